"""What notices about applications to end a pair say; the other member learns the day, kindly, and no reason."""

from dataclasses import dataclass

from db import pairs, partings, people
from mentoring.actors import Role
from mentoring.notices import Kind
from mentoring.pairs import Pair
from mentoring.partings import AHEAD, Parting, PartingKind, PartingState
from mentoring.people import Person
from mentoring.ports import Attachment, Letter
from services.parting_papers import parting_file
from services.parting_ways import term
from services.telling import Telling, tells
from services.work import found
from texts import Value, plain, text
from texts.dates import day

# In which states a notice still matters.
MATTERS = {
    Kind.PARTING_ASKED: (PartingState.ASKED,),
    Kind.PARTING_DUE: (PartingState.ASKED,),
    Kind.PARTING_OFFERED: (PartingState.OFFERED,),
    Kind.PARTING_WITHDRAWN: (PartingState.WITHDRAWN,),
    Kind.PARTING_GRANTED: AHEAD,
    Kind.PARTING_ENDS: AHEAD,
    Kind.PARTING_TO_ORDER: (PartingState.GRANTED,),
    Kind.PARTING_REFUSED: (PartingState.REFUSED,),
    Kind.PARTING_OVER: (PartingState.DONE,),
}
# Whose wish it is where it is no member's.
OFFICES = {PartingKind.CANCELLATION: Role.DIRECTOR, PartingKind.CURATOR: Role.CURATOR}
SCREEN = {Kind.PARTING_ENDS: "pair", Kind.PARTING_OVER: "pair"}


@dataclass(frozen=True)
class _About:
    """An application with its pair and people."""

    parting: Parting
    pair: Pair
    known: dict[int, Person]

    def name(self, person_id: int | None) -> str:
        return self.known[person_id].name.full if person_id in self.known else "–"


@tells(*MATTERS)
async def _letter(telling: Telling) -> Letter | None:
    one = await _about(telling)
    kind = telling.due.kind
    if one.parting.state not in MATTERS[kind]:
        return None
    if kind is Kind.PARTING_DUE and one.parting.due_on is None:
        return None
    screen = SCREEN.get(kind, "parting")
    number = one.pair.id if screen == "pair" else one.parting.id
    words = await _words(telling, one)
    button = telling.button("button-open-parting", f"{screen}:{number}")
    key = _key(telling, one)
    return Letter(text(key, telling.language, **words), (button,)) if key else telling.say(words, button)


@tells(Kind.PARTING_PAPER)
async def _paper(telling: Telling) -> Letter | None:
    one = await _about(telling)
    content = await parting_file(telling.work, one.parting, one.pair)
    if content is None:
        return None
    title = plain(f"parting-kind-{one.parting.named}", "ru")
    words: dict[str, Value] = {"kind": plain(f"parting-kind-{one.parting.named}", telling.language)}
    return telling.say(words, file=Attachment("document", f"{title}.docx", content))


def _key(telling: Telling, one: _About) -> str:
    """Words of their own for those who read a kind otherwise than others do; none for all else."""
    if telling.due.kind is Kind.PARTING_REFUSED and not one.parting.answer:
        return "notice-parting-disagreed"
    if telling.due.kind is Kind.PARTING_OVER:
        stand = _stand(telling.recipient.person_id, one.pair)
        return {"mentor": "notice-parting-over-mentor", "mentee": "notice-parting-over-mentee"}.get(stand, "")
    return ""


async def _about(telling: Telling) -> _About:
    connection = telling.work.connection
    parting = found(await partings.get(connection, telling.number("parting")))
    pair = found(await pairs.get(connection, parting.pair_id))
    wanted = {*pair.members, *([parting.asked_by] if parting.asked_by else [])}
    return _About(parting, pair, await people.many(connection, wanted))


async def _words(telling: Telling, one: _About) -> dict[str, Value]:
    parting, language, me = one.parting, telling.language, telling.recipient.person_id
    _, roles = await term(telling.work, parting, one.pair)
    is_member = me in one.pair.members
    asker = Role.MENTOR if parting.asked_by == one.pair.mentor_id else Role.MENTEE
    due, today = parting.due_on, telling.work.today(telling.recipient.zone)
    return {
        "kind": parting.kind.value,
        "named": parting.named,
        "title": plain(f"parting-kind-{parting.named}", language),
        "name": one.name(one.pair.other(me)) if is_member else one.name(parting.asked_by),
        "mentor": one.name(one.pair.mentor_id),
        "mentee": one.name(one.pair.mentee_id),
        "asker": OFFICES.get(parting.kind, asker).value,
        "me": _stand(me, one.pair),
        "due": day(due, language) if due else "",
        "when": "soon" if due and today < due else "today" if due == today else "late",
        "last": day(parting.last_day, language) if parting.last_day else "",
        "reason": parting.reason or plain("reason-none", language),
        "answer": parting.answer,
        "decider": roles[min(parting.stage, len(roles) - 1)],
    }


def _stand(person_id: int, pair: Pair) -> str:
    """As whom somebody reads it."""
    return {pair.mentor_id: "mentor", pair.mentee_id: "mentee"}.get(person_id, "keeper")
