"""Personal programs as people see them, with what others changed since they looked last."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db import pairs, people
from db import program_notes as notes
from db import programs as store
from db.program_notes import Edit, Remark
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound
from mentoring.forms import Wording
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.profile_lists import Item, title_of
from mentoring.program_parts import Part, lacking, parts_of
from mentoring.programs import MACHINE as MOVES
from mentoring.programs import OPEN as WRITTEN_OR_WAITING
from mentoring.programs import Act, Program, Version, changeable
from services.pairs import EVERYBODY, the_pair
from services.program_beginning import difficulty_words
from services.program_units import (
    Unit,
    deciders,
    may_decide,
    the_program,
    unit_around,
    unit_of,
    without_account,
)
from services.work import Work, command, query

MEMBERS = (Role.MENTOR, Role.MENTEE)


@dataclass(frozen=True)
class ProgramCard:
    """A program with its people, the version that is looked at, and what the actor can do with it.

    `version` is the one being written or decided upon, or else the one in force; `valid` the one in force. `turn` is
    the role that decides now; `silent` are members without an account, for whom a keeper writes.
    """

    program: Program
    unit: Unit
    people: Mapping[int, Person]
    version: Version
    valid: Version | None
    parts: tuple[Part, ...]
    lacking: tuple[Part, ...]
    writable: frozenset[Part]
    acts: frozenset[Act]
    remarks: tuple[Remark, ...]
    turn: str
    news: int
    silent: tuple[int, ...]
    can_change: bool
    form: Wording
    kind: Wording
    # What the questionnaire calls each difficulty, by its code.
    difficulties: Mapping[str, Wording]
    # The forms that may be chosen.
    forms: tuple[Item, ...]
    today: date
    me: int | None
    # The last day it may be prolonged to.
    latest_end: date

    @property
    def names(self) -> str:
        """The full names of its people, the mentor first."""
        return ", ".join(self.name(one) for one in self.unit.members)

    @property
    def title(self) -> str:
        """The short names of its people, the mentor first."""
        short = [self.people[one].name.short for one in self.unit.members if one in self.people]
        return " – ".join((short[0], ", ".join(short[1:]))) if len(short) > 1 else "".join(short)

    def is_me(self, person_id: int) -> bool:
        """Whether a member is the reader."""
        return person_id == self.me

    def name(self, person_id: int | None) -> str:
        """Return a member's full name; a dash for somebody who is none."""
        return self.people[person_id].name.full if person_id is not None and person_id in self.people else "–"


@query(*EVERYBODY, is_logged=True)
async def program_card(work: Work, program_id: int) -> ProgramCard:
    """Return a program the actor is in or keeps."""
    program, unit = await the_program(work, program_id, lock=False)
    await see(work, program, unit)
    return await card(work, program, unit)


@query(*EVERYBODY)
async def program_of_pair(work: Work, pair_id: int) -> int:
    """Return the number of a pair's program; 0 while nobody has begun it, -1 where none can be written."""
    pair = await the_pair(work, pair_id, lock=False)
    known = await store.of_pair(work.connection, pair.id, pair.group_id)
    if known is not None:
        return known.id
    unit = await unit_around(work, pair)
    return 0 if unit.is_open else -1


@query(*MEMBERS)
async def my_programs(work: Work) -> list[tuple[Pair, int, str]]:
    """Return the actor's pairs that have a program or may have one: a pair, the program's number (or 0), a title."""
    found_pairs: list[tuple[Pair, int, str]] = []
    seen: set[tuple[int, int]] = set()
    for pair in await pairs.of_person(work.connection, work.person_id):
        if pair.organization_id != work.organization_id:
            continue
        known = await store.of_pair(work.connection, pair.id, pair.group_id)
        unit = await unit_of(work, known) if known else await unit_around(work, pair)
        key = (known.id, 0) if known else (0, unit.first.id)
        if (known or unit.is_open) and key not in seen:
            seen.add(key)
            found_pairs.append((unit.first, known.id if known else 0, await _others(work, unit)))
    return found_pairs


