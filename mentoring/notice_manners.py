"""How each kind of notice behaves: in quiet hours, in company and in the redacted mode, and what word it goes by."""

from enum import Enum

from mentoring.notices import Kind


class Manner(Enum):
    """How a notice treats quiet hours and company."""

    ANSWER = "somebody acted and this person is waited for: at once, without a sound in quiet hours"
    EVENT = "before an event: moved to an earlier permitted minute when planned"
    REMINDER = "can wait: held until quiet hours end, merged with others into one message"


_EVENTS = {Kind.MEETING_TOMORROW, Kind.MEETING_SOON, Kind.SPEED_TOMORROW, Kind.SPEED_SOON, Kind.EVENT_TOMORROW}

_REMINDERS = {
    Kind.NEWCOMER,
    Kind.STEPPED_OUT,
    Kind.REGULATION_AMENDED,
    Kind.PARTING_DUE,
    Kind.APPLICATION_DUE,
    Kind.PROGRAM_SOON,
    Kind.PROGRAM_LATE,
    Kind.PROGRAM_EDITED,
    Kind.PROGRAM_ENDING,
    Kind.ORDER_UNSIGNED,
    Kind.ORDER_DRAFT,
    Kind.AGREEMENT_ENDING,
    Kind.ENTRY_SURVEY,
    Kind.ENTRY_SURVEY_AGAIN,
    Kind.CLOSING_SURVEY,
    Kind.CLOSING_SURVEY_AGAIN,
    Kind.ACTIVITY_MARKED,
    Kind.EVIDENCE_ADDED,
    Kind.CONCLUSION_AGREED,
    Kind.MEETING_CHECK_IN,
    Kind.MEETING_IDLE,
    Kind.TODAY,
    Kind.SPEED_OPEN,
    Kind.SPEED_MARK,
    Kind.SPEED_CAME,
    Kind.EVENT_OPEN,
    Kind.EVENT_CAME,
    Kind.DIARY_CORRECTED,
    Kind.HELP_WAITING,
    Kind.HELP_OFFERED,
    Kind.HELP_SILENT,
    Kind.ROADMAP_SOON,
    Kind.ROADMAP_TODAY,
    Kind.ROADMAP_LATE,
    Kind.ROADMAP_WEEKLY,
    Kind.PAUSE_SET,
    Kind.PAUSE_ENDED,
    Kind.ANSWERS_CORRECTED,
    Kind.REFRESH_ASKED,
    Kind.REFRESH_AGAIN,
    Kind.REFRESH_SILENT,
    Kind.WISHED,
    Kind.WISH_MUTUAL,
    Kind.DRAFT_EXPIRED,
    Kind.STILL_SEARCHING,
    Kind.MENTOR_NEEDED,
    Kind.SEARCH_AGAIN,
    Kind.SUPPORT_ASKED,
    Kind.ERASURE_SOON,
}

# What says nothing about anybody, or was asked for and brings no file about people: sent whole in the redacted mode.
BARE = frozenset({
    Kind.INVITATION, Kind.REFRESH_ASKED, Kind.REFRESH_AGAIN, Kind.REFRESH_SILENT, Kind.ROADMAP_TO_APPROVE,
    Kind.ROADMAP_APPROVED, Kind.ROADMAP_WEEKLY, Kind.STAFF_SAMPLE, Kind.DRAFT_EXPIRED, Kind.DRAFT_STOPPED,
    Kind.ERASURE_SOON,
})  # fmt: skip

