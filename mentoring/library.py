"""Ready activities for personal programs: what suits a mentee's difficulties, and when each would take place.

The shipped ones are data (profiles/library/activities.toml); those a school or a pair writes have the same shape.

Source: regulations 000-003, terms («перечень мероприятий, нацеленных на устранение выявленных профессиональных
затруднений … и на поддержку сильных сторон»); `methodology.md` 2.1 (B).
"""

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, get_args

from mentoring.errors import NotFound
from mentoring.forms import Wording
from mentoring.kinds import SHORT_TERM, SITUATIONAL, SPEED, VIRTUAL
from mentoring.profile_lists import Item, insist

Responsible = Literal["mentor", "mentee", "both", "curator", "other"]
RESPONSIBLE: Final[tuple[Responsible, ...]] = get_args(Responsible)
# A button shows a title whole, with a mark before it.
TITLE_LIMIT: Final = 56
WORDS_LIMIT: Final = 300
LONGEST_WEEKS: Final = 26
# How many activities a difficulty has before no more are suggested for it.
PER_NEED: Final = 2
# A situational, short or single meeting leaves no room for what takes longer, in weeks.
_MOST_WEEKS: Final = {SHORT_TERM: 4, SITUATIONAL: 2, SPEED: 1}
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")


@dataclass(frozen=True, slots=True)
class ReadyActivity:
    """One activity that can be put into a program.

    `difficulties` and `categories` are options of the mentee's questionnaire it helps with; `weeks` how long it usually
    takes; `kinds` those of mentoring it is for, empty for all; `in_person`: not to be done at a distance. `about` is
    what is done, `result` what is expected, `evidence` what shows it.
    """

    id: str
    title: Wording
    difficulties: tuple[str, ...]
    direction: str
    form: str
    weeks: int
    responsible: Responsible
    result: str
    about: str = ""
    evidence: str = ""
    categories: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    in_person: bool = False

    def __post_init__(self) -> None:
        insist(_ID.fullmatch(self.id), "an id of small latin letters, digits and _, at most 40")
        longest = max(map(len, (self.about, self.result, self.evidence)))
        insist(longest <= WORDS_LIMIT, f"at most {WORDS_LIMIT} characters in about, result and evidence")
        insist(1 <= self.weeks <= LONGEST_WEEKS, f"weeks from 1 to {LONGEST_WEEKS}")
        insist(self.difficulties or self.categories, "a difficulty or a category that it helps with")

    @property
    def needs(self) -> tuple[str, ...]:
        """Difficulties and categories it helps with."""
        return (*self.difficulties, *self.categories)


@dataclass(frozen=True, slots=True)
class Leaning:
    """What a kind of mentoring, a variant or a type of mentor (`id`) leads to.

    Activities of its `directions` and `forms` come first among equals; `agenda` is what to talk about at each meeting.
    """

    id: str
    directions: tuple[str, ...]
    forms: tuple[str, ...]
    agenda: Wording

    def likes(self, activity: ReadyActivity) -> int:
        """Return how much an activity is what it is about: its direction counts for more than its form."""
        return 2 * (activity.direction in self.directions) + (activity.form in self.forms)


