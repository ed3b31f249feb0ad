"""What the closing questionnaires say: counts always, means only from enough answers on."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from db import events as happenings
from db import orders as decrees
from db import pairs, people, responses
from db.responses import Answers, Response
from documents.summary import Sheet, workbook
from mentoring.actors import Language, Role
from mentoring.errors import NotFound
from mentoring.forms import Form
from mentoring.indicators import Year, ending, years_to_look_at
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus
from mentoring.profile_lists import title_of
from mentoring.reviews import Review
from mentoring.roadmap_dates import school_year
from services.banks import entries
from services.expectations import RoleDifferences, differences_of, sheets_of
from services.questionnaires import FILLERS, closing_form
from services.reviews import reviews_of
from services.work import Work, command, query
from texts import plain
from texts.dates import day

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)


@dataclass(frozen=True)
class Mean:
    """The mean of one scale question over everybody who answered it, one decimal."""

    question: str
    value: float
    answers: int
    question_id: str


@dataclass(frozen=True)
class RoleResults:
    """One closing questionnaire: how many were asked, how many answered; no means below `threshold` answers."""

    role: Role
    asked: int
    answered: int
    threshold: int
    means: tuple[Mean, ...]


@dataclass(frozen=True)
class YearResults:
    """What was answered about the programs that ended in a school year; `years` can be looked at, the latest first.

    `reviews` are the curators' own questionnaires of that year, `differences` how the end differs from
    what was expected; None where the regulation has none.
    """

    year: Year
    years: tuple[int, ...]
    roles: tuple[RoleResults, ...]
    reviews: tuple[Review, ...] | None = None
    differences: tuple[RoleDifferences, ...] | None = None


@dataclass(frozen=True)
class Ended:
    """The programs that ended in a school year; `years` can be looked at, the latest first."""

    year: Year
    years: tuple[int, ...]
    pairs: tuple[Pair, ...]


@query(*KEEPERS)
async def results(work: Work, year: int | None = None) -> YearResults:
    """Return the closing results of both roles for the programs that ended in a school year.

    Without a year, of the latest in which any ended: in September one looks back at the spring.

    Raises:
        NotFound: it is no year that can be looked at.
    """
    return await results_of(work, year)


async def results_of(work: Work, year: int | None = None) -> YearResults:
    """Return what `results` does."""
    found = await ended(work, year)
    roles = tuple([await _results(work, role, found.pairs) for role in FILLERS])
    reviews, differences = await reviews_of(work, found.year), await differences_of(work, found.pairs)
    return YearResults(found.year, found.years, roles, reviews, differences)


async def ended(work: Work, year: int | None = None) -> Ended:
    """Return the programs that ended in a school year; without one, in the latest in which any did.

    Raises:
        NotFound: it is no year that can be looked at.
    """
    completed = await pairs.of_organization(work.connection, work.organization_id, {PairStatus.COMPLETED})
    now = school_year(work.today())
    known = [school_year(one.ends_on) for one in completed]
    years = years_to_look_at(work.today(), min(known, default=now))
    # A program that ended longer ago than one can look back is no reason to show nothing.
    chosen = max(min(max(known, default=now), now), years[-1]) if year is None else year
    if chosen not in years:
        raise NotFound
    return Ended(Year(chosen), years, tuple(ending(completed, Year(chosen))))


async def handed_in(work: Work, role: Role, asked: Sequence[Pair]) -> list[tuple[Response, Answers]]:
    """Return a role's closing questionnaires about some programs, with their answers."""
    about = {one.id for one in asked}
    form_id = closing_form(await work.profile(), role)
    everything = await responses.submitted(work.connection, work.organization_id, form_id)
    done = [one for one in everything if one.subject in about]
    answers = await responses.answers(work.connection, [one.id for one in done])
    return [(one, answers[one.id]) for one in done]


@command(*KEEPERS)
async def order_summary(work: Work, year: int | None = None) -> None:
    """Ask for the summary as an Excel file, with the results of the year `results` shows; it comes as a message.

    Raises:
        NotFound: it is no year that can be looked at.
    """
    chosen = (await ended(work, year)).year.begins
    await work.log("export-summary", year=chosen)
    key = f"summary:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.SUMMARY, work.person_id, work.now, key, {"year": chosen}))


async def summary_bytes(work: Work, year: int | None = None) -> bytes:
    """Return banks and pairs as they are now and a year's closing results as a workbook."""
    found = await results_of(work, year)
    return workbook([await _bank_sheet(work, Role.MENTEE), await _bank_sheet(work, Role.MENTOR),
                     await _pair_sheet(work), await _event_sheet(work), _result_sheet(work, found),
                     *sheets_of(work, found.differences)])  # fmt: skip


