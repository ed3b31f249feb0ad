"""Help in need: a mentee asks, whoever is meant for it answers through the bot, the mentee closes it."""

from dataclasses import dataclass, replace
from datetime import time, timedelta

from db import help as requests
from db import help_aftermath, help_parties, kept_words, outbox, people
from mentoring import help as rules
from mentoring.actors import Role
from mentoring.errors import BadInput, WrongState
from mentoring.help import Content, HelpMessage, HelpRequest, HelpStatus, Urgency
from mentoring.help_ladder import Rung
from mentoring.help_parties import PartyState, inside, require_party
from mentoring.help_topics import AREAS, TOPICS, suggest
from mentoring.notices import Kind
from services.help_talks import (
    HELPERS,
    PARTIES,
    catch_up,
    keepers,
    mentored,
    name_of,
    notice,
    pair_of,
    pass_on,
    the_request,
    waiting_of,
    write,
)
from services.help_waiting import arm, offer, volunteers
from services.work import Work, command, found, local_moment, query

__all__ = ["HELPERS", "PARTIES"]
# The parts of an album come within moments of each other.
ALBUM_OPEN = timedelta(minutes=10)
_MIDNIGHT = time()


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


@command(Role.MENTEE)
async def ask_help(work: Work, content: Content) -> int:
    """Open a request with its first message and return its number.

    Raises:
        BadInput: there are no words and no file, or too many words.
        WrongState: there is neither a mentor nor a curator yet.
    """
    return await _ask(work, [content])


@command(*PARTIES)
async def write_help(work: Work, request_id: int, content: Content) -> None:
    """Write into a request's talk; it reaches those who are in it and nobody else."""
    await write(work, await the_request(work, request_id), content)


@command(*PARTIES)
async def correct_help(work: Work, source_id: int, content: Content) -> int:
    """Pass on that a message of the actor's was edited; return its request, 0 where it was not of a talk.

    Raises:
        WrongState: the request is closed.
    """
    known = await requests.sent_as(work.connection, work.person_id, [source_id])
    if known is None:
        return 0
    request = await the_request(work, known.request_id)
    rules.require_open(request)
    content = rules.read_content(content)
    if content.words != known.content.words or content.file_reference != known.content.file_reference:
        first = known.reply_to if known.is_edit else known.id
        await pass_on(work, request, content, reply_to=first, is_edit=True)
    return request.id


@command(*PARTIES)
async def keep_words(work: Work, content: Content) -> int:
    """Keep a message that came where none was awaited, and return its number: nothing a person typed is lost.

    Raises:
        BadInput: there are no words and no file, or too many words.
    """
    return await kept_words.add(work.connection, work.person_id, rules.read_content(content), work.now)


@command(*PARTIES)
async def pass_words_on(work: Work, kept_id: int, request_id: int) -> None:
    """Write kept words into a talk.

    Raises:
        WrongState: they were passed on already, or are older than a day.
    """
    request = await the_request(work, request_id)
    for content in await _taken(work, kept_id):
        request = await write(work, request, content)


@command(Role.MENTEE)
async def ask_with_words(work: Work, kept_id: int) -> int:
    """Open a request with kept words and return its number; see ask_help and pass_words_on for what is raised."""
    return await _ask(work, await _taken(work, kept_id))


@command(Role.MENTEE)
async def close_help(work: Work, request_id: int, mark: int) -> None:
    """The mentee closes the request with a mark from 1 to 5; the others are told."""
    request = found(await requests.get(work.connection, request_id, lock=True))
    parties = await help_parties.of_request(work.connection, request_id)
    changed = rules.close(request, require_party(request, parties, work.actor.person_id), mark, work.now)
    await requests.save(work.connection, changed)
    await outbox.forget(work.connection, f"help:{request_id}:")
    await help_parties.lapse(work.connection, request_id, work.now)
    told = [one for one in inside(request, parties) if one != request.mentee_id]
    key = f"closed:{request.round}"
    await work.tell(*(notice(work, Kind.HELP_CLOSED, changed, one, key) for one in told))


@command(*PARTIES)
async def reopen_help(work: Work, request_id: int) -> None:
    """Open a closed request again, within a week.

    Raises:
        WrongState: it is open, or was closed too long ago.
    """
    await _reopen(work, request_id)


@command(*PARTIES)
async def reopen_with_words(work: Work, kept_id: int, request_id: int) -> None:
    """Open a closed request again with kept words; see reopen_help and pass_words_on for what is raised."""
    request = await _reopen(work, request_id)
    for content in await _taken(work, kept_id):
        request = await write(work, request, content)


@command(Role.MENTEE)
async def choose_topic(work: Work, request_id: int, topic: str) -> None:
    """Say what a request is about; one that nobody has taken is offered to those who are ready for that."""
    if topic not in TOPICS:
        raise BadInput("help-topic-unknown")
    request = await _own(work, request_id)
    rules.require_open(request)
    changed = replace(request, topic=topic)
    await requests.save(work.connection, changed)
    if changed.helper_id is None and changed.step != Rung.CHOOSE:
        await offer(work, changed)


@command(Role.MENTEE)
async def choose_urgency(work: Work, request_id: int, urgency: Urgency) -> None:
    """Say by when help is needed; the ladder begins anew, and «now» is told out loud at once.

    Raises:
        WrongState: it is answered or closed, or there were too many «now» today.
    """
    request = await _own(work, request_id)
    by = await waiting_of(work, request)
    midnight = local_moment(work.today(by.zone), _MIDNIGHT, by.zone)
    spent = await requests.urgent_since(work.connection, request.mentee_id, midnight, request.id)
    changed = rules.urge(request, Urgency(urgency), work.now, spent, by.hours.now_daily)
    if changed.urgency is request.urgency:
        return
    rung = Rung.CHOOSE if request.step == Rung.CHOOSE else Rung.REMIND
    await requests.save(work.connection, await arm(work, changed, rung))
    if changed.urgency is Urgency.NOW:
        await _ring(work, changed)


