"""The staff list's files: the list itself, the sample to fill in, what is wrong in a table, links to hand out."""

import asyncio
from collections.abc import Mapping

from db import organizations, staff, staff_imports
from documents.summary import Sheet, Value, workbook
from mentoring.actors import Language
from mentoring.notices import Kind
from mentoring.staff import Member, reasons
from mentoring.staff_matching import Fate, Verdict
from mentoring.staff_rows import COLUMNS, Problem
from mentoring.vocabulary import EXAMPLE_PERSON
from services.links import invitation_link
from services.staff_imports import review
from services.work import Work
from texts import plain
from texts.dates import day

EXAMPLE_REST = ("12.08.2026", "31.08.2026", "primer@example.org")


async def file_bytes(work: Work, kind: Kind, about: Mapping[str, int | str]) -> bytes | None:
    """Return a file of the staff list as .xlsx; None when what it was about is gone."""
    match kind:
        case Kind.STAFF_SAMPLE:
            sheets = sample_sheets(work.actor.language)
        case Kind.STAFF_PROBLEMS:
            sheets = await _problem_sheets(work, int(about["import"]))
        case Kind.STAFF_LINKS:
            sheets = await _link_sheets(work, int(about.get("staff", 0)))
        case _:
            sheets = await _list_sheets(work)
    return await asyncio.to_thread(workbook, sheets) if sheets else None


def sample_sheets(language: Language) -> list[Sheet]:
    """Return the sample: headers with one example, and a sheet that says what each column takes."""
    example = (*EXAMPLE_PERSON, plain("staff-sample-post", language), plain("staff-sample-subject", language), 2,
               plain("staff-yes", language), *EXAMPLE_REST, plain("role-mentee", language), "")  # fmt: skip
    hints = tuple((_header(column, language), plain(f"staff-expected-{_hint(column)}", language)) for column in COLUMNS)
    return [
        Sheet(title=plain("staff-sheet-list", language), headers=_headers(language), rows=(example,)),
        Sheet(
            title=plain("staff-sheet-hints", language),
            headers=(plain("staff-hint-column", language), plain("staff-hint-what", language)),
            rows=(*hints, ("", plain("staff-hint-empty", language)), ("", plain("staff-hint-example", language))),
        ),
    ]


def problem_words(problem: Problem, language: Language) -> dict[str, str]:
    """Return a problem as column, what was found and what is expected, in words."""
    found = plain("staff-found-nothing", language)
    if problem.code == "repeat":
        found = plain("staff-found-repeat", language, row=problem.found)
    elif problem.found:
        found = problem.found
    return {
        "column": _header(problem.column, language),
        "found": found,
        "expected": plain(f"staff-expected-{problem.code}", language),
    }


async def _list_sheets(work: Work) -> list[Sheet]:
    language = work.actor.language
    more = tuple(plain(f"staff-column-{name}", language) for name in ("program", "reasons", "left_on"))
    members = await staff.of_organization(work.connection, work.organization_id)
    names = {one.id: one.name.full for one in members if one.left_on is None}
    rows = tuple(_row(work, one, names.get(one.manager_id or 0, "")) for one in members)
    return [Sheet(title=plain("staff-sheet-list", language), headers=(*_headers(language), *more), rows=rows)]


def _row(work: Work, member: Member, manager: str) -> tuple[Value, ...]:
    language, today, facts = work.actor.language, work.today(), member.facts
    values: dict[str, Value] = {
        "family": facts.name.family, "given": facts.name.given, "patronymic": facts.name.patronymic, "post": facts.post,
        "subject": facts.subject, "experience": member.experience(today), "teaches": _yes(member.teaches, language),
        "hired_on": facts.hired_on, "returned_on": facts.returned_on, "email": facts.email,
        "role": plain(f"role-{facts.role.value}", language) if facts.role else "", "manager": manager,
    }  # fmt: skip
    why = ", ".join(plain(f"staff-reason-{one.value}", language) for one in reasons(member, today))
    return (*(values[column] for column in COLUMNS), _yes(member.in_program, language), why, member.left_on)


async def _problem_sheets(work: Work, import_id: int) -> list[Sheet]:
    language = work.actor.language
    sent = await staff_imports.get(work.connection, import_id)
    if sent is None or sent.organization_id != work.organization_id:
        return []
    wrong = (await review(work, sent)).of(Fate.WRONG)
    rows = tuple(row for one in wrong for row in _problem_rows(one, language))
    headers = tuple(plain(f"staff-problem-{name}", language) for name in ("row", "column", "found", "expected"))
    return [Sheet(title=plain("staff-sheet-problems", language), headers=headers, rows=rows)]


def _problem_rows(verdict: Verdict, language: Language) -> list[tuple[Value, ...]]:
    words = [problem_words(problem, language) for problem in verdict.problems]
    return [(verdict.row.number, one["column"], one["found"], one["expected"]) for one in words]


async def _link_sheets(work: Work, staff_id: int) -> list[Sheet]:
    language = work.actor.language
    username = await organizations.any_bot_username(work.connection)
    links = await staff.open_links(work.connection, work.organization_id, work.now)
    members = [one for one in await staff.of_organization(work.connection, work.organization_id)
               if one.id in links and one.person_id is None and staff_id in (0, one.id)]  # fmt: skip
    if username is None or not members:
        return []
    rows = tuple(
        (one.name.full, plain(f"role-{links[one.id].role.value}", language), one.facts.email,
         invitation_link(username, links[one.id].code), day(links[one.id].expires_at.date(), language))
        for one in members
    )  # fmt: skip
    headers = tuple(plain(f"staff-link-{name}", language) for name in ("name", "role", "email", "link", "until"))
    return [Sheet(title=plain("staff-sheet-links", language), headers=headers, rows=rows)]


def _headers(language: Language) -> tuple[str, ...]:
    return tuple(_header(column, language) for column in COLUMNS)


def _header(column: str, language: Language) -> str:
    return plain(f"staff-column-{column}", language)


def _hint(column: str) -> str:
    """The code of what a column takes."""
    return {"post": "text", "subject": "text", "hired_on": "day", "returned_on": "day"}.get(column, column)


def _yes(value: bool, language: Language) -> str:  # noqa: FBT001 - a cell
    return plain("staff-yes" if value else "staff-no", language)
