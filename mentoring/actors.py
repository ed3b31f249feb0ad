"""Who is acting: roles of the regulations and the bearer of every command."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal

Language = Literal["ru", "en"]


class Role(StrEnum):
    """A role a person holds in one organization; `product.md` and section II of the regulations."""

    COORDINATOR = "coordinator"
    CURATOR = "curator"
    DIRECTOR = "director"
    COUNCIL = "council"
    PSYCHOLOGIST = "psychologist"
    WORKING_GROUP = "working_group"
    ASSISTANT = "assistant"
    DISTRICT = "district"
    MENTOR = "mentor"
    MENTEE = "mentee"


# Stand-ins for «who» where nobody holds a role: a person before joining, the operator's command line, the clock.
ANYONE: Final = "anyone"
OPERATOR: Final = "operator"
CLOCK: Final = "clock"
Bearer = Role | Literal["anyone", "operator", "clock"]

PARTICIPANTS = frozenset({Role.MENTOR, Role.MENTEE})
# Who keeps banks and pairs, and writes for people without an account: a coordinator is a curator over every curator.
CURATORS: Final = (Role.CURATOR, Role.COORDINATOR)


@dataclass(frozen=True)
class Actor:
    """The bearer of a command.

    `cause` names what set it in motion (a bot's update, a moment of the schedule) and is the same when that is
    replayed: together with the use case it makes a repeat recognisable.
    """

    cause: str
    language: Language = "ru"
    address: str = ""
    person_id: int | None = None
    organization_id: int | None = None
    roles: frozenset[Bearer] = frozenset()
    zone: str = "Europe/Moscow"

    def is_any(self, *roles: Bearer) -> bool:
        """Tell whether the actor holds at least one of the roles."""
        return bool(self.roles & set(roles))


def operator(cause: str) -> Actor:
    """Return the actor behind a command line."""
    return Actor(cause=cause, roles=frozenset({OPERATOR}))


def clock(cause: str, zone: str = "Europe/Moscow") -> Actor:
    """Return the actor behind something that fell due; `cause` is the key of that moment."""
    return Actor(cause=cause, roles=frozenset({CLOCK}), zone=zone)
