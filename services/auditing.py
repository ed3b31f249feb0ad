"""The audit log as its keepers read it; looking at it is an entry of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from db import audit, people
from db.audit import Entry, Search
from documents.summary import Sheet, workbook
from mentoring.actors import Role
from mentoring.audit import ACTS, CONFIDENTIAL, PERIODS
from mentoring.errors import NotFound
from mentoring.notices import Kind, Notice
from services.work import Work, command, query
from texts import plain

READERS = (Role.DIRECTOR, Role.CURATOR, Role.COORDINATOR)
PAGE = 10
# What an entry counts and everybody understands.
DETAILS = ("count", "items", "pairs", "version")


@dataclass(frozen=True)
class Line:
    """One entry with the names of who acted and whom it concerns; empty where nobody, or somebody erased for good."""

    entry: Entry
    actor: str
    about: str


@dataclass(frozen=True)
class Page:
    """Some entries of those looked for, and how many there are in all."""

    lines: tuple[Line, ...]
    total: int


@query(*READERS, is_logged=True)
async def audit_page(
    work: Work, page: int = 0, person_id: int = 0, act: str = "", period: str = "all", language: str = "ru"
) -> Page:
    """Return a page of the organization's log, newest first; the first page of a look is logged itself.

    Raises:
        NotFound: the log of this organization knows nobody by this number.
    """
    await _require_known(work, person_id)
    if not page:
        await work.log("view-audit", person_id or None, sought=act, period=period)
    entries, total = await audit.search(
        work.connection, _search(work, person_id, act, period), PAGE, max(page, 0) * PAGE
    )
    return Page(await lines(work, entries, language), total)


@query(*READERS)
async def audit_acts(work: Work) -> list[str]:
    """Return the acts the organization's log knows."""
    return [one for one in await audit.acts(work.connection, work.organization_id) if one not in CONFIDENTIAL]


@query(*READERS)
async def audit_people(work: Work) -> list[tuple[int, str]]:
    """Return who acted or was concerned: number and name, by name."""
    numbers = await audit.people_in(work.connection, work.organization_id)
    known = await people.many(work.connection, numbers)
    named = [(number, known[number].name.full) for number in numbers if number in known]
    return sorted(named, key=lambda one: one[1])


@command(*READERS)
async def order_audit_export(work: Work, person_id: int = 0, act: str = "", period: str = "all") -> None:
    """Ask for what is looked at as an Excel file. Raises what `audit_page` raises."""
    await _require_known(work, person_id)
    _search(work, person_id, act, period)
    await work.log("export-audit", person_id or None, sought=act, period=period)
    about: dict[str, int | str] = {"person": person_id, "act": act, "period": period}
    await work.tell(Notice(Kind.AUDIT_EXPORT, work.person_id, work.now, f"audit-export:{work.actor.cause}", about))


async def audit_file(work: Work, person_id: int, act: str, period: str, language: str) -> bytes:
    """Return the entries looked for as an Excel file."""
    entries, _ = await audit.search(work.connection, _search(work, person_id, act, period))
    headers = tuple(plain(f"audit-column-{one}", language) for one in ("at", "actor", "act", "about", "details"))
    rows = tuple(
        (
            one.entry.at.astimezone(work.zone), one.actor or plain("audit-by-itself", language),
            act_words(one.entry.act, language), one.about, details(one.entry),
        )
        for one in await lines(work, entries, language)
    )  # fmt: skip
    return workbook([Sheet(title=plain("audit-title", language), headers=headers, rows=rows)])


async def lines(work: Work, entries: Sequence[Entry], language: str) -> tuple[Line, ...]:
    """Return entries with names; of somebody whose row is gone the number stays."""
    numbers = {number for one in entries for number in (one.actor_id, one.about_person_id) if number}
    known = await people.many(work.connection, numbers)

    def name(number: int | None) -> str:
        if number is None:
            return ""
        return known[number].name.full if number in known else plain("audit-person-gone", language, number=number)

    return tuple(Line(one, name(one.actor_id), name(one.about_person_id)) for one in entries)


def act_words(act: str, language: str) -> str:
    """Return an act in words; everything that is done with one item of a roadmap has the same."""
    if act.endswith(("-roadmap-item", "-roadmap-items")):
        act = "edit-roadmap-item"
    return plain(f"act-{act}", language) if act in ACTS else act


def known_details(entry: Entry, language: str) -> str:
    """Return in words what tells something to a reader of a screen; numbers of records are for the file."""
    told = [
        plain(f"audit-detail-{name}", language, value=value) for name in DETAILS if (value := entry.about.get(name))
    ]
    if (role := entry.about.get("role")) in set(Role):
        told.insert(0, plain(f"role-{role}", language))
    return ": " + ", ".join(told) if told else ""


def details(entry: Entry) -> str:
    """Return the numbers and codes of an entry in one line."""
    return ", ".join(f"{name}: {value}" for name, value in entry.about.items() if value not in (None, ""))


async def _require_known(work: Work, person_id: int) -> None:
    """Else the look itself would be logged of a stranger, and the log would say their name."""
    if person_id and person_id not in await audit.people_in(work.connection, work.organization_id):
        raise NotFound


def _search(work: Work, person_id: int, act: str, period: str) -> Search:
    if period not in PERIODS:
        raise NotFound
    days = PERIODS[period]
    since = work.now - timedelta(days=days) if days else None
    return Search(work.organization_id, person_id or None, act or None, since, CONFIDENTIAL)
