"""Small built-in contents: what a person's phone can send without a file at hand."""

import base64
import struct
import zlib

VOICE_PACKET = b"\xf8\xff\xfe"  # 20 ms of silence in Opus
SAMPLES_IN_PACKET = 960
PACKETS_IN_SECOND = 50
CRC_POLYNOMIAL = 0x04C11DB7
TOP_BIT = 0x80000000
STICKER = base64.b64decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
VIDEO = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00" * 64
TEXT = b"A sample document.\n"


def picture(width: int = 480, height: int = 320) -> bytes:
    """Return a PNG: a calm slope of colours."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            rows += bytes((90 + 90 * x // width, 150 - 40 * y // height, 190 - 60 * x // width))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in chunks)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def voice(seconds: int = 3) -> bytes:
    """Return an Ogg Opus file of silence that really plays."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 9) + b"simulator" + struct.pack("<I", 0)
    pages = [_page(0, 2, 0, [head]), _page(1, 0, 0, [tags])]
    for second in range(1, seconds + 1):
        last = 4 if second == seconds else 0
        grain = second * PACKETS_IN_SECOND * SAMPLES_IN_PACKET
        pages.append(_page(second + 1, last, grain, [VOICE_PACKET] * PACKETS_IN_SECOND))
    return b"".join(pages)


def _page(number: int, kind: int, grain: int, packets: list[bytes]) -> bytes:
    sizes = bytes(len(packet) for packet in packets)
    body = bytes([len(sizes)]) + sizes + b"".join(packets)
    head = b"OggS" + struct.pack("<BBqII", 0, kind, grain, 1, number)
    check = _checksum(head + b"\x00\x00\x00\x00" + body)
    return head + struct.pack("<I", check) + body


def _checksum(data: bytes) -> int:
    value = 0
    for byte in data:
        value ^= byte << 24
        for _ in range(8):
            value = ((value << 1) ^ CRC_POLYNOMIAL if value & TOP_BIT else value << 1) & 0xFFFFFFFF
    return value
