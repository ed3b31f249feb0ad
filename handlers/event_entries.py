"""An event in a list: the button says when, what, and how it stands."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from handlers.widgets import LABEL_LIMIT, actor_of, say
from mentoring.reading import clipped
from texts.dates import day


def event_entry(manager: DialogManager, starts_at: datetime, title: str, state: str) -> str:
    """Return a label; the title gives way, for what became of the event stands at the end."""
    actor = actor_of(manager)
    when = day(starts_at.astimezone(ZoneInfo(actor.zone)).date(), actor.language)
    room = LABEL_LIMIT - len(say(manager, "event-entry", day=when, title="", state=state))
    return say(manager, "event-entry", day=when, title=clipped(title, room), state=state)
