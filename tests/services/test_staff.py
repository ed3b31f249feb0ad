"""The staff list as those who keep it know it: imported, changed, searched, its people invited under their names."""

import io
from collections.abc import Awaitable
from datetime import date, timedelta
from time import monotonic

import pytest
from openpyxl import load_workbook

from db import organizations, staff
from db.engine import Database
from mentoring.actors import Actor, Role
from mentoring.errors import BadInput, LinkRefused, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.staff import Filter, Member, Reason
from mentoring.staff_matching import Fate
from services import joining, retention
from services import staff as service
from services import staff_imports as imports
from tests.builders import School, dump

HEAD = "Фамилия;Имя;Отчество;Должность;Предмет;Стаж;Роль;Педагог да/нет\n"
LIST = HEAD + (
    "Беринг;Пётр;Ильич;учитель;физика;1;наставляемый;да\n"
    "Ушакова;Анна;Олеговна;учитель;химия;12;наставник;да\n"
    "Лаптева;Вера;Львовна;завхоз;;2;;нет\n"
)
SECONDS = 12.0


@pytest.fixture
async def keeper(school: School) -> Actor:
    return school.actor(await school.curator())


async def sent(school: School, words: str, keeper: Actor | None = None) -> int:
    return await imports.import_staff(school.app, keeper or await again(school), words.encode())


async def again(school: School) -> Actor:
    """The curator, acting once more."""
    return school.actor(await school.curator())


async def saved(school: School, words: str) -> imports.Review:
    number = await sent(school, words)
    review = await imports.review_staff_import(school.app, await again(school), number)
    await imports.save_staff_import(school.app, await again(school), number)
    return review


async def members(school: School) -> dict[str, Member]:
    async with school.app.database.reading() as connection:
        return {one.name.family: one for one in await staff.of_organization(connection, school.id)}


async def link_of(school: School, family: str) -> int:
    """The number of the invitation made for somebody."""
    await service.invite_staff(school.app, await again(school))
    async with school.app.database.reading() as connection:
        links = await staff.open_links(connection, school.id, school.clock.now())
    return links[(await members(school))[family].id].invitation_id


async def test_nothing_is_saved_before_it_is_confirmed_and_then_everything_good(school: School) -> None:
    number = await sent(school, LIST + "Хлебников;;;;;много;;\n")
    assert await members(school) == {}
    review = await imports.review_staff_import(school.app, await again(school), number)
    assert review.counts == {Fate.NEW: 3, Fate.WRONG: 1}
    await imports.save_staff_import(school.app, await again(school), number)
    found = await members(school)
    assert set(found) == {"Беринг", "Ушакова", "Лаптева"}
    assert (found["Беринг"].facts.role, found["Лаптева"].teaches) == (Role.MENTEE, False)
    done = await imports.review_staff_import(school.app, await again(school), number)
    assert (done.is_saved, done.added, done.changed, done.verdicts) == (True, 3, 0, ())


async def test_the_same_file_twice_changes_nothing(school: School, outside: Database) -> None:
    await saved(school, LIST)
    before = (await dump(outside, "staff"))["staff"]
    number = await sent(school, LIST)
    review = await imports.review_staff_import(school.app, await again(school), number)
    assert review.counts == {Fate.UNCHANGED: 3}
    with pytest.raises(WrongState, match="staff-nothing-to-save"):
        await imports.save_staff_import(school.app, await again(school), number)
    assert (await dump(outside, "staff"))["staff"] == before


async def test_a_press_repeated_after_a_kill_saves_once(school: School) -> None:
    number, keeper = await sent(school, LIST), await again(school)
    await imports.save_staff_import(school.app, keeper, number)
    await imports.save_staff_import(school.app, keeper, number)
    await imports.save_staff_import(school.app, await again(school), number)
    assert len(await members(school)) == 3


async def test_a_newer_file_changes_what_it_says_and_erases_nothing(school: School) -> None:
    await saved(school, LIST)
    await saved(school, "ФИО;Должность;Предмет;Стаж\nБеринг Пётр Ильич;завуч;физика;\nУшакова Анна Олеговна;;;13\n")
    found = await members(school)
    assert (found["Беринг"].facts.post, found["Беринг"].facts.subject) == ("завуч", "физика")
    assert found["Беринг"].facts.experience == 1
    assert found["Ушакова"].facts.experience == 13


