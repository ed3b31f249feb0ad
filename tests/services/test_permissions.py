"""Who may do what, written by hand: the code must agree with this table, and a refusal must change nothing."""

import importlib
import pkgutil
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cache
from typing import Any, Final

import pytest

import services
from db import drafts, events, groups, meeting_members, meetings, people, reports, speed
from db.engine import Database
from db.groups import Group
from documents.preparation import REGISTER
from mentoring.actors import ANYONE, CLOCK, OPERATOR, Actor, Bearer, Role
from mentoring.application_kinds import ApplicationKind
from mentoring.application_states import ApplicationAct
from mentoring.conclusions import Part as ConclusionPart
from mentoring.conclusions import Stage as Stages
from mentoring.consents import Purpose
from mentoring.diary import Answer, Mode
from mentoring.diary import Part as NotePart
from mentoring.drafts import USUAL_LEVELS, Draft, Found, Run, RunStatus, Standing
from mentoring.errors import DomainError, NotAllowed
from mentoring.events import Audience as EventAudience
from mentoring.events import Event
from mentoring.help import Content, Urgency
from mentoring.help_parties import Part
from mentoring.matching import Liking
from mentoring.meetings import Meeting, MeetingStatus, Outcome
from mentoring.pairs import PairStatus
from mentoring.partings import PartingKind
from mentoring.people import FullName
from mentoring.program_activities import Responsible
from mentoring.program_parts import Part as ProgramPart
from mentoring.reports import Section
from mentoring.roadmap import Scope
from mentoring.speed import Seat, SpeedEvent
from mentoring.staff import Facts
from mentoring.staff_rows import Row, read_rows
from mentoring.swot import Quadrant
from services import work
from services.work import USE_CASES, Work, command
from tests.builders import ENDS, STARTS, Couple, School, Someone, dump
from tests.programs import carried_out

for module in pkgutil.iter_modules(services.__path__):
    importlib.import_module(f"services.{module.name}")

BEARERS: Final[tuple[Bearer, ...]] = (ANYONE, OPERATOR, CLOCK, *Role)
DENIED = "error-not-allowed"

