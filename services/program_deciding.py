"""Those whom the profile names approve a program, one after the other, or return it with remarks."""

from dataclasses import replace

from db import outbox, people
from db import pairs as stored_pairs
from db import program_notes as notes
from db import programs as store
from db.program_notes import Remark
from mentoring import programs as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.orders import Act as OrderAct
from mentoring.orders import Line, OrderKind
from mentoring.pairs import REASON_LIMIT
from mentoring.program_parts import parts_of
from mentoring.programs import Program, ProgramState, Version, VersionKind, VersionState
from mentoring.reading import tidy
from services.order_making import issue, tell_ready
from services.program_agreeing import ask_next, remember, tell
from services.program_units import Unit, deciders, may_decide, open_version, the_program
from services.work import Work, command

DECIDERS = (Role.DIRECTOR, *CURATORS)
STEPS = APPROVED, PASSED, RETURNED = "approve", "pass", "return"
MOST_REMARKS = 20


@command(*DECIDERS)
async def approve_program(work: Work, program_id: int) -> None:
    """Approve a version; with the last one who decides it comes into force, and the former one is kept.

    A later last day than the pairs' is entered by an order: made at once where the director approves, else asked for.

    Raises:
        NotAllowed: it is another's turn.
        WrongState: nothing waits to be decided, or a pair does not work yet.
    """
    await work.organization(lock=True)
    program, unit, version, chain = await _deciding(work, program_id)
    if not unit.is_working:
        raise WrongState("program-pair-not-active")
    changed = rules.approve(version, chain, work.today())
    await store.save_version(work.connection, changed, work.now)
    if changed.state is not VersionState.APPROVED:
        await remember(work, program, changed, PASSED)
        await ask_next(work, program, unit, changed)
        return
    await _bring_into_force(work, program, changed)
    await remember(work, program, changed, APPROVED)
    await _follow_in_pairs(work, program, unit, changed)
    await tell(work, program, Kind.PROGRAM_APPROVED, unit.members)


@command(*DECIDERS)
async def remark_program(work: Work, program_id: int, part: str, words: str) -> int:
    """Write down what is to be mended in a part, or in the whole where none is named; return the remark's number.

    Nobody of the program sees it before it is returned.

    Raises:
        BadInput: there are no words, or too many.
        NotAllowed: it is another's turn.
    """
    program, unit, version, _ = await _deciding(work, program_id)
    if part and part not in set(parts_of(unit.kind)):
        raise NotFound
    text = tidy(words)
    if not text:
        raise BadInput("program-remark-expected")
    if len(text) > REASON_LIMIT:
        raise BadInput("program-words-too-long", max=REASON_LIMIT, length=len(text))
    if len(await notes.remarks(work.connection, version.id, sent=False)) >= MOST_REMARKS:
        raise WrongState("program-remarks-full", max=MOST_REMARKS)
    del program
    return await notes.add_remark(work.connection, Remark(0, version.id, work.person_id, part, text))


@command(*DECIDERS)
async def drop_program_remark(work: Work, program_id: int, remark_id: int) -> None:
    """Take back a remark that has not been sent."""
    _, _, version, _ = await _deciding(work, program_id)
    if remark_id not in {one.id for one in await notes.remarks(work.connection, version.id, sent=False)}:
        raise NotFound
    await notes.drop_remark(work.connection, remark_id)


@command(*DECIDERS)
async def return_program(work: Work, program_id: int) -> None:
    """Return a version to its people with the remarks written down.

    Raises:
        BadInput: there is no remark.
        NotAllowed: it is another's turn.
    """
    program, unit, version, _ = await _deciding(work, program_id)
    written = await notes.remarks(work.connection, version.id, sent=False)
    changed = rules.send_back(version, len(written))
    await store.save_version(work.connection, changed, work.now)
    await notes.send_remarks(work.connection, version.id, work.now)
    await remember(work, program, changed, RETURNED)
    await tell(work, program, Kind.PROGRAM_RETURNED, unit.members)


async def _deciding(work: Work, program_id: int) -> tuple[Program, Unit, Version, tuple[str, ...]]:
    """The locked program with the version that waits, if it is the actor's turn, and who decides in which order."""
    program, unit = await the_program(work, program_id)
    version = await open_version(work, program, unit)
    profile = await work.profile(program.organization_id, program.profile_version)
    chain = await deciders(work, profile, unit)
    if version.state is not VersionState.SUBMITTED:
        raise WrongState("program-moved-on", state=version.state.value)
    if not await may_decide(work, unit, version, chain):
        raise NotAllowed("program-not-your-turn")
    return program, unit, version, chain


async def _bring_into_force(work: Work, program: Program, version: Version) -> None:
    """Put a version in the former one's place; how its activities went goes over."""
    former = await store.version(work.connection, program.in_force) if program.in_force else None
    if former is not None:
        await store.save_version(work.connection, rules.superseded(former), work.now)
        await store.carry_progress(work.connection, former, version)
    number = program.number or await store.next_number(work.connection, program.organization_id)
    changed = replace(program, state=ProgramState.UNDER_WAY, in_force=version.id, number=number)
    await store.save(work.connection, changed)
    await outbox.forget(work.connection, f"program:{program.id}:")


async def _follow_in_pairs(work: Work, program: Program, unit: Unit, version: Version) -> None:
    """What the order or the pair itself says of form and term follows the program."""
    if version.kind is VersionKind.FIRST:
        return
    for pair in unit.pairs:
        if pair.form != version.plan.form:
            await stored_pairs.save(work.connection, replace(pair, form=version.plan.form), work.now)
    late = [one for one in unit.pairs if one.ends_on < version.plan.ends_on]
    if not late:
        return
    if work.actor.is_any(Role.DIRECTOR):
        lines = [Line(one.id, OrderAct.EXTEND, one.starts_on, version.plan.ends_on) for one in late]
        await tell_ready(work, await issue(work, OrderKind.CHANGE, lines))
        return
    directors = await people.holders(work.connection, program.organization_id, Role.DIRECTOR)
    await tell(work, program, Kind.PROGRAM_TO_ORDER, directors)
