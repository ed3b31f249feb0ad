"""Evidence for activities of programs, and the activities that schools and pairs add to the library."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from db.engine import Connection
from db.tables import OwnActivityRow, ProgramEvidenceRow
from mentoring.help import Content
from mentoring.own_activities import OwnActivity
from mentoring.progress import Evidence

_OWN = tuple(OwnActivity.__dataclass_fields__)
_EVIDENCE = (ProgramEvidenceRow.id, ProgramEvidenceRow.program_id, ProgramEvidenceRow.activity,
             ProgramEvidenceRow.person_id, ProgramEvidenceRow.words, ProgramEvidenceRow.file_kind,
             ProgramEvidenceRow.file_reference, ProgramEvidenceRow.file_name, ProgramEvidenceRow.added_at)  # fmt: skip


async def add_evidence(connection: Connection, evidence: Evidence) -> int:
    """Store evidence (its `id` is not looked at) and return its number."""
    content = evidence.content
    values = {"program_id": evidence.program_id, "activity": evidence.activity, "person_id": evidence.person_id,
              "words": content.words, "file_kind": content.file_kind, "file_reference": content.file_reference,
              "file_name": content.file_name, "added_at": evidence.added_at}  # fmt: skip
    query = insert(ProgramEvidenceRow).values(values).returning(ProgramEvidenceRow.id)
    return int(await connection.scalar(query))  # type: ignore[arg-type]


async def evidence(connection: Connection, evidence_id: int) -> Evidence | None:
    """Return one piece of evidence."""
    found = await _evidence(connection, ProgramEvidenceRow.id == evidence_id)
    return found[0] if found else None


async def evidence_of(connection: Connection, program_id: int, activity: int) -> list[Evidence]:
    """Return what is shown for an activity, oldest first."""
    here = (ProgramEvidenceRow.program_id == program_id) & (ProgramEvidenceRow.activity == activity)
    return await _evidence(connection, here)


async def count_evidence(connection: Connection, program_id: int) -> dict[int, int]:
    """Return how much is shown for each activity of a program, by its key."""
    query = select(ProgramEvidenceRow.activity, func.count()).where(ProgramEvidenceRow.program_id == program_id)
    return {row[0]: row[1] for row in await connection.execute(query.group_by(ProgramEvidenceRow.activity))}


async def remove_evidence(connection: Connection, evidence_id: int) -> None:
    """Delete one piece of evidence."""
    await connection.execute(delete(ProgramEvidenceRow).where(ProgramEvidenceRow.id == evidence_id))


async def prune_evidence(connection: Connection, before: datetime) -> int:
    """Delete evidence that was shown before a moment; return how much."""
    gone = await connection.execute(delete(ProgramEvidenceRow).where(ProgramEvidenceRow.added_at < before))
    return int(gone.rowcount)


async def add_own(connection: Connection, own: OwnActivity, now: datetime) -> int:
    """Store an own activity (its `id` is not looked at) and return its number."""
    values = {**_own_values(own), "added_at": now}
    return int(await connection.scalar(insert(OwnActivityRow).values(values).returning(OwnActivityRow.id)))  # type: ignore[arg-type]


async def own(connection: Connection, own_id: int, *, lock: bool = False) -> OwnActivity | None:
    """Return an own activity."""
    found = await _own(connection, OwnActivityRow.id == own_id, lock=lock)
    return found[0] if found else None


async def own_of(connection: Connection, organization_id: int, program_id: int | None = None) -> list[OwnActivity]:
    """Return an organization's own activities, and those of one program where it is named, oldest first."""
    here = OwnActivityRow.organization_id == organization_id
    shared = OwnActivityRow.program_id.is_(None)
    theirs = shared if program_id is None else shared | (OwnActivityRow.program_id == program_id)
    return await _own(connection, here & theirs)


async def save_own(connection: Connection, own: OwnActivity) -> None:
    """Store what changed in an own activity."""
    await connection.execute(update(OwnActivityRow).where(OwnActivityRow.id == own.id).values(_own_values(own)))


async def remove_own(connection: Connection, own_id: int) -> None:
    """Delete an own activity; programs it was taken into keep their copy."""
    await connection.execute(delete(OwnActivityRow).where(OwnActivityRow.id == own_id))


def _own_values(own: OwnActivity) -> dict[str, object]:
    values = {name: getattr(own, name) for name in _OWN if name != "id"}
    return values | {"difficulties": " ".join(own.difficulties)}


async def _own(connection: Connection, condition: ColumnElement[bool], *, lock: bool = False) -> list[OwnActivity]:
    query = select(*(getattr(OwnActivityRow, name) for name in _OWN)).where(condition).order_by(OwnActivityRow.id)
    rows = await connection.execute(query.with_for_update() if lock else query)
    return [OwnActivity(**{**row._asdict(), "difficulties": tuple(row.difficulties.split())}) for row in rows]


async def _evidence(connection: Connection, condition: ColumnElement[bool]) -> list[Evidence]:
    rows = await connection.execute(select(*_EVIDENCE).where(condition).order_by(ProgramEvidenceRow.id))
    return [
        Evidence(
            row.id, row.program_id, row.activity, row.person_id,
            Content(row.words, row.file_kind, row.file_reference, row.file_name), row.added_at,
        )
        for row in rows
    ]  # fmt: skip
