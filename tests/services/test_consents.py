"""Four consents, never merged: in chat, on paper, for the newest words; each can be given again."""

import hashlib
from datetime import UTC, date, datetime
from typing import Final

import pytest

from db.engine import Database
from db.tables import Base
from mentoring import consents as rules
from mentoring.actors import Role
from mentoring.consents import Category, Consent, Purpose, Standing, Way
from mentoring.errors import BadInput, NotFound
from mentoring.pairs import PairStatus
from services import consents, home, joining, offices
from tests.builders import District, School, Someone, dump
from texts import LANGUAGES, plain

SIGNED = date(2026, 9, 1)


async def standing(school: School, someone: Someone, purpose: Purpose) -> Standing:
    states = await consents.my_consents(school.app, school.actor(someone))
    return next(one.standing for one in states if one.purpose is purpose)


async def test_a_mentor_has_four_consents_and_a_curator_one(school: School) -> None:
    mentor, curator = await school.mentor(), await school.curator()
    theirs = await consents.my_consents(school.app, school.actor(mentor))
    assert [(one.purpose.value, one.standing.value) for one in theirs] == [
        ("participation", "chat"), ("personal_data", "chat"), ("labour", "missing"), ("publication", "missing"),
    ]  # fmt: skip
    theirs = await consents.my_consents(school.app, school.actor(curator))
    assert [one.purpose for one in theirs] == [Purpose.PERSONAL_DATA]


@pytest.mark.parametrize("purpose", Purpose)
async def test_the_curator_records_a_signed_sheet_of_each_consent(school: School, purpose: Purpose) -> None:
    mentor, curator = await school.mentor(), await school.curator()
    chosen = ("name", "results") if purpose is Purpose.PUBLICATION else ()
    await consents.record_paper_consent(
        school.app, school.actor(curator), mentor.id, purpose, SIGNED, " в личном  деле ", chosen
    )
    card = await consents.consent_card(school.app, school.actor(curator), mentor.id)
    [state] = [one for one in card.states if one.purpose is purpose]
    assert state.standing is Standing.PAPER
    assert state.paper is not None
    assert (state.paper.signed_on, state.paper.kept_at, state.paper.entered_by, state.paper.way) == (
        SIGNED, "в личном деле", curator.id, Way.PAPER,
    )  # fmt: skip
    assert {one.value for one in state.categories} == set(chosen)


@pytest.mark.parametrize(
    ("day", "place", "chosen", "purpose", "key"),
    [
        (date(2026, 9, 2), "Папка", (), Purpose.LABOUR, "paper-date-in-future"),
        (SIGNED, "  ", (), Purpose.LABOUR, "paper-place-empty"),
        (SIGNED, "я" * 201, (), Purpose.LABOUR, "paper-place-too-long"),
        (SIGNED, "Папка", (), Purpose.PUBLICATION, "consent-categories-empty"),
        (SIGNED, "Папка", ("salary",), Purpose.PUBLICATION, "error-not-found"),
    ],
)
async def test_a_sheet_that_cannot_be_recorded_says_why(
    school: School, outside: Database, day: date, place: str, chosen: tuple[str, ...], purpose: Purpose, key: str
) -> None:
    mentor, curator = await school.mentor(), await school.curator()
    before = await dump(outside)
    with pytest.raises(BadInput, match=key):
        await consents.record_paper_consent(school.app, school.actor(curator), mentor.id, purpose, day, place, chosen)
    assert await dump(outside) == before


async def test_nobody_of_another_school_can_be_recorded_or_looked_at(school: School) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    foreign, curator = await elsewhere.mentor(), await school.curator()
    with pytest.raises(NotFound):
        await consents.consent_card(school.app, school.actor(curator), foreign.id)
    with pytest.raises(NotFound):
        await consents.record_paper_consent(
            school.app, school.actor(curator), foreign.id, Purpose.LABOUR, SIGNED, "Папка"
        )
    assert [one.person.id for one in await consents.consent_list(school.app, school.actor(curator))] == [curator.id]


