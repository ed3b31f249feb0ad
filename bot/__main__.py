"""The command line: `python -m bot …`; results on stdout, logs on stderr.

Imports what a command needs when it needs it: `--help` should not wait for aiogram.
"""

# ruff: noqa: PLC0415 - see above

import argparse
import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine, Sequence
from typing import Any
from uuid import uuid4

from mentoring.actors import Role

EXIT_FAILURE = 1
LARGEST_NUMBER = 2**31 - 1


class CommandFailed(Exception):
    """A command cannot do its work: one line that says why."""

    def __init__(self, words: str, code: int = EXIT_FAILURE) -> None:
        super().__init__(words)
        self.code = code


def parser() -> argparse.ArgumentParser:
    """Return the grammar of the command line."""
    top = argparse.ArgumentParser(
        prog="python -m bot", description="A Telegram bot that runs a school's mentoring program."
    )
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help="run the bot (needs BOT_TOKEN)")
    commands.add_parser("migrate", help="bring the database to the newest schema")
    school = commands.add_parser("create-school", help="create a school and print its code")
    district = commands.add_parser("create-district", help="create a district over schools and print its code")
    for one in (school, district):
        one.add_argument("name", metavar="NAME")
        one.add_argument(
            "--profile", required=True, metavar="ID", help="the regulation's profile, e.g. irkutsk-school-2"
        )
        one.add_argument("--timezone", default="Europe/Moscow", metavar="ZONE", help="IANA zone, e.g. Asia/Irkutsk")
    school.add_argument("--district", default="", metavar="CODE", help="the district it belongs to, if any")
    invite = commands.add_parser("invite", help="print a one-time link into a role, good for 14 days")
    invite.add_argument("role", metavar="ROLE", choices=[role.value for role in Role], help=", ".join(Role))
    invite.add_argument("--school", metavar="CODE", help="a school's or district's; may be left out while there is one")
    profiles = commands.add_parser("profiles", help="list the regulations' profiles, or check a file of one's own")
    check = profiles.add_subparsers(dest="action", metavar="check FILE").add_parser("check", help="check a profile")
    check.add_argument("file", metavar="FILE", help="a TOML file named after its id")
    commands.add_parser("erased", help="list the numbers of those who were erased, with the day")
    again = commands.add_parser("erase-again", help="erase those whom a copy of the database brought back")
    again.add_argument("numbers", metavar="NUMBER", type=_number, nargs="+", help="as `erased` lists them")
    commands.add_parser("doctor", help="say in words what is to be mended")
    return top


def _number(words: str) -> int:
    """Read a person's number as databases keep it; ValueError for what cannot be one."""
    number = int(words)
    if not 0 < number <= LARGEST_NUMBER:
        raise ValueError(words)
    return number


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the process's exit code."""
    options = parser().parse_args(arguments)
    try:
        return asyncio.run(_COMMANDS[options.command](options))
    except CommandFailed as failure:
        sys.stderr.write(f"{failure}\n")
        return failure.code
    except KeyboardInterrupt:
        return EXIT_FAILURE
    except BaseException as error:
        words = _words_for(error)
        if words is None:
            raise
        sys.stderr.write(f"{words}\n")
        return _code_for(error)


async def _run(_options: argparse.Namespace) -> int:
    from bot.config import load
    from bot.logs import set_up
    from bot.run import run

    settings = load()
    _ = settings.token
    set_up(settings)
    await run(settings)
    return 0


async def _migrate(_options: argparse.Namespace) -> int:
    from bot.operator import migrated

    async with migrated():
        return 0


async def _create_school(options: argparse.Namespace) -> int:
    from bot.operator import migrated
    from mentoring.actors import operator
    from services.organizations import create_school

    async with migrated() as app:
        code = await create_school(
            app, operator(f"operator:{uuid4()}"), name=options.name, profile_id=options.profile, zone=options.timezone,
            district_code=options.district,
        )  # fmt: skip
    sys.stdout.write(f"{code}\n")
    return 0


