"""Who decides about an application, who may know of it, who is told what and when."""

from collections.abc import Collection
from dataclasses import dataclass

from db import applications, outbox, pairs, people
from mentoring.actors import CURATORS, Role
from mentoring.application_kinds import ApplicationKind
from mentoring.application_states import ApplicationAct, ApplicationState
from mentoring.applications import Application, Event, is_told
from mentoring.errors import NotFound
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.profiles import Profile
from services.pairs import MORNING
from services.parting_ways import REMINDERS
from services.scope import form_scope
from services.work import Work, found, local_moment


@dataclass(frozen=True)
class Turn:
    """Whose decision it is: the role, and those of its holders whom the application does not concern."""

    role: Role
    people: tuple[int, ...]


async def pair_of(work: Work, application: Application, *, lock: bool = False) -> Pair | None:
    """Return the pair an application is about."""
    if application.pair_id is None:
        return None
    return found(await pairs.get(work.connection, application.pair_id, lock=lock))


async def profile_for(work: Work, application: Application, pair: Pair | None) -> Profile:
    """Return the regulation that holds for it: the pair's own version where it is about one."""
    return await work.profile_of_pair(pair) if pair else await work.profile(application.organization_id)


async def days_for(work: Work, application: Application, pair: Pair | None) -> int:
    """Return within how many working days each step of it is expected."""
    known = (await profile_for(work, application, pair)).applications
    offer = known.offer(application.kind)
    return offer.days if offer and offer.days else known.decision_days


async def turn(work: Work, application: Application, pair: Pair | None) -> Turn:
    """Return whose decision it is: the first role of the profile's list with somebody whom it does not concern.

    Where the head is concerned and alone, a deputy decides: the curator, if the regulation wants one as such (3.4).
    """
    profile = await profile_for(work, application, pair)
    offer = profile.applications.offer(application.kind)
    roles = [Role(one) for one in offer.to] if offer else [*CURATORS]
    curator = profile.role(Role.CURATOR.value)
    stand_in = Role.DIRECTOR if Role.DIRECTOR not in roles else Role.CURATOR
    if stand_in is Role.DIRECTOR or (curator and curator.expects_deputy):
        roles.append(stand_in)
    concerned = those_concerned(application, pair)
    for role in roles:
        wanted = CURATORS if role is Role.CURATOR else (role,)
        holders = await people.holders(work.connection, application.organization_id, *wanted)
        free = tuple(one for one in holders if one not in concerned)
        if free:
            return Turn(role, free)
    return Turn(roles[0], ())


def those_concerned(application: Application, pair: Pair | None) -> frozenset[int]:
    """Return who cannot decide about it: the applicant, whom it concerns, both members of the pair."""
    return frozenset({*application.parties, *(pair.members if pair else ())})


def decides(work: Work, application: Application, pair: Pair | None, whose: Turn) -> bool:
    """Whether the actor may decide: whose turn it is, or the head, save in disputes: who appraises does not judge."""
    me = work.actor.person_id
    if me in those_concerned(application, pair):
        return False
    return me in whose.people or (
        work.actor.is_any(Role.DIRECTOR) and application.kind is not ApplicationKind.DISPUTE
    )  # fmt: skip


async def the_application(
    work: Work, application_id: int, *, lock: bool = True
) -> tuple[Application, Pair | None]:  # fmt: skip
    """Return an application the actor may know of, with its pair; the pair is locked first. NotFound for all others."""
    known = found(await applications.get(work.connection, application_id))
    if known.organization_id != work.actor.organization_id:
        raise NotFound
    pair = await pair_of(work, known, lock=lock)
    application = found(await applications.get(work.connection, application_id, lock=lock))
    if not await may_see(work, application, pair):
        raise NotFound
    return application, pair


async def may_see(work: Work, application: Application, pair: Pair | None) -> bool:
    """Whether the actor may know of it; a keeper who is a member of the pair is a member here."""
    me = work.actor.person_id
    if me is not None and me in (application.applicant_id, application.mediator_id):
        return True
    if application.state is ApplicationState.DRAFT:
        return await writes_for(work, application.applicant_id)
    if me == application.subject_id:
        return is_told(application)
    if me in those_concerned(application, pair):
        return False
    return await _keeps(work, application, pair)


async def writes_for(work: Work, person_id: int | None) -> bool:
    """Whether the actor writes for somebody who has no account."""
    if person_id is None or not work.actor.is_any(*CURATORS):
        return False
    person = await people.within(work.connection, person_id, work.organization_id)
    return person is not None and not person.has_account


async def tell(
    work: Work, kind: Kind, application: Application, recipients: Collection[int | None], news: str = ""
) -> None:  # fmt: skip
    """Tell some people of an application; the actor's cause tells apart what may happen twice."""
    about: dict[str, int | str] = {"application": application.id, "news": news}
    key = f"told:application:{application.id}:{kind}:{news}:{work.actor.cause}"
    told = [one for one in dict.fromkeys(recipients) if one is not None and one != work.actor.person_id]
    place = application.organization_id
    await work.tell(*(Notice(kind, one, work.now, f"{key}:{one}", about, place) for one in told))


async def await_word(
    work: Work, application: Application, kind: Kind, whose: Collection[int], *more: int
) -> None:  # fmt: skip
    """Store an application that waits for somebody: they are told now, and reminded before, on and after its day.

    `more` are reminded only.
    """
    await applications.save(work.connection, application)
    await outbox.forget(work.connection, f"application:{application.id}:")
    await tell(work, kind, application, whose)
    if application.due_on is None:
        return
    zone = (await work.organization(application.organization_id)).zone
    about: dict[str, int | str] = {"application": application.id, "due": application.due_on.isoformat()}
    for ahead in REMINDERS:
        moment = local_moment(application.due_on + ahead, MORNING, zone)
        key = f"application:{application.id}:{application.state}:{about['due']}:{ahead.days}"
        if moment > work.now:
            await work.tell(
                *(Notice(Kind.APPLICATION_DUE, one, moment, f"{key}:{one}", about, application.organization_id)
                  for one in dict.fromkeys((*whose, *more)))
            )  # fmt: skip


async def put_before(work: Work, application: Application, pair: Pair | None) -> None:
    """Lay an application before those whose decision it is."""
    whose = await turn(work, application, pair)
    await await_word(work, application, Kind.APPLICATION_ASKED, whose.people)


async def settle(work: Work, application: Application) -> None:
    """Store an application that waits for nobody any more."""
    await applications.save(work.connection, application)
    await outbox.forget(work.connection, f"application:{application.id}:")


async def note(
    work: Work, application: Application, act: ApplicationAct, words: str = "", *, person_id: int | None = None,
    is_shared: bool = False,
) -> None:  # fmt: skip
    """Add a step to an application's way: whose it is, the actor's own unless named, and their words."""
    who = person_id if person_id is not None else work.actor.person_id
    await applications.note(work.connection, Event(0, application.id, who, act, work.now, words, is_shared))


async def _keeps(work: Work, application: Application, pair: Pair | None) -> bool:
    """Whether the actor keeps applications of this kind here; a head keeps no disputes, the council what goes to it."""
    profile = await profile_for(work, application, pair)
    offer = profile.applications.offer(application.kind)
    deciders = [Role(one) for one in offer.to] if offer else []
    keepers = CURATORS if application.kind is ApplicationKind.DISPUTE else (Role.DIRECTOR, *CURATORS)
    whose = await turn(work, application, pair)
    if work.actor.person_id in whose.people:
        return True
    scope = await form_scope(work)
    if scope and pair is not None and pair.form not in scope:
        return False
    return work.actor.is_any(*keepers, *deciders)
