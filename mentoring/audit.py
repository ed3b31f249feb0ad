"""The acts of the audit log that have words (`act-<code>` in texts/*.ftl); any other is shown as its code."""

from typing import Final

ACTS: Final = (
    "add-external", "add-partner", "add-staff", "amend-regulation", "answer-paper", "call-off-erasure", "confirm-form",
    "confirm-template", "correct-answer", "decide-guest", "depart", "drop-external", "edit-staff", "end-pair",
    "erase-person", "export-audit", "export-banks", "export-own-data", "export-staff", "give-consent", "import-staff",
    "invite", "invite-staff", "join", "note-interview", "order-consent-form", "order-erasure-act", "order-paper",
    "pause-matching", "propose-template", "record-agreement", "record-paper-consent", "resign-pair", "restore-template",
    "resume-matching", "revoke-link", "see-staff", "separate", "set-redacted", "staff-left", "staff-link-of-another",
    "unite", "view-audit", "view-card", "withdraw-consent",
)  # fmt: skip
# Looks at somebody's data: they change nothing.
LOOKS: Final = (
    "export-audit", "export-own-data", "order-consent-form", "see-staff", "view-audit", "view-card", "view-consents",
    "view-entry-card", "view-form", "view-pair",
)  # fmt: skip
PERIODS: Final = {"week": 7, "month": 31, "year": 366, "all": None}
