"""Once a year the bot asks everybody of the banks by itself whether the questionnaire is still true."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from db import organizations, people, refreshes
from db.organizations import Organization
from mentoring.actors import CLOCK, CURATORS, clock
from mentoring.notices import Kind, Notice
from mentoring.refreshes import REMIND_AFTER, REPORT_AFTER, newest, to_ask, upcoming
from services.pairs import MORNING
from services.questionnaires import FILLERS, intake_form
from services.work import App, Work, command, local_moment


@command(CLOCK)
async def ask_to_refresh(work: Work, organization_id: int, due_on: date) -> int:
    """Ask everybody whose answers are not fresh, again after two weeks; return how many were asked.

    The curators get the list of those who kept silent after four weeks.
    """
    profile = await work.profile(organization_id)
    form_ids = [intake_form(profile, role) for role in FILLERS]
    here = set(await people.holders(work.connection, organization_id, *FILLERS))
    said = await refreshes.last_said(work.connection, organization_id, form_ids)
    asked = to_ask({person: moment for person, moment in said.items() if person in here}, work.now)
    await refreshes.begin_round(work.connection, organization_id, due_on, asked, work.now)
    both = ((Kind.REFRESH_ASKED, timedelta()), (Kind.REFRESH_AGAIN, REMIND_AFTER))
    await work.tell(
        *(_notice(work, kind, organization_id, due_on, one, after) for kind, after in both for one in asked)
    )
    keepers = await people.holders(work.connection, organization_id, *CURATORS) if asked else []
    report = Kind.REFRESH_SILENT
    await work.tell(*(_notice(work, report, organization_id, due_on, one, REPORT_AFTER) for one in keepers))
    return len(asked)


async def ask_due(app: App) -> None:
    """Ask in every organization whose day has come and that has not been asked for it yet."""
    now = app.clock.now()
    async with app.database.reading() as connection:
        known = await organizations.all_of_them(connection)
        created = await organizations.created(connection)
        asked = await refreshes.rounds(connection)
    for one in known:
        due_on = newest(one.year, app.catalog.profile(one.profile_id).refresh_months, _today(one, now))
        moment = local_moment(due_on, MORNING, one.zone)
        is_new = one.id not in asked or asked[one.id] < due_on
        if is_new and created[one.id] < moment <= now:
            await ask_to_refresh(app, clock(f"due:refresh:{one.id}:{due_on}", one.zone), one.id, due_on)


async def next_asking(app: App) -> datetime | None:
    """Return when somebody is asked next."""
    now = app.clock.now()
    async with app.database.reading() as connection:
        known = await organizations.all_of_them(connection)
    return min((_next(app, one, now) for one in known), default=None)


def _next(app: App, one: Organization, now: datetime) -> datetime:
    months = app.catalog.profile(one.profile_id).refresh_months
    today = local_moment(newest(one.year, months, _today(one, now)), MORNING, one.zone)
    return today if today > now else local_moment(upcoming(one.year, months, _today(one, now)), MORNING, one.zone)


def _today(one: Organization, now: datetime) -> date:
    return now.astimezone(ZoneInfo(one.zone)).date()


def _notice(work: Work, kind: Kind, organization_id: int, due_on: date, recipient: int, after: timedelta) -> Notice:
    about = {"organization": organization_id}
    key = f"{kind}:{organization_id}:{due_on}:{recipient}"
    return Notice(kind, recipient, work.now + after, key, about, organization_id)


async def silent(work: Work, organization_id: int) -> int:
    """Return how many were asked and have not answered, of those who still take part."""
    here = set(await people.holders(work.connection, organization_id, *FILLERS))
    return len(here & await refreshes.unanswered(work.connection, organization_id))


async def is_asked(work: Work, person_id: int, organization_id: int) -> bool:
    """Tell whether somebody has been asked and has not answered."""
    return person_id in await refreshes.unanswered(work.connection, organization_id)
