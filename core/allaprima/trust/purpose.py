"""Whether a picture was signed with a certificate for signing content.

The library takes certificates for time-stamps and OCSP responses, too, and reports no purposes. So
the signer's certificate is looked up in the manifest: C2PA 2.2, section 11.1 (boxes, JUMBF) and
section 13.2 (the signature, COSE_Sign1 of RFC 9052; its certificates, x5chain of RFC 9360).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from allaprima.trust.identity import purpose_problem

if TYPE_CHECKING:
    from cryptography import x509

_SIGNATURE = "c2pa.signature"
_X5CHAIN = (33, "x5chain")  # the latter from before it had a number
_COSE_SIGN1 = 18
_DEPTH = 4


def signer_problem(store: bytes, manifest: str) -> str | None:
    """Why the certificate that signed a manifest is not one for that, or None.

    Args:
        store: the boxes of all manifests (JUMBF).
        manifest: label of the one that counts.
    """
    try:
        return purpose_problem(signer_certificate(store, manifest))
    except ValueError as error:
        return str(error)


def signer_certificate(store: bytes, manifest: str) -> x509.Certificate:
    """The certificate that signed a manifest; arguments as for `signer_problem`.

    Raises:
        ValueError: there is none, or not one alone; why, as `signer_problem` says it.
    """
    try:
        found = [data for path, data in boxes(store) if path[-2:] == [manifest, _SIGNATURE]]
        chains = _chains(found[0]) if len(found) == 1 else []
        if len(chains) == 1:
            return _first(chains[0])
    # Anyone can have written it, and the decoders fail in many ways.
    except Exception as error:
        raise ValueError(f"its certificate cannot be read ({type(error).__name__})") from error
    if len(found) != 1:
        raise ValueError(f"it has {len(found)} signatures")
    raise ValueError(f"it has {len(chains)} chains of certificates")


def _chains(signature: bytes) -> list[Any]:
    import cbor2

    tagged = cbor2.loads(signature)
    parts = tagged.value if isinstance(tagged, cbor2.CBORTag) else tagged
    protected, unprotected = cbor2.loads(parts[0]), parts[1]
    return [part[name] for part in (protected, unprotected) for name in _X5CHAIN if name in part]


def _first(chain: Any) -> x509.Certificate:
    from cryptography import x509

    certificate = x509.load_der_x509_certificate(chain if isinstance(chain, bytes) else chain[0])
    # Extensions are parsed as they are looked at; a certificate without readable ones is none.
    certificate.extensions  # noqa: B018
    return certificate


def boxes(data: bytes, path: tuple[str, ...] = ()) -> Iterator[tuple[list[str], bytes]]:
    """Each box that holds content, with the labels of those that it is in."""
    label, at = "", 0
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        begin = at + 8
        if length == 1:
            [length] = struct.unpack_from(">Q", data, begin)
            begin += 8
        end = len(data) if length == 0 else at + length
        if not begin <= end <= len(data):
            raise ValueError("a box is longer than what it is in")
        content = data[begin:end]
        if kind == b"jumd":
            # Type (16 bytes), what follows (1), and the label, up to a zero.
            label = content[17:].split(b"\0", 1)[0].decode("utf-8")
        elif kind == b"jumb" and len(path) < _DEPTH:
            yield from boxes(content, (*path, label) if label else path)
        elif kind in (b"cbor", b"json"):
            yield [*path, label], content
        at = end
