"""Every state, every act, every role, from the tables of the machines: done there, refused in words elsewhere."""

import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from db import pairs as pair_rows
from db import partings as rows
from db import people
from db.engine import Database
from mentoring import pair_states
from mentoring import partings as rules
from mentoring.actors import CLOCK, Actor, Bearer, Role
from mentoring.consents import Purpose
from mentoring.errors import DomainError
from mentoring.help import Content
from mentoring.pairs import PairStatus, Step
from mentoring.partings import Act, PartingKind, PartingState
from services import acquaintances, agreeing, meetings, orders, pairs, partings, withdrawals
from services import help as helping
from services import parting_decisions as deciding
from services.work import App, found
from tests.builders import ENDS, Couple, FakeClock, School, Someone, dump
from texts import LANGUAGES, plain

TODAY: Final = date(2026, 9, 1)
OTHERS: Final = (Role.COUNCIL, Role.PSYCHOLOGIST, Role.WORKING_GROUP, Role.ASSISTANT, Role.DISTRICT)
BEARERS: Final[tuple[Bearer, ...]] = (Role.MENTOR, Role.MENTEE, Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR,
                                      *OTHERS, CLOCK)  # fmt: skip
# What the clock ends is tried on the last day; the members' leaving is a consent taken back.
PAIR_ACTS: Final[dict[Step, Callable[[School, Actor, Couple, int], Awaitable[object]]]] = {
    Step.RECORD_ACQUAINTANCE: lambda s, a, c, _n: acquaintances.record_acquaintance(s.app, a, c.id, TODAY),
    Step.CONSENT: lambda s, a, c, _n: agreeing.consent_to_pair(s.app, a, c.id),
    Step.DECLINE: lambda s, a, c, _n: agreeing.decline_pair(s.app, a, c.id, ""),
    Step.RECORD_PAPER: lambda s, a, c, _n: agreeing.record_pair_paper(s.app, a, c.id, c.mentor.id, TODAY, "Папка 7"),
    Step.APPROVE: lambda s, a, c, _n: orders.approve_pair(s.app, a, c.id),
    Step.RETURN: lambda s, a, c, _n: orders.return_pair(s.app, a, c.id, "Нет подписи"),
    Step.RECORD_SIGNING: lambda s, a, c, _n: orders.record_signed_order(s.app, a, c.id),
    Step.MEET: lambda s, a, c, _n: meetings.propose_meeting(s.app, a, c.id, s.clock.now() + timedelta(days=2)),
    Step.ASK_HELP: lambda s, a, _c, _n: helping.ask_help(s.app, a, Content("Как быть?")),
    Step.ASK_TO_PART: lambda s, a, c, _n: asks(s, a, c),
    Step.PART: lambda s, a, _c, n: deciding.finish_parting(s.app, a, n),
    Step.LEAVE: lambda s, a, _c, _n: withdrawals.withdraw_consent(s.app, a, Purpose.PARTICIPATION),
    Step.COMPLETE: lambda s, a, c, _n: pairs.complete_pair(s.app, a, c.id),
}
PARTING_ACTS: Final[dict[Act, Callable[[School, Actor, int], Awaitable[object]]]] = {
    Act.AGREE: lambda s, a, n: partings.agree_to_part(s.app, a, n),
    Act.DISAGREE: lambda s, a, n: partings.disagree_to_part(s.app, a, n),
    Act.WITHDRAW: lambda s, a, n: partings.withdraw_parting(s.app, a, n),
    Act.GRANT: lambda s, a, n: deciding.grant_parting(s.app, a, n),
    Act.REFUSE: lambda s, a, n: deciding.refuse_parting(s.app, a, n, "Давайте обсудим"),
    Act.RECORD_ORDER: lambda s, a, n: deciding.record_parting_order(s.app, a, n, "5-к", TODAY),
    Act.FINISH: lambda s, a, n: deciding.finish_parting(s.app, a, n),
}


async def asks(school: School, actor: Actor, couple: Couple) -> int:
    """What this one may ask for at all: the director cancels, a member stops or resigns."""
    if actor.person_id == couple.director.id:
        return await partings.cancel_assignment(school.app, actor, couple.id)
    kind = PartingKind.RESIGNATION if actor.person_id == couple.mentor.id else PartingKind.STOP
    return await partings.ask_parting(school.app, actor, couple.id, kind)


async def holders(school: School, couple: Couple) -> dict[Bearer, Someone]:
    known: dict[Bearer, Someone] = {
        Role.MENTOR: couple.mentor, Role.MENTEE: couple.mentee, Role.CURATOR: couple.curator,
        Role.DIRECTOR: couple.director,
    }  # fmt: skip
    for role in (Role.COORDINATOR, *OTHERS):
        someone = await school.join(Role.COUNCIL, f"Советова {role.name.title().replace('_', '')}")
        async with school.app.database.transaction() as connection:
            await people.revoke(connection, someone.id, school.id, (Role.COUNCIL,))
        await school.give(someone, role)
        known[role] = someone
    return known


