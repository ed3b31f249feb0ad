"""A year's indicators as a Word file, and in words wherever they are read."""

from db import people
from documents.indicators import render
from mentoring.actors import Language, Role
from mentoring.indicators import Standing, Verdict, Year
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.consent_forms import letterhead
from services.indicators import SEES_FEW, YearStandings, numbers_of, standings_of
from services.telling import Telling, tells
from services.work import Work
from texts import plain


@tells(Kind.INDICATORS_FILE)
async def _file(telling: Telling) -> Letter | None:
    work = telling.work
    reader = await people.within(work.connection, telling.recipient.person_id, work.organization_id)
    if reader is None:
        return None
    sees_few = bool(reader.roles & set(SEES_FEW))
    found = await standings_of(work, telling.number("year"), sees_few=sees_few)
    name = plain("file-indicators", "ru", begins=str(found.year.begins), ends=str(found.year.begins + 1))
    content = await indicators_file(work, found)
    return telling.say({}, file=Attachment("document", f"{name}.docx", content))


async def indicators_file(work: Work, found: YearStandings) -> bytes:
    """Return the indicators as Word; documents are in Russian whoever reads them."""
    now = await numbers_of(work)
    return render({
        **letterhead(await work.organization()), "school_year": year_words(found.year, "ru"), "date": work.today(),
        "indicators": [_row(one) for one in found.standings],
        "mentors": str(now.mentors), "mentees": str(now.mentees), "young": str(now.young),
        "pairs": str(now.pairs), "groups": str(now.groups), "curator_name": await _curator(work),
        "retained": retained_words(found, "ru"),
    })  # fmt: skip


async def _curator(work: Work) -> str:
    """The curator who signs; with several it is left to be written by hand."""
    holders = list(await people.holders(work.connection, work.organization_id, Role.CURATOR))
    known = await people.many(work.connection, holders)
    return known[holders[0]].name.full if len(holders) == 1 else ""


def year_words(year: Year, language: Language) -> str:
    """Return «2026/2027 учебный год»."""
    return plain("school-year", language, begins=str(year.begins), ends=str(year.begins + 1))


def retained_words(found: YearStandings, language: Language) -> str:
    """Return how many of last year's mentees stayed, nothing where there were none."""
    part, whole = found.retained.part, found.retained.whole
    return plain("indicator-retained", language, part=part or 0, whole=whole) if whole else ""


def value_words(one: Standing, language: Language) -> str:
    """Return what was counted: «71 %, 5 из 7», «3», «да», or why there is nothing to count."""
    measure = one.measure
    if one.verdict in (Verdict.UNKNOWN, Verdict.HIDDEN):
        why = measure.lack.value if measure.lack else "few"
        return plain("indicator-lack", language, why=why)
    part = measure.part or 0
    if one.is_yes_or_no:
        return plain("indicator-yes" if part else "indicator-no", language)
    if measure.whole is None:
        return str(part)
    share = plain("indicator-share", language, percent=one.percent or 0, part=part, whole=measure.whole)
    if measure.answered is None:
        return share
    few = "yes" if one.is_few else "no"
    return plain("indicator-answered", language, share=share, answered=measure.answered, few=few)


def target_words(one: Standing, language: Language) -> str:
    """Return the target in the indicator's unit, nothing where there is none."""
    if one.target is None:
        return ""
    if one.indicator.unit == "yes_no":
        return plain("indicator-yes" if one.target else "indicator-no", language)
    unit = "percent" if one.indicator.unit == "percent" else "count"
    return plain("indicator-target", language, value=one.target, unit=unit, scope=one.indicator.scope)


def _row(one: Standing) -> dict[str, str]:
    upper, lower = one.indicator.numerator, one.indicator.denominator
    formula = "" if upper is None or lower is None else plain(
        "indicator-formula", "ru", upper=upper.in_("ru"), lower=lower.in_("ru")
    )  # fmt: skip
    return {
        "title": one.indicator.title.in_("ru"), "formula": formula, "value": value_words(one, "ru"),
        "target": target_words(one, "ru"), "verdict": plain(f"indicator-verdict-{one.verdict.value}", "ru"),
    }  # fmt: skip
