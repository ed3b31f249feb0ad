"""The roadmap of a school year: dated items under the regulation's stages, approved by the director.

draft ──submit──▶ submitted ──approve──▶ approved ──change──▶ draft of the next version
  ▲ ◀──take back──┘     └──return with a remark──▶ returned ──submit──▶ …

Source: annex 2 of 000, 001 and 003; 2.4 and the general provisions of 002; section 7 of 004. A municipality's roadmap
(003, after the annex) has a form of result for each row and belongs to the district.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from mentoring.actors import Actor, Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.help import Content
from mentoring.vocabulary import A_YEAR, AT_LEAST, OCCASIONS, TIMES

TITLE_LIMIT = 300
WORDS_LIMIT = 150
RESULT_LIMIT = 300
NOTE_LIMIT = 500
MOST_ITEMS = 150


class Scope(StrEnum):
    """Whose year it is: an organization's own, or a district's over its schools."""

    SCHOOL = "school"
    MUNICIPAL = "municipal"


class RoadmapState(StrEnum):
    """Where a roadmap stands between those who write it and the one who approves it."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"


class ItemStatus(StrEnum):
    """What became of an item."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class Step(StrEnum):
    """Something that can be done with a roadmap; the history keeps those taken."""

    MAKE = "make"
    EDIT = "edit"
    SUBMIT = "submit"
    TAKE_BACK = "take-back"
    APPROVE = "approve"
    RETURN = "return"
    CHANGE = "change"


class ItemStep(StrEnum):
    """Something that can be done with an item."""

    EDIT = "edit"
    REMOVE = "remove"
    FINISH = "finish"
    REOPEN = "reopen"
    CANCEL = "cancel"


_YEARLY = re.compile(rf"(?:{AT_LEAST})\s+(\w+)(?:-х)?(?:\s+(?:{OCCASIONS}))?\s+(?:{A_YEAR})")
_MOST_YEARLY = 50


@dataclass(frozen=True)
class Item:
    """One activity; responsible are holders of `roles` and whoever `responsible` names in words.

    `period` is what stands in place of a date («в течение года»): nobody is reminded of it.
    """

    id: int
    stage_id: str
    title: str
    due_on: date | None = None
    roles: tuple[Role, ...] = ()
    responsible: str = ""
    result: str = ""
    status: ItemStatus = ItemStatus.OPEN
    done_on: date | None = None
    note: Content = field(default_factory=Content)
    period: str = ""

    @property
    def times(self) -> int:
        """How many events it takes to be done: «не менее двух в год» are two, one where it says nothing of it."""
        found = _YEARLY.search(" ".join((self.title, self.period, self.result)).casefold())
        if found is None:
            return 1
        number = int(found[1]) if found[1].isdecimal() else TIMES.get(found[1], 1)
        return number if 1 <= number <= _MOST_YEARLY else 1

    @property
    def is_blank(self) -> bool:
        """Whether it lacks a term or somebody responsible."""
        return not (self.has_term and self.has_responsible)

    @property
    def has_term(self) -> bool:
        """Whether it is known when."""
        return self.due_on is not None or bool(self.period)

    @property
    def has_responsible(self) -> bool:
        """Whether somebody answers for it."""
        return bool(self.roles or self.responsible)

    def is_late(self, today: date) -> bool:
        """Whether its date has passed and nothing came of it."""
        return self.status is ItemStatus.OPEN and self.due_on is not None and self.due_on < today


@dataclass(frozen=True)
class Roadmap:
    """A year's roadmap; `year` is the calendar year in which the school year begins.

    `stages` are titles by id in order, `results` what a whole stage leads to where the regulation says so (004, 7).
    `approved_on` is the day of the latest approval and stays while a next version is being written: dates once
    approved go on being reminded of. `reminded_on` is the last day whose reminders were written.
    """

    id: int
    organization_id: int
    scope: Scope
    year: int
    stages: dict[str, str]
    items: tuple[Item, ...] = ()
    state: RoadmapState = RoadmapState.DRAFT
    version: int = 1
    remark: str = ""
    approved_by: int | None = None
    approved_on: date | None = None
    reminded_on: date | None = None
    results: dict[str, str] = field(default_factory=dict)

    def item(self, item_id: int) -> Item:
        """Return an item, or raise NotFound."""
        return next((one for one in self.items if one.id == item_id), None) or _missing()

    def of_stage(self, stage_id: str) -> tuple[Item, ...]:
        """Return a stage's items in order; NotFound for a stage that there is not."""
        if stage_id not in self.stages:
            raise NotFound
        return tuple(one for one in self.items if one.stage_id == stage_id)

    def blanks(self) -> tuple[Item, ...]:
        """Return the items without a term or without anybody responsible; the director approves none of these."""
        return tuple(one for one in self.items if one.is_blank and one.status is not ItemStatus.CANCELLED)

    def with_item(self, item: Item) -> "Roadmap":
        """Return the roadmap with an item in place of its former self."""
        return replace(self, items=tuple(item if one.id == item.id else one for one in self.items))


def makers(scope: Scope) -> frozenset[Role]:
    """Return who makes the roadmap, submits it and asks for changes."""
    return frozenset({Role.DISTRICT}) if scope is Scope.MUNICIPAL else frozenset({Role.CURATOR, Role.COORDINATOR})


