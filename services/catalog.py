"""The regulation profiles, questionnaires and ready activities shipped as TOML, validated once when they are loaded."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

import profiles
from mentoring.amendments import FIRST, Version, amended
from mentoring.errors import NotFound
from mentoring.forms import Form
from mentoring.help_topics import TOPICS
from mentoring.library import Library
from mentoring.profiles import Profile
from mentoring.reviews import is_review

SHIPPED = Path(profiles.__file__).parent
LIBRARY = "library/activities.toml"
SIZE_LIMIT = 1024 * 1024
# The mentee's questions whose answers are difficulties (methodology 1.9, 3 and 4).
DIFFICULTIES = ("difficulties", "lesson_difficulties")
_UNKNOWN_KEY = "unexpected_keyword_argument"


class CatalogError(Exception):
    """A file of the catalog cannot be used: which file, which key in it, and what is expected there."""

    def __init__(self, file: str, key: str, expected: str) -> None:
        super().__init__(f"{file}: {key}: {expected}")
        self.file = file
        self.key = key
        self.expected = expected


class _Strict(BaseModel):
    """Unknown keys and values of a wrong type are refused, in the dataclasses nested below as well."""

    model_config = ConfigDict(extra="forbid", strict=True)


class _ProfileFile(_Strict):
    profile: Profile


class _FormFile(_Strict):
    form: Form


class _LibraryFile(_Strict):
    library: Library


class _StemsFile(_Strict):
    topics: dict[str, tuple[str, ...]]


Model = TypeVar("Model", _ProfileFile, _FormFile, _LibraryFile, _StemsFile)


@dataclass(frozen=True, slots=True)
class Catalog:
    """All profiles and forms by id, and the library of activities."""

    profiles: Mapping[str, Profile]
    forms: Mapping[str, Form]
    library: Library
    # The stems by which a request for help is known to be about a difficulty, the surest topics first.
    stems: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # Versions are asked for with every update and change once a year.
    _amended: dict[tuple[str, str], Profile] = field(default_factory=dict, init=False, compare=False, repr=False)

    @classmethod
    def load(cls, folder: Path = SHIPPED) -> "Catalog":
        """Read every profile in the folder and every questionnaire in its forms/. Raises CatalogError."""
        found = cls(
            profiles={path.stem: read_profile(path) for path in sorted(folder.glob("*.toml"))},
            forms={path.stem: read_form(path) for path in sorted(folder.glob("forms/*.toml"))},
            library=read_library(folder / LIBRARY),
            stems=next((read_stems(path) for path in folder.glob("help/topics.toml")), {}),
        )
        for profile in found.profiles.values():
            found.check_references(profile)
            found.check_library(profile)
        return found

    def profile(self, profile_id: str) -> Profile:
        """The profile with this id. Raises NotFound `error-profile-unknown` (profile, known)."""
        if profile_id not in self.profiles:
            raise NotFound("error-profile-unknown", profile=profile_id, known=", ".join(self.profiles))
        return self.profiles[profile_id]

    def amended(self, profile_id: str, version: Version | None) -> Profile:
        """The profile as an organization's order left it; None where there was none. Raises what `profile` raises."""
        overlay = version.overlay if version else {}
        key = profile_id, f"{version.version if version else FIRST} {json.dumps(dict(overlay), sort_keys=True)}"
        if key not in self._amended:
            self._amended[key] = amended(self.profile(profile_id), overlay, version.version if version else FIRST)
        return self._amended[key]

    def form(self, form_id: str) -> Form:
        """The form with this id. Raises NotFound `error-form-unknown` (form, known)."""
        if form_id not in self.forms:
            raise NotFound("error-form-unknown", form=form_id, known=", ".join(self.forms))
        return self.forms[form_id]

    def check_references(self, profile: Profile) -> None:
        """Insist that what a profile names among the forms is there. Raises CatalogError."""
        for key, form_id in profile.questionnaires.by_purpose().items():
            if form_id not in self.forms:
                raise CatalogError(f"{profile.id}.toml", f"questionnaires.{key}", f"one of {', '.join(self.forms)}")
        asked = profile.questionnaires, profile.satisfaction
        self._check_satisfaction(profile, "mentee_question", asked[0].mentee_closing, asked[1].mentee_question)
        self._check_satisfaction(profile, "mentor_question", asked[0].mentor_closing, asked[1].mentor_question)
        review = asked[0].curator_review
        if review is not None and not is_review(self.forms[review]):
            expected = "a form of single questions, their options named by marks: 0, 1, 2"
            raise CatalogError(f"{profile.id}.toml", "questionnaires.curator_review", expected)
        self._check_measurements(profile, "mentee_entry", asked[0].mentee_entry, asked[0].mentee_closing)
        self._check_measurements(profile, "mentor_entry", asked[0].mentor_entry, asked[0].mentor_closing)

    def check_library(self, profile: Profile) -> None:
        """Insist that what activities help with can be answered in the mentee's questionnaire. Raises CatalogError."""
        for name, question in (("difficulties", DIFFICULTIES), ("categories", ("category",))):
            known = self._options(profile.questionnaires.mentee_intake, question)
            for one in self.library.activities:
                unknown = set(getattr(one, name)) - known
                if unknown:
                    expected = f"answers to {', '.join(question)}, not {', '.join(sorted(unknown))}"
                    raise CatalogError(LIBRARY, f"activities ({one.id}).{name}", expected)

    def _options(self, form_id: str, asked: tuple[str, ...]) -> set[str]:
        questions = [one for one in self.form(form_id).questions if one.id in asked]
        return {option.id for question in questions for option in question.options}

    def _check_satisfaction(self, profile: Profile, key: str, form_id: str, question_id: str) -> None:
        scales = [question for question in self.forms[form_id].questions if question.kind == "scale"]
        chosen = next((question for question in scales if question.id == question_id), None)
        if chosen is None:
            expected = f"a scale question of {form_id}: {', '.join(question.id for question in scales)}"
            raise CatalogError(f"{profile.id}.toml", f"satisfaction.{key}", expected)
        if not chosen.low <= profile.satisfaction.threshold <= chosen.high:
            raise CatalogError(f"{profile.id}.toml", "satisfaction.threshold", f"{chosen.low} to {chosen.high}")

    def _check_measurements(self, profile: Profile, key: str, entry_id: str | None, closing_id: str) -> None:
        """What the end is set beside must be asked at the entry, of the same kind and scale."""
        if entry_id is None:
            return
        asked = {question.id: question for question in self.forms[entry_id].questions}
        for question in (one for one in self.forms[closing_id].questions if one.before):
            before = asked.get(question.before)
            if before is None or not question.fits(before):
                expected = f"a form that asks {question.before} as {closing_id} asks {question.id}"
                raise CatalogError(f"{profile.id}.toml", f"questionnaires.{key}", expected)


