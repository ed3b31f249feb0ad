"""What must hold before a pair is proposed to both: questionnaires, room, willingness, a term within the regulation."""

from dataclasses import replace
from datetime import date

from db import banks as notes
from db import groups, pairs, partings, people, responses, search_ends
from db.groups import Group
from mentoring import pairs as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound, WrongState
from mentoring.kinds import REVERSE
from mentoring.notices import Kind
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.profiles import Profile
from services.heads import require_right_head
from services.kinds import AS_EVER, Wish, require_outsider, require_wish
from services.pairs import notice
from services.partners import require_admitted
from services.questionnaires import entered, intake_form
from services.scope import PREFERENCE, fits, form_for, form_scope
from services.separations import require_not_apart
from services.wishes import require_not_refused
from services.work import Work, command, found, query

# Those of a pair at one of these have worked together, or do.
WORKED = (PairStatus.ACTIVE, PairStatus.COMPLETED)


@command(*CURATORS)
async def propose_pair(
    work: Work, mentee_id: int, mentor_id: int, starts_on: date, ends_on: date, wish: Wish = AS_EVER
) -> int:
    """Propose a pair to both and return its number; reverse mentoring is two pairs, one for each direction.

    Raises:
        BadInput: the dates do not fit the profile's term, somebody would mentor themselves, or has a mentor already
            and the area of this one was not named.
        WrongState: the two were proposed already, refused each other or are kept apart, one of them pauses or said «no»
            of the other, the mentor has no room, resigns, or is a guest or external and not let in.
        NotFound: one of them is not in the banks of this organization.
    """
    return await propose(work, mentee_id, mentor_id, starts_on, ends_on, wish)


async def propose(
    work: Work, mentee_id: int, mentor_id: int, starts_on: date, ends_on: date, wish: Wish = AS_EVER
) -> int:  # fmt: skip
    """Propose a pair within a use case; nothing is written before the last refusal of `propose_pair`."""
    pair = await prepared(work, mentee_id, mentor_id, starts_on, ends_on, wish)
    await require_wish(work, await work.profile(), mentee_id, wish)
    await require_room(work, mentor_id)
    if wish.kind == REVERSE:
        title = f"{pair.mentor_id}–{pair.mentee_id}"
        group = Group(0, pair.organization_id, mentor_id, title)
        pair = replace(pair, group_id=await groups.create(work.connection, group, work.now))
    pair_id = await pairs.create(work.connection, pair, work.now)
    if wish.kind == REVERSE:
        back = replace(pair, mentor_id=mentee_id, mentee_id=mentor_id)
        await pairs.create(work.connection, back, work.now)
    await work.tell(*(notice(work, Kind.PAIR_PROPOSED, pair_id, member) for member in pair.members))
    return pair_id


async def prepared(
    work: Work, mentee_id: int, mentor_id: int, starts_on: date, ends_on: date, wish: Wish
) -> Pair:  # fmt: skip
    """Return a pair as it may be proposed, but for the mentor's room; refusals as in `propose_pair`."""
    rules.require_distinct(mentor_id, mentee_id)
    organization = await work.organization(lock=True)
    profile = await work.profile()
    await _require_ready(work, mentee_id, Role.MENTEE)
    await _check_term(work, mentee_id, starts_on, ends_on, wish.kind)
    await _require_ready(work, mentor_id, Role.MENTOR)
    await _require_new(work, mentor_id, mentee_id)
    await _require_willing(work, mentor_id, mentee_id)
    await require_admitted(work, mentor_id)
    form = wish.form or await _form(work, mentee_id, profile)
    await require_outsider(work, mentor_id, form, work.today())
    await require_right_head(work, profile, mentor_id, mentee_id, form, wish.kind)
    met_on = await _met_on(work, mentor_id, mentee_id) if profile.approvals.meeting_first else None
    return Pair(0, organization.id, mentor_id, mentee_id, starts_on, ends_on, form, wish.kind,
                curator_id=work.person_id, profile_version=profile.version, area=wish.area,
                variant=wish.variant, mentor_type=wish.mentor_type,
                meets_first=profile.approvals.meeting_first,
                met_on=met_on)  # fmt: skip


