"""What people send besides words: files of their own or small samples, places, contacts, polls."""

from dataclasses import dataclass

from simulator import samples
from simulator.botapi.media import Details, described
from simulator.detection import detect
from simulator.errors import ControlError
from simulator.files import Files
from simulator.people import Person
from simulator.shapes import Json

VOICE_SECONDS = 3
MAX_CAPTION = 1024
STICKER = "\N{WAVING HAND SIGN}"
PLACE = {"latitude": 52.2864, "longitude": 104.2807}
NAMES = {"document": "sample.txt", "audio": "sample.mp3", "video": "sample.mp4", "animation": "sample.mp4"}
MIMES = {"document": "text/plain", "voice": "audio/ogg", "audio": "audio/mpeg", "video": "video/mp4"}
FILES = ("photo", "document", "voice", "audio", "video", "video_note", "sticker", "animation")


@dataclass(frozen=True)
class Wish:
    """What somebody wants to send: bytes of None mean the built-in sample."""

    kind: str
    data: bytes | None = None
    name: str = ""
    mime: str = ""
    caption: str = ""
    duration: int = VOICE_SECONDS


def content_of(files: Files, person: Person, wish: Wish) -> Json:
    """Return the content of the message."""
    if wish.kind in FILES:
        return _file(files, wish) | _caption(wish)
    if wish.kind == "location":
        return {"location": dict(PLACE)}
    if wish.kind == "contact":
        return {"contact": {"phone_number": "+70000000000", "first_name": person.first_name, "user_id": person.id}}
    if wish.kind == "poll":
        return {"poll": _poll()}
    raise ControlError(f"nobody can send a {wish.kind!r}")


def _file(files: Files, wish: Wish) -> Json:
    data = _sample(wish) if wish.data is None else wish.data
    name = wish.name or ("" if wish.data else NAMES.get(wish.kind, ""))
    mime = wish.mime or MIMES.get(wish.kind, "application/octet-stream")
    file = files.add(wish.kind, data, name, mime)
    return described(file, Details(duration=wish.duration, emoji=STICKER))


def _sample(wish: Wish) -> bytes:
    if wish.kind == "voice":
        return samples.voice(wish.duration)
    if wish.kind == "photo":
        return samples.picture()
    return {"sticker": samples.STICKER, "document": samples.TEXT}.get(wish.kind, samples.VIDEO)


def _caption(wish: Wish) -> Json:
    if not wish.caption or wish.kind in ("sticker", "video_note"):
        return {}
    entities = detect(wish.caption, [])
    return {"caption": wish.caption[:MAX_CAPTION]} | ({"caption_entities": entities} if entities else {})


def _poll() -> Json:
    options = [{"text": word, "voter_count": 0, "persistent_id": word} for word in ("A", "B")]
    flags = {
        "is_closed": False,
        "is_anonymous": True,
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    }
    return {"id": "1", "question": "?", "options": options, "total_voter_count": 0, "type": "regular"} | flags
