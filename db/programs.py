"""Personal programs and their versions."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, delete, func, insert, select, update

from db.engine import Connection, insert_or
from db.tables import ProgramActivityRow, ProgramAgreementRow, ProgramEditRow, ProgramRow, ProgramVersionRow
from mentoring.program_activities import Activity, Responsible
from mentoring.program_parts import LISTS, Part, Plan
from mentoring.programs import OPEN, Program, ProgramState, Version, VersionKind, VersionState

_PROGRAM = tuple(Program.__dataclass_fields__)
_PLAN = tuple(Plan.__dataclass_fields__)
_ACTIVITY = tuple(Activity.__dataclass_fields__)
_LINES = tuple(one.value for one in LISTS)
_CODES = (Part.DIFFICULTIES.value,)
_ALL = select(*(getattr(ProgramRow, name) for name in _PROGRAM)).order_by(ProgramRow.id)
# How it went with an activity; the rest of its columns are the plan.
_PROGRESS = ("done_on", "mark", "comment", "link")


async def create(connection: Connection, program: Program, version: Version, now: datetime) -> int:
    """Store a program with its first version (their ids are not looked at) and return the program's number."""
    values = {name: getattr(program, name) for name in _PROGRAM if name != "id"}
    values |= {"state": program.state.value, "created_at": now}
    program_id = int(await connection.scalar(insert(ProgramRow).values(values).returning(ProgramRow.id)))  # type: ignore[arg-type]
    await add_version(connection, replace(version, program_id=program_id), now)
    return program_id


async def get(connection: Connection, program_id: int, *, lock: bool = False) -> Program | None:
    """Return a program; `lock` makes other transactions wait that would change it or one of its versions."""
    if lock:
        await connection.execute(select(ProgramRow.id).where(ProgramRow.id == program_id).with_for_update())
    found = await _load(connection, ProgramRow.id == program_id)
    return found[0] if found else None


async def of_pair(connection: Connection, pair_id: int, group_id: int | None) -> Program | None:
    """Return the program of a pair, or of the group it is of."""
    theirs = ProgramRow.pair_id == pair_id
    found = await _load(connection, theirs | (ProgramRow.group_id == group_id) if group_id is not None else theirs)
    return found[0] if found else None


async def of_organization(
    connection: Connection, organization_id: int, states: Collection[ProgramState] = tuple(ProgramState)
) -> list[Program]:
    """Return an organization's programs in some states, oldest first."""
    here = ProgramRow.organization_id == organization_id
    return await _load(connection, here & ProgramRow.state.in_([one.value for one in states]))


async def waiting(connection: Connection, organization_id: int) -> list[Program]:
    """Return an organization's programs of which a version waits to be decided, oldest first."""
    submitted = select(ProgramVersionRow.program_id).where(ProgramVersionRow.state == VersionState.SUBMITTED.value)
    return await _load(connection, (ProgramRow.organization_id == organization_id) & ProgramRow.id.in_(submitted))


async def save(connection: Connection, program: Program) -> None:
    """Store what changed in a program itself; its versions are stored by themselves."""
    names = ("number", "in_force", "draft_by", "closing_reason", "ended_on", "pair_id", "group_id")
    values = {name: getattr(program, name) for name in names} | {"state": program.state.value}
    await connection.execute(update(ProgramRow).where(ProgramRow.id == program.id).values(values))


async def hand_to_pair(connection: Connection, group_id: int, pair_id: int) -> None:
    """The program of a group of which one pair is left is that pair's now."""
    values = {"group_id": None, "pair_id": pair_id}
    await connection.execute(update(ProgramRow).where(ProgramRow.group_id == group_id).values(values))


async def next_number(connection: Connection, organization_id: int) -> int:
    """Return the next number of an approved program; the organization has to be locked."""
    here = ProgramRow.organization_id == organization_id
    highest = await connection.scalar(select(func.max(ProgramRow.number)).where(here))
    return int(highest or 0) + 1


async def add_version(connection: Connection, version: Version, now: datetime) -> int:
    """Store a new version with its activities and return its number."""
    values = {**_version_values(version), "program_id": version.program_id, "number": version.number,
              "created_at": now}  # fmt: skip
    query = insert(ProgramVersionRow).values(values).returning(ProgramVersionRow.id)
    version_id = int(await connection.scalar(query))  # type: ignore[arg-type]
    rows = [_activity_values(version_id, place, one) for place, one in enumerate(version.activities)]
    if rows:
        await connection.execute(insert(ProgramActivityRow), rows)
    return version_id


async def version(connection: Connection, version_id: int) -> Version | None:
    """Return one version with everything in it."""
    found = await _versions(connection, ProgramVersionRow.id == version_id)
    return found[0] if found else None


async def versions(connection: Connection, program_ids: Collection[int]) -> dict[int, list[Version]]:
    """Return the versions of programs by program, oldest first, each with everything in it."""
    found: dict[int, list[Version]] = {number: [] for number in program_ids}
    for one in await _versions(connection, ProgramVersionRow.program_id.in_(list(program_ids))):
        found[one.program_id].append(one)
    return found


async def open_version(connection: Connection, program_id: int) -> Version | None:
    """Return the version that is written or decided upon."""
    is_open = ProgramVersionRow.state.in_([one.value for one in OPEN])
    found = await _versions(connection, (ProgramVersionRow.program_id == program_id) & is_open)
    return found[-1] if found else None


