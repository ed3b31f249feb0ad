"""The operator's commands: results on stdout, one clear line on stderr, exit codes 0, 1 and 2."""

# ruff: noqa: ASYNC240 - a few small files

import asyncio
import re
import shutil
import sqlite3
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.__main__ import main
from bot.app import build_bot
from bot.config import Settings, SettingsError
from bot.run import assemble
from db.engine import Database
from services.catalog import Catalog
from simulator.process import serve
from simulator.server import Running

TOKEN = "7000000001:AAtest-token_0000000000000000000000"
ROOT = Path(__file__).parents[2]
NOBODY = "http://127.0.0.1:9"  # nothing listens there
LINK = re.compile(r"https://t\.me/simulator_bot\?start=[A-Za-z0-9_-]{16}\n")
SCHOOL = ("create-school", "Школа № 2", "--profile", "irkutsk-school-2", "--timezone", "Asia/Irkutsk")


@dataclass(frozen=True)
class Outcome:
    code: int
    out: str
    err: str


Command = Callable[..., Awaitable[Outcome]]


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another working directory, without settings."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.session.TRIES", 1)
    for name in ("LOG_FORMAT", "LOG_LEVEL", "DEFAULT_LANGUAGE", "SIMULATOR_PORT"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def migrated(_elsewhere: None, sqlite_template: Path) -> None:
    """The database is on its newest schema already: the way there is gone elsewhere."""
    Path("data").mkdir()
    shutil.copyfile(sqlite_template, "data/bot.db")


@pytest.fixture
def command(capfd: pytest.CaptureFixture[str]) -> Command:
    """Carry a command out as `python -m bot` does, in a thread with a loop of its own."""

    def carry_out(arguments: tuple[str, ...]) -> int:
        try:
            return main(arguments)
        except SystemExit as stopped:
            return int(stopped.code or 0)

    async def run(*arguments: str) -> Outcome:
        capfd.readouterr()
        code = await asyncio.to_thread(carry_out, arguments)
        return Outcome(code, *capfd.readouterr())

    return run


@pytest.fixture
async def telegram(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Running]:
    async with serve() as running:
        monkeypatch.setenv("BOT_TOKEN", TOKEN)
        monkeypatch.setenv("TELEGRAM_API_URL", running.url)
        yield running


def refused(outcome: Outcome, code: int, *words: str) -> None:
    """One line on stderr (usage above it where the arguments are wrong), nothing on stdout, no traceback."""
    assert outcome.code == code, outcome
    assert outcome.out == ""
    assert "Traceback" not in outcome.err
    assert code == 2 or outcome.err.count("\n") == 1, outcome.err
    for one in words:
        assert one in outcome.err


def rows(table: str) -> int:
    with sqlite3.connect("data/bot.db") as connection:
        [(count,)] = connection.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608 - names of ours
    connection.close()
    return int(count)


async def test_a_school_is_created_on_an_empty_database_and_only_its_code_is_printed(command: Command) -> None:
    outcome = await command(*SCHOOL)
    assert outcome.code == 0
    assert re.fullmatch(r"[0-9a-f]{8}\n", outcome.out)
    assert outcome.err == ""
    assert Path("data/bot.db").exists()


@pytest.mark.usefixtures("migrated")
async def test_before_and_after_a_copy_is_put_back_the_erased_are_listed_and_erased_again(command: Command) -> None:
    assert await command("erased") == Outcome(0, "", "")
    with sqlite3.connect("data/bot.db") as connection:
        entry = "('2026-09-01 02:00:00', 'erase-person', 7, '{}')"
        connection.execute(f"INSERT INTO audit (at, act, about_person_id, about) VALUES {entry}")  # noqa: S608 - ours
    connection.close()
    assert (await command("erased")).out == "7 2026-09-01\n"
    assert await command("erase-again", "7", "8", "7") == Outcome(0, "7 not here\n8 not here\n", "")
    for number in ("0", "-3", str(2**31), "9" * 25):
        refused(await command("erase-again", number), 2, "usage", "NUMBER")
    assert rows("erasure") == 0


@pytest.mark.usefixtures("migrated")
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("create-school", "Школа", "--profile", "moscow"), "irkutsk-school-2"),
        (("create-school", "Школа", "--profile", "irkutsk-school-2", "--timezone", "Asia/Irkytsk"), "Asia/Irkutsk"),
        (("create-school", " ", "--profile", "irkutsk-school-2"), "200"),
        (("create-school", "Ш" * 201, "--profile", "irkutsk-school-2"), "200"),
    ],
)
async def test_a_school_that_cannot_be_made_is_refused_in_words(
    command: Command, arguments: tuple[str, ...], words: str
) -> None:
    refused(await command(*arguments), 1, words)
    assert rows("organization") == 0


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("fly",), ("run", "now"), ("migrate", "--force"), ("create-school",), ("create-school", "Школа"),
        ("create-school", "Школа", "--profile"), ("invite",), ("invite", "wizard"), ("invite", "mentor", "mentee"),
        ("doctor", "all"), ("--version",),
    ],
)  # fmt: skip
async def test_wrong_arguments_get_usage_and_exit_2(command: Command, arguments: tuple[str, ...]) -> None:
    refused(await command(*arguments), 2, "usage: python -m bot")
    assert not Path("data").exists()


