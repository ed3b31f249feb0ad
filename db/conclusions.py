"""Conclusions of programs and what each member says in them."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from db.engine import Connection
from db.tables import ConclusionRow, ConclusionVoiceRow
from mentoring.conclusions import Conclusion, Stage, Voice

_COMMON = ("program_id", "stage", "number", "done", "changed", "ahead", "revision", "begun_on", "agreed_on")


async def create(connection: Connection, conclusion: Conclusion) -> int:
    """Store a new conclusion (its `id` is not looked at) and return its number."""
    query = insert(ConclusionRow).values(_values(conclusion)).returning(ConclusionRow.id)
    return int(await connection.scalar(query))  # type: ignore[arg-type]


async def get(connection: Connection, conclusion_id: int, *, lock: bool = False) -> Conclusion | None:
    """Return a conclusion with its voices; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(ConclusionRow.id).where(ConclusionRow.id == conclusion_id).with_for_update())
    found = await _load(connection, ConclusionRow.id == conclusion_id)
    return found[0] if found else None


async def of_program(connection: Connection, program_id: int) -> list[Conclusion]:
    """Return the conclusions of a program, oldest first."""
    return await _load(connection, ConclusionRow.program_id == program_id)


async def of_programs(connection: Connection, program_ids: Collection[int]) -> dict[int, list[Conclusion]]:
    """Return the conclusions of programs by program, oldest first."""
    found: dict[int, list[Conclusion]] = {number: [] for number in program_ids}
    for one in await _load(connection, ConclusionRow.program_id.in_(list(program_ids))):
        found[one.program_id].append(one)
    return found


async def save(connection: Connection, conclusion: Conclusion, now: datetime) -> None:
    """Store what changed in a conclusion and in its voices."""
    here = ConclusionRow.id == conclusion.id
    await connection.execute(update(ConclusionRow).where(here).values(_values(conclusion)))
    known = await _voices(connection, [conclusion.id])
    before = {one.person_id: one for _, one in known}
    changed = [one for one in conclusion.voices if before.get(one.person_id) != one]
    for one in changed:
        theirs = ConclusionVoiceRow.conclusion_id == conclusion.id, ConclusionVoiceRow.person_id == one.person_id
        await connection.execute(delete(ConclusionVoiceRow).where(*theirs))
        values = {"conclusion_id": conclusion.id, "person_id": one.person_id, "report": one.report, "mark": one.mark,
                  "words": one.words, "agreed_at": now if one.has_agreed else None}  # fmt: skip
        await connection.execute(insert(ConclusionVoiceRow).values(values))


def _values(conclusion: Conclusion) -> dict[str, object]:
    return {name: getattr(conclusion, name) for name in _COMMON} | {"stage": conclusion.stage.value}


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Conclusion]:
    columns = [getattr(ConclusionRow, name) for name in ("id", *_COMMON)]
    rows = (await connection.execute(select(*columns).where(condition).order_by(ConclusionRow.id))).all()
    voices = await _voices(connection, [row.id for row in rows])
    return [
        Conclusion(
            **{**row._asdict(), "stage": Stage(row.stage)},
            voices=tuple(voice for number, voice in voices if number == row.id),
        )
        for row in rows
    ]


async def _voices(connection: Connection, conclusion_ids: Sequence[int]) -> list[tuple[int, Voice]]:
    query = select(ConclusionVoiceRow.__table__).where(ConclusionVoiceRow.conclusion_id.in_(conclusion_ids))
    rows = await connection.execute(query.order_by(ConclusionVoiceRow.person_id))
    return [
        (row.conclusion_id, Voice(row.person_id, row.report, row.mark, row.words, row.agreed_at is not None))
        for row in rows
    ]
