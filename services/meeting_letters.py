"""What people are told of their meetings, with the calendar file where one is needed."""

from collections.abc import Sequence

from db import meeting_changes, meeting_members, meetings, pairs, people
from mentoring.group_meetings import Answer
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.ports import Attachment, Letter
from services.meeting_agenda import agenda_of
from services.meeting_kinds import is_idle, next_for
from services.meeting_parties import Party, called, party_of, two_of
from services.meeting_telling import keepers, patience
from services.papers import meetings_file
from services.telling import Row, Telling, tells
from services.work import found
from texts import Value, plain, text
from texts.dates import hour, meeting_time

REMINDERS = frozenset({Kind.MEETING_TOMORROW, Kind.MEETING_SOON})


@tells(Kind.MEETING_PROPOSED, Kind.MEETING_AGREED, Kind.MEETING_TOMORROW, Kind.MEETING_SOON, Kind.MEETING_CHECK_IN)
async def _meeting(telling: Telling) -> Letter | None:
    meeting, party = await _of(telling)
    if not _still(telling, meeting) or not await _concerns(telling, meeting, party):
        return None
    words = await _words(telling, meeting, party)
    kind, group = telling.due.kind, await _together(telling, meeting)
    if len(group) > 1:
        return await _series(telling, party, group, words)
    if kind is Kind.MEETING_AGREED:
        file = await _file(telling, party, [meeting])
        return telling.say(words, telling.button("button-open-meeting", f"meeting:{meeting.id}"), file=file)
    is_check_in = kind is Kind.MEETING_CHECK_IN
    key, screen = ("button-check-in", "checkin") if is_check_in else ("button-open-meeting", "meeting")
    row = telling.button(key, f"{screen}:{meeting.id}")
    if telling.number("moved"):
        return Letter(text("notice-meeting-moved", telling.language, **words), (row,))
    return telling.say(words, row)


@tells(Kind.MEETING_CANCELLED)
async def _cancelled(telling: Telling) -> Letter | None:
    """A meeting is off, for everybody or for somebody who has left the group."""
    meeting, party = await _of(telling)
    if meeting.status is not MeetingStatus.CANCELLED and not telling.number("left"):
        return None
    together = await _together(telling, meeting)
    stood = bool(telling.number("agreed"))
    file = await _file(telling, party, together, cancelled=True) if stood else None
    words = {**await _words(telling, meeting, party), "count": len(together), "times": _times(telling, together)}
    row = telling.button("button-meetings", f"meetings:{meeting.pair_id}") if meeting.pair_id else ()
    rows = (row,) if row else ()
    if len(together) > 1:
        return Letter(text("notice-series-cancelled", telling.language, **words), rows, file)
    return telling.say(words, *rows, file=file)


@tells(Kind.MEETING_IDLE)
async def _idle(telling: Telling) -> Letter | None:
    """Nothing is ahead and the cycle goes on: the next meeting is proposed; nothing is said where there is one."""
    pair = found(await pairs.get(telling.work.connection, telling.number("pair")))
    theirs = await meetings.of_pair(telling.work.connection, pair.id)
    is_member, wait = telling.recipient.person_id in pair.members, await patience(telling.work, pair)
    if not is_member and telling.recipient.person_id not in await keepers(telling.work, pair):
        return None
    is_resting = is_idle(telling.work, theirs, wait if is_member else 2 * wait)
    kind = await next_for(telling.work, pair, theirs) if pair.status is PairStatus.ACTIVE and is_resting else ""
    if not kind:
        return None
    if not is_member:
        known = await people.many(telling.work.connection, pair.members)
        mentor, mentee = (known[one].name.full for one in pair.members)
        told = text("notice-meeting-idle-keeper", telling.language, mentor=mentor, mentee=mentee, days=2 * wait.days)
        return Letter(told, (telling.button("button-open-pair", f"pair:{pair.id}"),))
    name = await called(telling.work, two_of(pair), telling.recipient.person_id)
    words: dict[str, Value] = {"name": name, "kind": plain(f"meeting-kind-{kind}", telling.language), "days": wait.days}
    return telling.say(words, telling.button("button-meetings", f"meetings:{pair.id}"))


