"""`.env.example` shows every setting with its default."""

from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from bot.config import Settings, SettingsError, load

EXAMPLE = Path(__file__).parents[2] / ".env.example"


def lines() -> list[tuple[str, str, str]]:
    """Comment, name and value of each setting in the example file."""
    found, comment = [], ""
    for line in EXAMPLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            comment = line
        else:
            name, _, value = line.partition("=")
            found.append((comment, name, value))
            comment = ""
    return found


def test_the_example_has_every_setting_in_order_with_a_line_about_it() -> None:
    assert [name for _, name, _ in lines()] == [name.upper() for name in Settings.model_fields]
    assert all(comment for comment, _, _ in lines())


def test_the_example_as_it_is_gives_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    assert load(EXAMPLE) == Settings(_env_file=None)


def test_every_setting_has_an_example_that_is_accepted() -> None:
    for name, about in Settings.model_fields.items():
        [example] = about.examples or []
        loopback = {"telegram_api_url": "http://127.0.0.1:8081"} if name == "clock_url" else {}
        Settings(_env_file=None, **{**loopback, name: example})


def test_a_token_is_not_shown() -> None:
    settings = Settings(_env_file=None, bot_token=SecretStr("7000000001:AAtest-token_0000000000000000000000"))
    assert "AAtest" not in f"{settings!r} {settings}"
    with pytest.raises(SettingsError, match="BOT_TOKEN"):
        _ = Settings(_env_file=None).token


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:", "sqlite:///file::memory:?mode=memory&uri=true"])
def test_a_database_that_forgets_everything_is_refused_with_an_example(address: str) -> None:
    with pytest.raises(ValidationError, match="name a file"):
        Settings(_env_file=None, database_url=address)
    assert Settings(_env_file=None, database_url="postgresql://bot@/bot").database_url
