"""What people are told without having asked: kinds, manners and moments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, StrEnum

from mentoring.quiet import QuietHours


class Manner(Enum):
    """How a notice treats quiet hours and company."""

    ANSWER = "somebody acted and this person is waited for: at once, without a sound in quiet hours"
    EVENT = "before an event: moved to an earlier permitted minute when planned"
    REMINDER = "can wait: held until quiet hours end, merged with others into one message"


class Kind(StrEnum):
    """Every notice the bot sends; its text is `notice-<kind>` in texts/*.ftl."""

    INVITATION = "invitation"
    NEWCOMER = "newcomer"
    PAIR_PROPOSED = "pair-proposed"
    PAIR_DECLINED = "pair-declined"
    PAIR_AGREED = "pair-agreed"
    PAIR_TO_APPROVE = "pair-to-approve"
    PAIR_RETURNED = "pair-returned"
    PAIR_ORDER = "pair-order"
    PAIR_MET = "pair-met"
    PAIRS_TO_APPROVE = "pairs-to-approve"
    PAIRS_RETURNED = "pairs-returned"
    ROSTER_TO_APPROVE = "roster-to-approve"
    ROSTER_APPROVED = "roster-approved"
    ROSTER_RETURNED = "roster-returned"
    ROSTER_FILE = "roster-file"
    ORDER_READY = "order-ready"
    ORDER_UNSIGNED = "order-unsigned"
    PAIR_ACTIVE = "pair-active"
    PAIR_ENDED = "pair-ended"
    MENTOR_RESIGNS = "mentor-resigns"
    PARTING_ASKED = "parting-asked"
    PARTING_DUE = "parting-due"
    PARTING_OFFERED = "parting-offered"
    PARTING_WITHDRAWN = "parting-withdrawn"
    PARTING_GRANTED = "parting-granted"
    PARTING_REFUSED = "parting-refused"
    PARTING_ENDS = "parting-ends"
    PARTING_TO_ORDER = "parting-to-order"
    PARTING_OVER = "parting-over"
    PARTING_PAPER = "parting-paper"
    APPLICATION_ASKED = "application-asked"
    APPLICATION_WORD = "application-word"
    APPLICATION_DUE = "application-due"
    APPLICATION_TOLD = "application-told"
    APPLICATION_PAPER = "application-paper"
    GROUP_PROPOSED = "group-proposed"
    GROUP_SMALL = "group-small"
    GROUP_LEFT = "group-left"
    REGULATION_AMENDED = "regulation-amended"
    PROGRAM_SOON = "program-soon"
    PROGRAM_LATE = "program-late"
    PROGRAM_EDITED = "program-edited"
    PROGRAM_PROPOSED = "program-proposed"
    PROGRAM_TO_APPROVE = "program-to-approve"
    PROGRAM_SUBMITTED = "program-submitted"
    PROGRAM_RETURNED = "program-returned"
    PROGRAM_APPROVED = "program-approved"
    PROGRAM_CHANGING = "program-changing"
    PROGRAM_WITHDRAWN = "program-withdrawn"
    PROGRAM_TO_ORDER = "program-to-order"
    PROGRAM_FILE = "program-file"
    PROGRAM_STATEMENT = "program-statement"
    PROGRAM_ENDING = "program-ending"
    CLOSING_SURVEY = "closing-survey"
    CLOSING_SURVEY_AGAIN = "closing-survey-again"
    ACTIVITY_MARKED = "activity-marked"
    EVIDENCE_ADDED = "evidence-added"
    EVIDENCE_FILE = "evidence-file"
    CONCLUSION_TURN = "conclusion-turn"
    CONCLUSION_AGREED = "conclusion-agreed"
    CONCLUSION_PAPER = "conclusion-paper"
    MEETING_PROPOSED = "meeting-proposed"
    MEETING_AGREED = "meeting-agreed"
    MEETING_CANCELLED = "meeting-cancelled"
    MEETING_TOMORROW = "meeting-tomorrow"
    MEETING_SOON = "meeting-soon"
    MEETING_CHECK_IN = "meeting-check-in"
    TASK_GIVEN = "task-given"
    TASK_CANCELLED = "task-cancelled"
    TASK_REPORTED = "task-reported"
    TASK_PART = "task-part"
    TASK_RETURNED = "task-returned"
    TASK_ACCEPTED = "task-accepted"
    TASK_FILE = "task-file"
    TODAY = "today"
    SPEED_OPEN = "speed-open"
    SPEED_HOST = "speed-host"
    SPEED_HOST_OUT = "speed-host-out"
    SPEED_SIGNED = "speed-signed"
    SPEED_UP = "speed-up"
    SPEED_OUT = "speed-out"
    SPEED_MOVED = "speed-moved"
    SPEED_CHANGED = "speed-changed"
    SPEED_CANCELLED = "speed-cancelled"
    SPEED_TOMORROW = "speed-tomorrow"
    SPEED_SOON = "speed-soon"
    SPEED_MARK = "speed-mark"
    SPEED_CAME = "speed-came"
    EVENT_OPEN = "event-open"
    EVENT_SIGNED = "event-signed"
    EVENT_OUT = "event-out"
    EVENT_CHANGED = "event-changed"
    EVENT_CANCELLED = "event-cancelled"
    EVENT_TOMORROW = "event-tomorrow"
    EVENT_CAME = "event-came"
    EVENT_MATERIAL = "event-material"
    MEETING_IDLE = "meeting-idle"
    GROUP_MEETING = "group-meeting"
    GROUP_MEETING_ABSENT = "group-meeting-absent"
    DIARY_CORRECTED = "diary-corrected"
    DIARY_FILE = "diary-file"
    REPORT_SENT = "report-sent"
    REPORT_RETURNED = "report-returned"
    REPORT_ACCEPTED = "report-accepted"
    REPORT_FILE = "report-file"
    HELP_MESSAGE = "help-message"
    HELP_WAITING = "help-waiting"
    HELP_UNANSWERED = "help-unanswered"
    HELP_CLOSED = "help-closed"
    HELP_URGENT = "help-urgent"
    HELP_TAKEN = "help-taken"
    HELP_PASSED = "help-passed"
    HELP_OFFERED = "help-offered"
    HELP_CALLED = "help-called"
    HELP_CALLING = "help-calling"
    HELP_DECLINED = "help-declined"
    HELP_JOINED = "help-joined"
    HELP_WIDENED = "help-widened"
    HELP_SLOW = "help-slow"
    HELP_REOPENED = "help-reopened"
    HELP_SILENT = "help-silent"
    SILENCE_SETTLED = "silence-settled"
    ROADMAP_TO_APPROVE = "roadmap-to-approve"
    ROADMAP_APPROVED = "roadmap-approved"
    ROADMAP_RETURNED = "roadmap-returned"
    ROADMAP_SOON = "roadmap-soon"
    ROADMAP_TODAY = "roadmap-today"
    ROADMAP_LATE = "roadmap-late"
    ROADMAP_WEEKLY = "roadmap-weekly"
    ROADMAP_PAPER = "roadmap-paper"
    ROADMAP_EVIDENCE = "roadmap-evidence"
    PAUSE_SET = "pause-set"
    PAUSE_ENDED = "pause-ended"
    ANSWERS_CORRECTED = "answers-corrected"
    REFRESH_ASKED = "refresh-asked"
    REFRESH_AGAIN = "refresh-again"
    REFRESH_SILENT = "refresh-silent"
    WISHED = "wished"
    WISH_MUTUAL = "wish-mutual"
    AREA_OPENED = "area-opened"
    DRAFT_EXPIRED = "draft-expired"
    DRAFT_STOPPED = "draft-stopped"
    DRAFT_EXPORT = "draft-export"
    STILL_SEARCHING = "still-searching"
    MENTOR_NEEDED = "mentor-needed"
    SEARCH_AGAIN = "search-again"
    SUPPORT_ASKED = "support-asked"
    RELAY = "relay"
    ROLE_GRANTED = "role-granted"
    ROLE_TAKEN = "role-taken"
    GUEST_TO_DECIDE = "guest-to-decide"
    GUEST_DECIDED = "guest-decided"
    AGREEMENT_ENDING = "agreement-ending"
    PARTNER_NAMED = "partner-named"
    PAIR_SHEET = "pair-sheet"
    ACT_FILE = "act-file"
    ACT_REGISTER = "act-register"
    INDICATORS_FILE = "indicators-file"
    UNREACHABLE = "unreachable"
    SUMMARY = "summary"
    BANK_EXPORT = "bank-export"
    PAPER_READY = "paper-ready"
    ORDER_DRAFT = "order-draft"
    TEMPLATE_COPY = "template-copy"
    TEMPLATE_PREVIEW = "template-preview"
    STAFF_LIST = "staff-list"
    STAFF_SAMPLE = "staff-sample"
    STAFF_PROBLEMS = "staff-problems"
    STAFF_LINKS = "staff-links"
    CONSENT_FORM = "consent-form"
    OWN_DATA = "own-data"
    ERASURE_SOON = "erasure-soon"
    ERASURE_ACT = "erasure-act"
    ERASURE_LOG = "erasure-log"
    AUDIT_EXPORT = "audit-export"


_EVENTS = {Kind.MEETING_TOMORROW, Kind.MEETING_SOON, Kind.SPEED_TOMORROW, Kind.SPEED_SOON, Kind.EVENT_TOMORROW}
_REMINDERS = {
    Kind.NEWCOMER,
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
    "survey": (Kind.CLOSING_SURVEY, Kind.CLOSING_SURVEY_AGAIN),
    "meeting": (Kind.MEETING_PROPOSED, Kind.MEETING_AGREED, Kind.MEETING_CANCELLED, Kind.MEETING_TOMORROW,
                Kind.MEETING_SOON, Kind.MEETING_CHECK_IN, Kind.SPEED_OPEN, Kind.SPEED_HOST, Kind.SPEED_HOST_OUT,
                Kind.SPEED_SIGNED, Kind.SPEED_UP, Kind.SPEED_OUT, Kind.SPEED_MOVED, Kind.SPEED_CHANGED,
                Kind.SPEED_CANCELLED,
                Kind.SPEED_TOMORROW, Kind.SPEED_SOON, Kind.SPEED_MARK, Kind.SPEED_CAME,
                Kind.GROUP_MEETING, Kind.GROUP_MEETING_ABSENT, Kind.MEETING_IDLE),
    "event": (Kind.EVENT_OPEN, Kind.EVENT_SIGNED, Kind.EVENT_OUT, Kind.EVENT_CHANGED, Kind.EVENT_CANCELLED,
              Kind.EVENT_TOMORROW, Kind.EVENT_CAME, Kind.EVENT_MATERIAL),
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
    "file": (Kind.PAIR_SHEET, Kind.ROADMAP_PAPER, Kind.ROADMAP_EVIDENCE, Kind.ACT_FILE, Kind.ACT_REGISTER, Kind.SUMMARY,
             Kind.INDICATORS_FILE, Kind.BANK_EXPORT, Kind.PARTING_PAPER, Kind.PAPER_READY, Kind.ORDER_DRAFT,
             Kind.TEMPLATE_COPY, Kind.TEMPLATE_PREVIEW, Kind.STAFF_LIST, Kind.STAFF_PROBLEMS, Kind.STAFF_LINKS,
             Kind.CONSENT_FORM, Kind.OWN_DATA, Kind.ERASURE_ACT, Kind.ERASURE_LOG, Kind.ROSTER_FILE, Kind.AUDIT_EXPORT,
             Kind.DRAFT_EXPORT, Kind.APPLICATION_PAPER, Kind.EVIDENCE_FILE, Kind.CONCLUSION_PAPER,
             Kind.PROGRAM_FILE, Kind.PROGRAM_STATEMENT),
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


@dataclass(frozen=True)
class Notice:
    """One thing one person is to be told at one moment (UTC); `key` makes planning it twice harmless.

    `organization_id` is where it belongs: the actor's own unless named, no one place's for the schedule's acts.
    """

    kind: Kind
    recipient_id: int
    due_at: datetime
    key: str
    about: Mapping[str, int | str] = field(default_factory=dict)
    organization_id: int | None = None


def before(event: datetime, lead: timedelta, quiet: QuietHours, zone: str, now: datetime) -> datetime:
    """Return when to remind of an event `lead` ahead of it.

    A quiet moment gives way to the last permitted minute before it; where that has passed already, the moment itself
    stays: people who agreed on a Saturday to meet on Sunday chose to be reminded on Sunday.
    """
    wanted = event - lead
    permitted = quiet.last_loud(wanted, zone)
    return permitted if permitted > now else wanted