@dataclass(frozen=True, slots=True)
class Library:
    """The shipped activities with the directions and forms they are sorted by, and what kinds of pairs lean to."""

    version: int
    directions: tuple[Item, ...]
    forms: tuple[Item, ...]
    activities: tuple[ReadyActivity, ...]
    leanings: tuple[Leaning, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a library that contradicts itself. Raises ValueError saying what is expected."""
        lists = (("directions", self.directions), ("forms", self.forms), ("activities", self.activities),
                 ("leanings", self.leanings))  # fmt: skip
        for name, items in lists:
            repeated = [one for one, count in Counter(item.id for item in items).items() if count > 1]
            insist(not repeated, f"a different id for every entry of {name}, not {', '.join(repeated)} twice")
        directions, forms = ({one.id for one in items} for items in (self.directions, self.forms))
        for leaning in self.leanings:
            known = directions >= set(leaning.directions) and forms >= set(leaning.forms)
            insist(known, f"in {leaning.id}, directions and forms of the lists")
        for one in self.activities:
            insist(one.direction in directions, f"in {one.id}, a direction of the list, not {one.direction}")
            insist(one.form in forms, f"in {one.id}, a form of the list, not {one.form}")
            longest = max(len(one.title.ru), len(one.title.en))
            insist(longest <= TITLE_LIMIT, f"in {one.id}, at most {TITLE_LIMIT} characters in title")
            insist(one.about and one.result and one.evidence, f"in {one.id}, words in about, result and evidence")

    def activity(self, activity_id: str) -> ReadyActivity:
        """Return the activity with this id; NotFound when there is none."""
        found = next((one for one in self.activities if one.id == activity_id), None)
        if found is None:
            raise NotFound
        return found

    def leanings_of(self, *codes: str) -> tuple[Leaning, ...]:
        """Return what a kind, a variant and a type of mentor lead to, in this order."""
        return tuple(one for code in dict.fromkeys(codes) for one in self.leanings if one.id == code)

    def direction(self, direction_id: str) -> Wording:
        """Return what a direction is called; NotFound when there is none."""
        return _title(self.directions, direction_id)

    def form(self, form_id: str) -> Wording:
        """Return what a form is called; NotFound when there is none."""
        return _title(self.forms, form_id)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An activity with those of the mentee's needs it would serve."""

    activity: ReadyActivity
    serves: tuple[str, ...]


def bare(code: str) -> str:
    """Return a difficulty without the question it answers: «planning» of «difficulties.planning»."""
    return code.rpartition(".")[2]


def suits(activity: ReadyActivity, kind: str) -> bool:
    """Whether an activity can be done in mentoring of a kind."""
    is_near = not (activity.in_person and kind == VIRTUAL)
    is_short = activity.weeks <= _MOST_WEEKS.get(kind, LONGEST_WEEKS)
    return is_near and is_short and (not activity.kinds or kind in activity.kinds)


def suggest(
    known: Sequence[ReadyActivity],
    needs: Sequence[str],
    kind: str,
    taken: Collection[str] = (),
    leanings: Collection[Leaning] = (),
) -> tuple[Suggestion, ...]:
    """Return activities so that each need has PER_NEED of them, together with those taken already.

    Every need gets its first before any gets its second; of those that would do, the one that serves most needs still
    open comes first, then what the pair leans to, then the earlier in the list.
    """
    wanted = tuple(dict.fromkeys(needs))
    served = Counter(need for one in known if one.id in taken for need in one.needs)
    left = [one for one in known if one.id not in taken and suits(one, kind)]
    found: list[Suggestion] = []
    for turn in range(1, PER_NEED + 1):
        for need in wanted:
            candidates = [one for one in left if need in one.needs] if served[need] < turn else []
            if not candidates:
                continue
            best = max(candidates, key=lambda one: (_worth(one, wanted, served), _liked(one, leanings)))
            left.remove(best)
            served.update(best.needs)
            found.append(Suggestion(best, tuple(one for one in wanted if one in best.needs)))
    return tuple(found)


def spread(weeks: Sequence[int], starts_on: date, ends_on: date) -> tuple[tuple[date, date], ...]:
    """Return the days from which to which activities of these lengths take place, spread over a program's term.

    They begin at even distances, on a Monday, and end on a Friday; none leaves the term.
    """
    whole = (ends_on - starts_on).days + 1
    return tuple(
        _weeks_from(starts_on + timedelta(days=place * whole // len(weeks)), length, starts_on, ends_on)
        for place, length in enumerate(weeks)
    )


def _weeks_from(day: date, weeks: int, starts_on: date, ends_on: date) -> tuple[date, date]:
    monday = day - timedelta(days=day.weekday())
    friday = monday + timedelta(weeks=weeks, days=-3)
    begins = max(monday, starts_on)
    return begins, min(max(friday, begins), ends_on)


def _worth(one: ReadyActivity, wanted: Sequence[str], served: Counter[str]) -> int:
    """How many needs that are not served enough an activity would serve."""
    return sum(need in one.needs and served[need] < PER_NEED for need in wanted)


def _liked(activity: ReadyActivity, leanings: Collection[Leaning]) -> int:
    return sum(one.likes(activity) for one in leanings)


def _title(items: Sequence[Item], code: str) -> Wording:
    found = next((one for one in items if one.id == code), None)
    if found is None:
        raise NotFound
    return found.title
