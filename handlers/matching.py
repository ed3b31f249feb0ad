"""From a mentee without a pair to a proposal to both."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import kinds
from handlers.calendar import MonthCalendar, in_words, today
from handlers.menu import open_menu
from handlers.states import Match
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
    respond,
    screen,
)
from mentoring.errors import NotFound
from mentoring.matching import Bar
from mentoring.profiles import months_after
from services import banks, partners, proposing
from services import kinds as offers
from services.draft_words import reason_words
from texts import Html, plain, text
from texts.dates import day

MONTHS = (1, 3, 6, 9, 12)
MOST_CANDIDATES = 5
# Said in words of their own.
MARKS = frozenset({"mentor-likes", "mentor-perhaps", "mentee-likes", "mentee-perhaps"})
REFUSALS = frozenset({Bar.MENTOR_SAID_NO, Bar.MENTEE_SAID_NO})


@opens("match")
async def open_match(manager: DialogManager, argument: str) -> None:
    """Show who has no pair yet."""
    del argument
    await begin(manager, Match.mentee)


async def facts_of_mentees(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentees who are ready and have no pair."""
    waiting = await banks.unmatched(*both(dialog_manager))
    items = [(label(one.person.name.full), str(one.person.id)) for one in waiting]
    offer = await offers.pair_offer(*both(dialog_manager))
    return {
        "count": len(waiting), "items": items, "groups": offer.has_groups, "speed": offer.has_speed,
        "filled": "yes" if offer.has_answers else "no",
    }  # fmt: skip


