"""Which year's roadmap is looked at, and an item of it as a button."""

from datetime import date

from aiogram_dialog import DialogManager

from handlers.widgets import both, label, start_number
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.roadmap import Item, ItemStatus, Scope
from mentoring.roadmap import Roadmap as Plan
from services import roadmap as service


async def overview(manager: DialogManager) -> service.Overview:
    """Return the year that is looked at."""
    data = manager.start_data if isinstance(manager.start_data, dict) else {}
    year = int(manager.dialog_data.get("year", 0)) or start_number(manager, "year")
    return await service.roadmap_of_year(*both(manager), scope=Scope(str(data.get("scope"))), year=year)


def plan_of(one: service.Overview) -> Plan:
    """Return the year's roadmap; NotFound while there is none."""
    if one.roadmap is None:
        raise NotFound
    return one.roadmap


def entry(item: Item, now: date) -> str:
    """Return an item as a button: its date, whether it is done, late or called off, and its title."""
    marks = {ItemStatus.DONE: "✓ ", ItemStatus.CANCELLED: "✗ "}
    due = f"{item.due_on:%d.%m} · " if item.due_on else ""
    return label(f"{due}{marks.get(item.status, '! ' if item.is_late(now) else '')}{item.title}")


def role_in(code: str) -> Role:
    """Return the role a button carries; NotFound for a forged one."""
    if code not in set(Role):
        raise NotFound
    return Role(code)
