"""The map of requests (карта запросов): what mentees find hard against what mentors help with."""

from dataclasses import dataclass

from db import responses
from mentoring.actors import Role
from mentoring.banks import ASKED_AND_OFFERED, Demand, Flag, demands
from mentoring.forms import Answers, relevant
from services.banks import KEEPERS, BankEntry, entries, option_words, waits
from services.questionnaires import intake_form
from services.work import Work, query


@dataclass(frozen=True)
class MapLine:
    """One thing people ask for, in words, with the counts."""

    words: str
    demand: Demand


@dataclass(frozen=True)
class MapPart:
    """The lines of one question; `question` is its id: `difficulties` or `lesson_difficulties`."""

    question: str
    lines: tuple[MapLine, ...]


@query(*KEEPERS)
async def request_map(work: Work) -> list[MapPart]:
    """Return the map of requests: of everybody whose questionnaire is in, mentors who pause left out."""
    return await parts(work)


async def parts(work: Work) -> list[MapPart]:
    """Return the map's parts, one a pair of questions that speak of the same things."""
    mentees, mentors = await _answers(work, Role.MENTEE), await _answers(work, Role.MENTOR)
    asking = [(answers, waits(entry)) for entry, answers in mentees]
    offering = [answers for entry, answers in mentors if Flag.PAUSED not in entry.flags]
    found = []
    for asked, offered in ASKED_AND_OFFERED:
        names = await option_words(work, Role.MENTEE, asked)
        lines = [MapLine(names.get(one.option, one.option), one) for one in demands(asking, offering, asked, offered)]
        found.append(MapPart(asked, tuple(lines)))
    return found


async def _answers(work: Work, role: Role) -> list[tuple[BankEntry, Answers]]:
    """Those of a bank whose questionnaire is in, with the answers that count."""
    form = work.catalog.form(intake_form(await work.profile(), role))
    known = {entry.person.id: entry for entry in await entries(work, role)}
    done = await responses.submitted(work.connection, work.organization_id, form.id)
    given = await responses.answers(work.connection, [one.id for one in done])
    return [(known[one.person_id], relevant(form, given[one.id])) for one in done if one.person_id in known]
