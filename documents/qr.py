"""A link as a QR picture."""

from io import BytesIO
from math import ceil

WIDTH = 400
QUIET_ZONE = 4
"""In modules, as ISO/IEC 18004 asks: without it phones find the code only on a white background."""


def qr_png(text: str) -> bytes:
    """Return a PNG with `text` as a QR code, at least 400 pixels wide, its quiet zone included.

    Raises:
        ValueError: `text` is empty or longer than a QR code holds.
    """
    if not text:
        raise ValueError("a QR code needs a text")
    import segno

    code = segno.make_qr(text, error="m")
    modules = code.symbol_size(scale=1, border=QUIET_ZONE)[0]
    stream = BytesIO()
    code.save(stream, kind="png", scale=ceil(WIDTH / modules), border=QUIET_ZONE)
    return stream.getvalue()
