"""An application from its draft to the decision; what a dispute is settled by stands in mentoring/disputes.py.

Source: regulation 002, 2.5, 2.6, 2.8 (000, 001, 003: 4.1, 4.2, 5.1); release from lessons: 1.4 of 000 and 001.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Final

from mentoring.application_kinds import (
    EXPLANATION_DAYS,
    RULES,
    WORDS_LIMIT,
    ApplicationKind,
    Field,
    FieldKind,
    First,
    Told,
    missing,
)
from mentoring.application_states import DECIDED, DECISIONS, MACHINE, ApplicationAct, ApplicationState
from mentoring.application_states import ApplicationAct as A
from mentoring.application_states import ApplicationState as S
from mentoring.errors import BadInput, WrongState
from mentoring.reading import Months, has_words, read_day, tidy
from mentoring.workdays import after

# A release from lessons is an exception (1.4): longer ones are a matter of orders, not of an application.
RELEASE_DAYS: Final = 14
HORIZON: Final = timedelta(days=366)


@dataclass(frozen=True)
class Application:
    """One application: `content` holds the answers by question, an empty one was passed over.

    `subject_id` is whom it concerns besides the applicant, `mediator_id` who settles a dispute, `due_on` the day by
    which the next word or the decision is expected, `answer` the reason of the decision or a dispute's outcome.
    """

    id: int
    organization_id: int
    kind: ApplicationKind
    applicant_id: int
    begun_at: datetime
    state: ApplicationState = ApplicationState.DRAFT
    pair_id: int | None = None
    subject_id: int | None = None
    mediator_id: int | None = None
    content: Mapping[str, str] = field(default_factory=dict)
    answer: str = ""
    asked_on: date | None = None
    due_on: date | None = None
    decided_by: int | None = None
    decided_on: date | None = None

    @property
    def parties(self) -> tuple[int, ...]:
        """The applicant and whom it concerns."""
        return tuple(one for one in (self.applicant_id, self.subject_id) if one is not None)


@dataclass(frozen=True)
class Event:
    """One step of an application's way; `words` are somebody's own, shown to the other side if `is_shared`."""

    id: int
    application_id: int
    person_id: int | None
    act: ApplicationAct
    at: datetime
    words: str = ""
    is_shared: bool = False


def fill(application: Application, question: Field, raw: str, today: date, months: Months) -> Application:
    """Store an answer to a question of the draft. Raises BadInput saying what is expected, with an example."""
    _require(application, A.SEND)
    content = {**application.content, question.id: _read(question, raw, today, months)}
    if question.id == "starts" and content.get("ends", "9") < content["starts"]:
        del content["ends"]
    if content.get("ends") and content["ends"] < content.get("starts", ""):
        raise BadInput("application-ends-before")
    if content.get("ends") and _days(content) > RELEASE_DAYS:
        raise BadInput("application-release-long", max=RELEASE_DAYS)
    return replace(application, content=content)


def send(application: Application, today: date, decision_days: int) -> Application:
    """Send a draft: to whom is to be heard first, or to whoever decides.

    Raises:
        BadInput: a question is open, or a day of the release has passed while the draft lay.
    """
    if missing(application.kind, application.content) is not None:
        raise BadInput("application-incomplete")
    if application.content.get("ends") and date.fromisoformat(application.content["starts"]) < today:
        raise BadInput("application-day-past")
    first = RULES[application.kind].first
    if first is First.NOBODY:
        return awaiting(replace(moved(application, A.SEND, S.ASKED), asked_on=today), today, decision_days)
    days = EXPLANATION_DAYS if first is First.ANSWER else decision_days
    return awaiting(replace(moved(application, A.SEND, S.HEARING), asked_on=today), today, days)


def agree(application: Application, today: date, decision_days: int) -> Application:
    """Whoever was asked says yes: now it is for those who decide."""
    _require_first(application, First.YES)
    return awaiting(moved(application, A.AGREE, S.ASKED), today, decision_days)


def decline(application: Application) -> Application:
    """Whoever was asked says no: it goes no further."""
    _require_first(application, First.YES)
    return replace(moved(application, A.DECLINE, S.DECLINED), due_on=None)


def answer(application: Application, today: date, decision_days: int) -> Application:
    """Whom it concerns gives an explanation; what waited for it goes on to the decision."""
    heard = moved(application, A.ANSWER, S.ASKED)
    if RULES[application.kind].first is First.YES or application.subject_id is None or not is_told(application):
        raise WrongState("application-no-answer")
    return awaiting(heard, today, decision_days) if application.state is S.HEARING else heard


def go_on(application: Application, today: date, decision_days: int) -> Application:
    """The days for an explanation are over: it goes on without."""
    _require_first(application, First.ANSWER)
    passed = moved(application, A.GO_ON, S.ASKED)
    if application.due_on is None or today <= application.due_on:
        raise WrongState("application-not-yet")
    return awaiting(passed, today, decision_days)


def withdraw(application: Application) -> Application:
    """The applicant takes it back while it is undecided."""
    return replace(moved(application, A.WITHDRAW, S.WITHDRAWN), due_on=None)


def decide(application: Application, decision: ApplicationAct, reason: str, person_id: int, today: date) -> Application:
    """Grant, grant in part or refuse.

    Raises:
        BadInput: a reason lacks where one is expected, or is too long.
        WrongState: it has been decided, or is a dispute, which is mediated.
    """
    if decision not in decisions(application):
        raise WrongState("application-moved-on", state=application.state.value)
    row = MACHINE.row(application.state, decision)
    decided = moved(application, decision, row.targets[0] if row else S.REFUSED)
    words = short(reason)
    if not has_words(words) and needs_reason(application.kind, decision):
        raise BadInput("application-reason-expected", decision=decision.value)
    return replace(decided, answer=words, decided_by=person_id, decided_on=today, due_on=None)


def decisions(application: Application) -> tuple[ApplicationAct, ...]:
    """Return what can be decided about it now."""
    if application.state is not S.ASKED:
        return ()
    return (A.REFUSE,) if application.kind is ApplicationKind.DISPUTE else DECISIONS


def needs_reason(kind: ApplicationKind, decision: ApplicationAct) -> bool:
    """Whether a decision wants words: a yes only where it has to say when and where papers may be seen."""
    return decision is not A.GRANT or RULES[kind].is_looked_into


def carry_out(application: Application) -> Application:
    """The mentor has seen the papers."""
    if not RULES[application.kind].is_looked_into:
        raise WrongState("application-moved-on", state=application.state.value)
    return moved(application, A.CARRY_OUT, S.DONE)


def lapses(kind: ApplicationKind) -> bool:
    """Whether there is nothing to decide any more once its pair has ended."""
    return bool(RULES[kind].pair) and not RULES[kind].lasts


def is_told(application: Application) -> bool:
    """Whether whom it concerns knows of it already."""
    if application.state is S.DRAFT:
        return False
    told = RULES[application.kind].told
    if told is Told.MEDIATION:
        return application.mediator_id is not None
    return told is Told.SENT or application.state in DECIDED


def overlap(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two releases share a day; days are written so that they sort."""
    return one["starts"] <= other["ends"] and other["starts"] <= one["ends"]


