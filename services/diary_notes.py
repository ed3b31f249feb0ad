"""Notes on a meeting, written part by part after it, agreements that become tasks, and the mentee's word on them."""

from dataclasses import replace
from datetime import date, datetime

from db import check_ins, diary, meetings, pairs, tasks
from mentoring import diary as rules
from mentoring.diary import Agreement, Answer, Mode, Note, Part, Reply
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.meetings import CheckIn, Meeting, MeetingStatus, Outcome, require_recent
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus
from mentoring.profile_lists import Item
from mentoring.reading import Months
from services.behalf import WRITERS
from services.diary import entry_of, next_morning
from services.meeting_parties import Party, meeting_of
from services.tasks import MEMBERS, give, mentored, write_down
from services.today import plan_today
from services.work import Work, command, found, query


@command(*WRITERS)
async def word_note(work: Work, meeting_id: int, part: Part, words: str, person_id: int = 0) -> None:
    """Write one part of one's own note on a meeting; empty words take it out.

    Raises:
        BadInput: there are too many words.
        WrongState: the meeting was not checked in as held.
    """
    note = await _note(work, meeting_id, person_id)
    said = rules.read_part(part, words)
    changed = replace(note, topic=said) if part is Part.TOPIC else replace(note, difficulties=said)
    await _keep(work, changed)


@command(*WRITERS)
async def time_note(work: Work, meeting_id: int, minutes: int, person_id: int = 0) -> None:
    """Write how long a meeting took; see word_note and BadInput for a length that cannot be."""
    note = await _note(work, meeting_id, person_id)
    await _keep(work, replace(note, minutes=rules.read_minutes(minutes)))


@command(*WRITERS)
async def mode_note(work: Work, meeting_id: int, mode: Mode, person_id: int = 0) -> None:
    """Write whether people met in one room; see word_note."""
    await _keep(work, replace(await _note(work, meeting_id, person_id), mode=mode))


@command(*MEMBERS)
async def add_agreement(work: Work, meeting_id: int, words: str, months: Months) -> int:
    """Write down one thing agreed on, with the day it names, and return its number; see word_note.

    Raises:
        BadInput: there are no words, too many, or too many agreements.
    """
    note = await _note(work, meeting_id)
    there = (await diary.agreements(work.connection, [meeting_id]))[meeting_id]
    rules.require_room(len(there))
    said, due_on = rules.read_agreement(words, work.today(), months)
    number = await diary.agree(work.connection, Agreement(0, meeting_id, work.person_id, said, due_on))
    await _keep(work, note)
    return number


@command(*MEMBERS)
async def drop_agreement(work: Work, agreement_id: int) -> None:
    """Take one's own agreement out again; WrongState where it has become a task."""
    one = await _agreement(work, agreement_id)
    if one.author_id != work.person_id:
        raise NotAllowed("diary-agreement-others")
    if one.task_id is not None:
        raise WrongState("diary-agreement-is-task")
    await diary.drop_agreement(work.connection, agreement_id)


@command(*MEMBERS)
async def make_task(work: Work, agreement_id: int) -> int:
    """Let the mentor make an agreement a task, for each mentee of the meeting, and return its number.

    One that names a day to come is given at once; to another the mentor sets a day.

    Raises:
        NotAllowed: the actor is the mentee.
        WrongState: it is a task already, or the pair does not work.
    """
    one = await _agreement(work, agreement_id)
    meeting, party, me = await meeting_of(work, one.meeting_id)
    if me != party.mentor_id:
        raise NotAllowed("task-mentor-checks")
    if one.task_id is not None:
        raise WrongState("diary-agreement-is-task")
    working = [one for one in await _pairs(work, meeting, party) if one.status is PairStatus.ACTIVE]
    if not working:
        raise WrongState("pair-not-active")
    number = await write_down(work, working, Content(one.words), one.meeting_id)
    await diary.bind_task(work.connection, agreement_id, number)
    if one.due_on is not None and one.due_on >= work.today():
        await _give_all(work, number, one.due_on)
    return number


