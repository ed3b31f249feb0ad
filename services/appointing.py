"""An order that appoints somebody is drafted by itself: whoever signs it need not remember that one is due.

Mentors are appointed by the head's order (000, 001: 3.2; 003: «Организация системы наставничества»), curator and
coordinator by orders the regulations list among the school's papers. In a district's own program its education office
signs (004: its head stands for the head of an organization); where nobody has come yet who signs, those who keep the
program get the draft and have it signed.
"""

from db import people
from mentoring.actors import CURATORS, Role
from mentoring.notices import Kind, Notice
from mentoring.ports import Attachment, Letter
from services.preparation import KEEPERS, draft_bytes, paper_file_name
from services.preparation_facts import MENTORS
from services.telling import Telling, tells
from services.work import Work
from texts import Value, plain

SIGNERS = (Role.DIRECTOR, Role.DISTRICT)
READERS = frozenset({*SIGNERS, *CURATORS})
BY_ORDER = {Role.CURATOR: "order_curator", Role.COORDINATOR: "order_coordinator"}


async def draft_appointment(work: Work, role: Role, person_id: int, organization_id: int) -> None:
    """Send the draft of the order on somebody who has just got an office, where one is due, to whoever signs it."""
    if role in BY_ORDER:
        await _draft(work, BY_ORDER[role], organization_id, {"person": person_id})


async def draft_mentors(work: Work, roster_id: int) -> None:
    """Send the draft of the order on the mentors of a list just approved to whoever signs it."""
    await _draft(work, MENTORS, work.organization_id, {"roster": roster_id})


async def _draft(work: Work, paper: str, organization_id: int, whose: dict[str, int]) -> None:
    about: dict[str, int | str] = {"paper": paper, "organization": organization_id, **whose}
    told = await _to_whom(work, organization_id)
    of = ":".join(f"{name}:{number}" for name, number in whose.items())
    await work.tell(
        *(Notice(Kind.ORDER_DRAFT, one, work.now, f"draft:{paper}:{of}:{one}:{work.actor.cause}", about,
                 organization_id) for one in told)
    )  # fmt: skip


async def _to_whom(work: Work, organization_id: int) -> list[int]:
    """Return the directors, else whoever signs for a district, else those who keep the program."""
    for roles in (*((one,) for one in SIGNERS), CURATORS):
        if there := await people.holders(work.connection, organization_id, *roles):
            return there
    return []


@tells(Kind.ORDER_DRAFT)
async def _drafted(telling: Telling) -> Letter | None:
    """Dropped where the reader signs nothing here any more, or the office is gone again."""
    paper, here, work = str(telling.due.about["paper"]), telling.number("organization"), telling.work
    reader = await people.within(work.connection, telling.recipient.person_id, here)
    person_id = telling.number("person") if "person" in telling.due.about else None
    if reader is None or not reader.roles & READERS or not await _is_due(work, paper, person_id, here):
        return None
    content = await draft_bytes(work, here, paper, person_id)
    opens = bool(reader.roles & set(KEEPERS))
    words: dict[str, Value] = {
        "title": plain(f"paper-title-{paper}", telling.language), "opens": "yes" if opens else "no",
        "signs": "yes" if reader.roles & set(SIGNERS) else "no",
    }  # fmt: skip
    file = Attachment("document", f"{paper_file_name(paper)}.docx", content)
    buttons = (telling.button("button-open-paper", f"paper:{paper}"),) if opens else ()
    return telling.say(words, *buttons, file=file)


async def _is_due(work: Work, paper: str, person_id: int | None, organization_id: int) -> bool:
    if person_id is None:
        return True
    person = await people.within(work.connection, person_id, organization_id)
    return person is not None and any(role in person.roles for role, one in BY_ORDER.items() if one == paper)
