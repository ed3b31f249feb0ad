"""Joining: consents first, then a name, one person to a link; leaving leaves nothing behind."""

import asyncio
import hashlib
from typing import Any

import pytest

from db import conversations
from db.conversations import Piece
from db.engine import Database
from mentoring.actors import Actor, Role
from mentoring.consents import Purpose
from mentoring.errors import DomainError, LinkRefused, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.pairs import OPEN, PairStatus
from services import help as helping
from services import home, inviting, joining, organizations, pairs, questionnaires
from services.work import App
from tests.builders import School, Someone, dump
from texts import plain


async def test_somebody_who_joined_is_known_with_role_name_and_consents(school: School, outside: Database) -> None:
    mentee = await school.join(Role.MENTEE, "соколова мария петровна")
    rows = await dump(outside)
    assert [(row["family_name"], row["given_name"], row["patronymic"]) for row in rows["person"]] == [
        ("Соколова", "Мария", "Петровна")
    ]
    assert [row["role"] for row in rows["membership"]] == ["mentee"]
    assert sorted(row["purpose"] for row in rows["consent"]) == ["participation", "personal_data"]
    assert [row["address"] for row in rows["channel_account"]] == [mentee.address]
    assert (await home.identify(school.app, mentee.address)) is not None


async def test_the_very_words_consented_to_are_remembered(school: School, outside: Database) -> None:
    await school.join(Role.MENTEE, "Sokolova Maria", "en")
    words = plain("consent-personal-data", "en", organization="Школа № 2")
    rows = (await dump(outside, "consent"))["consent"]
    [kept] = [row["fingerprint"] for row in rows if row["purpose"] == Purpose.PERSONAL_DATA]
    assert kept == hashlib.sha256(words.encode()).hexdigest()


async def test_looking_at_an_invitation_stores_nothing(school: School, outside: Database) -> None:
    number = await school.link(Role.MENTEE)
    before = await dump(outside)
    seen = await joining.see_invitation(school.app, school.stranger(), invitation_id=number)
    assert seen.consents == (Purpose.PARTICIPATION, Purpose.PERSONAL_DATA)
    assert await home.home(school.app, school.stranger()) is None
    await joining.choose_language(school.app, school.stranger(), "en")
    after = await dump(outside)
    assert {**before, "receipt": []} == {**after, "receipt": []}


@pytest.mark.parametrize(
    ("spoil", "key"),
    [("used", "link-used"), ("late", "link-expired"), ("unknown", "link-unknown"), ("held", "link-role-held")],
)
async def test_a_link_that_cannot_be_used_says_why(school: School, spoil: str, key: str) -> None:
    number, actor = await school.link(Role.MENTEE), school.stranger()
    if spoil == "used":
        await joining.join(school.app, school.stranger(), number)
    if spoil == "late":
        school.clock.move(days=14)
    if spoil == "unknown":
        number += 1
    if spoil == "held":
        actor = school.actor(await school.mentee())
    with pytest.raises(LinkRefused) as refused:
        await joining.see_invitation(school.app, actor, invitation_id=number)
    assert refused.value.key == key


async def test_a_link_opens_until_the_last_second_of_its_fourteenth_day(school: School) -> None:
    number = await school.link(Role.MENTEE)
    school.clock.move(days=14, seconds=-1)
    assert await joining.join(school.app, school.stranger(), number)


async def outcome(app: App, actor: Actor, number: int) -> object:
    try:
        return await joining.join(app, actor, number)
    except DomainError as error:
        return error.key


async def test_of_two_people_who_press_yes_under_one_link_at_once_one_joins(school: School, second: Database) -> None:
    number = await school.link(Role.MENTEE)
    other = App(second, school.clock, school.app.catalog)
    results = await asyncio.gather(
        *(outcome(app, school.stranger(), number) for app in (school.app, other, school.app, other))
    )
    assert sorted(map(str, results))[1:] == ["link-used"] * 3
    assert len((await dump(second, "person"))["person"]) == 1


