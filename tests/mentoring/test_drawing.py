"""The drawn state machines are those the code goes by."""

import pytest

from mentoring.actors import Role
from mentoring.drawing import TARGET, drawing
from mentoring.moves import Machine, Move
from mentoring.pair_states import MACHINE, PairStatus, Step


def test_the_page_of_states_is_fresh() -> None:
    assert TARGET.read_text(encoding="utf-8") == drawing(), "run python -m mentoring.drawing"


def test_every_state_can_be_reached_and_every_open_one_left() -> None:
    reached = {PairStatus.PROPOSED, *(target for one in MACHINE.moves for target in one.targets)}
    assert reached == set(PairStatus)
    assert {one.act for one in MACHINE.moves} == set(Step)


def test_a_table_says_a_thing_once_and_knows_no_other_way() -> None:
    row = Move(PairStatus.PROPOSED, Step.APPROVE, (PairStatus.APPROVED,), (Role.DIRECTOR,))
    with pytest.raises(ValueError, match="twice"):
        Machine([row, row])
    machine = Machine([row])
    assert machine.reach(PairStatus.PROPOSED, Step.APPROVE, PairStatus.APPROVED) is PairStatus.APPROVED
    for wrong in ((PairStatus.ACTIVE, Step.APPROVE, PairStatus.APPROVED),
                  (PairStatus.PROPOSED, Step.APPROVE, PairStatus.ACTIVE)):  # fmt: skip
        with pytest.raises(ValueError, match="no way"):
            machine.reach(*wrong)
