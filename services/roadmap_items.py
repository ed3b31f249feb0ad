"""A roadmap's items: written by the curator, done with a note or a file, blanks filled a stage at once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from db import events
from db import roadmap as roadmaps
from mentoring import roadmap as rules
from mentoring import roadmap_dates as dates
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind, Notice
from mentoring.profiles import ProfileRole
from mentoring.reading import has_words
from mentoring.roadmap import Item, ItemStatus, ItemStep, Roadmap, Step
from services.roadmap import READERS, load, ready, save
from services.work import Work, command, found, query

EDITORS = (Role.CURATOR, Role.COORDINATOR, Role.WORKING_GROUP, Role.DISTRICT)
KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DISTRICT)
FILES = frozenset({None, "photo", "document"})
Words = Literal["title", "responsible", "result", "period"]


@dataclass(frozen=True)
class ItemCard:
    """An item with its roadmap, the roles of the profile it can be given to, and what the actor can do with it."""

    roadmap: Roadmap
    item: Item
    today: date
    roles: tuple[Role, ...]
    steps: frozenset[ItemStep]
    # How many events linked to it were held.
    held: int = 0


@command(*EDITORS)
async def add_item(work: Work, roadmap_id: int, stage_id: str, title: str) -> int:
    """Add an item at the end of a stage and return its number."""
    roadmap = await ready(work, roadmap_id, Step.EDIT)
    roadmap.of_stage(stage_id)
    if len(roadmap.items) >= rules.MOST_ITEMS:
        raise WrongState("roadmap-full", max=rules.MOST_ITEMS)
    number = await roadmaps.add_item(work.connection, roadmap, Item(0, stage_id, rules.read_title(title)))
    await _log(work, "add", roadmap, number)
    return number


@command(*EDITORS)
async def word_item(work: Work, item_id: int, what: Words, words: str) -> None:
    """Change an item's title, or the words on who is responsible, on its result, on its term in place of a date.

    A dash leaves all of these but the title empty.
    """
    roadmap, item = await _item(work, item_id, ItemStep.EDIT)
    if what == "title":
        changed = replace(item, title=rules.read_title(words))
    elif what == "responsible":
        changed = replace(item, responsible=_or_nothing(rules.read_words(words, rules.WORDS_LIMIT)))
    elif what == "period":
        changed = replace(item, due_on=None, period=_or_nothing(rules.read_words(words, rules.WORDS_LIMIT)))
    else:
        changed = replace(item, result=_or_nothing(rules.read_words(words, rules.RESULT_LIMIT)))
    await _keep(work, roadmap, changed, f"word-{what}")


@command(*EDITORS)
async def date_item(work: Work, item_id: int, due_on: date) -> None:
    """Give an item its date; BadInput for a day outside the school year."""
    roadmap, item = await _item(work, item_id, ItemStep.EDIT)
    await _keep(work, roadmap, replace(item, due_on=dates.require_in_year(due_on, roadmap.year), period=""), "date")


@command(*EDITORS)
async def toggle_item_role(work: Work, item_id: int, role: Role) -> None:
    """Make a role's holders responsible for an item, or no longer."""
    roadmap, item = await _item(work, item_id, ItemStep.EDIT)
    await _require_role(work, role)
    held = set(item.roles) ^ {role}
    await _keep(work, roadmap, replace(item, roles=tuple(one for one in Role if one in held)), "assign")


@command(*EDITORS)
async def move_item(work: Work, item_id: int, *, up: bool) -> None:
    """Move an item one place up or down within its stage."""
    roadmap, _ = await _item(work, item_id, ItemStep.EDIT)
    changed = rules.moved(roadmap, item_id, up=up)
    await save(work, changed, *changed.items)
    await _log(work, "move", roadmap, item_id)


@command(*EDITORS)
async def remove_item(work: Work, item_id: int) -> None:
    """Take an item out of a draft."""
    roadmap, item = await _item(work, item_id, ItemStep.REMOVE)
    await roadmaps.remove_item(work.connection, item_id)
    await save(work, replace(roadmap, items=tuple(one for one in roadmap.items if one != item)))
    await _log(work, "remove", roadmap, item_id)


@command(*EDITORS)
async def date_blanks(work: Work, roadmap_id: int, stage_id: str, due_on: date) -> int:
    """Give a date to every item of a stage that has no term; return how many there were."""
    roadmap = await ready(work, roadmap_id, Step.EDIT)
    day = dates.require_in_year(due_on, roadmap.year)
    blanks = [replace(one, due_on=day) for one in roadmap.of_stage(stage_id) if not one.has_term]
    return await _keep_all(work, roadmap, blanks, "date-blank")


@command(*EDITORS)
async def assign_blanks(work: Work, roadmap_id: int, stage_id: str, role: Role) -> int:
    """Make a role responsible for every item of a stage that has nobody; return how many there were."""
    roadmap = await ready(work, roadmap_id, Step.EDIT)
    await _require_role(work, role)
    blanks = [replace(one, roles=(role,)) for one in roadmap.of_stage(stage_id) if not one.has_responsible]
    return await _keep_all(work, roadmap, blanks, "assign-blank")


