"""What is kept about the person who asks: how much of each kind and why, who saw it, and a copy of all of it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from db import audit, erasures, memberships, people, responses
from db.audit import Entry
from documents.plain_paper import Part, paper
from mentoring.actors import ANYONE, Language, Role
from mentoring.answers import show
from mentoring.errors import NotFound
from mentoring.forms import Answer, Form
from mentoring.notices import Kind, Notice
from mentoring.reading import question_alone
from mentoring.retention import TERMS, Term
from services.auditing import act_words
from services.own_copy import own_kinds, own_rows
from services.own_words import lines_of
from services.work import Work, command, found, query
from texts import plain
from texts.dates import day, meeting_time

NAMED = (Role.DIRECTOR, Role.CURATOR)
SEEN = 15
FORMATS = ("json", "docx")


@dataclass(frozen=True)
class MyData:
    """How much of each kind there is, with its term, and the day of an erasure that is planned."""

    counts: dict[str, int]
    terms: tuple[Term, ...]
    erased_at: datetime | None
    why_erased: str = ""


@dataclass(frozen=True)
class Seen:
    """One look at the person's data, or act upon it: when, who by role (or by name: keepers answer for it), what."""

    at: datetime
    roles: tuple[Role, ...]
    name: str
    act: str


@query(ANYONE)
async def my_data(work: Work) -> MyData:
    """Return how much of each kind of data there is about the actor."""
    awaited = await erasures.awaited(work.connection, work.person_id)
    counts = await own_kinds(work)
    return MyData(counts, TERMS, awaited.due_at, awaited.reason) if awaited else MyData(counts, TERMS, None)


@query(ANYONE)
async def who_saw_me(work: Work) -> list[Seen]:
    """Return who looked at the actor's data or changed them, newest first."""
    return [await _seen(work, one) for one in await audit.about(work.connection, work.person_id, SEEN)]


@command(ANYONE)
async def order_my_data(work: Work) -> None:
    """Ask for a copy of everything about oneself: one file for programs, one for people."""
    await work.log("export-own-data", work.person_id)
    for one in FORMATS:
        key = f"own-data:{one}:{work.actor.cause}"
        await work.tell(Notice(Kind.OWN_DATA, work.person_id, work.now, key, {"format": one}))


async def own_data_file(work: Work, kind: str) -> bytes:
    """Return a copy of everything about the recipient, as JSON or as Word."""
    if kind not in FORMATS:
        raise NotFound
    if kind == "json":
        copy = await own_rows(work)
        copy["answer"] = [
            {"form": title, "question": asked, "answer": said}
            for title, given in await _sheets(work) for asked, said in given
        ]  # fmt: skip
        copy["seen"] = [
            {"at": one.at, "act": one.act, "about": one.about}
            for one in await audit.about(work.connection, work.person_id)
        ]  # fmt: skip
        return json.dumps(copy, ensure_ascii=False, indent=2, default=_written).encode()
    return await _readable(work)


async def _readable(work: Work) -> bytes:
    language = work.actor.language
    person = found(await people.get(work.connection, work.person_id))
    rows = await own_rows(work)
    parts = [
        Part("", (plain("own-data-note", language),)),
        Part(plain("data-identity", language), (person.name.full, *_roles(person.roles, language))),
        Part(plain("data-answers", language), tuple(_answer_lines(await _sheets(work)))),
    ]
    for term in TERMS[1:]:
        tables = [one for one in term.tables if one in rows and one != "response"]
        lines = tuple(line for one in tables for line in lines_of(work, one, rows[one]))
        if lines:
            parts.append(Part(plain(f"data-{term.kind}", language), lines))
    others = [
        line for name, content in rows.items() for line in lines_of(work, name, content)
        if not any(name in term.tables for term in TERMS)
    ]  # fmt: skip
    if others:
        parts.append(Part(plain("data-other", language), tuple(others)))
    seen = [await _seen(work, one) for one in await audit.about(work.connection, work.person_id)]
    parts.append(
        Part(plain("privacy-seen-title", language), tuple(seen_line(one, work.actor.zone, language) for one in seen))
    )
    return paper(plain("own-data-title", language, day=day(work.today(), language)), parts)


def seen_line(one: Seen, zone: str, language: str) -> str:
    """Return one look in words."""
    who = one.name or ", ".join(_roles(one.roles, language)) or plain("audit-by-itself", language)
    when = meeting_time(one.at, zone, language)
    return plain("privacy-seen-line", language, time=when, who=who, act=act_words(one.act, language))


async def _seen(work: Work, entry: Entry) -> Seen:
    """Name keepers, who answer for what they see; of anybody else only the role is told."""
    if entry.actor_id is None:
        return Seen(entry.at, (), "", entry.act)
    held = await memberships.of_person(work.connection, entry.actor_id)
    roles = held.get(entry.organization_id or 0, frozenset())
    person = await people.get(work.connection, entry.actor_id) if roles & set(NAMED) else None
    return Seen(entry.at, tuple(one for one in Role if one in roles), person.name.full if person else "", entry.act)


def _answer_lines(sheets: Iterable[tuple[str, list[tuple[str, str]]]]) -> Iterator[str]:
    """Each questionnaire by name, and its answers under it; in the order of asking."""
    for title, given in sheets:
        yield f"{title}:"
        for asked, said in given:
            question = question_alone(asked)
            yield f"{question} {said}" if question.endswith("?") else f"{question} – {said}"


async def _sheets(work: Work) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return every questionnaire the person filled in: its name with where, and questions with answers in its order."""
    places = {*await memberships.of_person(work.connection, work.person_id), work.organization_id}
    theirs = [
        one for place in sorted(places) for one in await responses.of_person(work.connection, place, work.person_id)
    ]
    given = await responses.answers(work.connection, [one.id for one in theirs])
    return [
        await _sheet(work, one.organization_id, work.catalog.form(one.form_id), given[one.id])
        for one in theirs if one.id in given
    ]  # fmt: skip


async def _sheet(
    work: Work, organization_id: int, form: Form, given: Mapping[str, Answer]
) -> tuple[str, list[tuple[str, str]]]:
    place = (await work.organization(organization_id)).name
    order = [one.id for one in form.questions]
    names = sorted(given, key=lambda name: order.index(name) if name in order else len(order))
    return f"{form.title.in_(work.actor.language)}, {place}", [
        _answer(form, name, given[name], work.actor.language) for name in names
    ]


def _answer(form: Form, name: str, value: Answer, language: Language) -> tuple[str, str]:
    """Return a question and its answer in words; of a question the form has no more, as they are stored."""
    known = next((one for one in form.questions if one.id == name), None)
    return (known.text.in_(language), show(known, value, language)) if known else (name, str(value))


def _roles(roles: Any, language: str) -> tuple[str, ...]:  # noqa: ANN401 - any collection of roles
    return tuple(plain(f"role-{one.value}", language) for one in Role if one in roles)


def _written(value: Any) -> str:  # noqa: ANN401 - whatever a database holds
    return value.isoformat(" ", "minutes") if isinstance(value, datetime) else (
        value.isoformat() if isinstance(value, date | time) else str(value)
    )  # fmt: skip
