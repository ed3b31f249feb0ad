"""A program as a Word file, in Russian whoever reads it; the school's own template or ours."""

from db import people, templates
from db import programs as store
from documents.dates import date_in_digits
from documents.programs import render
from mentoring.actors import Role
from mentoring.forms import Wording
from mentoring.kinds import GROUP, REVERSE
from mentoring.notices import Kind, Notice
from mentoring.program_activities import Activity
from mentoring.program_parts import Part
from mentoring.programs import Program, Version, VersionState
from services.pairs import EVERYBODY
from services.papers import post_of
from services.preparation_facts import facts_of
from services.program_beginning import difficulty_words
from services.program_units import Unit, the_program, unit_of
from services.program_words import part_words, responsible_words
from services.work import Work, command, found
from texts import plain

PAPER = "program"
Row = dict[str, object]


@command(*EVERYBODY)
async def order_program_file(work: Work, program_id: int, number: int = 0) -> None:
    """Ask for a program as Word, in a version (0: the newest that was not given up); it comes as a message."""
    program, unit = await the_program(work, program_id, lock=False)
    version = await _version(work, program, number)
    about = {"program": program.id, "version": version.number}
    key = f"program-file:{program.id}:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.PROGRAM_FILE, work.person_id, work.now, key, about, program.organization_id))
    for member in unit.members:
        if member != work.person_id:
            await work.log("order-program", member, program=program.id, version=version.number)


async def program_file(work: Work, program: Program, number: int = 0) -> bytes:
    """Return a program as .docx bytes."""
    unit, version = await unit_of(work, program), await _version(work, program, number)
    school = await facts_of(work, program.organization_id, PAPER)
    facts = {**school, **await _people(work, program, unit, school), **await _words(work, program, unit, version)}
    return render(facts, await templates.content(work.connection, program.organization_id, PAPER))


def file_name(program: Program) -> str:
    """Return the file's name."""
    return f"{plain('file-program', 'ru', number=program.number or program.id)}.docx"


async def _version(work: Work, program: Program, number: int) -> Version:
    """The version of a number, or what the program is, or is about to be: nothing that was given up."""
    known = (await store.versions(work.connection, [program.id]))[program.id]
    if number:
        return found(next((one for one in known if one.number == number), None))
    return found(next((one for one in reversed(known) if one.state is not VersionState.WITHDRAWN), None))


async def _people(work: Work, program: Program, unit: Unit, school: Row) -> Row:
    known = await people.many(work.connection, {*unit.members, *filter(None, (unit.first.curator_id,))})
    mentees = unit.pairs[:1] if unit.kind == REVERSE else unit.pairs
    keeper = known.get(unit.first.curator_id or 0)
    curator = keeper.name.full if keeper else school.get("curator_name", "")
    profile = await work.profile(program.organization_id, program.profile_version)
    by_head = Role.DIRECTOR.value in profile.approvals.programs
    return {
        "mentor_name": known[unit.first.mentor_id].name.full,
        "mentor_post": await post_of(work, unit.first, Role.MENTOR),
        "mentees": [{"name": known[one.mentee_id].name.full, "post": await post_of(work, one, Role.MENTEE)}
                    for one in mentees],
        "curator_name": curator, "is_group": unit.kind == GROUP and len(mentees) > 1,
        "is_reverse": unit.kind == REVERSE, "back_name": known[unit.first.mentee_id].name.full,
        "approver_name": school.get("head_name") if by_head else curator,
        "approver_post": school.get("head_post") if by_head else plain("program-paper-curator", "ru"),
    }  # fmt: skip


async def _words(work: Work, program: Program, unit: Unit, version: Version) -> Row:
    plan = version.plan
    profile = await work.profile(program.organization_id, program.profile_version)
    named = await difficulty_words(work, unit.first)
    kind = next((one.title for one in profile.kinds if one.id == unit.kind), Wording(unit.kind, unit.kind))
    lists = (Part.OBJECTIVES, Part.OBJECTIVES_BACK, Part.STRENGTHS)
    plain_parts = (Part.PROBLEM, Part.GOAL, Part.GOAL_BACK, Part.SCHEDULE, Part.CONDITIONS, Part.INTERIM, Part.EXPECTED,
                   Part.CRITERIA)  # fmt: skip
    return {
        **{one.value: getattr(plan, one.value) for one in plain_parts},
        **{one.value: [{"title": line} for line in getattr(plan, one.value)] for one in lists},
        "difficulties": [{"title": named[code].ru} for code in plan.difficulties if code in named],
        "form": part_words(Part.FORM, plan.form, "ru", named, profile.forms),
        "mode": part_words(Part.MODE, plan.mode, "ru", named, profile.forms),
        "kind": kind.ru, "starts_on": plan.starts_on, "ends_on": plan.ends_on, "approved_on": version.approved_on,
        "number": str(program.number or ""), "version": str(version.number) if version.number > 1 else "",
        "reason": version.reason, "activities": [_row(one) for one in version.activities],
    }  # fmt: skip


def _row(activity: Activity) -> Row:
    done = date_in_digits(activity.done_on) if activity.done_on else ""
    return {
        "direction": activity.direction, "title": activity.title, "form": activity.form,
        "term": _term(activity), "responsible": responsible_words(activity, "ru"),
        "result": activity.result, "done": "; ".join(filter(None, (done, activity.comment))),
    }  # fmt: skip


def _term(activity: Activity) -> str:
    """«15.09.2026 – 30.10.2026», or the one day that is set."""
    starts, ends = (date_in_digits(one) if one else "" for one in (activity.starts_on, activity.ends_on))
    if starts and ends and starts != ends:
        return plain("program-days-both", "ru", starts=starts, ends=ends)
    return plain("program-days-until", "ru", ends=ends) if ends and not starts else starts
