"""Help in need: a mentee asks and whoever is meant for it answers through the bot."""

from dataclasses import replace
from datetime import time

from db import help as requests
from db import help_parties, kept_words
from mentoring import help as rules
from mentoring.actors import Role
from mentoring.errors import BadInput, WrongState
from mentoring.help import Content, HelpRequest, HelpStatus, Urgency
from mentoring.help_ladder import Rung
from mentoring.help_parties import PartyState
from mentoring.help_topics import AREAS, OTHER, TOPICS, suggest
from mentoring.notices import Kind
from services.help_cards import (
    HelpCard,
    album_target,
    help_card,
    help_talk,
    kept_album,
    my_requests,
    replied_request,
)
from services.help_closing import close_help, note_remedy, permit_remedy, reopen_help, reopen_with_words
from services.help_talks import (
    HELPERS,
    PARTIES,
    catch_up,
    keepers,
    mentored,
    name_of,
    notice,
    own_request,
    pass_on,
    taken,
    the_request,
    waiting_of,
    write,
)
from services.help_waiting import arm, offer, volunteers
from services.work import Work, command, found, local_moment

# The whole of a question's life under one name, whichever module keeps it.
__all__ = [
    "HELPERS", "PARTIES", "HelpCard", "album_target", "close_help", "help_card", "help_talk", "kept_album",
    "my_requests", "note_remedy", "permit_remedy", "reopen_help", "reopen_with_words", "replied_request",
]  # fmt: skip
_MIDNIGHT = time()


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
    request = await the_request(work, request_id)
    is_wordless = await _is_wordless(work, request)
    written = await write(work, request, content)
    topic = suggest(content.words, work.catalog.stems) if is_wordless else OTHER
    if topic != OTHER:
        await _be_about(work, written, topic)


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
    for content in await taken(work, kept_id):
        request = await write(work, request, content)


@command(Role.MENTEE)
async def ask_with_words(work: Work, kept_id: int) -> int:
    """Open a request with kept words and return its number; see ask_help and pass_words_on for what is raised."""
    return await _ask(work, await taken(work, kept_id))


@command(Role.MENTEE)
async def choose_topic(work: Work, request_id: int, topic: str) -> None:
    """Say what a request is about; one that nobody has taken is offered to those who are ready for that."""
    if topic not in TOPICS:
        raise BadInput("help-topic-unknown")
    request = await own_request(work, request_id)
    rules.require_open(request)
    await _be_about(work, request, topic)


@command(Role.MENTEE)
async def choose_urgency(work: Work, request_id: int, urgency: Urgency) -> None:
    """Say by when help is needed; the ladder begins anew, and «now» is told out loud at once.

    Raises:
        WrongState: it is answered or closed, or there were too many «now» today.
    """
    request = await own_request(work, request_id)
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
    request = await own_request(work, request_id)
    rules.require_open(request)
    if request.helper_id is not None:
        raise WrongState("help-has-helper", name=await name_of(work, request.helper_id))
    mentors = {pair.mentor_id for pair in await mentored(work, work.person_id, request.organization_id)}
    chosen = found(person_id if person_id in mentors else None)
    changed = replace(request, helper_id=chosen)
    await requests.save(work.connection, await arm(work, changed, Rung.REMIND, since=request.opened_at))
    await catch_up(work, changed, chosen)


async def _be_about(work: Work, request: HelpRequest, topic: str) -> None:
    changed = replace(request, topic=topic)
    await requests.save(work.connection, changed)
    if changed.helper_id is None and changed.step != Rung.CHOOSE:
        await offer(work, changed)


async def _is_wordless(work: Work, request: HelpRequest) -> bool:
    """Whether the mentee goes on with a question that began without words, by a voice: its topic is not known yet."""
    if request.topic != OTHER or request.mentee_id != work.person_id or request.status is not HelpStatus.OPEN:
        return False
    return not any(one.content.words for one in await requests.messages(work.connection, request.id))


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
