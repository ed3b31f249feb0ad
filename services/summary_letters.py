"""The letter that brings the summary of a school as Excel."""

from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.results import KEEPERS, summary_bytes
from services.telling import Telling, tells
from texts import plain


@tells(Kind.SUMMARY, readers=KEEPERS)
async def _summary(telling: Telling) -> Letter | None:
    content = await summary_bytes(telling.work, telling.number("year") or None)
    name = plain("file-summary", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", content))
