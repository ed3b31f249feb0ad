"""What is to be settled when somebody takes no part any more: pairs, meetings, requests for help, what they kept."""

from collections.abc import Collection
from dataclasses import replace

from db import help as requests
from db import help_parties, meeting_members, meetings, outbox, pairs, partings, people
from mentoring import closings, groups, workdays
from mentoring import meetings as meeting_rules
from mentoring import pairs as rules
from mentoring.actors import CURATORS, Role
from mentoring.closings import ClosingReason
from mentoring.errors import WrongState
from mentoring.help import HelpRequest, HelpStatus
from mentoring.help_ladder import Rung
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN, Pair, PairStatus
from services.bound import after_leaving, hold
from services.help_waiting import arm
from services.meetings import was_agreed
from services.program_closing import close_program
from services.search_ends import end_search
from services.work import Work

_IN_CHARGE = {Role.DIRECTOR: "leave-last-director", Role.DISTRICT: "leave-last-district"}
AHEAD = (MeetingStatus.PROPOSED, MeetingStatus.AGREED)


async def open_pairs(work: Work, person_id: int, organization_id: int | None = None) -> list[Pair]:
    """Return somebody's pairs under way, in one organization or in all."""
    theirs = await pairs.of_person(work.connection, person_id)
    return [one for one in theirs if one.status in OPEN and organization_id in (None, one.organization_id)]


async def end_pairs(work: Work, theirs: Collection[Pair], person_id: int, reason: str) -> None:
    """End pairs because a member goes: meetings are called off, the other member and the curator are told."""
    held = {one.id: one for one in await hold(work, theirs)}
    for known in theirs:
        pair = held[known.id]
        await pairs.save(work.connection, rules.end_early(pair, person_id, reason), work.now)
        await outbox.forget(work.connection, f"pair:{pair.id}:")
        await partings.lapse(work.connection, pair.id)
        await close_program(work, pair, closings.of_leaving(pair, person_id))
        await end_search(work, pair, None)
        await call_off_meetings(work, pair, (pair.other(person_id),))
        await _tell(work, pair, person_id, Kind.PAIR_ENDED)
        await work.log("end-pair", person_id, pair=pair.id)
    for known in theirs:
        await see_to_bound(work, known)


async def see_to_bound(work: Work, pair: Pair) -> None:
    """See to those bound to a pair that has ended; the other direction of reverse mentoring ends with it."""
    for other in await after_leaving(work, pair):
        await dissolve(work, other, "")


async def dissolve(work: Work, pair: Pair, reason: str) -> None:
    """End a locked pair whose group is no more; its members are told, meetings are called off."""
    await pairs.save(work.connection, groups.dissolve(pair, reason), work.now)
    await outbox.forget(work.connection, f"pair:{pair.id}:")
    await partings.lapse(work.connection, pair.id)
    await close_program(work, pair, ClosingReason.CURATOR_INITIATIVE)
    await end_search(work, pair, None)
    await call_off_meetings(work, pair, pair.members)
    for member in pair.members:
        await _tell(work, pair, member, Kind.PAIR_ENDED)
    await work.log("end-pair", pair.mentee_id, pair=pair.id)


async def resign(work: Work, pair: Pair, reason: str) -> None:
    """A mentor gives a working pair up: its last day comes three working days from now (Labour Code, art. 351.8)."""
    last = min(pair.ends_on, workdays.after(work.today(), workdays.NOTICE_DAYS))
    changed = replace(pair, ends_on=last, declined_by=pair.mentor_id, reason=rules.short_reason(reason))
    await pairs.save(work.connection, changed, work.now)
    await outbox.forget(work.connection, f"pair:{pair.id}:ending:")
    await _tell(work, pair, pair.mentor_id, Kind.MENTOR_RESIGNS)
    await work.log("resign-pair", pair.mentor_id, pair=pair.id)


async def hand_over(work: Work, person_id: int, organization_id: int | None = None) -> None:
    """Pass on what somebody was asked: requests for help go to a curator, those they asked are closed."""
    for request in await requests.of_person(work.connection, person_id):
        if organization_id not in (None, request.organization_id):
            continue
        if person_id not in (request.mentee_id, request.helper_id):
            await help_parties.leave(work.connection, request.id, person_id, work.now)
            continue
        keepers = await people.holders(work.connection, request.organization_id, *CURATORS)
        heir = next((one for one in keepers if one not in (person_id, request.mentee_id)), None)
        if request.mentee_id == person_id or heir is None:
            closed = replace(request, status=HelpStatus.CLOSED, closed_at=work.now, step_at=None)
            await requests.save(work.connection, closed)
            await outbox.forget(work.connection, f"help:{request.id}:")
        else:
            await pass_to(work, request, heir)


