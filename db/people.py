"""People, their accounts and roles."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from db import organizations
from db.engine import Connection, insert_or, once
from db.organizations import Organization
from db.tables import AuditRow, ChannelAccountRow, MembershipRow, OrganizationRow, PersonRow
from mentoring.actors import Language, Role
from mentoring.audit import LOOKS
from mentoring.people import FullName, Person

TELEGRAM = "telegram"


@dataclass(frozen=True)
class Recipient:
    """Where and how a person is reached."""

    person_id: int
    organization_id: int
    language: Language
    zone: str
    address: str | None
    unreachable: bool


async def create(
    connection: Connection, organization_id: int, address: str | None, language: Language, now: datetime
) -> int:
    """Store a person without a name yet, and the account they write from, if any; return the person's number."""
    person_id = await connection.scalar(
        insert(PersonRow)
        .values(organization_id=organization_id, family_name="", given_name="", patronymic="", language=language,
                created_at=now)
        .returning(PersonRow.id)
    )  # fmt: skip
    if address is not None:
        await attach(connection, int(person_id), address)  # type: ignore[arg-type]
    return int(person_id)  # type: ignore[arg-type]


async def attach(connection: Connection, person_id: int, address: str) -> None:
    """Give a person the account they write from."""
    await connection.execute(insert(ChannelAccountRow).values(person_id=person_id, channel=TELEGRAM, address=address))


_FIELDS = (
    select(PersonRow.id, OrganizationRow.id.label("organization_id"), OrganizationRow.zone,
           PersonRow.family_name, PersonRow.given_name,
           PersonRow.patronymic, PersonRow.language, ChannelAccountRow.unreachable_since, MembershipRow.role,
           ChannelAccountRow.id.label("account"))
    .outerjoin(ChannelAccountRow, ChannelAccountRow.person_id == PersonRow.id)
    .order_by(PersonRow.id)
)  # fmt: skip
# As people act now, and as they are in one organization, wherever they act.
_KNOWN = _FIELDS.join(OrganizationRow, OrganizationRow.id == PersonRow.organization_id).outerjoin(
    MembershipRow,
    (MembershipRow.person_id == PersonRow.id) & (MembershipRow.organization_id == PersonRow.organization_id),
)
_WITHIN = _FIELDS.join(MembershipRow, MembershipRow.person_id == PersonRow.id).join(
    OrganizationRow, OrganizationRow.id == MembershipRow.organization_id
)
# Every update asks some of these: they are put together once.
_BY_ID = _KNOWN.where(PersonRow.id == bindparam("id"))
_ACTING = _BY_ID.add_columns(*(column.label(f"at_{column.key}") for column in organizations.COLUMNS))
_MANY = _KNOWN.where(PersonRow.id.in_(bindparam("ids", expanding=True)))
_MEMBERS = _WITHIN.where(
    PersonRow.id.in_(bindparam("ids", expanding=True)), MembershipRow.organization_id == bindparam("organization_id")
)
_HOLDERS = (
    select(MembershipRow.person_id, MembershipRow.since)
    .where(
        MembershipRow.organization_id == bindparam("organization_id"),
        MembershipRow.role.in_(bindparam("roles", expanding=True)),
    )
    .order_by(MembershipRow.since, MembershipRow.person_id)
)
_RECIPIENT = (
    select(PersonRow.id, PersonRow.organization_id, PersonRow.language, OrganizationRow.zone,
           ChannelAccountRow.address, ChannelAccountRow.unreachable_since)
    .join(OrganizationRow, OrganizationRow.id == PersonRow.organization_id)
    .outerjoin(ChannelAccountRow, ChannelAccountRow.person_id == PersonRow.id)
    .where(PersonRow.id == bindparam("id"))
)  # fmt: skip
_BY_ADDRESS = _KNOWN.where(ChannelAccountRow.channel == TELEGRAM, ChannelAccountRow.address == bindparam("address"))


async def by_address(connection: Connection, address: str) -> Person | None:
    """Return the person who writes from an address, with roles in the organization they act in."""
    found = _people(await connection.execute(_BY_ADDRESS, {"address": address}))
    return next(iter(found.values()), None)


async def get(connection: Connection, person_id: int) -> Person | None:
    """Return a person with roles in the organization they act in."""
    return _people(await connection.execute(_BY_ID, {"id": person_id})).get(person_id)


@once
async def acting(connection: Connection, person_id: int) -> tuple[Person, Organization] | None:
    """Return a person as `get` does, and the organization they act in: every use case begins with both."""
    rows = (await connection.execute(_ACTING, {"id": person_id})).all()
    if not rows:
        return None
    values = rows[0]._asdict()
    there = {column.key: values[f"at_{column.key}"] for column in organizations.COLUMNS}
    return _people(rows)[person_id], organizations.read(there)


async def within(connection: Connection, person_id: int, organization_id: int) -> Person | None:
    """Return a person with the roles held in one organization, wherever they act now; None for somebody not of it."""
    return (await members(connection, [person_id], organization_id)).get(person_id)


async def members(connection: Connection, person_ids: Iterable[int], organization_id: int) -> dict[int, Person]:
    """Return those of some people who belong to an organization, with the roles held there."""
    sought = {"ids": list(person_ids), "organization_id": organization_id}
    return _people(await connection.execute(_MEMBERS, sought))


