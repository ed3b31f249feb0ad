"""What somebody sees first: who they are here and what waits for them."""

from dataclasses import dataclass
from datetime import timedelta

from db import check_ins, meeting_members, meetings, memberships, pairs, partings, people, refreshes
from db import help as requests
from db import roadmap as roadmaps
from db import wishes as marks
from mentoring import pairs as rules
from mentoring import roadmap as plans
from mentoring import roadmap_dates as dates
from mentoring.actors import ANYONE, PARTICIPANTS, Role
from mentoring.application_states import ApplicationState
from mentoring.application_steps import Stand
from mentoring.group_meetings import Answer, Member
from mentoring.help import HelpStatus
from mentoring.kinds import SITUATIONAL
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import OPEN, Pair, PairStatus, Step
from mentoring.partings import Act, PartingState
from mentoring.people import Person
from mentoring.programs import WRITTEN_FROM
from mentoring.roadmap import Item, Roadmap, RoadmapState, Scope
from mentoring.roadmap import Step as PlanStep
from services import program_due
from services.application_cards import action
from services.application_lists import waiting as waiting_applications
from services.banks import entries, waits
from services.choosing import unanswered, waiting
from services.conclusions import asked_of
from services.consents import asked_again
from services.districts import all_totals
from services.help_answering import calls
from services.help_silence import told as told_silences
from services.meeting_kinds import is_idle, next_for
from services.parting_cards import applications
from services.progress import late_in
from services.questionnaires import Asked, unfinished
from services.rosters import waiting as waiting_rosters
from services.speed_views import has_meetings, to_mark
from services.supports import is_to_be_asked
from services.today import due_todos
from services.todo import Todo
from services.work import App, Work, query
from texts import plain
from texts.dates import day

KEEPERS = (Role.CURATOR, Role.COORDINATOR)
# What the roadmap brings within two weeks is named, three items at most.
AHEAD, MOST_AHEAD = timedelta(days=14), 3
# A pair that has not met for so long and has nothing ahead is asked for its next meeting.
A_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Home:
    """The first screen's facts."""

    name: str
    organization: str
    roles: tuple[Role, ...]
    has_name: bool
    todos: tuple[Todo, ...]
    # How many organizations the person belongs to.
    places: int = 1
    # Whether there are speed meetings to look at, or to announce.
    has_speed: bool = False
    # Whether a pair of theirs here has, or may have, a program.
    has_pair: bool = False


@query(ANYONE)
async def home(work: Work) -> Home | None:
    """Return the first screen of somebody who has joined, None for a stranger."""
    if work.actor.person_id is None:
        return None
    person = await people.get(work.connection, work.actor.person_id)
    if person is None:
        return None
    organization = await work.organization(person.organization_id)
    roles = tuple(role for role in Role if role in person.roles)
    todos = await _todos(work, person)
    places = len(await memberships.of_person(work.connection, person.id))
    has_speed = bool(person.roles & PARTICIPANTS) and await has_meetings(work)
    has_pair = bool(person.roles & PARTICIPANTS) and await _has_pair(work)
    name = person.name
    return Home(
        name.polite, organization.name, roles, bool(name.family), tuple(todos), places, has_speed, has_pair
    )  # fmt: skip


async def identify(app: App, address: str) -> Person | None:
    """Return the person behind an address of the messenger."""
    async with app.database.reading() as connection:
        return await people.by_address(connection, address)


async def _todos(work: Work, person: Person) -> list[Todo]:
    found = [Todo("consent", f"consent:{one.value}") for one in await asked_again(work, person)]
    if person.roles & PARTICIPANTS:
        found += await _members_todos(work)
    found += _unasked(found, await due_todos(work, person.id))
    if person.roles & PARTICIPANTS:
        found += await _wish_todos(work, person)
    if person.roles & set(KEEPERS):
        found += await _curators_todos(work)
    if Role.DISTRICT in person.roles:
        found += await _districts_todos(work)
    if Role.DIRECTOR in person.roles:
        found += await _directors_todos(work)
    if person.roles & {Role.DIRECTOR, *KEEPERS}:
        found += await _parting_todos(work)
        found += await _program_decisions(work)
    found += await _application_todos(work)
    for scope in Scope:
        found += await _roadmap_todos(work, scope)
    return found


