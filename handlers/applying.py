"""Writing an application: what, about which pair, one question a screen, all of it once more, sent."""

from datetime import date
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import application_words as words
from handlers.calendar import MonthCalendar, in_words, today
from handlers.states import Applying
from handlers.widgets import (
    LABEL_LIMIT,
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
    say,
    screen,
    start_number,
    typed,
)
from mentoring.application_kinds import RULES, ApplicationKind, Field, FieldKind, field_of, preceding
from mentoring.errors import NotFound
from services import application_lists, applications
from services.application_cards import ApplicationCard, application_card
from services.application_events import event_choices
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


async def facts_of_question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one question with what can be chosen, and whether it may be passed over."""
    one, question = await _question(dialog_manager)
    language, kind = actor_of(dialog_manager).language, one.application.kind.value
    # The words of an application may begin small, as in its paper; a button begins as all others do.
    items = [(f"{words[:1].upper()}{words[1:]}", code) for words, code in await _choices(dialog_manager, question)]
    given = next((line for line in one.lines if line.field == question.id), None)
    said = text("application-now", language, value=words.value(given, language)) if given else ""
    return {
        "question": Html(text(f"application-ask-{kind}-{question.id}", language)), "items": items,
        "said": Html(said), "is_answered": question.id in one.application.content,
        "is_later": _before(one, question) is not None, "has_any": bool(one.application.content),
        "first": _earliest(dialog_manager, one, question),
        "is_optional": question.is_optional, "searched": question.kind in (FieldKind.PERSON, FieldKind.NAME),
        "hint": Html(text("application-hint-name", language)) if question.kind is FieldKind.NAME else "",
    }  # fmt: skip


async def facts_of_review(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the whole draft, who decides, what else happens on the same days, and each answer to change."""
    one, language = await _draft(dialog_manager), actor_of(dialog_manager).language
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
    await _go_on(manager)


async def answer(manager: DialogManager, raw: str) -> None:
    """Store what was typed; a name that begins so narrows the list down."""
    _, question = await _question(manager)
    if question.kind is FieldKind.PERSON:
        manager.dialog_data["search"] = raw[:100]
        return
    await _fill(manager, question, raw=raw)


async def choose(manager: DialogManager, item: str) -> None:
    """Store what was chosen from the list."""
    _, question = await _question(manager)
    if question.kind in (FieldKind.PERSON, FieldKind.NAME):
        await _fill(manager, question, chosen=number_in(item))
    elif question.kind is FieldKind.LINE:
        there = {event: named for named, event in await _events(manager, question.limit)}
        if item not in there:
            raise NotFound
        await _fill(manager, question, raw=there[item])
    else:
        await _fill(manager, question, raw=item)


async def pass_over(manager: DialogManager) -> None:
    """Leave out what may be left out."""
    _, question = await _question(manager)
    if not question.is_optional:
        raise NotFound
    await _fill(manager, question)


async def previous(manager: DialogManager) -> None:
    """Go to the question before; what was answered stays."""
    one, question = await _question(manager)
    before = _before(one, question)
    if before is None:
        raise NotFound
    manager.dialog_data.pop("search", None)
    await change(manager, before.id)


async def leave(manager: DialogManager) -> None:
    """Go back from the first question: a draft with an answer in it stays, an empty one leaves no trace."""
    one = await _draft(manager)
    if one.application.content:
        await manager.switch_to(Applying.review)
        return
    await applications.drop_application(*both(manager), application_id=one.application.id)
    if manager.dialog_data.pop("draft", 0):
        await manager.switch_to(Applying.kind)
    else:
        await go_back(manager)


async def change(manager: DialogManager, field: str) -> None:
    """Answer one question anew."""
    manager.dialog_data["field"] = field
    await _show(manager)


async def go_on(manager: DialogManager) -> None:
    """Answer the next open question."""
    await _go_on(manager)


async def send(manager: DialogManager) -> None:
    """Send the application."""
    number = _number(manager)
    await applications.send_application(*both(manager), application_id=number)
    await manager.event.answer(say(manager, "application-sent"))  # type: ignore[union-attr]
    await manager.done()
    await open_screen(manager, f"application:{number}")


async def drop(manager: DialogManager) -> None:
    """Throw the draft away."""
    await applications.drop_application(*both(manager), application_id=_number(manager))
    await manager.event.answer(say(manager, "application-dropped"))  # type: ignore[union-attr]
    await go_back(manager)


