"""Who waits for a mentor and why, the kind word to them, and the psychologist who sees those who agreed."""

from collections.abc import Awaitable
from datetime import timedelta

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.audit import CONFIDENTIAL
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.matching import Lack, Liking, Remedy
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import auditing, draft_proposing, home, privacy, searching, supports, wishes
from services.retention import tidy
from tests.builders import ENDS, STARTS, School, Someone, dump
from tests.services.test_drafts import crowd, drafted, view


async def psychologist(school: School) -> Someone:
    return await school.join(Role.PSYCHOLOGIST, "Душина Инна Олеговна")


async def seen(school: School, reader: Someone) -> list[int]:
    return [one.person.id for one in await supports.support_list(school.app, school.actor(reader))]


async def offered(school: School, someone: Someone) -> bool:
    return (await supports.support_offer(school.app, school.actor(someone))).is_offered


async def test_the_psychologist_sees_only_who_agreed_and_only_what_they_chose(school: School, second: Database) -> None:
    reader, mentee, other = await psychologist(school), await school.mentee(), await school.mentee("Другой Иван")
    assert await seen(school, reader) == []
    with pytest.raises(NotFound):
        await supports.support_card(school.app, school.actor(reader), mentee.id)
    await supports.ask_support(school.app, school.actor(mentee), ["request"], " Лучше после уроков ")
    assert await seen(school, reader) == [mentee.id]
    card = await supports.support_card(school.app, school.actor(reader), mentee.id)
    assert card.request.note == "Лучше после уроков"
    assert [question for question, _ in card.lines] == ["С чем вы хотели бы прийти к наставнику? Одной фразой."]
    with pytest.raises(NotFound):
        await supports.support_card(school.app, school.actor(reader), other.id)
    looks = [row for row in (await dump(second, "audit"))["audit"] if row["act"] == "view-support"]
    assert [(row["actor_id"], row["about_person_id"]) for row in looks] == [(reader.id, mentee.id)]
    copy = await privacy.my_data(school.app, school.actor(mentee))
    assert copy.counts["answers"] >= 2
    curator = school.actor(await school.curator())
    log = (await auditing.audit_page(school.app, curator, person_id=mentee.id)).lines
    known = {one.entry.act for one in log} | set(await auditing.audit_acts(school.app, curator))
    assert not known & CONFIDENTIAL, "«больше никто об этом не узнает»"
    assert "join" in known
    assert "view-support" in [one.act for one in await privacy.who_saw_me(school.app, school.actor(mentee))]


async def test_the_yes_is_told_once_and_taken_back_at_any_moment(school: School, outside: Database) -> None:
    reader, mentee = await psychologist(school), await school.mentee()
    for shown in (["work"], ["work", "situation"]):
        await supports.ask_support(school.app, school.actor(mentee), shown)
    assert await school.told(Kind.SUPPORT_ASKED) == [(Kind.SUPPORT_ASKED, reader.id)]
    await supports.withdraw_support(school.app, school.actor(mentee))
    assert [letter for kind, _, letter in await school.deliver() if kind is Kind.SUPPORT_ASKED] == [None]
    assert await seen(school, reader) == []
    assert (await dump(outside, "support_request"))["support_request"] == []


async def test_support_is_for_who_has_no_pair_or_is_worn_out(school: School) -> None:
    reader = await psychologist(school)
    couple = await school.pair(PairStatus.ACTIVE)
    worn = await school.join(Role.MENTEE, "Усталова Инна")
    await school.fill(worn, "mentee_intake", answers={"category": "burnout"})
    menu = await home.home(school.app, school.actor(worn))
    assert menu is not None
    assert "support" in [one.key for one in menu.todos]
    await school.pair(PairStatus.ACTIVE, couple.mentor, worn)
    assert not await offered(school, couple.mentee)
    with pytest.raises(WrongState, match="support-not-offered"):
        await supports.ask_support(school.app, school.actor(couple.mentee), [])
    assert await offered(school, worn)
    await supports.ask_support(school.app, school.actor(worn), [])
    assert await seen(school, reader) == [worn.id]
    assert (await supports.support_card(school.app, school.actor(reader), worn.id)).lines == ()


async def test_who_found_a_mentor_is_not_seen_any_more(school: School) -> None:
    reader, mentee = await psychologist(school), await school.mentee()
    await supports.ask_support(school.app, school.actor(mentee), ["work"])
    await school.pair(PairStatus.PROPOSED, mentee=mentee)
    assert await seen(school, reader) == []
    with pytest.raises(NotFound):
        await supports.support_card(school.app, school.actor(reader), mentee.id)


@pytest.mark.parametrize("profile", ["irkutsk-school-2", "belaya-kalitva-district"])
async def test_nothing_is_offered_where_there_is_no_psychologist(school: School, profile: str) -> None:
    place = await School.founded(school.app, school.clock, "Лицей", school.causes, profile=profile)
    mentee = await place.join(Role.MENTEE, "Лицеева Анна")
    await place.fill(mentee, "mentee_intake", answers={"category": "burnout"})
    if profile == "belaya-kalitva-district":
        await place.give(await place.join(Role.MENTOR, "Душина Инна"), Role.PSYCHOLOGIST)
    assert not await offered(place, mentee)
    menu = await home.home(place.app, place.actor(mentee))
    assert menu is not None
    assert "support" not in [one.key for one in menu.todos]


