"""The register of local acts, and whether by it an organization runs the mentoring system (002, before section I)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from mentoring.errors import BadInput
from mentoring.help import Content
from mentoring.profile_lists import LocalAct

OTHER = "other"
ROADMAP = "roadmap"
NUMBER_LIMIT = 30
TITLE_LIMIT = 200
FILES = frozenset({"photo", "document"})


@dataclass(frozen=True)
class Act:
    """One document; `kind` is an id of the profile's list or OTHER, `person_id` for whom it is, where it is personal.

    It counts once its number and date are known; `title` is kept for what is not on the profile's list.
    """

    id: int
    organization_id: int
    kind: str
    person_id: int | None = None
    number: str = ""
    dated: date | None = None
    title: str = ""
    file: Content = field(default_factory=Content)

    @property
    def is_complete(self) -> bool:
        """Whether it can be found in the school's papers: by number and date."""
        return bool(self.number) and self.dated is not None


@dataclass(frozen=True)
class Known:
    """What counts by itself because it came about here.

    The roadmap of this year that the director approved; working pairs by whether their order is signed; the mentors of
    working pairs.
    """

    roadmap_approved: bool
    pairs_ordered: Mapping[int, bool]
    mentors: Collection[int]


@dataclass(frozen=True)
class Requirement:
    """One document of the profile's list: whether it is there, for how many pairs or which mentors it is lacking."""

    act: LocalAct
    is_met: bool
    pairs: int = 0
    mentors: tuple[int, ...] = ()


def requirements(listed: Sequence[LocalAct], acts: Sequence[Act], known: Known) -> tuple[Requirement, ...]:
    """Return every document of the list with what is lacking of it."""
    return tuple(_requirement(one, [act for act in acts if act.kind == one.id and act.is_complete], known)
                 for one in listed)  # fmt: skip


def runs_the_system(found: Sequence[Requirement]) -> bool:
    """Whether nothing that is required is lacking (002, before section I)."""
    return all(one.is_met for one in found if one.act.required)


def read_number(words: str) -> str:
    """Return a number as it stands in the register; BadInput for none and for one that is too long."""
    number = " ".join(words.split()).removeprefix("№").strip()
    if not number:
        raise BadInput("act-number-expected")
    if len(number) > NUMBER_LIMIT:
        raise BadInput("act-number-too-long", max=NUMBER_LIMIT, length=len(number))
    return number


def read_title(words: str) -> str:
    """Return what a document is called; BadInput for nothing and for more than TITLE_LIMIT characters."""
    title = " ".join(words.split())
    if not title:
        raise BadInput("act-title-expected")
    if len(title) > TITLE_LIMIT:
        raise BadInput("act-title-too-long", max=TITLE_LIMIT, length=len(title))
    return title


def read_dated(day: date, today: date) -> date:
    """Return a document's date; BadInput for one to come."""
    if day > today:
        raise BadInput("act-date-in-future")
    return day


def read_file(content: Content) -> Content:
    """Return a photo or a document without the words under it; BadInput for anything else."""
    if content.file_kind not in FILES:
        raise BadInput("act-file-expected")
    return Content("", content.file_kind, content.file_reference, content.file_name)


def _requirement(listed: LocalAct, acts: Sequence[Act], known: Known) -> Requirement:
    match listed.per:
        case "pair":
            unordered = sum(not is_ordered for is_ordered in known.pairs_ordered.values())
            is_met = bool(known.pairs_ordered or acts) and (not unordered or bool(acts))
            return Requirement(listed, is_met, pairs=0 if is_met else unordered)
        case "mentor":
            lacking = tuple(sorted(set(known.mentors) - {act.person_id for act in acts}))
            return Requirement(listed, bool(acts) and not lacking, mentors=lacking)
        case _:
            return Requirement(listed, bool(acts) or (listed.id == ROADMAP and known.roadmap_approved))
