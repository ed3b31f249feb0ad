"""What notices of a roadmap say."""

from datetime import date

from db import roadmap as roadmaps
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from mentoring.reading import clipped
from mentoring.roadmap import Item, Roadmap, RoadmapState
from services import roadmap_paper
from services.roadmap_due import due_of, late_of
from services.telling import Telling, tells
from services.work import found
from texts import Html, Value, text
from texts.dates import day

# One message names so many items of a date, and so much of each.
MOST_LINES, SHORT_TITLE = 10, 120
_EXPECTED = {
    Kind.ROADMAP_TO_APPROVE: RoadmapState.SUBMITTED,
    Kind.ROADMAP_APPROVED: RoadmapState.APPROVED,
    Kind.ROADMAP_RETURNED: RoadmapState.RETURNED,
}


@tells(*_EXPECTED)
async def _decision(telling: Telling) -> Letter | None:
    roadmap = await _roadmap(telling)
    if roadmap.state is not _EXPECTED[telling.due.kind]:
        return None
    words: dict[str, Value] = {
        "year": years(roadmap.year), "count": len(roadmap.items), "remark": roadmap.remark,
        "day": day(roadmap.approved_on, telling.language) if roadmap.approved_on else "",
    }  # fmt: skip
    return telling.say(words, telling.button("button-open-roadmap", f"roadmap:{roadmap.id}"))


@tells(Kind.ROADMAP_SOON, Kind.ROADMAP_TODAY, Kind.ROADMAP_LATE)
async def _dated(telling: Telling) -> Letter | None:
    """What is still open of a date; nothing where all of it was done, called off or moved."""
    roadmap = await _roadmap(telling)
    due = str(telling.due.about.get("due"))
    items = await due_of(telling.work, roadmap, telling.recipient.person_id, due)
    if not items:
        return None
    words: dict[str, Value] = {"day": day(date.fromisoformat(due), telling.language), "count": len(items)}
    if len(items) == 1:
        button = telling.button("button-open-item", f"item:{items[0].id}")
        return telling.say({**words, "title": items[0].title}, button)
    lines = Html("\n".join(_line(one, telling.language) for one in items[:MOST_LINES]))
    key = f"{telling.due.kind.value}-many"
    button = telling.button("button-open-roadmap", f"roadmap:{roadmap.id}")
    return Letter(text(key, telling.language, lines=lines, **words), (button,))


@tells(Kind.ROADMAP_WEEKLY)
async def _weekly(telling: Telling) -> Letter | None:
    roadmap = await _roadmap(telling)
    today = telling.work.today(telling.recipient.zone)
    late = await late_of(telling.work, roadmap, telling.recipient.person_id, today)
    if not late:
        return None
    return telling.say({"count": len(late)}, telling.button("button-open-roadmap", f"roadmap:{roadmap.id}"))


@tells(Kind.ROADMAP_PAPER)
async def _paper(telling: Telling) -> Letter | None:
    roadmap = await _roadmap(telling)
    content = await roadmap_paper.roadmap_file(telling.work, roadmap)
    return telling.say({}, file=Attachment("document", roadmap_paper.roadmap_name(roadmap), content))


@tells(Kind.ROADMAP_EVIDENCE)
async def _evidence(telling: Telling) -> Letter | None:
    item = (await _roadmap(telling)).item(telling.number("item"))
    note = item.note
    if note.file_kind is None:
        return None
    file = Attachment(note.file_kind, note.file_name, reference=note.file_reference)
    return telling.say({"title": item.title}, file=file)


def _line(item: Item, language: str) -> str:
    title = clipped(item.title, SHORT_TITLE)
    return text("roadmap-title-line", language, title=title)


def years(year: int) -> str:
    """Return «2026/2027» for the school year that begins in 2026."""
    return f"{year}/{year + 1}"


async def _roadmap(telling: Telling) -> Roadmap:
    return found(await roadmaps.get(telling.work.connection, telling.number("roadmap")))
