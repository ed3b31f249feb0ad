"""Tasks: a mentor gives them to a mentee or a whole group, with a day; both see the same."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from db import pairs, people, tasks
from mentoring import tasks as rules
from mentoring.actors import Role
from mentoring.errors import NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus
from mentoring.people import Person
from mentoring.tasks import UNDER_WAY, Task, TaskPart, TaskState
from services.today import plan_today, tells_today
from services.todo import Todo
from services.work import Work, command, found, query
from texts import plain
from texts.dates import day

# In reverse mentoring each of the two is the mentor of one pair: which of them may do what, the pair says.
MEMBERS = (Role.MENTOR, Role.MENTEE)
SOON = timedelta(days=7)
CLOSED = frozenset({TaskState.ACCEPTED, TaskState.CANCELLED})


@dataclass(frozen=True)
class TaskCard:
    """A task with its people and what was sent about it; `mine` where the actor is the one who checks."""

    task: Task
    mentor: Person
    mentee: Person
    mine: bool
    is_late: bool
    parts: tuple[TaskPart, ...] = ()
    # How many people of a group got it at once.
    shared: int = 1

    @property
    def other(self) -> Person:
        """The one who is not looking."""
        return self.mentee if self.mine else self.mentor


@command(*MEMBERS)
async def draft_task(work: Work, pair_id: int, content: Content, *, for_group: bool = False) -> int:
    """Write down what is to be done, with a file or without, and return the task's number; it has no day yet.

    Raises:
        NotFound: the actor is not the mentor of this pair.
        WrongState: the pair does not work.
        BadInput: there are no words, too many, or a program in place of a file.
    """
    pair = await mentored(work, pair_id)
    rules.check_file(content.file_name)
    return await write_down(work, await _whom(work, pair, for_group=for_group), rules.read_words(content))


@command(*MEMBERS)
async def date_task(work: Work, task_id: int, due_on: date) -> None:
    """Set the day, for everybody who got the task at once; the mentee is told and reminded.

    Raises:
        BadInput: the day has passed or is too far.
        WrongState: the task is reported on or over.
    """
    task = await own_task(work, task_id)
    rules.require_mentor(task, work.person_id)
    due = rules.read_due(due_on, work.today())
    for one in await _together(work, task):
        await give(work, one, due)


@command(*MEMBERS)
async def attach_task(work: Work, task_id: int, content: Content) -> None:
    """Put a file to a task, in place of the one before; a mentee who has the task already gets it at once."""
    task = await own_task(work, task_id)
    rules.require_mentor(task, work.person_id)
    file = rules.read_file(content, task)
    for one in await _together(work, task):
        await tasks.save(work.connection, replace(one, content=replace(file, words=one.content.words)))
        if one.state is not TaskState.DRAFT:
            await work.tell(told(work, Kind.TASK_FILE, one, one.mentee_id))


@command(*MEMBERS)
async def cancel_task(work: Work, task_id: int) -> None:
    """Take a task back; a mentee who had it is told."""
    task = await own_task(work, task_id)
    await tasks.save(work.connection, rules.cancel(task, work.person_id, work.now))
    if task.state is not TaskState.DRAFT:
        await work.tell(told(work, Kind.TASK_CANCELLED, task, task.mentee_id))


@query(*MEMBERS)
async def my_tasks(work: Work, *, closed: bool = False) -> list[TaskCard]:
    """Return the tasks the actor gave or was given here: those under way, or those that are over, the newest first."""
    states = CLOSED if closed else UNDER_WAY | {TaskState.DRAFT}
    theirs = await tasks.of_person(work.connection, work.person_id, states)
    seen = [one for one in theirs if one.state is not TaskState.DRAFT or one.mentor_id == work.person_id]
    here = await _here(work, seen)
    return await cards(work, here[::-1] if closed else here)


@query(*MEMBERS)
async def task_card(work: Work, task_id: int) -> TaskCard:
    """Return a task of one's own with what was sent about it."""
    task = await own_task(work, task_id, lock=False)
    card = (await cards(work, [task]))[0]
    sent = tuple(await tasks.parts(work.connection, task_id))
    return replace(card, parts=sent, shared=max(len(await _together(work, task)), 1))


async def write_down(work: Work, theirs: Sequence[Pair], content: Content, meeting_id: int | None = None) -> int:
    """Store a task of the same words for each pair and return the first one's number."""
    first = 0
    for pair in theirs:
        batch = first or None
        task = Task(0, pair.id, pair.mentor_id, pair.mentee_id, content, meeting_id=meeting_id, batch_id=batch)
        number = await tasks.create(work.connection, task, work.now)
        if not first and len(theirs) > 1:
            await tasks.save(work.connection, replace(task, id=number, batch_id=number))
        first = first or number
    return first