async def test_help_is_a_result(command: Command) -> None:
    outcome = await command("--help")
    assert (outcome.code, outcome.err) == (0, "")
    for name in ("run", "migrate", "create-school", "create-district", "invite", "doctor"):
        assert name in outcome.out


@pytest.mark.usefixtures("telegram", "migrated")
async def test_a_link_is_one_line_for_each_role_of_the_profile(command: Command) -> None:
    await command(*SCHOOL)
    for role in ("director", "curator", "council", "psychologist", "mentor", "mentee"):
        outcome = await command("invite", role)
        assert LINK.fullmatch(outcome.out), outcome
        assert (outcome.code, outcome.err) == (0, "")


@pytest.mark.usefixtures("telegram", "migrated")
async def test_a_role_the_profile_lacks_is_refused_in_words(command: Command) -> None:
    await command(*SCHOOL)
    refused(await command("invite", "coordinator"), 1, "coordinator")
    assert rows("invitation") == 0


@pytest.mark.usefixtures("telegram", "migrated")
async def test_a_school_must_be_named_unless_there_is_exactly_one(command: Command) -> None:
    refused(await command("invite", "director"), 1, "create-school")
    first = (await command(*SCHOOL)).out.strip()
    assert (await command("invite", "director")).code == 0
    second = (await command(*SCHOOL)).out.strip()
    refused(await command("invite", "director"), 2, "--school", first, second)
    for code in (first, second):
        assert LINK.fullmatch((await command("invite", "director", "--school", code)).out)
    refused(await command("invite", "director", "--school", "nowhere"), 1, "nowhere")


@pytest.mark.usefixtures("telegram", "migrated")
async def test_a_district_has_schools_and_people_in_charge(command: Command) -> None:
    district = await command("create-district", "Район", "--profile", "irkutsk-school-2")
    assert re.fullmatch(r"[0-9a-f]{8}\n", district.out)
    code = district.out.strip()
    school = await command(*SCHOOL, "--district", code)
    assert re.fullmatch(r"[0-9a-f]{8}\n", school.out)
    refused(await command(*SCHOOL, "--district", "nowhere"), 1, "nowhere")
    refused(await command(*SCHOOL, "--district", school.out.strip()), 1, school.out.strip())
    assert LINK.fullmatch((await command("invite", "district", "--school", code)).out)
    assert LINK.fullmatch((await command("invite", "district")).out)
    assert LINK.fullmatch((await command("invite", "mentee")).out)
    refused(await command("invite", "district", "--school", school.out.strip()), 1, "district")
    refused(await command("invite", "mentee", "--school", code), 1, "mentee")


