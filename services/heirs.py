"""Offices that change hands: reminders planned for who held one go to who holds it when they fall due.

Most of what an office is told is addressed the moment it is told. These are planned weeks ahead.
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from db import applications, memberships, outbox, pairs, people
from db.outbox import Due
from mentoring.actors import CURATORS, Role
from mentoring.notices import Kind, Notice
from services.work import Work

_DECIDERS = (Role.DIRECTOR, *CURATORS)
PLANNED: Final[Mapping[Kind, tuple[Role, ...]]] = MappingProxyType({
    Kind.PROGRAM_LATE: CURATORS, Kind.PROGRAM_ENDING: CURATORS, Kind.MEETING_IDLE: CURATORS,
    Kind.AGREEMENT_ENDING: CURATORS,
    Kind.ORDER_UNSIGNED: _DECIDERS, Kind.PARTING_DUE: _DECIDERS, Kind.APPLICATION_DUE: _DECIDERS,
})  # fmt: skip
# In a notice's `about`: the office it was planned for, which nobody holds; it is told to nobody but the next one.
# In its key, in place of whom it is for.
VACANT = "vacant"


async def pass_on(work: Work, person_id: int, organization_id: int, lost: Collection[Role]) -> None:
    """Somebody is about to lose offices: what they kept is everybody's, what they would be told goes to the others.

    While nobody holds such an office, it waits for the next who does, kept with a director: it would be erased with who
    left.
    """
    held = (await memberships.of_person(work.connection, person_id)).get(organization_id, frozenset())
    going, left = held & set(lost), held - set(lost)
    if Role.CURATOR in going:
        await pairs.release_curator(work.connection, organization_id, person_id)
    for key, due in await outbox.planned(work.connection, organization_id, PLANNED):
        if due.recipient_id == person_id and VACANT in due.about and Role.DIRECTOR in going:
            await _keep(work, key, due, str(due.about[VACANT]), organization_id)
            continue
        offices = [role for role in PLANNED[due.kind] if role in going]
        if due.recipient_id != person_id or not offices or left & set(PLANNED[due.kind]):
            continue
        parties = await _parties(work, due)
        if person_id in parties:
            continue
        heirs = [one for one in await _holders(work, organization_id, offices[0]) if one not in (person_id, *parties)]
        if heirs:
            await _move(work, key, due, heirs)
        else:
            await _keep(work, key, due, offices[0].value, organization_id)


async def take_over(work: Work, person_id: int, organization_id: int, role: Role) -> None:
    """Somebody has got an office: what waits for its next holder is theirs."""
    for key, due in await outbox.planned(work.connection, organization_id, PLANNED):
        vacant = due.about.get(VACANT)
        if vacant in _alike(role) and person_id not in await _parties(work, due):
            await _move(work, key, due, [person_id])


async def _move(work: Work, key: str, due: Due, heirs: Collection[int]) -> None:
    """Address a notice anew; whoever is told of it already is not told twice, for its key says who."""
    stem = _stem(key, due)
    about = {name: value for name, value in due.about.items() if name != VACANT}
    await outbox.remove(work.connection, due.id)
    await work.tell(
        *(Notice(due.kind, one, due.due_at, f"{stem}:{one}", about, due.organization_id) for one in heirs)
    )  # fmt: skip


async def _keep(work: Work, key: str, due: Due, office: str, organization_id: int) -> None:
    """Put a notice for an office that nobody holds by, with a director who is not told of it; left where none is."""
    about = {**due.about, VACANT: office}
    directors = await people.holders(work.connection, organization_id, Role.DIRECTOR)
    keeper = next((one for one in directors if one != due.recipient_id), None)
    if keeper is None:
        await outbox.note(work.connection, due.id, about)
        return
    await outbox.remove(work.connection, due.id)
    await work.tell(
        Notice(due.kind, keeper, due.due_at, f"{_stem(key, due)}:{VACANT}", about, due.organization_id)
    )  # fmt: skip


def _stem(key: str, due: Due) -> str:
    """A notice's key without whom it is for."""
    return key.removesuffix(f":{VACANT}").removesuffix(f":{due.recipient_id}")


async def _holders(work: Work, organization_id: int, role: Role) -> list[int]:
    """Those who hold an office; curators and coordinators stand in for each other."""
    same = await people.holders(work.connection, organization_id, role)
    return same or await people.holders(work.connection, organization_id, *_alike(role))


def _alike(role: Role) -> tuple[Role, ...]:
    return CURATORS if role in CURATORS else (role,)


async def _parties(work: Work, due: Due) -> tuple[int, ...]:
    """Whom a notice concerns, so that it is no matter of their office."""
    if "pair" in due.about:
        pair = await pairs.get(work.connection, int(due.about["pair"]))
        return pair.members if pair else ()
    if "application" in due.about:
        application = await applications.get(work.connection, int(due.about["application"]))
        return tuple(one for one in (*application.parties, application.mediator_id) if one) if application else ()
    return ()
