"""A school for tests, built through the real use cases: its people, their questionnaires, a pair at any status."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, Self

from sqlalchemy import insert
from sqlalchemy.engine import URL

from db import outbox, pairs, people
from db.engine import Connection, Database
from db.outbox import Due
from db.tables import AnswerRow, Base
from mentoring import pairs as pair_rules
from mentoring.actors import Actor, Language, Role, clock, operator
from mentoring.consents import expected
from mentoring.errors import NotFound
from mentoring.forms import Answer, Answers, Form, Question, missing
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from mentoring.ports import Letter
from services import (
    acquaintances,
    agreeing,
    entering,
    inviting,
    joining,
    letters,
    orders,
    organizations,
    proposing,
    questionnaires,
)
from services import consents as recording
from services import pairs as pairing
from services.work import App, found
from tests.messages import require_sendable
from tests.remembering import remembered

# Tuesday, the first of September, ten in the morning in Irkutsk.
MORNING: Final = datetime(2026, 9, 1, 2, tzinfo=UTC)
ZONE: Final = "Asia/Irkutsk"
PROFILE: Final = "irkutsk-school-2"
STARTS, ENDS = date(2026, 9, 14), date(2027, 5, 31)

Dump = dict[str, list[dict[str, Any]]]


class FakeClock:
    """A clock that stands until it is moved."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment

    def move(self, **ahead: float) -> datetime:
        """Move ahead by hours, days or weeks."""
        return self.to(self.moment + timedelta(**ahead))

    def to(self, moment: datetime) -> datetime:
        self.moment = moment
        return moment


class Causes:
    """Numbers of causes, none of them given twice."""

    def __init__(self, given: int = 0) -> None:
        self.given = given

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> int:
        self.given += 1
        return self.given


@dataclass(frozen=True)
class Someone:
    """A person of a school as the messenger knows them."""

    id: int
    address: str
    language: Language = "ru"


