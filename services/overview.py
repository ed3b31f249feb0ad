"""What offices without private matters see: numbers of their organization, the regulation, lists without answers."""

from dataclasses import dataclass

from db import totals
from mentoring.actors import Role
from mentoring.pairs import PairStatus
from mentoring.profiles import Profile
from services.banks import BankEntry, entries
from services.work import Work, query

OFFICES = (Role.COUNCIL, Role.PSYCHOLOGIST, Role.WORKING_GROUP, Role.ASSISTANT)


@dataclass(frozen=True)
class Overview:
    """How many people hold each role, and how many pairs are in each state; no names."""

    people: dict[Role, int]
    pairs: dict[PairStatus, int]


@query(*OFFICES)
async def overview(work: Work) -> Overview:
    """Return the numbers of the organization acted in."""
    here = work.organization_id
    return Overview(await totals.people(work.connection, here), await totals.pairs(work.connection, here))


@query(*OFFICES, Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR, Role.DISTRICT)
async def read_regulation(work: Work) -> Profile:
    """Return the regulation the organization works by."""
    return await work.profile()


@query(Role.ASSISTANT)
async def records(work: Work, role: Role) -> list[BankEntry]:
    """Return a bank's people as its records name them: who, whether the questionnaire is in, pairs; no answers."""
    return [
        BankEntry(one.person, one.is_ready, one.pairs, one.capacity if role is Role.MENTOR else 0)
        for one in await entries(work, role)
    ]
