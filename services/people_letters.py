"""Letters about people who come in, and about those whom no letter reaches."""

from db import invitations, organizations, people
from documents.qr import qr_png
from mentoring.actors import Role
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.links import invitation_link
from services.telling import Telling, tells
from texts import plain
from texts.dates import day


@tells(Kind.INVITATION)
async def _invitation(telling: Telling) -> Letter | None:
    work = telling.work
    invitation = await invitations.find(work.connection, invitation_id=telling.number("invitation"))
    username = await organizations.any_bot_username(work.connection)
    if invitation is None or username is None or not invitation.is_open(work.now):
        return None
    link = invitation_link(username, invitation.code)
    picture = Attachment("photo", "invitation.png", qr_png(link))
    role = plain(f"role-{invitation.role.value}", telling.language)
    organization = await work.organization(invitation.organization_id)
    until = day(invitation.expires_at.date(), telling.language)
    words = {
        "link": link,
        "role": role,
        "until": until,
        "uses": invitation.uses.value,
        "organization": organization.name,
    }
    return telling.say(words, file=picture)


@tells(Kind.NEWCOMER)
async def _newcomer(telling: Telling) -> Letter | None:
    person = await people.get(telling.work.connection, telling.number("person"))
    if person is None:
        return None
    roles = ", ".join(plain(f"role-{role.value}", telling.language) for role in Role if role in person.roles)
    return telling.say({"name": person.name.full, "roles": roles}, telling.button("button-people", "people"))


@tells(Kind.UNREACHABLE)
async def _unreachable(telling: Telling) -> Letter | None:
    person = await people.get(telling.work.connection, telling.number("person"))
    return None if person is None or person.reachable else telling.say({"name": person.name.full})
