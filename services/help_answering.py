"""The other side of a request: take it, promise an answer, hand it over, involve a colleague, invite the curator."""

from dataclasses import dataclass, replace
from datetime import datetime

from db import help as requests
from db import help_parties, people
from mentoring import help as rules
from mentoring.actors import Role
from mentoring.errors import NotAllowed, WrongState
from mentoring.help import HelpRequest
from mentoring.help_ladder import Rung, promises
from mentoring.help_parties import Part, Party, PartyState, decide
from mentoring.notices import Kind
from services.help_talks import (
    HELPERS,
    catch_up,
    keepers,
    name_of,
    notice,
    readers,
    the_request,
    trusted,
    waiting_of,
)
from services.help_waiting import arm, ready_for
from services.work import Work, command, found, query


@dataclass(frozen=True)
class CallCard:
    """What somebody is asked into: the topic, the urgency and since when, without words; `asker` asks, if anybody."""

    party: Party
    request: HelpRequest
    asker: str


@query(*HELPERS)
async def promise_choices(work: Work, request_id: int) -> list[datetime]:
    """Return the moments (UTC) by which the helper can promise an answer."""
    request = await the_request(work, request_id, lock=False)
    rules.require_helper(request, work.actor.person_id)
    by = await waiting_of(work, request)
    return promises(work.now, by.quiet, by.zone)


@command(*HELPERS)
async def take_help(work: Work, request_id: int, promised_at: datetime | None = None) -> None:
    """Take a request, with or without a promise by when (UTC); the mentee is told, the ladder waits for the promise.

    Raises:
        WrongState: it is answered or closed.
        BadInput: the moment has passed.
    """
    request = await the_request(work, request_id)
    changed = rules.take(request, work.actor.person_id, work.now, promised_at)
    changed = await arm(work, changed, Rung.REMIND)
    if promised_at is not None:
        changed = replace(changed, step_at=promised_at)
    await requests.save(work.connection, changed)
    await help_parties.lapse(work.connection, request.id, work.now, Part.OFFER)
    until = int(promised_at.timestamp()) if promised_at else 0
    told = notice(work, Kind.HELP_TAKEN, changed, changed.mentee_id, person=work.person_id, until=until)
    await work.tell(told)


@query(*HELPERS)
async def colleagues(work: Work, request_id: int) -> list[tuple[int, str, bool]]:
    """Return whom the helper can ask: number, name, and whether they are ready for it; those first."""
    request = await the_request(work, request_id, lock=False)
    rules.require_helper(request, work.actor.person_id)
    there = {*await readers(work, request), *(one.person_id for one in await _asked(work, request.id))}
    ready = set(await ready_for(work, request))
    mentors = await people.holders(work.connection, request.organization_id, Role.MENTOR)
    able = [one for one in await trusted(work, request.organization_id, mentors) if one not in there]
    known = await people.members(work.connection, able, request.organization_id)
    named = [(one, known[one].name.full, one in ready) for one in able]
    return sorted(named, key=lambda one: (not one[2], one[1]))


@command(*HELPERS)
async def ask_colleague(work: Work, request_id: int, person_id: int, part: Part) -> int:
    """Ask a colleague to take a request over, or into its talk; the mentee is told and can say no to it.

    Raises:
        WrongState: they are asked already, or in the talk.
    """
    request = await the_request(work, request_id)
    rules.require_open(request)
    rules.require_helper(request, work.actor.person_id)
    if part not in (Part.HEIR, Part.COLLEAGUE):
        raise NotAllowed
    busy = {*await readers(work, request), *(one.person_id for one in await _asked(work, request_id))}
    if person_id in busy:
        raise WrongState("help-asked-already")
    mentors = await people.holders(work.connection, request.organization_id, Role.MENTOR)
    found(person_id if person_id in await trusted(work, request.organization_id, mentors) else None)
    number = await help_parties.add(work.connection, request_id, person_id, part, PartyState.ASKED, work.now)
    await work.log("ask-colleague", request.mentee_id, help=request_id, person=person_id)
    asked = notice(work, Kind.HELP_CALLED, request, person_id, call=number, person=work.person_id)
    told = notice(work, Kind.HELP_CALLING, request, request.mentee_id, call=number, person=person_id)
    await work.tell(asked, told)
    return number


@query(*HELPERS)
async def call_card(work: Work, call_id: int) -> CallCard:
    """Return what the actor is asked into."""
    party = found(await help_parties.get(work.connection, call_id))
    if party.person_id != work.actor.person_id:
        raise NotAllowed("help-not-yours")
    decide(party, work.actor.person_id, work.now, is_yes=True)
    return await _call(work, party)


async def calls(work: Work) -> list[CallCard]:
    """Return what the actor is asked into and has not answered, for the menu."""
    theirs = [await _call(work, one) for one in await help_parties.asked(work.connection, work.person_id)]
    return [one for one in theirs if one.request.organization_id == work.organization_id]


