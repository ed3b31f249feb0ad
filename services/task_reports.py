"""What a mentee did, in messages of every kind, and the mentor's own check of it: accepted, or back with a word."""

from dataclasses import dataclass

from db import people, tasks
from mentoring import tasks as rules
from mentoring.errors import NotFound
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.people import Person
from mentoring.tasks import Task, TaskPart, TaskState
from services.behalf import WRITERS, kept
from services.pairs import the_pair
from services.tasks import MEMBERS, own_task, told
from services.today import plan_today
from services.work import Work, command, found, query


@dataclass(frozen=True)
class ReportUnderWay:
    """A report that is written: on what, of whom, to whom, and how many messages there are.

    `on_paper` where the actor enters it for a mentee without an account.
    """

    task: Task
    mentor: Person
    mentee: Person
    sent: int
    on_paper: bool


@query(*WRITERS, is_logged=True)
async def task_to_report(work: Work, task_id: int) -> ReportUnderWay:
    """Return the report on a task that its mentee writes, or a curator for a mentee without an account."""
    task = await _reported(work, task_id, lock=False)
    on_paper = _on_paper(work, task)
    if on_paper:
        await work.see("view-entry-card", task.mentee_id)
    known = await people.many(work.connection, (task.mentor_id, task.mentee_id))
    sent = await _sent(work, task)
    return ReportUnderWay(task, found(known.get(task.mentor_id)), found(known.get(task.mentee_id)), len(sent), on_paper)


@command(*WRITERS)
async def add_task_part(work: Work, task_id: int, content: Content) -> int:
    """Keep one message of a report and return how many there are; the mentor gets them all at once later.

    The curator keeps what came on paper from a mentee without an account.

    Raises:
        BadInput: nothing or too much of it, a program in place of a file, or too many messages.
        WrongState: the report is with the mentor, or the task is over.
    """
    task, me = await _writing(work, task_id)
    count = len(await _sent(work, task))
    rules.require_room(count)
    part = TaskPart(0, task_id, me, task.returns, rules.read_part(content), work.now)
    await tasks.add_part(work.connection, part)
    return count + 1


@command(*WRITERS)
async def drop_task_parts(work: Work, task_id: int) -> None:
    """Throw away what was written of a report that is not with the mentor yet."""
    task, me = await _writing(work, task_id)
    await tasks.drop_parts(work.connection, task_id, task.returns, me)


@command(*WRITERS)
async def report_task(work: Work, task_id: int) -> None:
    """Hand the report to the mentor, message by message; BadInput where nothing was sent yet."""
    task, me = await _writing(work, task_id)
    sent = await _sent(work, task)
    await tasks.save(work.connection, rules.report(task, me, len(sent), work.now))
    await work.tell(told(work, Kind.TASK_REPORTED, task, task.mentor_id, count=len(sent)))
    await work.tell(*(told(work, Kind.TASK_PART, task, task.mentor_id, part=one.id) for one in sent))
    # Whoever does not look today is reminded on the mornings after.
    days = [day for day, is_late in rules.mornings(work.today()) if is_late]
    await plan_today(work, work.organization_id, task.mentor_id, days)


@command(*MEMBERS)
async def accept_task(work: Work, task_id: int) -> None:
    """Say that it is done, reported or seen in person; the mentee is told."""
    task = await own_task(work, task_id)
    await tasks.save(work.connection, rules.accept(task, work.person_id, work.now))
    await work.tell(told(work, Kind.TASK_ACCEPTED, task, task.mentee_id))


@command(*MEMBERS)
async def return_task(work: Work, task_id: int, remark: str) -> None:
    """Send a report back with a word, or open an accepted task again; the mentee is told and reminded.

    Raises:
        BadInput: there is no word, or too long a one.
        WrongState: there is nothing to send back.
    """
    task = await own_task(work, task_id)
    changed = rules.give_back(task, work.person_id)
    part = TaskPart(0, task_id, work.person_id, task.returns, Content(rules.read_remark(remark)), work.now)
    number = await tasks.add_part(work.connection, part)
    await tasks.save(work.connection, changed)
    await work.tell(told(work, Kind.TASK_RETURNED, task, task.mentee_id, part=number))
    await plan_today(work, work.organization_id, task.mentee_id, [day for day, _ in rules.mornings(work.today())])


@command(*MEMBERS)
async def order_task_parts(work: Work, task_id: int) -> int:
    """Ask for a task's file and everything sent about it once more; return how many messages come."""
    task = await own_task(work, task_id)
    shown = [one for one in await tasks.parts(work.connection, task_id) if _may_see(task, one, work.person_id)]
    if task.content.file_kind is not None:
        await work.tell(told(work, Kind.TASK_FILE, task, work.person_id))
    await work.tell(*(told(work, Kind.TASK_PART, task, work.person_id, part=one.id) for one in shown))
    return len(shown) + (task.content.file_kind is not None)


async def _reported(work: Work, task_id: int, *, lock: bool = True) -> Task:
    """A task of the actor's own, or one of a mentee without an account whom the actor writes for."""
    task = found(await tasks.get(work.connection, task_id, lock=lock))
    if work.person_id in (task.mentor_id, task.mentee_id):
        return await own_task(work, task_id, lock=lock)
    await the_pair(work, task.pair_id, lock=False)
    if task.state is TaskState.DRAFT or (await kept(work, task.mentee_id)).has_account:
        raise NotFound
    return task


async def _writing(work: Work, task_id: int) -> tuple[Task, int]:
    """A task the mentee is to report on, with whose report it is; what is entered from paper is written down."""
    task = await _reported(work, task_id)
    on_paper = _on_paper(work, task)
    me = task.mentee_id if on_paper else work.person_id
    rules.require_to_do(task, me)
    if on_paper:
        await work.log("enter-task-report", me, task=task.id)
    return task, me


def _on_paper(work: Work, task: Task) -> bool:
    return work.person_id not in (task.mentor_id, task.mentee_id)


async def _sent(work: Work, task: Task) -> list[TaskPart]:
    """The messages of the report under way."""
    parts = await tasks.parts(work.connection, task.id)
    return [one for one in parts if one.attempt == task.returns and one.author_id == task.mentee_id]


def _may_see(task: Task, part: TaskPart, person_id: int) -> bool:
    """Whether a message is seen: the mentor does not read over the mentee's shoulder."""
    is_handed_in = part.attempt < task.returns or task.state not in rules.TO_DO
    return person_id == part.author_id or is_handed_in
