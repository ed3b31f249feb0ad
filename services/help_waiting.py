"""Nobody answers: the ladder of a request, climbed by the clock."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from db import help as requests
from db import help_parties, help_volunteers, people
from mentoring.actors import CLOCK, Role, clock
from mentoring.help import HelpRequest, HelpStatus
from mentoring.help_ladder import Rung, following, gap, moment
from mentoring.help_parties import Part, PartyState
from mentoring.notices import Kind
from services.help_talks import catch_up, keepers, mentored, notice, readers, trusted, waiting_of
from services.involved import involved
from services.work import App, Work, command, found


@command(CLOCK)
async def climb(work: Work, request_id: int, step: int) -> None:
    """Do what comes next to a request that still waits."""
    request = found(await requests.get(work.connection, request_id, lock=True))
    is_due = request.step_at is not None and request.step_at <= work.now
    if request.status is not HelpStatus.OPEN or request.step != step or not is_due:
        return
    changed, rung = await _ACTS[Rung(step)](work, request)
    await requests.save(work.connection, await arm(work, changed, rung))


async def arm(work: Work, request: HelpRequest, rung: Rung, since: datetime | None = None) -> HelpRequest:
    """Return a request that waits for its next rung, counted from now unless another moment is named."""
    if rung is Rung.TOP:
        return replace(request, step=Rung.TOP.value, step_at=None)
    by = await waiting_of(work, request)
    wait = gap(rung, by.hours, request.urgency, is_immediate=by.is_immediate)
    at = moment(since or work.now, wait, request.urgency, by.quiet, by.zone)
    return replace(request, step=rung.value, step_at=at)


async def climb_due(app: App) -> None:
    """Climb for every request whose next rung has come."""
    async with app.database.reading() as connection:
        due = await requests.climbing(connection, app.clock.now())
    for one in due:
        cause = f"due:help:{one.id}:{one.round}:{one.step}:{one.step_at}"
        await climb(app, clock(cause), one.id, one.step)


async def next_rung(app: App) -> datetime | None:
    """Return when the next rung of any request comes."""
    async with app.database.reading() as connection:
        return await requests.next_climb(connection)


async def hand_to(work: Work, request: HelpRequest, helper_id: int) -> HelpRequest:
    """Give a request that nobody had to somebody, who is told its talk; the mentee is told who has it."""
    changed = replace(request, helper_id=helper_id)
    await requests.save(work.connection, changed)
    await catch_up(work, changed, helper_id)
    await work.tell(notice(work, Kind.HELP_PASSED, changed, changed.mentee_id, person=helper_id))
    return changed


async def offer(work: Work, request: HelpRequest) -> int:
    """Offer a request to everybody else who is ready for it; return how many are asked."""
    there = {one.person_id for one in await help_parties.of_request(work.connection, request.id)}
    there |= set(await readers(work, request))
    asked = [one for one in await ready_for(work, request) if one not in there]
    for one in asked:
        number = await help_parties.add(
            work.connection, request.id, one, Part.OFFER, PartyState.ASKED, work.now
        )  # fmt: skip
        await work.tell(notice(work, Kind.HELP_OFFERED, request, one, call=number))
    return len(asked)


async def ready_for(work: Work, request: HelpRequest) -> list[int]:
    """Return who may be asked: colleagues involved to help this mentee, whatever the topic, then the topic's."""
    theirs = await mentored(work, request.mentee_id, request.organization_id)
    near = [one for pair in theirs for one in await involved(work, pair)]
    mentors = set(await people.holders(work.connection, request.organization_id, Role.MENTOR))
    near = await trusted(work, request.organization_id, [one for one in near if one in mentors])
    return list(dict.fromkeys([*near, *await volunteers(work, request.organization_id, request.topic)]))


async def volunteers(work: Work, organization_id: int, topic: str) -> list[int]:
    """Return the mentors who are ready to help with a topic and may be asked."""
    ready = await help_volunteers.ready(work.connection, organization_id, topic)
    mentors = set(await people.holders(work.connection, organization_id, Role.MENTOR))
    return await trusted(work, organization_id, [one for one in ready if one in mentors])


async def _choose(work: Work, request: HelpRequest) -> tuple[HelpRequest, Rung]:
    """The mentee of several mentors has not said whom they ask: the longest mentor gets it."""
    theirs = await mentored(work, request.mentee_id, request.organization_id)
    if request.helper_id is not None or not theirs:
        return request, Rung.REMIND
    return await hand_to(work, request, theirs[0].mentor_id), Rung.REMIND


async def _remind(work: Work, request: HelpRequest) -> tuple[HelpRequest, Rung]:
    """The helper is reminded; what nobody has taken goes to the curator."""
    if request.helper_id is not None:
        await work.tell(notice(work, Kind.HELP_WAITING, request, request.helper_id))
        return request, following(Rung.REMIND)
    heirs = await keepers(work, request.organization_id, [request.mentee_id])
    if not heirs:
        return request, Rung.CURATOR
    return await hand_to(work, request, heirs[0]), Rung.REMIND


async def _offer(work: Work, request: HelpRequest) -> tuple[HelpRequest, Rung]:
    """Colleagues are asked; the mentee hears that they are, for until one says yes nothing else is heard."""
    if await offer(work, request):
        await work.tell(notice(work, Kind.HELP_WIDENED, request, request.mentee_id))
    return request, following(Rung.OFFER)


async def _tell_curator(work: Work, request: HelpRequest) -> tuple[HelpRequest, Rung]:
    """The curator hears the topic and the time, without the words; the mentee hears that, and can invite them."""
    pair = (await waiting_of(work, request)).pair
    others = await keepers(work, request.organization_id, [request.mentee_id, request.helper_id])
    own = [pair.curator_id] if pair and pair.curator_id in others else others[:1]
    await work.tell(*(notice(work, Kind.HELP_UNANSWERED, request, one) for one in own if one is not None))
    if own:
        await work.tell(notice(work, Kind.HELP_SLOW, request, request.mentee_id))
    return request, following(Rung.CURATOR)


_ACTS: dict[Rung, Callable[[Work, HelpRequest], Awaitable[tuple[HelpRequest, Rung]]]] = {
    Rung.CHOOSE: _choose, Rung.REMIND: _remind, Rung.OFFER: _offer, Rung.CURATOR: _tell_curator,
}  # fmt: skip
