"""Applications to end a pair: asked for by members, decided by those whom the regulation names."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import parting_sure
from handlers.calendar import today, typed_day
from handlers.states import Partings
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
    opens,
    pages,
    press,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.errors import BadInput, NotFound
from mentoring.partings import Act, PartingKind
from services import parting_cards, parting_decisions, parting_papers, partings
from services.parting_cards import Choices, PartingCard
from texts import Html, plain, text
from texts.dates import day


@opens("part")
async def open_pair(manager: DialogManager, argument: str) -> None:
    """Show what can be asked for about a pair."""
    await begin(manager, Partings.pair, id=number_in(argument))


@opens("parting")
async def open_card(manager: DialogManager, argument: str) -> None:
    """Open an application."""
    await begin(manager, Partings.card, parting=number_in(argument))


@opens("partings")
async def open_list(manager: DialogManager, argument: str) -> None:
    """Show the organization's applications."""
    del argument
    await begin(manager, Partings.list)


def status(one: PartingCard, language: str) -> str:
    """Return in words where an application stands."""
    parting = one.parting
    return plain(
        f"parting-state-{parting.state.value}",
        language,
        decider=plain("parting-role", language, role=one.decider.value),
        due=day(parting.due_on, language) if parting.due_on else "–",
        last=day(parting.last_day, language) if parting.last_day else "–",
        number=parting.order_number,
        day=day(parting.ordered_on, language) if parting.ordered_on else "–",
    )


def title(one: PartingCard, language: str) -> str:
    """Return what is asked for."""
    return plain(f"parting-kind-{one.parting.kind.value}", language)


def lines_of(there: Choices, language: str) -> list[str]:
    """Return what a member or a keeper may know of a pair's end, a line each."""
    found = [
        text("pair-application", language, title=title(one, language), status=status(one, language))
        for one in there.asked
    ]
    if there.colleagues:
        found.append(text("pair-colleagues", language, names=", ".join(there.colleagues)))
    if there.last_day is not None:
        found.append(text("pair-last-day", language, last=day(there.last_day, language)))
    return found


async def facts_of_pair(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what there is about a pair and what can be asked for."""
    there, language = await _choices(dialog_manager), actor_of(dialog_manager).language
    lines = lines_of(there, language) or [text("parting-pair-nothing", language)]
    if there.kinds:
        lines += ["", text("parting-pair-ask", language)]
    cards = [(label(f"{title(one, language)}: {status(one, language)}"), str(one.parting.id)) for one in there.asked]
    own = [kind for kind, speaker in there.kinds if not speaker]
    items = [(_asking(there, kind, speaker, language), f"{kind.value}-{speaker}") for kind, speaker in there.kinds]
    return {
        "pair": there.pair.full_title, "lines": Html("\n".join(lines)), "cards": cards,
        "items": items, "is_mentor": PartingKind.RESIGNATION in own,
    }  # fmt: skip


async def facts_of_reason(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the question for the kind that was chosen."""
    there, language = await _choices(dialog_manager), actor_of(dialog_manager).language
    kind = PartingKind(str(dialog_manager.dialog_data["kind"]))
    asks = "yes" if there.asks_reason else "no"
    is_asked = kind not in (PartingKind.CANCELLATION, PartingKind.CURATOR)
    return {"question": Html(text(f"parting-reason-{kind.value}", language, asks=asks)), "is_asked": is_asked}


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


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the organization's applications, those that wait for the actor first."""
    cards, language = await parting_cards.parting_list(*both(dialog_manager)), actor_of(dialog_manager).language
    items = [
        (
            label(plain("parting-entry", language, title=title(one, language), pair=one.pair.title,
                        status=status(one, language))),
            str(one.parting.id),
        )
        for one in cards
    ]  # fmt: skip
    return {"count": len(cards), "items": items}


async def choose_kind(manager: DialogManager, item: str) -> None:
    """Take what is asked for and for whom."""
    kind, _, speaker = item.partition("-")
    if kind not in set(PartingKind):
        raise NotFound
    manager.dialog_data["kind"], manager.dialog_data["speaker"] = kind, number_in(speaker)
    await manager.switch_to(Partings.reason)


async def choose_card(manager: DialogManager, item: str) -> None:
    """Open an application."""
    manager.dialog_data["parting"] = number_in(item)
    await manager.switch_to(Partings.card)


async def agree(manager: DialogManager) -> None:
    """The other member agrees."""
    await partings.agree_to_part(*both(manager), parting_id=_number(manager), person_id=await _speaker(manager))
    await manager.event.answer(say(manager, "parting-agreed"))  # type: ignore[union-attr]


async def disagree(manager: DialogManager) -> None:
    """The other member wants to go on."""
    await partings.disagree_to_part(*both(manager), parting_id=_number(manager), person_id=await _speaker(manager))
    await manager.event.answer(say(manager, "parting-disagreed"))  # type: ignore[union-attr]


async def withdraw(manager: DialogManager) -> None:
    """Take the application back."""
    await partings.withdraw_parting(*both(manager), parting_id=_number(manager), person_id=await _speaker(manager))
    await manager.event.answer(say(manager, "parting-withdrawn"))  # type: ignore[union-attr]


async def grant(manager: DialogManager) -> None:
    """Grant it."""
    await parting_decisions.grant_parting(*both(manager), parting_id=_number(manager))
    await manager.event.answer(say(manager, "parting-granted"))  # type: ignore[union-attr]


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
    await manager.event.answer(say(manager, "parting-paper-comes"))  # type: ignore[union-attr]


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


async def _choices(manager: DialogManager) -> Choices:
    return await parting_cards.parting_choices(*both(manager), pair_id=start_number(manager))


async def _card(manager: DialogManager) -> PartingCard:
    return await parting_cards.parting_card(*both(manager), parting_id=_number(manager))


async def _speaker(manager: DialogManager) -> int:
    return (await _card(manager)).speaker


def _number(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("parting") or start_number(manager, "parting"))


def _asking(there: Choices, kind: PartingKind, speaker: int, language: str) -> str:
    """A button's words; of somebody without an account, with the name."""
    words = plain(f"parting-ask-{kind.value}", language)
    if not speaker:
        return words
    member = there.pair.mentor if speaker == there.pair.mentor.id else there.pair.mentee
    return label(plain("parting-for", language, ask=words, name=member.name.short))


dialog = Dialog(
    screen(
        Partings.pair,
        T("parting-pair"),
        Column(choices("application", choose_card, items="cards")),
        Column(choices("kind", choose_kind)),
        go("button-part-whole", Partings.whole, when="is_mentor"),
        back(),
        getter=facts_of_pair,
    ),
    screen(
        Partings.reason,
        T("parting-reason"),
        T("parting-may-withdraw", when="is_asked"),
        press("button-part-send", parting_sure.take_nothing),
        go("button-back", Partings.pair),
        typed(parting_sure.take),
        getter=facts_of_reason,
    ),
    screen(
        Partings.whole,
        T("parting-whole"),
        press("button-part-send", parting_sure.take_whole_silently),
        go("button-back", Partings.pair),
        typed(parting_sure.take_whole),
    ),
    parting_sure.WINDOW,
    screen(Partings.over, T("parting-laid-down"), back()),
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
    screen(
        Partings.list,
        T("parting-list"),
        pages("pages", choices("application", choose_card)),
        back(),
        getter=facts_of_list,
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
