"""A private key with its certificates: read, and checked for what C2PA asks of a signer.

The rules are those of the C2PA specification 2.2, section 14.5.1, "Certificate Profiles". The
library checks them too, but says neither which rule was broken nor what to do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.errors import AllaPrimaError

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes, PublicKeyTypes

PURPOSES = {
    "1.3.6.1.5.5.7.3.4": "email protection",
    "1.3.6.1.5.5.7.3.36": "document signing",
    "1.3.6.1.4.1.311.76.59.1.9": "C2PA signing (Microsoft)",
    "1.3.6.1.4.1.62558.2.1": "C2PA claim signing",
}
"""Extended key usages that make a certificate one for signing content. The library also takes
those for time-stamps and OCSP, which are not meant for pictures."""

_ANY_PURPOSE = "2.5.29.37.0"
# A certificate for one of these may have no other purpose, and what it signs is no content.
_SERVICES = {"1.3.6.1.5.5.7.3.8": "time-stamps", "1.3.6.1.5.5.7.3.9": "OCSP responses"}
_CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}
_SMALLEST_RSA = 2048


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs.

    Attributes:
        name: the organisation in the certificate's subject; what readers show.
        algorithm: C2PA's name, e.g. "es256".
        certificates: PEM; the signer's own first, then its issuers, without a root: whoever
            trusts that has it already.
        key: PEM (PKCS #8, unencrypted); empty where a callback signs.
        not_before, not_after: when the certificate holds, in UTC.
    """

    name: str
    algorithm: str
    certificates: bytes
    key: bytes = field(repr=False)
    not_before: datetime
    not_after: datetime

    def check_time(self, now: datetime | None = None) -> None:
        """Raise AllaPrimaError if the certificate does not hold now."""
        now = now or datetime.now(UTC)
        if now > self.not_after:
            raise AllaPrimaError(
                f"The signing certificate of {self.name!r} expired on {self.not_after:%Y-%m-%d}.",
                "Renew it, and check the computer's clock.",
            )
        if now < self.not_before:
            raise AllaPrimaError(
                f"The signing certificate of {self.name!r} holds only from "
                f"{self.not_before:%Y-%m-%d}.",
                "Check the computer's clock.",
            )


def read_identity(certificate: Path, key: Path | None) -> Identity:
    """The identity in two PEM files, which may be one.

    Whether the certificate holds now is not asked here; see `Identity.check_time`.

    Args:
        key: None where the key is not in a file and a callback signs.

    Raises:
        AllaPrimaError: a file cannot be read, the two do not belong together, or the certificate
            is not one for signing content.
    """
    chain = _read_certificates(certificate)
    private = None if key is None else _read_key(key)
    try:
        return _checked(chain, private, certificate, key)
    except AllaPrimaError:
        raise
    except (
        Exception
    ) as error:  # certificates are parsed as they are looked at, and fail as variously
        raise AllaPrimaError(
            f"The signing certificate {certificate} is damaged: {error}.", "Copy it here again."
        ) from error