async def _application_todos(work: Work) -> list[Todo]:
    """Applications that wait for the actor: a decision, a word, an answer to a proposal, a draft to send."""
    there = await waiting_applications(work)
    deciding = [one for one in there if one.stand is Stand.DECIDER]
    found = [Todo("application-decide", "applications", count=len(deciding))] if deciding else []
    keys = {ApplicationState.DRAFT: "application-draft", ApplicationState.PROPOSED: "application-proposed"}
    return found + [
        Todo(keys.get(one.application.state, "application-word"), action(one), name=one.applicant)
        for one in there
        if one.stand is not Stand.DECIDER
    ]


async def _has_pair(work: Work) -> bool:
    """Whether the actor is in a pair here that both said yes to, or was until its end."""
    theirs = await pairs.of_person(work.connection, work.person_id)
    written = (*WRITTEN_FROM, PairStatus.COMPLETED)
    return any(one.organization_id == work.organization_id and one.status in written for one in theirs)


async def _members_todos(work: Work) -> list[Todo]:
    found = [Todo(_form_key(one), f"form:{one.form_id}:{one.subject}") for one in await unfinished(work)]
    if work.person_id in await refreshes.unanswered(work.connection, work.organization_id):
        found.append(Todo("refresh", "myform"))
    for pair in await pairs.of_person(work.connection, work.person_id):
        found += await _pair_todos(work, pair) if pair.organization_id == work.organization_id else []
    found += [Todo("speed-mark", f"speed-mark:{one.id}", name=one.title) for one in await to_mark(work)]
    for request in await requests.of_person(work.connection, work.person_id):
        mine = request.helper_id == work.person_id and request.organization_id == work.organization_id
        if mine and request.status is HelpStatus.OPEN:
            name = await _name(work, request.mentee_id)
            found.append(Todo("help", f"help:{request.id}", name=name))
    found += [Todo("help-call", f"call:{one.party.id}") for one in await calls(work)]
    return list(dict.fromkeys(found))  # a group's meeting is of several pairs of its mentor's


def _unasked(found: list[Todo], due: list[Todo]) -> list[Todo]:
    """What is due but for notes on meetings one is to check in: the check-in leads to the note."""
    asked = {one.action.partition(":")[2] for one in found if one.key == "check-in"}
    return [one for one in due if one.key != "diary-confirm" or one.action.partition(":")[2] not in asked]


async def _wish_todos(work: Work, person: Person) -> list[Todo]:
    """Mentees who asked for a mentor, candidates of whom a mentee has said nothing yet, support after burnout."""
    found = []
    asked = await unanswered(work, work.organization_id, person.id) if Role.MENTOR in person.roles else 0
    if asked and await waiting(work, person, Role.MENTOR):
        found.append(Todo("wished", "wishes:mentor", count=asked))
    if Role.MENTEE in person.roles and await _may_be_asked_for_wishes(work, person):
        count = await waiting(work, person, Role.MENTEE)
        found += [Todo("wish", "wishes:mentee", count=count)] if count else []
    if Role.MENTEE in person.roles and await is_to_be_asked(work, person.id):
        found.append(Todo("support", "support"))
    return found


async def _may_be_asked_for_wishes(work: Work, person: Person) -> bool:
    """Whether a mentee has had no pair here and has marked nobody: the menu asks once and does not look up in vain."""
    if await marks.of_person(work.connection, work.organization_id, person.id, Role.MENTEE):
        return False
    theirs = await pairs.of_person(work.connection, person.id)
    had = OPEN | {PairStatus.COMPLETED}
    return not any(
        one.mentee_id == person.id and one.organization_id == work.organization_id and one.status in had
        for one in theirs
    )


def _form_key(asked: Asked) -> str:
    if asked.subject:
        return "closing"
    return "intake-go-on" if asked.is_begun else "intake"


async def _parting_todos(work: Work) -> list[Todo]:
    """Applications to end a pair, and lists of the year, that wait for the actor's decision or what follows it."""
    there = await applications(work)
    deciding = sum(Act.GRANT in one.acts for one in there)
    ordering = sum(one.parting.state is PartingState.GRANTED for one in there)
    found = [Todo("parting-decide", "partings", count=deciding)] if deciding else []
    found += [Todo("parting-order", "partings", count=ordering)] if ordering else []
    return found + await _roster_todos(work)


