"""What people say of each other before a pair is proposed: would like, perhaps, no.

Criterion 2 of the regulations, mutual interest (002: 4.1). Who said «no», and why, is seen by the curators only; that
two would both like it is told to them and to nobody else.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from db import memberships, people
from db import wishes as marks
from mentoring.actors import CURATORS, Role
from mentoring.errors import WrongState
from mentoring.matching import Liking
from mentoring.notices import Kind, Notice
from mentoring.people import Person
from mentoring.wishes import Wish, explained, marked, moved, unmarked
from services.behalf import WRITERS
from services.choosing import Standing, WishList, choose_from, the_chooser
from services.scope import PREFERENCE, fits
from services.situations import answers_of
from services.work import Work, command, found


@dataclass(frozen=True)
class Said:
    """A wish as the curators see it; `name` is the other person's, `is_own` says that the card's person said it."""

    name: str
    wish: Wish
    is_own: bool


@command(*WRITERS)
async def mark_wish(work: Work, role: Role, about_id: int, liking: Liking, person_id: int = 0) -> None:
    """Say of somebody: would like, perhaps, no; a mentor is asked to look, curators learn of a mutual «would like».

    Raises:
        WrongState: marks cannot be changed now, as a pair has been proposed, or the chooser pauses.
        NotFound: this person is not among those to choose from.
    """
    await work.organization(lock=True)  # two who mark each other at once must not miss one another
    chooser = await the_chooser(work, role, person_id, "wish")
    shown = await _open_list(work, chooser, role)
    found(about_id if about_id in {one.person.id for one in shown.choices} else None)
    by = None if chooser.id == work.person_id else work.person_id
    wish = Wish(chooser.id, role, about_id, Liking(liking), entered_by=by)
    await _change(work, chooser, role, lambda known: marked(known, wish))
    if wish.liking is Liking.LIKE:
        await _tell(work, wish)


@command(*WRITERS)
async def take_back_wish(work: Work, role: Role, about_id: int, person_id: int = 0) -> None:
    """Take back what was said of somebody.

    Raises:
        WrongState: marks cannot be changed now.
        NotFound: nothing was said of them.
    """
    chooser = await the_chooser(work, role, person_id, "wish")
    await _open_list(work, chooser, role)
    known = await marks.of_person(work.connection, work.organization_id, chooser.id, role)
    wish = found(next((one for one in known if one.about_id == about_id), None))
    await marks.take_back(work.connection, work.organization_id, wish)
    await _change(work, chooser, role, lambda theirs: unmarked(theirs, about_id))


@command(*WRITERS)
async def explain_wish(work: Work, role: Role, about_id: int, reason: str, person_id: int = 0) -> None:
    """Say why not, for the curators only.

    Raises:
        BadInput: the reason is too long.
        NotFound: there is no «no» to explain.
    """
    chooser = await the_chooser(work, role, person_id, "wish")
    known = await marks.of_person(work.connection, work.organization_id, chooser.id, role)
    wish = found(next((one for one in known if one.about_id == about_id and one.liking is Liking.NO), None))
    await marks.save(work.connection, work.organization_id, [explained(wish, reason)], work.now)


@command(*WRITERS)
async def move_wish(work: Work, role: Role, about_id: int, *, up: bool, person_id: int = 0) -> None:
    """Put a liked person one place further up or down.

    Raises:
        WrongState: marks cannot be changed now.
        NotFound: they are not among the liked.
    """
    chooser = await the_chooser(work, role, person_id, "wish")
    shown = await _open_list(work, chooser, role)
    found(about_id if about_id in {one.about_id for one in shown.liked} else None)
    await _change(work, chooser, role, lambda known: moved(known, about_id, up=up))


async def like_of_meeting(work: Work, mentee: Person, mentor_id: int) -> None:
    """Take a mentee's word after a speed meeting as a wish, where marks are open and nothing was said of that mentor.

    A «no» said before stays: it is changed on the screen of wishes, not in passing.
    """
    await work.organization(lock=True)  # two who mark each other at once must not miss one another
    if (await choose_from(work, mentee, Role.MENTEE)).standing is not Standing.OPEN:
        return
    known = await marks.of_person(work.connection, work.organization_id, mentee.id, Role.MENTEE)
    if any(one.about_id == mentor_id for one in known):
        return
    wish = Wish(mentee.id, Role.MENTEE, mentor_id, Liking.LIKE)
    await _change(work, mentee, Role.MENTEE, lambda theirs: marked(theirs, wish))
    await _tell(work, wish)


async def said_with(work: Work, person_id: int, role: Role) -> tuple[Said, ...]:
    """Return what somebody in a role said of others, then what others said of them; for the curators only."""
    own = await marks.of_person(work.connection, work.organization_id, person_id, role)
    others = [
        one for one in await marks.about(work.connection, work.organization_id, person_id) if one.role is not role
    ]
    numbers = {one.about_id for one in own} | {one.person_id for one in others}
    known = await people.many(work.connection, numbers)
    found_own = [Said(known[one.about_id].name.short, one, is_own=True) for one in own]
    return (*found_own, *(Said(known[one.person_id].name.short, one, is_own=False) for one in others))


async def require_not_refused(work: Work, mentor_id: int, mentee_id: int) -> None:
    """Raise WrongState where one of two said «no» of the other: nobody is paired against that."""
    for role, chooser, other in ((Role.MENTEE, mentee_id, mentor_id), (Role.MENTOR, mentor_id, mentee_id)):
        known = await marks.of_person(work.connection, work.organization_id, chooser, role)
        if any(one.about_id == other and one.liking is Liking.NO for one in known):
            person = found(await people.get(work.connection, chooser))
            raise WrongState("pair-declared-no", name=person.name.full)


async def _open_list(work: Work, chooser: Person, role: Role) -> WishList:
    shown = await choose_from(work, chooser, role)
    if shown.standing is not Standing.OPEN:
        raise WrongState("wish-closed")
    return shown


async def _change(
    work: Work, chooser: Person, role: Role, change: Callable[[Sequence[Wish]], tuple[Wish, ...]]
) -> None:
    """Store what a change makes of somebody's wishes."""
    known = await marks.of_person(work.connection, work.organization_id, chooser.id, role)
    changed = [one for one in change(known) if one not in known]
    await marks.save(work.connection, work.organization_id, changed, work.now)


