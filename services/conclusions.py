"""Conclusions drawn by the people of a program together, in its middle and at its end; what each reports and marks."""

from dataclasses import dataclass, replace
from datetime import timedelta

from db import conclusions, people, programs
from mentoring import conclusions as rules
from mentoring.actors import CURATORS, Role
from mentoring.conclusions import Conclusion, Part, Stage
from mentoring.errors import NotAllowed, WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus
from mentoring.progress import Progress, progress
from services.program_people import EVERYBODY, PARTIES, Circle, in_force, the_circle
from services.progress import see
from services.work import Work, command, found, query

# How long after a pair's end the two are asked for their conclusion.
ASKED_AFTER = timedelta(days=60)


@dataclass(frozen=True)
class ConclusionCard:
    """A conclusion with its people; for whom the actor speaks (0: for nobody), whose yes is still waited for."""

    circle: Circle
    conclusion: Conclusion
    progress: Progress
    speaks_for: int
    awaited: tuple[int, ...]

    @property
    def can_write(self) -> bool:
        """Whether the actor writes it now."""
        return bool(self.speaks_for) and self.conclusion.is_open

    @property
    def can_agree(self) -> bool:
        """Whether the actor's yes is waited for and there is something to agree to."""
        return self.can_write and self.speaks_for in self.awaited and not self.conclusion.lacks()


@dataclass(frozen=True)
class Conclusions:
    """What a program's people have concluded, and what the actor can begin."""

    circle: Circle
    known: tuple[Conclusion, ...]
    stages: tuple[Stage, ...]


@query(*EVERYBODY, is_logged=True)
async def conclusion_list(work: Work, program_id: int) -> Conclusions:
    """Return the conclusions of a program."""
    circle = await the_circle(work, program_id)
    await see(work, circle)
    known = await conclusions.of_program(work.connection, program_id)
    stages = _stages(known) if _speaks_for(work, circle, None) and circle.program.in_force else ()
    return Conclusions(circle, tuple(known), stages)


@query(*EVERYBODY, is_logged=True)
async def conclusion_card(work: Work, conclusion_id: int) -> ConclusionCard:
    """Return a conclusion of a program the actor is in or keeps."""
    circle, one = await _conclusion(work, conclusion_id, lock=False)
    await see(work, circle)
    return await card(work, circle, one)


@command(*PARTIES)
async def begin_conclusion(work: Work, program_id: int, stage: Stage) -> int:
    """Begin a conclusion and return its number; the others are told.

    Raises:
        NotAllowed: the actor is not of the program, nor writes for somebody who is.
        WrongState: the program was never approved, one is being written, or the final one is there.
    """
    circle = await the_circle(work, program_id, lock=True)
    who = _require_speaker(work, circle, None)
    await in_force(work, circle.program)
    begun = rules.begin(program_id, await conclusions.of_program(work.connection, program_id), stage, work.today())
    begun = replace(begun, id=await conclusions.create(work.connection, begun))
    await work.log("begin-conclusion", circle.mentees[0], program=program_id, conclusion=begun.id)
    await _tell_turn(work, circle, begun, who)
    return begun.id


@command(*PARTIES)
async def write_conclusion(work: Work, conclusion_id: int, part: Part, words: str, revision: int) -> None:
    """Write a part of the common words; `revision` is that of the words the writer has seen.

    Raises:
        BadInput: no words or too many.
        WrongState: it is agreed, or somebody changed it meanwhile.
    """
    circle, one = await _conclusion(work, conclusion_id)
    _require_speaker(work, circle, one)
    await conclusions.save(work.connection, rules.write(one, part, words, revision), work.now)
    await work.log("write-conclusion", circle.mentees[0], conclusion=conclusion_id)


@command(*PARTIES)
async def report_conclusion(work: Work, conclusion_id: int, words: str) -> None:
    """Write one's own report; see write_conclusion for what is raised."""
    circle, one = await _conclusion(work, conclusion_id)
    who = _require_speaker(work, circle, one)
    await conclusions.save(work.connection, rules.report(one, who, words), work.now)
    await work.log("report-conclusion", who, conclusion=conclusion_id)


@command(*PARTIES)
async def rate_program(work: Work, conclusion_id: int, mark: int, words: str | None = None) -> None:
    """Give the program a mark from 1 to 5, or a word beside it."""
    circle, one = await _conclusion(work, conclusion_id)
    who = _require_speaker(work, circle, one)
    await conclusions.save(work.connection, rules.rate(one, who, mark, words), work.now)
    await work.log("rate-program", who, conclusion=conclusion_id)


@command(*PARTIES)
async def agree_conclusion(work: Work, conclusion_id: int, revision: int) -> None:
    """Agree to the words as they are; with the last one's yes the keepers of the pair are told.

    Raises:
        WrongState: it is agreed, it says too little, one's own part is missing, or the words have changed meanwhile.
    """
    circle, one = await _conclusion(work, conclusion_id)
    who = _require_speaker(work, circle, one)
    if revision != one.revision:
        raise WrongState("conclusion-changed-meanwhile")
    members = await _present(work, circle)
    agreed = rules.agree(one, who, members, circle.mentees, work.today())
    await conclusions.save(work.connection, agreed, work.now)
    await work.log("agree-conclusion", who, conclusion=conclusion_id)
    if agreed.is_open:
        await _tell_turn(work, circle, agreed, who)
    else:
        await _tell_keepers(work, circle, agreed)