async def _roster_todos(work: Work) -> list[Todo]:
    """Lists of the year that wait for the actor's decision, or were returned to be corrected."""
    deciding, returned = await waiting_rosters(work)
    found = [Todo("roster", "rosters", count=deciding)] if deciding else []
    return found + ([Todo("roster-returned", "rosters", count=returned)] if returned else [])


async def _offered_todos(work: Work, pair: Pair, name: str) -> list[Todo]:
    """Whether the pair is to end by mutual consent, asked of the other member."""
    return [
        Todo("parting-offered", f"parting:{one.id}", name=name)
        for one in await partings.of_pair(work.connection, pair.id)
        if one.state is PartingState.OFFERED and one.asked_by != work.person_id
    ]


async def _pair_todos(work: Work, pair: Pair) -> list[Todo]:
    other = await _name(work, pair.other(work.person_id))
    if Step.CONSENT in rules.steps(pair, work.actor):
        return [Todo("pair-consent", f"pair:{pair.id}", name=other)]
    offered = await _offered_todos(work, pair, other)
    offered += await _conclusion_todos(work, pair, other)
    gets_acquainted = pair.status is PairStatus.PROPOSED and pair.waits_for_meeting
    if pair.status is not PairStatus.ACTIVE and not gets_acquainted:
        return offered
    theirs = await meetings.of_pair(work.connection, pair.id)
    asked = [
        one for one in theirs
        if one.status is MeetingStatus.PROPOSED and one.proposed_by != work.person_id and one.starts_at > work.now
    ]  # fmt: skip
    first = {one.series_id or -one.id: one for one in reversed(asked)}  # a series is answered at once
    found = offered + [Todo("meeting-answer", f"meeting:{one.id}", name=other) for one in reversed(first.values())]
    found += await _program_todos(work, pair, other) if pair.status is PairStatus.ACTIVE else []
    if pair.kind != SITUATIONAL and not any(one.status is not MeetingStatus.CANCELLED for one in theirs):
        found.append(Todo("first-meeting", f"meetings:{pair.id}", name=other))
    elif await is_idle(work, pair, A_WEEK) and (kind := await next_for(work, pair)):
        following = plain(f"meeting-kind-{kind}", work.actor.language)
        found.append(Todo("next-meeting", f"meetings:{pair.id}", name=f"{following}, {other}"))
    program, late = await late_in(work, pair)
    if late:
        found.append(Todo("progress-late", f"progress:{program}", name=other, count=late))
    return found + await _group_todos(work, theirs) + await _check_ins(work, pair)


async def _group_todos(work: Work, theirs: list[Meeting]) -> list[Todo]:
    """Meetings of one's group ahead of which one has not said whether one comes."""
    ahead = [one.id for one in theirs
             if one.group_id and one.status is MeetingStatus.AGREED and one.starts_at > work.now]  # fmt: skip
    asked = await meeting_members.of_meetings(work.connection, ahead)
    silent = [one for one in ahead if Member(work.person_id) in asked[one]]
    return [Todo("group-meeting", f"meeting:{one}") for one in silent]


async def _conclusion_todos(work: Work, pair: Pair, name: str) -> list[Todo]:
    """Whether the program is to be summed up, or a conclusion waits for the actor's yes."""
    asked, number = await asked_of(work, pair)
    if not asked:
        return []
    if asked == "begin":
        return [Todo("conclusion-begin", f"conclusions:{number}", name=name)]
    return [Todo("conclusion-agree", f"conclusion:{number}", name=name)]


async def _program_todos(work: Work, pair: Pair, name: str) -> list[Todo]:
    """What the program of a pair at work asks of the actor: to be begun, written, agreed to, mended."""
    key, due = await program_due.of_member(work, pair)
    shown = day(due, work.actor.language) if due else name
    return [Todo(key, f"programof:{pair.id}", name=shown)] if key else []


async def _program_decisions(work: Work) -> list[Todo]:
    """Programs that wait for the actor's decision."""
    count = await program_due.to_decide(work)
    return [Todo("program-decide", "programs", count=count)] if count else []


