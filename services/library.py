"""Activities beside the shipped library: a school's own, written by its curators, and those a pair keeps for itself."""

from collections.abc import Callable
from dataclasses import dataclass

from db import program_results
from mentoring import own_activities as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound, WrongState
from mentoring.forms import Wording
from mentoring.library import Library
from mentoring.own_activities import MOST_OWN, OwnActivity
from services.behalf import WRITERS
from services.catalog import DIFFICULTIES
from services.pairs import EVERYBODY
from services.program_people import speaks, the_circle
from services.questionnaires import intake_form
from services.work import Work, command, found, query


@dataclass(frozen=True)
class OwnCard:
    """An own activity with the choices there are for it."""

    own: OwnActivity
    library: Library
    needs: tuple[tuple[str, Wording], ...]


@query(*EVERYBODY)
async def library_list(work: Work, program_id: int = 0) -> list[OwnActivity]:
    """Return the organization's own activities; with a program, those its people keep for themselves."""
    await _require_place(work, program_id, is_changed=False)
    known = await program_results.own_of(work.connection, work.organization_id, program_id or None)
    return [one for one in known if one.program_id == (program_id or None)]


@query(*EVERYBODY)
async def library_activity(work: Work, own_id: int) -> OwnCard:
    """Return an own activity with what can be chosen for it."""
    own = found(await program_results.own(work.connection, own_id))
    await _require_own(work, own, is_changed=False)
    return OwnCard(own, work.catalog.library, await needs(work))


@command(*WRITERS)
async def add_to_library(work: Work, title: str, program_id: int = 0) -> int:
    """Add an activity to the organization's library, or to one program's own, and return its number.

    Raises:
        NotFound: this is not the actor's to add to.
        BadInput: the title is empty or too long.
        WrongState: there are too many.
    """
    await _require_place(work, program_id)
    known = await program_results.own_of(work.connection, work.organization_id, program_id or None)
    if len([one for one in known if one.program_id == (program_id or None)]) >= MOST_OWN:
        raise WrongState("library-full", max=MOST_OWN)
    own = rules.begin(work.organization_id, program_id or None, work.person_id, title, work.catalog.library)
    number = await program_results.add_own(work.connection, own, work.now)
    await work.log("add-to-library", activity=number)
    return number


@command(*WRITERS)
async def word_library_activity(work: Work, own_id: int, name: str, words: str) -> None:
    """Change the title of an own activity, or what is done, expected and shown; a dash leaves a text empty."""
    if name not in ("title", *rules.WORDED):
        raise NotFound
    await _change(work, own_id, lambda own: rules.word(own, name, words))


@command(*WRITERS)
async def sort_library_activity(work: Work, own_id: int, name: str, code: str) -> None:
    """Choose an own activity's direction, form, length or who is responsible."""
    if name not in rules.SORTED:
        raise NotFound
    await _change(work, own_id, lambda own: rules.sort(own, name, code, work.catalog.library))


@command(*WRITERS)
async def toggle_library_need(work: Work, own_id: int, code: str) -> None:
    """Say that an own activity helps with a difficulty, or does not."""
    known = tuple(one for one, _ in await needs(work))
    await _change(work, own_id, lambda own: rules.toggle(own, code, known))


@command(*WRITERS)
async def drop_from_library(work: Work, own_id: int) -> None:
    """Take an own activity out of the library; programs it was chosen for keep their copy."""
    own = found(await program_results.own(work.connection, own_id, lock=True))
    await _require_own(work, own)
    await program_results.remove_own(work.connection, own_id)
    await work.log("drop-from-library", activity=own_id)


async def _change(work: Work, own_id: int, change: Callable[[OwnActivity], OwnActivity]) -> None:
    own = found(await program_results.own(work.connection, own_id, lock=True))
    await _require_own(work, own)
    await program_results.save_own(work.connection, change(own))
    await work.log("change-library", activity=own_id)


async def _require_own(work: Work, own: OwnActivity, *, is_changed: bool = True) -> None:
    if own.organization_id != work.organization_id:
        raise NotFound
    await _require_place(work, own.program_id or 0, is_changed=is_changed)


async def _require_place(work: Work, program_id: int, *, is_changed: bool = True) -> None:
    """Raise NotFound where a library is not the actor's: the organization's is a curator's to change."""
    if program_id:
        circle = await the_circle(work, program_id)
        if not speaks(work, circle):
            raise NotFound
    elif is_changed and not work.actor.is_any(*CURATORS):
        raise NotFound


async def needs(work: Work) -> tuple[tuple[str, Wording], ...]:
    """Every difficulty of the questionnaire with its words; what both questions call «something else» once."""
    form = work.catalog.form(intake_form(await work.profile(), Role.MENTEE))
    options = {one.id: one.text for question in reversed(DIFFICULTIES) for one in form.question(question).options}
    order = [one.id for question in DIFFICULTIES for one in form.question(question).options]
    last = sorted(dict.fromkeys(order), key=lambda code: code == "other")
    return tuple((code, options[code]) for code in last)
