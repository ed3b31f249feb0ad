"""Every text exists in both languages, says what the code fills in, and is markup Telegram takes."""

import ast
import itertools
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final, get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import texts
from documents.preparation import PAPERS, REGISTER
from handlers import kinds as kind_screens
from handlers import shared_programs
from handlers.command_list import BY_ROLE, COMMON
from handlers.menu import FOLDED
from handlers.overview import LISTS, MINE
from handlers.program_parts import RHYTHMS
from mentoring.actors import PARTICIPANTS, Role
from mentoring.amendments import PLAIN
from mentoring.application_kinds import RULES, ApplicationKind, FieldKind, First
from mentoring.application_states import DECISIONS, ApplicationAct, ApplicationState
from mentoring.audit import ACTS, PERIODS
from mentoring.banks import Flag
from mentoring.closings import ClosingReason
from mentoring.conclusions import Part as ConclusionPart
from mentoring.conclusions import Stage as ConclusionStage
from mentoring.consents import Category, Purpose, Standing
from mentoring.diary import Mode
from mentoring.disputes import Conflict
from mentoring.draft_changes import Turn
from mentoring.drafts import Standing as Draft
from mentoring.events import Audience as EventAudience
from mentoring.forms import Kind as QuestionKind
from mentoring.help import HelpStatus, Urgency
from mentoring.help_parties import Part as HelpPart
from mentoring.help_topics import TOPICS
from mentoring.indicators import Verdict
from mentoring.invitations import Uses
from mentoring.kinds import Area
from mentoring.matching import Bar, Lack, Liking, Part, Remedy
from mentoring.meeting_cycle import KINDS
from mentoring.meetings import MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.organizations import RUSSIAN_ZONES
from mentoring.own_activities import SORTED, WORDED
from mentoring.pairs import PairStatus
from mentoring.partings import OF_RIGHT, PartingKind, PartingState
from mentoring.partners import PartnerKind
from mentoring.ports import FileKind
from mentoring.preparation import ASKS, AskKind
from mentoring.program_activities import Responsible
from mentoring.program_changes import PLANNED
from mentoring.program_parts import Mode as ProgramMode
from mentoring.program_parts import Part as ProgramPart
from mentoring.programs import ProgramState, VersionKind, VersionState
from mentoring.progress import Standing as Doing
from mentoring.reports import ReportState, Section
from mentoring.retention import TERMS
from mentoring.reviews import Level
from mentoring.roadmap import ItemStatus, RoadmapState, Scope, Step
from mentoring.rosters import RosterState
from mentoring.speed import Audience
from mentoring.staff import Filter, Reason
from mentoring.staff_matching import Fate
from mentoring.supports import Shown
from mentoring.surveys import Stage
from mentoring.swot import Quadrant
from mentoring.tasks import TaskState
from mentoring.variants import BEGUN_WITH, Ground
from mentoring.vocabulary import STAFF_HEADERS
from services.application_letters import NEWS
from services.application_lists import Shown as ShownApplications
from services.application_papers import PRINTED
from services.auditing import DETAILS
from services.bank_export import MAP_COLUMNS, MENTEE_COLUMNS, MENTOR_COLUMNS
from services.choosing import Standing as Choosing
from services.consents import consent_text
from services.district_indicators import COMPARED
from services.draft_export import COLUMNS, TRAINING_COLUMNS
from services.drafting import STAGES
from services.program_agreeing import STEPS as AGREEING
from services.program_amending import PROPOSED as CHANGED
from services.program_deciding import STEPS as DECIDING
from services.settings import FIELDS
from tests.messages import visible
from texts import LANGUAGES, Value, plain, text

ROOT: Final = Path(texts.__file__).parents[1]
FOLDERS: Final = ("bot", "db", "documents", "handlers", "mentoring", "scheduler", "services")
# What a word in code has to be an argument of to be the key of a text.
SPEAKERS: Final = frozenset({"text", "plain", "T", "L", "press", "go", "button", "say"})
REFUSALS: Final = frozenset({"BadInput", "NotAllowed", "NotFound", "WrongState", "LinkRefused"})
NUMBERS: Final = (0, 1, 2, 5, 21)
TYPED: Final = '<b>Ы & "К"</b> {$name} {-term}'
PLURALS: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
BUTTON_LIMIT = 60
EVERY_COMBINATION = 2


