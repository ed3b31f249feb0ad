"""What notices about tasks say; a report comes message by message, as it was sent."""

from db import people, tasks
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from mentoring.tasks import TO_DO, Task, TaskState, short
from services.telling import Telling, tells
from services.work import found
from texts import Value
from texts.dates import day

# In which states a notice still matters.
MATTERS = {
    Kind.TASK_GIVEN: TO_DO,
    Kind.TASK_CANCELLED: frozenset({TaskState.CANCELLED}),
    Kind.TASK_REPORTED: frozenset({TaskState.REPORTED}),
    Kind.TASK_RETURNED: frozenset({TaskState.RETURNED}),
    Kind.TASK_ACCEPTED: frozenset({TaskState.ACCEPTED}),
}


@tells(*MATTERS)
async def _task(telling: Telling) -> Letter | None:
    task = await _of(telling)
    if task.state not in MATTERS[telling.due.kind]:
        return None
    moved = telling.number("moved")
    words = {**await _words(telling, task), "remark": await _remark(telling), "moved": moved}
    file = _file(task.content) if telling.due.kind is Kind.TASK_GIVEN and not moved else None
    return telling.say(words, telling.button("button-open-task", f"task:{task.id}"), file=file)


@tells(Kind.TASK_FILE)
async def _own_file(telling: Telling) -> Letter | None:
    task = await _of(telling)
    file = _file(task.content)
    return telling.say(await _words(telling, task), file=file) if file else None


@tells(Kind.TASK_PART)
async def _part(telling: Telling) -> Letter | None:
    part = found(await tasks.part(telling.work.connection, telling.number("part")))
    author = found(await people.get(telling.work.connection, part.author_id))
    content = part.content
    words: dict[str, Value] = {"name": author.name.full, "number": part.task_id, "words": content.words}
    return telling.say(words, file=_file(content))


async def _of(telling: Telling) -> Task:
    return found(await tasks.get(telling.work.connection, telling.number("task")))


async def _words(telling: Telling, task: Task) -> dict[str, Value]:
    other = task.mentor_id if telling.recipient.person_id == task.mentee_id else task.mentee_id
    person = found(await people.get(telling.work.connection, other))
    return {
        "name": person.name.full, "words": task.content.words, "title": short(task.content.words),
        "due": day(task.due_on, telling.language) if task.due_on else "–", "count": telling.number("count"),
    }  # fmt: skip


async def _remark(telling: Telling) -> str:
    part = await tasks.part(telling.work.connection, telling.number("part")) if telling.number("part") else None
    return part.content.words if part else ""


def _file(content: Content) -> Attachment | None:
    if content.file_kind is None:
        return None
    return Attachment(content.file_kind, content.file_name, reference=content.file_reference)
