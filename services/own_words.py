"""Rows of the database as lines for the person they are about: what each value is, days of their zone, codes in words.

Numbers of other rows, codes without words and the bot's bookkeeping are left to the copy for programs, which holds all.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from services.work import Work
from texts import plain
from texts.dates import day, hour

# What a column is called, by its name wherever it stands.
NAMES: Final[Mapping[str, str]] = {
    "purpose": "own-col-purpose", "role": "own-col-role", "kind": "own-col-kind", "state": "own-col-now",
    "status": "own-col-now", "outcome": "own-col-outcome", "title": "own-col-title", "post": "own-col-post",
    "email": "own-col-email", "hired_on": "own-col-hired", "since": "own-col-since", "given_at": "own-col-given",
    "consented_at": "own-col-given", "agreed_at": "own-col-given", "signed_on": "own-col-signed",
    "kept_at": "own-col-kept", "withdrawn_at": "own-col-withdrawn", "starts_on": "own-col-begins",
    "ends_on": "own-col-ends", "starts_at": "own-col-when", "held_on": "own-col-when", "met_on": "own-col-met",
    "minutes": "own-col-minutes", "place": "own-col-place", "topic": "own-col-topic", "words": "own-col-words",
    "note": "own-col-words", "report": "own-col-words", "before": "own-col-before", "after": "own-col-after",
    "goals": "own-col-goals", "goal": "own-col-goals", "reason": "own-col-reason", "mark": "own-col-mark",
    "file_name": "own-col-file", "number": "own-col-number", "dated": "own-col-dated", "begun_at": "own-col-begun",
    "opened_at": "own-col-begun", "asked_on": "own-col-asked", "decided_on": "own-col-decided",
    "closed_at": "own-col-closed", "due_on": "own-col-due", "last_day": "own-col-last", "answer": "own-col-answer",
    "sent_at": "own-col-said", "said_at": "own-col-said", "written_at": "own-col-said", "added_at": "own-col-said",
    "until": "own-col-until", "comes": "own-col-comes", "came": "own-col-came",
}  # fmt: skip
# Where a code's words are.
CODES: Final[Mapping[tuple[str, str], str]] = {
    ("consent", "purpose"): "consent-title-", ("membership", "role"): "role-", ("pair", "status"): "pair-status-",
    ("application", "kind"): "application-kind-", ("meeting", "status"): "meeting-status-",
    ("check_in", "outcome"): "outcome-", ("task", "state"): "task-state-", ("help_request", "status"): "help-status-",
    ("help_request", "topic"): "help-topic-", ("parting", "kind"): "parting-kind-",
    ("parting", "state"): "parting-state-",
}  # fmt: skip
# Columns that may hold codes: shown by the table above or not at all.
_CODED: Final = frozenset({"purpose", "role", "kind", "state", "status", "outcome"})
_CODED_HERE: Final = frozenset({("meeting_member", "answer"), ("note_reply", "answer"), ("help_remedy", "topic")})


def lines_of(work: Work, table: str, rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return a line for every row that says something."""
    lines = (_line(work, table, row) for row in rows)
    return [one for one in lines if one]


def _line(work: Work, table: str, row: Mapping[str, Any]) -> str:
    language = work.actor.language
    found = [
        plain("own-line", language, name=plain(NAMES[column], language), value=said)
        for column, value in row.items()
        if column in NAMES and (said := _value(work, table, column, value))
    ]
    if table == "application":
        found += [
            plain("own-line", language, name=plain(f"application-field-{field}", language), value=str(words))
            for field, words in (row.get("content") or {}).items()
            if field in ("what", "topic", "event", "lessons", "substitute", "papers")
        ]
    return "; ".join(found)


def _value(work: Work, table: str, column: str, value: object) -> str:
    """Return a value in words; empty where there is none to tell."""
    language, family = work.actor.language, CODES.get((table, column))
    if isinstance(value, bool):
        return plain("summary-yes" if value else "summary-no", language)
    if value in (None, "", 0):
        return ""
    if family is not None:
        return plain(f"{family}{str(value).replace('_', '-') if family == 'consent-title-' else value}", language)
    if column in _CODED or (table, column) in _CODED_HERE:
        return ""
    if isinstance(value, datetime):
        return f"{day(value.astimezone(work.zone).date(), language)}, {hour(value, work.actor.zone)}"
    return day(value, language) if isinstance(value, date) else str(value)
