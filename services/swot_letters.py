"""A school year's SWOT as a Word file."""

from db import people
from documents.swot import render
from mentoring.actors import Role
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from mentoring.swot import Quadrant
from services.consent_forms import letterhead
from services.indicator_words import year_words
from services.results import KEEPERS
from services.swot import YearSwot, swot_of
from services.telling import Telling, tells
from services.work import Work
from texts import plain

# «SWOT-анализ проводит координатор программы» (004, 9.1); where nobody coordinates, the curator.
SIGNERS = (Role.COORDINATOR, Role.CURATOR)


@tells(Kind.SWOT_FILE, readers=KEEPERS)
async def _file(telling: Telling) -> Letter | None:
    work = telling.work
    shown = await swot_of(work, telling.number("year"))
    name = plain("file-swot", "ru", begins=str(shown.year.begins), ends=str(shown.year.begins + 1))
    return telling.say({}, file=Attachment("document", f"{name}.docx", await swot_file(work, shown)))


async def swot_file(work: Work, shown: YearSwot) -> bytes:
    """Return the SWOT as Word; documents are in Russian whoever reads them."""
    post, signer = await _signer(work)
    return render({
        **letterhead(await work.organization()), "school_year": year_words(shown.year, "ru"), "date": work.today(),
        "signer_post": post, "signer_name": signer,
        **{one.value: [{"words": entry.words} for entry in shown.of(one)] for one in Quadrant},
    })  # fmt: skip


async def _signer(work: Work) -> tuple[str, str]:
    """Who signs: post and full name; with several of them the name is left to be written by hand."""
    for role in SIGNERS:
        holders = await people.holders(work.connection, work.organization_id, role)
        if holders:
            known = await people.many(work.connection, holders)
            name = known[holders[0]].name.full if len(holders) == 1 else ""
            return plain(f"swot-signer-{role.value}", "ru"), name
    return plain("swot-signer-curator", "ru"), ""
