"""python -m simulator: a local Telegram with a page of phones."""

import argparse
import asyncio
import signal
import sys

from simulator.errors import ControlError
from simulator.server import serving
from simulator.world import World

MAX_PORT = 65535


def port(raw: str) -> int:
    """Read a port; 0 means any free one."""
    number = int(raw)
    if not 0 <= number <= MAX_PORT:
        raise ValueError(raw)
    return number


def arguments(argv: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m simulator", description="A local Telegram: phones in a page.")
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address (default %(default)s)")
    parser.add_argument("--port", type=port, default=8081, help="Bot API, control and page (default %(default)s)")
    parser.add_argument("--clock-port", type=port, default=8082, help="the clock (default %(default)s)")
    parser.add_argument("--username", default="simulator_bot", help="the bot's name (default %(default)s)")
    parser.add_argument("--title", default="", help="the bot's name as people see it (default: its username)")
    parser.add_argument(
        "--zone", default="", help="time zone the page shows at first, as Asia/Irkutsk (default: the browser's)"
    )
    parser.add_argument("--no-flood", action="store_true", help="no limits of pace")
    return parser.parse_args(argv)


async def run(options: argparse.Namespace) -> None:
    """Serve until SIGINT or SIGTERM; print the two addresses when both answer."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    world = World(username=options.username, title=options.title, zone=options.zone)
    world.flood.enabled = not options.no_flood
    async with serving(world, options.host, options.port, options.clock_port) as running:
        sys.stdout.write(f"{running.url} {running.clock_url}\n")
        sys.stdout.flush()
        await stop.wait()


def main(argv: list[str]) -> int:
    """Run and return the exit code."""
    try:
        asyncio.run(run(arguments(argv)))
    except (ControlError, OSError, ValueError) as error:
        sys.stderr.write(f"simulator: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
