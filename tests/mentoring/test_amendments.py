"""What an order can change in a regulation: values are read kindly, what contradicts is refused, the rest stays."""

from datetime import date

import pytest

from mentoring import amendments as rules
from mentoring.errors import BadInput, NotFound
from mentoring.profiles import Profile
from services.catalog import shipped

CATALOG = shipped()
ADOPTED = CATALOG.profile("irkutsk-school-2")
YEAR = 2027


def held(profile: Profile, setting_id: str, year: int = YEAR) -> rules.Value | None:
    return rules.value_of(profile, rules.setting(profile, setting_id), year)


def change(profile: Profile, setting_id: str, raw: str) -> Profile:
    one = rules.setting(profile, setting_id)
    return rules.changed(profile, one, rules.read(one, raw), YEAR)


@pytest.mark.parametrize("profile", CATALOG.profiles.values(), ids=lambda profile: profile.id)
def test_every_setting_of_every_regulation_can_be_changed_and_nothing_else_changes(profile: Profile) -> None:
    raws = {"time": "21:30", "yes_no": "нет", "number": "5"}
    for one in rules.settings(profile):
        raw = "да" if one.kind == "yes_no" and held(profile, one.id) in (None, False) else raws[one.kind]
        if held(profile, one.id) == 5:
            raw = "6"
        after = change(profile, one.id, raw)
        assert held(after, one.id) == rules.read(one, raw)
        others = [other.id for other in rules.settings(profile) if other.id != one.id]
        assert [held(after, other) for other in others] == [held(profile, other) for other in others]


@pytest.mark.parametrize(
    ("setting_id", "raw", "value"),
    [
        ("term-min", " 2 ", 2),
        ("target:young_covered", "80 %", 80),
        ("target:young_covered", "0", 0),
        ("target:papers_ready", "нет", 0),
        ("quiet-start", "21.30", "21:30"),
        ("quiet-start", "9", "09:00"),
        ("quiet-weekends", "Нет", False),
    ],
)
def test_a_value_is_read_as_people_write_it(setting_id: str, raw: str, value: rules.Value) -> None:
    assert rules.read(rules.setting(ADOPTED, setting_id), raw) == value


@pytest.mark.parametrize(
    ("setting_id", "raw", "key"),
    [
        ("term-min", "", "amend-number-expected"),
        ("term-min", "-1", "amend-number-expected"),
        ("term-min", "13", "amend-number-expected"),
        ("term-min", "два", "amend-number-expected"),
        ("term-min", "٣", "amend-number-expected"),
        ("small-group", "2", "amend-number-expected"),
        ("small-group", "9" * 5000, "amend-number-expected"),
        ("target:young_covered", "101", "amend-number-expected"),
        ("quiet-start", "25:00", "organization-time-expected"),
        ("quiet-weekends", "иногда", "amend-yes-or-no-expected"),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_is_expected(setting_id: str, raw: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        rules.read(rules.setting(ADOPTED, setting_id), raw)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("setting_id", "raw", "key"),
    [
        ("small-group", "5", "amend-same"),
        ("help-first", "24", "amend-help-order"),
        ("help-escalation", "3", "amend-help-order"),
    ],
)
def test_what_changes_nothing_or_contradicts_is_refused(setting_id: str, raw: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        change(ADOPTED, setting_id, raw)
    assert caught.value.key == key


def test_the_shortest_program_cannot_be_longer_than_the_longest() -> None:
    with pytest.raises(BadInput, match="amend-term-order"):
        change(change(ADOPTED, "term-max", "6"), "term-min", "7")


def test_a_target_counts_from_its_year_on_and_earlier_years_keep_theirs() -> None:
    after = change(ADOPTED, "target:young_covered", "90")
    assert [held(after, "target:young_covered", year) for year in (2023, 2026, 2027, 2030)] == [50, 70, 90, 90]


def test_a_regions_target_is_not_a_schools_to_change() -> None:
    with pytest.raises(NotFound):
        rules.setting(ADOPTED, "target:system_runs")


def test_changes_that_no_longer_fit_are_left_out_and_the_others_hold() -> None:
    overlay = {"small-group": 7, "target:young_covered:2027": 90, "help-first": 999, "gone": 1}
    after = rules.amended(CATALOG.profile("neftyugansk-district"), {**overlay, "target:unknown:2027": 1}, 4)
    assert (after.small_group, after.help.first_reminder_hours, after.version) == (7, 4, 4)
    assert held(after, "target:young_covered") == 90


@pytest.mark.parametrize(
    ("today", "year"), [(date(2026, 6, 30), 2026), (date(2026, 7, 1), 2027), (date(2027, 1, 1), 2027)]
)
def test_targets_are_those_of_the_next_thirtieth_of_june(today: date, year: int) -> None:
    assert rules.target_year(today) == year


@pytest.mark.parametrize(("raw", "key"), [(" ", "amend-order-expected"), ("9" * 31, "order-number-too-long")])
def test_an_order_needs_a_number_that_fits(raw: str, key: str) -> None:
    with pytest.raises(BadInput, match=key):
        rules.read_number(raw)