@command(*MEMBERS)
async def answer_note(work: Work, meeting_id: int, answer: Answer, words: str = "") -> None:
    """Say whether the mentor's note is right; a correction needs words, and the mentor is told them.

    Raises:
        NotAllowed: the actor is no mentee of this meeting.
        WrongState: there is nothing to confirm yet.
        BadInput: a correction has no words, or too many.
    """
    meeting, party, me = await meeting_of(work, meeting_id)
    if me == party.mentor_id:
        raise NotAllowed("diary-mentee-confirms")
    entry = await entry_of(work, meeting)
    if entry is None or not entry.has_words:
        raise WrongState("diary-nothing-yet")
    said = rules.read_correction(words) if answer is Answer.CORRECTED else ""
    await diary.save_reply(work.connection, Reply(meeting_id, me, answer, said, work.now))
    if answer is Answer.CORRECTED:
        key = f"diary:{meeting_id}:corrected:{me}:{work.actor.cause}"
        about = {"meeting": meeting_id, "person": me}
        await work.tell(Notice(Kind.DIARY_CORRECTED, party.mentor_id, work.now, key, about))


@command(*MEMBERS)
async def log_meeting(work: Work, pair_id: int, starts_at: datetime, kind: str = "", mode: Mode | None = None) -> int:
    """Let the mentor write down a meeting that was held without the bot, and return its number; the mentee confirms it.

    Raises:
        NotFound: the actor is not the mentor, or there is no such kind of meeting.
        WrongState: the pair does not work.
        BadInput: the day is still to come, or too far back.
    """
    pair = await mentored(work, pair_id)
    rules.require_held(require_recent(starts_at, work.now), work.now)
    if kind and kind not in {one.id for one in (await work.profile_of_pair(pair)).meetings}:
        raise NotFound
    meeting = Meeting(0, pair_id, work.person_id, starts_at, status=MeetingStatus.HELD, kind=kind)
    number = await meetings.create(work.connection, meeting)
    await check_ins.save(work.connection, CheckIn(number, work.person_id, Outcome.HELD), work.now)
    await diary.save_note(work.connection, Note(number, work.person_id, mode=mode), work.now)
    return number


@query(*MEMBERS)
async def meeting_choices(work: Work, pair_id: int) -> list[Item]:
    """Return the kinds of meetings of the regulation under which a pair's program began."""
    pair = await mentored(work, pair_id, lock=False)
    return list((await work.profile_of_pair(pair)).meetings)


async def _note(work: Work, meeting_id: int, person_id: int = 0) -> Note:
    """One's own note on a meeting that was checked in as held, empty where nothing was written."""
    _, _, me = await meeting_of(work, meeting_id, person_id, "meeting-note")
    said = next((one for one in await check_ins.of_meeting(work.connection, meeting_id) if one.person_id == me), None)
    if said is None or said.outcome is not Outcome.HELD:
        raise WrongState("meeting-check-in-first")
    notes = await diary.notes(work.connection, [meeting_id])
    return notes.get((meeting_id, me), Note(meeting_id, me))


async def _keep(work: Work, note: Note) -> None:
    """Store a note; whoever is to confirm a mentor's is asked by the next morning's message."""
    await diary.save_note(work.connection, note, work.now)
    await ask_for_word(work, note.meeting_id, note.person_id)


async def ask_for_word(work: Work, meeting_id: int, author_id: int) -> None:
    """Ask the mentees of a meeting to confirm the note its mentor has written."""
    entry = await entry_of(work, found(await meetings.get(work.connection, meeting_id)))
    if entry is None or author_id != entry.mentor_id:
        return
    for mentee in entry.mentee_ids:
        await plan_today(work, work.organization_id, mentee, [next_morning(work)])


async def _agreement(work: Work, agreement_id: int) -> Agreement:
    one = found(await diary.agreement(work.connection, agreement_id, lock=True))
    await meeting_of(work, one.meeting_id)
    return one


async def _pairs(work: Work, meeting: Meeting, party: Party) -> list[Pair]:
    """The pair whose meeting it was, or those of the group who were asked to it."""
    if meeting.pair_id is not None:
        return await pairs.many(work.connection, [meeting.pair_id])
    bound = await pairs.of_group(work.connection, meeting.group_id or 0)
    return [one for one in bound if one.mentee_id in party.mentee_ids]


async def _give_all(work: Work, task_id: int, due_on: date) -> None:
    task = found(await tasks.get(work.connection, task_id))
    there = [task] if task.batch_id is None else await tasks.of_batch(work.connection, task.batch_id)
    for one in there:
        await give(work, one, due_on)
