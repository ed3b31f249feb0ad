"""What notices of mentors from other schools, and of agreements that run out, say."""

from datetime import date

from db import partners
from mentoring.notices import Kind
from mentoring.ports import Letter
from services.external import outliving
from services.partners import guest_card
from services.telling import Telling, tells
from texts import Value
from texts.dates import day


@tells(Kind.GUEST_TO_DECIDE, Kind.GUEST_DECIDED)
async def _guest(telling: Telling) -> Letter | None:
    one = await guest_card(telling.work, telling.number("person"), telling.number("host"))
    if one is None:
        return None
    is_theirs = telling.recipient.person_id == one.guest.person_id
    words: dict[str, Value] = {"name": one.person.name.full, "home": one.home, "host": one.host,
                               "own": "yes" if is_theirs else "no"}  # fmt: skip
    if telling.due.kind is Kind.GUEST_TO_DECIDE:
        if one.guest.refused_at is not None:
            return None
        card = f"guests:{one.guest.person_id}-{one.guest.organization_id}"
        return telling.say(words, *(() if is_theirs else (telling.button("button-open-guests", card),)))
    return telling.say({**words, "agreed": "yes" if one.guest.is_admitted else "no"})


@tells(Kind.PARTNER_NAMED)
async def _named(telling: Telling) -> Letter | None:
    """To the mentor; dropped where it was taken back meanwhile."""
    external = await partners.mentors(telling.work.connection, telling.due.organization_id or 0)
    theirs = external.get(telling.recipient.person_id, [])
    one = next((partner for partner in theirs if partner.id == telling.number("partner")), None)
    return telling.say({"title": one.title}) if one else None


@tells(Kind.AGREEMENT_ENDING)
async def _ending(telling: Telling) -> Letter | None:
    """An agreement runs out while pairs go on; one that was renewed meanwhile or that no pair needs is not told of."""
    work, until = telling.work, date.fromisoformat(str(telling.due.about["until"]))
    partner = await partners.get(work.connection, telling.number("partner"), telling.due.organization_id or 0)
    if partner is None or partner.valid_until != until:
        return None
    count = len(await outliving(work, partner))
    if not count:
        return None
    over = "no" if partner.is_valid(work.today()) else "yes"
    words: dict[str, Value] = {
        "title": partner.title, "number": partner.agreement, "until": day(until, telling.language), "count": count,
        "over": over,
    }  # fmt: skip
    return telling.say(words, telling.button("menu-partners", "partners"))
