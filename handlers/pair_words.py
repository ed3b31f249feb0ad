"""A pair in words: how far it is, what was signed, what comes next."""

from mentoring.pairs import PairStatus
from services.pairs import PairCard
from texts import plain, text
from texts.dates import day


def short_name(one: PairCard, person_id: int) -> str:
    """Return a member's name with initials."""
    return (one.mentor if person_id == one.mentor.id else one.mentee).name.short


def status(one: PairCard, language: str) -> str:
    """Return how far a pair is."""
    return plain(f"pair-status-{one.pair.status.value}", language)


def _signed(one: PairCard, language: str) -> list[str]:
    """The first meeting, consents and papers, a line each."""
    pair = one.pair
    met = [text("pair-met", language, day=day(pair.met_on, language))] if pair.met_on else []
    lines = met + [
        text("pair-consent-given", language, name=one.name_of(member), way=one.speaks_by(member))
        for member in pair.members
        if member in pair.consented
    ]
    for paper in pair.papers:
        signed_on = day(paper.signed_on, language)
        lines.append(
            text(
                "pair-paper-kept",
                language,
                name=one.name_of(paper.person_id),
                day=signed_on,
                place=paper.kept_at,
                is_placed=int(bool(paper.kept_at)),
            )
        )
    return lines


def _following(one: PairCard, language: str, person_id: int | None) -> str:
    """What comes next, said to who reads it."""
    pair = one.pair
    if pair.status is PairStatus.PROPOSED and pair.waits_for_meeting:
        return text("pair-next-meet", language)
    if pair.status is PairStatus.PROPOSED and person_id in pair.consented:
        return text("pair-next-proposed-mine", language)
    if pair.status is PairStatus.ACTIVE and person_id in pair.members:
        return text("pair-next-active-mine", language)
    return text(f"pair-next-{pair.status.value}", language)


def details(one: PairCard, language: str, person_id: int | None, *, is_brief: bool) -> str:
    """Return what is known of the way to the pair unless it is long past, refusal, remark and order, a line each."""
    pair = one.pair
    is_of_others = one.school and person_id != pair.mentor_id
    lines = [text("pair-mentor-from", language, school=one.school)] if is_of_others else []
    lines += [] if is_brief else _signed(one, language)
    if pair.declined_by is not None:
        key = "pair-ended-by" if pair.status is PairStatus.ENDED else "pair-declined-by"
        lines.append(text(key, language, name=one.name_of(pair.declined_by), reason=pair.reason,
                          has_reason=int(bool(pair.reason))))  # fmt: skip
    if pair.remark:
        lines.append(text("pair-remark", language, remark=pair.remark))
    if one.order is not None:
        key = "pair-order-signed" if one.order.signed_on else "pair-order-waiting"
        lines.append(
            text(key, language, number=one.order.number, day=day(one.order.signed_on or one.order.dated, language))
        )
    return "\n".join([*lines, "", _following(one, language, person_id)])
