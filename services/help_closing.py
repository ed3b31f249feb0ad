"""A request is closed by its mentee, opened again within a week, and leaves behind what helped."""

from db import help as requests
from db import help_aftermath, help_parties, outbox
from mentoring import help as rules
from mentoring.actors import Role
from mentoring.errors import WrongState
from mentoring.help import HelpRequest, HelpStatus
from mentoring.help_ladder import Rung
from mentoring.help_parties import inside, require_party
from mentoring.notices import Kind
from services.help_talks import PARTIES, notice, own_request, taken, the_request, write
from services.help_waiting import arm
from services.work import Work, command, found


@command(Role.MENTEE)
async def close_help(work: Work, request_id: int, mark: int) -> None:
    """The mentee closes the request with a mark from 1 to 5; the others are told."""
    request = found(await requests.get(work.connection, request_id, lock=True))
    parties = await help_parties.of_request(work.connection, request_id)
    changed = rules.close(request, require_party(request, parties, work.actor.person_id), mark, work.now)
    await requests.save(work.connection, changed)
    await outbox.forget(work.connection, f"help:{request_id}:")
    await help_parties.lapse(work.connection, request_id, work.now)
    told = [one for one in inside(request, parties) if one != request.mentee_id]
    key = f"closed:{request.round}"
    await work.tell(*(notice(work, Kind.HELP_CLOSED, changed, one, key) for one in told))


@command(*PARTIES)
async def reopen_help(work: Work, request_id: int) -> None:
    """Open a closed request again, within a week.

    Raises:
        WrongState: it is open, or was closed too long ago.
    """
    await _reopen(work, request_id)


@command(*PARTIES)
async def reopen_with_words(work: Work, kept_id: int, request_id: int) -> None:
    """Open a closed request again with kept words; see reopen_help and pass_words_on for what is raised."""
    request = await _reopen(work, request_id)
    for content in await taken(work, kept_id):
        request = await write(work, request, content)


@command(Role.MENTEE)
async def note_remedy(work: Work, request_id: int, words: str) -> None:
    """Keep what helped, in the mentee's words; it is theirs until they permit more."""
    request = await own_request(work, request_id)
    if not request.is_closed:
        raise WrongState("help-is-open")
    words = rules.read_remedy(words)
    await help_aftermath.keep_remedy(
        work.connection, request.organization_id, request.mentee_id, request.id, request.topic, words, work.now
    )


@command(Role.MENTEE)
async def permit_remedy(work: Work, request_id: int) -> None:
    """Let what helped be offered to others as a practice, without names."""
    await own_request(work, request_id)
    if not await help_aftermath.permit_remedy(work.connection, request_id):
        raise WrongState("help-remedy-none")


async def _reopen(work: Work, request_id: int) -> HelpRequest:
    request = await the_request(work, request_id)
    changed = rules.reopen(request, work.person_id, work.now)
    if changed.status is HelpStatus.OPEN:
        changed = await arm(work, changed, Rung.REMIND)
    await requests.save(work.connection, changed)
    parties = await help_parties.of_request(work.connection, request_id)
    told = [one for one in inside(changed, parties) if one != work.person_id]
    key = f"reopened:{changed.round}"
    await work.tell(*(notice(work, Kind.HELP_REOPENED, changed, one, key, person=work.person_id) for one in told))
    return changed
