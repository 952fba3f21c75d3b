"""An organisation's settings for credentials, in the settings file and in the environment."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from signers import PEM, RECIPE, Authority, encoded, new_key

from allaprima import AllaPrimaError
from allaprima.config import config_path, load_config
from allaprima.trust.credentials import allaprima_sign, credentials
from allaprima.trust.settings import (
    CALLBACK,
    CERTIFICATE,
    KEY,
    PROMPT,
    TIME_STAMPS,
    Settings,
    load_settings,
)
from allaprima.trust.verify import verify_file

Sign = Callable[..., bytes]


def write(text: str) -> Path:
    path = config_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that can be imported as `acme_signing`."""
    made = ModuleType("acme_signing")
    monkeypatch.setitem(sys.modules, "acme_signing", made)
    return made


def test_without_settings_one_signs_with_ones_own() -> None:
    assert load_settings() == Settings(None, None, True, None, None)


def test_the_file_names_a_certificate_relative_to_itself(tmp_path: Path) -> None:
    path = write('[credentials]\ncertificate = "acme.pem"\nkey = "/keys/acme.pem"\nprompt = false')
    settings = load_settings()
    assert settings.certificate == path.parent / "acme.pem"
    assert settings.key == Path("/keys/acme.pem")
    assert not settings.include_prompt


def test_the_environment_counts_more_than_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    write(
        '[credentials]\ncertificate = "a.pem"\ncallback = "a:b"\nprompt = false\n'
        'time_stamps = "http://file.example"'
    )
    assert load_settings().callback == "a:b"
    monkeypatch.setenv(CERTIFICATE, "other.pem")
    monkeypatch.setenv(KEY, "other-key.pem")
    monkeypatch.setenv(PROMPT, "1")
    monkeypatch.setenv(TIME_STAMPS, "https://environment.example/tsa")
    settings = load_settings()
    # Not the callback of the file with the certificate of the environment.
    assert settings == Settings(
        Path("other.pem"),
        Path("other-key.pem"),
        True,
        None,
        "https://environment.example/tsa",
    )


@pytest.mark.parametrize(
    "text",
    [
        "credentials = 3",
        "[credentials]\nprompt = 'no'",
        "[credentials]\nkey = 3",
        "[credentials]\nkey = ''",
        "[credentials]\ncertificates = 'a.pem'",
        "[credentials]\ncertificate = 'a.pem'",
        "[credentials]\nkey = 'a.pem'",
        "[credentials]\ncallback = 'a:b'",
        "[credentials]\ncertificate = 'a'\nkey = 'b'\ncallback = 'c:d'",
        "[credentials]\ncertificate = 'a'\ncallback = 'no function'",
        "[credentials]\ntime_stamps = 'nowhere'",
        "[credentials]\ntime_stamps = 'file:///etc/passwd'",
        "[credentials]\ntime_stamps = 'http://['",
    ],
)
def test_a_wrong_setting_is_an_error_with_a_remedy(text: str) -> None:
    write(text)
    with pytest.raises(AllaPrimaError) as caught:
        load_settings()
    assert caught.value.remedy


def test_the_table_is_kept_for_the_rest_of_the_settings() -> None:
    write("[credentials]\nprompt = false")
    assert load_config().credentials == {"prompt": False}


def test_an_organisation_s_certificate_in_the_file_signs(
    authority: Authority, tmp_path: Path, signed: Sign
) -> None:
    certificate, key = authority.files(tmp_path / "acme")
    write(f"[credentials]\ncertificate = '{certificate}'\nkey = '{key}'")
    picture = tmp_path / "picture.png"
    picture.write_bytes(signed())
    [verdict] = verify_file(picture, anchors=authority.root_pem)
    assert verdict.status == "trusted"
    assert verdict.claims.signer == "Acme, test"


# A callback.


def configure(authority: Authority, folder: Path, key: object) -> None:
    folder.mkdir(exist_ok=True)
    certificate = folder / "certificate.pem"
    certificate.write_bytes(authority.issue(key).public_bytes(PEM))
    write(f"[credentials]\ncertificate = '{certificate}'\ncallback = 'acme_signing:sign'")


