"""Who stands on a list of the year, as papers name them."""

from db import people, responses, rosters
from mentoring.actors import Role
from mentoring.roadmap_dates import school_year
from mentoring.rosters import Roster, RosterState
from services.questionnaires import intake_form
from services.work import Work


async def people_of(work: Work, roster: Roster) -> list[dict[str, object]]:
    """Names in alphabetical order, with the posts people named in the questionnaire."""
    known = await people.many(work.connection, roster.people)
    form_id = intake_form(await work.profile(roster.organization_id), roster.role)
    done = await responses.submitted(work.connection, roster.organization_id, form_id)
    answers = await responses.answers(work.connection, [one.id for one in done])
    posts = {one.person_id: answers.get(one.id, {}).get("post") for one in done}
    rows = [{"name": one.name.full, "post": posts.get(one.id)} for one in known.values()]
    return sorted(rows, key=lambda row: str(row["name"]))


async def appointed(work: Work, organization_id: int) -> list[dict[str, object]]:
    """Return the mentors of this year's list that was approved last: those an order is to appoint."""
    zone = (await work.organization(organization_id)).zone
    there = await rosters.of_year(work.connection, organization_id, school_year(work.today(zone)))
    approved = [one for one in there if one.role is Role.MENTOR and one.state is RosterState.APPROVED]
    return await people_of(work, max(approved, key=lambda one: one.version)) if approved else []
