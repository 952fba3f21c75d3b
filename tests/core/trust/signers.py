"""A certificate authority for tests, and files signed in ways that Alla Prima itself would not."""

from __future__ import annotations

import dataclasses
import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import c2pa
import numpy as np
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from allaprima import Recipe
from allaprima.pictures import encode_pixels

PEM, DER = serialization.Encoding.PEM, serialization.Encoding.DER
NOW = datetime.now(UTC).replace(microsecond=0)
YEAR = timedelta(days=365)
EMAIL = ExtendedKeyUsageOID.EMAIL_PROTECTION
USAGES = (
    "digital_signature",
    "content_commitment",
    "key_encipherment",
    "data_encipherment",
    "key_agreement",
    "key_cert_sign",
    "crl_sign",
    "encipher_only",
    "decipher_only",
)

RECIPE = Recipe(
    prompt="red brick wall",
    kind="picture",
    size=(24, 16),
    seed=2**63 - 1,
    model="lite/material",
    model_hash="ab" * 32,
    steps=3,
    guidance=1.0,
    tile=True,
    device="cpu",
    dtype="float32",
    software="allaprima 0.0.9",
    negative_prompt="moss",
    palette=("#aa3322",),
    timings={"denoise": 0.1},
)
FROM_IMAGE = dataclasses.replace(RECIPE, image_hash="cd" * 32, strength=0.5)
PIXELS = np.random.default_rng(7).integers(0, 256, (16, 24, 3), dtype=np.uint8)


def encoded(media_type: str = "image/png", pixels: Any = PIXELS) -> bytes:
    return encode_pixels(pixels, media_type)


def new_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def key_pem(key: Any, passphrase: bytes | None = None) -> bytes:
    protection = (
        serialization.BestAvailableEncryption(passphrase)
        if passphrase
        else serialization.NoEncryption()
    )
    return key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, protection)


def name(organisation: str | None, common: str = "test") -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, common)]
    if organisation is not None:
        parts.insert(0, x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


class Authority:
    """A root that issues whatever it is asked for."""

    def __init__(self, organisation: str = "Test Root") -> None:
        self.key = new_key()
        self.name = name(organisation, "root")
        self.root = self.issue(self.key, subject=self.name, ca=True)
        self.root_pem = self.root.public_bytes(PEM).decode("ascii")

    def issue(
        self,
        key: Any,
        *,
        organisation: str | None = "Acme",
        subject: x509.Name | None = None,
        ca: bool = False,
        purposes: tuple[x509.ObjectIdentifier, ...] = (EMAIL,),
        usage: str = "digital_signature",
        begins: datetime = NOW - YEAR,
        ends: datetime = NOW + YEAR,
        authority_key: bool = True,
        serial: int | None = None,
    ) -> x509.Certificate:
        used = "key_cert_sign" if ca else usage
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject or name(organisation))
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(serial or x509.random_serial_number())
            .not_valid_before(begins)
            .not_valid_after(ends)
            .add_extension(x509.BasicConstraints(ca, None), critical=True)
            .add_extension(x509.KeyUsage(**{u: u == used for u in USAGES}), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        )
        if authority_key:
            builder = builder.add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), False
            )
        if purposes and not ca:
            builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
        return builder.sign(self.key, hashes.SHA256())

    def files(self, folder: Path, key: Any = None, **options: Any) -> tuple[Path, Path]:
        """The files of a certificate, with the root behind it, and of its key."""
        key = key or new_key()
        folder.mkdir(exist_ok=True)
        certificate, private = folder / "certificate.pem", folder / "key.pem"
        certificate.write_bytes(
            self.issue(key, **options).public_bytes(PEM) + self.root_pem.encode()
        )
        private.write_bytes(key_pem(key))
        return certificate, private


def badly_signed(authority: Authority, **options: Any) -> bytes:
    """A JPEG whose signature is right, by a certificate that no library would sign with.

    The library signs with a good certificate, which is then exchanged, both in what is hashed for
    the signature and in the file, for a bad one of the same key and the same length.
    """
    key = new_key()
    good = authority.issue(key, serial=2**150).public_bytes(DER)
    while True:  # the length of an ECDSA signature in DER varies by a byte or two
        bad = authority.issue(key, serial=2**150, **options).public_bytes(DER)
        if len(bad) == len(good):
            break

    def sign(data: bytes) -> bytes:
        assert data.count(good) == 1
        signature = key.sign(data.replace(good, bad), ec.ECDSA(hashes.SHA256()))
        return b"".join(number.to_bytes(32, "big") for number in decode_dss_signature(signature))

    pem = x509.load_der_x509_certificate(good).public_bytes(PEM).decode("ascii")
    signer = c2pa.Signer.from_callback(sign, c2pa.C2paSigningAlg.ES256, pem)
    settings = {
        "verify": {"verify_after_sign": False},
        "builder": {"thumbnail": {"enabled": False}},
    }
    context = c2pa.Context.from_dict(settings, signer=signer)
    data = signed_with(context, encoded("image/jpeg"), "image/jpeg")
    assert data.count(good) == 1
    return data.replace(good, bad)


def signed_with(context: Any, data: bytes, media_type: str, prepare: Any = None) -> bytes:
    """`data` signed through the library itself, as created by a trained algorithm."""
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    actions = [{"action": "c2pa.created", "digitalSourceType": source}]
    definition = {"assertions": [{"label": "c2pa.actions.v2", "data": {"actions": actions}}]}
    out = io.BytesIO()
    with c2pa.Builder(definition, context=context) as builder:
        if prepare is not None:
            prepare(builder)
        builder.sign(media_type, io.BytesIO(data), out)
    return out.getvalue()
