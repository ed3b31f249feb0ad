"""Answers of an intake questionnaire corrected after it was handed in: by the person, or by the curator for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from db import people, responses
from db import refreshes as rounds
from mentoring.actors import CURATORS, Role
from mentoring.answers import record
from mentoring.errors import NotFound, WrongState
from mentoring.forms import Answer
from mentoring.notices import Kind, Notice
from mentoring.reading import Months
from services.behalf import WRITERS, kept
from services.questionnaires import FILLERS, Sheet, intake_form, load_sheet
from services.work import Work, command, found, query

# Several corrections made in one sitting are told as one.
SITTING = timedelta(minutes=15)


@dataclass(frozen=True)
class OwnForm:
    """Somebody's questionnaire as they see it: which role's, whether it is in, what may be changed."""

    role: Role
    form_id: str
    other_roles: tuple[Role, ...]
    sheet: Sheet | None
    is_asked: bool


@command(*WRITERS)
async def correct_answer(
    work: Work,
    response_id: int,
    question_id: str,
    raw: Any,  # noqa: ANN401 - what was typed, pressed or sent
    months: Months | None = None,
) -> None:
    """Put another answer in place of one given before; None leaves the question out.

    Raises:
        BadInput: what is wrong with it, with what is expected.
        WrongState: the sheet has not been handed in yet.
        NotFound: it is not the actor's own, nor of a bank the actor keeps.
    """
    sheet = await _correctable(work, response_id)
    changed = record(sheet.form, sheet.answers, question_id, raw, months=months)
    await _save(work, sheet, question_id, changed[question_id])


@command(*WRITERS)
async def correct_option(work: Work, response_id: int, question_id: str, option_id: str) -> None:
    """Choose one more option of a question answered before, or take it back."""
    sheet = await _correctable(work, response_id)
    await _save(work, sheet, question_id, sheet.toggled(question_id, option_id))


@command(*WRITERS)
async def confirm_form(work: Work, response_id: int) -> None:
    """All of it is true as it stands: the yearly question is answered (002, 2.3; 000, 001 and 003, 3.4).

    Raises:
        WrongState: a correction opened questions that need an answer.
    """
    sheet = await _correctable(work, response_id)
    sheet.require_whole()
    await rounds.answer(work.connection, sheet.response.person_id, sheet.response.organization_id, work.now)
    await work.log("confirm-form", sheet.response.person_id)


@query(*FILLERS)
async def my_form(work: Work, role: str = "") -> OwnForm:
    """Return the actor's own questionnaire of a role, the first held where none is named.

    Raises:
        NotFound: they do not hold the role.
    """
    person = found(await people.within(work.connection, work.person_id, work.organization_id))
    held = [one for one in FILLERS if one in person.roles]
    chosen = Role(role) if role in held else None
    if role and chosen is None:
        raise NotFound
    shown = chosen or held[0]
    form_id = intake_form(await work.profile(), shown)
    response = await responses.find(work.connection, work.organization_id, work.person_id, form_id)
    sheet = await load_sheet(work, response) if response else None
    is_asked = work.person_id in await rounds.unanswered(work.connection, work.organization_id)
    return OwnForm(shown, form_id, tuple(one for one in held if one is not shown), sheet, is_asked)


@query(*CURATORS)
async def form_to_correct(work: Work, person_id: int, role: str = "") -> int:
    """Return the number of somebody's handed-in questionnaire, of the first role held where none is named.

    Raises:
        WrongState: it has not been handed in.
    """
    person = await kept(work, person_id)
    held = [one for one in FILLERS if one in person.roles]
    chosen = Role(role) if role in held else held[0]
    form_id = intake_form(await work.profile(), chosen)
    response = await responses.find(work.connection, work.organization_id, person.id, form_id)
    if response is None or response.submitted_at is None:
        raise WrongState("bank-not-handed-in")
    return response.id


async def _correctable(work: Work, response_id: int) -> Sheet:
    response = found(await responses.get(work.connection, response_id, lock=True))
    if response.person_id != work.person_id:
        await kept(work, response.person_id)
    if response.organization_id != work.organization_id or response.subject:
        raise NotFound
    if response.submitted_at is None:
        raise WrongState("bank-not-handed-in")
    return await load_sheet(work, response)


async def _save(work: Work, sheet: Sheet, question_id: str, value: Answer) -> None:
    person_id = sheet.response.person_id
    entered_by = None if person_id == work.person_id else work.person_id
    await responses.save_answer(work.connection, sheet.response.id, question_id, value, work.now, entered_by=entered_by)
    await rounds.answer(work.connection, person_id, sheet.response.organization_id, work.now)
    await work.log("correct-answer", person_id, question=question_id, form=sheet.form.id)
    await _tell(work, person_id, entered_by)


async def _tell(work: Work, person_id: int, entered_by: int | None) -> None:
    """Tell the curators what the person corrected, the person what the curator did; once for a sitting."""
    keepers = await people.holders(work.connection, work.organization_id, *CURATORS)
    person = found(await people.within(work.connection, person_id, work.organization_id))
    told = [one for one in keepers if one != work.person_id] if entered_by is None else [person_id]
    if not person.has_account:
        return  # who wrote it down knows
    moment = _end_of_sitting(work.now)
    about: Mapping[str, int | str] = {"person": person_id}
    await work.tell(
        *(
            Notice(Kind.ANSWERS_CORRECTED, one, moment, f"corrected:{person_id}:{one}:{moment.isoformat()}", about)
            for one in told
        )
    )


def _end_of_sitting(now: datetime) -> datetime:
    """The end of the quarter of an hour it is."""
    return datetime.fromtimestamp((now.timestamp() // SITTING.total_seconds() + 1) * SITTING.total_seconds(), UTC)
