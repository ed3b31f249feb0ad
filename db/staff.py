"""The staff list."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, exists, insert, select, update
from sqlalchemy.orm import aliased

from db.engine import Connection
from db.tables import InvitationRow, MembershipRow, PersonRow, StaffLinkRow, StaffManagerRow, StaffRow
from mentoring.actors import PARTICIPANTS, Role
from mentoring.people import FullName
from mentoring.staff import Facts, Member
from mentoring.vocabulary import fold

_FACTS = tuple(one.name for one in fields(Facts) if one.name != "name")
_IN_PROGRAM = exists().where(
    MembershipRow.person_id == StaffRow.person_id,
    MembershipRow.organization_id == StaffRow.organization_id,
    MembershipRow.role.in_([role.value for role in PARTICIPANTS]),
)
_MANAGER = select(StaffManagerRow.manager_id).where(StaffManagerRow.staff_id == StaffRow.id).scalar_subquery()
_BOSS = aliased(StaffRow)
_MANAGERS = (
    select(StaffRow.person_id, _BOSS.person_id)
    .join(StaffManagerRow, StaffManagerRow.staff_id == StaffRow.id)
    .join(_BOSS, _BOSS.id == StaffManagerRow.manager_id)
    .where(
        StaffRow.organization_id == bindparam("organization_id"), StaffRow.left_on.is_(None), _BOSS.left_on.is_(None)
    )
)
_MEMBERS = select(StaffRow.__table__, _IN_PROGRAM.label("in_program"), _MANAGER.label("manager_id"))


@dataclass(frozen=True)
class Link:
    """An invitation made for one member of staff."""

    staff_id: int
    invitation_id: int
    code: str
    role: Role
    expires_at: datetime


async def of_organization(connection: Connection, organization_id: int) -> list[Member]:
    """Return everybody who is or was on the staff, in alphabetical order."""
    found = await _load(connection, StaffRow.organization_id == organization_id)
    return sorted(found, key=lambda one: (fold(one.name.full), one.id))


async def get(connection: Connection, staff_id: int) -> Member | None:
    """Return one member of staff."""
    return next(iter(await _load(connection, StaffRow.id == staff_id)), None)


async def of_person(connection: Connection, person_id: int, organization_id: int) -> Member | None:
    """Return a person's row on an organization's staff list."""
    found = await _load(connection, (StaffRow.person_id == person_id) & (StaffRow.organization_id == organization_id))
    return next(iter(found), None)


async def of_invitation(connection: Connection, invitation_id: int) -> Member | None:
    """Return the member of staff an invitation was made for."""
    chosen = select(StaffLinkRow.staff_id).where(StaffLinkRow.invitation_id == invitation_id)
    return next(iter(await _load(connection, StaffRow.id.in_(chosen))), None)


async def add(
    connection: Connection, organization_id: int, people: Sequence[Facts], today: date, now: datetime
) -> list[int]:
    """Store new members of staff and return their numbers, in the same order."""
    rows = [
        {**_columns(one), "organization_id": organization_id, "experience_on": today, "created_at": now}
        for one in people
    ]  # fmt: skip
    stored = insert(StaffRow).returning(StaffRow.id, sort_by_parameter_order=True)
    return list((await connection.scalars(stored, rows)).all()) if rows else []


async def change(connection: Connection, changed: Sequence[tuple[int, Facts, date]]) -> None:
    """Store facts by member, with the day their years of experience count from; who changes is on the staff again."""
    rows = [
        {"key": number, **_columns(facts), "experience_on": since, "left_on": None} for number, facts, since in changed
    ]
    if rows:
        await connection.execute(_update(rows[0]), rows)


async def leave(connection: Connection, staff_id: int, day: date | None) -> None:
    """Store the day somebody left, or that they did not."""
    await connection.execute(update(StaffRow).where(StaffRow.id == staff_id).values(left_on=day))


async def set_manager(connection: Connection, staff_id: int, manager_id: int | None) -> None:
    """Store who somebody's line manager is; None for nobody known."""
    await connection.execute(delete(StaffManagerRow).where(StaffManagerRow.staff_id == staff_id))
    if manager_id is not None:
        await connection.execute(insert(StaffManagerRow).values(staff_id=staff_id, manager_id=manager_id))


