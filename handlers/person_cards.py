"""Somebody of the banks on a card: what is to be known first, all answers, and what can be done."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.paging import PAGE, shown, split, turning
from handlers.states import Bank
from handlers.widgets import T, actor_of, both, choices, go_back, open_screen, press, respond, screen, start_number
from mentoring.actors import Role
from mentoring.banks import Flag
from mentoring.reading import question_alone
from services import banks, cards, corrections, search_ends
from services.cards import Card
from services.wishes import Said
from texts import Html, plain, text
from texts.dates import day

# So many of the events somebody was at are named, the rest counted.
MOST_EVENTS = 5


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of a person's card, and what the actor can do with it."""
    role = str(dialog_manager.dialog_data.get("role", ""))
    card = await cards.person_card(*both(dialog_manager), person_id=_person(dialog_manager), role=role)
    language = actor_of(dialog_manager).language
    page = shown(dialog_manager, split(_card_lines(card, language)), text("bank-card-empty", language))
    keeps = actor_of(dialog_manager).is_any(*banks.MATCHERS)
    return {
        "name": card.entry.person.name.full, "role": plain(f"role-{card.role.value}", language),
        "lines": Html(page["words"]), "turns": page["turns"],
        "others": [(plain("bank-card-as", language, role=plain(f"role-{one.value}", language)), one.value)
                   for one in card.other_roles],
        "can_correct": keeps and bool(card.answers) and card.entry.is_ready,
        "can_pause": keeps, "can_separate": keeps, "can_interview": keeps and card.role is Role.MENTOR,
        "is_from_paper": keeps and card.is_from_paper, "can_seek": keeps and card.search_end is not None,
    }  # fmt: skip


async def as_role(manager: DialogManager, role: str) -> None:
    """Show the card of the other role."""
    manager.dialog_data.update({"role": role, PAGE: 0})


async def correct(manager: DialogManager) -> None:
    """Correct an answer on the person's behalf."""
    person_id, role = _person(manager), str(manager.dialog_data.get("role", ""))
    response_id = await corrections.form_to_correct(*both(manager), person_id=person_id, role=role)
    await open_screen(manager, f"correct:{response_id}")


async def pause(manager: DialogManager) -> None:
    """Pause somebody, or end the pause."""
    await open_screen(manager, f"pause:{_person(manager)}")


async def seek_again(manager: DialogManager) -> None:
    """Look for a mentor for them again."""
    await search_ends.seek_again(*both(manager), person_id=_person(manager))
    await respond(manager, "search-again")


async def separate(manager: DialogManager) -> None:
    """Note with whom somebody must not be paired."""
    await open_screen(manager, f"apart:{_person(manager)}")


async def interview(manager: DialogManager) -> None:
    """Note a talk."""
    await open_screen(manager, f"interview:{_person(manager)}")


async def from_paper(manager: DialogManager) -> None:
    """Write down what somebody without an account said or signed."""
    await open_screen(manager, f"entry:{_person(manager)}")


async def leave_card(manager: DialogManager) -> None:
    """Return to the list, or to where the card was opened from."""
    if start_number(manager, "person"):
        await go_back(manager)
    else:
        await manager.switch_to(Bank.people)


def _person(manager: DialogManager) -> int:
    return start_number(manager, "person") or int(manager.dialog_data["person"])


def _card_lines(card: Card, language: str) -> list[str]:
    """Everything of a card, a line each: what is to be known first, then the answers."""
    lines = []
    if card.is_from_paper:
        lines.append(text("bank-card-from-paper", language))
    if Flag.CONSENT_MISSING in card.entry.flags:
        lines.append(text("bank-card-consent-missing", language))
    if card.pause is not None:
        until = day(card.pause.until, language)
        reason = card.pause.reason or plain("reason-none", language)
        lines.append(text("bank-card-paused", language, until=until, reason=reason))
    if card.search_end is not None:
        since = day(card.search_end.since, language)
        lines.append(text("bank-card-not-looking", language, how=card.search_end.over_by.value, since=since))
    if Flag.NOT_REFRESHED in card.entry.flags:
        lines.append(text("bank-card-not-refreshed", language))
    if card.apart:
        lines.append(text("bank-card-apart", language, count=card.apart))
    lines += [_wish(one, language) for one in card.wishes]
    lines += [
        text("bank-card-interview", language, day=day(one.held_on, language), count=len(one.criteria), note=one.note)
        for one in card.interviews
    ]
    if card.events:
        titles = "; ".join(one.title for one in card.events[:MOST_EVENTS])
        lines.append(text("bank-card-events", language, count=len(card.events), titles=titles))
    if lines and card.answers:
        lines.append("")
    return lines + [
        text("bank-card-line-entered" if one.is_entered else "bank-card-line", language,
             question=question_alone(one.question), answer=one.answer)
        for one in card.answers
    ]  # fmt: skip


def _wish(one: Said, language: str) -> str:
    reason = one.wish.reason or plain("reason-none", language)
    said = text(f"wish-says-{one.wish.liking.value}", language, rank=one.wish.rank, reason=reason)
    return text("wish-card-own" if one.is_own else "wish-card-other", language, name=one.name, said=Html(said))


WINDOW = screen(
    Bank.card,
    T("bank-card"),
    turning(),
    press("button-from-paper", from_paper, when="is_from_paper"),
    press("button-correct", correct, when="can_correct"),
    press("button-seek-again", seek_again, when="can_seek"),
    press("button-pause", pause, when="can_pause"),
    press("button-interview", interview, when="can_interview"),
    press("button-apart", separate, when="can_separate"),
    Column(choices("other", as_role, items="others")),
    press("button-back", leave_card, name="leave_card"),
    getter=facts_of_card,
)
