"""Applications as Word: filled with what was answered, in Russian whoever reads them, with lines for the decision."""

from datetime import date

from db import organizations, people
from documents.forms import render
from mentoring.actors import Role
from mentoring.application_kinds import RULES, STATEMENT, ApplicationKind
from mentoring.applications import Application
from mentoring.errors import NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from services.application_cards import card
from services.application_ways import the_application, turn
from services.behalf import WRITERS
from services.consent_forms import letterhead, post
from services.work import Work, command, found
from texts import plain
from texts.dates import day


@command(Role.DIRECTOR, Role.COUNCIL, *WRITERS)
async def order_application_paper(work: Work, application_id: int) -> None:
    """Ask for an application as Word, to be signed.

    Raises:
        WrongState: there is no paper of this kind.
        NotFound: its words are kept back from the actor.
    """
    application, pair = await the_application(work, application_id, lock=False)
    if not RULES[application.kind].form:
        raise WrongState("application-no-paper")
    if (await card(work, application, pair)).is_hidden:
        raise NotFound
    key = f"application-paper:{application_id}:{work.actor.cause}"
    about: dict[str, int | str] = {"application": application_id}
    await work.tell(Notice(Kind.APPLICATION_PAPER, work.person_id, work.now, key, about))
    await work.log("order-application-paper", application.applicant_id, application=application_id)


async def application_file(work: Work, application: Application, pair: Pair | None) -> bytes:
    """Return an application as .docx bytes."""
    organization = found(await organizations.get(work.connection, application.organization_id))
    applicant = found(await people.get(work.connection, application.applicant_id))
    facts: dict[str, object] = {
        **letterhead(organization), "person_name": applicant.name.full, "person_post": await post(work, applicant.id),
        "date": application.asked_on,
    }  # fmt: skip
    form = RULES[application.kind].form
    more = _statement if form == STATEMENT else _release
    return render(form, {**facts, **await more(work, application, pair)})


async def _release(work: Work, application: Application, pair: Pair | None) -> dict[str, object]:
    content = application.content
    curator = await people.get(work.connection, (pair.curator_id if pair else 0) or 0)
    other = await people.get(work.connection, pair.other(application.applicant_id) if pair else 0)
    is_mentor = pair is not None and pair.mentor_id == application.applicant_id
    role = Role.MENTEE if is_mentor else Role.MENTOR
    return {
        "curator_name": curator.name.full if curator else "", "event": content.get("event"),
        "starts_on": _day(content.get("starts")), "ends_on": _day(content.get("ends")),
        "no_lessons": content.get("lessons") == "", "lessons": content.get("lessons"),
        "substitute": content.get("substitute"), "other_name": other.name.full if other else "",
        "other_role": plain(f"role-{role.value}", "ru").capitalize(),
    }  # fmt: skip


async def _statement(work: Work, application: Application, pair: Pair | None) -> dict[str, object]:
    content, kind = application.content, application.kind
    subject = await people.get(work.connection, application.subject_id or 0)
    choice = next((content[one] for one in ("papers", "measure", "topic") if content.get(one)), "")
    said = plain(f"application-option-{choice}", "ru") if choice else ""
    starts = _day(content.get("starts"))
    whose = await turn(work, application, pair)
    return {
        "addressee": plain(f"role-{whose.role.value}", "ru"), "about": plain(f"application-about-{kind.value}", "ru"),
        "request": plain(
            f"application-request-{kind.value}", "ru", name=subject.name.full if subject else "",
            choice=_small(said), event=content.get("event", ""), day=day(starts, "ru") if starts else "",
            dated="yes" if starts else "no",
        ),
        "reason": content.get("what", ""),
    }  # fmt: skip


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _small(words: str) -> str:
    return words[:1].lower() + words[1:]


PRINTED = tuple(kind for kind in ApplicationKind if RULES[kind].form == STATEMENT)
