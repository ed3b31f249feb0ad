"""Documents of preparation and blank forms: what is missing is asked for, the file comes as a message."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db import preparation, templates
from db.templates import ACTIVE, PROPOSED, OwnTemplate
from documents.preparation import PAPERS, REGISTER, paper
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.notices import Kind, Notice
from mentoring.preparation import Ask, ask, asks, open_asks, read
from services.preparation_facts import facts_of, facts_of_draft, first_year
from services.work import Work, command, query
from texts import plain
from texts.dates import month_numbers

KEEPERS = (Role.DIRECTOR, Role.COORDINATOR, Role.CURATOR)
# An answer that says «written by hand».
BY_HAND = ""


@dataclass(frozen=True)
class PaperCard:
    """A document with its questions and answers of this school year, and the school's own templates for it."""

    paper: str
    school_year: int
    asks: tuple[Ask, ...]
    answers: Mapping[str, str]
    own: OwnTemplate | None
    proposed: OwnTemplate | None

    @property
    def open(self) -> tuple[Ask, ...]:
        """The questions still without an answer."""
        return open_asks(self.paper, self.answers)


@query(*KEEPERS)
async def paper_list(work: Work) -> list[PaperCard]:
    """Return every document of preparation this profile needs, then the blank forms."""
    profile = await work.profile()
    lacking = {f"order_{role}" for role in ("coordinator", "working_group", "council") if not profile.has_role(role)}
    return [await _card(work, one) for one in REGISTER if one not in lacking]


@query(*KEEPERS)
async def paper_card(work: Work, paper: str) -> PaperCard:
    """Return one document. Raises NotFound where there is none of that name."""
    return await _card(work, paper)


@command(*KEEPERS)
async def answer_paper(work: Work, paper: str, name: str, typed: str, *, then_send: bool = False) -> bool:
    """Store what was typed for a question; with the last one answered, `then_send` orders the file.

    Returns whether the file is on its way; BadInput says what is expected.
    """
    one = ask(paper, name)
    return await _save(work, paper, one, _read(one, typed), then_send=then_send)


@command(*KEEPERS)
async def answer_paper_today(work: Work, paper: str, name: str, *, then_send: bool = False) -> bool:
    """Answer a question about a day with today; see `answer_paper`."""
    one = ask(paper, name)
    if one.kind != "day":
        raise NotFound
    return await _save(work, paper, one, work.today().isoformat(), then_send=then_send)


@command(*KEEPERS)
async def leave_paper_blank(work: Work, paper: str, name: str, *, then_send: bool = False) -> bool:
    """Leave a question to be filled in by hand; see `answer_paper`."""
    return await _save(work, paper, ask(paper, name), BY_HAND, then_send=then_send)


@command(*KEEPERS)
async def order_paper(work: Work, paper: str) -> None:
    """Ask for a document as a Word file; it comes as a message."""
    require_known(paper)
    await _send(work, paper)


async def paper_bytes(work: Work, organization_id: int, paper_id: str, own: bytes | None) -> bytes:
    """Return a document filled with all that is known, by the school's own template or, without one, by ours."""
    return paper(paper_id, await facts_of(work, organization_id, paper_id), own)


async def draft_bytes(work: Work, organization_id: int, paper_id: str, person_id: int | None) -> bytes:
    """Return an order that is still to be numbered, of one person where it appoints one."""
    own = await templates.content(work.connection, organization_id, paper_id)
    return paper(paper_id, await facts_of_draft(work, organization_id, paper_id, person_id), own)


def paper_file_name(paper_id: str) -> str:
    """Return a document's file name, without its ending."""
    return plain(f"paper-title-{paper_id}", "ru")


async def tell_file(work: Work, kind: Kind, paper_id: str) -> None:
    """Send the acting person a file about a document."""
    key = f"{kind.value}:{paper_id}:{work.person_id}:{work.actor.cause}"
    about: dict[str, int | str] = {"paper": paper_id, "organization": work.organization_id}
    await work.tell(Notice(kind, work.person_id, work.now, key, about))


def require_known(paper_id: str) -> None:
    """Raise NotFound for a document that is not in the register."""
    if paper_id not in REGISTER:
        raise NotFound


def is_form(paper_id: str) -> bool:
    """Tell whether this is a blank form people sign rather than a document of preparation."""
    return paper_id not in PAPERS


async def _card(work: Work, paper_id: str) -> PaperCard:
    require_known(paper_id)
    year = await _year(work)
    answers = await preparation.answers(work.connection, work.organization_id, year)
    known = await templates.of_organization(work.connection, work.organization_id)
    return PaperCard(
        paper_id, year, asks(paper_id), answers, known.get((paper_id, ACTIVE)), known.get((paper_id, PROPOSED))
    )


def _read(one: Ask, typed: str) -> str:
    return read(one, typed, {**month_numbers("ru"), **month_numbers("en")})


async def _save(work: Work, paper_id: str, one: Ask, answer: str, *, then_send: bool) -> bool:
    year = await _year(work)
    await preparation.save(work.connection, work.organization_id, year, one.key, answer, work.now)
    await work.log("answer-paper", key=one.key, year=year)
    is_last = then_send and not (await _card(work, paper_id)).open
    if is_last:
        await _send(work, paper_id)
    return is_last


async def _send(work: Work, paper_id: str) -> None:
    await tell_file(work, Kind.PAPER_READY, paper_id)
    await work.log("order-paper", paper=paper_id)


async def _year(work: Work) -> int:
    organization = await work.organization()
    today: date = work.today(organization.zone)
    return first_year(organization, today)
