"""A request as those who are in it see it: its card, its talk, and which one a message belongs to."""

from dataclasses import dataclass
from datetime import timedelta

from db import help as requests
from db import help_parties, kept_words, outbox, people
from mentoring import help as rules
from mentoring.help import HelpMessage, HelpRequest
from mentoring.help_ladder import Rung
from mentoring.help_parties import PartyState, inside
from services.help_talks import PARTIES, mentored, name_of, pair_of, the_request
from services.work import Work, query

# The parts of an album come within moments of each other.
ALBUM_OPEN = timedelta(minutes=10)


@dataclass(frozen=True)
class HelpCard:
    """A request as one of those in it sees it.

    `other_name` is the mentee for those who answer and the helper for the mentee, nothing while nobody has it;
    `readers` are the others who read along, `asked` those who were asked to and have not answered; `choices` the
    mentors among whom the mentee may choose; `meets_in` the pair in which the two can meet.
    """

    request: HelpRequest
    other_name: str
    mine: bool
    readers: tuple[str, ...] = ()
    asked: tuple[tuple[int, str], ...] = ()
    choices: tuple[tuple[int, str], ...] = ()
    meets_in: int = 0
    may_reopen: bool = False
    offered: int = 0
    is_helper: bool = False


@query(*PARTIES)
async def help_card(work: Work, request_id: int, *, to_close: bool = False) -> HelpCard:
    """Return a request the actor is in; WrongState where it is to be closed and has been."""
    request = await the_request(work, request_id, lock=False)
    if to_close:
        rules.require_open(request)
    return await _card(work, request)


@query(*PARTIES)
async def help_talk(work: Work, request_id: int) -> list[tuple[str, HelpMessage]]:
    """Return the messages of a talk the actor is in, closed or not, oldest first, each with its author's name."""
    request = await the_request(work, request_id, lock=False)
    whole = await requests.messages(work.connection, request.id)
    talk = [one for one in whole if rules.is_shown(request, one, work.person_id)]
    names = {one: await name_of(work, one) for one in {message.author_id for message in talk}}
    return [(names[message.author_id], message) for message in talk]


@query(*PARTIES)
async def my_requests(work: Work, *, is_closed: bool = False) -> list[HelpCard]:
    """Return the actor's open requests, or those that are closed, asked or answered, newest first."""
    theirs = await requests.of_person(work.connection, work.person_id, closed=is_closed)
    return [await _card(work, one) for one in theirs if one.is_closed == is_closed]


@query(*PARTIES)
async def replied_request(work: Work, message_id: int, named: int = 0) -> HelpCard | None:
    """Return the request that a message in the actor's chat was about, for a reply to that message.

    `named` is the number the message itself says. It helps where nothing is known of the message: of a copy whose
    arrival was never told, the line having been cut or the process killed.
    """
    told = await outbox.told(work.connection, work.person_id, message_id)
    number = int(told[1].get("help", 0)) if told else 0
    if not number:
        own = await requests.sent_as(work.connection, work.person_id, [message_id])
        number = own.request_id if own else named if told is None else 0
    request = await requests.get(work.connection, number) if number else None
    if request is None:
        return None
    parties = await help_parties.of_request(work.connection, request.id)
    return await _card(work, request) if work.person_id in inside(request, parties) else None


@query(*PARTIES)
async def album_target(work: Work, album: str) -> int:
    """Return the open request into whose talk the first part of an album went a moment ago, 0 for none."""
    first = await requests.of_album(work.connection, work.person_id, album, work.now - ALBUM_OPEN)
    request = await requests.get(work.connection, first.request_id) if first else None
    return request.id if request and not request.is_closed else 0


@query(*PARTIES)
async def kept_album(work: Work, album: str) -> int:
    """Return the number of the first part that is kept of an album, 0 for none."""
    return await kept_words.of_album(work.connection, work.person_id, album) or 0


async def _card(work: Work, request: HelpRequest) -> HelpCard:
    me = work.person_id
    mine = request.mentee_id == me
    parties = await help_parties.of_request(work.connection, request.id)
    other = request.helper_id if mine else request.mentee_id
    along = [one for one in inside(request, parties) if one not in (me, other)]
    calls = [one for one in parties if one.state is PartyState.ASKED]
    named = [(one.id, await name_of(work, one.person_id)) for one in calls if one.part != "offer"]
    pair = await pair_of(work, request) if me in (request.mentee_id, request.helper_id) else None
    return HelpCard(
        request, await name_of(work, other), mine, tuple([await name_of(work, one) for one in along]), tuple(named),
        await _choices(work, request) if mine else (), pair.id if pair else 0, rules.may_reopen(request, work.now),
        len(calls) - len(named), request.helper_id == me,
    )  # fmt: skip


async def _choices(work: Work, request: HelpRequest) -> tuple[tuple[int, str], ...]:
    if request.helper_id is not None or request.step != Rung.CHOOSE or request.is_closed:
        return ()
    theirs = await mentored(work, request.mentee_id, request.organization_id)
    known = await people.many(work.connection, {pair.mentor_id for pair in theirs})
    return tuple((pair.mentor_id, known[pair.mentor_id].name.full) for pair in theirs)
