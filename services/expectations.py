"""What people expected and what came of it (004, 9.1): one's own answers for one's own eyes, a group's in the mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from db import pairs, responses
from db.responses import Answers
from documents.summary import Sheet
from mentoring.actors import Language, Role
from mentoring.answers import show
from mentoring.errors import NotFound
from mentoring.expectations import Difference, Twice, differences, people_of
from mentoring.forms import Form
from mentoring.pairs import Pair
from mentoring.profiles import Profile
from services.questionnaires import FILLERS, closing_form, entry_form
from services.work import Work, found, query
from texts import plain


@dataclass(frozen=True)
class Beside:
    """A question as it was asked at the end, with both answers in words."""

    question: str
    before: str
    after: str


@query(*FILLERS)
async def my_expectations(work: Work, pair_id: int) -> tuple[Beside, ...]:
    """Return the actor's own answers from before a pair's first meeting and from its end; empty while one is wanting.

    What was written before the first meeting counts even where it was not handed in.

    Raises:
        NotFound: the actor is not in such a pair.
    """
    pair = found(await pairs.get(work.connection, pair_id))
    if work.person_id not in pair.members or pair.organization_id != work.organization_id:
        raise NotFound
    profile, role = await work.profile(), Role.MENTOR if work.person_id == pair.mentor_id else Role.MENTEE
    before = await _given(work, entry_form(profile, role), pair_id)
    after = await _given(work, closing_form(profile, role), pair_id, is_whole=True)
    if not before or not after:
        return ()
    return beside(*_forms(work, profile, role), before, after, work.actor.language)


def beside(entry: Form, closing: Form, before: Answers, after: Answers, language: Language) -> tuple[Beside, ...]:
    """Return every question of the closing form that was answered, as was the one it is set beside."""
    return tuple(
        Beside(one.text.in_(language), show(entry.question(one.before), before[one.before], language),
               show(one, after[one.id], language))
        for one in closing.questions
        if one.before and before.get(one.before) is not None and after.get(one.id) is not None
    )  # fmt: skip


@dataclass(frozen=True)
class RoleDifferences:
    """How many people of a role answered both times, and by how much; no differences below `threshold` people."""

    role: Role
    people: int
    threshold: int
    differences: tuple[Difference, ...]


async def differences_of(work: Work, asked: Sequence[Pair]) -> tuple[RoleDifferences, ...] | None:
    """Return what came of pairs against what was expected, by role; None where the regulation asks at the end only."""
    profile = await work.profile()
    if not profile.questionnaires.has_entry:
        return None
    return tuple([await _differences(work, profile, role, {one.id for one in asked}) for role in FILLERS])


def sheets_of(work: Work, there: Sequence[RoleDifferences] | None) -> list[Sheet]:
    """Return the differences as a sheet of a workbook; no sheet where the regulation asks at the end only."""
    if there is None:
        return []
    say = work.actor.language
    rows: list[tuple[str, str, str, float | str, int]] = []
    for one in there:
        role = plain(f"role-{one.role.value}", say)
        rows.append((role, plain("summary-twice", say), "", "", one.people))
        rows.extend(
            (role, found.question.text.in_(say), _sense(found, say), found.value, found.people)
            for found in one.differences
        )
    headers = tuple(plain(f"summary-{name}", say) for name in ("role", "question", "sense", "difference", "people"))
    return [Sheet(title=plain("summary-differences", say), headers=headers, rows=tuple(rows))]


def _sense(found: Difference, language: Language) -> str:
    return plain("summary-change" if found.question.is_measure else "summary-discrepancy", language)


async def _differences(work: Work, profile: Profile, role: Role, about: set[int]) -> RoleDifferences:
    entry, closing = _forms(work, profile, role)
    before, after = await _handed_in(work, entry, about), await _handed_in(work, closing, about)
    twice = [Twice(key[0], before[key], answers) for key, answers in after.items() if key in before]
    found = differences(closing, twice, profile.small_group)
    return RoleDifferences(role, people_of(twice), profile.small_group, found)


async def _handed_in(work: Work, form: Form, about: set[int]) -> dict[tuple[int, int], Answers]:
    """Return what was handed in about some pairs, by person and pair."""
    everything = await responses.submitted(work.connection, work.organization_id, form.id)
    done = {one.id: (one.person_id, one.subject) for one in everything if one.subject in about}
    answers = await responses.answers(work.connection, done)
    return {key: answers[number] for number, key in done.items()}


def _forms(work: Work, profile: Profile, role: Role) -> tuple[Form, Form]:
    return work.catalog.form(entry_form(profile, role)), work.catalog.form(closing_form(profile, role))


async def _given(work: Work, form_id: str, pair_id: int, *, is_whole: bool = False) -> Answers:
    """Return the actor's answers about a pair; none where they gave none or, for `is_whole`, did not hand them in."""
    response = await responses.find(work.connection, work.organization_id, work.person_id, form_id, pair_id)
    if response is None or (is_whole and response.submitted_at is None):
        return {}
    return (await responses.answers(work.connection, [response.id])).get(response.id, {})
