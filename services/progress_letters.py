"""What notices about a program's progress say, and the files shown for its activities."""

from db import program_results, programs
from mentoring.errors import NotFound
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.program_people import in_force
from services.telling import Telling, tells
from services.work import found
from texts import Value


@tells(Kind.ACTIVITY_MARKED, Kind.EVIDENCE_ADDED)
async def _activity(telling: Telling) -> Letter | None:
    program = await programs.get(telling.work.connection, telling.number("program"))
    if program is None or not program.is_open:
        return None
    try:
        one = (await in_force(telling.work, program)).activity(telling.number("activity"))
    except NotFound:
        return None
    was = telling.number("was")
    if telling.due.kind is Kind.ACTIVITY_MARKED and (one.done_on is None or one.mark == was):
        return None
    words: dict[str, Value] = {"title": one.title, "mark": one.mark or 0, "was": was, "comment": one.comment}
    return telling.say(words, telling.button("button-open-progress", f"activity:{program.id}-{one.key}"))


@tells(Kind.EVIDENCE_FILE)
async def _file(telling: Telling) -> Letter | None:
    one = await program_results.evidence(telling.work.connection, telling.number("evidence"))
    if one is None or one.content.file_kind is None:
        return None
    program = found(await programs.get(telling.work.connection, one.program_id))
    activity = (await in_force(telling.work, program)).activity(one.activity)
    file = Attachment(one.content.file_kind, one.content.file_name, reference=one.content.file_reference)
    return telling.say({"title": activity.title}, file=file)
