"""The banks on the curator's screen: lists with filters and search, cards with all answers."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.paging import PAGE, shown, split, turning
from handlers.states import Bank
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.actors import PARTICIPANTS, Role
from mentoring.banks import Filter, Flag
from mentoring.errors import BadInput, NotFound
from mentoring.reading import question_alone
from services import bank_export, banks, cards, corrections, search_ends
from services.cards import Card
from services.wishes import Said
from texts import Html, plain, text
from texts.dates import day

SEARCH_LIMIT = 60
# So many of the events somebody was at are named, the rest counted.
MOST_EVENTS = 5
ROLES = (Role.MENTEE, Role.MENTOR)


@opens("people")
async def open_people(manager: DialogManager, argument: str) -> None:
    """Show both banks."""
    del argument
    await begin(manager, Bank.choose)


@opens("person")
async def open_person(manager: DialogManager, argument: str) -> None:
    """Open a person's card."""
    await begin(manager, Bank.card, person=number_in(argument))


async def facts_of_banks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many people each bank holds."""
    counts = {}
    for role in ROLES:
        entries = await banks.bank(*both(dialog_manager), role=role)
        counts[f"{role.value}s"] = len(entries)
        counts[f"ready_{role.value}s"] = sum(entry.is_ready for entry in entries)
    language = actor_of(dialog_manager).language
    items = [(plain(f"bank-{role.value}", language), role.value) for role in ROLES]
    return {**counts, "items": items, "keeps": actor_of(dialog_manager).is_any(*banks.MATCHERS)}


async def facts_of_bank(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the people of the chosen bank whom the filter keeps."""
    role, chosen = _role(dialog_manager), _filter(dialog_manager)
    language = actor_of(dialog_manager).language
    entries = await banks.bank(*both(dialog_manager), role=role, chosen=chosen)
    items = [(label(_entry(one, role, language)), str(one.person.id)) for one in entries]
    narrowed = Html(text("bank-narrowed", language, filters=await _filter_words(dialog_manager)))
    return {
        "title": plain(f"bank-{role.value}", language), "count": len(entries), "items": items,
        "narrowed": Html("") if chosen.is_empty else narrowed,
        "is_narrowed": not chosen.is_empty, "is_whole": chosen.is_empty,
    }  # fmt: skip


