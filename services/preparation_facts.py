"""What the documents of preparation say: the profile's words, the organization's details, people, answers."""

from collections.abc import Mapping
from datetime import date

from db import pairs, people, preparation, staff
from db import roadmap as roadmaps
from db.organizations import Organization
from documents.preparation import REGISTER
from mentoring.actors import Role
from mentoring.pairs import PairStatus
from mentoring.preparation import asks
from mentoring.roadmap import ItemStatus, Roadmap, Scope
from services.preparation_profile import Rows, of_profile
from services.roadmap_paper import responsible_words, term_words, usual_head
from services.roster_people import appointed
from services.work import Work
from texts import plain
from texts.dates import day

APPOINTED = {"order_coordinator": (Role.COORDINATOR,), "order_curator": (Role.CURATOR,)}
MENTORS = "order_mentors"
# What the order before said is nothing of the next one's.
OF_ONE_ORDER = ("order_number", "order_date", "effective_on")
BODIES = {"order_working_group": "group", "order_council": "mentors"}


def first_year(organization: Organization, today: date) -> int:
    """Return the calendar year in which the school year of a day begins."""
    return organization.year.first_day(today).year


async def facts_of(work: Work, organization_id: int, paper: str) -> dict[str, object]:
    """Return everything known for a document; documents are in Russian whoever reads them."""
    known = await _facts(work, organization_id, paper)
    known["readers"] = await _readers(work, organization_id, paper, known)
    return {name: value for name, value in known.items() if name in REGISTER[paper].names()}


async def facts_of_draft(work: Work, organization_id: int, paper: str, person_id: int | None) -> dict[str, object]:
    """Return what is known for an order that nobody asked for yet, of one person where it appoints one.

    Its number and days are still to come; a post is that of the staff list.
    """
    known = {**await facts_of(work, organization_id, paper), **dict.fromkeys(OF_ONE_ORDER)}
    if person_id is not None:
        person = (await people.many(work.connection, [person_id])).get(person_id)
        listed = await staff.of_person(work.connection, person_id, organization_id)
        name = person.name.full if person else ""
        role = paper.removeprefix("order_")
        known |= {
            f"{role}_name": name,
            f"{role}_post": listed.facts.post if listed else "",
            "readers": [{"name": name}],
        }
    return {name: value for name, value in known.items() if name in REGISTER[paper].names()}


async def _facts(work: Work, organization_id: int, paper: str) -> dict[str, object]:
    organization = await work.organization(organization_id)
    year = first_year(organization, work.today(organization.zone))
    answers = await preparation.answers(work.connection, organization_id, year)
    known = {
        **await _letterhead(work, organization),
        **await _staff(work, organization_id),
        **of_profile(await work.profile(organization_id), year),
        **of_answers(paper, answers),
    }
    if paper == MENTORS:
        known["mentors"] = await appointed(work, organization_id)
    return known | await _own_stages(work, organization_id, year)


def of_answers(paper: str, answers: Mapping[str, str]) -> dict[str, object]:
    """Return this year's answers as fields of a document."""
    found: dict[str, object] = {}
    for one in asks(paper):
        answer = answers.get(one.key, "")
        if one.kind == "day":
            found[one.name] = date.fromisoformat(answer) if answer else None
        else:
            found[one.name] = (
                [{"name": line} for line in answer.split("\n") if line] if one.kind == "people" else answer
            )
    number, dated = answers.get("adoption.number"), answers.get("adoption.date")
    if number and dated:
        words = day(date.fromisoformat(dated), "ru")
        found["regulation_basis"] = plain("paper-basis", "ru", number=number, day=words)
    return found


async def _own_stages(work: Work, organization_id: int, year: int) -> dict[str, object]:
    """Return the stages of the school's own roadmap of the year in place of the profile's, once there is one."""
    roadmap = await roadmaps.of_year(work.connection, organization_id, Scope.SCHOOL, year)
    if roadmap is None:
        return {}
    stages = [
        {"title": title, "result": roadmap.results.get(stage, ""), "activities": _items(roadmap, stage)}
        for stage, title in roadmap.stages.items()
    ]
    return {"stages": stages}


def _items(roadmap: Roadmap, stage: str) -> Rows:
    return [
        {"title": one.title, "due": term_words(one, "ru"), "responsible": responsible_words(one, "ru"),
         "result": one.result}
        for one in roadmap.of_stage(stage) if one.status is not ItemStatus.CANCELLED
    ]  # fmt: skip


async def _letterhead(work: Work, organization: Organization) -> dict[str, object]:
    details = organization.details
    head = details.head_name or await _name(work, organization.id, Role.DIRECTOR)
    return {"organization": details.full_name or organization.name, "short_name": details.short_name,
            "address": details.address, "town": details.city, "head_name": head,
            "head_post": details.head_post or usual_head(organization)}  # fmt: skip


async def _staff(work: Work, organization_id: int) -> dict[str, object]:
    count = {role: len(await people.holders(work.connection, organization_id, role))
             for role in (Role.MENTOR, Role.MENTEE)}  # fmt: skip
    active = await pairs.of_organization(work.connection, organization_id, {PairStatus.ACTIVE})
    return {"curator_name": await _name(work, organization_id, Role.CURATOR),
            "coordinator_name": await _name(work, organization_id, Role.COORDINATOR),
            "mentors_count": count[Role.MENTOR], "mentees_count": count[Role.MENTEE],
            "pairs_count": len(active)}  # fmt: skip


async def _name(work: Work, organization_id: int, role: Role) -> str:
    names = await _names(work, organization_id, role)
    return names[0] if names else ""


async def _names(work: Work, organization_id: int, *roles: Role) -> list[str]:
    holders = await people.holders(work.connection, organization_id, *roles)
    known = await people.many(work.connection, holders)
    return [known[number].name.full for number in holders if number in known and known[number].name.family]


async def _readers(work: Work, organization_id: int, paper: str, known: Mapping[str, object]) -> Rows:
    """Who signs the sheet of acquaintance: those the order names, or those who will work by it."""
    if paper in BODIES:
        leader = [{"name": known["leader"]}] if known.get("leader") else []
        members = known.get("members")
        return [*leader, *(members if isinstance(members, list) else [])]
    if paper == MENTORS:
        return [{"name": one["name"]} for one in await appointed(work, organization_id)]
    roles = APPOINTED.get(paper, (Role.COORDINATOR, Role.CURATOR, Role.WORKING_GROUP))
    return [{"name": name} for name in await _names(work, organization_id, *roles)]
