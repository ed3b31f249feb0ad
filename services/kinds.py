"""Kinds, forms, areas and variants a pair may have, and the goals and the schedule that some kinds demand."""

from dataclasses import dataclass
from datetime import date

from db import guests, pairs, partners
from mentoring import kinds as rules
from mentoring.actors import CURATORS, Actor, Role
from mentoring.banks import Flag
from mentoring.errors import NotFound, WrongState
from mentoring.forms import Wording
from mentoring.kinds import NOT_FOR_PAIRS, OUTSIDE_FORMS, TRADITIONAL, Need
from mentoring.pairs import OPEN, Pair, set_aims
from mentoring.people import Person
from mentoring.profile_lists import Item, title_of
from mentoring.profiles import Profile
from mentoring.reading import Months
from services.banks import entries
from services.bound import keep_and_ask, together
from services.pairs import EVERYBODY, the_pair
from services.questionnaires import entered
from services.scope import form_for, form_scope
from services.work import Work, command, query

MEMBERS_AND_KEEPERS = (Role.MENTOR, Role.MENTEE, *CURATORS)


@dataclass(frozen=True)
class Wish:
    """What a curator chose for a pair; an empty form is what the mentee asked for."""

    kind: str = TRADITIONAL
    form: str = ""
    area: str = ""
    variant: str = ""
    mentor_type: str = ""


AS_EVER = Wish()


@dataclass(frozen=True)
class Offer:
    """What can be chosen for a pair of somebody: as the regulation lists it, and the areas of the mentors they have.

    `has_answers`: some mentee here has handed a questionnaire in; `usual_form` is the form a pair of theirs gets where
    the curator chooses none.
    """

    kinds: tuple[Item, ...]
    forms: tuple[Item, ...]
    variants: tuple[Item, ...]
    types: tuple[Item, ...]
    has_groups: bool
    has_speed: bool
    taken: tuple[str, ...]
    mentors: int
    has_answers: bool = True
    usual_form: str = ""


@dataclass(frozen=True)
class KindWords:
    """A pair's kind, form and variant as the regulation calls them; the other direction's number; a group's or not."""

    kind: Wording
    form: Wording
    variant: Wording | None
    mentor_type: Wording | None
    is_group: bool
    other: int | None


@query(*CURATORS)
async def pair_offer(work: Work, mentee_id: int = 0) -> Offer:
    """Return what the curator may choose for a new pair, of a mentee where one is named."""
    profile, scope = await work.profile(), await form_scope(work)
    theirs = await _mentors(work, mentee_id)
    return Offer(
        tuple(one for one in profile.kinds if one.id not in NOT_FOR_PAIRS),
        tuple(one for one in profile.forms if not scope or one.id in scope),
        profile.variants,
        profile.mentor_types,
        any(one.id == rules.GROUP for one in profile.kinds),
        any(one.id == rules.SPEED for one in profile.kinds),
        theirs,
        len(theirs),
        bool(mentee_id) or any(one.is_ready for one in await entries(work, Role.MENTEE)),
        form_for(scope, await entered(work, mentee_id, profile), profile) if mentee_id else "",
    )


@query(*CURATORS)
async def mentored(work: Work) -> list[Person]:
    """Return the mentees who have a mentor and may have one more."""
    bank = await entries(work, Role.MENTEE)
    return [one.person for one in bank if one.is_ready and one.pairs and Flag.PAUSED not in one.flags]


@query(*EVERYBODY)
async def kind_words(work: Work, pair_id: int) -> KindWords:
    """Return what the regulation calls a pair's kind, form and variant, and what it is bound to."""
    pair = await the_pair(work, pair_id, lock=False)
    profile = await work.profile_of_pair(pair)
    bound = await pairs.of_group(work.connection, pair.group_id) if pair.group_id is not None else []
    other = next((one.id for one in bound if pair.kind == rules.REVERSE and one.id != pair.id), None)
    return KindWords(
        title_of(profile.kinds, pair.kind),
        title_of(profile.forms, pair.form),
        title_of(profile.variants, pair.variant) if pair.variant else None,
        title_of(profile.mentor_types, pair.mentor_type) if pair.mentor_type else None,
        pair.kind == rules.GROUP and pair.group_id is not None and pair.status in OPEN,
        other,
    )


