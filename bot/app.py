"""build(): one Dispatcher, the same for polling, webhook and tests."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey
from aiogram.types import LinkPreviewOptions
from aiogram_dialog import setup_dialogs

from bot import errors, intents
from bot.middlewares import WhoIsActing
from bot.session import AnswerOnce, Patience
from bot.storage import ConversationStorage
from handlers import (
    applications,
    applying,
    audit,
    breaks,
    check_ins,
    commands,
    conclusions,
    consents,
    deciding,
    diary,
    diary_logging,
    districts,
    drafts,
    entering,
    event_after,
    event_announcing,
    events,
    free_hours,
    groups,
    help_calls,
    help_desk,
    help_end,
    help_talk,
    interviews,
    inviting,
    kept_words,
    library,
    local_acts,
    matching,
    meetings,
    menu,
    my_consents,
    my_form,
    offices,
    order_register,
    overview,
    pair_sheets,
    pairs,
    partings,
    partners,
    pausing,
    people,
    places,
    preparation,
    privacy,
    program_choosing,
    program_list,
    programs,
    progress,
    questionnaires,
    regulation,
    reports,
    request_map,
    results,
    rights,
    roadmap,
    roadmap_items,
    rosters,
    scheduling,
    search_ends,
    searching,
    separations,
    settings,
    shared_programs,
    speed,
    speed_after,
    speed_announcing,
    speed_changes,
    staff,
    staff_cards,
    staff_imports,
    start,
    supported,
    supports,
    task_reports,
    tasks,
    wishes,
)
from handlers import (
    help as help_screens,
)
from mentoring.actors import Language
from services.work import App


class InOrderAlready(BaseEventIsolation):
    """Updates of one chat come one after the other: the inbox sees to that, across restarts too."""

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncIterator[None]:
        """Wait for nobody."""
        del key
        yield

    async def close(self) -> None:
        """Hold nothing."""


def build_bot(token: str, api_url: str) -> Bot:
    """Return the bot on a Bot API server, patient with outages."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_url))
    session.middleware(AnswerOnce())
    session.middleware(Patience())
    # The short form of this setting is sent twice over, the second time by a name the Bot API has retired.
    no_preview = LinkPreviewOptions(is_disabled=True)
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview=no_preview))


def build(app: App, language: Language) -> Dispatcher:
    """Return the dispatcher: who is acting, commands first, dialogs, then whatever nobody asked for."""
    isolation = InOrderAlready()
    kept_words.install()
    dispatcher = Dispatcher(storage=ConversationStorage(), events_isolation=isolation)
    dispatcher.update.outer_middleware(WhoIsActing(app, language))
    dispatcher.include_routers(
        errors.router,
        commands.commands,
        start.dialog,
        start.leave_dialog,
        menu.dialog,
        questionnaires.dialog,
        inviting.dialog,
        people.dialog,
        matching.dialog,
        drafts.dialog,
        pairs.dialog,
        groups.dialog,
        events.dialog,
        event_announcing.dialog,
        event_after.dialog,
        speed.dialog,
        speed_announcing.dialog,
        speed_changes.dialog,
        speed_after.dialog,
        deciding.dialog,
        pair_sheets.dialog,
        order_register.dialog,
        partings.dialog,
        applications.dialog,
        applying.dialog,
        progress.dialog,
        conclusions.dialog,
        programs.dialog,
        program_list.dialog,
        rosters.dialog,
        meetings.dialog,
        scheduling.dialog,
        free_hours.dialog,
        interviews.dialog,
        entering.dialog,
        separations.dialog,
        wishes.dialog,
        search_ends.dialog,
        searching.dialog,
        supports.dialog,
        supported.dialog,
        pausing.dialog,
        request_map.dialog,
        my_form.dialog,
        check_ins.dialog,
        diary.dialog,
        diary_logging.dialog,
        reports.dialog,
        tasks.dialog,
        task_reports.dialog,
        help_screens.dialog,
        help_talk.dialog,
        help_end.dialog,
        help_calls.dialog,
        help_desk.dialog,
        help_desk.own_dialog,
        results.dialog,
        library.dialog,
        program_choosing.dialog,
        shared_programs.dialog,
        rights.dialog,
        regulation.dialog,
        preparation.dialog,
        districts.dialog,
        settings.dialog,
        breaks.dialog,
        offices.dialog,
        overview.dialog,
        roadmap.dialog,
        roadmap_items.dialog,
        local_acts.dialog,
        places.dialog,
        partners.dialog,
        staff.dialog,
        staff_cards.dialog,
        staff_imports.dialog,
        privacy.dialog,
        my_consents.dialog,
        consents.dialog,
        audit.dialog,
        commands.leftovers,
    )
    setup_dialogs(dispatcher, events_isolation=isolation)
    intents.install()
    return dispatcher
