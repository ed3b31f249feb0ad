"""Applications to end a pair as Word: filled with what is known, lines to write on for the rest."""

from db import orders as decrees
from db import organizations, people
from documents.forms import FORMS as TEMPLATES
from documents.forms import render
from mentoring.actors import Role
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.partings import Parting, PartingKind
from services.behalf import WRITERS
from services.consent_forms import letterhead, post
from services.partings import the_parting
from services.work import Work, command, found

FORMS = {
    PartingKind.RESIGNATION: "resignation", PartingKind.REPLACEMENT: "replacement", PartingKind.STOP: "stop",
    PartingKind.MUTUAL: "mutual", PartingKind.CURATOR: "curator_ending",
    PartingKind.CANCELLATION: "cancellation_notice",
}  # fmt: skip


@command(Role.DIRECTOR, *WRITERS)
async def order_parting_paper(work: Work, parting_id: int) -> None:
    """Ask for an application, an agreement or a notice as Word, to be signed."""
    parting, _ = await the_parting(work, parting_id, lock=False)
    key = f"parting-paper:{parting_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.PARTING_PAPER, work.person_id, work.now, key, {"parting": parting_id}))
    await work.log("order-parting-paper", parting.asked_by, parting=parting_id)


async def parting_file(work: Work, parting: Parting, pair: Pair) -> bytes | None:
    """Return the application as Word; documents are in Russian whoever reads them."""
    form, asker = FORMS[parting.kind], await people.get(work.connection, parting.asked_by or 0)
    if asker is None:
        return None
    organization = found(await organizations.get(work.connection, pair.organization_id))
    known = await people.many(work.connection, pair.members)
    names = {"mentor_name": known[pair.mentor_id].name.full, "mentee_name": known[pair.mentee_id].name.full}
    order = (await decrees.many(work.connection, [pair.order_id])).get(pair.order_id or 0)
    curator = await people.get(work.connection, pair.curator_id or 0)
    facts: dict[str, object] = {
        **letterhead(organization), **names, "person_name": asker.name.full, "person_post": await post(work, asker.id),
        "reason": parting.reason, "date": parting.asked_on, "curator_name": curator.name.full if curator else "",
        "order_number": order.number if order else None, "order_date": order.dated if order else None,
        "last_day": parting.last_day,
    }  # fmt: skip
    asked_for = TEMPLATES[form].names()
    return render(form, {name: value for name, value in facts.items() if name in asked_for})
