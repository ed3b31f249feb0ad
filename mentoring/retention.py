"""How long each kind of data is kept, in one table; the law's terms are `methodology.md` 3.1."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

# Withdrawal or purpose reached: destroyed within 30 days (152-FZ art. 21). Scheduled well inside that term.
LAWFUL_DAYS: Final = 30
THINKING_DAYS: Final = 10
# The traces a database file keeps for a moment are cleared this long after an erasure.
CLEARING_MINUTES: Final = 1
# Whoever left is erased this long after their erasure is scheduled: with the days before it, within the law's term.
LEAVING_DAYS: Final = 9


@dataclass(frozen=True)
class Term:
    """One kind of data, the tables it lies in, and after how many days it goes by itself; None is «until erased».

    What the law holds outlives an erasure: orders and personnel papers are kept as archives say (125-FZ).
    """

    kind: str
    tables: tuple[str, ...]
    days: int | None = None
    is_held: bool = False


TERMS: Final = (
    Term("identity", ("person", "channel_account", "membership", "staff", "staff_manager")),
    Term("consents", ("consent",)),
    Term(
        "answers", ("response", "pause", "separation", "interview", "refresh", "wish", "support_request", "second_area",
         "search_end", "help_readiness")
    ),
    Term("pairs", ("pair", "pair_member", "parting", "mentoring_group")),
    Term("programs", ("program", "program_version", "program_activity", "program_agreement", "program_edit",
                      "program_look", "program_remark", "program_step", "own_activity", "conclusion",
                      "conclusion_voice")),
    # Until the next program at least: an appraisal is every five years, a program a year at most.
    Term("evidence", ("program_evidence",), 2 * 366),
    Term("applications", ("application", "application_event"), 3 * 366),
    Term("diary", ("meeting_note", "agreement", "note_reply")),
    Term("reports", ("mentor_report",)),
    Term("tasks", ("task", "task_part")),
    Term("meetings", ("meeting", "check_in", "meeting_member", "meeting_change", "free_hour",
                      "speed_event", "speed_host", "speed_seat", "speed_interest")),
    Term("events", ("event", "event_reply", "event_material")),
    Term("help", ("help_request", "help_message", "help_party", "help_silence"), 365),
    Term("remedies", ("help_remedy",)),
    Term("notices", ("outbox",), 400),
    Term("drafts", ("draft_run", "draft_pair"), 14),
    Term("unsent", (), 60),
    Term("disputes", (), 365),
    Term("words", ("kept_words",), 1),
    Term("tables", ("staff_import", "staff_import_line"), 1),
    Term("updates", ("inbox",), 2),
    Term("faults", (), 30),
    Term("chats", ("conversation",), 180),
    Term("receipts", ("receipt",), 7),
    Term("wishes", (), 366),
    Term("papers", ("local_act", "mentoring_order", "roster_entry", "external_mentor", "guest"),
         is_held=True),
    Term("office", ("invitation", "template", "profile_version", "roadmap", "roadmap_step")),
    Term("left", (), LAWFUL_DAYS),
    Term("former", (), 400),
    Term("audit", ("audit",), 3 * 366),
    Term("acts", ("erasure",), 3 * 366),
)  # fmt: skip
_DAYS: Final = {term.kind: term.days for term in TERMS}


def kept(kind: str) -> timedelta:
    """Return how long a kind of data is kept; KeyError for one that is kept until it is erased."""
    days = _DAYS[kind]
    if days is None:
        raise KeyError(kind)
    return timedelta(days=days)


def kind_of(table: str) -> str:
    """Return the kind of data that lies in a table; what has no kind of its own is «other»."""
    return next((term.kind for term in TERMS if table in term.tables), "other")


def erasure_due(asked_at: datetime) -> datetime:
    """Return when data are destroyed whose use is no longer consented to: time to think, well within the law's."""
    return asked_at + timedelta(days=THINKING_DAYS)
