"""The mentor's diary in chat: a month a screen, a meeting a card, the mentee's word on it, the Word file."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.calendar import today
from handlers.diary_notes import agreement_line
from handlers.paging import shown, split, turning
from handlers.states import Diary
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
    pages,
    press,
    respond,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.diary import Answer, Entry, Mode
from mentoring.errors import BadInput
from mentoring.forms import Wording
from mentoring.profiles import months_after
from mentoring.reading import day_in
from services import diary as service
from services import diary_notes
from services.diary import EntryCard
from texts import Html, plain, text
from texts.dates import meeting_time, month_numbers, month_title

ONE_DAY = timedelta(days=1)
SEPTEMBER = 9


@opens("diary")
async def open_diary(manager: DialogManager, argument: str) -> None:
    """Show the newest month of one's own diary, or of one pair's."""
    await begin(manager, Diary.month, pair=number_in(argument) if argument else 0)


@opens("diaryentry")
async def open_entry(manager: DialogManager, argument: str) -> None:
    """Show one meeting of the diary."""
    card = await service.diary_entry(*both(manager), meeting_id=number_in(argument))
    await begin(manager, Diary.entry, id=card.entry.meeting.id)


@opens("outline")
async def open_outline(manager: DialogManager, argument: str) -> None:
    """Show the curator when a pair met."""
    await begin(manager, Diary.outline, pair=number_in(argument))


async def facts_of_outline(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return when a pair met, a line each, page by page."""
    found = await service.pair_outline(*both(dialog_manager), pair_id=start_number(dialog_manager, "pair"))
    lines = [_outline(dialog_manager, one, found.titles) for one in found.entries]
    page = shown(dialog_manager, split(lines), "")
    return {"count": len(lines), "lines": Html(str(page["words"])), "turns": page["turns"]}


