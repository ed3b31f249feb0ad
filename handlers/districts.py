"""A district's schools: made in chat, seen as numbers, each with a link for its director."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.indicators import lines
from handlers.menu import open_menu
from handlers.states import Schools
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
    opens,
    pages,
    press,
    respond,
    say,
    screen,
    typed,
)
from handlers.years import YEAR, beside, chosen, turning
from handlers.zones import zone_items, zone_typed, zone_words
from mentoring.actors import Role
from mentoring.organizations import read_zone
from mentoring.pairs import PairStatus
from services import district_indicators as service
from services import districts
from services.district_indicators import SchoolStandings
from services.districts import SchoolTotals
from services.indicator_words import year_words
from services.indicators import YearStandings
from texts import Html, plain, text

COUNTED = (Role.CURATOR, Role.MENTOR, Role.MENTEE)


@opens("schools")
async def open_schools(manager: DialogManager, argument: str) -> None:
    """Show the district's schools, or begin a new one."""
    await begin(manager, Schools.profile if argument == "new" else Schools.list)


async def facts_of_schools(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the schools, each with its numbers, what they make together, and the district's own program."""
    schools = await districts.district_totals(*both(dialog_manager))
    items = [(label(_line(dialog_manager, one)), str(one.id)) for one in schools]
    together = {name: sum(_numbers(one)[name] for one in schools) for name in ("active", "completed")}
    together["people"] = await districts.district_participants(*both(dialog_manager))
    own = await districts.own_program(*both(dialog_manager))
    theirs = text("school-own", actor_of(dialog_manager).language, **_numbers(own)) if own else ""
    return {"items": items, "count": len(schools), "is_empty": not schools, "own": Html(theirs), **together}


async def facts_of_profiles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the regulations to choose from."""
    language = actor_of(dialog_manager).language
    offered = await districts.offered_profiles(*both(dialog_manager))
    return {"items": [(label(one.title.in_(language)), one.id) for one in offered]}


async def facts_of_zones(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the zones on offer, the district's own first."""
    actor = actor_of(dialog_manager)
    return {"items": zone_items(actor.language, actor.zone)}


async def facts_of_name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what has been chosen for the new school."""
    actor, data = actor_of(dialog_manager), dialog_manager.dialog_data
    profile = app_of(dialog_manager).catalog.profile(str(data["profile"]))
    return {"profile": profile.title.in_(actor.language), "zone": zone_words(str(data["zone"]), actor.language)}


async def facts_of_school(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a school's card: numbers and no names."""
    one = await districts.school_totals(*both(dialog_manager), school_id=int(dialog_manager.dialog_data["school"]))
    language = actor_of(dialog_manager).language
    profile = app_of(dialog_manager).catalog.profile(one.profile_id)
    head = "in" if one.has_director else "invited" if one.is_invited else "none"
    people = {f"{role.value}s": one.people.get(role, 0) for role in COUNTED}
    states = [
        f"{plain(f'pair-status-{status.value}', language)} – {count}"
        for status in PairStatus
        if (count := one.pairs.get(status, 0))
    ]
    return {
        "name": one.name, "profile": profile.title.in_(language), "zone": zone_words(one.zone, language),
        "head": Html(text(f"school-head-{head}", language)), "people": plain("school-people", language, **people),
        "pairs": ", ".join(states) or plain("school-no-pairs", language),
    }  # fmt: skip


async def facts_of_indicators(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how a school's year stands to what its regulation wants."""
    one, language = await _school(dialog_manager), actor_of(dialog_manager).language
    found = one.standings
    acts = plain("school-acts", language, part=one.acts, whole=one.required) if one.required else ""
    return {"name": one.name, "year": year_words(found.year, language), "acts": acts,
            "words": lines(found, language, has_hints=False), **beside(found)}  # fmt: skip


async def compare(manager: DialogManager) -> None:
    """Send the schools side by side as Excel."""
    await service.order_comparison(*both(manager))
    await respond(manager, "summary-coming")


async def choose_school(manager: DialogManager, school_id: str) -> None:
    """Open a school's card."""
    manager.dialog_data["school"] = number_in(school_id)
    manager.dialog_data.pop(YEAR, None)
    await manager.switch_to(Schools.card)


async def choose_profile(manager: DialogManager, profile_id: str) -> None:
    """Take the regulation the new school starts from."""
    manager.dialog_data["profile"] = app_of(manager).catalog.profile(profile_id).id
    await manager.switch_to(Schools.zone)


async def choose_zone(manager: DialogManager, zone: str) -> None:
    """Take the new school's zone, from a button or typed."""
    manager.dialog_data["zone"] = read_zone(zone_typed(zone))
    await manager.switch_to(Schools.name)


async def create(manager: DialogManager, name: str) -> None:
    """Make the school and show its card."""
    data = manager.dialog_data
    number = await districts.open_school(*both(manager), profile_id=data["profile"], zone=data["zone"], name=name)
    data["school"] = number
    await manager.switch_to(Schools.card)


async def invite(manager: DialogManager) -> None:
    """Make a link for the director; it comes as a message of its own."""
    await districts.invite_director(*both(manager), school_id=int(manager.dialog_data["school"]))
    await respond(manager, "school-link-sent")


async def _school(manager: DialogManager) -> SchoolStandings:
    number = int(manager.dialog_data["school"])
    return await service.school_indicators(*both(manager), school_id=number, year=chosen(manager))


async def _standings(manager: DialogManager) -> YearStandings:
    return (await _school(manager)).standings


def _line(manager: DialogManager, one: SchoolTotals) -> str:
    return say(manager, "school-line", name=one.name, **_numbers(one))


def _numbers(one: SchoolTotals) -> dict[str, int]:
    active, completed = (one.pairs.get(status, 0) for status in (PairStatus.ACTIVE, PairStatus.COMPLETED))
    return {"people": one.participants, "active": active, "completed": completed}


dialog = Dialog(
    screen(
        Schools.list,
        T("school-list", when="count"),
        T("school-list-none", when="is_empty"),
        pages("pages", choices("school", choose_school)),
        press("button-comparison", compare, when="count"),
        go("button-school-new", Schools.profile),
        back(),
        getter=facts_of_schools,
    ),
    screen(
        Schools.profile,
        T("school-profile"),
        Column(choices("profile", choose_profile)),
        go("button-back", Schools.list),
        getter=facts_of_profiles,
    ),
    screen(
        Schools.zone,
        T("school-zone"),
        Group(choices("zone", choose_zone), width=2),
        typed(choose_zone),
        go("button-back", Schools.profile),
        getter=facts_of_zones,
    ),
    screen(Schools.name, T("school-name"), typed(create), go("button-back", Schools.zone), getter=facts_of_name),
    screen(
        Schools.card,
        T("school-card"),
        go("button-indicators", Schools.indicators),
        press("button-school-director", invite),
        go("button-back", Schools.list),
        press("button-menu", open_menu),
        getter=facts_of_school,
    ),
    screen(
        Schools.indicators,
        T("school-indicators"),
        *turning(_standings),
        go("button-back", Schools.card),
        press("button-menu", open_menu),
        getter=facts_of_indicators,
    ),
)