def _checked(
    chain: Sequence[x509.Certificate],
    private: PrivateKeyTypes | None,
    certificate: Path,
    key: Path | None,
) -> Identity:
    from cryptography.hazmat.primitives import serialization

    first = chain[0]
    encoding, layout = serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    public = first.public_key()
    if private is not None and private.public_key().public_bytes(
        encoding, layout
    ) != public.public_bytes(encoding, layout):
        raise AllaPrimaError(
            f"The key {key} does not belong to the first certificate in {certificate}.",
            "Give the key that the certificate was made for, and put that certificate first.",
        )
    algorithm = _algorithm(public, key or certificate)
    if problem := _problem(first) or _chain_problem(chain):
        raise AllaPrimaError(
            f"The certificate {certificate} cannot sign content: {problem}.",
            "Ask your certificate authority for one for document signing or email protection.",
        )
    pem = serialization.Encoding.PEM
    return Identity(
        name=_organisation(first),
        algorithm=algorithm,
        certificates=b"".join(c.public_bytes(pem) for c in chain if c.issuer != c.subject),
        key=b""
        if private is None
        else private.private_bytes(
            pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
        not_before=first.not_valid_before_utc,
        not_after=first.not_valid_after_utc,
    )


def read_file(path: Path, what: str) -> bytes:
    """A file's bytes. Raises AllaPrimaError; `what` says what it should hold."""
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise AllaPrimaError(
            f"The {what} {path} cannot be read: {reason}.",
            "Check the file's name and permissions.",
        ) from error


def _read_certificates(path: Path) -> list[x509.Certificate]:
    from cryptography import x509

    data = read_file(path, "signing certificate")
    try:
        return x509.load_pem_x509_certificates(data)
    except ValueError as error:
        raise AllaPrimaError(
            f"The signing certificate {path} holds no certificate that can be read.",
            "It must be a PEM file, with BEGIN CERTIFICATE in it.",
        ) from error


def _read_key(path: Path) -> PrivateKeyTypes:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    data = read_file(path, "signing key")
    try:
        return load_pem_private_key(data, password=None)
    except TypeError as error:  # how the library says that a passphrase is missing
        raise AllaPrimaError(
            f"The signing key {path} is protected by a passphrase.",
            "Give a key without one, readable for you alone, or a function that signs "
            "(ALLAPRIMA_SIGNING_CALLBACK).",
        ) from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise AllaPrimaError(
            f"The signing key {path} cannot be read.",
            "It must be a PEM file, with BEGIN PRIVATE KEY in it.",
        ) from error


def _algorithm(key: PublicKeyTypes, path: Path) -> str:
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

    if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _CURVES:
        return _CURVES[key.curve.name]
    if isinstance(key, ed25519.Ed25519PublicKey):
        return "ed25519"
    if isinstance(key, rsa.RSAPublicKey) and key.key_size >= _SMALLEST_RSA:
        return "ps256"
    raise AllaPrimaError(
        f"The signing key {path} is of a kind that content credentials do not use.",
        "Use an elliptic curve (P-256, P-384, P-521), Ed25519, or RSA of 2048 bits or more.",
    )


def _problem(certificate: x509.Certificate) -> str | None:
    """What keeps a certificate from signing content, or None."""
    from cryptography import x509

    extensions = certificate.extensions

    def find(kind: type[x509.ExtensionType]) -> x509.ExtensionType | None:
        try:
            return extensions.get_extension_for_class(kind).value
        except x509.ExtensionNotFound:
            return None

    constraints = find(x509.BasicConstraints)
    if isinstance(constraints, x509.BasicConstraints) and constraints.ca:
        return "it is a certificate authority's own"
    if certificate.issuer == certificate.subject:
        return "it is signed by itself instead of by an authority"
    usage = find(x509.KeyUsage)
    if not isinstance(usage, x509.KeyUsage) or not usage.digital_signature:
        return "its key usage does not allow digital signatures"
    if problem := purpose_problem(certificate):
        return problem
    if find(x509.AuthorityKeyIdentifier) is None:
        return "it does not say which key issued it (authority key identifier)"
    if not _organisation(certificate):
        return "its subject names no organisation, which is what readers show"
    return None


def purpose_problem(certificate: x509.Certificate) -> str | None:
    """Why a certificate is not one for signing content, by its extended key usage, or None.

    Raises:
        ValueError: its extensions cannot be read.
    """
    from cryptography import x509

    try:
        listed = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
        oids = {purpose.dotted_string for purpose in listed}
    except x509.ExtensionNotFound:
        oids = set()
    if _ANY_PURPOSE in oids or not oids & set(PURPOSES):
        return f"its purpose is none of {', '.join(PURPOSES.values())}"
    if service := next((_SERVICES[oid] for oid in sorted(oids) if oid in _SERVICES), None):
        return f"it is also one for {service}, which exclude every other purpose"
    return None


def _chain_problem(chain: Sequence[x509.Certificate]) -> str | None:
    from cryptography.exceptions import InvalidSignature

    for number, (one, issuer) in enumerate(pairwise(chain), start=1):
        try:
            one.verify_directly_issued_by(issuer)
        except (ValueError, TypeError, InvalidSignature):
            return f"certificate {number} in it was not issued by the one after it"
    return None


def _organisation(certificate: x509.Certificate) -> str:
    from cryptography.x509.oid import NameOID

    names = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    return str(names[-1].value) if names else ""
