"""The tick that empties the outbox: claims, checks, merges, sends outside any transaction, records."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from time import monotonic
from uuid import uuid4

import structlog

from db.engine import is_outage
from db.outbox import DROPPED, REFUSED, SENT, Due
from db.people import Recipient
from mentoring.errors import NotFound
from mentoring.notices import Kind
from mentoring.ports import Busy, Letter, Notifier, Sent, Undeliverable, Unreachable
from services import delivery as outbox
from services.letters import digest, render, without_file
from services.places import say_where, told_in
from services.work import App

RECIPIENTS_AT_ONCE = 30
OUTAGE_WAIT = 2.0
LONGEST_DIGEST = 3000
MOST_ROWS = 12
# Written by another person or asked for: it stands alone, so that a reply goes where it belongs.
ALONE = frozenset({Kind.HELP_MESSAGE, Kind.PAIR_PROPOSED, Kind.INVITATION, Kind.RELAY})

log = structlog.get_logger()
Ready = tuple[Due, Letter]


class Delivery:
    """Tells people what is due. One process at a time delivers; one letter at a time is on its way to a person."""

    def __init__(self, app: App, notifier: Notifier) -> None:
        self._app = app
        self._notifier = notifier
        self._worker = uuid4().hex
        self._turn = asyncio.Lock()
        self._telling: dict[int, asyncio.Task[None]] = {}
        self._stirred = asyncio.Event()
        self._resting_until = 0.0

    @property
    def is_busy(self) -> bool:
        """Tell whether letters are on their way."""
        return self._turn.locked()

    def stir(self) -> None:
        """Look again at once: something new may be due."""
        self._stirred.set()

    async def tick(self) -> None:
        """Deliver everything that is due, also what comes meanwhile; returns early while the messenger asks to wait.

        Somebody who gets many letters, one a second, holds up nobody else.
        """
        async with self._turn:
            try:
                await self._begin()
                # Somebody may be done while it is looked for more: what was not claimed for their sake is claimed now.
                while self._telling or self._stirred.is_set():
                    await self._stirred.wait()
                    await self._begin()
            except asyncio.CancelledError:
                for task in self._telling.values():
                    task.cancel()
                raise
            finally:
                await asyncio.gather(*self._telling.values(), return_exceptions=True)

    async def _begin(self) -> None:
        """Begin to tell those who have something due and nothing on its way."""
        self._stirred.clear()
        room = RECIPIENTS_AT_ONCE - len(self._telling)
        if room <= 0 or monotonic() < self._resting_until:
            return
        grouped = defaultdict[int, list[Due]](list)
        for one in await outbox.claim(self._app, self._worker, room, self._telling.keys()):
            grouped[one.recipient_id].append(one)
        for person, theirs in grouped.items():
            task = self._telling[person] = asyncio.create_task(self._tell_safely(person, theirs))
            task.add_done_callback(partial(self._told, person))

    def _told(self, person_id: int, _task: asyncio.Task[None]) -> None:
        del self._telling[person_id]
        self.stir()

    async def _tell_safely(self, person_id: int, due: list[Due]) -> None:
        """One person's trouble must not keep others waiting: an outage rests, a fault of ours closes the notices."""
        try:
            await self._tell(person_id, due)
        except Exception as error:
            if is_outage(error):
                log.warning("delivery waits", error=error)
                self._resting_until = monotonic() + OUTAGE_WAIT
                return
            log.exception("notices failed", notices=[one.id for one in due])
            await outbox.close(self._app, [one.id for one in due], REFUSED)

    async def _tell(self, person_id: int, due: list[Due]) -> None:
        """Tell one person everything that is due, in order."""
        person = await outbox.recipient(self._app, person_id)
        if person is None:
            await outbox.close(self._app, [one.id for one in due], DROPPED)
            return
        if person.address is None:
            await self._relay(due, person)
            return
        if person.unreachable:
            await outbox.mark_unreachable(self._app, [one.id for one in due], person)
            return
        left = {one.id for one in due}
        try:
            for batch in _batches(await self._ready(due, person, left)):
                await self._send(person, batch)
                left -= {one.id for one, _ in batch}
        except Unreachable:
            await outbox.mark_unreachable(self._app, left, person)
        except Busy as busy:
            log.info("delivery waits", seconds=busy.seconds)
            self._resting_until = max(self._resting_until, monotonic() + busy.seconds)
            await outbox.postpone(self._app, left)

    async def _relay(self, due: Sequence[Due], person: Recipient) -> None:
        """Hand what is due to somebody without an account to their curators, at the hours they may be disturbed."""
        for one in due:
            later = await outbox.quiet_until(self._app, one, person)
            if later is None:
                await outbox.relay(self._app, one, person)
            else:
                await outbox.postpone(self._app, [one.id], later)

    async def _ready(self, due: Sequence[Due], person: Recipient, left: set[int]) -> list[Ready]:
        """Return the letters that may go now; what waits for quiet hours to end or matters no more is put away."""
        ready = []
        for one in due:
            found = await self._look(one, person)
            if isinstance(found, Letter):
                ready.append((one, found))
                continue
            if found is None:
                await outbox.close(self._app, [one.id], DROPPED)
            else:
                await outbox.postpone(self._app, [one.id], found)
            left.discard(one.id)
        return ready

    async def _look(self, one: Due, person: Recipient) -> Letter | datetime | None:
        """Return the letter, or when quiet hours let it go; None for what matters no more."""
        try:
            async with self._app.database.looking():
                later = await outbox.quiet_until(self._app, one, person)
                if later is not None:
                    return later
                told = await told_in(self._app, one, person)
                letter = await render(self._app, one, told.recipient)
                silent = await outbox.is_quiet(self._app, person)
        except NotFound:
            return None
        return None if letter is None else replace(say_where(letter, told), silent=silent)

    async def _send(self, person: Recipient, batch: Sequence[Ready]) -> None:
        letter = batch[0][1] if len(batch) == 1 else digest([one for _, one in batch], person.language)
        is_loud = any(one.about.get(outbox.LOUD) for one, _ in batch)
        silent = batch[0][1].silent and not is_loud
        ids = [one.id for one, _ in batch]
        try:
            sent = await self._post(person, replace(letter, silent=silent))
        except Undeliverable as error:
            log.exception("letter refused", notices=ids, error=error)
            await outbox.close(self._app, ids, REFUSED)
        else:
            await outbox.close(self._app, ids, SENT, sent)

    async def _post(self, person: Recipient, letter: Letter) -> Sent:
        """Send a letter; where the messenger refuses a file that somebody sent, without it and saying so."""
        try:
            return await self._notifier.send(person.address or "", letter)
        except Undeliverable as error:
            bare = without_file(letter, person.language)
            if bare is None:
                raise
            log.warning("file refused", error=error)
            return await self._notifier.send(person.address or "", bare)


def _batches(ready: Sequence[Ready]) -> list[list[Ready]]:
    """Group letters that may share one message; one with a file, or of a talk, stands alone. Order is kept."""
    batches: list[list[Ready]] = []
    for one in ready:
        if batches and _fits(batches[-1], one):
            batches[-1].append(one)
        else:
            batches.append([one])
    return batches


def _fits(batch: Sequence[Ready], one: Ready) -> bool:
    together = [*batch, one]
    if any(due.kind in ALONE or letter.attachment for due, letter in together):
        return False
    length = sum(len(letter.text) for _, letter in together)
    return length <= LONGEST_DIGEST and sum(len(letter.buttons) for _, letter in together) <= MOST_ROWS
