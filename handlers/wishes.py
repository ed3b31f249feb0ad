"""Whom a mentee would like, and a mentor of those who asked: one card a screen, marks, their order, a private «why»."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.states import Wishes
from handlers.widgets import (
    T,
    actor_of,
    app_of,
    back,
    begin,
    both,
    choices,
    go,
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
from mentoring.actors import PARTICIPANTS, Role
from mentoring.errors import NotFound
from mentoring.matching import Liking, Reason
from mentoring.reading import question_alone
from services import choosing, supports, wishes
from services.banks import option_names
from services.choosing import Choice, Standing, WishCard, WishList
from texts import Html, text

NO_MARK = "none"


@opens("wishes")
async def open_wishes(manager: DialogManager, argument: str) -> None:
    """Show whom somebody can choose from: «role», or «role:person» where a curator writes for them."""
    role, _, person = argument.partition(":")
    if role not in PARTICIPANTS:
        raise NotFound
    await begin(manager, Wishes.list, role=role, person=number_in(person or "0"))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the names with what was said of each, or why nobody can be chosen now."""
    known = await choosing.wish_list(
        *both(dialog_manager), role=_role(dialog_manager), person_id=_person(dialog_manager)
    )
    items = [(_named(dialog_manager, one), str(one.person.id)) for one in known.choices]
    is_open = known.standing is Standing.OPEN
    hint = f"wish-hint-{known.role.value}" if items else f"wish-nobody-{known.role.value}"
    area = say(dialog_manager, f"kind-area-{known.area.value}") if known.area else ""
    hint = "wish-hint-area" if items and area else hint
    words = say(dialog_manager, hint if is_open else f"wish-standing-{known.standing.value}", area=area)
    return {
        "role": known.role.value, "words": words, "items": items, "has_order": is_open and len(known.liked) > 1,
        "has_support": await _has_support(dialog_manager, known.role),
        "for_whom": _for_whom(dialog_manager, known.owner.name.full),
    }  # fmt: skip


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one person: why they suit, what they tell of themselves, the three marks, the way to the next."""
    role, about = _role(dialog_manager), int(dialog_manager.dialog_data["about"])
    card = await choosing.wish_card(*both(dialog_manager), role=role, about_id=about, person_id=_person(dialog_manager))
    return {
        "name": card.choice.person.name.full, "place": card.place + 1, "count": len(card.list.choices),
        "reasons": _reasons(dialog_manager, card), "lines": _lines(dialog_manager, card),
        "marks": [_mark(dialog_manager, card.choice, one) for one in Liking], "turns": _turns(card),
        "is_no": card.choice.liking is Liking.NO,
    }  # fmt: skip


async def facts_of_reason(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whom the «no» is about, and what was said of it already."""
    known = await choosing.wish_list(
        *both(dialog_manager), role=_role(dialog_manager), person_id=_person(dialog_manager)
    )
    about = int(dialog_manager.dialog_data["about"])
    one = next((one for one in known.choices if one.person.id == about), None)
    if one is None:
        raise NotFound
    said = one.wish.reason if one.wish else ""
    return {"name": one.person.name.full, "said": said, "has_said": int(bool(said))}