async def outcome(call: Awaitable[object]) -> str:
    """«done», or the key of a refusal that has words in both languages."""
    try:
        await call
    except DomainError as error:
        refusal = error
    else:
        return "done"
    assert all(plain(refusal.key, language, **refusal.variables).strip() for language in LANGUAGES)
    return refusal.key


@pytest.fixture
def backend() -> str:
    """The rules are the same on both databases; what differs between them is tried elsewhere."""
    return "sqlite"


class Copies:
    """Databases in which a school is as it is now, and what is tried there stays there; handed out again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.made: list[Database] = []
        self.free: list[Database] = []

    @asynccontextmanager
    async def of(self, school: School) -> AsyncIterator[School]:
        """The school, with a database and a clock of its own."""
        database = self.free.pop() if self.free else self._another()
        _copy(school.app.database, database)
        clock = FakeClock(school.clock.now())
        try:
            yield replace(school, app=App(database, clock, school.app.catalog), clock=clock)
        finally:
            self.free.append(database)

    def _another(self) -> Database:
        self.made.append(Database(f"sqlite:///{self.folder / f'copy-{len(self.made)}.db'}"))
        return self.made[-1]

    async def close(self) -> None:
        for one in self.made:
            await one.close()


def _copy(source: Database, target: Database) -> None:
    with (
        closing(sqlite3.connect(str(source.url.database))) as read,
        closing(sqlite3.connect(str(target.url.database))) as written,
    ):
        read.backup(written)


@pytest.fixture(scope="module")
async def copies(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Copies]:
    made = Copies(tmp_path_factory.mktemp("copies"))
    yield made
    await made.close()


def actor(school: School, known: dict[Bearer, Someone], bearer: Bearer) -> Actor:
    return school.schedule() if bearer == CLOCK else school.actor(known[bearer])


async def status_of(school: School, couple: Couple) -> PairStatus:
    async with school.app.database.reading() as connection:
        return found(await pair_rows.get(connection, couple.id)).status


async def state_of(school: School, number: int) -> PartingState:
    async with school.app.database.reading() as connection:
        return found(await rows.get(connection, number)).state


async def granted(school: School, couple: Couple) -> int:
    number = await asks(school, school.actor(couple.mentee), couple)
    await deciding.grant_parting(school.app, school.actor(couple.director), number)
    return number


def is_done(status: PairStatus, step: Step, bearer: Bearer) -> bool:
    """What the table says, save what is not the pair's alone or not known to this school's regulation."""
    if step is Step.RECORD_ACQUAINTANCE:
        return False  # in 004 only: tests of acquaintances
    if step is Step.ASK_HELP:
        return bearer is Role.MENTEE  # without a mentor a curator answers
    if step is Step.LEAVE:
        return bearer in pair_states.MEMBERS  # consent can be taken back whatever the pair does
    return pair_states.MACHINE.open_to(status, step, {bearer})


@pytest.mark.parametrize("status", PairStatus)
async def test_a_pair_moves_by_its_table_and_by_nothing_else(
    school: School, copies: Copies, status: PairStatus
) -> None:
    couple = await school.pair(status)
    known = await holders(school, couple)
    before = await dump(school.app.database)
    allowed = [(step, bearer) for step in Step for bearer in BEARERS if is_done(status, step, bearer)]
    for step in Step:
        for bearer in BEARERS:
            if (step, bearer) not in allowed:
                assert await outcome(PAIR_ACTS[step](school, actor(school, known, bearer), couple, 0)) != "done", (
                    step, bearer)  # fmt: skip
    assert await dump(school.app.database) == before
    for step, bearer in allowed:
        async with copies.of(school) as here:
            number = await prepared(here, couple, step, status)
            assert await outcome(PAIR_ACTS[step](here, actor(here, known, bearer), couple, number)) == "done", (
                step, bearer)  # fmt: skip
            row = pair_states.MACHINE.row(status, step)
            assert await status_of(here, couple) in (row.targets if row else (status,))


async def prepared(school: School, couple: Couple, step: Step, status: PairStatus) -> int:
    """Let the day come on which a step happens by itself; the number of the application that ends the pair."""
    number = 0
    if step is Step.PART:
        if status is PairStatus.AGREED:
            await school.papers(couple)
        number = await granted(school, couple)
        if status is PairStatus.AGREED:
            await orders.return_pair(school.app, school.actor(couple.director), couple.id, "Нет подписи")
    if step in (Step.PART, Step.COMPLETE):
        school.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day, 2, tzinfo=UTC))
    return number


async def asked(school: School, couple: Couple, kind: PartingKind) -> tuple[Someone, int]:
    """Who asked, and the application's number."""
    app, director, curator = school.app, couple.director, couple.curator
    if kind is PartingKind.CANCELLATION:
        return director, await partings.cancel_assignment(app, school.actor(director), couple.id)
    if kind is PartingKind.CURATOR:
        return curator, await partings.end_by_curator(app, school.actor(curator), couple.id, "Три месяца нет встреч")
    asker = couple.mentor if kind is PartingKind.RESIGNATION else couple.mentee
    return asker, await partings.ask_parting(app, school.actor(asker), couple.id, kind)