@cache
def messages(language: str) -> dict[str, ftl.Message]:
    resource = FluentParser().parse((texts.FOLDER / f"{language}.ftl").read_text(encoding="utf-8"))
    broken = [one.content for one in resource.body if isinstance(one, ftl.Junk)]
    assert not broken, broken
    found = [one for one in resource.body if isinstance(one, ftl.Message)]
    assert len({one.id.name for one in found}) == len(found), "a key stands twice"
    return {one.id.name: one for one in found}


class Variables(Visitor):
    """The variables of a message, each with the values a selector expects of it."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.found: dict[str, set[str]] = {}

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 - fluent.syntax calls it so
        self.found.setdefault(node.id.name, set())

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802 - the same
        if isinstance(node.selector, ftl.VariableReference):
            keys = {one.key.name if isinstance(one.key, ftl.Identifier) else one.key.value for one in node.variants}
            self.found.setdefault(node.selector.id.name, set()).update(keys)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 - the same
        self.visit(messages(self.language)[node.id.name])


@cache
def variables(key: str, language: str) -> dict[str, set[str]]:
    visitor = Variables(language)
    visitor.visit(messages(language)[key])
    return visitor.found


def samples(expected: set[str]) -> tuple[Value, ...]:
    """Values to try for a variable: numbers where it counts, words where it is chosen by, what people type else."""
    if not expected:
        return (TYPED, 5)
    if expected <= PLURALS | {str(number) for number in range(100)}:
        return NUMBERS
    return (*sorted(expected), "—")


def fillings(key: str, language: str) -> Iterator[dict[str, Value]]:
    """Every combination of values for one or two variables; for more, every value of each at least once."""
    wanted = variables(key, language)
    choices = [samples(expected) for expected in wanted.values()]
    if len(choices) <= EVERY_COMBINATION:
        every: Iterable[tuple[Value, ...]] = itertools.product(*choices)
    else:
        rounds = max(len(one) for one in choices)
        every = zip(*(itertools.islice(itertools.cycle(one), rounds) for one in choices), strict=True)
    for values in every:
        yield dict(zip(wanted, values, strict=True))


@cache
def trees() -> dict[str, ast.Module]:
    paths = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    return {str(path.relative_to(ROOT)): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


@cache
def calls() -> tuple[tuple[str, str, ast.Call], ...]:
    """Every call in the code: where, the name called, the call."""
    return tuple(
        (path, node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""), node)
        for path, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    )


def literals(nodes: Iterable[ast.expr]) -> Iterator[str]:
    """Words that stand in the code as they are, both sides of an «if … else» included."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from literals((node.body, node.orelse))


def first_words(name: str, call: ast.Call) -> list[str]:
    place = 1 if name == "say" and len(call.args) > 1 and isinstance(call.func, ast.Name) else 0
    return list(literals(call.args[place : place + 1]))