@command(Role.MENTEE)
async def choose_helper(work: Work, request_id: int, person_id: int) -> None:
    """Say which of several mentors is asked; only while none has the request.

    Raises:
        WrongState: somebody has it already.
    """
    request = await _own(work, request_id)
    rules.require_open(request)
    if request.helper_id is not None:
        raise WrongState("help-has-helper", name=await name_of(work, request.helper_id))
    mentors = {pair.mentor_id for pair in await mentored(work, work.person_id, request.organization_id)}
    chosen = found(person_id if person_id in mentors else None)
    changed = replace(request, helper_id=chosen)
    await requests.save(work.connection, await arm(work, changed, Rung.REMIND, since=request.opened_at))
    await catch_up(work, changed, chosen)


@command(Role.MENTEE)
async def note_remedy(work: Work, request_id: int, words: str) -> None:
    """Keep what helped, in the mentee's words; it is theirs until they permit more."""
    request = await _own(work, request_id)
    if not request.is_closed:
        raise WrongState("help-is-open")
    words = rules.read_remedy(words)
    await help_aftermath.keep_remedy(
        work.connection, request.organization_id, request.mentee_id, request.id, request.topic, words, work.now
    )


@command(Role.MENTEE)
async def permit_remedy(work: Work, request_id: int) -> None:
    """Let what helped be offered to others as a practice, without names."""
    await _own(work, request_id)
    if not await help_aftermath.permit_remedy(work.connection, request_id):
        raise WrongState("help-remedy-none")


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
async def replied_request(work: Work, message_id: int) -> HelpCard | None:
    """Return the request that a message in the actor's chat was about, for a reply to that message."""
    told = await outbox.told(work.connection, work.person_id, message_id)
    number = int(told[1].get("help", 0)) if told else 0
    if not number:
        own = await requests.sent_as(work.connection, work.person_id, [message_id])
        number = own.request_id if own else 0
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


async def _ask(work: Work, contents: list[Content]) -> int:
    contents = [rules.read_content(one) for one in contents]
    topic = suggest(" ".join(one.words for one in contents), work.catalog.stems)
    request = HelpRequest(0, work.organization_id, work.person_id, None, work.now, topic=topic)
    helper, rung = await _route(work, topic)
    number = await requests.create(work.connection, replace(request, helper_id=helper))
    request = found(await requests.get(work.connection, number))
    await requests.save(work.connection, await arm(work, request, rung))
    for content in contents:
        await pass_on(work, request, content)
    if helper is None and rung is Rung.REMIND:
        await offer(work, request)
    return number


async def _route(work: Work, topic: str) -> tuple[int | None, Rung]:
    """Return who gets a new request: the mentor, the one whose area fits; nobody yet where others are offered it.

    Of several mentors whose area does not tell, the mentee chooses. Without a mentor those are asked who are ready
    for the topic; where nobody is, the curator.
    """
    theirs = await mentored(work, work.person_id, work.organization_id)
    fitting = [pair for pair in theirs if pair.area and pair.area == AREAS.get(topic)]
    chosen = fitting if len(fitting) == 1 else theirs
    if chosen:
        return (chosen[0].mentor_id, Rung.REMIND) if len(chosen) == 1 else (None, Rung.CHOOSE)
    ready = await volunteers(work, work.organization_id, topic)
    if [one for one in ready if one != work.person_id]:
        return None, Rung.REMIND
    curators = await keepers(work, work.organization_id, [work.person_id])
    if not curators:
        raise WrongState("help-nobody-yet")
    return curators[0], Rung.REMIND


async def _ring(work: Work, request: HelpRequest) -> None:
    """Tell out loud that it is «now»: whoever has it, or all to whom it is offered."""
    if request.helper_id is not None:
        await work.tell(notice(work, Kind.HELP_URGENT, request, request.helper_id))
        return
    offered = await help_parties.of_request(work.connection, request.id)
    await work.tell(
        *(
            notice(work, Kind.HELP_OFFERED, request, one.person_id, call=one.id)
            for one in offered
            if one.state is PartyState.ASKED
        )
    )


async def _reopen(work: Work, request_id: int) -> HelpRequest:
    request = await the_request(work, request_id)
    changed = rules.reopen(request, work.person_id, work.now)
    if changed.status is HelpStatus.OPEN:
        changed = await arm(work, changed, Rung.REMIND)
    await requests.save(work.connection, changed)
    parties = await help_parties.of_request(work.connection, request_id)
    told = [one for one in inside(changed, parties) if one != work.person_id]
    key = f"reopened:{changed.round}"
    await work.tell(*(notice(work, Kind.HELP_REOPENED, changed, one, key, person=work.person_id) for one in told))
    return changed


async def _taken(work: Work, kept_id: int) -> list[Content]:
    contents = await kept_words.take(work.connection, kept_id, work.person_id, work.now - rules.WORDS_KEPT)
    if not contents:
        raise WrongState("words-gone")
    return contents


async def _own(work: Work, request_id: int) -> HelpRequest:
    """Return a locked request of the actor's own."""
    request = found(await requests.get(work.connection, request_id, lock=True))
    rules.require_mentee(request, work.actor.person_id)
    return request


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