async def many(connection: Connection, person_ids: Iterable[int]) -> dict[int, Person]:
    """Return people by number, for their names: their roles are those of the organization they act in."""
    return _people(await connection.execute(_MANY, {"ids": list(person_ids)}))


async def holders(connection: Connection, organization_id: int, *roles: Role) -> list[int]:
    """Return who holds any of the roles in an organization, longest first."""
    sought = {"organization_id": organization_id, "roles": [role.value for role in roles]}
    return list(dict.fromkeys(row.person_id for row in await connection.execute(_HOLDERS, sought)))


async def since(connection: Connection, organization_id: int, role: Role) -> dict[int, datetime]:
    """Return since when each holder has a role in an organization."""
    query = select(MembershipRow.person_id, MembershipRow.since).where(
        MembershipRow.organization_id == organization_id, MembershipRow.role == role.value
    )
    return {row.person_id: row.since for row in await connection.execute(query)}


async def grant(connection: Connection, person_id: int, organization_id: int, role: Role, now: datetime) -> None:
    """Give a role; a role held already stays as it is. The person acts in this organization from now on."""
    values = {"person_id": person_id, "organization_id": organization_id, "role": role.value, "since": now}
    await connection.execute(insert_or(connection, MembershipRow).values(values).on_conflict_do_nothing())
    await connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(organization_id=organization_id))


async def revoke(connection: Connection, person_id: int, organization_id: int, roles: Iterable[Role]) -> None:
    """Take roles away."""
    held = (MembershipRow.person_id == person_id) & (MembershipRow.organization_id == organization_id)
    taken = MembershipRow.role.in_([role.value for role in roles])
    await connection.execute(delete(MembershipRow).where(held, taken))


async def left_before(connection: Connection, before: datetime) -> list[tuple[int, int]]:
    """Return who has held no role and to whom nothing has happened since a moment: person and their last organization.

    That others looked at what is kept of them keeps nobody.
    """
    holds = select(MembershipRow.person_id).where(MembershipRow.person_id == PersonRow.id).exists()
    theirs = (AuditRow.about_person_id == PersonRow.id) & AuditRow.act.not_in(LOOKS)
    stirred = select(AuditRow.id).where(theirs, AuditRow.at >= before).exists()
    # A shell has neither name nor account.
    reached = select(ChannelAccountRow.id).where(ChannelAccountRow.person_id == PersonRow.id).exists()
    query = select(PersonRow.id, PersonRow.organization_id).where(
        PersonRow.created_at < before, (PersonRow.given_name != "") | reached, ~holds, ~stirred
    )
    return [(row.id, row.organization_id) for row in await connection.execute(query)]


async def has_namesake(connection: Connection, person_id: int, name: FullName) -> bool:
    """Tell whether somebody else bears the same family name and name."""
    same = (PersonRow.family_name == name.family) & (PersonRow.given_name == name.given)
    query = select(PersonRow.id).where(same, PersonRow.id != person_id).limit(1)
    return await connection.scalar(query) is not None


async def rename(connection: Connection, person_id: int, name: FullName) -> None:
    """Store a person's name."""
    values = {"family_name": name.family, "given_name": name.given, "patronymic": name.patronymic}
    await connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(values))


async def choose_language(connection: Connection, person_id: int, language: Language) -> None:
    """Store the language a person picked."""
    await connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(language=language))


async def erase(connection: Connection, person_id: int) -> None:
    """Delete a person with account, roles, consents, answers and notices (all cascade)."""
    await connection.execute(delete(PersonRow).where(PersonRow.id == person_id))


async def recipient(connection: Connection, person_id: int) -> Recipient | None:
    """Return where a person is reached."""
    row = (await connection.execute(_RECIPIENT, {"id": person_id})).first()
    if row is None:
        return None
    language: Language = "en" if row.language == "en" else "ru"
    gone = row.unreachable_since is not None
    return Recipient(row.id, row.organization_id, language, row.zone, row.address, unreachable=gone)


async def set_reachable(connection: Connection, person_id: int, *, since: datetime | None) -> bool:
    """Mark a person as unreachable since a moment, or as reachable with None; tell whether that is news."""
    known = ChannelAccountRow.unreachable_since
    news = known.is_(None) if since else known.is_not(None)
    changed = await connection.execute(
        update(ChannelAccountRow)
        .where(ChannelAccountRow.person_id == person_id, news)
        .values(unreachable_since=since)
        .returning(ChannelAccountRow.id)
    )
    return changed.first() is not None


def _people(rows: Iterable[Any]) -> dict[int, Person]:
    """Put people together from rows of which each holds one role."""
    first: dict[int, Any] = {}
    roles = defaultdict[int, set[Role]](set)
    for row in rows:
        first.setdefault(row.id, row)
        if row.role is not None:
            roles[row.id].add(Role(row.role))
    return {
        row.id: Person(
            row.id, row.organization_id, FullName(row.family_name, row.given_name, row.patronymic), row.language,
            frozenset(roles[row.id]), row.zone, reachable=row.unreachable_since is None,
            has_account=row.account is not None,
        )
        for row in first.values()
    }  # fmt: skip
