"""What is written into the outbox when something becomes of a meeting."""

from collections.abc import Iterable
from datetime import timedelta

from db import meetings, outbox, people
from mentoring import meetings as rules
from mentoring.actors import CURATORS
from mentoring.meetings import Meeting
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from services.meeting_parties import Party
from services.work import Work, quiet_hours


async def tell_of(work: Work, told: Iterable[int], kind: Kind, meeting_id: int, **about: int | str) -> None:
    """Tell people of a meeting; a notice for each time it happens."""
    facts = {"meeting": meeting_id, **about}
    key = f"told:{meeting_id}:{kind}"
    await work.tell(*(Notice(kind, one, work.now, f"{key}:{one}:{work.actor.cause}", facts) for one in told))


async def tell_agreed(work: Work, party: Party, meeting_id: int, **about: int | str) -> None:
    """Give everybody a calendar file of what was agreed on."""
    await tell_of(work, party.members, Kind.MEETING_AGREED, meeting_id, **about)


async def remind(work: Work, party: Party, meeting: Meeting, only: tuple[int, ...] = ()) -> None:
    """Plan the reminders of a meeting that stands, and the question how it went, of everybody or of some `only`."""
    organization = await work.organization(party.organization_id)
    quiet = quiet_hours(organization, await work.profile(party.organization_id))
    await work.tell(*rules.plan(meeting, only or party.members, quiet, organization.zone, work.now))
    if party.pair is not None:
        await nudge(work, party.pair)


async def nudge(work: Work, pair: Pair) -> None:
    """Plan a word to both in case nothing is ahead so long after the last meeting, or after now; looked at when sent.

    How long is the profile's `idle_days`; as long after it again, who keeps the pair hears of it.
    """
    theirs = await meetings.of_pair(work.connection, pair.id)
    last = max([work.now, *(one.ends_at for one in theirs if one.status in rules.OPEN)])
    await outbox.forget(work.connection, f"pair:{pair.id}:idle:")
    key, about = f"pair:{pair.id}:idle:{last:%Y%m%d%H%M}", {"pair": pair.id}
    wait = await patience(work, pair)
    await work.tell(
        *(Notice(Kind.MEETING_IDLE, one, last + wait, f"{key}:{one}", about) for one in pair.members),
        *(Notice(Kind.MEETING_IDLE, one, last + 2 * wait, f"{key}:keeper:{one}", about)
          for one in await keepers(work, pair)),
    )  # fmt: skip


async def keepers(work: Work, pair: Pair) -> list[int]:
    """Return who looks after a pair: its curator, else all of them; never a member."""
    holders = await people.holders(work.connection, pair.organization_id, *CURATORS)
    able = [one for one in holders if one not in pair.members]
    return [one for one in able if one == pair.curator_id] or able


async def patience(work: Work, pair: Pair) -> timedelta:
    """Return how long nothing may be ahead before a pair is asked."""
    return timedelta(days=(await work.profile_of_pair(pair)).idle_days)


async def silence(work: Work, meeting_id: int) -> None:
    """Take back the reminders of a meeting whose time is off."""
    await outbox.forget(work.connection, f"meeting:{meeting_id}:")
