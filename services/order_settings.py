"""Whose task it is this school year to see that orders about pairs are carried out."""

from db import preparation
from mentoring.errors import BadInput
from mentoring.preparation import LINE_LIMIT
from services.order_papers import CONTROL, control_of
from services.orders import SIGNERS
from services.preparation_facts import first_year
from services.work import Work, command, query


@query(*SIGNERS)
async def order_control(work: Work) -> str:
    """Return who sees that orders are carried out; nothing where it is the head."""
    return await control_of(work, work.organization_id)


@command(*SIGNERS)
async def name_order_control(work: Work, words: str) -> None:
    """Name, with the post, who sees that orders are carried out; nothing leaves it to the head.

    Raises:
        BadInput: more than LINE_LIMIT characters.
    """
    name = " ".join(words.split())
    if len(name) > LINE_LIMIT:
        raise BadInput("paper-line-too-long", max=LINE_LIMIT, length=len(name))
    organization = await work.organization()
    year = first_year(organization, work.today(organization.zone))
    await preparation.save(work.connection, organization.id, year, CONTROL, name, work.now)
    await work.log("answer-paper", key=CONTROL, year=year)