async def give(work: Work, task: Task, due_on: date) -> None:
    """Give a task its day: the mentee is told, both are reminded by the day's message."""
    changed = rules.date_it(task, due_on)
    await tasks.save(work.connection, changed)
    is_new = task.state is TaskState.DRAFT
    await work.tell(told(work, Kind.TASK_GIVEN, task, task.mentee_id, moved=int(not is_new)))
    pair = found(await pairs.get(work.connection, task.pair_id))
    mornings = list(rules.mornings(due_on))
    await plan_today(work, pair.organization_id, task.mentee_id, [day for day, _ in mornings])
    await plan_today(work, pair.organization_id, task.mentor_id, [day for day, is_late in mornings if is_late])


async def own_task(work: Work, task_id: int, *, lock: bool = True) -> Task:
    """Return a task the actor gave or was given in this organization; a draft is its mentor's alone."""
    task = found(await tasks.get(work.connection, task_id, lock=lock))
    pair = found(await pairs.get(work.connection, task.pair_id))
    if pair.organization_id != work.organization_id or work.person_id not in (task.mentor_id, task.mentee_id):
        raise NotFound
    if task.state is TaskState.DRAFT and work.person_id != task.mentor_id:
        raise NotFound
    return task


def told(work: Work, kind: Kind, task: Task, recipient: int, **about: int) -> Notice:
    """A notice for each time it happens: a task may be sent back twice."""
    key = f"task:{task.id}:{kind}:{recipient}:{work.actor.cause}:{about.get('part', 0)}"
    return Notice(kind, recipient, work.now, key, {"task": task.id, **about})


async def cards(work: Work, theirs: Sequence[Task]) -> list[TaskCard]:
    """Return tasks with their people."""
    known = await people.many(work.connection, {one for task in theirs for one in (task.mentor_id, task.mentee_id)})
    today = work.today()
    return [
        TaskCard(one, known[one.mentor_id], known[one.mentee_id], one.mentor_id == work.person_id, one.is_late(today))
        for one in theirs
    ]


@tells_today
async def _due(work: Work, person_id: int, today: date) -> list[Todo]:
    """What a mentee has to do by today, what is late, what a mentor has to check."""
    theirs = await _here(work, await tasks.of_person(work.connection, person_id, UNDER_WAY))
    to_do = [one for one in theirs if one.mentee_id == person_id and one.state in rules.TO_DO]
    to_check = [one for one in theirs if one.mentor_id == person_id and one.state is TaskState.REPORTED]
    late_of_others = [one for one in theirs if one.mentor_id == person_id and one.is_late(today)]
    lines = [_line(work, one, key) for one in to_do if (key := _key(one, today))]
    if to_check:
        lines.append(Todo("task-check", _list_or_card(to_check), count=len(to_check)))
    if late_of_others:
        lines.append(Todo("task-late-theirs", _list_or_card(late_of_others), count=len(late_of_others)))
    return lines


def _key(task: Task, today: date) -> str:
    """How a task is spoken of to the mentee; a day farther than a week away is for the list."""
    due_on = task.due_on or today
    if task.is_late(today):
        return "task-late"
    if due_on == today:
        return "task-today"
    if task.state is TaskState.RETURNED:
        return "task-returned"
    return "task-soon" if due_on <= today + SOON else ""


def _line(work: Work, task: Task, key: str) -> Todo:
    title, due_on = rules.short(task.content.words), task.due_on
    if key == "task-soon" and due_on:
        title = plain("roadmap-due-title", work.actor.language, day=day(due_on, work.actor.language), title=title)
    return Todo(key, f"task:{task.id}", name=title)


def _list_or_card(theirs: Sequence[Task]) -> str:
    return f"task:{theirs[0].id}" if len(theirs) == 1 else "tasks"


async def _here(work: Work, theirs: Sequence[Task]) -> list[Task]:
    """Those of this organization's pairs that go on, and those that are over."""
    known = {one.id: one for one in await pairs.many(work.connection, {task.pair_id for task in theirs})}
    return [
        one
        for one in theirs
        if known[one.pair_id].organization_id == work.organization_id
        and (one.state in CLOSED or known[one.pair_id].status is PairStatus.ACTIVE)
    ]


async def mentored(work: Work, pair_id: int, *, lock: bool = True) -> Pair:
    """Return a working pair of this organization whose mentor the actor is; NotFound or WrongState for any other."""
    pair = found(await pairs.get(work.connection, pair_id, lock=lock))
    if pair.organization_id != work.organization_id or pair.mentor_id != work.person_id:
        raise NotFound
    if pair.status is not PairStatus.ACTIVE:
        raise WrongState("pair-not-active")
    return pair


async def _whom(work: Work, pair: Pair, *, for_group: bool) -> list[Pair]:
    """The pair, or every working pair of its group."""
    if not for_group or pair.group_id is None:
        return [pair]
    bound = await pairs.of_group(work.connection, pair.group_id)
    return [one for one in bound if one.status is PairStatus.ACTIVE and one.mentor_id == pair.mentor_id]


async def _together(work: Work, task: Task) -> list[Task]:
    """The task and, while none of them has a day yet, those given to the rest of the group with it."""
    if task.state is not TaskState.DRAFT or task.batch_id is None:
        return [task]
    return [one for one in await tasks.of_batch(work.connection, task.batch_id) if one.state is TaskState.DRAFT]
