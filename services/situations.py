"""What the matcher looks at, put together from the banks: people, what stands between them, what they said.

Private wishes in words and self-ratings take no part (`methodology.md` 1.9).
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

from db import banks as notes
from db import consents, pairs, partings, partners, people, responses, search_ends, staff, wishes
from mentoring.actors import Role
from mentoring.consents import Consent, needed, state
from mentoring.forms import Answers, relevant
from mentoring.matching import Mentee, Mentor, Situation
from mentoring.matching.people import HEAD_FORM
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.partners import PartnerKind
from mentoring.profiles import Profile
from mentoring.wishes import marks
from services.heads import heads
from services.partners import kept_out
from services.pauses import active
from services.questionnaires import intake_form
from services.scope import PREFERENCE, fits, form_scope
from services.work import Work

ANY = "any"
TEACHER_FORM, PARTNER_FORM = "teacher_to_teacher", "partner_to_teacher"
# In which forms (002, 4.3) people of a partner are mentors.
FORMS_OF = {
    PartnerKind.ENTERPRISE: frozenset({PARTNER_FORM, "employer_to_student"}),
    PartnerKind.UNIVERSITY: frozenset({PARTNER_FORM, "lecturer_to_young_teacher"}),
    PartnerKind.SOCIAL: frozenset({PARTNER_FORM}),
}


async def situation(
    work: Work, *, mentors: Collection[int] | None = None, mentees: Collection[int] | None = None
) -> Situation:
    """Return the situation of the organization acted in: everybody whose questionnaire is in.

    `mentors` and `mentees` name those to look at; unnamed, mentees are those without a pair under way who
    look for one. A curator limited to some forms sees mentees of those only.
    """
    profile = await work.profile()
    under_way = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    declined = await pairs.of_organization(work.connection, work.organization_id, {PairStatus.DECLINED})
    said = await wishes.of_organization(work.connection, work.organization_id)
    apart = await notes.separations(work.connection, work.organization_id)
    seeking = await _mentees(work, profile, mentees)
    busy = {pair.mentee_id for pair in under_way}
    return Situation(
        mentors=tuple(await _mentors(work, profile, mentors, declined)),
        mentees=tuple(one for one in seeking if mentees is not None or (one.is_looking and one.id not in busy)),
        forms=tuple(one.id for one in profile.forms),
        kinds=tuple(one.id for one in profile.kinds),
        weights=profile.matching.weights,
        excludes_line_manager=profile.matching.excludes_line_manager,
        apart=frozenset((one.first_id, one.second_id) for one in apart),
        refused=frozenset(await partings.refusals(work.connection, work.organization_id)),
        paired=frozenset(pair.members for pair in under_way),
        mentor_marks=marks(said, Role.MENTOR),
        mentee_marks=marks(said, Role.MENTEE),
    )


def without_marks(known: Situation) -> Situation:
    """Return a situation as people see it themselves: what others said of them counts for nothing."""
    return replace(known, mentor_marks={}, mentee_marks={})


async def answers_of(work: Work, role: Role, only: Collection[int] | None = None) -> dict[int, Answers]:
    """Return what the people of a bank answered on entering, those whose questionnaire is in."""
    form = work.catalog.form(intake_form(await work.profile(), role))
    holders = set(await people.holders(work.connection, work.organization_id, role))
    wanted = holders if only is None else holders & set(only)
    done = await responses.submitted(work.connection, work.organization_id, form.id)
    numbers = {one.id: one.person_id for one in done if one.person_id in wanted}
    given = await responses.answers(work.connection, numbers)
    return {person: relevant(form, given.get(number, {})) for number, person in numbers.items()}


async def _mentees(work: Work, profile: Profile, only: Collection[int] | None) -> list[Mentee]:
    answers = await answers_of(work, Role.MENTEE, only)
    scope = await form_scope(work)
    given = await consents.of_many(work.connection, list(answers), work.organization_id)
    paused = await active(work)
    managing = await staff.managers(work.connection, work.organization_id)
    resting = await search_ends.of_organization(work.connection, work.organization_id)
    return [
        Mentee(
            one, _many(said, "difficulties"), _many(said, "lesson_difficulties"), _one(said, "subject"),
            _number(said, "experience"), _one(said, "category"), _one(said, PREFERENCE), _one(said, "preferred_kind"),
            _one(said, "mode"), _many(said, "times"), managing.get(one), has_consented=_agreed(given[one], Role.MENTEE),
            is_paused=one in paused, is_looking=one not in resting,
        )
        for one, said in answers.items() if fits(scope, said.get(PREFERENCE), profile)
    ]  # fmt: skip


async def _mentors(work: Work, profile: Profile, only: Collection[int] | None, declined: list[Pair]) -> list[Mentor]:
    answers = await answers_of(work, Role.MENTOR, only)
    given = await consents.of_many(work.connection, list(answers), work.organization_id)
    paused, out = await active(work), await kept_out(work)
    by_office, inside = await heads(work), {is_head: _inside(profile, is_head=is_head) for is_head in (True, False)}
    leaving = await partings.resigning(work.connection, work.organization_id)
    forms = await _external_forms(work, profile)
    loads = Counter(await pairs.loads(work.connection, work.organization_id))  # a group takes one place
    refusals = Counter(pair.declined_by for pair in declined)
    return [
        Mentor(
            one, _many(said, "competences"), _many(said, "lesson_competences"), _one(said, "subject"),
            _number(said, "experience"), _many(said, "preferred_categories"),
            forms.get(one) or inside[one in by_office], _many(said, "kinds"), _one(said, "mode"), _many(said, "times"),
            capacity=_number(said, "capacity") or 1,
            load=loads[one], refusals=refusals[one], has_consented=_agreed(given[one], Role.MENTOR),
            is_paused=one in paused, is_admitted=one not in out,
        )
        for one, said in answers.items() if one not in leaving
    ]  # fmt: skip


async def _external_forms(work: Work, profile: Profile) -> dict[int, frozenset[str]]:
    """The forms of mentors who come from partners; none where the profile has none of theirs."""
    known = {one.id for one in profile.forms}
    external = await partners.mentors(work.connection, work.organization_id)
    return {
        one: frozenset(form for partner in theirs for form in FORMS_OF[partner.kind]) & known
        for one, theirs in external.items()
    }


def _inside(profile: Profile, *, is_head: bool) -> frozenset[str]:
    """The forms a mentor of the school itself can be one in: as a colleague, and as a head who is one by office."""
    known = {one.id for one in profile.forms}
    return frozenset({TEACHER_FORM} | ({HEAD_FORM} & known if is_head else set()))


def _agreed(given: Collection[Consent], role: Role) -> bool:
    return all(state(purpose, given).is_current for purpose in needed(role))


def _many(answers: Answers, question: str) -> frozenset[str]:
    value = answers.get(question)
    return frozenset(value) if isinstance(value, list) else frozenset()


def _one(answers: Answers, question: str) -> str:
    value = answers.get(question)
    return value if isinstance(value, str) and value != ANY else ""


def _number(answers: Answers, question: str) -> int | None:
    value = answers.get(question)
    return value if isinstance(value, int) else None
