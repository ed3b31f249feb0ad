"""The curator's questionnaire of a school year (004, 9.1): who is asked for it and when, what came of it."""

from datetime import date, timedelta

from db import pairs, people, responses
from mentoring.actors import CURATORS
from mentoring.indicators import Year
from mentoring.pairs import Pair, PairStatus
from mentoring.people import Person
from mentoring.reviews import Review, summed, years_to_review
from services.today import plan_today, tells_today
from services.todo import Todo
from services.work import Work

_LOOKED_BACK_AT = (PairStatus.ACTIVE, PairStatus.COMPLETED)


async def review_years(work: Work, person: Person) -> list[int]:
    """Return the school years whose questionnaire a curator or coordinator is asked for; nobody else is asked.

    One a year is enough: once somebody has handed it in, only who has begun another may finish it.
    """
    profile = await work.profile()
    form_id = profile.questionnaires.curator_review
    if form_id is None or not person.roles & set(CURATORS):
        return []
    theirs = await pairs.of_organization(work.connection, work.organization_id, _LOOKED_BACK_AT)
    years = years_to_review((one.ends_on for one in theirs), work.today(), profile.end_reminder_days)
    done = {one.subject for one in await responses.submitted(work.connection, work.organization_id, form_id)}
    own = await responses.of_person(work.connection, work.organization_id, person.id)
    begun = {one.subject for one in own if one.form_id == form_id}
    return [year for year in years if year not in done or year in begun]


async def reviews_of(work: Work, year: Year) -> tuple[Review, ...] | None:
    """Return the questionnaires handed in about a school year; None where the regulation has none."""
    form_id = (await work.profile()).questionnaires.curator_review
    if form_id is None:
        return None
    everything = await responses.submitted(work.connection, work.organization_id, form_id)
    done = [one.id for one in everything if one.subject == year.begins]
    answers = await responses.answers(work.connection, done)
    form = work.catalog.form(form_id)
    return tuple(summed(form, answers[one]) for one in done)


async def plan_review(work: Work, pair: Pair) -> None:
    """Have those who keep the programs told of it on the morning on which both members hear that theirs ends."""
    profile = await work.profile(pair.organization_id)
    if profile.questionnaires.curator_review is None:
        return
    morning = pair.ends_on - timedelta(profile.end_reminder_days)
    for one in await people.holders(work.connection, pair.organization_id, *CURATORS):
        await plan_today(work, pair.organization_id, one, [morning])


@tells_today
async def _to_review(work: Work, person_id: int, today: date) -> list[Todo]:
    """The questionnaire that a curator or coordinator has not handed in."""
    del today
    person = await people.within(work.connection, person_id, work.organization_id)
    years = await review_years(work, person) if person else []
    own = await responses.of_person(work.connection, work.organization_id, person_id) if years else []
    handed_in = {(one.form_id, one.subject) for one in own if one.submitted_at is not None}
    form_id = (await work.profile()).questionnaires.curator_review or ""
    return [Todo("review", f"form:{form_id}:{year}") for year in years if (form_id, year) not in handed_in]