async def test_the_curator_writes_down_the_yes_of_who_has_no_account_only(school: School, outside: Database) -> None:
    curator, reader = await school.curator(), await psychologist(school)
    paper = await school.enter("Листова Анна Павловна", Role.MENTEE, filled=True)
    await supports.ask_support(school.app, school.actor(curator), ["work"], "", paper.id)
    assert await seen(school, reader) == [paper.id]
    [row] = (await dump(outside, "support_request"))["support_request"]
    assert row["entered_by"] == curator.id
    mentee = await school.mentee()
    calls: list[Awaitable[object]] = [
        supports.ask_support(school.app, school.actor(curator), [], "", mentee.id),
        supports.withdraw_support(school.app, school.actor(curator), mentee.id),
    ]
    for call in calls:
        with pytest.raises(NotAllowed):
            await call


async def test_a_note_has_a_limit_and_nothing_unknown_is_shown(school: School) -> None:
    await psychologist(school)
    mentee = await school.mentee()
    with pytest.raises(BadInput, match="note-too-long"):
        await supports.ask_support(school.app, school.actor(mentee), [], "ё" * 501)
    with pytest.raises(BadInput):
        await supports.ask_support(school.app, school.actor(mentee), ["avoid"])


async def test_a_yes_is_of_one_school_and_goes_when_the_role_does(school: School, outside: Database) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    foreign, mentee = await psychologist(elsewhere), await school.mentee()
    await psychologist(school)
    await supports.ask_support(school.app, school.actor(mentee), ["work"])
    assert await seen(elsewhere, foreign) == []
    with pytest.raises(NotFound):
        await supports.support_card(school.app, elsewhere.actor(foreign), mentee.id)
    school.clock.move(days=365)
    await tidy(school.app)
    assert len((await dump(outside, "support_request"))["support_request"]) == 1
    school.clock.move(days=2)
    await tidy(school.app)
    assert (await dump(outside, "support_request"))["support_request"] == []


async def test_the_curator_sees_who_waits_how_long_why_and_what_would_help(school: School) -> None:
    curator = await school.curator()
    first = await school.join(Role.MENTEE, "Первая Анна")
    await school.fill(first, "mentee_intake", answers={"subject": "physics"})
    school.clock.move(days=12)
    later = await school.join(Role.MENTEE, "Вторая Анна")
    await school.fill(later, "mentee_intake", answers={"subject": "physics"})
    mentor = await school.mentor(capacity=1)
    await wishes.mark_wish(school.app, school.actor(later), Role.MENTEE, mentor.id, Liking.LIKE)
    found = await searching.searching(school.app, school.actor(curator))
    assert [(one.person.id, one.days, one.marks) for one in found.people] == [(first.id, 12, 0), (later.id, 0, 1)]
    assert [one.why.lack for one in found.people if one.why] == [Lack.NO_SUBJECT]
    assert [(one.remedy, one.option, one.count) for one in found.helps] == [(Remedy.MENTOR_OF_SUBJECT, "physics", 1)]
    await school.pair(PairStatus.PROPOSED, mentor, first)
    found = await searching.searching(school.app, school.actor(curator))
    assert [one.person.id for one in found.people] == [later.id]


async def test_who_is_left_is_told_kindly_once_a_week_and_only_while_it_is_so(school: School) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await psychologist(school)
    matched = await school.pair(PairStatus.ACTIVE)
    for _ in range(2):
        assert await searching.tell_searching(school.app, school.actor(curator)) == 1
    assert await school.told(Kind.STILL_SEARCHING) == [(Kind.STILL_SEARCHING, mentee.id)]
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.STILL_SEARCHING]
    assert letter is not None
    assert [row[0].action for row in letter.buttons] == ["wishes:mentee", "support"]
    school.clock.move(days=7)
    await searching.tell_searching(school.app, school.actor(curator))
    await school.pair(PairStatus.PROPOSED, matched.mentor, mentee)
    assert [letter for kind, _, letter in await school.deliver() if kind is Kind.STILL_SEARCHING] == [None]
    school.clock.move(hours=timedelta(days=7) / timedelta(hours=1))
    assert await searching.tell_searching(school.app, school.actor(curator)) == 0


async def test_who_is_left_when_all_drafts_are_proposed_is_told_and_who_is_still_drafted_is_not(
    school: School,
) -> None:
    mentors, mentees = await crowd(school)
    assert len(mentors) == 2
    run_id = await drafted(school)
    curator = await school.curator()
    first, second = (await view(school, run_id)).drafted
    await draft_proposing.tick_draft(school.app, school.actor(curator), second.draft.id)
    assert await draft_proposing.propose_drafts(school.app, school.actor(curator), run_id, STARTS, ENDS) == 1
    [left] = {one.id for one in mentees} - {first.draft.mentee_id, second.draft.mentee_id}
    assert await school.told(Kind.STILL_SEARCHING) == [(Kind.STILL_SEARCHING, left)]
