"""People with phones: who they are."""

from dataclasses import dataclass

from simulator.shapes import Json


@dataclass
class Person:
    """Somebody with a Telegram account; `role` is only a label for the page."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "ru"
    role: str = ""

    @property
    def name(self) -> str:
        """Return the name as a contact list shows it."""
        return f"{self.first_name} {self.last_name}".strip()

    def user(self) -> Json:
        """Return the Bot API's User."""
        optional = {"last_name": self.last_name, "username": self.username, "language_code": self.language_code}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name} | _filled(optional)

    def chat(self) -> Json:
        """Return the Bot API's Chat of the talk with this person."""
        optional = {"last_name": self.last_name, "username": self.username}
        return {"id": self.id, "type": "private", "first_name": self.first_name} | _filled(optional)

    def shown(self) -> Json:
        """Return the person as the control API shows it."""
        return self.user() | {"name": self.name, "role": self.role}


def _filled(values: dict[str, str]) -> Json:
    return {name: value for name, value in values.items() if value}
