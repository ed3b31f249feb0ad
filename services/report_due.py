"""Reports are planned for working pairs by the profile's schedule, and asked for on the morning their period ends."""

from datetime import datetime, timedelta

from db import organizations, pairs, people, reports
from mentoring import reports as rules
from mentoring.actors import CLOCK, CURATORS, clock
from mentoring.kinds import SPEED
from mentoring.pairs import PairStatus
from mentoring.reports import Report
from services import mornings
from services.pairs import MORNING
from services.today import plan_today
from services.work import App, Work, command, found, local_moment


@command(CLOCK)
async def plan_report(work: Work, pair_id: int) -> None:
    """Plan the next report of a working pair, where its program has one to come; a single speed meeting has none."""
    pair = found(await pairs.get(work.connection, pair_id, lock=True))
    known = await reports.of_pair(work.connection, pair_id)
    if pair.status is not PairStatus.ACTIVE or pair.kind == SPEED:
        return
    today = work.today((await work.organization(pair.organization_id)).zone)
    schedule = (await work.profile_of_pair(pair)).mentor_reports
    last = max((one.ends_on for one in known), default=None)
    period = rules.next_period(pair.starts_on, pair.ends_on, last, schedule.every_months, schedule.due_days)
    # Whoever began to use the bot in the middle of a program is not asked for what is long past.
    while period is not None and period.due_on < today:
        period = rules.next_period(
            pair.starts_on, pair.ends_on, period.ends_on, schedule.every_months, schedule.due_days
        )
    if period is not None:
        days = period.begins_on, period.ends_on, period.due_on
        await reports.create(work.connection, Report(0, pair_id, pair.mentor_id, pair.mentee_id, *days))


@command(CLOCK)
async def ask_report(work: Work, report_id: int) -> None:
    """Ask for a report whose period is over; one nobody needs, for its pair ended before, goes."""
    report = await reports.get(work.connection, report_id, lock=True)
    if report is None:
        return
    pair = found(await pairs.get(work.connection, report.pair_id))
    schedule, here = (await work.profile_of_pair(pair)).mentor_reports, pair.organization_id
    today = work.today((await work.organization(here)).zone)
    if pair.status is PairStatus.ENDED:
        if rules.is_needless(report, today):
            await reports.remove(work.connection, report_id)
            return
        report = rules.cut(report, today, schedule.due_days)
    await reports.save(work.connection, rules.ask(report))
    mornings = rules.reminders(report.due_on, schedule.remind_days)
    await plan_today(work, here, report.mentor_id, (today + timedelta(days=1), *mornings))
    keepers = [pair.curator_id] if pair.curator_id else await people.holders(work.connection, here, *CURATORS)
    for one in keepers:
        await plan_today(work, here, one, mornings[-1:])


async def ask_due(app: App) -> None:
    """Plan what is not planned and ask for what is due; how soon a pair is planned for does not matter to anybody."""
    now = app.clock.now()
    async with app.database.reading() as connection:
        lacking = await reports.unplanned(connection)
        ready = await reports.to_ask(connection, (now + timedelta(days=1)).date())
        zones = {one.id: one.zone for one in await organizations.all_of_them(connection)} if lacking or ready else {}
    for report, place in ready:
        if local_moment(report.ends_on, MORNING, zones[place]) <= now or await _is_over(app, report):
            await ask_report(app, clock(f"due:report:{report.id}", zones[place]), report.id)
    for pair_id, place in lacking:
        key = f"due:report:{pair_id}:{now.isoformat()}"
        await plan_report(app, clock(key, zones[place]), pair_id)


async def next_asking(app: App) -> datetime | None:
    """Return when the next report is asked for."""
    return await mornings.first(app, reports.next_to_ask)


async def _is_over(app: App, report: Report) -> bool:
    async with app.database.reading() as connection:
        pair = await pairs.get(connection, report.pair_id)
    return pair is not None and pair.status in (PairStatus.ENDED, PairStatus.COMPLETED)
