"""An event from its announcement to its materials, as those whom it is for meet it."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from db.engine import Database
from mentoring.actors import Actor, Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.indicators import Year
from mentoring.notices import Kind
from mentoring.ports import Letter
from mentoring.roadmap import ItemStatus, Scope
from services import cards, erasing, event_after, event_views, events, roadmap, roadmap_items
from services.own_copy import own_rows
from services.work import Work
from tests.builders import School, Someone, dump

PLACE, TOPIC = "Актовый зал", "Как вести первую встречу"


def when(school: School, **ahead: float) -> datetime:
    return school.clock.now() + timedelta(**(ahead or {"days": 3}))


async def announced(school: School, audience: str = "everybody", places: int = 0, item_id: int = 0) -> int:
    curator = school.actor(await school.curator())
    return await events.announce_event(
        school.app, curator, "session", TOPIC, when(school), 90, PLACE, audience, places, item_id
    )  # fmt: skip


async def answer(school: School, number: int, *people: Someone, comes: bool = True) -> None:
    for one in people:
        school.clock.move(minutes=1)
        await events.answer_event(school.app, school.actor(one), number, comes=comes)


def calendar(letter: Letter | None) -> tuple[str, str, int]:
    """Method, UID and sequence of a letter's file, as a calendar program reads them."""
    assert letter is not None
    assert letter.attachment is not None
    found = Calendar.from_ical(letter.attachment.content or b"")
    [event] = found.walk("VEVENT")
    return str(found["METHOD"]), str(event["UID"]), int(str(event["SEQUENCE"]))


