"""A group put together in a draft: who of those waiting is to be with one mentor."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.draft_changes import draft_of, show_change
from handlers.states import Drafts
from handlers.widgets import T, both, choices, go, label, number_in, pages, press, say, screen
from mentoring.draft_changes import Change, Turn
from services import drafts
from services.drafts import GroupMember


async def facts_of_group(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who could be in the mentor's group, the chosen ones ticked."""
    found = await drafts.draft_group_choice(*both(dialog_manager), draft_id=draft_of(dialog_manager))
    chosen = _chosen(dialog_manager)
    items = [
        (label(_line(dialog_manager, one, is_in=one.person.id in chosen)), str(one.person.id)) for one in found.able
    ]
    return {"items": items, "mentor": found.mentor.name.full, "count": len(chosen)}


async def open_group(manager: DialogManager) -> None:
    """Show who could be in the group; those who are in it are ticked."""
    found = await drafts.draft_group_choice(*both(manager), draft_id=draft_of(manager))
    manager.dialog_data["members"] = sorted(found.members)
    await manager.switch_to(Drafts.group)


async def choose(manager: DialogManager, person_id: str) -> None:
    """Tick a mentee, or take the tick back."""
    number, chosen = number_in(person_id), _chosen(manager)
    manager.dialog_data["members"] = [one for one in chosen if one != number] if number in chosen else [*chosen, number]


async def ready(manager: DialogManager) -> None:
    """Show what the group would change."""
    await show_change(manager, Change(Turn.GROUP, draft_of(manager), members=tuple(_chosen(manager))))


def _chosen(manager: DialogManager) -> list[int]:
    return [int(one) for one in manager.dialog_data.get("members", [])]


def _line(manager: DialogManager, one: GroupMember, *, is_in: bool) -> str:
    place = one.mentor.name.short if one.mentor else say(manager, "draft-group-free")
    mark = "✓" if is_in else "·"
    return say(manager, "draft-group-line", mark=mark, name=one.person.name.short, percent=one.percent, place=place)


WINDOWS = (
    screen(
        Drafts.group,
        T("draft-group"),
        pages("able", choices("member", choose)),
        press("button-draft-group-ready", ready),
        go("button-back", Drafts.card),
        getter=facts_of_group,
    ),
)
