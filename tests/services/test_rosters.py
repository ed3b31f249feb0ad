"""Lists of the year: formed from the banks, approved wholly, in part or not; pairs of people who are on none."""

import io
from dataclasses import replace
from datetime import date

import docx
import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.rosters import RosterState
from services import deciding, home, listing, orders, rosters
from services.work import App
from tests.builders import FakeClock, School, Someone, dump
from tests.papers import words_enclosed
from tests.refusals import refused

# A regulation with a coordinator.
TWO_DECIDE = "belaya-kalitva-district"


async def approved(school: School, role: Role) -> int:
    """A list of everybody ready, approved."""
    curator, director = await school.curator(), await school.director()
    number = await rosters.make_roster(school.app, school.actor(curator), role)
    await rosters.submit_roster(school.app, school.actor(curator), number)
    await rosters.approve_roster(school.app, school.actor(director), number)
    return number


async def test_a_list_goes_from_the_bank_to_the_director_in_part_and_comes_as_a_file(school: School) -> None:
    app, curator, director = school.app, await school.curator(), await school.director()
    first, second = await school.mentor(), await school.mentor("Байкалов Олег")
    await school.join(Role.MENTOR, "Неготова Анна")
    number = await rosters.make_roster(app, school.actor(curator), Role.MENTOR)
    card = await rosters.roster_card(app, school.actor(curator), number)
    assert [name for _, name, _ in card.names] == ["Байкалов Олег", "Иркутова Анна Олеговна"]
    assert (card.can_change, card.can_submit, card.can_decide) == (True, True, False)
    await refused(rosters.approve_roster(app, school.actor(director), number), WrongState, "roster-moved-on")
    await rosters.submit_roster(app, school.actor(curator), number)
    assert await school.told(Kind.ROSTER_TO_APPROVE) == [(Kind.ROSTER_TO_APPROVE, director.id)]
    late = rosters.toggle_roster_person(app, school.actor(curator), number, first.id)
    await refused(late, NotAllowed, "roster-not-yours")
    await refused(rosters.approve_roster(app, school.actor(curator), number), NotAllowed, "roster-not-yours")
    await rosters.toggle_roster_person(app, school.actor(director), number, second.id)
    await school.deliver()
    await rosters.approve_roster(app, school.actor(director), number)
    told = await school.deliver()
    [letter] = [letter for kind, _, letter in told if kind is Kind.ROSTER_APPROVED]
    assert letter is not None
    assert letter.attachment is not None
    [(to, draft)] = [(person, letter) for kind, person, letter in told if kind is Kind.ORDER_DRAFT]
    assert to == director.id
    order = words_enclosed(draft)
    assert "Назначить наставниками" in order
    assert "Иркутова Анна Олеговна, Учитель." in order
    assert "Байкалов" not in order
    [table] = docx.Document(io.BytesIO(letter.attachment.content)).tables[1:2]
    assert [[cell.text for cell in row.cells] for row in table.rows][1:] == [["1", "Иркутова Анна Олеговна", "Учитель"]]
    after = rosters.toggle_roster_person(app, school.actor(director), number, second.id)
    await refused(after, WrongState, "roster-moved-on")


async def test_a_returned_list_is_formed_again_with_who_came_meanwhile(school: School) -> None:
    app, curator, director = school.app, await school.curator(), await school.director()
    await refused(rosters.make_roster(app, school.actor(curator), Role.MENTEE), WrongState, "roster-nobody-new")
    await refused(rosters.make_roster(app, school.actor(curator), Role.COUNCIL), NotFound, "error-not-found")
    first = await school.mentee()
    number = await rosters.make_roster(app, school.actor(curator), Role.MENTEE)
    await rosters.toggle_roster_person(app, school.actor(curator), number, first.id)
    await refused(rosters.submit_roster(app, school.actor(curator), number), WrongState, "roster-nobody")
    await rosters.toggle_roster_person(app, school.actor(curator), number, first.id)
    await rosters.submit_roster(app, school.actor(curator), number)
    await refused(rosters.return_roster(app, school.actor(director), number, " "), BadInput, "remark-expected")
    await rosters.return_roster(app, school.actor(director), number, "Не все")
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.ROSTER_RETURNED]
    assert letter is not None
    assert "Не все" in letter.text
    newcomer = await school.mentee("Тулунский Иван")
    assert await rosters.make_roster(app, school.actor(curator), Role.MENTEE) == number
    card = await rosters.roster_card(app, school.actor(curator), number)
    assert set(card.roster.people) == {first.id, newcomer.id}


async def test_latecomers_come_in_a_supplement_and_who_was_left_out_without_a_tick(school: School) -> None:
    app, curator, director = school.app, await school.curator(), await school.director()
    first, out = await school.mentee(), await school.mentee("Тулунский Иван")
    number = await rosters.make_roster(app, school.actor(curator), Role.MENTEE)
    await rosters.toggle_roster_person(app, school.actor(curator), number, out.id)
    await rosters.submit_roster(app, school.actor(curator), number)
    await rosters.approve_roster(app, school.actor(director), number)
    late = await school.mentee("Братский Олег")
    supplement = (await rosters.roster_card(app, school.actor(curator),
                  await rosters.make_roster(app, school.actor(curator), Role.MENTEE))).roster  # fmt: skip
    assert (supplement.version, supplement.people) == (2, (late.id,))
    assert {one.person_id for one in supplement.entries} == {out.id, late.id}
    versions = [(one.version, one.state) for one in await rosters.roster_list(app, school.actor(director))]
    assert versions == [(1, RosterState.APPROVED), (2, RosterState.DRAFT)]
    assert first.id not in {one.person_id for one in supplement.entries}


