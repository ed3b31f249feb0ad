"""Mentors and mentees as the matcher sees them, and what they said of each other."""

from dataclasses import dataclass
from enum import StrEnum

HEAD_FORM = "head_to_teacher"
NO_WORDS = frozenset[str]()


class Liking(StrEnum):
    """What somebody says of a candidate."""

    LIKE = "like"
    PERHAPS = "perhaps"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Mark:
    """Somebody's own mark of a candidate; `rank` counts from 1, the dearest first, 0 where nobody was ranked."""

    liking: Liking
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Mentee:
    """Somebody who looks for a mentor.

    Words are ids of the questionnaire's options, empty where nothing was said or nothing is preferred; `experience` is
    in full years. `manager_id` is the line manager.
    """

    id: int
    difficulties: frozenset[str] = NO_WORDS
    lesson_difficulties: frozenset[str] = NO_WORDS
    subject: str = ""
    experience: int | None = None
    category: str = ""
    form: str = ""
    kind: str = ""
    mode: str = ""
    times: frozenset[str] = NO_WORDS
    manager_id: int | None = None
    has_consented: bool = True
    is_paused: bool = False
    is_looking: bool = True


@dataclass(frozen=True, slots=True)
class Mentor:
    """Somebody who takes mentees.

    `forms` are those this person can be a mentor in; empty `kinds` and `categories` mean any. `load` counts the pairs
    under way and proposed, `capacity` is what the mentor named, `group_capacity` what a group allows (0: no groups).
    `refusals` counts the proposals the mentor has declined. `is_admitted` is False while a guest or partner is not
    let in.
    """

    id: int
    competences: frozenset[str] = NO_WORDS
    lesson_competences: frozenset[str] = NO_WORDS
    subject: str = ""
    experience: int | None = None
    categories: frozenset[str] = NO_WORDS
    forms: frozenset[str] = frozenset({"teacher_to_teacher"})
    kinds: frozenset[str] = NO_WORDS
    mode: str = ""
    times: frozenset[str] = NO_WORDS
    capacity: int = 1
    group_capacity: int = 0
    load: int = 0
    refusals: int = 0
    has_consented: bool = True
    is_paused: bool = False
    is_admitted: bool = True

    @property
    def seats(self) -> int:
        """How many mentees this mentor can have at once: a group raises it and needs no minimum."""
        return max(self.capacity, self.group_capacity, 0)

    @property
    def free(self) -> int:
        """How many more mentees there is room for."""
        return max(self.seats - self.load, 0)