@pytest.mark.usefixtures("telegram", "migrated")
async def test_without_a_school_a_link_is_refused_with_what_to_create(command: Command) -> None:
    refused(await command("invite", "district"), 1, "create-district")
    await command("create-district", "Район", "--profile", "irkutsk-school-2")
    refused(await command("invite", "director"), 1, "create-school")
    assert rows("invitation") == 0


@pytest.mark.usefixtures("telegram", "migrated")
async def test_a_district_that_runs_programs_invites_every_role_of_its_regulation(command: Command) -> None:
    code = (await command("create-district", "Район", "--profile", "belaya-kalitva-district")).out.strip()
    for role in ("district", "director", "coordinator", "curator", "mentor", "mentee"):
        assert LINK.fullmatch((await command("invite", role)).out)
    school = (await command(*SCHOOL, "--district", code)).out.strip()
    refused(await command("invite", "mentor"), 2, "--school", code, school)


@pytest.mark.usefixtures("migrated")
async def test_the_stored_username_serves_while_telegram_is_away(
    command: Command, telegram: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    await command(*SCHOOL)
    assert (await command("invite", "director")).code == 0
    monkeypatch.setenv("TELEGRAM_API_URL", NOBODY)
    assert LINK.fullmatch((await command("invite", "director")).out)
    monkeypatch.setenv("BOT_TOKEN", TOKEN.replace("7000000001", "7000000002"))
    refused(await command("invite", "director"), 1, "not remembered")
    monkeypatch.setenv("TELEGRAM_API_URL", telegram.url)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    telegram.world.faults.add({"kind": "502", "method": "getMe", "times": None})
    assert LINK.fullmatch((await command("invite", "director")).out)


@pytest.mark.usefixtures("migrated", "telegram")
async def test_a_token_telegram_does_not_know_makes_no_link_though_the_name_is_stored(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(_request: web.Request) -> web.Response:
        return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)

    await command(*SCHOOL)
    assert (await command("invite", "director")).code == 0
    strict = web.Application()
    strict.router.add_route("*", "/{tail:.*}", refuse)
    async with TestServer(strict) as server:
        monkeypatch.setenv("TELEGRAM_API_URL", str(server.make_url("")).rstrip("/"))
        refused(await command("invite", "director"), 1, "BOT_TOKEN is not valid", "@BotFather")
    assert rows("invitation") == 1


@pytest.mark.usefixtures("migrated")
async def test_a_link_needs_a_token(command: Command) -> None:
    await command(*SCHOOL)
    refused(await command("invite", "director"), 1, "BOT_TOKEN", "@BotFather")
    assert rows("invitation") == 0


async def test_the_bot_does_not_run_without_a_token(command: Command) -> None:
    refused(await command("run"), 1, "BOT_TOKEN", "@BotFather")


async def test_migrating_twice_is_quiet(command: Command) -> None:
    for _ in range(2):
        assert await command("migrate") == Outcome(0, "", "")
    assert rows("organization") == 0


async def test_a_database_out_of_reach_is_told_in_one_line(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody@127.0.0.1:9/nothing")
    for arguments in (SCHOOL, ("migrate",), ("invite", "director")):
        refused(await command(*arguments), 1, "DATABASE_URL")
    monkeypatch.setenv("DATABASE_URL", "sqlite:////proc/none/bot.db")
    refused(await command("migrate"), 1, "DATABASE_URL")


@pytest.mark.usefixtures("migrated")
async def test_a_database_of_a_newer_version_is_left_alone_and_told_so(command: Command) -> None:
    with sqlite3.connect("data/bot.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    refused(await command("migrate"), 1, "newer version")
    assert "MEND migrations: the database belongs to a newer version" in (await command("doctor")).out


async def test_a_database_of_another_program_is_left_alone_and_told_so(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sqlite3.connect("other.db") as connection:
        connection.execute("CREATE TABLE organization (name TEXT)")
    connection.close()
    monkeypatch.setenv("DATABASE_URL", "sqlite:///other.db")
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    for arguments in (("migrate",), ("run",), SCHOOL):
        refused(await command(*arguments), 1, "not the bot's database")
    told = (await command("doctor")).out
    assert "MEND migrations: this is not the bot's database" in told
    assert "name another DATABASE_URL" in told
    assert "bot migrate" not in told
    with sqlite3.connect("other.db") as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("organization",)]
    connection.close()


async def test_what_is_no_database_is_told_in_one_line_by_a_process_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "words.db").write_text("not a database at all, just words\n" * 50)
    for name, why in (("folder", "unable to open"), ("words.db", "not a database")):
        environment = {"PATH": "", "PYTHONPATH": str(ROOT), "DATABASE_URL": f"sqlite:///{name}"}
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "migrate", cwd=tmp_path, env=environment, stdout=pipe, stderr=pipe
        )
        out, err = await process.communicate()
        assert process.returncode is not None
        refused(Outcome(process.returncode, out.decode(), err.decode()), 1, "DATABASE_URL", why)


async def test_paths_are_relative_to_the_working_directory(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        await command(*SCHOOL)
        assert rows("organization") == 1


# --- settings -----------------------------------------------------------------------------------------------------


WRONG = [
    ("BOT_TOKEN", "my token"), ("BOT_TOKEN", "123"), ("TELEGRAM_API_URL", "telegram"), ("TELEGRAM_API_URL", "ftp://x"),
    ("DATABASE_URL", "mysql://x"), ("DATABASE_URL", "bot.db"), ("CLOCK_URL", "noon"), ("LOG_FORMAT", "xml"),
    ("LOG_LEVEL", "loud"), ("DEFAULT_LANGUAGE", "fr"), ("SIMULATOR_PORT", "80"), ("SIMULATOR_PORT", "many"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), WRONG)
@pytest.mark.parametrize("arguments", [("run",), ("migrate",)])
async def test_a_wrong_setting_stops_with_its_name_and_an_example(
    command: Command, monkeypatch: pytest.MonkeyPatch, name: str, value: str, arguments: tuple[str, ...]
) -> None:
    monkeypatch.setenv(name, value)
    outcome = await command(*arguments)
    refused(outcome, 1, f"{name}:", f"for example {name}=")
    assert name != "BOT_TOKEN" or value not in outcome.err.split(";")[0]
    assert not Path("data").exists()


async def test_a_clock_that_can_be_moved_is_refused_away_from_this_machine(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLOCK_URL", "http://127.0.0.1:8082")
    refused(await command("migrate"), 1, "CLOCK_URL", "TELEGRAM_API_URL")
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:8081")
    monkeypatch.setenv("CLOCK_URL", "http://clock.example:8082")
    refused(await command("migrate"), 1, "CLOCK_URL")
    monkeypatch.setenv("CLOCK_URL", NOBODY)
    refused(await command("migrate"), 1, "CLOCK_URL", NOBODY)


async def test_the_bot_does_not_start_by_a_clock_that_does_not_answer(catalog: Catalog) -> None:
    settings = Settings(_env_file=None, telegram_api_url=NOBODY, clock_url=NOBODY)
    bot = build_bot(TOKEN, NOBODY)
    with pytest.raises(SettingsError, match="CLOCK_URL: no clock answers"):
        await assemble(settings, Database("sqlite:///data/bot.db"), bot, catalog)
    await bot.session.close()


async def test_settings_are_read_from_a_file_and_the_environment_goes_first(
    command: Command, telegram: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    monkeypatch.delenv("TELEGRAM_API_URL")
    lines = [f"BOT_TOKEN={TOKEN}", f"TELEGRAM_API_URL={telegram.url}", "DATABASE_URL=sqlite:///other/school.db", "X=1"]
    Path(".env").write_text("\n".join(lines), encoding="utf-8")
    await command(*SCHOOL)
    assert Path("other/school.db").exists()
    assert LINK.fullmatch((await command("invite", "director")).out)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///third.db")
    await command("migrate")
    assert Path("third.db").exists()


async def test_a_file_of_settings_that_is_not_utf_8_is_named_and_an_empty_setting_is_its_default(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(".env").write_bytes("# Привет\nDATABASE_URL=sqlite:///data/bot.db\n".encode("cp1251"))
    refused(await command("migrate"), 1, ".env", "UTF-8")
    Path(".env").write_text("LOG_LEVEL=\nDATABASE_URL=\n", encoding="utf-8")
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert await command("migrate") == Outcome(0, "", "")
    assert Path("data/bot.db").exists()


# --- doctor -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("telegram", "migrated")
async def test_the_doctor_finds_a_school_well(command: Command) -> None:
    await command(*SCHOOL)
    outcome = await command("doctor")
    assert outcome.code == 0, outcome
    for subject in ("token: @simulator_bot", "database:", "migrations:", "updates:", "zone: Школа № 2", "clock:"):
        assert f"ok   {subject}" in outcome.out
    assert "MEND" not in outcome.out
    assert TOKEN not in outcome.out + outcome.err


async def test_the_doctor_says_what_to_mend(
    command: Command, telegram: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "MEND database: " in (await command("doctor")).out
    await command("migrate")
    outcome = await command("doctor")
    assert "create-school" in outcome.out
    assert outcome.code == 0
    await command(*SCHOOL)
    with sqlite3.connect("data/bot.db") as connection:
        connection.execute("UPDATE organization SET zone = 'Asia/Nowhere'")
        connection.execute(
            "INSERT INTO inbox (bot_id, update_id, chat, payload, status, failures, received_at)"
            " VALUES (1, 1, '', '', 'aside', 3, '2026-09-01 00:00:00')"
        )
    connection.close()
    telegram.world.faults.add({"kind": "500", "method": "getMe", "times": None})
    monkeypatch.setattr("bot.session.TRIES", 2)
    outcome = await command("doctor")
    assert outcome.code == 1
    assert all(line.startswith(("ok   ", "MEND ")) for line in outcome.out.splitlines())
    assert "out of reach" in outcome.err
    for words in ("MEND zone: ", "Asia/Nowhere", "MEND updates: 1 set aside", "MEND token: ", "TELEGRAM_API_URL"):
        assert words in outcome.out
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:9/nothing")
    outcome = await command("doctor")
    assert "MEND database: " in outcome.out
    assert "secret" not in outcome.out
    monkeypatch.delenv("BOT_TOKEN")
    assert "MEND token: BOT_TOKEN is not set" in (await command("doctor")).out
    monkeypatch.setenv("DATABASE_URL", "sqlite:////proc/none/bot.db")
    assert "MEND database: sqlite+aiosqlite:////proc/none/bot.db" in (await command("doctor")).out
    monkeypatch.setenv("LOG_FORMAT", "xml")
    assert "MEND settings: LOG_FORMAT" in (await command("doctor")).out
    assert "Traceback" not in outcome.err


@pytest.mark.usefixtures("telegram", "migrated")
async def test_the_doctor_tells_a_database_that_can_only_be_read(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await command("doctor")).code == 0
    monkeypatch.setenv("DATABASE_URL", "sqlite:///file:data/bot.db?mode=ro&uri=true")
    outcome = await command("doctor")
    assert outcome.code == 1
    assert "can be read but not written (attempt to write a readonly database)" in outcome.out
    assert "ok   migrations: none pending" in outcome.out


async def test_the_doctor_changes_nothing(command: Command) -> None:
    outcome = await command("doctor")
    assert outcome.code == 1
    assert "MEND database: sqlite+aiosqlite:///data/bot.db: there is none yet; python -m bot migrate" in outcome.out
    assert not Path("data").exists()
    Path("data").mkdir()
    Path("data/bot.db").touch()
    assert "MEND migrations: " in (await command("doctor")).out
    assert rows("sqlite_master") == 0
