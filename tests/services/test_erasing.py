"""Erasure: nothing of a person stays in the file, in any row of any table, and nobody else loses anything."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from db import conversations, inbox
from db.conversations import Piece
from db.engine import Database
from db.inbox import Accepted
from db.tables import Base
from db.traces import BLANKED, DELETED, HELD, KEPT_WITHOUT_WORDS, NUMBERS_ONLY, is_rewritten
from mentoring.actors import Actor, Role
from mentoring.consents import Purpose
from mentoring.errors import NotFound, WrongState
from mentoring.help import Content
from mentoring.meetings import Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import check_ins, erasing, home, joining, meetings, pairs, questionnaires, restoring, withdrawals
from services import help as helping
from services.retention import erase_due
from tests.builders import Couple, School, Someone, dump

FAMILY, GIVEN = "Верхоленцева", "Аполлинария"
NAME = f"{FAMILY} {GIVEN} Ефимовна"
ADDRESS = "7710203041"
SECRETS = ("Не выходит с пятым классом", "Кабинет верхний левый", "Устала от журнала", "сонеты Петрарки",
           "Замолвите за меня слово", "AgADBvoiceOfHers")  # fmt: skip


async def lived(school: School) -> Couple:
    """A pair at work whose mentee has left traces in every table there is."""
    app = school.app
    number = await school.link(Role.MENTEE)
    newcomer = Actor(school.cause(), "ru", ADDRESS)
    person = await joining.join(app, newcomer, number)
    mentee = Someone(person, ADDRESS)
    await joining.introduce(app, school.actor(mentee), NAME)
    await school.fill(mentee, "mentee_intake", answers={"post": SECRETS[3]})
    couple = await school.pair(PairStatus.ACTIVE, mentee=mentee)
    soon = school.clock.now() + timedelta(days=1)
    held = await meetings.propose_meeting(app, school.actor(mentee), couple.id, soon, SECRETS[1])
    await meetings.accept_meeting(app, school.actor(couple.mentor), held)
    school.clock.move(days=2)
    await check_ins.check_in(app, school.actor(mentee), held, Outcome.HELD, 4)
    await check_ins.note_meeting(app, school.actor(mentee), held, SECRETS[2])
    await check_ins.check_in(app, school.actor(couple.mentor), held, Outcome.HELD, 5)
    await check_ins.note_meeting(app, school.actor(couple.mentor), held, f"Беседа: {NAME}, {FAMILY} А. Е. молодец")
    await meetings.propose_meeting(app, school.actor(mentee), couple.id, soon + timedelta(days=9), SECRETS[1])
    request = await helping.ask_help(app, school.actor(mentee), Content(SECRETS[0], "voice", SECRETS[5], "a.ogg"))
    await helping.write_help(app, school.actor(couple.mentor), request, Content(f"{FAMILY} {GIVEN}, спокойно"))
    async with app.database.transaction() as connection:
        piece = {"aiogd": Piece("Fill:question", {"said": SECRETS[4], "name": NAME})}
        await conversations.save(connection, f"700:{ADDRESS}", piece, app.clock.now())
        said = json.dumps({"from": {"id": int(ADDRESS), "first_name": GIVEN}, "text": SECRETS[4]})
        await inbox.accept(connection, [Accepted(700, 1, f"700:{ADDRESS}", said)], app.clock.now())
        [taken] = await inbox.claim(connection, "worker", 1)
        await inbox.close(connection, taken.id, app.clock.now(), inbox.ASIDE)
    return couple


def sought() -> list[str]:
    """What may not be found, also as JSON writes it."""
    words = [FAMILY, GIVEN, ADDRESS, *SECRETS]
    return [*words, *(json.dumps(one)[1:-1] for one in words)]


def found_in(rows: dict[str, list[dict[str, Any]]]) -> list[tuple[str, str, str]]:
    return [
        (table, column, word)
        for table, content in rows.items()
        for row in content
        for column, value in row.items()
        for word in sought()
        if word in str(value)
    ]


def found_in_files(folder: Path) -> list[tuple[str, str]]:
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert files
    return [(one.name, word) for one in files for word in sought() if word.encode() in one.read_bytes()]


async def test_nothing_of_an_erased_person_is_left_anywhere(school: School, second: Database) -> None:
    couple = await lived(school)
    before = await dump(second)
    assert {one[2] for one in found_in(before)} >= {FAMILY, ADDRESS, *SECRETS[:3]}, "the test must have what to seek"
    if second.is_sqlite:
        assert found_in_files(Path(str(second.url.database)).parent)
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    assert found_in(await dump(second)) == []
    school.clock.move(minutes=2)
    await second.close()
    assert await erasing.clear_traces(school.app)
    if second.is_sqlite:
        assert found_in_files(Path(str(second.url.database)).parent) == []
    assert found_in(await dump(second)) == []


async def test_nobody_else_loses_anything_and_totals_stay(school: School, second: Database) -> None:
    couple = await lived(school)
    before = await dump(second)
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    after = await dump(second)
    for table in ("pair", "pair_member", "meeting", "check_in", "mentoring_order", "help_request"):
        assert len(after[table]) == len(before[table]), table
    assert sorted(row["mark"] for row in after["check_in"]) == [4, 5]
    kept = [row["note"] for row in after["check_in"] if row["person_id"] == couple.mentor.id]
    assert kept == ["Беседа: участник удалён, участник удалён молодец"]
    for table in ("response", "membership", "consent", "channel_account"):
        others = [row for row in before[table] if row["person_id"] != couple.mentee.id]
        assert after[table] == others, table
    card = await pairs.pair_card(school.app, school.actor(couple.curator), couple.id)
    assert card.mentee.name.full == "участник удалён"
    assert card.pair.status is PairStatus.ENDED
    assert card.order is not None


async def test_the_other_member_and_the_curator_are_told(school: School) -> None:
    couple = await lived(school)
    await school.send()
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    told = await school.deliver()
    assert {person for kind, person, _ in told if kind is Kind.PAIR_ENDED} == {couple.mentor.id, couple.curator.id}
    letters = [letter for kind, _, letter in told if kind is Kind.PAIR_ENDED]
    assert all(letter is not None and "данные удалены" in letter.text for letter in letters)
    assert not [letter for letter in letters if letter is not None and "Причина" in letter.text]
    assert any(kind is Kind.MEETING_CANCELLED and person == couple.mentor.id for kind, person, _ in told)


async def test_an_erased_mentor_leaves_the_mentees_talk_and_marks(school: School, second: Database) -> None:
    couple = await lived(school)
    await school.send()
    await erasing.erase_me(school.app, school.actor(couple.mentor))
    after = await dump(second)
    passed = [(person, letter) for kind, person, letter in await school.deliver() if kind is Kind.HELP_PASSED]
    assert [person for person, _ in passed] == [couple.mentee.id], "who takes it over sees none of the talk"
    assert "Напишите, пожалуйста, ещё раз" in str(passed[0][1])
    assert [row["words"] for row in after["help_message"]] == [SECRETS[0]]
    assert [row["helper_id"] for row in after["help_request"]] == [couple.curator.id]
    found = await home.home(school.app, school.actor(couple.mentee))
    assert found is not None
    assert await questionnaires.asked_of_me(school.app, school.actor(couple.mentee)) == []


async def test_the_record_says_what_went_and_which_orders_stay(school: School, second: Database) -> None:
    couple = await lived(school)
    told = await erasing.foretell_erasure(school.app, school.actor(couple.mentee))
    assert [order.sequence for order in told.orders] == [1]
    assert told.pairs == 1
    assert {"answers", "consents", "help", "identity", "meetings", "notices", "pairs"} <= set(told.kinds)
    assert "other" not in told.kinds, "everybody is told in words what goes"
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    [row] = (await dump(second, "erasure"))["erasure"]
    assert row["done_at"] is not None
    assert row["held"] == {"orders": [told.orders[0].id]}
    assert row["counts"]["response"] == 1
    assert [one["act"] for one in (await dump(second, "audit"))["audit"] if one["act"] == "erase-person"] == [
        "erase-person"
    ]


async def test_erasing_repeated_by_the_messenger_says_the_same(school: School, second: Database) -> None:
    couple = await lived(school)
    press = school.actor(couple.mentee)
    ticket = await erasing.erase_me(school.app, press)
    before = await dump(second)
    assert await erasing.erase_me(school.app, Actor(press.cause, "ru", press.address)) == ticket
    assert await dump(second) == before


async def test_the_only_director_is_asked_to_find_another_first(school: School) -> None:
    director = await school.director()
    with pytest.raises(WrongState, match="leave-last-director"):
        await erasing.erase_me(school.app, school.actor(director))
    await school.join(Role.DIRECTOR, "Сменщиков Пётр Ильич")
    assert await erasing.erase_me(school.app, school.actor(director))


async def test_so_is_the_only_person_in_charge_of_a_district(school: School) -> None:
    head, second = await school.director(), await school.join(Role.DIRECTOR, "Сменщиков Пётр Ильич")
    await school.give(head, Role.DISTRICT)
    with pytest.raises(WrongState, match="leave-last-district"):
        await erasing.erase_me(school.app, school.actor(head))
    await school.give(second, Role.DISTRICT)
    assert await erasing.erase_me(school.app, school.actor(head))


async def test_a_namesake_keeps_the_name(school: School, second: Database) -> None:
    couple = await lived(school)
    namesake = await school.join(Role.MENTEE, NAME)
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    rows = (await dump(second, "person"))["person"]
    assert [row["family_name"] for row in rows if row["id"] == namesake.id] == [FAMILY]


async def test_a_curator_goes_and_the_pairs_come_to_another(school: School, second: Database) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    other = await school.join(Role.CURATOR, "Сменщикова Ольга Петровна")
    await erasing.erase_me(school.app, school.actor(couple.curator))
    [row] = (await dump(second, "pair"))["pair"]
    assert (row["status"], row["curator_id"]) == (PairStatus.ACTIVE, None)
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    told = await school.told(Kind.PAIR_ENDED)
    assert (Kind.PAIR_ENDED, other.id) in told


async def test_nothing_is_erased_before_its_day(school: School, second: Database) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await withdrawals.withdraw_consent(school.app, school.actor(couple.mentee), Purpose.PERSONAL_DATA)
    await erase_due(school.app)
    assert any(row["family_name"] == "Ангарский" for row in (await dump(second, "person"))["person"])
    school.clock.move(days=10)
    await erase_due(school.app)
    await erase_due(school.app)
    assert not any(row["family_name"] == "Ангарский" for row in (await dump(second, "person"))["person"])
    assert len((await dump(second, "erasure"))["erasure"]) == 1


CODE = "a word of ours: a code, a state, a file's kind"
SCHOOLS = "the school's own words: a name in them is replaced"
BLANK = "said of or by the person: blanked"
HELD_BY_LAW = "a paper the law has kept, or the log of acts: not rewritten, holds no names or is held"
CHAT = "goes with the person's chat"
FILE = "a file of the school's own"
# Every column of words in rows that stay when a person goes, and what becomes of it.
DECIDED = {
    "audit": {HELD_BY_LAW: {"act", "about"}},
    "draft_run": {CODE: {"scope", "open_key", "status", "levels", "found"}},
    "erasure": {HELD_BY_LAW: {"reason", "counts", "held", "ticket"}},
    "inbox": {CHAT: {"chat", "payload"}, CODE: {"status", "leased_by"}},
    "receipt": {CODE: {"cause", "use_case", "result"}},
    "conversation": {CHAT: {"chat", "slot", "state", "data"}},
    "bot_account": {CODE: {"username"}},
    "organization": {
        CODE: {"code", "kind", "profile_id", "zone", "year_begins", "year_ends"},
        SCHOOLS: {"name", "full_name", "short_name", "address", "city", "head_name", "head_post", "breaks"},
    },
    "person": {BLANK: {"family_name", "given_name", "patronymic", "language"}},
    "invitation": {CODE: {"code", "role", "uses"}},
    "mentoring_order": {HELD_BY_LAW: {"number", "kind", "basis"}},
    "order_line": {CODE: {"act"}},
    "roster": {CODE: {"role", "state"}, SCHOOLS: {"remark"}},
    "pair": {
        CODE: {"form", "kind", "status", "area", "variant", "mentor_type", "schedule"},
        BLANK: {"reason", "remark", "goals"},
    },
    "mentoring_group": {SCHOOLS: {"title"}},
    "pair_member": {BLANK: {"kept_at"}},
    "parting": {CODE: {"kind", "state"}, BLANK: {"reason", "answer"}, SCHOOLS: {"order_number"}},
    "program": {CODE: {"state", "closing_reason"}},
    "program_version": {
        CODE: {"kind", "state", "form", "mode"},
        BLANK: {"reason", "difficulties", "problem", "goal", "objectives", "goal_back", "objectives_back", "strengths",
                "schedule", "conditions", "interim", "expected", "criteria"},
    },
    "program_activity": {
        CODE: {"responsible", "source"},
        BLANK: {"title", "direction", "form", "responsible_words", "result", "comment", "link"},
    },
    "own_activity": {
        CODE: {"difficulties", "direction", "form", "responsible"},
        SCHOOLS: {"title", "about", "result", "evidence"},
    },
    "conclusion": {CODE: {"stage"}, BLANK: {"done", "changed", "ahead"}},
    "program_edit": {CODE: {"part"}, BLANK: {"before", "after"}},
    "program_remark": {CODE: {"part"}, BLANK: {"words"}},
    "program_step": {CODE: {"step"}},
    "application": {CODE: {"kind", "state"}, BLANK: {"content", "answer"}},
    "meeting": {CODE: {"status", "kind"}, BLANK: {"place"}},
    "mentor_report": {CODE: {"state"}, BLANK: {"sections", "remark"}},
    "task": {CODE: {"state", "file_kind"}, BLANK: {"words", "file_reference", "file_name"}},
    "check_in": {CODE: {"outcome"}, BLANK: {"note"}},
    "help_request": {CODE: {"status", "topic", "urgency"}},
    "local_act": {HELD_BY_LAW: {"kind", "number", "title", "file_kind", "file_reference", "file_name"}},
    "partner": {CODE: {"kind"}, SCHOOLS: {"title", "contact", "agreement"}},
    "speed_event": {CODE: {"audience"}, SCHOOLS: {"title", "place", "reason"}},
    "event": {CODE: {"kind", "audience"}, SCHOOLS: {"title", "place", "reason"}},
    "event_material": {CODE: {"file_kind"}, SCHOOLS: {"words", "file_reference", "file_name"}},
    "paper_answer": {CODE: {"key"}, SCHOOLS: {"answer"}},
    "template": {CODE: {"paper", "status"}, SCHOOLS: {"file_name"}, FILE: {"content"}},
    "profile_version": {CODE: {"changed"}, SCHOOLS: {"number", "overlay"}},
    "roadmap": {CODE: {"scope", "state"}, SCHOOLS: {"stages", "results", "remark"}},
    "roadmap_item": {
        CODE: {"stage_id", "roles", "status", "file_kind"},
        SCHOOLS: {"title", "period", "responsible", "result", "note", "file_reference", "file_name"},
    },
    "roadmap_step": {CODE: {"step"}, BLANK: {"remark"}},
    "swot_entry": {CODE: {"quadrant", "source"}, SCHOOLS: {"words"}},
}  # fmt: skip
WORDS = ("Text", "JSON", "LargeBinary", "String", "Unicode")


def goes(name: str) -> bool:
    """Whether all rows of a table that belong to a person are deleted with them."""
    if name in KEPT_WITHOUT_WORDS:
        return False
    owners = [
        key.column.table.name
        for column in Base.metadata.tables[name].columns
        for key in column.foreign_keys
        if key.ondelete == "CASCADE" and key.column.table.name != name
    ]
    return name in DELETED or any(one == "person" or goes(one) for one in owners)


def words_of(name: str) -> set[str]:
    return {one.name for one in Base.metadata.tables[name].columns if one.type.__class__.__name__ in WORDS}


def test_every_word_in_rows_that_stay_is_decided_upon() -> None:
    """A new column of words: delete its rows (ON DELETE CASCADE), blank it, or say above what becomes of it."""
    staying = {name: words_of(name) for name in Base.metadata.tables if not goes(name)}
    decided = {name: set().union(*kinds.values()) for name, kinds in DECIDED.items()}
    assert {name: words for name, words in staying.items() if words} == decided
    assert set(Base.metadata.tables) >= HELD | NUMBERS_ONLY


def test_what_is_decided_upon_is_what_the_code_does() -> None:
    blanked = {name: set(values) for name, values in (*BLANKED.items(), *KEPT_WITHOUT_WORDS.items())}
    for name, kinds in DECIDED.items():
        if name != "person":
            assert kinds.get(BLANK, set()) <= blanked.get(name, set()), name
        for column in kinds.get(SCHOOLS, ()):
            assert is_rewritten(Base.metadata.tables[name].columns[column]), (name, column)
        for column in kinds.get(HELD_BY_LAW, ()):
            assert not is_rewritten(Base.metadata.tables[name].columns[column]), (name, column)


async def test_a_name_in_the_schools_own_words_is_replaced_wherever_it_stands(school: School, second: Database) -> None:
    couple = await lived(school)
    tables = Base.metadata.tables
    async with school.app.database.transaction() as connection:
        values = {"title": f"Завод, {NAME}", "kind": "enterprise", "contact": f"{FAMILY} А. Е.", "agreement": "",
                  "organization_id": school.id, "created_at": school.clock.now()}  # fmt: skip
        await connection.execute(tables["partner"].insert().values(values))
        answer = {"organization_id": school.id, "school_year": 2026, "key": "group", "answer": f"{GIVEN} {FAMILY}",
                  "changed_at": school.clock.now()}  # fmt: skip
        await connection.execute(tables["paper_answer"].insert().values(answer))
        await connection.execute(tables["organization"].update().values(head_name=NAME))
    await erasing.erase_me(school.app, school.actor(couple.mentee))
    rows = await dump(second)
    assert found_in(rows) == []
    assert rows["partner"][0]["title"] == "Завод, участник удалён"
    assert rows["organization"][0]["head_name"] == "", "papers leave a place for the new head's name"


async def test_whom_a_restored_copy_brings_back_is_erased_again_and_nobody_else(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    gone, stays = couple.mentee.id, couple.mentor.id
    assert await restoring.erased_people(school.app, school.operator()) == []
    assert await restoring.erase_again(school.app, school.operator(), gone)
    assert not await restoring.erase_again(school.app, school.operator(), gone), "this database has erased them itself"
    assert [one.person_id for one in await restoring.erased_people(school.app, school.operator())] == [gone]
    with pytest.raises(NotFound):
        await restoring.erase_again(school.app, school.operator(), 10**6)
    found = await dump(school.app.database, "person")
    names = {row["id"]: row["family_name"] for row in found["person"]}
    assert names.get(gone, "") in ("", "участник удалён")
    assert names[stays] not in ("", "участник удалён")
    assert (await school.stored(couple.id)).status is PairStatus.ENDED
