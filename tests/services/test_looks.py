"""Who looks at somebody else's data is written down, by ids only; lists of names and sums are looked at freely."""

import ast
import importlib
import pkgutil
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

import pytest

import services
from db import drafts
from db.engine import Database
from mentoring.actors import Role
from mentoring.application_kinds import ApplicationKind
from mentoring.audit import ACTS, LOOKS
from mentoring.conclusions import Stage
from mentoring.drafts import Draft, Standing
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.partings import PartingKind
from mentoring.program_parts import Part
from mentoring.reports import REQUIRED
from services import (
    applications,
    auditing,
    conclusions,
    consents,
    entering,
    pairs,
    partings,
    privacy,
    progress,
    questionnaires,
    reports,
    results,
    separations,
    speed,
    speed_views,
    task_reports,
    tasks,
)
from services.application_cards import application_card
from services.bank_export import order_bank_export
from services.cards import person_card
from services.corrections import form_to_correct
from services.diary import order_diary, pair_outline
from services.diary_notes import log_meeting
from services.draft_export import order_draft_export
from services.drafting import begin_draft
from services.drafts import draft_card
from services.indicators import order_indicators
from services.local_acts import order_register
from services.parting_cards import parting_card
from services.program_amending import program_history
from services.program_beginning import begin_program
from services.program_paper import order_program_file
from services.program_writing import word_program
from services.programs import program_card, program_news
from services.report_due import plan_report
from services.staff import add_staff, order_staff_list, staff_card
from services.swot import order_swot
from services.work import QUERIES, found
from tests.builders import Couple, School, dump
from tests.programs import carried_out
from tests.services.test_entering import paper_couple

for module in pkgutil.iter_modules(services.__path__):
    importlib.import_module(f"services.{module.name}")

Look = Callable[[School, Couple], Awaitable[object]]


async def sheet(school: School, couple: Couple) -> None:
    number = await form_to_correct(school.app, school.actor(couple.curator), couple.mentee.id)
    await questionnaires.open_sheet(school.app, school.actor(couple.curator), number)


async def entry(school: School, couple: Couple) -> None:
    paper = await school.enter("Листова Анна Павловна", Role.MENTEE)
    await entering.entry_card(school.app, school.actor(couple.curator), paper.id)


async def task_on_paper(school: School, couple: Couple) -> None:
    theirs = await paper_couple(school, PairStatus.ACTIVE)
    app, mentor = school.app, school.actor(theirs.mentor)
    number = await tasks.draft_task(app, mentor, theirs.id, Content("Посетить урок"))
    await tasks.date_task(app, mentor, number, school.clock.now().date())
    await task_reports.task_to_report(app, school.actor(couple.curator), number)


async def listed(school: School, couple: Couple) -> None:
    curator = school.actor(couple.curator)
    number = await add_staff(school.app, curator, "Списков Иван, учитель")
    await staff_card(school.app, school.actor(couple.curator), number)


async def drafted_run(school: School, couple: Couple) -> int:
    """A run in which the two of a pair are drafted once more."""
    await school.mentee("Братский Олег")
    number = await begin_draft(school.app, school.actor(couple.curator))
    async with school.app.database.transaction() as connection:
        run = found(await drafts.get(connection, number))
        await drafts.save(connection, run, [Draft(0, 0, couple.mentor.id, couple.mentee.id, Standing.OFFERED, 50)])
    return number


async def drafted(school: School, couple: Couple) -> None:
    number = await drafted_run(school, couple)
    async with school.app.database.reading() as connection:
        [draft] = await drafts.of_run(connection, number)
    await draft_card(school.app, school.actor(couple.curator), draft.id)


async def ordered_draft(school: School, couple: Couple) -> None:
    await order_draft_export(school.app, school.actor(couple.curator), await drafted_run(school, couple))


async def application(school: School, couple: Couple) -> None:
    mentee = school.actor(couple.mentee)
    number = await partings.ask_parting(school.app, mentee, couple.id, PartingKind.REPLACEMENT)
    await parting_card(school.app, school.actor(couple.curator), number)


async def gathering(school: School, couple: Couple) -> None:
    """Who comes to a speed meeting, and with what."""
    soon = school.clock.now() + timedelta(days=1)
    number = await speed.announce_speed(
        school.app, school.actor(couple.curator), "Первый месяц", soon, "Кабинет 12", 30, 5, "mentees",
        [couple.mentor.id],
    )  # fmt: skip
    await speed.sign_up_speed(school.app, school.actor(couple.mentee), number, "Как начать урок")
    await speed_views.speed_people(school.app, school.actor(couple.curator), number)


