"""A pair on the screens of its members, the curator and the director: what can be done is what the rules offer."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers import agreeing, kinds, orders, parting_words
from handlers.expectations import has_expectations
from handlers.pair_words import details, short_name, status
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
    screen,
    start_number,
)
from mentoring.actors import CURATORS, Role
from mentoring.pairs import PairStatus, Step
from services import pairs, parting_cards, programs, progress
from services.pairs import PairCard
from texts import Html, plain
from texts.dates import day

WORKED = (PairStatus.ACTIVE, PairStatus.COMPLETED, PairStatus.ENDED)


@opens("pair")
async def open_pair(manager: DialogManager, argument: str) -> None:
    """Open a pair's card."""
    await begin(manager, Pairs.card, id=number_in(argument))


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
    titles = [
        plain("pair-entry", language, title=one.title, status=status(one, language), rests=int(one.is_resting))
        for one in cards
    ]
    items = [(label(title), f"pair:{one.pair.id}") for title, one in zip(titles, cards, strict=True)]
    waiting = sum(Step.APPROVE in one.steps for one in cards)
    lacking = sum(Step.RECORD_PAPER in one.steps for one in cards)
    return {
        "count": len(cards), "items": items, "all": everybody, "own": not everybody,
        "waiting": waiting, "lacking": lacking,
    }  # fmt: skip


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a pair in words and the steps the actor can take."""
    one = await _card(dialog_manager)
    language = actor_of(dialog_manager).language
    there = await parting_cards.parting_choices(*both(dialog_manager), pair_id=one.pair.id)
    of_kind = await kinds.facts_of_kind(dialog_manager, one.pair)
    lines = [
        *of_kind["kind_lines"],
        *parting_words.lines_of(there, language),
        details(one, language, actor_of(dialog_manager).person_id, is_brief=_is_at_work(dialog_manager, one)),
    ]
    unsigned = one.pair.unsigned() if Step.RECORD_PAPER in one.steps else ()
    papers = [
        (label(plain("pair-record-paper", language, name=short_name(one, member))), str(member)) for member in unsigned
    ]
    return {
        "mentor": one.mentor.name.full, "mentee": one.mentee.name.full, "status": status(one, language),
        "starts": day(one.pair.starts_on, language), "ends": day(one.pair.ends_on, language),
        **of_kind, "details": Html("\n".join(lines).lstrip("\n")), "papers": papers,
        "has_progress": bool((await progress.late_of_pair(*both(dialog_manager), pair_id=one.pair.id))[0]),
        "can_get_sheet": one.pair.status is PairStatus.AGREED
        and actor_of(dialog_manager).person_id in one.pair.unsigned(),
        "has_program": await programs.program_of_pair(*both(dialog_manager), pair_id=one.pair.id) >= 0,
        "may_part": bool(there.kinds or there.asked), "can_extend": _can_extend(dialog_manager, one),
        **_diary(dialog_manager, one),
        "has_expectations": one.pair.status is PairStatus.COMPLETED and _is_at_work(dialog_manager, one)
        and await has_expectations(dialog_manager, one.pair.id),
        **{f"can_{step.value.replace('-', '_')}": step in one.steps for step in Step},
        "can_meet": Step.MEET in one.steps or _get_acquainted(dialog_manager, one),
    }  # fmt: skip


def _get_acquainted(manager: DialogManager, one: PairCard) -> bool:
    """Whether the reader is to meet the other before deciding, and can arrange it."""
    waits = one.pair.status is PairStatus.PROPOSED and one.pair.waits_for_meeting
    return waits and actor_of(manager).person_id in one.pair.members


async def to_meetings(manager: DialogManager) -> None:
    """Open the pair's meetings."""
    await open_screen(manager, f"meetings:{start_number(manager)}")


async def to_progress(manager: DialogManager) -> None:
    """Look how far the program is."""
    one = await progress.late_of_pair(*both(manager), pair_id=start_number(manager))
    await open_screen(manager, f"progress:{one[0]}")


async def to_parting(manager: DialogManager) -> None:
    """Ask for the pair to end, or see who did."""
    await open_screen(manager, f"part:{start_number(manager)}")


async def to_program(manager: DialogManager) -> None:
    """Open the pair's program."""
    await open_screen(manager, f"programof:{start_number(manager)}")


