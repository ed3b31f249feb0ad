"""A speed meeting from its announcement to its results, as those who take part meet it."""

from datetime import datetime, timedelta

import pytest
from icalendar import Calendar

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.matching import Liking
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.ports import Letter
from services import erasing, home, kinds, speed, speed_after, speed_changes, speed_views, wishes
from services.kinds import Wish
from services.proposing import propose_pair
from tests.builders import ENDS, STARTS, School, Someone, dump

PLACE, TOPIC = "Кабинет 12", "Первый месяц в классе"


def when(school: School, **ahead: float) -> datetime:
    return school.clock.now() + timedelta(**(ahead or {"days": 3}))


async def announced(
    school: School, hosts: list[Someone], places: int = 2, audience: str = "mentees", by: Someone | None = None
) -> int:
    leading = [one.id for one in hosts]
    curator = by or await school.curator()
    return await speed.announce_speed(
        school.app, school.actor(curator), TOPIC, when(school), PLACE, 30, places, audience, leading
    )


async def joined(school: School, number: int, *people: Someone) -> None:
    for one in people:
        school.clock.move(minutes=1)
        await speed.sign_up_speed(school.app, school.actor(one), number, "Как начать урок?")


def calendar(letter: Letter | None) -> tuple[str, str, int, str]:
    """Method, UID, sequence and status of a letter's file, as a calendar program reads them."""
    assert letter is not None
    assert letter.attachment is not None
    found = Calendar.from_ical(letter.attachment.content or b"")
    [event] = found.walk("VEVENT")
    return str(found["METHOD"]), str(event["UID"]), int(str(event["SEQUENCE"])), str(event["STATUS"])


async def test_those_invited_are_told_once_and_a_place_is_given_back_to_who_waits_longest(school: School) -> None:
    mentor, first = await school.mentor(), await school.mentee()
    second, third = await school.mentee("Братский Олег Ильич"), await school.mentee("Вихорева Инна Львовна")
    await school.deliver()
    number = await announced(school, [mentor])
    told = await school.told(Kind.SPEED_OPEN, Kind.SPEED_HOST)
    assert sorted(told) == sorted(
        [(Kind.SPEED_HOST, mentor.id), *((Kind.SPEED_OPEN, one.id) for one in (first, second, third))]
    )
    await joined(school, number, first, second, third)
    card = await speed_views.speed_card(school.app, school.actor(third), number)
    assert (card.taken, card.waiting, card.queue, card.can_leave) == (2, 1, 1, True)
    signed = [
        (person, calendar(letter)) for kind, person, letter in await school.deliver() if kind is Kind.SPEED_SIGNED
    ]
    assert [person for person, _ in signed] == [first.id, second.id]
    assert signed[0][1][0] == "PUBLISH"
    await speed.leave_speed(school.app, school.actor(first), number)
    letters = {kind: (person, letter) for kind, person, letter in await school.deliver()}
    assert letters[Kind.SPEED_UP][0] == third.id
    gone = calendar(letters[Kind.SPEED_OUT][1])
    assert (gone[0], gone[1], gone[3]) == ("CANCEL", signed[0][1][1], "CANCELLED")
    assert gone[2] > signed[0][1][2]
    await joined(school, number, first)
    assert (await speed_views.speed_card(school.app, school.actor(first), number)).queue == 1
    with pytest.raises(WrongState, match="speed-no-place"):
        await speed.leave_speed(school.app, school.actor(await school.mentee("Глотова Ия Львовна")), number)