@command(*HELPERS)
async def accept_call(work: Work, call_id: int) -> int:
    """Say yes: the talk is told, the others hear who came; return the request's number.

    Raises:
        WrongState: it was answered, taken by somebody else, called off, or is closed.
    """
    party, request = await _called(work, call_id)
    rules.require_open(request)
    accepted = decide(party, work.actor.person_id, work.now, is_yes=True)
    before = await readers(work, request)
    if party.part is Part.COLLEAGUE:
        await help_parties.save(work.connection, accepted)
        changed = request
    else:
        changed = await _take_over(work, request, accepted)
    await catch_up(work, changed, work.person_id)
    key = f"call:{call_id}"
    told = [one for one in before if one != work.person_id]
    kind = Kind.HELP_JOINED if party.part is Part.COLLEAGUE else Kind.HELP_PASSED
    await work.tell(*(notice(work, kind, changed, one, key, person=work.person_id) for one in told))
    return request.id


@command(*HELPERS)
async def decline_call(work: Work, call_id: int) -> None:
    """Say no; who asked is told. Raises WrongState where it was answered or called off before."""
    party, request = await _called(work, call_id)
    await help_parties.save(work.connection, decide(party, work.actor.person_id, work.now, is_yes=False))
    if party.part is not Part.OFFER and request.helper_id is not None:
        refused = notice(work, Kind.HELP_DECLINED, request, request.helper_id, person=work.person_id)
        await work.tell(refused)


@command(Role.MENTEE)
async def refuse_colleague(work: Work, call_id: int) -> None:
    """The mentee does not want a colleague in their talk: called off, or they leave it; the helper is told."""
    party = found(await help_parties.get(work.connection, call_id))
    request = found(await requests.get(work.connection, party.request_id, lock=True))
    rules.require_mentee(request, work.actor.person_id)
    party = found(await help_parties.get(work.connection, call_id))
    if party.state not in (PartyState.ASKED, PartyState.IN):
        raise WrongState("help-call-over")
    await help_parties.leave(work.connection, request.id, party.person_id, work.now)
    if request.helper_id is not None:
        refused = notice(work, Kind.HELP_DECLINED, request, request.helper_id, person=party.person_id, unwanted=1)
        await work.tell(refused)


@command(Role.MENTEE)
async def invite_curator(work: Work, request_id: int) -> None:
    """The mentee lets the curator read and write in this talk; the others in it are told.

    Raises:
        WrongState: there is none who may, or they are in it already.
    """
    request = found(await requests.get(work.connection, request_id, lock=True))
    rules.require_mentee(request, work.actor.person_id)
    rules.require_open(request)
    before = await readers(work, request)
    able = await keepers(work, request.organization_id, before)
    pair = (await waiting_of(work, request)).pair
    own = [pair.curator_id] if pair and pair.curator_id in able else able[:1]
    if not own or any(one.part is Part.CURATOR and one.state is PartyState.IN for one in
                      await help_parties.of_request(work.connection, request_id)):  # fmt: skip
        raise WrongState("help-no-curator")
    curator = found(own[0])
    await help_parties.add(work.connection, request_id, curator, Part.CURATOR, PartyState.IN, work.now)
    await work.log("invite-into-help", request.mentee_id, help=request_id, person=curator)
    await catch_up(work, request, curator)
    told = [one for one in before if one != work.person_id]
    await work.tell(*(notice(work, Kind.HELP_JOINED, request, one, person=curator) for one in told))


async def _take_over(work: Work, request: HelpRequest, accepted: Party) -> HelpRequest:
    """The new helper has it; one who was silent stays in the talk, one who handed it over leaves it."""
    former = request.helper_id
    changed = await arm(
        work, replace(request, helper_id=accepted.person_id, helper_since=None, promised_at=None), Rung.REMIND
    )
    if request.answered_at is not None:
        changed = replace(changed, step=Rung.TOP.value, step_at=None)
    await requests.save(work.connection, changed)
    await help_parties.save(work.connection, replace(accepted, state=PartyState.LAPSED))
    await help_parties.lapse(work.connection, request.id, work.now)
    if former is not None and accepted.part is Part.OFFER:
        await help_parties.add(work.connection, request.id, former, Part.COLLEAGUE, PartyState.IN, work.now)
    return changed


async def _called(work: Work, call_id: int) -> tuple[Party, HelpRequest]:
    """Lock the request of an asking, then read the asking: two who take it at once come one after the other."""
    party = found(await help_parties.get(work.connection, call_id))
    if party.person_id != work.actor.person_id:
        raise NotAllowed("help-not-yours")
    request = found(await requests.get(work.connection, party.request_id, lock=True))
    return found(await help_parties.get(work.connection, call_id)), request


async def _asked(work: Work, request_id: int) -> list[Party]:
    theirs = await help_parties.of_request(work.connection, request_id)
    return [one for one in theirs if one.state is PartyState.ASKED]


async def _call(work: Work, party: Party) -> CallCard:
    request = found(await requests.get(work.connection, party.request_id))
    asker = "" if party.part is Part.OFFER else await name_of(work, request.helper_id)
    return CallCard(party, request, asker)
