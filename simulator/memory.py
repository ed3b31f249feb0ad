"""Where files may live that nobody needs after a power cut."""

import os
import shutil
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 - temporary folders are made inside it
_ROOM = 1 << 30


def memory_folder() -> Path | None:
    """Return a folder kept in memory with a gigabyte free, or None where the machine has none.

    A commit waits for the disk, milliseconds each time; a bot killed and started again finds the same files in memory.
    """
    if not os.access(_MEMORY, os.W_OK) or shutil.disk_usage(_MEMORY).free < _ROOM:
        return None
    return _MEMORY
