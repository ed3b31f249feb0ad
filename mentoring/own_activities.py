"""Activities beside the shipped library: a school's own, written by its curator, and those a pair keeps for itself."""

from dataclasses import dataclass, replace
from typing import Final

from mentoring.errors import BadInput
from mentoring.forms import Wording
from mentoring.library import LONGEST_WEEKS, RESPONSIBLE, WORDS_LIMIT, Library, ReadyActivity, Responsible
from mentoring.reading import tidy

TITLE_LIMIT: Final = 120
# Of an organization, and of one program.
MOST_OWN: Final = 300
# What is written in words beside the title, and what is chosen.
WORDED: Final = ("about", "result", "evidence")
SORTED: Final = ("direction", "form", "responsible", "weeks")
WEEKS: Final = (1, 2, 3, 4, 6, 8, 12)
PREFIX: Final = "own_"


@dataclass(frozen=True)
class OwnActivity:
    """An activity people wrote themselves; fields as in `ReadyActivity`. Without a program it is the organization's."""

    id: int
    organization_id: int
    title: str
    direction: str
    form: str
    program_id: int | None = None
    added_by: int | None = None
    difficulties: tuple[str, ...] = ()
    weeks: int = 2
    responsible: Responsible = "both"
    about: str = ""
    result: str = ""
    evidence: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether it can be suggested: it is known what it helps with."""
        return bool(self.difficulties)

    def ready(self) -> ReadyActivity:
        """Return it as the library's activities are; only one that `is_ready`."""
        return ReadyActivity(
            f"{PREFIX}{self.id}", Wording(self.title, self.title), self.difficulties, self.direction, self.form,
            self.weeks, self.responsible, self.result, self.about, self.evidence,
        )  # fmt: skip


def begin(organization_id: int, program_id: int | None, added_by: int, typed: str, library: Library) -> OwnActivity:
    """Return a new activity with a title and the library's first direction and form, to be changed."""
    first = library.directions[0].id, library.forms[0].id
    return OwnActivity(0, organization_id, read_title(typed), *first, program_id, added_by)


def read_title(typed: str) -> str:
    """Return a title in one line; raise BadInput for none or more than TITLE_LIMIT characters."""
    title = " ".join(tidy(typed).split())
    if not title:
        raise BadInput("library-title-expected")
    if len(title) > TITLE_LIMIT:
        raise BadInput("library-title-too-long", max=TITLE_LIMIT, length=len(title))
    return title


def word(own: OwnActivity, name: str, typed: str) -> OwnActivity:
    """Change the title or one of the texts, a dash leaves a text empty; raise BadInput for words too many."""
    if name == "title":
        return replace(own, title=read_title(typed))
    words = tidy(typed)
    if not words:
        raise BadInput("library-words-expected")
    if len(words) > WORDS_LIMIT:
        raise BadInput("library-words-too-long", max=WORDS_LIMIT, length=len(words))
    words = "" if words in {"-", "–", "—"} else words
    return replace(own, **{name: words})  # type: ignore[arg-type]


def sort(own: OwnActivity, name: str, code: str, library: Library) -> OwnActivity:
    """Choose the direction, the form, who is responsible or how many weeks; NotFound for what is not offered."""
    if name == "direction":
        library.direction(code)
    elif name == "form":
        library.form(code)
    elif name == "responsible":
        if code not in RESPONSIBLE:
            raise BadInput("library-choice-unknown")
        return replace(own, responsible=code)
    else:
        weeks = int(code) if code.isascii() and code.isdigit() else 0
        if not 1 <= weeks <= LONGEST_WEEKS:
            raise BadInput("library-choice-unknown")
        return replace(own, weeks=weeks)
    return replace(own, **{name: code})  # type: ignore[arg-type]


def toggle(own: OwnActivity, code: str, known: tuple[str, ...]) -> OwnActivity:
    """Say that it helps with a difficulty, or does not; BadInput for one the questionnaire does not know."""
    if code not in known:
        raise BadInput("library-choice-unknown")
    chosen = set(own.difficulties) ^ {code}
    return replace(own, difficulties=tuple(one for one in known if one in chosen))
