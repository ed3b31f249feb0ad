"""Pairs, from a proposal on."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import ColumnElement, Executable, bindparam, delete, distinct, func, insert, select, update

from db.engine import Connection
from db.tables import PairMemberRow, PairRow
from mentoring.consents import PaperConsent
from mentoring.pairs import OPEN, Pair, PairStatus

_COLUMNS = (PairRow.id, PairRow.organization_id, PairRow.mentor_id, PairRow.mentee_id, PairRow.curator_id,
            PairRow.starts_on, PairRow.ends_on, PairRow.form, PairRow.kind, PairRow.status, PairRow.declined_by,
            PairRow.reason, PairRow.remark, PairRow.order_id, PairRow.profile_version, PairRow.meets_first,
            PairRow.met_on, PairRow.group_id, PairRow.area, PairRow.variant, PairRow.mentor_type, PairRow.goals,
            PairRow.schedule)  # fmt: skip
_ALL = select(*_COLUMNS).order_by(PairRow.id)
_BY_ID = _ALL.where(PairRow.id == bindparam("id"))
_OF_PERSON = _ALL.where((PairRow.mentor_id == bindparam("person_id")) | (PairRow.mentee_id == bindparam("person_id")))
_BY_IDS = _ALL.where(PairRow.id.in_(bindparam("ids", expanding=True)))
_OF_ORGANIZATION = _ALL.where(
    PairRow.organization_id == bindparam("organization_id"), PairRow.status.in_(bindparam("statuses", expanding=True))
)
_NEXT_END = (
    select(PairRow.ends_on, PairRow.organization_id)
    .where(PairRow.status == PairStatus.ACTIVE.value)
    .order_by(PairRow.ends_on)
    .limit(1)
)
_MEMBERS = select(
    PairMemberRow.pair_id, PairMemberRow.person_id, PairMemberRow.consented_at, PairMemberRow.signed_on,
    PairMemberRow.kept_at,
).where(PairMemberRow.pair_id.in_(bindparam("pair_ids", expanding=True)))  # fmt: skip


async def create(connection: Connection, pair: Pair, now: datetime) -> int:
    """Store a proposed pair (its `id` is not looked at) and return its number."""
    values = {
        "organization_id": pair.organization_id, "mentor_id": pair.mentor_id, "mentee_id": pair.mentee_id,
        "curator_id": pair.curator_id, "starts_on": pair.starts_on, "ends_on": pair.ends_on, "form": pair.form,
        "kind": pair.kind, "status": pair.status.value, "reason": "", "remark": "", "created_at": now,
        "profile_version": pair.profile_version, "meets_first": pair.meets_first,
        "met_on": pair.met_on, "group_id": pair.group_id, "area": pair.area, "variant": pair.variant,
        "mentor_type": pair.mentor_type,
    }  # fmt: skip
    pair_id = await connection.scalar(insert(PairRow).values(values).returning(PairRow.id))
    members = [{"pair_id": pair_id, "person_id": member} for member in pair.members]
    await connection.execute(insert(PairMemberRow), members)
    return int(pair_id)  # type: ignore[arg-type]


async def get(connection: Connection, pair_id: int, *, lock: bool = False) -> Pair | None:
    """Return a pair; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(PairRow.id).where(PairRow.id == pair_id).with_for_update())
    found = await _read(connection, _BY_ID, id=pair_id)
    return found[0] if found else None


async def many(connection: Connection, pair_ids: Collection[int], *, lock: bool = False) -> list[Pair]:
    """Return pairs by number, in the order of their numbers; `lock` as in `get`."""
    if lock:
        here = PairRow.id.in_(pair_ids)
        await connection.execute(select(PairRow.id).where(here).order_by(PairRow.id).with_for_update())
    return await _read(connection, _BY_IDS, ids=list(pair_ids)) if pair_ids else []


async def of_person(connection: Connection, person_id: int) -> list[Pair]:
    """Return every pair somebody is or was in, newest first."""
    found = await _read(connection, _OF_PERSON, person_id=person_id)
    return found[::-1]


async def of_group(connection: Connection, group_id: int) -> list[Pair]:
    """Return every pair that is or was of a group, oldest first."""
    return await _load(connection, PairRow.group_id == group_id)


