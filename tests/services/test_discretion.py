"""The redacted mode: no notice of any kind carries a name, words or a file until its reader opens it."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from db import people
from db.engine import Database
from db.outbox import Due
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.help import Content
from mentoring.meetings import Outcome
from mentoring.notice_manners import BARE, Manner, manner, topic
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.ports import Attachment, Button, Letter
from services import check_ins, delivery, letters, meetings, privacy, settings
from services import help as helping
from services.bank_export import order_bank_export
from services.banks import bank
from services.opening import open_notice
from services.telling import TELLERS, Telling
from tests.builders import School, Someone, dump
from tests.texts.test_texts import variables
from texts import LANGUAGES

SECRET: Final = "Ангарский Пётр Ильич: сонеты верхнего кабинета"
# What a notice that is sent whole may be filled with: no names, no words of people.
HARMLESS: Final = {"link", "role", "until", "uses", "organization", "count", "year", "day"}


async def redact(school: School, *, is_on: bool = True) -> None:
    await settings.set_redacted(school.app, school.actor(await school.director()), is_on)


def due_of(school: School, kind: Kind, someone: Someone, **about: int | str) -> Due:
    now = school.clock.now()
    return Due(7, kind, someone.id, about, now, now, school.id)


async def rendered(school: School, due: Due) -> Letter | None:
    async with school.app.database.reading() as connection:
        recipient = await people.recipient(connection, due.recipient_id)
    assert recipient is not None
    return await letters.render(school.app, due, recipient)


async def test_a_notice_of_every_kind_keeps_back_what_it_says(school: School, monkeypatch: pytest.MonkeyPatch) -> None:
    async def says_everything(_telling: Telling) -> Letter:
        return Letter(SECRET, ((Button(SECRET, "pair:1"),),), Attachment("document", f"{SECRET}.docx", SECRET.encode()))

    curator = await school.curator()
    for kind in set(Kind) - BARE:
        monkeypatch.setitem(TELLERS, kind, says_everything)
        whole = await rendered(school, due_of(school, kind, curator))
        assert whole is not None
        assert whole.text == SECRET
    await redact(school)
    for kind in set(Kind) - BARE:
        letter = await rendered(school, due_of(school, kind, curator))
        assert letter is not None
        assert not any(word in str(letter) for word in SECRET.split()), kind
        assert letter.attachment is None
        assert [button.action for row in letter.buttons for button in row] == ["notice:7"]
        assert await rendered(school, due_of(school, kind, curator, opened=1)) == whole


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(BARE))
def test_what_is_sent_whole_has_no_place_for_a_name(kind: Kind, language: str) -> None:
    assert set(variables(f"notice-{kind.value}", language)) <= HARMLESS


def test_every_kind_has_a_topic_of_its_own_words() -> None:
    known = variables("notice-redacted", "ru")["topic"]
    assert {topic(kind) for kind in set(Kind) - BARE} == known == variables("button-open-notice", "ru")["topic"]


async def test_a_whole_season_without_a_name(school: School, outside: Database) -> None:
    await redact(school)
    couple = await school.pair(PairStatus.ACTIVE)
    school.clock.to(school.clock.now() + timedelta(days=30))
    soon = school.clock.now() + timedelta(days=1)
    held = await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, soon, "Кабинет верхний")
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), held)
    request = await helping.ask_help(school.app, school.actor(couple.mentee), Content("Не выходит с пятым"))
    await helping.write_help(school.app, school.actor(couple.mentor), request, Content("Попробуйте сонеты"))
    told = await school.deliver()
    school.clock.move(days=2)
    await check_ins.check_in(school.app, school.actor(couple.mentee), held, Outcome.HELD, 4)
    await helping.close_help(school.app, school.actor(couple.mentee), request, 5)
    await order_bank_export(school.app, school.actor(couple.curator))
    await privacy.order_my_data(school.app, school.actor(couple.mentee))
    told += await school.deliver()
    kinds = {kind for kind, _, letter in told if letter is not None}
    assert kinds >= {Kind.BANK_EXPORT, Kind.HELP_CLOSED, Kind.HELP_MESSAGE, Kind.MEETING_AGREED, Kind.NEWCOMER,
                     Kind.OWN_DATA, Kind.PAIR_ACTIVE}  # fmt: skip
    names = [row[part] for row in (await dump(outside, "person"))["person"] for part in ("family_name", "given_name")]
    secrets = [*filter(None, names), "Кабинет верхний", "Не выходит", "сонеты"]
    for kind, _, letter in told:
        assert letter is None or kind in BARE or letter.attachment is None, kind
        assert not any(word in str(letter) for word in secrets), (kind, letter)


async def opened_by(school: School, someone: Someone, kind: Kind) -> list[Letter | None]:
    """What comes after the reader pressed «open» under the newest notice of a kind."""
    rows = [row for row in (await dump(school.app.database, "outbox"))["outbox"] if row["kind"] == kind]
    await school.deliver()
    await open_notice(school.app, school.actor(someone), max(row["id"] for row in rows))
    return [letter for told, person, letter in await school.deliver() if told is kind and person == someone.id]


async def test_what_was_kept_back_comes_whole_when_its_reader_opens_it(school: School) -> None:
    await redact(school)
    couple = await school.pair(PairStatus.ACTIVE)
    await helping.ask_help(school.app, school.actor(couple.mentee), Content("Не выходит с пятым"))
    [letter] = await opened_by(school, couple.mentor, Kind.HELP_MESSAGE)
    assert letter is not None
    seen = [row for row in (await dump(school.app.database, "audit"))["audit"] if row["act"] == "open-notice"]
    assert [(row["actor_id"], row["about"]["kind"]) for row in seen] == [(couple.mentor.id, Kind.HELP_MESSAGE)]
    assert "Ангарский Пётр Ильич" in letter.text
    assert "Не выходит с пятым" in letter.text
    assert any(button.action.startswith("reply:") for row in letter.buttons for button in row)
    await order_bank_export(school.app, school.actor(couple.curator))
    [file] = await opened_by(school, couple.curator, Kind.BANK_EXPORT)
    assert file is not None
    assert file.attachment is not None


async def test_a_notice_opened_at_night_comes_at_once(school: School) -> None:
    curator = await school.curator()
    async with school.app.database.reading() as connection:
        recipient = await people.recipient(connection, curator.id)
    assert recipient is not None
    school.clock.move(hours=13)  # 23:00 in Irkutsk
    due = due_of(school, Kind.NEWCOMER, curator)
    assert manner(due.kind) is Manner.REMINDER
    assert await delivery.quiet_until(school.app, due, recipient) is not None
    assert await delivery.quiet_until(school.app, replace(due, about={"opened": 1}), recipient) is None


async def test_somebody_elses_notice_does_not_open_nor_one_that_is_over(school: School, second: Database) -> None:
    await redact(school)
    couple = await school.pair(PairStatus.PROPOSED)
    [proposed] = [
        row["id"] for row in (await dump(second, "outbox"))["outbox"]
        if row["kind"] == Kind.PAIR_PROPOSED and row["recipient_id"] == couple.mentor.id
    ]  # fmt: skip
    for other in (couple.mentee, couple.curator):
        with pytest.raises(NotFound):
            await open_notice(school.app, school.actor(other), proposed)
    await school.lead(couple, PairStatus.DECLINED)
    with pytest.raises(NotFound):
        await open_notice(school.app, school.actor(couple.mentor), proposed)


async def test_an_organization_chooses_and_otherwise_the_installation_does(school: School, outside: Database) -> None:
    careful = School(replace(school.app, is_redacted=True), school.clock, school.code, school.id, school.causes)
    director = await careful.director()
    assert (await settings.settings(careful.app, careful.actor(director))).is_redacted
    await careful.join(Role.MENTEE, "Ангарский Пётр Ильич")
    await careful.join(Role.CURATOR, "Байкалова Нина Юрьевна")
    await careful.join(Role.MENTEE, "Братский Олег Иванович")
    letters_of = [one for kind, _, one in await careful.deliver() if kind is Kind.NEWCOMER and one is not None]
    assert letters_of
    assert not any("Братский" in one.text for one in letters_of)
    await settings.set_redacted(careful.app, careful.actor(director), is_on=False)
    await careful.join(Role.MENTEE, "Зимина Ольга Павловна")
    letters_of = [one for kind, _, one in await careful.deliver() if kind is Kind.NEWCOMER and one is not None]
    assert any("Зимина" in one.text for one in letters_of)
    acts = [row for row in (await dump(outside, "audit"))["audit"] if row["act"] == "set-redacted"]
    assert [row["about"] for row in acts] == [{"on": 0}]


async def test_a_school_beside_is_told_as_before(school: School) -> None:
    await redact(school)
    beside = await School.founded(school.app, school.clock, "Школа № 3", school.causes)
    await beside.curator()
    await beside.mentee("Зимина Ольга Павловна")
    told = [one for kind, _, one in await beside.deliver() if kind is Kind.NEWCOMER and one is not None]
    assert any("Зимина" in one.text for one in told)
    assert await bank(beside.app, beside.actor(await beside.curator()), Role.MENTEE)
