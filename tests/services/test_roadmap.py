"""The roadmap of a year from the regulation to the director's yes, its dates, its reminders and its file."""

import io
from datetime import UTC, date, datetime

import pytest
from docx import Document

from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.roadmap import Item, ItemStatus, Roadmap, RoadmapState, Scope, Step
from services import calendar, roadmap, roadmap_items
from services.home import home
from tests.builders import School, Someone

REMINDERS = (Kind.ROADMAP_SOON, Kind.ROADMAP_TODAY, Kind.ROADMAP_LATE, Kind.ROADMAP_WEEKLY)


class Plan:
    """A school's roadmap with its curator and director."""

    def __init__(self, school: School, curator: Someone, director: Someone, number: int) -> None:
        self.school, self.curator, self.director, self.id = school, curator, director, number

    @classmethod
    async def made(cls, school: School) -> "Plan":
        curator, director = await school.curator(), await school.director()
        number = await roadmap.make_roadmap(school.app, school.actor(curator), Scope.SCHOOL, 2026)
        plan = cls(school, curator, director, number)
        for one in (await plan.stored()).items:
            await roadmap_items.remove_item(school.app, school.actor(curator), one.id)
        return plan

    async def add(self, title: str = "Приказ о кураторе", due_on: date | None = date(2026, 9, 30),
                  role: Role | None = Role.DIRECTOR) -> int:  # fmt: skip
        app, act = self.school.app, self.school.actor
        number = await roadmap_items.add_item(app, act(self.curator), self.id, "preparation", title)
        if due_on:
            await roadmap_items.date_item(app, act(self.curator), number, due_on)
        if role:
            await roadmap_items.toggle_item_role(app, act(self.curator), number, role)
        return number

    async def approve(self) -> None:
        await roadmap.submit_roadmap(self.school.app, self.school.actor(self.curator), self.id)
        await roadmap.approve_roadmap(self.school.app, self.school.actor(self.director), self.id)

    async def stored(self) -> Roadmap:
        card = await roadmap.roadmap_card(self.school.app, self.school.actor(self.curator), self.id)
        assert card.roadmap is not None
        return card.roadmap

    async def item(self, number: int) -> Item:
        return (await self.stored()).item(number)

    async def morning(self, day: date) -> list[tuple[Kind, int]]:
        """What is told of the roadmap when a day's morning has come."""
        self.school.clock.to(datetime(day.year, day.month, day.day, 3, tzinfo=UTC))
        while await calendar.carry_out_due(self.school.app):
            pass
        return [(kind, person) for kind, person, letter in await self.school.deliver() if kind in REMINDERS and letter]


@pytest.fixture
async def plan(school: School) -> Plan:
    return await Plan.made(school)


async def test_the_roadmap_has_the_regulations_stages_and_activities_with_this_years_dates(school: School) -> None:
    curator = await school.curator()
    number = await roadmap.make_roadmap(school.app, school.actor(curator), Scope.SCHOOL, 2026)
    made = (await roadmap.roadmap_card(school.app, school.actor(curator), number)).roadmap
    profile = school.app.catalog.profile("irkutsk-school-2")
    assert made is not None
    assert made.stages == {stage.id: stage.title.ru for stage in profile.stages}
    assert [one.title for one in made.items] == [one.title.ru for stage in profile.stages for one in stage.activities]
    again = await roadmap.make_roadmap(school.app, school.actor(curator), Scope.SCHOOL, 2026)
    assert again == number


async def test_a_year_that_is_over_or_far_ahead_gets_no_roadmap(school: School) -> None:
    curator = await school.curator()
    for year in (2025, 2027):
        with pytest.raises(BadInput, match="roadmap-year-not-offered"):
            await roadmap.make_roadmap(school.app, school.actor(curator), Scope.SCHOOL, year)
    with pytest.raises(NotAllowed, match="roadmap-not-yours"):
        await roadmap.make_roadmap(school.app, school.actor(curator), Scope.MUNICIPAL, 2026)


