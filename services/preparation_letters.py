"""What notices of documents and templates bring: the file itself."""

from db import people
from db import templates as own
from db.templates import PROPOSED
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services import preparation, templates
from services.telling import Telling, tells
from texts import plain


@tells(Kind.PAPER_READY, Kind.TEMPLATE_COPY, Kind.TEMPLATE_PREVIEW)
async def _paper(telling: Telling) -> Letter | None:
    paper, here = str(telling.due.about["paper"]), telling.number("organization")
    reader = await people.within(telling.work.connection, telling.recipient.person_id, here)
    if reader is None or not reader.roles & set(preparation.KEEPERS):
        return None  # no longer theirs to see
    content = await _content(telling, here, paper)
    if content is None:
        return None  # the template was decided on meanwhile
    file = Attachment("document", f"{preparation.paper_file_name(paper)}.docx", content)
    words = {"title": plain(f"paper-title-{paper}", telling.language)}
    return telling.say(words, telling.button("button-open-paper", f"paper:{paper}"), file=file)


async def _content(telling: Telling, organization_id: int, paper: str) -> bytes | None:
    match telling.due.kind:
        case Kind.TEMPLATE_COPY:
            return await templates.template_bytes(telling.work, organization_id, paper)
        case Kind.TEMPLATE_PREVIEW:
            proposed = await own.content(telling.work.connection, organization_id, paper, PROPOSED)
            return await preparation.paper_bytes(telling.work, organization_id, paper, proposed) if proposed else None
        case _:
            active = await own.content(telling.work.connection, organization_id, paper)
            return await preparation.paper_bytes(telling.work, organization_id, paper, active)
