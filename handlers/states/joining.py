"""First steps and what is one's own: joining, the menu, consents, one's form."""

from aiogram.fsm.state import State, StatesGroup


class Menu(StatesGroup):
    """The first screen and what hangs on it."""

    main = State()
    section = State()
    help = State()
    language = State()


class Places(StatesGroup):
    """The organizations somebody belongs to."""

    list = State()


class Join(StatesGroup):
    """From a link to a name."""

    about = State()
    participation = State()
    personal_data = State()
    name = State()


class Leave(StatesGroup):
    """Taking no part after all."""

    sure = State()


class Privacy(StatesGroup):
    """One's own data."""

    main = State()
    kept = State()
    seen = State()
    erase = State()


class MyConsents(StatesGroup):
    """One's own consents."""

    list = State()
    card = State()
    withdraw = State()


class MyForm(StatesGroup):
    """One's own questionnaire."""

    page = State()


class Expectations(StatesGroup):
    """What one expected and what came of it."""

    page = State()


class MyRights(StatesGroup):
    """Rights and duties by the regulation."""

    page = State()


class Pausing(StatesGroup):
    """A pause in matching."""

    until = State()
    reason = State()
    now = State()


class Support(StatesGroup):
    """A mentee's yes to being seen by the psychologist."""

    ask = State()
    shown = State()
    note = State()


class FreeHours(StatesGroup):
    """Hours that suit somebody."""

    week = State()


class Fill(StatesGroup):
    """A questionnaire."""

    intro = State()
    question = State()
    review = State()
    done = State()
