"""What the documents of preparation say: the profile's words, the organization's details, people, answers."""

from collections.abc import Iterable, Mapping
from datetime import date

from babel.dates import format_date

from db import pairs, people, preparation
from db.organizations import Organization
from documents.preparation import REGISTER
from mentoring.actors import Role
from mentoring.forms import Wording
from mentoring.pairs import PairStatus
from mentoring.preparation import asks
from mentoring.profile_lists import Activity, Indicator, Item, Stage
from mentoring.profiles import Profile
from services.work import Work
from texts import plain
from texts.dates import day

Rows = list[dict[str, object]]
AUGUST = 8
DUTIES = ("director", "coordinator", "curator", "council")
LISTS: Mapping[str, str] = {
    "categories": "categories", "mentor_criteria": "criteria", "pair_criteria": "pair_criteria",
    "meetings": "meetings", "endings": "endings", "recognition": "recognition",
}  # fmt: skip
BODIES = {"order_working_group": "group", "order_council": "mentors"}


def first_year(organization: Organization, today: date) -> int:
    """Return the calendar year in which the school year of a day begins."""
    return organization.year.first_day(today).year


async def facts_of(work: Work, organization_id: int, paper: str) -> dict[str, object]:
    """Return everything known for a document; documents are in Russian whoever reads them."""
    organization = await work.organization(organization_id)
    year = first_year(organization, work.today(organization.zone))
    answers = await preparation.answers(work.connection, organization_id, year)
    known = {
        **await _letterhead(work, organization),
        **await _staff(work, organization_id),
        **of_profile(await work.profile(organization_id), year),
        **of_answers(paper, answers),
    }
    known["readers"] = await _readers(work, organization_id, paper, known)
    return {name: value for name, value in known.items() if name in REGISTER[paper].names()}


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


def of_profile(profile: Profile, year: int) -> dict[str, object]:
    """Return what the regulation's profile says, in Russian; `year` is the one in which the school year begins."""
    found: dict[str, object] = {
        "school_year": f"{year}/{year + 1}", "min_months": profile.term.min_months,
        "max_months": profile.term.max_months, "meeting_first": profile.approvals.meeting_first,
        "needs_permission": bool(profile.publication.permission), "stages": _stages(profile.stages, year),
        "indicators": _indicators(profile.indicators, year + 1),
        "publication_items": _titles(profile.publication.items, None),
        "curator_holder": _holder(profile, "curator"), "coordinator_holder": _holder(profile, "coordinator"),
    }  # fmt: skip
    found |= {f"has_{role}": profile.has_role(role)
              for role in ("coordinator", "working_group", "council", "psychologist")}  # fmt: skip
    found |= {name: _titles(getattr(profile, source), name) for name, source in LISTS.items()}
    found |= {name: _explained(getattr(profile, name)) for name in ("forms", "kinds", "variants")}
    found |= {f"{role}_duties": _words(profile.duties.of(role)) for role in (*DUTIES, "mentor", "mentee")}
    found |= {f"{role}_rights": _words(profile.rights.of(role)) for role in ("mentor", "mentee")}
    return found


def _titles(items: Iterable[Item], family: str | None) -> Rows:
    """Categories are put as a regulation puts them, not as a person is asked in chat."""
    if family == "categories":
        return [{"title": _category(one)} for one in items]
    return [{"title": one.title.ru} for one in items]


def _category(one: Item) -> str:
    known = ("young_specialist", "returning", "new_workplace", "new_direction", "digital_skills", "burnout",
             "recognised_difficulty", "student")  # fmt: skip
    return plain(f"paper-category-{one.id}", "ru") if one.id in known else one.title.ru


def _explained(items: Iterable[Item]) -> Rows:
    return [{"title": one.title.ru, "about": one.about.ru if one.about else ""} for one in items]


def _words(lines: Iterable[Wording]) -> Rows:
    return [{"title": one.ru.rstrip(".;")} for one in lines]


def _holder(profile: Profile, role: str) -> str:
    rule = profile.role(role)
    return rule.holder.ru if rule and rule.holder else ""


def _indicators(indicators: Iterable[Indicator], year: int) -> Rows:
    """A region's target binds no single school and is left out."""
    found: Rows = []
    for one in indicators:
        value = one.target(year) if one.scope == "school" else None
        target = plain(f"paper-target-{one.unit}", "ru", value=value) if value is not None else ""
        found.append({"title": one.title.ru, "target": target})
    return found


def _stages(stages: Iterable[Stage], year: int) -> Rows:
    return [
        {"title": stage.title.ru, "result": stage.result.ru if stage.result else "",
         "activities": [_activity(one, year) for one in stage.activities]}
        for stage in stages
    ]  # fmt: skip


def _activity(one: Activity, year: int) -> dict[str, object]:
    responsible = ", ".join(plain(f"role-{role}", "ru") for role in one.responsible)
    return {"title": one.title.ru, "due": _due(one, year), "responsible": responsible,
            "result": one.result.ru if one.result else ""}  # fmt: skip


def _due(one: Activity, year: int) -> str:
    """«август 2026» for a month, a day in words, or what the regulation says in place of a date."""
    if not one.due:
        return one.when.ru if one.when else ""
    month, _, number = one.due.partition("-")
    falls = year if int(month) >= AUGUST else year + 1
    if number:
        return day(date(falls, int(month), int(number)), "ru")
    return format_date(date(falls, int(month), 1), "LLLL y", locale="ru_RU")


async def _letterhead(work: Work, organization: Organization) -> dict[str, object]:
    details = organization.details
    head = details.head_name or await _name(work, organization.id, Role.DIRECTOR)
    return {"organization": details.full_name or organization.name, "short_name": details.short_name,
            "address": details.address, "town": details.city, "head_name": head,
            "head_post": details.head_post or plain("order-head-post", "ru")}  # fmt: skip


async def _staff(work: Work, organization_id: int) -> dict[str, object]:
    count = {role: len(await people.holders(work.connection, organization_id, role))
             for role in (Role.MENTOR, Role.MENTEE)}  # fmt: skip
    active = await pairs.of_organization(work.connection, organization_id, {PairStatus.ACTIVE})
    return {"curator_name": await _name(work, organization_id, Role.CURATOR), "mentors_count": count[Role.MENTOR],
            "mentees_count": count[Role.MENTEE], "pairs_count": len(active)}  # fmt: skip


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
    roles = (Role.CURATOR,) if paper == "order_curator" else (Role.COORDINATOR, Role.CURATOR, Role.WORKING_GROUP)
    return [{"name": name} for name in await _names(work, organization_id, *roles)]
