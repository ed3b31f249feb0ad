"""Posts of deputies, by their words."""

import pytest

from mentoring.actors import Role
from mentoring.offices import OFFICES, is_deputy


@pytest.mark.parametrize("post", ["Заместитель директора по УВР", "зам. директора", "Завуч", "Deputy head"])
def test_a_deputy_is_known_by_the_post(post: str) -> None:
    assert is_deputy(post)


@pytest.mark.parametrize("post", ["", "Учитель математики", "Директор", "Замещающий учитель", "Руководитель МО"])
def test_others_are_not(post: str) -> None:
    assert not is_deputy(post)


def test_taking_part_is_no_office() -> None:
    assert not {Role.MENTOR, Role.MENTEE} & set(OFFICES)
