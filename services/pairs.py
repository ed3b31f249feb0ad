"""From a proposed pair to the signed order and the program's end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from db import banks as notes
from db import consents, pairs, people, responses
from mentoring import pairs as rules
from mentoring.actors import CLOCK, Role
from mentoring.consents import PLACE_LIMIT, PaperConsent, Purpose, Way
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN, Order, Pair, PairStatus, Step
from mentoring.people import Person
from mentoring.profiles import Profile
from services.behalf import WRITERS, whose
from services.consents import spoken
from services.partners import require_admitted
from services.questionnaires import intake_form
from services.scope import PREFERENCE, fits, form_for, form_scope
from services.separations import require_not_apart
from services.work import Work, command, found, local_moment, query

MORNING = time(10)
NAG_AFTER = timedelta(days=3)
NUMBER_LIMIT = 30
EVERYBODY = (Role.MENTOR, Role.MENTEE, Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)
KEEPERS = (Role.CURATOR, Role.COORDINATOR)


@dataclass(frozen=True)
class PairCard:
    """A pair with its people, and what the actor can do with it."""

    pair: Pair
    mentor: Person
    mentee: Person
    order: Order | None
    steps: frozenset[Step]

    @property
    def title(self) -> str:
        """Both short names, mentor first."""
        return f"{self.mentor.name.short} – {self.mentee.name.short}"

    @property
    def full_title(self) -> str:
        """Both full names, mentor first, for a sentence: initials would end it with two full stops."""
        return f"{self.mentor.name.full} – {self.mentee.name.full}"

    def name_of(self, person_id: int) -> str:
        """Return a member's full name."""
        return (self.mentor if person_id == self.mentor.id else self.mentee).name.full


@command(*KEEPERS)
async def propose_pair(work: Work, mentee_id: int, mentor_id: int, starts_on: date, ends_on: date) -> int:
    """Propose a pair to both and return its number.

    Raises:
        BadInput: the dates do not fit the profile's term, or somebody would mentor themselves.
        WrongState: the two were proposed already or are kept apart, one of them pauses, the mentor has no room, or is
            a guest or external and not let in.
        NotFound: one of them is not in the banks of this organization.
    """
    rules.require_distinct(mentor_id, mentee_id)
    organization = await work.organization(lock=True)
    profile = await work.profile()
    await _require_ready(work, mentee_id, Role.MENTEE)
    await _check_term(work, mentee_id, starts_on, ends_on)
    await _require_ready(work, mentor_id, Role.MENTOR)
    await _require_room(work, mentor_id, mentee_id)
    await _require_willing(work, mentor_id, mentee_id)
    await require_admitted(work, mentor_id)
    form = await _form(work, mentee_id, profile)
    pair = Pair(0, organization.id, mentor_id, mentee_id, starts_on, ends_on, form, "traditional",
                curator_id=work.person_id, profile_version=profile.version)  # fmt: skip
    pair_id = await pairs.create(work.connection, pair, work.now)
    await work.tell(*(_notice(work, Kind.PAIR_PROPOSED, pair_id, member) for member in pair.members))
    return pair_id


@command(*WRITERS)
async def consent_to_pair(work: Work, pair_id: int, person_id: int = 0) -> None:
    """A member says yes; with the second yes the curator is told (4.2: voluntary).

    With `person_id`, a curator writes down the yes of a member without an account.
    """
    pair = await _pair(work, pair_id)
    changed = rules.consent(pair, await _speaker(work, pair, person_id, "pair-consent"))
    await pairs.save(work.connection, changed, work.now)
    if changed.status is PairStatus.AGREED:
        await _tell_keepers(work, changed, Kind.PAIR_AGREED)


@command(*WRITERS)
async def decline_pair(work: Work, pair_id: int, reason: str, person_id: int = 0) -> None:
    """A member says no, with a reason for the curator; the other one is told without it.

    With `person_id`, a curator writes down the no of a member without an account.
    """
    pair = await _pair(work, pair_id)
    member = await _speaker(work, pair, person_id, "pair-refusal")
    changed = rules.decline(pair, member, reason)
    await pairs.save(work.connection, changed, work.now)
    await _tell_keepers(work, changed, Kind.PAIR_DECLINED)
    await work.tell(_notice(work, Kind.PAIR_DECLINED, pair_id, pair.other(member)))


