"""The curator's side: how fast help comes, by topic; and mentees whose mentor does not answer, said in private."""

from datetime import timedelta
from typing import Any

from aiogram import F
from aiogram_dialog import Dialog, DialogManager

from handlers.help_words import topic_name, words_of
from handlers.menu import open_menu
from handlers.states import HelpDesk, Silence
from handlers.widgets import (
    T,
    actor_of,
    alert,
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
    say,
    screen,
    start_number,
    typed,
)
from mentoring.errors import WrongState
from mentoring.help_measures import Measure
from services import help_silence
from services.help_measures import Unanswered, help_measures
from texts import Html
from texts.dates import meeting_time

MOST_WAITING = 10


@opens("measures")
async def open_measures(manager: DialogManager, argument: str) -> None:
    """Show how fast help comes."""
    del argument
    await begin(manager, HelpDesk.measures)


@opens("silences")
async def open_silences(manager: DialogManager, argument: str) -> None:
    """Show whose mentor does not answer."""
    del argument
    await begin(manager, HelpDesk.silences)


@opens("silent")
async def open_silent(manager: DialogManager, argument: str) -> None:
    """Say that a mentor does not answer."""
    del argument
    theirs = await help_silence.my_mentors(*both(manager))
    if len(theirs) == 1:
        await begin(manager, Silence.sure, id=theirs[0][0])
    else:
        await begin(manager, Silence.which)


async def facts_of_measures(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the times by topic and what waits: no names and no words."""
    found = await help_measures(*both(dialog_manager))
    lines = [_measure(dialog_manager, one) for one in found.topics]
    waiting = [_waits(dialog_manager, one) for one in found.waiting[:MOST_WAITING]]
    said = await help_silence.silences(*both(dialog_manager))
    return {
        "any": bool(lines), "count": sum(one.count for one in found.topics), "lines": Html("\n\n".join(lines)),
        "waiting": Html("\n".join(waiting)), "waits": len(found.waiting), "has_said": bool(said),
    }  # fmt: skip


async def facts_of_silences(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who said that a mentor does not answer."""
    said = await help_silence.silences(*both(dialog_manager))
    return {"count": len(said), "items": [(label(f"{one.mentee} – {one.mentor}"), str(one.id)) for one in said]}


async def facts_of_silence(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one of them."""
    number = int(dialog_manager.dialog_data.get("silence", 0))
    said = {one.id: one for one in await help_silence.silences(*both(dialog_manager))}
    if number not in said:
        raise WrongState("silence-settled")
    one, actor = said[number], actor_of(dialog_manager)
    when = meeting_time(one.said_at, actor.zone, actor.language)
    return {"name": one.mentee, "mentor": one.mentor, "time": when, "pair": one.pair_id}


async def facts_of_mentors(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentors of whom it can be said."""
    theirs = await help_silence.my_mentors(*both(dialog_manager))
    named = [(label(name), str(pair)) for pair, name in theirs]
    return {"items": named, "count": len(named), "name": dict(theirs).get(_pair(dialog_manager), "")}


async def pick_silence(manager: DialogManager, chosen: str) -> None:
    """Look at one."""
    manager.dialog_data["silence"] = number_in(chosen)
    await manager.switch_to(HelpDesk.silence)


async def settle(manager: DialogManager, answer: str) -> None:
    """It has been seen to; the mentee reads the words."""
    number = int(manager.dialog_data.get("silence", 0))
    await help_silence.settle_silence(*both(manager), silence_id=number, answer=answer)
    await manager.switch_to(HelpDesk.silences)


async def settle_silently(manager: DialogManager) -> None:
    """It has been seen to; the mentee reads no more than that."""
    await settle(manager, "")


async def to_pair(manager: DialogManager) -> None:
    """Open the pair."""
    facts = await facts_of_silence(manager)
    await open_screen(manager, f"pair:{facts['pair']}")


async def pick_mentor(manager: DialogManager, chosen: str) -> None:
    """Say of whom."""
    manager.dialog_data["pair"] = number_in(chosen)
    await manager.switch_to(Silence.sure)


async def say_silent(manager: DialogManager) -> None:
    """Tell the curator, and nobody else."""
    await help_silence.say_silent(*both(manager), pair_id=_pair(manager))
    await alert(manager, "silence-told")
    await open_menu(manager)


def _pair(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("pair", 0)) or start_number(manager)


def _measure(manager: DialogManager, one: Measure) -> Html:
    return words_of(
        manager, "help-measure", topic=topic_name(manager, one.topic), count=one.count, waiting=one.waiting,
        answer=_span(manager, one.answer), answer_working=_span(manager, one.answer_working),
        solution=_span(manager, one.solution), solution_working=_span(manager, one.solution_working),
        is_answered=int(one.answer is not None), is_solved=int(one.solution is not None),
    )  # fmt: skip


def _waits(manager: DialogManager, one: Unanswered) -> Html:
    since = app_of(manager).clock.now() - one.since
    urgency = say(manager, f"help-urgency-{one.urgency.value}")
    topic = topic_name(manager, one.topic)
    return words_of(manager, "help-waits", number=one.number, topic=topic, urgency=urgency, time=_span(manager, since))


def _span(manager: DialogManager, span: timedelta | None) -> str:
    """A span as people say it: minutes below an hour, hours below three days, days above."""
    if span is None:
        return say(manager, "help-span-none")
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return say(manager, "help-span-minutes", count=minutes)
    if minutes < 72 * 60:
        return say(manager, "help-span-hours", count=minutes // 60)
    return say(manager, "help-span-days", count=minutes // 1440)


dialog = Dialog(
    screen(
        HelpDesk.measures,
        T("help-measures", when="any"),
        T("help-measures-none", when=~F["any"]),
        go("button-help-silences", HelpDesk.silences, when="has_said"),
        back(),
        getter=facts_of_measures,
    ),
    screen(
        HelpDesk.silences,
        T("silence-list"),
        pages("pages", choices("silence", pick_silence)),
        back(),
        getter=facts_of_silences,
    ),
    screen(
        HelpDesk.silence,
        T("silence-card"),
        press("button-silence-pair", to_pair),
        go("button-silence-settle", HelpDesk.answer),
        go("button-back", HelpDesk.silences),
        getter=facts_of_silence,
    ),
    screen(
        HelpDesk.answer,
        T("silence-answer"),
        press("button-silence-no-words", settle_silently),
        go("button-back", HelpDesk.silence),
        typed(settle),
        getter=facts_of_silence,
    ),
)
own_dialog = Dialog(
    screen(Silence.which, T("silence-which"), pages("pages", choices("pair", pick_mentor)), back(),
           getter=facts_of_mentors),
    screen(Silence.sure, T("silence-sure"), press("button-silence-say", say_silent), back(), getter=facts_of_mentors),
)  # fmt: skip