async def test_where_nobody_forms_lists_a_pair_brings_its_people_onto_them(school: School) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    director = couple.director
    assert await listing.unlisted(school.app, school.actor(director), [couple.id]) == []
    await orders.approve_pair(school.app, school.actor(director), couple.id)
    again = await school.pair(PairStatus.SUBMITTED, couple.mentor, await school.mentee("Тулунский Иван"))
    await orders.approve_pair(school.app, school.actor(director), again.id)
    found = {one.role: one for one in await rosters.roster_list(school.app, school.actor(director))}
    assert found[Role.MENTOR].people == (couple.mentor.id,)
    assert found[Role.MENTEE].people == (couple.mentee.id, again.mentee.id)
    assert all(one.by_pairs and one.approved_on == date(2026, 9, 1) for one in found.values())


async def test_where_lists_are_in_use_nobody_comes_by_them_unless_the_director_says_so(
    school: School, outside: Database
) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    for role in (Role.MENTOR, Role.MENTEE):
        await approved(school, role)
    listed = await school.pair(PairStatus.SUBMITTED, mentor, mentee)
    late = await school.pair(PairStatus.SUBMITTED, mentor, await school.mentee("Тулунский Иван"))
    director, before = listed.director, await dump(outside)
    [missing] = await listing.unlisted(school.app, school.actor(director), [listed.id, late.id])
    assert missing.id == late.mentee.id
    both = [listed.id, late.id]
    for act in (
        orders.approve_pair(school.app, school.actor(director), late.id),
        deciding.approve_pairs(school.app, school.actor(director), both),
    ):
        with pytest.raises(WrongState, match="roster-not-listed") as caught:
            await act
        assert caught.value.variables["names"] == "Тулунский Иван"
    assert await dump(outside) == before
    await deciding.approve_pairs(school.app, school.actor(director), both, with_people=True)
    newest = (await rosters.roster_list(school.app, school.actor(director)))[-1]
    supplements = [one for one in await rosters.roster_list(school.app, school.actor(director)) if one.by_pairs]
    assert [(one.role, one.version, one.people) for one in supplements] == [(Role.MENTEE, 2, (late.mentee.id,))]
    assert newest.state is RosterState.APPROVED


async def test_lists_of_another_school_are_not_there(school: School, outside: Database) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия", school.causes)
    person = await elsewhere.mentee()
    number = await rosters.make_roster(elsewhere.app, elsewhere.actor(await elsewhere.curator()), Role.MENTEE)
    app, curator, director = school.app, await school.curator(), await school.director()
    before = await dump(outside)
    for call in (
        rosters.roster_card(app, school.actor(director), number),
        rosters.toggle_roster_person(app, school.actor(curator), number, person.id),
        rosters.submit_roster(app, school.actor(curator), number),
        rosters.approve_roster(app, school.actor(director), number),
        rosters.return_roster(app, school.actor(director), number, "Нет"),
        rosters.order_roster(app, school.actor(director), number),
    ):
        await refused(call, NotFound, "error-not-found")
    assert await dump(outside) == before
    assert await rosters.roster_list(app, school.actor(director)) == []


async def test_where_several_decide_they_do_so_one_after_the_other(app: App, clock: FakeClock) -> None:
    profile = app.catalog.profiles[TWO_DECIDE]
    both = replace(profile, approvals=replace(profile.approvals, lists=("coordinator", "director")))
    app = replace(app, catalog=replace(app.catalog, profiles={**app.catalog.profiles, TWO_DECIDE: both}))
    school = await School.founded(app, clock, profile=TWO_DECIDE)
    curator, director = await school.curator(), await school.director()
    coordinator = await school.join(Role.COORDINATOR, "Саянова Лидия Олеговна")
    await school.mentor()
    number = await rosters.make_roster(app, school.actor(curator), Role.MENTOR)
    await rosters.submit_roster(app, school.actor(curator), number)
    assert await school.told(Kind.ROSTER_TO_APPROVE) == [(Kind.ROSTER_TO_APPROVE, coordinator.id)]

    async def waits_for(someone: Someone) -> list[str]:
        first = await home.home(app, school.actor(someone))
        return [one.key for one in first.todos if one.action == "rosters"] if first else []

    assert (await waits_for(coordinator), await waits_for(director)) == (["roster"], [])
    await refused(rosters.approve_roster(app, school.actor(director), number), NotAllowed, "roster-not-yours")
    await rosters.approve_roster(app, school.actor(coordinator), number)
    assert (await waits_for(coordinator), await waits_for(director)) == ([], ["roster"])
    await refused(rosters.approve_roster(app, school.actor(coordinator), number), NotAllowed, "roster-not-yours")
    await rosters.return_roster(app, school.actor(director), number, "Добавьте математиков")
    assert await waits_for(curator) == ["roster-returned"]
    await rosters.submit_roster(app, school.actor(curator), number)
    assert await waits_for(coordinator) == ["roster"], "the first to decide is asked again"
    for who in (coordinator, director):
        await rosters.approve_roster(app, school.actor(who), number)
    [roster] = await rosters.roster_list(app, school.actor(director))
    assert roster.state is RosterState.APPROVED
