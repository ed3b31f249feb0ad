"""A meeting in words: its kind, time and place, who comes, why it was moved, what to talk about."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.widgets import actor_of, app_of, both, start_number
from mentoring.actors import Actor
from mentoring.group_meetings import Answer
from mentoring.meetings import OPEN, Change, Changed
from mentoring.reading import clipped
from services.meeting_cards import MeetingCard, meeting_card
from texts import Html, plain, text
from texts.dates import meeting_time

GOALS_SHOWN = 300


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one meeting in words, and what can be done with it now."""
    one = await meeting_card(*both(dialog_manager), meeting_id=start_number(dialog_manager))
    actor, meeting = actor_of(dialog_manager), one.meeting
    is_ahead = meeting.starts_at > app_of(dialog_manager).clock.now()
    may_change = meeting.status in OPEN and is_ahead and (meeting.group_id is None or one.is_mentor)
    asked = one.my_answer is not None and meeting.status in OPEN and is_ahead
    kind = meeting.kind or "none"
    return {
        "name": one.other_name, "time": meeting_time(meeting.starts_at, actor.zone, actor.language),
        "kind": plain(f"meeting-kind-{kind}", actor.language),
        "place": meeting.place or plain("meeting-no-place", actor.language),
        "status": plain(f"meeting-status-{meeting.status.value}", actor.language),
        "minutes": meeting.minutes, "series": one.series if meeting.status in OPEN else 0,
        "more": Html("\n".join([*_changes(one, actor), *_guests(one, actor),
                                *_agenda(one, actor, is_ahead and meeting.status in OPEN)])),
        "said": Html(_said(one, actor.language)), "answer": (one.my_answer or Answer.SILENT).value or "silent",
        "asked": int(asked),
        "can_accept": one.mine_to_answer and is_ahead, "can_move": may_change, "can_cancel": may_change,
        "can_check_in": one.can_check_in, "can_note": bool(one.guests) and one.can_check_in,
        "can_come": asked and one.my_answer is not Answer.COMING,
        "can_stay_away": asked and one.my_answer is not Answer.ABSENT,
    }  # fmt: skip


def _changes(one: MeetingCard, actor: Actor) -> list[str]:
    """The last change of the time, with its reason."""
    return [_change(change, actor) for change in one.changes[-1:]]


def _change(change: Change, actor: Actor) -> str:
    was = meeting_time(change.starts_at, actor.zone, actor.language)
    if change.change is Changed.CANCELLED:
        return text("meeting-change-cancelled", actor.language, reason=change.reason)
    return text("meeting-change-moved", actor.language, was=was, reason=change.reason)


def _guests(one: MeetingCard, actor: Actor) -> list[str]:
    """Who of the group comes and, afterwards, who was there."""
    words = []
    for member, name in one.guests:
        state = member.answer.value or "silent"
        if member.attended is not None:
            state = "there" if member.attended else "missing"
        why = f"– {member.reason}" if member.reason else ""
        words.append(text("group-guest", actor.language, name=name, state=state, reason=why))
    return words


def _agenda(one: MeetingCard, actor: Actor, is_ahead: bool) -> list[str]:  # noqa: FBT001 - one of three facts
    """What to talk about, while the meeting is ahead."""
    if not is_ahead:
        return []
    language = actor.language
    lines = [plain(f"meeting-agenda-{one.meeting.kind or 'none'}", language)]
    lines += [plain("meeting-agenda-line", language, words=line.in_(language)) for line in one.agenda.lines]
    lines += [plain("meeting-agenda-goals", language, goals=clipped(goals, GOALS_SHOWN)) for goals in one.agenda.goals]
    return [text("meeting-agenda", language, words="\n".join(lines))]


def _said(one: MeetingCard, language: str) -> str:
    if one.mine is None:
        return ""
    outcome = plain(f"outcome-{one.mine.outcome.value}", language)
    return text("meeting-said", language, outcome=outcome, mark=one.mine.mark or 0, note=one.mine.note or "–")
