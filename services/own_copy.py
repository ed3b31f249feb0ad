"""The rows a copy of one's own data is made of: what others said in confidence stays theirs, as it does on screens."""

from typing import Any

from db import applications, events, traces
from mentoring.application_kinds import ApplicationKind
from mentoring.applications import is_told
from mentoring.pairs import PairStatus
from mentoring.retention import kind_of
from services.work import Work

Row = dict[str, Any]
Rows = dict[str, list[Row]]
# Not the person's own: what others note for themselves, and the bot's own bookkeeping of messages.
LEFT_OUT = frozenset({"outbox", "separation", "draft_run", "draft_pair"})
# What somebody who only keeps a pair, settles a dispute or decides is not given: it is about others, in their words.
_OF_OTHERS = {"application": ("content", "answer"), "pair": ("reason", "remark", "goals")}


async def own_rows(work: Work) -> Rows:
    """Return every row that names the actor, by table, without the words that were kept back from them."""
    stored = await traces.own_rows(work.connection, work.person_id)
    rows = {name: content for name, content in stored.items() if name not in LEFT_OUT}
    if "application" in rows:
        rows["application"] = [
            shown for one in rows["application"] if (shown := await _application(work, one)) is not None
        ]
    if "pair" in rows:
        rows["pair"] = [_pair(one, work.person_id) for one in rows["pair"]]
    if "event_reply" in rows:
        rows["event_reply"] = [await _event(work, one) for one in rows["event_reply"]]
    return {name: content for name, content in rows.items() if content}


async def _event(work: Work, row: Row) -> Row:
    """A reply with what it was to and when: a number alone says nothing."""
    event = await events.get(work.connection, row["event_id"])
    return {**row, "title": event.title, "starts_at": event.starts_at} if event else row


async def own_kinds(work: Work) -> dict[str, int]:
    """Return how much of each kind of data about the actor their copy gives, and how many notices are kept.

    What is withheld from the copy is not counted either: a number alone would tell of it.
    """
    counted: dict[str, int] = {}
    given = {name: len(content) for name, content in (await own_rows(work)).items()}
    notices = (await traces.counts(work.connection, work.person_id)).get("outbox", 0)
    for table, count in {**given, "outbox": notices}.items():
        if count:
            counted[kind_of(table)] = counted.get(kind_of(table), 0) + count
    return counted


async def _application(work: Work, row: Row) -> Row | None:
    """One's own whole; of another's what one has been told: no draft, no word that was for a mediator."""
    if row["applicant_id"] == work.person_id:
        return row
    if row["subject_id"] != work.person_id:
        return _without(row, "application")
    one = await applications.get(work.connection, row["id"])
    if one is None or not is_told(one):
        return None
    is_confided = one.kind is ApplicationKind.DISPUTE and one.content.get("share") != "yes"
    return {**row, "content": {}} if is_confided else row


def _pair(row: Row, me: int) -> Row:
    """A member reads no reason of another's refusal (see pair_card), and no remark of the director's to the curator."""
    if me not in (row["mentor_id"], row["mentee_id"]):
        return _without(row, "pair")
    is_confided = row["status"] == PairStatus.DECLINED.value and row["declined_by"] != me
    return {**row, "remark": "", **({"reason": ""} if is_confided else {})}


def _without(row: Row, table: str) -> Row:
    return {**row, **{name: {} if name == "content" else "" for name in _OF_OTHERS[table]}}
