"""A year's indicators in words, on screens, in letters and on paper."""

from mentoring.actors import Language
from mentoring.indicators import Standing, Verdict, Year
from services.indicators import YearStandings
from texts import plain


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
