"""Trouble on demand: refusals, server errors, cut lines, updates delivered twice."""

import random
from dataclasses import asdict, dataclass, field
from fnmatch import fnmatchcase

from simulator.errors import ApiError, ControlError, CutError, too_many
from simulator.shapes import Json

KINDS = ("429", "500", "502", "cut_before", "cut_after", "redeliver")


@dataclass
class Fault:
    """One kind of trouble for the methods that match `method`; `times` None means until cleared."""

    method: str
    kind: str
    times: int | None = 1
    retry_after: int = 1
    probability: float = 1.0


@dataclass
class Faults:
    """All trouble that is set now; chance is seeded, so a run can be repeated."""

    active: list[Fault] = field(default_factory=list)
    chance: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311 - no secrets here
    happened: dict[str, int] = field(default_factory=dict)

    def add(self, wanted: Json) -> Fault:
        """Set a fault from the control API's words."""
        if str(wanted.get("kind")) not in KINDS:
            raise ControlError(f"kind must be one of {', '.join(KINDS)}")
        times = wanted.get("times", 1)
        fault = Fault(
            method=str(wanted.get("method", "getUpdates" if wanted["kind"] == "redeliver" else "*")).lower(),
            kind=str(wanted["kind"]),
            times=None if times is None else int(times),
            retry_after=int(wanted.get("retry_after", 1)),
            probability=float(wanted.get("probability", 1)),
        )
        self.active.append(fault)
        return fault

    def take(self, method: str, *kinds: str) -> Fault | None:
        """Return the next fault of these kinds for this method, used up by one."""
        for fault in self.active:
            if fault.kind not in kinds or not fnmatchcase(method.lower(), fault.method):
                continue
            if self.chance.random() >= fault.probability:
                continue
            self._use(fault)
            return fault
        return None

    def _use(self, fault: Fault) -> None:
        self.happened[fault.kind] = self.happened.get(fault.kind, 0) + 1
        if fault.times is None:
            return
        fault.times -= 1
        if fault.times <= 0:
            self.active.remove(fault)

    def before(self, method: str) -> None:
        """Raise what is to happen instead of the call."""
        fault = self.take(method, "429", "500", "502", "cut_before")
        if fault is None:
            return
        if fault.kind == "cut_before":
            raise CutError
        if fault.kind == "429":
            raise too_many(fault.retry_after)
        raise ApiError(int(fault.kind), "Bad Gateway" if fault.kind == "502" else "Internal Server Error")

    def after(self, method: str) -> None:
        """Cut the line when the effect is done."""
        if self.take(method, "cut_after"):
            raise CutError

    def shown(self) -> list[Json]:
        """Return what is still set."""
        return [asdict(fault) for fault in self.active]