async def test_namesakes_are_asked_about_and_told_apart_from_then_on(school: School) -> None:
    await saved(school, LIST)
    words = LIST + "Беринг;Пётр;Ильич;воспитатель;музыка;20;;\n"
    number = await sent(school, words)
    review = await imports.review_staff_import(school.app, await again(school), number)
    [asked] = review.of(Fate.ASKED)
    with pytest.raises(NotFound):
        await imports.decide_staff_namesake(school.app, await again(school), number, asked.row.number, "same:999")
    await imports.decide_staff_namesake(school.app, await again(school), number, asked.row.number, "other")
    with pytest.raises(WrongState, match="staff-namesake-settled"):
        await imports.decide_staff_namesake(school.app, await again(school), number, asked.row.number, "same")
    await imports.save_staff_import(school.app, await again(school), number)
    again_sent = await sent(school, words)
    assert (await imports.review_staff_import(school.app, await again(school), again_sent)).counts == {
        Fate.UNCHANGED: 4
    }


async def test_two_thousand_rows_are_a_matter_of_seconds(school: School) -> None:
    letters = "абвгдежзиклмнопрстуф"
    names = [f"Ко{a}{b}{c}ов;Пётр;Ильич;учитель;физика;5;;" for a in letters for b in letters for c in letters][:2000]
    began = monotonic()
    review = await saved(school, HEAD + "\n".join(names))
    assert review.counts == {Fate.NEW: 2000}
    assert monotonic() - began < SECONDS
    shown = await service.staff_list(school.app, await again(school))
    assert len(shown.members) == 2000


async def test_a_file_that_was_not_confirmed_is_gone_after_a_day(school: School, outside: Database) -> None:
    number = await sent(school, LIST)
    school.clock.move(days=1, minutes=1)
    await retention.tidy(school.app)
    with pytest.raises(NotFound, match="staff-import-gone"):
        await imports.save_staff_import(school.app, await again(school), number)
    rows = await dump(outside)
    assert (rows["staff_import"], rows["staff_import_line"]) == ([], [])


async def test_a_file_dropped_leaves_nothing(school: School, outside: Database) -> None:
    number = await sent(school, LIST)
    await imports.drop_staff_import(school.app, await again(school), number)
    rows = await dump(outside)
    assert (rows["staff_import"], rows["staff_import_line"], rows["staff"]) == ([], [], [])


async def test_whoever_comes_in_by_their_link_is_known_by_name_and_in_the_programs(school: School) -> None:
    await saved(school, LIST)
    invitation, newcomer = await link_of(school, "Беринг"), school.stranger()
    assert (await joining.see_invitation(school.app, newcomer, "", invitation)).listed == "Беринг П. И."
    number = await joining.join(school.app, newcomer, invitation)
    person = Actor(school.cause(), "ru", newcomer.address, number, school.id)
    assert await joining.my_listed_name(school.app, person) == "Беринг Пётр Ильич"
    await joining.introduce_as_listed(school.app, person)
    found = (await members(school))["Беринг"]
    assert (found.person_id, found.in_program) == (number, True)
    shown = await service.staff_list(school.app, await again(school), Filter.IN_PROGRAMS)
    assert [one.name.family for one in shown.members] == ["Беринг"]
    assert Kind.NEWCOMER in {kind for kind, _ in await school.told()}


async def test_a_link_opened_by_a_colleague_says_whose_it_is_and_stays_good(school: School) -> None:
    await saved(school, LIST)
    invitation = await link_of(school, "Беринг")
    other = await school.mentor()
    with pytest.raises(LinkRefused, match="link-of-another"):
        await joining.join(school.app, school.actor(other), invitation)
    assert (await joining.see_invitation(school.app, school.stranger(), "", invitation)).listed


async def test_a_newcomer_who_says_another_name_is_not_taken_for_the_one_on_the_list(school: School) -> None:
    await saved(school, LIST)
    invitation, newcomer = await link_of(school, "Беринг"), school.stranger()
    number = await joining.join(school.app, newcomer, invitation)
    person = Actor(school.cause(), "ru", newcomer.address, number, school.id)
    await joining.introduce(school.app, person, "Чириков Алексей")
    assert (await members(school))["Беринг"].person_id is None


async def test_who_joined_before_the_list_came_is_found_in_it_by_name(school: School) -> None:
    mentee = await school.mentee("Беринг Пётр Ильич")
    await saved(school, LIST)
    assert (await members(school))["Беринг"].person_id == mentee.id
    mentor = await school.mentor("Ушакова Анна Олеговна")
    assert (await members(school))["Ушакова"].person_id == mentor.id


