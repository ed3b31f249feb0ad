"""A pause: somebody takes no new pair through a day, and then does again by itself."""

from datetime import date, datetime, timedelta

from db import banks as notes
from db import people
from mentoring.actors import CLOCK, CURATORS, clock
from mentoring.banks import Pause, read_pause
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from services import mornings
from services.behalf import WRITERS, kept
from services.work import App, Work, command, query

A_DAY = timedelta(days=1)


@command(*WRITERS)
async def pause_matching(work: Work, until: date, reason: str = "", person_id: int = 0) -> None:
    """Take somebody out of matching through a day: oneself, or, as a curator, anybody of the banks.

    Raises:
        BadInput: the day has passed or is too far away, or the reason is too long.
        NotFound: there is no such person here.
    """
    subject = await _subject(work, person_id)
    last_day, why = read_pause(until, reason, work.today())
    pause = Pause(subject, work.organization_id, last_day, why, work.person_id)
    await notes.set_pause(work.connection, pause, work.now)
    await work.log("pause-matching", subject, until=last_day.isoformat())
    await _tell(work, Kind.PAUSE_SET, subject, until=last_day.isoformat())


@command(*WRITERS)
async def resume_matching(work: Work, person_id: int = 0) -> None:
    """End a pause early.

    Raises:
        WrongState: there is no pause.
    """
    subject = await _subject(work, person_id)
    if not await notes.end_pause(work.connection, subject, work.organization_id):
        raise WrongState("pause-over")
    await work.log("resume-matching", subject)
    await _tell(work, Kind.PAUSE_ENDED, subject)


@command(CLOCK)
async def finish_pause(work: Work, person_id: int, organization_id: int, until: str) -> None:
    """A pause has run out: the person takes part in matching again; they and the curators are told."""
    pause = (await notes.pauses(work.connection, organization_id)).get(person_id)
    if pause is None or pause.until.isoformat() != until:
        return  # ended early, or made longer meanwhile
    await notes.end_pause(work.connection, person_id, organization_id)
    told = await _concerned(work, person_id, organization_id)
    await work.tell(*(_notice(work, Kind.PAUSE_ENDED, person_id, one, organization_id) for one in told))


@query(*WRITERS)
async def pause_of(work: Work, person_id: int = 0) -> Pause | None:
    """Return the pause of oneself or, for a curator, of somebody of the banks."""
    subject = await _subject(work, person_id)
    return (await active(work)).get(subject)


async def active(work: Work) -> dict[int, Pause]:
    """Return the pauses under way in the actor's organization, by person."""
    known = await notes.pauses(work.connection, work.organization_id)
    return {person: pause for person, pause in known.items() if pause.until >= work.today()}


async def end_due(app: App) -> None:
    """End every pause whose last day is over where the school is, in the morning of the next."""
    for pause, zone in await mornings.come(app, notes.pauses_until, lambda one: one.until + A_DAY):
        actor = clock(f"due:pause:{pause.organization_id}:{pause.person_id}:{pause.until}", zone)
        await finish_pause(app, actor, pause.person_id, pause.organization_id, pause.until.isoformat())


async def next_end(app: App) -> datetime | None:
    """Return when the next pause ends."""
    return await mornings.first(app, notes.first_pause_end, A_DAY)


async def _subject(work: Work, person_id: int) -> int:
    if person_id in (0, work.actor.person_id):
        return work.person_id
    return (await kept(work, person_id)).id


async def _tell(work: Work, kind: Kind, subject: int, **about: str) -> None:
    """Tell the curators, or the person where the curator did it."""
    told = await _concerned(work, subject, work.organization_id)
    await work.tell(
        *(_notice(work, kind, subject, one, work.organization_id, **about) for one in told if one != work.person_id)
    )


async def _concerned(work: Work, subject: int, organization_id: int) -> list[int]:
    """The curators, and the person unless that would reach them through the same curators."""
    person = await people.within(work.connection, subject, organization_id)
    keepers = await people.holders(work.connection, organization_id, *CURATORS)
    themselves = [subject] if person is not None and person.has_account else []
    return list(dict.fromkeys((*themselves, *keepers)))


def _notice(work: Work, kind: Kind, subject: int, recipient: int, place: int, **about: str) -> Notice:
    key = f"{kind}:{subject}:{recipient}:{work.actor.cause}"
    return Notice(kind, recipient, work.now, key, {"person": subject, **about}, place)
