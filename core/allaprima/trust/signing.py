"""Signing an encoded picture. The key is read and the native signer made once, then kept."""

from __future__ import annotations

import io
import logging
import os
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from allaprima.errors import AllaPrimaError
from allaprima.request import Recipe
from allaprima.trust import library
from allaprima.trust.callback import callback_signer, reason_of_failure
from allaprima.trust.identity import Identity, read_identity
from allaprima.trust.manifest import manifest
from allaprima.trust.own import FILE, own_identity
from allaprima.trust.settings import Settings, load_settings, own_folder
from allaprima.trust.verify import media_type_of_bytes

log = logging.getLogger("allaprima")

MEDIA_TYPES = ("image/png", "image/jpeg", "image/webp", "image/tiff")


@dataclass(frozen=True, slots=True)
class _Ready:
    """A signer that is ready; `stamp` says for which files, in which process."""

    stamp: tuple[object, ...]
    identity: Identity
    context: Any


_ready: _Ready | None = None
_lock = threading.Lock()


def sign(
    c2pa: ModuleType, data: bytes, media_type: str, recipe: Recipe, source: bytes | None = None
) -> bytes:
    """The file with signed credentials in it.

    Args:
        c2pa: the module, from `library.library()`.
        data: a whole file; credentials that are in it already are replaced.
        media_type: one of `MEDIA_TYPES`.
        source: the file of the image that it was made from; its own credentials are kept.

    Raises:
        AllaPrimaError: the key or the certificate cannot be used, or the file not be signed.
        OutputError: there is no key yet, and none can be stored.
    """
    settings = load_settings()
    ready = _signer(c2pa, settings)
    now = datetime.now(UTC)
    ready.identity.check_time(now)
    definition = manifest(recipe, media_type, now, include_prompt=settings.include_prompt)
    signed = io.BytesIO()
    try:
        with _builder(c2pa, definition, ready.context, source) as builder:
            builder.sign(media_type, io.BytesIO(data), signed)
    except c2pa.C2paError as error:
        reason = reason_of_failure() or library.reason(error)
        if settings.time_stamps is not None and "http resolver" in reason:
            raise AllaPrimaError(
                f"The time-stamp authority {settings.time_stamps} does not answer.",
                "Try again later, or name another or none in ALLAPRIMA_TIME_STAMPS or the settings.",
            ) from error
        raise AllaPrimaError(
            f"The picture could not be signed: {reason}.",
            "Run `allaprima doctor`, or do not sign: ALLAPRIMA_DISABLE=credentials.",
        ) from error
    return signed.getvalue()


def _builder(
    c2pa: ModuleType, definition: dict[str, Any], context: Any, source: bytes | None
) -> Any:
    """A builder for a manifest, with the parent's own credentials if they can be kept."""
    media_type = media_type_of_bytes(source[:16]) if source is not None else None
    if source is not None and media_type is not None and definition.get("ingredients"):
        rest = {name: value for name, value in definition.items() if name != "ingredients"}
        builder = c2pa.Builder(rest, context=context)
        try:
            for parent in definition["ingredients"]:
                builder.add_ingredient(parent, media_type, io.BytesIO(source))
            return builder
        except c2pa.C2paError as error:
            # Not the new picture's fault: that there was a parent is then all that is said.
            log.warning("The original's credentials cannot be kept: %s", library.reason(error))
            builder.close()
    return c2pa.Builder(definition, context=context)


def current_identity(settings: Settings) -> Identity:
    """The identity to sign with: the organisation's if one is set, or else the user's own.

    Raises:
        AllaPrimaError, OutputError: as for `sign`.
    """
    if settings.certificate is None:
        return own_identity()
    return read_identity(settings.certificate, settings.key)


def _signer(c2pa: ModuleType, settings: Settings) -> _Ready:
    global _ready
    # A native signer does not outlive a fork, and files may be replaced while a host runs for weeks.
    own = own_folder() / FILE
    files = (settings.certificate or own, settings.key or own)
    facts = (os.getpid(), settings.callback, settings.time_stamps)
    with _lock:
        stamp = (*facts, *map(_stamp, files))
        if _ready is None or _ready.stamp != stamp:
            identity = current_identity(settings)
            context = _context(c2pa, identity, settings)
            # Once more, for the key may have been made just now.
            _ready = _Ready((*facts, *map(_stamp, files)), identity, context)
        return _ready


def _stamp(path: Path) -> tuple[object, ...]:
    try:
        status = path.stat()
    except OSError:
        return (path,)
    return path, status.st_mtime_ns, status.st_size, status.st_ino


def _context(c2pa: ModuleType, identity: Identity, settings: Settings) -> Any:
    options = library.settings(
        # The result is verified before it is handed out; this costs under a millisecond.
        verify={"verify_after_sign": True},
        # The picture stands next to its credentials; a smaller copy inside would only take time.
        builder={"thumbnail": {"enabled": False}},
    )
    # By itself none: asking for the time is a call over the network for every file.
    if settings.time_stamps is not None:
        host = urlsplit(settings.time_stamps).hostname
        options["core"] = options["core"] | {"allowed_network_hosts": [host]}
    try:
        if settings.callback is not None:
            signer = callback_signer(c2pa, identity, settings.callback, settings.time_stamps)
        else:
            info = c2pa.C2paSignerInfo(
                identity.algorithm, identity.certificates, identity.key, settings.time_stamps
            )
            signer = c2pa.Signer.from_info(info)
        return c2pa.Context.from_dict(options, signer=signer)
    except c2pa.C2paError as error:
        raise AllaPrimaError(
            f"The certificate of {identity.name!r} cannot be used for signing: {library.reason(error)}.",
            "Run `allaprima doctor`.",
        ) from error
