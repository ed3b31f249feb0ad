"""Events of the year and speed meetings."""

from aiogram.fsm.state import State, StatesGroup


class Events(StatesGroup):
    """Events of the year: those ahead, those past, one of them, what is changed in it."""

    list = State()
    past = State()
    card = State()
    change = State()
    title = State()
    place = State()
    move_day = State()
    move_hour = State()
    cancel = State()
    material = State()
    materials = State()


class EventNew(StatesGroup):
    """An event is announced."""

    kind = State()
    title = State()
    day = State()
    hour = State()
    minutes = State()
    place = State()
    audience = State()
    places = State()
    item = State()
    confirm = State()


class EventAfter(StatesGroup):
    """Who comes to an event, and who was there."""

    people = State()
    paper = State()
    came = State()


class Speed(StatesGroup):
    """Speed meetings: the list, and one of them before it begins."""

    list = State()
    card = State()
    goal = State()
    leave = State()
    decline = State()
    cancel = State()
    move_day = State()
    move_hour = State()


class SpeedNew(StatesGroup):
    """A speed meeting is announced."""

    hosts = State()
    title = State()
    day = State()
    hour = State()
    place = State()
    minutes = State()
    places = State()
    audience = State()
    confirm = State()


class SpeedChange(StatesGroup):
    """A speed meeting is changed after its announcement."""

    menu = State()
    title = State()
    place = State()
    places = State()
    hosts = State()


class SpeedAfter(StatesGroup):
    """Who comes to a speed meeting, and what it brought."""

    people = State()
    plan = State()
    came = State()
    results = State()
    mark = State()
    word = State()
    likes = State()