async def another_application(school: School, couple: Couple) -> None:
    mentee = school.actor(couple.mentee)
    number = await applications.begin_application(school.app, mentee, ApplicationKind.SUPPORT)
    for field, raw in (("what", "Материалы"), ("until", "")):
        await applications.fill_application(school.app, school.actor(couple.mentee), number, field, raw)
    await applications.send_application(school.app, school.actor(couple.mentee), number)
    await application_card(school.app, school.actor(couple.curator), number)


async def sent_report(school: School, couple: Couple) -> int:
    """A report that its mentor has sent."""
    await plan_report(school.app, school.schedule(), couple.id)
    [card] = await reports.my_reports(school.app, school.actor(couple.mentor))
    for section in REQUIRED:
        await reports.word_report(school.app, school.actor(couple.mentor), card.report.id, section, "Хорошо")
    await reports.send_report(school.app, school.actor(couple.mentor), card.report.id)
    return card.report.id


async def read_report(school: School, couple: Couple) -> None:
    await reports.report_card(school.app, school.actor(couple.curator), await sent_report(school, couple))


async def taken_report(school: School, couple: Couple) -> None:
    await reports.order_report(school.app, school.actor(couple.curator), await sent_report(school, couple))


async def taken_diary(school: School, couple: Couple) -> None:
    held = school.clock.now() - timedelta(hours=1)
    await log_meeting(school.app, school.actor(couple.mentor), couple.id, held)
    await order_diary(school.app, school.actor(couple.mentor), held.date(), school.clock.now().date())


async def progressing(school: School, couple: Couple) -> None:
    number = await carried_out(school, couple)
    await progress.program_progress(school.app, school.actor(couple.curator), number)


async def progressing_in_one(school: School, couple: Couple) -> None:
    number = await carried_out(school, couple)
    await progress.progress_activity(school.app, school.actor(couple.curator), number, 1)


async def concluded_all(school: School, couple: Couple) -> None:
    number = await carried_out(school, couple)
    await conclusions.conclusion_list(school.app, school.actor(couple.curator), number)


async def concluded(school: School, couple: Couple) -> None:
    number = await carried_out(school, couple)
    begun = await conclusions.begin_conclusion(school.app, school.actor(couple.mentor), number, Stage.INTERIM)
    await conclusions.conclusion_card(school.app, school.actor(couple.curator), begun)


async def begun_program(school: School, couple: Couple) -> int:
    number = await begin_program(school.app, school.actor(couple.mentor), couple.id)
    await word_program(school.app, school.actor(couple.mentor), number, Part.GOAL, "Вести урок")
    return number


async def program(school: School, couple: Couple) -> None:
    number = await begun_program(school, couple)
    await program_card(school.app, school.actor(couple.curator), number)


async def news_of_program(school: School, couple: Couple) -> None:
    number = await begun_program(school, couple)
    await program_news(school.app, school.actor(couple.curator), number)


async def versions_of_program(school: School, couple: Couple) -> None:
    number = await begun_program(school, couple)
    await program_history(school.app, school.actor(couple.curator), number)


async def ordered_program(school: School, couple: Couple) -> None:
    number = await begun_program(school, couple)
    await order_program_file(school.app, school.actor(couple.mentor), number)


