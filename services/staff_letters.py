"""Notices that bring a file of the staff list."""

from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services import staff_files
from services.staff import KEEPERS
from services.telling import Telling, tells
from texts import plain


@tells(Kind.STAFF_LIST, Kind.STAFF_SAMPLE, Kind.STAFF_PROBLEMS, Kind.STAFF_LINKS, readers=KEEPERS)
async def _file(telling: Telling) -> Letter | None:
    kind = telling.due.kind
    content = await staff_files.file_bytes(telling.work, kind, telling.due.about)
    name = plain(f"file-{kind.value}", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", content)) if content else None
