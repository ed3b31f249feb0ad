"""A group's meetings; somebody silent is taken out of it, and a whole group is ended at once."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.meetings import entries
from handlers.states import Groups
from handlers.widgets import (
    T,
    actor_of,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    pages,
    press,
    respond,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.errors import NotFound
from mentoring.partings import read_reason
from services import group_changes, groups, meeting_cards
from services.groups import GroupCard
from texts import plain


async def facts_of_removable(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who can be taken out of the group, each with how far they have got."""
    one, language = await _card(dialog_manager), actor_of(dialog_manager).language
    items = [
        (label(f"{person.name.short} · {plain(f'pair-status-{pair.status.value}', language)}"), str(pair.id))
        for pair, person in one.pairs
        if pair.id in one.removable
    ]
    return {"items": items, "title": one.group.title, "count": len(items)}


async def facts_of_removing(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whom it is about."""
    number = int(dialog_manager.dialog_data["pair"])
    one = await _card(dialog_manager)
    person = next((person for pair, person in one.pairs if pair.id == number), None)
    if person is None:
        raise NotFound
    return {"name": person.name.full, "title": one.group.title}


async def facts_of_meetings(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the meetings of the whole group by time."""
    number, actor = start_number(dialog_manager), actor_of(dialog_manager)
    found = await meeting_cards.whole_group_meetings(*both(dialog_manager), group_id=number)
    return {"count": len(found), "items": entries(found, actor)}


async def facts_of_parting(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return which group it is, and as whom it is ended."""
    one = await _card(dialog_manager)
    is_mentor = actor_of(dialog_manager).person_id == one.group.mentor_id
    return {
        "title": one.group.title, "who": "mentor" if is_mentor else "director",
        "reason": _words(dialog_manager) or say(dialog_manager, "reason-none"),
    }  # fmt: skip


async def choose(manager: DialogManager, pair_id: str) -> None:
    """Ask whether this mentee is to leave the group."""
    manager.dialog_data["pair"] = number_in(pair_id)
    await manager.switch_to(Groups.removing)


async def remove(manager: DialogManager) -> None:
    """Take the mentee out."""
    await group_changes.remove_from_group(*both(manager), pair_id=int(manager.dialog_data["pair"]))
    await respond(manager, "group-removed")
    await manager.switch_to(Groups.card)


async def take_reason(manager: DialogManager, words: str) -> None:
    """Keep why the group is to end, and ask once more."""
    manager.dialog_data["words"] = read_reason(words)
    await manager.switch_to(Groups.part_sure)


async def take_no_reason(manager: DialogManager) -> None:
    """Ask once more before it goes without a reason."""
    await take_reason(manager, "")


async def part(manager: DialogManager) -> None:
    """End the whole group; where some pair has a last day to come, the card says so."""
    count = await group_changes.part_group(*both(manager), group_id=start_number(manager), reason=_words(manager))
    if count:
        await manager.switch_to(Groups.card)
    else:
        await go_back(manager)


def _words(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("words") or "")


async def _card(manager: DialogManager) -> GroupCard:
    return await groups.group_card(*both(manager), group_id=start_number(manager))


WINDOWS = (
    screen(
        Groups.meetings,
        T("group-meetings"),
        pages("meetings", choices("open_meeting", open_screen)),
        go("button-back", Groups.card),
        getter=facts_of_meetings,
    ),
    screen(
        Groups.remove,
        T("group-ask-remove"),
        pages("removable", choices("remove", choose)),
        go("button-back", Groups.card),
        getter=facts_of_removable,
    ),
    screen(
        Groups.removing,
        T("group-remove-sure"),
        press("group-remove-yes", remove),
        go("button-back", Groups.remove),
        getter=facts_of_removing,
    ),
    screen(
        Groups.part,
        T("group-part-ask"),
        press("button-part-send", take_no_reason),
        go("button-back", Groups.card),
        typed(take_reason),
        getter=facts_of_parting,
    ),
    screen(
        Groups.part_sure,
        T("group-part-sure"),
        press("button-part-go", part),
        go("button-part-reword", Groups.part),
        go("button-back", Groups.card),
        typed(take_reason),
        getter=facts_of_parting,
    ),
)
