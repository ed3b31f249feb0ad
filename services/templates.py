"""A school puts its own template in place of ours: downloads ours, sends its own, looks at a sample, confirms."""

import asyncio

from db import templates
from db.templates import ACTIVE, PROPOSED
from documents.checking import check
from documents.preparation import REGISTER
from mentoring.errors import WrongState
from mentoring.notices import Kind
from services.preparation import KEEPERS, require_known, tell_file
from services.work import Work, command

NAME_LIMIT = 100


@command(*KEEPERS)
async def order_template(work: Work, paper: str) -> None:
    """Ask for the template in use, to be edited in Word; it comes as a message."""
    require_known(paper)
    await tell_file(work, Kind.TEMPLATE_COPY, paper)


@command(*KEEPERS)
async def propose_template(work: Work, paper: str, file_name: str, content: bytes) -> None:
    """Check a school's own template and send a document made by it; nothing is replaced yet.

    Raises:
        BadInput: what is wrong with the file, with what is expected.
    """
    require_known(paper)
    # In a thread: a second of work over somebody's file must not hold up everybody else.
    await asyncio.to_thread(check, content, file_name, REGISTER[paper])
    name = file_name[-NAME_LIMIT:]
    await templates.propose(work.connection, work.organization_id, paper, name, content, work.person_id, work.now)
    await tell_file(work, Kind.TEMPLATE_PREVIEW, paper)
    await work.log("propose-template", paper=paper, size=len(content))


@command(*KEEPERS)
async def confirm_template(work: Work, paper: str) -> None:
    """Put the proposed template in place. Raises WrongState where none waits any more."""
    require_known(paper)
    if not await templates.confirm(work.connection, work.organization_id, paper):
        raise WrongState("template-none-waits")
    await work.log("confirm-template", paper=paper)


@command(*KEEPERS)
async def drop_template(work: Work, paper: str) -> None:
    """Forget the proposed template."""
    require_known(paper)
    await templates.remove(work.connection, work.organization_id, paper, PROPOSED)


@command(*KEEPERS)
async def restore_template(work: Work, paper: str) -> None:
    """Go back to our own template."""
    require_known(paper)
    await templates.remove(work.connection, work.organization_id, paper, ACTIVE)
    await work.log("restore-template", paper=paper)


async def template_bytes(work: Work, organization_id: int, paper: str) -> bytes:
    """Return the template in use: the school's own or ours."""
    own = await templates.content(work.connection, organization_id, paper)
    return own or REGISTER[paper].path.read_bytes()
