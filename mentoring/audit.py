"""The acts of the audit log; each has words, `act-<code>` in texts/*.ftl."""

from typing import Final

ACTS: Final = (
    "announce-speed", "cancel-speed", "change-speed", "enter-speed-place", "move-speed", "note-speed-came",
    "view-speed",
    "announce-event", "cancel-event", "change-event", "hold-event", "note-event-came", "enter-event-answer",
    "add-event-material", "drop-event-material",
    "export-diary", "view-diary", "export-report", "view-report", "send-report", "accept-report", "return-report",
    "draft-pairs", "export-draft", "view-draft",
    "begin-conclusion", "write-conclusion", "report-conclusion", "rate-program", "agree-conclusion",
    "order-conclusion", "close-program",
    "add-to-library", "change-library", "drop-from-library", "copy-program",
    "mark-activity", "reopen-activity", "add-evidence", "remove-evidence", "view-progress", "view-evidence",
    "agree-program", "amend-program", "approve-program", "begin-program", "enter-program-agreement",
    "extend-program", "order-program", "pass-program", "propose-program", "return-program", "take-back-program",
    "view-program", "withdraw-program",
    "group-to-pair", "set-goals", "set-schedule",
    "ask-colleague", "invite-into-help",
    "add-external", "add-partner", "add-staff", "amend-regulation", "answer-paper", "approve-roadmap",
    "remove-partner", "rename-partner",
    "ask-support", "enter-support", "enter-support-withdrawal", "view-support", "withdraw-support",
    "attach-act", "call-off-erasure", "change-profile", "change-roadmap", "change-setting", "confirm-form",
    "confirm-template", "correct-answer", "create-district", "create-school", "date-act", "decide-guest",
    "depart", "drop-external", "edit-roadmap-item", "edit-staff", "end-pair", "enter-check-in", "enter-form",
    "enter-meeting", "enter-meeting-consent", "enter-meeting-note", "enter-meeting-refusal",
    "enter-meeting-time", "enter-pair-consent", "enter-pair-refusal", "enter-parting", "enter-person", "enter-report",
    "enter-task-report", "enter-wish",
    "erase-person",
    "export-acts", "export-audit", "export-banks", "export-own-data", "export-staff", "export-summary",
    "export-comparison", "export-indicators", "export-swot", "edit-swot",
    "give-consent", "grant-role", "import-staff", "invite", "invite-staff", "join", "limit-curator",
    "make-roadmap", "note-interview", "number-act", "order-consent-form", "order-erasure-act", "order-paper",
    "order-parting-paper", "ask-parting", "withdraw-parting", "grant-parting", "refuse-parting", "order-parting",
    "finish-parting", "agree-parting", "disagree-parting", "view-parting",
    "send-application", "enter-application", "withdraw-application", "agree-application", "decline-application",
    "answer-application", "decide-application", "view-application", "order-application-paper",
    "see-personnel-papers", "appoint-mediator", "object-to-mediator", "speak-in-dispute", "propose-settlement",
    "accept-settlement", "reject-settlement", "close-dispute",
    "pause-matching", "propose-template", "record-act", "record-agreement", "record-paper-consent",
    "remove-act", "resign-pair", "restore-template", "resume-matching", "return-roadmap", "revoke-link",
    "see-staff", "separate", "set-redacted", "staff-back", "staff-left", "staff-link-of-another",
    "submit-roadmap", "take-back-roadmap", "take-role", "title-act", "unite", "view-act", "view-audit",
    "view-candidate", "view-card", "view-consents", "view-act", "view-entry-card", "view-form", "view-pair",
    "view-separations", "view-separations", "withdraw-consent",
    "issue-order", "order-order", "record-pair-papers", "return-pairs", "sign-order",
    "approve-roster", "order-roster", "return-roster", "submit-roster",
    "open-area", "close-area", "seek-again",
    "leave-group", "set-order-term", "open-notice",
)  # fmt: skip
# Said in confidence: the log keeps them, and the person reads who saw it, but the log's readers are not told.
CONFIDENTIAL: Final = frozenset(
    {"ask-support", "enter-support", "enter-support-withdrawal", "view-support", "withdraw-support"}
)
# Looks at somebody's data: they change nothing.
LOOKS: Final = (
    "export-draft", "view-draft", "view-speed",
    "export-diary", "view-diary", "export-report", "view-report",
    "export-acts", "export-audit", "export-banks", "export-own-data", "export-staff", "export-summary",
    "export-comparison", "export-indicators", "export-swot",
    "order-consent-form", "see-staff", "view-audit", "view-candidate", "view-card", "view-consents", "view-act",
    "view-entry-card", "view-evidence", "view-form", "view-pair", "view-parting", "view-progress",
    "view-program", "order-program", "view-separations",
    "view-support", "view-application", "see-personnel-papers",
    "open-notice",
)  # fmt: skip
PERIODS: Final = {"week": 7, "month": 31, "year": 366, "all": None}
