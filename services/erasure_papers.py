"""The proof of an erasure: an act of destruction and an extract of the log (order 179 of Roskomnadzor, 28.10.2022)."""

from zoneinfo import ZoneInfo

from db import audit, erasures, organizations
from db import orders as decrees
from db.audit import Search
from db.erasures import Erasure
from documents.dates import date_in_digits
from documents.plain_paper import Part, Table, paper
from mentoring.actors import ANYONE, Role
from mentoring.errors import NotFound
from mentoring.notices import Kind, Notice
from mentoring.retention import kind_of
from services.auditing import act_words
from services.work import Work, command, found, query
from texts import plain

KEEPERS = (Role.DIRECTOR, Role.CURATOR, Role.COORDINATOR)
LINE = "______________________"


@query(*KEEPERS)
async def erasures_done(work: Work) -> list[Erasure]:
    """Return the organization's erasures, newest first."""
    return await erasures.done_in(work.connection, work.organization_id)


@command(*KEEPERS)
async def order_erasure_papers(work: Work, number: int) -> None:
    """Ask for the act of an erasure and the extract of the log as Word files."""
    erasure = found(await erasures.get(work.connection, number))
    if erasure.organization_id != work.organization_id or erasure.done_at is None:
        raise NotFound
    await work.log("order-erasure-act", erasure.person_id, erasure=number)
    for kind in (Kind.ERASURE_ACT, Kind.ERASURE_LOG):
        about: dict[str, int | str] = {"erasure": number}
        await work.tell(Notice(kind, work.person_id, work.now, f"erasure:{number}:{kind}:{work.actor.cause}", about))


@query(ANYONE)
async def my_erasure_act(work: Work, ticket: str) -> bytes:
    """Return the act of one's own erasure to whoever holds its ticket: nobody else is known by then."""
    return await act_file(work, found(await erasures.by_ticket(work.connection, ticket) if ticket else None))


async def act_file(work: Work, erasure: Erasure) -> bytes:
    """Return the act as Word; documents are in Russian whoever reads them."""
    organization = found(await organizations.get(work.connection, erasure.organization_id))
    facts = (
        *await _facts(work, erasure),
        _fact("way", plain("erasure-act-way-done", "ru")),
        _fact("held", await _held(work, erasure)),
    )
    signing = tuple(f"{plain('erasure-act-signed', 'ru')} {LINE} {LINE} {LINE}" for _ in range(3))
    parts = [
        Part(lines=(organization.details.full_name or organization.name, organization.details.address or LINE)),
        Part(lines=facts),
        Part(lines=(plain("erasure-act-law", "ru"), *signing)),
    ]
    return paper(plain("erasure-act-title", "ru", number=erasure.id), parts)


async def log_file(work: Work, erasure: Erasure) -> bytes:
    """Return the extract of the log of events as Word: what happened around the person until the erasure."""
    organization = found(await organizations.get(work.connection, erasure.organization_id))
    wanted = Search(erasure.organization_id, erasure.person_id)
    entries, _ = await audit.search(work.connection, wanted)
    zone = ZoneInfo(organization.zone)
    rows = tuple(
        (
            one.at.astimezone(zone).strftime("%d.%m.%Y %H:%M"), act_words(one.act, "ru"),
            _subject(one.actor_id) if one.actor_id else plain("audit-by-itself", "ru"),
        )
        for one in reversed(entries)
    )  # fmt: skip
    headers = tuple(plain(f"audit-column-{one}", "ru") for one in ("at", "act", "actor"))
    parts = [
        Part(lines=(organization.details.full_name or organization.name,)),
        Part(lines=await _facts(work, erasure)),
        Part(table=Table(headers, rows)),
    ]
    return paper(plain("erasure-log-title", "ru", number=erasure.id), parts)


async def _facts(work: Work, erasure: Erasure) -> tuple[str, ...]:
    """Return what both papers name: whose data, of what kinds, where, why and when (order 179, items 3 and 5)."""
    organization = found(await organizations.get(work.connection, erasure.organization_id))
    done = found(erasure.done_at).astimezone(ZoneInfo(organization.zone))
    by_kind: dict[str, int] = {}
    for table, count in (erasure.counts or {}).items():
        by_kind[kind_of(table)] = by_kind.get(kind_of(table), 0) + count
    kinds = "; ".join(f"{plain(f'data-{kind}', 'ru')} – {count}" for kind, count in by_kind.items())
    return (
        _fact("subject", _subject(erasure.person_id)),
        _fact("kinds", kinds or "–"),
        _fact("system", plain("erasure-act-system-name", "ru")),
        _fact("reason", plain(f"erasure-reason-{erasure.reason}", "ru")),
        _fact("asked", date_in_digits(erasure.asked_at.astimezone(ZoneInfo(organization.zone)).date())),
        _fact("done", done.strftime("%d.%m.%Y %H:%M")),
    )


async def _held(work: Work, erasure: Erasure) -> str:
    numbers = (erasure.held or {}).get("orders", [])
    orders = await decrees.many(work.connection, numbers)
    named = [
        plain("erasure-order", "ru", number=one.number, day=date_in_digits(one.signed_on or one.dated))
        for one in orders.values()
    ]
    return "; ".join(named) or plain("erasure-act-nothing-held", "ru")


def _fact(name: str, value: str) -> str:
    return plain("erasure-act-fact", "ru", name=plain(f"erasure-act-{name}", "ru"), value=value)


def _subject(number: int) -> str:
    return plain("erasure-subject", "ru", number=number)
