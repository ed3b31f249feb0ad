"""The banks of mentees and mentors, and who suits whom (2.3: the curator keeps both; 4.1: two criteria)."""

from collections.abc import Sequence
from dataclasses import dataclass

from db import pairs, people, responses
from mentoring.actors import Language, Role
from mentoring.answers import show
from mentoring.errors import NotFound
from mentoring.forms import Answers, Form, Question, relevant, visible
from mentoring.matching import Candidate, Offer, rank
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.people import Person
from services.catalog import Catalog
from services.questionnaires import FILLERS, intake_form
from services.work import Work, found, query

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)
MATCHERS = (Role.CURATOR, Role.COORDINATOR)


@dataclass(frozen=True)
class BankEntry:
    """A person of a bank: whether the questionnaire is in, and the pairs under way."""

    person: Person
    is_ready: bool
    pairs: int
    capacity: int


@dataclass(frozen=True)
class Card:
    """What a keeper of the bank sees of a person: the questionnaire, private questions for the curator only."""

    entry: BankEntry
    role: Role
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Suggestion:
    """A candidate with the name."""

    person: Person
    candidate: Candidate


@query(*KEEPERS)
async def bank(work: Work, role: Role) -> list[BankEntry]:
    """Return the people of a bank in alphabetical order."""
    return await entries(work, role)


@query(*KEEPERS)
async def person_card(work: Work, person_id: int) -> Card:
    """Return a person's card with the answers of the intake questionnaire."""
    person = await _member(work, person_id)
    role = next(role for role in FILLERS if role in person.roles)
    form = work.catalog.form(intake_form(await work.profile(), role))
    answers = await _intake(work, person_id, form)
    entry = found(next((one for one in await entries(work, role) if one.person.id == person_id), None))
    keeps = work.actor.is_any(*MATCHERS)
    lines = _lines([one for one in visible(form, answers) if keeps or not one.private], answers, work.actor.language)
    return Card(entry, role, lines)


@query(*MATCHERS)
async def unmatched(work: Work) -> list[BankEntry]:
    """Return the mentees who are ready and have no pair under way."""
    return [entry for entry in await entries(work, Role.MENTEE) if entry.is_ready and not entry.pairs]


@query(*MATCHERS)
async def candidates(work: Work, mentee_id: int) -> list[Suggestion]:
    """Return the mentors who suit a mentee, best first; a mentor of a declined pair is not offered again."""
    await _member(work, mentee_id)
    profile = await work.profile()
    request = await _intake(work, mentee_id, work.catalog.form(profile.questionnaires.mentee_intake))
    offers = await _offers(work, mentee_id)
    ranked = rank(request, offers, await _refused(work, mentee_id))
    known = await people.many(work.connection, [one.mentor_id for one in ranked])
    return [Suggestion(known[one.mentor_id], one) for one in ranked]


async def entries(work: Work, role: Role) -> list[BankEntry]:
    """Return a bank's people, each with readiness and load."""
    form_id = intake_form(await work.profile(), role)
    holders = await people.holders(work.connection, work.organization_id, role)
    members = await people.members(work.connection, holders, work.organization_id)
    done = await responses.submitted(work.connection, work.organization_id, form_id)
    answers = await responses.answers(work.connection, [one.id for one in done])
    ready = {one.person_id: answers[one.id] for one in done}
    under_way = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    found_entries = [
        BankEntry(person, person.id in ready, _count(under_way, person.id, role), _capacity(ready.get(person.id, {})))
        for person in members.values()
        if person.name.family
    ]
    return sorted(found_entries, key=lambda entry: entry.person.name.full)


async def _offers(work: Work, mentee_id: int) -> list[Offer]:
    form_id = intake_form(await work.profile(), Role.MENTOR)
    done = await responses.submitted(work.connection, work.organization_id, form_id)
    answers = await responses.answers(work.connection, [one.id for one in done])
    mentors = set(await people.holders(work.connection, work.organization_id, Role.MENTOR))
    loads = await pairs.loads(work.connection, work.organization_id)
    return [
        Offer(one.person_id, answers[one.id], loads.get(one.person_id, 0), _capacity(answers[one.id]))
        for one in done
        if one.person_id in mentors and one.person_id != mentee_id
    ]


async def _refused(work: Work, mentee_id: int) -> frozenset[int]:
    """Mentors already tried: a declined pair is never offered again, one under way needs no second."""
    theirs = await pairs.of_person(work.connection, mentee_id)
    tried = {pair.mentor_id for pair in theirs if pair.status is PairStatus.DECLINED or pair.status in OPEN}
    return frozenset(tried)


async def _member(work: Work, person_id: int) -> Person:
    person = found(await people.within(work.connection, person_id, work.organization_id))
    if not person.roles & set(FILLERS):
        raise NotFound
    return person


async def _intake(work: Work, person_id: int, form: Form) -> Answers:
    response = await responses.find(work.connection, person_id, form.id)
    if response is None:
        return {}
    return relevant(form, (await responses.answers(work.connection, [response.id])).get(response.id, {}))


def _lines(asked: Sequence[Question], answers: Answers, language: Language) -> tuple[tuple[str, str], ...]:
    return tuple(
        (question.text.in_(language), show(question, answers[question.id], language))
        for question in asked
        if answers.get(question.id) is not None
    )


def _count(under_way: list[Pair], person_id: int, role: Role) -> int:
    return sum(person_id == (pair.mentor_id if role is Role.MENTOR else pair.mentee_id) for pair in under_way)


def _capacity(answers: Answers) -> int:
    value = answers.get("capacity")
    return value if isinstance(value, int) else 1


def option_names(catalog: Catalog, options: tuple[str, ...], language: Language) -> list[str]:
    """Return options of the intake questionnaires in words, as they stand inside a sentence."""
    questions = [question for form in catalog.forms.values() for question in form.questions]
    named = {option.id: option.text.in_(language) for question in reversed(questions) for option in question.options}
    return [_inside(named.get(option, option)) for option in options]


def _inside(words: str) -> str:
    return words[:1].lower() + words[1:]
