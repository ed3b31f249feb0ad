"""Notes on meetings, what was agreed on there, and what mentees say to them."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update

from db.engine import Connection, put
from db.tables import AgreementRow, CheckInRow, MeetingNoteRow, NoteReplyRow
from mentoring.diary import Agreement, Answer, Mode, Note, Reply

Written = dict[tuple[int, int], datetime]
_SAID = tuple(
    select(table.meeting_id, table.person_id, moment.label("at")).where(
        table.meeting_id.in_(bindparam("ids", expanding=True))
    )
    for table, moment in ((CheckInRow, CheckInRow.said_at), (MeetingNoteRow, MeetingNoteRow.written_at))
)
_AGREEMENT = (AgreementRow.id, AgreementRow.meeting_id, AgreementRow.author_id, AgreementRow.words,
              AgreementRow.due_on, AgreementRow.task_id)  # fmt: skip
_AGREEMENTS = (
    select(*_AGREEMENT).where(AgreementRow.meeting_id.in_(bindparam("ids", expanding=True))).order_by(AgreementRow.id)
)
_NOTES = select(
    MeetingNoteRow.meeting_id, MeetingNoteRow.person_id, MeetingNoteRow.minutes, MeetingNoteRow.mode,
    MeetingNoteRow.topic, MeetingNoteRow.difficulties,
).where(MeetingNoteRow.meeting_id.in_(bindparam("ids", expanding=True)))  # fmt: skip
_DONE = select(CheckInRow.meeting_id, CheckInRow.person_id, CheckInRow.note).where(
    CheckInRow.meeting_id.in_(bindparam("ids", expanding=True))
)
_REPLIES = select(
    NoteReplyRow.meeting_id, NoteReplyRow.person_id, NoteReplyRow.answer, NoteReplyRow.words, NoteReplyRow.said_at
).where(NoteReplyRow.meeting_id.in_(bindparam("ids", expanding=True)))


async def save_note(connection: Connection, note: Note, now: datetime) -> None:
    """Store what somebody wrote of a meeting in place of what they wrote before."""
    key = {"meeting_id": note.meeting_id, "person_id": note.person_id}
    values = {"minutes": note.minutes, "mode": note.mode.value if note.mode else None, "topic": note.topic,
              "difficulties": note.difficulties, "written_at": now}  # fmt: skip
    await put(connection, MeetingNoteRow, key, values)


async def notes(connection: Connection, meeting_ids: Collection[int]) -> dict[tuple[int, int], Note]:
    """Return the notes on some meetings, by meeting and person."""
    rows = await connection.execute(_NOTES, {"ids": list(meeting_ids)}) if meeting_ids else ()
    return {
        (row.meeting_id, row.person_id): Note(**{**row._asdict(), "mode": Mode(row.mode) if row.mode else None})
        for row in rows
    }


async def done(connection: Connection, meeting_ids: Collection[int]) -> dict[tuple[int, int], str]:
    """Return what people say was done at some meetings, by meeting and person."""
    rows = await connection.execute(_DONE, {"ids": list(meeting_ids)}) if meeting_ids else ()
    return {(row.meeting_id, row.person_id): row.note for row in rows}


async def written(connection: Connection, meeting_ids: Collection[int]) -> Written:
    """Return when each person last wrote of each meeting, the mark of 1 to 5 left out."""
    found: Written = {}
    for query in _SAID if meeting_ids else ():
        for row in await connection.execute(query, {"ids": list(meeting_ids)}):
            key = (row.meeting_id, row.person_id)
            found[key] = max(found.get(key, row.at), row.at)
    return found


async def agree(connection: Connection, agreement: Agreement) -> int:
    """Store an agreement (its `id` is not looked at) and return its number."""
    values = {name: value for name, value in vars(agreement).items() if name != "id"}
    return int(await connection.scalar(insert(AgreementRow).values(values).returning(AgreementRow.id)))  # type: ignore[arg-type]


async def agreement(connection: Connection, agreement_id: int, *, lock: bool = False) -> Agreement | None:
    """Return an agreement; `lock` makes other transactions wait that would change it."""
    query = select(*_AGREEMENT).where(AgreementRow.id == agreement_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return Agreement(**row._asdict()) if row else None


async def bind_task(connection: Connection, agreement_id: int, task_id: int) -> None:
    """Say that an agreement has become a task."""
    await connection.execute(update(AgreementRow).where(AgreementRow.id == agreement_id).values(task_id=task_id))


async def drop_agreement(connection: Connection, agreement_id: int) -> None:
    """Take an agreement out of the note."""
    await connection.execute(delete(AgreementRow).where(AgreementRow.id == agreement_id))


async def agreements(connection: Connection, meeting_ids: Collection[int]) -> dict[int, list[Agreement]]:
    """Return what was agreed on at some meetings, in order."""
    found: dict[int, list[Agreement]] = defaultdict(list)
    for row in await connection.execute(_AGREEMENTS, {"ids": list(meeting_ids)}) if meeting_ids else ():
        found[row.meeting_id].append(Agreement(**row._asdict()))
    return found


async def save_reply(connection: Connection, reply: Reply) -> None:
    """Store a mentee's word on a note in place of the one before."""
    key = {"meeting_id": reply.meeting_id, "person_id": reply.person_id}
    values = {"answer": reply.answer.value, "words": reply.words, "said_at": reply.said_at}
    await put(connection, NoteReplyRow, key, values)


async def replies(connection: Connection, meeting_ids: Collection[int]) -> dict[int, dict[int, Reply]]:
    """Return mentees' words on the notes on some meetings, by meeting and person."""
    found: dict[int, dict[int, Reply]] = defaultdict(dict)
    for row in await connection.execute(_REPLIES, {"ids": list(meeting_ids)}) if meeting_ids else ():
        found[row.meeting_id][row.person_id] = Reply(**{**row._asdict(), "answer": Answer(row.answer)})
    return found
