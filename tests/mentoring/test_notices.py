"""How a notice is delivered follows from what it is about."""

from mentoring.notice_manners import Manner, manner
from mentoring.notices import Kind


def test_what_somebody_waits_for_comes_at_once_and_what_can_wait_waits() -> None:
    waits = {
        "newcomer",
        "stepped-out",
        "parting-due",
        "application-due",
        "program-ending",
        "program-soon",
        "program-late",
        "program-edited",
        "order-unsigned",
        "order-draft",
        "agreement-ending",
        "entry-survey",
        "entry-survey-again",
        "closing-survey",
        "closing-survey-again",
        "activity-marked",
        "evidence-added",
        "conclusion-agreed",
        "meeting-check-in",
        "speed-open",
        "speed-mark",
        "speed-came",
        "event-open",
        "event-came",
        "meeting-idle",
        "help-waiting",
        "today",
        "help-offered",
        "help-silent",
        "diary-corrected",
        "roadmap-soon",
        "roadmap-today",
        "roadmap-late",
        "roadmap-weekly",
        "regulation-amended",
        "pause-set",
        "pause-ended",
        "answers-corrected",
        "refresh-asked",
        "refresh-again",
        "refresh-silent",
        "wished",
        "wish-mutual",
        "draft-expired",
        "still-searching",
        "mentor-needed",
        "search-again",
        "support-asked",
        "erasure-soon",
    }
    events = {"meeting-tomorrow", "meeting-soon", "speed-tomorrow", "speed-soon", "event-tomorrow"}
    assert {kind: manner(kind) for kind in Kind} == {
        kind: Manner.REMINDER if kind in waits else Manner.EVENT if kind in events else Manner.ANSWER for kind in Kind
    }