@tells(Kind.GROUP_MEETING)
async def _group(telling: Telling) -> Letter | None:
    """A group's mentor set a meeting, or another time for it: with the file, and two buttons for each mentee."""
    meeting, party = await _of(telling)
    if meeting.status is not MeetingStatus.AGREED or telling.recipient.person_id not in party.members:
        return None
    together = await _together(telling, meeting)
    file = await _file(telling, party, together)
    rows: list[Row] = [telling.button("button-open-meeting", f"meeting:{meeting.id}")]
    if telling.recipient.person_id != party.mentor_id:
        rows = [telling.button("group-coming", f"coming:{meeting.id}"),
                telling.button("group-not-coming", f"absent:{meeting.id}")]  # fmt: skip
    words = await _words(telling, meeting, party)
    if len(together) > 1:
        filled = {**words, "count": len(together), "times": _times(telling, together)}
        return Letter(text("notice-group-series", telling.language, **filled), tuple(rows), file)
    if telling.number("moved"):
        return Letter(text("notice-group-meeting-moved", telling.language, **words), tuple(rows), file)
    return telling.say(words, *rows, file=file)


@tells(Kind.GROUP_MEETING_ABSENT)
async def _absent(telling: Telling) -> Letter | None:
    meeting, party = await _of(telling)
    asked = await meeting_members.of_meeting(telling.work.connection, meeting.id)
    member = next((one for one in asked if one.person_id == telling.number("person")), None)
    if member is None or member.answer is not Answer.ABSENT or meeting.status is not MeetingStatus.AGREED:
        return None
    person = found(await people.get(telling.work.connection, member.person_id))
    words = {**await _words(telling, meeting, party), "person": person.name.full, "reason": member.reason}
    return telling.say(words, telling.button("button-open-meeting", f"meeting:{meeting.id}"))


async def _series(telling: Telling, party: Party, together: Sequence[Meeting], words: dict[str, Value]) -> Letter:
    """Several meetings told of at once: proposed, or agreed on with one file for all."""
    filled = {**words, "count": len(together), "times": _times(telling, together)}
    row = telling.button("button-open-meeting", f"meeting:{together[0].id}")
    if telling.due.kind is Kind.MEETING_PROPOSED:
        return Letter(text("notice-series-proposed", telling.language, **filled), (row,))
    file = await _file(telling, party, together)
    return Letter(text("notice-series-agreed", telling.language, **filled), (row,), file)


async def _of(telling: Telling) -> tuple[Meeting, Party]:
    meeting = found(await meetings.get(telling.work.connection, telling.number("meeting")))
    return meeting, await party_of(telling.work, meeting)


async def _together(telling: Telling, meeting: Meeting) -> list[Meeting]:
    """The meetings a notice tells of at once."""
    numbers = [int(one) for one in str(telling.due.about.get("meetings", meeting.id)).split()]
    return [found(await meetings.get(telling.work.connection, one)) for one in numbers]


async def _words(telling: Telling, meeting: Meeting, party: Party) -> dict[str, Value]:
    zone, language = telling.recipient.zone, telling.language
    changes = await meeting_changes.of_meeting(telling.work.connection, meeting.id)
    was = changes[-1].starts_at if changes else meeting.starts_at
    return {
        "name": await called(telling.work, party, telling.recipient.person_id),
        "kind": plain(f"meeting-kind-{meeting.kind or 'none'}", language),
        "time": meeting_time(meeting.starts_at, zone, language),
        "hour": hour(meeting.starts_at, zone),
        "place": meeting.place or plain("meeting-no-place", language),
        "was": meeting_time(was, zone, language),
        "reason": changes[-1].reason if changes else "",
    }  # fmt: skip


def _times(telling: Telling, together: Sequence[Meeting]) -> str:
    zone, language = telling.recipient.zone, telling.language
    return "\n".join(meeting_time(one.starts_at, zone, language) for one in together)


async def _file(telling: Telling, party: Party, together: Sequence[Meeting], *, cancelled: bool = False) -> Attachment:
    name = await called(telling.work, party, telling.recipient.person_id)
    agenda = await agenda_of(telling.work, party)
    lines = [one.in_(telling.work.actor.language) for one in agenda.lines]
    content = await meetings_file(telling.work, together, name, lines, cancelled=cancelled)
    return Attachment("document", "meeting.ics", content)


def _still(telling: Telling, meeting: Meeting) -> bool:
    """Whether a meeting is as it was when the notice was written; of one in the past nobody is reminded."""
    expected = MeetingStatus.PROPOSED if telling.due.kind is Kind.MEETING_PROPOSED else MeetingStatus.AGREED
    if meeting.status is not expected:
        return False
    if meeting.sequence != telling.due.about.get("sequence", meeting.sequence):
        return False
    return telling.due.kind not in REMINDERS or meeting.starts_at > telling.work.now


async def _concerns(telling: Telling, meeting: Meeting, party: Party) -> bool:
    """Whether the recipient has a part in a meeting still: of a group, whoever left or does not come has none."""
    me = telling.recipient.person_id
    if party.group is None or me == party.mentor_id:
        return True
    asked = await meeting_members.of_meeting(telling.work.connection, meeting.id)
    return any(one.person_id == me and one.answer is not Answer.ABSENT for one in asked)
