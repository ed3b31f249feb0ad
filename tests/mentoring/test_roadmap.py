"""A roadmap between those who write it and the one who approves it."""

from dataclasses import replace
from datetime import date

import pytest

from mentoring.actors import Actor, Role
from mentoring.errors import BadInput, WrongState
from mentoring.roadmap import (
    Item,
    ItemStatus,
    ItemStep,
    Roadmap,
    RoadmapState,
    Scope,
    Step,
    approve,
    change,
    item_steps,
    moved,
    read_title,
    send_back,
    steps,
    submit,
)

FILLED = Item(1, "first", "Приказ", date(2026, 9, 30), (Role.DIRECTOR,))
PLAN = Roadmap(1, 1, Scope.SCHOOL, 2026, {"first": "Подготовка", "second": "Банк"}, (FILLED,))


def acting(*roles: Role) -> Actor:
    return Actor("update:1", person_id=7, organization_id=1, roles=frozenset(roles))


@pytest.mark.parametrize(
    ("state", "role", "expected"),
    [
        (RoadmapState.DRAFT, Role.CURATOR, {Step.EDIT, Step.SUBMIT}),
        (RoadmapState.RETURNED, Role.COORDINATOR, {Step.EDIT, Step.SUBMIT}),
        (RoadmapState.DRAFT, Role.WORKING_GROUP, {Step.EDIT}),
        (RoadmapState.SUBMITTED, Role.CURATOR, {Step.TAKE_BACK}),
        (RoadmapState.SUBMITTED, Role.DIRECTOR, {Step.APPROVE, Step.RETURN}),
        (RoadmapState.APPROVED, Role.CURATOR, {Step.CHANGE}),
        (RoadmapState.DRAFT, Role.DIRECTOR, set()),
        (RoadmapState.SUBMITTED, Role.DISTRICT, set()),
        (RoadmapState.DRAFT, Role.MENTOR, set()),
    ],
)
def test_each_role_is_offered_its_own_steps(state: RoadmapState, role: Role, expected: set[Step]) -> None:
    assert steps(replace(PLAN, state=state), acting(role)) == expected


def test_a_municipal_roadmap_is_the_districts_own() -> None:
    municipal = replace(PLAN, scope=Scope.MUNICIPAL)
    assert steps(municipal, acting(Role.DISTRICT)) == {Step.EDIT, Step.SUBMIT}
    assert steps(replace(municipal, state=RoadmapState.SUBMITTED), acting(Role.DISTRICT)) >= {Step.APPROVE}
    assert steps(municipal, acting(Role.CURATOR)) == set()


@pytest.mark.parametrize("blank", [replace(FILLED, due_on=None), replace(FILLED, roles=())])
def test_a_blank_date_or_responsible_keeps_the_roadmap_from_the_director(blank: Item) -> None:
    plan = replace(PLAN, items=(FILLED, blank))
    with pytest.raises(WrongState, match="roadmap-blanks"):
        submit(plan)
    with pytest.raises(WrongState, match="roadmap-blanks"):
        approve(plan, 7, date(2026, 9, 1))
    assert submit(replace(plan, items=(replace(blank, status=ItemStatus.CANCELLED), FILLED)))


def test_words_are_somebody_responsible_too_and_an_empty_roadmap_goes_nowhere() -> None:
    assert submit(replace(PLAN, items=(replace(FILLED, roles=(), responsible="завуч"),)))
    assert submit(replace(PLAN, items=(replace(FILLED, due_on=None, period="в течение года"),)))
    with pytest.raises(WrongState, match="roadmap-empty"):
        submit(replace(PLAN, items=()))


def test_a_changed_roadmap_is_the_next_version_and_stays_in_force_meanwhile() -> None:
    approved = approve(submit(PLAN), 7, date(2026, 9, 1))
    assert (approved.state, approved.version, approved.approved_on) == (RoadmapState.APPROVED, 1, date(2026, 9, 1))
    changed = change(approved)
    assert (changed.state, changed.version, changed.approved_on) == (RoadmapState.DRAFT, 2, date(2026, 9, 1))
    assert approve(submit(changed), 7, date(2026, 10, 1)).reminded_on == approved.reminded_on


def test_a_remark_is_needed_and_goes_away_with_the_next_submission() -> None:
    with pytest.raises(BadInput, match="remark-expected"):
        send_back(PLAN, "  ")
    returned = send_back(submit(PLAN), "Нет сроков")
    assert (returned.state, returned.remark) == (RoadmapState.RETURNED, "Нет сроков")
    assert submit(returned).remark == ""


def test_an_item_is_marked_done_by_whoever_answers_for_it_and_planned_by_the_curator() -> None:
    approved = approve(submit(PLAN), 7, date(2026, 9, 1))
    assert item_steps(approved, FILLED, acting(Role.MENTOR)) == set()
    assert item_steps(approved, replace(FILLED, roles=(Role.MENTOR,)), acting(Role.MENTOR)) == {ItemStep.FINISH}
    assert item_steps(approved, FILLED, acting(Role.CURATOR)) == {ItemStep.FINISH, ItemStep.CANCEL}
    assert item_steps(PLAN, FILLED, acting(Role.CURATOR)) == {ItemStep.EDIT, ItemStep.REMOVE, ItemStep.FINISH}
    done = replace(FILLED, status=ItemStatus.DONE)
    assert item_steps(PLAN, done, acting(Role.CURATOR)) == {ItemStep.REOPEN}


def test_an_item_moves_within_its_stage_and_no_further() -> None:
    second, other = replace(FILLED, id=2), replace(FILLED, id=3, stage_id="second")
    plan = replace(PLAN, items=(FILLED, second, other))
    assert [one.id for one in moved(plan, 2, up=True).items] == [2, 1, 3]
    assert [one.id for one in moved(plan, 1, up=False).items] == [2, 1, 3]
    assert moved(plan, 1, up=True) == plan
    assert moved(plan, 2, up=False) == plan
    assert moved(plan, 3, up=True) == plan


def test_a_title_has_words_and_an_end() -> None:
    assert read_title("  Приказ \n о кураторе ") == "Приказ о кураторе"
    with pytest.raises(BadInput, match="roadmap-title-expected"):
        read_title(" ")
    with pytest.raises(BadInput, match="roadmap-words-too-long"):
        read_title("я" * 301)


@pytest.mark.parametrize(
    ("item", "times"),
    [
        (Item(1, "", "Мероприятия для наставнических пар: не менее двух в год"), 2),
        (Item(1, "", "", period="Не реже 4 раз в год"), 4),
        (Item(1, "", "", result="Не менее трёх мероприятий в год"), 3),
        (Item(1, "", "Events for pairs, at least two a year"), 2),
        (Item(1, "", "Обучение наставников, не менее 16 часов"), 1),
        (Item(1, "", "Отчёт не реже одного раза в год"), 1),
        (Item(1, "", "Встречи не менее 100 в год"), 1),
        (Item(1, "", "Конференция"), 1),
    ],
)
def test_an_activity_says_itself_how_many_events_it_takes(item: Item, times: int) -> None:
    assert item.times == times