@pytest.mark.parametrize("raw", [False, True], ids=["DER", "raw"])
@pytest.mark.parametrize(
    ("curve", "digest", "size"),
    [
        (ec.SECP256R1(), hashes.SHA256(), 32),
        (ec.SECP384R1(), hashes.SHA384(), 48),
        (ec.SECP521R1(), hashes.SHA512(), 66),
    ],
)
def test_a_callback_signs_in_place_of_a_key_file(
    authority: Authority,
    tmp_path: Path,
    module: ModuleType,
    signed: Sign,
    curve: ec.EllipticCurve,
    digest: hashes.HashAlgorithm,
    size: int,
    raw: bool,
) -> None:
    key, calls = ec.generate_private_key(curve), []

    def sign(data: bytes) -> bytes:
        calls.append(len(data))
        signature = key.sign(data, ec.ECDSA(digest))
        if raw:
            return b"".join(n.to_bytes(size, "big") for n in decode_dss_signature(signature))
        return signature

    module.sign = sign  # type: ignore[attr-defined]
    configure(authority, tmp_path / "acme", key)
    for media_type in ("image/png", "image/jpeg"):
        picture = tmp_path / "picture"
        picture.write_bytes(signed(media_type))
        [verdict] = verify_file(picture, anchors=authority.root_pem)
        assert verdict.status == "trusted"
    assert len(calls) == 2
    finding = credentials()
    assert (finding.status, "through acme_signing:sign" in finding.message) == ("ok", True)


def test_callbacks_sign_with_other_kinds_of_keys_too(
    authority: Authority, tmp_path: Path, module: ModuleType, signed: Sign
) -> None:
    pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=32)
    rsa_key = rsa.generate_private_key(65537, 2048)
    ed_key = ed25519.Ed25519PrivateKey.generate()
    signers = {
        rsa_key: lambda data: rsa_key.sign(data, pss, hashes.SHA256()),
        ed_key: ed_key.sign,
    }
    for number, (key, sign) in enumerate(signers.items()):
        module.sign = sign  # type: ignore[attr-defined]
        configure(authority, tmp_path / str(number), key)
        picture = tmp_path / "picture"
        picture.write_bytes(signed())
        [verdict] = verify_file(picture, anchors=authority.root_pem)
        assert verdict.status == "trusted"


def fail(data: bytes) -> bytes:
    raise ConnectionError("the module is locked")


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        (fail, "ConnectionError: the module is locked"),
        (lambda data: "text", "returned str instead of bytes"),
        (lambda data: b"", "instead of bytes"),
        (lambda data: b"nonsense", "acme_signing:sign failed"),
        (lambda data: b"\1" * 64, "could not be signed"),
        (lambda data: new_key().sign(data, ec.ECDSA(hashes.SHA256())), "could not be signed"),
    ],
)
def test_a_callback_that_fails_or_signs_wrongly_lets_no_picture_leave(
    authority: Authority,
    tmp_path: Path,
    module: ModuleType,
    sign: Callable[[bytes], object],
    said: str,
) -> None:
    module.sign = sign  # type: ignore[attr-defined]
    configure(authority, tmp_path / "acme", new_key())
    with pytest.raises(AllaPrimaError, match=said):
        allaprima_sign(data=encoded(), media_type="image/png", recipe=RECIPE, source=None)


@pytest.mark.parametrize("name", ["acme_signing:missing", "no_such_module_here:sign", "sys:path"])
def test_a_callback_that_is_not_there_is_named(
    authority: Authority,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: ModuleType,
    name: str,
) -> None:
    configure(authority, tmp_path / "acme", new_key())
    monkeypatch.setenv(CERTIFICATE, str(tmp_path / "acme" / "certificate.pem"))
    monkeypatch.setenv(CALLBACK, name)
    with pytest.raises(AllaPrimaError, match=name):
        allaprima_sign(data=encoded(), media_type="image/png", recipe=RECIPE, source=None)


def test_a_certificate_for_time_stamps_as_well_as_content_is_refused(
    authority: Authority, tmp_path: Path
) -> None:
    from cryptography.x509.oid import ExtendedKeyUsageOID as Usage

    from allaprima.trust.identity import read_identity

    purposes = (Usage.EMAIL_PROTECTION, Usage.TIME_STAMPING)
    with pytest.raises(AllaPrimaError, match="time-stamps"):
        read_identity(*authority.files(tmp_path / "acme", purposes=purposes))