_TOPICS = {
    "pair": (Kind.PAIR_PROPOSED, Kind.PAIR_DECLINED, Kind.PAIR_AGREED, Kind.PAIR_TO_APPROVE, Kind.PAIR_RETURNED,
             Kind.PAIR_ORDER, Kind.PAIR_MET, Kind.PAIRS_TO_APPROVE, Kind.PAIRS_RETURNED, Kind.ORDER_READY,
             Kind.ORDER_UNSIGNED, Kind.PAIR_ACTIVE, Kind.PAIR_ENDED, Kind.MENTOR_RESIGNS, Kind.PROGRAM_ENDING,
             Kind.PARTING_ASKED, Kind.PARTING_DUE, Kind.PARTING_OFFERED, Kind.PARTING_WITHDRAWN,
             Kind.PARTING_GRANTED, Kind.PARTING_REFUSED, Kind.PARTING_ENDS, Kind.PARTING_TO_ORDER, Kind.PARTING_OVER,
             Kind.GROUP_PROPOSED, Kind.GROUP_SMALL, Kind.GROUP_LEFT, Kind.MENTOR_NEEDED),
    "application": (Kind.APPLICATION_ASKED, Kind.APPLICATION_WORD, Kind.APPLICATION_DUE, Kind.APPLICATION_TOLD),
    "program": (Kind.PROGRAM_SOON, Kind.PROGRAM_LATE, Kind.PROGRAM_EDITED, Kind.PROGRAM_PROPOSED,
                Kind.PROGRAM_TO_APPROVE, Kind.PROGRAM_SUBMITTED, Kind.PROGRAM_RETURNED, Kind.PROGRAM_APPROVED,
                Kind.PROGRAM_CHANGING, Kind.PROGRAM_WITHDRAWN, Kind.PROGRAM_TO_ORDER, Kind.ACTIVITY_MARKED,
                Kind.EVIDENCE_ADDED, Kind.CONCLUSION_TURN, Kind.CONCLUSION_AGREED),
    "survey": (Kind.ENTRY_SURVEY, Kind.ENTRY_SURVEY_AGAIN, Kind.CLOSING_SURVEY, Kind.CLOSING_SURVEY_AGAIN),
    "meeting": (Kind.MEETING_PROPOSED, Kind.MEETING_AGREED, Kind.MEETING_CANCELLED, Kind.MEETING_TOMORROW,
                Kind.MEETING_SOON, Kind.MEETING_CHECK_IN, Kind.SPEED_OPEN, Kind.SPEED_HOST, Kind.SPEED_HOST_OUT,
                Kind.SPEED_SIGNED, Kind.SPEED_UP, Kind.SPEED_OUT, Kind.SPEED_MOVED, Kind.SPEED_CHANGED,
                Kind.SPEED_CANCELLED,
                Kind.SPEED_TOMORROW, Kind.SPEED_SOON, Kind.SPEED_MARK, Kind.SPEED_CAME,
                Kind.GROUP_MEETING, Kind.GROUP_MEETING_ABSENT, Kind.MEETING_IDLE),
    "event": (Kind.EVENT_OPEN, Kind.EVENT_SIGNED, Kind.EVENT_UP, Kind.EVENT_OUT, Kind.EVENT_CHANGED,
              Kind.EVENT_CANCELLED, Kind.EVENT_TOMORROW, Kind.EVENT_CAME, Kind.EVENT_MATERIAL),
    "task": (Kind.TASK_GIVEN, Kind.TASK_CANCELLED, Kind.TASK_REPORTED, Kind.TASK_PART, Kind.TASK_RETURNED,
             Kind.TASK_ACCEPTED, Kind.TASK_FILE),
    "today": (Kind.TODAY,),
    "diary": (Kind.DIARY_CORRECTED, Kind.DIARY_FILE),
    "report": (Kind.REPORT_SENT, Kind.REPORT_RETURNED, Kind.REPORT_ACCEPTED, Kind.REPORT_FILE),
    "help": (Kind.HELP_MESSAGE, Kind.HELP_WAITING, Kind.HELP_UNANSWERED, Kind.HELP_CLOSED, Kind.HELP_URGENT,
             Kind.HELP_TAKEN, Kind.HELP_PASSED, Kind.HELP_OFFERED, Kind.HELP_CALLED, Kind.HELP_CALLING,
             Kind.HELP_DECLINED, Kind.HELP_JOINED, Kind.HELP_WIDENED, Kind.HELP_SLOW, Kind.HELP_REOPENED,
             Kind.HELP_SILENT, Kind.SILENCE_SETTLED),
    "roadmap": (Kind.ROADMAP_RETURNED, Kind.ROADMAP_SOON, Kind.ROADMAP_TODAY, Kind.ROADMAP_LATE),
    "relay": (Kind.RELAY,),
    "file": (Kind.PAIR_SHEET, Kind.ROADMAP_PAPER, Kind.ROADMAP_EVIDENCE, Kind.ACT_FILE, Kind.ACT_REGISTER,
             Kind.SUMMARY, Kind.INDICATORS_FILE, Kind.SWOT_FILE, Kind.COMPARISON, Kind.BANK_EXPORT,
             Kind.PARTING_PAPER, Kind.PAPER_READY, Kind.ORDER_DRAFT, Kind.TEMPLATE_COPY, Kind.TEMPLATE_PREVIEW,
             Kind.STAFF_LIST, Kind.STAFF_PROBLEMS, Kind.STAFF_LINKS, Kind.CONSENT_FORM, Kind.OWN_DATA,
             Kind.ERASURE_ACT, Kind.ERASURE_LOG, Kind.ROSTER_FILE, Kind.AUDIT_EXPORT, Kind.DRAFT_EXPORT,
             Kind.APPLICATION_PAPER, Kind.EVIDENCE_FILE, Kind.CONCLUSION_PAPER, Kind.PROGRAM_FILE,
             Kind.PROGRAM_STATEMENT),
}  # fmt: skip

_TOPIC_OF = {kind: name for name, kinds in _TOPICS.items() for kind in kinds}


def topic(kind: Kind) -> str:
    """Return in one word what a kind of notice is about; «people» for all that have no word of their own."""
    return _TOPIC_OF.get(kind, "people")


def manner(kind: Kind) -> Manner:
    """Return how a kind of notice is delivered."""
    if kind in _EVENTS:
        return Manner.EVENT
    return Manner.REMINDER if kind in _REMINDERS else Manner.ANSWER
