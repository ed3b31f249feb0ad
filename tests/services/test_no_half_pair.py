"""No half pair, ever: people propose, consent, part, leave and are erased in any order, with restarts in between."""

import asyncio
import shutil
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from db.engine import Database
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.errors import DomainError
from mentoring.pairs import OPEN, PairStatus
from mentoring.partings import PartingKind
from scheduler.due import find_due
from services import agreeing, erasing, meetings, orders, partings, proposing, withdrawals
from services import parting_decisions as deciding
from services.catalog import Catalog
from services.work import App
from tests.builders import ENDS, STARTS, Causes, FakeClock, School, Someone, dump

CAPACITY = 2
MENTORS, MENTEES, CURATORS = ("first", "second"), ("one", "two", "three"), ("curator", "other")
NUMBERS = st.integers(1, 4)
PLACES = st.integers(0, 5)
KINDS = st.sampled_from(PartingKind)
TABLES = ("pair", "pair_member", "mentoring_order", "meeting", "parting")
Act = Callable[[], Coroutine[Any, Any, object]]


async def begun(path: Path, catalog: Catalog) -> tuple[School, dict[str, Someone]]:
    """A school of two mentors, three mentees, two curators and a director, one pair at work, one on the way."""
    database = Database(f"sqlite:///{path}")
    clock = FakeClock()
    school = await School.founded(App(database, clock, catalog), clock)
    known = {"director": await school.director(), "curator": await school.curator()}
    known["other"] = await school.join(Role.CURATOR, "Саянова Лидия Олеговна")
    for name, family in zip(MENTORS, ("Иркутова", "Слюдянкина"), strict=True):
        known[name] = await school.mentor(f"{family} Анна Олеговна", capacity=CAPACITY)
    for name, family in zip(MENTEES, ("Ангарский", "Братский", "Зимин"), strict=True):
        known[name] = await school.mentee(f"{family} Пётр Ильич")
    await school.pair(PairStatus.ACTIVE, known["first"], known["one"])
    await school.pair(PairStatus.SUBMITTED, known["first"], known["two"])
    await database.close()
    return school, known


