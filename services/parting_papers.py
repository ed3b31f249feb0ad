"""Applications to end a pair as Word: filled with what is known, lines to write on for the rest."""

from db import orders as decrees
from db import organizations, people
from documents.forms import render
from mentoring.actors import Role
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.partings import Parting, PartingKind
from services.behalf import WRITERS
from services.consent_forms import letterhead, post
from services.partings import the_parting
from services.work import Work, command, found

FORMS = {PartingKind.RESIGNATION: "resignation", PartingKind.REPLACEMENT: "replacement"}


@command(Role.DIRECTOR, *WRITERS)
async def order_parting_paper(work: Work, parting_id: int) -> None:
    """Ask for an application as Word, to be signed.

    Raises:
        WrongState: there is no paper of this kind.
    """
    parting, _ = await the_parting(work, parting_id, lock=False)
    if parting.kind not in FORMS:
        raise WrongState("parting-no-paper")
    key = f"parting-paper:{parting_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.PARTING_PAPER, work.person_id, work.now, key, {"parting": parting_id}))
    await work.log("order-parting-paper", parting.asked_by, parting=parting_id)


async def parting_file(work: Work, parting: Parting, pair: Pair) -> bytes | None:
    """Return the application as Word; documents are in Russian whoever reads them."""
    form = FORMS.get(parting.kind)
    asker = await people.get(work.connection, parting.asked_by or 0)
    if form is None or asker is None:
        return None
    organization = found(await organizations.get(work.connection, pair.organization_id))
    other = await people.get(work.connection, pair.other(asker.id))
    order = (await decrees.many(work.connection, [pair.order_id])).get(pair.order_id or 0)
    curator = await people.get(work.connection, pair.curator_id or 0)
    facts: dict[str, object] = {
        **letterhead(organization), "person_name": asker.name.full, "person_post": await post(work, asker.id),
        "reason": parting.reason, "date": parting.asked_on, "curator_name": curator.name.full if curator else "",
        "order_number": order.number if order else None, "order_date": order.dated if order else None,
    }  # fmt: skip
    name = other.name.full if other else ""
    if parting.kind is PartingKind.RESIGNATION:
        return render(form, {**facts, "mentee_name": name, "last_day": parting.last_day})
    return render(form, {**facts, "mentor_name": name})
