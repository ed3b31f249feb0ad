"""One change to a best assignment, and the best one after it: a shortest augmenting path, nothing is run anew.

The assignment is a flow: each mentee sends one unit to a mentor or to nobody, each mentor passes on as many as there
are seats. `prices` keep every reduced cost from being negative; one search by Dijkstra finds the cheapest chain of
moves, and the prices are brought along, so that the next change can start from them (successive shortest paths).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from heapq import heappop, heappush

from mentoring.matching.encoding import encode
from mentoring.matching.proposal import Proposal
from mentoring.matching.rows import Rows
from mentoring.matching.situation import Situation

NOBODY = 0
"""The place of those who get no mentor; ids count from 1."""
EVERYBODY = -1
"""Where all seats lead: the end of every chain."""


@dataclass
class Flow:
    """An assignment under change; `helper` and `seated` say the same from both sides."""

    mentors: tuple[int, ...]
    mentees: dict[int, int]
    worth: Rows
    served_worth: int
    seats: dict[int, int]
    prices: dict[int, int]
    helper: dict[int, int] = field(default_factory=dict)
    seated: dict[int, set[int]] = field(default_factory=dict)
    used: Counter[int] = field(default_factory=Counter)
    rows: dict[int, Mapping[int, int]] = field(default_factory=dict)

    def row(self, mentee_id: int) -> Mapping[int, int]:
        """Return what each possible mentor is worth to somebody; nobody is worth nothing."""
        if mentee_id not in self.rows:
            self.rows[mentee_id] = {NOBODY: 0} | self._mentors_for(mentee_id)
        return self.rows[mentee_id]

    def _mentors_for(self, mentee_id: int) -> dict[int, int]:
        if mentee_id not in self.mentees:
            return {}  # paused, or without consent
        row = zip(self.mentors, self.worth.of(self.mentees[mentee_id]), strict=True)
        return {mentor_id: self.served_worth + worth for mentor_id, worth in row if worth is not None}

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
        return mentor_id == NOBODY or self.used[mentor_id] < self.seats[mentor_id]


def flow_of(situation: Situation, known: Proposal) -> Flow:
    """Return the flow of a proposal made for the same mentors; locked couples stand outside it with their seats."""
    encoded = encode(situation)
    taken = Counter(mentor_id for mentor_id, _ in known.locked)
    prices = {one.id: known.prices.get(one.id, 0) for one in encoded.mentors} | {NOBODY: 0}
    flow = Flow(
        tuple(one.id for one in encoded.mentors),
        {one.id: place for place, one in enumerate(encoded.mentees)},
        Rows(encoded.task),
        encoded.task.served_worth,
        {one.id: one.free - taken[one.id] for one in encoded.mentors},
        prices,
    )
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
    row = flow.row(mentee_id)
    gain = max(worth - flow.prices[mentor_id] for mentor_id, worth in row.items())
    starts = {mentor_id: gain - (worth - flow.prices[mentor_id]) for mentor_id, worth in row.items()}
    _send(flow, starts, mentee_id, EVERYBODY)


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
    distance, via = _search(flow, starts, first, end)
    longest = distance.get(end, limit or 0)
    is_worth_it = end in distance and (limit is None or longest < limit)
    if not is_worth_it:
        longest = limit or 0
    else:
        _walk(flow, via, end)
    shift = min(distance.get(EVERYBODY, longest), longest)
    for mentor_id in flow.mentors:
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
    flow: Flow, starts: Mapping[int, int], first: int | None, end: int
) -> tuple[dict[int, int], dict[int, Step]]:
    final: dict[int, int] = {}
    best: dict[int, int] = {}
    via: dict[int, Step] = {}
    queue: list[tuple[int, int]] = []

    def reach(there: int, cost: int, step: Step) -> None:
        # What is no nearer than the end is known to be can be on no shorter way to it.
        if there not in final and cost < best.get(there, cost + 1) and cost <= best.get(end, cost):
            best[there], via[there] = cost, step
            heappush(queue, (cost, there))

    for there, cost in starts.items():
        reach(there, cost, (None, first))
    while queue:
        cost, here = heappop(queue)
        if here in final:
            continue
        final[here] = cost
        if here == end:
            break
        for there, further, who in _next(flow, here):
            reach(there, cost + further, (here, who))
    return final, via


def _next(flow: Flow, here: int) -> list[tuple[int, int, int | None]]:
    if here == EVERYBODY:
        return [(key, flow.prices[key], None) for key, count in flow.used.items() if count]
    found: list[tuple[int, int, int | None]] = [(EVERYBODY, 0, None)] if flow.has_room(here) else []
    for mentee_id in sorted(flow.seated.get(here, ())):
        row = flow.row(mentee_id)
        gain = row[here] - flow.prices[here]
        found += [(there, gain - (worth - flow.prices[there]), mentee_id) for there, worth in row.items()]
    return found


def _move(flow: Flow, there: int, here: int | None, who: int | None) -> None:
    if who is not None:
        if who in flow.helper:
            flow.unseat(who)
        flow.seat(who, there)
    elif there == EVERYBODY and here is not None:
        flow.used[here] += 1
    elif here == EVERYBODY:
        flow.used[there] -= 1