async def _met_on(work: Work, mentor_id: int, mentee_id: int) -> date | None:
    """The day on which two who have been a pair here got acquainted: they need not do so again; None for others."""
    had = [
        one.met_on or one.starts_on
        for one in await pairs.of_person(work.connection, mentor_id)
        if set(one.members) == {mentor_id, mentee_id}
        and one.organization_id == work.organization_id and one.status in WORKED
    ]  # fmt: skip
    return min(had, default=None)


@query(*CURATORS)
async def check_program_days(work: Work, mentee_id: int, starts_on: date, ends_on: date) -> None:
    """Say whether a mentee's program may have these days.

    Raises:
        BadInput: a bound of the regulation is crossed; it says which.
        NotFound: they do not belong to this organization.
    """
    found(await people.within(work.connection, mentee_id, work.organization_id))
    await _check_term(work, mentee_id, starts_on, ends_on)


@query(*CURATORS)
async def profile_of(work: Work) -> Profile:
    """Return the regulation's profile, for its limits."""
    return await work.profile()


async def _check_term(work: Work, mentee_id: int, starts_on: date, ends_on: date, kind: str = "") -> None:
    """Hold a program's days against the regulation, which lets students stay for their practice only (2.7)."""
    profile = await work.profile()
    given = await entered(work, mentee_id, profile)
    profile.check_term(starts_on, ends_on, kind, category=str(given.get("category", "")))


async def _form(work: Work, mentee_id: int, profile: Profile) -> str:
    """The form of a new pair: what the mentee asked for; NotFound where the curator is limited to others."""
    given = await entered(work, mentee_id, profile)
    scope = await form_scope(work)
    if not fits(scope, given.get(PREFERENCE), profile):
        raise NotFound
    return form_for(scope, given, profile)


async def _require_ready(work: Work, person_id: int, role: Role) -> None:
    person = await people.within(work.connection, person_id, work.organization_id)
    if person is None or role not in person.roles:
        raise NotFound
    response = await responses.find(
        work.connection, work.organization_id, person_id, intake_form(await work.profile(), role)
    )
    if response is None or response.submitted_at is None:
        raise WrongState("pair-questionnaire-missing", name=person.name.full)


async def _require_new(work: Work, mentor_id: int, mentee_id: int) -> None:
    for pair in await pairs.of_person(work.connection, mentor_id):
        if (pair.mentor_id, pair.mentee_id) == (mentor_id, mentee_id) and pair.status in OPEN:
            raise WrongState("pair-proposed-already")


async def require_room(work: Work, mentor_id: int) -> None:
    """Raise WrongState for a mentor without a free place; a group takes one."""
    load = (await pairs.loads(work.connection, work.organization_id)).get(mentor_id, 0)
    response = found(
        await responses.find(
            work.connection, work.organization_id, mentor_id, intake_form(await work.profile(), Role.MENTOR)
        )
    )
    answers = (await responses.answers(work.connection, [response.id])).get(response.id, {})
    if load >= int(answers.get("capacity") or 1):
        raise WrongState("pair-mentor-full", capacity=int(answers.get("capacity") or 1))


async def _require_willing(work: Work, mentor_id: int, mentee_id: int) -> None:
    """Both look for a pair, neither pauses, resigns or has refused, and the curator does not keep them apart."""
    await require_not_apart(work, mentor_id, mentee_id)
    await require_not_refused(work, mentor_id, mentee_id)
    if (mentor_id, mentee_id) in await partings.refusals(work.connection, work.organization_id):
        raise WrongState("pair-refused-before")
    if mentor_id in await partings.resigning(work.connection, work.organization_id):
        raise WrongState("pair-mentor-resigns")
    if await search_ends.find(work.connection, mentee_id, work.organization_id) is not None:
        raise WrongState("pair-mentee-not-looking", name=found(await people.get(work.connection, mentee_id)).name.full)
    paused = await notes.pauses(work.connection, work.organization_id)
    for person_id in (mentee_id, mentor_id):
        if person_id in paused and paused[person_id].until >= work.today():
            person = found(await people.get(work.connection, person_id))
            raise WrongState("pair-person-paused", name=person.name.full)