async def of_organization(
    connection: Connection, organization_id: int, statuses: Collection[PairStatus] = frozenset(PairStatus)
) -> list[Pair]:
    """Return an organization's pairs in some states, oldest first."""
    wanted = [status.value for status in statuses]
    return await _read(connection, _OF_ORGANIZATION, organization_id=organization_id, statuses=wanted)


async def ended(connection: Connection, today: date) -> list[Pair]:
    """Return active pairs whose term has passed on the latest calendar in the world; the zone decides later."""
    return await _load(connection, (PairRow.status == PairStatus.ACTIVE.value) & (PairRow.ends_on <= today))


async def next_end(connection: Connection) -> tuple[date, int] | None:
    """Return the earliest last day of an active pair and its organization."""
    row = (await connection.execute(_NEXT_END)).first()
    return None if row is None else (row[0], row[1])


async def save(connection: Connection, pair: Pair, now: datetime) -> None:
    """Store what changed in a pair: its state, and what its members said yes to."""
    values = {
        "status": pair.status.value, "declined_by": pair.declined_by, "reason": pair.reason, "remark": pair.remark,
        "order_id": pair.order_id, "starts_on": pair.starts_on, "ends_on": pair.ends_on, "met_on": pair.met_on,
        "kind": pair.kind, "group_id": pair.group_id, "form": pair.form,
        "goals": pair.goals, "schedule": " ".join(one.isoformat() for one in pair.schedule),
    }  # fmt: skip
    await connection.execute(update(PairRow).where(PairRow.id == pair.id).values(values))
    papers = {paper.person_id: paper for paper in pair.papers}
    for member in pair.members:
        await _save_member(connection, pair, member, papers.get(member), now)


async def release_curator(connection: Connection, organization_id: int, person_id: int) -> None:
    """Let go of the pairs somebody kept as a curator: they are every curator's now."""
    kept = (PairRow.organization_id == organization_id) & (PairRow.curator_id == person_id)
    await connection.execute(update(PairRow).where(kept).values(curator_id=None))


async def erase_declined(connection: Connection, person_id: int) -> None:
    """Delete the declined proposals somebody was named in."""
    theirs = (PairRow.mentor_id == person_id) | (PairRow.mentee_id == person_id)
    await connection.execute(delete(PairRow).where(theirs, PairRow.status == PairStatus.DECLINED.value))


async def forget_curator(connection: Connection, person_id: int) -> None:
    """Leave the pairs somebody kept to whoever is a curator then."""
    await connection.execute(update(PairRow).where(PairRow.curator_id == person_id).values(curator_id=None))


async def loads(connection: Connection, organization_id: int) -> dict[int, int]:
    """Return how many places each mentor has under way or proposed; a group counts as one."""
    query = (
        select(PairRow.mentor_id, func.count(distinct(func.coalesce(-PairRow.group_id, PairRow.id))))
        .where(PairRow.organization_id == organization_id, PairRow.status.in_([status.value for status in OPEN]))
        .group_by(PairRow.mentor_id)
    )
    return {row[0]: row[1] for row in await connection.execute(query)}


async def _save_member(
    connection: Connection, pair: Pair, member: int, paper: PaperConsent | None, now: datetime
) -> None:
    values: dict[str, object] = {
        "signed_on": paper.signed_on if paper else None,
        "kept_at": paper.kept_at if paper else None,
    }
    if member in pair.consented:
        values["consented_at"] = func.coalesce(PairMemberRow.consented_at, now)
    row = (PairMemberRow.pair_id == pair.id) & (PairMemberRow.person_id == member)
    await connection.execute(update(PairMemberRow).where(row).values(values))


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Pair]:
    return await _read(connection, _ALL.where(condition))


async def _read(connection: Connection, query: Executable, **sought: object) -> list[Pair]:
    rows = (await connection.execute(query, sought)).all()
    if not rows:
        return []
    members = defaultdict(list)
    for one in await connection.execute(_MEMBERS, {"pair_ids": [row.id for row in rows]}):
        members[one.pair_id].append(one)
    return [
        Pair(
            **{
                **row._asdict(),
                "status": PairStatus(row.status),
                "schedule": tuple(map(date.fromisoformat, row.schedule.split())),
            },
            consented=frozenset(one.person_id for one in members[row.id] if one.consented_at),
            papers=tuple(PaperConsent(one.person_id, one.signed_on, one.kept_at or "")
                         for one in members[row.id] if one.signed_on),
        )
        for row in rows
    ]  # fmt: skip
