"""Pin every dependency with hashes and no addresses: `make lock`."""

import subprocess
import sys
from pathlib import Path

import fresh

FLAGS = [
    "--generate-hashes",
    "--allow-unsafe",
    "--no-emit-index-url",
    "--no-emit-trusted-host",
    "--no-emit-find-links",
    "--no-emit-options",
    "--no-header",
    "--strip-extras",
    "--quiet",
    "--upgrade",
]


def main() -> None:
    """Compile every input file; the runtime pins constrain the others."""
    for name in fresh.NAMES:
        subprocess.run(
            [sys.executable, "-m", "piptools", "compile", *FLAGS, f"{name}.in", "-o", f"{name}.txt"], check=True
        )
        pins = Path(f"{name}.txt")
        pins.write_text(f"{fresh.MARK}{fresh.digest(Path())}\n{pins.read_text()}")


if __name__ == "__main__":
    main()
