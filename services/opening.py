"""A notice that kept names back is opened by its reader: it comes again, whole."""

from dataclasses import replace

from db import outbox, people
from mentoring.actors import ANYONE
from mentoring.notices import Notice
from services.discretion import OPENED
from services.telling import TELLERS, Telling
from services.work import Work, command, found


@command(ANYONE)
async def open_notice(work: Work, number: int) -> None:
    """Tell the actor in full what a redacted notice kept back.

    Raises:
        NotFound: it was told to somebody else, is gone, or what it was about is no longer so.
    """
    kept = found(await outbox.get(work.connection, number, work.person_id))
    here = kept.organization_id or work.organization_id
    recipient = found(await people.recipient(work.connection, work.person_id))
    inside = replace(work, actor=replace(work.actor, organization_id=here))
    found(await TELLERS[kept.kind](Telling(inside, kept, replace(recipient, organization_id=here))))
    key = f"opened:{number}:{work.actor.cause}"
    about = {**kept.about, OPENED: 1}
    await work.log("open-notice", None, kind=kept.kind.value)
    await work.tell(Notice(kept.kind, work.person_id, work.now, key, about, kept.organization_id))
