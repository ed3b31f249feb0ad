"""The scene of work: the closing table."""

from simulator.demo.show import Show

COUNTED = ("orders", "meetings", "events", "check_ins", "tasks", "helps", "disputes", "conclusions", "papers_kept")


async def counted(show: Show) -> None:
    """Tell what was counted on the way, and the files."""
    show.tally["papers_kept"] = len(show.files)
    people = len(show.mentors) + len(show.mentees) + len(show.staff) + 2
    rows = [(show.script.table("people"), people)]
    rows += [(show.script.table(name), show.tally[name]) for name in COUNTED if show.tally[name]]
    rows += [(show.script.table("presses"), show.tally["presses"])]
    show.transcript.heading(show.script.caption("table"))
    width = max(len(words) for words, _ in rows)
    for words, count in rows:
        show.transcript.say(f"  {words.ljust(width, '.')} {count:>5}")