# One letter for each bearer who may: a anyone (so everybody), o operator, k the clock, K coordinator, c curator,
# d director, s council, p psychologist, w working group, x assistant, D district, m mentor, e mentee.
LETTERS: Final[dict[str, Bearer]] = {
    "a": ANYONE, "o": OPERATOR, "k": CLOCK, "K": Role.COORDINATOR, "c": Role.CURATOR, "d": Role.DIRECTOR,
    "s": Role.COUNCIL, "p": Role.PSYCHOLOGIST, "w": Role.WORKING_GROUP, "x": Role.ASSISTANT, "D": Role.DISTRICT,
    "m": Role.MENTOR, "e": Role.MENTEE,
}  # fmt: skip
TABLE: Final = {
    # schools, districts and links
    "create_school": "o",
    "create_district": "o",
    "erased_people": "o",
    "erase_again": "o",
    "open_school": "D",
    "invite_director": "D",
    "district_totals": "D",
    "own_program": "D",
    "district_participants": "D",
    "school_totals": "D",
    "school_indicators": "D",
    "order_comparison": "D",
    "offered_profiles": "KdD",
    "office_holders": "KdD",
    "office_card": "KdD",
    "grant_role": "KdD",
    "take_role": "KdD",
    "toggle_form": "Kd",
    "settings": "KdD",
    "change_setting": "KdD",
    "set_quiet_weekends": "KdD",
    "school_breaks": "Kcdme",
    "set_breaks": "Kcd",
    "usual_breaks": "Kcd",
    "set_redacted": "KdD",
    "open_notice": "a",
    "change_profile": "KdD",
    "overview": "spwx",
    "read_regulation": "KcdspwxD",
    "records": "x",
    "invite_by_operator": "o",
    "invite": "KcdD",
    "invitable_roles": "KcdD",
    "open_links": "KcdD",
    "link_card": "KcdD",
    "revoke_link": "KcdD",
    "resend_link": "KcdD",
    # joining and leaving
    "see_invitation": "a",
    "join": "a",
    "introduce": "KcdspwxDme",
    "my_listed_name": "KcdspwxDme",
    "introduce_as_listed": "KcdspwxDme",
    "choose_language": "a",
    "leave": "KcdspwxDme",
    "home": "a",
    # places
    "my_organizations": "a",
    "switch_organization": "a",
    # questionnaires
    "begin_form": "Kcme",
    "open_sheet": "Kcme",
    "answer": "Kcme",
    "toggle_option": "Kcme",
    "submit_form": "Kcme",
    "home_answers": "m",
    "take_home_answers": "m",
    "correct_answer": "Kcme",
    "correct_option": "Kcme",
    "confirm_form": "Kcme",
    "my_form": "me",
    "my_expectations": "me",
    "form_to_correct": "Kc",
    "asked_of_me": "KcdspwxDme",
    # banks and matching
    "bank": "Kcd",
    "bank_choices": "Kcd",
    "bank_person": "Kc",
    "request_map": "Kcd",
    "order_bank_export": "Kcd",
    "pause_matching": "Kcme",
    "resume_matching": "Kcme",
    "pause_of": "Kcme",
    "finish_pause": "k",
    "seek_again": "Kcme",
    "rest_from_search": "e",
    "my_search_end": "e",
    "separate": "Kc",
    "unite": "Kc",
    "separations": "Kc",
    "note_interview": "Kc",
    "interview_criteria": "Kc",
    "ask_to_refresh": "k",
    # wishes
    "wish_list": "Kcme",
    "wish_card": "Kcme",
    "mark_wish": "Kcme",
    "take_back_wish": "Kcme",
    "explain_wish": "Kcme",
    "move_wish": "Kcme",
    # searching and support
    "searching": "Kc",
    "tell_searching": "Kc",
    "support_offer": "Kcme",
    "ask_support": "Kcme",
    "withdraw_support": "Kcme",
    "support_list": "p",
    "support_card": "p",
    # people without an account
    "enter_person": "Kc",
    "invite_person": "Kc",
    "entry_card": "Kc",
    "person_card": "Kcd",
    "unmatched": "Kc",
    "candidates": "Kc",
    # drafts of the whole assignment
    "draft_prospect": "Kc",
    "draft_everybody": "Kc",
    "draft_ingredients": "Kc",
    "draft_names": "Kc",
    "draft_view": "Kc",
    "draft_card": "Kc",
    "draft_group_choice": "Kc",
    "remove_from_group": "Kc",
    "part_group": "dm",
    "area_offer": "Kc",
    "open_area": "Kc",
    "close_area": "Kc",
    "draft_left_out": "Kc",
    "draft_blocking": "Kc",
    "training_list": "Kc",
    "begin_draft": "Kc",
    "store_draft": "Kc",
    "drop_draft": "Kc",
    "tick_draft": "Kc",
    "tick_drafts": "Kc",
    "propose_drafts": "Kc",
    "propose_next": "Kc",
    "order_draft_export": "Kc",
    "expire_draft": "k",
    # the staff list
    "staff_list": "Kcdx",
    "search_staff": "Kcdx",
    "staff_card": "Kcdx",
    "add_staff": "Kcdx",
    "edit_staff": "Kcdx",
    "mark_staff_left": "Kcdx",
    "name_manager": "Kcdx",
    "order_staff_list": "Kcdx",
    "order_staff_sample": "Kcdx",
    "invite_staff": "Kcdx",
    "may_import_staff": "Kcdx",
    "keep_staff_rows": "Kcdx",
    "review_staff_import": "Kcdx",
    "decide_staff_namesake": "Kcdx",
    "save_staff_import": "Kcdx",
    "drop_staff_import": "Kcdx",
    "order_staff_problems": "Kcdx",
    # pairs
    "propose_pair": "Kc",
    # kinds and groups
    "pair_offer": "Kc",
    "what_suits": "Kc",
    "mentored": "Kc",
    "kind_words": "Kcdme",
    "set_goals": "Kcme",
    "set_schedule": "Kcme",
    "propose_group": "Kc",
    "group_card": "Kcdme",
    "group_list": "Kc",
    "group_candidates": "Kc",
    "go_on_as_pair": "Kc",
    "end_group": "Kc",
    "propose_group_meeting": "m",
    "meets_remotely": "me",
    # agreeing
    "consent_to_pair": "Kcme",
    "decline_pair": "Kcme",
    "record_pair_paper": "Kc",
    "approve_pair": "d",
    "return_pair": "d",
    "order_pair_sheet": "Kcme",
    "record_signed_order": "Kcd",
    "record_acquaintance": "Kcme",
    # many pairs at once, and orders
    "pairs_to_decide": "Kcd",
    "approve_pairs": "d",
    "return_pairs": "d",
    "pairs_lacking_papers": "Kc",
    "record_pair_papers": "Kc",
    "order_list": "Kcd",
    "order_card": "Kcd",
    "order_order_file": "Kcd",
    "sign_order": "Kcd",
    "set_line_term": "Kcd",
    "order_extension": "d",
    "pairs_to_cancel": "Kcd",
    "order_cancellation": "d",
    "order_control": "Kcd",
    # lists of the year
    "unlisted": "d",
    "roster_list": "Kcd",
    "roster_card": "Kcd",
    "make_roster": "Kc",
    "toggle_roster_person": "Kcd",
    "submit_roster": "Kc",
    "approve_roster": "Kcd",
    "return_roster": "Kcd",
    "order_roster": "Kcd",
    "name_order_control": "Kcd",
    "complete_pair": "k",
    "profile_of": "Kc",
    "check_program_days": "Kc",
    "role_rule": "KcdD",
    "pair_card": "Kcdme",
    "my_pairs": "me",
    "all_pairs": "Kcd",
    # progress
    "program_progress": "Kcdme",
    "progress_activity": "Kcdme",
    "progress_list": "Kcd",
    "late_of_pair": "Kcdme",
    "mark_activity": "Kcm",
    "reopen_activity": "Kcm",
    "add_evidence": "Kcme",
    "remove_evidence": "Kcme",
    "order_program_evidence": "Kcdme",
    # the library and the bank of programs
    "activity_shelf": "Kcme",
    "toggle_activity": "Kcme",
    "add_suggested": "Kcme",
    "spread_activities": "Kcme",
    "copy_program": "Kcme",
    "library_list": "Kcdme",
    "library_activity": "Kcdme",
    "add_to_library": "Kcme",
    "word_library_activity": "Kcme",
    "sort_library_activity": "Kcme",
    "toggle_library_need": "Kcme",
    "drop_from_library": "Kcme",
    "program_bank": "Kcdme",
    "bank_program": "Kcdme",
    "program_counts": "D",
    # conclusions
    "conclusion_list": "Kcdme",
    "conclusion_card": "Kcdme",
    "begin_conclusion": "Kcme",
    "write_conclusion": "Kcme",
    "report_conclusion": "Kcme",
    "rate_program": "Kcme",
    "agree_conclusion": "Kcme",
    "order_conclusion_paper": "Kcdme",
    # programs
    "begin_program": "Kcme",
    "program_card": "Kcdme",
    "program_of_pair": "Kcdme",
    "my_programs": "me",
    "program_news": "Kcdme",
    "see_program_news": "Kcdme",
    "newest_program_change": "Kcdme",
    "word_program": "Kcme",
    "choose_in_program": "Kcme",
    "date_program": "Kcme",
    "add_program_activity": "Kcme",
    "word_program_activity": "Kcme",
    "date_program_activity": "Kcme",
    "assign_program_activity": "Kcme",
    "drop_program_activity": "Kcme",
    "agree_program": "Kcme",
    "take_back_program": "Kcme",
    "approve_program": "Kcd",
    "remark_program": "Kcd",
    "drop_program_remark": "Kcd",
    "return_program": "Kcd",
    "propose_extension": "Kcme",
    "propose_amendment": "Kcme",
    "withdraw_amendment": "Kcme",
    "program_history": "Kcdme",
    "program_list": "Kcd",
    "order_program_file": "Kcdme",
    "order_program_statement": "Kcdme",
    # partings
    "end_by_curator": "Kc",
    "ask_parting": "Kcme",
    "resign_from_mentoring": "m",
    "cancel_assignment": "d",
    "agree_to_part": "Kcme",
    "disagree_to_part": "Kcme",
    "withdraw_parting": "Kcme",
    "grant_parting": "Kcd",
    "refuse_parting": "Kcd",
    "record_parting_order": "Kcd",
    "finish_parting": "k",
    "order_parting_paper": "Kcdme",
    "parting_choices": "Kcdme",
    "parting_card": "Kcdme",
    "parting_list": "Kcd",
    # applications
    "begin_application": "Kcme",
    "fill_application": "Kcme",
    "drop_application": "Kcme",
    "send_application": "Kcme",
    "withdraw_application": "Kcme",
    "carry_out_application": "Kcme",
    "agree_application": "KcdspwxDme",
    "decline_application": "KcdspwxDme",
    "answer_application": "KcdspwxDme",
    "decide_application": "Kcds",
    "go_on_application": "k",
    "mediator_choices": "Kcds",
    "appoint_mediator": "Kcds",
    "object_to_mediator": "Kcme",
    "speak_in_dispute": "Kcme",
    "propose_settlement": "Kcds",
    "accept_settlement": "Kcme",
    "reject_settlement": "Kcme",
    "close_dispute": "Kcds",
    "application_card": "KcdspwxDme",
    "application_list": "Kcds",
    "my_applications": "Kcme",
    "application_offers": "Kcme",
    "paper_applicants": "Kc",
    "colleague_choices": "Kcme",
    "substitute_choices": "Kcme",
    "event_choices": "Kcme",
    "order_application_paper": "Kcdsme",
    # consents
    "give_consent": "a",
    "my_consents": "a",
    "record_paper_consent": "Kc",
    "consent_card": "Kcd",
    "consent_list": "Kcd",
    "withdrawal_consequences": "a",
    "withdraw_consent": "a",
    # privacy
    "foretell_erasure": "a",
    "erase_me": "a",
    "call_off_erasure": "a",
    "erase_scheduled": "k",
    "consent_words": "a",
    "order_consent_form": "a",
    "my_data": "a",
    "who_saw_me": "a",
    "order_my_data": "a",
    "my_erasure_act": "a",
    "erasures_done": "Kcd",
    "order_erasure_papers": "Kcd",
    "audit_page": "Kcd",
    "audit_acts": "Kcd",
    "audit_people": "Kcd",
    "order_audit_export": "Kcd",
    # meetings
    "propose_meeting": "Kcme",
    "counter_meeting": "Kcme",
    "accept_meeting": "Kcme",
    "cancel_meeting": "Kcme",
    "check_in": "Kcme",
    "note_meeting": "Kcme",
    "record_meeting": "Kc",
    "meeting_card": "me",
    "pair_meetings": "me",
    # mentors' reports
    "my_reports": "me",
    "report_list": "Kc",
    "report_card": "Kcme",
    "word_report": "Kcme",
    "send_report": "Kcme",
    "accept_report": "Kc",
    "return_report": "Kc",
    "order_report": "Kcme",
    "plan_report": "k",
    "ask_report": "k",
    # the diary
    "word_note": "Kcme",
    "time_note": "Kcme",
    "mode_note": "Kcme",
    "add_agreement": "me",
    "drop_agreement": "me",
    "make_task": "me",
    "answer_note": "me",
    "log_meeting": "me",
    "meeting_choices": "me",
    "diary_page": "me",
    "diary_entry": "me",
    "pair_outline": "Kc",
    "order_diary": "me",
    # tasks
    "draft_task": "me",
    "date_task": "me",
    "attach_task": "me",
    "cancel_task": "me",
    "my_tasks": "me",
    "task_card": "me",
    "task_to_report": "Kcme",
    "add_task_part": "Kcme",
    "drop_task_parts": "Kcme",
    "report_task": "Kcme",
    "accept_task": "me",
    "return_task": "me",
    "order_task_parts": "me",
    # speed meetings
    "announce_speed": "Kcm",
    "sign_up_speed": "Kcme",
    "leave_speed": "Kcme",
    "decline_speed": "m",
    "move_speed": "Kcm",
    "cancel_speed": "Kcm",
    "reword_speed": "Kcm",
    "resize_speed": "Kcm",
    "toggle_speed_host": "Kc",
    "note_came": "Kcm",
    "miss_speed": "me",
    "mark_speed": "me",
    "word_speed": "me",
    "like_speed": "me",
    "speed_list": "Kcme",
    "speed_card": "Kcme",
    "speed_mentors": "Kc",
    "speed_people": "Kcm",
    "speed_plan": "Kcm",
    "speed_results": "Kcm",
    # events
    "announce_event": "Kc",
    "answer_event": "Kcme",
    "move_event": "Kc",
    "reword_event": "Kc",
    "cancel_event": "Kc",
    "note_event_came": "Kc",
    "hold_event": "Kc",
    "add_event_material": "Kc",
    "drop_event_material": "Kc",
    "order_event_material": "Kcdme",
    "event_list": "Kcdme",
    "event_card": "Kcdme",
    "event_people": "Kc",
    "event_options": "Kc",
    "event_year": "Kcd",
    "next_meeting": "me",
    "next_group_meeting": "m",
    "whole_group_meetings": "me",
    "propose_series": "Kcme",
    "propose_plan": "Kcme",
    "planned_days": "me",
    "series_days": "me",
    "toggle_free_hour": "me",
    "my_free_hours": "me",
    "free_times": "me",
    "answer_group_meeting": "Kcme",
    "set_group_series": "m",
    "group_series_days": "m",
    "mark_attendance": "Kcme",
    # local acts
    "record_act": "KcdxD",
    "number_act": "KcdxD",
    "date_act": "KcdxD",
    "title_act": "KcdxD",
    "attach_act": "KcdxD",
    "remove_act": "KcdxD",
    "order_act": "KcdxD",
    "order_register": "KcdxD",
    "act_register": "KcdxD",
    "act_card": "KcdxD",
    "act_kinds": "KcdxD",
    "act_mentors": "KcdxD",
    # roadmap
    "make_roadmap": "KcD",
    "submit_roadmap": "KcD",
    "take_back_roadmap": "KcD",
    "approve_roadmap": "dD",
    "return_roadmap": "dD",
    "change_roadmap": "KcD",
    "order_roadmap": "KcdspwxDme",
    "roadmap_of_year": "KcdspwxDme",
    "roadmap_card": "KcdspwxDme",
    "roadmap_history": "KcdwD",
    "add_item": "KcwD",
    "word_item": "KcwD",
    "date_item": "KcwD",
    "toggle_item_role": "KcwD",
    "move_item": "KcwD",
    "remove_item": "KcwD",
    "date_blanks": "KcwD",
    "assign_blanks": "KcwD",
    "finish_item": "KcdspwxDme",
    "cancel_item": "KcD",
    "reopen_item": "KcwD",
    "order_evidence": "KcdspwxDme",
    "roadmap_item": "KcdspwxDme",
    "remind_roadmap": "k",
    # partners and guests
    "add_partner": "Kcd",
    "record_agreement": "Kcd",
    "record_contact": "Kcd",
    "rename_partner": "Kcd",
    "remove_partner": "Kcd",
    "add_external": "Kcd",
    "drop_external": "Kcd",
    "partner_list": "Kcd",
    "partner_card": "Kcd",
    "guest_list": "Kcd",
    "admit_guest": "d",
    "refuse_guest": "d",
    # help
    "ask_help": "e",
    "correct_help": "Kcme",
    "reopen_help": "Kcme",
    "reopen_with_words": "Kcme",
    "choose_topic": "e",
    "choose_urgency": "e",
    "choose_helper": "e",
    "note_remedy": "e",
    "permit_remedy": "e",
    "help_talk": "Kcme",
    "album_target": "Kcme",
    "kept_album": "Kcme",
    "promise_choices": "Kcm",
    "take_help": "Kcm",
    "colleagues": "Kcm",
    "ask_colleague": "Kcm",
    "call_card": "Kcm",
    "accept_call": "Kcm",
    "decline_call": "Kcm",
    "refuse_colleague": "e",
    "invite_curator": "e",
    "my_readiness": "m",
    "set_readiness": "m",
    "pause_readiness": "m",
    "my_mentors": "e",
    "say_silent": "e",
    "silences": "Kc",
    "settle_silence": "Kc",
    "help_measures": "Kc",
    "climb": "k",
    "write_help": "Kcme",
    "keep_words": "Kcme",
    "pass_words_on": "Kcme",
    "ask_with_words": "e",
    "close_help": "e",
    "help_card": "Kcme",
    "my_requests": "Kcme",
    "replied_request": "Kcme",
    # rights
    "my_rights": "me",
    # the regulation amended
    "regulation": "Kcd",
    "preview_amendment": "d",
    "amend_regulation": "d",
    "amendments": "Kcd",
    # results
    "results": "Kcd",
    "order_summary": "Kcd",
    "indicators": "Kcdswx",
    "order_indicators": "Kcdswx",
    "swot": "Kcd",
    "swot_entry": "Kcd",
    "swot_suggestions": "Kc",
    "draft_swot": "Kc",
    "add_swot_entry": "Kc",
    "word_swot_entry": "Kc",
    "remove_swot_entry": "Kc",
    "order_swot": "Kcd",
    # documents of preparation and templates
    "paper_list": "Kcd",
    "paper_card": "Kcd",
    "answer_paper": "Kcd",
    "answer_paper_today": "Kcd",
    "leave_paper_blank": "Kcd",
    "order_paper": "Kcd",
    "order_template": "Kcd",
    "propose_template": "Kcd",
    "confirm_template": "Kcd",
    "drop_template": "Kcd",
    "restore_template": "Kcd",
}

