"""Whom somebody can choose from: a mentee a few mentors who suit, a mentor the mentees who asked for them.

What others said of the chooser counts for nothing here and shows nowhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from db import people, responses, wishes
from mentoring.actors import PARTICIPANTS, Role
from mentoring.answers import show
from mentoring.errors import NotFound
from mentoring.forms import relevant, visible
from mentoring.kinds import Area
from mentoring.matching import Bar, Liking, Reason, Situation, bars, score
from mentoring.matching.rules import mentee_bars, mentor_bars
from mentoring.people import Person
from mentoring.wishes import MOST_CARDS, Wish, liked, shortlist
from services.areas import open_areas
from services.behalf import WRITERS, whose
from services.questionnaires import intake_form, load_sheet
from services.situations import situation, without_marks
from services.work import Work, found, query

# What a card says of somebody before anybody has consented to a pair: no contacts, no ratings of oneself, nothing that
# is for the curator only, and not why somebody looks for support.
SHOWN = {
    Role.MENTOR: ("post", "subject", "subject_other", "experience", "competences", "competences_other",
                  "lesson_competences", "lesson_competences_other", "mode", "times", "achievements", "interests"),
    Role.MENTEE: ("post", "subject", "subject_other", "experience", "difficulties", "difficulties_other",
                  "lesson_difficulties", "lesson_difficulties_other", "primary_request", "mode", "times"),
}  # fmt: skip
# Reasons of the score that are for the two themselves; others are for the curator.
TOLD = {
    Role.MENTEE: frozenset({"covers", "same-subject", "experience", "times", "mode", "wish", "category-digital"}),
    Role.MENTOR: frozenset({"covers", "same-subject", "times", "mode"}),
}


class Standing(StrEnum):
    """Whether somebody can choose now, or why not: `wish-standing-<value>`."""

    OPEN = "open"
    NOT_READY = "not-ready"
    PAIRED = "paired"
    PAUSED = "paused"
    NOT_LOOKING = "not-looking"
    NO_CONSENT = "no-consent"
    NOT_ADMITTED = "not-admitted"
    FULL = "full"


_HINDERS = {
    Bar.MENTEE_PAUSED: Standing.PAUSED, Bar.MENTOR_PAUSED: Standing.PAUSED, Bar.MENTEE_CONSENT: Standing.NO_CONSENT,
    Bar.NOT_LOOKING: Standing.NOT_LOOKING,
    Bar.MENTOR_CONSENT: Standing.NO_CONSENT, Bar.NOT_ADMITTED: Standing.NOT_ADMITTED, Bar.NO_CAPACITY: Standing.FULL,
}  # fmt: skip


@dataclass(frozen=True)
class Choice:
    """One person to say something of: why they suit, in words, and what was said already."""

    person: Person
    reasons: tuple[Reason, ...]
    wish: Wish | None = None

    @property
    def liking(self) -> Liking | None:
        """What was said, None where nothing was."""
        return self.wish.liking if self.wish else None


@dataclass(frozen=True)
class WishList:
    """Whom somebody can choose from in a role, best first; `owner` is who chooses, `liked` their order.

    `area` is what a mentee who has a mentor may look for one more for.
    """

    owner: Person
    role: Role
    standing: Standing
    choices: tuple[Choice, ...] = ()
    liked: tuple[Wish, ...] = ()
    area: Area | None = None


@dataclass(frozen=True)
class WishCard:
    """One of the people to choose from, at a place of the list, with what they tell of themselves."""

    list: WishList
    choice: Choice
    place: int
    lines: tuple[tuple[str, str], ...]


@query(*WRITERS)
async def wish_list(work: Work, role: Role, person_id: int = 0) -> WishList:
    """Return whom the actor, or somebody without an account, can choose from, with what was said already.

    Raises:
        NotFound: they do not hold the role here.
    """
    return await choose_from(work, await the_chooser(work, role, person_id), role)


@query(*WRITERS, is_logged=True)
async def wish_card(work: Work, role: Role, about_id: int, person_id: int = 0) -> WishCard:
    """Return one of the people somebody can choose from, with what they tell of themselves.

    Raises:
        NotFound: this person is not among those to choose from.
    """
    chooser = await the_chooser(work, role, person_id)
    known = await choose_from(work, chooser, role)
    numbers = [one.person.id for one in known.choices]
    place = numbers.index(found(about_id if about_id in numbers else None))
    await work.log("view-candidate", about_id, role=role.value)
    lines = await _told(work, Role.MENTOR if role is Role.MENTEE else Role.MENTEE, about_id)
    return WishCard(known, known.choices[place], place, lines)


async def choose_from(work: Work, chooser: Person, role: Role) -> WishList:
    """Return whom somebody can choose from; what others said of them counts for nothing and shows nowhere."""
    opened = await open_areas(work)
    known = await _situation(work, chooser, role, opened)
    area = opened.get(chooser.id) if role is Role.MENTEE else None
    own = await wishes.of_person(work.connection, work.organization_id, chooser.id, role)
    standing = _standing(known, chooser.id, role, may_have_more=area is not None)
    order = tuple(liked(own))
    if standing is not Standing.OPEN:
        return WishList(chooser, role, standing, (), order)
    paired = any(chooser.id == mentee for _, mentee in known.paired)
    ranked = _ranked(known, role)
    said = {one.about_id: one for one in own}
    most = MOST_CARDS if role is Role.MENTEE else len(ranked)
    shown = shortlist(ranked, {number: one.liking for number, one in said.items()}, most)
    named = await people.many(work.connection, shown)
    choices = tuple(Choice(named[one], ranked[one], said.get(one)) for one in shown if one in named)
    return WishList(chooser, role, standing, choices, order, area if paired else None)


async def unanswered(work: Work, organization_id: int, mentor_id: int) -> int:
    """Return how many mentees asked for a mentor who has said nothing of them."""
    asked = await wishes.about(work.connection, organization_id, mentor_id)
    said = await wishes.of_person(work.connection, organization_id, mentor_id, Role.MENTOR)
    known = {one.about_id for one in said}
    return sum(one.role is Role.MENTEE and one.liking is Liking.LIKE and one.person_id not in known for one in asked)


async def is_wished(work: Work, mentor_id: int) -> bool:
    """Whether any mentee here would like this mentor."""
    said = await wishes.about(work.connection, work.organization_id, mentor_id)
    return any(one.role is Role.MENTEE and one.liking is Liking.LIKE for one in said)


async def waiting(work: Work, chooser: Person, role: Role) -> int:
    """Return of how many people somebody can say something now and has said nothing."""
    known = await choose_from(work, chooser, role)
    return sum(one.wish is None for one in known.choices)


async def the_chooser(work: Work, role: Role, person_id: int, act: str = "") -> Person:
    """Who chooses: the actor, or somebody without an account for whom a curator writes."""
    if role not in PARTICIPANTS:
        raise NotFound
    number = await whose(work, person_id, act)
    person = found(await people.within(work.connection, number, work.organization_id))
    return found(person if role in person.roles else None)


async def _told(work: Work, role: Role, person_id: int) -> tuple[tuple[str, str], ...]:
    """What somebody tells of themselves in a role, as questions and answers in words."""
    form_id = intake_form(await work.profile(), role)
    response = found(await responses.find(work.connection, work.organization_id, person_id, form_id))
    sheet = await load_sheet(work, response)
    given, language = relevant(sheet.form, sheet.answers), work.actor.language
    return tuple(
        (one.text.in_(language), show(one, given[one.id], language))
        for one in visible(sheet.form, sheet.answers)
        if one.id in SHOWN[role] and not one.private and given.get(one.id) is not None
    )


async def _situation(work: Work, chooser: Person, role: Role, opened: Mapping[int, Area]) -> Situation:
    if role is Role.MENTEE:
        return without_marks(await situation(work, mentees=[chooser.id]))
    said = await wishes.about(work.connection, work.organization_id, chooser.id)
    asking = [one.person_id for one in said if one.role is Role.MENTEE and one.liking is Liking.LIKE]
    known = without_marks(await situation(work, mentors=[chooser.id], mentees=asking))
    busy = {mentee for _, mentee in known.paired} - set(opened)
    return replace(known, mentees=tuple(one for one in known.mentees if one.id not in busy))


def _standing(known: Situation, person_id: int, role: Role, *, may_have_more: bool) -> Standing:
    if role is Role.MENTEE:
        mentee = known.by_mentee.get(person_id)
        if mentee and not may_have_more and any(person_id == one for _, one in known.paired):
            return Standing.PAIRED
        hindered = list(mentee_bars(mentee)) if mentee else None
    else:
        mentor = known.by_mentor.get(person_id)
        hindered = list(mentor_bars(mentor, known)) if mentor else None
    if hindered is None:
        return Standing.NOT_READY
    return next((_HINDERS[bar] for bar in hindered if bar in _HINDERS), Standing.OPEN)


def _ranked(known: Situation, role: Role) -> dict[int, tuple[Reason, ...]]:
    """Everybody who could be chosen, best first, each with the reasons."""
    scored = [
        (score(known, mentor, mentee), mentor, mentee)
        for mentor in known.mentors
        for mentee in known.mentees
        if not bars(known, mentor, mentee)
    ]
    scored.sort(key=lambda one: (-one[0].points, one[1].load, one[1].id, one[2].id))
    return {
        (mentor if role is Role.MENTEE else mentee).id: tuple(one for one in whole.reasons if one.key in TOLD[role])
        for whole, mentor, mentee in scored
    }
