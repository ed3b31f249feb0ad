"""What the screens of a SWOT have in common: the year and the list on show, who may write."""

from aiogram_dialog import DialogManager

from handlers.widgets import actor_of, both, start_number
from handlers.years import chosen
from mentoring.actors import CURATORS, Language
from mentoring.errors import NotFound
from mentoring.swot import Quadrant
from services import swot as service
from services.swot import YearSwot
from texts import plain

# In the dialog's data: the code of the list on show.
LIST = "list"


async def shown(manager: DialogManager) -> YearSwot:
    """Return the year on show: the one turned to, else the one the screen was opened with."""
    return await service.swot(*both(manager), year=chosen(manager) or start_number(manager, "year") or None)


async def year_shown(manager: DialogManager) -> int:
    """Return the calendar year in which it begins."""
    return (await shown(manager)).year.begins


def list_shown(manager: DialogManager) -> Quadrant:
    """Return the list on show; NotFound for a forged button's."""
    known = {one.value: one for one in Quadrant}
    if manager.dialog_data[LIST] not in known:
        raise NotFound
    return known[manager.dialog_data[LIST]]


def may_edit(manager: DialogManager) -> bool:
    """Tell whether buttons that change something are shown; the use cases ask again."""
    return actor_of(manager).is_any(*CURATORS)


def title(quadrant: Quadrant, language: Language) -> str:
    """Return the name of a list."""
    return plain(f"swot-{quadrant.value}", language)


def about(quadrant: Quadrant, language: Language) -> str:
    """Return in a sentence what a list is for."""
    return plain(f"swot-about-{quadrant.value}", language)
