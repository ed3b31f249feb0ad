"""An application is decided on: granted, partly, refused; agreed to or declined by whom it concerns."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers import application_words as words
from handlers.states import Applications
from handlers.widgets import T, actor_of, both, go, press, respond, screen, typed
from mentoring.application_kinds import RULES, ApplicationKind
from mentoring.application_states import ApplicationAct
from mentoring.applications import needs_reason
from services import application_decisions as service
from services.application_cards import ApplicationCard
from texts import Html, text


async def facts_of_decision(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the question for the decision that was chosen, with the rule it is under."""
    one, language = await words.card(dialog_manager), actor_of(dialog_manager).language
    decision = _decision(dialog_manager)
    is_release = one.application.kind is ApplicationKind.RELEASE and decision is not ApplicationAct.REFUSE
    key = "application-reason-personnel" if _wants_place(one, decision) else f"application-reason-{decision.value}"
    return {
        "question": Html(text(key, language)),
        "rule": Html(text("application-rule-release", language) if is_release else ""),
        "overlaps": words.overlaps(one.overlaps, language) if is_release else "",
        "silent": not needs_reason(one.application.kind, decision),
    }  # fmt: skip


async def grant(manager: DialogManager) -> None:
    """Ask with which words to grant it."""
    await _ask_reason(manager, ApplicationAct.GRANT)


async def partly(manager: DialogManager) -> None:
    """Ask what of it is granted."""
    await _ask_reason(manager, ApplicationAct.PARTLY)


async def refuse(manager: DialogManager) -> None:
    """Ask why not."""
    await _ask_reason(manager, ApplicationAct.REFUSE)


async def decide(manager: DialogManager, reason: str) -> None:
    """Decide with a reason."""
    decision = _decision(manager)
    await service.decide_application(
        *both(manager), application_id=words.number(manager), decision=decision, reason=reason
    )  # fmt: skip
    await manager.switch_to(Applications.card)


async def decide_silently(manager: DialogManager) -> None:
    """Grant it without words."""
    await decide(manager, "")


async def agree(manager: DialogManager) -> None:
    """Say yes to what was asked."""
    await service.agree_application(
        *both(manager), application_id=words.number(manager), person_id=await words.speaker(manager)
    )
    await respond(manager, "application-thanks")


async def decline(manager: DialogManager, said: str) -> None:
    """Say no, with words for the applicant."""
    await service.decline_application(
        *both(manager), application_id=words.number(manager), words=said, person_id=await words.speaker(manager)
    )
    await manager.switch_to(Applications.card)


async def decline_silently(manager: DialogManager) -> None:
    """Say no without words."""
    await decline(manager, "")


async def explain(manager: DialogManager, said: str) -> None:
    """Say something to those who decide."""
    await service.answer_application(
        *both(manager), application_id=words.number(manager), words=said, person_id=await words.speaker(manager)
    )
    await manager.switch_to(Applications.card)


async def _ask_reason(manager: DialogManager, decision: ApplicationAct) -> None:
    manager.dialog_data["decision"] = decision.value
    await manager.switch_to(Applications.reason)


def _decision(manager: DialogManager) -> ApplicationAct:
    return ApplicationAct(str(manager.dialog_data["decision"]))


def _wants_place(one: ApplicationCard, decision: ApplicationAct) -> bool:
    return RULES[one.application.kind].is_looked_into and decision is not ApplicationAct.REFUSE


WINDOWS = (
    screen(
        Applications.reason,
        T("application-reason"),
        press("button-application-silent", decide_silently, when="silent"),
        go("button-back", Applications.card),
        typed(decide),
        getter=facts_of_decision,
    ),
    screen(
        Applications.no,
        T("application-no-ask"),
        press("button-application-silent", decline_silently),
        go("button-back", Applications.card),
        typed(decline),
    ),
    screen(Applications.answer, T("application-answer-ask"), go("button-back", Applications.card), typed(explain)),
)
