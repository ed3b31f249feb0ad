"""The talk of a request: who is in it, what is passed on to whom, and by which rules it waits."""

from collections.abc import Iterable
from dataclasses import dataclass

from db import help as requests
from db import help_parties, kept_words, outbox, pairs, people
from mentoring import help as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import WrongState
from mentoring.help import Content, HelpMessage, HelpRequest, HelpStatus, Urgency
from mentoring.help_parties import Part, inside, require_party
from mentoring.kinds import SITUATIONAL
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus
from mentoring.profile_settings import Help
from mentoring.quiet import QuietHours
from services.delivery import LOUD
from services.work import Work, found, quiet_hours

HELPERS = (Role.MENTOR, *CURATORS)
PARTIES = (Role.MENTEE, *HELPERS)
# Who comes into a talk later is told its newest messages; the whole of it is on a screen.
CAUGHT_UP = 20


@dataclass(frozen=True)
class Waiting:
    """By which rules a request waits: the profile's hours, the quiet ones, the zone, the pair it belongs to."""

    hours: Help
    quiet: QuietHours
    zone: str
    pair: Pair | None

    @property
    def is_immediate(self) -> bool:
        """Whether it is asked in a situational pair, where the regulation wants an immediate reaction."""
        return self.pair is not None and self.pair.kind == SITUATIONAL


async def the_request(work: Work, request_id: int, *, lock: bool = True) -> HelpRequest:
    """Return a request the actor is in, or raise NotFound, NotAllowed."""
    request = found(await requests.get(work.connection, request_id, lock=lock))
    require_party(request, await help_parties.of_request(work.connection, request_id), work.actor.person_id)
    return request


async def own_request(work: Work, request_id: int) -> HelpRequest:
    """Return a locked request of the actor's own."""
    request = found(await requests.get(work.connection, request_id, lock=True))
    rules.require_mentee(request, work.actor.person_id)
    return request


async def taken(work: Work, kept_id: int) -> list[Content]:
    """Return kept words, the parts of an album together, and keep them no longer; WrongState when they are gone."""
    contents = await kept_words.take(work.connection, kept_id, work.person_id, work.now - rules.WORDS_KEPT)
    if not contents:
        raise WrongState("words-gone")
    return contents


async def readers(work: Work, request: HelpRequest) -> tuple[int, ...]:
    """Return everybody who is in a talk."""
    return inside(request, await help_parties.of_request(work.connection, request.id))


async def write(work: Work, request: HelpRequest, content: Content) -> HelpRequest:
    """Take a message of the actor's into a locked request's talk and pass it on; return the request as it is then."""
    content = rules.read_content(content)
    changed = rules.write(request, work.person_id, work.now)
    await requests.save(work.connection, changed)
    if changed.status is not request.status:
        await outbox.forget(work.connection, f"help:{request.id}:")
        await help_parties.lapse(work.connection, request.id, work.now, Part.OFFER)
    await pass_on(work, request, content, reply_to=await replied(work, request, content))
    return changed


async def pass_on(
    work: Work, request: HelpRequest, content: Content, *, reply_to: int | None = None, is_edit: bool = False
) -> None:
    """Store a message of the actor's and tell everybody else who is in the talk."""
    message = HelpMessage(0, request.id, work.person_id, content, work.now, reply_to, is_edit)
    number = await requests.add_message(work.connection, message)
    told = [one for one in await readers(work, request) if one != work.person_id]
    await work.tell(*(_copy(work, request, number, work.person_id, one) for one in told))


async def catch_up(work: Work, request: HelpRequest, person_id: int) -> None:
    """Tell somebody new in a talk its newest messages, in order; nobody is told their own, or what they had."""
    talk = (await requests.messages(work.connection, request.id))[-CAUGHT_UP:]
    await work.tell(
        *(_copy(work, request, one.id, one.author_id, person_id) for one in talk if one.author_id != person_id)
    )