# Arguments that a call takes by name only.
NAMED: Final[dict[str, dict[str, Any]]] = {
    "move_item": {"up": True},
    "move_wish": {"up": True},
    "tick_drafts": {"is_ticked": True},
    "set_readiness": {"is_ready": True},
    "pause_readiness": {"is_paused": True},
    "answer_group_meeting": {"is_coming": True},
    "answer_event": {"comes": True},
    "note_event_came": {"came": True},
}


@cache
def use_case(name: str) -> Callable[..., Awaitable[Any]]:
    """The declared function of this name."""
    modules = [importlib.import_module(f"services.{one.name}") for one in pkgutil.iter_modules(services.__path__)]
    found: Callable[..., Awaitable[Any]] = next(
        getattr(module, name) for module in modules if hasattr(getattr(module, name, None), "__wrapped__")
    )
    return found


def test_every_use_case_is_in_the_table_and_the_table_names_no_other() -> None:
    assert set(TABLE) == set(USE_CASES)


def test_the_code_declares_what_the_table_says() -> None:
    assert {name: USE_CASES[name] for name in TABLE} == {
        name: {LETTERS[letter] for letter in letters} for name, letters in TABLE.items()
    }


async def _member_of(school: School, group_id: int) -> int:
    """A pair of a group."""
    return next(
        int(row["id"]) for row in (await dump(school.app.database, "pair"))["pair"] if row["group_id"] == group_id
    )


