"""What notices of the diary bring: its Word file, and the mentee's own words on a note."""

from datetime import date

from db import diary, meetings, people
from documents.diary import render
from mentoring.diary import Entry
from mentoring.notices import Kind
from mentoring.people import Person
from mentoring.ports import Attachment, Letter
from services.consent_forms import letterhead
from services.diary import period
from services.telling import Telling, tells
from services.work import Work, found
from texts import Value, plain
from texts.dates import meeting_time

DASH = "–"


@tells(Kind.DIARY_CORRECTED)
async def _corrected(telling: Telling) -> Letter | None:
    connection, meeting_id = telling.work.connection, telling.number("meeting")
    reply = (await diary.replies(connection, [meeting_id]))[meeting_id].get(telling.number("person"))
    person = await people.get(connection, telling.number("person"))
    meeting = found(await meetings.get(connection, meeting_id))
    if reply is None or person is None or not reply.words:
        return None
    when = meeting_time(meeting.starts_at, telling.recipient.zone, telling.language)
    words: dict[str, Value] = {"name": person.name.full, "words": reply.words, "time": when}
    return telling.say(words, telling.button("button-open-entry", f"diaryentry:{meeting_id}"))


@tells(Kind.DIARY_FILE)
async def _file(telling: Telling) -> Letter | None:
    work, about = telling.work, telling.due.about
    since, until = (date.fromisoformat(str(about[name])) for name in ("since", "until"))
    entries = await period(work, since, until, telling.number("pair"))
    content = render(await diary_facts(work, entries, since, until))
    name = plain("file-diary", "ru", since=f"{since:%d.%m.%Y}", until=f"{until:%d.%m.%Y}")
    return telling.say({}, file=Attachment("document", f"{name}.docx", content))


async def diary_facts(work: Work, entries: list[Entry], since: date, until: date) -> dict[str, object]:
    """Return what the Word file says; documents are in Russian whoever reads them."""
    known = await people.many(work.connection, {one for each in entries for one in (each.mentor_id, *each.mentee_ids)})
    organization = await work.organization()
    titles = {one.id: one.title.ru for one in (await work.profile()).meetings}
    mentors = dict.fromkeys(known[one.mentor_id].name.full for one in entries)
    mentees = dict.fromkeys(known[mentee].name.full for one in entries for mentee in one.mentee_ids)
    return {
        **letterhead(organization), "mentor_name": ", ".join(mentors), "mentees": [{"name": one} for one in mentees],
        "since": since, "until": until, "date": work.today(organization.zone),
        "meetings": [await _row(work, one, known, titles, several=len(mentees) > 1) for one in entries],
    }  # fmt: skip


async def _row(
    work: Work, one: Entry, known: dict[int, Person], titles: dict[str, str], *, several: bool
) -> dict[str, object]:  # fmt: skip
    names = ", ".join(known[mentee].name.short for mentee in one.mentee_ids)
    return {
        "day": one.meeting.starts_at.astimezone(work.zone).date(), "kind": titles.get(one.meeting.kind, ""),
        "who": names if several else "", "mode": plain(f"diary-mode-{one.mode.value.replace('_', '-')}", "ru"),
        "minutes": str(one.note.minutes or one.meeting.minutes), "topic": one.note.topic, "done": one.done,
        "difficulties": one.note.difficulties, "agreements": "; ".join(_agreed(one)), "mark": _mark(one, known),
    }  # fmt: skip


def _agreed(one: Entry) -> list[str]:
    """What was agreed on, with its day where the words do not name it."""
    return [
        plain("diary-paper-agreed", "ru", words=each.words, day=f"{each.due_on:%d.%m.%Y}")
        if each.due_on and f"{each.due_on:%d.%m}" not in each.words
        else each.words
        for each in one.agreements
    ]  # fmt: skip


def _mark(one: Entry, known: dict[int, Person]) -> str:
    """«подтверждаю», or the mentee's own words."""
    said = [(known[mentee], reply) for mentee in one.mentee_ids if (reply := one.reply(mentee))]
    lines = [
        plain("diary-paper-corrected" if reply.words else "diary-paper-confirmed", "ru", words=reply.words)
        for _, reply in said
    ]
    if len(one.mentee_ids) < 2:
        return "; ".join(lines)
    return "; ".join(f"{person.name.short}: {line}" for (person, _), line in zip(said, lines, strict=True))
