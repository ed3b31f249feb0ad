"""What notices about conclusions say."""

from db import conclusions, programs
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.conclusion_paper import conclusion_file, conclusion_name
from services.program_people import circle_of
from services.telling import Telling, tells
from services.work import found


@tells(Kind.CONCLUSION_TURN, Kind.CONCLUSION_AGREED)
async def _about(telling: Telling) -> Letter | None:
    one = await conclusions.get(telling.work.connection, telling.number("conclusion"))
    if one is None or one.is_open != (telling.due.kind is Kind.CONCLUSION_TURN):
        return None
    if one.is_open and one.voice(telling.recipient.person_id).has_agreed:
        return None
    circle = await circle_of(telling.work, found(await programs.get(telling.work.connection, one.program_id)))
    words = {"title": circle.title, "stage": one.stage.value}
    return telling.say(words, telling.button("button-open-conclusion", f"conclusion:{one.id}"))


@tells(Kind.CONCLUSION_PAPER)
async def _paper(telling: Telling) -> Letter | None:
    one = await conclusions.get(telling.work.connection, telling.number("conclusion"))
    if one is None:
        return None
    circle = await circle_of(telling.work, found(await programs.get(telling.work.connection, one.program_id)))
    content = await conclusion_file(telling.work, circle, one)
    return telling.say({"stage": one.stage.value}, file=Attachment("document", conclusion_name(one), content))