# Looks at one person's data, each with what is written down.
WRITTEN: Final[dict[str, tuple[str, Look]]] = {
    "person_card": ("view-card", lambda s, c: person_card(s.app, s.actor(c.curator), c.mentee.id)),
    "entry_card": ("view-entry-card", entry),
    "task_to_report": ("view-entry-card", task_on_paper),
    "staff_card": ("see-staff", listed),
    "consent_card": ("view-consents", lambda s, c: consents.consent_card(s.app, s.actor(c.curator), c.mentee.id)),
    "pair_card": ("view-pair", lambda s, c: pairs.pair_card(s.app, s.actor(c.curator), c.id)),
    "open_sheet": ("view-form", sheet),
    "draft_card": ("view-draft", drafted),
    "conclusion_list": ("view-progress", concluded_all),
    "conclusion_card": ("view-progress", concluded),
    "program_progress": ("view-progress", progressing),
    "progress_activity": ("view-progress", progressing_in_one),
    "parting_card": ("view-parting", application),
    "speed_people": ("view-speed", gathering),
    "application_card": ("view-application", another_application),
    "report_card": ("view-report", read_report),
    "pair_outline": ("view-diary", lambda s, c: pair_outline(s.app, s.actor(c.curator), c.id)),
    "program_card": ("view-program", program),
    "program_news": ("view-program", news_of_program),
    "program_history": ("view-program", versions_of_program),
    "separations": ("view-separations", lambda s, c: separations.separations(s.app, s.actor(c.curator), c.mentee.id)),
    "audit_page": ("view-audit", lambda s, c: auditing.audit_page(s.app, s.actor(c.curator), 0, c.mentee.id)),
}
# Files about people, written down when they are ordered.
EXPORTS: Final[dict[str, Look]] = {
    "export-banks": lambda s, c: order_bank_export(s.app, s.actor(c.curator)),
    "export-staff": lambda s, c: order_staff_list(s.app, s.actor(c.curator)),
    "export-summary": lambda s, c: results.order_summary(s.app, s.actor(c.curator)),
    "export-indicators": lambda s, c: order_indicators(s.app, s.actor(c.curator), 2026),
    "export-swot": lambda s, c: order_swot(s.app, s.actor(c.curator), 2026),
    "export-acts": lambda s, c: order_register(s.app, s.actor(c.curator)),
    "export-draft": ordered_draft,
    "order-program": ordered_program,
    "export-audit": lambda s, c: auditing.order_audit_export(s.app, s.actor(c.curator)),
    "export-diary": taken_diary,
    "export-report": taken_report,
    "export-own-data": lambda s, c: privacy.order_my_data(s.app, s.actor(c.mentee)),
}
# Looks of others than those who keep the banks: tried, with what is written down, in test_wishes and test_supports.
OF_OTHERS: Final = {"wish_card", "support_card"}
OWN = "one's own, or of a talk, pair or meeting one is a party of"
NAMES = "names and roles in a list or to choose from, without answers"
SUMS = "numbers, rules and papers, nobody's data"
FREE: Final = {
    OWN: {
        "my_consents", "consent_words", "my_form", "home_answers", "foretell_erasure", "my_erasure_act", "help_card",
        "my_expectations",
        "my_requests",
        "replied_request", "help_talk", "album_target", "kept_album", "promise_choices", "call_card", "my_readiness",
        "my_mentors", "home", "see_invitation", "my_listed_name", "meeting_card", "pair_meetings",
        "whole_group_meetings",
        "my_organizations", "my_pairs", "my_programs",
        "parting_choices", "my_data", "who_saw_me", "asked_of_me", "my_rights", "withdrawal_consequences",
        "my_search_end", "pause_of", "review_staff_import", "may_import_staff",
        "meets_remotely", "support_offer", "my_tasks", "task_card", "late_of_pair", "activity_shelf",
        "speed_card", "event_card",
        "my_applications", "application_offers",
        "next_meeting", "next_group_meeting", "school_breaks", "my_free_hours", "free_times", "series_days",
        "planned_days", "group_series_days",
        "diary_page", "diary_entry", "my_reports",
    },
    NAMES: {
        "speed_list", "speed_mentors", "speed_plan", "event_list", "event_people",
        "order_card", "order_list", "pairs_lacking_papers", "pairs_to_cancel", "pairs_to_decide", "roster_card",
        "roster_list", "searching", "support_list", "unlisted", "wish_list",
        "mentored", "report_list", "group_card", "group_list", "group_candidates",
        "audit_people", "bank", "bank_person", "unmatched", "candidates", "consent_list", "form_to_correct",
        "erasures_done", "parting_list", "application_list", "paper_applicants", "colleague_choices",
        "substitute_choices", "event_choices", "mediator_choices",
        "act_register", "act_card", "act_mentors", "records", "all_pairs", "partner_list",
        "partner_card", "guest_list", "staff_list", "search_staff", "open_links", "link_card",
        "office_holders", "office_card", "draft_view", "draft_left_out", "draft_blocking", "draft_names",
        "draft_group_choice", "progress_list",
        "training_list", "colleagues", "silences",
        "program_list",
    },
    SUMS: {
        "swot", "swot_entry", "swot_suggestions",
        "meeting_choices",
        "library_list", "library_activity", "program_bank", "bank_program", "program_counts",
        "pair_offer", "area_offer", "kind_words", "order_control",
        "speed_results", "what_suits", "erased_people", "event_options", "event_year",
        "program_of_pair", "newest_program_change",
        "regulation", "preview_amendment", "amendments", "audit_acts", "bank_choices", "district_totals",
        "district_participants",
        "school_indicators",
        "school_totals", "offered_profiles", "interview_criteria", "invitable_roles", "role_rule", "act_kinds",
        "overview", "read_regulation", "check_program_days", "profile_of", "paper_list", "paper_card", "request_map",
        "draft_prospect", "draft_everybody", "draft_ingredients",
        "indicators",
        "help_measures", "results", "roadmap_of_year", "roadmap_card", "roadmap_history", "roadmap_item", "settings",
        "own_program",
    },
}  # fmt: skip