@command(*EVERYBODY)
async def order_conclusion_paper(work: Work, conclusion_id: int) -> None:
    """Ask for a conclusion as Word; it comes as a message."""
    circle, _ = await _conclusion(work, conclusion_id, lock=False)
    key = f"conclusion-paper:{conclusion_id}:{work.person_id}:{work.actor.cause}"
    about = {"conclusion": conclusion_id}
    await work.tell(Notice(Kind.CONCLUSION_PAPER, work.person_id, work.now, key, about))
    await work.log("order-conclusion", circle.mentees[0], conclusion=conclusion_id)


async def card(work: Work, circle: Circle, one: Conclusion) -> ConclusionCard:
    """Return a conclusion as the actor sees it."""
    version = await in_force(work, circle.program)
    awaited = [each for each in await _present(work, circle) if not one.voice(each).has_agreed]
    return ConclusionCard(circle, one, progress(version.activities, work.today()), _speaks_for(work, circle, one),
                          tuple(awaited) if one.is_open else ())  # fmt: skip


async def asked_of(work: Work, pair: Pair) -> tuple[str, int]:
    """Return what the actor is asked for about a pair's program: its code and a number; an empty one for nothing.

    «begin» with the program's number towards the end of the term, «agree» with the conclusion's.
    """
    program = await programs.of_pair(work.connection, pair.id, pair.group_id)
    asks = pair.status is PairStatus.ACTIVE or (
        pair.status is PairStatus.COMPLETED and pair.ends_on + ASKED_AFTER >= work.today()
    )
    if program is None or program.in_force is None or not asks:
        return "", 0
    known = await conclusions.of_program(work.connection, program.id)
    opened = next((one for one in known if one.is_open), None)
    if opened is not None:
        waits = not opened.voice(work.person_id).has_agreed
        return ("agree", opened.id) if waits else ("", 0)
    days = (await work.profile_of_pair(pair)).end_reminder_days
    is_near = pair.ends_on - timedelta(days=days) <= work.today()
    is_summed_up = any(one.stage is Stage.FINAL for one in known)
    return ("begin", program.id) if is_near and not is_summed_up else ("", 0)


async def _conclusion(work: Work, conclusion_id: int, *, lock: bool = True) -> tuple[Circle, Conclusion]:
    known = found(await conclusions.get(work.connection, conclusion_id))
    circle = await the_circle(work, known.program_id, lock=lock)
    return circle, found(await conclusions.get(work.connection, conclusion_id, lock=lock))


def _stages(known: list[Conclusion]) -> tuple[Stage, ...]:
    if any(one.is_open or one.stage is Stage.FINAL for one in known):
        return ()
    return tuple(Stage) if len(known) < rules.MOST_INTERIM else (Stage.FINAL,)


def _speaks_for(work: Work, circle: Circle, one: Conclusion | None) -> int:
    """Return the member the actor speaks for: themselves, or one without an account who has not agreed yet."""
    if work.actor.person_id in circle.members:
        return work.actor.person_id or 0
    if not work.actor.is_any(*CURATORS):
        return 0
    mute = [each for each in circle.members if each in circle.people and not circle.people[each].has_account]
    left = [each for each in mute if one is None or not one.voice(each).has_agreed]
    return next(iter(left or mute), 0)


def _require_speaker(work: Work, circle: Circle, one: Conclusion | None) -> int:
    who = _speaks_for(work, circle, one)
    if not who:
        raise NotAllowed("conclusion-members-write")
    return who


async def _present(work: Work, circle: Circle) -> list[int]:
    """Return the members who can still say yes: nobody is waited for who has left or laid mentoring down."""
    place = circle.program.organization_id
    there = await people.holders(work.connection, place, Role.MENTOR, Role.MENTEE)
    return [one for one in circle.members if one in there] or list(circle.members)


async def _tell_turn(work: Work, circle: Circle, one: Conclusion, who: int) -> None:
    """Tell those whose yes is still waited for."""
    key = f"conclusion:{one.id}:turn:{one.revision}:{who}"
    told = [each for each in circle.members if each not in (who, work.person_id) and not one.voice(each).has_agreed]
    await _tell(work, circle, Kind.CONCLUSION_TURN, one, key, told)


async def _tell_keepers(work: Work, circle: Circle, one: Conclusion) -> None:
    holders = await people.holders(work.connection, circle.program.organization_id, *CURATORS)
    own = [each.curator_id for each in circle.pairs if each.curator_id in holders]
    told = [each for each in dict.fromkeys(own or holders) if each is not None and each not in circle.members]
    await _tell(work, circle, Kind.CONCLUSION_AGREED, one, f"conclusion:{one.id}:agreed", told)


async def _tell(work: Work, circle: Circle, kind: Kind, one: Conclusion, key: str, told: list[int]) -> None:
    about = {"conclusion": one.id}
    place = circle.program.organization_id
    await work.tell(*(Notice(kind, each, work.now, f"{key}:{each}", about, place) for each in told))
