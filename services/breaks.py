"""School breaks: the usual ones of the regulation's profile, or what the school says itself."""

from db import organizations
from mentoring import breaks as rules
from mentoring.actors import Role
from mentoring.breaks import Breaks
from services.work import Work, command, query
from texts.dates import month_numbers

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)


@query(*KEEPERS, Role.MENTOR, Role.MENTEE)
async def school_breaks(work: Work) -> Breaks:
    """Return the breaks of the organization acted in."""
    return await breaks_here(work)


@command(*KEEPERS)
async def set_breaks(work: Work, typed: str) -> None:
    """Say the breaks of the school year that is talked of, a line each, instead of the usual ones.

    Raises:
        BadInput: which line is wrong and how.
    """
    begins = rules.planned_year(work.today())
    own = rules.read_breaks(typed, begins, month_numbers(work.actor.language))
    await _store(work, begins, own)


@command(*KEEPERS)
async def usual_breaks(work: Work) -> None:
    """Go back to the usual breaks for the school year that is talked of."""
    await _store(work, rules.planned_year(work.today()), ())


async def breaks_here(work: Work) -> Breaks:
    """Return the breaks of the organization acted in, as other use cases need them."""
    organization = await work.organization()
    return Breaks((await work.profile()).breaks, organization.breaks)


async def _store(work: Work, begins: int, own: tuple[rules.Break, ...]) -> None:
    organization = await work.organization(lock=True)
    stored = rules.as_stored(rules.with_own(organization.breaks, begins, own))
    await organizations.change(work.connection, organization.id, breaks=stored)
    await work.log("change-setting", setting="breaks")