async def test_the_same_press_repeated_joins_once_and_says_the_same(school: School, outside: Database) -> None:
    number, actor = await school.link(Role.MENTEE), school.stranger("700")
    first = await joining.join(school.app, actor, number)
    assert await joining.join(school.app, actor, number) == first
    assert len((await dump(outside, "person"))["person"]) == 1


async def test_a_second_role_is_added_without_asking_for_the_same_consents_again(school: School) -> None:
    mentee = await school.mentee()
    number = await school.link(Role.MENTOR)
    seen = await joining.see_invitation(school.app, school.actor(mentee), invitation_id=number)
    assert seen.consents == ()
    assert await joining.join(school.app, school.actor(mentee), number) == mentee.id
    found = await home.home(school.app, school.actor(mentee))
    assert found is not None
    assert found.roles == (Role.MENTOR, Role.MENTEE)
    assert [todo.action for todo in found.todos] == ["form:mentor_intake:0"]


async def test_what_is_no_name_is_not_taken(school: School) -> None:
    newcomer = school.stranger()
    someone = Someone(await joining.join(school.app, newcomer, await school.link(Role.MENTEE)), newcomer.address)
    with pytest.raises(DomainError, match="name-expected"):
        await joining.introduce(school.app, school.actor(someone), "Мария")
    found = await home.home(school.app, school.actor(someone))
    assert found is not None
    assert not found.has_name


@pytest.mark.parametrize(
    ("name", "zone", "profile", "key"),
    [
        ("  ", "Asia/Irkutsk", "irkutsk-school-2", "school-name-expected"),
        ("№ 2", "Asia/Irkutsk", "irkutsk-school-2", "school-name-expected"),
        ("Ш" * 201, "Asia/Irkutsk", "irkutsk-school-2", "school-name-expected"),
        ("Школа", "Asia/Irkytsk", "irkutsk-school-2", "zone-unknown"),
        ("Школа", "../etc", "irkutsk-school-2", "zone-unknown"),
        ("Школа", "", "irkutsk-school-2", "zone-unknown"),
        ("Школа", "Asia/Irkutsk", "moscow", "error-profile-unknown"),
    ],
)
async def test_a_school_that_cannot_be_made_says_what_is_wrong(
    school: School, name: str, zone: str, profile: str, key: str
) -> None:
    with pytest.raises(DomainError) as refused:
        await organizations.create_school(school.app, school.operator(), name, profile, zone)
    assert refused.value.key == key


async def test_who_may_invite_whom_is_kept(school: School) -> None:
    director, curator, mentor = await school.director(), await school.curator(), await school.mentor()
    app = school.app
    theirs = {Role.CURATOR, Role.COUNCIL, Role.PSYCHOLOGIST, Role.ASSISTANT, Role.MENTOR, Role.MENTEE}
    assert set(await inviting.invitable_roles(app, school.actor(director))) == theirs
    assert await inviting.invitable_roles(app, school.actor(curator)) == (Role.MENTOR, Role.MENTEE)
    for someone, role, key in (
        (director, "director", "role-not-yours-to-grant"),
        (curator, "curator", "role-not-yours-to-grant"),
        (director, "coordinator", "role-not-in-profile"),
        (mentor, "mentee", "error-not-allowed"),
    ):
        with pytest.raises(NotAllowed) as refused:
            await inviting.invite(app, school.actor(someone), role)
        assert refused.value.key == key
    with pytest.raises(NotAllowed, match="role-not-in-profile"):
        await inviting.invite_by_operator(app, school.operator(), "coordinator", school.code)
    with pytest.raises(NotFound, match="school-unknown"):
        await inviting.invite_by_operator(app, school.operator(), "director", "nowhere")


