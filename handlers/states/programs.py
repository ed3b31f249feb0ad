"""Personal programs and what comes of them."""

from aiogram.fsm.state import State, StatesGroup


class Programs(StatesGroup):
    """The personal program: written together, read, changed."""

    mine = State()
    begin = State()
    card = State()
    parts = State()
    part = State()
    day = State()
    clash = State()
    activities = State()
    activity = State()
    field = State()
    activity_day = State()
    responsible = State()
    news = State()
    history = State()
    version = State()
    extend = State()
    reason = State()
    withdraw = State()


class ProgramList(StatesGroup):
    """Programs as those who keep and decide see them."""

    list = State()
    remark_part = State()
    remark = State()
    remarks = State()


class Choosing(StatesGroup):
    """Ready activities chosen for a program."""

    choose = State()
    needs = State()


class Shelf(StatesGroup):
    """Activities a school or a pair adds to the library."""

    own = State()
    title = State()
    card = State()
    words = State()
    sort = State()
    difficulties = State()


class ProgramBank(StatesGroup):
    """Programs of others, without names."""

    list = State()
    needs = State()
    card = State()
    subjects = State()
    counts = State()


class Progress(StatesGroup):
    """How far programs are, and what is shown for their activities."""

    list = State()
    card = State()
    activity = State()
    mark = State()
    comment = State()
    show = State()
    shown = State()


class Conclusions(StatesGroup):
    """What the people of a program conclude."""

    list = State()
    card = State()
    part = State()
    report = State()
    mark = State()
    word = State()
