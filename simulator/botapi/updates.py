"""getMe, getUpdates and what belongs to receiving."""

from simulator.accounts import Account
from simulator.botapi.calls import Call, method
from simulator.errors import ApiError, bad_request
from simulator.shapes import Json
from simulator.walltime import monotonic

MAX_BATCH = 100
MAX_WAIT = 50


@method("getMe")
def get_me(call: Call) -> Json:
    """Tell the bot who it is."""
    abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries", "can_connect_to_business")
    return call.account.user() | dict.fromkeys(abilities, False) | {"has_main_web_app": False}


@method("logOut")
@method("close")
@method("deleteWebhook")
def accept(call: Call) -> bool:
    """Agree; deleteWebhook may drop what waits."""
    if call.flag("drop_pending_updates"):
        call.account.confirm(call.account.next_update)
    return True


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    """Tell that there is no webhook."""
    waiting = len(call.account.pending)
    return {"url": "", "has_custom_certificate": False, "pending_update_count": waiting}


@method("getUpdates")
async def get_updates(call: Call) -> list[Json]:
    """Give updates that are not confirmed yet, waiting for the first of them up to `timeout` seconds."""
    account = call.account
    account.poll += 1
    mine = account.poll
    account.signal.touch()
    _remember_allowed(call)
    if call.number("offset"):
        account.confirm(call.number("offset"))
    limit = min(MAX_BATCH, max(1, call.number("limit", MAX_BATCH)))
    deadline = monotonic() + min(MAX_WAIT, call.number("timeout"))
    while True:
        found = _ready(call, limit)
        if found or not await account.signal.wait(deadline - monotonic()):
            return found
        _still_mine(account, mine)


def _remember_allowed(call: Call) -> None:
    allowed = call.data("allowed_updates")
    if allowed is None:
        return
    if not isinstance(allowed, list):
        raise bad_request("can't parse allowed_updates: array expected")
    call.account.allowed = {str(kind) for kind in allowed} or None


def _ready(call: Call, limit: int) -> list[Json]:
    if call.account.frozen:
        return []
    again = list(call.account.confirmed) if call.world.faults.take("getUpdates", "redeliver") else []
    return [*again, *call.account.pending][:limit]


def _still_mine(account: Account, mine: int) -> None:
    if account.poll != mine:
        words = "terminated by other getUpdates request; make sure that only one bot instance is running"
        raise ApiError(409, f"Conflict: {words}")
