"""The menu: what waits, and everything a person can do here."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.kbd import Column

from handlers.command_list import publish_for
from handlers.memos import Memo
from handlers.states import Join, Leave, Menu
from handlers.widgets import T, actor_of, back, begin, both, choices, label, menu_choices, opens, press, screen
from mentoring.actors import PARTICIPANTS, Language, Role
from mentoring.errors import NotFound
from services.home import Home, home
from services.joining import choose_language
from services.todo import Todo
from texts import Html, plain, text
from texts.dates import day

Sections = tuple[tuple[str, str], ...]
_TAKING_PART: Sections = (
    ("menu-talks", "talks"),
    ("menu-my-pairs", "mine"),
    ("menu-my-programs", "programs:mine"),
    ("menu-tasks", "tasks"),
    ("menu-speed", "speed"),
    ("menu-events", "events"),
    ("menu-applications", "applications"),
    ("menu-my-form", "myform"),
    ("menu-rights", "rights"),
)
_KEEPING: Sections = (
    ("menu-people", "people"),
    ("menu-staff", "staff"),
    ("menu-match", "match"),
    ("menu-pairs", "pairs"),
    ("menu-applications", "applications"),
    ("menu-programs", "programs"),
    ("menu-talks", "talks"),
    ("menu-measures", "measures"),
    ("menu-roadmap", "roadmap"),
    ("menu-events", "events"),
    ("menu-acts", "acts"),
    ("menu-reports", "reports:all"),
    ("menu-results", "results"),
    ("menu-library", "library"),
    ("menu-papers", "papers"),
    ("menu-partners", "partners"),
    ("menu-breaks", "breaks"),
    ("menu-consents", "consents"),
    ("menu-audit", "audit"),
    ("menu-invite", "invite"),
)
_LOOKING_ON: Sections = (("menu-overview", "overview"), ("menu-roadmap", "roadmap"), ("menu-rules", "rules"))
# What each role finds in the menu, in this order: the text's key and the screen.
SECTIONS: dict[Role, Sections] = {
    Role.MENTEE: (("menu-help", "ask"), ("menu-wishes", "wishes:mentee"), *_TAKING_PART),
    Role.MENTOR: (
        ("menu-wished", "wishes:mentor"),
        *_TAKING_PART,
        ("menu-ready", "ready"),
        ("menu-diary", "diary"),
        ("menu-my-reports", "reports"),
    ),
    Role.CURATOR: _KEEPING,
    Role.COORDINATOR: (
        *_KEEPING,
        ("menu-regulation", "regulation"),
        ("menu-offices", "offices"),
        ("menu-settings", "settings"),
    ),
    Role.DIRECTOR: (
        ("menu-pairs", "pairs"),
        ("menu-applications", "applications"),
        ("menu-programs", "programs"),
        ("menu-people", "people"),
        ("menu-staff", "staff"),
        ("menu-roadmap", "roadmap"),
        ("menu-events", "events"),
        ("menu-acts", "acts"),
        ("menu-regulation", "regulation"),
        ("menu-results", "results"),
        ("menu-papers", "papers"),
        ("menu-partners", "partners"),
        ("menu-breaks", "breaks"),
        ("menu-consents", "consents"),
        ("menu-audit", "audit"),
        ("menu-invite", "invite"),
        ("menu-offices", "offices"),
        ("menu-settings", "settings"),
    ),
    Role.COUNCIL: (("menu-applications", "applications"), *_LOOKING_ON),
    Role.PSYCHOLOGIST: (("menu-support", "supported"), *_LOOKING_ON),
    Role.WORKING_GROUP: _LOOKING_ON,
    Role.ASSISTANT: (("menu-records", "records"), ("menu-staff", "staff"), ("menu-acts", "acts"), *_LOOKING_ON),
    Role.DISTRICT: (
        ("menu-schools", "schools"),
        ("menu-program-counts", "programcounts"),
        ("menu-roadmap-municipal", "roadmap:municipal"),
        ("menu-rules", "rules"),
        ("menu-acts", "acts"),
        ("menu-invite", "invite"),
        ("menu-offices", "offices"),
        ("menu-settings", "settings"),
    ),
}
# A menu of more buttons than fit a phone keeps what is needed rarely one step away: the section of each such screen.
FOLDED: dict[str, str] = {
    "library": "documents",
    "programcounts": "documents",
    "regulation": "documents",
    "rules": "documents",
    "acts": "documents",
    "myform": "documents",
    "rights": "documents",
    "papers": "documents",
    "reports": "documents",
    "reports:all": "documents",
    "consents": "documents",
    "partners": "keeping",
    "breaks": "keeping",
    "measures": "keeping",
    "offices": "keeping",
    "settings": "keeping",
    "audit": "keeping",
    "ready": "keeping",
    "speed": "keeping",
}
MOST_BUTTONS = 8
MOST_TODOS = 12
# What was read to choose the screen, until that screen is drawn.
_HOME = Memo[Home | None]("home")


async def open_menu(manager: DialogManager, show_mode: ShowMode | None = None) -> None:
    """Show the menu on an empty stack; a stranger is told how to get in, a nameless newcomer is asked for a name."""
    facts = _HOME.keep(manager, await home(*both(manager)))
    if facts is None:
        await manager.start(Menu.help, mode=StartMode.RESET_STACK, show_mode=show_mode)
    elif not facts.has_name and facts.roles:
        await manager.start(Join.name, mode=StartMode.RESET_STACK, show_mode=show_mode)
    else:
        await manager.start(Menu.main, mode=StartMode.RESET_STACK, show_mode=show_mode)


@opens("menu")
async def _menu(manager: DialogManager, _argument: str) -> None:
    await open_menu(manager)


@opens("section")
async def _section(manager: DialogManager, section: str) -> None:
    """Show what a section of the menu holds."""
    if section not in FOLDED.values():
        raise NotFound
    await begin(manager, Menu.section, section=section)


@opens("language")
async def _language(manager: DialogManager, _argument: str) -> None:
    await manager.start(Menu.language)


async def facts_of_menu(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what waits, in words, and the buttons."""
    facts = await _home(dialog_manager)
    if facts is None:
        return {"name": "", "school": "", "waits": Html(""), "items": []}
    say_in = actor_of(dialog_manager).language
    shown = facts.todos[:MOST_TODOS]
    lines = [f"• {text(f'todo-{one.key}', say_in, name=one.name, count=one.count, by=one.by)}" for one in shown]
    nothing = text("menu-nothing-waits", say_in) if facts.roles else _no_role(facts, say_in)
    waits = text("menu-waits", say_in, lines=Html("\n".join(lines))) if lines else nothing
    return {
        "name": facts.name,
        "school": facts.organization,
        "waits": Html(waits),
        "items": _items(facts, shown, say_in),
    }


