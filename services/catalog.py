"""The regulation profiles and questionnaires shipped as TOML, validated once when they are loaded."""

from dataclasses import dataclass
from pathlib import Path

from mentoring.forms import Form
from mentoring.profiles import Profile


class CatalogError(Exception):
    """A file of the catalog cannot be used: which file, which key in it, and what is expected there."""

    def __init__(self, file: str, key: str, expected: str) -> None:
        super().__init__(f"{file}: {key}: {expected}")
        self.file = file
        self.key = key
        self.expected = expected


@dataclass(frozen=True, slots=True)
class Catalog:
    """All profiles and forms by id."""

    profiles: dict[str, Profile]
    forms: dict[str, Form]

    @classmethod
    def load(cls, folder: Path | None = None) -> "Catalog":
        """Reads every profile in the folder (the shipped one by default) and its forms/. Raises CatalogError."""
        raise NotImplementedError

    def profile(self, profile_id: str) -> Profile:
        """The profile with this id. Raises NotFound `error-profile-unknown` (profile, known)."""
        raise NotImplementedError

    def form(self, form_id: str) -> Form:
        """The newest form with this id. Raises NotFound `error-form-unknown` (form, known)."""
        raise NotImplementedError
