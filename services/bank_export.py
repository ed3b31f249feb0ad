"""The banks as an Excel workbook, in the columns of the official form (`methodology.md` 2.8) but the year of birth."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from db import pairs, people, responses, staff
from documents.summary import Sheet, Value, workbook
from mentoring.actors import Role
from mentoring.answers import show
from mentoring.banks import Flag
from mentoring.forms import Answers, Form, relevant
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus
from mentoring.people import Person
from services.banks import KEEPERS, BankEntry, entries
from services.questionnaires import intake_form
from services.request_map import parts
from services.work import Work, command
from texts import plain

MENTEE_COLUMNS = ("number", "name", "contacts", "request", "entered", "mentor", "form", "mentor-place", "ended",
                  "results", "link", "passed")  # fmt: skip
MENTOR_COLUMNS = ("number", "name", "contacts", "place", "competences", "achievements", "interests", "categories",
                  "hours", "entered", "mentee", "form", "mentee-place", "ended", "results", "link")  # fmt: skip
MAP_COLUMNS = ("map-question", "map-option", "map-asked", "map-waiting", "map-offered")
WORKING = frozenset({PairStatus.ACTIVE, PairStatus.COMPLETED})


@dataclass(frozen=True)
class _Bank:
    """A bank with what its sheet needs."""

    form: Form
    entries: Sequence[BankEntry]
    answers: Mapping[int, Answers]
    since: Mapping[int, Value]
    pairs: Mapping[int, Sequence[Pair]]
    known: Mapping[int, Person]
    organization: str
    emails: Mapping[int, str]


@command(*KEEPERS)
async def order_bank_export(work: Work) -> None:
    """Ask for both banks as an Excel file; it comes as a message."""
    await work.log("export-banks")
    key = f"bank-export:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.BANK_EXPORT, work.person_id, work.now, key))


async def bank_workbook(work: Work) -> bytes:
    """Return both banks and the map of requests as a workbook."""
    return workbook([await _mentee_sheet(work), await _mentor_sheet(work), await _map_sheet(work)])


async def _mentee_sheet(work: Work) -> Sheet:
    bank = await _bank(work, Role.MENTEE)
    rows = []
    for number, entry in enumerate(bank.entries, 1):
        person, theirs = entry.person, bank.pairs[entry.person.id]
        completed = [pair for pair in theirs if pair.status is PairStatus.COMPLETED]
        passed = plain("bank-export-yes" if completed else "bank-export-no", work.actor.language)
        rows.append((
            number, person.name.full, _contacts(work, bank, entry), _answer(work, bank, person, "primary_request"),
            bank.since.get(person.id), _names(bank, [pair.mentor_id for pair in theirs]),
            await _forms(work, theirs), bank.organization if theirs else "",
            max((pair.ends_on for pair in completed), default=None), "", "", passed,
        ))  # fmt: skip
    return _sheet(work, "bank-mentee", MENTEE_COLUMNS, rows)


async def _mentor_sheet(work: Work) -> Sheet:
    bank = await _bank(work, Role.MENTOR)
    rows = []
    for number, entry in enumerate(bank.entries, 1):
        person, theirs = entry.person, bank.pairs[entry.person.id]
        completed = [pair.ends_on for pair in theirs if pair.status is PairStatus.COMPLETED]
        rows.append((
            number, person.name.full, _contacts(work, bank, entry), bank.organization,
            *(_answer(work, bank, person, one) for one in
              ("competences", "achievements", "interests", "preferred_categories", "hours_per_week")),
            bank.since.get(person.id), _names(bank, [pair.mentee_id for pair in theirs]),
            await _forms(work, theirs), bank.organization if theirs else "", max(completed, default=None), "", "",
        ))  # fmt: skip
    return _sheet(work, "bank-mentor", MENTOR_COLUMNS, rows)


async def _map_sheet(work: Work) -> Sheet:
    say = work.actor.language
    rows = [
        (plain(f"bank-map-{part.question.replace('_', '-')}", say), line.words, line.demand.asked,
         line.demand.waiting, line.demand.offered)
        for part in await parts(work)
        for line in part.lines
    ]  # fmt: skip
    return _sheet(work, "bank-map", MAP_COLUMNS, rows)


async def _bank(work: Work, role: Role) -> _Bank:
    form = work.catalog.form(intake_form(await work.profile(), role))
    done = await responses.submitted(work.connection, work.organization_id, form.id)
    given = await responses.answers(work.connection, [one.id for one in done])
    by_person = defaultdict[int, list[Pair]](list)
    for pair in await pairs.of_organization(work.connection, work.organization_id, WORKING):
        by_person[pair.mentor_id if role is Role.MENTOR else pair.mentee_id].append(pair)
    members = {member for theirs in by_person.values() for pair in theirs for member in pair.members}
    since = await people.since(work.connection, work.organization_id, role)
    return _Bank(
        form, await entries(work, role),
        {one.person_id: relevant(form, given[one.id]) for one in done},
        {person: moment.astimezone(ZoneInfo(work.actor.zone)).date() for person, moment in since.items()},
        by_person, await people.many(work.connection, members), (await work.organization()).name,
        {one.person_id: one.facts.email for one in await staff.of_organization(work.connection, work.organization_id)
         if one.person_id},
    )  # fmt: skip


def _answer(work: Work, bank: _Bank, person: Person, question_id: str) -> Value:
    asked = next((one for one in bank.form.questions if one.id == question_id), None)
    answer = bank.answers.get(person.id, {}).get(question_id)
    if asked is None or answer is None or asked.private:
        return ""
    return answer if isinstance(answer, int) else show(asked, answer, work.actor.language)


def _contacts(work: Work, bank: _Bank, entry: BankEntry) -> str:
    """The e-mail of the staff list, where there is one, and how the bot reaches the person."""
    key = "bank-export-by-curator" if Flag.FROM_PAPER in entry.flags else "bank-export-by-bot"
    return ", ".join(filter(None, (bank.emails.get(entry.person.id), plain(key, work.actor.language))))


def _names(bank: _Bank, numbers: Sequence[int]) -> str:
    return ", ".join(bank.known[one].name.full for one in dict.fromkeys(numbers))


async def _forms(work: Work, theirs: Sequence[Pair]) -> str:
    titles = {one.id: one.title.in_(work.actor.language) for one in (await work.profile()).forms}
    return ", ".join(dict.fromkeys(titles.get(pair.form, pair.form) for pair in theirs))


def _sheet(work: Work, title: str, columns: Sequence[str], rows: Sequence[tuple[Value, ...]]) -> Sheet:
    say = work.actor.language
    headers = tuple(plain(f"bank-export-{column}", say) for column in columns)
    return Sheet(title=plain(title, say), headers=headers, rows=tuple(rows))
