"""The end of a personal program, which follows the end of its pair, or of the last pair of its group: why and when."""

from dataclasses import replace

from db import programs
from mentoring.closings import ClosingReason
from mentoring.pairs import OPEN, Pair
from mentoring.programs import ProgramState
from services.program_people import pairs_of
from services.work import Work


async def close_program(work: Work, pair: Pair, reason: ClosingReason) -> None:
    """Write down why the program of a pair that has just ended is over; a group's goes on while one of it does.

    What is carried out in full is completed, all else ended; how much was done stands with its activities.
    """
    program = await programs.of_pair(work.connection, pair.id, pair.group_id)
    if program is None or not program.is_open:
        return
    if any(one.status in OPEN and one.id != pair.id for one in await pairs_of(work, program)):
        return
    zone = (await work.organization(pair.organization_id)).zone
    is_whole = reason is ClosingReason.PLAN_COMPLETED and program.in_force is not None
    state = ProgramState.COMPLETED if is_whole else ProgramState.ENDED
    closed = replace(program, state=state, closing_reason=reason.value, ended_on=work.today(zone))
    await programs.save(work.connection, closed)
    await work.log("close-program", pair.mentee_id, program=program.id, reason=reason.value)
