"""The mentor's diary: read month by month, confirmed by the mentee, seen in outline by the curator, taken as Word."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from db import diary, meeting_members, meetings, pairs, people
from mentoring.actors import CURATORS
from mentoring.diary import ASKED_FOR, Entry, Note, Reply
from mentoring.errors import BadInput, NotFound
from mentoring.forms import Wording
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.profiles import months_after
from services.meeting_parties import meeting_of, party_of
from services.pairs import the_pair
from services.tasks import MEMBERS
from services.today import tells_today
from services.todo import Todo
from services.work import Work, command, found, query

ONE_DAY = timedelta(days=1)
# A note may be written some days after its meeting, and its mentee is asked about it for a month.
LOOKED_BACK = ASKED_FOR + timedelta(days=14)
MOST_ASKED = 3


@dataclass(frozen=True)
class Page:
    """A month of the diary; `people` by number, `before` and `after` say whether there is more on either side."""

    month: date
    entries: tuple[Entry, ...]
    people: dict[int, Person]
    before: bool
    after: bool


@dataclass(frozen=True)
class EntryCard:
    """One meeting of the diary; `mine` where the actor wrote it, `to_confirm` where the actor is asked about it."""

    entry: Entry
    people: dict[int, Person]
    mine: bool
    to_confirm: bool


@dataclass(frozen=True)
class Outline:
    """A pair's meetings without words, and the kinds as the regulation calls them."""

    entries: tuple[Entry, ...]
    titles: dict[str, Wording]


@query(*MEMBERS)
async def diary_page(work: Work, month: date | None = None, pair_id: int = 0) -> Page:
    """Return a month of one's own diary, or of one pair's: what the actor wrote as a mentor, or the mentor about them.

    Without a month named it is the newest that has an entry, the present one where there is none.
    """
    theirs = await _own_pairs(work, pair_id)
    every = await entries_of(work, theirs)
    days = [_day(work, one) for one in every]
    first = (month or max(days, default=work.today())).replace(day=1)
    last = months_after(first, 1) - ONE_DAY
    shown = [one for one, day in zip(every, days, strict=True) if first <= day <= last]
    known = await _people(work, shown)
    return Page(first, tuple(shown), known, any(day < first for day in days), any(day > last for day in days))


@query(*MEMBERS)
async def diary_entry(work: Work, meeting_id: int) -> EntryCard:
    """Return one meeting of one's own diary."""
    meeting, _, me = await meeting_of(work, meeting_id, lock=False)
    entry = found(await entry_of(work, meeting))
    known = await _people(work, [entry])
    return EntryCard(entry, known, me == entry.mentor_id, entry.waits_for(me, work.now))


@query(*CURATORS, is_logged=True)
async def pair_outline(work: Work, pair_id: int) -> Outline:
    """Return when, how long and in which kind a pair met, and what the mentee says to the notes, without any words.

    The words are the two's; the curator reads the report that the mentor makes of them (002, 3.1).
    """
    pair = await the_pair(work, pair_id, lock=False)
    for member in pair.members:
        await work.see("view-diary", member, pair=pair.id)
    titles = {one.id: one.title for one in (await work.profile_of_pair(pair)).meetings}
    return Outline(tuple(_wordless(one) for one in await entries_of(work, [pair])), titles)


@command(*MEMBERS)
async def order_diary(work: Work, since: date, until: date, pair_id: int = 0) -> None:
    """Ask for the diary of a period as Word; it comes as a message.

    Raises:
        BadInput: the period ends before it begins, or nothing was held in it.
    """
    if until < since:
        raise BadInput("diary-period-backwards")
    if not await period(work, since, until, pair_id):
        raise BadInput("diary-period-empty")
    about: dict[str, int | str] = {"pair": pair_id, "since": since.isoformat(), "until": until.isoformat()}
    key = f"diary:{work.person_id}:file:{work.actor.cause}"
    await work.tell(Notice(Kind.DIARY_FILE, work.person_id, work.now, key, about))
    await work.log("export-diary", pair=pair_id or None)


