"""What a user or an organisation may set about credentials: in the settings file, or in the
environment, which counts more.

    # config.toml
    [credentials]
    certificate = "acme.pem"         # ALLAPRIMA_SIGNING_CERTIFICATE  PEM: the certificate to sign with,
                                     #   then its issuers
    key = "acme-key.pem"             # ALLAPRIMA_SIGNING_KEY          PEM: its key, without a passphrase
    callback = "acme_signing:sign"   # ALLAPRIMA_SIGNING_CALLBACK     instead of a key: MODULE:FUNCTION
    prompt = false                   # ALLAPRIMA_CREDENTIALS_PROMPT   0 leaves the prompt, the seed and
                                     #   the like out of credentials
    time_stamps = "http://..."       # ALLAPRIMA_TIME_STAMPS          an authority to ask for the time,
                                     #   over the network, for every file
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from allaprima.config import config_path, load_config
from allaprima.errors import AllaPrimaError
from allaprima.folders import data_folder

CERTIFICATE = "ALLAPRIMA_SIGNING_CERTIFICATE"
KEY = "ALLAPRIMA_SIGNING_KEY"
CALLBACK = "ALLAPRIMA_SIGNING_CALLBACK"
PROMPT = "ALLAPRIMA_CREDENTIALS_PROMPT"
TIME_STAMPS = "ALLAPRIMA_TIME_STAMPS"

_YES, _NO = ("", "1", "yes", "true", "on"), ("0", "no", "false", "off")
_IN_FILE = {
    CERTIFICATE: "certificate",
    KEY: "key",
    CALLBACK: "callback",
    TIME_STAMPS: "time_stamps",
}


@dataclass(frozen=True, slots=True)
class Settings:
    """Attributes:
    certificate: an organisation's own, together with either of the two that follow.
    key: its private key's file.
    callback: a function that signs with it, as MODULE:FUNCTION.
    include_prompt: whether credentials tell what makes the picture again: prompt, seed and so on.
    time_stamps: the address of a time-stamp authority (RFC 3161); None goes nowhere.
    """

    certificate: Path | None = None
    key: Path | None = None
    include_prompt: bool = True
    callback: str | None = None
    time_stamps: str | None = None


def load_settings() -> Settings:
    """The settings as they are now.

    Raises:
        AllaPrimaError: the file is wrong, one setting is given without the other that it needs, or
            one has no value that it can have.
    """
    table = load_config().credentials
    _check(table)
    signer = {name: os.environ.get(name, "").strip() for name in (CERTIFICATE, KEY, CALLBACK)}
    # All of the environment or all of the file: half of each would be nobody's certificate.
    named = {name: name for name in signer}
    if not any(signer.values()):
        signer = {name: table.get(_IN_FILE[name], "") for name in signer}
        named = {name: f"credentials.{_IN_FILE[name]}" for name in signer}
    certificate, key, callback = signer.values()
    if (certificate == "") != (key == "" and callback == ""):
        given, missing = (
            (CERTIFICATE, KEY) if certificate else (KEY if key else CALLBACK, CERTIFICATE)
        )
        raise AllaPrimaError(
            f"{named[given]} is set, but {named[missing]} is not.",
            "Set both, or neither to sign with your own.",
        )
    if key and callback:
        raise AllaPrimaError(
            f"{named[KEY]} and {named[CALLBACK]} are both set.", "Keep the one that shall sign."
        )
    if callback and not re.fullmatch(r"[\w.]+:\w+", callback):
        raise AllaPrimaError(
            f"{named[CALLBACK]} is {callback!r}, which names no function.",
            "Write it as MODULE:FUNCTION.",
        )
    from_file = config_path().parent if named[KEY] != KEY else Path()
    return Settings(
        _path(certificate, from_file),
        _path(key, from_file),
        _include_prompt(table),
        callback or None,
        _time_stamps(table),
    )


def own_folder() -> Path:
    """Where this user's self-made key and certificates are kept."""
    return data_folder() / "trust"


def _check(table: Mapping[str, Any]) -> None:
    for name, value in table.items():
        if name == "prompt":
            if not isinstance(value, bool):
                raise _wrong(f"credentials.prompt is {value!r}, neither true nor false")
        elif name not in _IN_FILE.values():
            known = ", ".join(("prompt", *_IN_FILE.values()))
            raise _wrong(f"there is no setting 'credentials.{name}', only {known}")
        elif not isinstance(value, str) or not value.strip():
            raise _wrong(f"credentials.{name} is {value!r}, not a string")


def _wrong(what: str) -> AllaPrimaError:
    return AllaPrimaError(
        f"The settings {config_path()} are wrong: {what}.", "Correct or delete that file."
    )


def _path(value: str, folder: Path) -> Path | None:
    return folder / Path(value).expanduser() if value else None


def _include_prompt(table: Mapping[str, Any]) -> bool:
    value = os.environ.get(PROMPT, "").strip().lower()
    if value not in _YES + _NO:
        # Not a guess: the wrong one would tell the world what should have stayed here.
        raise AllaPrimaError(
            f"{PROMPT} is {value!r}, which is neither yes nor no.", "Set it to 0 or 1."
        )
    return value in _YES if value else bool(table.get("prompt", True))


def _time_stamps(table: Mapping[str, Any]) -> str | None:
    from urllib.parse import urlsplit

    value = os.environ.get(TIME_STAMPS, "").strip() or table.get("time_stamps", "")
    if not value:
        return None
    try:
        parts = urlsplit(value)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        whole = False
    if not whole:
        raise AllaPrimaError(
            f"The time-stamp authority {value!r} is no address.", "Give one that begins with http."
        )
    return str(value)
