"""Settings from the environment and `.env`; every one of them has its line in .env.example."""

import re
from ipaddress import ip_address
from pathlib import Path
from typing import Literal, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.exc import ArgumentError

from db.engine import database_url

TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{10,100}")
LOOPBACK_NAMES = {"localhost"}
NOT_VALID = "BOT_TOKEN is not valid: Telegram does not know it; ask @BotFather for a new one"


class SettingsError(Exception):
    """A setting cannot be used: its name, what is wrong, an example."""

    # What the process ends with: one where something is to be mended, two where the command is to be said otherwise.
    code = 1


class Settings(BaseSettings):
    """What differs between machines."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore")

    bot_token: SecretStr | None = Field(default=None, examples=["123456:AAExampleExampleExampleExampleExample"])
    telegram_api_url: str = Field(default="https://api.telegram.org", examples=["http://127.0.0.1:8081"])
    database_url: str = Field(default="sqlite:///data/bot.db", examples=["sqlite:///data/bot.db"])
    clock_url: str | None = Field(default=None, examples=["http://127.0.0.1:8082"])
    log_format: Literal["text", "json"] = Field(default="text", examples=["text"])
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(default="INFO", examples=["INFO"])
    default_language: Literal["ru", "en"] = Field(default="ru", examples=["ru"])
    delivery: Literal["on", "off"] = Field(default="on", examples=["on"])
    pace: Literal["on", "off"] = Field(default="on", examples=["on"])
    redacted: Literal["on", "off"] = Field(default="off", examples=["off"])
    simulator_port: int = Field(default=8081, ge=1024, le=65534, examples=["8081"])

    @field_validator("bot_token", "clock_url", mode="before")
    @classmethod
    def _empty_is_absent(cls, value: object) -> object:
        return None if isinstance(value, str) and not value.strip() else value

    @field_validator("bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not TOKEN.fullmatch(value.get_secret_value()):
            raise ValueError("a token looks like digits, a colon, letters")
        return value

    @field_validator("telegram_api_url", "clock_url")
    @classmethod
    def _is_http(cls, value: str | None) -> str | None:
        if value is None:
            return None
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("an http address is expected")
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def _is_a_database(cls, value: str) -> str:
        try:
            url = database_url(value)
        except (ArgumentError, ValueError):
            raise ValueError("an address of SQLite or PostgreSQL is expected") from None
        name = url.database or ""
        is_memory = not name or ":memory:" in name or url.query.get("mode") == "memory"
        if url.get_backend_name() == "sqlite" and is_memory:
            raise ValueError("a database in memory is empty at every start; name a file")
        return value

    @model_validator(mode="after")
    def _clock_stays_at_home(self) -> Self:
        """A clock that can be moved belongs to a simulator on this machine, never to people."""
        if self.clock_url and not (_is_loopback(self.clock_url) and _is_loopback(self.telegram_api_url)):
            raise ValueError("CLOCK_URL works only when it and TELEGRAM_API_URL are on this machine (127.0.0.1)")
        return self

    @property
    def token(self) -> str:
        """The bot's token; SettingsError where none is set."""
        if self.bot_token is None:
            raise SettingsError("BOT_TOKEN is not set; get one from @BotFather, for example BOT_TOKEN=123456:AAE…")
        return self.bot_token.get_secret_value()


def load(env_file: Path | None = None) -> Settings:
    """Read the settings.

    Raises:
        SettingsError: one line for each setting that is wrong, with its name and an example.
    """
    file = env_file or Path(".env")
    try:
        return Settings(_env_file=file)
    except UnicodeDecodeError:
        raise SettingsError(f"{file}: is not UTF-8; save it as UTF-8 text") from None
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror}") from None
    except ValidationError as error:
        raise SettingsError("; ".join(_words(detail) for detail in error.errors())) from None


def _words(detail: object) -> str:
    found: dict[str, object] = detail  # type: ignore[assignment]
    message = str(found["msg"]).removeprefix("Value error, ")
    location = found["loc"]
    if not isinstance(location, tuple) or not location:
        return message
    name = str(location[0])
    example = (Settings.model_fields[name].examples or [""])[0]
    return f"{name.upper()}: {message}; for example {name.upper()}={example}"


def _is_loopback(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host in LOOPBACK_NAMES