@command(*KEEPERS)
async def record_pair_paper(work: Work, pair_id: int, person_id: int, signed_on: date, kept_at: str) -> None:
    """The curator has a member's signed sheet; with the last one the director is asked (`methodology.md` 3.1)."""
    pair = await _pair(work, pair_id)
    kept_at = " ".join(kept_at.split())
    if len(kept_at) > PLACE_LIMIT:
        raise BadInput("paper-place-too-long", max=PLACE_LIMIT, length=len(kept_at))
    paper = PaperConsent(person_id, signed_on, kept_at)
    changed = rules.record_paper(pair, paper, work.today())
    await pairs.save(work.connection, changed, work.now)
    await _keep_sheet(work, pair, paper)
    if changed.status is PairStatus.SUBMITTED:
        directors = await people.holders(work.connection, pair.organization_id, Role.DIRECTOR)
        await work.tell(*(_notice(work, Kind.PAIR_TO_APPROVE, pair_id, one) for one in directors))


@command(Role.DIRECTOR)
async def approve_pair(work: Work, pair_id: int) -> int:
    """The director approves: the order gets the next number and goes out as a file; return the order's number."""
    pair = await _pair(work, pair_id)
    await work.organization(pair.organization_id, lock=True)
    rules.approve(pair, Order(0, pair.organization_id, 0, "", work.today()))
    order = await pairs.new_order(work.connection, pair.organization_id, work.today(), work.person_id)
    changed = rules.approve(pair, order)
    await pairs.save(work.connection, changed, work.now)
    await work.tell(_notice(work, Kind.PAIR_ORDER, pair_id, work.person_id))
    await _tell_keepers(work, changed, Kind.PAIR_ORDER)
    return order.sequence


@command(Role.DIRECTOR)
async def return_pair(work: Work, pair_id: int, remark: str) -> None:
    """The director sends a pair back to the curator with a remark."""
    if not remark.strip():
        raise BadInput("remark-expected")
    changed = rules.send_back(await _pair(work, pair_id), remark)
    await pairs.save(work.connection, changed, work.now)
    await _tell_keepers(work, changed, Kind.PAIR_RETURNED)


@command(Role.DIRECTOR, *KEEPERS)
async def record_signed_order(work: Work, pair_id: int, number: str = "") -> None:
    """The order has been signed today, under its own number or another of the register; the pair is active now."""
    pair = await _pair(work, pair_id)
    changed = rules.activate(pair)
    order = found((await pairs.orders(work.connection, [pair.order_id])).get(pair.order_id or 0))
    number = " ".join(number.split()) or order.number
    if len(number) > NUMBER_LIMIT:
        raise BadInput("order-number-too-long", max=NUMBER_LIMIT, length=len(number))
    await pairs.sign(work.connection, order.id, number, work.today())
    await pairs.save(work.connection, changed, work.now)
    await work.tell(*(_notice(work, Kind.PAIR_ACTIVE, pair_id, member) for member in pair.members))
    profile = await work.profile_of_pair(pair)
    zone = (await work.organization(pair.organization_id)).zone
    morning = local_moment(pair.ends_on, MORNING, zone)
    planned = rules.plan_program(changed, profile.end_reminder_days, morning)
    await work.tell(*(one for one in planned if one.due_at > work.now))


@command(CLOCK)
async def complete_pair(work: Work, pair_id: int) -> None:
    """The term has passed: the pair is completed and both are asked the closing questions, again after three days."""
    pair = await _pair(work, pair_id, own=False)
    zone = (await work.organization(pair.organization_id)).zone
    changed = rules.complete(pair, work.today(zone))
    await pairs.save(work.connection, changed, work.now)
    if changed.status is PairStatus.ENDED:
        await _release(work, changed)
        return
    about = {"pair": pair_id}
    asked = ((Kind.CLOSING_SURVEY, timedelta()), (Kind.CLOSING_SURVEY_AGAIN, NAG_AFTER))
    await work.tell(
        *(
            Notice(kind, member, work.now + delay, f"pair:{pair_id}:{kind}:{member}", about, pair.organization_id)
            for kind, delay in asked
            for member in pair.members
        )
    )


