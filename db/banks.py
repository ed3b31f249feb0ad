"""What is noted about people of the banks: pauses, who is kept apart, interviews."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, insert, select

from db.engine import Connection, insert_or, put
from db.tables import InterviewRow, PauseRow, SeparationRow
from mentoring.banks import Pause


@dataclass(frozen=True)
class Separation:
    """Two people who are never paired."""

    id: int
    organization_id: int
    first_id: int
    second_id: int
    reason: str

    def other(self, person_id: int) -> int:
        """Return the one who is not this person."""
        return self.second_id if person_id == self.first_id else self.first_id


@dataclass(frozen=True)
class Interview:
    """A talk with a mentor: when, what was noted, which criteria of the profile were found met."""

    id: int
    organization_id: int
    person_id: int
    held_on: date
    note: str
    criteria: tuple[str, ...]


_PAUSE = (PauseRow.person_id, PauseRow.organization_id, PauseRow.until, PauseRow.reason, PauseRow.set_by)
_SEPARATION = (SeparationRow.id, SeparationRow.organization_id, SeparationRow.first_id, SeparationRow.second_id,
               SeparationRow.reason)  # fmt: skip
_INTERVIEW = (InterviewRow.id, InterviewRow.organization_id, InterviewRow.person_id, InterviewRow.held_on,
              InterviewRow.note, InterviewRow.criteria)  # fmt: skip


async def set_pause(connection: Connection, pause: Pause, now: datetime) -> None:
    """Store a pause in place of an earlier one."""
    key = {"person_id": pause.person_id, "organization_id": pause.organization_id}
    values = {"until": pause.until, "reason": pause.reason, "set_by": pause.set_by, "set_at": now}
    await put(connection, PauseRow, key, values)


async def end_pause(connection: Connection, person_id: int, organization_id: int) -> bool:
    """Delete a pause; tell whether there was one."""
    theirs = (PauseRow.person_id == person_id) & (PauseRow.organization_id == organization_id)
    ended = await connection.execute(delete(PauseRow).where(theirs).returning(PauseRow.person_id))
    return ended.first() is not None


async def pauses(connection: Connection, organization_id: int) -> dict[int, Pause]:
    """Return an organization's pauses by person, those that have run out included."""
    rows = await connection.execute(select(*_PAUSE).where(PauseRow.organization_id == organization_id))
    return {row.person_id: Pause(*row) for row in rows}


async def pauses_until(connection: Connection, day: date) -> list[Pause]:
    """Return all pauses whose last day is before a day, earliest first."""
    rows = await connection.execute(select(*_PAUSE).where(PauseRow.until < day).order_by(PauseRow.until))
    return [Pause(*row) for row in rows]


_FIRST_PAUSE_END = select(PauseRow.until, PauseRow.organization_id).order_by(PauseRow.until).limit(1)


async def first_pause_end(connection: Connection) -> tuple[date, int] | None:
    """Return the earliest last day of a pause and its organization."""
    row = (await connection.execute(_FIRST_PAUSE_END)).first()
    return None if row is None else (row[0], row[1])


async def separate(
    connection: Connection, organization_id: int, people: tuple[int, int], reason: str, by: int, now: datetime
) -> int:
    """Keep two people apart and return the entry's number; two who are apart already stay so."""
    first, second = sorted(people)
    values = {"organization_id": organization_id, "first_id": first, "second_id": second, "reason": reason,
              "added_by": by, "added_at": now}  # fmt: skip
    await connection.execute(insert_or(connection, SeparationRow).values(values).on_conflict_do_nothing())
    here = (SeparationRow.organization_id == organization_id) & (SeparationRow.first_id == first)
    number = await connection.scalar(select(SeparationRow.id).where(here, SeparationRow.second_id == second))
    return int(number)  # type: ignore[arg-type]


async def separations(connection: Connection, organization_id: int) -> list[Separation]:
    """Return who is kept apart in an organization, newest first."""
    query = select(*_SEPARATION).where(SeparationRow.organization_id == organization_id)
    return [Separation(*row) for row in await connection.execute(query.order_by(SeparationRow.id.desc()))]


async def separation(connection: Connection, separation_id: int) -> Separation | None:
    """Return one entry."""
    row = (await connection.execute(select(*_SEPARATION).where(SeparationRow.id == separation_id))).first()
    return Separation(*row) if row else None


async def unite(connection: Connection, separation_id: int) -> None:
    """Delete an entry: the two may be paired again."""
    await connection.execute(delete(SeparationRow).where(SeparationRow.id == separation_id))


async def add_interview(connection: Connection, interview: Interview, by: int, now: datetime) -> int:
    """Store an interview (its `id` is not looked at) and return its number."""
    values = {"organization_id": interview.organization_id, "person_id": interview.person_id,
              "held_on": interview.held_on, "note": interview.note, "criteria": list(interview.criteria),
              "recorded_by": by, "recorded_at": now}  # fmt: skip
    return int(await connection.scalar(insert(InterviewRow).values(values).returning(InterviewRow.id)))  # type: ignore[arg-type]


async def interviews(connection: Connection, organization_id: int, person_id: int) -> list[Interview]:
    """Return the talks with somebody, newest first."""
    query = select(*_INTERVIEW).where(
        InterviewRow.organization_id == organization_id, InterviewRow.person_id == person_id
    )
    rows = await connection.execute(query.order_by(InterviewRow.held_on.desc(), InterviewRow.id.desc()))
    return [Interview(*row[:5], tuple(row.criteria)) for row in rows]
