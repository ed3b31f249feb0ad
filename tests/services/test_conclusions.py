"""Conclusions are drawn by both, lose nobody's words, and stand in a paper; a program's end says why."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from docx import Document

from db import programs
from mentoring.closings import ClosingReason
from mentoring.conclusions import Part, Stage
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.partings import PartingKind
from mentoring.programs import ProgramState
from services import conclusions, erasing, home, pairs, partings, progress
from services import parting_decisions as deciding
from services.work import found
from tests.builders import ENDS, Couple, School
from tests.programs import carried_out


async def begun(school: School, couple: Couple, number: int, stage: Stage = Stage.FINAL) -> int:
    """The number of a conclusion with its common words written."""
    one = await conclusions.begin_conclusion(school.app, school.actor(couple.mentor), number, stage)
    await conclusions.write_conclusion(school.app, school.actor(couple.mentor), one, Part.DONE, "Два урока", 0)
    await conclusions.write_conclusion(school.app, school.actor(couple.mentee), one, Part.CHANGED, "Тише", 1)
    return one


async def test_both_write_report_mark_and_agree_and_the_curator_gets_the_paper(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    await progress.mark_activity(school.app, school.actor(couple.mentor), number, 1, 5)
    one = await begun(school, couple, number)
    app, mentor, mentee = school.app, couple.mentor, couple.mentee
    with pytest.raises(WrongState, match="conclusion-mark-first"):
        await conclusions.agree_conclusion(app, school.actor(mentor), one, 2)
    await conclusions.rate_program(app, school.actor(mentor), one, 4)
    await conclusions.agree_conclusion(app, school.actor(mentor), one, 2)
    with pytest.raises(WrongState, match="conclusion-changed-meanwhile"):
        await conclusions.write_conclusion(app, school.actor(mentee), one, Part.DONE, "Три урока", 1)
    await conclusions.write_conclusion(app, school.actor(mentee), one, Part.DONE, "Три урока", 2)
    card = await conclusions.conclusion_card(app, school.actor(mentor), one)
    assert card.awaited == (mentor.id, mentee.id), "what was agreed to were other words"
    with pytest.raises(WrongState, match="conclusion-report-first"):
        await conclusions.agree_conclusion(app, school.actor(mentee), one, 3)
    await conclusions.report_conclusion(app, school.actor(mentee), one, "Научилась держать паузу")
    await conclusions.rate_program(app, school.actor(mentee), one, 5)
    await conclusions.rate_program(app, school.actor(mentee), one, 5, "Спасибо")
    for member in couple.members:
        await conclusions.agree_conclusion(app, school.actor(member), one, 3)
    assert await school.told(Kind.CONCLUSION_AGREED) == [(Kind.CONCLUSION_AGREED, couple.curator.id)]
    with pytest.raises(WrongState, match="conclusion-agreed-already"):
        await conclusions.report_conclusion(app, school.actor(mentee), one, "Ещё")
    await conclusions.order_conclusion_paper(app, school.actor(couple.curator), one)
    [letter] = [told for kind, _, told in await school.deliver() if kind is Kind.CONCLUSION_PAPER]
    paper = Document(BytesIO(found(found(letter).attachment).content or b""))
    shown = "\n".join([*(each.text for each in paper.paragraphs),
                       *(cell.text for table in paper.tables for row in table.rows for cell in row.cells)])  # fmt: skip
    for words in ("ИТОГОВЫЕ ВЫВОДЫ", "Три урока", "Тише", "1 из 3", "Научилась держать паузу", "5 из 5. Спасибо."):
        assert words in shown


async def test_only_its_people_write_and_one_is_written_at_a_time(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    other = await school.mentee("Братский Олег Ильич")
    with pytest.raises(NotAllowed, match="conclusion-members-write"):
        await conclusions.begin_conclusion(school.app, school.actor(couple.curator), number, Stage.INTERIM)
    with pytest.raises(NotFound):
        await conclusions.begin_conclusion(school.app, school.actor(other), number, Stage.INTERIM)
    one = await begun(school, couple, number, Stage.INTERIM)
    with pytest.raises(WrongState, match="conclusion-under-way"):
        await conclusions.begin_conclusion(school.app, school.actor(couple.mentee), number, Stage.FINAL)
    for member in couple.members:
        await conclusions.agree_conclusion(school.app, school.actor(member), one, 2)
    there = await conclusions.conclusion_list(school.app, school.actor(couple.mentee), number)
    assert there.stages == tuple(Stage)
    assert [each.agreed_on for each in there.known] == [date(2026, 9, 1)]


async def test_towards_the_end_both_are_asked_and_a_program_carried_out_is_completed(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)

    async def asked() -> list[str]:
        first = await home.home(school.app, school.actor(couple.mentee))
        return [one.key for one in found(first).todos if one.key.startswith("conclusion")]

    assert await asked() == []
    school.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day - 5, 2, tzinfo=UTC))
    assert await asked() == ["conclusion-begin"]
    one = await begun(school, couple, number)
    assert await asked() == ["conclusion-agree"]
    school.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day, 2, tzinfo=UTC))
    await pairs.complete_pair(school.app, school.schedule(), couple.id)
    async with school.app.database.reading() as connection:
        closed = found(await programs.get(connection, number))
    assert (closed.state, closed.closing_reason, closed.ended_on) == (
        ProgramState.COMPLETED, ClosingReason.PLAN_COMPLETED, ENDS,
    )  # fmt: skip
    assert await asked() == ["conclusion-agree"], "the conclusion may be agreed after the last day"
    await conclusions.rate_program(school.app, school.actor(couple.mentor), one, 5)
    await conclusions.agree_conclusion(school.app, school.actor(couple.mentor), one, 2)
    with pytest.raises(WrongState, match="progress-over"):
        await progress.mark_activity(school.app, school.actor(couple.mentor), number, 2, 5)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        (PartingKind.STOP, ClosingReason.MENTEE_INITIATIVE),
        (PartingKind.RESIGNATION, ClosingReason.MENTOR_INITIATIVE),
        (PartingKind.MUTUAL, ClosingReason.MUTUAL),
    ],
)
async def test_a_program_says_on_whose_initiative_it_ended(
    school: School, kind: PartingKind, reason: ClosingReason
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    asker = couple.mentor if kind is PartingKind.RESIGNATION else couple.mentee
    parting = await partings.ask_parting(school.app, school.actor(asker), couple.id, kind)
    if kind is PartingKind.MUTUAL:
        await partings.agree_to_part(school.app, school.actor(couple.mentor), parting)
    await deciding.grant_parting(school.app, school.actor(couple.director), parting)
    school.clock.move(weeks=1)
    await deciding.finish_parting(school.app, school.schedule(), parting)
    async with school.app.database.reading() as connection:
        closed = found(await programs.get(connection, number))
    assert (closed.state, closed.closing_reason) == (ProgramState.ENDED, reason)


async def test_who_leaves_ends_the_program_and_loses_their_words_in_it(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    one = await begun(school, couple, number)
    await conclusions.report_conclusion(school.app, school.actor(couple.mentee), one, "Моё мнение")
    await conclusions.rate_program(school.app, school.actor(couple.mentor), one, 4)
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    async with school.app.database.reading() as connection:
        closed = found(await programs.get(connection, number))
    assert (closed.state, closed.closing_reason) == (ProgramState.ENDED, ClosingReason.MENTEE_INITIATIVE)
    card = await conclusions.conclusion_card(school.app, school.actor(couple.curator), one)
    assert (card.conclusion.done, card.conclusion.changed) == ("", "")
    assert [voice.person_id for voice in card.conclusion.voices] == [couple.mentor.id]