def test_every_look_is_decided_upon() -> None:
    """A new query: does it show one person's data to somebody else? Then it is logged, and tried below."""
    decided = set(WRITTEN).union(OF_OTHERS, *FREE.values())
    assert set(QUERIES) == decided
    assert {name for name, is_logged in QUERIES.items() if is_logged} == set(WRITTEN) | OF_OTHERS


@pytest.mark.parametrize("name", WRITTEN)
async def test_a_look_is_written_down_by_ids_and_seen_by_whom_it_concerns(
    school: School, outside: Database, name: str
) -> None:
    act, look = WRITTEN[name]
    couple = await school.pair(PairStatus.ACTIVE)
    names = [
        row[part]
        for row in (await dump(outside, "person"))["person"]
        for part in ("family_name", "given_name", "patronymic")
    ]
    await look(school, couple)
    written = [row for row in (await dump(outside, "audit"))["audit"] if row["act"] == act]
    assert written
    assert all(row["actor_id"] == couple.curator.id for row in written)
    assert not any(one in str(row) for row in written for one in filter(None, names))
    if name not in ("staff_card", "entry_card", "task_to_report"):
        assert couple.mentee.id in {row["about_person_id"] for row in written}
        seen = await privacy.who_saw_me(school.app, school.actor(couple.mentee))
        assert act in {one.act for one in seen}


@pytest.mark.parametrize("act", EXPORTS)
async def test_a_file_about_people_is_written_down_when_it_is_ordered(
    school: School, outside: Database, act: str
) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await EXPORTS[act](school, couple)
    assert [row["act"] for row in (await dump(outside, "audit"))["audit"]].count(act) == 1


async def test_a_screen_drawn_again_is_one_look_and_ones_own_pair_is_none(school: School, outside: Database) -> None:
    couple = await school.pair(PairStatus.ACTIVE)

    async def looks() -> int:
        return [row["act"] for row in (await dump(outside, "audit"))["audit"]].count("view-pair")

    await pairs.pair_card(school.app, school.actor(couple.mentor), couple.id)
    assert await looks() == 0
    for _ in range(3):
        await pairs.pair_card(school.app, school.actor(couple.curator), couple.id)
    assert await looks() == 2, "one for each member"
    school.clock.move(minutes=11)
    await pairs.pair_card(school.app, school.actor(couple.curator), couple.id)
    assert await looks() == 4


async def test_keepers_of_the_log_read_filter_and_take_it_others_do_not(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    await person_card(school.app, school.actor(couple.curator), couple.mentee.id)
    coordinator = await school.mentee("Зимина Ольга Павловна")
    await school.give(coordinator, Role.COORDINATOR)
    for reader in (couple.director, couple.curator, coordinator):
        page = await auditing.audit_page(school.app, school.actor(reader), 0, couple.mentee.id, "view-card", "week")
        assert [(one.actor, one.about) for one in page.lines] == [("Байкалова Нина Юрьевна", "Ангарский Пётр Ильич")]
        await auditing.order_audit_export(school.app, school.actor(reader))
    school.clock.move(days=8)
    page = await auditing.audit_page(
        school.app, school.actor(couple.director), 0, couple.mentee.id, "view-card", "week"
    )
    assert page.total == 0
    assert len(await school.told(Kind.AUDIT_EXPORT)) == 3


def test_every_act_that_is_written_down_has_words() -> None:
    written = set()
    for path in Path(services.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
                continue
            if node.func.attr in ("log", "see") and isinstance(node.args[0], ast.Constant):
                written.add(str(node.args[0].value))
    assert len(written) > 40
    assert written - set(ACTS) == set()
    assert set(LOOKS) <= set(ACTS)
