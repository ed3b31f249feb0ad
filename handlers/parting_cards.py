"""One application to end a pair: agreed to, decided on, its order recorded."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import today, typed_day
from handlers.parting_words import status, title
from handlers.states import Partings
from handlers.widgets import T, actor_of, both, go, go_back, press, respond, screen, start_number, typed
from mentoring.errors import BadInput
from mentoring.partings import Act
from services import parting_cards, parting_decisions, parting_papers, partings
from services.parting_cards import PartingCard
from texts import Html, plain, text


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an application in words and what the actor can do with it."""
    one, language = await _card(dialog_manager), actor_of(dialog_manager).language
    answer = text("parting-card-answer", language, answer=one.parting.answer) if one.parting.answer else ""
    return {
        "title": title(one, language), "pair": one.pair.full_title, "name": one.asked_by,
        "status": status(one, language), "reason": one.parting.reason or plain("reason-none", language),
        "answer": Html(answer),
        **{f"can_{act.value.replace('-', '_')}": act in one.acts for act in Act},
    }  # fmt: skip


async def agree(manager: DialogManager) -> None:
    """The other member agrees."""
    await partings.agree_to_part(*both(manager), parting_id=_number(manager), person_id=await _speaker(manager))
    await respond(manager, "parting-agreed")


async def disagree(manager: DialogManager) -> None:
    """The other member wants to go on."""
    await partings.disagree_to_part(*both(manager), parting_id=_number(manager), person_id=await _speaker(manager))
    await respond(manager, "parting-disagreed")


async def withdraw(manager: DialogManager) -> None:
    """Take the application back."""
    await partings.withdraw_parting(*both(manager), parting_id=_number(manager), person_id=await _speaker(manager))
    await respond(manager, "parting-withdrawn")


async def grant(manager: DialogManager) -> None:
    """Grant it."""
    await parting_decisions.grant_parting(*both(manager), parting_id=_number(manager))
    await respond(manager, "parting-granted")


async def refuse(manager: DialogManager, answer: str) -> None:
    """Refuse it with an answer."""
    await parting_decisions.refuse_parting(*both(manager), parting_id=_number(manager), answer=answer)
    await manager.switch_to(Partings.card)


async def typed_number(manager: DialogManager, words: str) -> None:
    """Take the order's number."""
    if not words.strip():
        raise BadInput("parting-number-expected")
    manager.dialog_data["number"] = words[:200]
    await manager.switch_to(Partings.day)


async def signed_today(manager: DialogManager) -> None:
    """The order was signed today."""
    await _ordered(manager, today(manager))


async def signed_then(manager: DialogManager, words: str) -> None:
    """The order was signed on a typed day."""
    await _ordered(manager, typed_day(manager, words))


async def order_paper(manager: DialogManager) -> None:
    """Ask for the application as a file."""
    await parting_papers.order_parting_paper(*both(manager), parting_id=_number(manager))
    await respond(manager, "parting-paper-comes")


async def leave_card(manager: DialogManager) -> None:
    """Go back to the list or the pair the application was opened from."""
    if start_number(manager, "parting"):
        await go_back(manager)
    else:
        await manager.switch_to(Partings.pair if start_number(manager) else Partings.list)


async def _ordered(manager: DialogManager, dated: date) -> None:
    number = str(manager.dialog_data["number"])
    await parting_decisions.record_parting_order(
        *both(manager), parting_id=_number(manager), number=number, dated=dated
    )  # fmt: skip
    await manager.switch_to(Partings.card)


async def _card(manager: DialogManager) -> PartingCard:
    return await parting_cards.parting_card(*both(manager), parting_id=_number(manager))


async def _speaker(manager: DialogManager) -> int:
    return (await _card(manager)).speaker


def _number(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("parting") or start_number(manager, "parting"))


WINDOWS = (
    screen(
        Partings.card,
        T("parting-card"),
        press("button-part-agree", agree, when="can_agree"),
        press("button-part-disagree", disagree, when="can_disagree"),
        press("button-part-grant", grant, when="can_grant"),
        go("button-part-refuse", Partings.answer, when="can_refuse"),
        go("button-part-order", Partings.number, when="can_record_order"),
        press("button-part-withdraw", withdraw, when="can_withdraw"),
        press("button-part-paper", order_paper),
        press("button-back", leave_card, name="back"),
        getter=facts_of_card,
    ),
    screen(Partings.answer, T("parting-answer-ask"), go("button-back", Partings.card), typed(refuse)),
    screen(Partings.number, T("parting-number-ask"), go("button-back", Partings.card), typed(typed_number)),
    screen(
        Partings.day,
        T("parting-day-ask"),
        press("button-today", signed_today),
        go("button-back", Partings.number),
        typed(signed_then),
    ),
)