def named_in_code() -> dict[str, str]:
    """Keys that the code names in full, each with a place that does."""
    found = {
        key: path for path, name, call in calls() if name in SPEAKERS | REFUSALS for key in first_words(name, call)
    }
    defaults = {"error-not-allowed": "mentoring/errors.py", "error-not-found": "mentoring/errors.py"}
    return {key: path for key, path in {**found, **defaults}.items() if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", key)}


def arguments_of(wanted: str) -> set[str]:
    return {word for _, name, call in calls() if name == wanted for word in literals(call.args[:1])}


def computed() -> set[str]:
    """Keys that the code puts together, listed by hand: the prefix, and where its ends come from."""
    todos = (
        arguments_of("Todo")
        | {f"task-{one}" for one in ("late", "today", "returned", "soon")}
        | {"entry", "closing", "intake", "intake-go-on", "approve"}
    )
    todos |= {"application-word", "application-draft", "application-proposed"}
    todos |= {f"program-{one}" for one in ("begin", "write", "agree", "returned")}
    return {
        *(f"role-{one.value}" for one in Role),
        *(f"enter-{one.value}" for one in Stage if one is not Stage.REVIEW),
        *(f"help-topic-{one}" for one in TOPICS),
        *(f"help-{how}-{one.value}" for how in ("urgency", "when") for one in Urgency),
        *(f"help-call-{one.value}" for one in HelpPart if one is not HelpPart.CURATOR),
        *(f"help-part-{one.value}" for one in (HelpPart.COLLEAGUE, HelpPart.HEIR)),
        *(f"help-file-{one}" for one in get_args(FileKind)),
        *(f"indicator-verdict-{one.value}" for one in Verdict),
        *(f"comparison-{one}" for one in COMPARED),
        *(f"review-level-{one.value}" for one in Level),
        *(f"swot-{one}" for one in ("signer-coordinator", "signer-curator")),
        *(f"swot-{prefix}{one.value}" for prefix in ("", "about-") for one in Quadrant),
        *(f"menu-section-{section}" for section in FOLDED.values()),
        *(f"library-field-{one}" for one in ("title", *WORDED, *SORTED, "difficulties")),
        *(f"library-ask-{one}" for one in ("title", *WORDED)),
        *(f"program-bank-unit-{one}" for one in ("all", "individual", "group")),
        *(f"program-bank-part-{one.value}" for one in shared_programs.WORDED),
        *(f"amend-how-{kind}" for kind in ("number", "time", "yes_no")),
        *(f"amend-name-{one.id}" for one in PLAIN),
        *(f"rights-{what}-{one.value}" for one in PARTICIPANTS for what in ("rights", "duties")),
        *(f"pair-{what}-{one.value}" for one in PairStatus for what in ("status", "next")),
        *(f"parting-{what}-{one.value}" for one in PartingKind for what in ("kind", "ask", "reason", "sure")),
        *(f"parting-{what}-whole" for what in ("kind", "sure")),
        *(f"parting-state-{one.value}" for one in PartingState),
        *(f"parting-of-right-{one.value}" for one in OF_RIGHT),
        *(f"application-kind-{one.value}" for one in ApplicationKind),
        *(f"application-state-{one.value}" for one in ApplicationState),
        *(f"application-change-{one.value}" for one in (*VersionState, *VersionKind) if one is not VersionKind.FIRST),
        *(f"application-step-{one.value}" for one in ApplicationAct),
        *(f"application-first-{one.value}" for one in First),
        *(f"application-shown-{one.value}" for one in ShownApplications),
        *(f"application-reason-{one.value}" for one in DECISIONS),
        *(f"application-conflict-{one.value}" for one in Conflict),
        *(f"application-news-{one}" for one in NEWS),
        *(f"application-{what}-{one.value}" for one in PRINTED for what in ("about", "request")),
        *(f"application-ask-{kind.value}-{one.id}" for kind, rule in RULES.items() for one in rule.fields),
        *(f"application-field-{one.id}" for rule in RULES.values() for one in rule.fields),
        *(
            f"application-option-{option}"
            for rule in RULES.values()
            for one in rule.fields
            if one.kind is FieldKind.CHOICE
            for option in one.options
        ),
        *(f"conclusion-{what}-{one.value}" for one in ConclusionPart for what in ("part", "write", "ask")),
        *(f"conclusion-begin-{one.value}" for one in ConclusionStage),
        *(f"closing-reason-{one.value.replace('_', '-')}" for one in ClosingReason),
        *(f"progress-standing-{one.value}" for one in Doing),
        *(f"progress-who-{one.value}" for one in Responsible),
        *(f"meeting-status-{one.value}" for one in MeetingStatus),
        *(f"meeting-{what}-{one}" for one in (*KINDS, "none") for what in ("kind", "agenda")),
        *(f"outcome-{one.value}" for one in Outcome),
        *(f"help-status-{one.value}" for one in HelpStatus),
        *(f"report-state-{one}" for one in (*ReportState, "late")),
        *(f"report-section-{one.value}" for one in Section),
        *(f"report-mark-{one}" for one in ("typed", "draft", "empty", "lacking")),
        *(f"{what}-report-{one}" for what in ("todo", "do") for one in ("due", "late")),
        *(f"diary-mark-{one}" for one in ("empty", "waits", "confirmed", "corrected")),
        *(f"diary-mode-{one.value.replace('_', '-')}" for one in Mode),
        *(f"diary-line-{one}" for one in ("topic", "done", "difficulties")),
        *(f"diary-period-{one}" for one in ("month", "last", "year")),
        *(f"task-state-{one}" for one in (*TaskState, "late")),
        *(f"{prefix}-{one.value}" for one in PARTICIPANTS for prefix in ("bank", "results", "summary-bank")),
        *(f"notice-{one.value}" for one in Kind if one is not Kind.HELP_MESSAGE),  # asked, or answered
        *(f"bank-entry-{one.value}" for one in PARTICIPANTS),
        *(f"bank-flag-{one.value}" for one in Flag),
        *(f"button-needed-{one}" for one in ("yes", "no")),
        *(f"search-{one}" for one in ("looking", "asked", "resting")),
        *(f"enter-purpose-{one.value.replace('_', '-')}" for one in Purpose),
        *(f"bank-map-{one}" for one in ("difficulties", "lesson-difficulties")),
        *(f"bank-export-{one}" for one in (*MENTEE_COLUMNS, *MENTOR_COLUMNS, *MAP_COLUMNS)),
        *(consent_text(one) for one in Purpose),
        *(f"consent-title-{one.value.replace('_', '-')}" for one in Purpose),
        *(f"consent-withdraw-{one.value.replace('_', '-')}" for one in Purpose),
        *(f"consent-category-{one.value}" for one in Category),
        *(f"consent-{what}-{one.value}" for one in Standing for what in ("mark", "standing")),
        *(f"{what}-{one.kind}" for one in TERMS for what in ("data", "why")),
        *(f"act-{one}" for one in ACTS),
        *(f"audit-period-{one}" for one in PERIODS),
        *(f"audit-detail-{one}" for one in DETAILS),
        *(f"audit-column-{one}" for one in ("at", "actor", "act", "about", "details")),
        *(f"erasure-reason-{one}" for one in ("asked", "withdrawn", "left", "again")),
        *(f"erasure-act-{one}" for one in ("subject", "kinds", "system", "reason", "asked", "done", "way", "held")),
        *("data-other", "why-other"),
        *(f"withdrawal-reason-{one.value.replace('_', '-')}" for one in Purpose),
        *(f"form-how-{kind}" for kind in get_args(QuestionKind)),
        *(f"todo-{one}" for one in todos),
        *(f"do-{one}" for one in todos),
        *(f"reason-{one}" for one in arguments_of("Reason")),
        *(f"wish-{what}-{one.value}" for one in PARTICIPANTS for what in ("hint", "nobody")),
        *(f"enter-wish-{one.value}" for one in PARTICIPANTS),
        *(f"wish-standing-{one.value}" for one in Choosing),
        *(f"wish-{what}-{one.value}" for one in Liking for what in ("said", "mark", "says")),
        "wish-said-none",
        *(f"support-shows-{one.value}" for one in Shown),
        *(f"support-{one}" for one in ("ask", "agreed")),
        *(f"match-{who.value}-{one.value}" for one in Liking for who in PARTICIPANTS),
        *(f"match-part-{one.value.replace('_', '-')}" for one in Part),
        *(f"match-bar-{one.value}" for one in Bar),
        *(f"match-why-{one.value}" for one in Lack),
        *(f"match-help-{one.value}" for one in Remedy),
        *(f"draft-turn-{one.value}" for one in Turn),
        *(f"draft-standing-{one.value}" for one in Draft),
        *(f"draft-stage-{one}" for one in STAGES),
        *(f"draft-kind-{one}" for one in ("group", "pair")),
        "draft-standing-grouped",
        "wish-hint-area",
        *(f"draft-news-{one}" for one in ("none", "new", "many")),
        *(f"draft-column-{one}" for one in (*COLUMNS, *TRAINING_COLUMNS)),
        *(f"draft-side-{one}" for one in ("difficulties", "lessons", "subject", "experience", "times", "mode")),
        *(
            f"command-{one.replace('_', '-')}"
            for one in (*COMMON, *(name for names in BY_ROLE.values() for name in names))
        ),
        *(f"summary-{one}" for one in ("name", "ready", "pairs-now", "mentor", "mentee", "status", "starts", "ends")),
        *(f"summary-{one}" for one in ("attended", "event-title", "event-kind", "event-day", "event-audience")),
        *(f"summary-{one}" for one in ("event-came", "order", "role", "question", "mean", "answers")),
        *(f"summary-{one}" for one in ("sense", "difference", "people")),
        *(f"button-{one}" for one in ("ready", "keep", "skip")),
        *(f"zone-{one.lower().replace('/', '-')}" for one in RUSSIAN_ZONES),
        *(f"setting-{one}" for one in (*FIELDS, "quiet_weekends", "redacted", "profile")),
        *(f"setting-ask-{one}" for one in FIELDS),
        *(f"rules-{one}" for one in (MINE, *LISTS)),
        *(f"school-head-{one}" for one in ("in", "invited", "none")),
        *(f"invite-{what}-{one.value}" for one in Uses for what in ("uses", "link")),
        *(f"act-column-{one}" for one in ("number", "dated", "title", "person", "file")),
        *(f"roadmap-state-{one.value}" for one in RoadmapState),
        *(f"roadmap-step-{one.value}" for one in Step),
        *(f"roadmap-item-{one}" for one in (*ItemStatus, "late")),
        *(f"roadmap-{what}-{one.value}" for one in Scope for what in ("title", "paper")),
        *(f"roadmap-{one}-many" for one in ("soon", "today", "late")),
        "roadmap-late",
        "roadmap-next",
        *(f"paper-title-{one}" for one in REGISTER),
        *(f"paper-about-{one}" for one in (*PAPERS, "form")),
        *(f"paper-{what}-{one.name}" for asks in ASKS.values() for one in asks for what in ("name", "ask")),
        *(f"paper-how-{kind}" for kind in get_args(AskKind)),
        *(f"paper-target-{one}" for one in ("percent", "yes_no", "count")),
        *(key for key in messages("ru") if key.startswith("paper-category-")),
        *(f"staff-column-{one}" for one in (*STAFF_HEADERS, "program", "reasons", "left_on")),
        *(
            f"staff-expected-{one}"
            for one in ("formula", "repeat", "manager-two", "manager-self", *STAFF_HEADERS)
            if one not in ("post", "subject", "hired_on", "returned_on")
        ),
        "staff-expected-text",
        "staff-expected-day",
        *(f"staff-reason-{one.value}" for one in Reason),
        *(f"staff-filter-{one.value}" for one in Filter),
        *(f"staff-review-{one.value}" for one in Fate),
        *(f"staff-problem-{one}" for one in ("row", "column", "found", "expected")),
        *(f"staff-link-{one}" for one in ("name", "role", "email", "link", "until")),
        *(f"file-{one.value}" for one in Kind if one.value.startswith("staff-")),
        *(f"program-state-{one.value.replace('_', '-')}" for one in ProgramState),
        *(f"program-version-{short}{one.value}" for one in VersionState for short in ("", "short-")),
        *(f"program-kind-{one.value}" for one in VersionKind),
        *(f"program-part-{one}" for one in (*(part.value.replace("_", "-") for part in ProgramPart), "whole")),
        *(f"program-ask-{one.value.replace('_', '-')}" for one in ProgramPart if one is not ProgramPart.ACTIVITIES),
        *(f"program-mode-{one.value}" for one in ProgramMode),
        *(f"program-rhythm-{one}" for one in RHYTHMS),
        *(f"program-responsible-{one.value}" for one in Responsible),
        *(
            f"program-field-{one.replace('_', '-')}"
            for one in (*PLANNED, "days", "days_from", "days_until", "done", "comment")
        ),
        *(
            f"program-ask-activity-{one}"
            for one in ("title", "days-from", "days-until", "responsible", "direction", "form", "result")
        ),
        *(f"program-paper-{one}" for one in ("added", "dropped", "changed")),
        *(f"program-step-{one}" for one in (*CHANGED.values(), *AGREEING, *DECIDING)),
        *(f"partner-kind-{one.value}" for one in PartnerKind),
        *(f"partner-agreement-{one}" for one in ("valid", "over", "none")),
        *(f"guest-{one}" for one in ("waits", "refused", "admitted")),
        *(f"roster-state-{one.value}" for one in RosterState),
        *(f"roster-title-{one.value}" for one in PARTICIPANTS),
        *(f"kind-{what}-{one}" for one in kind_screens.WHAT for what in ("ask", "choose")),
        *(f"kind-area-{one.value}" for one in Area),
        *(f"variant-why-{one.value}" for one in Ground),
        *(f"variant-start-{one}" for one in BEGUN_WITH),
        "staff-column-manager",
        *(f"speed-audience-{one.value}" for one in Audience),
        *(f"event-{what}-{one.value}" for one in EventAudience for what in ("for", "audience")),
        *(f"event-state-{one}" for one in ("yes", "no", "wait", "ask", "ahead", "off", "held", "over", "past")),
        *(f"event-guest-{one}" for one in ("yes", "no", "wait", "ask", "paper")),
        *(f"speed-state-{one}" for one in ("host", "seat", "waiting", "off", "over", "open")),
        "notice-help-asked",
        "notice-help-answered",
        "notice-help-written",
        "notice-help-corrected",
    }


def test_both_languages_have_the_same_texts() -> None:
    assert list(messages("ru")) == list(messages("en"))


def test_a_text_says_the_same_things_in_both_languages() -> None:
    assert [key for key in messages("ru") if set(variables(key, "ru")) != set(variables(key, "en"))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_meets_a_text_that_is_missing(language: str) -> None:
    missing = {key: path for key, path in named_in_code().items() if key not in messages(language)}
    assert missing == {}
    assert sorted(computed() - set(messages(language))) == []


def test_no_text_is_left_that_nobody_sees() -> None:
    words = {node.value for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert sorted(set(messages("ru")) - words - computed()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_reads_well_whatever_it_is_filled_with(language: str) -> None:
    # One test a language: as one a text they were two thirds of all tests, and most of their time was pytest's own.
    assert [key for key in messages("ru") if not reads_well(key, language)] == []


def reads_well(key: str, language: str) -> bool:
    """Whether a text has words, no braces, and what a person typed, whatever it is filled with."""
    has_free_words = any(not expected for expected in variables(key, language).values())
    for filling in fillings(key, language):
        words = visible(text(key, language, **filling))
        if not words.strip() or not plain(key, language, **filling).strip():
            return False
        if re.search(r"\{|\}", words.replace(TYPED, "")):
            return False
        if TYPED in filling.values() and has_free_words and TYPED not in words:
            return False
    return True


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shown_without_markup_has_none(language: str) -> None:
    plainly = {key for _, name, call in calls() if name in {"plain", "L", "press", "go", "button"}
               for key in first_words(name, call)}  # fmt: skip
    for key in plainly & set(messages(language)):
        for filling in fillings(key, language):
            words = plain(key, language, **filling).replace(TYPED, "")
            assert not re.search(r"</?[a-z-]+>|&[a-z]+;", words), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_fit_a_phone(language: str) -> None:
    pressed = {key for _, name, call in calls() if name in {"press", "go", "button"} for key in first_words(name, call)}
    for key in messages(language):
        if key in pressed or key.startswith("do-"):
            assert len(plain(key, language, **next(fillings(key, language))).replace(TYPED, "")) <= BUTTON_LIMIT, key


def test_the_code_fills_in_what_a_text_asks_for() -> None:
    lacking = {}
    for path, name, call in calls():
        filled = {one.arg for one in call.keywords}
        if name not in {"text", "plain"} | REFUSALS or None in filled:
            continue
        for key in first_words(name, call):
            if key in messages("ru") and not set(variables(key, "ru")) <= filled:
                lacking[key] = (path, set(variables(key, "ru")) - filled)
    assert lacking == {}


def test_who_was_erased_is_called_so_in_the_readers_language() -> None:
    pair = f"{plain('person-erased', 'ru')} – Ангарский Пётр"
    assert "Ангарский Пётр" in text("notice-pair-declined-member", "en", name=pair)
    assert plain("person-erased", "en") in text("notice-pair-declined-member", "en", name=pair)
    assert plain("person-erased", "ru") in text("notice-pair-declined-member", "ru", name=pair)


def test_a_missing_text_is_a_fault_of_ours_and_says_which() -> None:
    with pytest.raises(texts.TextError, match="no-such-text"):
        text("no-such-text", "ru")
    with pytest.raises(texts.TextError, match="notice-help-asked"):
        text("notice-help-asked", "ru", name="Иван")


@pytest.mark.parametrize("length", [100, 2500, 4000])
def test_what_people_typed_comes_through_whole_however_long(length: int) -> None:
    words = "<я>" * (length // 3)
    shown = visible(
        text("notice-help-asked", "ru", name="Иван", number=1, topic="Другое", urgency="сегодня", words=words)
    )
    assert words in shown