async def test_links_are_made_once_for_those_who_have_a_role_and_have_not_joined(school: School) -> None:
    async with school.app.database.transaction() as connection:
        await organizations.remember_bot(connection, 7, "school_bot")
    await saved(school, LIST)
    for _ in range(2):
        assert await service.invite_staff(school.app, await again(school)) == 2
    letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.STAFF_LINKS and letter]
    assert letters[0].attachment
    page = load_workbook(io.BytesIO(letters[0].attachment.content)).worksheets[0]
    rows = list(page.iter_rows(min_row=2, values_only=True))
    assert [row[:2] for row in rows] == [("Беринг Пётр Ильич", "наставляемый"), ("Ушакова Анна Олеговна", "наставник")]
    assert all(str(row[3]).startswith("https://t.me/school_bot?start=") for row in rows)
    again_page = load_workbook(io.BytesIO(letters[1].attachment.content)).worksheets[0]  # type: ignore[union-attr]
    assert [row[3] for row in again_page.iter_rows(min_row=2, values_only=True)] == [row[3] for row in rows]


async def test_an_assistant_keeps_the_list_and_hands_out_no_roles(school: School) -> None:
    await saved(school, LIST)
    assistant = await school.join(Role.ASSISTANT, "Цифрова Инна")
    assert (await service.staff_list(school.app, school.actor(assistant))).counts[Filter.ALL] == 3
    with pytest.raises(NotAllowed, match="role-not-yours-to-grant"):
        await service.invite_staff(school.app, school.actor(assistant))


async def test_somebody_who_left_is_kept_among_those_who_left_and_their_link_is_closed(school: School) -> None:
    await saved(school, LIST)
    invitation, number = await link_of(school, "Беринг"), (await members(school))["Беринг"].id
    today = school.clock.now().date()
    with pytest.raises(BadInput, match="staff-left-in-future"):
        await service.mark_staff_left(school.app, await again(school), number, today + timedelta(days=2))
    await service.mark_staff_left(school.app, await again(school), number, today)
    with pytest.raises(LinkRefused, match="link-revoked"):
        await joining.join(school.app, school.stranger(), invitation)
    shown = await service.staff_list(school.app, await again(school))
    assert (shown.counts[Filter.ALL], shown.counts[Filter.LEFT]) == (2, 1)
    await service.mark_staff_left(school.app, await again(school), number, None)
    assert (await members(school))["Беринг"].left_on is None


async def test_who_is_to_be_invited_is_a_list_of_its_own(school: School) -> None:
    await saved(school, LIST)
    shown = await service.staff_list(school.app, await again(school), Filter.TO_INVITE)
    assert [one.name.family for one in shown.members] == ["Беринг"]
    card = await service.staff_card(school.app, await again(school), shown.members[0].id)
    assert card.reasons == (Reason.YOUNG,)


async def test_a_person_is_added_by_hand_and_a_namesake_only_with_another_post(school: School) -> None:
    await service.add_staff(school.app, await again(school), "беринг пётр ильич, учитель, физика")
    with pytest.raises(BadInput, match="staff-name-known"):
        await service.add_staff(school.app, await again(school), "Беринг Пётр Ильич")
    with pytest.raises(BadInput, match="staff-name-known"):
        await service.add_staff(school.app, await again(school), "Беринг Пётр Ильич, Учитель")
    await service.add_staff(school.app, await again(school), "Беринг Пётр Ильич, завуч")
    assert (await service.staff_list(school.app, await again(school))).counts[Filter.ALL] == 2


async def test_a_field_is_changed_by_the_rules_of_the_table(school: School) -> None:
    number = await service.add_staff(school.app, await again(school), "Беринг Пётр Ильич")
    await service.edit_staff(school.app, await again(school), number, "hired_on", "31.08.2026")
    await service.edit_staff(school.app, await again(school), number, "full", "Беринг Пётр Львович")
    await service.edit_staff(school.app, await again(school), number, "post", "=учитель")
    found = (await members(school))["Беринг"]
    assert (found.facts.hired_on, found.name.patronymic, found.facts.post) == (date(2026, 8, 31), "Львович", "учитель")
    await service.edit_staff(school.app, await again(school), number, "hired_on", "")
    assert (await members(school))["Беринг"].facts.hired_on is None
    with pytest.raises(BadInput, match="staff-expected-experience"):
        await service.edit_staff(school.app, await again(school), number, "experience", "много")
    with pytest.raises(NotFound):
        await service.edit_staff(school.app, await again(school), number, "person_id", "1")


async def test_looks_and_changes_are_in_the_audit_log_without_names(school: School, outside: Database) -> None:
    await saved(school, LIST)
    number = (await members(school))["Беринг"].id
    await service.staff_card(school.app, await again(school), number)
    await service.order_staff_list(school.app, await again(school))
    rows = (await dump(outside, "audit"))["audit"]
    acts = [row["act"] for row in rows if "staff" in row["act"]]
    assert sorted(acts) == ["export-staff", "import-staff", "see-staff"]
    assert "Беринг" not in str(rows)


