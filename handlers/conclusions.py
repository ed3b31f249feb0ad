"""Conclusions of a program on the screens of its people: common words, one's own report and mark, everybody's yes."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Row

from handlers.marks import MARK_ITEMS
from handlers.states import Conclusions
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.conclusions import LIMIT, REPORT_LIMIT, WORD_LIMIT, Part, Stage, Voice
from mentoring.errors import NotFound
from mentoring.reading import clipped
from services import conclusions as service
from services.conclusions import ConclusionCard
from texts import Html, plain, text
from texts.dates import day

# Of one text on the screen that shows them all; whole on the screen of its own and in the paper.
SHORT = 500
SHORT_VOICE = 200


@opens("conclusions")
async def open_list(manager: DialogManager, argument: str) -> None:
    """Show the conclusions of a program."""
    await begin(manager, Conclusions.list, id=number_in(argument))


@opens("conclusion")
async def open_card(manager: DialogManager, argument: str) -> None:
    """Open a conclusion."""
    await begin(manager, Conclusions.card, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what has been concluded, and what can be begun."""
    found = await service.conclusion_list(*both(dialog_manager), program_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    items = [
        (label(plain("conclusion-entry", language, stage=one.stage.value,
                     day=day(one.agreed_on or one.begun_on, language),
                     open="yes" if one.is_open else "no")), str(one.id))
        for one in found.known
    ]  # fmt: skip
    stages = [(plain(f"conclusion-begin-{one.value}", language), one.value) for one in found.stages]
    return {"title": found.circle.title, "count": len(items), "items": items, "stages": stages}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a conclusion in words, and what the actor can do."""
    one, language = await _card(dialog_manager), actor_of(dialog_manager).language
    conclusion = one.conclusion
    dialog_manager.dialog_data["revision"] = conclusion.revision
    items = [(plain(f"conclusion-write-{part.value}", language), part.value) for part in Part]
    return {
        "title": one.circle.title, "stage": conclusion.stage.value, "bar": one.progress.bar,
        "done": one.progress.done, "total": one.progress.total,
        "lines": Html("\n\n".join(_parts(one, language))), "voices": Html("\n".join(_voices(one, language))),
        "items": items if one.can_write else [], "can_write": one.can_write, "can_agree": one.can_agree,
        "is_lacking": one.can_write and bool(conclusion.lacks()),
    }  # fmt: skip


async def facts_of_part(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a part of the common words as it is, and the question."""
    one, language = await _card(dialog_manager), actor_of(dialog_manager).language
    part = _part(dialog_manager)
    dialog_manager.dialog_data["revision"] = one.conclusion.revision
    return {
        "ask": Html(text(f"conclusion-ask-{part.value}", language)), "now": _now(one.conclusion.part(part), language),
        "max": LIMIT,
    }  # fmt: skip


async def facts_of_voice(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one's own report and mark as they are."""
    one, language = await _card(dialog_manager), actor_of(dialog_manager).language
    voice = one.conclusion.voice(one.speaks_for)
    return {
        "name": one.circle.name(one.speaks_for), "now": _now(voice.report, language), "max": REPORT_LIMIT,
        "word": _now(voice.words, language), "most": WORD_LIMIT, "items": MARK_ITEMS,
    }  # fmt: skip


async def choose_stage(manager: DialogManager, stage: str) -> None:
    """Begin a conclusion."""
    if stage not in set(Stage):
        raise NotFound
    number = await service.begin_conclusion(*both(manager), program_id=start_number(manager), stage=Stage(stage))
    await open_screen(manager, f"conclusion:{number}")


async def choose_conclusion(manager: DialogManager, number: str) -> None:
    """Open a conclusion out of the list."""
    await open_screen(manager, f"conclusion:{number_in(number)}")


async def choose_part(manager: DialogManager, part: str) -> None:
    """Write a part."""
    if part not in set(Part):
        raise NotFound
    manager.dialog_data["part"] = part
    await manager.switch_to(Conclusions.part)


async def write(manager: DialogManager, words: str) -> None:
    """Take the words of a part."""
    await service.write_conclusion(*both(manager), conclusion_id=start_number(manager), part=_part(manager),
                                   words=words, revision=_revision(manager))  # fmt: skip
    await manager.switch_to(Conclusions.card)


async def report(manager: DialogManager, words: str) -> None:
    """Take one's own report."""
    await service.report_conclusion(*both(manager), conclusion_id=start_number(manager), words=words)
    await manager.switch_to(Conclusions.card)


async def rate(manager: DialogManager, mark: str) -> None:
    """Take the mark."""
    await service.rate_program(*both(manager), conclusion_id=start_number(manager), mark=number_in(mark))
    await manager.switch_to(Conclusions.word)


async def rate_with(manager: DialogManager, words: str) -> None:
    """Take the word beside the mark."""
    one = await _card(manager)
    mark = one.conclusion.voice(one.speaks_for).mark or 0
    await service.rate_program(*both(manager), conclusion_id=start_number(manager), mark=mark, words=words)
    await manager.switch_to(Conclusions.card)


async def agree(manager: DialogManager) -> None:
    """Agree to the words as they are."""
    await service.agree_conclusion(*both(manager), conclusion_id=start_number(manager), revision=_revision(manager))
    await respond(manager, "conclusion-agreed")


async def send_paper(manager: DialogManager) -> None:
    """Ask for it as Word."""
    await service.order_conclusion_paper(*both(manager), conclusion_id=start_number(manager))
    await respond(manager, "conclusion-paper-comes")


def _parts(one: ConclusionCard, language: str) -> list[str]:
    """The common words, a part a paragraph."""
    return [
        text("conclusion-part-line", language, part=plain(f"conclusion-part-{part.value}", language),
             words=clipped(one.conclusion.part(part), SHORT) or plain("conclusion-nothing", language))
        for part in Part
    ]  # fmt: skip


def _voices(one: ConclusionCard, language: str) -> list[str]:
    """What each member says, a line each."""
    return [_voice(one, one.conclusion.voice(member), language) for member in one.circle.members]


def _voice(one: ConclusionCard, voice: Voice, language: str) -> str:
    parts = []
    if voice.mark:
        parts.append(text("conclusion-voice-mark", language, mark=voice.mark))
    parts += [text("conclusion-voice-words", language, words=clipped(each, SHORT_VOICE))
              for each in (voice.words, voice.report) if each]  # fmt: skip
    if one.conclusion.is_open:
        parts.append(text("conclusion-voice-yes" if voice.has_agreed else "conclusion-voice-waits", language))
    said = Html("; ".join(parts) or text("conclusion-voice-silent", language))
    return text("conclusion-voice", language, name=one.circle.name(voice.person_id), said=said)


def _now(words: str, language: str) -> Html:
    return Html(text("conclusion-now", language, words=words) if words else "")


def _part(manager: DialogManager) -> Part:
    return Part(str(manager.dialog_data.get("part", Part.DONE.value)))


def _revision(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("revision", 0))


async def _card(manager: DialogManager) -> ConclusionCard:
    return await service.conclusion_card(*both(manager), conclusion_id=start_number(manager))


dialog = Dialog(
    screen(
        Conclusions.list,
        T("conclusion-list"),
        Column(choices("conclusion", choose_conclusion)),
        Column(choices("stage", choose_stage, items="stages")),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Conclusions.card,
        T("conclusion-card"),
        T("conclusion-lacking", when="is_lacking"),
        Column(choices("part", choose_part)),
        go("button-conclusion-report", Conclusions.report, when="can_write"),
        go("button-conclusion-rate", Conclusions.mark, when="can_write"),
        press("button-conclusion-agree", agree, when="can_agree"),
        press("button-order-file", send_paper),
        press("button-back", go_back, name="back"),
        getter=facts_of_card,
    ),
    screen(
        Conclusions.part,
        T("conclusion-part"),
        go("button-back", Conclusions.card),
        typed(write),
        getter=facts_of_part,
    ),
    screen(
        Conclusions.report,
        T("conclusion-report"),
        go("button-back", Conclusions.card),
        typed(report),
        getter=facts_of_voice,
    ),
    screen(
        Conclusions.mark,
        T("conclusion-mark"),
        Row(choices("mark", rate)),
        go("button-back", Conclusions.card),
        getter=facts_of_voice,
    ),
    screen(
        Conclusions.word,
        T("conclusion-word"),
        go("button-progress-enough", Conclusions.card),
        typed(rate_with),
        getter=facts_of_voice,
    ),
)
