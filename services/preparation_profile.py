"""The regulation's profile in the words of documents, which are Russian whoever reads them."""

from collections.abc import Iterable, Mapping
from datetime import date

from babel.dates import format_date

from mentoring.forms import Wording
from mentoring.profile_lists import Activity, Indicator, Item, Stage
from mentoring.profiles import Profile
from texts import plain
from texts.dates import day

Rows = list[dict[str, object]]
AUGUST = 8
DUTIES = ("director", "coordinator", "curator", "council", "district")
LISTS: Mapping[str, str] = {
    "categories": "categories", "mentor_criteria": "criteria", "pair_criteria": "pair_criteria",
    "meetings": "meetings", "endings": "endings", "recognition": "recognition",
    "mentor_sources": "mentor_sources", "competences": "competences",
}  # fmt: skip


def of_profile(profile: Profile, year: int) -> dict[str, object]:
    """Return what the regulation's profile says, in Russian; `year` is the one in which the school year begins."""
    found: dict[str, object] = {
        "school_year": f"{year}/{year + 1}", "min_months": profile.term.min_months,
        "max_months": profile.term.max_months, "meeting_first": profile.approvals.meeting_first,
        "needs_permission": bool(profile.publication.permission), "stages": _stages(profile.stages, year),
        "indicators": _indicators(profile.indicators, year + 1),
        "publication_items": _titles(profile.publication.items, None),
        "curator_is_deputy": _expects_deputy(profile, "curator"), "short_programs": _short(profile),
        "asks_reason": profile.applications.asks_reason, "program_approvers": _roles(profile.approvals.programs),
        "resignation_to": _roles(profile.applications.resignation),
        "replacement_to": _roles(profile.applications.replacement),
    }  # fmt: skip
    found |= {f"has_{role}": profile.has_role(role)
              for role in ("coordinator", "working_group", "council", "psychologist")}  # fmt: skip
    found |= {name: _titles(getattr(profile, source), name) for name, source in LISTS.items()}
    found |= {name: _explained(getattr(profile, name)) for name in ("forms", "kinds", "variants", "mentor_types")}
    found |= {f"{role}_duties": _words(profile.duties.of(role)) for role in (*DUTIES, "mentor", "mentee")}
    found |= {f"{role}_rights": _words(profile.rights.of(role)) for role in ("mentor", "mentee")}
    return found


def _titles(items: Iterable[Item], family: str | None) -> Rows:
    """Categories are put as a regulation puts them, not as a person is asked in chat."""
    if family == "categories":
        return [{"title": _category(one)} for one in items]
    return [{"title": one.title.ru.rstrip(" .;")} for one in items]


def _short(profile: Profile) -> Rows:
    """Kinds and categories whose programs may be shorter than the least term."""
    kinds = tuple(one for one in profile.kinds if one.id in profile.term.short_kinds)
    categories = tuple(one for one in profile.categories if one.id in profile.term.short_categories)
    return [*_titles(kinds, None), *_titles(categories, "categories")]


def _roles(roles: Iterable[str]) -> Rows:
    """Roles in the nominative, as subjects of «утверждает»."""
    return [{"title": plain(f"role-{role}", "ru")} for role in roles]


def _category(one: Item) -> str:
    known = ("young_specialist", "returning", "new_workplace", "new_direction", "digital_skills", "burnout",
             "recognised_difficulty", "student")  # fmt: skip
    return plain(f"paper-category-{one.id}", "ru") if one.id in known else one.title.ru


def _explained(items: Iterable[Item]) -> Rows:
    return [{"title": one.title.ru.rstrip(" .;"), "about": one.about.ru if one.about else ""} for one in items]


def _words(lines: Iterable[Wording]) -> Rows:
    return [{"title": one.ru.rstrip(" .;")} for one in lines]


def _expects_deputy(profile: Profile, role: str) -> bool:
    rule = profile.role(role)
    return bool(rule and rule.expects_deputy)


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
