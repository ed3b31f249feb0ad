"""Files in the cloud of the local Telegram: kept in memory, known by file ids."""

import hashlib
import struct
from dataclasses import dataclass, field
from urllib.parse import quote

from simulator.errors import bad_request
from simulator.shapes import Json

PREFIXES = {"photo": "AgACAgIAAx", "voice": "AwACAgIAAx", "sticker": "CAACAgIAAx", "video_note": "DQACAgIAAx"}
JPEG_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3}


@dataclass(frozen=True)
class StoredFile:
    """Bytes with what Telegram knows about them."""

    id: str
    unique_id: str
    kind: str
    data: bytes
    name: str = ""
    mime: str = ""
    path: str = ""

    def base(self) -> Json:
        """Return the fields that every kind of file has."""
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.data)}


@dataclass
class Files:
    """All files ever sent."""

    by_id: dict[str, StoredFile] = field(default_factory=dict)
    by_path: dict[str, StoredFile] = field(default_factory=dict)

    def add(self, kind: str, data: bytes, name: str = "", mime: str = "") -> StoredFile:
        """Keep the bytes and give them ids."""
        number = len(self.by_id) + 1
        digest = hashlib.sha256(data + str(number).encode()).hexdigest()
        suffix = name.rsplit(".", 1)[-1].lower() if "." in name else mime.rsplit("/", 1)[-1]
        path = f"{kind}s/file_{number}" + (f".{quote(suffix)}" if suffix else "")
        prefix = PREFIXES.get(kind, "BQACAgIAAx")
        file = StoredFile(f"{prefix}{digest[:48]}", f"AgAD{digest[48:60]}", kind, data, name, mime, path)
        self.by_id[file.id] = self.by_path[path] = file
        return file

    def get(self, file_id: str) -> StoredFile:
        """Return a file or refuse an id nobody was given."""
        if file_id not in self.by_id:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return self.by_id[file_id]


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height out of the header of a PNG, JPEG, GIF or WebP; None for anything else."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return struct.unpack(">II", data[16:24])
    if data[:6] in (b"GIF87a", b"GIF89a"):
        return struct.unpack("<HH", data[6:10])
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return (512, 512)
    return _jpeg_size(data) if data.startswith(b"\xff\xd8") else None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data):
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in JPEG_FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return (width, height)
        at += 2 + length
    return None


def is_sound(data: bytes) -> bool:
    """Tell whether Telegram would show the bytes as a voice message (Ogg, MP3 or M4A)."""
    return data.startswith((b"OggS", b"ID3", b"\xff\xfb", b"\xff\xf3")) or data[4:8] == b"ftyp"
