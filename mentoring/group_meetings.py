"""One meeting of a whole group: its mentor sets it, each mentee says whether they come, who was there is noted after.

Source: regulations 000, 001 and 003, section 3, mentoring in a group; 002, 4.5; 004, 7: «работа в каждой паре/группе».
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mentoring.errors import NotAllowed, WrongState
from mentoring.meetings import Meeting, MeetingStatus, read_reason


class Answer(StrEnum):
    """What a mentee says of a group's meeting."""

    SILENT = ""
    COMING = "coming"
    ABSENT = "absent"


@dataclass(frozen=True)
class Member:
    """A mentee who is asked to a group's meeting; `attended` is None until somebody has noted who was there."""

    person_id: int
    answer: Answer = Answer.SILENT
    reason: str = ""
    attended: bool | None = None

    @property
    def was_there(self) -> bool:
        """Whether they were there as far as anybody knows: as noted, else whoever did not say no."""
        return self.answer is not Answer.ABSENT if self.attended is None else self.attended


def answer(meeting: Meeting, member: Member, said: Answer, reason: str, now: datetime) -> Member:
    """Take a mentee's word on whether they come; it can be changed until the meeting begins."""
    if meeting.status is not MeetingStatus.AGREED:
        raise WrongState("meeting-moved-on", status=meeting.status)
    if meeting.starts_at <= now:
        raise WrongState("meeting-answer-late")
    return replace(member, answer=said, reason=read_reason(reason) if said is Answer.ABSENT else "")


def attend(meeting: Meeting, members: Sequence[Member], present: Collection[int], now: datetime) -> list[Member]:
    """Note who was there; the meeting has begun by then.

    Raises:
        WrongState: it has not begun, or was called off.
        NotAllowed: somebody named was not asked to it.
    """
    if meeting.status in (MeetingStatus.PROPOSED, MeetingStatus.CANCELLED):
        raise WrongState("meeting-moved-on", status=meeting.status)
    if now < meeting.starts_at:
        raise WrongState("meeting-not-yet")
    if not {one.person_id for one in members}.issuperset(present):
        raise NotAllowed
    return [replace(one, attended=one.person_id in present) for one in members]


def asked_anew(members: Sequence[Member]) -> list[Member]:
    """The meeting was moved: what was said of the former time counts no longer."""
    return [replace(one, answer=Answer.SILENT, reason="") for one in members]
