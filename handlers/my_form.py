"""One's own questionnaire: see it, change single answers, say that all is still so, pause."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.paging import PAGE, shown, split, turning
from handlers.states import MyForm
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go_back,
    open_screen,
    opens,
    press,
    respond,
    screen,
)
from mentoring import forms
from mentoring.actors import Language, Role
from mentoring.answers import show
from mentoring.errors import NotFound
from mentoring.reading import question_alone
from services import corrections, search_ends
from services.corrections import OwnForm
from texts import Html, plain, text


@opens("myform")
async def open_my_form(manager: DialogManager, argument: str) -> None:
    """Show one's own answers."""
    del argument
    await begin(manager, MyForm.page)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of one's own answers, and what can be done."""
    own = await _own(dialog_manager)
    language = actor_of(dialog_manager).language
    page = shown(dialog_manager, split(_lines(own, language)), text("bank-card-empty", language))
    is_mentee = actor_of(dialog_manager).is_any(Role.MENTEE)
    rests = is_mentee and await search_ends.my_search_end(*both(dialog_manager)) is not None
    is_in = own.sheet is not None and own.sheet.is_submitted
    others = [(plain("bank-card-as", language, role=plain(f"role-{one.value}", language)), one.value)
              for one in own.other_roles]  # fmt: skip
    return {
        "role": plain(f"role-{own.role.value}", language), "lines": Html(page["words"]), "turns": page["turns"],
        "is_in": is_in, "is_asked": is_in and own.is_asked, "is_missing": not is_in, "others": others,
        "rests": rests,
        "question": Html(text("my-form-asked", language)) if is_in and own.is_asked else Html(""),
    }  # fmt: skip


async def change(manager: DialogManager) -> None:
    """Change an answer."""
    await open_screen(manager, f"correct:{(await _response(manager))}")


async def all_true(manager: DialogManager) -> None:
    """All is still so."""
    await corrections.confirm_form(*both(manager), response_id=await _response(manager))
    await respond(manager, "my-form-confirmed")
    await go_back(manager)


async def fill(manager: DialogManager) -> None:
    """Fill in what is not in yet."""
    own = await _own(manager)
    await open_screen(manager, f"form:{own.form_id}:0")


async def pause(manager: DialogManager) -> None:
    """Pause, or see the pause."""
    await open_screen(manager, "pause:0")


async def mentor_needed(manager: DialogManager) -> None:
    """See that one looks for no mentor, and say otherwise."""
    await open_screen(manager, "mentor-needed")


async def as_role(manager: DialogManager, role: str) -> None:
    """Show the other role's questionnaire."""
    manager.dialog_data.update({"role": role, PAGE: 0})


async def _own(manager: DialogManager) -> OwnForm:
    return await corrections.my_form(*both(manager), role=str(manager.dialog_data.get("role", "")))


async def _response(manager: DialogManager) -> int:
    own = await _own(manager)
    if own.sheet is None:
        raise NotFound
    return own.sheet.response.id


def _lines(own: OwnForm, language: Language) -> list[str]:
    if own.sheet is None:
        return []
    given = own.sheet.answers
    return [
        text(
            "bank-card-line",
            language,
            question=question_alone(one.text.in_(language)),
            answer=show(one, given[one.id], language),
        )
        for one in forms.visible(own.sheet.form, given)
        if given.get(one.id) is not None
    ]


dialog = Dialog(
    screen(
        MyForm.page,
        T("my-form"),
        turning(),
        press("button-all-true", all_true, when="is_asked"),
        press("button-correct", change, when="is_in"),
        press("button-answer-form", fill, when="is_missing"),
        press("button-mentor-needed", mentor_needed, when="rests"),
        press("button-pause", pause),
        Column(choices("other", as_role, items="others")),
        back(),
        getter=facts,
    ),
)
