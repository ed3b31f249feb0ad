"""What is left of help: what helped, and mentees' words that a mentor does not answer."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select, update

from db.engine import Connection
from db.tables import HelpRemedyRow, HelpSilenceRow


@dataclass(frozen=True)
class Silence:
    """A mentee's word to the curator that a pair's mentor does not answer."""

    id: int
    organization_id: int
    person_id: int
    pair_id: int
    said_at: datetime
    settled_at: datetime | None = None
    # What the curator told the mentee on settling it.
    answer: str = ""


_SILENCE = (HelpSilenceRow.id, HelpSilenceRow.organization_id, HelpSilenceRow.person_id, HelpSilenceRow.pair_id,
            HelpSilenceRow.said_at, HelpSilenceRow.settled_at, HelpSilenceRow.answer)  # fmt: skip


async def keep_remedy(connection: Connection, organization_id: int, person_id: int, request_id: int, topic: str,
                      words: str, now: datetime) -> None:  # fmt: skip
    """Keep what helped, in place of what was said of this request before; not to be offered until it is permitted."""
    await connection.execute(delete(HelpRemedyRow).where(HelpRemedyRow.request_id == request_id))
    values = {"organization_id": organization_id, "person_id": person_id, "request_id": request_id, "topic": topic,
              "words": words, "is_permitted": False, "said_at": now}  # fmt: skip
    await connection.execute(insert(HelpRemedyRow).values(values))


async def permit_remedy(connection: Connection, request_id: int) -> bool:
    """Let what helped be offered as a practice; tell whether there is anything to offer."""
    change = update(HelpRemedyRow).where(HelpRemedyRow.request_id == request_id).values(is_permitted=True)
    return bool((await connection.execute(change)).rowcount)


async def say_silent(connection: Connection, organization_id: int, person_id: int, pair_id: int, now: datetime) -> int:
    """Keep that a mentor does not answer and return the word's number."""
    values = {"organization_id": organization_id, "person_id": person_id, "pair_id": pair_id, "said_at": now}
    return int(await connection.scalar(insert(HelpSilenceRow).values(values).returning(HelpSilenceRow.id)))  # type: ignore[arg-type]


async def silence(connection: Connection, number: int) -> Silence | None:
    """Return one word."""
    row = (await connection.execute(select(*_SILENCE).where(HelpSilenceRow.id == number))).first()
    return Silence(*row) if row else None


async def silences(connection: Connection, organization_id: int) -> list[Silence]:
    """Return an organization's words nobody has settled yet, the oldest first."""
    here = (HelpSilenceRow.organization_id == organization_id) & HelpSilenceRow.settled_at.is_(None)
    return [
        Silence(*row) for row in await connection.execute(select(*_SILENCE).where(here).order_by(HelpSilenceRow.id))
    ]


async def settle(connection: Connection, number: int, answer: str, now: datetime) -> None:
    """Keep that a word has been seen to, and what the mentee is told of it."""
    change = update(HelpSilenceRow).where(HelpSilenceRow.id == number)
    await connection.execute(change.values(settled_at=now, answer=answer))


async def prune(connection: Connection, before: datetime) -> None:
    """Delete words of long ago."""
    await connection.execute(delete(HelpSilenceRow).where(HelpSilenceRow.said_at < before))
