"""The application to prolong or change a program as Word, filled with what becomes different, to be signed.

Source: 7.2 of 000, 001 and 003 (6.4 of 002) and the annex of the regulations' forms («заявление о продлении»).
"""

from db import people
from db import programs as store
from documents.forms import render
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from mentoring.program_changes import Change, between
from mentoring.program_parts import Part
from mentoring.programs import Program, Version, VersionKind, VersionState
from services.consent_forms import letterhead
from services.pairs import EVERYBODY
from services.program_units import the_program, unit_of
from services.work import Work, command
from texts import plain

FORM = "extension"
IN_FORCE = (VersionState.APPROVED, VersionState.REPLACED)


@command(*EVERYBODY)
async def order_program_statement(work: Work, program_id: int) -> None:
    """Ask for the application to prolong or change a program; it comes as a message.

    Raises:
        WrongState: nobody has proposed to change it.
    """
    program, unit = await the_program(work, program_id, lock=False)
    former, new = await _versions(work, program)
    if former is None:
        raise WrongState("program-no-change")
    about = {"program": program.id, "version": new.number}
    key = f"program-statement:{program.id}:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.PROGRAM_STATEMENT, work.person_id, work.now, key, about, program.organization_id))
    for member in unit.members:
        if member != work.person_id:
            await work.log("order-program", member, program=program.id, version=new.number)


async def statement_file(work: Work, program: Program) -> bytes | None:
    """Return the application as .docx bytes; None where nothing is changed any more."""
    former, new = await _versions(work, program)
    if former is None:
        return None
    unit = await unit_of(work, program)
    known = await people.many(work.connection, {*unit.members, *filter(None, (unit.first.curator_id,))})
    keeper = known.get(unit.first.curator_id or 0)
    changes = between(former, new)
    profile = await work.profile(program.organization_id, program.profile_version)
    forms = {one.id: one.title.ru for one in profile.forms}
    is_formed = any(one.part is Part.FORM for one in changes)
    facts: dict[str, object] = {
        **letterhead(await work.organization(program.organization_id)),
        "curator_name": keeper.name.full if keeper else "", "reason": new.reason, "date": work.today(),
        "mentor_name": known[unit.first.mentor_id].name.full,
        "mentee_name": ", ".join(known[one].name.full for one in unit.members[1:]),
        "starts_on": former.plan.starts_on, "ends_on": former.plan.ends_on,
        "new_ends_on": new.plan.ends_on if new.plan.ends_on != former.plan.ends_on else None,
        "activities": "; ".join(_activities(changes)), "form": forms.get(new.plan.form, "") if is_formed else "",
    }  # fmt: skip
    return render(FORM, facts)


async def _versions(work: Work, program: Program) -> tuple[Version | None, Version]:
    """The version that is changed, if any is, and the newest one."""
    known = (await store.versions(work.connection, [program.id]))[program.id]
    newest = next((one for one in reversed(known) if one.state is not VersionState.WITHDRAWN), known[-1])
    earlier = (one for one in reversed(known) if one.number < newest.number and one.state in IN_FORCE)
    return (None if newest.kind is VersionKind.FIRST else next(earlier, None)), newest


def _activities(changes: tuple[Change, ...]) -> list[str]:
    """What becomes of the plan, an activity once."""
    found: dict[str, str] = {}
    for one in changes:
        if one.part is Part.ACTIVITIES:
            how = "changed" if one.field else "dropped" if one.before else "added"
            found.setdefault(one.activity, plain(f"program-paper-{how}", "ru", title=one.activity))
    return list(found.values())
