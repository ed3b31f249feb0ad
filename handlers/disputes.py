"""A dispute on the screens of its sides and of the mediator: words said apart, a proposal, yes or no."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.application_words import number, speaker
from handlers.states import Applications
from handlers.widgets import T, actor_of, both, choices, go, label, number_in, pages, press, respond, screen, typed
from services import disputes as service
from services.application_cards import application_card
from texts import Html, text
from texts.dates import day


async def facts_of_mediators(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who can mediate; those with a conflict of interest are named with it and cannot be chosen."""
    found = await service.mediator_choices(*both(dialog_manager), application_id=number(dialog_manager))
    language = actor_of(dialog_manager).language
    barred = [text("application-barred", language, name=one.person.name.full, conflict=one.conflict.value)
              for one in found if one.conflict]  # fmt: skip
    free = [(label(one.person.name.full), str(one.person.id)) for one in found if one.conflict is None]
    return {"items": free, "count": len(free), "barred": Html("\n".join(barred))}


async def appoint(manager: DialogManager, item: str) -> None:
    """Choose who mediates."""
    await service.appoint_mediator(*both(manager), application_id=number(manager), person_id=number_in(item))
    await manager.switch_to(Applications.card)


async def object_to(manager: DialogManager, said: str) -> None:
    """Ask for another mediator."""
    await service.object_to_mediator(
        *both(manager), application_id=number(manager), words=said, person_id=await speaker(manager)
    )
    await manager.switch_to(Applications.card)


async def object_silently(manager: DialogManager) -> None:
    """Ask for another mediator without words."""
    await object_to(manager, "")


async def share(manager: DialogManager) -> None:
    """Both the mediator and the other side may read what comes next."""
    await _ask_words(manager, is_shared=True)


async def confide(manager: DialogManager) -> None:
    """Only the mediator reads what comes next."""
    await _ask_words(manager, is_shared=False)


async def speak(manager: DialogManager, said: str) -> None:
    """Say how one sees it."""
    await service.speak_in_dispute(
        *both(manager), application_id=number(manager), words=said,
        is_shared=bool(manager.dialog_data.get("shared")), person_id=await speaker(manager),
    )  # fmt: skip
    await manager.switch_to(Applications.card)


async def facts_of_unheard(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who has not spoken yet, and until when there is time for it."""
    one = await application_card(*both(dialog_manager), application_id=number(dialog_manager))
    due, language = one.application.due_on, actor_of(dialog_manager).language
    return {"name": one.unheard, "due": day(due, language) if due else "–"}


async def to_proposal(manager: DialogManager) -> None:
    """Ask for the words of a proposal; before that, whether to propose while a side has not spoken."""
    one = await application_card(*both(manager), application_id=number(manager))
    await manager.switch_to(Applications.unheard if one.unheard else Applications.proposal)


async def propose(manager: DialogManager, said: str) -> None:
    """Propose a way out."""
    await service.propose_settlement(*both(manager), application_id=number(manager), words=said)
    await manager.switch_to(Applications.card)


async def accept(manager: DialogManager) -> None:
    """Accept what is proposed."""
    await service.accept_settlement(
        *both(manager), application_id=number(manager), person_id=await speaker(manager)
    )  # fmt: skip
    await respond(manager, "application-thanks")


async def reject(manager: DialogManager, said: str) -> None:
    """Do not accept what is proposed."""
    await service.reject_settlement(
        *both(manager), application_id=number(manager), words=said, person_id=await speaker(manager)
    )
    await manager.switch_to(Applications.card)


async def reject_silently(manager: DialogManager) -> None:
    """Do not accept, without words."""
    await reject(manager, "")


async def close(manager: DialogManager, outcome: str) -> None:
    """End the mediation without an agreement."""
    await service.close_dispute(*both(manager), application_id=number(manager), outcome=outcome)
    await manager.switch_to(Applications.card)


async def _ask_words(manager: DialogManager, *, is_shared: bool) -> None:
    manager.dialog_data["shared"] = is_shared
    await manager.switch_to(Applications.words)


WINDOWS = (
    screen(
        Applications.mediator,
        T("application-mediator-ask"),
        pages("pages", choices("mediator", appoint)),
        go("button-back", Applications.card),
        getter=facts_of_mediators,
    ),
    screen(
        Applications.share,
        T("application-share-ask"),
        press("button-application-share", share),
        press("button-application-confide", confide),
        go("button-back", Applications.card),
    ),
    screen(Applications.words, T("application-words-ask"), go("button-back", Applications.share), typed(speak)),
    screen(
        Applications.objection,
        T("application-objection-ask"),
        press("button-application-silent", object_silently),
        go("button-back", Applications.card),
        typed(object_to),
    ),
    screen(
        Applications.unheard,
        T("application-unheard"),
        go("button-application-now", Applications.proposal),
        go("button-application-wait", Applications.card),
        getter=facts_of_unheard,
    ),
    screen(Applications.proposal, T("application-proposal-ask"), go("button-back", Applications.card), typed(propose)),
    screen(
        Applications.rejection,
        T("application-rejection-ask"),
        press("button-application-silent", reject_silently),
        go("button-back", Applications.card),
        typed(reject),
    ),
    screen(Applications.outcome, T("application-outcome-ask"), go("button-back", Applications.card), typed(close)),
)
