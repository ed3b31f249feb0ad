"""The scene of working together: three pairs of one school, one of them through its whole year."""

from collections.abc import Sequence
from dataclasses import replace

from simulator.demo.assigning import pairs
from simulator.demo.banks import banks
from simulator.demo.concluding import concluded
from simulator.demo.crowd import SHORT
from simulator.demo.cycle import first_meetings, series
from simulator.demo.drawing_up import program, prolonged
from simulator.demo.joining import school
from simulator.demo.outside import partner
from simulator.demo.replacing import replaced
from simulator.demo.script import Cast, Role, Script, cast, overlaid
from simulator.demo.settling import settled
from simulator.demo.speedy import speed
from simulator.demo.urgent import urgent
from simulator.demo.worked import counted

PAIRS = 3
# One mentee of a mentor's own, and room for one whose mentor is replaced.
SEATS = "2"
STEPS = (school, banks, partner, pairs, program, first_meetings, urgent, replaced, settled, series, speed, prolonged,
         concluded, counted)  # fmt: skip


def work_script() -> Script:
    """Return the words of the other scenes with those of this one over them."""
    return overlaid("district.toml", "pairs.toml", "work.toml")


def work_cast() -> Cast:
    """Return the first people of the year; everybody answers briefly."""
    few = cast(PAIRS, PAIRS)
    return replace(few, mentors=_brief(few.mentors), mentees=_brief(few.mentees))


def _brief(people: Sequence[Role]) -> list[Role]:
    return [replace(one, facts={**SHORT, **one.facts, "takes": SEATS}) for one in people]