@cache
def shipped() -> Catalog:
    """The catalog as it is shipped, read once in a process. Raises CatalogError."""
    return Catalog.load()


def read_profile(path: Path) -> Profile:
    """The profile in one file, named by its id. Raises CatalogError."""
    profile = _validated(path, _ProfileFile, "profile").profile
    _insist_on_name(path, profile.id)
    return profile


def read_form(path: Path) -> Form:
    """The questionnaire in one file, named by its id. Raises CatalogError."""
    form = _validated(path, _FormFile, "form").form
    _insist_on_name(path, form.id)
    return form


def read_library(path: Path) -> Library:
    """The ready activities in one file. Raises CatalogError."""
    return _validated(path, _LibraryFile, "library").library


def read_stems(path: Path) -> Mapping[str, tuple[str, ...]]:
    """The stems of the topics of help. Raises CatalogError."""
    stems = _validated(path, _StemsFile, "topics").topics
    for topic in stems:
        if topic not in TOPICS:
            raise CatalogError(path.name, topic, f"one of {', '.join(TOPICS)}")
    return stems


def _insist_on_name(path: Path, own_id: str) -> None:
    if own_id != path.stem:
        raise CatalogError(path.name, "id", f"{path.stem}, as the file is named")


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > SIZE_LIMIT:
            raise CatalogError(path.name, "whole file", f"at most {SIZE_LIMIT // 1024} KB")
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise CatalogError(
            path.name, "no such file", "check the path and the name; a profile is a .toml file"
        ) from error
    except OSError as error:
        raise CatalogError(
            path.name, "cannot be read", f"{error.strerror}; check the path and who may read it"
        ) from error


def _validated(path: Path, model: type[Model], root: str) -> Model:
    try:
        raw = tomllib.loads(_read(path))
    except (ValueError, RecursionError) as error:  # not UTF-8, not TOML, a number without end, brackets without end
        raise CatalogError(path.name, "TOML", str(error)) from error
    try:
        return model.model_validate_json(json.dumps({root: raw}, default=str))
    except ValidationError as error:
        first = min(error.errors(), key=lambda one: one["type"] != _UNKNOWN_KEY)  # a misspelt key is also a missing one
        raise CatalogError(path.name, _key(raw, first), _expected(first)) from error


def _key(raw: object, error: ErrorDetails) -> str:
    """Where in the file: «questions[3] (subject).text.en», counted from 1 as a person counts."""
    parts: list[str] = []
    at: object = raw
    for step in error["loc"][1:]:
        at = _inside(at, step)
        name = f" ({at['id']})" if isinstance(step, int) and isinstance(at, dict) and "id" in at else ""
        parts.append(f"[{step + 1}]{name}" if isinstance(step, int) else f".{step}")
    return "".join(parts).lstrip(".") or "whole file"


def _inside(container: object, step: int | str) -> object:
    if isinstance(container, list) and isinstance(step, int) and step < len(container):
        return container[step]
    return container.get(step) if isinstance(container, dict) else None


def _expected(error: ErrorDetails) -> str:
    """What is expected in place of what stands there."""
    if error["type"] == _UNKNOWN_KEY:
        return "no such key"
    return error["msg"].removeprefix("Value error, ")
