"""Filling in questionnaires: every answer is kept the moment it is given."""

from dataclasses import dataclass, replace
from typing import Any

from db import meetings, pairs, people, responses
from db.responses import Response
from mentoring import forms
from mentoring.actors import Role
from mentoring.adapting import adapted
from mentoring.answers import record, toggle
from mentoring.errors import DomainError, NotAllowed, NotFound, WrongState
from mentoring.forms import Answer, Answers, Form
from mentoring.pairs import Pair, PairStatus
from mentoring.profiles import Profile
from mentoring.reading import Months
from mentoring.surveys import Stage, is_entry_open
from services.behalf import WRITERS, kept, require_consent, whose
from services.reviews import review_years
from services.work import Work, command, found, query

FILLERS = (Role.MENTOR, Role.MENTEE)


@dataclass(frozen=True)
class Sheet:
    """A form with what its filler has answered so far."""

    response: Response
    form: Form
    answers: Answers
    profile: Profile

    def with_answer(self, question_id: str, raw: object, months: Months | None = None) -> "Sheet":
        """Return the sheet as it is once an answer is kept. Raises what `answer` raises of the answer itself."""
        answers = record(self.form, self.answers, question_id, raw, months=months)
        return replace(self, form=adapted(self.form, self.profile, answers), answers=answers)

    def toggled(self, question_id: str, option_id: str) -> Answer:
        """Return a question's choice with one more option, or without one it had.

        Raises:
            BadInput: the option is none of the question's, or one too many.
            WrongState: the question is hidden by other answers.
        """
        question = self.form.question(question_id)
        chosen = self.answers.get(question_id)
        value = toggle(question, chosen if isinstance(chosen, list) else [], option_id)
        if question not in forms.visible(self.form, self.answers):
            raise WrongState("form-question-hidden")
        return value

    def require_whole(self) -> None:
        """Raise WrongState while questions are left that need an answer."""
        left = forms.missing(self.form, self.answers)
        if left:
            raise WrongState("form-incomplete", count=len(left))

    @property
    def stage(self) -> str:
        """When the profile has the form asked, as a Stage; empty when it names it no more."""
        purposes = self.profile.questionnaires.by_purpose()
        return next((one.rpartition("_")[2] for one, form_id in purposes.items() if form_id == self.form.id), "")

    @property
    def is_submitted(self) -> bool:
        """Whether it has been handed in."""
        return self.response.submitted_at is not None


@dataclass(frozen=True)
class Asked:
    """A questionnaire that waits for somebody; `subject` is the pair or the school year it is about, 0 for neither."""

    form_id: str
    subject: int
    stage: Stage
    is_begun: bool = False


@command(*WRITERS)
async def begin_form(work: Work, form_id: str, subject: int = 0, person_id: int = 0) -> int:
    """Begin, or go on with, a questionnaire that is asked of the actor; return the response's number.

    With `person_id`, a curator writes from paper for somebody without an account.

    Raises:
        NotAllowed: nobody asks them this, or the person can answer for themselves.
        WrongState: their signed consent to the processing of data has not been recorded, or expectations can no
            longer be written down.
    """
    filler = await whose(work, person_id, "form")
    asked = await _all_asked(work, filler)
    if (form_id, subject) not in {(one.form_id, one.subject) for one in asked}:
        raise await _why_not_asked(work, filler, form_id, subject)
    form = work.catalog.form(form_id)
    entered_by = None if filler == work.person_id else work.person_id
    if entered_by is not None:
        await require_consent(work, filler)
    return await responses.start(
        work.connection, work.organization_id, filler, (form.id, form.version), subject, work.now, entered_by
    )


@query(*WRITERS, is_logged=True)
async def open_sheet(work: Work, response_id: int) -> Sheet:
    """Return the actor's own sheet, or one of the banks the actor keeps."""
    sheet = await _sheet(work, response_id)
    await work.see("view-form", sheet.response.person_id, form=sheet.form.id)
    return sheet


@command(*WRITERS)
async def answer(work: Work, response_id: int, question_id: str, raw: Any, months: Months | None = None) -> None:  # noqa: ANN401 - what was typed, pressed or sent
    """Keep an answer; None leaves the question out.

    Raises:
        BadInput: what is wrong with it, with what is expected.
        WrongState: the sheet has been handed in, or expectations can no longer be written down.
    """
    sheet = await _open(work, response_id)
    changed = sheet.with_answer(question_id, raw, months)
    await _save(work, sheet, question_id, changed.answers[question_id])


@command(*WRITERS)
async def toggle_option(work: Work, response_id: int, question_id: str, option_id: str) -> None:
    """Choose one more option of a question, or take the choice back."""
    sheet = await _open(work, response_id)
    await _save(work, sheet, question_id, sheet.toggled(question_id, option_id))


@command(*WRITERS)
async def submit_form(work: Work, response_id: int) -> None:
    """Hand a sheet in.

    Raises:
        WrongState: questions are left that need an answer.
    """
    sheet = await _open(work, response_id)
    sheet.require_whole()
    await responses.submit(work.connection, response_id, work.now)


@query(*Role)
async def asked_of_me(work: Work) -> list[Asked]:
    """Return the questionnaires that wait for the actor."""
    return await unfinished(work)