async def save_version(connection: Connection, version: Version, now: datetime) -> None:
    """Store a version's words, state and agreements; activities are stored by themselves."""
    here = ProgramVersionRow.id == version.id
    await connection.execute(update(ProgramVersionRow).where(here).values(_version_values(version)))
    theirs = ProgramAgreementRow.version_id == version.id
    gone = delete(ProgramAgreementRow).where(theirs, ProgramAgreementRow.person_id.not_in(version.agreed))
    await connection.execute(gone)
    for person in sorted(version.agreed):
        row = insert_or(connection, ProgramAgreementRow).values(
            version_id=version.id, person_id=person, agreed_at=now
        )  # fmt: skip
        await connection.execute(row.on_conflict_do_nothing())


async def next_key(connection: Connection, program_id: int) -> int:
    """Return the key of a new activity: no other of the program has had it in any version, dropped ones included."""
    theirs = select(ProgramVersionRow.id).where(ProgramVersionRow.program_id == program_id)
    kept = select(func.max(ProgramActivityRow.key)).where(ProgramActivityRow.version_id.in_(theirs))
    written = select(func.max(ProgramEditRow.activity)).where(ProgramEditRow.version_id.in_(theirs))
    return max([int(await connection.scalar(one) or 0) for one in (kept, written)]) + 1


async def add_activity(connection: Connection, version: Version, activity: Activity) -> int:
    """Store a new activity at the end of a version and return its number."""
    place = select(func.coalesce(func.max(ProgramActivityRow.position), -1) + 1)
    last = await connection.scalar(place.where(ProgramActivityRow.version_id == version.id))
    query = insert(ProgramActivityRow).values(_activity_values(version.id, int(last or 0), activity))
    return int(await connection.scalar(query.returning(ProgramActivityRow.id)))  # type: ignore[arg-type]


async def save_activity(connection: Connection, version: Version, activity: Activity) -> None:
    """Store what changed in an activity, of its plan or of how it went."""
    values = _activity_values(version.id, 0, activity)
    del values["position"], values["version_id"]
    here = (ProgramActivityRow.version_id == version.id) & (ProgramActivityRow.key == activity.key)
    await connection.execute(update(ProgramActivityRow).where(here).values(values))


async def remove_activity(connection: Connection, version: Version, key: int) -> None:
    """Delete an activity of a version."""
    here = (ProgramActivityRow.version_id == version.id) & (ProgramActivityRow.key == key)
    await connection.execute(delete(ProgramActivityRow).where(here))


async def carry_progress(connection: Connection, former: Version, new: Version) -> None:
    """Take how it went over to the same activities of the version that comes into force."""
    kept = {one.key for one in new.activities}
    for one in former.activities:
        if one.key in kept:
            here = (ProgramActivityRow.version_id == new.id) & (ProgramActivityRow.key == one.key)
            values = {name: getattr(one, name) for name in _PROGRESS}
            await connection.execute(update(ProgramActivityRow).where(here).values(values))


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Program]:
    rows = await connection.execute(_ALL.where(condition))
    return [Program(**{**row._asdict(), "state": ProgramState(row.state)}) for row in rows]


async def _versions(connection: Connection, condition: ColumnElement[bool]) -> list[Version]:
    query = select(ProgramVersionRow.__table__).where(condition)
    rows = (await connection.execute(query.order_by(ProgramVersionRow.number))).mappings().all()
    numbers = [row["id"] for row in rows]
    activities, agreed = await _activities(connection, numbers), await _agreed(connection, numbers)
    return [
        Version(
            row["id"], row["program_id"], row["number"], _plan(row), VersionKind(row["kind"]),
            VersionState(row["state"]), activities[row["id"]], frozenset(agreed[row["id"]]), row["approvals"],
            row["approved_on"], row["reason"], row["revision"],
        )
        for row in rows
    ]  # fmt: skip


async def _activities(connection: Connection, version_ids: Sequence[int]) -> dict[int, tuple[Activity, ...]]:
    found = defaultdict[int, tuple[Activity, ...]](tuple)
    query = select(ProgramActivityRow.__table__).where(ProgramActivityRow.version_id.in_(version_ids))
    ordered = query.order_by(ProgramActivityRow.position, ProgramActivityRow.id)
    for row in (await connection.execute(ordered)).mappings():
        values = {name: row[name] for name in _ACTIVITY} | {"responsible": Responsible(row["responsible"])}
        found[row["version_id"]] += (Activity(**values),)
    return found


async def _agreed(connection: Connection, version_ids: Sequence[int]) -> dict[int, set[int]]:
    found = defaultdict[int, set[int]](set)
    query = select(ProgramAgreementRow.version_id, ProgramAgreementRow.person_id)
    for row in await connection.execute(query.where(ProgramAgreementRow.version_id.in_(version_ids))):
        found[row.version_id].add(row.person_id)
    return found


def _plan(row: RowMapping) -> Plan:
    values: dict[str, Any] = {name: row[name] for name in _PLAN}
    values |= {name: tuple(filter(None, row[name].split("\n"))) for name in _LINES}
    return Plan(**{**values, **{name: tuple(row[name].split()) for name in _CODES}})


def _version_values(version: Version) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(version.plan, name) for name in _PLAN}
    values |= {name: "\n".join(getattr(version.plan, name)) for name in _LINES}
    values |= {name: " ".join(getattr(version.plan, name)) for name in _CODES}
    return values | {
        "kind": version.kind.value, "state": version.state.value, "reason": version.reason,
        "approvals": version.approvals, "approved_on": version.approved_on, "revision": version.revision,
    }  # fmt: skip


def _activity_values(version_id: int, place: int, activity: Activity) -> dict[str, object]:
    values: dict[str, object] = {name: getattr(activity, name) for name in _ACTIVITY if name != "id"}
    return values | {"version_id": version_id, "position": place, "responsible": activity.responsible.value}