async def test_a_meeting_moved_keeps_its_entry_and_reminds_of_the_new_time_only(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    number = await announced(school, [mentor])
    await joined(school, number, mentee)
    [before] = [calendar(letter) for kind, _, letter in await school.deliver() if kind is Kind.SPEED_SIGNED]
    moved = when(school, days=9)
    await speed.move_speed(school.app, school.actor(await school.curator()), number, moved)
    told = [(person, calendar(letter)) for kind, person, letter in await school.deliver() if kind is Kind.SPEED_MOVED]
    assert {person for person, _ in told} == {mentor.id, mentee.id}
    after = next(file for person, file in told if person == mentee.id)
    assert (after[1], after[2]) == (before[1], before[2] + 1)
    school.clock.to(moved - timedelta(days=1))
    soon = [person for kind, person, letter in await school.deliver() if kind is Kind.SPEED_TOMORROW and letter]
    assert sorted(soon) == sorted([mentor.id, mentee.id])


async def test_a_meeting_called_off_is_told_with_its_reason_and_nobody_is_asked_of_it(school: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    number = await announced(school, [mentor])
    await joined(school, number, mentee)
    await school.deliver()
    await speed.cancel_speed(school.app, school.actor(await school.curator()), number, "Наставник болеет")
    told = {person: letter for kind, person, letter in await school.deliver() if kind is Kind.SPEED_CANCELLED}
    assert set(told) == {mentor.id, mentee.id}
    assert calendar(told[mentee.id])[0] == "CANCEL"
    assert "Наставник болеет" in (told[mentee.id] or Letter("")).text
    school.clock.move(days=5)
    assert [kind for kind, _, _ in await school.deliver() if kind.startswith("speed")] == []
    with pytest.raises(WrongState, match="speed-cancelled"):
        await speed_after.mark_speed(school.app, school.actor(mentee), number, 5)


async def test_several_mentors_are_met_in_turn_and_the_last_reminder_says_how(school: School) -> None:
    hosts = [await school.mentor(), await school.mentor("Листвянская Ольга Петровна")]
    guests = [await school.mentee(), await school.mentee("Братский Олег Ильич")]
    number = await announced(school, hosts, places=4)
    await joined(school, number, *guests)
    card = await speed_views.speed_card(school.app, school.actor(guests[1]), number)
    assert card.event.minutes == 60
    assert card.way == ("Листвянская Ольга Петровна", "Иркутова Анна Олеговна")
    tables = await speed_views.speed_plan(school.app, school.actor(hosts[0]), number)
    assert tables[0] == (("Иркутова А. О.", ("Ангарский П. И.",)), ("Листвянская О. П.", ("Братский О. И.",)))
    assert tables[1][0][1] == ("Братский О. И.",)
    school.clock.to(card.event.starts_at - timedelta(hours=1))
    soon = {person: letter for kind, person, letter in await school.deliver() if kind is Kind.SPEED_SOON}
    assert "Листвянская О. П., Иркутова А. О." in (soon[guests[1].id] or Letter("")).text


async def test_marks_wishes_and_who_came_make_the_results(school: School, outside: Database) -> None:
    mentor = await school.mentor()
    guests = [await school.mentee(f"{name} Олег Ильич") for name in ("Первых", "Вторых", "Третьих", "Пятых", "Шестых")]
    number = await announced(school, [mentor], places=5)
    await joined(school, number, *guests)
    curator = await school.curator()
    with pytest.raises(WrongState, match="meeting-not-yet"):
        await speed_after.mark_speed(school.app, school.actor(guests[0]), number, 5)
    school.clock.move(days=4)
    asked = {(kind, person) for kind, person, letter in await school.deliver() if letter}
    assert {(Kind.SPEED_CAME, mentor.id), *((Kind.SPEED_MARK, one.id) for one in guests)} <= asked
    first = await home.home(school.app, school.actor(guests[0]))
    assert first is not None
    assert f"speed-mark:{number}" in {one.action for one in first.todos}
    for one in guests[:4]:
        await speed_after.mark_speed(school.app, school.actor(one), number, 4)
        await speed_after.word_speed(school.app, school.actor(one), number, "Спасибо")
    found = await speed_views.speed_results(school.app, school.actor(curator), number)
    assert (found.outcome.mean, found.outcome.words, found.least) == (None, (), 5)
    await speed_after.mark_speed(school.app, school.actor(guests[4]), number, 5)
    await speed_after.note_came(school.app, school.actor(mentor), number, guests[3].id, came=False)
    for one in guests[:2]:
        await speed_after.like_speed(school.app, school.actor(one), number, mentor.id)
    await speed_after.like_speed(school.app, school.actor(guests[1]), number, mentor.id, likes=False)
    found = await speed_views.speed_results(school.app, school.actor(curator), number)
    assert (found.outcome.mean, len(found.outcome.words), found.outcome.came) == (4.2, 4, 4)
    assert found.likes == (("Иркутова Анна Олеговна", 1),)
    people = await speed_views.speed_people(school.app, school.actor(curator), number)
    assert [one.likes for one in people[:2]] == [("Иркутова А. О.",), ()]
    assert {one.likes for one in await speed_views.speed_people(school.app, school.actor(mentor), number)} == {()}
    liked = [row for row in (await dump(outside, "wish"))["wish"] if row["person_id"] == guests[0].id]
    assert [(row["about_id"], row["liking"]) for row in liked] == [(mentor.id, Liking.LIKE)]
    assert (Kind.WISHED, mentor.id) in await school.told(Kind.WISHED)


async def test_a_no_said_before_and_a_pair_under_way_are_not_overruled_in_passing(
    school: School, outside: Database
) -> None:
    mentor, free = await school.mentor(), await school.mentee("Братский Олег Ильич")
    couple = await school.pair(PairStatus.ACTIVE, mentor)
    number = await announced(school, [mentor])
    await joined(school, number, free, couple.mentee)
    await wishes.mark_wish(school.app, school.actor(free), Role.MENTEE, mentor.id, Liking.NO)
    school.clock.move(days=4)
    for one in (free, couple.mentee):
        await speed_after.like_speed(school.app, school.actor(one), number, mentor.id)
    rows = await dump(outside)
    assert [(row["person_id"], row["liking"]) for row in rows["wish"]] == [(free.id, Liking.NO)]
    assert {row["person_id"] for row in rows["speed_interest"]} == {free.id, couple.mentee.id}


async def test_who_is_not_invited_or_does_not_lead_gets_nowhere(school: School) -> None:
    mentor, other = await school.mentor(), await school.mentor("Листвянская Ольга Петровна")
    couple = await school.pair(PairStatus.ACTIVE, other)
    number = await announced(school, [mentor], audience="waiting")
    for call in (speed.sign_up_speed, speed_views.speed_card):
        with pytest.raises(NotFound):
            await call(school.app, school.actor(couple.mentee), number)
    with pytest.raises(NotFound):
        await speed_views.speed_people(school.app, school.actor(other), number)
    with pytest.raises(NotAllowed, match="speed-not-yours"):
        await speed.cancel_speed(school.app, school.actor(mentor), number, "Не хочу")
    with pytest.raises(NotAllowed, match="speed-only-yourself"):
        await announced(school, [mentor, other], by=mentor)
    with pytest.raises(NotFound):
        await announced(school, [couple.mentee])
    own = await announced(school, [], by=other)
    assert (await speed_views.speed_card(school.app, school.actor(other), own)).can_manage
    with pytest.raises(BadInput, match="speed-hosts-expected"):
        await announced(school, [])


async def test_a_mentor_who_cannot_lead_and_a_guest_who_is_erased_leave_nothing_behind(
    school: School, outside: Database
) -> None:
    hosts = [await school.mentor(), await school.mentor("Листвянская Ольга Петровна")]
    first, waits = await school.mentee(), await school.mentee("Братский Олег Ильич")
    third = await school.mentee("Вихорева Инна Львовна")
    number = await announced(school, hosts)
    await joined(school, number, first, third, waits)
    await speed.decline_speed(school.app, school.actor(hosts[1]), number)
    assert await school.told(Kind.SPEED_HOST_OUT) == [(Kind.SPEED_HOST_OUT, (await school.curator()).id)]
    await erasing.erase_me(school.app, school.actor(first))
    assert await school.told(Kind.SPEED_UP) == [(Kind.SPEED_UP, waits.id)]
    await erasing.erase_me(school.app, school.actor(hosts[0]))
    letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.SPEED_HOST_OUT]
    assert "Ведут теперь: пока никого" in (letters[-1] or Letter("")).text
    rows = await dump(outside)
    assert {row["person_id"] for row in rows["speed_seat"]} == {third.id, waits.id}
    assert rows["speed_host"] == []


async def test_a_curator_signs_up_who_has_no_account(school: School) -> None:
    mentor, paper = await school.mentor(), await school.enter("Листова Анна Павловна", Role.MENTEE)
    number = await announced(school, [mentor])
    assert (Kind.SPEED_OPEN, paper.id) not in await school.told(Kind.SPEED_OPEN)
    curator = await school.curator()
    await speed.sign_up_speed(school.app, school.actor(curator), number, "Как начать урок?", paper.id)
    [guest] = await speed_views.speed_people(school.app, school.actor(curator), number)
    assert (guest.person.id, guest.seat.goal) == (paper.id, "Как начать урок?")


async def test_a_speed_meeting_is_no_pair_and_not_every_regulation_knows_it(school: School) -> None:
    mentor, mentee, curator = await school.mentor(), await school.mentee(), await school.curator()
    with pytest.raises(WrongState, match="speed-not-a-pair"):
        await propose_pair(school.app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS, Wish(kind="speed"))
    assert (await kinds.pair_offer(school.app, school.actor(curator))).has_speed
    district = await School.founded(
        school.app, school.clock, "Управление", school.causes, profile="belaya-kalitva-district"
    )
    guide = await district.mentor("Калитвинская Ольга Петровна")
    with pytest.raises(WrongState, match="speed-not-here"):
        await announced(district, [guide], by=guide)
    assert not (await speed_views.speed_list(school.app, district.actor(guide))).can_announce


async def test_a_new_topic_and_place_are_told_to_all_with_a_new_version_for_their_calendars(school: School) -> None:
    mentor, guest, late = await school.mentor(), await school.mentee(), await school.mentee("Братский Олег Ильич")
    number = await announced(school, [mentor], places=2)
    await joined(school, number, guest)
    signed = {kind: letter for kind, person, letter in await school.deliver() if person == guest.id}[Kind.SPEED_SIGNED]
    keeper = await school.curator()
    await speed_changes.reword_speed(school.app, school.actor(keeper), number, "title", " Второй  месяц ")
    await speed_changes.reword_speed(school.app, school.actor(keeper), number, "place", "Кабинет 7")
    letters = [(person, one) for kind, person, one in await school.deliver() if kind is Kind.SPEED_CHANGED]
    assert {person for person, _ in letters} == {mentor.id, guest.id}
    told = next(one for person, one in reversed(letters) if person == guest.id)
    assert told
    assert "Второй месяц" in told.text
    assert "Кабинет 7" in told.text
    assert calendar(told)[1] == calendar(signed)[1]
    assert calendar(told)[2] == calendar(signed)[2] + 2
    for words in ("Ы", "я" * 81):
        with pytest.raises(BadInput, match="speed-title-expected"):
            await speed_changes.reword_speed(school.app, school.actor(keeper), number, "title", words)
    with pytest.raises(NotFound):
        await speed_changes.reword_speed(school.app, school.actor(keeper), number, "minutes", "900")
    with pytest.raises(NotAllowed):
        await speed_changes.reword_speed(school.app, school.actor(late), number, "title", "Моя тема")
    # The reminders speak of the meeting as it is now.
    school.clock.move(days=2, hours=1)
    reminded = {person for kind, person, letter in await school.deliver() if kind is Kind.SPEED_TOMORROW and letter}
    assert reminded == {mentor.id, guest.id}


async def test_more_places_go_to_those_who_wait_and_nobody_loses_theirs(school: School) -> None:
    mentor, people = (
        await school.mentor(),
        [await school.mentee(f"{name} Олег") for name in ("Первых", "Вторых", "Третьих")],
    )
    number = await announced(school, [mentor], places=2)
    await joined(school, number, *people)
    keeper = school.actor(await school.curator())
    await speed_changes.resize_speed(school.app, keeper, number, 3)
    told = [person for kind, person in await school.told(Kind.SPEED_UP)]
    assert told == [people[2].id]
    with pytest.raises(BadInput, match="speed-places-taken"):
        await speed_changes.resize_speed(school.app, school.actor(await school.curator()), number, 2)
    card = await speed_views.speed_card(school.app, school.actor(people[2]), number)
    assert (card.taken, card.waiting, card.event.places) == (3, 0, 3)


async def test_a_mentor_is_called_in_and_another_out_and_the_meeting_takes_as_long_as_it_must(school: School) -> None:
    first, second = await school.mentor(), await school.mentor("Байкалов Олег Ильич")
    guest, waiting = await school.mentee(), await school.mentee("Братский Олег Ильич")
    number = await announced(school, [first], places=2, audience="everybody")
    await joined(school, number, second, guest, waiting)
    await school.deliver()
    keeper = await school.curator()
    await speed_changes.toggle_speed_host(school.app, school.actor(keeper), number, second.id)
    card = await speed_views.speed_card(school.app, school.actor(waiting), number)
    assert ([one.id for one in card.hosts], card.event.minutes) == ([first.id, second.id], 60)
    assert (card.taken, card.waiting) == (2, 0)
    told = {(kind, person) for kind, person, letter in await school.deliver() if letter}
    assert {(Kind.SPEED_HOST, second.id), (Kind.SPEED_UP, waiting.id), (Kind.SPEED_CHANGED, first.id)} <= told
    assert (Kind.SPEED_CHANGED, second.id) not in told
    await speed_changes.toggle_speed_host(school.app, school.actor(keeper), number, first.id)
    told = {(kind, person) for kind, person, letter in await school.deliver() if letter}
    assert {(Kind.SPEED_OUT, first.id), (Kind.SPEED_CHANGED, guest.id)} <= told
    assert Kind.SPEED_HOST_OUT not in {kind for kind, _ in told}
    with pytest.raises(BadInput, match="speed-hosts-expected"):
        await speed_changes.toggle_speed_host(school.app, school.actor(keeper), number, second.id)
    with pytest.raises(NotFound):
        await speed_changes.toggle_speed_host(school.app, school.actor(keeper), number, guest.id)
