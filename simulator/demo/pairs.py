"""The scene of pairs: a school goes from its banks to one signed order, and the curator's time is counted."""

from simulator.demo.banks import banks
from simulator.demo.crowd import crowd
from simulator.demo.drafting import proposal
from simulator.demo.gathering import gathering, group_size
from simulator.demo.joining import school
from simulator.demo.ordering import answers, order
from simulator.demo.script import Cast, Script, overlaid

# Mentees and mentors.
SIZES = {"all": (60, 25), "few": (6, 4)}
STEPS = (school, banks, gathering, proposal, answers, order)


def pairs_script() -> Script:
    """Return the words of the year and of the district with those of this scene over them."""
    return overlaid("district.toml", "pairs.toml")


def pairs_cast(people: str) -> Cast:
    """Return the people; one seat is lacking, though a group takes a single one."""
    mentees, mentors = SIZES[people]
    return crowd(mentees, mentors, mentees - group_size(mentees))


def title(words: Script, people: Cast) -> str:
    """Return the transcript's first line."""
    seats = sum(int(one.facts["takes"]) for one in people.mentors)
    return words.caption("title_pairs", mentees=len(people.mentees), mentors=len(people.mentors), seats=seats)
