"""A person's card on the screen of those who keep the banks; every look at one is in the audit log."""

from dataclasses import dataclass

from db import banks as notes
from db import events, responses, search_ends
from db.banks import Interview
from mentoring.actors import Language, Role
from mentoring.answers import show
from mentoring.banks import Flag, Pause
from mentoring.errors import NotFound
from mentoring.events import Event
from mentoring.forms import relevant, visible
from mentoring.search_ends import SearchEnd
from services.banks import KEEPERS, MATCHERS, BankEntry, entries, member
from services.pauses import active
from services.questionnaires import FILLERS, Sheet, intake_form, load_sheet
from services.separations import kept_apart
from services.wishes import Said, said_with
from services.work import Work, found, query


@dataclass(frozen=True)
class Line:
    """A question and its answer in words; `is_entered` says that somebody else wrote it down for the person."""

    question: str
    answer: str
    is_entered: bool


@dataclass(frozen=True)
class Card:
    """What a keeper of the bank sees of a person; private answers, interviews, who is kept apart: matchers only."""

    entry: BankEntry
    role: Role
    other_roles: tuple[Role, ...]
    answers: tuple[Line, ...]
    pause: Pause | None
    interviews: tuple[Interview, ...]
    apart: int
    wishes: tuple[Said, ...] = ()
    # Events that were held and at which they were, the latest first: what they have learned.
    events: tuple[Event, ...] = ()
    # Since when a mentee looks for no mentor, and why; None for who does.
    search_end: SearchEnd | None = None

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """Questions with their answers."""
        return tuple((one.question, one.answer) for one in self.answers)

    @property
    def is_from_paper(self) -> bool:
        """Whether the person has no account."""
        return Flag.FROM_PAPER in self.entry.flags


@query(*KEEPERS, is_logged=True)
async def person_card(work: Work, person_id: int, role: str = "") -> Card:
    """Return a person's card with the answers of a role's intake questionnaire, the first held if none is named."""
    person = await member(work, person_id)
    held = [one for one in FILLERS if one in person.roles]
    shown = Role(role) if role in held else held[0]
    entry = found(next((one for one in await entries(work, shown) if one.person.id == person_id), None))
    form_id = intake_form(await work.profile(), shown)
    response = await responses.find(work.connection, work.organization_id, person_id, form_id)
    sheet = await load_sheet(work, response) if response else None
    keeps = work.actor.is_any(*MATCHERS)
    lines = await answer_lines(work, sheet, private=keeps) if sheet else ()
    talks = await notes.interviews(work.connection, work.organization_id, person_id) if keeps else []
    apart = len(await kept_apart(work, person_id)) if keeps else 0
    wishes = await said_with(work, person_id, shown) if keeps else ()
    await work.log("view-card", person_id, role=shown.value)
    others = tuple(one for one in held if one is not shown)
    is_resting = Flag.NOT_LOOKING in entry.flags
    end = await search_ends.find(work.connection, person_id, work.organization_id) if is_resting else None
    attended = await events.attended(work.connection, work.organization_id, [person_id])
    return Card(entry, shown, others, lines, (await active(work)).get(person_id), tuple(talks), apart,
                wishes, tuple(attended[person_id]), end)  # fmt: skip


async def answer_lines(work: Work, sheet: Sheet, *, private: bool) -> tuple[Line, ...]:
    """Return the answers that count, in words."""
    if sheet.response.organization_id != work.organization_id:
        raise NotFound
    entered = await responses.entered(work.connection, sheet.response.id)
    return _lines(sheet, work.actor.language, entered, private=private)


def _lines(sheet: Sheet, language: Language, entered: set[str], *, private: bool) -> tuple[Line, ...]:
    given = relevant(sheet.form, sheet.answers)
    return tuple(
        Line(one.text.in_(language), show(one, given[one.id], language), one.id in entered)
        for one in visible(sheet.form, sheet.answers)
        if given.get(one.id) is not None and (private or not one.private)
    )
