"""The built-in plug-in "credentials": every picture that is saved says what it is, signed (C2PA)."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.doctor import Check, Finding
from allaprima.errors import AllaPrimaError
from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.request import Recipe
    from allaprima.trust.settings import Settings


# Last: whatever changes the bytes afterwards breaks the signature.
@hookimpl(trylast=True)
def allaprima_sign(
    data: bytes, media_type: str, recipe: Recipe, source: bytes | None
) -> bytes | None:
    from allaprima.trust import signing
    from allaprima.trust.library import INSTALL, library
    from allaprima.trust.settings import load_settings

    if media_type not in signing.MEDIA_TYPES:
        return None
    c2pa = library()
    if isinstance(c2pa, str):
        if load_settings().certificate is not None:
            # Whoever configures a certificate wants no picture to leave without it.
            raise AllaPrimaError(f"The picture cannot be signed: {c2pa}", INSTALL)
        return None  # `allaprima doctor` says so
    return signing.sign(c2pa, data, media_type, recipe, source)


@hookimpl
def allaprima_checks() -> Iterable[Check]:
    return [Check("credentials", credentials)]


def credentials() -> Finding:
    """Whether pictures are signed, and by whom. Makes no key."""
    from allaprima.folders import can_be_written
    from allaprima.trust.library import INSTALL, library
    from allaprima.trust.own import FILE, cannot_store
    from allaprima.trust.settings import load_settings, own_folder

    c2pa = library()
    if isinstance(c2pa, str):
        return Finding("warning", f"Pictures are not signed: {c2pa}", INSTALL)
    own = own_folder() / FILE
    try:
        settings = load_settings()
        told = "" if settings.include_prompt else "; without the prompt"
        if settings.time_stamps is not None:
            told += f"; with time-stamps from {settings.time_stamps}"
        if settings.certificate is None and not own.exists():
            if not can_be_written(own.parent):
                raise cannot_store(own.parent)
            return Finding("ok", f"signed with a key of your own, made at the first picture{told}")
        return _identity(settings, own, told)
    except AllaPrimaError as error:
        return Finding("problem", error.message, error.remedy)


def _identity(settings: Settings, own: Path, told: str) -> Finding:
    from allaprima.trust.identity import read_identity
    from allaprima.trust.own import read_own

    certificate = settings.certificate or own
    key = (settings.key or own) if settings.callback is None else None
    identity = read_own(own) if settings.certificate is None else read_identity(certificate, key)
    if settings.certificate is not None:  # one's own is replaced when it has expired
        identity.check_time()
    if settings.callback is not None:
        told = f" through {settings.callback}{told}"
    message = f"signed by {identity.name!r} until {identity.not_after:%Y-%m-%d}{told}"
    # Windows keeps the user's folders private by other means than these bits.
    if key is not None and os.name == "posix" and stat.S_IMODE(key.stat().st_mode) & 0o077:
        return Finding(
            "warning",
            f"Others can read the signing key {key}: {message}.",
            f"Run: chmod 600 '{key}'.",
        )
    return Finding("ok", message)
