"""The scene of work: a dispute, a mediator of the council, the words of each side, a proposal, what came of it."""

from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.demo.walking import hears, in_detail, tells, walk, walk_home


async def settled(show: Show) -> None:
    """The second pair's dispute."""
    async with show.step("settled"):
        pair, [council] = show.pairs[1], show.staff
        in_detail(show, council)
        await _applies(show, pair.mentee)
        await _mediator(show, council, pair.mentee)
        await _other_side(show, pair.mentor)
        await _proposal(show, council)
        for side in (pair.mentee, pair.mentor):
            await _agrees(show, side, is_author=side is pair.mentor)
        await hears(pair.mentee, "dispute_settled")
        await _is_among_decided(show, pair.mentee)


async def _applies(show: Show, mentee: Player) -> None:
    """The mentee asks for a mediator; the words are for the mediator alone."""
    await walk_home(mentee, ("applications", "applications"), ("new_application", "application_what"),
                    ("dispute", "dispute_topic"), ("dispute_time", "dispute_words"))  # fmt: skip
    await tells(mentee, "side_mentee", "dispute_share")
    await walk(mentee, ("dispute_secret", "at_council"), ("send", "under_council"))
    show.point("dispute_asked", name=mentee.name)


async def _mediator(show: Show, council: Player, mentee: Player) -> None:
    """The council's member sees no words before they are the mediator."""
    words = show.script.says("side_mentee")
    asked = await hears(council, "application_new", mentee.name)
    card = await walk(council, ("open_application", "dispute_hidden"), under=asked)
    require(words not in card.text, council.name, show.script.caption("not_for_them", words=words), card.text)
    await walk(council, ("choose_mediator", "mediator_ask"))
    await council.presses(council.name, show.script.seen("mediator_listens"))
    show.point("dispute_mediator", name=council.name)


async def _other_side(show: Show, mentor: Player) -> None:
    """The other side tells theirs, without having read the first."""
    words = show.script.says("side_mentee")
    told = await hears(mentor, "mediator_told")
    card = await walk(mentor, ("open_application", "dispute_hidden"), under=told)
    require(words not in card.text, mentor.name, show.script.caption("not_for_them", words=words), card.text)
    await walk(mentor, ("speak", "who_reads"), ("to_mediator", "how_you_see"))
    await tells(mentor, "side_mentor", "side_said")


async def _proposal(show: Show, council: Player) -> None:
    """The mediator reads both, proposes."""
    told = await hears(council, "side_spoke")
    card = await walk(council, ("open_application", "dispute_card"), under=told)
    for key in ("side_mentee", "side_mentor"):
        require(show.script.says(key) in card.text, council.name, show.script.says(key), card.text)
    await walk(council, ("propose_way", "proposal_ask"))
    await tells(council, "proposal", "proposal_made")
    show.point("dispute_proposal", words=show.script.says("proposal"))


async def _agrees(show: Show, side: Player, *, is_author: bool) -> None:
    """A side reads the proposal, with nothing of what the other said, and agrees."""
    script = show.script
    told = await hears(side, "proposal_told")
    card = await walk(side, ("open_application", "dispute_card"), under=told)
    require(script.says("proposal") in card.text, side.name, script.says("proposal"), card.text)
    theirs = script.says("side_mentee" if is_author else "side_mentor")
    require(theirs not in card.text, side.name, script.caption("not_for_them", words=theirs), card.text)
    await side.presses(script.button("accept_way"), script.seen("accepted_way", name=side.name))


async def _is_among_decided(show: Show, mentee: Player) -> None:
    """The curator sees that it is settled, and no words."""
    curator, script = show.curator, show.script
    await walk_home(curator, ("applications", "applications_wait"))
    screen = await walk(curator, ("decided", "decided"))
    line = next((one for one in screen.labels if one.startswith(script.seen("dispute_line"))), "")
    require(line, curator.name, script.seen("dispute_line"), "\n".join(screen.labels))
    card = await curator.presses(line, mentee.name)
    for key in ("side_mentee", "side_mentor"):
        words = script.says(key)
        require(words not in card.text, curator.name, script.caption("not_for_them", words=words), card.text)
    show.tally["disputes"] += 1
    show.point("dispute_settled")
