"""The register of local acts, and what by it is lacking of «the school runs the system»."""

from dataclasses import dataclass, replace
from datetime import date

from db import local_acts, pairs, people
from db import orders as decrees
from db import roadmap as roadmaps
from documents.summary import Sheet, workbook
from mentoring import local_acts as rules
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.help import Content
from mentoring.local_acts import OTHER, Act, Known, Requirement
from mentoring.notices import Kind, Notice
from mentoring.pairs import PairStatus
from mentoring.people import Person
from mentoring.profile_lists import LocalAct
from mentoring.roadmap import Scope
from mentoring.roadmap_dates import school_year
from services.work import Work, command, found, query
from texts import plain

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR, Role.ASSISTANT, Role.DISTRICT)


@dataclass(frozen=True)
class ActCard:
    """A document with what it is called here and for whom it is."""

    act: Act
    title: str
    person: Person | None


@dataclass(frozen=True)
class Register:
    """What the regulation asks for, whether all of it is there, and everything recorded; `names` of mentors lacking."""

    requirements: tuple[Requirement, ...]
    runs: bool
    cards: tuple[ActCard, ...]
    names: dict[int, str]


@command(*KEEPERS)
async def record_act(work: Work, kind: str, person_id: int | None = None, *, number: str = "", title: str = "") -> int:
    """Begin a document of the register and return its place there; what is not named yet comes one by one.

    Raises:
        NotFound: the profile lists no such document, or the person is no mentor here.
        BadInput: the number or the title is too long.
    """
    listed = await _listed(work, kind)
    if listed is not None and listed.per == "mentor":
        mentors = await people.holders(work.connection, work.organization_id, Role.MENTOR)
        if person_id not in mentors:
            raise NotFound
    else:
        person_id = None
    act = Act(0, work.organization_id, kind, person_id)
    if number:
        act = replace(act, number=rules.read_number(number))
    if title and kind == OTHER:
        act = replace(act, title=rules.read_title(title))
    act_id = await local_acts.create(work.connection, act, work.person_id, work.now)
    await work.log("record-act", person_id, document=act_id, kind=kind)
    return act_id


@command(*KEEPERS)
async def number_act(work: Work, act_id: int, number: str) -> None:
    """Record a document's number."""
    act = await _act(work, act_id)
    await _keep(work, replace(act, number=rules.read_number(number)), "number-act")


@command(*KEEPERS)
async def date_act(work: Work, act_id: int, dated: date) -> None:
    """Record a document's date; BadInput for a day to come."""
    act = await _act(work, act_id)
    await _keep(work, replace(act, dated=rules.read_dated(dated, work.today())), "date-act")


@command(*KEEPERS)
async def title_act(work: Work, act_id: int, title: str) -> None:
    """Say what a document is that the profile's list does not name."""
    act = await _act(work, act_id)
    if act.kind != OTHER:
        raise NotFound
    await _keep(work, replace(act, title=rules.read_title(title)), "title-act")


@command(*KEEPERS)
async def attach_act(work: Work, act_id: int, content: Content) -> None:
    """Keep the document's file or photo, in place of the one before."""
    act = await _act(work, act_id)
    await _keep(work, replace(act, file=rules.read_file(content)), "attach-act")


@command(*KEEPERS)
async def remove_act(work: Work, act_id: int) -> None:
    """Take a document out of the register."""
    act = await _act(work, act_id)
    await local_acts.remove(work.connection, act_id)
    await work.log("remove-act", act.person_id, document=act_id, kind=act.kind)


@command(*KEEPERS)
async def order_act(work: Work, act_id: int) -> None:
    """Ask for a document's file; it comes as a message."""
    act = await _act(work, act_id)
    if act.file.file_kind is None:
        raise NotFound
    await work.log("view-act", act.person_id, document=act.id)
    key = f"act:{act_id}:file:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.ACT_FILE, work.person_id, work.now, key, {"act": act_id}))


@command(*KEEPERS)
async def order_register(work: Work) -> None:
    """Ask for the register as an Excel file; it comes as a message."""
    await work.log("export-acts")
    key = f"acts:{work.organization_id}:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.ACT_REGISTER, work.person_id, work.now, key))