async def period(work: Work, since: date, until: date, pair_id: int = 0) -> list[Entry]:
    """Return the entries of a period, both days in it."""
    return [one for one in await entries_of(work, await _own_pairs(work, pair_id)) if since <= _day(work, one) <= until]


async def entry_of(work: Work, meeting: Meeting) -> Entry | None:
    """Return a meeting as the diary has it, None where it has not been held."""
    return next(iter(await _entries(work, [meeting])), None)


async def entries_of(work: Work, theirs: Sequence[Pair]) -> list[Entry]:
    """Return the meetings that some pairs held, those of their groups among them, the earliest first."""
    return await _entries(work, await _meetings(work, theirs))


def next_morning(work: Work) -> date:
    """Return tomorrow: what was written today is asked about then."""
    return work.today() + ONE_DAY


@tells_today
async def _to_confirm(work: Work, person_id: int, today: date) -> list[Todo]:
    """Notes a mentee has not said anything to."""
    del today
    theirs = [
        one
        for one in await pairs.of_person(work.connection, person_id)
        if one.mentee_id == person_id and one.organization_id == work.organization_id
    ]
    recent = [one for one in await _meetings(work, theirs) if work.now - one.starts_at <= LOOKED_BACK]
    waiting = [one for one in await _entries(work, recent) if one.waits_for(person_id, work.now)]
    return [Todo("diary-confirm", f"diaryentry:{one.meeting.id}") for one in waiting[:MOST_ASKED]]


async def _meetings(work: Work, theirs: Sequence[Pair]) -> list[Meeting]:
    there = {one.id: one for pair in theirs for one in await meetings.of_pair(work.connection, pair.id)}
    return list(there.values())


async def _entries(work: Work, theirs: Sequence[Meeting]) -> list[Entry]:
    held = sorted((one for one in theirs if one.status is MeetingStatus.HELD), key=lambda one: one.starts_at)
    ids = [one.id for one in held]
    notes, done = await diary.notes(work.connection, ids), await diary.done(work.connection, ids)
    written, agreed = await diary.written(work.connection, ids), await diary.agreements(work.connection, ids)
    replies, guests = await diary.replies(work.connection, ids), await meeting_members.of_meetings(work.connection, ids)
    entries = []
    for one in held:
        party = await party_of(work, one)
        away = {guest.person_id for guest in guests.get(one.id, ()) if guest.attended is False}
        mentees = tuple(mentee for mentee in party.mentee_ids if mentee not in away)
        key = (one.id, party.mentor_id)
        entries.append(
            Entry(one, party.mentor_id, mentees, notes.get(key, Note(one.id, party.mentor_id)), done.get(key, ""),
                  written.get(key), tuple(agreed.get(one.id, ())), replies.get(one.id, {}))
        )  # fmt: skip
    return entries


def _wordless(entry: Entry) -> Entry:
    """The entry as the curator sees it."""
    note = Note(entry.note.meeting_id, entry.note.person_id, entry.note.minutes, entry.note.mode)
    return Entry(entry.meeting, entry.mentor_id, entry.mentee_ids, note, "", entry.written_at, (),
                 {one: Reply(said.meeting_id, one, said.answer, "", said.said_at)
                  for one, said in entry.replies.items()})  # fmt: skip


async def _own_pairs(work: Work, pair_id: int) -> list[Pair]:
    """The actor's pairs of this organization: as a mentor all of them or one, as a mentee those."""
    theirs = [one for one in await pairs.of_person(work.connection, work.person_id)
              if one.organization_id == work.organization_id]  # fmt: skip
    if pair_id and pair_id not in {one.id for one in theirs}:
        raise NotFound
    mentored = [one for one in theirs if one.mentor_id == work.person_id]
    return [one for one in theirs if one.id == pair_id] if pair_id else mentored or theirs


async def _people(work: Work, entries: Collection[Entry]) -> dict[int, Person]:
    return await people.many(work.connection, {one for each in entries for one in (each.mentor_id, *each.mentee_ids)})


def _day(work: Work, entry: Entry) -> date:
    return entry.meeting.starts_at.astimezone(work.zone).date()
