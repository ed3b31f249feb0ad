"""What all screens are made of: words in the reader's language, a way back, an answer to the unexpected."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.enums import ContentType, ParseMode
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode, Window
from aiogram_dialog.api.protocols import DialogProtocol
from aiogram_dialog.utils import remove_intent_id
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Keyboard, Select
from aiogram_dialog.widgets.text import Text

from handlers.scrolling import Pages
from mentoring.actors import Actor, Role
from mentoring.errors import NotFound
from mentoring.reading import clipped
from services.work import App
from texts import Value, in_language, plain, text

LABEL_LIMIT = 60
PAGE = 8
Press = Callable[[DialogManager], Awaitable[None]]
Getter = Callable[..., Awaitable[dict[str, Any]]]
Opener = Callable[[DialogManager, str], Awaitable[None]]
Offer = Callable[[Message, DialogManager], Awaitable[bool]]

# Buttons that lead to the same place whatever screen they stand under.
CRY, PLACE = "sos", "open"
# Screens without «Нужна помощь» at their bottom: those of help itself, the menu, which has it above, and joining.
WITHOUT_CRY = (
    "Help:ask",
    "Help:which",
    "Help:sent",
    "Help:topic",
    "Help:urgency",
    "HelpEnd:",
    "Menu:main",
    "Join:",
    "Silence:",
)

# Screens that a notice's or the menu's button opens: «pair:12» calls SCREENS["pair"](manager, "12").
SCREENS: dict[str, Opener] = {}
# What words can be that no screen awaits; the first to take them is enough.
OFFERS: list[Offer] = []


class T(Text):
    """A message's words as HTML, filled from the screen's data."""

    def __init__(self, key: str, when: Any = None) -> None:
        super().__init__(when=when)
        self.key = key

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return tidy(text(self.key, actor_of(manager).language, **variables(data)))


class L(T):
    """A label: words without markup."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return plain(self.key, actor_of(manager).language, **variables(data))


class ItemLabel(Text):
    """The label of one of a screen's items: made already, a name perhaps."""

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return in_language(str(data["item"][0]), actor_of(manager).language)


def tidy(words: str) -> str:
    """Return words without the blanks that stay where a part of them is empty: at lines' ends, and line under line."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+\n", "\n", words))


def variables(data: dict[str, Any]) -> dict[str, Value]:
    """Return what can fill a message out of a screen's data."""
    return {name: value for name, value in data.items() if isinstance(value, str | int | float)}


def actor_of(manager: DialogManager) -> Actor:
    """Return who is acting."""
    actor: Actor = manager.middleware_data["actor"]
    return actor


def app_of(manager: DialogManager) -> App:
    """Return what use cases work with."""
    app: App = manager.middleware_data["app"]
    return app


def both(manager: DialogManager) -> tuple[App, Actor]:
    """Return the first two arguments of every use case."""
    return app_of(manager), actor_of(manager)


def say(manager: DialogManager, key: str, **filling: Value) -> str:
    """Return plain words in the reader's language."""
    return plain(key, actor_of(manager).language, **filling)


async def respond(manager: DialogManager, key: str, **filling: Value) -> None:
    """Say in words what was done: over the screen for a moment after a press, below it after a message."""
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(say(manager, key, **filling))
    elif isinstance(manager.event, Message):
        await manager.event.answer(text(key, actor_of(manager).language, **filling))


async def alert(manager: DialogManager, key: str) -> None:
    """Answer a press in words that stay over the screen until they are closed."""
    if isinstance(manager.event, CallbackQuery):
        await manager.event.answer(say(manager, key), show_alert=True)


def start_number(manager: DialogManager, name: str = "id") -> int:
    """Return a number the dialog was started with."""
    data = manager.start_data
    return int(data.get(name, 0)) if isinstance(data, dict) else 0


def press(label: str, on_press: Press, *, when: Any = None, name: str = "") -> Button:
    """Return a button; `label` is its text's key and, shortened, its name among the window's widgets."""

    async def pressed(_query: CallbackQuery, _button: Button, manager: DialogManager) -> None:
        await on_press(manager)

    return Button(L(label), id=name or _identifier(label), on_click=pressed, when=when)


def go(label: str, state: State, *, when: Any = None) -> Button:
    """Return a button to another window of the same dialog."""

    async def move(manager: DialogManager) -> None:
        await manager.switch_to(state)

    return press(label, move, when=when, name=f"to_{_identifier(label)}")


def choices(name: str, on_choice: Callable[[DialogManager, str], Awaitable[None]], *, items: str = "items",
            when: Any = None) -> Select[Any]:  # fmt: skip
    """Return buttons for `items`, pairs of a label and an id, from the screen's data."""

    async def chosen(_query: CallbackQuery, _select: Any, manager: DialogManager, item: str) -> None:
        await on_choice(manager, item)

    def identify(item: tuple[str, str]) -> str:
        return item[1]

    return Select(ItemLabel(), id=name, item_id_getter=identify, items=items, on_click=chosen, when=when)