async def managers(connection: Connection, organization_id: int) -> dict[int, int]:
    """Return the line managers of those who joined, person by person; neither may have left."""
    rows = await connection.execute(_MANAGERS, {"organization_id": organization_id})
    return {int(one): int(other) for one, other in rows if one and other}


async def link(connection: Connection, staff_id: int, person_id: int | None) -> None:
    """Store who a member of staff is among those who joined; None for nobody."""
    await connection.execute(update(StaffRow).where(StaffRow.id == staff_id).values(person_id=person_id))


async def joined(connection: Connection, organization_id: int) -> dict[int, FullName]:
    """Return the names of everybody with a role in an organization."""
    query = (
        select(PersonRow.id, PersonRow.family_name, PersonRow.given_name, PersonRow.patronymic)
        .where(PersonRow.id.in_(
            select(MembershipRow.person_id).where(MembershipRow.organization_id == organization_id)
        ), PersonRow.family_name != "")
    )  # fmt: skip
    return {row.id: FullName(*row[1:]) for row in await connection.execute(query)}


async def note_links(connection: Connection, links: Mapping[int, int]) -> None:
    """Store for whom invitations were made: the member of staff by the invitation's number."""
    rows = [{"invitation_id": number, "staff_id": staff_id} for number, staff_id in links.items()]
    if rows:
        await connection.execute(insert(StaffLinkRow), rows)


async def open_links(connection: Connection, organization_id: int, now: datetime) -> dict[int, Link]:
    """Return the links that can still be used, by member of staff; of several the newest."""
    query = (
        select(StaffLinkRow.staff_id, InvitationRow.id, InvitationRow.code, InvitationRow.role,
               InvitationRow.expires_at)
        .join(InvitationRow, InvitationRow.id == StaffLinkRow.invitation_id)
        .where(InvitationRow.organization_id == organization_id, InvitationRow.used_at.is_(None),
               InvitationRow.revoked_at.is_(None), InvitationRow.expires_at > now)
        .order_by(InvitationRow.id)
    )  # fmt: skip
    rows = await connection.execute(query)
    return {row.staff_id: Link(row.staff_id, row.id, row.code, Role(row.role), row.expires_at) for row in rows}


async def revoke_links(connection: Connection, staff_id: int, now: datetime) -> None:
    """Take back the links of a member of staff that nobody has used."""
    theirs = select(StaffLinkRow.invitation_id).where(StaffLinkRow.staff_id == staff_id)
    unused = InvitationRow.used_at.is_(None) & InvitationRow.revoked_at.is_(None)
    await connection.execute(update(InvitationRow).where(InvitationRow.id.in_(theirs), unused).values(revoked_at=now))


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Member]:
    rows: Iterable[Any] = await connection.execute(_MEMBERS.where(condition))
    return [_member(row) for row in rows]


def _member(row: Any) -> Member:  # noqa: ANN401 - a row of the table, with one column more
    name = FullName(row.family_name, row.given_name, row.patronymic)
    facts = Facts(
        name, row.post, row.subject, row.experience, row.teaches, row.hired_on, row.returned_on, row.email,
        Role(row.role) if row.role else None,
    )  # fmt: skip
    return Member(row.id, row.organization_id, facts, row.experience_on, row.person_id, row.left_on,
                  in_program=bool(row.in_program), manager_id=row.manager_id)  # fmt: skip


def _columns(facts: Facts) -> dict[str, Any]:
    name = {"family_name": facts.name.family, "given_name": facts.name.given, "patronymic": facts.name.patronymic}
    rest = {column: getattr(facts, column) for column in _FACTS}
    return {**name, **rest, "role": facts.role.value if facts.role else None}


def _update(row: Mapping[str, Any]) -> Any:  # noqa: ANN401 - SQLAlchemy's own UPDATE
    columns = [column for column in row if column != "key"]
    table = StaffRow.__table__
    return (
        update(table).where(table.c.id == bindparam("key")).values({column: bindparam(column) for column in columns})  # type: ignore[arg-type]
    )


async def prune(connection: Connection, before: date) -> None:
    """Delete from the lists who stopped working before a day."""
    await connection.execute(delete(StaffRow).where(StaffRow.left_on < before))
