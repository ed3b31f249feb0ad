"""What notices of privacy carry: a copy of one's data, acts of erasure, an extract of the audit log, consent forms."""

from zoneinfo import ZoneInfo

from db import erasures, people
from mentoring.consents import Purpose
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from services.auditing import READERS, audit_file
from services.consent_forms import consent_form
from services.erasure_papers import act_file, log_file
from services.privacy import own_data_file
from services.telling import Telling, tells
from services.work import found
from texts import plain
from texts.dates import day


@tells(Kind.OWN_DATA)
async def _own_data(telling: Telling) -> Letter | None:
    kind = str(telling.due.about["format"])
    content = await own_data_file(telling.work, kind)
    name = plain("file-own-data", telling.language, day=telling.work.today().isoformat())
    return telling.say({"format": kind}, file=Attachment("document", f"{name}.{kind}", content))


@tells(Kind.ERASURE_SOON)
async def _soon(telling: Telling) -> Letter | None:
    """To whoever has no role left; dropped where they called it off, came back, or have no account to read it on."""
    awaited = await erasures.awaited(telling.work.connection, telling.recipient.person_id)
    if awaited is None or telling.recipient.address is None:
        return None
    words = {"day": day(awaited.due_at.astimezone(ZoneInfo(telling.recipient.zone)), telling.language)}
    return telling.say(words, telling.button("menu-privacy", "privacy"))


@tells(Kind.STEPPED_OUT)
async def _stepped_out(telling: Telling) -> Letter | None:
    """To those who keep the banks; dropped where nothing is left of the person meanwhile."""
    person = await people.get(telling.work.connection, telling.number("person"))
    if person is None or not person.name.family:
        return None
    roles = ", ".join(plain(f"role-{one}", telling.language) for one in str(telling.due.about["roles"]).split())
    return telling.say({"name": person.name.full, "roles": roles}, telling.button("button-people", "people"))


@tells(Kind.ERASURE_ACT, Kind.ERASURE_LOG)
async def _papers(telling: Telling) -> Letter | None:
    erasure = found(await erasures.get(telling.work.connection, telling.number("erasure")))
    is_act = telling.due.kind is Kind.ERASURE_ACT
    content = await (act_file if is_act else log_file)(telling.work, erasure)
    name = plain("file-erasure-act" if is_act else "file-erasure-log", "ru", number=erasure.id)
    words = {"subject": plain("erasure-subject", telling.language, number=erasure.person_id)}
    return telling.say(words, file=Attachment("document", f"{name}.docx", content))


@tells(Kind.AUDIT_EXPORT, readers=READERS)
async def _audit(telling: Telling) -> Letter | None:
    about = telling.due.about
    content = await audit_file(
        telling.work, telling.number("person"), str(about["act"]), str(about["period"]), telling.language
    )
    name = plain("file-audit", telling.language, day=telling.work.today().isoformat())
    return telling.say({}, file=Attachment("document", f"{name}.xlsx", content))


@tells(Kind.CONSENT_FORM)
async def _form(telling: Telling) -> Letter | None:
    purpose = Purpose(str(telling.due.about["purpose"]))
    content = await consent_form(telling.work, telling.number("person"), purpose)
    title = plain(f"consent-title-{purpose.value.replace('_', '-')}", "ru")
    words = {"title": plain(f"consent-title-{purpose.value.replace('_', '-')}", telling.language)}
    return telling.say(words, file=Attachment("document", f"{title}.docx", content))
