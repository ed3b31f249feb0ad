"""Why somebody has no mentor, and what would help."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from mentoring.matching import rules
from mentoring.matching.people import Mentee
from mentoring.matching.proposal import Proposal
from mentoring.matching.rules import Bar
from mentoring.matching.scoring import OTHER
from mentoring.matching.situation import Couple, Situation


class Lack(StrEnum):
    """Why a mentee is unserved: `match-why-<value>`."""

    OWN = "own"  # paused, or consent is missing
    NO_MENTORS = "no-mentors"
    BARRED = "barred"  # from every mentor who has room
    NO_SUBJECT = "no-subject"  # nobody teaches it, and all others are full
    FULL = "full"


class Remedy(StrEnum):
    """What would help: `match-help-<value>` with `count` and `option`."""

    MENTOR_OF_SUBJECT = "mentor-of-subject"
    MENTOR = "mentor"
    MENTEE_CONSENT = "mentee-consent"
    MENTEE_PAUSE = "mentee-pause"
    MENTOR_CONSENT = "mentor-consent"


@dataclass(frozen=True, slots=True)
class Why:
    """Why one mentee is unserved; `bars` are the hard rules met, the most frequent first, with how many mentors."""

    mentee_id: int
    lack: Lack
    subject: str = ""
    bars: tuple[tuple[Bar, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Help:
    """Something that would serve `count` more mentees; `option` is a subject, empty where none is meant."""

    remedy: Remedy
    count: int
    option: str = ""


def why(situation: Situation, proposal: Proposal, mentee_id: int) -> Why:
    """Return why somebody has no mentor in a proposal."""
    mentee = situation.by_mentee[mentee_id]
    own = tuple((bar, 1) for bar in rules.mentee_bars(mentee))
    if own:
        return Why(mentee_id, Lack.OWN, mentee.subject, own)
    able = [one for one in situation.mentors if not any(rules.mentor_bars(one, situation))]
    if not able:
        return Why(mentee_id, Lack.NO_MENTORS, mentee.subject, _frequent(situation, mentee))
    left = room(situation, proposal)
    is_barred = all(rules.bars(situation, one, mentee) for one in able)
    if is_barred or any(left[one.id] for one in able):
        return Why(mentee_id, Lack.BARRED, mentee.subject, _frequent(situation, mentee))
    is_taught = any(one.subject == mentee.subject for one in able)
    lack = Lack.FULL if is_taught or mentee.subject in ("", OTHER) else Lack.NO_SUBJECT
    return Why(mentee_id, lack, mentee.subject)


def remedies(situation: Situation, proposal: Proposal) -> tuple[Help, ...]:
    """Return what would help those who have no mentor, what helps most people first."""
    found = Counter(_remedy(situation, why(situation, proposal, mentee_id)) for mentee_id in proposal.unserved)
    helps = [Help(remedy, count, option) for (remedy, option), count in found.items()]
    return tuple(sorted(helps, key=lambda one: (-one.count, one.remedy, one.option)))


def broken_locks(situation: Situation, proposal: Proposal) -> tuple[Couple, ...]:
    """Return the locked couples that could not be kept: a hard rule is against them, or there is no room."""
    return tuple(sorted(situation.locked - proposal.locked))


def room(situation: Situation, proposal: Proposal) -> dict[int, int]:
    """Return how many seats each mentor has left."""
    taken = Counter(mentor_id for mentor_id, _ in proposal.couples)
    return {one.id: one.free - taken[one.id] for one in situation.mentors}


def _frequent(situation: Situation, mentee: Mentee) -> tuple[tuple[Bar, int], ...]:
    counted = Counter(bar for one in situation.mentors for bar in rules.bars(situation, one, mentee))
    order = list(Bar)
    return tuple(sorted(counted.items(), key=lambda one: (-one[1], order.index(one[0]))))


def _remedy(situation: Situation, found: Why) -> tuple[Remedy, str]:
    bars = {bar for bar, _ in found.bars}
    if found.lack is Lack.OWN:
        return (Remedy.MENTEE_CONSENT if Bar.MENTEE_CONSENT in bars else Remedy.MENTEE_PAUSE), ""
    if found.lack is Lack.NO_MENTORS and any(_lacks_consent_only(situation, one.id) for one in situation.mentors):
        return Remedy.MENTOR_CONSENT, ""
    if found.subject in ("", OTHER):
        return Remedy.MENTOR, ""
    return Remedy.MENTOR_OF_SUBJECT, found.subject


def _lacks_consent_only(situation: Situation, mentor_id: int) -> bool:
    return tuple(rules.mentor_bars(situation.by_mentor[mentor_id], situation)) == (Bar.MENTOR_CONSENT,)
