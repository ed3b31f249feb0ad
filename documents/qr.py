"""A link as a QR picture."""


def qr_png(text: str) -> bytes:
    """Return a PNG with `text` as a QR code, at least 400 pixels wide, its quiet zone included.

    Raises:
        ValueError: `text` is empty or longer than a QR code holds.
    """
    raise NotImplementedError
