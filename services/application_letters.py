"""What notices about applications say; each reader learns what is theirs to know, the rest on opening."""

from dataclasses import dataclass

from db import applications, people
from mentoring.application_states import OPEN, ApplicationAct, ApplicationState
from mentoring.applications import Application
from mentoring.notices import Kind
from mentoring.pairs import Pair
from mentoring.ports import Attachment, Letter
from services.application_papers import application_file
from services.application_ways import pair_of, turn
from services.disputes import accepted
from services.telling import Row, Telling, tells
from services.work import found
from texts import Html, Value, plain, text
from texts.dates import day

# In which states a notice still matters; news of what has happened always do.
MATTERS = {
    Kind.APPLICATION_ASKED: (ApplicationState.ASKED,),
    Kind.APPLICATION_WORD: (ApplicationState.HEARING, ApplicationState.MEDIATION, ApplicationState.PROPOSED),
    Kind.APPLICATION_DUE: OPEN,
}


# What has happened, by who is told of it; each has words of its own.
NEWS = (
    "asked", "withdrawn", "done", "agreed", "declined", "grant", "partly", "refuse", "subject-grant", "subject-partly",
    "subject-refuse", "mediator", "spoken", "accepted", "settled", "unsettled",
)  # fmt: skip


@dataclass(frozen=True)
class _About:
    application: Application
    pair: Pair | None


@tells(Kind.APPLICATION_ASKED, Kind.APPLICATION_WORD, Kind.APPLICATION_DUE)
async def _waiting(telling: Telling) -> Letter | None:
    one = await _about(telling)
    kind, state = telling.due.kind, one.application.state
    if state not in MATTERS[kind] or await _has_answered(telling, one.application):
        return None
    if kind is Kind.APPLICATION_DUE and telling.due.about.get("due") != str(one.application.due_on):
        return None
    return telling.say(await _words(telling, one), _button(telling, one))


@tells(Kind.APPLICATION_TOLD)
async def _told(telling: Telling) -> Letter | None:
    one = await _about(telling)
    news = str(telling.due.about.get("news", ""))
    words = await _words(telling, one)
    said = text(f"application-news-{news}", telling.language, **words)
    return telling.say({"news": Html(said)}, _button(telling, one))


@tells(Kind.APPLICATION_PAPER)
async def _paper(telling: Telling) -> Letter | None:
    one = await _about(telling)
    content = await application_file(telling.work, one.application, one.pair)
    title = plain(f"application-kind-{one.application.kind.value}", "ru")
    words = {"title": plain(f"application-kind-{one.application.kind.value}", telling.language)}
    return telling.say(words, file=Attachment("document", f"{title}.docx", content))


async def _about(telling: Telling) -> _About:
    application = found(await applications.get(telling.work.connection, telling.number("application")))
    return _About(application, await pair_of(telling.work, application))


async def _has_answered(telling: Telling, application: Application) -> bool:
    """Whether a side of a dispute has said or accepted already what it is waited for."""
    me = telling.recipient.person_id
    if me not in application.parties:
        return False
    way = await applications.events(telling.work.connection, application.id)
    if application.state is ApplicationState.PROPOSED:
        return me in accepted(way)
    if application.state is not ApplicationState.MEDIATION or telling.due.kind is not Kind.APPLICATION_DUE:
        return False
    # The applicant's own words came with the application.
    return me == application.applicant_id or any(one.act is ApplicationAct.SPEAK and one.person_id == me for one in way)


async def _words(telling: Telling, one: _About) -> dict[str, Value]:
    application, language, me = one.application, telling.language, telling.recipient.person_id
    known = await people.many(
        telling.work.connection, [who for who in (*application.parties, application.mediator_id) if who]
    )
    names = {who: person.name.full for who, person in known.items()}
    whose = await turn(telling.work, application, one.pair)
    due, today = application.due_on, telling.work.today(telling.recipient.zone)
    return {
        "title": plain(f"application-kind-{application.kind.value}", language), "kind": application.kind.value,
        "state": application.state.value, "name": names.get(application.applicant_id, "–"),
        "subject": names.get(application.subject_id or 0, "–"),
        "mediator": names.get(application.mediator_id or 0, "–"),
        "me": {application.mediator_id: "mediator", application.applicant_id: "applicant"}.get(me, "other"),
        "due": day(due, language) if due else "–", "has_answer": int(bool(application.answer)),
        "answer": application.answer or plain("reason-none", language),
        "when": "soon" if due and today < due else "today" if due == today else "late", "decider": whose.role.value,
    }  # fmt: skip


def _button(telling: Telling, one: _About) -> Row:
    return telling.button("button-open-application", f"application:{one.application.id}")