async def _tell(work: Work, wish: Wish) -> None:
    """Ask a mentor to look, once a day at most; tell the curators of two who would both like it, once."""
    mentor_id, mentee_id = wish.couple
    back = Role.MENTEE if wish.role is Role.MENTOR else Role.MENTOR
    theirs = await marks.of_person(work.connection, work.organization_id, wish.about_id, back)
    said = next((one for one in theirs if one.about_id == wish.person_id), None)
    if said is None and wish.role is Role.MENTEE:
        key = f"{Kind.WISHED}:{work.organization_id}:{mentor_id}:{work.today()}"
        await work.tell(Notice(Kind.WISHED, mentor_id, work.now, key, {"organization": work.organization_id}))
    if said is not None and said.liking is Liking.LIKE:
        about = {"mentor": mentor_id, "mentee": mentee_id, "organization": work.organization_id}
        key = f"{Kind.WISH_MUTUAL}:{work.organization_id}:{mentor_id}:{mentee_id}"
        keepers = await _keepers_of(work, mentee_id)
        await work.tell(*(Notice(Kind.WISH_MUTUAL, one, work.now, f"{key}:{one}", about) for one in keepers))


async def _keepers_of(work: Work, mentee_id: int) -> list[int]:
    """Those who match this mentee: not the one who acts, nor a curator limited to other forms."""
    profile, here = await work.profile(), work.organization_id
    given = (await answers_of(work, Role.MENTEE, [mentee_id])).get(mentee_id, {})
    whole = await people.holders(work.connection, here, Role.COORDINATOR)
    found_keepers = []
    for one in await people.holders(work.connection, here, *CURATORS):
        limits = await memberships.limits(work.connection, one, here, Role.CURATOR)
        if one != work.actor.person_id and (one in whole or fits(limits, given.get(PREFERENCE), profile)):
            found_keepers.append(one)
    return found_keepers
