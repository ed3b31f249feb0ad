"""After an older copy of the database was put back: whom it brought back though they had been erased since."""

from dataclasses import replace

from db import audit, people
from db.audit import Erased
from mentoring.actors import CLOCK, OPERATOR
from services.erasing import AGAIN, ERASE, let_go
from services.work import Work, command, found, query


@query(OPERATOR)
async def erased_people(work: Work) -> list[Erased]:
    """Return the numbers of those who were erased altogether, in every organization, with the moment, oldest first."""
    return await audit.erased(work.connection, ERASE)


@command(OPERATOR)
async def erase_again(work: Work, person_id: int) -> bool:
    """Erase somebody whom a copy brought back; False where this database has erased them itself.

    Raises:
        NotFound: nobody has this number here: they joined after the copy was made.
        WrongState: an organization would be left without a director.
    """
    if person_id in {one.person_id for one in await audit.erased(work.connection, ERASE)}:
        return False
    person = found(await people.get(work.connection, person_id))
    actor = replace(work.actor, organization_id=person.organization_id, roles=frozenset({CLOCK}))
    await let_go(replace(work, actor=actor), person, AGAIN)
    return True
