"""One change to a best assignment, and the best one after it: a shortest augmenting path, nothing is run anew.

The assignment is a flow: each mentee sends one unit to a mentor or to nobody, each mentor passes on as many as there
are seats. `prices` keep every reduced cost from being negative; one search by Dijkstra finds the cheapest chain of
moves, and the prices are brought along, so that the next change can start from them (successive shortest paths).
"""

from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from heapq import heappop, heappush

from mentoring.matching import rules
from mentoring.matching.encoding import open_mentors, served_worth
from mentoring.matching.people import Mentee
from mentoring.matching.proposal import Proposal
from mentoring.matching.rows import NEVER, Rows
from mentoring.matching.situation import Situation

NOBODY = 0
"""The place of those who get no mentor; ids count from 1."""
EVERYBODY = -1
"""Where all seats lead: the end of every chain."""
POSSIBLE = NEVER // 2
"""No couple that can be formed offers less, whatever the prices."""


@dataclass
class Flow:
    """An assignment under change; `helper` and `seated` say the same from both sides.

    `prices` are in the order of the mentors, NOBODY's last; so is the worth in a row.
    """

    mentees: Mapping[int, Mentee]
    worth: Rows
    seats: dict[int, int]
    prices: dict[int, int]
    helper: dict[int, int] = field(default_factory=dict)
    seated: dict[int, set[int]] = field(default_factory=dict)
    used: Counter[int] = field(default_factory=Counter)
    rows: "dict[int, array[int]]" = field(default_factory=dict)

    def row(self, mentee_id: int) -> "array[int]":
        """Return what each mentor is worth to somebody; nobody is worth nothing."""
        if mentee_id not in self.rows:
            mentee = self.mentees.get(mentee_id)
            is_open = mentee is not None and not any(rules.mentee_bars(mentee))
            row = self.worth.of(mentee) if mentee and is_open else array("q", [NEVER] * (len(self.prices) - 1))
            row.append(0)
            self.rows[mentee_id] = row
        return self.rows[mentee_id]

    def offers(self, mentee_id: int, least: int) -> list[tuple[int, int]]:
        """Return the mentors who offer somebody at least so much beside the price of their seat, and how much."""
        rows = zip(self.prices, self.prices.values(), self.row(mentee_id), strict=True)
        return [(mentor_id, worth - price) for mentor_id, price, worth in rows if worth - price >= least]

    def own(self, mentee_id: int, mentor_id: int) -> int:
        """Return what somebody's own seat offers them."""
        return self.row(mentee_id)[self.places[mentor_id]] - self.prices[mentor_id]

    @cached_property
    def places(self) -> dict[int, int]:
        """Where each mentor stands in a row."""
        return {mentor_id: place for place, mentor_id in enumerate(self.prices)}

    def seat(self, mentee_id: int, mentor_id: int) -> None:
        """Put somebody where the last chain led."""
        self.helper[mentee_id] = mentor_id
        self.seated.setdefault(mentor_id, set()).add(mentee_id)

    def unseat(self, mentee_id: int) -> int:
        """Take somebody from where they are, and return where that was."""
        mentor_id = self.helper.pop(mentee_id)
        self.seated[mentor_id].discard(mentee_id)
        return mentor_id

    def has_room(self, mentor_id: int) -> bool:
        """Whether one more unit can leave a mentor."""
        return mentor_id == NOBODY or self.used[mentor_id] < self.seats.get(mentor_id, 0)


def flow_of(situation: Situation, known: Proposal) -> Flow:
    """Return the flow of a proposal made for the same mentors; locked couples stand outside it with their seats."""
    mentors = open_mentors(situation)
    taken = Counter(mentor_id for mentor_id, _ in known.locked)
    prices = {one.id: known.prices.get(one.id, 0) for one in mentors} | {NOBODY: 0}
    worth = Rows(situation, mentors, served_worth(situation))
    flow = Flow(situation.by_mentee, worth, {one.id: one.free - taken[one.id] for one in mentors}, prices)
    for mentor_id, mentee_id in known.couples:
        if (mentor_id, mentee_id) not in known.locked:
            flow.seat(mentee_id, mentor_id)
            flow.used[mentor_id] += 1
    for mentee_id in known.unserved:
        flow.seat(mentee_id, NOBODY)
        flow.used[NOBODY] += 1
    return flow


