"""What waits for a mentor or a mentee on the first screen."""

from collections.abc import Sequence

from db import help as requests
from db import people, refreshes, search_ends
from db import wishes as marks
from mentoring.actors import Role
from mentoring.help import HelpStatus
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.people import Person
from mentoring.surveys import Stage
from services.choosing import unanswered, waiting
from services.help_answering import calls
from services.home_pairs import pair_todos
from services.questionnaires import Asked, unfinished
from services.speed_views import to_mark
from services.supports import is_to_be_asked
from services.todo import Todo
from services.work import Work


async def members_todos(work: Work, theirs: Sequence[Pair]) -> list[Todo]:
    """What a mentor or a mentee is to do: forms, pairs, marks."""
    todos = [Todo(_form_key(one), f"form:{one.form_id}:{one.subject}", name=await _with_whom(work, one, theirs))
             for one in await unfinished(work)
             if one.stage is not Stage.REVIEW]  # fmt: skip
    if work.person_id in await refreshes.unanswered(work.connection, work.organization_id):
        todos.append(Todo("refresh", "myform"))
    end = await search_ends.find(work.connection, work.person_id, work.organization_id)
    todos += [Todo("mentor-needed", "mentor-needed")] if end and end.is_asked else []
    for pair in theirs:
        todos += await pair_todos(work, pair)
    todos += [Todo("speed-mark", f"speed-mark:{one.id}", name=one.title) for one in await to_mark(work)]
    return list(dict.fromkeys(todos))  # a group's meeting is of several pairs of its mentor's


async def help_todos(work: Work) -> list[Todo]:
    """Requests for help that are open with the actor, a curator as well, and those they are called to."""
    theirs = [one for one in await requests.of_person(work.connection, work.person_id)
              if one.helper_id == work.person_id and one.organization_id == work.organization_id
              and one.status is HelpStatus.OPEN]  # fmt: skip
    known = await people.many(work.connection, {one.mentee_id for one in theirs}) if theirs else {}
    todos = [Todo("help", f"help:{one.id}", name=known[one.mentee_id].name.full)
             for one in theirs if one.mentee_id in known]  # fmt: skip
    return todos + [Todo("help-call", f"call:{one.party.id}") for one in await calls(work)]


async def wish_todos(work: Work, person: Person, theirs: Sequence[Pair]) -> list[Todo]:
    """Mentees who asked for a mentor, candidates of whom a mentee has said nothing yet, support after burnout."""
    found = []
    asked = await unanswered(work, work.organization_id, person.id) if Role.MENTOR in person.roles else 0
    if asked and await waiting(work, person, Role.MENTOR):
        found.append(Todo("wished", "wishes:mentor", count=asked))
    if Role.MENTEE in person.roles and await _may_be_asked_for_wishes(work, person, theirs):
        count = await waiting(work, person, Role.MENTEE)
        found += [Todo("wish", "wishes:mentee", count=count)] if count else []
    if Role.MENTEE in person.roles and await is_to_be_asked(work, person.id):
        found.append(Todo("support", "support"))
    return found


async def _may_be_asked_for_wishes(work: Work, person: Person, theirs: Sequence[Pair]) -> bool:
    """Whether a mentee has had no pair here and has marked nobody: the menu asks once and does not look up in vain."""
    if await marks.of_person(work.connection, work.organization_id, person.id, Role.MENTEE):
        return False
    had = OPEN | {PairStatus.COMPLETED}
    return not any(one.mentee_id == person.id and one.status in had for one in theirs)


async def _with_whom(work: Work, asked: Asked, theirs: Sequence[Pair]) -> str:
    """The other member of the pair a questionnaire is about; empty for one about no pair."""
    pair = next((one for one in theirs if one.id == asked.subject and asked.stage is not Stage.INTAKE), None)
    other = await people.get(work.connection, pair.other(work.person_id)) if pair else None
    return other.name.full if other else ""


def _form_key(asked: Asked) -> str:
    if asked.stage is not Stage.INTAKE:
        return asked.stage.value
    return "intake-go-on" if asked.is_begun else "intake"
