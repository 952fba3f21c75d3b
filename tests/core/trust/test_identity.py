"""An organisation's key and certificate: what is taken, and what is refused with which words."""

from __future__ import annotations

import base64
import contextlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509 import ObjectIdentifier
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import given
from hypothesis import strategies as st
from signers import DER, EMAIL, NOW, PEM, YEAR, Authority, key_pem, name, new_key

from allaprima import AllaPrimaError
from allaprima.trust.identity import PURPOSES, read_identity

AUTHORITY, KEY = Authority(), new_key()
KEYS = {
    "es256": new_key,
    "es384": lambda: ec.generate_private_key(ec.SECP384R1()),
    "es512": lambda: ec.generate_private_key(ec.SECP521R1()),
    "ed25519": ed25519.Ed25519PrivateKey.generate,
    "ps256": lambda: rsa.generate_private_key(65537, 2048),
}


def refused(certificate: Path, key: Path, *words: str) -> None:
    with pytest.raises(AllaPrimaError) as caught:
        read_identity(certificate, key)
    for word in words:
        assert word in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize("algorithm", KEYS)
def test_every_kind_of_key_that_content_credentials_use_is_taken(
    authority: Authority, tmp_path: Path, algorithm: str
) -> None:
    identity = read_identity(*authority.files(tmp_path, KEYS[algorithm]()))
    assert (identity.algorithm, identity.name) == (algorithm, "Acme")
    assert "PRIVATE" not in repr(identity)


def test_the_root_is_left_out_of_what_is_signed_with(authority: Authority, tmp_path: Path) -> None:
    identity = read_identity(*authority.files(tmp_path))
    assert identity.certificates.count(b"BEGIN CERTIFICATE") == 1


@pytest.mark.parametrize("purpose", PURPOSES)
def test_each_purpose_for_content_is_enough(
    authority: Authority, tmp_path: Path, purpose: str
) -> None:
    files = authority.files(tmp_path, purposes=(ObjectIdentifier(purpose),))
    assert read_identity(*files).name == "Acme"


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ({"purposes": (ExtendedKeyUsageOID.CODE_SIGNING,)}, "purpose"),
        ({"purposes": (ExtendedKeyUsageOID.TIME_STAMPING,)}, "purpose"),
        ({"purposes": (EMAIL, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE)}, "purpose"),
        ({"purposes": ()}, "purpose"),
        ({"usage": "key_encipherment"}, "digital signatures"),
        ({"ca": True}, "authority's own"),
        ({"organisation": None}, "organisation"),
        ({"authority_key": False}, "which key issued it"),
        ({"subject": name("Test Root", "root")}, "by itself"),
    ],
)
def test_a_certificate_that_is_not_for_content_is_refused(
    authority: Authority, tmp_path: Path, options: dict[str, Any], word: str
) -> None:
    refused(*authority.files(tmp_path, **options), "cannot sign content", word)


def test_a_chain_in_the_wrong_order_is_refused(authority: Authority, tmp_path: Path) -> None:
    certificate, key = authority.files(tmp_path)
    with certificate.open("ab") as file:
        file.write(Authority().root.public_bytes(PEM))
    refused(certificate, key, "certificate 2 in it was not issued by the one after it")


def test_a_key_of_another_certificate_is_refused(authority: Authority, tmp_path: Path) -> None:
    certificate, key = authority.files(tmp_path)
    key.write_bytes(key_pem(new_key()))
    refused(certificate, key, "does not belong", str(key))


def test_a_key_with_a_passphrase_is_refused(authority: Authority, tmp_path: Path) -> None:
    private = new_key()
    certificate, key = authority.files(tmp_path, private)
    key.write_bytes(key_pem(private, b"secret"))
    refused(certificate, key, "passphrase", str(key))


def test_a_key_on_another_curve_is_refused(authority: Authority, tmp_path: Path) -> None:
    refused(*authority.files(tmp_path, ec.generate_private_key(ec.SECP256K1())), "kind")


@pytest.mark.parametrize("which", ["certificate.pem", "key.pem"])
def test_a_file_that_is_missing_or_something_else_is_refused_by_name(
    authority: Authority, tmp_path: Path, which: str
) -> None:
    certificate, key = authority.files(tmp_path)
    (tmp_path / which).write_bytes(authority.root.public_bytes(DER))
    refused(certificate, key, which, "PEM")
    (tmp_path / which).unlink()
    refused(certificate, key, which, "No such file")
    (tmp_path / which).mkdir()
    refused(certificate, key, which)


@given(
    st.binary(min_size=1, max_size=40),
    st.integers(0, 2**16),
    st.sampled_from(["certificate", "key"]),
)
def test_damaged_files_are_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int, where: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "damaged identity"
    certificate, key = AUTHORITY.files(folder, KEY)
    path = key if where == "key" else certificate
    data = path.read_bytes()
    at %= len(data)
    path.write_bytes(data[:at] + noise + data[at + len(noise) :])
    # What a change leaves whole (a comment, white space) may still be read.
    with contextlib.suppress(AllaPrimaError):
        assert read_identity(certificate, key).name == "Acme"


@given(st.binary(min_size=1, max_size=6), st.integers(0, 2**16))
def test_a_damaged_certificate_inside_its_wrapping_is_never_a_crash(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, at: int
) -> None:
    folder = tmp_path_factory.getbasetemp() / "damaged certificate"
    certificate, key = AUTHORITY.files(folder, KEY)
    data = AUTHORITY.issue(KEY, serial=1).public_bytes(DER)
    at %= len(data)
    damaged = base64.encodebytes(data[:at] + noise + data[at + len(noise) :])
    certificate.write_bytes(
        b"-----BEGIN CERTIFICATE-----\n" + damaged + b"-----END CERTIFICATE-----\n"
    )
    # No issuer comes with it, so a broken signature on it is not noticed here.
    with contextlib.suppress(AllaPrimaError):
        assert read_identity(certificate, key).algorithm == "es256"


def test_the_time_of_a_certificate_is_told(authority: Authority, tmp_path: Path) -> None:
    identity = read_identity(*authority.files(tmp_path, begins=NOW - YEAR, ends=NOW - YEAR / 2))
    with pytest.raises(AllaPrimaError, match="expired on"):
        identity.check_time()
    with pytest.raises(AllaPrimaError, match=r"holds only from .*clock"):
        identity.check_time(datetime(1970, 1, 2, tzinfo=UTC))
    identity.check_time(NOW - YEAR * 0.75)