@query(*EVERYBODY)
async def pair_card(work: Work, pair_id: int) -> PairCard:
    """Return a pair the actor is in or keeps."""
    return await card(work, await _pair(work, pair_id, lock=False))


@query(Role.MENTOR, Role.MENTEE)
async def my_pairs(work: Work) -> list[PairCard]:
    """Return the actor's own pairs, newest first, declined ones left out."""
    theirs = await pairs.of_person(work.connection, work.person_id)
    here = [pair for pair in theirs if pair.organization_id == work.organization_id]
    return await cards(work, [pair for pair in here if pair.status is not PairStatus.DECLINED])


@query(Role.DIRECTOR, *KEEPERS)
async def all_pairs(work: Work) -> list[PairCard]:
    """Return the organization's pairs, those that wait for the actor first."""
    scope = await form_scope(work)
    theirs = await pairs.of_organization(work.connection, work.organization_id)
    found_cards = await cards(work, [pair for pair in theirs if not scope or pair.form in scope])
    return sorted(found_cards, key=lambda one: (not one.steps, one.pair.status is PairStatus.DECLINED, one.pair.id))


async def cards(work: Work, theirs: Sequence[Pair]) -> list[PairCard]:
    """Return pairs with their people, orders and steps."""
    known = await people.many(work.connection, {member for pair in theirs for member in pair.members})
    orders = await pairs.orders(work.connection, {pair.order_id for pair in theirs})
    return [
        PairCard(pair, known[pair.mentor_id], known[pair.mentee_id], orders.get(pair.order_id or 0),
                 rules.steps(pair, work.actor))
        for pair in theirs
    ]  # fmt: skip


async def card(work: Work, pair: Pair) -> PairCard:
    """Return one pair with its people, order and steps."""
    return (await cards(work, [pair]))[0]


async def _pair(work: Work, pair_id: int, *, lock: bool = True, own: bool = True) -> Pair:
    """Return a pair of the actor's organization that the actor is in or keeps."""
    pair = found(await pairs.get(work.connection, pair_id, lock=lock))
    if own and pair.organization_id != work.actor.organization_id:
        raise NotFound
    keeps = work.actor.is_any(Role.DIRECTOR, *KEEPERS, CLOCK)
    scope = await form_scope(work) if own else frozenset()
    keeps = keeps and (not scope or pair.form in scope)
    if not keeps and work.actor.person_id not in pair.members:
        raise NotFound
    return pair


async def _release(work: Work, pair: Pair) -> None:
    """A mentor who resigned is none any more once the last pair has ended."""
    theirs = await pairs.of_person(work.connection, pair.mentor_id)
    if not any(one.mentor_id == pair.mentor_id and one.status in OPEN for one in theirs):
        await people.revoke(work.connection, pair.mentor_id, pair.organization_id, (Role.MENTOR,))


async def _speaker(work: Work, pair: Pair, person_id: int, act: str) -> int:
    """The member whose word it is: the actor, or one without an account for whom the actor writes."""
    if person_id in (0, work.actor.person_id):
        return rules.require_member(pair, work.actor)
    if person_id not in pair.members:
        raise NotFound
    return await whose(work, person_id, act)


async def _keep_sheet(work: Work, pair: Pair, paper: PaperConsent) -> None:
    """The sheet of a pair is the mentor's consent under the Labour Code, and the mentee's to taking part."""
    purpose = Purpose.LABOUR if paper.person_id == pair.mentor_id else Purpose.PARTICIPATION
    words = await spoken(work, purpose, "ru")
    sheet = replace(words, way=Way.PAPER, entered_by=work.person_id, signed_on=paper.signed_on, kept_at=paper.kept_at)
    await consents.add(work.connection, paper.person_id, pair.organization_id, sheet)