@query(*EVERYBODY, is_logged=True)
async def program_news(work: Work, program_id: int) -> list[tuple[Edit, str]]:
    """Return what others changed in a program since the actor looked last, oldest first, with their names."""
    program, unit = await the_program(work, program_id, lock=False)
    await see(work, program, unit)
    edits = await _news(work, program)
    known = await people.many(work.connection, {one.person_id for one in edits if one.person_id})
    return [(one, known[one.person_id].name.full if one.person_id in known else "–") for one in edits]


@command(*EVERYBODY)
async def see_program_news(work: Work, program_id: int, upto: int) -> None:
    """The actor has seen what was changed up to one of the changes."""
    program, _ = await the_program(work, program_id, lock=False)
    if upto > await notes.newest_edit(work.connection, program.id):
        raise NotFound
    await notes.note_seen(work.connection, program.id, work.person_id, upto)


async def see(work: Work, program: Program, unit: Unit) -> None:
    """Write down that the actor looks at other people's program."""
    if work.person_id not in unit.members:
        for member in unit.members:
            await work.see("view-program", member, program=program.id)


async def card(work: Work, program: Program, unit: Unit) -> ProgramCard:
    """Return a program as the actor sees it."""
    known = (await store.versions(work.connection, [program.id]))[program.id]
    opened = [one for one in known if one.state in WRITTEN_OR_WAITING]
    valid = next((one for one in known if one.id == program.in_force), None)
    version = opened[-1] if opened and program.is_open and unit.is_open else valid or known[-1]
    profile = await work.profile(program.organization_id, program.profile_version)
    chain = await deciders(work, profile, unit)
    silent = tuple(one.id for one in await without_account(work, unit))
    writes = work.actor.person_id in unit.members or (bool(silent) and work.actor.is_any(*CURATORS))
    empty = lacking(version.plan, len(version.activities), unit.kind)
    may_write = writes and version.is_written and program.is_open and unit.is_open
    writable = changeable(version.kind, profile.extension.may_change) if may_write else frozenset()
    drafts = await notes.remarks(work.connection, version.id, sent=False)
    decides = await may_decide(work, unit, version, chain)
    sent = await notes.remarks(work.connection, version.id, sent=True)
    return ProgramCard(
        program, unit, await people.many(work.connection, unit.members), version, valid, parts_of(unit.kind), empty,
        writable, _acts(work, program, version, unit, decides=decides, writes=writes, silent=silent),
        tuple(drafts if decides else sent), chain[min(version.approvals, len(chain) - 1)],
        len(await _news(work, program)) if work.actor.person_id in unit.members else 0,
        silent if work.actor.is_any(*CURATORS) else (),
        writes and program.is_open and unit.is_open and valid is not None and not opened,
        title_of(profile.forms, version.plan.form), title_of(profile.kinds, unit.kind),
        await difficulty_words(work, unit.first), profile.forms, work.today(), work.actor.person_id,
        profile.latest_end(version.plan.starts_on),
    )  # fmt: skip


def _acts(
    work: Work, program: Program, version: Version, unit: Unit, *, decides: bool, writes: bool, silent: tuple[int, ...]
) -> frozenset[Act]:  # fmt: skip
    """What the actor can do: by the table, and only what is theirs to do now."""
    if not (program.is_open and unit.is_open):
        return frozenset()
    able = {one for one in Act if MOVES.row(version.state, one)}
    speaks_for = {work.actor.person_id, *(silent if work.actor.is_any(*CURATORS) else ())} & set(unit.members)
    mine = {Act.EDIT, Act.TAKE_BACK} if writes else set()
    mine |= {Act.AGREE} if speaks_for - version.agreed else set()
    mine |= {Act.WITHDRAW} if writes and version.number > 1 else set()
    return frozenset(able & (mine | ({Act.APPROVE, Act.RETURN} if decides else set())))


async def _news(work: Work, program: Program) -> list[Edit]:
    """What others changed since the actor looked last; what somebody changed step by step is one change."""
    if work.actor.person_id is None:
        return []
    seen = await notes.seen(work.connection, program.id, work.actor.person_id)
    edits = await notes.edits_since(work.connection, program.id, seen)
    return notes.joined([one for one in edits if one.person_id != work.actor.person_id])


async def _others(work: Work, unit: Unit) -> str:
    """The names of everybody of a unit but the actor."""
    known = await people.many(work.connection, unit.members)
    return ", ".join(known[one].name.full for one in unit.members if one in known and one != work.person_id)
