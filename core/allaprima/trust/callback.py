"""Signing with a key that is not in a file: in a hardware module, a key store, or a service.

The organisation names a function of its own, MODULE:FUNCTION, that takes the bytes to be signed and
returns their signature by the certificate's key:

    P-256, P-384, P-521   ECDSA with SHA-256, SHA-384, SHA-512; in DER or as r and s, one after the other
    RSA                   RSASSA-PSS with SHA-256, MGF1 and a salt of 32 bytes
    Ed25519               as it is
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

from allaprima.errors import AllaPrimaError
from allaprima.trust.identity import Identity

_NUMBER_BYTES = {"es256": 32, "es384": 48, "es512": 66}
_failure = threading.local()


def callback_signer(
    c2pa: ModuleType, identity: Identity, callback: str, time_stamps: str | None
) -> Any:
    """A signer of c2pa-python that calls the function `callback` names.

    Raises:
        AllaPrimaError: there is no such function.
        c2pa.C2paError: the library cannot use it.
    """
    sign = _function(callback)

    def call(data: bytes) -> bytes:
        # The library turns whatever is raised here into a failure without a reason.
        _failure.reason = None
        try:
            signature = sign(data)
            if not isinstance(signature, bytes) or not signature:
                raise TypeError(f"it returned {type(signature).__name__} instead of bytes")
            return _plain(signature, identity.algorithm)
        except Exception as error:
            _failure.reason = f"{callback} failed: {type(error).__name__}: {error}"
            raise

    algorithm = getattr(c2pa.C2paSigningAlg, identity.algorithm.upper())
    return c2pa.Signer.from_callback(
        call, algorithm, identity.certificates.decode("ascii"), time_stamps
    )


def reason_of_failure() -> str | None:
    """What a callback raised on this thread since it was last asked, in words."""
    reason: str | None = getattr(_failure, "reason", None)
    _failure.reason = None
    return reason


def _function(name: str) -> Callable[[bytes], object]:
    module, _, attribute = name.partition(":")
    try:
        function: Callable[[bytes], object] = getattr(import_module(module), attribute)
    except Exception as error:  # importing can raise anything
        raise AllaPrimaError(
            f"The signing callback {name} cannot be imported: {type(error).__name__}: {error}.",
            "Install its module into this Python, or correct the name.",
        ) from error
    if not callable(function):
        raise AllaPrimaError(
            f"The signing callback {name} is no function.", "Name one that takes and returns bytes."
        )
    return function


def _plain(signature: bytes, algorithm: str) -> bytes:
    """An ECDSA signature as C2PA wants it (IEEE P1363); others as they are."""
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    size = _NUMBER_BYTES.get(algorithm)
    if size is None or len(signature) == 2 * size:
        return signature
    return b"".join(number.to_bytes(size, "big") for number in decode_dss_signature(signature))
