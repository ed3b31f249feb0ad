"""Orders of the director about pairs: what they say, and what is entered once they are signed.

Source: regulations 000-003, section on the director («издаёт приказ(ы) о закреплении наставнических пар/групп с
письменного согласия их участников») and 6.2 (in 002 4.2: pairs are approved by order); later changes are orders, too.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mentoring.errors import BadInput

NUMBER_LIMIT = 30
BASIS_LIMIT = 200
# An order is signed within days of its approval; a day further back than this is a slip of the finger.
OLDEST = timedelta(days=366)
# Days after which an order that nobody marked as signed is reminded of.
LATE_AFTER = (3, 7)


class OrderKind(StrEnum):
    """What an order is for."""

    ASSIGNMENT = "assignment"
    CHANGE = "change"
    CANCELLATION = "cancellation"


class Act(StrEnum):
    """What a line of an order does to its pair."""

    ASSIGN = "assign"
    REPLACE = "replace"
    EXTEND = "extend"
    CANCEL = "cancel"


@dataclass(frozen=True)
class Line:
    """One pair in an order, with the term as the order says it; `former_id` is the pair that a new mentor replaces."""

    pair_id: int
    act: Act
    starts_on: date
    ends_on: date
    former_id: int | None = None

    @property
    def begins(self) -> bool:
        """Whether its pair is to begin by it, rather than to go on or to end."""
        return self.act in (Act.ASSIGN, Act.REPLACE)


@dataclass(frozen=True)
class Order:
    """An order; `sequence` counts within the organization, `number` is that of the paper register once it is signed."""

    id: int
    organization_id: int
    sequence: int
    number: str
    dated: date
    signed_on: date | None = None
    kind: OrderKind = OrderKind.ASSIGNMENT
    basis: str = ""
    lines: tuple[Line, ...] = ()

    def line(self, pair_id: int) -> Line | None:
        """Return what the order says of a pair."""
        return next((one for one in self.lines if one.pair_id == pair_id), None)

    def lets_begin(self, pair_id: int) -> bool:
        """Whether a pair may work by this order: signed, with a number and a day, and the pair's term in it."""
        line = self.line(pair_id)
        return line is not None and line.begins and self.signed_on is not None and bool(self.number)


def read_number(typed: str, known: str) -> str:
    """Return the number of the paper register, the known one where nothing was typed.

    Raises:
        BadInput: it has more than NUMBER_LIMIT characters.
    """
    number = " ".join(typed.split()) or known
    if len(number) > NUMBER_LIMIT:
        raise BadInput("order-number-too-long", max=NUMBER_LIMIT, length=len(number))
    return number


def read_signed_on(signed_on: date, today: date) -> date:
    """Return the day an order was signed; raise BadInput for one to come or more than a year ago."""
    if signed_on > today:
        raise BadInput("order-day-in-future")
    if signed_on < today - OLDEST:
        raise BadInput("order-day-too-old")
    return signed_on


def read_basis(typed: str) -> str:
    """Return in one line what an order is based on; raise BadInput for more than BASIS_LIMIT characters."""
    basis = " ".join(typed.split())
    if len(basis) > BASIS_LIMIT:
        raise BadInput("order-basis-too-long", max=BASIS_LIMIT, length=len(basis))
    return basis
