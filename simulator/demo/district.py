"""The scene of a district: from nothing but a link to two schools of different profiles with fifty people in each."""

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from openpyxl import load_workbook

from simulator.demo.documents import sheets
from simulator.demo.failures import require
from simulator.demo.joining import link_in
from simulator.demo.player import Player
from simulator.demo.script import Role, Script, cast, overlaid
from simulator.demo.show import Show, together
from simulator.shown import Shown

PEOPLE = 50
# In a short run everybody is on the list all the same.
FEW_COME_IN = 5
AT_ONCE = 10
# Acceptance: within ten minutes of chat, at ten seconds for each press, word or file.
SECONDS_AN_ACT, MINUTES = 10, 10
YOUNG = 3
Row = tuple[str, ...]


@dataclass(frozen=True)
class School:
    """A school of the scene: its name, the regulation's title, the file its people come in."""

    name: str
    profile: str
    file: str
    place: int

    @property
    def is_first(self) -> bool:
        """Whether its list comes with a mistake, and as CSV."""
        return not self.place


def district_script() -> Script:
    """Return the words of the year with those of this scene over them."""
    return overlaid("district.toml")


async def begin(show: Show) -> None:
    """Set the clock, start the bot, create the district."""
    facts = show.script.raw["district"]
    await show.sim.set_clock(facts["begins"], rate=0)
    create = ("create-district", facts["name"], "--profile", facts["profile"], "--timezone", facts["zone"])
    await together([show.bot.command(*create), show.bot.run()])


