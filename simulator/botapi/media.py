"""Photos, documents, voices and the rest: from upload or file id to what a message tells of them."""

from dataclasses import dataclass

from simulator.botapi.calls import Call, Upload
from simulator.errors import ApiError, bad_request
from simulator.files import Files, StoredFile, is_sound, picture_size
from simulator.shapes import Json

MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024
MAX_PHOTO_SIDES = 10_000
MAX_PHOTO_RATIO = 20
THUMBNAIL, MIDDLE = 90, 320
KINDS = {
    "photo": "photo",
    "document": "document",
    "voice": "voice",
    "audio": "audio",
    "video": "video",
    "video_note": "video_note",
    "sticker": "sticker",
    "animation": "animation",
}
DEFAULT_MIMES = {
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "animation": "video/mp4",
    "sticker": "image/webp",
}
TYPE_NAMES = {"video_note": "VideoNote"}


@dataclass(frozen=True)
class Details:
    """What the sender says about a file."""

    duration: int = 0
    width: int = 0
    height: int = 0
    title: str = ""
    performer: str = ""
    emoji: str = ""


def stored(call: Call, kind: str, reference: object) -> StoredFile:
    """Return the file meant by a parameter: an upload, `attach://name` or a file id."""
    name = str(reference or "").removeprefix("attach://")
    upload = call.uploads.get(name) or (call.uploads.get(kind) if not reference else None)
    if upload:
        return keep(call.world.files, kind, upload)
    if not name:
        raise bad_request(f"there is no {kind} in the request")
    if name.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = call.world.files.get(name)
    if file.kind != kind:
        names = [TYPE_NAMES.get(one, one.capitalize()) for one in (file.kind, kind)]
        raise bad_request(f"can't use file of type {names[0]} as {names[1]}")
    return file


def keep(files: Files, kind: str, upload: Upload) -> StoredFile:
    """Check an upload against Telegram's limits and store it."""
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > MAX_UPLOAD:
        raise ApiError(413, "Request Entity Too Large")
    if kind == "photo":
        _check_photo(upload.data)
    if kind == "voice" and not is_sound(upload.data):
        kind = "document"
    mime = DEFAULT_MIMES.get(kind, upload.mime)
    return files.add(kind, upload.data, upload.name, mime)


def _check_photo(data: bytes) -> None:
    if len(data) > MAX_PHOTO:
        raise bad_request("file is too big")
    size = picture_size(data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if sum(size) > MAX_PHOTO_SIDES or min(size) < 1 or max(size) / min(size) > MAX_PHOTO_RATIO:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def described(file: StoredFile, details: Details) -> Json:
    """Return the part of a message that tells of the file."""
    if file.kind == "photo":
        return {"photo": _sizes(file)}
    named = {"file_name": file.name} if file.name else {}
    content = file.base() | _numbers(file.kind, details)
    if file.kind not in ("sticker", "video_note", "voice"):
        content |= named
    if file.mime and file.kind not in ("sticker", "video_note"):
        content["mime_type"] = file.mime
    # Telegram sends an animation as a document too, for old clients.
    return {"animation": content, "document": content} if file.kind == "animation" else {file.kind: content}


def _sizes(file: StoredFile) -> list[Json]:
    width, height = picture_size(file.data) or (1, 1)
    shown: list[Json] = []
    for side in (THUMBNAIL, MIDDLE, max(width, height)):
        scale = min(1.0, side / max(width, height))
        size = {"width": max(1, round(width * scale)), "height": max(1, round(height * scale))}
        if not shown or shown[-1]["width"] != size["width"]:
            shown.append(file.base() | {"file_unique_id": f"{file.unique_id}{side}"} | size)
    return shown


def _numbers(kind: str, details: Details) -> Json:
    if kind == "document":
        return {}
    if kind == "sticker":
        plain = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return plain | ({"emoji": details.emoji} if details.emoji else {})
    content: Json = {"duration": details.duration}
    if kind in ("video", "animation"):
        content |= {"width": details.width or 640, "height": details.height or 360}
    if kind == "video_note":
        content |= {"length": details.width or 240}
    if kind == "audio":
        content |= {name: value for name in ("title", "performer") if (value := getattr(details, name))}
    return content


def details_of(values: Json) -> Details:
    """Read what the sender says about the file out of a call or an InputMedia."""

    def whole(name: str) -> int:
        return int(float(values.get(name) or 0))

    def words(name: str) -> str:
        return str(values.get(name) or "")

    width = whole("width") or whole("length")
    return Details(whole("duration"), width, whole("height"), words("title"), words("performer"), words("emoji"))
