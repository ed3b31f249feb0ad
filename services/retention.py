"""What goes by itself: erasures on their day, and every kind of data when its term is over."""

from datetime import datetime, timedelta

from db import (
    applications,
    areas,
    audit,
    conversations,
    erasures,
    help_aftermath,
    inbox,
    kept_words,
    outbox,
    people,
    program_results,
    receipts,
    staff,
    staff_imports,
    supports,
    wishes,
)
from db import help as requests
from db.erasures import Erasure
from mentoring.actors import clock
from mentoring.notices import Kind, Notice
from mentoring.retention import CLEARING_MINUTES, LEAVING_DAYS, kept
from services.erasing import erase_scheduled
from services.work import App

# How far apart two tidyings are.
TIDYING_DAYS = 1


async def erase_due(app: App) -> None:
    """Erase everybody whose day has come."""
    async with app.database.reading() as connection:
        due = await erasures.due(connection, app.clock.now())
    for one in due:
        await erase_scheduled(app, clock(f"due:erasure:{one.id}"), one.id)


async def next_erasure(app: App) -> datetime | None:
    """Return when the next erasure falls due, or the database's log is to be cleared after one."""
    async with app.database.reading() as connection:
        due, done = await erasures.next_due(connection), await erasures.first_uncleared(connection)
    clearing = done + timedelta(minutes=CLEARING_MINUTES) if done else None
    return min((one for one in (due, clearing) if one is not None), default=None)


async def tidy(app: App) -> None:
    """Let go of what is no longer needed; the terms are in one table, mentoring/retention.py."""
    now = app.clock.now()
    async with app.database.transaction() as connection:
        await inbox.prune(connection, now - kept("updates"), inbox.DONE)
        await inbox.prune(connection, now - kept("faults"), inbox.ASIDE)
        await conversations.prune(connection, now - kept("chats"))
        await staff.prune(connection, (now - kept("former")).date())
        await receipts.prune(connection, now - kept("receipts"))
        await outbox.prune(connection, now - kept("notices"))
        await kept_words.prune(connection, now - kept("words"))
        await staff_imports.prune(connection, now - kept("tables"))
        await program_results.prune_evidence(connection, now - kept("evidence"))
        await requests.forget_talks(connection, now - kept("help"))
        await help_aftermath.prune(connection, now - kept("help"))
        await wishes.prune(connection, now - kept("wishes"))
        await areas.prune(connection, now - kept("wishes"))
        await supports.prune(connection, now - kept("wishes"))
        await applications.prune(connection, now - kept("unsent"), (now - kept("applications")).date())
        await applications.forget_disputes(connection, (now - kept("disputes")).date())
        await erasures.prune(connection, now - kept("acts"))
        await audit.prune(connection, now - kept("audit"))
        ahead = timedelta(days=LEAVING_DAYS + TIDYING_DAYS)
        for person_id, organization_id in await people.left_before(connection, now - kept("left") + ahead):
            if await erasures.awaited(connection, person_id) is None:
                due = now + timedelta(days=LEAVING_DAYS)
                number = await erasures.ask(connection, Erasure(0, organization_id, person_id, "left", now, due))
                about, key = {"erasure": number}, f"{Kind.ERASURE_SOON}:{number}"
                warning = Notice(Kind.ERASURE_SOON, person_id, now, key, about, organization_id)
                await outbox.add(connection, [warning], now)