@query(*KEEPERS)
async def act_register(work: Work) -> Register:
    """Return the register with what is lacking of what the regulation asks for."""
    return await register_of(work)


@query(*KEEPERS)
async def act_card(work: Work, act_id: int) -> ActCard:
    """Return one document."""
    return (await _cards(work, [await _act(work, act_id, lock=False)]))[0]


@query(*KEEPERS)
async def act_kinds(work: Work) -> list[LocalAct]:
    """Return the documents the regulation names."""
    return list((await work.profile()).local_acts)


@query(*KEEPERS)
async def act_mentors(work: Work, kind: str) -> list[Person]:
    """Return the mentors for whom a document of a kind can be recorded, those who lack it first."""
    acts = await local_acts.of_organization(work.connection, work.organization_id)
    have = {act.person_id for act in acts if act.kind == kind and act.is_complete}
    mentors = await people.holders(work.connection, work.organization_id, Role.MENTOR)
    known = await people.many(work.connection, mentors)
    return sorted(known.values(), key=lambda one: (one.id in have, one.name.full))


async def requirements_of(work: Work) -> tuple[Requirement, ...]:
    """Return what the regulation asks for and whether it is there, without names; other reports count by it too."""
    return await _requirements(work, await local_acts.of_organization(work.connection, work.organization_id))


async def register_of(work: Work) -> Register:
    """Return the organization's register."""
    acts = await local_acts.of_organization(work.connection, work.organization_id)
    needed = await _requirements(work, acts)
    lacking = {person for one in needed for person in one.mentors}
    names = {number: one.name.short for number, one in (await people.many(work.connection, lacking)).items()}
    return Register(needed, rules.runs_the_system(needed), tuple(await _cards(work, acts)), names)


async def register_bytes(work: Work) -> bytes:
    """Return the register as a workbook."""
    say = work.actor.language
    columns = tuple(plain(f"act-column-{name}", say) for name in ("number", "dated", "title", "person", "file"))
    rows = [
        (one.act.number, one.act.dated, one.title, one.person.name.full if one.person else "",
         plain("summary-yes" if one.act.file.file_kind else "summary-no", say))
        for one in (await register_of(work)).cards
    ]  # fmt: skip
    return workbook([Sheet(title=plain("act-sheet", say), headers=columns, rows=tuple(rows))])


async def _requirements(work: Work, acts: list[Act]) -> tuple[Requirement, ...]:
    return rules.requirements((await work.profile()).local_acts, acts, await _known(work))


async def _known(work: Work) -> Known:
    """What counts by itself: this year's roadmap, signed orders, mentors at work."""
    roadmap = await roadmaps.of_year(work.connection, work.organization_id, Scope.SCHOOL, school_year(work.today()))
    working = await pairs.of_organization(work.connection, work.organization_id, {PairStatus.ACTIVE})
    orders = await decrees.many(work.connection, {pair.order_id for pair in working})
    ordered = {pair.id: pair.order_id in orders and orders[pair.order_id].signed_on is not None for pair in working}
    is_approved = roadmap is not None and roadmap.approved_on is not None
    return Known(is_approved, ordered, {pair.mentor_id for pair in working})


async def _cards(work: Work, acts: list[Act]) -> list[ActCard]:
    titles = {one.id: one.title.in_(work.actor.language) for one in (await work.profile()).local_acts}
    known = await people.many(work.connection, {act.person_id for act in acts if act.person_id is not None})
    untitled = plain("act-untitled", work.actor.language)
    return [ActCard(act, titles.get(act.kind) or act.title or untitled, known.get(act.person_id or 0)) for act in acts]


async def _act(work: Work, act_id: int, *, lock: bool = True) -> Act:
    act = found(await local_acts.get(work.connection, act_id, lock=lock))
    if act.organization_id != work.organization_id:
        raise NotFound
    return act


async def _listed(work: Work, kind: str) -> LocalAct | None:
    """Return the profile's line of a kind, None for other documents; NotFound for what there is not."""
    if kind == OTHER:
        return None
    return found(next((one for one in (await work.profile()).local_acts if one.id == kind), None))


async def _keep(work: Work, act: Act, done: str) -> None:
    await local_acts.save(work.connection, act)
    await work.log(done, act.person_id, document=act.id)
