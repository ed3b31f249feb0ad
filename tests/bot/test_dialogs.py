from aiogram.fsm.state import StatesGroup

from bot.dialogs import DIALOGS
from handlers import states


def test_every_screen_that_has_a_state_is_one_of_the_bot_s() -> None:
    groups = [one for one in vars(states).values() if isinstance(one, type) and issubclass(one, StatesGroup)]
    named = {state for group in groups for state in group}
    drawn = {state for dialog in DIALOGS for state in dialog.windows}
    assert named == drawn