@command(*MEMBERS_AND_KEEPERS)
async def set_goals(work: Work, pair_id: int, goals: str) -> None:
    """Write down the goals of a program before the director has it; where they were what was missing, it goes there.

    Raises:
        BadInput: too few words or too many.
        WrongState: the director has it already.
    """
    pair, bound = await together(work, pair_id)
    await keep_and_ask(work, bound, [set_aims(pair, goals=goals)])
    await work.log("set-goals", pair.mentee_id, pair=pair_id)


@command(*MEMBERS_AND_KEEPERS)
async def set_schedule(work: Work, pair_id: int, typed: str = "", weeks: int = 0, months: Months | None = None) -> None:
    """Write down on which days a pair meets: typed, or every so many weeks from the first day of the program on.

    Raises:
        BadInput: a day cannot be read, lies outside the program, or there are too few or too many.
        WrongState: the director has it already, or the kind knows no schedule.
    """
    pair, bound = await together(work, pair_id)
    rules.require_schedule(pair.kind)
    if weeks and not 1 <= weeks <= 4:
        raise NotFound
    days = rules.regular(pair.starts_on, pair.ends_on, weeks) if weeks else rules.read_schedule(typed, months or {})
    await keep_and_ask(work, bound, [set_aims(pair, schedule=days)])
    await work.log("set-schedule", pair.mentee_id, pair=pair_id)


async def require_wish(work: Work, profile: Profile, mentee_id: int, wish: Wish) -> None:
    """Hold what was chosen against the profile and the mentors somebody has.

    Raises:
        NotFound: the regulation knows no such kind, form, area or variant, or it is not for pairs.
        BadInput: there is a mentor already and no area of this one was named, or that area is taken.
        WrongState: speed mentoring is one meeting, not a pair.
    """
    if wish.kind == rules.SPEED:
        raise WrongState("speed-not-a-pair")
    known = {one.id for one in profile.kinds} - NOT_FOR_PAIRS
    choices = ((wish.kind, known | {TRADITIONAL}), (wish.form, {"", *(one.id for one in profile.forms)}),
               (wish.area, {"", *rules.Area}), (wish.variant, {"", *(one.id for one in profile.variants)}),
               (wish.mentor_type, {"", *(one.id for one in profile.mentor_types)}))  # fmt: skip
    if any(chosen not in offered for chosen, offered in choices):
        raise NotFound
    rules.check_area(wish.area, await _mentors(work, mentee_id))


async def require_outsider(work: Work, mentor_id: int, form: str, today: date) -> None:
    """Raise WrongState where a form's mentor comes from a partner, and this one comes from none with an agreement."""
    if form not in OUTSIDE_FORMS or await guests.get(work.connection, mentor_id, work.organization_id):
        return
    theirs = (await partners.mentors(work.connection, work.organization_id)).get(mentor_id, [])
    if not any(one.is_valid(today) for one in theirs):
        raise WrongState("kind-outsider-expected")


async def _mentors(work: Work, mentee_id: int) -> tuple[str, ...]:
    """Return the areas of the mentors somebody has here; one who is for everything has an empty one."""
    theirs = await pairs.of_person(work.connection, mentee_id) if mentee_id else []
    return tuple(
        one.area
        for one in theirs
        if one.mentee_id == mentee_id
        and one.status in OPEN
        and one.organization_id == work.organization_id
        and one.kind != rules.REVERSE
    )


def may_aim(actor: Actor, pair: Pair) -> bool:
    """Whether somebody may write down a pair's goals and schedule: its members and whoever keeps pairs."""
    return actor.person_id in pair.members or actor.is_any(*CURATORS)


def lacks_words(needs: tuple[Need, ...]) -> str:
    """Return in one word what is lacking: «goals», «schedule» or «both»."""
    return "both" if len(needs) > 1 else needs[0].value if needs else "nothing"