async def district(show: Show, come_in: int = PEOPLE) -> None:
    """Play the scene; so many of each school open their links."""
    raw = show.script.raw
    schools = [School(**one, place=place) for place, one in enumerate(raw["schools"])]
    async with show.step("district"):
        link = await show.bot.command("invite", "district")
        show.point("district_created", link=link)
        keeper = await show.player(Role(raw["district"]["person"], "district", 0), told=True)
        keeper.tally = Counter()
        await enter(keeper, link)
        await keeper.says(keeper.name, show.script.seen("menu"))
        lists = people_of(show.script, len(schools))
        for school, people in zip(schools, lists, strict=True):
            await create(show, keeper, school)
            await take_list(show, keeper, school, people)
            await all_come_in(show, school, await hand_out(keeper), come_in)
        await look(show, keeper, schools, come_in)
        acts = keeper.tally["presses"]
        minutes = -(-acts * SECONDS_AN_ACT // 60)
        require(minutes <= MINUTES, keeper.name, f"{MINUTES} min", f"{acts} = {minutes} min")
        show.point("minutes", name=keeper.name, acts=acts, minutes=minutes)


async def enter(player: Player, link: str) -> Shown:
    """Open a link and agree to everything that is asked; return the screen after the last yes."""
    script = player.script
    agree = script.button("agree")
    await player.opens(link, script.seen("join_about"))
    screen = await player.presses(script.button("continue"), lambda one: script.seen("join_about") not in one.text)
    while agree in screen.labels:
        before = screen.text
        screen = await player.presses(
            agree,
            lambda one, before=before: one.text != before and bool(one.rows),  # type: ignore[misc]
            under=screen,
        )
    return screen


async def create(show: Show, keeper: Player, school: School) -> None:
    """Make a school in three answers and become its director by the link that comes."""
    button, seen = keeper.script.button, keeper.script.seen
    if not school.is_first:
        await go_home(show, keeper)
        await keeper.presses(button("schools"), button("new_school"))
    await keeper.presses(button("new_school"), seen("profile_ask"))
    await keeper.presses(school.profile, seen("zone_ask"))
    await keeper.presses(button("zone"), seen("school_name"))
    await keeper.says(school.name, seen("school_card"))
    invitation = await keeper.presses(button("director_link"), seen("invitation"))
    show.point("school_created_in_chat", name=school.name, profile=school.profile)
    menu = await enter(keeper, link_in(invitation))
    require(school.name in menu.text, keeper.name, school.name, menu.text)


async def take_list(show: Show, keeper: Player, school: School, people: Sequence[Row]) -> None:
    """Send the list of a school's people; the first comes with a mistake that is named and put right."""
    button, seen = keeper.script.button, keeper.script.seen
    await keeper.presses(button("staff"), seen("staff_empty"))
    await keeper.presses(button("upload"), seen("file_ask"))
    if school.is_first:
        wrong = tuple(show.script.raw["district"]["wrong"])
        await keeper.sends_a_file(school.file, as_csv(show.script, [*people, wrong]), seen("review_wrong"))
        await keeper.sends_a_file(
            school.file,
            as_csv(show.script, people),
            lambda one: seen("review") in one.text and seen("review_wrong") not in one.text,
        )
    else:
        sample = await keeper.presses(button("sample"), seen("sample"))
        content = in_sample(show.script, await keeper.phone.download(sample), people)
        await keeper.sends_a_file(school.file, content, seen("review"))
    await keeper.presses(button("save"), seen("saved"))
    key = "imported" if school.is_first else "imported_at_once"
    show.point(key, name=school.name, file=Path(school.file).suffix, people=len(people))


async def hand_out(keeper: Player) -> list[tuple[str, str]]:
    """Ask for everybody's links; return names with links out of the Excel file."""
    button, seen = keeper.script.button, keeper.script.seen
    await keeper.presses(button("links"), seen("links_ask"))
    file = await keeper.presses(button("make_links"), seen("links"))
    rows = sheets(await keeper.phone.download(file))[0][1:]
    return [(row[0], next(cell for cell in row if cell.startswith("https://"))) for row in rows]


async def all_come_in(show: Show, school: School, links: Sequence[tuple[str, str]], count: int) -> None:
    """Everybody opens their own link, agrees twice, and confirms the name; so many of them in a short run."""
    require(len(links) == PEOPLE, school.name, str(PEOPLE), str(len(links)))
    for first in range(0, count, AT_ONCE):
        group = links[first : min(first + AT_ONCE, count)]
        await together(_comes_in(show, name, link, first + place) for place, (name, link) in enumerate(group))
    show.point("all_in", name=school.name, came=count, people=PEOPLE)


async def _comes_in(show: Show, name: str, link: str, number: int) -> None:
    player = await show.player(Role(name, "mentee", number))
    question = await enter(player, link)
    require(name in question.text and player.script.seen("listed") in question.text, name, name, question.text)
    await player.presses(player.script.button("me"), player.script.seen("form"))


async def look(show: Show, keeper: Player, schools: Sequence[School], count: int) -> None:
    """See the district's totals: everybody who came is counted."""
    await go_home(show, keeper)
    shown = await keeper.presses(keeper.script.button("schools"), keeper.script.seen("schools"))
    for school in schools:
        expected = keeper.script.seen("line", name=school.name, people=count)
        require(any(label.startswith(expected) for label in shown.labels), keeper.name, expected, str(shown.labels))


async def go_home(show: Show, keeper: Player) -> None:
    """Act in the district again."""
    button, seen = keeper.script.button, keeper.script.seen
    await keeper.says("/menu", seen("menu"))
    await keeper.presses(button("places"), seen("places"))
    await keeper.presses(show.script.raw["district"]["name"], button("schools"))


def people_of(words: Script, schools: int) -> list[list[Row]]:
    """Return rows of a staff list for each school: fifty people each, no name twice, mentors and mentees."""
    known = cast()
    names = [one.name.split() for one in (*known.mentees, *known.mentors)]
    posts = [(one.facts["post"], one.facts["subject"]) for one in (*known.mentees, *known.mentors)]
    mixed = [
        (family[0], *given[1:])
        for shift in range(len(names))
        for family, given in zip(names, names[shift:] + names[:shift], strict=True)
        if family[2][-2:] == given[2][-2:]
    ]
    chosen = list(dict.fromkeys(mixed))[: PEOPLE * schools]
    roles = words.raw["roles"]
    rows = [
        (*name, *post, str(years), roles["mentee"] if years <= YOUNG else roles["mentor"])
        for name, post, years in zip(chosen, cycle(posts), cycle(words.raw["district"]["years"]), strict=False)
    ]
    return [rows[start : start + PEOPLE] for start in range(0, PEOPLE * schools, PEOPLE)]


def as_csv(words: Script, people: Sequence[Row]) -> bytes:
    """Return the list as Excel of a school saves CSV: semicolons, the Windows alphabet."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=";").writerows([words.raw["district"]["headers"], *people])
    return stream.getvalue().encode("cp1251")


def in_sample(words: Script, sample: bytes, people: Sequence[Row]) -> bytes:
    """Return the bot's own sample filled in; its example stays where it was."""
    book = load_workbook(io.BytesIO(sample))
    page = book.worksheets[0]
    places = {str(cell.value): number for number, cell in enumerate(page[1], 1)}
    columns = words.raw["district"]["headers"]
    for number, person in enumerate(people, 3):
        for header, value in zip(columns, person, strict=True):
            page.cell(number, places[header], int(value) if value.isdigit() else value)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
