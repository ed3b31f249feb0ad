"""What one update has read and will want again before it is over: asked for once, shown as it was."""

from typing import Generic, TypeVar

from aiogram_dialog import DialogManager

T = TypeVar("T")


class Memo(Generic[T]):
    """One thing kept beside an update: it is gone with the update, so nobody meets it stale."""

    def __init__(self, name: str) -> None:
        self._name = f"memo-{name}"

    def keep(self, manager: DialogManager, value: T) -> T:
        """Keep what was read, in place of what was kept, and return it."""
        manager.middleware_data[self._name] = value
        return value

    def kept(self, manager: DialogManager) -> T | None:
        """Return what was read in this update, if anything was."""
        found: T | None = manager.middleware_data.get(self._name)
        return found

    def forget(self, manager: DialogManager) -> None:
        """Keep nothing: it has changed and is to be read again."""
        manager.middleware_data.pop(self._name, None)

    def take(self, manager: DialogManager) -> T | None:
        """Return what was read and keep it no longer: whatever comes next in the update may have changed it."""
        found = self.kept(manager)
        self.forget(manager)
        return found
