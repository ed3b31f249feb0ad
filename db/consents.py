"""Consents as they were given, in chat and on paper; a withdrawn one stays, with the moment it was taken back."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from db.engine import Connection
from db.tables import ConsentRow
from mentoring.consents import Category, Consent, Purpose, Way

_COLUMNS = (ConsentRow.person_id, ConsentRow.purpose, ConsentRow.version, ConsentRow.fingerprint, ConsentRow.given_at,
            ConsentRow.way, ConsentRow.entered_by, ConsentRow.signed_on, ConsentRow.kept_at, ConsentRow.categories,
            ConsentRow.withdrawn_at)  # fmt: skip
_OF_MANY = (
    select(*_COLUMNS)
    .where(
        ConsentRow.person_id.in_(bindparam("person_ids", expanding=True)),
        ConsentRow.organization_id == bindparam("organization_id"),
    )
    .order_by(ConsentRow.given_at, ConsentRow.id)
)


async def add(connection: Connection, person_id: int, organization_id: int, consent: Consent) -> None:
    """Store a consent; the same one given twice is kept once."""
    known = [one for one in await of(connection, person_id, organization_id) if one.withdrawn_at is None]
    if consent.way is Way.CHAT and any(_says_the_same(one, consent) for one in known):
        return
    values = {
        "person_id": person_id, "organization_id": organization_id, "purpose": consent.purpose.value,
        "version": consent.version, "fingerprint": consent.fingerprint, "given_at": consent.given_at,
        "way": consent.way.value, "entered_by": consent.entered_by, "signed_on": consent.signed_on,
        "kept_at": consent.kept_at, "categories": ",".join(sorted(consent.categories)), "withdrawn_at": None,
    }  # fmt: skip
    await connection.execute(insert(ConsentRow).values(values))


async def of(connection: Connection, person_id: int, organization_id: int) -> list[Consent]:
    """Return the consents a person gave in an organization, withdrawn ones included, oldest first."""
    return (await of_many(connection, [person_id], organization_id))[person_id]


async def of_many(
    connection: Connection, person_ids: Collection[int], organization_id: int
) -> defaultdict[int, list[Consent]]:
    """Return the consents of several people in an organization by person."""
    sought = {"person_ids": list(person_ids), "organization_id": organization_id}
    found = defaultdict[int, list[Consent]](list)
    for row in await connection.execute(_OF_MANY, sought):
        values = row._asdict()
        person_id = values.pop("person_id")
        categories = frozenset(Category(one) for one in values.pop("categories").split(",") if one)
        values |= {"purpose": Purpose(row.purpose), "way": Way(row.way), "categories": categories}
        found[person_id].append(Consent(**values))
    return found


async def withdraw(
    connection: Connection, person_id: int, organization_id: int, purpose: Purpose, now: datetime
) -> None:
    """Mark every yes to a purpose as taken back."""
    theirs = (ConsentRow.person_id == person_id) & (ConsentRow.organization_id == organization_id)
    valid = (ConsentRow.purpose == purpose.value) & ConsentRow.withdrawn_at.is_(None)
    await connection.execute(update(ConsentRow).where(theirs, valid).values(withdrawn_at=now))


def _says_the_same(one: Consent, other: Consent) -> bool:
    return (one.purpose, one.version, one.way, one.categories) == (
        other.purpose, other.version, other.way, other.categories,
    )  # fmt: skip
