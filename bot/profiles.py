"""`python -m bot profiles`: the regulations that a school can start from, and a check of one's own file."""

from pathlib import Path

from mentoring.profiles import Profile
from services.catalog import read_profile, shipped

COUNTED = (
    "roles", "forms", "kinds", "variants", "categories", "criteria", "stages", "activities", "municipal_activities",
    "indicators", "local_acts", "recognition", "events",
)  # fmt: skip


def listed() -> str:
    """Return a paragraph for each shipped profile: id, name, and how much of everything it holds."""
    return "\n\n".join(_described(profile) for profile in shipped().profiles.values())


def checked(file: str) -> str:
    """Return what a profile in a file holds.

    Raises:
        CatalogError: the file, the key in it and what is expected there.
    """
    profile = read_profile(Path(file))
    shipped().check_references(profile)
    return f"{_described(profile)}\n\n{Path(file).name}: it can be used"


def _described(profile: Profile) -> str:
    lists = profile.lists()
    counts = ", ".join(f"{name.replace('_', ' ')} {len(lists[name])}" for name in COUNTED if lists[name])
    rights = sum(len(powers.of(role)) for powers in (profile.rights, profile.duties) for role in ("mentor", "mentee"))
    term = f"{profile.term.min_months}-{profile.term.max_months} months"
    return (
        f"{profile.id}  {profile.title.en} ({profile.title.ru})\n"
        f"  regulation {profile.regulation}, {profile.level}, programs of {term}\n"
        f"  {counts}, rights and duties {rights}"
    )