async def brought(school: School, couple: Couple, kind: PartingKind, state: PartingState) -> int:
    """An application of a kind brought to a state."""
    app, director = school.app, couple.director
    asker, number = await asked(school, couple, kind)
    if state is PartingState.VOID:
        await withdrawals.withdraw_consent(app, school.actor(couple.mentee), Purpose.PARTICIPATION)
    if state is PartingState.WITHDRAWN:
        await partings.withdraw_parting(app, school.actor(asker), number)
    if state in (PartingState.OFFERED, PartingState.VOID, PartingState.WITHDRAWN):
        return number
    if kind is PartingKind.MUTUAL:
        await partings.agree_to_part(app, school.actor(couple.mentor), number)
    if state is PartingState.REFUSED:
        await deciding.refuse_parting(app, school.actor(director), number, "Давайте обсудим")
    if state in AFTER and kind is not PartingKind.CANCELLATION:
        await deciding.grant_parting(app, school.actor(director), number)
    if state is PartingState.ORDERED:
        await deciding.record_parting_order(app, school.actor(director), number, "4-к", TODAY)
    if state is PartingState.DONE:
        school.clock.move(weeks=1)
        await deciding.finish_parting(app, school.schedule(), number)
    return number


AFTER: Final = (PartingState.GRANTED, PartingState.ORDERED, PartingState.DONE)


def states_of(kind: PartingKind) -> list[PartingState]:
    """The states an application of a kind can be in."""
    never = {PartingState.OFFERED} if kind is not PartingKind.MUTUAL else set()
    if kind is PartingKind.CANCELLATION:
        never |= {PartingState.ASKED, PartingState.REFUSED, PartingState.WITHDRAWN}
    if kind in rules.OF_RIGHT:
        never |= {PartingState.REFUSED}
    return [one for one in PartingState if one not in never]


def is_settled(kind: PartingKind, state: PartingState, act: Act, bearer: Bearer) -> bool:
    """What the table says, for the one of the two members whose word it is."""
    asker = rules.ASKED_BY[kind][0] if kind is not PartingKind.MUTUAL else Role.MENTEE
    is_directors = kind is not PartingKind.CURATOR or bearer is Role.DIRECTOR
    settled = {
        Act.AGREE: bearer is not asker,
        Act.DISAGREE: bearer is not asker,
        Act.WITHDRAW: bearer is asker,
        Act.GRANT: is_directors,
        Act.REFUSE: kind not in rules.OF_RIGHT and is_directors,
        Act.FINISH: state is not PartingState.ASKED or kind in rules.OF_RIGHT,
    }
    return rules.MACHINE.open_to(state, act, {bearer}) and settled.get(act, True)


@pytest.mark.parametrize("kind", PartingKind)
async def test_an_application_moves_by_its_table_and_by_nothing_else(
    school: School, copies: Copies, kind: PartingKind
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    known = await holders(school, couple)
    for state in states_of(kind):
        async with copies.of(school) as here:
            number = await brought(here, couple, kind, state)
            assert await state_of(here, number) is state
            await tried(here, copies, known, number, kind, state)


async def tried(
    school: School, copies: Copies, known: dict[Bearer, Someone], number: int, kind: PartingKind, state: PartingState
) -> None:
    """Try every act by everybody: first what must not be, then, each in a copy, what must."""
    allowed = [(act, bearer) for act in PARTING_ACTS for bearer in BEARERS if is_settled(kind, state, act, bearer)]
    before = await dump(school.app.database)
    for act, call in PARTING_ACTS.items():
        for bearer in BEARERS:
            if (act, bearer) not in allowed:
                ended = await outcome(call(school, actor(school, known, bearer), number))
                assert ended != "done", (state, act, bearer)
    assert await dump(school.app.database) == before
    for act, bearer in allowed:
        async with copies.of(school) as here:
            if act is Act.FINISH:
                here.clock.move(weeks=1)
            ended = await outcome(PARTING_ACTS[act](here, actor(here, known, bearer), number))
            assert ended == "done", (state, act, bearer)
            assert await state_of(here, number) in found(rules.MACHINE.row(state, act)).targets
