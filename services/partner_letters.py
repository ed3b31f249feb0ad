"""What notices of mentors from other schools say."""

from mentoring.notices import Kind
from mentoring.ports import Letter
from services.partners import guest_card
from services.telling import Telling, tells
from texts import Value


@tells(Kind.GUEST_TO_DECIDE, Kind.GUEST_DECIDED)
async def _guest(telling: Telling) -> Letter | None:
    one = await guest_card(telling.work, telling.number("person"), telling.number("host"))
    if one is None:
        return None
    words: dict[str, Value] = {"name": one.person.name.full, "home": one.home, "host": one.host}
    if telling.due.kind is Kind.GUEST_TO_DECIDE:
        if one.guest.refused_at is not None:
            return None
        return telling.say(words, telling.button("button-open-guests", "guests"))
    return telling.say({**words, "agreed": "yes" if one.guest.is_admitted else "no"})