async def to_partings(manager: DialogManager) -> None:
    """Show the organization's applications to end pairs."""
    await open_screen(manager, "partings")


async def to_group(manager: DialogManager) -> None:
    """Open the group the pair is of."""
    one = await _card(manager)
    await open_screen(manager, f"group:{one.pair.group_id or 0}")


async def to_diary(manager: DialogManager) -> None:
    """Open the diary of this pair."""
    await open_screen(manager, f"diary:{start_number(manager)}")


async def to_expectations(manager: DialogManager) -> None:
    """Look at what one expected beside what came of it."""
    await open_screen(manager, f"expectations:{start_number(manager)}")


async def to_outline(manager: DialogManager) -> None:
    """Show when the pair met."""
    await open_screen(manager, f"outline:{start_number(manager)}")


async def to_others(manager: DialogManager) -> None:
    """Open the pairs that wait for the director, all at once."""
    await open_screen(manager, "decide")


async def to_sheets(manager: DialogManager) -> None:
    """Record the sheets of many pairs."""
    await open_screen(manager, "sheets")


async def to_orders(manager: DialogManager) -> None:
    """Open the register of orders."""
    await open_screen(manager, "orders")


async def to_rosters(manager: DialogManager) -> None:
    """Open the lists of the year."""
    await open_screen(manager, "rosters")


async def to_extension(manager: DialogManager) -> None:
    """Ask for another last day."""
    await open_screen(manager, f"extend:{start_number(manager)}")


def _diary(manager: DialogManager, one: PairCard) -> dict[str, bool]:
    """A pair that has worked has a diary: its members read it, its keepers see when people met."""
    worked = one.pair.status in WORKED
    mine = actor_of(manager).person_id in one.pair.members
    return {"has_diary": worked and mine, "has_outline": worked and actor_of(manager).is_any(*CURATORS)}


def _can_extend(manager: DialogManager, one: PairCard) -> bool:
    return one.pair.status is PairStatus.ACTIVE and Role.DIRECTOR in actor_of(manager).roles


async def _card(manager: DialogManager) -> PairCard:
    return await pairs.pair_card(*both(manager), pair_id=start_number(manager))


def _is_at_work(manager: DialogManager, one: PairCard) -> bool:
    """Whether a member looks at a pair at work or after it: what was signed, and where it lies, its keepers see."""
    return one.pair.status in WORKED and actor_of(manager).person_id in one.pair.members


dialog = Dialog(
    screen(
        Pairs.list,
        T("pair-list", when="all"),
        T("pair-list-mine", when="own"),
        pages("pages", choices("open", open_screen)),
        press("button-decide-all", to_others, when="waiting"),
        press("button-sheets-all", to_sheets, when="lacking"),
        Group(
            press("button-orders", to_orders),
            press("button-part-list", to_partings),
            press("button-rosters", to_rosters),
            width=2,
            when="all",
        ),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Pairs.card,
        T("pair-card"),
        go("button-met", Pairs.met_day, when="can_record_acquaintance"),
        press("button-consent", agreeing.consent, when="can_consent"),
        go("button-decline", Pairs.decline, when="can_decline"),
        press("pair-sheet-get", agreeing.sheet, when="can_get_sheet"),
        Column(choices("paper", agreeing.choose_paper, items="papers")),
        press("button-approve", orders.approve, when="can_approve"),
        go("button-return", Pairs.remark, when="can_return"),
        go("button-order-signed", Pairs.number, when="can_record_signing"),
        press("button-meetings", to_meetings, when="can_meet"),
        press("button-diary", to_diary, when="has_diary"),
        press("button-expectations", to_expectations, when="has_expectations"),
        press("button-outline", to_outline, when="has_outline"),
        press("button-progress", to_progress, when="has_progress"),
        press("button-program", to_program, when="has_program"),
        press("button-extend", to_extension, when="can_extend"),
        press("button-part", to_parting, when="may_part"),
        *kinds.BUTTONS,
        press("group-open", to_group, when="has_group"),
        press("button-back", go_back, name="back"),
        getter=facts_of_card,
    ),
    *agreeing.WINDOWS,
    *kinds.PAIR_WINDOWS,
    *orders.WINDOWS,
)