def place(flow: Flow, mentee_id: int) -> None:
    """Find a place for somebody who has none, moving others where that is best."""
    offers = dict(flow.offers(mentee_id, POSSIBLE))
    gain = max(offers.values())
    _send(flow, {mentor_id: gain - offered for mentor_id, offered in offers.items()}, mentee_id, EVERYBODY)


def fill(flow: Flow, mentor_id: int) -> None:
    """Give a seat that was left or added to whom it helps most; where it helps nobody, its price falls to nothing."""
    price = flow.prices[mentor_id]
    if price and _send(flow, {EVERYBODY: 0}, None, mentor_id, limit=price):
        flow.used[mentor_id] += 1


def close_seat(flow: Flow, mentor_id: int) -> None:
    """A mentor has one seat less; somebody moves where all were taken."""
    _send(flow, {mentor_id: 0}, None, EVERYBODY)
    flow.seats[mentor_id] -= 1
    flow.used[mentor_id] -= 1


def _send(flow: Flow, starts: Mapping[int, int], first: int | None, end: int, limit: int | None = None) -> bool:
    """Send one unit from where a chain may start to its end, and bring the prices along.

    A chain that costs `limit` or more is not worth it: the prices change, nobody moves, the answer is False.
    """
    distance, via = _search(flow, starts, first, end, limit)
    longest = distance.get(end, limit or 0)
    is_worth_it = end in distance and (limit is None or longest < limit)
    if not is_worth_it:
        longest = limit or 0
    else:
        _walk(flow, via, end)
    shift = min(distance.get(EVERYBODY, longest), longest)
    for mentor_id in flow.seats:
        moved = flow.prices[mentor_id] + shift - min(distance.get(mentor_id, longest), longest)
        flow.prices[mentor_id] = max(moved, 0)
    return is_worth_it


def _walk(flow: Flow, via: Mapping[int, "Step"], end: int) -> None:
    there: int | None = end
    while there is not None:
        here, who = via[there]
        _move(flow, there, here, who)
        there = here


Step = tuple[int | None, int | None]
"""Where a chain came from (None: its start), and who moves (None: a seat is used or left)."""


def _search(
    flow: Flow, starts: Mapping[int, int], first: int | None, end: int, limit: int | None
) -> tuple[dict[int, int], dict[int, Step]]:
    final: dict[int, int] = {}
    best: dict[int, int] = {} if limit is None else {end: limit}
    via: dict[int, Step] = {}
    queue: list[tuple[int, int]] = []

    def reach(there: int, cost: int, step: Step) -> None:
        # What is no nearer than the end is known to be can be on no shorter way to it.
        if there not in final and cost < best.get(there, cost + 1) and cost <= best.get(end, cost):
            best[there], via[there] = cost, step
            heappush(queue, (cost, there))
            if end == EVERYBODY and flow.has_room(there):
                reach(end, cost, (there, None))

    for there, cost in starts.items():
        reach(there, cost, (None, first))
    while queue:
        cost, here = heappop(queue)
        if here in final:
            continue
        final[here] = cost
        if here == end:
            break
        for there, further, who in _next(flow, here, best[end] - cost if end in best else None):
            reach(there, cost + further, (here, who))
    return final, via


def _next(flow: Flow, here: int, most: int | None) -> Iterator[tuple[int, int, int | None]]:
    """Yield where a chain can go on to, how much further that is, and who moves; nothing further than `most`."""
    if here == EVERYBODY:
        yield from ((key, flow.prices[key], None) for key, count in flow.used.items() if count)
        return
    if flow.has_room(here):
        yield EVERYBODY, 0, None
    for mentee_id in sorted(flow.seated.get(here, ())):
        gain = flow.own(mentee_id, here)
        for there, offered in flow.offers(mentee_id, POSSIBLE if most is None else gain - most):
            yield there, gain - offered, mentee_id


def _move(flow: Flow, there: int, here: int | None, who: int | None) -> None:
    if who is not None:
        if who in flow.helper:
            flow.unseat(who)
        flow.seat(who, there)
    elif there == EVERYBODY and here is not None:
        flow.used[here] += 1
    elif here == EVERYBODY:
        flow.used[there] -= 1