async def _check_term(work: Work, mentee_id: int, starts_on: date, ends_on: date) -> None:
    """Hold a program's days against the regulation, which lets students stay for their practice only (2.7)."""
    profile = await work.profile()
    given = await _intake(work, mentee_id, profile)
    profile.check_term(starts_on, ends_on, category=str(given.get("category", "")))


async def _form(work: Work, mentee_id: int, profile: Profile) -> str:
    """The form of a new pair: what the mentee asked for; NotFound where the curator is limited to others."""
    given = await _intake(work, mentee_id, profile)
    scope = await form_scope(work)
    if not fits(scope, given.get(PREFERENCE), profile):
        raise NotFound
    return form_for(scope, given, profile)


async def _intake(work: Work, mentee_id: int, profile: Profile) -> responses.Answers:
    """What a mentee answered on entering, whether or not they finished."""
    form_id = intake_form(profile, Role.MENTEE)
    response = await responses.find(work.connection, work.organization_id, mentee_id, form_id)
    given = await responses.answers(work.connection, [response.id]) if response else {}
    return given.get(response.id, {}) if response else {}


async def _require_ready(work: Work, person_id: int, role: Role) -> None:
    person = await people.within(work.connection, person_id, work.organization_id)
    if person is None or role not in person.roles:
        raise NotFound
    response = await responses.find(
        work.connection, work.organization_id, person_id, intake_form(await work.profile(), role)
    )
    if response is None or response.submitted_at is None:
        raise WrongState("pair-questionnaire-missing", name=person.name.full)


async def _require_room(work: Work, mentor_id: int, mentee_id: int) -> None:
    theirs = await pairs.of_person(work.connection, mentor_id)
    open_ones = [pair for pair in theirs if pair.mentor_id == mentor_id and pair.status in OPEN]
    if any(pair.mentee_id == mentee_id for pair in open_ones):
        raise WrongState("pair-proposed-already")
    response = found(
        await responses.find(
            work.connection, work.organization_id, mentor_id, intake_form(await work.profile(), Role.MENTOR)
        )
    )
    answers = (await responses.answers(work.connection, [response.id])).get(response.id, {})
    if len(open_ones) >= int(answers.get("capacity") or 1):
        raise WrongState("pair-mentor-full", capacity=int(answers.get("capacity") or 1))


async def _require_willing(work: Work, mentor_id: int, mentee_id: int) -> None:
    """Neither pauses, and the curator does not keep them apart."""
    await require_not_apart(work, mentor_id, mentee_id)
    paused = await notes.pauses(work.connection, work.organization_id)
    for person_id in (mentee_id, mentor_id):
        if person_id in paused and paused[person_id].until >= work.today():
            person = found(await people.get(work.connection, person_id))
            raise WrongState("pair-person-paused", name=person.name.full)


async def _tell_keepers(work: Work, pair: Pair, kind: Kind) -> None:
    keepers = (
        [pair.curator_id] if pair.curator_id else await people.holders(work.connection, pair.organization_id, *KEEPERS)
    )
    await work.tell(*(_notice(work, kind, pair.id, one) for one in keepers if one != work.actor.person_id))


def _notice(work: Work, kind: Kind, pair_id: int, recipient: int) -> Notice:
    """A notice for each time it happens: a pair may be returned twice. The cause tells the times apart."""
    return Notice(kind, recipient, work.now, f"pair:{pair_id}:{kind}:{recipient}:{work.actor.cause}", {"pair": pair_id})


@query(*KEEPERS)
async def check_program_days(work: Work, mentee_id: int, starts_on: date, ends_on: date) -> None:
    """Say whether a mentee's program may have these days.

    Raises:
        BadInput: a bound of the regulation is crossed; it says which.
        NotFound: they do not belong to this organization.
    """
    found(await people.within(work.connection, mentee_id, work.organization_id))
    await _check_term(work, mentee_id, starts_on, ends_on)


@query(*KEEPERS)
async def profile_of(work: Work) -> Profile:
    """Return the regulation's profile, for its limits."""
    return await work.profile()