async def pass_to(work: Work, request: HelpRequest, heir: int) -> None:
    """Give a request to a curator because its helper goes; the old talk is not shown, what comes from now on is."""
    changed = replace(request, helper_id=heir, helper_since=work.now, promised_at=None)
    if changed.status is HelpStatus.OPEN:
        changed = await arm(work, changed, Rung.REMIND)
    await requests.save(work.connection, changed)
    await outbox.forget(work.connection, f"help:{request.id}:")
    key = f"help:{request.id}:handed-over:{heir}"
    place, mentee = request.organization_id, request.mentee_id
    about: dict[str, int | str] = {"help": request.id, "person": heir, "afresh": 1}
    await work.tell(
        Notice(Kind.HELP_WAITING, heir, work.now, key, {"help": request.id}, place),
        # The talk stays with the two who had it: the mentee is asked to say it once more, or the heir waits in vain.
        Notice(Kind.HELP_PASSED, mentee, work.now, f"{key}:{mentee}", about, place),
    )


async def require_another_in_charge(work: Work, person_id: int, organization_id: int) -> None:
    """Raise WrongState for a school's only director, a district's only head: somebody must sign and appoint.

    Of the last two, who go at once, one waits until the other is gone.
    """
    for role, words in _IN_CHARGE.items():
        if person_id not in await people.holders(work.connection, organization_id, role):
            continue
        await work.organization(organization_id, lock=True)
        if await people.holders(work.connection, organization_id, role) == [person_id]:
            raise WrongState(words)


async def call_off_meetings(work: Work, pair: Pair, told: Collection[int]) -> None:
    """Call off a pair's meetings ahead; those named are told. The group's go on without its mentee while others come.

    Whoever left a group is reminded of its meetings no more: a reminder looks who is asked when it is sent.
    """
    for meeting in await meetings.of_pair(work.connection, pair.id):
        if meeting.status not in AHEAD or meeting.starts_at <= work.now:
            continue
        agreed = await was_agreed(work, meeting)
        if meeting.group_id is not None and not await _leaves_nobody(work, meeting, pair.mentee_id):
            await _tell_off(work, meeting, pair, {pair.mentee_id}.intersection(told), agreed=agreed, left=1)
            continue
        await meetings.save(work.connection, meeting_rules.cancel(meeting))
        await outbox.forget(work.connection, f"meeting:{meeting.id}:")
        await _tell_off(work, meeting, pair, told, agreed=agreed)


async def _leaves_nobody(work: Work, meeting: Meeting, mentee_id: int) -> bool:
    """Take a mentee out of a group's meeting; tell whether nobody is left of it."""
    await meeting_members.remove(work.connection, meeting.id, mentee_id)
    return not await meeting_members.of_meeting(work.connection, meeting.id)


async def _tell_off(
    work: Work, meeting: Meeting, pair: Pair, told: Collection[int], *, agreed: bool, left: int = 0
) -> None:
    about = {"meeting": meeting.id, "agreed": int(agreed), "left": left}
    key, place = f"told:{meeting.id}:{Kind.MEETING_CANCELLED}:parting", pair.organization_id
    await work.tell(*(Notice(Kind.MEETING_CANCELLED, one, work.now, f"{key}:{one}", about, place) for one in told))


async def _tell(work: Work, pair: Pair, person_id: int, kind: Kind) -> None:
    holders = await people.holders(work.connection, pair.organization_id, *CURATORS)
    keepers = [pair.curator_id] if pair.curator_id in holders else holders
    told = dict.fromkeys(one for one in (pair.other(person_id), *keepers) if one and one != person_id)
    await work.tell(
        *(Notice(kind, one, work.now, f"told:pair:{pair.id}:{kind}:{one}", {"pair": pair.id}) for one in told)
    )


def is_working(pair: Pair) -> bool:
    """Whether a pair works already, so that a term of notice has a meaning."""
    return pair.status is PairStatus.ACTIVE
