"""Settings in chat: read, refused with what is expected, and used by documents and delivery."""

import io
from datetime import UTC, datetime, time

import pytest
from docx import Document

from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.quiet import QuietHours
from services import delivery, overview, settings
from tests.builders import District, School, dump


async def changed(school: School, **typed: str) -> settings.Settings:
    director = await school.director()
    for field, words in typed.items():
        await settings.change_setting(school.app, school.actor(director), field, words)
    return await settings.settings(school.app, school.actor(director))


async def test_what_is_typed_is_kept_as_it_is_meant(school: School) -> None:
    found = await changed(
        school, name=" Лицей  № 1 ", full_name="МБОУ «Лицей № 1»", city="г. Ангарск", zone="asia/omsk",
        year_begins="2.9", year_ends="30.06", quiet_begins="21", quiet_ends="7:30",
    )  # fmt: skip
    values = {field: found.value(field) for field in settings.FIELDS}
    assert values == {
        "name": "Лицей № 1", "full_name": "МБОУ «Лицей № 1»", "short_name": "", "address": "", "city": "г. Ангарск",
        "head_name": "", "head_post": "", "zone": "Asia/Omsk", "year_begins": "02.09", "year_ends": "30.06",
        "quiet_begins": "21:00", "quiet_ends": "07:30",
    }  # fmt: skip
    assert found.quiet == QuietHours(time(21), time(7, 30), weekends=True)


async def test_what_is_cleared_is_the_regulations_or_a_place_to_write(school: School) -> None:
    await changed(school, city="г. Ангарск", quiet_begins="21")
    found = await changed(school, city="", quiet_begins=" ")
    assert (found.value("city"), found.value("quiet_begins")) == ("", "20:00")


@pytest.mark.parametrize(
    ("field", "typed", "key"),
    [
        ("name", "", "school-name-expected"), ("name", "Ш" * 201, "school-name-expected"),
        ("address", "у" * 301, "organization-detail-too-long"), ("zone", "", "zone-unknown"),
        ("zone", "Иркутск", "zone-unknown"), ("year_begins", "32.01", "organization-day-expected"),
        ("year_ends", "01.09", "setting-year-one-day"), ("quiet_ends", "утром", "organization-time-expected"),
    ],
)  # fmt: skip
async def test_what_cannot_be_is_refused_and_nothing_changes(school: School, field: str, typed: str, key: str) -> None:
    director = await school.director()
    before = (await dump(school.app.database, "organization"))["organization"]
    with pytest.raises(BadInput, match=key):
        await settings.change_setting(school.app, school.actor(director), field, typed)
    assert (await dump(school.app.database, "organization"))["organization"] == before


@pytest.mark.parametrize("field", ["code", "id", "profile_id", "parent_id", "kind", ""])
async def test_only_settings_can_be_set(school: School, field: str) -> None:
    with pytest.raises(NotFound):
        await settings.change_setting(school.app, school.actor(await school.director()), field, "1")


async def test_the_regulation_changes_while_there_is_no_pair(school: School) -> None:
    director = await school.director()
    await school.pair(PairStatus.DECLINED)
    await settings.change_profile(school.app, school.actor(director), "ilskhan-yurt-school")
    found = await settings.settings(school.app, school.actor(director))
    assert (found.profile.id, found.can_change_profile) == ("ilskhan-yurt-school", True)
    with pytest.raises(NotFound):
        await settings.change_profile(school.app, school.actor(director), "moscow")
    log = [row for row in (await dump(school.app.database, "audit"))["audit"] if row["act"] == "change-profile"]
    assert [row["about"] for row in log] == [{"before": "irkutsk-school-2", "after": "ilskhan-yurt-school"}]


async def test_pairs_hold_their_regulation(school: School) -> None:
    couple = await school.pair(PairStatus.PROPOSED)
    with pytest.raises(WrongState, match="setting-profile-has-pairs"):
        await settings.change_profile(school.app, school.actor(couple.director), "ilskhan-yurt-school")
    await settings.change_profile(school.app, school.actor(couple.director), "irkutsk-school-2")
    assert not (await settings.settings(school.app, school.actor(couple.director))).can_change_profile


async def test_the_order_says_what_the_settings_say(school: School) -> None:
    await changed(school, full_name="МБОУ «Лицей № 1»", city="г. Ангарск", head_post="Заведующая",
                  head_name="Верхнева Ольга Ильинична")  # fmt: skip
    await school.pair(PairStatus.APPROVED)
    [letter] = [one for kind, _, one in await school.deliver() if kind is Kind.PAIR_ORDER][:1]
    assert letter is not None
    assert letter.attachment is not None
    document = Document(io.BytesIO(letter.attachment.content))
    words = "\n".join(one.text for one in document.element.body.iter() if one.text)
    for expected in ("МБОУ «Лицей № 1»", "г. Ангарск", "Заведующая", "Верхнева"):
        assert expected in words


async def test_delivery_keeps_the_organizations_own_quiet_hours(school: School) -> None:
    await changed(school, quiet_begins="18:00")
    mentor = await school.mentor()
    school.clock.to(datetime(2026, 9, 1, 11, tzinfo=UTC))  # 19:00 in Irkutsk, a Tuesday
    person = await delivery.recipient(school.app, mentor.id)
    assert person is not None
    assert await delivery.is_quiet(school.app, person)
    director = await school.director()
    await settings.change_setting(school.app, school.actor(director), "quiet_begins", "")
    assert not await delivery.is_quiet(school.app, person)
    school.clock.to(datetime(2026, 9, 5, 4, tzinfo=UTC))  # Saturday noon
    assert await delivery.is_quiet(school.app, person)
    await settings.set_quiet_weekends(school.app, school.actor(director), are_quiet=False)
    assert not await delivery.is_quiet(school.app, person)


async def test_a_district_sets_its_own_and_not_its_schools(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    below = await district.school("Школа № 3")
    await settings.change_setting(school.app, district.actor(await district.head()), "name", "Новый район")
    names = {row["id"]: row["name"] for row in (await dump(school.app.database, "organization"))["organization"]}
    assert (names[district.id], names[below.id]) == ("Новый район", "Школа № 3")


async def test_offices_see_numbers_and_lists_without_answers(school: School) -> None:
    await school.pair(PairStatus.ACTIVE)
    council = await school.join(Role.COUNCIL, "Советова Инна")
    seen = await overview.overview(school.app, school.actor(council))
    assert (seen.pairs, seen.people[Role.MENTOR]) == ({PairStatus.ACTIVE: 1}, 1)
    assistant = await school.join(Role.ASSISTANT, "Цифрова Инна")
    [entry] = await overview.records(school.app, school.actor(assistant), Role.MENTEE)
    assert (entry.person.name.full, entry.is_ready, entry.pairs) == ("Ангарский Пётр Ильич", True, 1)
    assert not entry.flags
    assert not entry.categories
    assert not entry.subject