def short(words: str) -> str:
    """Return words as they are kept; BadInput where there are too many."""
    found = tidy(words)
    if len(found) > WORDS_LIMIT:
        raise BadInput("application-words-long", max=WORDS_LIMIT, length=len(found))
    return found


def spoken(words: str) -> str:
    """Return words that must not be empty."""
    found = short(words)
    if not has_words(found):
        raise BadInput("application-words-expected")
    return found


def _read(question: Field, raw: str, today: date, months: Months) -> str:
    words = tidy(raw)
    if not words and question.is_optional:
        return ""
    if question.kind is FieldKind.CHOICE:
        if words not in question.options:
            raise BadInput("application-choice-expected")
        return words
    if question.kind is FieldKind.DAY:
        return _read_day(words, today, months)
    # Lessons, which may be left out, may be numbers too: «3, 4».
    wants_words = question.kind in (FieldKind.WORDS, FieldKind.LINE) and not question.is_optional
    if not words or (wants_words and not has_words(words)):
        raise BadInput("application-words-expected")
    if len(words) > question.limit:
        raise BadInput("application-words-long", max=question.limit, length=len(words))
    return words if question.kind is FieldKind.WORDS else " ".join(words.split())


def _read_day(words: str, today: date, months: Months) -> str:
    found = read_day(words, months)
    if not today <= found <= today + HORIZON:
        raise BadInput("application-day-out-of-range")
    return found.isoformat()


def _days(content: Mapping[str, str]) -> int:
    return (date.fromisoformat(content["ends"]) - date.fromisoformat(content["starts"])).days + 1


def awaiting(application: Application, today: date, days: int) -> Application:
    """The next word is expected within so many working days."""
    return replace(application, due_on=after(today, days))


def _require(application: Application, act: ApplicationAct) -> None:
    if MACHINE.row(application.state, act) is None:
        raise WrongState("application-moved-on", state=application.state.value)


def _require_first(application: Application, first: First) -> None:
    if RULES[application.kind].first is not first:
        raise WrongState("application-moved-on", state=application.state.value)


def moved(application: Application, act: ApplicationAct, target: ApplicationState) -> Application:
    """Take it to a state that the table allows. Raises WrongState where it does not."""
    _require(application, act)
    return replace(application, state=MACHINE.reach(application.state, act, target))
