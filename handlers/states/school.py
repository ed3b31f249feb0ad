"""What a school or a district keeps: papers, roadmap, offices, settings."""

from aiogram.fsm.state import State, StatesGroup


class Regulation(StatesGroup):
    """The regulation amended by order."""

    settings = State()
    value = State()
    number = State()
    day = State()
    confirm = State()
    history = State()


class Papers(StatesGroup):
    """Documents of preparation, blank forms and the school's own templates."""

    list = State()
    card = State()
    answers = State()
    ask = State()
    template = State()
    preview = State()


class LocalActs(StatesGroup):
    """The register of local acts."""

    register = State()
    all = State()
    kind = State()
    person = State()
    title = State()
    number = State()
    day = State()
    file = State()
    card = State()
    remove = State()


class Roadmap(StatesGroup):
    """The roadmap of a year."""

    year = State()
    stage = State()
    nearest = State()
    add = State()
    stage_day = State()
    stage_role = State()
    remark = State()
    history = State()


class RoadmapItem(StatesGroup):
    """One item of a roadmap."""

    card = State()
    day = State()
    roles = State()
    title = State()
    result = State()
    done = State()
    cancel = State()
    remove = State()


class SchoolBreaks(StatesGroup):
    """School breaks."""

    list = State()


class Offices(StatesGroup):
    """Who holds which office."""

    list = State()
    card = State()
    grant = State()
    take = State()
    sure = State()
    forms = State()


class Setting(StatesGroup):
    """Settings of an organization."""

    list = State()
    value = State()
    zone = State()
    weekends = State()
    redacted = State()
    profile = State()


class Consents(StatesGroup):
    """Everybody's consents as the curator keeps them."""

    list = State()
    card = State()
    categories = State()
    day = State()
    place = State()


class Audit(StatesGroup):
    """The audit log and the proof of erasures."""

    page = State()
    person = State()
    act = State()
    period = State()
    erasures = State()


class Results(StatesGroup):
    """What the closing questionnaires say, and what came of it against what was expected."""

    totals = State()
    differences = State()


class Indicators(StatesGroup):
    """How a year stands to what the regulation wants."""

    year = State()


class Swot(StatesGroup):
    """A year's strengths, weaknesses, opportunities and threats."""

    year = State()
    list = State()
    add = State()
    entry = State()
    word = State()
    suggestions = State()
    suggestion = State()


class Overview(StatesGroup):
    """Numbers, the regulation in short, lists without answers."""

    totals = State()
    regulation = State()
    banks = State()
    records = State()


class Schools(StatesGroup):
    """A district's schools."""

    list = State()
    profile = State()
    zone = State()
    name = State()
    card = State()
    indicators = State()
