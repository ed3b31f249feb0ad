"""Say, without a network, whether the pinned requirements were made from the present input files."""

import hashlib
import sys
from pathlib import Path

NAMES = ("runtime", "dev", "bench")
MARK = "# made by `make lock` from inputs with sha256 "


def digest(folder: Path) -> str:
    """Return one hash over all input files, so that a change in either asks for new pins of both."""
    return hashlib.sha256(b"\0".join((folder / f"{name}.in").read_bytes() for name in NAMES)).hexdigest()


def stale(folder: Path) -> list[str]:
    """Name the pin files that were not made from the present inputs."""
    expected = MARK + digest(folder)
    return [f"{name}.txt" for name in NAMES if not (folder / f"{name}.txt").read_text().startswith(expected)]


def main() -> int:
    """Return 1 and say what to do when a pin file is stale."""
    names = stale(Path(__file__).parent)
    if names:
        sys.stderr.write(f"requirements: {', '.join(names)} not made from the present *.in files; run `make lock`\n")
    return int(bool(names))


if __name__ == "__main__":
    sys.exit(main())