async def _home(manager: DialogManager) -> Home | None:
    return _HOME.take(manager) or await home(*both(manager))


def _no_role(facts: Home, language: Language) -> str:
    """Say to somebody without a role how to come back, and by when where their data are about to go."""
    if facts.erased_at is None:
        return text("menu-no-role", language)
    return text("menu-no-role-planned", language, day=day(facts.erased_at, language))


def _items(facts: Home, todos: tuple[Todo, ...], language: str) -> list[tuple[str, str]]:
    """Buttons for what waits first, then those of every role held, each once."""
    found = {
        one.action: label(plain(f"do-{one.key}", language, name=one.name, count=one.count, by=one.by)) for one in todos
    }
    offered = _offered(facts)
    folded = _folded(offered)
    for action, key in offered.items():
        if action not in folded:
            found.setdefault(action, plain(key, language))
    for section in dict.fromkeys(FOLDED[action] for action in FOLDED if action in folded):
        found[f"section:{section}"] = plain(f"menu-section-{section}", language)
    found["privacy"] = plain("menu-privacy", language)
    if facts.places > 1:
        found["places"] = plain("menu-places", language)
    return [(words, action) for action, words in found.items()]


def _folded(offered: Iterable[str]) -> set[str]:
    """The screens that go into sections where there are too many; one alone in its section stays where it was."""
    screens = list(offered)
    if len(screens) <= MOST_BUTTONS:
        return set()
    held = Counter(FOLDED[one] for one in screens if one in FOLDED)
    return {one for one in screens if one in FOLDED and held[FOLDED[one]] > 1}


def _offered(facts: Home) -> dict[str, str]:
    """The screens of every role held that are of use now, each once, with the text's key."""
    found: dict[str, str] = {}
    for role in facts.roles:
        for key, action in SECTIONS[role]:
            found.setdefault(action, key)
    return {action: key for action, key in found.items() if action not in facts.idle}


async def facts_of_section(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the screens of one section of the actor's menu."""
    facts = await home(*both(dialog_manager))
    data = dialog_manager.start_data
    section = str(data.get("section", "")) if isinstance(data, dict) else ""
    language = actor_of(dialog_manager).language
    held = _offered(facts) if facts else {}
    items = [(plain(key, language), action) for action, key in held.items() if FOLDED.get(action) == section]
    return {"title": plain(f"menu-section-{section}", language), "items": items}


async def facts_of_help(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the words of help for those who joined and those who have not."""
    facts = await _home(dialog_manager)
    words = Html(text("help-known" if facts else "help-stranger", actor_of(dialog_manager).language))
    return {
        "words": words,
        "known": facts is not None,
        "takes_part": bool(facts and facts.roles and set(facts.roles) <= PARTICIPANTS),
    }


async def take_no_part(manager: DialogManager) -> None:
    """Ask whether somebody takes no part any more."""
    await begin(manager, Leave.sure)


async def pick_language(manager: DialogManager, language: str) -> None:
    """Take the language picked; a stranger's is kept with the conversation."""
    tongue: Language = "en" if language == "en" else "ru"
    await choose_language(*both(manager), language=tongue)
    state = manager.middleware_data["state"]
    if actor_of(manager).person_id is None:
        await state.update_data(language=tongue)
    manager.middleware_data["actor"] = replace(actor_of(manager), language=tongue)
    if actor_of(manager).person_id is not None:
        await publish_for(manager.middleware_data["bot"], actor_of(manager))
    await open_menu(manager)


async def facts_of_language(**_: Any) -> dict[str, Any]:
    """Return the two languages, each in its own words."""
    return {"items": [(plain("language-name", one), one) for one in ("ru", "en")]}


dialog = Dialog(
    screen(Menu.main, T("menu-main"), menu_choices(), getter=facts_of_menu),
    screen(Menu.section, T("menu-section"), menu_choices(), back(), getter=facts_of_section),
    screen(
        Menu.help,
        T("help-screen"),
        back(when="known"),
        press("button-refuse", take_no_part, when="takes_part"),
        getter=facts_of_help,
    ),
    screen(
        Menu.language,
        T("language-screen"),
        Column(choices("language", pick_language)),
        back(),
        getter=facts_of_language,
    ),
)
