"""Applying: for what, about which pair, the questions, all of it once more, sent."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import application_words as words
from handlers import applying_questions
from handlers.applying_draft import change, draft_of, go_on, number_of
from handlers.states import Applying
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    respond,
    screen,
    start_number,
)
from mentoring.application_kinds import RULES, ApplicationKind
from mentoring.errors import NotFound
from services import application_lists, applications
from services.application_lists import Offers
from texts import Html, plain, text

# What has screens of its own: the end of a pair, another term or plan of its program.
PARTING, CHANGE = "parting", "change"
OPENS = {PARTING: "part", CHANGE: "programof"}


@opens("apply")
async def open_kinds(manager: DialogManager, argument: str) -> None:
    """Ask what to apply for; a number is whom a curator writes for."""
    await begin(manager, Applying.kind, person=number_in(argument) if argument else 0)


@opens("apply_kind")
async def open_kind(manager: DialogManager, argument: str) -> None:
    """Begin an application of a kind that another screen names; one that is not open now shows those that are."""
    await begin(manager, Applying.kind, person=0)
    found = await _offers(manager)
    if argument in {one.kind.value for one in found.kinds} or (argument == PARTING and found.partings):
        await choose_kind(manager, argument)


@opens("application_draft")
async def open_draft(manager: DialogManager, argument: str) -> None:
    """Go on with a draft."""
    await begin(manager, Applying.review, draft=number_in(argument))


async def facts_of_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what the regulation lets this person apply for."""
    found, language = await _offers(dialog_manager), actor_of(dialog_manager).language
    items = [(plain(f"application-kind-{one.kind.value}", language), one.kind.value) for one in found.kinds]
    if found.partings:
        items.insert(0, (plain("application-kind-parting", language), PARTING))
    if found.programs:
        items.append((plain("application-kind-change", language), CHANGE))
    person = start_number(dialog_manager, "person")
    return {"items": items, "count": len(items), "name": found.person.name.full, "who": "other" if person else "self"}


async def facts_of_pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs an application of this kind can be about."""
    found = await _offers(dialog_manager)
    return {"items": [(label(name), str(number)) for number, name in _pairs(dialog_manager, found)]}


async def facts_of_review(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the whole draft, who decides, what else happens on the same days, and each answer to change."""
    one, language = await draft_of(dialog_manager), actor_of(dialog_manager).language
    items = [(label(plain("application-change", language, name=plain(f"application-field-{line.field}", language))),
              line.field) for line in one.lines]  # fmt: skip
    rule = text("application-rule-release", language) if one.application.kind is ApplicationKind.RELEASE else ""
    first = RULES[one.application.kind].first.value
    return {
        "title": words.title(one, language), "pair": one.pair_title, "applicant": one.applicant,
        "lines": words.lines(one.lines, language), "items": items, "rule": Html(rule),
        "overlaps": words.overlaps(one.overlaps, language), "is_whole": not one.missing, "is_open": bool(one.missing),
        "first": Html(text(f"application-first-{first}", language, name=one.subject or "–",
                           decider=plain("application-decider", language, role=one.decider.value))),
    }  # fmt: skip


async def choose_kind(manager: DialogManager, item: str) -> None:
    """Take what is applied for; one pair needs no choosing."""
    found = await _offers(manager)
    if item not in {*OPENS, *(one.kind.value for one in found.kinds)}:
        raise NotFound
    manager.dialog_data["kind"] = item
    fitting = _pairs(manager, found)
    if len(fitting) > 1:
        await manager.switch_to(Applying.pair)
    else:
        await choose_pair(manager, str(fitting[0][0]) if fitting else "0")


async def choose_pair(manager: DialogManager, item: str) -> None:
    """Take the pair it is about; what ends a pair has screens of its own."""
    kind, pair = str(manager.dialog_data["kind"]), number_in(item)
    if kind in OPENS:
        await open_screen(manager, f"{OPENS[kind]}:{pair}")
        return
    person = start_number(manager, "person")
    manager.dialog_data["draft"] = await applications.begin_application(
        *both(manager), kind=ApplicationKind(kind), pair_id=pair, person_id=person
    )
    await go_on(manager)


async def send(manager: DialogManager) -> None:
    """Send the application."""
    number = number_of(manager)
    await applications.send_application(*both(manager), application_id=number)
    await respond(manager, "application-sent")
    await manager.done()
    await open_screen(manager, f"application:{number}")


async def drop(manager: DialogManager) -> None:
    """Throw the draft away."""
    await applications.drop_application(*both(manager), application_id=number_of(manager))
    await respond(manager, "application-dropped")
    await go_back(manager)


async def keep(manager: DialogManager) -> None:
    """Leave the draft as it is; it stays in the list."""
    await go_back(manager)


async def _offers(manager: DialogManager) -> Offers:
    return await application_lists.application_offers(*both(manager), person_id=start_number(manager, "person"))


def _pairs(manager: DialogManager, found: Offers) -> tuple[tuple[int, str], ...]:
    kind = str(manager.dialog_data["kind"])
    if kind in OPENS:
        return found.partings if kind == PARTING else found.programs
    return next((one.pairs for one in found.kinds if one.kind.value == kind), ())


dialog = Dialog(
    screen(
        Applying.kind,
        T("application-kinds"),
        pages("kinds", choices("kind", choose_kind)),
        back(),
        getter=facts_of_kinds,
    ),
    screen(
        Applying.pair,
        T("application-which-pair"),
        Column(choices("pair", choose_pair)),
        go("button-back", Applying.kind),
        getter=facts_of_pairs,
    ),
    *applying_questions.WINDOWS,
    screen(
        Applying.review,
        T("application-review"),
        press("button-application-send", send, when="is_whole"),
        press("button-application-go-on", go_on, when="is_open"),
        Column(choices("change", change)),
        press("button-application-drop", drop),
        press("button-back", keep, name="back"),
        getter=facts_of_review,
    ),
)