async def replied(work: Work, request: HelpRequest, content: Content) -> int | None:
    """Return the message of this talk that a message replies to."""
    if content.replied_id is None:
        return None
    told = await outbox.told(work.connection, work.person_id, content.replied_id)
    if told is not None:
        return int(told[1].get("message", 0)) or None if told[1].get("help") == request.id else None
    own = await requests.sent_as(work.connection, work.person_id, [content.replied_id])
    return own.id if own is not None and own.request_id == request.id else None


async def waiting_of(work: Work, request: HelpRequest) -> Waiting:
    """Return by which rules a request waits: those of the pair it is asked in, else the organization's."""
    organization = await work.organization(request.organization_id)
    pair = await pair_of(work, request)
    profile = await (work.profile_of_pair(pair) if pair else work.profile(request.organization_id))
    return Waiting(profile.help, quiet_hours(organization, profile), organization.zone, pair)


async def pair_of(work: Work, request: HelpRequest) -> Pair | None:
    """Return the working pair of a request's mentee and helper."""
    theirs = await mentored(work, request.mentee_id, request.organization_id)
    return next((pair for pair in theirs if pair.mentor_id == request.helper_id), None)


async def mentored(work: Work, mentee_id: int, organization_id: int) -> list[Pair]:
    """Return a mentee's working pairs in an organization whose mentor has an account; the longest first."""
    theirs = [
        pair
        for pair in await pairs.of_person(work.connection, mentee_id)
        if pair.status is PairStatus.ACTIVE and pair.mentee_id == mentee_id and pair.organization_id == organization_id
    ]
    known = await people.many(work.connection, {pair.mentor_id for pair in theirs})
    return sorted((pair for pair in theirs if known[pair.mentor_id].has_account), key=lambda pair: pair.id)


async def keepers(work: Work, organization_id: int, besides: Iterable[int | None] = ()) -> list[int]:
    """Return who keeps pairs and may be asked about a talk: with an account, and no director, who sees none."""
    holders = await people.holders(work.connection, organization_id, *CURATORS)
    return await trusted(work, organization_id, [one for one in holders if one not in set(besides)])


async def trusted(work: Work, organization_id: int, person_ids: Iterable[int]) -> list[int]:
    """Return those who have an account and are no director: whoever appraises people reads no talk of theirs."""
    wanted = list(person_ids)
    known = await people.members(work.connection, wanted, organization_id)
    return [one for one in wanted if one in known and known[one].has_account and Role.DIRECTOR not in known[one].roles]


async def name_of(work: Work, person_id: int | None) -> str:
    """Return a full name, nothing for nobody."""
    person = await people.get(work.connection, person_id) if person_id is not None else None
    return person.name.full if person else ""


def is_loud(request: HelpRequest) -> bool:
    """Whether what is told of a request disturbs in quiet hours too."""
    return request.urgency is Urgency.NOW and request.status is HelpStatus.OPEN


def notice(work: Work, kind: Kind, request: HelpRequest, recipient: int, name: str = "", **about: int) -> Notice:
    """A notice about a request, once for a cause, or once for `name`; loud where the mentee needs help now."""
    loud = {LOUD: 1} if is_loud(request) and recipient != request.mentee_id else {}
    key = f"{kind}:{request.id}:{recipient}:{name or work.actor.cause}"
    return Notice(kind, recipient, work.now, key, {"help": request.id, **about, **loud}, request.organization_id)


def _copy(work: Work, request: HelpRequest, number: int, author_id: int, recipient: int) -> Notice:
    about = {"help": request.id, "message": number}
    if author_id == request.mentee_id and is_loud(request):
        about[LOUD] = 1
    key = copy_key(number, recipient)
    return Notice(Kind.HELP_MESSAGE, recipient, work.now, key, about, request.organization_id)


def copy_key(message_id: int, recipient: int) -> str:
    """Return the outbox's key of one message's copy for one reader."""
    return f"help-message:{message_id}:{recipient}"
