"""The self-made key and certificates of this user on this machine, made on first use.

A root certificate signs one certificate, and its key is then thrown away: nothing else can ever be
issued under it. It all stands in one file, so that the key and its certificates are never apart.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.errors import AllaPrimaError, OutputError
from allaprima.trust.identity import Identity, read_identity
from allaprima.trust.settings import own_folder

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric import ec

FILE = "identity.pem"
ORGANISATION = "Self-made certificate (Alla Prima user)"
"""What readers show as the signer. It must not sound like an authority."""

# Odd for pictures, but the one purpose that every C2PA reader accepts without being configured.
_EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4"
# Without a time-stamp, a picture counts as signed only as long as the certificate holds.
_YEARS = 30


def own_identity(folder: Path | None = None) -> Identity:
    """This user's own identity, made now if there is none.

    One that does not hold now, since the clock was wrong when it was made or is now, is put aside
    and replaced. `own_roots` still knows it.

    Raises:
        AllaPrimaError: it cannot be read.
        OutputError: it cannot be stored.
    """
    path = (folder or own_folder()) / FILE
    if not path.exists():
        _make(path)
    identity = read_own(path)
    try:
        identity.check_time()
    except AllaPrimaError:
        with contextlib.suppress(FileNotFoundError):  # another process was faster
            path.rename(path.with_name(f"identity-{secrets.token_hex(4)}.pem"))
        _make(path)
        identity = read_own(path)
    return identity


def own_roots(folder: Path | None = None) -> str:
    """PEM of the root certificates of all identities ever made here; "" if there are none."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    roots = []
    for path in sorted((folder or own_folder()).glob("identity*.pem")):
        # A damaged one vouches for nothing; `allaprima doctor` tells of it.
        with contextlib.suppress(OSError, ValueError):
            root = x509.load_pem_x509_certificates(path.read_bytes())[-1]
            roots.append(root.public_bytes(Encoding.PEM).decode("ascii"))
    return "".join(roots)


def is_own(certificate: x509.Certificate, folder: Path | None = None) -> bool:
    """Whether it is the certificate of an identity ever made here."""
    from cryptography import x509

    for path in (folder or own_folder()).glob("identity*.pem"):
        with contextlib.suppress(OSError, ValueError):
            if x509.load_pem_x509_certificates(path.read_bytes())[0] == certificate:
                return True
    return False


def cannot_store(folder: Path, why: str = "") -> OutputError:
    """The error for a folder that takes no key; `why` follows its name."""
    return OutputError(
        f"The key for signing pictures cannot be stored in {folder}{why}.",
        "Make that folder writable, or do not sign: ALLAPRIMA_DISABLE=credentials.",
    )


def read_own(path: Path) -> Identity:
    """The identity in a file of this user's own, whether it holds now or not.

    Raises:
        AllaPrimaError: it cannot be read, and a new one is to be made.
    """
    try:
        return read_identity(path, path)
    except AllaPrimaError as error:
        raise AllaPrimaError(error.message, f"Delete {path}; a new one will be made.") from error


def _make(path: Path) -> None:
    """Make a file with a new identity, unless another process does so first."""
    folder = path.parent
    temporary = folder / f".identity-{secrets.token_hex(8)}.tmp"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(_new_pem(datetime.now(UTC)))
            file.flush()
            os.fsync(file.fileno())
        try:
            # A link, unlike a rename, does not replace what another process made meanwhile.
            with contextlib.suppress(FileExistsError):
                os.link(temporary, path)
        except OSError:
            # This file system has no hard links. Of two processes the last one wins; what the
            # other signed in between is intact, but no longer recognised as this user's.
            os.replace(temporary, path)
    except OSError as error:
        raise cannot_store(folder, f": {error.strerror}") from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _new_pem(now: datetime) -> bytes:
    """A new key (P-256), its certificate and the root, as PEM."""
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key, root_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    mark = x509.SubjectKeyIdentifier.from_public_key(key.public_key()).digest.hex()[:8]

    def name(what: str) -> x509.Name:
        return x509.Name(
            [
                x509.NameAttribute(NameOID.ORGANIZATION_NAME, ORGANISATION),
                x509.NameAttribute(NameOID.COMMON_NAME, f"{what} {mark}"),
            ]
        )

    root = _certificate(name("Self-made root"), name("Self-made root"), root_key, root_key, now)
    own = _certificate(name("Self-made"), name("Self-made root"), key, root_key, now)
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private + own.public_bytes(pem) + root.public_bytes(pem)


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    issuer_key: ec.EllipticCurvePrivateKey,
    now: datetime,
) -> x509.Certificate:
    """A certificate for `key`; for a root if subject and issuer are the same."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    is_root = subject == issuer
    usage = dict.fromkeys(
        (
            "digital_signature",
            "content_commitment",
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "key_cert_sign",
            "crl_sign",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    usage["key_cert_sign" if is_root else "digital_signature"] = True
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        # Clocks differ a little; whoever verifies may be behind.
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365 * _YEARS))
        .add_extension(x509.BasicConstraints(is_root, 0 if is_root else None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
    )
    if not is_root:
        purpose = x509.ExtendedKeyUsage([x509.ObjectIdentifier(_EMAIL_PROTECTION)])
        builder = builder.add_extension(purpose, critical=False)
    return builder.sign(issuer_key, hashes.SHA256())
