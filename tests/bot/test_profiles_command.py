"""`python -m bot profiles`: what there is to start from, and a check of one's own file that ends in words."""

from pathlib import Path

import pytest

from bot.__main__ import main
from services.catalog import SHIPPED

OWN = "irkutsk-school-2"


def ran(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(("profiles", *arguments))
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A profile of one's own, to be spoilt."""
    path = tmp_path / f"{OWN}.toml"
    path.write_text((SHIPPED / path.name).read_text(encoding="utf-8"), encoding="utf-8")
    return path


def test_the_five_profiles_are_listed_with_what_they_hold(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = ran(capsys)
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines() if line and line[0] != " "] == [
        "belaya-kalitva-district", "ilskhan-yurt-school", OWN, "krasny-kut-district", "neftyugansk-district",
    ]  # fmt: skip
    assert "regulation 003, district, programs of 3-12 months" in out
    assert "roles 7, forms 4, kinds 7, categories 8, criteria 4, stages 6, activities 20, indicators 9" in out
    assert "municipal activities 11" in out


def test_a_good_file_of_ones_own_is_said_to_be_good(capsys: pytest.CaptureFixture[str], own: Path) -> None:
    code, out, err = ran(capsys, "check", str(own))
    assert (code, err) == (0, "")
    assert out.endswith(f"{own.name}: it can be used\n")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("small_group = 5", "small_grup = 5", "small_grup: no such key"),
        ('due = "06-30"\nresponsible', 'due = "31 мая"\nresponsible', "activities[3] (monitor): due: MM-DD"),
        (', en = "group" }', " }", "kinds[2] (group).title.en: Field required"),
        ('mentee_closing = "mentee_closing"', 'mentee_closing = "farewell"', "questionnaires.mentee_closing: one of"),
        ("small_group = 5", "small_group = " + "9" * 5000, "TOML"),
        ("small_group = 5", "small_group = " + "[" * 5000, "TOML"),
    ],
)
def test_a_mistake_is_one_line_that_names_file_key_and_what_is_expected(
    capsys: pytest.CaptureFixture[str], own: Path, old: str, new: str, words: str
) -> None:
    text = own.read_text(encoding="utf-8")
    assert old in text
    own.write_text(text.replace(old, new, 1), encoding="utf-8")
    code, out, err = ran(capsys, "check", str(own))
    assert (code, out) == (1, "")
    assert err.startswith(f"{own.name}: ")
    assert words in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("name", ["missing.toml", ".", "picture.toml", "huge.toml"])
def test_what_is_no_profile_at_all_is_refused_in_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    (tmp_path / "picture.toml").write_bytes(b"\x89PNG\xff\xfe")
    (tmp_path / "huge.toml").write_text("#" * 2_000_000, encoding="utf-8")
    code, out, err = ran(capsys, "check", str(tmp_path / name))
    assert (code, out) == (1, "")
    assert "Traceback" not in err
    assert err.count("\n") == 1


def test_a_file_that_is_not_there_is_said_not_to_be_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, out, err = ran(capsys, "check", str(tmp_path / "missing.toml"))
    assert (code, out) == (1, "")
    assert "missing.toml: no such file: check the path" in err
