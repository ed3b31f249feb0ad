"""The QR picture as a phone's camera will see it."""

import struct
import zlib

import pytest
import segno

from documents.qr import QUIET_ZONE, qr_png

LINK = "https://t.me/mentoring_sample_bot?start=Zr4kT0-9_xYq"


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def rows(png: bytes) -> list[list[int]]:
    """The picture's points; enough of PNG for one bit a point and the filters «none» and «up»."""
    width, height = size(png)
    assert tuple(png[24:26]) == (1, 0)
    packed, position = b"", 8
    while position < len(png):
        length, chunk = struct.unpack(">I4s", png[position : position + 8])
        packed += png[position + 8 : position + 8 + length] if chunk == b"IDAT" else b""
        position += 12 + length
    data, step = zlib.decompress(packed), (width + 7) // 8 + 1
    lines, above = [], bytes(step - 1)
    for start in range(0, height * step, step):
        kind, line = data[start], data[start + 1 : start + step]
        assert kind in {0, 2}
        above = line if kind == 0 else bytes((a + b) % 256 for a, b in zip(line, above, strict=True))
        lines.append([above[x // 8] >> (7 - x % 8) & 1 for x in range(width)])
    return lines


@pytest.mark.parametrize("text", ["а", LINK, "Ссылка " * 40])
def test_the_picture_is_square_and_large_enough_for_a_phone(text: str) -> None:
    width, height = size(qr_png(text))
    assert width == height
    assert 400 <= width <= 600


def test_every_square_of_the_code_is_in_the_picture_with_white_all_around() -> None:
    picture = rows(qr_png(LINK))
    code = [list(row) for row in segno.make_qr(LINK, error="m").matrix_iter(border=QUIET_ZONE)]
    scale = len(picture) // len(code)
    assert len(picture) == scale * len(code)
    for y, line in enumerate(picture):
        assert [1 - point for point in line] == [code[y // scale][x // scale] for x in range(len(line))]
    assert all(all(line[: QUIET_ZONE * scale]) for line in picture)
    assert all(all(line) for line in picture[: QUIET_ZONE * scale])


@pytest.mark.parametrize("text", ["", "x" * 8000])
def test_what_no_code_can_hold_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        qr_png(text)
