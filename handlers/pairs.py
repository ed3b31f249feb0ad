"""A pair on the screens of its members, the curator and the director: what can be done is what the rules offer."""

from datetime import date, timedelta
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import today
from handlers.states import Pairs
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
    say,
    screen,
    start_number,
    typed,
)
from mentoring.errors import BadInput
from mentoring.pairs import Step
from mentoring.reading import day_in
from services import pairs
from services.pairs import PairCard
from texts import Html, plain, text
from texts.dates import day, month_numbers


@opens("pair")
async def open_pair(manager: DialogManager, argument: str) -> None:
    """Open a pair's card."""
    await begin(manager, Pairs.card, id=number_in(argument))


@opens("sign")
async def open_signing(manager: DialogManager, argument: str) -> None:
    """Open the recording of an order's signing; the card, where there is nothing to record any more."""
    card = await pairs.pair_card(*both(manager), pair_id=number_in(argument))
    can_sign = Step.RECORD_SIGNING in card.steps
    await begin(manager, Pairs.number if can_sign else Pairs.card, id=card.pair.id)


@opens("pairs")
async def open_pairs(manager: DialogManager, argument: str) -> None:
    """Show the organization's pairs."""
    del argument
    await begin(manager, Pairs.list, all=1)


@opens("mine")
async def open_mine(manager: DialogManager, argument: str) -> None:
    """Show the actor's own pairs."""
    del argument
    await begin(manager, Pairs.list, all=0)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return pairs with their states, those that wait for the actor first."""
    everybody = bool(start_number(dialog_manager, "all"))
    look = pairs.all_pairs if everybody else pairs.my_pairs
    cards = await look(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    titles = [plain("pair-entry", language, title=one.title, status=_status(one, language)) for one in cards]
    items = [(label(title), f"pair:{one.pair.id}") for title, one in zip(titles, cards, strict=True)]
    return {"count": len(cards), "items": items, "all": everybody, "own": not everybody}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a pair in words and the steps the actor can take."""
    one = await _card(dialog_manager)
    language = actor_of(dialog_manager).language
    unsigned = one.pair.unsigned() if Step.RECORD_PAPER in one.steps else ()
    papers = [
        (label(plain("pair-record-paper", language, name=_short(one, member))), str(member)) for member in unsigned
    ]
    return {
        "mentor": one.mentor.name.full, "mentee": one.mentee.name.full, "status": _status(one, language),
        "starts": day(one.pair.starts_on, language), "ends": day(one.pair.ends_on, language),
        "details": Html(_details(one, language)), "papers": papers,
        **{f"can_{step.value.replace('-', '_')}": step in one.steps for step in Step},
    }  # fmt: skip


