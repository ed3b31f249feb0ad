"""Partners and their mentors."""

from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from db.engine import Connection, insert_or
from db.tables import ExternalMentorRow, PartnerRow
from mentoring.partners import Partner, PartnerKind

_COLUMNS = (PartnerRow.id, PartnerRow.organization_id, PartnerRow.title, PartnerRow.kind, PartnerRow.contact,
            PartnerRow.agreement, PartnerRow.valid_until)  # fmt: skip
_MENTORS = (
    select(ExternalMentorRow.person_id, *_COLUMNS)
    .join(PartnerRow, PartnerRow.id == ExternalMentorRow.partner_id)
    .where(PartnerRow.organization_id == bindparam("organization_id"))
    .order_by(PartnerRow.id)
)


async def create(connection: Connection, partner: Partner, now: datetime) -> int:
    """Store a partner (its `id` is not looked at) and return its number."""
    values = {"organization_id": partner.organization_id, **_changing(partner), "created_at": now}
    return int(await connection.scalar(insert(PartnerRow).values(values).returning(PartnerRow.id)))  # type: ignore[arg-type]


async def save(connection: Connection, partner: Partner) -> None:
    """Store what changed in a partner."""
    await connection.execute(update(PartnerRow).where(PartnerRow.id == partner.id).values(_changing(partner)))


async def get(connection: Connection, partner_id: int, organization_id: int, *, lock: bool = False) -> Partner | None:
    """Return an organization's partner."""
    query = select(*_COLUMNS).where(PartnerRow.id == partner_id, PartnerRow.organization_id == organization_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return _partner(row) if row else None


async def of_organization(connection: Connection, organization_id: int) -> list[Partner]:
    """Return an organization's partners by name."""
    query = select(*_COLUMNS).where(PartnerRow.organization_id == organization_id).order_by(PartnerRow.title)
    return [_partner(row) for row in await connection.execute(query)]


async def remove(connection: Connection, partner_id: int) -> None:
    """Delete a partner."""
    await connection.execute(delete(PartnerRow).where(PartnerRow.id == partner_id))


async def add_mentor(connection: Connection, partner_id: int, person_id: int) -> None:
    """Note that a mentor comes from a partner; twice is once."""
    row = insert_or(connection, ExternalMentorRow).values(partner_id=partner_id, person_id=person_id)
    await connection.execute(row.on_conflict_do_nothing())


async def drop_mentor(connection: Connection, partner_id: int, person_id: int) -> None:
    """Note that a mentor does not come from a partner."""
    theirs = (ExternalMentorRow.partner_id == partner_id) & (ExternalMentorRow.person_id == person_id)
    await connection.execute(delete(ExternalMentorRow).where(theirs))


async def mentors(connection: Connection, organization_id: int) -> dict[int, list[Partner]]:
    """Return an organization's external mentors with the partners they come from."""
    found: dict[int, list[Partner]] = {}
    for row in await connection.execute(_MENTORS, {"organization_id": organization_id}):
        found.setdefault(row.person_id, []).append(_partner(row))
    return found


def _changing(partner: Partner) -> dict[str, object]:
    return {"title": partner.title, "kind": partner.kind.value, "contact": partner.contact,
            "agreement": partner.agreement, "valid_until": partner.valid_until}  # fmt: skip


def _partner(row: object) -> Partner:
    values = row._asdict()  # type: ignore[attr-defined]
    values.pop("person_id", None)
    return Partner(**{**values, "kind": PartnerKind(values["kind"])})
