"""How the schools of a district stand beside each other: indicators and local acts as numbers, never a name."""

from dataclasses import dataclass, replace

from db import organizations
from db.organizations import Organization
from documents.summary import Sheet, Value, workbook
from mentoring.actors import Role
from mentoring.notices import Kind, Notice
from mentoring.pairs import PairStatus
from services.districts import all_totals, school_of
from services.indicator_words import value_words
from services.indicators import YearStandings, standings_of
from services.work import Work, command, query
from texts import plain

# What stands beside a school's name in the table, before its indicators.
COMPARED = ("school", "mentors", "mentees", "active", "completed", "acts")


@dataclass(frozen=True)
class SchoolStandings:
    """A school's year as its district sees it; `acts` of the `required` documents of the regulation are there."""

    name: str
    standings: YearStandings
    acts: int
    required: int


@query(Role.DISTRICT)
async def school_indicators(work: Work, school_id: int, year: int | None = None) -> SchoolStandings:
    """Return the indicators of one of the district's schools; what few answered stays in the school.

    Raises:
        NotFound: it is no school of the district, or no year that can be looked at.
    """
    return await _standings(work, await school_of(work, school_id), year)


@command(Role.DISTRICT)
async def order_comparison(work: Work) -> None:
    """Ask for the schools of the district side by side as an Excel file; it comes as a message."""
    await work.log("export-comparison")
    key = f"comparison:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.COMPARISON, work.person_id, work.now, key))


async def comparison_bytes(work: Work) -> bytes:
    """Return the present year of every school below the organization acted in, a row each, as a workbook."""
    say = work.actor.language
    known = {one.id: one for one in await all_totals(work)}
    schools = await organizations.children(work.connection, work.organization_id)
    found = {one.id: await _standings(work, one, None) for one in schools}
    # Schools of a district may work by different regulations: an indicator is a column wherever any of them has it.
    titles = {
        standing.indicator.id: standing.indicator.title.in_(say)
        for one in found.values() for standing in one.standings.standings
    }  # fmt: skip
    rows = []
    for school in schools:
        totals, one = known[school.id], found[school.id]
        counted = {standing.indicator.id: value_words(standing, say) for standing in one.standings.standings}
        values: tuple[Value, ...] = (
            school.name, totals.people.get(Role.MENTOR, 0), totals.people.get(Role.MENTEE, 0),
            totals.pairs.get(PairStatus.ACTIVE, 0), totals.pairs.get(PairStatus.COMPLETED, 0),
            plain("comparison-of", say, part=one.acts, whole=one.required),
        )  # fmt: skip
        rows.append((*values, *(counted.get(name, "") for name in titles)))
    headers = (*(plain(f"comparison-{name}", say) for name in COMPARED), *titles.values())
    return workbook([Sheet(title=plain("comparison-sheet", say), headers=headers, rows=tuple(rows))])


async def _standings(work: Work, school: Organization, year: int | None) -> SchoolStandings:
    inside = replace(work, actor=replace(work.actor, organization_id=school.id, zone=school.zone))
    standings = await standings_of(inside, year, sees_few=False)
    required = [one for one in standings.requirements if one.act.required]
    return SchoolStandings(school.name, standings, sum(one.is_met for one in required), len(required))