async def facts_of_order(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the liked ones in their order, each with a way up and down."""
    known = await choosing.wish_list(
        *both(dialog_manager), role=_role(dialog_manager), person_id=_person(dialog_manager)
    )
    names = {one.person.id: one.person.name.short for one in known.choices}
    order = [one for one in known.liked if one.about_id in names]
    items = [
        item
        for one in order
        for item in ((label(f"↑ {names[one.about_id]}"), f"u{one.about_id}"), ("↓", f"d{one.about_id}"))
    ]
    lines = "\n".join(f"{place}. {names[one.about_id]}" for place, one in enumerate(order, 1))
    return {"lines": lines, "items": items}


async def support(manager: DialogManager) -> None:
    """Ask whether the psychologist may see them."""
    await open_screen(manager, f"support:{_person(manager)}")


async def choose(manager: DialogManager, about_id: str) -> None:
    """Open a card."""
    manager.dialog_data["about"] = number_in(about_id)
    await manager.switch_to(Wishes.card)


async def turn(manager: DialogManager, item: str) -> None:
    """Open the card beside this one; the item begins with the way it goes."""
    manager.dialog_data["about"] = number_in(item[1:])


async def mark(manager: DialogManager, item: str) -> None:
    """Keep a mark; the button names the person and what is to be so, that a second tap changes nothing more."""
    number, _, wanted = item.partition(":")
    role, about, person = _role(manager), number_in(number), _person(manager)
    if wanted == NO_MARK:
        await wishes.take_back_wish(*both(manager), role=role, about_id=about, person_id=person)
        return
    if wanted not in set(Liking):
        raise NotFound
    await wishes.mark_wish(*both(manager), role=role, about_id=about, liking=Liking(wanted), person_id=person)
    if wanted == Liking.NO:
        await manager.switch_to(Wishes.reason)


async def explain(manager: DialogManager, words: str) -> None:
    """Keep why not."""
    about = int(manager.dialog_data["about"])
    await wishes.explain_wish(
        *both(manager), role=_role(manager), about_id=about, reason=words, person_id=_person(manager)
    )
    await manager.switch_to(Wishes.card)


async def move(manager: DialogManager, item: str) -> None:
    """Put a liked person one place further up or down."""
    about, is_up = number_in(item[1:]), item[:1] == "u"
    await wishes.move_wish(*both(manager), role=_role(manager), about_id=about, up=is_up, person_id=_person(manager))


async def _known(manager: DialogManager) -> WishList:
    return await choosing.wish_list(*both(manager), role=_role(manager), person_id=_person(manager))


async def _has_support(manager: DialogManager, role: Role) -> bool:
    """Whether support is offered, or was agreed to and can be taken back."""
    if role is not Role.MENTEE:
        return False
    offer = await supports.support_offer(*both(manager), person_id=_person(manager))
    return offer.is_offered or offer.request is not None


def _role(manager: DialogManager) -> Role:
    data = manager.start_data
    return Role(str(data["role"])) if isinstance(data, dict) else Role.MENTEE


def _person(manager: DialogManager) -> int:
    return start_number(manager, "person")


def _for_whom(manager: DialogManager, name: str) -> Html:
    """For whom a curator writes; nothing where somebody chooses themselves."""
    return Html(text("wish-for-whom", actor_of(manager).language, name=name) if _person(manager) else "")


def _named(manager: DialogManager, one: Choice) -> str:
    said = say(manager, f"wish-said-{one.liking.value if one.liking else NO_MARK}")
    return label(f"{one.person.name.short} · {said}")


def _mark(manager: DialogManager, one: Choice, liking: Liking) -> tuple[str, str]:
    words, is_so = say(manager, f"wish-mark-{liking.value}"), one.liking is liking
    return (f"✓ {words}" if is_so else words, f"{one.person.id}:{NO_MARK if is_so else liking.value}")


def _turns(card: WishCard) -> list[tuple[str, str]]:
    numbers = [one.person.id for one in card.list.choices]
    if len(numbers) < 2:
        return []
    return [("‹", f"b{numbers[card.place - 1]}"), ("›", f"a{numbers[(card.place + 1) % len(numbers)]}")]


def _reasons(manager: DialogManager, card: WishCard) -> Html:
    lines = [f"• {_reason(manager, card.list.role, one)}" for one in card.choice.reasons]
    return Html("\n".join(lines) or text("match-no-reasons", actor_of(manager).language))


def _reason(manager: DialogManager, role: Role, reason: Reason) -> str:
    """A reason in words; to a mentor it is told from the mentor's side."""
    language = actor_of(manager).language
    key = "wished-reason-covers" if role is Role.MENTOR and reason.key == "covers" else f"reason-{reason.key}"
    names = option_names(app_of(manager).catalog, reason.options, language)
    return text(key, language, count=reason.count, options=", ".join(names))


def _lines(manager: DialogManager, card: WishCard) -> Html:
    language = actor_of(manager).language
    lines = [
        text("bank-card-line", language, question=question_alone(question), answer=answer)
        for question, answer in card.lines
    ]
    return Html("\n".join(lines))


dialog = Dialog(
    screen(
        Wishes.list,
        T("wish-list"),
        pages("pages", choices("about", choose)),
        go("button-wish-order", Wishes.order, when="has_order"),
        press("button-support", support, when="has_support"),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Wishes.card,
        T("wish-card"),
        Group(choices("mark", mark, items="marks"), width=3),
        Group(choices("turn", turn, items="turns"), width=2),
        go("button-wish-why", Wishes.reason, when="is_no"),
        go("button-back", Wishes.list),
        getter=facts_of_card,
    ),
    screen(
        Wishes.reason,
        T("wish-reason"),
        go("button-no-reason", Wishes.card),
        go("button-back", Wishes.card),
        typed(explain),
        getter=facts_of_reason,
    ),
    screen(
        Wishes.order,
        T("wish-order"),
        Group(choices("order", move), width=2),
        go("button-back", Wishes.list),
        getter=facts_of_order,
    ),
)