async def _create_district(options: argparse.Namespace) -> int:
    from bot.operator import migrated
    from mentoring.actors import operator
    from services.organizations import create_district

    async with migrated() as app:
        actor = operator(f"operator:{uuid4()}")
        code = await create_district(app, actor, name=options.name, profile_id=options.profile, zone=options.timezone)
    sys.stdout.write(f"{code}\n")
    return 0


async def _invite(options: argparse.Namespace) -> int:
    from bot.operator import link_for, migrated, only_organization
    from mentoring.actors import operator
    from services.inviting import invite_by_operator

    async with migrated() as app:
        school = options.school or await only_organization(app, Role(options.role))
        username = await link_for(app)
        code = await invite_by_operator(app, operator(f"operator:{uuid4()}"), role=options.role, school_code=school)
    sys.stdout.write(f"https://t.me/{username}?start={code}\n")
    return 0


async def _erased(_options: argparse.Namespace) -> int:
    from bot.operator import migrated
    from mentoring.actors import operator
    from services.restoring import erased_people

    async with migrated() as app:
        found = await erased_people(app, operator(f"operator:{uuid4()}"))
    sys.stdout.write("".join(f"{one.person_id} {one.at:%Y-%m-%d}\n" for one in found))
    return 0


async def _erase_again(options: argparse.Namespace) -> int:
    from bot.operator import migrated
    from mentoring.actors import operator
    from mentoring.errors import NotFound
    from services.restoring import erase_again

    async with migrated() as app:
        for number in dict.fromkeys(options.numbers):
            try:
                is_new = await erase_again(app, operator(f"operator:{uuid4()}"), person_id=number)
            except NotFound:
                is_new = False
            sys.stdout.write(f"{number} {'erased' if is_new else 'not here'}\n")
    return 0


async def _profiles(options: argparse.Namespace) -> int:
    from bot.profiles import checked, listed

    words = await asyncio.to_thread(checked, options.file) if options.action else await asyncio.to_thread(listed)
    sys.stdout.write(f"{words}\n")
    return 0


async def _doctor(_options: argparse.Namespace) -> int:
    from bot.doctor import examine
    from bot.logs import keep_off_results

    keep_off_results()
    findings = await examine()
    for finding in findings:
        sys.stdout.write(f"{'ok  ' if finding.is_well else 'MEND'} {finding.subject}: {finding.words}\n")
    return 0 if all(finding.is_well for finding in findings) else EXIT_FAILURE


def _code_for(error: BaseException) -> int:
    """Return what the process ends with for an error that has words."""
    from bot.config import SettingsError

    return error.code if isinstance(error, SettingsError) else EXIT_FAILURE


def _words_for(error: BaseException) -> str | None:
    """Return one line for an error an operator can do something about, None for a fault of ours."""
    from bot.config import NOT_VALID, SettingsError
    from bot.exclusive import AlreadyRunning
    from bot.operator import reason
    from db.engine import is_outage
    from db.migrate import ForeignDatabase, NewerSchema
    from mentoring.errors import DomainError
    from services.catalog import CatalogError
    from texts import plain

    if isinstance(error, BaseExceptionGroup):
        return next(filter(None, (_words_for(one) for one in error.exceptions)), None)
    if isinstance(error, DomainError):
        return plain(error.key, "en", **error.variables)
    if isinstance(error, AlreadyRunning):
        return "the bot is already running with this database; stop it first"
    if is_outage(error):
        return f"the database cannot be reached; check DATABASE_URL ({reason(error)})"
    if isinstance(error, SettingsError | CatalogError | NewerSchema | ForeignDatabase):
        return str(error)
    from aiogram.exceptions import TelegramUnauthorizedError

    is_refused = isinstance(error, TelegramUnauthorizedError)
    return NOT_VALID if is_refused else None


_COMMANDS: dict[str, Callable[[argparse.Namespace], Coroutine[Any, Any, int]]] = {
    "run": _run, "migrate": _migrate, "create-school": _create_school, "create-district": _create_district,
    "invite": _invite, "erased": _erased, "erase-again": _erase_again, "doctor": _doctor, "profiles": _profiles,
}  # fmt: skip

if __name__ == "__main__":
    # What is loaded stays: looking through it for rubbish would be a quarter of the start. A bot that runs looks again.
    gc.disable()
    sys.exit(main())
