"""The director's decision about a pair, the register of orders, and the signed order that makes pairs work."""

from dataclasses import dataclass, replace
from datetime import date

from db import orders as decrees
from db import outbox, pairs, partings, responses
from mentoring import pairs as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.orders import Act, Line, Order, read_number, read_signed_on
from mentoring.pairs import Pair, PairStatus
from mentoring.surveys import Stage, asking
from services.bound import return_together
from services.deciding import order_for
from services.external import remind_of_mentor, require_in_force
from services.group_meetings import ask_who_began
from services.meeting_telling import nudge
from services.order_making import ready
from services.pairs import MORNING, PairCard, cards, notice, tell_keepers, the_pair
from services.program_due import plan_writing
from services.questionnaires import intake_form
from services.reviews import plan_review
from services.scope import form_scope
from services.work import Work, command, found, local_moment, query

SIGNERS = (Role.DIRECTOR, *CURATORS)


@dataclass(frozen=True)
class OrderCard:
    """An order with the pairs it is about, in the order in which it names them."""

    order: Order
    pairs: tuple[PairCard, ...]

    @property
    def can_be_signed(self) -> bool:
        """Whether it waits to be marked as signed."""
        return self.order.signed_on is None


@command(Role.DIRECTOR)
async def approve_pair(work: Work, pair_id: int) -> int:
    """The director approves: the order gets the next number and goes out as a file; return the order's number."""
    await work.organization(lock=True)
    pair = await the_pair(work, pair_id)
    order = await order_for(work, [pair])
    await work.tell(notice(work, Kind.PAIR_ORDER, pair_id, work.person_id))
    await tell_keepers(work, pair, Kind.PAIR_ORDER)
    return order.sequence


@command(Role.DIRECTOR)
async def return_pair(work: Work, pair_id: int, remark: str) -> None:
    """The director sends a pair back to the curator with a remark, and with it all that is bound to it.

    Raises:
        BadInput: the remark is empty or too long.
        WrongState: it waits for the director no more.
    """
    if not remark.strip():
        raise BadInput("remark-expected")
    returned = await return_together(work, [await the_pair(work, pair_id, lock=False)], remark)
    pair = await the_pair(work, pair_id)
    if pair.id not in {one.id for one in returned}:
        raise WrongState("pair-moved-on", status=pair.status)
    await tell_keepers(work, pair, Kind.PAIR_RETURNED)


@command(*SIGNERS)
async def record_signed_order(work: Work, pair_id: int, number: str = "") -> None:
    """A pair's order has been signed today, for the term proposed; every pair in it works now.

    `number` is that of the register, where it is another than the order's own.
    """
    pair = await the_pair(work, pair_id, lock=False)
    if pair.status is not PairStatus.APPROVED:
        raise WrongState("pair-moved-on", status=pair.status)
    await _sign(work, await _the_order(work, pair.order_id or 0), number, work.today(), None)


@command(*SIGNERS)
async def sign_order(
    work: Work, order_id: int, number: str = "", signed_on: date | None = None,
    starts_on: date | None = None, ends_on: date | None = None,
) -> None:  # fmt: skip
    """Record that an order is signed, with its number, day and, where it differs from the proposed one, the term.

    Raises:
        BadInput: the number is too long, the day is to come or long past, or the term crosses a bound of the profile.
        WrongState: it is recorded already.
        NotAllowed: some pair of it is of a form the curator does not keep.
    """
    order = await _the_order(work, order_id)
    if order.signed_on is not None:
        raise WrongState("order-signed-already", number=order.number)
    term = (starts_on, ends_on) if starts_on and ends_on else None
    await _sign(work, order, number, signed_on or work.today(), term)


@command(*SIGNERS)
async def set_line_term(work: Work, order_id: int, pair_id: int, starts_on: date, ends_on: date) -> None:
    """Give one pair of an unsigned order another term than was proposed; it holds once the order is signed.

    Raises:
        BadInput: the term crosses a bound of the profile.
        WrongState: the order is signed, or the pair does not begin by it.
        NotAllowed: some pair of the order is of a form the curator does not keep.
        NotFound: the order has no such pair.
    """
    order = await _the_order(work, order_id)
    await _require_all_forms(work, order)
    if order.signed_on is not None:
        raise WrongState("order-signed-already", number=order.number)
    line = found(order.line(pair_id))
    pair = found(await pairs.get(work.connection, pair_id))
    if not line.begins or pair.status is not PairStatus.APPROVED:
        raise WrongState("pair-moved-on", status=pair.status)
    await require_term(work, pair, starts_on, ends_on)
    changed = replace(line, starts_on=starts_on, ends_on=ends_on)
    await decrees.rewrite(work.connection, order.id, [changed if one is line else one for one in order.lines])
    await work.log("set-order-term", pair.mentee_id, order=order.id, pair=pair.id)


@command(*SIGNERS)
async def order_order_file(work: Work, order_id: int) -> None:
    """Ask for an order as a Word file; it comes as a message."""
    order = await _the_order(work, order_id, lock=False)
    await work.tell(ready(work, order, work.person_id))
    await work.log("order-order", order=order.id)


