"""What waits for those who run the program on the first screen: curator, director, district."""

from db import events, pairs, people, responses
from db import help as requests
from mentoring.actors import Role
from mentoring.pairs import OPEN, PairStatus
from mentoring.partings import Act, PartingState
from services import program_due
from services.banks import entries, waits
from services.districts import all_totals
from services.help_silence import told as told_silences
from services.parting_cards import applications
from services.partners import guest_todos
from services.questionnaires import unfinished
from services.rosters import waiting as waiting_rosters
from services.stuck import stuck_todos
from services.todo import Todo
from services.work import Work


async def curators_todos(work: Work) -> list[Todo]:
    """Mentees to be matched, people to be invited, papers and orders, silences to look into, who is stuck."""
    bank = await entries(work, Role.MENTEE)
    ready = [one for one in bank if waits(one)]
    found = [Todo("match", "match", count=len(ready))] if ready else []
    if not bank and not await entries(work, Role.MENTOR):
        found.append(Todo("invite-people", "invite"))
    theirs = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    papers = sum(pair.status is PairStatus.AGREED for pair in theirs)
    signing = sum(pair.status is PairStatus.APPROVED for pair in theirs)
    found += [Todo("papers", "pairs", count=papers)] if papers else []
    found += [Todo("signing", "pairs", count=signing)] if signing else []
    over = await events.unmarked(work.connection, work.organization_id, work.now)
    found += [Todo("event-came", f"event-came:{one.id}", name=one.title) for one in over]
    helpless = await requests.unanswered(work.connection, work.organization_id, work.person_id)
    found += [Todo("help-unanswered", "measures", count=helpless)] if helpless else []
    silent = len(await told_silences(work))
    found += [Todo("silence", "silences", count=silent)] if silent else []
    return found + await _entering_todos(work) + await stuck_todos(work)


async def _entering_todos(work: Work) -> list[Todo]:
    """Questionnaires the actor has begun to write down from paper and not handed in."""
    found = []
    for number in await responses.entering(work.connection, work.organization_id, work.person_id):
        person = await people.within(work.connection, number, work.organization_id)
        if person is None or person.has_account:  # who has an account by now goes on without the actor
            continue
        found += [
            Todo("entering-go-on", f"enter:{number}:{one.form_id}:{one.subject}", name=person.name.full)
            for one in await unfinished(work, number)
            if one.is_begun
        ]
    return found


async def directors_todos(work: Work) -> list[Todo]:
    """A curator to be appointed, pairs to be approved, orders to be signed, guests to be let in."""
    found = []
    if not await people.holders(work.connection, work.organization_id, Role.CURATOR):
        found.append(Todo("appoint-curator", f"invite:{Role.CURATOR.value}"))
    theirs = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    for status, key in ((PairStatus.SUBMITTED, "approve"), (PairStatus.APPROVED, "signing")):
        count = sum(pair.status is status for pair in theirs)
        if count:
            found.append(Todo(key, "pairs", count=count))
    return found + await guest_todos(work)


async def districts_todos(work: Work) -> list[Todo]:
    """The first school, and schools whose director has not been invited."""
    schools = await all_totals(work)
    if not schools:
        return [Todo("first-school", "schools:new")]
    waiting = sum(not one.has_director and not one.is_invited for one in schools)
    return [Todo("invite-directors", "schools", count=waiting)] if waiting else []


async def parting_todos(work: Work) -> list[Todo]:
    """Applications to end a pair, and lists of the year, that wait for the actor's decision or what follows it."""
    there = await applications(work)
    deciding = sum(Act.GRANT in one.acts for one in there)
    ordering = sum(one.parting.state is PartingState.GRANTED for one in there)
    found = [Todo("parting-decide", "partings", count=deciding)] if deciding else []
    found += [Todo("parting-order", "partings", count=ordering)] if ordering else []
    return found + await _roster_todos(work)


async def _roster_todos(work: Work) -> list[Todo]:
    """Lists of the year that wait for the actor's decision, or were returned to be corrected."""
    deciding, returned = await waiting_rosters(work)
    found = [Todo("roster", "rosters", count=deciding)] if deciding else []
    return found + ([Todo("roster-returned", "rosters", count=returned)] if returned else [])


async def program_decisions(work: Work) -> list[Todo]:
    """Programs that wait for the actor's decision."""
    count = await program_due.to_decide(work)
    return [Todo("program-decide", "programs", count=count)] if count else []
