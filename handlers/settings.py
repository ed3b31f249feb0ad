"""Settings of an organization: one list, one question for each."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.states import Setting
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    opens,
    pages,
    press,
    say,
    screen,
    typed,
)
from handlers.zones import zone_items, zone_typed, zone_words
from mentoring.errors import NotFound
from services import districts
from services import settings as service
from services.settings import CLEARABLE, FIELDS, Settings
from texts import Html, text

OTHERS = {"zone": Setting.zone, "quiet_weekends": Setting.weekends, "redacted": Setting.redacted,
          "profile": Setting.profile}  # fmt: skip


@opens("settings")
async def open_settings(manager: DialogManager, argument: str) -> None:
    """Show the settings."""
    del argument
    await begin(manager, Setting.list)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return every setting with its value."""
    found = await service.settings(*both(dialog_manager))
    names = (*FIELDS, *(one for one in OTHERS if one not in FIELDS))
    items = [(label(_line(dialog_manager, found, one)), one) for one in names]
    return {"items": items, "name": found.organization.name}


async def facts_of_value(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is asked, and what stands there now."""
    field = str(dialog_manager.dialog_data["field"])
    found = await service.settings(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    value = found.value(field)
    now = text("setting-now", language, value=value) if value else text("setting-empty", language)
    return {
        "question": Html(text(f"setting-ask-{field}", language)), "now": Html(now),
        "can_clear": field in CLEARABLE and bool(value),
    }  # fmt: skip


async def facts_of_zones(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the zones on offer, the present one first."""
    zone = (await service.settings(*both(dialog_manager))).organization.zone
    language = actor_of(dialog_manager).language
    return {"items": zone_items(language, zone), "zone": zone_words(zone, language)}


async def facts_of_profiles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the regulations on offer, none where pairs work by the present one."""
    found = await service.settings(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    offered = await districts.offered_profiles(*both(dialog_manager)) if found.can_change_profile else ()
    items = [(label(one.title.in_(language)), one.id) for one in offered if one.id != found.profile.id]
    return {"items": items, "profile": found.profile.title.in_(language), "can": "yes" if items else "no"}


async def choose(manager: DialogManager, field: str) -> None:
    """Ask for a setting."""
    if field not in (*FIELDS, *OTHERS):
        raise NotFound
    manager.dialog_data["field"] = field
    await manager.switch_to(OTHERS.get(field, Setting.value))


async def take(manager: DialogManager, words: str) -> None:
    """Store what was typed."""
    await service.change_setting(*both(manager), field=str(manager.dialog_data["field"]), typed=words)
    await manager.switch_to(Setting.list)


async def take_zone(manager: DialogManager, words: str) -> None:
    """Store a zone, by its button or as people call it."""
    await take(manager, zone_typed(words))


async def clear(manager: DialogManager) -> None:
    """Leave it empty."""
    await take(manager, "")


async def quiet(manager: DialogManager) -> None:
    """Reminders wait over the weekend."""
    await service.set_quiet_weekends(*both(manager), are_quiet=True)
    await manager.switch_to(Setting.list)


async def loud(manager: DialogManager) -> None:
    """Reminders come on weekends too."""
    await service.set_quiet_weekends(*both(manager), are_quiet=False)
    await manager.switch_to(Setting.list)


async def veil(manager: DialogManager) -> None:
    """Notices say only what they are about."""
    await service.set_redacted(*both(manager), is_on=True)
    await manager.switch_to(Setting.list)


async def unveil(manager: DialogManager) -> None:
    """Notices say everything at once."""
    await service.set_redacted(*both(manager), is_on=False)
    await manager.switch_to(Setting.list)


async def choose_profile(manager: DialogManager, profile_id: str) -> None:
    """Start from another regulation."""
    await service.change_profile(*both(manager), profile_id=profile_id)
    await manager.switch_to(Setting.list)


def _line(manager: DialogManager, found: Settings, field: str) -> str:
    language = actor_of(manager).language
    match field:
        case "quiet_weekends":
            value = say(manager, "setting-yes" if found.quiet.weekends else "setting-no")
        case "redacted":
            value = say(manager, "setting-yes" if found.is_redacted else "setting-no")
        case "profile":
            value = found.profile.title.in_(language)
        case "zone":
            value = zone_words(found.value(field), language)
        case _:
            value = found.value(field) or say(manager, "setting-blank")
    return f"{say(manager, f'setting-{field}')}: {value}"


dialog = Dialog(
    screen(Setting.list, T("setting-list"), pages("pages", choices("field", choose)), back(), getter=facts),
    screen(
        Setting.value,
        T("setting-value"),
        press("button-clear", clear, when="can_clear"),
        typed(take),
        go("button-back", Setting.list),
        getter=facts_of_value,
    ),
    screen(
        Setting.zone,
        T("setting-ask-zone"),
        Group(choices("zone", take_zone), width=2),
        typed(take_zone),
        go("button-back", Setting.list),
        getter=facts_of_zones,
    ),
    screen(
        Setting.weekends,
        T("setting-ask-quiet_weekends"),
        press("button-quiet", quiet),
        press("button-loud", loud),
        go("button-back", Setting.list),
    ),
    screen(
        Setting.redacted,
        T("setting-ask-redacted"),
        press("button-redacted-on", veil),
        press("button-redacted-off", unveil),
        go("button-back", Setting.list),
    ),
    screen(
        Setting.profile,
        T("setting-ask-profile"),
        Column(choices("profile", choose_profile)),
        go("button-back", Setting.list),
        getter=facts_of_profiles,
    ),
)
