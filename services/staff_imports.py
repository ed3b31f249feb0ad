"""A staff list sent as a file: read, checked, shown, and only then saved."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from db import staff, staff_imports
from db.staff_imports import StaffImport
from documents.tables import read_table
from mentoring.actors import Actor
from mentoring.errors import NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.staff import Facts
from mentoring.staff_managers import with_managers
from mentoring.staff_matching import OTHER, SAME, Fate, Verdict, Who, judge
from mentoring.staff_rows import Row, read_rows
from services.staff import KEEPERS, link_joined
from services.work import App, Work, command, query


@dataclass(frozen=True)
class Review:
    """What would become of a table's rows, or has: `added` and `changed` count what was saved."""

    verdicts: tuple[Verdict, ...]
    counts: dict[Fate, int]
    is_saved: bool
    added: int
    changed: int

    def of(self, fate: Fate) -> list[Verdict]:
        """Return the rows with one fate."""
        return [one for one in self.verdicts if one.fate is fate]


async def import_staff(app: App, actor: Actor, content: bytes) -> int:
    """Read a file and keep its rows until they are confirmed; return the number they are kept under.

    Reading takes its time and holds no transaction.

    Raises:
        BadInput: the file is no table, has no names in it, or is over a limit.
    """
    await may_import_staff(app, actor)
    today = app.clock.now().astimezone(ZoneInfo(actor.zone)).date()
    rows = await asyncio.to_thread(lambda: read_rows(read_table(content), today))
    return await keep_staff_rows(app, actor, rows)


@query(*KEEPERS)
async def may_import_staff(work: Work) -> None:
    """Refuse those who keep no staff list, before their file is looked into."""
    await work.organization()


@command(*KEEPERS)
async def keep_staff_rows(work: Work, rows: Sequence[Row]) -> int:
    """Keep the rows of a table for a day; nothing of the staff list changes."""
    return await staff_imports.create(work.connection, work.organization_id, work.person_id, rows, work.now)


@query(*KEEPERS)
async def review_staff_import(work: Work, import_id: int) -> Review:
    """Return what would become of each row now."""
    return await review(work, await _import(work, import_id))


@command(*KEEPERS)
async def decide_staff_namesake(work: Work, import_id: int, number: int, decision: str) -> None:
    """Say who a row is: «other», «same» as the row above, or «same:<number>» of a member of staff."""
    sent = await _import(work, import_id)
    asked = {one.row.number: one for one in (await review(work, sent)).of(Fate.ASKED)}
    if number not in asked:
        raise WrongState("staff-namesake-settled")
    verdict = asked[number]
    known = {f"{SAME}:{one.id}" for one in verdict.candidates} | ({SAME} if verdict.rows else set())
    if decision not in known | {OTHER}:
        raise NotFound
    await staff_imports.decide(work.connection, sent.id, number, decision)


@command(*KEEPERS)
async def save_staff_import(work: Work, import_id: int) -> None:
    """Put the good rows on the staff list; rows that are wrong or not settled are left out.

    Raises:
        WrongState: no row would change anything.
    """
    await work.organization(lock=True)
    sent = await _import(work, import_id)
    if sent.saved_at is not None:
        return
    found_rows = await review(work, sent)
    new, changed = found_rows.of(Fate.NEW), found_rows.of(Fate.CHANGED)
    if not new and not changed:
        raise WrongState("staff-nothing-to-save")
    today = work.today()
    facts = [one.row.facts for one in new if one.row.facts]
    numbers = await staff.add(work.connection, work.organization_id, facts, today, work.now)
    await staff.change(work.connection, [_put_over(one, today) for one in changed])
    await _name_managers(work, [*new, *changed], {one.who: number for one, number in zip(new, numbers, strict=True)})
    await link_joined(work)
    await staff_imports.close(work.connection, sent.id, len(new), len(changed), work.now)
    await work.log("import-staff", new=len(new), changed=len(changed))


@command(*KEEPERS)
async def drop_staff_import(work: Work, import_id: int) -> None:
    """Let go of a table unsaved."""
    await staff_imports.drop(work.connection, (await _import(work, import_id)).id)


@command(*KEEPERS)
async def order_staff_problems(work: Work, import_id: int) -> None:
    """Ask for everything that is wrong as an Excel file; it comes as a message."""
    about = {"import": (await _import(work, import_id)).id}
    key = f"staff-problems:{work.actor.cause}"
    await work.tell(Notice(Kind.STAFF_PROBLEMS, work.person_id, work.now, key, about))


async def review(work: Work, sent: StaffImport) -> Review:
    """Judge the rows of a table against the staff list as it is now."""
    rows, decisions = await staff_imports.lines(work.connection, sent.id)
    members = await staff.of_organization(work.connection, sent.organization_id)
    verdicts = with_managers(judge(rows, members, decisions), members)
    counts = Counter(one.fate for one in verdicts)
    is_saved = sent.saved_at is not None
    return Review(tuple(verdicts), dict(counts), is_saved, sent.added, sent.changed)


async def _name_managers(work: Work, kept: Sequence[Verdict], added: Mapping[Who, int]) -> None:
    """Store the line managers that rows name; whoever is new has just got their number."""
    for one in kept:
        if one.boss:
            await staff.set_manager(work.connection, _number(one.who, added), _number(one.boss, added))


def _number(who: Who, added: Mapping[Who, int]) -> int:
    return added[who] if who in added else who[0]


def _put_over(verdict: Verdict, today: date) -> tuple[int, Facts, date]:
    """A known member with the row's facts over theirs; years that were said anew count from today."""
    member, facts = verdict.member, verdict.row.facts
    if member is None or facts is None:
        raise ValueError("a changed row is somebody's")
    is_said_anew = facts.experience not in (None, member.facts.experience)
    return member.id, facts.over(member.facts), today if is_said_anew else member.experience_on


async def _import(work: Work, import_id: int) -> StaffImport:
    """A table the actor sent; NotFound, in words about the day it is kept, for any other."""
    sent = await staff_imports.get(work.connection, import_id)
    if sent is None or sent.organization_id != work.organization_id or sent.person_id != work.person_id:
        raise NotFound("staff-import-gone")
    return sent
