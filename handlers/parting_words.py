"""An end of a pair in words: what is asked for, where it stands."""

from services.parting_cards import Choices, PartingCard
from texts import plain, text
from texts.dates import day


def status(one: PartingCard, language: str) -> str:
    """Return in words where an application stands."""
    parting = one.parting
    return plain(
        f"parting-state-{parting.state.value}",
        language,
        decider=plain("parting-role", language, role=one.decider.value),
        due=day(parting.due_on, language) if parting.due_on else "–",
        last=day(parting.last_day, language) if parting.last_day else "–",
        number=parting.order_number,
        day=day(parting.ordered_on, language) if parting.ordered_on else "–",
    )


def title(one: PartingCard, language: str) -> str:
    """Return what is asked for."""
    return plain(f"parting-kind-{one.parting.named}", language)


def lines_of(there: Choices, language: str) -> list[str]:
    """Return what a member or a keeper may know of a pair's end, a line each."""
    found = [
        text("pair-application", language, title=title(one, language), status=status(one, language))
        for one in there.asked
    ]
    if there.colleagues:
        found.append(text("pair-colleagues", language, names=", ".join(there.colleagues)))
    if there.last_day is not None:
        found.append(text("pair-last-day", language, last=day(there.last_day, language)))
    return found
