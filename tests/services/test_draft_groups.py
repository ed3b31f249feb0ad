"""A group in the draft of a whole assignment: put together, kept by every recount, proposed as a group."""

import io

import openpyxl
import pytest

from mentoring.draft_changes import Change, Turn
from mentoring.drafts import Standing
from mentoring.errors import BadInput, NotFound
from mentoring.kinds import GROUP, TRADITIONAL
from mentoring.notices import Kind
from mentoring.pairs import OPEN
from services import draft_proposing, drafting, drafts, groups, pairs, pauses
from services.draft_export import order_draft_export
from services.drafting import STAGES
from services.drafts import DraftLine, DraftView
from tests.builders import ENDS, STARTS, School, Someone, dump


async def nobody(stage: str) -> None:
    """Nobody is told how far it is."""
    assert stage in STAGES


class Draft:
    """A draft for two mentors with one place each and three mentees, of whom one is left over."""

    def __init__(self, school: School, run_id: int, mentees: list[Someone]) -> None:
        self.school, self.run_id, self.mentees = school, run_id, mentees

    @classmethod
    async def of(cls, school: School) -> "Draft":
        curator = await school.curator()
        for name in ("Иркутова Анна", "Ленина Вера"):
            await school.mentor(name, 1)
        mentees = [await school.mentee(name) for name in ("Ангарский Пётр", "Бодайбинский Олег", "Витимская Инна")]
        run_id = await drafting.begin_draft(school.app, school.actor(curator))
        await drafting.carry_out(school.app, school.actor(curator), run_id, nobody)
        return cls(school, run_id, mentees)

    async def view(self) -> DraftView:
        return await drafts.draft_view(self.school.app, self.school.actor(await self.school.curator()), self.run_id)

    async def change(self, wanted: Change) -> None:
        await drafting.apply(self.school.app, self.school.actor(await self.school.curator()), self.run_id, wanted)

    async def left(self) -> int:
        drafted = {line.mentee.id for line in (await self.view()).drafted}
        return next(one.id for one in self.mentees if one.id not in drafted)

    async def grouped(self) -> tuple[DraftLine, int]:
        """The first couple becomes a group together with whoever is left; return both."""
        [one, _], left = (await self.view()).drafted, await self.left()
        await self.change(Change(Turn.GROUP, one.draft.id, members=(one.mentee.id, left)))
        return one, left

    async def propose(self) -> int:
        curator = self.school.actor(await self.school.curator())
        return await draft_proposing.propose_drafts(self.school.app, curator, self.run_id, STARTS, ENDS)


async def test_a_group_in_the_draft_takes_one_place_and_is_proposed_as_a_group(school: School) -> None:
    draft = await Draft.of(school)
    curator = school.actor(await school.curator())
    one, left = await draft.grouped()
    found = await draft.view()
    assert (len(found.drafted), found.groups, found.unserved, found.is_stale) == (3, 1, 0, False)
    assert {(line.load, line.seats) for line in found.drafted} == {(1, 1)}
    members = [line for line in found.drafted if line.draft.is_grouped]
    assert {line.draft.couple for line in members} == {(one.mentor.id, one.mentee.id), (one.mentor.id, left)}

    choice = await drafts.draft_group_choice(school.app, curator, members[0].draft.id)
    assert choice.members == {one.mentee.id, left}
    assert {member.person.id for member in choice.able[:2]} == choice.members
    other = next(line for line in found.drafted if not line.draft.is_grouped)
    assert [member.mentor.id for member in choice.able[2:] if member.mentor] == [other.mentor.id]

    await order_draft_export(school.app, curator, draft.run_id)
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.DRAFT_EXPORT]
    assert letter is not None
    assert letter.attachment is not None
    rows = list(openpyxl.load_workbook(io.BytesIO(letter.attachment.content)).worksheets[0].values)
    column = rows[0].index("Пара или группа")
    assert sorted(str(row[column]) for row in rows[1:]) == ["группа", "группа", "пара"]

    assert await draft.propose() == 3
    kept = [card.pair for card in await pairs.all_pairs(school.app, curator)]
    together = [pair for pair in kept if pair.kind == GROUP]
    assert {pair.members for pair in together} == {(one.mentor.id, one.mentee.id), (one.mentor.id, left)}
    assert len({pair.group_id for pair in together}) == 1
    assert [pair.kind for pair in kept if pair not in together] == [TRADITIONAL]
    [(group, size)] = await groups.group_list(school.app, curator)
    assert size == 2
    assert group.title.startswith("Группа. Наставник ")
    assert {person for _, person in await school.told(Kind.GROUP_PROPOSED)} == {one.mentor.id, one.mentee.id, left}


async def test_a_recount_keeps_a_group_a_ban_makes_it_smaller_and_it_can_be_taken_apart(school: School) -> None:
    draft = await Draft.of(school)
    one, left = await draft.grouped()
    await draft.change(Change(Turn.RECOUNT))
    assert (await draft.view()).groups == 1
    joined = next(line for line in (await draft.view()).drafted if line.mentee.id == left)
    await draft.change(Change(Turn.FORBID, joined.draft.id))
    found = await draft.view()
    assert [line.mentee.id for line in found.drafted if line.draft.is_grouped] == [one.mentee.id]
    assert all(line.load <= line.seats for line in found.drafted)
    banned = next(line for line in found.lines if line.draft.standing is Standing.FORBIDDEN)
    assert banned.mentee.id == left

    await draft.change(Change(Turn.GROUP, one.draft.id, members=(one.mentee.id, left)))
    assert (await draft.view()).unserved == 0
    await draft.change(Change(Turn.UNGROUP, one.draft.id))
    found = await draft.view()
    assert (len(found.drafted), found.groups, found.unserved) == (2, 0, 1)
    assert {line.draft.standing for line in found.drafted} == {Standing.OFFERED}


async def test_who_is_alone_in_a_group_when_it_is_proposed_becomes_a_pair(school: School) -> None:
    draft = await Draft.of(school)
    one, left = await draft.grouped()
    rows = (await dump(school.app.database, "channel_account"))["channel_account"]
    address = next(str(row["address"]) for row in rows if row["person_id"] == left)
    await pauses.pause_matching(school.app, school.actor(Someone(left, address)), ENDS)
    assert await draft.propose() == 2
    [failed] = [line for line in (await draft.view()).lines if line.draft.standing is Standing.FAILED]
    assert failed.mentee.id == left
    curator = school.actor(await school.curator())
    kept = [card.pair for card in await pairs.all_pairs(school.app, curator)]
    assert {pair.kind for pair in kept if pair.status in OPEN} == {TRADITIONAL}
    assert one.draft.couple in {pair.members for pair in kept}


async def test_a_group_needs_two_who_wait_here(school: School) -> None:
    draft = await Draft.of(school)
    one, _ = (await draft.view()).drafted
    with pytest.raises(BadInput, match="group-members-expected"):
        await draft.change(Change(Turn.GROUP, one.draft.id, members=(one.mentee.id,)))
    stranger = await school.curator()
    with pytest.raises(NotFound):
        await draft.change(Change(Turn.GROUP, one.draft.id, members=(one.mentee.id, stranger.id)))
