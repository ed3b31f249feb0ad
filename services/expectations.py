"""What somebody expected and what came of it, side by side (004, 9.1), for their own eyes only."""

from dataclasses import dataclass

from db import pairs, responses
from db.responses import Answers
from mentoring.actors import Language, Role
from mentoring.answers import show
from mentoring.errors import NotFound
from mentoring.forms import Form
from mentoring.profiles import Profile
from services.questionnaires import FILLERS, closing_form, entry_form
from services.work import Work, found, query


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


def _forms(work: Work, profile: Profile, role: Role) -> tuple[Form, Form]:
    return work.catalog.form(entry_form(profile, role)), work.catalog.form(closing_form(profile, role))


async def _given(work: Work, form_id: str, pair_id: int, *, is_whole: bool = False) -> Answers:
    """Return the actor's answers about a pair; none where they gave none or, for `is_whole`, did not hand them in."""
    response = await responses.find(work.connection, work.organization_id, work.person_id, form_id, pair_id)
    if response is None or (is_whole and response.submitted_at is None):
        return {}
    return (await responses.answers(work.connection, [response.id])).get(response.id, {})
