"""THE questionnaire engine's screens: one question at a time, every answer kept at once.

Buttons carry the number of their question, so that a double tap or an old screen never answers another one.
"""

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.answers import read_message
from handlers.menu import open_menu
from handlers.sheets import (
    SCALE_WIDTH,
    corrects,
    facts_of_question,
    facts_of_review,
    facts_of_sheet,
    has_changed,
    named_step,
    present,
    sheet_of,
)
from handlers.states import Fill, Leave
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go_back,
    number_in,
    open_screen,
    opens,
    press,
    respond,
    screen,
    start_number,
)
from mentoring import forms
from mentoring.errors import NotFound, WrongState
from mentoring.forms import Question
from mentoring.reading import Months
from services import corrections, home_answers
from services import questionnaires as service
from services.questionnaires import Sheet
from texts.dates import month_numbers


@opens("form")
async def open_form(manager: DialogManager, argument: str) -> None:
    """Open «form id:subject», where it was left."""
    form_id, _, subject = argument.partition(":")
    response_id = await service.begin_form(*both(manager), form_id=form_id, subject=number_in(subject or "0"))
    await begin(manager, Fill.intro, id=response_id)


@opens("correct")
async def open_correction(manager: DialogManager, argument: str) -> None:
    """Show the answers of a sheet handed in before, to change single ones."""
    sheet = await service.open_sheet(*both(manager), response_id=number_in(argument))
    await begin(manager, Fill.review, id=sheet.response.id, correct=1)


@opens("enter")
async def open_entering(manager: DialogManager, argument: str) -> None:
    """Open «person:form id:subject»: a curator writes from paper for somebody."""
    person, _, rest = argument.partition(":")
    form_id, _, subject = rest.partition(":")
    response_id = await service.begin_form(
        *both(manager), form_id=form_id, subject=number_in(subject or "0"), person_id=number_in(person)
    )
    await begin(manager, Fill.intro, id=response_id)


async def open_intake(manager: DialogManager) -> bool:
    """Open the intake questionnaire that waits for a newcomer; tell whether there is one."""
    waiting = [one for one in await service.asked_of_me(*both(manager)) if not one.subject]
    if not waiting:
        return False
    await open_menu_silently(manager)
    await open_form(manager, f"{waiting[0].form_id}:0")
    return True


async def open_menu_silently(manager: DialogManager) -> None:
    """Leave an empty stack: «later» and «back» lead to the menu from there."""
    await manager.reset_stack(remove_keyboard=False)


async def start(manager: DialogManager) -> None:
    """Go to the first question without an answer."""
    sheet = await sheet_of(manager)
    await _go_to(manager, forms.next_unanswered(sheet.form, sheet.answers))


async def take_home(manager: DialogManager) -> None:
    """Begin with what was answered at one's own school, and ask what is left."""
    await home_answers.take_home_answers(*both(manager), response_id=start_number(manager))
    has_changed(manager)
    # What is answered already is not gone through again: the review shows it.
    manager.dialog_data["from_review"] = True
    await start(manager)


async def choose(manager: DialogManager, item: str) -> None:
    """Take the one option, or the mark, that was pressed."""
    sheet = await sheet_of(manager)
    question, value = _pressed(manager, sheet, item)
    await _keep(manager, sheet, question, value)
    await _go_on(manager, question)


async def tick(manager: DialogManager, item: str) -> None:
    """Choose one more option, or take it back."""
    sheet = await sheet_of(manager)
    question, value = _pressed(manager, sheet, item)
    turn = corrections.correct_option if corrects(manager) else service.toggle_option
    await turn(*both(manager), response_id=sheet.response.id, question_id=question.id, option_id=str(value))
    has_changed(manager)


async def step(manager: DialogManager, item: str) -> None:
    """Go on, or back, from the question whose number the button carries."""
    sheet = await sheet_of(manager)
    question, named = _pressed(manager, sheet, item)
    if named not in STEPS:
        raise NotFound
    await STEPS[str(named)](manager, sheet, question)


async def chosen_enough(manager: DialogManager, sheet: Sheet, question: Question) -> None:
    """Go on from a question with several answers."""
    chosen = sheet.answers.get(question.id)
    raw = chosen if isinstance(chosen, list) else []
    await _keep(manager, sheet, question, raw)
    await _go_on(manager, question)


async def skip(manager: DialogManager, sheet: Sheet, question: Question) -> None:
    """Leave a question out."""
    await _keep(manager, sheet, question, None)
    await _go_on(manager, question)


async def keep(manager: DialogManager, _sheet: Sheet, question: Question) -> None:
    """Go on with the answer given before."""
    await _go_on(manager, question)


async def previous(manager: DialogManager, sheet: Sheet, question: Question) -> None:
    """Go to the question before, or to the beginning."""
    before = forms.preceding(sheet.form, sheet.answers, question.id)
    if before is None:
        await manager.switch_to(Fill.review if corrects(manager) else Fill.intro)
    else:
        await _go_to(manager, before)


