"""How settings read the environment: small readers that refuse what they cannot understand."""

import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path


class SettingRefused(ValueError):
    """A variable of the environment holds something that cannot be meant."""


def switch(environment: Mapping[str, str], name: str, *, default: bool) -> bool:
    """Read on or off."""
    value = environment.get(name, "").strip().lower()
    if not value:
        return default
    if value not in {"on", "off"}:
        raise SettingRefused(f"{name} must be 'on' or 'off'")
    return value == "on"


def number(environment: Mapping[str, str], name: str, *, default: float) -> float:
    """Read a number that is not negative."""
    value = environment.get(name, "").strip()
    if not value:
        return default
    try:
        read = float(value)
    except ValueError:
        raise SettingRefused(f"{name} must be a number") from None
    if not 0 <= read < float("inf"):
        raise SettingRefused(f"{name} must be a number of 0 or more")
    return read


def words(environment: Mapping[str, str], name: str) -> list[str]:
    """Read a list separated by commas."""
    return [word.strip() for word in environment.get(name, "").split(",") if word.strip()]


def secret(environment: Mapping[str, str], name: str) -> str:
    """Read a secret from NAME, or from the file that NAME_FILE points to.

    Without either a random one is made: nothing is then open that should be
    closed, but sessions and tokens last no longer than the process.
    """
    return optional_secret(environment, name) or secrets.token_urlsafe(32)


def optional_secret(environment: Mapping[str, str], name: str) -> str:
    """Read a secret that may be missing: empty then."""
    if path := environment.get(f"{name}_FILE", ""):
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise SettingRefused(f"{name}_FILE cannot be read: {error.strerror}") from None
    return environment.get(name, "").strip()


def choice(environment: Mapping[str, str], name: str, allowed: Sequence[str], *, default: str) -> str:
    """Read one of a few words."""
    value = environment.get(name, "").strip().lower() or default
    if value not in allowed:
        raise SettingRefused(f"{name} must be one of {', '.join(allowed)}")
    return value