async def facts_of_order(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the order whose signing is recorded."""
    one = await _card(dialog_manager)
    language = actor_of(dialog_manager).language
    dated = day(one.order.dated, language) if one.order else ""
    return {"number": one.order.number if one.order else "", "day": dated}


async def facts_of_paper(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whose sheet is recorded."""
    one = await _card(dialog_manager)
    return {"name": one.name_of(int(dialog_manager.dialog_data["person"]))}


async def consent(manager: DialogManager) -> None:
    """Say yes."""
    await pairs.consent_to_pair(*both(manager), pair_id=start_number(manager))
    await manager.event.answer(say(manager, "pair-consented"))  # type: ignore[union-attr]


async def decline(manager: DialogManager, reason: str) -> None:
    """Say no, with a reason."""
    await pairs.decline_pair(*both(manager), pair_id=start_number(manager), reason=reason)
    await manager.switch_to(Pairs.card)


async def decline_silently(manager: DialogManager) -> None:
    """Say no without a reason."""
    await decline(manager, "")


async def choose_paper(manager: DialogManager, person_id: str) -> None:
    """Begin to record somebody's signed sheet."""
    manager.dialog_data["person"] = number_in(person_id)
    await manager.switch_to(Pairs.paper_day)


async def signed_today(manager: DialogManager) -> None:
    """The sheet was signed today."""
    await _signed_on(manager, today(manager))


async def signed_yesterday(manager: DialogManager) -> None:
    """The sheet was signed yesterday."""
    await _signed_on(manager, today(manager) - timedelta(days=1))


async def signed_then(manager: DialogManager, words: str) -> None:
    """The sheet was signed on a typed day."""
    found = day_in(words.strip(), month_numbers(actor_of(manager).language))
    if found is None:
        raise BadInput("form-date-expected")
    await _signed_on(manager, found)


async def _signed_on(manager: DialogManager, found: date) -> None:
    if found > today(manager):
        raise BadInput("paper-date-in-future")
    manager.dialog_data["signed_on"] = found.isoformat()
    await manager.switch_to(Pairs.paper_place)


async def kept_at(manager: DialogManager, place: str) -> None:
    """Record the sheet with where it is kept."""
    await pairs.record_pair_paper(
        *both(manager), pair_id=start_number(manager), person_id=int(manager.dialog_data["person"]),
        signed_on=date.fromisoformat(str(manager.dialog_data["signed_on"])), kept_at=place,
    )  # fmt: skip
    await manager.switch_to(Pairs.card)


async def kept_in_file(manager: DialogManager) -> None:
    """The usual place."""
    await kept_at(manager, say(manager, "paper-in-file"))


async def approve(manager: DialogManager) -> None:
    """Approve; the order comes as a file."""
    await pairs.approve_pair(*both(manager), pair_id=start_number(manager))
    await manager.event.answer(say(manager, "pair-approved"))  # type: ignore[union-attr]


async def send_back(manager: DialogManager, remark: str) -> None:
    """Return the pair to the curator."""
    await pairs.return_pair(*both(manager), pair_id=start_number(manager), remark=remark)
    await manager.switch_to(Pairs.card)


async def signed_as_is(manager: DialogManager) -> None:
    """The order was signed under its own number."""
    await signed(manager, "")


async def signed(manager: DialogManager, number: str) -> None:
    """Record the signed order; the pair is active from now on."""
    await pairs.record_signed_order(*both(manager), pair_id=start_number(manager), number=number)
    await manager.switch_to(Pairs.card)


async def to_meetings(manager: DialogManager) -> None:
    """Open the pair's meetings."""
    await open_screen(manager, f"meetings:{start_number(manager)}")


async def to_help(manager: DialogManager) -> None:
    """Ask for help."""
    await open_screen(manager, "ask")


async def _card(manager: DialogManager) -> PairCard:
    return await pairs.pair_card(*both(manager), pair_id=start_number(manager))


def _short(one: PairCard, person_id: int) -> str:
    return (one.mentor if person_id == one.mentor.id else one.mentee).name.short


def _status(one: PairCard, language: str) -> str:
    return plain(f"pair-status-{one.pair.status.value}", language)


def _details(one: PairCard, language: str) -> str:
    """What is known of consents, papers, refusal, remark and order, a line each."""
    pair = one.pair
    lines = [
        text("pair-consent-given", language, name=one.name_of(member))
        for member in pair.members
        if member in pair.consented
    ]
    for paper in pair.papers:
        signed_on = day(paper.signed_on, language)
        lines.append(
            text("pair-paper-kept", language, name=one.name_of(paper.person_id), day=signed_on, place=paper.kept_at)
        )
    if pair.declined_by is not None:
        reason = pair.reason or plain("reason-none", language)
        lines.append(text("pair-declined-by", language, name=one.name_of(pair.declined_by), reason=reason))
    if pair.remark:
        lines.append(text("pair-remark", language, remark=pair.remark))
    if one.order is not None:
        key = "pair-order-signed" if one.order.signed_on else "pair-order-waiting"
        lines.append(
            text(key, language, number=one.order.number, day=day(one.order.signed_on or one.order.dated, language))
        )
    return "\n".join([*lines, "", text(f"pair-next-{pair.status.value}", language)])


async def _open(manager: DialogManager, action: str) -> None:
    await open_screen(manager, action)


dialog = Dialog(
    screen(
        Pairs.list,
        T("pair-list", when="all"),
        T("pair-list-mine", when="own"),
        pages("pages", choices("open", _open)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Pairs.card,
        T("pair-card"),
        press("button-consent", consent, when="can_consent"),
        go("button-decline", Pairs.decline, when="can_decline"),
        Column(choices("paper", choose_paper, items="papers")),
        press("button-approve", approve, when="can_approve"),
        go("button-return", Pairs.remark, when="can_return"),
        go("button-order-signed", Pairs.number, when="can_record_signing"),
        press("button-meetings", to_meetings, when="can_meet"),
        press("menu-help", to_help, when="can_ask_help"),
        press("button-back", go_back, name="back"),
        getter=facts_of_card,
    ),
    screen(
        Pairs.decline,
        T("pair-decline"),
        press("button-no-reason", decline_silently),
        go("button-back", Pairs.card),
        typed(decline),
    ),
    screen(Pairs.remark, T("pair-remark-ask"), go("button-back", Pairs.card), typed(send_back)),
    screen(
        Pairs.paper_day,
        T("paper-day"),
        press("button-today", signed_today),
        press("button-yesterday", signed_yesterday),
        go("button-back", Pairs.card),
        typed(signed_then),
        getter=facts_of_paper,
    ),
    screen(
        Pairs.paper_place,
        T("paper-place"),
        press("paper-usual-place", kept_in_file),
        go("button-back", Pairs.paper_day),
        typed(kept_at),
        getter=facts_of_paper,
    ),
    screen(
        Pairs.number,
        T("order-number"),
        press("button-signed-as-is", signed_as_is),
        go("button-back", Pairs.card),
        typed(signed),
        getter=facts_of_order,
    ),
)
