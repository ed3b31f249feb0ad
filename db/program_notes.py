"""What happened to a program: changes of its words, who has seen them, remarks, steps."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update

from db.engine import Connection, insert_or
from db.tables import ProgramEditRow, ProgramLookRow, ProgramRemarkRow, ProgramStepRow, ProgramVersionRow
from mentoring.program_parts import Part
from mentoring.programs import VersionState


@dataclass(frozen=True)
class Edit:
    """One change of a version's words, as they were and as they became; `activity` is a key where it was one."""

    id: int
    version_id: int
    person_id: int | None
    part: Part
    activity: int
    revision: int
    before: str
    after: str
    made_at: datetime


@dataclass(frozen=True)
class Remark:
    """What is to be mended; `part` is a part of the program, or empty for the whole."""

    id: int
    version_id: int
    person_id: int | None
    part: str
    words: str
    sent_at: datetime | None = None


@dataclass(frozen=True)
class TakenStep:
    """What somebody did with a version; `person_id` is None once they are erased."""

    version_id: int
    person_id: int | None
    step: str
    taken_at: datetime


_EDIT = (ProgramEditRow.id, ProgramEditRow.version_id, ProgramEditRow.person_id, ProgramEditRow.part,
         ProgramEditRow.activity, ProgramEditRow.revision, ProgramEditRow.before, ProgramEditRow.after,
         ProgramEditRow.made_at)  # fmt: skip


async def add_edit(connection: Connection, edit: Edit) -> None:
    """Remember a change (its `id` is not looked at)."""
    values = {"version_id": edit.version_id, "person_id": edit.person_id, "part": edit.part.value,
              "activity": edit.activity, "revision": edit.revision, "before": edit.before, "after": edit.after,
              "made_at": edit.made_at}  # fmt: skip
    await connection.execute(insert(ProgramEditRow).values(values))


async def edits_since(connection: Connection, program_id: int, edit_id: int) -> list[Edit]:
    """Return the changes of a program's words after one of them, oldest first; 0 is from the beginning.

    What was given up before it was decided changed nothing.
    """
    theirs = select(ProgramVersionRow.id).where(
        ProgramVersionRow.program_id == program_id, ProgramVersionRow.state != VersionState.WITHDRAWN.value
    )
    query = select(*_EDIT).where(ProgramEditRow.version_id.in_(theirs), ProgramEditRow.id > edit_id)
    rows = await connection.execute(query.order_by(ProgramEditRow.id))
    return [Edit(**{**row._asdict(), "part": Part(row.part)}) for row in rows]


def joined(edits: Sequence[Edit]) -> list[Edit]:
    """Return changes, each step of one person's on the same words put together with the next; oldest first.

    Such a change has the number of its last step. Where somebody else wrote in between, the steps stay apart. What came
    back to where it was is no change.
    """
    found: dict[tuple[object, ...], Edit] = {}
    for one in edits:
        words = (one.version_id, one.part, one.activity)
        former = found.pop(words, None)
        if former is not None and (former.person_id, former.after) != (one.person_id, one.before):
            found[*words, former.id] = former
            former = None
        found[words] = replace(one, before=former.before) if former is not None else one
    return sorted((one for one in found.values() if one.before != one.after), key=lambda one: one.id)


async def last_edit(connection: Connection, version_id: int, part: Part, activity: int = 0) -> Edit | None:
    """Return the newest change of one part of a version, of one activity where a key is named."""
    here = (ProgramEditRow.version_id == version_id) & (ProgramEditRow.part == part.value)
    query = select(*_EDIT).where(here, ProgramEditRow.activity == activity).order_by(ProgramEditRow.id.desc())
    row = (await connection.execute(query.limit(1))).first()
    return Edit(**{**row._asdict(), "part": Part(row.part)}) if row else None


async def seen(connection: Connection, program_id: int, person_id: int) -> int:
    """Return up to which change somebody has seen a program; 0 for not at all."""
    mine = (ProgramLookRow.program_id == program_id) & (ProgramLookRow.person_id == person_id)
    return int(await connection.scalar(select(ProgramLookRow.edit_id).where(mine)) or 0)


async def note_seen(connection: Connection, program_id: int, person_id: int, edit_id: int) -> None:
    """Somebody has seen a program up to a change; what was seen once stays seen."""
    row = insert_or(connection, ProgramLookRow).values(program_id=program_id, person_id=person_id, edit_id=edit_id)
    await connection.execute(
        row.on_conflict_do_update(
            index_elements=["program_id", "person_id"], set_={"edit_id": edit_id},
            where=ProgramLookRow.edit_id < edit_id,
        )
    )  # fmt: skip


