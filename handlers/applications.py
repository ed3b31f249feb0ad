"""Applications: one list for whoever decides, one's own, a card with the way so far and what can be done."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import application_decisions as decisions
from handlers import application_words as words
from handlers import disputes
from handlers.states import Applications
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
)
from mentoring.actors import CURATORS, PARTICIPANTS
from mentoring.application_kinds import RULES
from mentoring.application_states import ApplicationAct
from mentoring.errors import NotFound
from services import application_lists, application_papers, applications
from services.application_cards import ApplicationCard
from services.application_lists import DECIDERS, Shown
from texts import Html, plain, text


@opens("applications")
async def open_list(manager: DialogManager, argument: str) -> None:
    """Show the list of those who decide, or one's own."""
    keeps = actor_of(manager).is_any(*DECIDERS) and argument != "mine"
    await begin(manager, Applications.list if keeps else Applications.mine)


@opens("application")
async def open_card(manager: DialogManager, argument: str) -> None:
    """Open an application."""
    await begin(manager, Applications.card, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the applications a filter shows, those that wait first, and the other filters with their numbers."""
    me, language, shown = actor_of(dialog_manager).person_id, actor_of(dialog_manager).language, _shown(dialog_manager)
    found = await application_lists.application_list(*both(dialog_manager), shown=shown)
    filters = [(plain(f"application-shown-{one.value}", language, count=found.counts[one]), one.value)
               for one in Shown if one is not shown]  # fmt: skip
    return {
        "shown": shown.value, "count": len(found.entries), "filters": filters,
        "items": [words.entry(one, language, me) for one in found.entries],
        "writes": actor_of(dialog_manager).is_any(*CURATORS), "takes_part": _takes_part(dialog_manager),
    }  # fmt: skip


async def facts_of_mine(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one's own applications and what concerns one, drafts included."""
    me, language = actor_of(dialog_manager).person_id, actor_of(dialog_manager).language
    found = await application_lists.my_applications(*both(dialog_manager))
    return {"count": len(found.entries), "items": [words.entry(one, language, me) for one in found.entries]}


async def facts_of_people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return for whom a curator can write down an application from paper."""
    found = await application_lists.paper_applicants(*both(dialog_manager))
    return {"count": len(found), "items": [(label(one.name.full), f"apply:{one.id}") for one in found]}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an application in words, its way, and what the actor can do with it."""
    one, language = await words.card(dialog_manager), actor_of(dialog_manager).language
    application, pages_of_way = one.application, words.way(one.way, actor_of(dialog_manager).zone, language)
    hidden = text("application-hidden", language) if one.is_hidden else ""
    reply = text("application-answered", language, answer=application.answer) if _shows_answer(one) else ""
    return {
        "title": words.title(one, language), "name": one.applicant, "pair": one.pair_title,
        "status": words.status(one, language), "lines": words.lines(one.lines, language), "hidden": Html(hidden),
        "answer": Html(reply), "way": pages_of_way[0], "is_long": len(pages_of_way) > 1,
        "overlaps": words.overlaps(one.overlaps, language), **words.acts(one),
        "about": "pair" if one.pair_title else "none", "subject": one.subject or "–",
        "whose": "other" if one.speaker else "self",
        "has_paper": bool(RULES[application.kind].form) and not one.is_hidden,
        "has_words": ApplicationAct.ANSWER in one.acts,
    }  # fmt: skip


async def facts_of_way(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of an application's way; the newest steps are on the first."""
    one, actor = await words.card(dialog_manager), actor_of(dialog_manager)
    found = words.way(one.way, actor.zone, actor.language)
    place = min(int(dialog_manager.dialog_data.get("page", 0)), len(found) - 1)
    return {"way": found[place], "older": place + 1 < len(found), "newer": place > 0}


async def choose_shown(manager: DialogManager, item: str) -> None:
    """Take another filter."""
    if item not in set(Shown):
        raise NotFound
    manager.dialog_data["shown"] = item


async def new(manager: DialogManager) -> None:
    """Apply for something."""
    await open_screen(manager, "apply:")


async def to_mine(manager: DialogManager) -> None:
    """Show one's own."""
    await manager.switch_to(Applications.mine)


async def withdraw(manager: DialogManager) -> None:
    """Take it back."""
    await applications.withdraw_application(*both(manager), application_id=words.number(manager))
    await respond(manager, "application-withdrawn")


async def carry_out(manager: DialogManager) -> None:
    """The papers have been seen."""
    await applications.carry_out_application(*both(manager), application_id=words.number(manager))
    await respond(manager, "application-seen")


async def paper(manager: DialogManager) -> None:
    """Ask for it as a file."""
    await application_papers.order_application_paper(*both(manager), application_id=words.number(manager))
    await respond(manager, "parting-paper-comes")


async def show_way(manager: DialogManager) -> None:
    """Show the whole way, from its newest page."""
    manager.dialog_data["page"] = 0
    await manager.switch_to(Applications.way)


async def older(manager: DialogManager) -> None:
    """Show earlier steps."""
    manager.dialog_data["page"] = int(manager.dialog_data.get("page", 0)) + 1


async def newer(manager: DialogManager) -> None:
    """Show later steps."""
    manager.dialog_data["page"] = max(int(manager.dialog_data.get("page", 0)) - 1, 0)


def _shows_answer(one: ApplicationCard) -> bool:
    return bool(one.application.answer) and not (one.is_hidden and not one.acts and one.stand.value == "keeper")


def _shown(manager: DialogManager) -> Shown:
    return Shown(str(manager.dialog_data.get("shown", Shown.WAITING.value)))


def _takes_part(manager: DialogManager) -> bool:
    return actor_of(manager).is_any(*PARTICIPANTS)


dialog = Dialog(
    screen(
        Applications.list,
        T("application-list"),
        pages("pages", choices("open", open_screen)),
        Column(choices("shown", choose_shown, items="filters")),
        go("button-application-paper-new", Applications.people, when="writes"),
        press("button-application-mine", to_mine, when="takes_part"),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Applications.mine,
        T("application-mine"),
        press("button-application-new", new),
        pages("pages", choices("open", open_screen)),
        back(),
        getter=facts_of_mine,
    ),
    screen(
        Applications.people,
        T("application-people"),
        pages("pages", choices("open", open_screen)),
        go("button-back", Applications.list),
        getter=facts_of_people,
    ),
    screen(
        Applications.card,
        T("application-card"),
        press("button-application-agree", decisions.agree, when="can_agree"),
        go("button-application-decline", Applications.no, when="can_decline"),
        go("button-application-answer", Applications.answer, when="can_answer"),
        press("button-application-grant", decisions.grant, when="can_grant"),
        press("button-application-partly", decisions.partly, when="can_partly"),
        go("button-application-appoint", Applications.mediator, when="can_appoint"),
        press("button-application-refuse", decisions.refuse, when="can_refuse"),
        press("button-application-dismiss", decisions.refuse, when="can_dismiss"),
        go("button-application-speak", Applications.share, when="can_speak"),
        press("button-application-propose", disputes.to_proposal, when="can_propose"),
        press("button-application-accept", disputes.accept, when="can_accept"),
        go("button-application-reject", Applications.rejection, when="can_reject"),
        go("button-application-object", Applications.objection, when="can_object"),
        go("button-application-close", Applications.outcome, when="can_close"),
        press("button-application-seen", carry_out, when="can_carry_out"),
        press("button-application-withdraw", withdraw, when="can_withdraw"),
        press("button-application-way", show_way, when="is_long"),
        press("button-part-paper", paper, when="has_paper"),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Applications.way,
        T("application-way"),
        press("button-application-older", older, when="older"),
        press("button-application-newer", newer, when="newer"),
        go("button-back", Applications.card),
        getter=facts_of_way,
    ),
    *decisions.WINDOWS,
    *disputes.WINDOWS,
)
