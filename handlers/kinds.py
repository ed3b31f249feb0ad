"""Kind, form, area and variant of a new pair; goals and schedule of one that needs them."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.states import Match, Pairs
from handlers.widgets import (
    T,
    actor_of,
    both,
    choices,
    go,
    label,
    number_in,
    pages,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.errors import NotFound
from mentoring.kinds import GOALS_LIMIT, GROUP, NEEDS, REVERSE, SITUATIONAL, TRADITIONAL, VIRTUAL, Area
from mentoring.pairs import Pair, PairStatus
from mentoring.profile_lists import Item
from mentoring.variants import BEGUN_WITH, in_order
from services import areas, kinds, pairs, suiting
from services.kinds import Offer, Wish
from services.suiting import Suits
from texts import Html, plain, text
from texts.dates import day, month_numbers

# What a pair of such a kind is told on its card.
OF_A_KIND = {
    GROUP: "kind-group-line",
    REVERSE: "kind-reverse-line",
    SITUATIONAL: "kind-situational-line",
    VIRTUAL: "kind-virtual-line",
}
WHAT = ("kind", "form", "area", "variant", "type")
OPEN_TO_AIMS = (PairStatus.PROPOSED, PairStatus.AGREED)


def wish_of(manager: DialogManager) -> Wish:
    """Return what has been chosen so far."""
    chosen = {what: str(manager.dialog_data.get(f"wish_{what}", "")) for what in WHAT}
    return Wish(chosen["kind"] or TRADITIONAL, chosen["form"], chosen["area"], chosen["variant"], chosen["type"])


def forget_wish(manager: DialogManager) -> None:
    """Begin anew with the next pair."""
    for what in WHAT:
        manager.dialog_data.pop(f"wish_{what}", None)


async def facts_of_wish(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return buttons that say what is chosen and lead to a choice; those without a choice are left out."""
    language, wish = actor_of(dialog_manager).language, wish_of(dialog_manager)
    offer = await _offer(dialog_manager)
    form = wish.form or offer.usual_form
    now = {"kind": wish.kind, "form": form, "area": wish.area, "variant": wish.variant, "type": wish.mentor_type}
    found = []
    for what in WHAT:
        offered = _offered(offer, what, language)
        if len(offered) > 1:
            words = {code: title for title, code in offered}.get(now[what])
            shown = words or plain("kind-nothing-chosen", language)
            found.append((label(plain(f"kind-choose-{what}", language, now=shown)), what))
    return {"wishes": found}


async def facts_of_choice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one choice: the question and what can be chosen."""
    language, what = actor_of(dialog_manager).language, _what(dialog_manager)
    offered = _offered(await _offer(dialog_manager), what, language)
    if what in ("variant", "type"):
        suits = await _suits(dialog_manager)
        first = in_order([code for _, code in offered], suits.variants if what == "variant" else suits.types)
        offered = sorted(offered, key=lambda one: first.index(one[1]))
    words = Html(text(f"kind-ask-{what}", language))
    return {"words": words, "items": [(label(words), code) for words, code in offered]}


async def suggest(manager: DialogManager) -> None:
    """Choose beforehand what of the profile's variants and types suits the two best; it can be chosen otherwise."""
    suits = await _suits(manager)
    for what, found in (("variant", suits.variants), ("type", suits.types)):
        manager.dialog_data[f"wish_{what}"] = found[0][0] if found else ""


async def facts_of_grounds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return why the variant and the type that are chosen suit the two, where something speaks for them."""
    suits, wish = await _suits(dialog_manager), wish_of(dialog_manager)
    why = {**dict(suits.variants), **dict(suits.types)}
    grounds = dict.fromkeys(why[one] for one in (wish.variant, wish.mentor_type) if one in why)
    language = actor_of(dialog_manager).language
    return {"grounds": Html("\n".join(text(f"variant-why-{one.value}", language) for one in grounds))}


async def choose_what(manager: DialogManager, what: str) -> None:
    """Look at one choice."""
    if what not in WHAT:
        raise NotFound
    manager.dialog_data["what"] = what
    await manager.switch_to(Match.choice)


async def choose(manager: DialogManager, code: str) -> None:
    """Take what was chosen."""
    manager.dialog_data[f"wish_{_what(manager)}"] = code
    await manager.switch_to(Match.confirm)


async def facts_of_second(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentees who have a mentor already."""
    found = await kinds.mentored(*both(dialog_manager))
    return {"count": len(found), "items": [(label(one.name.full), str(one.id)) for one in found]}