async def leavers(school: School) -> list[Someone]:
    """People at every step from which one may leave, each with traces in other tables."""
    couple = await school.pair(PairStatus.DECLINED)
    waiting = await school.mentee("Тайшетов Олег Ильич")
    await helping.ask_help(school.app, school.actor(waiting), Content("Когда мне найдут наставника?"))
    nameless = school.stranger()
    unnamed = Someone(await joining.join(school.app, nameless, await school.link(Role.MENTEE)), nameless.address)
    begun = await school.join(Role.MENTOR, "Зиминский Илья Олегович")
    number = await questionnaires.begin_form(school.app, school.actor(begun), "mentor_intake")
    await questionnaires.answer(school.app, school.actor(begun), number, "post", "Завуч Зиминский")
    return [couple.mentor, couple.mentee, waiting, unnamed, begun]


def mentions(value: Any, someone: Someone, names: frozenset[str]) -> bool:  # noqa: ANN401 - any cell of any table
    return isinstance(value, str) and (value == someone.address or any(name in value for name in names))


async def test_nothing_stays_anywhere_of_somebody_who_leaves(school: School, outside: Database) -> None:
    people_columns = {"person_id", "recipient_id", "mentor_id", "mentee_id", "helper_id", "author_id", "proposed_by",
                      "declined_by", "created_by", "curator_id", "approved_by"}  # fmt: skip
    for someone in await leavers(school):
        rows = await dump(outside)
        [before] = [row for row in rows["person"] if row["id"] == someone.id]
        names = frozenset(filter(None, (before["family_name"],)))
        async with school.app.database.transaction() as connection:
            piece = {"stack": Piece("State", {"a": 1})}
            await conversations.save(connection, someone.address, piece, school.clock.now())
        await joining.leave(school.app, school.actor(someone))
        for table, content in (await dump(outside)).items():
            for row in content:
                assert not any(row.get(column) == someone.id for column in people_columns), (table, row)
                assert not any(mentions(value, someone, names) for value in row.values()), (table, row)
                assert (table, row.get("id")) != ("person", someone.id)
        assert await home.identify(school.app, someone.address) is None
    await school.deliver()


async def test_one_may_leave_and_join_again(school: School) -> None:
    mentee = await school.mentee()
    await joining.leave(school.app, school.actor(mentee))
    newcomer = Actor(school.cause(), "ru", mentee.address)
    again = await joining.join(school.app, newcomer, await school.link(Role.MENTEE))
    assert again != mentee.id


@pytest.mark.parametrize("status", sorted(OPEN))
async def test_nobody_leaves_a_pair_under_way_without_hearing_what_follows(school: School, status: PairStatus) -> None:
    couple = await school.pair(status)
    for member in couple.members:
        with pytest.raises(WrongState, match="leave-in-pair"):
            await joining.leave(school.app, school.actor(member))


async def test_whoever_has_finished_a_program_or_holds_an_office_may_leave(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    for someone in (couple.mentee, couple.curator):
        await joining.leave(school.app, school.actor(someone))
        assert await home.identify(school.app, someone.address) is None
    with pytest.raises(WrongState, match="leave-last-director"):
        await joining.leave(school.app, school.actor(couple.director))


async def test_a_card_kept_open_of_somebody_who_left_says_there_is_none(school: School) -> None:
    couple = await school.pair(PairStatus.DECLINED)
    await joining.leave(school.app, school.actor(couple.mentee))
    with pytest.raises(NotFound):
        await pairs.pair_card(school.app, school.actor(couple.curator), couple.id)
    with pytest.raises(NotAllowed):
        await questionnaires.begin_form(school.app, school.actor(couple.mentee), "mentee_intake")


async def test_leaving_repeated_by_the_messenger_is_no_trouble(school: School, outside: Database) -> None:
    press = school.actor(await school.mentee())
    await joining.leave(school.app, press)
    before = await dump(outside)
    await joining.leave(school.app, press)
    await joining.leave(school.app, Actor(press.cause, "ru", press.address))
    assert await dump(outside) == before
