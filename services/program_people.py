"""The people of a personal program and how the actor stands to it; the version that is carried out."""

from dataclasses import dataclass

from db import pairs, people, programs
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.people import Person
from mentoring.programs import Program, Version
from services.behalf import whose
from services.scope import form_scope
from services.work import Work, found

PARTIES = (Role.MENTOR, Role.MENTEE, Role.CURATOR, Role.COORDINATOR)
EVERYBODY = (*PARTIES, Role.DIRECTOR)
KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)
_BEGAN = (PairStatus.ACTIVE, PairStatus.COMPLETED, PairStatus.ENDED)


@dataclass(frozen=True)
class Circle:
    """A program with its people: those of the pairs under way, or of all that began where none is any more."""

    program: Program
    pairs: tuple[Pair, ...]
    people: dict[int, Person]

    @property
    def mentors(self) -> tuple[int, ...]:
        """Whoever teaches here; in reverse mentoring both do."""
        return tuple(dict.fromkeys(one.mentor_id for one in self.pairs))

    @property
    def mentees(self) -> tuple[int, ...]:
        """Whoever learns here."""
        return tuple(dict.fromkeys(one.mentee_id for one in self.pairs))

    @property
    def members(self) -> tuple[int, ...]:
        """Everybody, mentors first."""
        return tuple(dict.fromkeys((*self.mentors, *self.mentees)))

    @property
    def kind(self) -> str:
        """The kind of mentoring."""
        return self.pairs[0].kind

    def name(self, person_id: int | None) -> str:
        """Return a full name; a dash for somebody who is not of the program."""
        return self.people[person_id].name.full if person_id in self.people else "–"

    @property
    def title(self) -> str:
        """Short names, the mentors first."""
        names = [
            ", ".join(self.people[one].name.short for one in side if one in self.people)
            for side in (self.mentors, [one for one in self.mentees if one not in self.mentors])
        ]
        return " – ".join(one for one in names if one)


async def the_circle(work: Work, program_id: int, *, lock: bool = False) -> Circle:
    """Return a program of the actor's organization that the actor is in or keeps."""
    program = found(await programs.get(work.connection, program_id, lock=lock))
    if program.organization_id != work.organization_id:
        raise NotFound
    circle = await circle_of(work, program)
    scope = await form_scope(work)
    keeps = work.actor.is_any(*KEEPERS) and (not scope or any(one.form in scope for one in circle.pairs))
    if not keeps and work.actor.person_id not in circle.members:
        raise NotFound
    return circle


async def circle_of(work: Work, program: Program) -> Circle:
    """Return a program with its people."""
    theirs = await pairs_of(work, program)
    current = [one for one in theirs if one.status in OPEN] or [one for one in theirs if one.status in _BEGAN]
    if not current:
        raise NotFound
    known = await people.many(work.connection, {member for one in current for member in one.members})
    return Circle(program, tuple(current), known)


async def pairs_of(work: Work, program: Program) -> list[Pair]:
    """Return every pair a program is or was of."""
    if program.group_id is not None:
        return await pairs.of_group(work.connection, program.group_id)
    pair = await pairs.get(work.connection, program.pair_id or 0)
    return [pair] if pair else []


async def in_force(work: Work, program: Program) -> Version:
    """Return the version that is carried out; WrongState where none is yet."""
    version = await programs.version(work.connection, program.in_force) if program.in_force else None
    if version is None:
        raise WrongState("progress-no-program")
    return version


async def speaker(work: Work, circle: Circle, person_id: int, act: str) -> int:
    """Return for which member the actor acts: themselves, or one without an account whose bank they keep.

    Raises:
        NotFound: that is no member of the program.
    """
    chosen = await whose(work, person_id, act)
    if chosen not in circle.members:
        raise NotFound
    return chosen


def mentor_or_scribe(work: Work, circle: Circle) -> None:
    """Raise NotAllowed for anybody but a mentor of the program, or a curator where the mentor has no account."""
    mute = any(not circle.people[one].has_account for one in circle.mentors if one in circle.people)
    if work.person_id in circle.mentors or (mute and work.actor.is_any(*CURATORS)):
        return
    raise NotAllowed("progress-mentor-marks")


def speaks(work: Work, circle: Circle) -> bool:
    """Whether the actor is of a program, or writes for somebody of it who has no account."""
    mute = any(not one.has_account for one in circle.people.values())
    return work.person_id in circle.members or (mute and work.actor.is_any(*CURATORS))
