"""Numbers without names: what a district may know of its schools."""

from collections.abc import Collection

from sqlalchemy import func, select

from db.engine import Connection
from db.tables import MembershipRow, PairRow
from mentoring.actors import PARTICIPANTS, Role
from mentoring.pairs import PairStatus


async def people(connection: Connection, organization_id: int) -> dict[Role, int]:
    """Return how many people hold each role in an organization; roles nobody holds are left out."""
    query = (
        select(MembershipRow.role, func.count())
        .where(MembershipRow.organization_id == organization_id)
        .group_by(MembershipRow.role)
    )
    return {Role(role): count for role, count in await connection.execute(query)}


async def participants(connection: Connection, organization_ids: Collection[int]) -> int:
    """Return how many people are mentors or mentees in some organizations: each once, whoever is so in several."""
    roles = [one.value for one in PARTICIPANTS]
    query = select(func.count(MembershipRow.person_id.distinct()))
    here = MembershipRow.organization_id.in_(organization_ids) & MembershipRow.role.in_(roles)
    return int(await connection.scalar(query.where(here)) or 0)


async def pairs(connection: Connection, organization_id: int) -> dict[PairStatus, int]:
    """Return how many pairs of an organization are in each state; states without pairs are left out."""
    query = select(PairRow.status, func.count()).where(PairRow.organization_id == organization_id)
    return {PairStatus(status): count for status, count in await connection.execute(query.group_by(PairRow.status))}
