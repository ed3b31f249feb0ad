"""The screens, as states."""

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


class Schools(StatesGroup):
    """A district's schools."""

    list = State()
    profile = State()
    zone = State()
    name = State()
    card = State()


class Setting(StatesGroup):
    """Settings of an organization."""

    list = State()
    value = State()
    zone = State()
    weekends = State()
    redacted = State()
    profile = State()


class Overview(StatesGroup):
    """Numbers, the regulation in short, lists without answers."""

    totals = State()
    regulation = State()
    banks = State()
    records = State()


class Offices(StatesGroup):
    """Who holds which office."""

    list = State()
    card = State()
    grant = State()
    take = State()
    sure = State()
    forms = State()


class Join(StatesGroup):
    """From a link to a name."""

    about = State()
    participation = State()
    personal_data = State()
    name = State()


class Leave(StatesGroup):
    """Taking no part after all."""

    sure = State()


class Fill(StatesGroup):
    """A questionnaire."""

    intro = State()
    question = State()
    review = State()
    done = State()


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


class Pausing(StatesGroup):
    """A pause in matching."""

    until = State()
    reason = State()
    now = State()


class SearchEnds(StatesGroup):
    """Whether a mentor is needed still."""

    ask = State()


class Wishes(StatesGroup):
    """Whom somebody would like in a pair."""

    list = State()
    card = State()
    reason = State()
    order = State()


class Searching(StatesGroup):
    """Who waits for a mentor, as the curators see it."""

    list = State()


class Support(StatesGroup):
    """A mentee's yes to being seen by the psychologist."""

    ask = State()
    shown = State()
    note = State()


class Supported(StatesGroup):
    """Who agreed to be seen, on the psychologist's screen."""

    list = State()
    card = State()


class Apart(StatesGroup):
    """Who must not be paired with whom."""

    list = State()
    other = State()
    reason = State()
    entry = State()


class Interview(StatesGroup):
    """A talk with a mentor."""

    day = State()
    criteria = State()
    note = State()


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


class RequestMap(StatesGroup):
    """What is asked for against what is offered."""

    page = State()


class MyForm(StatesGroup):
    """One's own questionnaire."""

    page = State()


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


class Rosters(StatesGroup):
    """The lists of mentors and mentees of the year."""

    list = State()
    card = State()
    pick = State()
    remark = State()


class Sheets(StatesGroup):
    """Signed sheets of many pairs."""

    pick = State()
    day = State()
    place = State()


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
    came = State()


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


class SchoolBreaks(StatesGroup):
    """School breaks."""

    list = State()


class FreeHours(StatesGroup):
    """Hours that suit somebody."""

    week = State()


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


class Help(StatesGroup):
    """Help in need: asking."""

    which = State()
    ask = State()
    sent = State()
    topic = State()
    urgency = State()
    list = State()
    closed = State()


class HelpTalk(StatesGroup):
    """One question's talk."""

    reply = State()
    whole = State()
    pick = State()
    more = State()
    later = State()
    colleague = State()
    part = State()


class HelpEnd(StatesGroup):
    """A question is solved."""

    mark = State()
    remedy = State()
    permit = State()


class HelpCall(StatesGroup):
    """What somebody is asked to help with, and the topics they are ready for."""

    card = State()
    topics = State()


class HelpDesk(StatesGroup):
    """Times of help for those who keep pairs, and what is told them in private."""

    measures = State()
    silences = State()
    silence = State()
    answer = State()


class Silence(StatesGroup):
    """A mentor who does not answer."""

    which = State()
    sure = State()


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


class Results(StatesGroup):
    """What the closing questionnaires say."""

    totals = State()


class Regulation(StatesGroup):
    """The regulation amended by order."""

    settings = State()
    value = State()
    number = State()
    day = State()
    confirm = State()
    history = State()


class MyRights(StatesGroup):
    """Rights and duties by the regulation."""

    page = State()


class Papers(StatesGroup):
    """Documents of preparation, blank forms and the school's own templates."""

    list = State()
    card = State()
    answers = State()
    ask = State()
    template = State()
    preview = State()


class Progress(StatesGroup):
    """How far programs are, and what is shown for their activities."""

    list = State()
    card = State()
    activity = State()
    mark = State()
    comment = State()
    show = State()
    shown = State()


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


class Conclusions(StatesGroup):
    """What the people of a program conclude."""

    list = State()
    card = State()
    part = State()
    report = State()
    mark = State()
    word = State()


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


class Diary(StatesGroup):
    """The mentor's diary."""

    month = State()
    entry = State()
    correction = State()
    period = State()
    ordered = State()
    outline = State()


class Reports(StatesGroup):
    """Mentors' reports."""

    list = State()
    card = State()
    section = State()
    remark = State()


class LogMeeting(StatesGroup):
    """A meeting written down later."""

    whom = State()
    day = State()
    kind = State()
    mode = State()


class TaskReport(StatesGroup):
    """What a mentee did, in messages."""

    write = State()
