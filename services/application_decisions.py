"""The words that come before a decision about an application, the decision, and what follows from it."""

from datetime import datetime, timedelta

from db import applications
from mentoring import applications as rules
from mentoring.actors import CLOCK, Role, clock
from mentoring.application_states import ApplicationAct, ApplicationState
from mentoring.application_steps import Stand, possible
from mentoring.applications import Application, is_told
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import Pair
from services import mornings
from services.application_ways import days_for, decides, note, pair_of, put_before, settle, tell, the_application, turn
from services.behalf import whose
from services.work import App, Work, command, found

EVERYBODY = tuple(Role)
DECIDERS = (Role.DIRECTOR, Role.COORDINATOR, Role.CURATOR, Role.COUNCIL)


@command(*EVERYBODY)
async def agree_application(work: Work, application_id: int, person_id: int = 0) -> None:
    """Whoever was asked says yes: the colleague, the mentee. Now it is for those who decide.

    Raises:
        NotFound: nobody asked the actor, nor somebody without an account whom the actor writes for.
    """
    application, pair, speaker = await _asked(work, application_id, person_id, ApplicationAct.AGREE)
    agreed = rules.agree(application, work.today(), await days_for(work, application, pair))
    await put_before(work, agreed, pair)
    await note(work, agreed, ApplicationAct.AGREE, person_id=speaker)
    await tell(work, Kind.APPLICATION_TOLD, agreed, [agreed.applicant_id], "agreed")
    await work.log("agree-application", agreed.applicant_id, application=agreed.id)


@command(*EVERYBODY)
async def decline_application(work: Work, application_id: int, words: str = "", person_id: int = 0) -> None:
    """Whoever was asked says no, with words for the applicant if they like: it goes no further."""
    application, _, speaker = await _asked(work, application_id, person_id, ApplicationAct.DECLINE)
    declined = rules.decline(application)
    await settle(work, declined)
    await note(work, declined, ApplicationAct.DECLINE, rules.short(words), person_id=speaker, is_shared=True)
    await tell(work, Kind.APPLICATION_TOLD, declined, [declined.applicant_id], "declined")
    await work.log("decline-application", declined.applicant_id, application=declined.id)


@command(*EVERYBODY)
async def answer_application(work: Work, application_id: int, words: str, person_id: int = 0) -> None:
    """Whom it concerns says something to those who decide; what waited for that goes on.

    Raises:
        BadInput: there are no words, or too many.
    """
    application, pair, speaker = await _asked(work, application_id, person_id, ApplicationAct.ANSWER)
    answered = rules.answer(application, work.today(), await days_for(work, application, pair))
    said = rules.spoken(words)
    if application.state is ApplicationState.HEARING:
        await put_before(work, answered, pair)
    await note(work, answered, ApplicationAct.ANSWER, said, person_id=speaker)
    await work.log("answer-application", answered.applicant_id, application=answered.id)


@command(*DECIDERS)
async def decide_application(work: Work, application_id: int, decision: ApplicationAct, reason: str = "") -> None:
    """Whose turn it is grants, grants in part or refuses; the applicant is told, and whom it concerns.

    Raises:
        NotAllowed: it is not theirs to decide, or concerns themselves.
        BadInput: a reason is expected.
        WrongState: it is not to be decided now.
    """
    application, pair = await the_application(work, application_id)
    if not decides(work, application, pair, await turn(work, application, pair)):
        raise NotAllowed("application-not-for-you")
    decided = rules.decide(application, decision, reason, work.person_id, work.today())
    await settle(work, decided)
    await note(work, decided, decision)
    news = decision.value
    await tell(work, Kind.APPLICATION_TOLD, decided, [decided.applicant_id], news)
    if decided.subject_id and is_told(decided):
        await tell(work, Kind.APPLICATION_TOLD, decided, [decided.subject_id], f"subject-{news}")
    await work.log("decide-application", application.applicant_id, application=application.id, decision=news)


@command(CLOCK)
async def go_on_application(work: Work, application_id: int) -> None:
    """Nobody explained anything within the days of the law: it goes to whoever decides without."""
    application = found(await applications.get(work.connection, application_id))
    pair = await pair_of(work, application, lock=True)
    application = found(await applications.get(work.connection, application_id, lock=True))
    zone = (await work.organization(application.organization_id)).zone
    gone_on = rules.go_on(application, work.today(zone), await days_for(work, application, pair))
    await put_before(work, gone_on, pair)
    await note(work, gone_on, ApplicationAct.GO_ON)


async def go_on_due(app: App) -> int:
    """Let go on what waited for an explanation long enough; return how many there were."""
    due = await mornings.come(app, applications.hearings_due, lambda one: found(one.due_on) + timedelta(days=1))
    for one, zone in due:
        await go_on_application(app, clock(f"due:application:{one.id}:{one.due_on}", zone), one.id)
    return len(due)


async def next_going_on(app: App) -> datetime | None:
    """Return when the next application goes on without an explanation."""
    return await mornings.first(app, applications.next_hearing, timedelta(days=1))


async def _asked(
    work: Work, application_id: int, person_id: int, act: ApplicationAct
) -> tuple[Application, Pair | None, int]:
    """Return what somebody is asked for a word about, and whose word it is; NotFound for anybody else."""
    application, pair = await the_application(work, application_id)
    speaker = await whose(work, person_id, "application")
    if speaker != application.subject_id:
        raise NotFound
    if act not in possible(application, Stand.SUBJECT):
        raise WrongState("application-moved-on", state=application.state.value)
    return application, pair, speaker
