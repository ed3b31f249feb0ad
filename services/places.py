"""Notices of somebody who belongs to several organizations: each is told in its own, and says which one that is."""

from dataclasses import dataclass, replace

from db import memberships, organizations
from db.outbox import Due
from db.people import Recipient
from mentoring.ports import Button, Letter
from services.work import App
from texts import text

MARK = "@"


@dataclass(frozen=True)
class Told:
    """The recipient as of the notice's organization; `name` is that organization's where it has to be said."""

    recipient: Recipient
    organization_id: int | None = None
    name: str = ""


async def told_in(app: App, due: Due, recipient: Recipient) -> Told:
    """Return where a notice belongs."""
    if due.organization_id is None:
        return Told(recipient)
    async with app.database.reading() as connection:
        organization = await organizations.get(connection, due.organization_id)
        places = await memberships.of_person(connection, recipient.person_id)
    if organization is None:
        return Told(recipient)
    there = replace(recipient, organization_id=organization.id, zone=organization.zone)
    return Told(there, organization.id, organization.name if len(places) > 1 else "")


def say_where(letter: Letter, told: Told) -> Letter:
    """Return a letter that names its organization, and whose buttons lead there, where there are several."""
    if not told.name:
        return letter
    words = text("notice-place", told.recipient.language, organization=told.name)
    rows = tuple(tuple(_there(button, told.organization_id) for button in row) for row in letter.buttons)
    return replace(letter, text=f"{words}\n{letter.text}", buttons=rows)


def read_place(action: str) -> tuple[int | None, str]:
    """Return the organization that a button's action names, if any, and the screen."""
    if not action.startswith(MARK):
        return None, action
    number, _, screen = action.removeprefix(MARK).partition(":")
    is_number = number.isascii() and number.isdigit() and len(number) < 10
    return (int(number) if is_number else None), screen


def _there(button: Button, organization_id: int | None) -> Button:
    return replace(button, action=f"{MARK}{organization_id}:{button.action}")