async def unfinished(work: Work, person_id: int = 0) -> list[Asked]:
    """Return what is asked of the actor, or of somebody else, and not handed in."""
    filler = person_id or work.person_id
    theirs = await responses.of_person(work.connection, work.organization_id, filler)
    known = {(one.form_id, one.subject): one for one in theirs}
    begun = await responses.answers(work.connection, [one.id for one in known.values() if one.submitted_at is None])
    waiting = []
    for one in await _all_asked(work, filler):
        response = known.get((one.form_id, one.subject))
        if response is None or response.submitted_at is None:
            is_begun = response is not None and response.id in begun
            waiting.append(replace(one, is_begun=is_begun))
    return waiting


def intake_form(profile: Profile, role: Role) -> str:
    """Return the questionnaire of the way into a bank."""
    forms_used = profile.questionnaires
    return forms_used.mentor_intake if role is Role.MENTOR else forms_used.mentee_intake


async def entered(work: Work, mentee_id: int, profile: Profile) -> responses.Answers:
    """Return what a mentee answered on entering, whether or not they finished."""
    response = await responses.find(work.connection, work.organization_id, mentee_id, intake_form(profile, Role.MENTEE))
    given = await responses.answers(work.connection, [response.id]) if response else {}
    return given.get(response.id, {}) if response else {}


def closing_form(profile: Profile, role: Role) -> str:
    """Return the questionnaire of a program's end."""
    forms_used = profile.questionnaires
    return forms_used.mentor_closing if role is Role.MENTOR else forms_used.mentee_closing


def entry_form(profile: Profile, role: Role) -> str:
    """Return the questionnaire before a pair's first meeting; empty where the regulation asks nothing then."""
    forms_used = profile.questionnaires
    return (forms_used.mentor_entry if role is Role.MENTOR else forms_used.mentee_entry) or ""


async def load_sheet(work: Work, response: Response) -> Sheet:
    """Return a response with its form and answers."""
    given = await responses.answers(work.connection, [response.id])
    answers = given.get(response.id, {})
    profile = await work.profile(response.organization_id)
    return Sheet(response, adapted(work.catalog.form(response.form_id), profile, answers), answers, profile)


async def _all_asked(work: Work, filler: int) -> list[Asked]:
    """Intake for each role held; of a pair before it meets (004, 9.2) and at its end (1.7); a curator's of a year."""
    profile = await work.profile()
    person = found(await people.within(work.connection, filler, work.organization_id))
    asked = [Asked(intake_form(profile, role), 0, Stage.INTAKE) for role in FILLERS if role in person.roles]
    for pair in await _pairs_here(work, filler):
        role = Role.MENTOR if pair.mentor_id == filler else Role.MENTEE
        if pair.status is PairStatus.COMPLETED:
            asked.append(Asked(closing_form(profile, role), pair.id, Stage.CLOSING))
        elif profile.questionnaires.has_entry and await _awaits_first_meeting(work, pair):
            asked.append(Asked(entry_form(profile, role), pair.id, Stage.ENTRY))
    review = profile.questionnaires.curator_review or ""
    return asked + [Asked(review, year, Stage.REVIEW) for year in await review_years(work, person)]


async def _pairs_here(work: Work, filler: int) -> list[Pair]:
    theirs = await pairs.of_person(work.connection, filler)
    return [pair for pair in theirs if pair.organization_id == work.organization_id]


async def _awaits_first_meeting(work: Work, pair: Pair) -> bool:
    if pair.status is not PairStatus.ACTIVE:
        return False
    zone = (await work.organization(pair.organization_id)).zone
    return is_entry_open(pair, await meetings.of_pair(work.connection, pair.id), work.now, zone)


async def _why_not_asked(work: Work, filler: int, form_id: str, subject: int) -> DomainError:
    """An old button of the questions before a first meeting says kindly that it is late for them."""
    profile = await work.profile()
    is_entry = form_id in {entry_form(profile, role) for role in FILLERS}
    if is_entry and subject in {pair.id for pair in await _pairs_here(work, filler)}:
        return WrongState("form-entry-closed")
    return NotAllowed("form-not-asked")


async def _sheet(work: Work, response_id: int, *, lock: bool = False) -> Sheet:
    """Return the actor's own sheet, or one a curator fills in or corrects for somebody.

    What people answered themselves about their pair and its end is theirs alone.
    """
    response = found(await responses.get(work.connection, response_id, lock=lock))
    if response.organization_id != work.organization_id:
        raise NotFound
    if response.person_id != work.person_id:
        person = await kept(work, response.person_id)
        if response.subject and person.has_account:
            raise NotFound
    return await load_sheet(work, response)


async def _open(work: Work, response_id: int) -> Sheet:
    sheet = await _sheet(work, response_id, lock=True)
    await whose(work, sheet.response.person_id)
    if sheet.is_submitted:
        raise WrongState("form-submitted")
    if sheet.stage == Stage.ENTRY:
        pair = found(await pairs.get(work.connection, sheet.response.subject))
        if not await _awaits_first_meeting(work, pair):
            raise WrongState("form-entry-closed")
    return sheet


async def _save(work: Work, sheet: Sheet, question_id: str, value: Answer) -> None:
    """Keep one answer, with who wrote it down where that is not the person."""
    by = None if sheet.response.person_id == work.person_id else work.person_id
    await responses.save_answer(work.connection, sheet.response.id, question_id, value, work.now, entered_by=by)
