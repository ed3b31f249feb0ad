"""The staff list on the screens of those who keep it: look, search, add, change, mark as left, send links."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from db import staff
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound
from mentoring.invitations import grantable
from mentoring.notices import Kind, Notice
from mentoring.people import FullName, read_full_name
from mentoring.staff import Facts, Filter, Member, Reason, fits, reasons, require_manager, search
from mentoring.staff_rows import COLUMNS, read_field
from mentoring.vocabulary import fold
from services.inviting import role_rules, store_link
from services.work import Work, command, found, query

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR, Role.ASSISTANT)
# The name is one field for those who edit it, three columns of a table.
# The line manager is chosen from the list.
EDITED = ("full", *(one for one in COLUMNS if one not in ("family", "given", "patronymic", "manager")))


@dataclass(frozen=True)
class StaffList:
    """Those a filter shows, and how many each filter would."""

    members: tuple[Member, ...]
    counts: dict[Filter, int]


@dataclass(frozen=True)
class StaffCard:
    """One member of staff: years of experience today, why to invite them, whether their link waits to be opened."""

    member: Member
    experience: int | None
    reasons: tuple[Reason, ...]
    has_link: bool
    can_be_invited: bool
    manager: Member | None = None


@query(*KEEPERS)
async def staff_list(work: Work, chosen: Filter = Filter.ALL) -> StaffList:
    """Return the staff list in alphabetical order."""
    members, today = await staff.of_organization(work.connection, work.organization_id), work.today()
    counts = Counter(one for member in members for one in Filter if fits(member, one, today))
    return StaffList(tuple(member for member in members if fits(member, chosen, today)), dict(counts))


@query(*KEEPERS)
async def search_staff(work: Work, typed: str) -> list[int]:
    """Return the numbers of those whose family name begins as typed, those who left among them.

    Raises:
        BadInput: nobody is called so.
    """
    members = search(await staff.of_organization(work.connection, work.organization_id), typed[:100])
    if not members or not typed.strip():
        raise BadInput("staff-nobody-found", typed=typed.strip()[:100])
    return [one.id for one in members]


@query(*KEEPERS, is_logged=True)
async def staff_card(work: Work, staff_id: int) -> StaffCard:
    """Return a card; that it was seen is logged."""
    member = await _member(work, staff_id)
    await work.log("see-staff", member.person_id, staff=member.id)
    links = await staff.open_links(work.connection, work.organization_id, work.now)
    invited = member.facts.role in await _grantable(work) and member.person_id is None and member.left_on is None
    today = work.today()
    manager = await staff.get(work.connection, member.manager_id) if member.manager_id else None
    return StaffCard(member, member.experience(today), reasons(member, today), member.id in links, invited, manager)


@command(*KEEPERS)
async def add_staff(work: Work, typed: str) -> int:
    """Add one person typed as «Фамилия Имя Отчество», with a post and a subject after commas; return their number.

    Raises:
        BadInput: this is no name, or somebody of that name is known and nothing says that this is another.
    """
    words, *more = (part.strip() for part in typed.split(","))
    name = read_full_name(words)
    post, subject = ([str(read_field("post", part, work.today())) for part in more] + ["", ""])[:2]
    await work.organization(lock=True)
    for one in await staff.of_organization(work.connection, work.organization_id):
        same_name = fold(one.name.full) == fold(name.full)
        if same_name and (not post or fold(post) == fold(one.facts.post)):
            raise BadInput("staff-name-known", name=name.full)
    facts = Facts(name, post, subject)
    [number] = await staff.add(work.connection, work.organization_id, [facts], work.today(), work.now)
    await work.log("add-staff", staff=number)
    await link_joined(work)
    return number


@command(*KEEPERS)
async def edit_staff(work: Work, staff_id: int, column: str, typed: str) -> None:
    """Change one field of a card as in a cell of the table; empty words clear what may be empty.

    Raises:
        BadInput: `staff-expected-…` says what is expected.
    """
    member = await _member(work, staff_id)
    if column not in EDITED:
        raise NotFound
    today, facts, since = work.today(), member.facts, member.experience_on
    value = read_field(column, typed, today)
    changed = replace(facts, **{"name" if column == "full" else column: value})
    await staff.change(work.connection, [(member.id, changed, today if column == "experience" else since)])
    if member.left_on is not None:
        await staff.leave(work.connection, member.id, member.left_on)
    await work.log("edit-staff", member.person_id, staff=member.id, field=column)


@command(*KEEPERS)
async def name_manager(work: Work, staff_id: int, manager_id: int = 0) -> None:
    """Note who somebody's line manager is, by number in the staff list; 0 for nobody.

    Nobody is mentored by their own line manager, save where the form is a head's and the profile says so.

    Raises:
        BadInput: of oneself, of one's own manager, or somebody who has left.
    """
    member = await _member(work, staff_id)
    if manager_id:
        require_manager(member, await _member(work, manager_id))
    await staff.set_manager(work.connection, member.id, manager_id or None)
    await work.log("edit-staff", member.person_id, staff=member.id, field="manager")


@command(*KEEPERS)
async def mark_staff_left(work: Work, staff_id: int, day: date | None) -> None:
    """Store that somebody has left on a day, or is on the staff after all; links made for them open nothing any more.

    Raises:
        BadInput: the day is not over yet.
    """
    member = await _member(work, staff_id)
    if day is not None and day > work.today():
        raise BadInput("staff-left-in-future")
    await staff.leave(work.connection, member.id, day)
    if day is not None:
        await staff.revoke_links(work.connection, member.id, work.now)
    await work.log("staff-left" if day else "staff-back", member.person_id, staff=member.id)


@command(*KEEPERS)
async def order_staff_list(work: Work) -> None:
    """Ask for the staff list as Excel; it comes as a message, and that it was taken is logged."""
    await work.log("export-staff")
    await work.tell(Notice(Kind.STAFF_LIST, work.person_id, work.now, f"staff-list:{work.actor.cause}"))


@command(*KEEPERS)
async def order_staff_sample(work: Work) -> None:
    """Ask for the sample file to fill in; it comes as a message."""
    await work.tell(Notice(Kind.STAFF_SAMPLE, work.person_id, work.now, f"staff-sample:{work.actor.cause}"))


@command(*KEEPERS)
async def invite_staff(work: Work, staff_id: int = 0) -> int:
    """Make one-time links for one member of staff, or for all who have a role and have not joined; return how many.

    A link that can still be used is handed out again. All come as one Excel file.

    Raises:
        BadInput: nobody is left to invite.
        NotAllowed: the roles are not the actor's to hand out.
    """
    members = [await _member(work, staff_id)] if staff_id else await _uninvited(work)
    wanted = [one for one in members if one.facts.role and one.person_id is None and one.left_on is None]
    if not wanted:
        raise BadInput("staff-nobody-to-invite")
    roles = await _grantable(work)
    allowed = [one for one in wanted if one.facts.role in roles]
    if not allowed:
        raise NotAllowed("role-not-yours-to-grant", role=str(wanted[0].facts.role))
    await _make_links(work, allowed)
    await work.log("invite-staff", count=len(allowed))
    about = {"staff": staff_id}
    await work.tell(Notice(Kind.STAFF_LINKS, work.person_id, work.now, f"staff-links:{work.actor.cause}", about))
    return len(allowed)


async def link_joined(work: Work) -> None:
    """Connect members of staff with people who joined, where one name stands for one person on both sides."""
    members = await staff.of_organization(work.connection, work.organization_id)
    people = await staff.joined(work.connection, work.organization_id)
    taken = {one.person_id for one in members}
    unlinked = _by_name((one.name, one.id) for one in members if one.person_id is None and one.left_on is None)
    joined = _by_name((name, number) for number, name in people.items() if number not in taken)
    for name, numbers in unlinked.items():
        if len(numbers) == 1 and len(joined.get(name, ())) == 1:
            await staff.link(work.connection, numbers[0], joined[name][0])


async def _make_links(work: Work, members: list[Member]) -> None:
    opened = await staff.open_links(work.connection, work.organization_id, work.now)
    made: dict[int, int] = {}
    for one in members:
        if one.id in opened and opened[one.id].role is one.facts.role:
            continue
        role = Role(str(one.facts.role))
        _, number = await store_link(work, role, work.organization_id)
        made[number] = one.id
    await staff.note_links(work.connection, made)


async def _uninvited(work: Work) -> list[Member]:
    members = await staff.of_organization(work.connection, work.organization_id)
    return [one for one in members if one.left_on is None and one.person_id is None and one.facts.role]


async def _grantable(work: Work) -> tuple[Role, ...]:
    return grantable(work.actor.roles, await role_rules(work, work.organization_id))


async def _member(work: Work, staff_id: int) -> Member:
    member = found(await staff.get(work.connection, staff_id))
    if member.organization_id != work.organization_id:
        raise NotFound
    return member


def _by_name(people: Iterable[tuple[FullName, int]]) -> dict[str, list[int]]:
    found_people: dict[str, list[int]] = {}
    for name, number in people:
        found_people.setdefault(fold(name.full), []).append(number)
    return found_people