class Stage:
    """A school in the middle of everything, where each call would do something if it were let."""

    def __init__(self, school: School, couple: Couple, numbers: dict[str, int], holders: dict[Role, Someone]) -> None:
        self.school, self.couple, self.numbers, self.holders = school, couple, numbers, holders

    @classmethod
    async def built(cls, school: School) -> "Stage":
        curator, director = await school.curator(), await school.director()
        holders = {Role.CURATOR: curator, Role.DIRECTOR: director}
        for role, name in ((Role.COUNCIL, "Советова Инна"), (Role.PSYCHOLOGIST, "Душина Инна"),
                           (Role.ASSISTANT, "Цифрова Инна")):  # fmt: skip
            holders[role] = await school.join(role, name)
        for role in (Role.COORDINATOR, Role.WORKING_GROUP, Role.DISTRICT):
            holders[role] = await cls._granted(school, role)
        couple = await school.pair(PairStatus.ACTIVE)
        holders |= {Role.MENTOR: couple.mentor, Role.MENTEE: couple.mentee}
        return cls(school, couple, await cls._numbers(school, couple), holders)

    @staticmethod
    async def _granted(school: School, role: Role) -> Someone:
        """Hand out a role that this profile lacks and other profiles have."""
        async with school.app.database.transaction() as connection:
            address = f"{role.value}-{school.id}"
            number = await people.create(connection, school.id, address, "ru", school.clock.now())
            await people.grant(connection, number, school.id, role, school.clock.now())
        return Someone(number, address)

    @staticmethod
    async def _numbers(school: School, couple: Couple) -> dict[str, int]:
        app, mentor, mentee = school.app, school.actor(couple.mentor), school.actor(couple.mentee)
        soon = school.clock.now() + timedelta(days=1)
        free = await school.mentee("Братский Олег")
        numbers = {
            "meeting": await use_case("propose_meeting")(app, mentor, couple.id, soon),
            "help": await use_case("ask_help")(app, mentee, Content("Как быть?")),
            "parting": await use_case("ask_parting")(app, mentee, couple.id, PartingKind.REPLACEMENT),
            "partner": await use_case("add_partner")(app, school.actor(couple.curator), "Колледж", "university"),
            "task": await use_case("draft_task")(app, school.actor(couple.mentor), couple.id, Content("Посетить урок")),
            "held": await use_case("log_meeting")(app, mentor, couple.id, school.clock.now() - timedelta(hours=1)),
            "words": await use_case("keep_words")(app, mentee, Content("Спасибо")),
            "response": await use_case("begin_form")(app, school.actor(couple.mentee), "mentee_intake"),
            "invitation": await school.link(Role.MENTEE),
            "free": free.id,
            "paper": (await school.enter("Листова Анна", Role.MENTEE)).id,
            "separation": await use_case("separate")(
                app, school.actor(await school.curator()), free.id, mentor.person_id
            ),
        }
        await use_case("plan_report")(app, school.schedule(), couple.id)
        async with app.database.reading() as connection:
            numbers["report"] = (await reports.of_pair(connection, couple.id))[0].id
        noted = use_case("add_agreement")(app, mentor, numbers["held"], "Посетить урок", {})
        numbers["agreement"] = await noted
        await use_case("date_task")(app, school.actor(couple.mentor), numbers["task"], school.clock.now().date())
        curator = school.actor(await school.curator())
        numbers["roadmap"] = await use_case("make_roadmap")(app, curator, Scope.SCHOOL, 2026)
        curator = school.actor(await school.curator())
        numbers["act"] = await use_case("record_act")(app, school.actor(await school.curator()), "regulation")
        numbers["item"] = await use_case("add_item")(app, curator, numbers["roadmap"], "preparation", "Приказ")
        keeper = await school.curator()
        numbers["staff"] = await use_case("add_staff")(app, school.actor(keeper), "Списков Иван, учитель")
        numbers["boss"] = await use_case("add_staff")(app, school.actor(keeper), "Начальник Иван, директор")
        rows = read_rows([["Фамилия", "Имя"], ["Новая", "Анна"]], school.clock.now().date())
        numbers["table"] = await use_case("keep_staff_rows")(app, school.actor(keeper), rows)
        numbers["run"] = await use_case("begin_draft")(app, school.actor(keeper))
        async with app.database.transaction() as connection:
            run = work.found(await drafts.get(connection, numbers["run"]))
            drafted = Draft(0, 0, couple.mentor.id, free.id, Standing.OFFERED, 50)
            await drafts.save(connection, replace(run, status=RunStatus.OPEN), [drafted])
            numbers["draft"] = (await drafts.of_run(connection, run.id))[0].id
        proposed = {PairStatus.PROPOSED: "proposed", PairStatus.AGREED: "agreed", PairStatus.SUBMITTED: "submitted"}
        for status, name in proposed.items():
            numbers[name] = (await school.pair(status, couple.mentor if name == "proposed" else None)).id
        numbers["roster"] = await use_case("make_roster")(app, school.actor(keeper), Role.MENTEE)
        numbers["guide"] = (guide := await school.mentor("Группова Анна Ильинична")).id
        other = await school.mentor("Коллегова Анна Ильинична")
        numbers["call"] = await use_case("ask_colleague")(
            app, school.actor(couple.mentor), numbers["help"], other.id, Part.COLLEAGUE
        )
        await use_case("say_silent")(app, school.actor(couple.mentee), couple.id)
        [said] = await use_case("silences")(app, school.actor(couple.curator))
        numbers["silence"] = said.id
        members = [(await school.mentee(f"{name} Олег")).id for name in ("Первых", "Вторых")]
        numbers["group"] = await use_case("propose_group")(
            app, school.actor(keeper), guide.id, members, "Молодые", STARTS, ENDS
        )
        numbers["speed"] = await use_case("announce_speed")(
            app, mentor, "Первый месяц", soon + timedelta(days=5), "Кабинет 12", 30, 5
        )
        numbers["past"] = await _past_speed(school, couple)
        numbers["application"] = await use_case("begin_application")(
            app, school.actor(couple.mentor), ApplicationKind.SUPPORT
        )
        pupil = await school.mentee("Третьих Олег")
        working = await school.pair(PairStatus.ACTIVE, couple.mentor, pupil)
        numbers["carried"] = await carried_out(school, working)
        numbers["own"] = await use_case("add_to_library")(app, school.actor(keeper), "Прогулка по школе")
        numbers["evidence"] = await use_case("add_evidence")(
            app, school.actor(pupil), numbers["carried"], 1, Content("План", "photo", "file-1", "photo.jpg")
        )
        numbers["conclusion"] = await use_case("begin_conclusion")(
            app, school.actor(couple.mentor), numbers["carried"], Stages.INTERIM
        )
        numbers |= {
            "first": members[0],
            "grouped": await _member_of(school, numbers["group"]),
            "swot": await use_case("add_swot_entry")(app, school.actor(keeper), 2026, Quadrant.THREATS, "Мало часов"),
        }
        numbers["order"] = (await school.stored(couple.id)).order_id or 0
        for name, days in (("gathering", 3), ("gathered", -3)):
            numbers[name] = await Stage._gathering(school, couple, days)
        numbers |= await _events(school)
        return numbers | {"program": await Stage._begun(school, couple)}

    @staticmethod
    async def _begun(school: School, couple: Couple) -> int:
        """A program that the couple writes, with a goal and an activity."""
        app, mentor = school.app, couple.mentor
        number: int = await use_case("begin_program")(app, school.actor(mentor), couple.id)
        await use_case("word_program")(app, school.actor(mentor), number, ProgramPart.GOAL, "Вести урок")
        await use_case("add_program_activity")(app, school.actor(mentor), number, "Посетить урок")
        return number

    @staticmethod
    async def _gathering(school: School, couple: Couple, days: int) -> int:
        """A meeting of a group that the couple is in."""
        async with school.app.database.transaction() as connection:
            group = await groups.create(connection, Group(0, school.id, couple.mentor.id, "Круг"), school.clock.now())
            starts = school.clock.now() + timedelta(days)
            made = Meeting(0, None, couple.mentor.id, starts, "Зал", MeetingStatus.AGREED, group_id=group)
            number = await meetings.create(connection, made)
            await meeting_members.add(connection, number, [couple.mentee.id])
        return number

    def actor(self, bearer: Bearer) -> Actor:
        if isinstance(bearer, Role):
            return self.school.actor(self.holders[bearer])
        return {ANYONE: self.school.stranger, OPERATOR: self.school.operator, CLOCK: self.school.schedule}[bearer]()

    def arguments(self, name: str) -> tuple[object, ...]:
        """Arguments with which the call does something."""
        couple, numbers = self.couple, self.numbers
        soon = self.school.clock.now() + timedelta(days=2)
        return {
            "create_school": ("Лицей", "irkutsk-school-2", "Asia/Irkutsk"),
            "open_school": ("irkutsk-school-2", "Asia/Irkutsk", "Лицей"),
            "invite_director": (self.school.id,),
            "office_card": (couple.mentee.id,),
            "grant_role": (couple.mentee.id, "council"),
            "take_role": (couple.mentee.id, "council"),
            "toggle_form": (self.holders[Role.CURATOR].id, "teacher_to_teacher"),
            "change_setting": ("name", "Лицей"),
            "set_quiet_weekends": (False,),
            "set_breaks": ("Осенние каникулы: 26.10 – 03.11",),
            "set_redacted": (True,),
            "open_notice": (1,),
            "change_profile": ("ilskhan-yurt-school",),
            "records": (Role.MENTEE,),
            "school_totals": (self.school.id,),
            "school_indicators": (self.school.id,),
            "erase_again": (numbers["guide"],),
            "create_district": ("Район", "irkutsk-school-2", "Asia/Irkutsk"),
            "invite_by_operator": ("mentor", self.school.code),
            "invite": ("mentor",),
            "link_card": (numbers["invitation"],),
            "revoke_link": (numbers["invitation"],),
            "resend_link": (numbers["invitation"],),
            "see_invitation": ("", numbers["invitation"]),
            "join": (numbers["invitation"],),
            "introduce": ("Другой Иван",),
            "choose_language": ("en",),
            "switch_organization": (self.school.id,),
            "begin_form": ("mentee_intake",),
            "open_sheet": (numbers["response"],),
            "answer": (numbers["response"], "post", "Завуч"),
            "toggle_option": (numbers["response"], "difficulties", "lessons"),
            "submit_form": (numbers["response"],),
            "home_answers": (numbers["response"],),
            "take_home_answers": (numbers["response"],),
            "correct_answer": (numbers["response"], "post", "Завуч"),
            "correct_option": (numbers["response"], "difficulties", "lessons"),
            "confirm_form": (numbers["response"],),
            "form_to_correct": (couple.mentee.id, "mentee"),
            "my_expectations": (couple.id,),
            "bank": (Role.MENTEE,),
            "bank_choices": (Role.MENTEE, "subject"),
            "bank_person": (couple.mentee.id,),
            "pause_matching": (date(2026, 10, 1), "Отпуск"),
            "finish_pause": (couple.mentee.id, self.school.id, "2026-10-01"),
            "separate": (couple.mentor.id, numbers["free"]),
            "unite": (numbers["separation"],),
            "wish_list": (Role.MENTEE,),
            "mark_wish": (Role.MENTEE, couple.mentor.id, Liking.LIKE),
            "explain_wish": (Role.MENTEE, couple.mentor.id, "Рядом живём"),
            **dict.fromkeys(("wish_card", "take_back_wish", "move_wish"), (Role.MENTEE, couple.mentor.id)),
            "ask_support": (["work"], "Лучше после уроков"),
            "support_card": (numbers["free"],),
            "enter_person": ("Бумажная Анна", "mentee"),
            "invite_person": (numbers["paper"],),
            "entry_card": (numbers["paper"],),
            "record_meeting": (couple.id, couple.mentee.id, soon),
            "note_interview": (couple.mentor.id, date(2026, 9, 1), "Готова", ["experience"]),
            "ask_to_refresh": (self.school.id, date(2027, 9, 1)),
            "person_card": (couple.mentee.id,),
            "candidates": (couple.mentee.id,),
            "search_staff": ("Спис",),
            "staff_card": (numbers["staff"],),
            "add_staff": ("Вторая Анна, учитель",),
            "edit_staff": (numbers["staff"], "role", "наставник"),
            "name_manager": (numbers["staff"], numbers["boss"]),
            "what_suits": (couple.mentee.id, couple.mentor.id),
            "mark_staff_left": (numbers["staff"], date(2026, 9, 1)),
            "keep_staff_rows": ([Row(2, Facts(FullName("Третья", "Анна")))],),
            "review_staff_import": (numbers["table"],),
            "decide_staff_namesake": (numbers["table"], 2, "other"),
            "save_staff_import": (numbers["table"],),
            "drop_staff_import": (numbers["table"],),
            "order_staff_problems": (numbers["table"],),
            "propose_pair": (numbers["free"], couple.mentor.id, STARTS, ENDS),
            "draft_names": (frozenset({couple.mentee.id}),),
            **dict.fromkeys(("draft_card", "draft_group_choice", "tick_draft", "propose_next"), (numbers["draft"],)),
            **dict.fromkeys(
                (
                    "draft_ingredients",
                    "draft_view",
                    "draft_left_out",
                    "draft_blocking",
                    "drop_draft",
                    "tick_drafts",
                    "order_draft_export",
                    "expire_draft",
                ),
                (numbers["run"],),
            ),
            "store_draft": (
                Run(numbers["run"], self.school.id, "", None, RunStatus.OPEN, USUAL_LEVELS, 2, Found(), soon, soon),
                [],
            ),
            "propose_drafts": (numbers["run"], STARTS, ENDS),
            "area_offer": (couple.mentee.id,),
            "remove_from_group": (numbers["grouped"],),
            "open_area": (couple.mentee.id, "subject"),
            "close_area": (couple.mentee.id,),
            "kind_words": (couple.id,),
            "set_goals": (numbers["agreed"], "Вести журнал без помощи"),
            "set_schedule": (numbers["agreed"], "", 1),
            "propose_group": (
                self.holders[Role.MENTOR].id,
                [numbers["free"], numbers["first"]],
                "Новички",
                STARTS,
                ENDS,
            ),
            **dict.fromkeys(("group_card", "go_on_as_pair", "end_group", "part_group"), (numbers["group"],)),
            "propose_group_meeting": (numbers["group"], soon),
            "meets_remotely": (couple.id,),
            "consent_to_pair": (numbers["proposed"],),
            "decline_pair": (numbers["proposed"], "Нет"),
            "record_pair_paper": (numbers["agreed"], couple.mentor.id, date(2026, 9, 1), "Папка"),
            "approve_pair": (numbers["submitted"],),
            "return_pair": (numbers["submitted"], "Нет подписи"),
            "order_pair_sheet": (numbers["agreed"],),
            "record_signed_order": (couple.id,),
            "record_acquaintance": (numbers["proposed"], date(2026, 9, 1)),
            "approve_pairs": ([numbers["submitted"]],),
            "return_pairs": ([numbers["submitted"]], "Нет подписи"),
            "record_pair_papers": ([numbers["agreed"]], date(2026, 9, 1), "Папка"),
            "set_line_term": (numbers["order"], couple.id, STARTS, ENDS),
            **dict.fromkeys(("order_card", "order_order_file", "sign_order"), (numbers["order"],)),
            "order_extension": (couple.id, ENDS - timedelta(days=1)),
            "order_cancellation": ([couple.id],),
            "name_order_control": ("Завуч",),
            "unlisted": ([numbers["submitted"]],),
            "make_roster": (Role.MENTEE,),
            **dict.fromkeys(("roster_card", "submit_roster", "approve_roster", "order_roster"), (numbers["roster"],)),
            "toggle_roster_person": (numbers["roster"], numbers["free"]),
            "return_roster": (numbers["roster"], "Не все"),
            "complete_pair": (couple.id,),
            "pair_card": (couple.id,),
            "give_consent": (Purpose.PUBLICATION, ("name",)),
            "record_paper_consent": (couple.mentor.id, Purpose.LABOUR, date(2026, 9, 1), "Папка"),
            "consent_card": (couple.mentor.id,),
            "withdrawal_consequences": (Purpose.PUBLICATION,),
            "withdraw_consent": (Purpose.PUBLICATION,),
            "erase_scheduled": (1,),
            "consent_words": (Purpose.PARTICIPATION,),
            "order_consent_form": (Purpose.PARTICIPATION,),
            "my_erasure_act": ("no ticket",),
            "order_erasure_papers": (1,),
            "propose_meeting": (couple.id, soon),
            "counter_meeting": (numbers["meeting"], soon),
            "accept_meeting": (numbers["meeting"],),
            "cancel_meeting": (numbers["meeting"],),
            "check_in": (numbers["meeting"], Outcome.HELD, 5),
            "note_meeting": (numbers["meeting"], "Хорошо"),
            "meeting_card": (numbers["meeting"],),
            "announce_speed": ("Первый урок", soon, "Кабинет 3", 15, 5, "mentees", [couple.mentor.id]),
            **dict.fromkeys(
                ("sign_up_speed", "leave_speed", "decline_speed", "speed_card", "speed_people", "speed_plan"),
                (numbers["speed"],),
            ),
            "move_speed": (numbers["speed"], soon),
            "cancel_speed": (numbers["speed"], "Болезнь"),
            "reword_speed": (numbers["speed"], "title", "Второй месяц"),
            "resize_speed": (numbers["speed"], 6),
            "toggle_speed_host": (numbers["speed"], numbers["guide"]),
            "note_came": (numbers["past"], couple.mentee.id),
            "mark_speed": (numbers["past"], 5),
            "word_speed": (numbers["past"], "Спасибо"),
            "like_speed": (numbers["past"], couple.mentor.id),
            **dict.fromkeys(("miss_speed", "speed_results"), (numbers["past"],)),
            "announce_event": ("seminar", "Семинар", soon, 60, "Кабинет 5", "mentors"),
            **dict.fromkeys(("answer_event", "event_card", "event_people"), (numbers["event"],)),
            "move_event": (numbers["event"], soon + timedelta(days=1)),
            "reword_event": (numbers["event"], "place", "Кабинет 7"),
            "cancel_event": (numbers["event"], "Совпало с педсоветом"),
            "note_event_came": (numbers["over"], couple.mentee.id),
            "hold_event": (numbers["over"],),
            "add_event_material": (numbers["event"], Content("https://example.org/session")),
            **dict.fromkeys(("drop_event_material", "order_event_material"), (numbers["material"],)),
            "pair_meetings": (couple.id,),
            **dict.fromkeys(
                ("report_card", "send_report", "accept_report", "order_report", "ask_report"), (numbers["report"],)
            ),
            "word_report": (numbers["report"], Section.PROPOSALS, "Поощрить"),
            "return_report": (numbers["report"], "Добавьте вывод"),
            "plan_report": (couple.id,),
            "word_note": (numbers["held"], NotePart.TOPIC, "Опрос"),
            "time_note": (numbers["held"], 45),
            "mode_note": (numbers["held"], Mode.ONLINE),
            "add_agreement": (numbers["held"], "Прислать план", {}),
            **dict.fromkeys(("drop_agreement", "make_task"), (numbers["agreement"],)),
            "answer_note": (numbers["held"], Answer.CONFIRMED),
            "log_meeting": (couple.id, self.school.clock.now() - timedelta(days=1)),
            "diary_entry": (numbers["held"],),
            **dict.fromkeys(("pair_outline", "meeting_choices"), (couple.id,)),
            "order_diary": (date(2026, 8, 1), date(2026, 9, 30)),
            "draft_task": (couple.id, Content("Посетить урок")),
            "date_task": (numbers["task"], self.school.clock.now().date()),
            "attach_task": (numbers["task"], Content("", "document", "file-2", "план.docx")),
            **dict.fromkeys(
                (
                    "cancel_task",
                    "task_card",
                    "task_to_report",
                    "drop_task_parts",
                    "report_task",
                    "accept_task",
                    "order_task_parts",
                ),
                (numbers["task"],),
            ),
            "add_task_part": (numbers["task"], Content("Готово")),
            "return_task": (numbers["task"], "Добавьте пример"),
            "next_meeting": (couple.id,),
            "next_group_meeting": (numbers["group"],),
            "propose_series": (couple.id, soon, 1, 3),
            **dict.fromkeys(("propose_plan", "planned_days"), (couple.id, time(15))),
            "series_days": (couple.id, soon.date(), 1),
            "toggle_free_hour": (0, 15),
            "free_times": (couple.id,),
            "answer_group_meeting": (numbers["gathering"],),
            "set_group_series": (numbers["group"], soon, 1, 3),
            "whole_group_meetings": (numbers["group"],),
            "group_series_days": (numbers["group"], soon.date(), 1),
            "mark_attendance": (numbers["gathered"], [couple.mentee.id]),
            "record_act": ("regulation",),
            "number_act": (numbers["act"], "7"),
            "date_act": (numbers["act"], date(2026, 9, 1)),
            "title_act": (numbers["act"], "Приказ"),
            "attach_act": (numbers["act"], Content("", "document", "file-1", "приказ.pdf")),
            **dict.fromkeys(("remove_act", "order_act", "act_card"), (numbers["act"],)),
            "act_mentors": ("supplementary_agreements",),
            "make_roadmap": (Scope.SCHOOL, 2026),
            **dict.fromkeys(
                (
                    "submit_roadmap",
                    "take_back_roadmap",
                    "approve_roadmap",
                    "change_roadmap",
                    "order_roadmap",
                    "roadmap_card",
                    "roadmap_history",
                    "remind_roadmap",
                ),
                (numbers["roadmap"],),
            ),
            "return_roadmap": (numbers["roadmap"], "Нет сроков"),
            "roadmap_of_year": (Scope.SCHOOL,),
            **dict.fromkeys(("order_indicators", "order_swot", "draft_swot"), (2026,)),
            "swot_suggestions": (2026, Quadrant.STRENGTHS),
            "add_swot_entry": (2026, Quadrant.STRENGTHS, "Дружный коллектив"),
            "word_swot_entry": (numbers["swot"], "Мало времени на встречи"),
            **dict.fromkeys(("swot_entry", "remove_swot_entry"), (numbers["swot"],)),
            "add_item": (numbers["roadmap"], "preparation", "Приказ о кураторе"),
            "word_item": (numbers["item"], "title", "Приказ"),
            "date_item": (numbers["item"], date(2026, 9, 1)),
            "toggle_item_role": (numbers["item"], Role.DIRECTOR),
            "date_blanks": (numbers["roadmap"], "preparation", date(2026, 9, 1)),
            "assign_blanks": (numbers["roadmap"], "preparation", Role.DIRECTOR),
            "cancel_item": (numbers["item"], "Не нужен"),
            "move_item": (numbers["item"],),
            **dict.fromkeys(
                ("remove_item", "finish_item", "reopen_item", "order_evidence", "roadmap_item"), (numbers["item"],)
            ),
            "add_partner": ("Завод", "enterprise"),
            "record_agreement": (numbers["partner"], "1", ENDS),
            "record_contact": (numbers["partner"], "Методист"),
            "rename_partner": (numbers["partner"], "Колледж № 1"),
            "remove_partner": (numbers["partner"],),
            "add_external": (numbers["partner"], couple.mentor.id),
            "drop_external": (numbers["partner"], couple.mentor.id),
            "partner_card": (numbers["partner"],),
            "admit_guest": (couple.mentor.id, 1),
            "refuse_guest": (couple.mentor.id, 1),
            "ask_help": (Content("Как быть?"),),
            **dict.fromkeys(
                (
                    "reopen_help",
                    "help_talk",
                    "promise_choices",
                    "take_help",
                    "colleagues",
                    "permit_remedy",
                    "invite_curator",
                ),
                (numbers["help"],),
            ),
            "correct_help": (7, Content("Так")),
            "reopen_with_words": (numbers["words"], numbers["help"]),
            "choose_topic": (numbers["help"], "discipline"),
            "choose_urgency": (numbers["help"], Urgency.NOW),
            "choose_helper": (numbers["help"], couple.mentor.id),
            "note_remedy": (numbers["help"], "Помогло"),
            "album_target": ("1",),
            "kept_album": ("1",),
            "ask_colleague": (numbers["help"], numbers["guide"], Part.HEIR),
            **dict.fromkeys(("call_card", "accept_call", "decline_call", "refuse_colleague"), (numbers["call"],)),
            "set_readiness": ("discipline",),
            "say_silent": (couple.id,),
            "settle_silence": (numbers["silence"],),
            "climb": (numbers["help"], 1),
            "write_help": (numbers["help"], Content("Так")),
            "keep_words": (Content("Спасибо"),),
            "pass_words_on": (numbers["words"], numbers["help"]),
            "ask_with_words": (numbers["words"],),
            "close_help": (numbers["help"], 5),
            "help_card": (numbers["help"],),
            "replied_request": (1,),
            "program_progress": (numbers["carried"],),
            **dict.fromkeys(("progress_activity", "reopen_activity"), (numbers["carried"], 1)),
            "mark_activity": (numbers["carried"], 1, 5),
            "add_evidence": (numbers["carried"], 1, Content("План урока")),
            **dict.fromkeys(("remove_evidence", "order_program_evidence"), (numbers["evidence"],)),
            "late_of_pair": (couple.id,),
            **dict.fromkeys(("activity_shelf", "add_suggested", "spread_activities"), (numbers["program"],)),
            "toggle_activity": (numbers["program"], "open_lesson"),
            "copy_program": (numbers["carried"], numbers["program"]),
            "add_to_library": ("Чаепитие с родителями",),
            "library_activity": (numbers["own"],),
            "word_library_activity": (numbers["own"], "title", "Чай с родителями"),
            "sort_library_activity": (numbers["own"], "weeks", "1"),
            "toggle_library_need": (numbers["own"], "parents"),
            "drop_from_library": (numbers["own"],),
            "bank_program": (numbers["carried"],),
            "conclusion_list": (numbers["carried"],),
            "begin_conclusion": (numbers["carried"], Stages.FINAL),
            "write_conclusion": (numbers["conclusion"], ConclusionPart.DONE, "Сделано", 0),
            "report_conclusion": (numbers["conclusion"], "Удалось"),
            "rate_program": (numbers["conclusion"], 5),
            "agree_conclusion": (numbers["conclusion"], 0),
            **dict.fromkeys(("conclusion_card", "order_conclusion_paper"), (numbers["conclusion"],)),
            "end_by_curator": (numbers["submitted"], "Нет встреч"),
            **dict.fromkeys(("begin_program", "program_of_pair"), (couple.id,)),
            "see_program_news": (numbers["program"], 1),
            "word_program": (numbers["program"], ProgramPart.GOAL, "Вести урок спокойно"),
            "choose_in_program": (numbers["program"], ProgramPart.MODE, "online"),
            "date_program": (numbers["program"], ProgramPart.ENDS_ON, ENDS - timedelta(days=7)),
            "add_program_activity": (numbers["program"], "Посетить урок"),
            "word_program_activity": (numbers["program"], 1, "title", "Посетить два урока"),
            "date_program_activity": (numbers["program"], 1, "ends_on", ENDS - timedelta(days=30)),
            "assign_program_activity": (numbers["program"], 1, Responsible.MENTOR),
            "drop_program_activity": (numbers["program"], 1),
            "agree_program": (numbers["program"], 0),
            "remark_program": (numbers["program"], "goal", "Точнее"),
            "drop_program_remark": (numbers["program"], 1),
            "propose_extension": (numbers["program"], ENDS + timedelta(days=30)),
            **dict.fromkeys(
                (
                    "program_card",
                    "program_news",
                    "newest_program_change",
                    "take_back_program",
                    "approve_program",
                    "return_program",
                    "propose_amendment",
                    "withdraw_amendment",
                    "program_history",
                    "order_program_file",
                    "order_program_statement",
                ),
                (numbers["program"],),
            ),
            "ask_parting": (couple.id, PartingKind.RESIGNATION),
            "cancel_assignment": (couple.id,),
            "parting_choices": (couple.id,),
            **dict.fromkeys(
                (
                    "agree_to_part",
                    "disagree_to_part",
                    "withdraw_parting",
                    "grant_parting",
                    "finish_parting",
                    "order_parting_paper",
                    "parting_card",
                ),
                (numbers["parting"],),
            ),
            "refuse_parting": (numbers["parting"], "Нет"),
            "record_parting_order": (numbers["parting"], "5", date(2026, 9, 1)),
            "begin_application": (ApplicationKind.SUPPORT,),
            "fill_application": (numbers["application"], "what", "Давайте иначе"),
            **dict.fromkeys(
                (
                    "drop_application",
                    "send_application",
                    "withdraw_application",
                    "carry_out_application",
                    "agree_application",
                    "decline_application",
                    "go_on_application",
                    "mediator_choices",
                    "object_to_mediator",
                    "accept_settlement",
                    "reject_settlement",
                    "application_card",
                    "colleague_choices",
                    "substitute_choices",
                    "event_choices",
                    "order_application_paper",
                ),
                (numbers["application"],),
            ),
            "answer_application": (numbers["application"], "Было иначе"),
            "decide_application": (numbers["application"], ApplicationAct.REFUSE, "Нет"),
            "appoint_mediator": (numbers["application"], self.holders[Role.COUNCIL].id),
            "speak_in_dispute": (numbers["application"], "Вот как я это вижу"),
            "propose_settlement": (numbers["application"], "Встречаться по средам"),
            "close_dispute": (numbers["application"], "Каждый остался при своём"),
            "paper_card": ("regulation",),
            "answer_paper": ("regulation", "order_number", "12"),
            "answer_paper_today": ("regulation", "order_date"),
            "leave_paper_blank": ("regulation", "union_protocol"),
            **{f"{verb}_template": ("regulation",) for verb in ("order", "confirm", "drop", "restore")},
            "order_paper": ("regulation",),
            "propose_template": ("regulation", "наш.docx", REGISTER["regulation"].path.read_bytes()),
            "check_program_days": (couple.mentee.id, STARTS, ENDS),
            "role_rule": ("mentor",),
            "preview_amendment": ("small-group", "6"),
            "amend_regulation": ("small-group", "6", "41-ос", date(2026, 9, 1)),
        }.get(name, ())

    async def call(self, name: str, actor: Actor) -> str:
        """How the call ended: «done», or the key of the refusal."""
        try:
            await use_case(name)(self.school.app, actor, *self.arguments(name), **NAMED.get(name, {}))
        except DomainError as error:
            return error.key
        return "done"


