"""The redacted mode: a notice says only what it is about; names, answers and files come when the reader opens it."""

from db import organizations
from mentoring.notice_manners import BARE, topic
from mentoring.ports import Button, Letter
from services.telling import Telling
from services.work import Work
from texts import plain, text

# A notice that was opened by its reader is told in full.
OPENED = "opened"


async def is_redacted(work: Work, organization_id: int) -> bool:
    """Whether notices of an organization keep names back: as it chose, or as the installation does."""
    organization = await organizations.get(work.connection, organization_id)
    chosen = organization.redacted if organization else None
    return work.is_redacted if chosen is None else chosen


async def veiled(telling: Telling, letter: Letter | None) -> Letter | None:
    """Return a letter as it may be sent: whole, or, in the redacted mode, its topic and a way to open it."""
    due, language = telling.due, telling.language
    if letter is None or due.kind in BARE or due.about.get(OPENED):
        return letter
    if not await is_redacted(telling.work, telling.recipient.organization_id):
        return letter
    about = topic(due.kind)
    button = Button(plain("button-open-notice", language, topic=about), f"notice:{due.id}")
    return Letter(text("notice-redacted", language, topic=about), ((button,),))
