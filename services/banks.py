"""The banks of mentees and mentors, and who suits whom (2.3: the curator keeps both; 4.1: two criteria)."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from db import consents, guests, pairs, people, refreshes, responses, search_ends
from mentoring.actors import Language, Role
from mentoring.banks import Filter, Flag, Traits, keeps
from mentoring.consents import Consent, needed, state
from mentoring.errors import NotFound
from mentoring.forms import Answers, Form, relevant
from mentoring.matching import Bar, Liking, Mark, Mentee, Mentor, Score, Situation, bars, score
from mentoring.pairs import OPEN, Pair
from mentoring.people import Person
from services.catalog import Catalog
from services.pauses import active
from services.questionnaires import FILLERS, intake_form
from services.scope import PREFERENCE, fits, form_scope
from services.situations import situation
from services.work import Work, found, query

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)
MATCHERS = (Role.CURATOR, Role.COORDINATOR)
EVERYBODY = Filter()
# What does not keep a mentor from being shown to a curator who looks for one: it can be talked over or put right.
MENDABLE = frozenset({
    Bar.MENTOR_SAID_NO, Bar.MENTEE_SAID_NO, Bar.MENTOR_CONSENT, Bar.MENTEE_CONSENT, Bar.MENTEE_PAUSED, Bar.FORM,
    Bar.KIND,
})  # fmt: skip
# Where a questionnaire says whom somebody is, or whom they would like to guide.
CATEGORY = {Role.MENTEE: "category", Role.MENTOR: "preferred_categories"}


@dataclass(frozen=True)
class BankEntry:
    """A person of a bank: whether the questionnaire is in, the pairs under way, and what filters look at."""

    person: Person
    is_ready: bool
    pairs: int
    capacity: int
    flags: frozenset[Flag] = frozenset()
    categories: frozenset[str] = frozenset()
    subject: str = ""

    @property
    def traits(self) -> Traits:
        """What a filter looks at."""
        return Traits(self.person.name.full, self.flags, self.categories, self.subject)


@dataclass(frozen=True)
class Suggestion:
    """A candidate: how well they suit and why, what they have and can have, what is against it.

    `mentee_mark` is what the mentee said of the mentor, `mentor_mark` the other way round; for the curators only.
    """

    person: Person
    score: Score
    load: int
    seats: int
    bars: tuple[Bar, ...] = ()
    mentee_mark: Liking | None = None
    mentor_mark: Liking | None = None
    # The school a mentor of another school works at, else empty.
    school: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether one of the two said «no» of the other."""
        return Liking.NO in (self.mentee_mark, self.mentor_mark)


@dataclass(frozen=True)
class Choice:
    """An option people of a bank have chosen, and how many of them."""

    option: str
    words: str
    count: int


@query(*KEEPERS)
async def bank(work: Work, role: Role, chosen: Filter = EVERYBODY) -> list[BankEntry]:
    """Return the people of a bank whom a filter keeps, in alphabetical order."""
    return [one for one in await entries(work, role) if keeps(chosen, one.traits)]


@query(*KEEPERS)
async def bank_choices(work: Work, role: Role, what: str) -> list[Choice]:
    """Return the categories or subjects that occur in a bank, most frequent first; `what` is one of the two words."""
    theirs = await entries(work, role)
    named = [one for entry in theirs for one in (entry.categories if what == "category" else {entry.subject}) if one]
    names = await option_words(work, role, CATEGORY[role] if what == "category" else "subject")
    return [Choice(option, names.get(option, option), count) for option, count in Counter(named).most_common()]


@query(*MATCHERS)
async def bank_person(work: Work, person_id: int) -> Person:
    """Return somebody of the banks by number: the name and no answers."""
    return await member(work, person_id)


@query(*MATCHERS)
async def unmatched(work: Work) -> list[BankEntry]:
    """Return the mentees who are ready, take part in matching and have no pair under way."""
    return [one for one in await entries(work, Role.MENTEE) if waits(one)]


@query(*MATCHERS)
async def candidates(work: Work, mentee_id: int) -> list[Suggestion]:
    """Return the mentors who suit a mentee, best first, by the same score as the whole assignment.

    Left out are a mentor without room, one of a declined pair, one who pauses or is not let in, and one who is kept
    apart from the mentee. What a talk can mend is said, and such candidates come last.
    """
    await member(work, mentee_id)
    known = await situation(work, mentees=[mentee_id])
    named = await people.many(work.connection, known.by_mentor)
    found = [
        _suggestion(known, named[mentor.id], mentor, mentee) for mentee in known.mentees for mentor in known.mentors
    ]
    schools = await guests.schools(work.connection, known.by_mentor)
    able = [
        replace(one, school=schools.get((one.person.id, work.organization_id), ""))
        for one in found
        if set(one.bars) <= MENDABLE
    ]
    return sorted(able, key=lambda one: (bool(one.bars), -one.score.points, one.person.id))


def waits(entry: BankEntry) -> bool:
    """Whether a mentee can be matched now."""
    return entry.is_ready and not entry.pairs and not entry.flags & {Flag.PAUSED, Flag.NOT_LOOKING}


