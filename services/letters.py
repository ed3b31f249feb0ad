"""A notice becomes a letter at the moment it is sent, in the recipient's language, if it still matters."""

from dataclasses import replace

from db.outbox import Due
from db.people import Recipient
from mentoring.actors import CLOCK, Actor
from mentoring.notices import Kind
from mentoring.ports import CAPTION_LIMIT, Letter
from services import (  # noqa: F401 - their tellers put themselves into the register
    amendment_letters,
    application_letters,
    bank_letters,
    conclusion_letters,
    diary_letters,
    draft_letters,
    event_letters,
    group_letters,
    help_letters,
    indicator_letters,
    local_act_letters,
    meeting_letters,
    order_letters,
    pair_letters,
    parting_letters,
    partner_letters,
    people_letters,
    preparation_letters,
    privacy_letters,
    program_letters,
    progress_letters,
    report_letters,
    roadmap_letters,
    roster_letters,
    sheet_forms,
    speed_letters,
    staff_letters,
    summary_letters,
    swot_letters,
    task_letters,
    today,
    wish_letters,
)
from services.discretion import veiled
from services.heirs import VACANT
from services.telling import TELLERS, Telling
from services.work import App, Work
from texts import Html, plain, text


async def render(app: App, due: Due, recipient: Recipient) -> Letter | None:
    """Return the letter for a notice as it may be sent, or None when what it was about is no longer so."""
    actor = Actor(
        cause=f"notice:{due.id}", language=recipient.language, person_id=recipient.person_id,
        organization_id=recipient.organization_id, roles=frozenset({CLOCK}), zone=recipient.zone,
    )  # fmt: skip
    if VACANT in due.about:
        return None
    async with app.database.reading() as connection:
        work = Work(connection, actor, app.clock.now(), app.catalog, is_redacted=app.is_redacted)
        telling = Telling(work, due, recipient)
        return await veiled(telling, await TELLERS[due.kind](telling))


def told() -> frozenset[Kind]:
    """Return the kinds that have words."""
    return frozenset(TELLERS)


def digest(letters: list[Letter], language: str) -> Letter:
    """Merge several letters that wait together into one; each keeps its buttons."""
    words = "\n\n".join(letter.text for letter in letters)
    rows = tuple(dict.fromkeys(row for letter in letters for row in letter.buttons))
    return Letter(text("notice-digest", language, words=Html(words), count=len(letters)), rows)


def without_file(letter: Letter, language: str) -> Letter | None:
    """Return a letter that says its file did not come through; None where it is not one that a person sent.

    A reader may forbid voice messages, and a file may be gone from the messenger: the words are not lost with it.
    """
    file = letter.attachment
    if file is None or not file.reference:
        return None
    words = text("notice-file-lost", language, file=plain(f"help-file-{file.kind}", language))
    is_told = len(letter.text) > CAPTION_LIMIT
    return replace(letter, attachment=None, text=words if is_told else f"{letter.text}\n\n{words}")