async def keep(manager: DialogManager) -> None:
    """Leave the draft as it is; it stays in the list."""
    await go_back(manager)


async def _on_day(manager: DialogManager, chosen: Any) -> None:
    _, question = await _question(manager)
    await _fill(manager, question, raw=chosen.isoformat())


async def _fill(manager: DialogManager, question: Field, raw: str = "", chosen: int = 0) -> None:
    await applications.fill_application(
        *both(manager), application_id=_number(manager), field=question.id, raw=raw, chosen_id=chosen
    )
    await _go_on(manager)


async def _go_on(manager: DialogManager) -> None:
    """Show the next open question, or the whole where there is none."""
    for name in ("field", "search"):
        manager.dialog_data.pop(name, None)
    one = await _draft(manager)
    if one.missing:
        manager.dialog_data["field"] = one.missing
        await _show(manager)
    else:
        await manager.switch_to(Applying.review)


async def _show(manager: DialogManager) -> None:
    _, question = await _question(manager)
    await manager.switch_to(Applying.day if question.kind is FieldKind.DAY else Applying.question)


async def _choices(manager: DialogManager, question: Field) -> list[tuple[str, str]]:
    language = actor_of(manager).language
    if question.kind is FieldKind.CHOICE:
        return [(plain(f"application-option-{one}", language), one) for one in question.options]
    looks = {
        FieldKind.PERSON: application_lists.colleague_choices,
        FieldKind.NAME: application_lists.substitute_choices,
    }
    if question.kind not in looks:
        return await _events(manager) if question.id == "event" else []
    typed_so_far = str(manager.dialog_data.get("search", ""))
    found = await looks[question.kind](*both(manager), application_id=_number(manager), typed=typed_so_far)
    return [(label(name), str(number)) for number, name in found]


async def _events(manager: DialogManager, most: int = LABEL_LIMIT) -> list[tuple[str, str]]:
    """What is ahead in the program, in words of so many characters at most."""
    language = actor_of(manager).language
    one = await _draft(manager)
    if one.application.kind is not ApplicationKind.RELEASE:
        return []
    found = await event_choices(*both(manager), application_id=one.application.id)
    return [(words.event_words(event, language, most), event.id) for event in found]


async def _question(manager: DialogManager) -> tuple[ApplicationCard, Field]:
    one = await _draft(manager)
    name = str(manager.dialog_data.get("field") or one.missing)
    question = field_of(one.application.kind, name, one.application.content)
    if question is None:
        raise NotFound
    return one, question


def _earliest(manager: DialogManager, one: ApplicationCard, question: Field) -> date:
    """The first day a calendar offers: today, and not before the day on which it begins."""
    starts = one.application.content.get("starts") if question.id == "ends" else ""
    return max(today(manager), date.fromisoformat(starts)) if starts else today(manager)


def _before(one: ApplicationCard, question: Field) -> Field | None:
    return preceding(one.application.kind, one.application.content, question.id)


async def _draft(manager: DialogManager) -> ApplicationCard:
    return await application_card(*both(manager), application_id=_number(manager))


async def _offers(manager: DialogManager) -> Offers:
    return await application_lists.application_offers(*both(manager), person_id=start_number(manager, "person"))


def _pairs(manager: DialogManager, found: Offers) -> tuple[tuple[int, str], ...]:
    kind = str(manager.dialog_data["kind"])
    if kind in OPENS:
        return found.partings if kind == PARTING else found.programs
    return next((one.pairs for one in found.kinds if one.kind.value == kind), ())


def _number(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("draft") or start_number(manager, "draft"))


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
    screen(
        Applying.question,
        T("application-question"),
        pages("answers", choices("answer", choose)),
        press("button-keep", go_on, when="is_answered"),
        press("button-application-pass", pass_over, when="is_optional"),
        press("button-previous", previous, when="is_later"),
        go("button-application-whole", Applying.review, when="has_any"),
        press("button-back", leave, name="leave", when=~F["is_later"]),
        typed(answer),
        getter=facts_of_question,
    ),
    screen(
        Applying.day,
        T("application-question"),
        MonthCalendar("on", _on_day),
        press("button-keep", go_on, when="is_answered"),
        press("button-application-pass", pass_over, when="is_optional"),
        press("button-previous", previous, when="is_later"),
        go("button-application-whole", Applying.review, when="has_any"),
        press("button-back", leave, name="leave", when=~F["is_later"]),
        in_words(_on_day),
        getter=facts_of_question,
    ),
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