async def facts_of_filters(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a list can be narrowed to; what is chosen is ticked."""
    chosen = _filter(dialog_manager)
    flags = [(_ticked(dialog_manager, flag, chosen), flag.value) for flag in Flag]
    return {"items": flags, "is_narrowed": not chosen.is_empty}


async def facts_of_options(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the categories or subjects of a bank, with how many people each has."""
    what = str(dialog_manager.dialog_data["what"])
    found = await banks.bank_choices(*both(dialog_manager), role=_role(dialog_manager), what=what)
    items = [(label(f"{one.words} · {one.count}"), one.option) for one in found]
    return {"what": what, "count": len(found), "items": items}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of a person's card, and what the actor can do with it."""
    role = str(dialog_manager.dialog_data.get("role", ""))
    card = await cards.person_card(*both(dialog_manager), person_id=_person(dialog_manager), role=role)
    language = actor_of(dialog_manager).language
    page = shown(dialog_manager, split(_card_lines(card, language)), text("bank-card-empty", language))
    keeps = actor_of(dialog_manager).is_any(*banks.MATCHERS)
    return {
        "name": card.entry.person.name.full, "role": plain(f"role-{card.role.value}", language),
        "lines": Html(page["words"]), "turns": page["turns"],
        "others": [(plain("bank-card-as", language, role=plain(f"role-{one.value}", language)), one.value)
                   for one in card.other_roles],
        "can_correct": keeps and bool(card.answers) and card.entry.is_ready,
        "can_pause": keeps, "can_separate": keeps, "can_interview": keeps and card.role is Role.MENTOR,
        "is_from_paper": keeps and card.is_from_paper, "can_seek": keeps and card.search_end is not None,
    }  # fmt: skip


async def choose_bank(manager: DialogManager, role: str) -> None:
    """Open a bank, everybody of it."""
    if role not in PARTICIPANTS:
        raise NotFound
    manager.dialog_data.clear()
    manager.dialog_data["role"] = role
    await manager.switch_to(Bank.people)


async def choose_person(manager: DialogManager, person_id: str) -> None:
    """Open a card."""
    manager.dialog_data.update({"person": number_in(person_id), PAGE: 0})
    await manager.switch_to(Bank.card)


async def search(manager: DialogManager, words: str) -> None:
    """Look for a name."""
    if len(words) > SEARCH_LIMIT:
        raise BadInput("bank-search-too-long", max=SEARCH_LIMIT, length=len(words))
    manager.dialog_data["words"] = words
    manager.dialog_data.pop("flags", None)


async def toggle_flag(manager: DialogManager, flag: str) -> None:
    """Narrow the list further, or take that back."""
    if flag not in set(Flag):
        raise NotFound
    flags = set(manager.dialog_data.get("flags", [])) ^ {flag}
    manager.dialog_data["flags"] = sorted(flags)


async def by_category(manager: DialogManager) -> None:
    """Choose a category."""
    manager.dialog_data["what"] = "category"
    await manager.switch_to(Bank.option)


async def by_subject(manager: DialogManager) -> None:
    """Choose a subject."""
    manager.dialog_data["what"] = "subject"
    await manager.switch_to(Bank.option)


async def choose_option(manager: DialogManager, option: str) -> None:
    """Narrow the list to a category or subject."""
    manager.dialog_data[str(manager.dialog_data["what"])] = option
    await manager.switch_to(Bank.people)


async def show_everybody(manager: DialogManager) -> None:
    """Take the filter away."""
    for name in ("flags", "category", "subject", "words"):
        manager.dialog_data.pop(name, None)
    await manager.switch_to(Bank.people)


async def as_role(manager: DialogManager, role: str) -> None:
    """Show the card of the other role."""
    manager.dialog_data.update({"role": role, PAGE: 0})


async def correct(manager: DialogManager) -> None:
    """Correct an answer on the person's behalf."""
    person_id, role = _person(manager), str(manager.dialog_data.get("role", ""))
    response_id = await corrections.form_to_correct(*both(manager), person_id=person_id, role=role)
    await open_screen(manager, f"correct:{response_id}")


async def pause(manager: DialogManager) -> None:
    """Pause somebody, or end the pause."""
    await open_screen(manager, f"pause:{_person(manager)}")


async def seek_again(manager: DialogManager) -> None:
    """Look for a mentor for them again."""
    await search_ends.seek_again(*both(manager), person_id=_person(manager))
    await manager.event.answer(say(manager, "search-again"))  # type: ignore[union-attr]


async def separate(manager: DialogManager) -> None:
    """Note with whom somebody must not be paired."""
    await open_screen(manager, f"apart:{_person(manager)}")


async def interview(manager: DialogManager) -> None:
    """Note a talk."""
    await open_screen(manager, f"interview:{_person(manager)}")


async def from_paper(manager: DialogManager) -> None:
    """Write down what somebody without an account said or signed."""
    await open_screen(manager, f"entry:{_person(manager)}")


async def enter_person(manager: DialogManager) -> None:
    """Take in somebody without an account."""
    await open_screen(manager, "entry:0")


async def all_apart(manager: DialogManager) -> None:
    """Show everybody who is kept apart."""
    await open_screen(manager, "apart:0")


async def who_waits(manager: DialogManager) -> None:
    """Show who waits for a mentor."""
    await open_screen(manager, "searching")


async def the_map(manager: DialogManager) -> None:
    """Show the map of requests."""
    await open_screen(manager, "map")


async def as_file(manager: DialogManager) -> None:
    """Send both banks as Excel."""
    await bank_export.order_bank_export(*both(manager))
    await manager.event.answer(say(manager, "summary-coming"))  # type: ignore[union-attr]


async def leave_card(manager: DialogManager) -> None:
    """Return to the list, or to where the card was opened from."""
    if start_number(manager, "person"):
        await go_back(manager)
    else:
        await manager.switch_to(Bank.people)


def _role(manager: DialogManager) -> Role:
    return Role(str(manager.dialog_data["role"]))


def _person(manager: DialogManager) -> int:
    return start_number(manager, "person") or int(manager.dialog_data["person"])


def _filter(manager: DialogManager) -> Filter:
    data = manager.dialog_data
    flags = frozenset(Flag(one) for one in data.get("flags", []))
    return Filter(flags, str(data.get("category", "")), str(data.get("subject", "")), str(data.get("words", "")))


async def _filter_words(manager: DialogManager) -> str:
    """What the list is narrowed to, in words."""
    chosen, language = _filter(manager), actor_of(manager).language
    found = [plain(f"bank-flag-{flag.value}", language) for flag in Flag if flag in chosen.flags]
    for what, option in (("category", chosen.category), ("subject", chosen.subject)):
        if option:
            names = await banks.bank_choices(*both(manager), role=_role(manager), what=what)
            found.append(next((one.words for one in names if one.option == option), option))
    return ", ".join([*found, *([f"«{chosen.words}»"] if chosen.words else [])])


def _ticked(manager: DialogManager, flag: Flag, chosen: Filter) -> str:
    words = say(manager, f"bank-flag-{flag.value}")
    return label(f"✓ {words}" if flag in chosen.flags else words)


def _entry(entry: banks.BankEntry, role: Role, language: str) -> str:
    if Flag.PAUSED in entry.flags:
        return plain("bank-entry-paused", language, name=entry.person.name.short)
    if Flag.NOT_LOOKING in entry.flags:
        return plain("bank-entry-not-looking", language, name=entry.person.name.short)
    key = f"bank-entry-{role.value}" if entry.is_ready else "bank-entry-waiting"
    return plain(key, language, name=entry.person.name.short, pairs=entry.pairs, capacity=entry.capacity)


def _card_lines(card: Card, language: str) -> list[str]:
    """Everything of a card, a line each: what is to be known first, then the answers."""
    lines = []
    if card.is_from_paper:
        lines.append(text("bank-card-from-paper", language))
    if Flag.CONSENT_MISSING in card.entry.flags:
        lines.append(text("bank-card-consent-missing", language))
    if card.pause is not None:
        until = day(card.pause.until, language)
        reason = card.pause.reason or plain("reason-none", language)
        lines.append(text("bank-card-paused", language, until=until, reason=reason))
    if card.search_end is not None:
        since = day(card.search_end.since, language)
        lines.append(text("bank-card-not-looking", language, how=card.search_end.over_by.value, since=since))
    if Flag.NOT_REFRESHED in card.entry.flags:
        lines.append(text("bank-card-not-refreshed", language))
    if card.apart:
        lines.append(text("bank-card-apart", language, count=card.apart))
    lines += [_wish(one, language) for one in card.wishes]
    lines += [
        text("bank-card-interview", language, day=day(one.held_on, language), count=len(one.criteria), note=one.note)
        for one in card.interviews
    ]
    if card.events:
        titles = "; ".join(one.title for one in card.events[:MOST_EVENTS])
        lines.append(text("bank-card-events", language, count=len(card.events), titles=titles))
    if lines and card.answers:
        lines.append("")
    return lines + [
        text("bank-card-line-entered" if one.is_entered else "bank-card-line", language,
             question=question_alone(one.question), answer=one.answer)
        for one in card.answers
    ]  # fmt: skip


def _wish(one: Said, language: str) -> str:
    reason = one.wish.reason or plain("reason-none", language)
    said = text(f"wish-says-{one.wish.liking.value}", language, rank=one.wish.rank, reason=reason)
    return text("wish-card-own" if one.is_own else "wish-card-other", language, name=one.name, said=Html(said))


dialog = Dialog(
    screen(
        Bank.choose,
        T("bank-choose"),
        Column(choices("bank", choose_bank)),
        press("bank-map-open", the_map),
        press("button-searching", who_waits, when="keeps"),
        press("bank-apart-open", all_apart, when="keeps"),
        press("button-enter-person", enter_person, when="keeps"),
        press("button-bank-excel", as_file),
        back(),
        getter=facts_of_banks,
    ),
    screen(
        Bank.people,
        T("bank-people"),
        go("button-filter", Bank.filters),
        press("button-everybody", show_everybody, when="is_narrowed"),
        pages("pages", choices("person", choose_person)),
        go("button-back", Bank.choose),
        typed(search),
        getter=facts_of_bank,
    ),
    screen(
        Bank.filters,
        T("bank-filters"),
        Column(choices("flag", toggle_flag)),
        press("bank-by-category", by_category),
        press("bank-by-subject", by_subject),
        go("button-show", Bank.people),
        press("button-everybody", show_everybody, when="is_narrowed"),
        getter=facts_of_filters,
    ),
    screen(
        Bank.option,
        T("bank-option"),
        pages("options", choices("option", choose_option)),
        go("button-back", Bank.filters),
        getter=facts_of_options,
    ),
    screen(
        Bank.card,
        T("bank-card"),
        turning(),
        press("button-from-paper", from_paper, when="is_from_paper"),
        press("button-correct", correct, when="can_correct"),
        press("button-seek-again", seek_again, when="can_seek"),
        press("button-pause", pause, when="can_pause"),
        press("button-interview", interview, when="can_interview"),
        press("button-apart", separate, when="can_separate"),
        Column(choices("other", as_role, items="others")),
        press("button-back", leave_card, name="leave_card"),
        getter=facts_of_card,
    ),
)
