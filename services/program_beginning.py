"""A program begins with what is known already: the order's term, the questionnaires, what the kind asked for."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from db import orders as decrees
from db import programs as store
from db import responses
from mentoring.actors import Role
from mentoring.forms import Wording
from mentoring.kinds import REVERSE
from mentoring.orders import Order
from mentoring.pairs import Pair
from mentoring.program_parts import LIMITS, Mode, Part, Plan, read_codes
from mentoring.programs import Program, Version
from services.behalf import WRITERS
from services.pairs import the_pair
from services.program_units import Unit, require_written_now, speaker, unit_around
from services.questionnaires import intake_form
from services.work import Work, command

# Questions of the questionnaire whose answers are a program's difficulties; a code names the question, too.
ASKED = ("difficulties", "lesson_difficulties")


@command(*WRITERS)
async def begin_program(work: Work, pair_id: int) -> int:
    """Begin the program of a pair or its group from the questionnaires, and return its number; begun once, it stays.

    Raises:
        WrongState: the two have not both said yes yet, or the pair is over.
        NotAllowed: the actor is no member and writes for none.
    """
    pair = await the_pair(work, pair_id)
    known = await store.of_pair(work.connection, pair.id, pair.group_id)
    if known is not None:
        return known.id
    unit = await unit_around(work, pair)
    require_written_now(unit)
    await speaker(work, unit)
    is_alone = len(unit.pairs) == 1 and unit.first.group_id is None
    program = Program(
        0, pair.organization_id, pair.id if is_alone else None, None if is_alone else pair.group_id,
        pair.profile_version, draft_by=await draft_by(work, unit),
    )  # fmt: skip
    number = await store.create(work.connection, program, Version(0, 0, 1, await prefilled(work, unit)), work.now)
    await work.log("begin-program", pair.mentee_id, program=number)
    return number


async def draft_by(work: Work, unit: Unit) -> date:
    """Return the day by which a program is to be submitted: so many days after the pair has begun to work by order.

    The order on pairs leaves that term to the curator; the number of days is the profile's.
    """
    return await draft_by_orders(work, unit, await decrees.many(work.connection, {one.order_id for one in unit.pairs}))


async def draft_by_orders(work: Work, unit: Unit, orders: Mapping[int, Order]) -> date:
    """Return what `draft_by` does, the pairs' orders having been read, by number."""
    theirs = [orders.get(one.order_id or 0) for one in unit.pairs]
    signed = [one.signed_on for one in theirs if one is not None and one.signed_on is not None]
    profile = await work.profile_of_pair(unit.first)
    return max([unit.term[0], *signed]) + timedelta(days=profile.program_days)


async def difficulty_words(work: Work, pair: Pair) -> dict[str, Wording]:
    """Return what the questionnaire calls each difficulty it knows, by code and in its order."""
    form = work.catalog.form(intake_form(await work.profile_of_pair(pair), Role.MENTEE))
    return {f"{question}.{one.id}": one.text for question in ASKED for one in form.question(question).options}


async def known_difficulties(work: Work, pair: Pair) -> list[str]:
    """Return the codes of every difficulty the questionnaire knows, in its order."""
    return list(await difficulty_words(work, pair))


async def prefilled(work: Work, unit: Unit) -> Plan:
    """What is known already is not typed again: term and form of the order, answers, goals and days of the kind."""
    starts_on, ends_on = unit.term
    theirs = [await answers_of(work, one, one.mentee_id, Role.MENTEE) for one in unit.pairs]
    mentor = await answers_of(work, unit.first, unit.first.mentor_id, Role.MENTOR)
    known = await known_difficulties(work, unit.first)
    chosen = [f"{question}.{code}" for given in theirs for question in ASKED for code in given.get(question) or ()]
    requests = dict.fromkeys(str(given["primary_request"]) for given in theirs if given.get("primary_request"))
    modes = {str(given["mode"]) for given in (*theirs, mentor) if given.get("mode")}
    back = unit.pairs[1].goals if len(unit.pairs) > 1 and unit.kind == REVERSE else ""
    return Plan(
        starts_on, ends_on, unit.first.form, problem="\n".join(requests)[: LIMITS[Part.PROBLEM]],
        goal=unit.first.goals, goal_back=back, difficulties=read_codes(chosen, known),
        mode=modes.pop() if len(modes) == 1 else Mode.MIXED.value if modes else "",
        schedule=", ".join(f"{one:%d.%m.%Y}" for one in unit.first.schedule),
    )  # fmt: skip


async def answers_of(work: Work, pair: Pair, person_id: int, role: Role) -> Mapping[str, Any]:
    """Return somebody's answers to their questionnaire; none where they have not filled it in."""
    form_id = intake_form(await work.profile_of_pair(pair), role)
    response = await responses.find(work.connection, pair.organization_id, person_id, form_id)
    given = await responses.answers(work.connection, [response.id] if response else [])
    return given.get(response.id, {}) if response else {}
