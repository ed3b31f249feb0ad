"""Updates that nobody's phone made: given as they are, people and chats in them become known."""

from simulator.accounts import Account, Query
from simulator.chats import Chat
from simulator.errors import ControlError
from simulator.shapes import Json
from simulator.world import World


def inject(world: World, account: Account, update: Json) -> int:
    """Queue an update and return its id; one without update_id gets the next."""
    kinds = [name for name in update if name != "update_id"]
    if len(kinds) != 1 or not isinstance(update[kinds[0]], dict):
        raise ControlError("an update has exactly one content, an object, besides update_id")
    kind, content = kinds[0], update[kinds[0]]
    _learn(world, account, content)
    if kind == "callback_query" and "id" in content:
        _learn_query(account, content)
    if "update_id" not in update:
        return account.enqueue(kind, content)
    account.pending.append(update)
    account.signal.touch()
    return int(update["update_id"])


def _learn(world: World, account: Account, content: Json) -> None:
    message = content.get("message") if isinstance(content.get("message"), dict) else content
    person, chat = content.get("from"), (message or {}).get("chat")
    if isinstance(person, dict) and isinstance(person.get("id"), int) and person["id"] not in world.people:
        world.add_person(person | {"first_name": person.get("first_name") or "-"})
    if not isinstance(chat, dict) or not isinstance(chat.get("id"), int):
        return
    if chat["id"] in world.people:
        world.chat(account, world.people[chat["id"]]).started = True
    else:
        account.chats.setdefault(chat["id"], Chat(chat["id"], chat, started=True))


def _learn_query(account: Account, content: Json) -> None:
    chat_id = int((content.get("message") or {}).get("chat", {}).get("id") or content.get("from", {}).get("id") or 0)
    if chat_id in account.chats:
        number = str(content["id"])
        account.queries[number] = Query(number, chat_id, 0, str(content.get("data", "")))
