"""How fast help comes, by topic: times and numbers alone, for those who keep pairs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from db import help as requests
from mentoring.actors import CURATORS
from mentoring.help import HelpRequest, HelpStatus, Urgency
from mentoring.help_measures import Measure, measure
from services.work import Work, query, quiet_hours

MEASURED = timedelta(days=365)


@dataclass(frozen=True)
class Unanswered:
    """A request nobody has answered: what about, how urgent, since when; neither names nor words."""

    number: int
    topic: str
    urgency: Urgency
    since: datetime


@dataclass(frozen=True)
class HelpMeasures:
    """A year of requests by topic, and those that wait."""

    topics: tuple[Measure, ...]
    waiting: tuple[Unanswered, ...]


@query(*CURATORS)
async def help_measures(work: Work) -> HelpMeasures:
    """Return the times of a year's requests by topic, and what waits for an answer, the longest first."""
    organization = await work.organization()
    quiet = quiet_hours(organization, await work.profile())
    theirs = await requests.of_organization(work.connection, work.organization_id, work.now - MEASURED)
    waiting = tuple(_unanswered(one) for one in theirs if one.status is HelpStatus.OPEN)
    return HelpMeasures(tuple(measure(theirs, quiet, organization.zone)), waiting)


def _unanswered(request: HelpRequest) -> Unanswered:
    return Unanswered(request.id, request.topic, request.urgency, request.opened_at)