async def facts_of_month(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a month's meetings and the months beside it."""
    page = await service.diary_page(
        *both(dialog_manager), month=_month(dialog_manager), pair_id=start_number(dialog_manager, "pair")
    )
    items = [(label(_line(dialog_manager, one, page)), str(one.meeting.id)) for one in page.entries]
    turns = [("‹", months_after(page.month, -1).isoformat())] if page.before else []
    turns += [("›", months_after(page.month, 1).isoformat())] if page.after else []
    language = actor_of(dialog_manager).language
    return {"month": month_title(page.month, language), "count": len(items), "items": items, "turns": turns,
            "any": bool(items or turns)}  # fmt: skip


async def facts_of_entry(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one meeting in words, with the mentee's word on it."""
    card = await _card(dialog_manager)
    one, actor = card.entry, actor_of(dialog_manager)
    names = ", ".join(card.people[other].name.full for other in _others(card))
    page = shown(dialog_manager, split(_lines(card, actor.language)), "")
    return {
        "name": names, "time": meeting_time(one.meeting.starts_at, actor.zone, actor.language),
        "lines": Html(str(page["words"])), "turns": page["turns"], "mine": card.mine, "to_confirm": card.to_confirm,
        "asked": "yes" if card.to_confirm else "no",
        "mode": one.mode.value.replace("_", "-"),
    }  # fmt: skip


async def facts_of_periods(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return usual periods: this month, the one before, the school year."""
    items = [(say(dialog_manager, f"diary-period-{name}"), name) for name in _periods(today(dialog_manager))]
    return {"items": items}


async def turn(manager: DialogManager, month: str) -> None:
    """Show another month."""
    try:
        manager.dialog_data["month"] = date.fromisoformat(month).isoformat()
    except ValueError:
        raise BadInput("day-expected") from None


async def choose_entry(manager: DialogManager, meeting_id: str) -> None:
    """Open one meeting."""
    await open_screen(manager, f"diaryentry:{meeting_id}")


async def confirm(manager: DialogManager) -> None:
    """The note is right."""
    await diary_notes.answer_note(*both(manager), meeting_id=start_number(manager), answer=Answer.CONFIRMED)
    await respond(manager, "diary-confirmed")


async def correct(manager: DialogManager, words: str) -> None:
    """It was otherwise, in the mentee's words."""
    await diary_notes.answer_note(
        *both(manager), meeting_id=start_number(manager), answer=Answer.CORRECTED, words=words
    )
    await manager.switch_to(Diary.entry)


async def change_mode(manager: DialogManager) -> None:
    """People met in the other way: in one room, or at a distance."""
    one = (await _card(manager)).entry
    other = Mode.IN_PERSON if one.mode is Mode.ONLINE else Mode.ONLINE
    await diary_notes.mode_note(*both(manager), meeting_id=one.meeting.id, mode=other)


async def go_on_writing(manager: DialogManager) -> None:
    """Write on: the questions after the check-in once more."""
    await open_screen(manager, f"note:{start_number(manager)}")


async def log_one(manager: DialogManager) -> None:
    """Write down a meeting that was forgotten."""
    await open_screen(manager, f"logmeeting:{start_number(manager, 'pair') or ''}")


async def choose_period(manager: DialogManager, name: str) -> None:
    """Ask for the file of a usual period."""
    periods = _periods(today(manager))
    if name not in periods:
        raise BadInput("diary-period-expected")
    await _order(manager, *periods[name])


async def typed_period(manager: DialogManager, words: str) -> None:
    """Ask for the file of a typed period: two days."""
    parts = [one for one in words.replace("—", "–").split("–") if one.strip()]
    days = [day_in(one.strip(), month_numbers(actor_of(manager).language)) for one in parts]
    if len(days) != 2 or days[0] is None or days[1] is None:
        raise BadInput("diary-period-expected")
    await _order(manager, days[0], days[1])


async def _order(manager: DialogManager, since: date, until: date) -> None:
    pair_id = start_number(manager, "pair")
    await service.order_diary(*both(manager), since=since, until=until, pair_id=pair_id)
    await manager.switch_to(Diary.ordered)


def _periods(now: date) -> dict[str, tuple[date, date]]:
    """The first and the last day of usual periods."""
    first = now.replace(day=1)
    year = date(now.year if now.month >= SEPTEMBER else now.year - 1, SEPTEMBER, 1)
    return {"month": (first, now), "last": (months_after(first, -1), first - ONE_DAY), "year": (year, now)}


def _month(manager: DialogManager) -> date | None:
    chosen = manager.dialog_data.get("month")
    return date.fromisoformat(str(chosen)) if chosen else None


async def _card(manager: DialogManager) -> EntryCard:
    return await service.diary_entry(*both(manager), meeting_id=start_number(manager))


def _others(card: EntryCard) -> tuple[int, ...]:
    return card.entry.mentee_ids if card.mine else (card.entry.mentor_id,)


def _line(manager: DialogManager, one: Entry, page: service.Page) -> str:
    """«12.09 · Ангарский П. И. · подтверждено»."""
    names = ", ".join(page.people[mentee].name.short for mentee in one.mentee_ids)
    moment = meeting_time(one.meeting.starts_at, actor_of(manager).zone, actor_of(manager).language)
    return say(manager, "diary-entry-line", time=moment, name=names, mark=say(manager, f"diary-mark-{_mark(one)}"))


def _outline(manager: DialogManager, one: Entry, titles: Mapping[str, Wording]) -> str:
    actor = actor_of(manager)
    kind = titles.get(one.meeting.kind)
    words = kind.in_(actor.language) if kind else say(manager, "diary-no-kind")
    return text(
        "diary-outline-line", actor.language, day=meeting_time(one.meeting.starts_at, actor.zone, actor.language),
        kind=words, mode=say(manager, f"diary-mode-{one.mode.value.replace('_', '-')}"),
        count=one.note.minutes or one.meeting.minutes, mark=say(manager, f"diary-mark-{_mark(one)}"),
    )  # fmt: skip


def _mark(one: Entry) -> str:
    said = [reply.answer.value for mentee in one.mentee_ids if (reply := one.reply(mentee))]
    if not said:
        return "waits" if one.has_words else "empty"
    return "corrected" if Answer.CORRECTED.value in said else "confirmed"


def _lines(card: EntryCard, language: str) -> list[str]:
    one = card.entry
    found = [
        text("diary-line-length", language, count=one.note.minutes or one.meeting.minutes,
             mode=plain(f"diary-mode-{one.mode.value.replace('_', '-')}", language))
    ]  # fmt: skip
    for key, words in (("topic", one.note.topic), ("done", one.done), ("difficulties", one.note.difficulties)):
        if words:
            found.append(text(f"diary-line-{key}", language, words=words))
    if one.agreements:
        found.append(text("diary-line-agreements", language))
        found += [agreement_line(each.words, language, is_task=each.task_id is not None) for each in one.agreements]
    return found + [_reply_line(card, mentee, language) for mentee in one.mentee_ids if mentee in one.replies]


def _reply_line(card: EntryCard, mentee: int, language: str) -> str:
    """What a mentee says; a word on the note as it was before a change is shown as such."""
    said = card.entry.replies[mentee]
    stale = "no" if card.entry.reply(mentee) else "yes"
    name = card.people[mentee].name.full
    return text("diary-line-reply", language, name=name, answer=said.answer.value, words=said.words, stale=stale)


dialog = Dialog(
    screen(
        Diary.month,
        T("diary-month"),
        pages("pages", choices("entry", choose_entry)),
        Group(choices("turn", turn, items="turns"), width=2),
        press("button-log-meeting", log_one),
        go("button-diary-file", Diary.period, when="any"),
        back(),
        getter=facts_of_month,
    ),
    screen(
        Diary.entry,
        T("diary-entry"),
        turning("entry_turn"),
        press("button-confirm-note", confirm, when="to_confirm"),
        go("button-correct-note", Diary.correction, when="to_confirm"),
        press("button-write-on", go_on_writing, when="mine"),
        press("button-note-mode", change_mode, when="mine"),
        press("button-back", go_back, name="back"),
        getter=facts_of_entry,
    ),
    screen(
        Diary.correction, T("diary-correction"), go("button-back", Diary.entry), typed(correct), getter=facts_of_entry
    ),
    screen(
        Diary.period,
        T("diary-period"),
        Group(choices("period", choose_period), width=1),
        go("button-back", Diary.month),
        typed(typed_period),
        getter=facts_of_periods,
    ),
    screen(Diary.outline, T("diary-outline"), turning(), back(), getter=facts_of_outline),
    screen(Diary.ordered, T("diary-ordered"), go("button-back", Diary.month)),
)
