"""Tasks and what was sent about them."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, delete, insert, select, update

from db.engine import Connection
from db.tables import TaskPartRow, TaskRow
from mentoring.help import Content
from mentoring.tasks import Task, TaskPart, TaskState

_CONTENT = ("words", "file_kind", "file_reference", "file_name")
_PLAIN = ("id", "pair_id", "mentor_id", "mentee_id", "due_on", "returns", "meeting_id", "batch_id", "reported_at",
          "closed_at")  # fmt: skip
_ALL = select(*(getattr(TaskRow, name) for name in (*_PLAIN, *_CONTENT, "state"))).order_by(TaskRow.due_on, TaskRow.id)
_OF_PERSON = _ALL.where(
    (TaskRow.mentor_id == bindparam("person_id")) | (TaskRow.mentee_id == bindparam("person_id")),
    TaskRow.state.in_(bindparam("states", expanding=True)),
)


async def create(connection: Connection, task: Task, now: datetime) -> int:
    """Store a task (its `id` is not looked at) and return its number."""
    values = {**_values(task), "given_at": now}
    return int(await connection.scalar(insert(TaskRow).values(values).returning(TaskRow.id)))  # type: ignore[arg-type]


async def save(connection: Connection, task: Task) -> None:
    """Store what changed in a task."""
    await connection.execute(update(TaskRow).where(TaskRow.id == task.id).values(_values(task)))


async def get(connection: Connection, task_id: int, *, lock: bool = False) -> Task | None:
    """Return a task; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(TaskRow.id).where(TaskRow.id == task_id).with_for_update())
    found = await _load(connection, TaskRow.id == task_id)
    return found[0] if found else None


async def of_person(connection: Connection, person_id: int, states: Collection[TaskState]) -> list[Task]:
    """Return the tasks somebody gave or was given, in some states, the earliest day first."""
    sought = {"person_id": person_id, "states": [one.value for one in states]}
    return [_task(row) for row in await connection.execute(_OF_PERSON, sought)]


async def of_pair(connection: Connection, pair_id: int) -> list[Task]:
    """Return a pair's tasks, the earliest day first."""
    return await _load(connection, TaskRow.pair_id == pair_id)


async def of_batch(connection: Connection, batch_id: int) -> list[Task]:
    """Return the tasks given to a group at once."""
    return await _load(connection, TaskRow.batch_id == batch_id)


async def add_part(connection: Connection, part: TaskPart) -> int:
    """Store a message (its `id` is not looked at) and return its number."""
    values = {"task_id": part.task_id, "author_id": part.author_id, "attempt": part.attempt, "sent_at": part.sent_at,
              **_content(part.content)}  # fmt: skip
    return int(await connection.scalar(insert(TaskPartRow).values(values).returning(TaskPartRow.id)))  # type: ignore[arg-type]


async def parts(connection: Connection, task_id: int) -> list[TaskPart]:
    """Return what was sent about a task, in order."""
    rows = await connection.execute(_parts().where(TaskPartRow.task_id == task_id).order_by(TaskPartRow.id))
    return [_part(row) for row in rows]


async def part(connection: Connection, part_id: int) -> TaskPart | None:
    """Return one message about a task."""
    row = (await connection.execute(_parts().where(TaskPartRow.id == part_id))).first()
    return None if row is None else _part(row)


async def drop_parts(connection: Connection, task_id: int, attempt: int, author_id: int) -> None:
    """Delete the messages of a report that was not handed in yet."""
    of_attempt = (TaskPartRow.task_id == task_id) & (TaskPartRow.attempt == attempt)
    await connection.execute(delete(TaskPartRow).where(of_attempt, TaskPartRow.author_id == author_id))


def _parts() -> Select[Any]:
    names = ("id", "task_id", "author_id", "attempt", "sent_at", *_CONTENT)
    return select(*(getattr(TaskPartRow, name) for name in names))


def _part(row: object) -> TaskPart:
    values = row._asdict()  # type: ignore[attr-defined]
    content = Content(*(values.pop(name) for name in _CONTENT))
    return TaskPart(**values, content=content)


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Task]:
    return [_task(row) for row in await connection.execute(_ALL.where(condition))]


def _task(row: Any) -> Task:  # noqa: ANN401 - a row of `_ALL`
    values = row._asdict()
    content = Content(*(values.pop(name) for name in _CONTENT))
    return Task(**{**values, "state": TaskState(values["state"])}, content=content)


def _values(task: Task) -> dict[str, object]:
    plain = {name: getattr(task, name) for name in _PLAIN if name != "id"}
    return {**plain, **_content(task.content), "state": task.state.value}


def _content(content: Content) -> dict[str, object]:
    return {name: getattr(content, name) for name in _CONTENT}