async def choose_second(manager: DialogManager, person_id: str) -> None:
    """Look for one more mentor for somebody."""
    forget_wish(manager)
    manager.dialog_data["mentee"] = number_in(person_id)
    opened = (await areas.area_offer(*both(manager), mentee_id=number_in(person_id))).opened
    manager.dialog_data["wish_area"] = opened.value if opened else ""
    await manager.switch_to(Match.mentor)


async def facts_of_area(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return in what somebody may get one more mentor, and what is open for them to choose in."""
    offer = await areas.area_offer(*both(dialog_manager), mentee_id=int(dialog_manager.dialog_data["mentee"]))
    language = actor_of(dialog_manager).language
    items = [(plain(f"kind-area-{one.value}", language), one.value) for one in offer.free if one is not offer.opened]
    opened = plain(f"kind-area-{offer.opened.value}", language) if offer.opened else "none"
    return {"areas": items, "opened": opened, "is_open": bool(offer.opened), "can_open": bool(offer.free)}


async def open_area(manager: DialogManager, area: str) -> None:
    """Let the mentee say whom they would like for an area."""
    await areas.open_area(*both(manager), mentee_id=int(manager.dialog_data["mentee"]), area=area)
    manager.dialog_data["wish_area"] = area
    await respond(manager, "area-opened")


async def close_area(manager: DialogManager) -> None:
    """Let the mentee look for no one more."""
    await areas.close_area(*both(manager), mentee_id=int(manager.dialog_data["mentee"]))
    await manager.switch_to(Match.mentor)


async def facts_of_aims(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a pair's goals, and the days between which it may meet."""
    one = await pairs.pair_card(*both(dialog_manager), pair_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    weeks = ((1, "kind-every-week"), (2, "kind-every-two-weeks"), (4, "kind-every-four-weeks"))
    return {
        "goals": one.pair.goals or plain("kind-goals-none", language), "max": GOALS_LIMIT,
        "starts": day(one.pair.starts_on, language), "ends": day(one.pair.ends_on, language),
        "items": [(plain(key, language), str(count)) for count, key in weeks],
    }  # fmt: skip


async def take_goals(manager: DialogManager, words: str) -> None:
    """Write the goals down."""
    await kinds.set_goals(*both(manager), pair_id=start_number(manager), goals=words)
    await manager.switch_to(Pairs.card)


async def take_schedule(manager: DialogManager, words: str) -> None:
    """Write typed days down."""
    months = dict(month_numbers(actor_of(manager).language))
    await kinds.set_schedule(*both(manager), pair_id=start_number(manager), typed=words, months=months)
    await manager.switch_to(Pairs.card)


async def take_weeks(manager: DialogManager, weeks: str) -> None:
    """Meet every so many weeks."""
    await kinds.set_schedule(*both(manager), pair_id=start_number(manager), weeks=number_in(weeks))
    await manager.switch_to(Pairs.card)


async def facts_of_kind(manager: DialogManager, pair: Pair) -> dict[str, Any]:
    """Return what a pair's kind adds to its card: lines, and which buttons it has."""
    may = pair.status in OPEN_TO_AIMS and kinds.may_aim(actor_of(manager), pair)
    needs = NEEDS.get(pair.kind, ())
    known = await kinds.kind_words(*both(manager), pair_id=pair.id)
    return {
        "kind_lines": _lines(pair, known, actor_of(manager).language),
        "can_aim": may and "goals" in needs, "can_plan": may and "schedule" in needs,
        "has_group": known.is_group, "has_other": known.other is not None,
    }  # fmt: skip


async def to_other(manager: DialogManager) -> None:
    """Look at the other direction of reverse mentoring."""
    known = await kinds.kind_words(*both(manager), pair_id=start_number(manager))
    if known.other is None:
        raise NotFound
    await manager.start(Pairs.card, data={"id": known.other})


def _lines(pair: Pair, known: kinds.KindWords, language: Language) -> list[str]:
    lines = [text("kind-of-pair", language, kind=known.kind.in_(language), form=known.form.in_(language))]
    if known.variant:
        lines.append(text("kind-variant-line", language, variant=known.variant.in_(language)))
    if known.mentor_type:
        lines.append(text("kind-type-line", language, type=known.mentor_type.in_(language)))
    lines += [text(f"variant-start-{one}", language) for one in (pair.variant, pair.mentor_type) if one in BEGUN_WITH]
    if pair.area:
        lines.append(text("kind-area-line", language, area=plain(f"kind-area-{pair.area}", language)))
    lines += [text(OF_A_KIND[pair.kind], language)] if pair.kind in OF_A_KIND else []
    if pair.goals:
        lines.append(text("kind-goals-line", language, goals=pair.goals))
    if pair.schedule:
        days = ", ".join(f"{one:%d.%m}" for one in pair.schedule)
        lines.append(text("kind-schedule-line", language, count=len(pair.schedule), days=days))
    if pair.lacks and pair.status in OPEN_TO_AIMS:
        lines.append(text("kind-lacks", language, what=kinds.lacks_words(pair.lacks)))
    return lines


async def _suits(manager: DialogManager) -> Suits:
    mentee_id, mentor_id = int(manager.dialog_data["mentee"]), int(manager.dialog_data["mentor"])
    return await suiting.what_suits(*both(manager), mentee_id=mentee_id, mentor_id=mentor_id)


async def _offer(manager: DialogManager) -> Offer:
    return await kinds.pair_offer(*both(manager), mentee_id=int(manager.dialog_data["mentee"]))


def _offered(offer: Offer, what: str, language: Language) -> list[tuple[str, str]]:
    """What can be chosen, as words and code; an area only where there is a mentor already."""
    lists: dict[str, Sequence[Item]] = {
        "kind": offer.kinds,
        "form": offer.forms,
        "variant": offer.variants,
        "type": offer.types,
    }
    if what == "area":
        free = [one for one in Area if one not in offer.taken] if offer.mentors else []
        return [(plain(f"kind-area-{one.value}", language), one.value) for one in free]
    return [(one.title.in_(language), one.id) for one in lists[what]]


def _what(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("what", "kind"))


CHOICES = Column(choices("wish", choose_what, items="wishes"))
MATCH_WINDOWS = (
    screen(
        Match.area,
        T("area-ask"),
        Column(choices("area", open_area, items="areas")),
        press("button-area-close", close_area, when="is_open"),
        go("button-back", Match.mentor),
        getter=facts_of_area,
    ),
    screen(
        Match.choice,
        T("kind-ask"),
        pages("offered", choices("choice", choose)),
        go("button-back", Match.confirm),
        getter=facts_of_choice,
    ),
    screen(
        Match.second,
        T("kind-ask-second"),
        pages("seconds", choices("second", choose_second)),
        go("button-back", Match.mentee),
        getter=facts_of_second,
    ),
)
BUTTONS = (
    go("kind-set-goals", Pairs.goals, when="can_aim"),
    go("kind-set-schedule", Pairs.schedule, when="can_plan"),
    press("kind-other-direction", to_other, when="has_other"),
)
PAIR_WINDOWS = (
    screen(Pairs.goals, T("kind-goals-ask"), go("button-back", Pairs.card), typed(take_goals), getter=facts_of_aims),
    screen(
        Pairs.schedule,
        T("kind-schedule-ask"),
        Column(choices("weeks", take_weeks)),
        go("button-back", Pairs.card),
        typed(take_schedule),
        getter=facts_of_aims,
    ),
)
