"""The banks and the staff list: people, how they come in, who is whom."""

from aiogram.fsm.state import State, StatesGroup


class Invite(StatesGroup):
    """Links to pass on."""

    role = State()
    uses = State()
    days = State()
    sent = State()
    links = State()
    card = State()
    revoke = State()


class Bank(StatesGroup):
    """The people of the banks."""

    choose = State()
    people = State()
    filters = State()
    option = State()
    card = State()


class Entering(StatesGroup):
    """What the curator writes down for somebody without an account."""

    role = State()
    name = State()
    known = State()
    card = State()
    consent_day = State()
    consent_place = State()
    pair = State()
    refusal = State()
    meeting = State()
    meeting_refusal = State()
    meeting_day = State()
    meeting_hour = State()
    mark = State()
    note = State()
    sent = State()


class Interview(StatesGroup):
    """A talk with a mentor."""

    day = State()
    criteria = State()
    note = State()


class Apart(StatesGroup):
    """Who must not be paired with whom."""

    list = State()
    other = State()
    reason = State()
    entry = State()


class RequestMap(StatesGroup):
    """What is asked for against what is offered."""

    page = State()


class Searching(StatesGroup):
    """Who waits for a mentor, as the curators see it."""

    list = State()


class SearchEnds(StatesGroup):
    """Whether a mentor is needed still."""

    ask = State()


class Supported(StatesGroup):
    """Who agreed to be seen, on the psychologist's screen."""

    list = State()
    card = State()


class Partners(StatesGroup):
    """The register of partners, and mentors of other schools."""

    list = State()
    kind = State()
    title = State()
    card = State()
    number = State()
    until = State()
    contact = State()
    rename = State()
    remove = State()
    mentors = State()
    guests = State()
    guest = State()


class Staff(StatesGroup):
    """The staff list."""

    list = State()
    filter = State()
    more = State()
    links = State()
    add = State()


class StaffCard(StatesGroup):
    """One member of staff."""

    manager = State()
    card = State()
    field = State()
    value = State()
    left = State()


class StaffFile(StatesGroup):
    """A staff list from a file."""

    file = State()
    review = State()
    namesake = State()
    done = State()
