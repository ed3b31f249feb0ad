"""Links into the bot."""


def invitation_link(username: str, code: str) -> str:
    """Return the link that opens the bot with an invitation."""
    return f"https://t.me/{username}?start={code}"
