"""Everybody sees the same progress; the mentor marks, the mentee shows, a curator writes for who has no account."""

from datetime import UTC, date, datetime

import pytest

from db.engine import Database
from db.tables import Base
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import erasing, home, progress, retention
from tests.builders import School, dump
from tests.programs import carried_out


async def test_everybody_sees_the_same_and_the_director_the_sum(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    await progress.mark_activity(school.app, school.actor(couple.mentor), number, 1, 5, "Взял приём с тишиной")
    school.clock.to(datetime(2026, 10, 20, 2, tzinfo=UTC))
    seen = [
        (await progress.program_progress(school.app, school.actor(one), number)).progress
        for one in (couple.mentor, couple.mentee, couple.curator, couple.director)
    ]
    assert all(one == seen[0] for one in seen)
    assert (seen[0].done, [one.key for one in seen[0].late]) == (1, [2])
    [line] = await progress.progress_list(school.app, school.actor(couple.director))
    assert line.progress == seen[0]
    for member in couple.members:
        first = await home.home(school.app, school.actor(member))
        assert first is not None
        assert [(one.action, one.count) for one in first.todos if one.key == "progress-late"] == [
            (f"progress:{number}", 1)
        ]


async def test_the_mentor_marks_the_mentee_shows_and_each_learns_of_it(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    await school.send()
    shown = Content("План урока", "document", "file-7", "plan.docx")
    evidence = await progress.add_evidence(school.app, school.actor(couple.mentee), number, 1, shown)
    with pytest.raises(NotAllowed):
        await progress.mark_activity(school.app, school.actor(couple.curator), number, 1, 5)
    with pytest.raises(NotAllowed):
        await progress.add_evidence(school.app, school.actor(couple.curator), number, 1, shown)
    await progress.mark_activity(school.app, school.actor(couple.mentor), number, 1, 4)
    await progress.mark_activity(school.app, school.actor(couple.mentor), number, 1, 4, "Ещё раз про начало")
    assert await school.told(Kind.EVIDENCE_ADDED, Kind.ACTIVITY_MARKED) == [
        (Kind.EVIDENCE_ADDED, couple.mentor.id), (Kind.ACTIVITY_MARKED, couple.mentee.id),
    ]  # fmt: skip
    await progress.order_program_evidence(school.app, school.actor(couple.director), evidence)
    school.clock.move(days=1)
    letters = {kind: letter for kind, _, letter in await school.deliver()}
    file = letters[Kind.EVIDENCE_FILE]
    assert file is not None
    assert file.attachment is not None
    assert (file.attachment.reference, file.attachment.name) == ("file-7", "plan.docx")
    card = await progress.progress_activity(school.app, school.actor(couple.mentee), number, 1)
    assert (card.activity.mark, card.activity.comment) == (4, "Ещё раз про начало")
    assert [one.content for one in card.evidence] == [shown]
    assert "Ещё раз про начало" in letters[Kind.ACTIVITY_MARKED].text  # type: ignore[union-attr]
    await progress.mark_activity(school.app, school.actor(couple.mentor), number, 1, 5)
    told = [letter.text for kind, _, letter in await school.deliver() if letter and kind is Kind.ACTIVITY_MARKED]
    assert len(told) == 1
    assert "теперь 5 из 5, было 4" in told[0]
    card = await progress.progress_activity(school.app, school.actor(couple.mentee), number, 1)
    assert (card.activity.mark, card.activity.comment) == (5, "")
    with pytest.raises(NotFound):
        await progress.remove_evidence(school.app, school.actor(couple.mentor), evidence)
    await progress.remove_evidence(school.app, school.actor(couple.mentee), evidence)
    await progress.reopen_activity(school.app, school.actor(couple.mentor), number, 1)
    card = await progress.progress_activity(school.app, school.actor(couple.mentee), number, 1)
    assert (card.activity.done_on, card.evidence) == (None, ())


async def test_a_curator_marks_and_shows_for_those_without_an_account(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    mentor = couple.mentor
    other = await school.mentee("Братский Олег Ильич")
    async with school.app.database.transaction() as connection:
        accounts = Base.metadata.tables["channel_account"]
        await connection.execute(accounts.delete().where(accounts.c.person_id == mentor.id))
    number = await carried_out(school, couple)
    await progress.mark_activity(school.app, school.actor(couple.curator), number, 1, 5)
    await progress.add_evidence(school.app, school.actor(couple.curator), number, 1, Content("Журнал на бумаге"))
    card = await progress.progress_activity(school.app, school.actor(couple.mentee), number, 1)
    assert (card.activity.done_on, card.evidence[0].person_id) == (date(2026, 9, 1), mentor.id)
    with pytest.raises(NotFound):
        await progress.program_progress(school.app, school.actor(other), number)


async def test_nothing_is_marked_before_the_program_is_approved(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    async with school.app.database.transaction() as connection:
        await connection.exec_driver_sql("UPDATE program SET in_force = NULL, state = 'drafting'")
    with pytest.raises(WrongState, match="progress-no-program"):
        await progress.mark_activity(school.app, school.actor(couple.mentor), number, 1, 5)
    assert await progress.progress_list(school.app, school.actor(couple.director)) == []
    assert await progress.late_of_pair(school.app, school.actor(couple.mentee), couple.id) == (0, 0)


async def test_evidence_goes_with_its_person_and_when_its_term_is_over(school: School, outside: Database) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    for someone, words in ((couple.mentee, "Моё"), (couple.mentor, "Наставника")):
        await progress.add_evidence(school.app, school.actor(someone), number, 1, Content(words))
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    assert [row["words"] for row in (await dump(outside, "program_evidence"))["program_evidence"]] == ["Наставника"]
    school.clock.move(days=2 * 366 + 1)
    await retention.tidy(school.app)
    assert (await dump(outside, "program_evidence"))["program_evidence"] == []
