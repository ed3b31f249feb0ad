"""Drafts that have grown old go, with a word to the curator; a run that was cut short is said to have stopped."""

from datetime import datetime

from db import drafts as stored
from db import people
from mentoring.actors import CLOCK, clock
from mentoring.drafts import DRAFTED, RunStatus
from mentoring.notices import Kind, Notice
from services.drafts import MATCHERS
from services.work import App, Work, command


@command(CLOCK)
async def expire_draft(work: Work, run_id: int) -> None:
    """Throw an old run away and tell its curator, or all of them, where something in it was still to be proposed."""
    run = await stored.get(work.connection, run_id, lock=True)
    if run is None or run.expires_at > work.now:
        return
    left = sum(one.standing in DRAFTED for one in await stored.of_run(work.connection, run.id))
    await stored.remove(work.connection, run.id)
    if run.after_pair_id or not (left or run.status is RunStatus.COUNTING):
        return
    kind = Kind.DRAFT_STOPPED if run.status is RunStatus.COUNTING else Kind.DRAFT_EXPIRED
    keepers = await people.holders(work.connection, run.organization_id, *MATCHERS)
    told = [run.curator_id] if run.curator_id in keepers else keepers
    await work.tell(
        *(
            Notice(kind, one, work.now, f"{kind}:{run.id}:{one}", {"count": left}, run.organization_id)
            for one in told
            if one
        )
    )


async def expire_due(app: App) -> None:
    """Throw away every run whose time is over."""
    async with app.database.reading() as connection:
        old = await stored.expired(connection, app.clock.now())
    for run in old:
        await expire_draft(app, clock(f"due:draft:{run.id}:{run.expires_at.isoformat()}"), run_id=run.id)


async def next_expiry(app: App) -> datetime | None:
    """Return when the next run's time is over."""
    async with app.database.reading() as connection:
        return await stored.next_expiry(connection)
