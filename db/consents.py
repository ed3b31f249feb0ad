"""Consents given in chat."""

from sqlalchemy import select

from db.engine import Connection, insert_or
from db.tables import ConsentRow
from mentoring.consents import Consent, Purpose


async def add(connection: Connection, person_id: int, organization_id: int, consent: Consent) -> None:
    """Store a consent; the same one given twice is kept once."""
    values = {
        "person_id": person_id, "organization_id": organization_id, "purpose": consent.purpose.value,
        "version": consent.version, "fingerprint": consent.fingerprint, "given_at": consent.given_at,
    }  # fmt: skip
    await connection.execute(insert_or(connection, ConsentRow).values(values).on_conflict_do_nothing())


async def of(connection: Connection, person_id: int, organization_id: int) -> list[Consent]:
    """Return the consents a person gave in an organization."""
    query = (
        select(ConsentRow.purpose, ConsentRow.version, ConsentRow.fingerprint, ConsentRow.given_at)
        .where(ConsentRow.person_id == person_id, ConsentRow.organization_id == organization_id)
        .order_by(ConsentRow.given_at)
    )
    return [Consent(Purpose(row[0]), *row[1:]) for row in await connection.execute(query)]
