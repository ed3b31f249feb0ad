"""Every kind of data goes when its term is over, by itself; nothing goes earlier."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any, Final

import pytest

from db import conversations, inbox
from db.conversations import Piece
from db.engine import Database
from db.inbox import Accepted
from db.traces import TABLES, columns_told_of
from mentoring.actors import Role
from mentoring.application_kinds import ApplicationKind
from mentoring.consents import Purpose
from mentoring.help import Content
from mentoring.matching import Liking
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.retention import LAWFUL_DAYS, TERMS, kept, kind_of
from mentoring.staff_rows import read_rows
from services import applications, erasing, privacy, progress, staff, staff_imports, wishes, withdrawals
from services import help as helping
from services.cards import person_card
from services.retention import erase_due, next_erasure, tidy
from services.settings import set_redacted
from tests.builders import School, dump
from tests.programs import carried_out

Arrange = Callable[[School], Awaitable[None]]


async def an_update(school: School, status: str) -> None:
    async with school.app.database.transaction() as connection:
        await inbox.accept(connection, [Accepted(700, 1, "700:5", '{"text": "Устала"}')], school.clock.now())
        [taken] = await inbox.claim(connection, "worker", 1)
        await inbox.close(connection, taken.id, school.clock.now(), status)


async def updates(school: School) -> None:
    await an_update(school, inbox.DONE)


async def faults(school: School) -> None:
    await an_update(school, inbox.ASIDE)


async def chats(school: School) -> None:
    async with school.app.database.transaction() as connection:
        await conversations.save(connection, "700:5", {"aiogd": Piece("Menu:help", {"a": 1})}, school.clock.now())


async def help_talks(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    request = await helping.ask_help(school.app, school.actor(couple.mentee), Content("Не выходит"))
    await helping.write_help(school.app, school.actor(couple.mentor), request, Content("Попробуйте"))
    await helping.close_help(school.app, school.actor(couple.mentee), request, 5)


async def notices(school: School) -> None:
    await school.curator()
    await school.mentee()
    await school.deliver()


async def words(school: School) -> None:
    await helping.keep_words(school.app, school.actor(await school.mentee()), Content("Спасибо"))


async def tables(school: School) -> None:
    rows = read_rows([["Фамилия", "Имя"], ["Новая", "Анна"]], school.clock.now().date())
    await staff_imports.keep_staff_rows(school.app, school.actor(await school.curator()), rows)


async def receipts(school: School) -> None:
    await set_redacted(school.app, school.actor(await school.director()), is_on=True)


async def audits(school: School) -> None:
    await set_redacted(school.app, school.actor(await school.director()), is_on=True)


async def acts(school: School) -> None:
    await erasing.erase_me(school.app, school.actor(await school.mentee()))


async def former(school: School) -> None:
    curator = school.actor(await school.curator())
    number = await staff.add_staff(school.app, curator, "Списков Иван, учитель")
    await staff.mark_staff_left(school.app, school.actor(await school.curator()), number, school.clock.now().date())


async def marks(school: School) -> None:
    mentee, mentor = await school.mentee(), await school.mentor()
    await wishes.mark_wish(school.app, school.actor(mentee), Role.MENTEE, mentor.id, Liking.LIKE)


async def shown(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await carried_out(school, couple)
    await progress.add_evidence(school.app, school.actor(couple.mentee), number, 1, Content("План урока"))


async def unsent(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await applications.begin_application(school.app, school.actor(couple.mentor), ApplicationKind.SUPPORT)


async def decided(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await applications.begin_application(school.app, school.actor(couple.mentor), ApplicationKind.SUPPORT)
    for question, words in (("what", "Материалы"), ("until", "")):
        await applications.fill_application(school.app, school.actor(couple.mentor), number, question, words)
    await applications.send_application(school.app, school.actor(couple.mentor), number)
    await applications.withdraw_application(school.app, school.actor(couple.mentor), number)


# What lies there of each kind, and in which table it is seen to go.
GOING: Final[dict[str, tuple[Arrange, str]]] = {
    "updates": (updates, "inbox"),
    "faults": (faults, "inbox"),
    "chats": (chats, "conversation"),
    "help": (help_talks, "help_message"),
    "notices": (notices, "outbox"),
    "words": (words, "kept_words"),
    "tables": (tables, "staff_import"),
    "receipts": (receipts, "receipt"),
    "former": (former, "staff"),
    "wishes": (marks, "wish"),
    "evidence": (shown, "program_evidence"),
    "unsent": (unsent, "application"),
    "applications": (decided, "application"),
    "audit": (audits, "audit"),
    "acts": (acts, "erasure"),
}


def test_every_kind_with_a_term_is_tried() -> None:
    # Drafts of pairs grow old one by one and a dispute loses its words only: tests of theirs say so. Who left is
    # erased on a day of their own.
    assert {one.kind for one in TERMS if one.days is not None} == {*GOING, "left", "drafts", "disputes"}


def test_every_table_that_names_people_is_of_a_kind_they_are_told_of() -> None:
    assert [table for table in TABLES if columns_told_of(table) and kind_of(table) == "other"] == []


@pytest.mark.parametrize("kind", GOING)
async def test_what_has_served_its_term_goes_and_not_before(school: School, outside: Database, kind: str) -> None:
    arrange, table = GOING[kind]
    begun = school.clock.now()
    await arrange(school)
    before = {str(row) for row in (await dump(outside))[table]}
    assert before
    school.clock.to(begun + kept(kind) - timedelta(hours=1))
    await tidy(school.app)
    assert {str(row) for row in (await dump(outside))[table]} == before
    school.clock.to(school.clock.now() + timedelta(days=2))
    await tidy(school.app)
    left = (await dump(outside))[table]
    assert [row for row in left if not stays(row)] == []


def stays(row: dict[str, Any]) -> bool:
    """A notice that still waits, the proof that the schedule or the operator has done a thing once."""
    return row.get("status") == "pending" or not str(row.get("cause", "update:")).startswith("update:")


async def test_what_counts_in_totals_stays_when_its_words_go(school: School, outside: Database) -> None:
    await help_talks(school)
    school.clock.move(days=366)
    await tidy(school.app)
    [request] = (await dump(outside, "help_request"))["help_request"]
    assert (request["mark"], request["status"]) == (5, "closed")


async def test_who_left_is_erased_within_the_laws_term_however_often_looked_at(
    school: School, outside: Database
) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    paper = await school.enter("Листова Анна Павловна", Role.MENTEE)
    left_at = school.clock.now()
    await withdrawals.withdraw_consent(school.app, school.actor(mentee), Purpose.PARTICIPATION)
    for _ in range(LAWFUL_DAYS - 1):
        school.clock.move(days=1)
        await tidy(school.app)
        await erase_due(school.app)
    assert any(row["family_name"] == "Ангарский" for row in (await dump(outside, "person"))["person"])
    planned = (await privacy.my_data(school.app, school.actor(mentee))).erased_at
    assert planned is not None
    assert planned <= left_at + timedelta(days=LAWFUL_DAYS)
    assert await next_erasure(school.app) == planned
    told = [(person, str(one)) for kind, person, one in await school.deliver() if kind is Kind.ERASURE_SOON]
    assert [person for person, _ in told] == [mentee.id], "once, days ahead"
    assert "ваши данные будут удалены" in told[0][1]
    await person_card(school.app, school.actor(curator), paper.id)
    school.clock.to(planned)
    await erase_due(school.app)
    rows = await dump(outside)
    assert not any(row["family_name"] == "Ангарский" for row in rows["person"])
    assert [row["reason"] for row in rows["erasure"]] == ["left"]
    assert any(row["family_name"] == "Листова" for row in rows["person"]), "who takes part stays"