def editors(scope: Scope) -> frozenset[Role]:
    """Return who writes items: the working group too, where there is one (001, section 3)."""
    return makers(scope) if scope is Scope.MUNICIPAL else makers(scope) | {Role.WORKING_GROUP}


def approvers(scope: Scope) -> frozenset[Role]:
    """Return who approves: the head of the organization; for a district, whoever coordinates it may be the head."""
    return frozenset({Role.DIRECTOR, Role.DISTRICT}) if scope is Scope.MUNICIPAL else frozenset({Role.DIRECTOR})


def steps(roadmap: Roadmap, actor: Actor) -> frozenset[Step]:
    """Return what this actor can do with the roadmap now; screens offer exactly this."""
    found: set[Step] = set()
    is_open = roadmap.state in (RoadmapState.DRAFT, RoadmapState.RETURNED)
    if is_open and actor.is_any(*editors(roadmap.scope)):
        found.add(Step.EDIT)
    if actor.is_any(*makers(roadmap.scope)):
        found |= {Step.SUBMIT} if is_open else set()
        found |= {Step.TAKE_BACK} if roadmap.state is RoadmapState.SUBMITTED else set()
        found |= {Step.CHANGE} if roadmap.state is RoadmapState.APPROVED else set()
    if roadmap.state is RoadmapState.SUBMITTED and actor.is_any(*approvers(roadmap.scope)):
        found |= {Step.APPROVE, Step.RETURN}
    return frozenset(found)


def item_steps(roadmap: Roadmap, item: Item, actor: Actor) -> frozenset[ItemStep]:
    """Return what this actor can do with an item: what is planned changes in a draft, what is done at any time."""
    found: set[ItemStep] = set()
    is_open = item.status is ItemStatus.OPEN
    if Step.EDIT in steps(roadmap, actor) and is_open:
        found |= {ItemStep.EDIT, ItemStep.REMOVE}
    keeps = actor.is_any(*editors(roadmap.scope), *approvers(roadmap.scope))
    if is_open and (keeps or actor.is_any(*item.roles)):
        found.add(ItemStep.FINISH)
    if not is_open and actor.is_any(*editors(roadmap.scope)):
        found.add(ItemStep.REOPEN)
    if is_open and roadmap.state is RoadmapState.APPROVED and actor.is_any(*makers(roadmap.scope)):
        found.add(ItemStep.CANCEL)
    return frozenset(found)


def submit(roadmap: Roadmap) -> Roadmap:
    """Hand the roadmap to the director; WrongState while it is empty or has blanks."""
    if not roadmap.items:
        raise WrongState("roadmap-empty")
    require_filled(roadmap)
    return replace(roadmap, state=RoadmapState.SUBMITTED, remark="")


def approve(roadmap: Roadmap, person_id: int, today: date) -> Roadmap:
    """The director approves; reminders begin on the next day, earlier dates are history."""
    require_filled(roadmap)
    return replace(
        roadmap, state=RoadmapState.APPROVED, approved_by=person_id, approved_on=today,
        reminded_on=roadmap.reminded_on or today,
    )  # fmt: skip


def send_back(roadmap: Roadmap, remark: str) -> Roadmap:
    """The director returns the roadmap with a remark."""
    remark = read_words(remark, NOTE_LIMIT)
    if not remark:
        raise BadInput("remark-expected")
    return replace(roadmap, state=RoadmapState.RETURNED, remark=remark)


def take_back(roadmap: Roadmap) -> Roadmap:
    """Whoever submitted it goes on writing."""
    return replace(roadmap, state=RoadmapState.DRAFT)


def change(roadmap: Roadmap) -> Roadmap:
    """Begin the next version of an approved roadmap."""
    return replace(roadmap, state=RoadmapState.DRAFT, version=roadmap.version + 1)


def require_filled(roadmap: Roadmap) -> None:
    """Raise WrongState naming how many items lack a date or somebody responsible."""
    if roadmap.blanks():
        raise WrongState("roadmap-blanks", count=len(roadmap.blanks()))


def moved(roadmap: Roadmap, item_id: int, *, up: bool) -> Roadmap:
    """Return the roadmap with an item one place up or down within its stage; at the end it stays."""
    item = roadmap.item(item_id)
    order = list(roadmap.of_stage(item.stage_id))
    place = order.index(item)
    other = place - 1 if up else place + 1
    if not 0 <= other < len(order):
        return roadmap
    order[place], order[other] = order[other], order[place]
    return replace(
        roadmap, items=in_order(roadmap.stages, [*order, *(one for one in roadmap.items if one not in order)])
    )


def in_order(stages: Iterable[str], items: Iterable[Item]) -> tuple[Item, ...]:
    """Return items by stage, those of one stage as they come."""
    places = {stage_id: place for place, stage_id in enumerate(stages)}
    return tuple(sorted(items, key=lambda one: places.get(one.stage_id, len(places))))


def read_words(words: str, limit: int) -> str:
    """Return words without outer and double blanks; BadInput when there are more than `limit` characters."""
    words = " ".join(words.split())
    if len(words) > limit:
        raise BadInput("roadmap-words-too-long", max=limit, length=len(words))
    return words


def read_title(words: str) -> str:
    """Return an item's title; BadInput for none and for one that is too long."""
    title = read_words(words, TITLE_LIMIT)
    if not title:
        raise BadInput("roadmap-title-expected")
    return title


def _missing() -> Item:
    raise NotFound