@command(*READERS)
async def finish_item(work: Work, item_id: int, content: Content | None = None) -> None:
    """Mark an item done today, with a note, a photo or a document where there is one.

    Raises:
        NotAllowed: the actor neither keeps the roadmap nor answers for the item.
        BadInput: the note is too long or the file is of another kind.
    """
    roadmap, item = await _item(work, item_id, ItemStep.FINISH)
    note = content or Content()
    if note.file_kind not in FILES:
        raise BadInput("roadmap-file-kind")
    note = replace(note, words=rules.read_words(note.words, rules.NOTE_LIMIT))
    await _keep(work, roadmap, replace(item, status=ItemStatus.DONE, done_on=work.today(), note=note), "finish")


@command(*KEEPERS)
async def cancel_item(work: Work, item_id: int, reason: str) -> None:
    """Call off an item of an approved roadmap, with a reason; it stays in the roadmap."""
    roadmap, item = await _item(work, item_id, ItemStep.CANCEL)
    words = rules.read_words(reason, rules.NOTE_LIMIT)
    if not has_words(words):
        raise BadInput("roadmap-reason-expected")
    await _keep(work, roadmap, replace(item, status=ItemStatus.CANCELLED, note=Content(words)), "cancel")


@command(*EDITORS)
async def reopen_item(work: Work, item_id: int) -> None:
    """An item marked done or called off by mistake is open again."""
    roadmap, item = await _item(work, item_id, ItemStep.REOPEN)
    await _keep(work, roadmap, replace(item, status=ItemStatus.OPEN, done_on=None, note=Content()), "reopen")


@command(*READERS)
async def order_evidence(work: Work, item_id: int) -> None:
    """Ask for the file an item was marked done with; it comes as a message."""
    roadmap, item = await own_item(work, item_id)
    if item.note.file_kind is None:
        raise NotFound
    key = f"roadmap:{roadmap.id}:evidence:{work.person_id}:{work.actor.cause}"
    about = {"roadmap": roadmap.id, "item": item_id}
    await work.tell(Notice(Kind.ROADMAP_EVIDENCE, work.person_id, work.now, key, about))


@query(*READERS)
async def roadmap_item(work: Work, item_id: int) -> ItemCard:
    """Return an item with its roadmap, the roles that can answer for it, and the steps the reader can take.

    Raises:
        NotFound: it is of no roadmap the reader may see.
    """
    roadmap, item = await own_item(work, item_id, lock=False)
    profile = await work.profile()
    known: set[ProfileRole | str] = {one.id for one in profile.roles} | set(item.roles)
    roles = tuple(role for role in Role if role.value in known)
    held = len(await events.held_for(work.connection, item_id))
    return ItemCard(roadmap, item, work.today(), roles, rules.item_steps(roadmap, item, work.actor), held)


async def fulfil(work: Work, item_id: int, words: str, done_on: date) -> None:
    """Mark an item done with a note, where it is still open and the actor may; otherwise it stays as it is.

    What asks for several events is open until so many were held.
    """
    number = await roadmaps.of_item(work.connection, item_id)
    if number is None:
        return
    roadmap = await load(work, number)
    item = roadmap.item(item_id)
    is_enough = len(await events.held_for(work.connection, item_id)) >= item.times
    if is_enough and ItemStep.FINISH in rules.item_steps(roadmap, item, work.actor):
        note = Content(rules.read_words(words, rules.NOTE_LIMIT))
        await _keep(work, roadmap, replace(item, status=ItemStatus.DONE, done_on=done_on, note=note), "finish")


async def own_item(work: Work, item_id: int, *, lock: bool = True) -> tuple[Roadmap, Item]:
    """Return an item of the actor's organization with its roadmap."""
    roadmap = await load(work, found(await roadmaps.of_item(work.connection, item_id)), lock=lock)
    return roadmap, roadmap.item(item_id)


async def _item(work: Work, item_id: int, step: ItemStep) -> tuple[Roadmap, Item]:
    """Return an item with which the actor can take a step now, or say why not."""
    roadmap, item = await own_item(work, item_id)
    if step in rules.item_steps(roadmap, item, work.actor):
        return roadmap, item
    is_theirs = work.actor.is_any(*rules.editors(roadmap.scope), *item.roles)
    if not is_theirs and item.status is ItemStatus.OPEN:
        raise NotAllowed("roadmap-item-not-yours")
    raise WrongState("roadmap-item-moved-on")


async def _require_role(work: Work, role: Role) -> None:
    if not (await work.profile()).has_role(role.value):
        raise NotFound


async def _keep(work: Work, roadmap: Roadmap, item: Item, act: str) -> None:
    await save(work, roadmap.with_item(item), item)
    await _log(work, act, roadmap, item.id)


async def _keep_all(work: Work, roadmap: Roadmap, items: Iterable[Item], act: str) -> int:
    changed = list(items)
    for item in changed:
        roadmap = roadmap.with_item(item)
    await save(work, roadmap, *changed)
    await work.log(f"{act}-roadmap-items", roadmap=roadmap.id, items=len(changed))
    return len(changed)


async def _log(work: Work, act: str, roadmap: Roadmap, item_id: int) -> None:
    await work.log(f"{act}-roadmap-item", roadmap=roadmap.id, item=item_id)


def _or_nothing(words: str) -> str:
    return "" if words in {"-", "–", "—"} else words
