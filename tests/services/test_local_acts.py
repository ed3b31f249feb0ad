"""The register of local acts, and «the school runs the system» by it."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound
from mentoring.help import Content
from mentoring.local_acts import OTHER
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.roadmap import Scope
from services import local_acts, roadmap, roadmap_items
from tests.builders import School, Someone


async def record(school: School, someone: Someone, kind: str, person_id: int | None = None) -> int:
    """A document with number, date and file."""
    number = await local_acts.record_act(school.app, school.actor(someone), kind, person_id)
    await local_acts.number_act(school.app, school.actor(someone), number, f"01-{number}")
    await local_acts.date_act(school.app, school.actor(someone), number, date(2026, 9, 1))
    await local_acts.attach_act(school.app, school.actor(someone), number, Content("", "document", "f", "приказ.pdf"))
    return number


async def lacking(school: School, someone: Someone) -> set[str]:
    found = await local_acts.act_register(school.app, school.actor(someone))
    assert found.runs == all(one.is_met for one in found.requirements if one.act.required)
    return {one.act.id for one in found.requirements if not one.is_met and one.act.required}


async def approve_roadmap(school: School) -> None:
    curator, director = await school.curator(), await school.director()
    number = await roadmap.make_roadmap(school.app, school.actor(curator), Scope.SCHOOL, 2026)
    card = (await roadmap.roadmap_card(school.app, school.actor(curator), number)).roadmap
    assert card is not None
    for stage_id in card.stages:
        await roadmap_items.date_blanks(school.app, school.actor(curator), number, stage_id, date(2026, 12, 15))
        await roadmap_items.assign_blanks(school.app, school.actor(curator), number, stage_id, Role.CURATOR)
    await roadmap.submit_roadmap(school.app, school.actor(curator), number)
    await roadmap.approve_roadmap(school.app, school.actor(director), number)


async def test_the_school_runs_the_system_once_every_document_of_its_regulation_is_there(school: School) -> None:
    curator = await school.curator()
    everything = {"regulation", "roadmap", "curator_order", "pairs_order", "pay_regulation", "supplementary_agreements"}
    assert await lacking(school, curator) == everything
    couple = await school.pair(PairStatus.ACTIVE)
    assert await lacking(school, curator) == everything - {"pairs_order"}
    await approve_roadmap(school)
    assert await lacking(school, curator) == everything - {"pairs_order", "roadmap"}
    found = await local_acts.act_register(school.app, school.actor(curator))
    assert list(found.names.values()) == ["Иркутова А. О."]
    for kind in ("regulation", "curator_order", "pay_regulation"):
        await record(school, curator, kind)
    agreement = await record(school, curator, "supplementary_agreements", couple.mentor.id)
    assert await lacking(school, curator) == set()
    assert (await local_acts.act_register(school.app, school.actor(couple.director))).runs
    await local_acts.remove_act(school.app, school.actor(curator), agreement)
    assert await lacking(school, curator) == {"supplementary_agreements"}


async def test_an_agreement_is_for_a_mentor_and_other_documents_are_for_nobody(school: School) -> None:
    curator, mentor, mentee = await school.curator(), await school.mentor(), await school.mentee()
    app, act = school.app, school.actor
    for person in (None, mentee.id, 999):
        with pytest.raises(NotFound):
            await local_acts.record_act(app, act(curator), "supplementary_agreements", person)
    with pytest.raises(NotFound):
        await local_acts.record_act(app, act(curator), "no-such-document")
    number = await local_acts.record_act(app, act(curator), "regulation", mentor.id)
    assert (await local_acts.act_card(app, act(curator), number)).person is None
    second = await school.mentor("Байкальская Ольга")
    await record(school, curator, "supplementary_agreements", second.id)
    found = await local_acts.act_mentors(app, act(curator), "supplementary_agreements")
    assert [one.id for one in found] == [mentor.id, second.id]


async def test_another_document_has_a_title_of_its_own(school: School) -> None:
    curator, app, act = await school.curator(), school.app, school.actor
    number = await local_acts.record_act(app, act(curator), OTHER)
    await local_acts.title_act(app, act(curator), number, "Приказ о доплатах")
    assert (await local_acts.act_card(app, act(curator), number)).title == "Приказ о доплатах"
    listed = await local_acts.record_act(app, act(curator), "regulation")
    with pytest.raises(NotFound):
        await local_acts.title_act(app, act(curator), listed, "Приказ")


async def test_bad_numbers_dates_and_files_change_nothing(school: School) -> None:
    curator, app, act = await school.curator(), school.app, school.actor
    number = await record(school, curator, "regulation")
    before = await local_acts.act_card(app, act(curator), number)
    with pytest.raises(BadInput):
        await local_acts.number_act(app, act(curator), number, "7" * 31)
    with pytest.raises(BadInput):
        await local_acts.date_act(app, act(curator), number, date(2026, 9, 2))
    with pytest.raises(BadInput):
        await local_acts.attach_act(app, act(curator), number, Content("", "video", "f", "video.mp4"))
    assert await local_acts.act_card(app, act(curator), number) == before


async def test_a_file_comes_back_and_the_register_comes_as_excel(school: School) -> None:
    curator, app, act = await school.curator(), school.app, school.actor
    mentor = await school.mentor()
    number = await record(school, curator, "supplementary_agreements", mentor.id)
    await local_acts.number_act(app, act(curator), number, "=1+1")
    bare = await local_acts.record_act(app, act(curator), "regulation")
    with pytest.raises(NotFound):
        await local_acts.order_act(app, act(curator), bare)
    await local_acts.order_act(app, act(curator), number)
    await local_acts.order_register(app, act(curator))
    letters = {kind: letter for kind, _, letter in await school.deliver()}
    file, register = letters[Kind.ACT_FILE], letters[Kind.ACT_REGISTER]
    assert file is not None
    assert file.attachment is not None
    assert (file.attachment.reference, file.attachment.name) == ("f", "приказ.pdf")
    assert register is not None
    assert register.attachment is not None
    page = load_workbook(io.BytesIO(register.attachment.content)).worksheets[0]
    row = [cell.value for cell in page[2]]
    assert row[0] == "=1+1"
    assert page["A2"].data_type == "s"  # words, not a formula
    assert row[3] == "Иркутова Анна Олеговна"


async def test_another_schools_register_does_not_exist(school: School) -> None:
    curator, mentor = await school.curator(), await school.mentor()
    number = await record(school, curator, "supplementary_agreements", mentor.id)
    other = await School.founded(school.app, school.clock, "Школа № 3", school.causes)
    stranger = await other.curator()
    app, act = other.app, other.actor
    calls = [
        local_acts.number_act(app, act(stranger), number, "7"),
        local_acts.date_act(app, act(stranger), number, date(2026, 9, 1)),
        local_acts.title_act(app, act(stranger), number, "Чужой"),
        local_acts.attach_act(app, act(stranger), number, Content("", "photo", "f", "photo.jpg")),
        local_acts.remove_act(app, act(stranger), number),
        local_acts.order_act(app, act(stranger), number),
        local_acts.act_card(app, act(stranger), number),
        local_acts.record_act(app, act(stranger), "supplementary_agreements", mentor.id),
    ]
    for call in calls:
        with pytest.raises(NotFound):
            await call
    assert (await local_acts.act_register(app, act(stranger))).cards == ()
    assert await local_acts.act_mentors(app, act(stranger), "supplementary_agreements") == []
