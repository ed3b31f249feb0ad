"""A year's indicators as a Word file, and the schools of a district side by side as Excel."""

from db import people
from documents.indicators import render
from mentoring.actors import Role
from mentoring.indicators import Standing
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.consent_forms import letterhead
from services.district_indicators import comparison_bytes
from services.indicator_words import retained_words, target_words, value_words, year_words
from services.indicators import READERS, SEES_FEW, YearStandings, numbers_of, standings_of
from services.telling import Telling, tells
from services.work import Work
from texts import plain


@tells(Kind.INDICATORS_FILE, readers=READERS)
async def _file(telling: Telling) -> Letter | None:
    work = telling.work
    found = await standings_of(work, telling.number("year"), sees_few=await telling.is_told_to(*SEES_FEW))
    name = plain("file-indicators", "ru", begins=str(found.year.begins), ends=str(found.year.begins + 1))
    content = await indicators_file(work, found)
    return telling.say({}, file=Attachment("document", f"{name}.docx", content))


@tells(Kind.COMPARISON, readers=(Role.DISTRICT,))
async def _comparison(telling: Telling) -> Letter | None:
    name = plain("file-comparison", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", await comparison_bytes(telling.work)))


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


def _row(one: Standing) -> dict[str, str]:
    upper, lower = one.indicator.numerator, one.indicator.denominator
    formula = "" if upper is None or lower is None else plain(
        "indicator-formula", "ru", upper=upper.in_("ru"), lower=lower.in_("ru")
    )  # fmt: skip
    return {
        "title": one.indicator.title.in_("ru"), "formula": formula, "value": value_words(one, "ru"),
        "target": target_words(one, "ru"), "verdict": plain(f"indicator-verdict-{one.verdict.value}", "ru"),
    }  # fmt: skip