async def _past_speed(school: School, couple: Couple) -> int:
    """A speed meeting of an hour ago at which the mentee had a place."""
    event = SpeedEvent(0, school.id, couple.mentor.id, "Вчера", school.clock.now() - timedelta(hours=1), 30, 30, 5,
                       (couple.mentor.id,), "Кабинет 1")  # fmt: skip
    async with school.app.database.transaction() as connection:
        number = await speed.create(connection, event, school.clock.now())
        seat = Seat(number, couple.mentee.id, school.clock.now() - timedelta(days=1), mark=4)
        await speed.take(connection, school.id, seat)
    return number


async def _events(school: School) -> dict[str, int]:
    """An event ahead with a material, and one of two hours ago."""
    curator, now = await school.curator(), school.clock.now()
    ahead = await use_case("announce_event")(
        school.app, school.actor(curator), "session", "Сессия", now + timedelta(days=2), 90, "Зал", "everybody"
    )
    memo = Content("Памятка", "document", "file-2", "list.pdf")
    material = await use_case("add_event_material")(school.app, school.actor(curator), ahead, memo)
    past = Event(0, school.id, None, "session", "Вчера", now - timedelta(hours=2), 60, "Зал", EventAudience.EVERYBODY)
    async with school.app.database.transaction() as connection:
        return {"event": ahead, "material": material, "over": await events.create(connection, past, now)}