async def test_the_director_gets_it_filled_returns_it_with_a_remark_and_approves_it(plan: Plan, school: School) -> None:
    app, act = school.app, school.actor
    number = await plan.add(due_on=None)
    with pytest.raises(WrongState, match="roadmap-blanks"):
        await roadmap.submit_roadmap(app, act(plan.curator), plan.id)
    await roadmap_items.date_item(app, act(plan.curator), number, date(2026, 9, 30))
    await roadmap.submit_roadmap(app, act(plan.curator), plan.id)
    with pytest.raises(WrongState):
        await roadmap_items.date_item(app, act(plan.curator), number, date(2026, 10, 1))
    await roadmap.return_roadmap(app, act(plan.director), plan.id, "Добавьте обучение")
    assert [one.key for one in (await home(app, act(plan.curator))).todos if "roadmap" in one.key] == [  # type: ignore[union-attr]
        "roadmap-returned"
    ]
    await roadmap_items.add_item(app, act(plan.curator), plan.id, "mentor_selection", "Обучение наставников")
    await roadmap_items.date_blanks(app, act(plan.curator), plan.id, "mentor_selection", date(2026, 10, 30))
    await roadmap_items.assign_blanks(app, act(plan.curator), plan.id, "mentor_selection", Role.CURATOR)
    await roadmap.submit_roadmap(app, act(plan.curator), plan.id)
    assert "roadmap-approve" in [one.key for one in (await home(app, act(plan.director))).todos]  # type: ignore[union-attr]
    await roadmap.approve_roadmap(app, act(plan.director), plan.id)
    stored = await plan.stored()
    assert (stored.state, stored.approved_by, stored.approved_on) == (
        RoadmapState.APPROVED, plan.director.id, date(2026, 9, 1)
    )  # fmt: skip
    letters = {kind: letter for kind, _, letter in await school.deliver()}
    assert "ждёт вашего решения" not in str(letters[Kind.ROADMAP_TO_APPROVE])  # decided already: dropped
    assert letters[Kind.ROADMAP_RETURNED] is None
    assert letters[Kind.ROADMAP_APPROVED]
    history = await roadmap.roadmap_history(app, act(plan.curator), plan.id)
    assert [one.step for one in history] == [
        Step.MAKE, Step.SUBMIT, Step.RETURN, Step.SUBMIT, Step.APPROVE
    ]  # fmt: skip
    assert history[2].remark == "Добавьте обучение"


async def test_a_date_or_a_role_that_does_not_exist_here_is_refused(plan: Plan, school: School) -> None:
    number = await plan.add()
    with pytest.raises(BadInput, match="roadmap-day-outside"):
        await roadmap_items.date_item(school.app, school.actor(plan.curator), number, date(2027, 9, 1))
    with pytest.raises(NotFound):
        await roadmap_items.toggle_item_role(school.app, school.actor(plan.curator), number, Role.WORKING_GROUP)
    with pytest.raises(NotFound):
        await roadmap_items.add_item(school.app, school.actor(plan.curator), plan.id, "nowhere", "Приказ")


async def test_items_are_worded_moved_and_removed_in_a_draft(plan: Plan, school: School) -> None:
    app, act = school.app, school.actor
    first, second = await plan.add("Первый"), await plan.add("Второй")
    await roadmap_items.move_item(app, act(plan.curator), second, up=True)
    assert [one.id for one in (await plan.stored()).items] == [second, first]
    await roadmap_items.word_item(app, act(plan.curator), first, "result", "Приказ")
    await roadmap_items.word_item(app, act(plan.curator), first, "responsible", "завуч")
    await roadmap_items.word_item(app, act(plan.curator), first, "title", "Приказ о кураторе")
    one = await plan.item(first)
    assert (one.result, one.responsible, one.title) == ("Приказ", "завуч", "Приказ о кураторе")
    await roadmap_items.word_item(app, act(plan.curator), first, "responsible", "–")
    assert (await plan.item(first)).responsible == ""
    await roadmap_items.remove_item(app, act(plan.curator), second)
    third = await plan.add("Третий")
    assert [one.id for one in (await plan.stored()).items] == [first, third]


async def test_holders_of_the_role_are_reminded_until_it_is_done(plan: Plan) -> None:
    number = await plan.add()
    await plan.approve()
    assert await plan.morning(date(2026, 9, 22)) == []
    assert await plan.morning(date(2026, 9, 23)) == [(Kind.ROADMAP_SOON, plan.director.id)]
    assert await plan.morning(date(2026, 9, 23)) == []
    assert await plan.morning(date(2026, 9, 30)) == [(Kind.ROADMAP_TODAY, plan.director.id)]
    assert await plan.morning(date(2026, 10, 3)) == [(Kind.ROADMAP_LATE, plan.director.id)]
    weekly = await plan.morning(date(2026, 10, 12))
    assert sorted(weekly) == sorted((Kind.ROADMAP_WEEKLY, one) for one in (plan.director.id, plan.curator.id))
    note = Content("Подписан", "document", "file-1", "приказ.pdf")
    await roadmap_items.finish_item(plan.school.app, plan.school.actor(plan.director), number, note)
    done = await plan.item(number)
    assert (done.status, done.done_on, done.note) == (ItemStatus.DONE, date(2026, 10, 12), note)
    assert await plan.morning(date(2026, 10, 19)) == []


