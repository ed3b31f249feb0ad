"""What notices about personal programs say; dropped where the program has moved on."""

from db import pairs, people
from db import program_notes as notes
from db import programs as store
from mentoring.actors import Role
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.ports import Attachment, Letter
from mentoring.programs import Program, Version, VersionState
from services.program_beginning import draft_by
from services.program_due import is_written
from services.program_paper import file_name, program_file
from services.program_statement import statement_file
from services.program_units import Unit, deciders, unit_around, unit_of
from services.telling import Telling, tells
from services.work import found
from texts import Html, Value, plain, text
from texts.dates import day

MOST_REMARKS = 6
# In which states of the version a notice still matters.
EXPECTED = {
    Kind.PROGRAM_PROPOSED: (VersionState.PROPOSED,),
    Kind.PROGRAM_TO_APPROVE: (VersionState.SUBMITTED,),
    Kind.PROGRAM_SUBMITTED: (VersionState.SUBMITTED,),
    Kind.PROGRAM_RETURNED: (VersionState.RETURNED,),
    Kind.PROGRAM_CHANGING: (VersionState.DRAFT, VersionState.PROPOSED),
}


@tells(Kind.PROGRAM_SOON, Kind.PROGRAM_LATE)
async def _due(telling: Telling) -> Letter | None:
    """To the people of a program that is not written, and to those who keep them once it is late."""
    work, me = telling.work, telling.recipient.person_id
    pair = await pairs.get(work.connection, telling.number("pair"))
    if pair is None or pair.status is not PairStatus.ACTIVE or await is_written(work, pair):
        return None
    unit = await unit_around(work, pair)
    reader = "member" if me in unit.members else "keeper"
    due = day(await draft_by(work, unit), telling.language)
    words: dict[str, Value] = {"name": await _others(telling, unit), "day": due, "me": reader}
    screen = f"programof:{pair.id}" if reader == "member" else "programs"
    return telling.say(words, telling.button("button-open-program", screen))


@tells(Kind.PROGRAM_EDITED)
async def _edited(telling: Telling) -> Letter | None:
    program, me = await _program(telling), telling.recipient.person_id
    seen = await notes.seen(telling.work.connection, program.id, me)
    edits = await notes.edits_since(telling.work.connection, program.id, seen)
    theirs = notes.joined([one for one in edits if one.person_id != me])
    if not theirs or not program.is_open:
        return None
    unit = await unit_of(telling.work, program)
    parts = dict.fromkeys(plain(f"program-part-{one.part.value.replace('_', '-')}", telling.language) for one in theirs)
    words: dict[str, Value] = {"name": await _others(telling, unit), "count": len(theirs), "parts": ", ".join(parts)}
    return telling.say(words, telling.button("button-open-program", f"program:{program.id}"))


@tells(*EXPECTED)
async def _moved(telling: Telling) -> Letter | None:
    program = await _program(telling)
    version = await store.open_version(telling.work.connection, program.id)
    if version is None or version.state not in EXPECTED[telling.due.kind]:
        return None
    unit = await unit_of(telling.work, program)
    words = {**_words(telling, version), "name": await _others(telling, unit), "remarks": "", "decider": ""}
    if telling.due.kind is Kind.PROGRAM_RETURNED:
        words["remarks"] = Html(await _remarks(telling, version))
    if telling.due.kind is Kind.PROGRAM_SUBMITTED:
        words["decider"] = await _decider(telling, program, unit, version)
    return telling.say(words, telling.button("button-open-program", f"program:{program.id}"))


@tells(Kind.PROGRAM_APPROVED, Kind.PROGRAM_WITHDRAWN, Kind.PROGRAM_TO_ORDER)
async def _settled(telling: Telling) -> Letter | None:
    program = await _program(telling)
    if telling.number("taken"):
        return await _taken_back(telling, program)
    version = await store.version(telling.work.connection, program.in_force or 0)
    if version is None:
        return None
    unit = await unit_of(telling.work, program)
    is_ordered = all(one.ends_on >= version.plan.ends_on for one in unit.pairs)
    if telling.due.kind is Kind.PROGRAM_TO_ORDER and is_ordered:
        return None
    words = {**_words(telling, version), "name": await _others(telling, unit), "number": program.number}
    if telling.due.kind is Kind.PROGRAM_TO_ORDER:
        return telling.say(words, telling.button("button-program-order", f"extend:{unit.first.id}"))
    return telling.say(words, telling.button("button-open-program", f"program:{program.id}"))


async def _taken_back(telling: Telling, program: Program) -> Letter | None:
    """To whoever was to decide on a version: it is written on; nothing where it waits again."""
    version = await store.open_version(telling.work.connection, program.id)
    if version is None or version.state is VersionState.SUBMITTED:
        return None
    words: dict[str, Value] = {"name": await _others(telling, await unit_of(telling.work, program))}
    row = telling.button("button-open-program", f"program:{program.id}")
    return Letter(text("notice-program-taken-back", telling.language, **words), (row,))


@tells(Kind.PROGRAM_FILE, Kind.PROGRAM_STATEMENT)
async def _file(telling: Telling) -> Letter | None:
    program = await _program(telling)
    unit = await unit_of(telling.work, program)
    reader = await people.within(telling.work.connection, telling.recipient.person_id, program.organization_id)
    keeps = reader is not None and reader.roles & {Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR}
    if not keeps and telling.recipient.person_id not in unit.members:
        return None
    if telling.due.kind is Kind.PROGRAM_STATEMENT:
        statement = await statement_file(telling.work, program)
        name = f"{plain('paper-title-extension', 'ru')}.docx"
        return telling.say({}, file=Attachment("document", name, statement)) if statement else None
    content = await program_file(telling.work, program, telling.number("version"))
    return telling.say({}, file=Attachment("document", file_name(program), content))


async def _program(telling: Telling) -> Program:
    return found(await store.get(telling.work.connection, telling.number("program")))


async def _decider(telling: Telling, program: Program, unit: Unit, version: Version) -> str:
    """Whose decision a version waits for, in words."""
    profile = await telling.work.profile(program.organization_id, program.profile_version)
    chain = await deciders(telling.work, profile, unit)
    return plain(f"role-{chain[version.approvals]}", telling.language)


async def _others(telling: Telling, unit: Unit) -> str:
    """The names of a program's people but the reader."""
    known = await people.many(telling.work.connection, unit.members)
    me = telling.recipient.person_id
    return ", ".join(known[one].name.full for one in unit.members if one in known and one != me)


def _words(telling: Telling, version: Version) -> dict[str, Value]:
    """What each of them says of a version: its term, and why it was begun where that was said."""
    why = text("program-why", telling.language, reason=version.reason) if version.reason else ""
    return {
        "kind": version.kind.value, "why": Html(why),
        "starts": day(version.plan.starts_on, telling.language), "ends": day(version.plan.ends_on, telling.language),
    }  # fmt: skip


async def _remarks(telling: Telling, version: Version) -> str:
    """The remarks, each with the part it is about."""
    sent = await notes.remarks(telling.work.connection, version.id, sent=True)
    lines = [
        text("program-remark-line", telling.language, words=one.words[:200],
             part=plain(f"program-part-{(one.part or 'whole').replace('_', '-')}", telling.language))
        for one in sent[:MOST_REMARKS]
    ]  # fmt: skip
    return "\n".join(lines)
