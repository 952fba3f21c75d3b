"""What a user or an organisation may set about credentials, in the environment.

ALLAPRIMA_SIGNING_CERTIFICATE   PEM file: the certificate to sign with, then its issuers
ALLAPRIMA_SIGNING_KEY           PEM file: its private key, without a passphrase
ALLAPRIMA_CREDENTIALS_PROMPT    0 leaves the prompt, the seed and the like out of credentials
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from allaprima.errors import AllaPrimaError

CERTIFICATE = "ALLAPRIMA_SIGNING_CERTIFICATE"
KEY = "ALLAPRIMA_SIGNING_KEY"
PROMPT = "ALLAPRIMA_CREDENTIALS_PROMPT"

_YES, _NO = ("", "1", "yes", "true", "on"), ("0", "no", "false", "off")


@dataclass(frozen=True, slots=True)
class Settings:
    """Attributes:
    certificate, key: an organisation's own, both or neither.
    include_prompt: whether credentials tell what makes the picture again: prompt, seed and so on.
    """

    certificate: Path | None = None
    key: Path | None = None
    include_prompt: bool = True


def load_settings() -> Settings:
    """The settings as they are now.

    Raises:
        AllaPrimaError: one is given without the other, or is neither yes nor no.
    """
    paths = [_path(CERTIFICATE), _path(KEY)]
    if paths.count(None) == 1:
        given, missing = (CERTIFICATE, KEY) if paths[1] is None else (KEY, CERTIFICATE)
        raise AllaPrimaError(
            f"{given} is set, but {missing} is not.", "Set both, or neither to sign with your own."
        )
    return Settings(paths[0], paths[1], _include_prompt())


def own_folder() -> Path:
    """Where this user's self-made key and certificates are kept."""
    from platformdirs import user_data_path

    return user_data_path("allaprima", appauthor=False) / "trust"


def _path(name: str) -> Path | None:
    value = os.environ.get(name, "").strip()
    return Path(value).expanduser() if value else None


def _include_prompt() -> bool:
    value = os.environ.get(PROMPT, "").strip().lower()
    if value not in _YES + _NO:
        # Not a guess: the wrong one would tell the world what should have stayed here.
        raise AllaPrimaError(
            f"{PROMPT} is {value!r}, which is neither yes nor no.", "Set it to 0 or 1."
        )
    return value in _YES