@dataclass
class School:
    """A school and its people; every act has a cause of its own."""

    app: App
    clock: FakeClock
    code: str
    id: int
    causes: Causes
    # The people asked for by role, so that a test need not keep them.
    staff: dict[Role, Someone] = field(default_factory=dict)

    @classmethod
    async def founded(
        cls, app: App, clock: FakeClock, name: str = "Школа № 2", causes: Causes | None = None,
        *, district_code: str = "", profile: str = PROFILE,
    ) -> "School":  # fmt: skip
        school = cls(app, clock, "", 0, causes or Causes())
        school.code, school.id = await school.found(name, profile, district_code)
        return school

    @remembered
    async def found(self, name: str, profile: str, district_code: str) -> tuple[str, int]:
        """Create the organization; its code and number."""
        founder = operator(f"operator:{next(self.causes)}")
        code = await organizations.create_school(self.app, founder, name, profile, ZONE, district_code)
        async with self.app.database.reading() as connection:
            return code, await organization_id(connection, code)

    def cause(self) -> str:
        return f"update:{next(self.causes)}"

    def actor(self, someone: Someone, cause: str = "") -> Actor:
        return Actor(
            cause or self.cause(), someone.language, someone.address, someone.id, self.id, frozenset(), ZONE
        )  # fmt: skip

    def stranger(self, address: str = "", language: Language = "ru") -> Actor:
        return Actor(self.cause(), language, address or f"stranger-{next(self.causes)}", zone=ZONE)

    def operator(self) -> Actor:
        return operator(self.cause())

    def schedule(self) -> Actor:
        return clock(self.cause(), ZONE)

    @remembered
    async def link(self, role: Role) -> int:
        """The number of a new invitation into a role."""
        code = await inviting.invite_by_operator(self.app, self.operator(), role.value, self.code)
        return (await joining.see_invitation(self.app, self.stranger(), code=code)).id

    @remembered
    async def join(self, role: Role, name: str, language: Language = "ru", address: str = "") -> Someone:
        """Somebody new with a name, in a role of the profile."""
        newcomer = self.stranger(address, language)
        number = await joining.join(self.app, newcomer, await self.link(role))
        someone = Someone(number, newcomer.address, language)
        await joining.introduce(self.app, self.actor(someone), name)
        return someone

    @remembered
    async def enter(self, name: str, role: Role, *, consented: bool = True, filled: bool = False) -> Someone:
        """Somebody without an account, entered by the curator from paper."""
        curator = self.actor(await self.curator())
        number = await entering.enter_person(self.app, curator, name, role.value)
        for purpose in expected([role]) if consented else ():
            writer, today = self.actor(await self.curator()), self.clock.now().date()
            await recording.record_paper_consent(self.app, writer, number, purpose, today, "Папка 7")
        someone = Someone(number, "")
        if filled:
            await self.fill(someone, f"{role.value}_intake", by=await self.curator())
        return someone

    @remembered
    async def give(self, someone: Someone, role: Role) -> None:
        """Another role, also one the profile lacks."""
        async with self.app.database.transaction() as connection:
            await people.grant(connection, someone.id, self.id, role, self.clock.now())

    async def director(self) -> Someone:
        return await self._holder(Role.DIRECTOR, "Ольхонская Вера Львовна")

    async def curator(self) -> Someone:
        return await self._holder(Role.CURATOR, "Байкалова Нина Юрьевна")

    @remembered
    async def _holder(self, role: Role, name: str) -> Someone:
        if role not in self.staff:
            self.staff[role] = await self.join(role, name)
        return self.staff[role]

    @remembered
    async def mentee(self, name: str = "Ангарский Пётр Ильич", language: Language = "ru") -> Someone:
        """A mentee of the bank."""
        someone = await self.join(Role.MENTEE, name, language)
        await self.fill(someone, "mentee_intake")
        return someone

    @remembered
    async def mentor(
        self, name: str = "Иркутова Анна Олеговна", capacity: int = 3, language: Language = "ru"
    ) -> Someone:
        """A mentor of the bank."""
        someone = await self.join(Role.MENTOR, name, language)
        await self.fill(someone, "mentor_intake", answers={"capacity": capacity})
        return someone

    @remembered
    async def fill(
        self, someone: Someone, form_id: str, subject: int = 0, answers: Answers | None = None,
        by: Someone | None = None,
    ) -> int:  # fmt: skip
        """Hand a questionnaire in; the answers are stored at once, since what answering does is tested elsewhere."""
        writer = by or someone
        number = await questionnaires.begin_form(self.app, self.actor(writer), form_id, subject, someone.id)
        given = sample_answers(self.app.catalog.form(form_id), answers or {})
        async with self.app.database.transaction() as connection:
            now = self.clock.now()
            rows = [
                {"response_id": number, "question_id": asked, "value": json.dumps(value), "answered_at": now}
                for asked, value in given.items()
            ]
            await connection.execute(insert(AnswerRow), rows)
        await questionnaires.submit_form(self.app, self.actor(writer), number)
        return number

    @remembered
    async def pair(
        self, status: PairStatus = PairStatus.PROPOSED, mentor: Someone | None = None, mentee: Someone | None = None
    ) -> "Couple":
        """A pair at a status, on the way the journey takes."""
        curator, director = await self.curator(), await self.director()
        mentor, mentee = mentor or await self.mentor(), mentee or await self.mentee()
        number = await proposing.propose_pair(self.app, self.actor(curator), mentee.id, mentor.id, STARTS, ENDS)
        couple = Couple(number, mentor, mentee, curator, director)
        await self.lead(couple, status)
        return couple

    @remembered
    async def lead(self, couple: "Couple", status: PairStatus) -> None:
        """Take a pair that was just proposed further."""
        app, number = self.app, couple.id
        if status is PairStatus.DECLINED:
            await agreeing.decline_pair(app, self.actor(couple.mentor), number, "Нет времени")
            return
        if status is PairStatus.ENDED:
            await self.lead(couple, PairStatus.ACTIVE)
            async with app.database.transaction() as connection:
                pair = found(await pairs.get(connection, number))
                await pairs.save(connection, pair_rules.end_early(pair, couple.mentee.id, "Переезд"), self.clock.now())
            return
        way = list(PairStatus)[2:]
        for reached in way[: way.index(status) + 1] if status in way else ():
            match reached:
                case PairStatus.AGREED:
                    if (await self.stored(number)).waits_for_meeting:
                        await acquaintances.record_acquaintance(
                            app, self.actor(couple.mentor), number, self.clock.now().date()
                        )
                    for member in couple.members:
                        await agreeing.consent_to_pair(app, self.actor(member), number)
                case PairStatus.SUBMITTED:
                    await self.papers(couple)
                case PairStatus.APPROVED:
                    await orders.approve_pair(app, self.actor(couple.director), number)
                case PairStatus.ACTIVE:
                    await orders.record_signed_order(app, self.actor(couple.director), number)
                case _:
                    self.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day, 2, tzinfo=UTC))
                    await pairing.complete_pair(app, self.schedule(), number)

    @remembered
    async def papers(self, couple: "Couple") -> None:
        """Both signed sheets are with the curator."""
        for member in couple.members:
            await agreeing.record_pair_paper(
                self.app, self.actor(couple.curator), couple.id, member.id, self.clock.now().date(), "Папка 7"
            )

    async def told(self, *kinds: Kind) -> list[tuple[Kind, int]]:
        """Kind and recipient of the notices in the outbox, of some kinds or of all, in the order of writing."""
        async with self.app.database.reading() as connection:
            rows = await connection.execute(OUTBOX.select().order_by(OUTBOX.c.id))
            return [
                (Kind(row.kind), row.recipient_id)
                for row in rows
                if not kinds or row.kind in kinds
            ]  # fmt: skip

    async def deliver(self) -> list[tuple[Kind, int, Letter | None]]:
        """Take what is due out of the outbox as delivery does: kind, recipient and the letter, or None if dropped."""
        async with self.app.database.transaction() as connection:
            due = await outbox.claim(connection, "tests", self.clock.now(), 1000)
            await outbox.close(connection, [one.id for one in due], outbox.SENT, self.clock.now())
        return [(one.kind, one.recipient_id, await self.letter(one)) for one in due]

    async def send(self) -> dict[Kind, int]:
        """Deliver what is due, one message after the other; the message numbers by kind."""
        sent: dict[Kind, int] = {}
        async with self.app.database.transaction() as connection:
            for number, one in enumerate(await outbox.claim(connection, "tests", self.clock.now(), 1000), 1000):
                await outbox.close(connection, [one.id], outbox.SENT, self.clock.now(), number)
                sent[one.kind] = number
        return sent

    async def letter(self, due: Due) -> Letter | None:
        async with self.app.database.reading() as connection:
            recipient = await people.recipient(connection, due.recipient_id)
        assert recipient is not None
        try:
            letter = await letters.render(self.app, due, recipient)
        except NotFound:  # as delivery does: what it was about is gone
            return None
        if letter is not None:
            require_sendable(letter)
        return letter

    async def stored(self, pair_id: int) -> Pair:
        async with self.app.database.reading() as connection:
            pair = await pairs.get(connection, pair_id)
        assert pair is not None
        return pair


