"""What people are told of requests for help: copies of messages, who takes them, who is asked, who is silent."""

from datetime import UTC, datetime

from db import help as requests
from db import help_aftermath, help_parties, outbox, pairs
from mentoring.help import HelpMessage, HelpRequest, HelpStatus
from mentoring.help_parties import PartyState
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.help_talks import copy_key, name_of, readers
from services.telling import Row, Telling, tells
from services.work import found
from texts import Value, plain, text
from texts.dates import hour


@tells(Kind.HELP_MESSAGE)
async def _message(telling: Telling) -> Letter | None:
    """A copy of a message: whose, of which question, and what it replies to."""
    message = await requests.message(telling.work.connection, telling.number("message"))
    if message is None:
        return None  # the talk is gone by now, with its mentee or in its time
    request = found(await requests.get(telling.work.connection, message.request_id))
    if telling.recipient.person_id not in await readers(telling.work, request):
        return None
    is_first = not telling.number("later") and await _is_first(telling, message)
    name = await name_of(telling.work, message.author_id)
    words = text(_key(request, message, is_first=is_first), telling.language, name=name,
                 words=message.content.words, **_named(telling, request))  # fmt: skip
    rows = () if request.is_closed else _rows(telling, request, is_first=is_first)
    return Letter(words, rows, _file(message), reply_to=await _reply_to(telling, message))


@tells(Kind.HELP_WAITING, Kind.HELP_URGENT)
async def _waiting(telling: Telling) -> Letter | None:
    request = await _request(telling)
    if request.status is not HelpStatus.OPEN or request.helper_id != telling.recipient.person_id:
        return None
    words = {"name": await name_of(telling.work, request.mentee_id), **_named(telling, request)}
    rows = _rows(telling, request, is_first=request.taken_at is None)
    promised = request.promised_at is not None and request.promised_at <= telling.work.now
    if telling.due.kind is Kind.HELP_WAITING and promised:
        return Letter(text("notice-help-promised", telling.language, **words), rows)
    return telling.say(words, *rows)


@tells(Kind.HELP_UNANSWERED)
async def _unanswered(telling: Telling) -> Letter | None:
    """To the curator: whom to look after, what about and how urgent; never the words."""
    request = await _request(telling)
    if request.status is not HelpStatus.OPEN:
        return None
    words = {"name": await name_of(telling.work, request.mentee_id), **_named(telling, request)}
    times = telling.button("menu-measures", "measures")
    if request.helper_id is None:
        return Letter(text("notice-help-untaken", telling.language, **words), (times,))
    return telling.say({**words, "helper": await name_of(telling.work, request.helper_id)}, times)


@tells(Kind.HELP_CLOSED, Kind.HELP_REOPENED, Kind.HELP_SLOW)
async def _state(telling: Telling) -> Letter | None:
    request = await _request(telling)
    kind = telling.due.kind
    if request.is_closed is not (kind is Kind.HELP_CLOSED):
        return None
    if kind is Kind.HELP_SLOW:
        is_open = request.status is HelpStatus.OPEN
        invite = telling.button("button-help-invite", f"invitecurator:{request.id}")
        return telling.say(_named(telling, request), invite) if is_open else None
    who = telling.number("person") or request.mentee_id
    words = {"name": await name_of(telling.work, who), "mark": request.mark or 0, **_named(telling, request)}
    if kind is Kind.HELP_CLOSED:
        return telling.say(words)
    return telling.say(words, telling.button("button-reply", f"reply:{request.id}"))


@tells(Kind.HELP_WIDENED)
async def _widened(telling: Telling) -> Letter | None:
    """To the mentee: others are asked now."""
    request = await _request(telling)
    return telling.say(_named(telling, request)) if request.status is HelpStatus.OPEN else None


@tells(Kind.HELP_TAKEN)
async def _taken(telling: Telling) -> Letter | None:
    request = await _request(telling)
    if request.status is not HelpStatus.OPEN:
        return None
    name = await name_of(telling.work, telling.number("person"))
    until = telling.number("until")
    if not until:
        return telling.say({"name": name, **_named(telling, request)})
    by = hour(datetime.fromtimestamp(until, UTC), telling.recipient.zone)
    return Letter(text("notice-help-promising", telling.language, name=name, hour=by, **_named(telling, request)))


@tells(Kind.HELP_PASSED)
async def _passed(telling: Telling) -> Letter | None:
    """Somebody has it now: told to the mentee, and to whoever had it before."""
    request = await _request(telling)
    words = {"name": await name_of(telling.work, telling.number("person")), **_named(telling, request)}
    if telling.number("afresh"):
        button = telling.button("button-help-write", f"reply:{request.id}")
        return (
            None
            if request.is_closed
            else Letter(text("notice-help-passed-afresh", telling.language, **words), (button,))
        )
    if telling.recipient.person_id == request.mentee_id:
        return telling.say(words)
    return Letter(text("notice-help-passed-on", telling.language, **words))