async def entries(work: Work, role: Role) -> list[BankEntry]:
    """Return a bank's people, each with readiness, load and flags."""
    form_id = intake_form(await work.profile(), role)
    holders = await people.holders(work.connection, work.organization_id, role)
    members = await people.members(work.connection, holders, work.organization_id)
    done = await responses.submitted(work.connection, work.organization_id, form_id)
    answers = await responses.answers(work.connection, [one.id for one in done])
    ready = {one.person_id: answers[one.id] for one in done}
    under_way = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    circumstances = await _circumstances(work, holders)
    scope, profile = await form_scope(work) if role is Role.MENTEE else frozenset(), await work.profile()
    found_entries = [
        _entry(person, role, ready.get(person.id), _count(under_way, person.id, role), circumstances)
        for person in members.values()
        if person.name.family and fits(scope, ready.get(person.id, {}).get(PREFERENCE), profile)
    ]
    return sorted(found_entries, key=lambda entry: entry.person.name.full)


@dataclass(frozen=True)
class _Circumstances:
    """What is known of everybody of an organization at once."""

    paused: frozenset[int]
    resting: frozenset[int]
    unanswered: frozenset[int]
    given: Mapping[int, Sequence[Consent]]


async def _circumstances(work: Work, holders: Collection[int]) -> _Circumstances:
    return _Circumstances(
        frozenset(await active(work)),
        frozenset(await search_ends.of_organization(work.connection, work.organization_id)),
        frozenset(await refreshes.unanswered(work.connection, work.organization_id)),
        await consents.of_many(work.connection, holders, work.organization_id),
    )


def _entry(person: Person, role: Role, answers: Answers | None, load: int, known: _Circumstances) -> BankEntry:
    given = answers or {}
    capacity = _capacity(given)
    is_paused = person.id in known.paused
    is_resting = role is Role.MENTEE and not load and person.id in known.resting
    holds = {
        Flag.NOT_READY: answers is None,
        Flag.WITHOUT_PAIR: not load,
        Flag.FREE: answers is not None
        and not is_paused
        and not is_resting
        and load < (capacity if role is Role.MENTOR else 1),
        Flag.CONSENT_MISSING: not _has_consented(known.given.get(person.id, ()), role),
        Flag.PAUSED: is_paused,
        Flag.NOT_LOOKING: is_resting,
        Flag.FROM_PAPER: not person.has_account,
        Flag.NOT_REFRESHED: person.id in known.unanswered,
    }
    category = given.get(CATEGORY[role])
    categories = frozenset(category if isinstance(category, list) else [str(category)] if category else [])
    flags = frozenset(flag for flag, is_so in holds.items() if is_so)
    return BankEntry(person, answers is not None, load, capacity, flags, categories, str(given.get("subject") or ""))


def _has_consented(given: Sequence[Consent], role: Role) -> bool:
    """Whether every consent the role needs is there, in chat or on paper, to the words as they are now."""
    return all(state(purpose, given).is_current for purpose in needed(role))


async def member(work: Work, person_id: int) -> Person:
    """Return a mentor or mentee of the actor's organization; NotFound for anybody else, or out of a curator's forms."""
    person = found(await people.within(work.connection, person_id, work.organization_id))
    if not person.roles & set(FILLERS):
        raise NotFound
    scope, profile = await form_scope(work), await work.profile()
    if scope and Role.MENTOR not in person.roles:
        answers = await _intake(work, person_id, work.catalog.form(profile.questionnaires.mentee_intake))
        if not fits(scope, answers.get(PREFERENCE), profile):
            raise NotFound
    return person


async def _intake(work: Work, person_id: int, form: Form) -> Answers:
    response = await responses.find(work.connection, work.organization_id, person_id, form.id)
    if response is None:
        return {}
    return relevant(form, (await responses.answers(work.connection, [response.id])).get(response.id, {}))


def _suggestion(known: Situation, person: Person, mentor: Mentor, mentee: Mentee) -> Suggestion:
    couple = (mentor.id, mentee.id)
    return Suggestion(
        person, score(known, mentor, mentee), mentor.load, mentor.seats, bars(known, mentor, mentee),
        _liking(known.mentee_marks.get(couple)), _liking(known.mentor_marks.get(couple)),
    )  # fmt: skip


def _liking(mark: Mark | None) -> Liking | None:
    return mark.liking if mark else None


def _count(under_way: list[Pair], person_id: int, role: Role) -> int:
    return sum(person_id == (pair.mentor_id if role is Role.MENTOR else pair.mentee_id) for pair in under_way)


def _capacity(answers: Answers) -> int:
    value = answers.get("capacity")
    return value if isinstance(value, int) else 1


async def option_words(work: Work, role: Role, question_id: str) -> dict[str, str]:
    """Return the options of one question of a bank's questionnaire by id, in words."""
    form = work.catalog.form(intake_form(await work.profile(), role))
    asked = [one for one in form.questions if one.id == question_id]
    return {option.id: option.text.in_(work.actor.language) for one in asked for option in one.options}


def option_names(catalog: Catalog, options: tuple[str, ...], language: Language) -> list[str]:
    """Return options of the intake questionnaires in words, as they stand inside a sentence."""
    questions = [question for form in catalog.forms.values() for question in form.questions]
    named = {option.id: option.text.in_(language) for question in reversed(questions) for option in question.options}
    return [_inside(named.get(option, option)) for option in options]


def _inside(words: str) -> str:
    return words[:1].lower() + words[1:]
