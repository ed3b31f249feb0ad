"""What an order and its file say: the school's own template or ours, in Russian whoever reads them."""

from collections.abc import Iterable, Mapping, Sequence

from db import pairs, preparation, templates
from documents.orders import render
from mentoring.actors import Role
from mentoring.orders import Act, Line, Order, OrderKind
from mentoring.pairs import Pair
from services.pairs import PairCard, cards
from services.papers import post_of, school_year
from services.preparation_facts import facts_of, first_year
from services.work import Work
from texts import plain

PAPERS = {
    OrderKind.ASSIGNMENT: "order_pairs",
    OrderKind.CHANGE: "order_change",
    OrderKind.CANCELLATION: "order_cancellation",
}
# Whose task it is to see that orders are carried out, where the head leaves it to somebody else.
CONTROL = "orders.control"
Row = dict[str, object]


async def order_file(work: Work, order: Order) -> bytes:
    """Return an order as a Word file."""
    paper = PAPERS[order.kind]
    school = await facts_of(work, order.organization_id, paper)
    known = {**school, **await _own_facts(work, order, school["curator_name"])}
    return render(paper, known, await templates.content(work.connection, order.organization_id, paper))


def order_name(order: Order) -> str:
    """Return the order's file name."""
    return f"{plain('file-order', 'ru', number=order.sequence, kind=order.kind.value)}.docx"


async def control_of(work: Work, organization_id: int) -> str:
    """Return who sees this year that orders are carried out; nothing where it is the head."""
    organization = await work.organization(organization_id)
    year = first_year(organization, work.today(organization.zone))
    return (await preparation.answers(work.connection, organization_id, year)).get(CONTROL, "")


async def _own_facts(work: Work, order: Order, curator: object) -> Row:
    known = await pairs.many(work.connection, [line.pair_id for line in order.lines])
    of = {one.pair.id: one for one in await cards(work, known)}
    former = await _former_names(work, order)
    facts: Row = {
        "order_number": order.number, "order_date": order.signed_on or order.dated,
        "control": await control_of(work, order.organization_id),
        "readers": _readers(curator, [of[line.pair_id] for line in order.lines]),
    }  # fmt: skip
    if order.lines:
        facts["school_year"] = school_year(min(line.starts_on for line in order.lines))
    if order.kind is not OrderKind.ASSIGNMENT:
        facts["basis"] = order.basis
    return facts | await _tables(work, order, of, former)


async def _tables(work: Work, order: Order, of: Mapping[int, PairCard], former: Mapping[int, str]) -> Row:
    """The rows of each table, by the kind of order."""
    people = {line.pair_id: await _people(work, of[line.pair_id]) for line in order.lines}
    replaced = {line.pair_id: {"former_name": former.get(line.former_id or 0, "")} for line in order.lines}
    match order.kind:
        case OrderKind.ASSIGNMENT:
            rows = [
                people[line.pair_id] | replaced[line.pair_id] | _term(line) | await _pairs_own(work, of[line.pair_id])
                for line in order.lines
            ]
            return {"pairs": rows}
        case OrderKind.CHANGE:
            news = [
                people[line.pair_id] | replaced[line.pair_id] | _term(line) | await _kind_of(work, of[line.pair_id])
                for line in _of(order, Act.REPLACE)
            ]
            longer = [people[line.pair_id] | _term(line) for line in _of(order, Act.EXTEND)]
            return {"replacements": news, "extensions": longer}
        case OrderKind.CANCELLATION:
            return {"pairs": [people[line.pair_id] | {"ends_on": line.ends_on} for line in order.lines]}


def _of(order: Order, act: Act) -> Sequence[Line]:
    return [line for line in order.lines if line.act is act]


def _term(line: Line) -> Row:
    return {"starts_on": line.starts_on, "ends_on": line.ends_on}


async def _people(work: Work, one: PairCard) -> Row:
    return {
        "mentor_name": one.mentor.name.full, "mentor_post": await post_of(work, one.pair, Role.MENTOR),
        "mentee_name": one.mentee.name.full, "mentee_post": await post_of(work, one.pair, Role.MENTEE),
    }  # fmt: skip


async def _pairs_own(work: Work, one: PairCard) -> Row:
    """What the pair is, and the days of both written consents."""
    signed = {paper.person_id: paper.signed_on for paper in one.pair.papers}
    return await _kind_of(work, one) | {
        "mentor_consent_on": signed.get(one.mentor.id), "mentee_consent_on": signed.get(one.mentee.id)
    }  # fmt: skip


async def _kind_of(work: Work, one: PairCard) -> Row:
    """Form and kind in the regulation's words; what this mentor is for and the goals, where there are any."""
    profile = await work.profile_of_pair(one.pair)
    form = next((item.title.ru for item in profile.forms if item.id == one.pair.form), one.pair.form)
    kind = next((item.title.ru for item in profile.kinds if item.id == one.pair.kind), one.pair.kind)
    area = plain(f"kind-area-{one.pair.area}", "ru") if one.pair.area else ""
    return {"form": form, "kind": kind, "area": area, "goals": " ".join(one.pair.goals.split()).rstrip(" .;")}


async def _former_names(work: Work, order: Order) -> dict[int, str]:
    """The mentors whom others replace, by their former pair."""
    numbers = [line.former_id for line in order.lines if line.former_id is not None]
    former: list[Pair] = await pairs.many(work.connection, numbers)
    return {one.pair.id: one.mentor.name.full for one in await cards(work, former)}


def _readers(curator: object, named: Iterable[PairCard]) -> list[Row]:
    """Who signs the sheet of acquaintance: the curator, then everybody named, each once."""
    members = [name for one in named for name in (one.mentor.name.full, one.mentee.name.full)]
    return [{"name": name} for name in dict.fromkeys([str(curator or ""), *members]) if name]