async def test_those_it_is_for_are_told_once_and_change_their_mind_with_their_calendars(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    await school.deliver()
    number = await announced(school, "mentors")
    assert await school.told(Kind.EVENT_OPEN) == [(Kind.EVENT_OPEN, mentor.id)]
    with pytest.raises(NotFound):
        await answer(school, number, mentee)
    await answer(school, number, mentor, mentor)
    signed = [calendar(letter) for kind, _, letter in await school.deliver() if kind is Kind.EVENT_SIGNED]
    assert [one[0] for one in signed] == ["PUBLISH"], "the same answer again tells nothing"
    await answer(school, number, mentor, comes=False)
    [out] = [calendar(letter) for kind, _, letter in await school.deliver() if kind is Kind.EVENT_OUT]
    assert (out[0], out[1]) == ("CANCEL", signed[0][1])
    assert out[2] > signed[0][2]
    card = await event_views.event_card(school.app, school.actor(mentor), number)
    assert (card.coming, card.can_answer, card.reply is not None and card.reply.comes) == (0, True, False)
    assert [one.event.id for one in (await event_views.event_list(school.app, school.actor(mentee))).ahead] == []


async def test_who_waits_for_a_place_gets_it_in_turn(school: School) -> None:
    first, second = await school.mentor(), await school.mentor("Листвянская Ольга Петровна")
    third = await school.mentor("Слюдянская Инна Львовна")
    number = await announced(school, "mentors", places=2)
    [letter, *_] = [letter for kind, _, letter in await school.deliver() if kind is Kind.EVENT_OPEN]
    assert letter is not None
    assert "Установочная сессия наставников, мест: 2" in letter.text
    fourth = await school.mentor("Тайшетова Юлия Ильинична")
    await answer(school, number, first, second)
    await school.deliver()
    await answer(school, number, third, fourth, third)
    assert [kind for kind, _, _ in await school.deliver()] == [], "nobody is promised a place there is none of"
    card = await event_views.event_card(school.app, school.actor(third), number)
    assert (card.coming, card.waiting, card.turn) == (2, 2, 1)
    assert (await event_views.event_card(school.app, school.actor(fourth), number)).turn == 2
    [line] = (await event_views.event_list(school.app, school.actor(third))).ahead
    assert line.state(keeps=False) == "wait"
    await answer(school, number, first, comes=False)
    [(told, letter)] = [(who, one) for kind, who, one in await school.deliver() if kind is Kind.EVENT_UP]
    assert told == third.id
    assert calendar(letter)[0] == "PUBLISH"
    await answer(school, number, first)
    card = await event_views.event_card(school.app, school.actor(first), number)
    assert (card.coming, card.turn) == (2, 2), "whoever comes back waits behind the others"
    await erasing.erase_me(school.app, school.actor(second))
    assert [who for kind, who, _ in await school.deliver() if kind is Kind.EVENT_UP] == [fourth.id]
    await answer(school, number, first, comes=False)
    card = await event_views.event_card(school.app, school.actor(third), number)
    assert (card.coming, card.waiting) == (2, 0)
    school.clock.move(days=2)
    reminded = {who for kind, who, letter in await school.deliver() if kind is Kind.EVENT_TOMORROW and letter}
    assert reminded == {third.id, fourth.id}


async def test_a_curator_writes_down_who_without_telegram_comes_and_nobody_else(school: School) -> None:
    mentor, mentee, curator = await school.mentor(), await school.mentee(), await school.curator()
    paper = await school.enter("Листова Анна", Role.MENTEE)
    number = await announced(school, "mentees", places=2)
    other = await school.mentee("Вихорева Ольга Ильинична")
    await school.deliver()

    async def write(someone: Someone, *, comes: bool = True, by: Someone = curator) -> None:
        await events.answer_event(school.app, school.actor(by), number, comes=comes, person_id=someone.id)

    for _ in range(2):
        await write(paper)
    guests = await event_views.event_people(school.app, school.actor(curator), number)
    assert [one.person.id for one in guests if one.reply.comes] == [paper.id]
    assert [kind for kind, _, _ in await school.deliver()] == [], "whoever wrote it down knows it"
    with pytest.raises(NotAllowed):
        await write(mentee)
    with pytest.raises(NotFound):
        await write(paper, by=mentor)
    with pytest.raises(NotFound):
        await write(await school.enter("Листов Олег", Role.MENTOR))
    await answer(school, number, mentee, other)
    await write(paper, comes=False)
    assert [who for kind, who, _ in await school.deliver() if kind is Kind.EVENT_UP] == [other.id]
    await write(paper)
    [guest] = [
        one for one in await event_views.event_people(school.app, school.actor(curator), number)
        if one.person.id == paper.id
    ]  # fmt: skip
    assert guest.reply.is_waiting
    log = (await dump(school.app.database, "audit"))["audit"]
    assert {(row["act"], row["actor_id"]) for row in log if row["about_person_id"] == paper.id} >= {
        ("enter-event-answer", curator.id)
    }


async def test_another_time_is_told_to_all_and_reminded_of_once(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    curator = await school.curator()
    number = await announced(school)
    await answer(school, number, mentor)
    [before] = [calendar(letter) for kind, _, letter in await school.deliver() if kind is Kind.EVENT_SIGNED]
    moved = when(school, days=9)
    await events.move_event(school.app, school.actor(curator), number, moved)
    told = {person: letter for kind, person, letter in await school.deliver() if kind is Kind.EVENT_CHANGED}
    assert set(told) == {mentor.id, mentee.id}
    assert calendar(told[mentor.id]) == ("PUBLISH", before[1], before[2] + 1)
    assert told[mentee.id] is not None
    await events.reword_event(school.app, school.actor(curator), number, "place", "Кабинет 5")
    told = {person: letter for kind, person, letter in await school.deliver() if kind is Kind.EVENT_CHANGED}
    assert set(told) == {mentor.id}, "another room is of interest to those who come"
    school.clock.to(moved - timedelta(days=1))
    assert [one for kind, one, letter in await school.deliver() if kind is Kind.EVENT_TOMORROW and letter] == [
        mentor.id
    ]
    school.clock.to(moved + timedelta(minutes=91))
    asked = [one for kind, one, letter in await school.deliver() if kind is Kind.EVENT_CAME and letter]
    assert asked == [curator.id]


async def test_an_event_called_off_is_taken_out_of_calendars_and_asks_nothing_any_more(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    number = await announced(school)
    await answer(school, number, mentor)
    await answer(school, number, mentee, comes=False)
    await school.deliver()
    await events.cancel_event(school.app, school.actor(await school.curator()), number, "Болеет докладчик")
    told = {person: letter for kind, person, letter in await school.deliver() if kind is Kind.EVENT_CANCELLED}
    assert set(told) == {mentor.id}, "who cannot come anyway is left in peace"
    assert calendar(told[mentor.id])[0] == "CANCEL"
    assert "Болеет докладчик" in (told[mentor.id] or Letter("")).text
    school.clock.move(days=5)
    assert [kind for kind, _, _ in await school.deliver() if kind.startswith("event")] == []
    with pytest.raises(WrongState, match="event-cancelled"):
        await event_after.hold_event(school.app, school.actor(await school.curator()), number)


async def test_held_means_attendance_the_years_count_and_the_roadmaps_activity(school: School) -> None:
    curator, mentor, mentee = await school.curator(), await school.mentor(), await school.mentee()
    paper = await school.enter("Листова Анна", Role.MENTEE)
    plan = await roadmap.make_roadmap(school.app, school.actor(curator), Scope.SCHOOL, 2026)
    item = await roadmap_items.add_item(school.app, school.actor(curator), plan, "preparation", "Сессия наставников")
    yearly = await roadmap_items.add_item(
        school.app, school.actor(curator), plan, "preparation", "Мероприятия для пар: не менее двух в год"
    )
    number = await announced(school, item_id=item)
    await answer(school, number, mentor, mentee)
    with pytest.raises(WrongState, match="event-not-yet"):
        await event_after.hold_event(school.app, school.actor(curator), number)
    school.clock.move(days=4)
    assert await event_views.event_year(school.app, school.actor(curator)) == event_views.EventYear(Year(2026), 0, 2)
    guests = await event_views.event_people(school.app, school.actor(curator), number)
    assert {one.person.id for one in guests if one.reply.was_there} == {mentor.id, mentee.id}
    for person, came in ((mentee.id, False), (paper.id, True)):
        await event_after.note_event_came(school.app, school.actor(curator), number, person, came=came)
    press = school.actor(curator)
    await event_after.hold_event(school.app, press, number)
    await event_after.hold_event(school.app, press, number)
    assert (await event_views.event_year(school.app, school.actor(curator))).held == 1
    done = (await roadmap_items.roadmap_item(school.app, school.actor(curator), item)).item
    assert done.status is ItemStatus.DONE
    assert TOPIC in done.note.words
    assert "Участников: 2" in done.note.words
    for held in (1, 2):
        again = await announced(school, item_id=yearly)
        school.clock.move(days=4)
        await event_after.hold_event(school.app, school.actor(curator), again)
        shown = await roadmap_items.roadmap_item(school.app, school.actor(curator), yearly)
        assert (shown.held, shown.item.times) == (held, 2)
        assert shown.item.status is (ItemStatus.DONE if held == 2 else ItemStatus.OPEN)
        assert shown.item.note.words.count(TOPIC) == (2 if held == 2 else 0)
    card = await cards.person_card(school.app, school.actor(curator), mentor.id)
    assert [one.title for one in card.events] == [TOPIC]
    assert (await cards.person_card(school.app, school.actor(curator), mentee.id)).events == ()
    with pytest.raises(WrongState, match="event-held"):
        await events.cancel_event(school.app, school.actor(curator), number, "Передумали")


async def test_materials_reach_those_who_were_there_and_can_be_asked_for_again(school: School) -> None:
    curator, mentor, mentee = await school.curator(), await school.mentor(), await school.mentee()
    number = await announced(school)
    await answer(school, number, mentor)
    school.clock.move(days=4)
    await school.deliver()
    sheet = Content("Памятка", "document", "file-9", "list.pdf")
    material = await event_after.add_event_material(school.app, school.actor(curator), number, sheet)
    [(person, letter)] = [(one, told) for kind, one, told in await school.deliver() if kind is Kind.EVENT_MATERIAL]
    assert person == mentor.id
    assert letter is not None
    assert letter.attachment is not None
    assert letter.attachment.reference == "file-9"
    await event_after.order_event_material(school.app, school.actor(mentee), material)
    assert [one for kind, one, told in await school.deliver() if kind is Kind.EVENT_MATERIAL and told] == [mentee.id]
    await event_after.drop_event_material(school.app, school.actor(curator), material)
    with pytest.raises(NotFound):
        await event_after.order_event_material(school.app, school.actor(mentor), material)


async def test_whoever_leaves_comes_no_more_and_takes_their_answers_along(school: School, outside: Database) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    number = await announced(school)
    await answer(school, number, mentor, mentee)
    rows = await own(school, mentee)
    assert [(one["title"], one["comes"]) for one in rows["event_reply"]] == [(TOPIC, True)]
    await erasing.erase_me(school.app, school.actor(mentee))
    assert [row["person_id"] for row in (await dump(outside, "event_reply"))["event_reply"]] == [mentor.id]
    school.clock.move(days=2)
    told = await school.deliver()
    assert [one for kind, one, letter in told if kind is Kind.EVENT_TOMORROW and letter] == [mentor.id]


async def own(school: School, someone: Someone) -> dict[str, list[dict[str, Any]]]:
    """The rows of somebody's own copy."""
    actor: Actor = school.actor(someone)
    async with school.app.database.reading() as connection:
        return await own_rows(Work(connection, actor, school.clock.now(), school.app.catalog))