class District(School):
    """A district and the people in charge of it."""

    @classmethod
    async def over(
        cls, app: App, clock: FakeClock, causes: Causes, name: str = "Район", *, profile: str = PROFILE
    ) -> "District":
        code = await organizations.create_district(app, operator(f"operator:{next(causes)}"), name, profile, ZONE)
        async with app.database.reading() as connection:
            found = await organization_id(connection, code)
        return cls(app, clock, code, found, causes)

    async def head(self) -> Someone:
        """The person in charge."""
        return await self._holder(Role.DISTRICT, "Районова Инна Павловна")

    async def school(self, name: str) -> School:
        """A new school under the district, still without people."""
        return await School.founded(self.app, self.clock, name, self.causes, district_code=self.code)


@dataclass(frozen=True)
class Couple:
    """A pair's number and everybody who has to do with it."""

    id: int
    mentor: Someone
    mentee: Someone
    curator: Someone
    director: Someone

    @property
    def members(self) -> tuple[Someone, Someone]:
        return (self.mentor, self.mentee)


OUTBOX = Base.metadata.tables["outbox"]


async def organization_id(connection: Connection, code: str) -> int:
    table = Base.metadata.tables["organization"]
    number = await connection.scalar(table.select().with_only_columns(table.c.id).where(table.c.code == code))
    assert number is not None
    return int(number)


@asynccontextmanager
async def opened(url: URL) -> AsyncIterator[Database]:
    """A database as one more process opens it."""
    found = Database(url)
    yield found
    await found.close()


async def dump(database: Database, *tables: str) -> Dump:
    """All rows of all tables, or of those that are named."""
    found: Dump = {}
    async with database.reading() as connection:
        for name in tables or Base.metadata.tables:
            rows = await connection.execute(Base.metadata.tables[name].select())
            found[name] = sorted((row._asdict() for row in rows), key=repr)
    return found


def sample_answers(form: Form, wanted: Answers) -> dict[str, Answer]:
    """Answers that make a form complete; the wanted ones where given, others the first that fits."""
    given: dict[str, Answer] = dict(wanted)
    while left := missing(form, given):
        given[left[0].id] = wanted.get(left[0].id, _sample(left[0]))
    return given


def _sample(question: Question) -> Answer:
    first = question.options[0].id if question.options else ""
    samples: dict[str, Answer] = {
        "single": first, "multiple": [first], "scale": question.high, "text": "Учитель",
        "number": int(question.minimum or 0) if question.kind == "number" else 0, "date": str(question.minimum),
    }  # fmt: skip
    return samples[question.kind] if question.required else None