def pages(name: str, *parts: Any) -> Pages:
    """Return buttons one a row, PAGE rows to a page."""
    return Pages(*parts, id=name, width=1, height=PAGE)


def menu_choices(*, when: Any = None) -> Keyboard:
    """Return one button a row for `items` whose ids are screens."""
    return Column(choices(PLACE, open_screen, when=when))


def lasting(data: str, manager: DialogManager) -> str:
    """Return the screen a button leads to whatever it stands under: help, or a place of the menu; else nothing."""
    _, button = remove_intent_id(data)
    if button == CRY:
        return "ask" if _may_cry({}, None, manager) else ""
    name, _, action = button.partition(":")
    return action if name == PLACE else ""


def label(words: str) -> str:
    """Return words short enough for a button."""
    return clipped(words, LABEL_LIMIT)


def tickable(words: str, is_ticked: bool) -> str:  # noqa: FBT001 - the very thing that is shown
    """Return the label of a button in a list of which some are chosen: a tick stands before those."""
    return label(f"✓ {words}" if is_ticked else words)


class Screen(Window):
    """A window that says so when a button is pressed that it does not have: an older screen's, or a forged one."""

    async def process_callback(self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager) -> bool:
        """Tell whether the press was one of this window's."""
        is_ours = await super().process_callback(callback, dialog, manager)
        if not is_ours:
            await respond(manager, "stale-button")
        return is_ours


def screen(state: State, *parts: Any, getter: Getter | list[Getter] | None = None) -> Window:
    """Return a window that also answers, kindly, what it did not ask for."""
    found = [getter] if callable(getter) else (getter or [])
    cry = [] if str(state.state).startswith(WITHOUT_CRY) else [press("button-sos", _cry, when=_may_cry, name=CRY)]
    is_awaited = any(isinstance(part, MessageInput) for part in parts)
    rest = MessageInput(unexpected_kind if is_awaited else unexpected, content_types=ContentType.ANY)
    return Screen(
        *parts, *cry, rest, state=state,
        getter=found, parse_mode=ParseMode.HTML,
    )  # fmt: skip


async def _cry(manager: DialogManager) -> None:
    """Ask for help over the present screen, which stays as it is and is gone back to."""
    await SCREENS["ask"](manager, "")


def _may_cry(_data: dict[str, Any], _widget: Any, manager: DialogManager) -> bool:
    return actor_of(manager).is_any(Role.MENTEE)


async def unexpected(message: Message, _input: Any, manager: DialogManager) -> None:
    """Ask what the words are, or say that a button is awaited and show the screen again below."""
    await _answer_kindly(message, manager, "unexpected")


async def unexpected_kind(message: Message, _input: Any, manager: DialogManager) -> None:
    """Ask what a file is, or say that words are awaited and show the screen again below."""
    await _answer_kindly(message, manager, "unexpected-kind")


async def _answer_kindly(message: Message, manager: DialogManager, key: str) -> None:
    if await is_offered(message, manager):
        manager.show_mode = ShowMode.NO_UPDATE
        return
    await message.answer(text(key, actor_of(manager).language))
    manager.show_mode = ShowMode.SEND


async def is_offered(message: Message, manager: DialogManager) -> bool:
    """Offer a way on for words that no screen awaits; tell whether there is one."""
    for offer in OFFERS:
        if await offer(message, manager):
            return True
    return False


def typed(on_text: Callable[[DialogManager, str], Awaitable[None]]) -> MessageInput:
    """Return an input for words."""

    async def received(message: Message, _input: MessageInput, manager: DialogManager) -> None:
        await on_text(manager, message.text or "")

    return MessageInput(received, content_types=ContentType.TEXT)


def opens(name: str) -> Callable[[Opener], Opener]:
    """Register the screen that «name:…» opens."""

    def register(opener: Opener) -> Opener:
        SCREENS[name] = opener
        return opener

    return register


async def open_screen(manager: DialogManager, action: str) -> None:
    """Open the screen that an action names."""
    name, _, argument = action.partition(":")
    if name not in SCREENS:
        raise NotFound
    await SCREENS[name](manager, argument)


def number_in(argument: str) -> int:
    """Return the number an action carries; NotFound for anything else, as a forged button may."""
    if not argument.isascii() or not argument.isdigit() or len(argument) > 9:
        raise NotFound
    return int(argument)


async def go_back(manager: DialogManager) -> None:
    """Return to the screen before this dialog, or to the menu where there is none."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await SCREENS["menu"](manager, "")


def back(*, when: Any = None) -> Button:
    """Return the way back that every screen has."""
    return press("button-back", go_back, when=when, name="back")


async def begin(manager: DialogManager, state: State, **data: int | str) -> None:
    """Open a dialog over the present one."""
    await manager.start(state, data=dict(data), mode=StartMode.NORMAL)


def _identifier(key: str) -> str:
    return key.removeprefix("button-").replace("-", "_")
