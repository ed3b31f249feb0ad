"""A time for a meeting: a day of the calendar, an hour, a place; its kind, its length, a series of it."""

from aiogram_dialog import Dialog
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.hours import day_of_meeting
from handlers.schedule_proposal import (
    choose_kind,
    choose_length,
    choose_place,
    facts_of_kinds,
    facts_of_lengths,
    facts_of_place,
    facts_of_proposal,
    give_reason,
    more,
    no_place,
    no_reason,
    propose,
    same_place,
    typed_length,
)
from handlers.schedule_series import (
    choose_times,
    choose_weeks,
    facts_of_plan,
    facts_of_series,
    facts_of_times,
    facts_of_weeks,
    propose_plan,
    to_the_end,
    typed_times,
)
from handlers.schedule_series import propose as propose_series
from handlers.schedule_times import (
    choose_day,
    choose_hour,
    choose_moment,
    choose_plan,
    choose_scheduled,
    facts_of_day,
    facts_of_hours,
    to_free_hours,
    typed_hour,
    typed_moment,
)
from handlers.states import Schedule
from handlers.widgets import T, back, choices, go, press, screen, typed

SLOT_WIDTH = 4

dialog = Dialog(
    screen(
        Schedule.day,
        T("meeting-day"),
        T("meeting-day-suits", when="suits"),
        press("meeting-by-plan", choose_plan, when="plan"),
        Column(choices("scheduled", choose_scheduled, items="days")),
        Column(choices("moment", choose_moment)),
        day_of_meeting(choose_day),
        press("meeting-my-hours", to_free_hours, when="asks_hours"),
        back(),
        typed(typed_moment),
        getter=facts_of_day,
    ),
    screen(
        Schedule.hour,
        T("meeting-hour"),
        T("meeting-hour-off", when="off"),
        T("meeting-in-break", when="pause"),
        T("meeting-hour-suits", when="suits"),
        Group(choices("suits", choose_hour, items="both"), width=SLOT_WIDTH),
        Group(choices("hour", choose_hour), width=SLOT_WIDTH),
        go("button-back", Schedule.day),
        typed(typed_hour),
        getter=facts_of_hours,
    ),
    screen(
        Schedule.place,
        T("meeting-place", when="near"),
        T("kind-link-ask", when="remote"),
        T("meeting-place-before", when="is_same"),
        press("meeting-same-place", same_place, when="is_same"),
        press("button-skip", no_place, when="is_new"),
        press("meeting-more", more, when="is_new"),
        go("button-back", Schedule.hour),
        typed(choose_place),
        getter=facts_of_place,
    ),
    screen(
        Schedule.reason,
        T("meeting-move-why"),
        press("button-no-reason", no_reason),
        go("button-back", Schedule.place),
        typed(give_reason),
        getter=facts_of_place,
    ),
    screen(
        Schedule.confirm,
        T("meeting-confirm"),
        T("meeting-in-break", when="pause"),
        press("button-propose-this", propose),
        go("meeting-repeat", Schedule.repeat, when="can_repeat"),
        go("meeting-other-kind", Schedule.kind, when="has_kinds"),
        go("meeting-other-length", Schedule.length),
        go("button-other-place", Schedule.place),
        go("button-back", Schedule.hour),
        getter=facts_of_proposal,
    ),
    screen(
        Schedule.kind,
        T("meeting-ask-kind"),
        Column(choices("kind", choose_kind)),
        go("button-back", Schedule.confirm),
        getter=facts_of_kinds,
    ),
    screen(
        Schedule.length,
        T("meeting-ask-length"),
        Column(choices("length", choose_length)),
        go("button-back", Schedule.confirm),
        typed(typed_length),
        getter=facts_of_lengths,
    ),
    screen(
        Schedule.repeat,
        T("series-ask-weeks"),
        Column(choices("weeks", choose_weeks)),
        go("button-back", Schedule.confirm),
        getter=facts_of_weeks,
    ),
    screen(
        Schedule.times,
        T("series-ask-times"),
        Column(choices("times", choose_times)),
        press("series-to-the-end", to_the_end),
        go("button-back", Schedule.repeat),
        typed(typed_times),
        getter=facts_of_times,
    ),
    screen(
        Schedule.series,
        T("series-confirm"),
        T("series-kind", when="kind"),
        T("series-skipped", when="skipped"),
        press("series-propose", propose_series),
        go("button-back", Schedule.times),
        getter=facts_of_series,
    ),
    screen(
        Schedule.planned,
        T("series-plan"),
        press("series-propose", propose_plan),
        go("button-back", Schedule.hour),
        getter=facts_of_plan,
    ),
)
