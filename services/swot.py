"""A school year's SWOT (004, 9.1): drafted from the closing answers, written by coordinator and curators.

Suggestions from open answers are not stored. What somebody takes into a list, or writes there, is the school's words
from then on: nothing leads back to an answer or its author, and erasing that person leaves it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from db import pairs, people
from db import swot as store
from db.responses import Answers, Response
from mentoring import swot as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound
from mentoring.indicators import Year
from mentoring.notices import Kind, Notice
from mentoring.people import FullName
from mentoring.reading import clipped
from mentoring.swot import Entry, Quadrant, Said, Scored, Suggestion
from services.questionnaires import FILLERS, closing_form
from services.results import KEEPERS, Ended, Mean, ended, handed_in, role_means
from services.work import Work, command, found, query
from texts import plain

# Of so many points questions are that a SWOT is drafted from.
OUT_OF = 10


@dataclass(frozen=True)
class YearSwot:
    """The lists of a school year; `years` can be looked at, the latest first."""

    year: Year
    years: tuple[int, ...]
    entries: tuple[Entry, ...]

    def of(self, quadrant: Quadrant) -> list[Entry]:
        """Return the entries of a list."""
        return [one for one in self.entries if one.quadrant is quadrant]


@query(*KEEPERS)
async def swot(work: Work, year: int | None = None) -> YearSwot:
    """Return the lists of a school year; without one, of the latest in which programs ended.

    Raises:
        NotFound: it is no year that can be looked at.
    """
    return await swot_of(work, year)


async def swot_of(work: Work, year: int | None = None) -> YearSwot:
    """Return what `swot` does."""
    there = await ended(work, year)
    entries = await store.of_year(work.connection, work.organization_id, there.year.begins)
    return YearSwot(there.year, there.years, tuple(entries))


@query(*KEEPERS)
async def swot_entry(work: Work, entry_id: int) -> Entry:
    """Return one entry.

    Raises:
        NotFound: the organization has none of this number.
    """
    return await _entry(work, entry_id)


@query(*CURATORS)
async def swot_suggestions(work: Work, year: int, quadrant: Quadrant) -> tuple[Suggestion, ...]:
    """Return what participants wrote of what was valuable, or lacking, without their names; none from too few of them.

    Mentors and mentees are counted apart: words often say which of the two wrote them. Answers about a pair the actor
    is a member of are left out: a mentor never reads single answers about themselves.
    """
    there = await ended(work, year)
    others = [one for one in there.pairs if work.person_id not in one.members]
    names, few = await _names(work), (await work.profile()).small_group
    shown: dict[str, Suggestion] = {}
    for role in FILLERS:
        said = [
            Said(response.person_id, words)
            for response, answers in await handed_in(work, role, others)
            for question, words in answers.items()
            if question in rules.OPEN_QUESTIONS.get(quadrant, ()) and isinstance(words, str)
        ]
        shown |= {one.key: one for one in rules.suggestions(said, names, few)}
    taken = {one.words for one in await store.of_year(work.connection, work.organization_id, year)}
    return tuple(one for _, one in sorted(shown.items()) if one.words not in taken)


@command(*CURATORS)
async def draft_swot(work: Work, year: int) -> int:
    """Add the questions with a high mean to the strengths, those with a low one to the weaknesses; return how many.

    Only means that may be shown count. Entries are in Russian, as the document is.
    """
    there, entries = await _lists(work, year)
    wordings: dict[str, str] = {}
    means: list[Scored] = []
    for role in FILLERS:
        shown = await _means(work, role, await handed_in(work, role, there.pairs))
        means += [Scored(one.question_id, one.value) for one in shown]
        wordings |= {one.question_id: _words(role, one) for one in shown}
    chosen = rules.drafted(means, entries)
    new = [(quadrant, scored.question_id) for quadrant, found_here in chosen.items() for scored in found_here]
    for quadrant, source in new:
        entry = Entry(0, work.organization_id, year, quadrant, wordings[source], source)
        await store.create(work.connection, entry, work.now)
    await _log(work, year, "draft")
    return len(new)


@command(*CURATORS)
async def add_swot_entry(work: Work, year: int, quadrant: Quadrant, words: str) -> int:
    """Add an entry at the end of a list and return its number.

    Raises:
        BadInput: no words, or too many.
        WrongState: the list is full.
    """
    entry = Entry(0, work.organization_id, year, quadrant, rules.read_words(words))
    _, entries = await _lists(work, year)
    rules.require_room(entries, quadrant)
    await _log(work, year, "add")
    return await store.create(work.connection, entry, work.now)


@command(*CURATORS)
async def word_swot_entry(work: Work, entry_id: int, words: str) -> None:
    """Put other words in an entry's place; BadInput for none, or too many."""
    entry = await _entry(work, entry_id, lock=True)
    await store.reword(work.connection, entry.id, rules.read_words(words), work.now)
    await _log(work, entry.year, "word")


@command(*CURATORS)
async def remove_swot_entry(work: Work, entry_id: int) -> None:
    """Take an entry out of its list."""
    entry = await _entry(work, entry_id, lock=True)
    await store.remove(work.connection, entry.id)
    await _log(work, entry.year, "remove")


@command(*KEEPERS)
async def order_swot(work: Work, year: int) -> None:
    """Ask for a year's SWOT as a Word file; it comes as a message. NotFound for a year that cannot be looked at."""
    await ended(work, year)
    await work.log("export-swot", year=year)
    key = f"swot:{year}:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.SWOT_FILE, work.person_id, work.now, key, {"year": year}))


async def _entry(work: Work, entry_id: int, *, lock: bool = False) -> Entry:
    entry = found(await store.get(work.connection, entry_id, lock=lock))
    if entry.organization_id != work.organization_id:
        raise NotFound
    return entry


async def _lists(work: Work, year: int) -> tuple[Ended, Sequence[Entry]]:
    """Return a year's programs and entries; two people adding at once wait for each other, or a list grows too long."""
    await work.organization(lock=True)
    return await ended(work, year), await store.of_year(work.connection, work.organization_id, year)


async def _means(work: Work, role: Role, given: Sequence[tuple[Response, Answers]]) -> list[Mean]:
    """Return the means that may be shown, of the questions about the program with marks out of ten.

    What people say of themselves (004, 9.2) is neither its strength nor its weakness.
    """
    form = work.catalog.form(closing_form(await work.profile(), role))
    shown = await role_means(work, role, given, "ru")
    asked = {one.id for one in form.questions if one.high == OUT_OF and not one.is_measure}
    return [one for one in shown if one.question_id in asked]


def _words(role: Role, one: Mean) -> str:
    value = f"{one.value:.1f}".replace(".", ",")
    who = plain(f"results-{role.value}", "ru")
    return clipped(plain("swot-mean", "ru", role=who, question=one.question, value=value), rules.WORDS_LIMIT)


async def _names(work: Work) -> list[FullName]:
    """Everybody of a pair here, guests too, and everybody who holds a role."""
    theirs = await pairs.of_organization(work.connection, work.organization_id)
    here = {member for one in theirs for member in one.members}
    here |= set(await people.holders(work.connection, work.organization_id, *Role))
    return [one.name for one in (await people.many(work.connection, here)).values()]


async def _log(work: Work, year: int, step: str) -> None:
    await work.log("edit-swot", year=year, step=step)
