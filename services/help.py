"""Help in need: a mentee asks, the mentor (or, without one, the curator) answers through the bot."""

from dataclasses import dataclass
from datetime import timedelta

from db import help as requests
from db import kept_words, outbox, pairs, people
from mentoring import help as rules
from mentoring.actors import Role
from mentoring.errors import NotFound, WrongState
from mentoring.help import Content, HelpRequest, HelpStatus
from mentoring.notices import Kind, Notice
from mentoring.pairs import PairStatus
from mentoring.profiles import Profile
from services.work import Work, command, found, query

HELPERS = (Role.MENTOR, Role.CURATOR, Role.COORDINATOR)
PARTIES = (Role.MENTEE, *HELPERS)


@dataclass(frozen=True)
class HelpCard:
    """A request as one of its two people sees it."""

    request: HelpRequest
    other_name: str
    mine: bool


@command(Role.MENTEE)
async def ask_help(work: Work, content: Content) -> int:
    """Open a request with its first message and return its number.

    Raises:
        BadInput: there are no words and no file, or too many words.
        WrongState: there is neither a mentor nor a curator yet.
    """
    return await _ask(work, content)


@command(*PARTIES)
async def write_help(work: Work, request_id: int, content: Content) -> None:
    """Write into a request's talk; it reaches the other one and nobody else."""
    await _write(work, request_id, content)


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
    await _write(work, request_id, await _taken(work, kept_id))


@command(Role.MENTEE)
async def ask_with_words(work: Work, kept_id: int) -> int:
    """Open a request with kept words and return its number; see ask_help and pass_words_on for what is raised."""
    return await _ask(work, await _taken(work, kept_id))


@command(Role.MENTEE)
async def close_help(work: Work, request_id: int, mark: int) -> None:
    """The mentee closes the request with a mark from 1 to 5; the helper is told."""
    request = found(await requests.get(work.connection, request_id, lock=True))
    changed = rules.close(request, rules.require_party(request, work.actor.person_id), mark, work.now)
    await requests.save(work.connection, changed)
    await outbox.forget(work.connection, f"help:{request_id}:")
    about = {"help": request_id}
    await work.tell(Notice(Kind.HELP_CLOSED, request.helper_id, work.now, f"help-closed:{request_id}", about))


@query(*PARTIES)
async def help_card(work: Work, request_id: int, *, to_close: bool = False) -> HelpCard:
    """Return a request the actor is a party of; WrongState where it is to be closed and has been."""
    request = found(await requests.get(work.connection, request_id))
    rules.require_party(request, work.actor.person_id)
    if to_close:
        rules.require_open(request)
    return await _card(work, request)


@query(*PARTIES)
async def my_requests(work: Work) -> list[HelpCard]:
    """Return the actor's open requests, asked or answered, newest first."""
    return [await _card(work, one) for one in await requests.of_person(work.connection, work.person_id)]


@query(*PARTIES)
async def replied_request(work: Work, message_id: int) -> int | None:
    """Return the open request a message of the bot was about, for a reply to that message."""
    told = await outbox.told(work.connection, work.person_id, message_id)
    if told is None or "help" not in told[1]:
        return None
    request = await requests.get(work.connection, int(told[1]["help"]))
    is_open = request is not None and request.status is not HelpStatus.CLOSED
    return request.id if request and is_open else None


async def _ask(work: Work, content: Content) -> int:
    content = rules.read_content(content)
    helper_id, curator_id, profile = await _helper(work)
    number = await requests.create(work.connection, work.organization_id, work.person_id, helper_id, work.now)
    request = found(await requests.get(work.connection, number))
    await _pass_on(work, request, content)
    remind, escalate = (
        timedelta(hours=profile.help.first_reminder_hours),
        timedelta(hours=profile.help.escalation_hours),
    )
    await work.tell(*rules.plan_waiting(request, remind, escalate, curator_id))
    return number


async def _write(work: Work, request_id: int, content: Content) -> None:
    content = rules.read_content(content)
    request = found(await requests.get(work.connection, request_id, lock=True))
    changed = rules.write(request, rules.require_party(request, work.actor.person_id), work.now)
    await requests.save(work.connection, changed)
    await _pass_on(work, changed, content)


async def _taken(work: Work, kept_id: int) -> Content:
    content = await kept_words.take(work.connection, kept_id, work.person_id, work.now - rules.WORDS_KEPT)
    if content is None:
        raise WrongState("words-gone")
    return content


async def _pass_on(work: Work, request: HelpRequest, content: Content) -> None:
    message_id = await requests.add_message(work.connection, request.id, work.person_id, content, work.now)
    about = {"help": request.id, "message": message_id}
    other = request.other(work.person_id)
    await work.tell(Notice(Kind.HELP_MESSAGE, other, work.now, f"help-message:{message_id}", about))


async def _helper(work: Work) -> tuple[int, int | None, Profile]:
    """Return who answers, the curator who hears of a request nobody answers, and the regulation with its hours."""
    curators = [
        one
        for one in await people.holders(work.connection, work.organization_id, Role.CURATOR, Role.COORDINATOR)
        if one != work.person_id
    ]
    theirs = await pairs.of_person(work.connection, work.person_id)
    active = [pair for pair in theirs if pair.status is PairStatus.ACTIVE and pair.mentee_id == work.person_id]
    if active:
        curator = active[0].curator_id or next(iter(curators), None)
        return active[0].mentor_id, curator, await work.profile_of_pair(active[0])
    if not curators:
        raise WrongState("help-nobody-yet")
    return curators[0], None, await work.profile()


async def _card(work: Work, request: HelpRequest) -> HelpCard:
    mine = request.mentee_id == work.person_id
    other = await people.get(work.connection, request.other(work.person_id))
    if other is None:
        raise NotFound
    return HelpCard(request, other.name.full, mine)