async def test_publication_is_of_free_choice_and_changes_any_time(school: School) -> None:
    mentee = await school.mentee()
    for chosen in (("name", "photo"), ("name",)):
        await consents.give_consent(school.app, school.actor(mentee), Purpose.PUBLICATION, chosen)
        states = await consents.my_consents(school.app, school.actor(mentee))
        [state] = [one for one in states if one.purpose is Purpose.PUBLICATION]
        assert state.categories == {Category(one) for one in chosen}
    with pytest.raises(BadInput, match="consent-categories-empty"):
        await consents.give_consent(school.app, school.actor(mentee), Purpose.PUBLICATION, ())
    with pytest.raises(NotFound):
        await consents.give_consent(school.app, school.actor(mentee), Purpose.LABOUR)


async def test_new_words_of_a_consent_are_asked_for_again(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    mentee, curator = await school.mentee(), await school.curator()
    newer = {**rules.VERSIONS, Purpose.PARTICIPATION: 2}
    monkeypatch.setattr(rules, "VERSIONS", newer)
    assert await standing(school, mentee, Purpose.PARTICIPATION) is Standing.OUTDATED
    listed = await consents.consent_list(school.app, school.actor(curator))
    [card] = [one for one in listed if one.person.id == mentee.id]
    assert Standing.OUTDATED in {one.standing for one in card.wanting}
    assert "consent" in await todo_keys(school, mentee)
    await consents.give_consent(school.app, school.actor(mentee), Purpose.PARTICIPATION)
    assert await standing(school, mentee, Purpose.PARTICIPATION) is Standing.CHAT


async def test_whoever_has_no_role_any_more_is_asked_for_no_consent(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    expert, director = await school.join(Role.COUNCIL, "Советова Инна Олеговна"), await school.director()
    monkeypatch.setattr(rules, "OFFICE_VERSION", rules.OFFICE_VERSION + 1)
    assert await todo_keys(school, expert) == ["consent"]
    await offices.take_role(school.app, school.actor(director), expert.id, Role.COUNCIL)
    assert await todo_keys(school, expert) == []


async def todo_keys(school: School, who: Someone) -> list[str]:
    found = await home.home(school.app, school.actor(who))
    assert found is not None
    return [one.key for one in found.todos]


# Version and the beginning of the SHA-256 of every consent's words in chat, in both languages.
WORDS: Final = {
    "consent-participation": (1, "fd9af03b5ce062b4"),
    "consent-personal-data": (2, "dbedc2fc4a3f1969"),
    "consent-personal-data-district": (1, "dd528508a8bcd392"),
    "consent-personal-data-office": (1001, "b873052dcf9db0a4"),
    "consent-labour": (1, "eae023663c365158"),
    "consent-publication": (1, "65cf7538b152f456"),
}


ROLES: Final = {"district": Role.DISTRICT, "office": Role.COUNCIL}


@pytest.mark.parametrize("key", WORDS)
def test_words_of_a_consent_do_not_change_unnoticed(key: str) -> None:
    """Where the meaning changed, raise the version (mentoring/consents.py); then write down what the words are now."""
    roles = (ROLES.get(key.rpartition("-")[2], Role.MENTOR),)
    purpose = next(one for one in Purpose if consents.consent_text(one, roles) == key)
    words = "".join(plain(key, language, organization="") for language in LANGUAGES)
    assert (rules.version_of(purpose, roles), hashlib.sha256(words.encode()).hexdigest()[:16]) == WORDS[key]


async def test_who_agreed_before_the_coordinator_was_named_is_asked_again_and_nobody_else(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    mentee, newer, head = await school.mentee(), await school.mentor(), await district.head()
    paper = await school.enter("Листова Анна", Role.MENTEE)
    consent = Base.metadata.tables["consent"]
    async with school.app.database.transaction() as connection:  # as it was stored before
        older = consent.update().where(consent.c.purpose == "personal_data", consent.c.person_id != newer.id)
        await connection.execute(older.values(version=1))

    async def asked(place: School, someone: Someone) -> list[str]:
        first = await home.home(school.app, place.actor(someone))
        assert first is not None
        return [one.action for one in first.todos if one.key == "consent"]

    assert await asked(school, mentee) == ["consent:personal_data"]
    assert await asked(school, newer) == []
    assert await asked(district, head) == []
    card = await consents.consent_card(school.app, school.actor(await school.curator()), paper.id)
    assert {one.standing for one in card.states if one.purpose is Purpose.PERSONAL_DATA} == {Standing.PAPER}
    await consents.give_consent(school.app, school.actor(mentee), Purpose.PERSONAL_DATA)
    assert await asked(school, mentee) == []


async def test_who_only_holds_an_office_agrees_to_words_of_an_office_and_to_more_on_taking_part(
    school: School,
) -> None:
    expert, mentor = await school.join(Role.COUNCIL, "Советова Инна Олеговна"), await school.mentor()
    shown = await consents.consent_words(school.app, school.actor(expert), Purpose.PERSONAL_DATA)
    assert "Telegram" in shown
    assert "анкет" not in shown
    assert "встречи" not in shown
    assert "анкет" in await consents.consent_words(school.app, school.actor(mentor), Purpose.PERSONAL_DATA)
    assert await standing(school, expert, Purpose.PERSONAL_DATA) is Standing.CHAT
    asked = {
        role: (
            await joining.see_invitation(school.app, school.actor(who), invitation_id=await school.link(role))
        ).consents
        for who, role in ((expert, Role.MENTOR), (mentor, Role.COUNCIL))
    }
    assert Purpose.PERSONAL_DATA in asked[Role.MENTOR]
    assert asked[Role.COUNCIL] == (), "the words of a mentor say all that those of an office do"


@pytest.mark.parametrize(
    ("given", "role", "expected"),
    [
        ([2], Role.COUNCIL, Standing.CHAT),
        ([1], Role.COUNCIL, Standing.OUTDATED),
        ([1001], Role.MENTOR, Standing.OUTDATED),
        ([1001], Role.DISTRICT, Standing.OUTDATED),
        ([1001, 1], Role.DIRECTOR, Standing.CHAT),
        ([2, 1001], Role.MENTOR, Standing.CHAT),
    ],
)
def test_a_yes_counts_for_words_that_say_no_more(given: list[int], role: Role, expected: Standing) -> None:
    days = [datetime(2026, 9, day, tzinfo=UTC) for day, _ in enumerate(given, 1)]
    said = [Consent(Purpose.PERSONAL_DATA, one, "", day) for one, day in zip(given, days, strict=True)]
    assert rules.state(Purpose.PERSONAL_DATA, said, (role,)).standing is expected


async def test_the_sheets_of_a_pair_are_consents_of_its_members(school: School) -> None:
    couple = await school.pair(PairStatus.SUBMITTED)
    assert await standing(school, couple.mentor, Purpose.LABOUR) is Standing.PAPER
    assert await standing(school, couple.mentee, Purpose.PARTICIPATION) is Standing.PAPER


async def test_every_recorded_sheet_is_in_the_audit_log(school: School, outside: Database) -> None:
    mentor, curator = await school.mentor(), await school.curator()
    await consents.record_paper_consent(school.app, school.actor(curator), mentor.id, Purpose.LABOUR, SIGNED, "Папка")
    [entry] = [row for row in (await dump(outside, "audit"))["audit"] if row["act"] == "record-paper-consent"]
    assert (entry["actor_id"], entry["about_person_id"]) == (curator.id, mentor.id)
    assert entry["about"] == {"purpose": "labour", "version": 1}


async def test_who_only_looks_after_schools_consents_to_words_without_pairs(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    head = await district.head()
    words = await consents.consent_words(school.app, district.actor(head), Purpose.PERSONAL_DATA)
    assert "школы района" in words
    assert "пару" not in words
    [state] = [
        one for one in await consents.my_consents(school.app, district.actor(head))
        if one.purpose is Purpose.PERSONAL_DATA
    ]  # fmt: skip
    assert state.is_current
