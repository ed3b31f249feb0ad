"""What can be applied for: who asks, which questions, whose word comes first, which paper. A table, no code.

Who decides, and in which school a kind is offered at all, stands in the profile (`applications.offered`).

Sources by kind: colleague, personnel, encouragement and discipline, contest – 000, 001, 003: mentor's rights and duties
(4.1, 4.2), 002: 2.5, 2.6; support, proposal, commission – 002, 2.5 and 2.8; release – 1.4 of 000 and 001, general part
of 003; dispute – the council's mediation, 3.5 of 000, 002, 2.2. A disciplinary measure waits two working days for the
explanation of whom it concerns (Labour Code, art. 193); art. 192 names the measures.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from mentoring.actors import Role
from mentoring.pair_states import PairStatus

WORDS_LIMIT: Final = 1000
LINE_LIMIT: Final = 200
EXPLANATION_DAYS: Final = 2


class ApplicationKind(StrEnum):
    """What somebody applies for; what ends a pair is asked for elsewhere (mentoring/partings.py)."""

    COLLEAGUE = "colleague"
    SUPPORT = "support"
    PROPOSAL = "proposal"
    RELEASE = "release"
    PERSONNEL = "personnel"
    ENCOURAGEMENT = "encouragement"
    DISCIPLINE = "discipline"
    CONTEST = "contest"
    COMMISSION = "commission"
    DISPUTE = "dispute"


class FieldKind(StrEnum):
    """How a question is answered."""

    WORDS = "words"
    LINE = "line"
    DAY = "day"
    CHOICE = "choice"
    # One of the organization's people, who is asked for a word.
    PERSON = "person"
    # A name, from the staff list or typed.
    NAME = "name"


class First(StrEnum):
    """Whose word comes before the decision: nobody's, a yes without which it goes no further, or an answer if any."""

    NOBODY = "nobody"
    YES = "yes"
    ANSWER = "answer"


class About(StrEnum):
    """Whom it concerns besides the applicant."""

    NOBODY = "nobody"
    COLLEAGUE = "colleague"
    MENTEE = "mentee"
    OTHER = "other"


class Told(StrEnum):
    """From when on the one it concerns knows of it: when it is sent, when it is granted, when a mediator begins."""

    SENT = "sent"
    GRANTED = "granted"
    MEDIATION = "mediation"


@dataclass(frozen=True)
class Field:
    """One question; `after` names another that must have been answered, or this one is left out."""

    id: str
    kind: FieldKind
    options: tuple[str, ...] = ()
    is_optional: bool = False
    after: str = ""

    @property
    def limit(self) -> int:
        """How many characters are taken."""
        return WORDS_LIMIT if self.kind is FieldKind.WORDS else LINE_LIMIT


@dataclass(frozen=True)
class Rule:
    """One kind: a pair in one of `pair` is what it is about (none: no pair), `form` is the Word template's id.

    `lasts`: it is decided although the pair has ended meanwhile. `is_looked_into`: what is granted is a look at papers,
    which the applicant marks as taken.
    """

    asked_by: tuple[Role, ...]
    fields: tuple[Field, ...]
    pair: tuple[PairStatus, ...] = (PairStatus.ACTIVE,)
    about: About = About.NOBODY
    first: First = First.NOBODY
    told: Told = Told.SENT
    form: str = ""
    lasts: bool = False
    is_looked_into: bool = False


_BOTH: Final = (Role.MENTOR, Role.MENTEE)
_MENTOR: Final = (Role.MENTOR,)
_WHAT: Final = Field("what", FieldKind.WORDS)
_EVENT: Final = Field("event", FieldKind.LINE)
_DAY: Final = Field("starts", FieldKind.DAY, is_optional=True)
_UNTIL: Final = Field("until", FieldKind.DAY, is_optional=True)
STATEMENT: Final = "statement"

RULES: Final[Mapping[ApplicationKind, Rule]] = {
    ApplicationKind.COLLEAGUE: Rule(
        _MENTOR, (Field("colleague", FieldKind.PERSON), _WHAT, _UNTIL), about=About.COLLEAGUE, first=First.YES
    ),
    ApplicationKind.SUPPORT: Rule(_BOTH, (_WHAT, _UNTIL), pair=()),
    ApplicationKind.PROPOSAL: Rule(
        _BOTH, (Field("topic", FieldKind.CHOICE, ("program", "documents", "tools", "other")), _WHAT), pair=(),
        form=STATEMENT,
    ),
    ApplicationKind.RELEASE: Rule(
        _BOTH,
        (_EVENT, Field("starts", FieldKind.DAY), Field("ends", FieldKind.DAY),
         Field("lessons", FieldKind.WORDS, is_optional=True), Field("substitute", FieldKind.NAME, after="lessons")),
        form="release",
    ),
    ApplicationKind.PERSONNEL: Rule(
        _MENTOR,
        (Field("papers", FieldKind.CHOICE, ("education", "courses", "appraisal", "career", "other")), _WHAT),
        about=About.MENTEE, form=STATEMENT, is_looked_into=True,
    ),
    ApplicationKind.ENCOURAGEMENT: Rule(
        _MENTOR, (Field("measure", FieldKind.CHOICE, ("thanks", "diploma", "bonus", "other")), _WHAT),
        pair=(PairStatus.ACTIVE, PairStatus.COMPLETED), about=About.MENTEE, told=Told.GRANTED, form=STATEMENT,
        lasts=True,
    ),
    ApplicationKind.DISCIPLINE: Rule(
        _MENTOR, (Field("measure", FieldKind.CHOICE, ("talk", "remark", "reprimand")), _WHAT),
        about=About.MENTEE, first=First.ANSWER, form=STATEMENT, lasts=True,
    ),
    ApplicationKind.CONTEST: Rule(
        _MENTOR, (_EVENT, _DAY, _WHAT), about=About.MENTEE, first=First.YES, form=STATEMENT
    ),
    ApplicationKind.COMMISSION: Rule(_MENTOR, (_EVENT, _DAY), about=About.MENTEE, form=STATEMENT),
    ApplicationKind.DISPUTE: Rule(
        _BOTH, (Field("topic", FieldKind.CHOICE, ("roles", "time", "program", "attitude", "other")), _WHAT,
                Field("share", FieldKind.CHOICE, ("no", "yes"))),
        about=About.OTHER, told=Told.MEDIATION,
    ),
}  # fmt: skip


def asked(kind: ApplicationKind, content: Mapping[str, str]) -> tuple[Field, ...]:
    """Return the questions of a kind; those that hang on an answer which was left out are not asked."""
    return tuple(one for one in RULES[kind].fields if not one.after or content.get(one.after))


def missing(kind: ApplicationKind, content: Mapping[str, str]) -> Field | None:
    """Return the first question that is still open; what may be left out counts as answered once it was passed."""
    return next((one for one in asked(kind, content) if one.id not in content), None)


def field_of(kind: ApplicationKind, field_id: str, content: Mapping[str, str]) -> Field | None:
    """Return a question of a kind that is asked with these answers."""
    return next((one for one in asked(kind, content) if one.id == field_id), None)


def preceding(kind: ApplicationKind, content: Mapping[str, str], field_id: str) -> Field | None:
    """Return the question that is asked before another with these answers, None before the first."""
    theirs = asked(kind, content)
    place = next((place for place, one in enumerate(theirs) if one.id == field_id), 0)
    return theirs[place - 1] if place else None