async def test_the_exported_list_holds_no_formula(school: School) -> None:
    await saved(school, HEAD + "Беринг;Пётр;Ильич;=1+1;@SUM(A1);1;;\n")
    await service.order_staff_list(school.app, await again(school))
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.STAFF_LIST]
    assert letter
    assert letter.attachment
    page = load_workbook(io.BytesIO(letter.attachment.content)).worksheets[0]
    assert [cell.value for cell in page[2]][3:5] == ["1+1", "SUM(A1)"]
    assert "f" not in {cell.data_type for row in page.iter_rows() for cell in row}


async def test_another_school_sees_and_touches_nothing_of_the_list(school: School, outside: Database) -> None:
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    await saved(elsewhere, LIST)
    foreign = (await members(elsewhere))["Беринг"].id
    pending = await sent(elsewhere, LIST)
    keeper = await school.curator()
    app = school.app
    before = await dump(outside)
    calls: list[Awaitable[object]] = [
        service.staff_card(app, school.actor(keeper), foreign),
        service.edit_staff(app, school.actor(keeper), foreign, "post", "завуч"),
        service.mark_staff_left(app, school.actor(keeper), foreign, None),
        service.invite_staff(app, school.actor(keeper), foreign),
        imports.review_staff_import(app, school.actor(keeper), pending),
        imports.decide_staff_namesake(app, school.actor(keeper), pending, 2, "other"),
        imports.save_staff_import(app, school.actor(keeper), pending),
        imports.drop_staff_import(app, school.actor(keeper), pending),
        imports.order_staff_problems(app, school.actor(keeper), pending),
    ]
    for call in calls:
        with pytest.raises(NotFound):
            await call
    with pytest.raises(BadInput, match="staff-nobody-found"):
        await service.search_staff(app, school.actor(keeper), "Бер")
    assert (await service.staff_list(app, school.actor(keeper))).members == ()
    assert await dump(outside) == before


BOSSES = "ФИО;Должность;Непосредственный руководитель\n"


async def test_line_managers_come_with_the_list_and_go_out_with_it(school: School) -> None:
    words = BOSSES + (
        "Беринг Пётр Ильич;учитель;Ушакова Анна Олеговна\n"
        "Ушакова Анна Олеговна;завуч;-\n"
        "Лаптева Вера Львовна;учитель;Лаптева Вера Львовна\n"
        "Прончищева Мария;учитель;Никто Никтошев\n"
    )
    review = await saved(school, words)
    wrong = [(one.row.number, one.problems[0].column, one.problems[0].code) for one in review.of(Fate.WRONG)]
    assert wrong == [(4, "manager", "manager-self"), (5, "manager", "manager")]
    known = await members(school)
    assert known["Беринг"].manager_id == known["Ушакова"].id
    assert set(known) == {"Беринг", "Ушакова"}
    await service.order_staff_list(school.app, await again(school))
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.STAFF_LIST]
    assert letter
    assert letter.attachment
    page = load_workbook(io.BytesIO(letter.attachment.content)).worksheets[0]
    rows = list(page.iter_rows(values_only=True))
    place = rows[0].index("Непосредственный руководитель")
    assert [row[place] for row in rows[1:]] == ["Ушакова Анна Олеговна", None]
    again_same = await imports.review_staff_import(school.app, await again(school), await sent(school, words))
    assert again_same.counts[Fate.UNCHANGED] == 2


async def test_a_new_line_manager_changes_a_row_and_two_of_one_name_are_asked_about(school: School) -> None:
    await saved(school, BOSSES + "Беринг Пётр Ильич;учитель;Ушакова Анна Олеговна\nУшакова Анна Олеговна;завуч;\n")
    turned = BOSSES + "Беринг Пётр Ильич;;Лаптева Вера Львовна\nУшакова Анна Олеговна;;Беринг Пётр Ильич\n"
    review = await saved(school, turned + "Лаптева Вера Львовна;директор;\n")
    assert review.counts == {Fate.CHANGED: 2, Fate.NEW: 1}
    known = await members(school)
    assert known["Беринг"].manager_id == known["Лаптева"].id
    assert known["Ушакова"].manager_id == known["Беринг"].id
    await service.add_staff(school.app, await again(school), "Лаптева Вера Львовна, завхоз")
    number = await sent(school, BOSSES + "Хлебников Иван;учитель;Лаптева Вера Львовна\n")
    doubtful = await imports.review_staff_import(school.app, await again(school), number)
    assert [one.problems[0].code for one in doubtful.of(Fate.WRONG)] == ["manager-two"]