async def test_a_reminder_on_its_way_is_dropped_when_the_date_moves_or_the_item_is_called_off(plan: Plan) -> None:
    app, act = plan.school.app, plan.school.actor
    moved, called_off = await plan.add("Первый"), await plan.add("Второй")
    await plan.approve()
    plan.school.clock.to(datetime(2026, 9, 23, 3, tzinfo=UTC))
    await calendar.carry_out_due(app)
    await roadmap_items.cancel_item(app, act(plan.curator), called_off, "Уже есть")
    await roadmap.change_roadmap(app, act(plan.curator), plan.id)
    await roadmap_items.date_item(app, act(plan.curator), moved, date(2026, 12, 1))
    told = [letter for kind, _, letter in await plan.school.deliver() if kind in REMINDERS]
    assert told == [None]
    assert await plan.morning(date(2026, 9, 30)) == []
    assert await plan.morning(date(2026, 11, 24)) == [(Kind.ROADMAP_SOON, plan.director.id)]


async def test_several_items_of_one_date_come_as_one_letter_that_names_what_is_still_open(plan: Plan) -> None:
    numbers = [await plan.add(title) for title in ("Первый", "Второй", "Третий")]
    await plan.approve()
    await roadmap_items.finish_item(plan.school.app, plan.school.actor(plan.director), numbers[1])
    plan.school.clock.to(datetime(2026, 9, 30, 3, tzinfo=UTC))
    await calendar.carry_out_due(plan.school.app)
    [letter] = [letter for kind, _, letter in await plan.school.deliver() if kind in REMINDERS]
    assert letter is not None
    assert "Первый" in letter.text
    assert "Второй" not in letter.text
    assert "Третий" in letter.text


async def test_what_nobody_holds_the_role_for_is_the_curators(plan: Plan) -> None:
    await plan.add(role=Role.COUNCIL)
    await plan.approve()
    assert await plan.morning(date(2026, 9, 23)) == [(Kind.ROADMAP_SOON, plan.curator.id)]


async def test_the_next_moment_is_the_morning_of_the_next_reminder(plan: Plan) -> None:
    await plan.add()
    assert await calendar.next_moment(plan.school.app) is None
    await plan.approve()
    assert await calendar.next_moment(plan.school.app) == datetime(2026, 9, 23, 2, tzinfo=UTC)


async def test_only_who_answers_for_it_marks_it_done_and_voice_is_no_evidence(plan: Plan, school: School) -> None:
    number = await plan.add()
    mentor = await school.mentor()
    with pytest.raises(NotAllowed, match="roadmap-item-not-yours"):
        await roadmap_items.finish_item(school.app, school.actor(mentor), number)
    with pytest.raises(BadInput, match="roadmap-file-kind"):
        await roadmap_items.finish_item(
            school.app, school.actor(plan.director), number, Content("", "voice", "file-1", "voice.ogg")
        )


async def test_evidence_comes_back_as_it_was_sent_and_goes_when_the_item_is_open_again(plan: Plan) -> None:
    app, act = plan.school.app, plan.school.actor
    number = await plan.add()
    with pytest.raises(NotFound):
        await roadmap_items.order_evidence(app, act(plan.director), number)
    await roadmap_items.finish_item(app, act(plan.curator), number, Content("", "photo", "file-1", "photo.jpg"))
    await roadmap_items.order_evidence(app, act(plan.director), number)
    [letter] = [letter for kind, _, letter in await plan.school.deliver() if kind is Kind.ROADMAP_EVIDENCE]
    assert letter is not None
    assert letter.attachment is not None
    assert letter.attachment.reference == "file-1"
    await roadmap_items.reopen_item(app, act(plan.curator), number)
    assert (await plan.item(number)).status is ItemStatus.OPEN


