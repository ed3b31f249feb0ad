"""A staff list as a file: sent, checked on the screen, saved by one press."""

from collections.abc import Mapping
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from documents.tables import SIZE_LIMIT
from handlers.menu import open_menu
from handlers.states import StaffFile
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go_back,
    label,
    open_screen,
    opens,
    press,
    respond,
    screen,
)
from mentoring.errors import BadInput, NotFound
from mentoring.ports import Files
from mentoring.staff import Facts
from mentoring.staff_matching import OTHER, SAME, Fate, Verdict
from services import staff as lists
from services import staff_imports as service
from services.staff_files import problem_words
from texts import Html, plain, text

SHOWN_PROBLEMS = 20
MOST_LETTERS = 2800
IMPORT = "import"


@opens("staff_file")
async def open_file(manager: DialogManager, argument: str) -> None:
    """Ask for the file."""
    del argument
    await begin(manager, StaffFile.file)


async def sample(manager: DialogManager) -> None:
    """Send the sample to fill in."""
    await lists.order_staff_sample(*both(manager))
    await respond(manager, "staff-file-coming")


async def take(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Fetch the file and read it; what is wrong with it as a whole is said at once."""
    document = message.document
    if document is None:
        raise BadInput("staff-file-expected")
    if (document.file_size or 0) > SIZE_LIMIT:
        raise BadInput("staff-file-too-big", max=SIZE_LIMIT // 1024 // 1024)
    files: Files = manager.middleware_data["files"]
    content = await files.fetch(document.file_id)
    manager.dialog_data[IMPORT] = await service.import_staff(*both(manager), content=content)
    manager.show_mode = ShowMode.SEND
    await manager.switch_to(StaffFile.review)


async def facts_of_review(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the counts of new, changed, unchanged, wrong and unsettled rows, and the first problems."""
    found = await service.review_staff_import(*both(dialog_manager), import_id=_number(dialog_manager))
    counts = {one.value: found.counts.get(one, 0) for one in Fate}
    saved = counts[Fate.NEW.value] + counts[Fate.CHANGED.value]
    wrong = found.of(Fate.WRONG)
    return {
        "counts": Html(_counts(found.counts, actor_of(dialog_manager).language)),
        "count": saved,
        "problems": Html(_problems(dialog_manager, wrong)),
        "can_save": saved > 0 and not counts[Fate.ASKED.value],
        "can_save_rest": saved > 0 and counts[Fate.ASKED.value] > 0,
        "has_wrong": bool(wrong),
        "has_asked": counts[Fate.ASKED.value] > 0,
        "is_saved": found.is_saved,
        "added": found.added,
        "renewed": found.changed,
    }


async def facts_of_namesake(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the first row with a namesake, and whom it may be."""
    found = await service.review_staff_import(*both(dialog_manager), import_id=_number(dialog_manager))
    asked = found.of(Fate.ASKED)
    if not asked or asked[0].row.facts is None:
        return {"name": "", "row": 0, "about": "", "left": 0, "items": []}
    verdict, language = asked[0], actor_of(dialog_manager).language
    number, facts = verdict.row.number, asked[0].row.facts
    items = [(_same(one.facts, language), f"{number}|{SAME}:{one.id}") for one in verdict.candidates]
    if verdict.rows:
        items.append((plain("staff-same-row", language, row=verdict.rows[0].number), f"{number}|{SAME}"))
    items.append((plain("staff-other-person", language), f"{number}|{OTHER}"))
    about = _about(facts, language)
    return {"name": facts.name.full, "row": number, "about": about, "left": len(asked) - 1, "items": items}


async def decide(manager: DialogManager, item: str) -> None:
    """Settle one namesake; the next comes, or the review again."""
    number, _, decision = item.partition("|")
    if not number.isascii() or not number.isdigit() or len(number) > 9:
        raise NotFound
    import_id = _number(manager)
    await service.decide_staff_namesake(*both(manager), import_id=import_id, number=int(number), decision=decision)
    found = await service.review_staff_import(*both(manager), import_id=import_id)
    if not found.of(Fate.ASKED):
        await manager.switch_to(StaffFile.review)


async def ask(manager: DialogManager) -> None:
    """Ask about namesakes one by one."""
    await manager.switch_to(StaffFile.namesake)


async def review(manager: DialogManager) -> None:
    """Show the counts again."""
    await manager.switch_to(StaffFile.review)


async def problems_file(manager: DialogManager) -> None:
    """Send everything that is wrong as Excel."""
    await service.order_staff_problems(*both(manager), import_id=_number(manager))
    await respond(manager, "staff-file-coming")


async def save(manager: DialogManager) -> None:
    """Put the good rows on the list."""
    await service.save_staff_import(*both(manager), import_id=_number(manager))
    await manager.switch_to(StaffFile.done)


async def drop(manager: DialogManager) -> None:
    """Save nothing."""
    await service.drop_staff_import(*both(manager), import_id=_number(manager))
    await go_back(manager)


async def links(manager: DialogManager) -> None:
    """Go on to links for those who have a role."""
    await open_menu(manager)
    await open_screen(manager, "staff_links:")


async def to_list(manager: DialogManager) -> None:
    """Show the list as it is now."""
    await open_menu(manager)
    await open_screen(manager, "staff")


def _number(manager: DialogManager) -> int:
    return int(manager.dialog_data.get(IMPORT, 0))


def _counts(counts: Mapping[Fate, int], language: str) -> str:
    """The fates that rows of the file have, one a line."""
    return "\n".join(text(f"staff-review-{one.value}", language, count=counts[one]) for one in Fate if counts.get(one))


def _problems(manager: DialogManager, wrong: list[Verdict]) -> str:
    """The first wrong rows, all that is wrong in each, as many as a message holds."""
    language = actor_of(manager).language
    lines: list[str] = []
    for verdict in wrong[:SHOWN_PROBLEMS]:
        words = (problem_words(one, language) for one in verdict.problems)
        row = "\n".join(text("staff-problem-line", language, row=verdict.row.number, **one) for one in words)
        if sum(map(len, lines)) + len(row) > MOST_LETTERS:
            break
        lines.append(row)
    if len(wrong) > len(lines):
        lines.append(text("staff-problem-more", language, count=len(wrong) - len(lines)))
    return "\n".join(["", *lines, ""]) if lines else ""


def _same(facts: Facts, language: str) -> str:
    return label(plain("staff-same-person", language, about=_about(facts, language)))


def _about(facts: Facts, language: str) -> str:
    """What tells somebody from a namesake."""
    known = ", ".join(filter(None, (facts.post, facts.subject, facts.email)))
    return known or plain("staff-found-nothing", language)


dialog = Dialog(
    screen(
        StaffFile.file,
        T("staff-file"),
        press("button-staff-sample", sample),
        back(),
        MessageInput(take, content_types=[ContentType.DOCUMENT, ContentType.PHOTO, ContentType.VIDEO]),
    ),
    screen(
        StaffFile.review,
        T("staff-review"),
        press("button-staff-namesakes", ask, when="has_asked"),
        press("button-staff-save", save, when="can_save"),
        press("button-staff-save-rest", save, when="can_save_rest"),
        press("button-staff-problems", problems_file, when="has_wrong"),
        press("button-staff-drop", drop),
        MessageInput(take, content_types=[ContentType.DOCUMENT, ContentType.PHOTO, ContentType.VIDEO]),
        getter=facts_of_review,
    ),
    screen(
        StaffFile.namesake,
        T("staff-namesake"),
        Column(choices("whom", decide)),
        press("button-staff-decide-later", review),
        getter=facts_of_namesake,
    ),
    screen(
        StaffFile.done,
        T("staff-saved"),
        press("button-staff-links", links),
        press("button-staff-to-list", to_list),
        press("button-menu", open_menu),
        getter=facts_of_review,
    ),
)