def means(
    form: Form, given: Sequence[tuple[Response, Answers]], threshold: int, language: Language
) -> tuple[Mean, ...]:
    """Return the means of a form's scale questions, each only once `threshold` people answered it (`product.md`).

    People and not questionnaires: a mentor of five pairs, who hands in five, is one whose answers nobody is to know.
    What people say of themselves, asked twice, is shown as a change alone.
    """
    found = []
    for question in (one for one in form.questions if one.kind == "scale" and not one.is_measure):
        marks = [(response.person_id, mark) for response, answers in given
                 if isinstance(mark := answers.get(question.id), int)]  # fmt: skip
        if len({person for person, _ in marks}) >= threshold:
            value = round(fmean(mark for _, mark in marks), 1)
            found.append(Mean(question.text.in_(language), value, len(marks), question.id))
    return tuple(found)


async def role_means(
    work: Work, role: Role, given: Sequence[tuple[Response, Answers]], language: Language
) -> tuple[Mean, ...]:
    """Return the means of a role's closing questionnaires; none where fewer people answered than may be shown."""
    profile = await work.profile()
    form = work.catalog.form(closing_form(profile, role))
    return means(form, given, profile.small_group, language)


async def _results(work: Work, role: Role, asked: Sequence[Pair]) -> RoleResults:
    given = await handed_in(work, role, asked)
    shown = await role_means(work, role, given, work.actor.language)
    return RoleResults(role, len(asked), len(given), (await work.profile()).small_group, shown)


async def _bank_sheet(work: Work, role: Role) -> Sheet:
    say = work.actor.language
    headers = tuple(plain(f"summary-{column}", say) for column in ("name", "ready", "pairs-now", "attended"))
    bank = await entries(work, role)
    attended = await happenings.attended(work.connection, work.organization_id, [one.person.id for one in bank])
    rows = [
        (one.person.name.full, plain("summary-yes" if one.is_ready else "summary-no", say), one.pairs,
         len(attended[one.person.id]))
        for one in bank
    ]  # fmt: skip
    return Sheet(title=plain(f"summary-bank-{role.value}", say), headers=headers, rows=tuple(rows))


async def _pair_sheet(work: Work) -> Sheet:
    say = work.actor.language
    columns = ("mentor", "mentee", "status", "starts", "ends", "order")
    theirs = await pairs.of_organization(work.connection, work.organization_id)
    known = await people.many(work.connection, {member for pair in theirs for member in pair.members})
    orders = await decrees.many(work.connection, {pair.order_id for pair in theirs})
    rows = []
    for pair in theirs:
        order = orders.get(pair.order_id or 0)
        number = plain("summary-order-number", say, number=order.number, day=day(order.dated, say)) if order else ""
        rows.append((known[pair.mentor_id].name.full, known[pair.mentee_id].name.full,
                     plain(f"pair-status-{pair.status.value}", say), pair.starts_on, pair.ends_on, number))  # fmt: skip
    return Sheet(
        title=plain("summary-pairs", say),
        headers=tuple(plain(f"summary-{name}", say) for name in columns),
        rows=tuple(rows),
    )


async def _event_sheet(work: Work) -> Sheet:
    """The events that took place, oldest first: what, when, for whom, how many were there."""
    say = work.actor.language
    columns = ("event-title", "event-kind", "event-day", "event-audience", "event-came")
    known = [one for one in await happenings.of_organization(work.connection, work.organization_id) if one.held_at]
    replies = await happenings.replies_of(work.connection, [one.id for one in known]) if known else {}
    kinds, rows = (await work.profile()).events, []
    for one in reversed(known):
        came = sum(reply.came is True for reply in replies[one.id])
        rows.append((one.title, title_of(kinds, one.kind).in_(say), one.starts_at.astimezone(work.zone).date(),
                     plain(f"event-audience-{one.audience.value}", say), came))  # fmt: skip
    return Sheet(
        title=plain("summary-events", say),
        headers=tuple(plain(f"summary-{name}", say) for name in columns),
        rows=tuple(rows),
    )


def _result_sheet(work: Work, everything: YearResults) -> Sheet:
    say = work.actor.language
    headers = tuple(plain(f"summary-{column}", say) for column in ("role", "question", "mean", "answers"))
    year = everything.year
    in_words = plain("school-year", say, begins=str(year.begins), ends=str(year.begins + 1))
    rows: list[tuple[str, str, float | str, int | str]] = [("", in_words, "", "")]
    for one in everything.roles:
        role = plain(f"role-{one.role.value}", say)
        rows.append((role, plain("summary-asked", say), "", one.asked))
        rows.append((role, plain("summary-answered", say), "", one.answered))
        rows.extend((role, mean.question, mean.value, mean.answers) for mean in one.means)
    for review in everything.reviews or ():
        level = plain(f"review-level-{review.level.value}", say)
        rows.append((plain("role-curator", say), plain("summary-review", say, level=level), review.points, 1))
    return Sheet(title=plain("summary-results", say), headers=headers, rows=tuple(rows))