@query(*SIGNERS)
async def order_list(work: Work) -> list[Order]:
    """Return the orders of the organization: those that wait to be signed first, then the newest."""
    theirs = await decrees.of_organization(work.connection, work.organization_id)
    scope = await form_scope(work)
    if scope:
        here = {
            one.id for one in await pairs.of_organization(work.connection, work.organization_id) if one.form in scope
        }
        theirs = [one for one in theirs if any(line.pair_id in here for line in one.lines)]
    return sorted(theirs, key=lambda one: one.signed_on is not None)


@query(*SIGNERS)
async def order_card(work: Work, order_id: int) -> OrderCard:
    """Return an order with its pairs."""
    order = await _the_order(work, order_id, lock=False)
    theirs = {one.id: one for one in await pairs.many(work.connection, [line.pair_id for line in order.lines])}
    return OrderCard(order, tuple(await cards(work, [theirs[line.pair_id] for line in order.lines])))


async def require_term(
    work: Work, pair: Pair, starts_on: date, ends_on: date, *, is_extended: bool = False
) -> None:  # fmt: skip
    """Hold a term against the regulation the pair began under; one that `is_extended` has a ceiling of its own.

    Raises:
        BadInput: a bound is crossed; it says which and what was chosen.
    """
    profile = await work.profile_of_pair(pair)
    form_id = intake_form(profile, Role.MENTEE)
    response = await responses.find(work.connection, pair.organization_id, pair.mentee_id, form_id)
    answers = await responses.answers(work.connection, [response.id] if response else [])
    category = str(answers.get(response.id, {}).get("category", "")) if response else ""
    check = profile.check_extension if is_extended else profile.check_term
    check(starts_on, ends_on, pair.kind, category)


async def _the_order(work: Work, order_id: int, *, lock: bool = True) -> Order:
    """Return an order of the actor's organization; for a curator limited to forms, one that has a pair of those."""
    order = found(await decrees.get(work.connection, order_id, lock=lock))
    scope = await form_scope(work)
    theirs = await pairs.many(work.connection, [line.pair_id for line in order.lines]) if scope else []
    if order.organization_id != work.organization_id or (scope and not any(one.form in scope for one in theirs)):
        raise NotFound
    return order


async def _sign(work: Work, order: Order, number: str, signed_on: date, term: tuple[date, date] | None) -> None:
    """Record the signing and let begin, or change, what is still as the order found it; whoever left stays out."""
    await _require_all_forms(work, order)
    theirs = {
        one.id: one for one in await pairs.many(work.connection, [line.pair_id for line in order.lines], lock=True)
    }
    lines = []
    for line in order.lines:
        begins = _begins(line, theirs[line.pair_id])
        lines.append(replace(line, starts_on=term[0], ends_on=term[1]) if term and begins else line)
        if begins:
            await require_term(work, theirs[line.pair_id], lines[-1].starts_on, lines[-1].ends_on)
    await require_in_force(work, [theirs[line.pair_id] for line in order.lines if _begins(line, theirs[line.pair_id])])
    day = read_signed_on(signed_on, work.today())
    signed = replace(order, number=read_number(number, order.number), signed_on=day, lines=tuple(lines))
    await decrees.sign(work.connection, signed)
    await outbox.forget(work.connection, f"order:{order.id}:unsigned:")
    await work.log("sign-order", order=order.id)
    for line in signed.lines:
        await _carry_out(work, signed, line, theirs[line.pair_id])


async def _require_all_forms(work: Work, order: Order) -> None:
    """A curator limited to some forms signs no order that has pairs of others: those are not theirs."""
    scope = await form_scope(work)
    theirs = await pairs.many(work.connection, [line.pair_id for line in order.lines]) if scope else []
    if any(one.form not in scope for one in theirs):
        raise NotAllowed("order-beyond-forms")


async def _carry_out(work: Work, order: Order, line: Line, pair: Pair) -> None:
    if line.act is Act.CANCEL and order.signed_on is not None:
        await partings.note_order(work.connection, pair.id, order.number, order.signed_on)
    elif line.act is Act.EXTEND and pair.status is PairStatus.ACTIVE:
        await _begin(work, replace(pair, ends_on=line.ends_on))
    elif _begins(line, pair):
        await _begin(work, rules.activate(pair, order))
        await work.tell(*(notice(work, Kind.PAIR_ACTIVE, pair.id, member) for member in pair.members))
        await nudge(work, pair)
        await ask_who_began(work, pair)
        await plan_writing(work, pair)
        if (await work.profile(pair.organization_id)).questionnaires.has_entry:
            await work.tell(*asking(pair, Stage.ENTRY, work.now))


def _begins(line: Line, pair: Pair) -> bool:
    """Whether a line of an order lets its pair begin."""
    return line.begins and pair.status is PairStatus.APPROVED


async def _begin(work: Work, pair: Pair) -> None:
    """Store a pair that works for a term from now on, and plan the reminders of its end anew."""
    await pairs.save(work.connection, pair, work.now)
    await remind_of_mentor(work, pair.mentor_id)
    await outbox.forget(work.connection, f"pair:{pair.id}:ending:")
    profile = await work.profile_of_pair(pair)
    zone = (await work.organization(pair.organization_id)).zone
    planned = rules.plan_program(pair, profile.end_reminder_days, local_moment(pair.ends_on, MORNING, zone))
    await work.tell(*(one for one in planned if one.due_at > work.now))
    await plan_review(work, pair)