class Life(RuleBasedStateMachine):
    """`template` is the school everybody begins in, copied for each life to where `database` is."""

    template: Path
    database: Database
    school: School
    known: dict[str, Someone]
    runner: asyncio.Runner

    def __init__(self) -> None:
        super().__init__()
        path = Path(str(self.database.url.database))
        for stale in path.parent.glob(f"{path.name}*"):
            stale.unlink()
        shutil.copyfile(self.template, path)
        self.clock, self.erased = FakeClock(self.school.clock.now()), set[int]()
        self.causes = Causes(10_000)
        self.open()

    def open(self) -> None:
        app = App(self.database, self.clock, self.school.app.catalog)
        self.here = replace(self.school, app=app, clock=self.clock, causes=self.causes)

    def teardown(self) -> None:
        self.runner.run(self.database.close())

    def attempt(self, *acts: Act) -> list[object]:
        """Do things, at once where there are several; a refusal in words is as good as a deed."""

        async def together() -> list[object]:
            return await asyncio.gather(*(act() for act in acts), return_exceptions=True)

        done = self.runner.run(together())
        for one in done:
            if isinstance(one, BaseException) and not isinstance(one, DomainError):
                raise one
        return done

    def call(self, act: Callable[..., Awaitable[object]], who: str, *arguments: object) -> Act:
        async def carry_out() -> object:
            return await act(self.here.app, self.here.actor(self.known[who]), *arguments)

        return carry_out

    def pairs_now(self) -> dict[str, list[dict[str, Any]]]:
        return self.runner.run(dump(self.here.app.database, *TABLES))

    @rule(mentor=PLACES, mentee=PLACES, at_once=st.booleans())
    def propose(self, mentor: int, mentee: int, at_once: bool) -> None:
        pair = (self.known[MENTEES[mentee % 3]].id, self.known[MENTORS[mentor % 2]].id, STARTS, ENDS)
        whoever = CURATORS if at_once else CURATORS[:1]
        self.attempt(*(self.call(proposing.propose_pair, one, *pair) for one in whoever))

    @rule(pair=NUMBERS)
    def agree(self, pair: int) -> None:
        for who in (*MENTORS, *MENTEES):
            self.attempt(self.call(agreeing.consent_to_pair, who, pair))

    @rule(pair=NUMBERS)
    def bring_papers(self, pair: int) -> None:
        today = self.clock.now().date()
        for who in (*MENTORS, *MENTEES):
            member = self.known[who].id
            self.attempt(self.call(agreeing.record_pair_paper, "curator", pair, member, today, "Папка 7"))

    @rule(pair=NUMBERS, mentee=PLACES, withdraws=st.booleans())
    def approve(self, pair: int, mentee: int, withdraws: bool) -> None:
        """The director approves; perhaps a consent is taken back in the same moment."""
        acts = [self.call(orders.approve_pair, "director", pair)]
        if withdraws:
            acts.append(self.call(withdrawals.withdraw_consent, MENTEES[mentee % 3], Purpose.PARTICIPATION))
        self.attempt(*acts)

    @rule(pair=NUMBERS)
    def sign(self, pair: int) -> None:
        self.attempt(self.call(orders.record_signed_order, "director", pair))

    @rule(pair=NUMBERS)
    def return_it(self, pair: int) -> None:
        self.attempt(self.call(orders.return_pair, "director", pair, "Нет подписи"))

    @rule(pair=NUMBERS, who=PLACES, days=st.integers(1, 20))
    def meet(self, pair: int, who: int, days: int) -> None:
        moment = self.clock.now() + timedelta(days=days)
        self.attempt(self.call(meetings.propose_meeting, (*MENTORS, *MENTEES)[who % 5], pair, moment))

    @rule(pair=NUMBERS, who=PLACES, kind=KINDS)
    def ask(self, pair: int, who: int, kind: PartingKind) -> None:
        if kind is PartingKind.CANCELLATION:
            self.attempt(self.call(partings.cancel_assignment, "director", pair))
        else:
            self.attempt(self.call(partings.ask_parting, (*MENTORS, *MENTEES)[who % 5], pair, kind))

    @rule(parting=NUMBERS, who=PLACES)
    def answer(self, parting: int, who: int) -> None:
        self.attempt(self.call(partings.agree_to_part, (*MENTORS, *MENTEES)[who % 5], parting))

    @rule(parting=NUMBERS)
    def two_decide_at_once(self, parting: int) -> None:
        done = self.attempt(
            self.call(deciding.grant_parting, "curator", parting),
            self.call(deciding.refuse_parting, "other", parting, "Рано"),
        )
        assert sum(not isinstance(one, DomainError) for one in done) <= 1

    @rule(parting=NUMBERS)
    def grant(self, parting: int) -> None:
        self.attempt(self.call(deciding.grant_parting, "director", parting))

    @rule(mentor=PLACES)
    def resign(self, mentor: int) -> None:
        self.attempt(self.call(partings.resign_from_mentoring, MENTORS[mentor % 2]))

    @precondition(lambda self: not self.erased)
    @rule(who=PLACES)
    def erase(self, who: int) -> None:
        person = (*MENTORS, *MENTEES)[who % 5]
        if not isinstance(self.attempt(self.call(erasing.erase_me, person))[0], DomainError):
            self.erased.add(self.known[person].id)

    @rule(days=st.integers(1, 5))
    def days_pass(self, days: int) -> None:
        self.clock.move(days=days)
        self.runner.run(find_due(self.here.app))

    @rule()
    def restart(self) -> None:
        self.runner.run(self.database.close())
        self.open()

    @invariant()
    def no_half_pair(self) -> None:
        there = self.pairs_now()
        papers = Counter(one["pair_id"] for one in there["pair_member"] if one["signed_on"])
        signed = {one["id"] for one in there["mentoring_order"] if one["signed_on"]}
        for pair in there["pair"]:
            status = PairStatus(pair["status"])
            if status is PairStatus.ACTIVE:
                assert papers[pair["id"]] == 2
                assert pair["order_id"] in signed
            if status not in OPEN:
                ahead = [one for one in there["meeting"] if one["pair_id"] == pair["id"]]
                assert not [one for one in ahead if one["status"] in ("proposed", "agreed")
                            and one["starts_at"] > self.clock.now()]  # fmt: skip
                assert not [one for one in there["parting"] if one["pair_id"] == pair["id"]
                            and one["state"] in ("offered", "asked", "granted", "ordered")]  # fmt: skip
            if status in OPEN:
                assert not self.erased & {pair["mentor_id"], pair["mentee_id"]}
        loads = Counter(one["mentor_id"] for one in there["pair"] if one["status"] in OPEN)
        assert all(load <= CAPACITY for load in loads.values())


def test_no_half_pair_whatever_happens_in_whatever_order(
    sqlite_template: Path, tmp_path: Path, catalog: Catalog
) -> None:
    template = tmp_path / "school.db"
    shutil.copyfile(sqlite_template, template)
    with asyncio.Runner() as runner:
        Life.school, Life.known = runner.run(begun(template, catalog))
        Life.template, Life.runner = template, runner
        Life.database = Database(f"sqlite:///{tmp_path / 'life.db'}")
        limits = settings(max_examples=8, stateful_step_count=25, deadline=None, database=None)
        run_state_machine_as_test(Life, settings=limits)
