"""Consents: separate by purpose, never merged (`methodology.md` 2.4, 3.1)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from mentoring.actors import PARTICIPANTS, Bearer, Role
from mentoring.errors import BadInput

PLACE_LIMIT: Final = 200


class Purpose(StrEnum):
    """What a consent is given for; each is a text, a sheet and a withdrawal of its own."""

    PARTICIPATION = "participation"
    PERSONAL_DATA = "personal_data"
    LABOUR = "labour"
    PUBLICATION = "publication"


# The newest version of each consent's words in chat: whoever said yes to an older one is asked again. It is raised with
# what the words mean, not with how they say it. Personal data, 2: the coordinator, where there is one, sees them too.
VERSIONS: Final = {
    Purpose.PARTICIPATION: 1,
    Purpose.PERSONAL_DATA: 2,
    Purpose.LABOUR: 1,
    Purpose.PUBLICATION: 1,
}
# Whoever only looks after schools reads other words of the consent to the use of personal data.
DISTRICT_VERSION: Final = 1
# So does whoever only holds an office. A yes to these is none to those of who fills in questionnaires and meets, while
# theirs say all that these do: hence numbers of their own, above this one.
OFFICES_FROM: Final = 1000
OFFICE_VERSION: Final = OFFICES_FROM + 1
OFFICES: Final = frozenset(
    {Role.DIRECTOR, Role.COUNCIL, Role.PSYCHOLOGIST, Role.WORKING_GROUP, Role.ASSISTANT, Role.DISTRICT}
)
# The same of the sheets that are signed: that of personal data always spoke of all who are responsible for mentoring.
SHEETS: Final = dict.fromkeys(Purpose, 1)


class Category(StrEnum):
    """What about a person may be published, each chosen by itself (152-FZ art. 10.1)."""

    NAME = "name"
    POST = "post"
    PHOTO = "photo"
    RESULTS = "results"


class Way(StrEnum):
    """How a yes reached us."""

    CHAT = "chat"
    PAPER = "paper"


@dataclass(frozen=True)
class Consent:
    """A yes to one text; `fingerprint` is the SHA-256 of the words that were shown, or stand on the sheet.

    On paper: `signed_on` and `kept_at` say when it was signed and where it is kept, `entered_by` who recorded it.
    """

    purpose: Purpose
    version: int
    fingerprint: str
    given_at: datetime
    way: Way = Way.CHAT
    entered_by: int | None = None
    signed_on: date | None = None
    kept_at: str = ""
    categories: frozenset[Category] = frozenset()
    withdrawn_at: datetime | None = None


@dataclass(frozen=True)
class PaperConsent:
    """A signed sheet: when it was signed and where it is kept. A tap does not replace it (`methodology.md` 3.1)."""

    person_id: int
    signed_on: date
    kept_at: str


class Standing(StrEnum):
    """Where one purpose stands for one person."""

    MISSING = "missing"
    OUTDATED = "outdated"
    CHAT = "chat"
    PAPER = "paper"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class ConsentState:
    """What is known of one purpose: the newest yes in chat, the newest signed sheet, or when both were taken back.

    `version` is that of the words in chat as they are now.
    """

    purpose: Purpose
    chat: Consent | None = None
    paper: Consent | None = None
    withdrawn_at: datetime | None = None
    version: int = 1

    @property
    def is_given(self) -> bool:
        """Whether there is a yes that was not taken back, in whatever way and version."""
        return self.chat is not None or self.paper is not None

    @property
    def is_current(self) -> bool:
        """Whether there is a yes to the words as they are now, or a signed sheet whose words are as they were."""
        return self._is_signed or (self.chat is not None and _holds(self.chat, self.version))

    @property
    def standing(self) -> Standing:
        """The state in one word; a current sheet is worth more than a tap."""
        if not self.is_given:
            return Standing.WITHDRAWN if self.withdrawn_at else Standing.MISSING
        if not self.is_current:
            return Standing.OUTDATED
        return Standing.PAPER if self._is_signed else Standing.CHAT

    @property
    def _is_signed(self) -> bool:
        return self.paper is not None and self.paper.version >= SHEETS[self.purpose]

    @property
    def categories(self) -> frozenset[Category]:
        """What may be published: the newest word counts, in chat or on paper."""
        given = [one for one in (self.chat, self.paper) if one is not None]
        return max(given, key=lambda one: one.given_at).categories if given else frozenset()


def is_of_schools(roles: Collection[Bearer]) -> bool:
    """Whether somebody only looks after schools, so that their consent does not speak of pairs."""
    return set(roles) == {Role.DISTRICT}


def is_of_office(roles: Collection[Bearer]) -> bool:
    """Whether somebody only holds an office in a program: no questionnaires, no meetings, no pairs of their own."""
    return bool(roles) and OFFICES.issuperset(roles) and not is_of_schools(roles)


def version_of(purpose: Purpose, roles: Collection[Bearer] = ()) -> int:
    """Return the version of the words in chat that somebody with these roles reads."""
    if purpose is Purpose.PERSONAL_DATA and is_of_schools(roles):
        return DISTRICT_VERSION
    return OFFICE_VERSION if purpose is Purpose.PERSONAL_DATA and is_of_office(roles) else VERSIONS[purpose]


def state(purpose: Purpose, consents: Iterable[Consent], roles: Collection[Bearer] = ()) -> ConsentState:
    """Put together what is known of one purpose, as somebody with these roles is asked for it."""
    theirs = sorted((one for one in consents if one.purpose is purpose), key=lambda one: one.given_at)
    valid = [one for one in theirs if one.withdrawn_at is None]
    withdrawn = max((one.withdrawn_at for one in theirs if one.withdrawn_at), default=None)
    version = version_of(purpose, roles)
    # A yes to the words of another role may be newer than the one to these.
    chats = sorted((one for one in valid if one.way is Way.CHAT), key=lambda one: _holds(one, version))
    papers = [one for one in valid if one.way is Way.PAPER]
    chat, paper = (ways[-1] if ways else None for ways in (chats, papers))
    return ConsentState(purpose, chat, paper, None if valid else withdrawn, version)


def _holds(given: Consent, asked: int) -> bool:
    """Whether a yes is one to a version of the words, or to words that say as much."""
    if asked > OFFICES_FROM > given.version:
        return given.version >= VERSIONS[given.purpose]
    return given.version >= asked and (given.version > OFFICES_FROM) == (asked > OFFICES_FROM)


def needed(role: Bearer) -> tuple[Purpose, ...]:
    """Return the consents somebody gives before anything about them is stored, in the order they are asked for."""
    if isinstance(role, Role) and role in PARTICIPANTS:
        return (Purpose.PARTICIPATION, Purpose.PERSONAL_DATA)
    return (Purpose.PERSONAL_DATA,)


def expected(roles: Iterable[Bearer], *, is_external: bool = False) -> tuple[Purpose, ...]:
    """Return the consents that belong to somebody's roles; a mentor's includes that of the Labour Code, art. 351.8.

    A mentor who comes from a partner is no employee: their sheet is the consent to taking part.
    """
    held = set(roles)
    found = {purpose for role in held for purpose in needed(role)}
    if Role.MENTOR in held and not is_external:
        found.add(Purpose.LABOUR)
    return tuple(purpose for purpose in Purpose if purpose in found)


def offered(roles: Iterable[Bearer], *, is_external: bool = False) -> tuple[Purpose, ...]:
    """Return every consent somebody may give: what is expected, and publication, which is always of free choice."""
    held = set(roles)
    optional = (Purpose.PUBLICATION,) if held & PARTICIPANTS else ()
    return expected(held, is_external=is_external) + optional


def of_mentor(*, is_external: bool) -> Purpose:
    """Return which consent a mentor's signed sheet of a pair is: an employee's is that of the Labour Code."""
    return Purpose.PARTICIPATION if is_external else Purpose.LABOUR


def read_place(typed: str) -> str:
    """Return where a sheet is kept.

    Raises:
        BadInput: nothing was written, or more than PLACE_LIMIT characters.
    """
    place = " ".join(typed.split())
    if not place:
        raise BadInput("paper-place-empty")
    if len(place) > PLACE_LIMIT:
        raise BadInput("paper-place-too-long", max=PLACE_LIMIT, length=len(place))
    return place


def read_day(signed_on: date, today: date) -> date:
    """Return the day a sheet was signed; raise BadInput for one that is still to come."""
    if signed_on > today:
        raise BadInput("paper-date-in-future")
    return signed_on


def read_categories(chosen: Iterable[str]) -> frozenset[Category]:
    """Return what may be published; raise BadInput for something that is no category."""
    known = {one.value for one in Category}
    if not set(chosen) <= known:
        raise BadInput("error-not-found")
    return frozenset(Category(one) for one in chosen)