async def facts_of_candidates(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the best candidates, each with its reasons in words."""
    mentee_id = int(dialog_manager.dialog_data["mentee"])
    mentee = await banks.bank_person(*both(dialog_manager), person_id=mentee_id)
    found = (await banks.candidates(*both(dialog_manager), mentee_id=mentee_id))[:MOST_CANDIDATES]
    language = actor_of(dialog_manager).language
    lines = [_candidate(dialog_manager, place, one) for place, one in enumerate(found, 1)]
    items = [(label(f"{place}. {one.person.name.full}"), str(one.person.id)) for place, one in enumerate(found, 1)]
    words = "\n\n".join(lines) if lines else text("match-nobody", language, guests=await _awaited(dialog_manager))
    return {"name": mentee.name.full, "lines": Html(words), "items": items}


async def _awaited(manager: DialogManager) -> int:
    """How many mentors of other schools wait here for the directors' consent."""
    here = actor_of(manager).organization_id
    return sum(one.guest.organization_id == here and bool(one.awaited)
               for one in await partners.guest_list(*both(manager)))  # fmt: skip


async def facts_of_term(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the first day, and last days to choose from."""
    starts = _day(dialog_manager, "starts")
    language = actor_of(dialog_manager).language
    ends = {months: months_after(starts, months) for months in MONTHS}
    items = [(plain("match-months", language, count=months, day=day(end, language)), end.isoformat())
             for months, end in ends.items()]  # fmt: skip
    return {"starts": day(starts, language), "items": items, "first": starts}


async def facts_of_proposal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the proposal in words."""
    mentee, mentor = [
        await banks.bank_person(*both(dialog_manager), person_id=int(dialog_manager.dialog_data[who]))
        for who in ("mentee", "mentor")
    ]
    language = actor_of(dialog_manager).language
    paper = ", ".join(one.name.short for one in (mentor, mentee) if not one.has_account)
    return {
        "paper": paper or "no", "mentee": mentee.name.full, "mentor": mentor.name.full,
        "starts": day(_day(dialog_manager, "starts"), language), "ends": day(_day(dialog_manager, "ends"), language),
    }  # fmt: skip


async def to_everybody(manager: DialogManager) -> None:
    """Match everybody at once."""
    await open_screen(manager, "draft")


async def to_groups(manager: DialogManager) -> None:
    """Look at the groups, or put one together."""
    await open_screen(manager, "groups")


async def to_speed(manager: DialogManager) -> None:
    """Look at the speed meetings, or announce one."""
    await open_screen(manager, "speed")


async def choose_mentee(manager: DialogManager, person_id: str) -> None:
    """Look for mentors for somebody."""
    kinds.forget_wish(manager)
    manager.dialog_data["mentee"] = number_in(person_id)
    await manager.switch_to(Match.mentor)


async def choose_mentor(manager: DialogManager, person_id: str) -> None:
    """Take a candidate."""
    manager.dialog_data["mentor"] = number_in(person_id)
    await kinds.suggest(manager)
    await manager.switch_to(Match.starts)


async def choose_start(manager: DialogManager, day_chosen: date) -> None:
    """Take the first day."""
    manager.dialog_data["starts"] = day_chosen.isoformat()
    await manager.switch_to(Match.ends)


async def start_today(manager: DialogManager) -> None:
    """Begin today."""
    await choose_start(manager, today(manager))


async def choose_end(manager: DialogManager, day_chosen: date) -> None:
    """Take the last day; the regulation's limits are checked at once."""
    starts, mentee_id = _day(manager, "starts"), int(manager.dialog_data["mentee"])
    await proposing.check_program_days(*both(manager), mentee_id=mentee_id, starts_on=starts, ends_on=day_chosen)
    manager.dialog_data["ends"] = day_chosen.isoformat()
    await manager.switch_to(Match.confirm)


async def choose_months(manager: DialogManager, day_chosen: str) -> None:
    """Take the last day from a button."""
    try:
        await choose_end(manager, date.fromisoformat(day_chosen))
    except ValueError:
        raise NotFound from None


async def propose(manager: DialogManager) -> None:
    """Propose the pair to both."""
    await proposing.propose_pair(
        *both(manager), mentee_id=int(manager.dialog_data["mentee"]), mentor_id=int(manager.dialog_data["mentor"]),
        starts_on=_day(manager, "starts"), ends_on=_day(manager, "ends"), wish=kinds.wish_of(manager),
    )  # fmt: skip
    kinds.forget_wish(manager)
    await respond(manager, "match-proposed")
    await manager.switch_to(Match.mentee)


def _day(manager: DialogManager, name: str) -> date:
    return date.fromisoformat(str(manager.dialog_data[name]))


def _candidate(manager: DialogManager, place: int, one: banks.Suggestion) -> str:
    """A candidate with what speaks for it and what against; a mark is said once."""
    language = actor_of(manager).language
    said = (("mentee", one.mentee_mark), ("mentor", one.mentor_mark))
    marks = [text("match-mentor-from", language, school=one.school)] if one.school else []
    marks += [text(f"match-{who}-{liking.value}", language) for who, liking in said if liking]
    reasons = [reason for reason in one.score.reasons if reason.key not in MARKS]
    lines = [text("match-reason", language, words=words)
             for words in reason_words(app_of(manager).catalog, reasons, language)]  # fmt: skip
    against = [plain(f"match-bar-{bar.value}", language) for bar in one.bars if bar not in REFUSALS]
    if against:
        marks.append(text("match-against", language, bars=", ".join(against)))
    return text(
        "match-candidate", language, place=place, name=one.person.name.full, percent=one.score.percent,
        load=one.load, seats=one.seats,
        reasons=Html("\n".join([*marks, *lines]) or text("match-no-reasons", language)),
    )  # fmt: skip


dialog = Dialog(
    screen(
        Match.mentee,
        T("match-mentee"),
        pages("pages", choices("mentee", choose_mentee)),
        press("menu-draft", to_everybody),
        go("kind-second-mentor", Match.second),
        press("group-list", to_groups, when="groups"),
        press("menu-speed", to_speed, when="speed"),
        back(),
        getter=facts_of_mentees,
    ),
    screen(
        Match.mentor,
        T("match-mentor"),
        Column(choices("mentor", choose_mentor)),
        go("button-area", Match.area, when="can_open"),
        go("button-back", Match.mentee),
        getter=[facts_of_candidates, kinds.facts_of_area],
    ),
    screen(
        Match.starts,
        T("match-starts"),
        press("button-today", start_today),
        MonthCalendar("starts", choose_start),
        in_words(choose_start),
        go("button-back", Match.mentor),
    ),
    screen(
        Match.ends,
        T("match-ends"),
        Column(choices("months", choose_months)),
        MonthCalendar("ends", choose_end),
        in_words(choose_end),
        go("button-back", Match.starts),
        getter=facts_of_term,
    ),
    screen(
        Match.confirm,
        T("match-confirm"),
        press("button-propose", propose),
        kinds.CHOICES,
        go("button-back", Match.ends),
        press("button-menu", open_menu),
        getter=[facts_of_proposal, kinds.facts_of_wish, kinds.facts_of_grounds],
    ),
    *kinds.MATCH_WINDOWS,
)