async def test_who_answers_for_an_item_finds_it_on_the_first_screen(plan: Plan) -> None:
    number = await plan.add()
    await plan.approve()

    async def todos(someone: Someone) -> list[tuple[str, str, int]]:
        facts = await home(plan.school.app, plan.school.actor(someone))
        assert facts is not None
        return [(one.key, one.action, one.count) for one in facts.todos if one.key.startswith("roadmap")]

    assert await todos(plan.director) == []
    plan.school.clock.to(datetime(2026, 9, 20, 3, tzinfo=UTC))
    assert await todos(plan.director) == [("roadmap-item", f"item:{number}", 0)]
    assert await todos(plan.curator) == []
    plan.school.clock.to(datetime(2026, 10, 2, 3, tzinfo=UTC))
    assert await todos(plan.director) == [("roadmap-late", f"roadmap:{plan.id}", 1)]


async def test_the_file_has_the_stamp_the_columns_and_what_is_planned(plan: Plan) -> None:
    await plan.add("Приказ о кураторе")
    called_off = await plan.add("Лишний пункт")
    await plan.approve()
    await roadmap_items.cancel_item(plan.school.app, plan.school.actor(plan.curator), called_off, "Не нужен")
    await roadmap.order_roadmap(plan.school.app, plan.school.actor(plan.curator), plan.id)
    [letter] = [letter for kind, _, letter in await plan.school.deliver() if kind is Kind.ROADMAP_PAPER]
    assert letter is not None
    assert letter.attachment is not None
    assert letter.attachment.name == "Дорожная карта 2026-2027.docx"
    document = Document(io.BytesIO(letter.attachment.content))
    words = "\n".join(one.text for one in document.paragraphs)
    assert "УТВЕРЖДАЮ" in words
    assert "В.Л. Ольхонская" in words
    assert "1 сентября 2026 г." in words
    [table] = document.tables
    assert [cell.text for cell in table.rows[0].cells] == [
        "№", "Наименование этапа", "Содержание деятельности и план мероприятий", "Сроки", "Ответственные"
    ]  # fmt: skip
    cells = [cell.text for row in table.rows for cell in row.cells]
    assert "Приказ о кураторе" in cells
    assert "30 сентября 2026" in cells
    assert "директор" in cells
    assert "Лишний пункт" not in cells


async def test_another_schools_roadmap_does_not_exist(plan: Plan) -> None:
    school = plan.school
    number = await plan.add()
    other = await School.founded(school.app, school.clock, "Школа № 3", school.causes)
    curator, director = await other.curator(), await other.director()
    act = other.actor
    calls = [
        roadmap.submit_roadmap(other.app, act(curator), plan.id),
        roadmap.approve_roadmap(other.app, act(director), plan.id),
        roadmap.return_roadmap(other.app, act(director), plan.id, "Нет"),
        roadmap.order_roadmap(other.app, act(curator), plan.id),
        roadmap.roadmap_card(other.app, act(curator), plan.id),
        roadmap.roadmap_history(other.app, act(curator), plan.id),
        roadmap.change_roadmap(other.app, act(curator), plan.id),
        roadmap.take_back_roadmap(other.app, act(curator), plan.id),
        roadmap_items.add_item(other.app, act(curator), plan.id, "preparation", "Чужой"),
        roadmap_items.word_item(other.app, act(curator), number, "title", "Чужой"),
        roadmap_items.date_item(other.app, act(curator), number, date(2026, 9, 9)),
        roadmap_items.toggle_item_role(other.app, act(curator), number, Role.CURATOR),
        roadmap_items.move_item(other.app, act(curator), number, up=True),
        roadmap_items.remove_item(other.app, act(curator), number),
        roadmap_items.date_blanks(other.app, act(curator), plan.id, "preparation", date(2026, 9, 9)),
        roadmap_items.assign_blanks(other.app, act(curator), plan.id, "preparation", Role.CURATOR),
        roadmap_items.finish_item(other.app, act(curator), number),
        roadmap_items.cancel_item(other.app, act(curator), number, "Нет"),
        roadmap_items.reopen_item(other.app, act(curator), number),
        roadmap_items.order_evidence(other.app, act(curator), number),
        roadmap_items.roadmap_item(other.app, act(curator), number),
    ]
    for call in calls:
        with pytest.raises(NotFound):
            await call
    assert (await roadmap.roadmap_of_year(other.app, act(curator), Scope.SCHOOL)).roadmap is None
