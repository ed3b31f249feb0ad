"""A second demonstration in a process of its own, beside the first: it works where the first one waits."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from simulator.demo.failures import ProcessFailed
from simulator.process import ROOT

# Lower than the first one's: people there wait for notices with less patience.
NICE = 5
STOP_SECONDS = 30.0


@asynccontextmanager
async def aside(words: Sequence[str]) -> AsyncIterator[None]:
    """Run `python -m simulator.demo` with these words beside the block, then tell what it told.

    Raises:
        ProcessFailed: it failed; its own words.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator.demo", *words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    # Before it starts others, which inherit it.
    os.setpriority(os.PRIO_PROCESS, process.pid, NICE)
    talk = asyncio.ensure_future(process.communicate())
    try:
        yield
        said, complaints = await talk
    except BaseException:
        await _stop(process)
        raise
    finally:
        talk.cancel()
    sys.stdout.write(f"\n{said.decode()}")
    if process.returncode:
        raise ProcessFailed(complaints.decode().strip())


async def _stop(process: asyncio.subprocess.Process) -> None:
    """End it as Ctrl-C does, so that it ends what it has started."""
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGINT)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
