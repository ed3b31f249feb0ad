"""Both agree to a program: with the last yes it goes to whoever the profile names."""

from collections.abc import Collection

from db import outbox
from db import program_notes as notes
from db import programs as store
from mentoring import programs as rules
from mentoring.actors import Role
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from mentoring.programs import Program, Version, VersionState
from services.behalf import WRITERS
from services.program_units import Unit, deciders, holders_of, open_version, speaker, the_program
from services.program_writing import require_days
from services.work import Work, command

STEPS = PROPOSED, AGREED, TAKEN_BACK, WITHDRAWN = "propose", "agree", "take-back", "withdraw"


@command(*WRITERS)
async def agree_program(work: Work, program_id: int, revision: int, person_id: int = 0) -> None:
    """Agree to the words as they stood on the screen; the last yes submits the program.

    `person_id` is a member without an account for whom a keeper speaks.

    Raises:
        WrongState: the words have changed since, a part that is needed is empty, or nothing waits for an agreement.
        BadInput: the term does not fit any more.
    """
    program, unit = await the_program(work, program_id)
    me = await speaker(work, unit, person_id, "program-agreement")
    version = await open_version(work, program, unit)
    if version.is_written and version.revision != revision:
        raise WrongState("program-changed-since")
    await require_days(work, unit, version.kind, version.plan)
    await remember(work, program, version, PROPOSED if not version.agreed else AGREED)
    await say_yes(work, program, unit, version, me)


async def say_yes(work: Work, program: Program, unit: Unit, version: Version, me: int) -> None:
    """Store a member's yes to a version; the others are asked for theirs, with the last one it is submitted."""
    members = await agreeing(work, program, unit)
    changed = rules.agree(version, me, members, unit.kind)
    await store.save_version(work.connection, changed, work.now)
    waiting = [one for one in members if one not in changed.agreed]
    await tell(work, program, Kind.PROGRAM_PROPOSED, waiting)
    if changed.state is VersionState.SUBMITTED:
        await notes.mend_remarks(work.connection, version.id, work.now)
        await outbox.forget(work.connection, f"program:{program.id}:edited:")
        await ask_next(work, program, unit, changed)
        # Whoever agreed first saw it wait for the others.
        await tell(work, program, Kind.PROGRAM_SUBMITTED, unit.members)


@command(*WRITERS)
async def take_back_program(work: Work, program_id: int) -> None:
    """Go on writing what was submitted and is not decided yet; every agreement falls, who was to decide is told."""
    program, unit = await the_program(work, program_id)
    await speaker(work, unit)
    version = await open_version(work, program, unit)
    changed = rules.take_back(version)
    await store.save_version(work.connection, changed, work.now)
    await remember(work, program, changed, TAKEN_BACK)
    await tell(work, program, Kind.PROGRAM_WITHDRAWN, await _asked(work, program, unit, version), taken=1)


async def agreeing(work: Work, program: Program, unit: Unit) -> tuple[int, ...]:
    """Return whose consent a version takes: everybody's of the program, as the profile says (7.2; in 002 6.4)."""
    profile = await work.profile(program.organization_id, program.profile_version)
    mentors = {one.mentor_id for one in unit.pairs}
    mentees = {one.mentee_id for one in unit.pairs}
    needed = {
        *(mentors if Role.MENTOR in profile.extension.consent_of else ()),
        *(mentees if Role.MENTEE in profile.extension.consent_of else ()),
    }  # fmt: skip
    return tuple(one for one in unit.members if one in needed) or unit.members


async def ask_next(work: Work, program: Program, unit: Unit, version: Version) -> None:
    """Tell whoever decides now that a version waits."""
    await tell(work, program, Kind.PROGRAM_TO_APPROVE, await _asked(work, program, unit, version))


async def _asked(work: Work, program: Program, unit: Unit, version: Version) -> Collection[int]:
    """Return who decides on a version now."""
    profile = await work.profile(program.organization_id, program.profile_version)
    chain = await deciders(work, profile, unit)
    return await holders_of(work, unit, chain[version.approvals])


async def remember(work: Work, program: Program, version: Version, step: str) -> None:
    """Keep what was done with a version, in its history and in the audit log."""
    await notes.add_step(work.connection, version.id, work.person_id, step, work.now)
    await work.log(f"{step}-program", program=program.id, version=version.number)


async def tell(work: Work, program: Program, kind: Kind, told: Collection[int], **more: int) -> None:
    """Tell some people of a program, save whoever acts; the cause tells one time from the next."""
    about = {"program": program.id, **more}
    await work.tell(
        *(
            Notice(kind, one, work.now, f"program:{program.id}:{kind}:{one}:{work.actor.cause}", about,
                   program.organization_id)
            for one in told
            if one != work.actor.person_id
        )
    )  # fmt: skip
