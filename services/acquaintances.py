"""People who meet before they decide whether to be a pair, where the regulation says so (004, 8.1)."""

from datetime import date
from zoneinfo import ZoneInfo

from db import pairs
from mentoring import pairs as rules
from mentoring.meetings import Meeting
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services.behalf import WRITERS
from services.meeting_parties import Party
from services.pairs import notice, the_pair
from services.work import Work, command


async def note_acquaintance(work: Work, party: Party, meeting: Meeting) -> None:
    """A meeting of a pair that was to meet before deciding was held: its day is the one on which both met."""
    pair = party.pair
    if pair is None or not pair.waits_for_meeting or pair.status is not PairStatus.PROPOSED:
        return
    zone = ZoneInfo((await work.organization(pair.organization_id)).zone)
    met_on = meeting.starts_at.astimezone(zone).date()
    await pairs.save(work.connection, rules.record_acquaintance(pair, met_on, work.today()), work.now)
    told = [one for one in pair.members if one != work.actor.person_id]
    await work.tell(*(notice(work, Kind.PAIR_MET, pair.id, one) for one in told))


@command(*WRITERS)
async def record_acquaintance(work: Work, pair_id: int, met_on: date) -> None:
    """A member or the curator records the day on which both met; the others are told that it is time to decide.

    Raises:
        WrongState: the pair has gone on, or its regulation knows no such meeting.
        BadInput: the day is still to come.
    """
    pair = await the_pair(work, pair_id)
    await pairs.save(work.connection, rules.record_acquaintance(pair, met_on, work.today()), work.now)
    told = [one for one in pair.members if one != work.actor.person_id]
    await work.tell(*(notice(work, Kind.PAIR_MET, pair_id, one) for one in told))
