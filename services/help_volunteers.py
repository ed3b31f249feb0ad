"""«Готов помочь по темам»: a mentor says with what they help colleagues' mentees, and pauses when they cannot."""

from dataclasses import replace

from db import help_volunteers
from db.help_volunteers import Readiness
from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.help_topics import TOPICS
from services.work import Work, command, query


@query(Role.MENTOR)
async def my_readiness(work: Work) -> Readiness:
    """Return the topics the actor is ready for, and whether they pause."""
    return await help_volunteers.of_person(work.connection, work.organization_id, work.person_id)


@command(Role.MENTOR)
async def set_readiness(work: Work, topic: str, *, is_ready: bool) -> None:
    """Be ready to help with a topic, or no longer. Raises BadInput for what is no topic."""
    if topic not in TOPICS:
        raise BadInput("help-topic-unknown")
    known = await help_volunteers.of_person(work.connection, work.organization_id, work.person_id)
    topics = known.topics | {topic} if is_ready else known.topics - {topic}
    await help_volunteers.save(work.connection, work.organization_id, replace(known, topics=topics), work.now)


@command(Role.MENTOR)
async def pause_readiness(work: Work, *, is_paused: bool) -> None:
    """Be asked nothing for a while, or again; the topics stay."""
    known = await help_volunteers.of_person(work.connection, work.organization_id, work.person_id)
    await help_volunteers.save(work.connection, work.organization_id, replace(known, is_paused=is_paused), work.now)
