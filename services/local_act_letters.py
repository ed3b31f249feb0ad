"""What notices of the register of local acts say."""

from db import local_acts
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.local_acts import KEEPERS, register_bytes
from services.telling import Telling, tells
from texts import plain


@tells(Kind.ACT_FILE)
async def _file(telling: Telling) -> Letter | None:
    act = await local_acts.get(telling.work.connection, telling.number("act"))
    if act is None or act.file.file_kind is None or act.organization_id != telling.work.organization_id:
        return None
    file = Attachment(act.file.file_kind, act.file.file_name, reference=act.file.file_reference)
    return telling.say({"number": act.number}, file=file)


@tells(Kind.ACT_REGISTER, readers=KEEPERS)
async def _register(telling: Telling) -> Letter | None:
    content = await register_bytes(telling.work)
    name = plain("file-acts", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", content))
