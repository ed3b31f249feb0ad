"""Meetings, the diary, tasks and reports."""

from aiogram.fsm.state import State, StatesGroup


class Meetings(StatesGroup):
    """A pair's meetings."""

    list = State()
    card = State()
    cancel = State()
    cancel_scope = State()
    move_scope = State()
    absent = State()
    attendance = State()


class Schedule(StatesGroup):
    """A time for a meeting."""

    day = State()
    hour = State()
    place = State()
    reason = State()
    confirm = State()
    kind = State()
    length = State()
    repeat = State()
    times = State()
    series = State()
    planned = State()


class CheckIn(StatesGroup):
    """What became of a meeting."""

    outcome = State()
    mark = State()
    note = State()
    missed = State()
    minutes = State()
    topic = State()
    difficulties = State()
    agreements = State()


class Diary(StatesGroup):
    """The mentor's diary."""

    month = State()
    entry = State()
    correction = State()
    period = State()
    ordered = State()
    outline = State()


class LogMeeting(StatesGroup):
    """A meeting written down later."""

    whom = State()
    day = State()
    kind = State()
    mode = State()


class Reports(StatesGroup):
    """Mentors' reports."""

    list = State()
    card = State()
    section = State()
    remark = State()


class Tasks(StatesGroup):
    """Tasks a mentor gives and checks."""

    list = State()
    closed = State()
    whom = State()
    words = State()
    day = State()
    card = State()
    file = State()
    remark = State()
    cancel = State()


class TaskReport(StatesGroup):
    """What a mentee did, in messages."""

    write = State()
