"""From wishes to a signed order, and to a pair's end."""

from aiogram.fsm.state import State, StatesGroup


class Wishes(StatesGroup):
    """Whom somebody would like in a pair."""

    list = State()
    card = State()
    reason = State()
    order = State()


class Match(StatesGroup):
    """From a mentee without a pair to a proposal."""

    mentee = State()
    mentor = State()
    starts = State()
    ends = State()
    confirm = State()
    choice = State()
    second = State()
    area = State()


class Drafts(StatesGroup):
    """The whole assignment: drafted, changed, proposed."""

    start = State()
    weights = State()
    level = State()
    working = State()
    list = State()
    card = State()
    swap = State()
    group = State()
    change = State()
    left = State()
    blocking = State()
    starts = State()
    ends = State()
    done = State()
    training = State()


class Pairs(StatesGroup):
    """A pair from proposal to signed order."""

    list = State()
    card = State()
    decline = State()
    remark = State()
    paper_day = State()
    paper_place = State()
    number = State()
    met_day = State()
    goals = State()
    schedule = State()


class Groups(StatesGroup):
    """A mentor with several mentees."""

    list = State()
    mentor = State()
    mentees = State()
    title = State()
    starts = State()
    ends = State()
    confirm = State()
    card = State()
    end = State()
    remove = State()
    removing = State()
    part = State()
    part_sure = State()
    meetings = State()


class Sheets(StatesGroup):
    """Signed sheets of many pairs."""

    pick = State()
    day = State()
    place = State()


class Rosters(StatesGroup):
    """The lists of mentors and mentees of the year."""

    list = State()
    card = State()
    pick = State()
    remark = State()


class Decide(StatesGroup):
    """Pairs that wait for the director."""

    list = State()
    pick = State()
    sure = State()
    remark = State()


class Orders(StatesGroup):
    """The register of orders."""

    list = State()
    card = State()
    number = State()
    day = State()
    term = State()
    cancel = State()
    extend = State()
    control = State()
    terms = State()
    line = State()


class Partings(StatesGroup):
    """Applications to end a pair."""

    pair = State()
    reason = State()
    sure = State()
    whole = State()
    over = State()
    card = State()
    list = State()
    answer = State()
    number = State()
    day = State()


class Applications(StatesGroup):
    """Applications of every kind: the list, one's own, a card, words and decisions."""

    list = State()
    mine = State()
    people = State()
    card = State()
    way = State()
    reason = State()
    no = State()
    answer = State()
    mediator = State()
    words = State()
    share = State()
    objection = State()
    unheard = State()
    proposal = State()
    rejection = State()
    outcome = State()


class Applying(StatesGroup):
    """Writing an application."""

    kind = State()
    pair = State()
    question = State()
    day = State()
    review = State()
