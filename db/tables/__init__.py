"""The tables, one file a noun; ORM classes and rows never leave `db/`."""

from db.tables.applications import ApplicationEventRow, ApplicationRow
from db.tables.audit import AuditRetentionRow, AuditRow
from db.tables.banks import (
    InterviewRow,
    PauseRow,
    RefreshRoundRow,
    RefreshRow,
    SeparationRow,
)
from db.tables.base import Base, Moment
from db.tables.check_ins import CheckInRow
from db.tables.consents import ConsentRow
from db.tables.diary import AgreementRow, MeetingNoteRow, NoteReplyRow
from db.tables.drafts import DraftPairRow, DraftRunRow
from db.tables.erasures import ErasureRow
from db.tables.events import EventMaterialRow, EventReplyRow, EventRow
from db.tables.foundations import (
    BotAccountRow,
    ConversationRow,
    InboxRow,
    OutboxRow,
    ReceiptRow,
)
from db.tables.groups import GroupRow
from db.tables.help import (
    HelpMessageRow,
    HelpPartyRow,
    HelpReadinessRow,
    HelpRemedyRow,
    HelpRequestRow,
    HelpSilenceRow,
    KeptWordsRow,
)
from db.tables.local_acts import LocalActRow
from db.tables.meeting_parts import FreeHourRow, MeetingChangeRow, MeetingMemberRow
from db.tables.meetings import MeetingRow
from db.tables.organizations import (
    ChannelAccountRow,
    InvitationRow,
    MembershipRow,
    OrganizationRow,
    PersonRow,
)
from db.tables.pairs import (
    OrderLineRow,
    OrderRow,
    PairMemberRow,
    PairRow,
)
from db.tables.partings import PartingRow
from db.tables.partners import ExternalMentorRow, GuestRow, PartnerRow
from db.tables.preparation import (
    PaperAnswerRow,
    TemplateRow,
)
from db.tables.profile_versions import ProfileVersionRow
from db.tables.program_results import ConclusionRow, ConclusionVoiceRow, OwnActivityRow, ProgramEvidenceRow
from db.tables.programs import (
    ProgramActivityRow,
    ProgramAgreementRow,
    ProgramEditRow,
    ProgramLookRow,
    ProgramRemarkRow,
    ProgramRow,
    ProgramStepRow,
    ProgramVersionRow,
)
from db.tables.questionnaires import (
    AnswerRow,
    ResponseRow,
)
from db.tables.reports import ReportRow
from db.tables.roadmap import (
    RoadmapItemRow,
    RoadmapRow,
    RoadmapStepRow,
)
from db.tables.rosters import RosterEntryRow, RosterRow
from db.tables.search_ends import SearchEndRow
from db.tables.speed import SpeedEventRow, SpeedHostRow, SpeedInterestRow, SpeedSeatRow
from db.tables.staff import StaffImportLineRow, StaffImportRow, StaffLinkRow, StaffManagerRow, StaffRow
from db.tables.swot import SwotEntryRow
from db.tables.tasks import TaskPartRow, TaskRow
from db.tables.wishes import SecondAreaRow, SupportRequestRow, WishRow

__all__ = [
    "AgreementRow",
    "AnswerRow",
    "ApplicationEventRow",
    "ApplicationRow",
    "AuditRetentionRow",
    "AuditRow",
    "Base",
    "BotAccountRow",
    "ChannelAccountRow",
    "CheckInRow",
    "ConclusionRow",
    "ConclusionVoiceRow",
    "ConsentRow",
    "ConversationRow",
    "DraftPairRow",
    "DraftRunRow",
    "ErasureRow",
    "EventMaterialRow",
    "EventReplyRow",
    "EventRow",
    "ExternalMentorRow",
    "FreeHourRow",
    "GroupRow",
    "GuestRow",
    "HelpMessageRow",
    "HelpPartyRow",
    "HelpReadinessRow",
    "HelpRemedyRow",
    "HelpRequestRow",
    "HelpSilenceRow",
    "InboxRow",
    "InterviewRow",
    "InvitationRow",
    "KeptWordsRow",
    "LocalActRow",
    "MeetingChangeRow",
    "MeetingMemberRow",
    "MeetingNoteRow",
    "MeetingRow",
    "MembershipRow",
    "Moment",
    "NoteReplyRow",
    "OrderLineRow",
    "OrderRow",
    "OrganizationRow",
    "OutboxRow",
    "OwnActivityRow",
    "PairMemberRow",
    "PairRow",
    "PaperAnswerRow",
    "PartingRow",
    "PartnerRow",
    "PauseRow",
    "PersonRow",
    "ProfileVersionRow",
    "ProgramActivityRow",
    "ProgramAgreementRow",
    "ProgramEditRow",
    "ProgramEvidenceRow",
    "ProgramLookRow",
    "ProgramRemarkRow",
    "ProgramRow",
    "ProgramStepRow",
    "ProgramVersionRow",
    "ReceiptRow",
    "RefreshRoundRow",
    "RefreshRow",
    "ReportRow",
    "ResponseRow",
    "RoadmapItemRow",
    "RoadmapRow",
    "RoadmapStepRow",
    "RosterEntryRow",
    "RosterRow",
    "SearchEndRow",
    "SecondAreaRow",
    "SeparationRow",
    "SpeedEventRow",
    "SpeedHostRow",
    "SpeedInterestRow",
    "SpeedSeatRow",
    "StaffImportLineRow",
    "StaffImportRow",
    "StaffLinkRow",
    "StaffManagerRow",
    "StaffRow",
    "SupportRequestRow",
    "SwotEntryRow",
    "TaskPartRow",
    "TaskRow",
    "TemplateRow",
    "WishRow",
]

for _table in Base.metadata.tables.values():
    if "id" in _table.columns:
        # A number once given is never given again: an old button must not open somebody else's pair.
        _table.dialect_options["sqlite"]["autoincrement"] = True
