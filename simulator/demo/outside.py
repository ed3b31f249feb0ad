"""The scene of work: a mentor who comes from a partner, by its agreement, with a consent sheet of their own."""

from simulator.demo.documents import word_text
from simulator.demo.failures import require
from simulator.demo.show import Pair, Show
from simulator.demo.walking import in_detail, keeps_file, tells, walk, walk_home


async def partner(show: Show) -> None:
    """The curator enters the partner, its agreement, and who comes from it."""
    async with show.step("partner"):
        curator, guest = show.curator, _guest(show)
        in_detail(show, curator)
        await walk_home(curator, ("more", "more"), ("partners", "partners_none"), ("add_partner", "partner_kind"),
                        ("college", "partner_title"))  # fmt: skip
        await tells(curator, "partner_title", "partner_no_agreement")
        await walk(curator, ("agreement", "partner_number"))
        await tells(curator, "partner_number", "partner_until")
        await tells(curator, "partner_until", "partner_valid")
        await walk(curator, ("partner_mentors", "partner_who"))
        await curator.presses(guest, f"✓ {guest}")
        card = await walk(curator, ("ready", "partner_valid"))
        require(guest in card.text, curator.name, guest, card.text)
        in_detail(show)
        show.point("partner", name=guest, title=show.script.says("partner_title"))


async def takes_sheet(show: Show, pair: Pair) -> None:
    """The mentor asks for the sheet to sign: the partner's mentor has another one than the school's own."""
    script, mentor = show.script, pair.mentor
    notice = await mentor.presses(script.button("sheet"), lambda shown: bool(shown.media))
    words = word_text(await mentor.phone.download(notice))
    for expected in (mentor.name, pair.mentee.name):
        require(expected in words, mentor.name, expected, words)
    is_guest = mentor.name == _guest(show)
    for key in ("partner_title", "partner_number"):
        require((script.says(key) in words) is is_guest, mentor.name, script.says(key), words)
    if is_guest:
        await keeps_file(show, mentor, notice)
        show.point("partner_sheet", name=mentor.name, file=show.files[-1])


def _guest(show: Show) -> str:
    """The last mentor comes from the partner."""
    return show.cast.mentors[-1].name