@tells(Kind.HELP_JOINED)
async def _joined(telling: Telling) -> Letter | None:
    request = await _request(telling)
    name = await name_of(telling.work, telling.number("person"))
    return telling.say({"name": name, **_named(telling, request)})


@tells(Kind.HELP_OFFERED, Kind.HELP_CALLED)
async def _called(telling: Telling) -> Letter | None:
    """The topic and the urgency, without words and without the mentee's name: those come with the yes."""
    party = await help_parties.get(telling.work.connection, telling.number("call"))
    request = await _request(telling)
    if party is None or party.state is not PartyState.ASKED or request.is_closed:
        return None
    words = dict(_named(telling, request))
    if telling.due.kind is Kind.HELP_CALLED:
        words |= {"name": await name_of(telling.work, telling.number("person")), "part": party.part.value}
    return telling.say(words, telling.button("button-help-look", f"call:{party.id}"))


@tells(Kind.HELP_CALLING)
async def _calling(telling: Telling) -> Letter | None:
    party = await help_parties.get(telling.work.connection, telling.number("call"))
    request = await _request(telling)
    if party is None or party.state is PartyState.DECLINED or request.is_closed:
        return None
    helper = await name_of(telling.work, request.helper_id)
    words = {"helper": helper, "name": await name_of(telling.work, party.person_id), **_named(telling, request)}
    return telling.say(words, telling.button("button-help-no-colleague", f"nocall:{party.id}"))


@tells(Kind.HELP_DECLINED)
async def _declined(telling: Telling) -> Letter | None:
    request = await _request(telling)
    words = {"name": await name_of(telling.work, telling.number("person")), **_named(telling, request)}
    if telling.number("unwanted"):
        return Letter(text("notice-help-unwanted", telling.language, **words))
    return telling.say(words, telling.button("button-help-more", f"more:{request.id}"))


@tells(Kind.HELP_SILENT)
async def _silent(telling: Telling) -> Letter | None:
    said = await help_aftermath.silence(telling.work.connection, telling.number("silence"))
    if said is None or said.settled_at is not None:
        return None
    pair = found(await pairs.get(telling.work.connection, said.pair_id))
    mentor = await name_of(telling.work, pair.mentor_id)
    words = {"name": await name_of(telling.work, said.person_id), "mentor": mentor}
    return telling.say(words, telling.button("button-help-silences", "silences"))


@tells(Kind.SILENCE_SETTLED)
async def _settled(telling: Telling) -> Letter | None:
    """To the mentee who said it, alone: it has been seen to, in the curator's words where there are any."""
    said = await help_aftermath.silence(telling.work.connection, telling.number("silence"))
    if said is None:
        return None
    pair = found(await pairs.get(telling.work.connection, said.pair_id))
    mentor = await name_of(telling.work, pair.mentor_id)
    words: dict[str, Value] = {"mentor": mentor, "answer": said.answer, "has_answer": int(bool(said.answer))}
    return telling.say(words, telling.button("button-open-pair", f"pair:{pair.id}"))


async def _request(telling: Telling) -> HelpRequest:
    return found(await requests.get(telling.work.connection, telling.number("help")))


def _named(telling: Telling, request: HelpRequest) -> dict[str, Value]:
    """The number, topic and urgency of a question, as every message about it says them."""
    return {
        "number": request.id,
        "topic": plain(f"help-topic-{request.topic}", telling.language),
        "urgency": plain(f"help-urgency-{request.urgency.value}", telling.language),
    }


def _key(request: HelpRequest, message: HelpMessage, *, is_first: bool) -> str:
    if message.is_edit:
        return "notice-help-corrected"
    if message.author_id != request.mentee_id:
        return "notice-help-answered"
    return "notice-help-asked" if is_first else "notice-help-written"


async def _is_first(telling: Telling, message: HelpMessage) -> bool:
    talk = await requests.messages(telling.work.connection, message.request_id)
    return bool(talk) and talk[0].id == message.id


def _rows(telling: Telling, request: HelpRequest, *, is_first: bool) -> tuple[Row, ...]:
    reply = telling.button("button-reply", f"reply:{request.id}")
    if telling.recipient.person_id == request.mentee_id:
        return (reply, telling.button("button-solved", f"solved:{request.id}"))
    if telling.recipient.person_id != request.helper_id or not is_first:
        return (reply,)
    take = telling.button("button-help-take", f"take:{request.id}")
    return (reply, take, telling.button("button-help-more", f"more:{request.id}"))


def _file(message: HelpMessage) -> Attachment | None:
    content = message.content
    if content.file_kind is None:
        return None
    return Attachment(content.file_kind, content.file_name, reference=content.file_reference)


async def _reply_to(telling: Telling, message: HelpMessage) -> int | None:
    """Return the recipient's message that this one answers or corrects: their own, or their copy of another's."""
    if message.reply_to is None:
        return None
    answered = await requests.message(telling.work.connection, message.reply_to)
    if answered is not None and answered.author_id == telling.recipient.person_id:
        return answered.content.source_id
    return await outbox.message_of(telling.work.connection, copy_key(message.reply_to, telling.recipient.person_id))
