"""A group: put together in a few steps, seen by everybody in it, met at one time."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import group_changes
from handlers.calendar import MonthCalendar, in_words, today
from handlers.states import Groups, Schedule
from handlers.widgets import (
    T,
    actor_of,
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
    respond,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.errors import BadInput, NotFound
from mentoring.groups import LARGEST, SMALLEST, TITLE_LIMIT, read_title
from mentoring.profiles import months_after
from services import groups
from texts import Html, plain, text
from texts.dates import day

MONTHS = (1, 3, 6, 9, 12)


@opens("groups")
async def open_groups(manager: DialogManager, argument: str) -> None:
    """Show the groups under way."""
    del argument
    await begin(manager, Groups.list)


@opens("group")
async def open_group(manager: DialogManager, argument: str) -> None:
    """Open a group's card."""
    await begin(manager, Groups.card, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the groups with how many mentees each has."""
    found = await groups.group_list(*both(dialog_manager))
    return {"items": [(label(f"{one.title} ({size})"), f"group:{one.id}") for one, size in found], "count": len(found)}


async def facts_of_mentors(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentors with a free place."""
    found = await groups.group_candidates(*both(dialog_manager))
    return {"count": len(found), "items": [(label(one.name.full), str(one.id)) for one in found]}


async def facts_of_mentees(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentees who wait, those in the group ticked."""
    found = await groups.group_candidates(*both(dialog_manager), mentor_id=int(dialog_manager.dialog_data["mentor"]))
    chosen = _chosen(dialog_manager)
    items = [(tickable(one.name.full, one.id in chosen), str(one.id)) for one in found]
    return {"count": len(chosen), "min": SMALLEST, "max": LARGEST, "items": items}


async def facts_of_title(**_: Any) -> dict[str, Any]:
    """Return the limit of a name."""
    return {"max": TITLE_LIMIT}


async def facts_of_ends(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return last days to choose from."""
    starts, language = _day(dialog_manager, "starts"), actor_of(dialog_manager).language
    ends = {months: months_after(starts, months) for months in MONTHS}
    items = [(plain("match-months", language, count=months, day=day(end, language)), end.isoformat())
             for months, end in ends.items()]  # fmt: skip
    return {"starts": day(starts, language), "items": items, "first": starts}


async def facts_of_proposal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the group in words, before anybody hears of it."""
    mentors = {one.id: one for one in await groups.group_candidates(*both(dialog_manager))}
    mentor = int(dialog_manager.dialog_data["mentor"])
    waiting = {one.id: one for one in await groups.group_candidates(*both(dialog_manager), mentor_id=mentor)}
    language = actor_of(dialog_manager).language
    return {
        "title": str(dialog_manager.dialog_data["title"]),
        "mentor": mentors[mentor].name.full if mentor in mentors else "–",
        "mentees": ", ".join(waiting[one].name.full for one in _chosen(dialog_manager) if one in waiting),
        "starts": day(_day(dialog_manager, "starts"), language), "ends": day(_day(dialog_manager, "ends"), language),
    }  # fmt: skip


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a group in words, with a button for each pair the reader may open."""
    one = await groups.group_card(*both(dialog_manager), group_id=start_number(dialog_manager))
    actor = actor_of(dialog_manager)
    lines = [
        text("group-line", actor.language, name=person.name.full,
             status=plain(f"pair-status-{pair.status.value}", actor.language))
        for pair, person in one.pairs
    ]  # fmt: skip
    may_open = [(pair, person) for pair, person in one.pairs if one.can_open(pair)]
    return {
        "title": one.group.title, "mentor": one.mentor.name.full, "lines": Html("\n".join(lines)),
        "items": [(label(person.name.full), f"pair:{pair.id}") for pair, person in may_open],
        "can_meet": one.can_meet, "can_decide": one.can_decide, "can_remove": bool(one.removable),
        "can_part": one.can_part, "is_mine": one.is_mine,
    }  # fmt: skip


async def begin_group(manager: DialogManager) -> None:
    """Put a new group together."""
    manager.dialog_data.clear()
    await manager.switch_to(Groups.mentor)


async def choose_mentor(manager: DialogManager, person_id: str) -> None:
    """Take the mentor."""
    manager.dialog_data.update(mentor=number_in(person_id), mentees=[])
    await manager.switch_to(Groups.mentees)


async def tick(manager: DialogManager, person_id: str) -> None:
    """Tick a mentee, or take the tick back."""
    number, chosen = number_in(person_id), _chosen(manager)
    manager.dialog_data["mentees"] = [one for one in chosen if one != number] if number in chosen else [*chosen, number]


async def ticked(manager: DialogManager) -> None:
    """Go on with those ticked."""
    count = len(_chosen(manager))
    if not SMALLEST <= count <= LARGEST:
        raise BadInput("group-members-expected", min=SMALLEST, max=LARGEST, count=count)
    await manager.switch_to(Groups.title)


async def take_title(manager: DialogManager, words: str) -> None:
    """Take the name."""
    manager.dialog_data["title"] = read_title(words)
    await manager.switch_to(Groups.starts)


async def choose_start(manager: DialogManager, chosen: date) -> None:
    """Take the first day."""
    manager.dialog_data["starts"] = chosen.isoformat()
    await manager.switch_to(Groups.ends)


async def start_today(manager: DialogManager) -> None:
    """Begin today."""
    await choose_start(manager, today(manager))


async def choose_end(manager: DialogManager, chosen: date) -> None:
    """Take the last day."""
    manager.dialog_data["ends"] = chosen.isoformat()
    await manager.switch_to(Groups.confirm)


async def choose_months(manager: DialogManager, chosen: str) -> None:
    """Take the last day from a button."""
    try:
        await choose_end(manager, date.fromisoformat(chosen))
    except ValueError:
        raise NotFound from None


async def propose(manager: DialogManager) -> None:
    """Propose the group to everybody."""
    await groups.propose_group(
        *both(manager), mentor_id=int(manager.dialog_data["mentor"]), mentee_ids=_chosen(manager),
        title=str(manager.dialog_data["title"]), starts_on=_day(manager, "starts"), ends_on=_day(manager, "ends"),
    )  # fmt: skip
    await respond(manager, "group-proposed")
    await manager.switch_to(Groups.list)


async def to_meeting(manager: DialogManager) -> None:
    """Choose a time for everybody."""
    await begin(manager, Schedule.day, group=start_number(manager))


async def go_on(manager: DialogManager) -> None:
    """Let the two who are left go on."""
    pair_id = await groups.go_on_as_pair(*both(manager), group_id=start_number(manager))
    await respond(manager, "group-went-on")
    await manager.done()
    await open_screen(manager, f"pair:{pair_id}")


async def end(manager: DialogManager) -> None:
    """End what is left of the group."""
    await groups.end_group(*both(manager), group_id=start_number(manager))
    await manager.done()


def _chosen(manager: DialogManager) -> list[int]:
    return [int(one) for one in manager.dialog_data.get("mentees", [])]


def _day(manager: DialogManager, name: str) -> date:
    return date.fromisoformat(str(manager.dialog_data[name]))


dialog = Dialog(
    screen(
        Groups.list,
        T("group-screen"),
        press("group-begin", begin_group),
        pages("groups", choices("open", open_screen)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Groups.mentor,
        T("group-ask-mentor"),
        pages("mentors", choices("mentor", choose_mentor)),
        go("button-back", Groups.list),
        getter=facts_of_mentors,
    ),
    screen(
        Groups.mentees,
        T("group-ask-mentees"),
        pages("mentees", choices("mentee", tick)),
        press("group-ready", ticked),
        go("button-back", Groups.mentor),
        getter=facts_of_mentees,
    ),
    screen(
        Groups.title,
        T("group-ask-title"),
        go("button-back", Groups.mentees),
        typed(take_title),
        getter=facts_of_title,
    ),
    screen(
        Groups.starts,
        T("match-starts"),
        press("button-today", start_today),
        MonthCalendar("starts", choose_start),
        in_words(choose_start),
        go("button-back", Groups.title),
    ),
    screen(
        Groups.ends,
        T("match-ends"),
        Column(choices("months", choose_months)),
        MonthCalendar("ends", choose_end),
        in_words(choose_end),
        go("button-back", Groups.starts),
        getter=facts_of_ends,
    ),
    screen(
        Groups.confirm,
        T("group-confirm"),
        press("group-propose", propose),
        go("button-back", Groups.ends),
        getter=facts_of_proposal,
    ),
    screen(
        Groups.card,
        T("group-card"),
        T("group-card-small", when="can_decide"),
        press("group-meet", to_meeting, when="can_meet"),
        press("group-on-as-pair", go_on, when="can_decide"),
        go("group-meetings-open", Groups.meetings, when="is_mine"),
        go("group-end", Groups.end, when="can_decide"),
        go("group-remove", Groups.remove, when="can_remove"),
        go("group-part", Groups.part, when="can_part"),
        pages("members", choices("member", open_screen)),
        back(),
        getter=facts_of_card,
    ),
    screen(Groups.end, T("group-end-sure"), press("group-end-yes", end), go("button-back", Groups.card)),
    *group_changes.WINDOWS,
)
