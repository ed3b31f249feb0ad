"""Step 4: the banks, candidates with reasons, proposals; two people decline and are matched again."""

from dataclasses import dataclass

from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Go, Pair, Show, beside
from simulator.shown import Shown


@dataclass(frozen=True)
class Refusal:
    """Who says no to which pair, and why."""

    pair: int
    role: str

    def who(self, pair: Pair) -> Player:
        """Return the one who declines."""
        return pair.mentee if self.role == "mentee" else pair.mentor


REFUSALS = (Refusal(1, "mentee"), Refusal(2, "mentor"))


async def matching(show: Show) -> None:
    """Step 4."""
    async with show.step("matching"):
        await _look_at_banks(show)
        async with beside() as go:
            await _propose_all(show, go)
        declined = [show.pairs[one.pair] for one in REFUSALS]
        for refusal, pair in zip(REFUSALS, declined, strict=True):
            await declines(show, refusal.who(pair), pair, refusal)
        show.pairs = [pair for pair in show.pairs if pair not in declined]
        async with beside() as go:
            for pair in declined:
                await _match_again(show, pair)
                go(both_consent(show, show.pairs[-1]))
        show.point("consented", count=len(show.pairs))


async def _look_at_banks(show: Show) -> None:
    curator, button, seen = show.curator, show.script.button, show.script.seen
    mentees, mentors = len(show.cast.mentees), len(show.cast.mentors)
    words = seen("bank", mentees=mentees, ready_mentees=mentees - 1, mentors=mentors, ready_mentors=mentors)
    await curator.says("/menu", seen("menu"))
    await curator.presses(button("people"), words)
    show.point("banks", words=words)
    await curator.presses(button("people_mentee"), seen("bank_list", mentees=mentees))
    await curator.presses(show.mentees[0].role.family, seen("bank_card"))


async def _propose_all(show: Show, go: Go) -> None:
    """Propose a pair to every mentee for whom there is a mentor with room; they answer while others are proposed."""
    curator, seen = show.curator, show.script.seen
    await curator.says("/menu", seen("menu"))
    screen = await curator.presses(show.script.button("match"), seen("all_matched"))
    rooms = sum(int(one.facts["takes"]) for one in show.cast.mentors)
    for number in range(rooms):
        name = screen.labels[0]
        candidates = await candidates_of(show, name)
        if number == 0:
            _tell_reasons(show, name, candidates)
        screen = await propose(show, name, candidates)
        if number not in {one.pair for one in REFUSALS}:
            go(both_consent(show, show.pairs[-1]))
    show.point("matched", count=len(show.pairs))
    left = screen.labels[0]
    await curator.presses(left, seen("no_mentor"))
    show.point("no_mentor", name=left, words=seen("no_mentor"))
    await curator.presses(show.script.button("back"), seen("all_matched"))


async def candidates_of(show: Show, mentee: str) -> Shown:
    """Choose a mentee of the list that is on the screen; return the mentors for them."""
    beginning = show.script.seen("candidates")
    return await show.curator.presses(
        mentee, lambda shown: shown.text.startswith(beginning) and mentee in shown.text.splitlines()[0]
    )


async def propose(show: Show, mentee: str, candidates: Shown, wanted: str = "") -> Shown:
    """Take the first candidate, or the one who is wanted, from today on, for nine months."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    label = next((one for one in candidates.labels if one.endswith(wanted)), candidates.labels[0])
    mentor = label.partition(". ")[2]
    await curator.presses(label, seen("starts"))
    await curator.presses(button("today"), seen("ends"))
    await curator.presses(button("term"), seen("confirm_pair"))
    screen = await curator.presses(button("propose"), seen("all_matched"))
    show.pairs.append(Pair(show.players[mentor], show.players[mentee], len(show.pairs)))
    return screen


def _tell_reasons(show: Show, name: str, candidates: Shown) -> None:
    """The first mentee's candidates in full; the one shown in detail is the best of them, and it is said why."""
    first = candidates.text.partition("\n\n")[2].partition("\n\n")[0]
    right = show.cast.mentors[0].name in first and show.script.seen("candidate_reason") in first
    require(right, show.curator.name, show.cast.mentors[0].name, candidates.text)
    show.transcript.point(show.script.caption("reasons", name=name) + "\n" + candidates.text.partition("\n\n")[2])


async def both_consent(show: Show, pair: Pair) -> None:
    """The mentee says yes, then the mentor, so that the same words are seen every time."""
    button, seen = show.script.button, show.script.seen
    asked = {button("met"), button("consent")}
    for player in (pair.mentee, pair.mentor):
        async with player.hands:
            notice = await _proposal(show, player, pair)
            card = await player.presses(button("open"), lambda shown: bool(asked & set(shown.labels)), under=notice)
            if button("met") in card.labels:  # where the regulation lets people meet first (004)
                await player.presses(button("met"), seen("met_ask"))
                await player.presses(button("today"), button("consent"))
            await player.presses(button("consent"), f"{player.name}: {seen('pair_consented')}")


async def _proposal(show: Show, player: Player, pair: Pair) -> Shown:
    other = pair.mentee if player is pair.mentor else pair.mentor
    asked = show.script.seen("pair_ask")
    return await player.receives(
        lambda shown: asked in shown.text and other.name in shown.text, words=f"{asked}: {other.name}"
    )


async def declines(show: Show, player: Player, pair: Pair, refusal: Refusal) -> None:
    """Say no with a reason: the curator reads it, the other one does not."""
    button, seen = show.script.button, show.script.seen
    reason = show.script.says(f"decline_{refusal.role}")
    other = pair.mentor if player is pair.mentee else pair.mentee
    notice = await _proposal(show, player, pair)
    await player.presses(button("open"), button("decline"), under=notice)
    await player.presses(button("decline"), seen("reason_ask"))
    await player.says(reason, seen("pair_declined"))
    told = seen("declined_reason", reason=reason)
    await show.curator.receives(lambda shown: seen("declined") in shown.text and told in shown.text, words=told)
    heard = await other.receives(seen("declined"))
    require(reason not in heard.text, other.name, seen("declined"), heard.text)
    role = show.script.raw["roles"][refusal.role]
    show.point("declined", name=player.name, role=role, reason=reason)


async def _match_again(show: Show, declined: Pair) -> None:
    """Look for another mentor; the one of the declined pair is not offered again."""
    curator, seen = show.curator, show.script.seen
    await curator.says("/menu", seen("menu"))
    await curator.presses(show.script.button("match"), seen("all_matched"))
    candidates = await candidates_of(show, declined.mentee.name)
    require(declined.mentor.name not in candidates.text, curator.name, declined.mentor.name, candidates.text)
    await propose(show, declined.mentee.name, candidates)
    show.point("rematched", pair=show.pairs[-1].families)
