"""What became of a pair's meetings: a check-in by each member, a note, a meeting told of on paper."""

from dataclasses import replace
from datetime import datetime

from db import check_ins, meetings, people
from mentoring import meetings as rules
from mentoring.actors import CURATORS
from mentoring.errors import WrongState
from mentoring.meetings import CheckIn, Meeting, MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services.acquaintances import note_acquaintance
from services.behalf import WRITERS
from services.diary_notes import ask_for_word
from services.meeting_cards import said_by
from services.meeting_kinds import kind_for
from services.meeting_parties import acting, meeting_of, two_of
from services.meeting_telling import remind, tell_agreed, tell_of
from services.work import Work, command, found


@command(*WRITERS)
async def check_in(
    work: Work, meeting_id: int, outcome: Outcome, mark: int | None = None, person_id: int = 0, note: str = ""
) -> None:
    """Say what became of a meeting: held with a mark from 1 to 5, moved, or not held; what was given before stays."""
    meeting, party, me = await meeting_of(work, meeting_id, person_id, "check-in")
    if mark is not None:
        rules.read_mark(mark)
    await meetings.save(work.connection, rules.check_in(meeting, outcome, work.now))
    if outcome is Outcome.HELD:
        await note_acquaintance(work, party, meeting)
    said = await said_by(work, meeting_id, me)
    words = rules.read_note(note) or (said.note if said else "")
    valued = said.mark if said and mark is None and outcome is said.outcome else mark
    await check_ins.save(work.connection, CheckIn(meeting_id, me, outcome, valued, words), work.now)
    if words:
        await ask_for_word(work, meeting_id, me)


@command(*WRITERS)
async def note_meeting(work: Work, meeting_id: int, note: str, person_id: int = 0) -> None:
    """Add a note to one's own check-in."""
    _, _, me = await meeting_of(work, meeting_id, person_id, "meeting-note")
    said = await said_by(work, meeting_id, me)
    if said is None:
        raise WrongState("meeting-check-in-first")
    changed = CheckIn(meeting_id, me, said.outcome, said.mark, rules.read_note(note))
    await check_ins.save(work.connection, changed, work.now)
    await ask_for_word(work, meeting_id, me)


@command(*CURATORS)
async def record_meeting(
    work: Work, pair_id: int, person_id: int, starts_at: datetime, mark: int | None = None, note: str = ""
) -> int:
    """Write down a meeting that a member without an account tells of; return its number.

    One that is over counts as held, with the member's mark and note. One ahead is agreed where the other member has no
    account either, with reminders for both; otherwise it is proposed to the other.

    Raises:
        WrongState: the pair is not active.
        BadInput: the day is too far back, the mark is no mark, or the note is too long.
    """
    pair, me = await acting(work, pair_id, person_id, "meeting")
    if pair.status is not PairStatus.ACTIVE:
        raise WrongState("pair-not-active")
    words, valued = rules.read_note(note), rules.read_mark(mark) if mark is not None else None
    moment, kind = rules.require_recent(starts_at, work.now), await kind_for(work, pair)
    meeting = Meeting(0, pair_id, me, moment, kind=kind)
    if starts_at <= work.now:
        meeting_id = await meetings.create(work.connection, replace(meeting, status=MeetingStatus.HELD))
        await check_ins.save(work.connection, CheckIn(meeting_id, me, Outcome.HELD, valued, words), work.now)
        return meeting_id
    other = found(await people.get(work.connection, pair.other(me)))
    if other.has_account:
        meeting_id = await meetings.create(work.connection, meeting)
        await tell_of(work, two_of(pair).others(me), Kind.MEETING_PROPOSED, meeting_id)
        return meeting_id
    agreed = replace(meeting, status=MeetingStatus.AGREED)
    agreed = replace(agreed, id=await meetings.create(work.connection, agreed))
    await remind(work, two_of(pair), agreed)
    await tell_agreed(work, two_of(pair), agreed.id)
    return agreed.id