async def _check_ins(work: Work, pair: Pair) -> list[Todo]:
    """Meetings that are over and of which the actor has not said anything."""
    found = []
    for one in await meetings.of_pair(work.connection, pair.id):
        over = (
            one.status in (MeetingStatus.AGREED, MeetingStatus.HELD, MeetingStatus.MISSED) and one.ends_at <= work.now
        )
        if not over or work.person_id in {
            said.person_id for said in await check_ins.of_meeting(work.connection, one.id)
        }:
            continue
        if one.group_id is None or await _was_asked(work, one):
            found.append(Todo("check-in", f"checkin:{one.id}"))
    return found


async def _was_asked(work: Work, meeting: Meeting) -> bool:
    """Whether the actor may have been at a group's meeting: its mentor, or one who did not say no."""
    asked = await meeting_members.of_meeting(work.connection, meeting.id)
    mine = next((one for one in asked if one.person_id == work.person_id), None)
    return mine is None or (mine.answer is not Answer.ABSENT and mine.attended is not False)


async def _curators_todos(work: Work) -> list[Todo]:
    bank = await entries(work, Role.MENTEE)
    ready = [one for one in bank if waits(one)]
    found = [Todo("match", "match", count=len(ready))] if ready else []
    if not bank and not await entries(work, Role.MENTOR):
        found.append(Todo("invite-people", "invite"))
    theirs = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    papers = sum(pair.status is PairStatus.AGREED for pair in theirs)
    signing = sum(pair.status is PairStatus.APPROVED for pair in theirs)
    found += [Todo("papers", "pairs", count=papers)] if papers else []
    found += [Todo("signing", "pairs", count=signing)] if signing else []
    silent = len(await told_silences(work))
    return found + ([Todo("silence", "silences", count=silent)] if silent else [])


async def _directors_todos(work: Work) -> list[Todo]:
    found = []
    if not await people.holders(work.connection, work.organization_id, Role.CURATOR):
        found.append(Todo("appoint-curator", f"invite:{Role.CURATOR.value}"))
    theirs = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    for status, key in ((PairStatus.SUBMITTED, "approve"), (PairStatus.APPROVED, "signing")):
        count = sum(pair.status is status for pair in theirs)
        if count:
            found.append(Todo(key, "pairs", count=count))
    return found


async def _roadmap_todos(work: Work, scope: Scope) -> list[Todo]:
    """What this year's roadmap asks of the actor: a decision, a second writing, dates that come and have passed."""
    year = dates.school_year(work.today())
    number = await roadmaps.find(work.connection, work.organization_id, scope, year)
    roadmap = await roadmaps.get(work.connection, number) if number is not None else None
    if roadmap is None:
        return []
    can = plans.steps(roadmap, work.actor)
    found = [Todo("roadmap-approve", f"roadmap:{number}")] if PlanStep.APPROVE in can else []
    if roadmap.state is RoadmapState.RETURNED and PlanStep.SUBMIT in can:
        found.append(Todo("roadmap-returned", f"roadmap:{number}"))
    return found + (_dated_todos(work, roadmap) if roadmap.approved_on else [])


def _dated_todos(work: Work, roadmap: Roadmap) -> list[Todo]:
    today = work.today()
    mine = [one for one in dates.nearest(roadmap) if _answers_for(work, roadmap, one)]
    late = sum(one.is_late(today) for one in mine)
    found = [Todo("roadmap-late", f"roadmap:{roadmap.id}", count=late)] if late else []
    ahead = [one for one in mine if one.due_on and today <= one.due_on <= today + AHEAD]
    return found + [Todo("roadmap-item", f"item:{one.id}", name=_dated(work, one)) for one in ahead[:MOST_AHEAD]]


def _answers_for(work: Work, roadmap: Roadmap, item: Item) -> bool:
    """Whether the actor holds a role that answers for an item; words alone name nobody, so who writes it does."""
    return work.actor.is_any(*(item.roles or plans.makers(roadmap.scope)))


def _dated(work: Work, item: Item) -> str:
    language = work.actor.language
    due = day(item.due_on, language) if item.due_on else ""
    return plain("roadmap-due-title", language, day=due, title=item.title)


async def _districts_todos(work: Work) -> list[Todo]:
    schools = await all_totals(work)
    if not schools:
        return [Todo("first-school", "schools:new")]
    waiting = sum(not one.has_director and not one.is_invited for one in schools)
    return [Todo("invite-directors", "schools", count=waiting)] if waiting else []


async def _name(work: Work, person_id: int) -> str:
    person = await people.get(work.connection, person_id)
    return person.name.full if person else ""