STEPS = {"ready": chosen_enough, "keep": keep, "skip": skip, "previous": previous}


async def typed_answer(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Take what was typed or sent as the answer."""
    sheet = await sheet_of(manager)
    question = present(manager, sheet)
    if step_named := named_step(manager, sheet, question, message.text or ""):
        await STEPS[step_named](manager, sheet, question)
        return
    raw = read_message(question, message)
    months = month_numbers(actor_of(manager).language)
    await _keep(manager, sheet, question, raw, months)
    await _go_on(manager, question)


async def edit(manager: DialogManager, item: str) -> None:
    """Go back to one question from the review."""
    sheet = await sheet_of(manager)
    manager.dialog_data["from_review"] = True
    await _go_to(manager, sheet.form.questions[number_in(item)])


async def submit(manager: DialogManager) -> None:
    """Hand the sheet in."""
    await service.submit_form(*both(manager), response_id=start_number(manager))
    has_changed(manager)
    await manager.switch_to(Fill.done)


async def finish(manager: DialogManager) -> None:
    """All of it is true now; a correction may have opened questions that need an answer."""
    await corrections.confirm_form(*both(manager), response_id=start_number(manager))
    await respond(manager, "form-corrected")
    await go_back(manager)


async def compare(manager: DialogManager) -> None:
    """Look at what one expected beside what came of it."""
    await open_screen(manager, f"expectations:{(await sheet_of(manager)).response.subject}")


async def later(manager: DialogManager) -> None:
    """Go on another day; everything so far is kept."""
    await open_menu(manager)


async def give_up(manager: DialogManager) -> None:
    """Take no part after all."""
    await begin(manager, Leave.sure)


async def _go_to(manager: DialogManager, question: Question | None) -> None:
    if question is None:
        manager.dialog_data["from_review"] = False
        await manager.switch_to(Fill.review)
        return
    manager.dialog_data["question"] = question.id
    await manager.switch_to(Fill.question)


async def _go_on(manager: DialogManager, question: Question) -> None:
    """Go to the next question; an answer changed from the review leads back there, unless it opened new questions."""
    sheet = await sheet_of(manager)
    if manager.dialog_data.get("from_review"):
        await _go_to(manager, forms.next_unanswered(sheet.form, sheet.answers))
        return
    after = forms.following(sheet.form, sheet.answers, question.id)
    await _go_to(manager, after or forms.next_unanswered(sheet.form, sheet.answers))


async def _keep(
    manager: DialogManager, sheet: Sheet, question: Question, raw: object, months: Months | None = None
) -> None:
    """Keep an answer, or put it in place of one that was handed in."""
    keep_answer = corrections.correct_answer if corrects(manager) else service.answer
    await keep_answer(*both(manager), response_id=sheet.response.id, question_id=question.id, raw=raw, months=months)
    has_changed(manager, sheet.with_answer(question.id, raw, months))


def _pressed(manager: DialogManager, sheet: Sheet, item: str) -> tuple[Question, str | int]:
    """Return the question and value of a button; WrongState when it belongs to another question."""
    index, _, value = item.partition("|")
    question = present(manager, sheet)
    if index != str(sheet.form.index(question.id)):
        raise WrongState("form-old-button")
    return question, int(value) if question.kind == "scale" and value.isdigit() else value


dialog = Dialog(
    screen(
        Fill.intro,
        T("form-intro", when="fresh"),
        T("form-intro-again", when="begun"),
        T("form-home-offer", when="home"),
        press("button-take-home", take_home, when="home"),
        press("button-begin", start, when="fresh"),
        press("button-go-on", start, when="begun"),
        press("button-later", later),
        press("button-refuse", give_up, when="may_refuse"),
        getter=facts_of_sheet,
    ),
    screen(
        Fill.question,
        T("form-question"),
        Column(choices("one", choose, when="is_single")),
        Column(choices("many", tick, when="is_multiple")),
        Group(choices("mark", choose, when="is_scale"), width=SCALE_WIDTH),
        Column(choices("step", step, items="steps")),
        Group(choices("back", step, items="back"), press("button-later", later), width=2),
        MessageInput(typed_answer, content_types=ContentType.ANY),
        getter=facts_of_question,
    ),
    screen(
        Fill.review,
        T("form-review"),
        press("button-submit", submit, when="fills"),
        press("button-all-true", finish, when="corrects"),
        Group(choices("edit", edit), width=6),
        press("button-later", later, when="fills"),
        press("button-back", go_back, when="corrects", name="leave"),
        getter=facts_of_review,
    ),
    screen(
        Fill.done,
        T("form-done", when="own"),
        T("form-done-entered", when="entered"),
        press("button-expectations", compare, when="has_expectations"),
        back(when="entered"),
        press("button-menu", open_menu),
        getter=facts_of_sheet,
    ),
)