async def add_remark(connection: Connection, remark: Remark) -> int:
    """Write a remark down (its `id` is not looked at) and return its number."""
    values = {"version_id": remark.version_id, "person_id": remark.person_id, "part": remark.part,
              "words": remark.words}  # fmt: skip
    query = insert(ProgramRemarkRow).values(values).returning(ProgramRemarkRow.id)
    return int(await connection.scalar(query))  # type: ignore[arg-type]


async def remarks(connection: Connection, version_id: int, *, sent: bool) -> list[Remark]:
    """Return the remarks on a version that are not mended yet: those sent, or those still being written."""
    here = (ProgramRemarkRow.version_id == version_id) & ProgramRemarkRow.mended_at.is_(None)
    is_sent = ProgramRemarkRow.sent_at.is_not(None) if sent else ProgramRemarkRow.sent_at.is_(None)
    columns = (ProgramRemarkRow.id, ProgramRemarkRow.version_id, ProgramRemarkRow.person_id, ProgramRemarkRow.part,
               ProgramRemarkRow.words, ProgramRemarkRow.sent_at)  # fmt: skip
    rows = await connection.execute(select(*columns).where(here, is_sent).order_by(ProgramRemarkRow.id))
    return [Remark(*row) for row in rows]


async def send_remarks(connection: Connection, version_id: int, now: datetime) -> None:
    """Those being written are with the people of the program now."""
    unsent = (ProgramRemarkRow.version_id == version_id) & ProgramRemarkRow.sent_at.is_(None)
    await connection.execute(update(ProgramRemarkRow).where(unsent).values(sent_at=now))


async def mend_remarks(connection: Connection, version_id: int, now: datetime) -> None:
    """The version has been submitted again: what was remarked before is mended; what nobody sent is dropped."""
    here = (ProgramRemarkRow.version_id == version_id) & ProgramRemarkRow.mended_at.is_(None)
    await connection.execute(delete(ProgramRemarkRow).where(here, ProgramRemarkRow.sent_at.is_(None)))
    await connection.execute(update(ProgramRemarkRow).where(here).values(mended_at=now))


async def drop_remark(connection: Connection, remark_id: int) -> None:
    """Forget a remark that has not been sent."""
    unsent = (ProgramRemarkRow.id == remark_id) & ProgramRemarkRow.sent_at.is_(None)
    await connection.execute(delete(ProgramRemarkRow).where(unsent))


async def remark_rounds(connection: Connection, version_ids: Sequence[int]) -> list[Remark]:
    """Return every remark ever sent on some versions, oldest first."""
    columns = (ProgramRemarkRow.id, ProgramRemarkRow.version_id, ProgramRemarkRow.person_id, ProgramRemarkRow.part,
               ProgramRemarkRow.words, ProgramRemarkRow.sent_at)  # fmt: skip
    theirs = ProgramRemarkRow.version_id.in_(version_ids) & ProgramRemarkRow.sent_at.is_not(None)
    rows = await connection.execute(select(*columns).where(theirs).order_by(ProgramRemarkRow.id))
    return [Remark(*row) for row in rows]


async def add_step(connection: Connection, version_id: int, person_id: int, step: str, now: datetime) -> None:
    """Remember what somebody did with a version."""
    values = {"version_id": version_id, "person_id": person_id, "step": step, "taken_at": now}
    await connection.execute(insert(ProgramStepRow).values(values))


async def steps(connection: Connection, version_ids: Sequence[int]) -> list[TakenStep]:
    """Return what was done with some versions, oldest first."""
    columns = (ProgramStepRow.version_id, ProgramStepRow.person_id, ProgramStepRow.step, ProgramStepRow.taken_at)
    theirs = ProgramStepRow.version_id.in_(version_ids)
    return [TakenStep(*row) for row in await connection.execute(select(*columns).where(theirs).order_by(
        ProgramStepRow.id))]  # fmt: skip


async def newest_edit(connection: Connection, program_id: int) -> int:
    """Return the number of the newest change of a program's words; 0 where there is none."""
    theirs = select(ProgramVersionRow.id).where(ProgramVersionRow.program_id == program_id)
    query = select(func.max(ProgramEditRow.id)).where(ProgramEditRow.version_id.in_(theirs))
    return int(await connection.scalar(query) or 0)
