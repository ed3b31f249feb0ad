"""What curators are told about drafts: that they grew old, that counting stopped, the file, and the next choice."""

from dataclasses import replace

from db import drafts as stored
from db import people
from mentoring.matching import score
from mentoring.notices import Kind
from mentoring.pairs import Pair
from mentoring.ports import Attachment, Letter
from services import searching
from services.draft_export import draft_workbook
from services.draft_words import reason_words
from services.drafts import MATCHERS
from services.situations import situation
from services.telling import Telling, tells
from texts import plain, text


@tells(Kind.DRAFT_EXPIRED, Kind.DRAFT_STOPPED)
async def _gone(telling: Telling) -> Letter | None:
    return telling.say({"count": telling.number("count")}, telling.button("button-draft-again", "draft"))


@tells(Kind.DRAFT_EXPORT, readers=MATCHERS)
async def _export(telling: Telling) -> Letter | None:
    content = await draft_workbook(telling.work, telling.number("run"))
    if content is None:
        return None
    name = plain("file-draft", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", content))


async def with_next(telling: Telling, letter: Letter, pair: Pair) -> Letter:
    """Return the letter about a declined pair with the next choice to propose, or why there is none."""
    run = await stored.after(telling.work.connection, pair.id)
    if run is None:
        if pair.group_id is None and not await searching.waits(telling.work, pair.mentee_id):
            return letter
        key = "draft-next-none" if pair.group_id is None else "draft-next-by-hand"
        return replace(letter, text=f"{letter.text}\n\n{text(key, telling.language)}")
    for draft in await stored.of_run(telling.work.connection, run.id) if run else ():
        now = await situation(telling.work, mentees=[draft.mentee_id])
        mentor, mentee = now.by_mentor.get(draft.mentor_id), now.by_mentee.get(draft.mentee_id)
        person = await people.get(telling.work.connection, draft.mentor_id)
        if mentor and mentee and person:
            reasons = reason_words(telling.work.catalog, score(now, mentor, mentee).reasons, telling.recipient.language)
            words = text(
                "draft-next", telling.language, name=person.name.full, percent=draft.percent,
                reasons="; ".join(reasons) or plain("draft-no-reasons", telling.language), load=mentor.load,
                seats=mentor.seats,
            )  # fmt: skip
            button = telling.button("button-propose-next", f"draftnext:{draft.id}")
            return replace(letter, text=f"{letter.text}\n\n{words}", buttons=(*letter.buttons, button))
    return letter