@pytest.fixture
async def stage(school: School) -> Stage:
    return await Stage.built(school)


def may(name: str, bearer: Bearer) -> bool:
    allowed = {LETTERS[letter] for letter in TABLE[name]}
    return bearer in allowed or ANYONE in allowed


async def test_who_may_not_is_refused_and_nothing_changes(stage: Stage, second: Database) -> None:
    """One of them for each use case, in turn: that all are refused alike is what `NotAllowed` is raised by."""
    before = await dump(second)
    tried = set()
    for place, name in enumerate(TABLE):
        if denied := [bearer for bearer in BEARERS if not may(name, bearer)]:
            bearer = denied[place % len(denied)]
            assert await stage.call(name, stage.actor(bearer)) == DENIED, (bearer, name)
            tried.add(bearer)
    assert tried == set(BEARERS)
    assert await dump(second) == before


async def test_who_may_is_let_in(stage: Stage) -> None:
    """What they meet inside may still be a rule; «leave» comes last, since it takes people away."""
    for name in sorted(TABLE, key=lambda one: one in ("leave", "erase_me")):
        for bearer in BEARERS:
            if may(name, bearer):
                assert await stage.call(name, stage.actor(bearer)) != DENIED, (bearer, name)


async def test_a_role_somebody_only_claims_counts_for_nothing(stage: Stage, second: Database) -> None:
    before = await dump(second)
    for claimed in (Role.DIRECTOR, OPERATOR, CLOCK):
        actor = replace(stage.actor(Role.MENTEE), roles=frozenset({claimed}))
        for name in ("approve_pair", "create_school", "complete_pair", "bank"):
            assert await stage.call(name, actor) == DENIED
    assert await dump(second) == before


async def test_what_is_declared_for_nobody_is_denied_to_everybody(stage: Stage, second: Database) -> None:
    called: list[str] = []

    async def undeclared(work: Work) -> None:
        called.append(work.actor.cause)

    carry_out = command()(undeclared)
    try:
        before = await dump(second)
        for bearer in BEARERS:
            with pytest.raises(NotAllowed, match=DENIED):
                await carry_out(stage.school.app, stage.actor(bearer))
        assert (called, await dump(second)) == ([], before)
    finally:
        del work.USE_CASES["undeclared"]


def test_two_use_cases_cannot_share_a_name() -> None:
    async def join(work: Work) -> None:
        assert work

    with pytest.raises(ValueError, match="two use cases are called join"):
        command()(join)
