"""Verdicts: on what is whole, and on everything that is damaged, exchanged or forged."""

from __future__ import annotations

import io
import json
import struct
import threading
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import c2pa
import numpy as np
import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pptx import Presentation
from signers import (
    FROM_IMAGE,
    NOW,
    PEM,
    RECIPE,
    YEAR,
    Authority,
    badly_signed,
    encoded,
    key_pem,
    new_key,
    signed_with,
)

from allaprima import AllaPrimaError
from allaprima.trust import verify
from allaprima.trust.claims import Claims
from allaprima.trust.credentials import allaprima_sign
from allaprima.trust.reading import read_anchors
from allaprima.trust.verdicts import Verdict, verdict_on
from allaprima.trust.verify import media_type_of_bytes, verify_file

Sign = Callable[..., bytes]
Check = Callable[..., Verdict]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """The verdict on a file's bytes."""

    def verdict(data: bytes, anchors: str = "") -> Verdict:
        path = tmp_path / "picture"
        path.write_bytes(data)
        [found] = verify_file(path, anchors=anchors)
        assert found.file == path
        # What does not hold says nothing.
        assert found.status in ("trusted", "valid") or found.claims == Claims()
        return found

    return verdict


def chunks(png: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Each chunk's type, beginning and end."""
    at = 8
    while at < len(png):
        [length] = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], at, at + length + 12
        at += length + 12


def credentials_chunk(png: bytes) -> tuple[int, int]:
    [(begin, end)] = [(begin, end) for kind, begin, end in chunks(png) if kind == b"caBX"]
    return begin, end


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


# What is whole


def test_ones_own_picture_is_trusted(signed: Sign, check: Check) -> None:
    verdict = check(signed())
    assert (verdict.status, verdict.ok, verdict.problems) == ("trusted", True, ())
    assert verdict.claims.signer
    assert verdict.claims.signed_at
    assert not verdict.claims.time_stamped


def test_someone_elses_picture_is_intact_but_not_trusted(
    signed: Sign, check: Check, own_folder: Path
) -> None:
    data = signed()
    own_folder.rename(own_folder.with_name("elsewhere"))
    verdict = check(data)
    assert (verdict.status, verdict.ok) == ("valid", False)
    assert verdict.claims.prompt == RECIPE.prompt
    assert "nothing here shows" in verdict.message


def test_a_picture_without_credentials_is_unsigned(check: Check) -> None:
    for media_type in ("image/png", "image/jpeg", "image/webp", "image/tiff"):
        verdict = check(encoded(media_type))
        assert (verdict.status, verdict.message) == ("unsigned", "It has no credentials.")


@pytest.mark.parametrize("media_type", ["image/png", "image/jpeg", "image/webp", "image/tiff"])
def test_it_agrees_with_the_reference_reader(
    signed: Sign, check: Check, own_folder: Path, media_type: str
) -> None:
    data = signed(media_type, FROM_IMAGE)
    own_folder.rename(own_folder.with_name("elsewhere"))
    states = {"valid": "Valid", "invalid": "Invalid"}
    for bytes_ in (data, data.replace(b"red brick", b"red prick")):
        with c2pa.Reader(media_type, io.BytesIO(bytes_)) as reader:
            assert reader.get_validation_state() == states[check(bytes_).status]


# What is damaged, exchanged or forged


def test_a_changed_pixel_is_found(signed: Sign, check: Check) -> None:
    data = bytearray(signed("image/tiff"))
    data[20] ^= 1  # Pillow writes the pixels at the start
    verdict = check(bytes(data))
    assert (verdict.status, verdict.problems) == ("invalid", ("assertion.dataHash.mismatch",))
    assert "changed after it was signed" in verdict.message


def test_a_changed_claim_is_found(signed: Sign, check: Check) -> None:
    verdict = check(signed("image/jpeg").replace(b"red brick", b"red prick"))
    assert verdict.status == "invalid"
    assert "assertion.hashedURI.mismatch" in verdict.problems


def test_what_is_damaged_is_told_without_the_library_s_names_of_errors(
    signed: Sign, check: Check
) -> None:
    data = signed("image/png")
    told = check(data[: len(data) // 2]).message
    assert told.startswith("It or its credentials are damaged: ")
    assert "Other" not in told
    assert "parsed" not in told


def test_an_empty_file_is_told_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    [verdict] = verify_file(tmp_path / "empty.png")
    assert (verdict.status, verdict.message) == ("unreadable", "It is empty: 0 bytes.")


def test_a_truncated_file_is_never_valid(signed: Sign, check: Check) -> None:
    for media_type in ("image/png", "image/jpeg", "image/webp", "image/tiff"):
        data = signed(media_type)
        for length in (0, 4, 12, 100, len(data) // 2, len(data) - 1):
            assert check(data[:length]).status in ("invalid", "unreadable", "unsigned")


def test_a_picture_whose_credentials_were_stripped_is_unsigned(signed: Sign, check: Check) -> None:
    data = signed()
    begin, end = credentials_chunk(data)
    assert check(data[:begin] + data[end:]).status == "unsigned"


def test_the_credentials_of_another_picture_are_found_out(signed: Sign, check: Check) -> None:
    mine = signed()
    begin, end = credentials_chunk(mine)
    other = encoded(pixels=np.full((16, 24, 3), 128, np.uint8))
    after_header = next(end for kind, _, end in chunks(other) if kind == b"IHDR")
    verdict = check(other[:after_header] + mine[begin:end] + other[after_header:])
    assert verdict.status == "invalid"
    assert "another picture" in verdict.message


def test_what_is_added_at_the_end_is_found(signed: Sign, check: Check) -> None:
    for media_type in ("image/png", "image/jpeg", "image/webp", "image/tiff"):
        assert check(signed(media_type) + b"more").status in ("invalid", "unreadable")


def test_a_certificate_that_has_expired_makes_it_invalid(
    authority: Authority, check: Check
) -> None:
    # The same way with a good one, to show that it is not the way that is found out.
    good = badly_signed(authority, begins=NOW - YEAR, ends=NOW + YEAR)
    assert check(good, authority.root_pem).status == "trusted"
    verdict = check(badly_signed(authority, ends=NOW - YEAR / 2), authority.root_pem)
    assert (verdict.status, verdict.problems) == ("invalid", ("signingCredential.expired",))
    assert "has expired" in verdict.message


def test_a_certificate_from_the_future_makes_it_invalid(authority: Authority, check: Check) -> None:
    forged = badly_signed(authority, begins=NOW + YEAR / 2)
    assert check(forged, authority.root_pem).status == "invalid"


@pytest.mark.parametrize(
    "options",
    [
        {"purposes": (ExtendedKeyUsageOID.CODE_SIGNING,)},
        {"purposes": (ExtendedKeyUsageOID.SERVER_AUTH,)},
        # The library itself takes these two.
        {"purposes": (ExtendedKeyUsageOID.TIME_STAMPING,)},
        {"purposes": (ExtendedKeyUsageOID.OCSP_SIGNING,)},
        {"usage": "key_encipherment"},
    ],
)
def test_a_certificate_for_another_purpose_makes_it_invalid(
    authority: Authority, check: Check, options: dict[str, Any]
) -> None:
    verdict = check(badly_signed(authority, **options), authority.root_pem)
    assert verdict.status == "invalid"
    assert "signingCredential.invalid" in verdict.problems


def test_a_root_of_the_same_name_does_not_make_it_trusted(
    authority: Authority, check: Check
) -> None:
    data = badly_signed(authority)
    assert check(data, Authority().root_pem).status == "valid"


def test_what_would_harm_a_decoder_is_not_decoded(signed: Sign, check: Check) -> None:
    plain, begin = encoded(), 8
    end = next(end for kind, _, end in chunks(plain) if kind == b"IHDR")
    bomb = chunk(b"IHDR", struct.pack(">IIBBBBB", 2**31 - 1, 2**31 - 1, 8, 2, 0, 0, 0))
    text = chunk(b"zTXt", b"x\0\0" + zlib.compress(bytes(10**7)))
    hostile = [
        plain[:begin] + bomb + plain[end:],
        plain[:end] + text + plain[end:],
        plain[:end] + b"\xff\xff\xff\xffcaBX" + plain[end:],
        plain[:end] + b"\x7f\xff\xff\xffcaBXjumb" + plain[end:],
        plain[:end] + chunk(b"caBX", b"") + plain[end:],
        plain[:end] + chunk(b"caBX", b"\0\0\0\x08jumb" * 1000) + plain[end:],
        plain[:end] + chunk(b"caBX", b"\xff\xff\xff\xffjumb") + plain[end:],
        plain[:8] + b"\0\0\0\0IHDR",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xeb\0\0",
        b"RIFF\xff\xff\xff\xffWEBPC2PA\xff\xff\xff\xff",
        b"II*\0\xff\xff\xff\xff",
        b"II*\0\x08\0\0\0\xff\xff",
        b"MM\0*\0\0\0\x08\0\x01\xcd\x41\0\x07\xff\xff\xff\xff\0\0\0\x08\0\0\0\x08",
    ]
    for data in hostile:
        assert check(data).status in ("invalid", "unsigned", "unreadable")


def test_boxes_within_boxes_without_end_are_survived(check: Check) -> None:
    plain = encoded()
    end = next(end for kind, _, end in chunks(plain) if kind == b"IHDR")
    nested = b""
    for _ in range(2_000):
        nested = struct.pack(">I", len(nested) + 8) + b"jumb" + nested
    assert check(plain[:end] + chunk(b"caBX", nested) + plain[end:]).status == "unreadable"


CASES: dict[str, bytes] = {}


@given(
    st.sampled_from(["image/png", "image/jpeg", "image/webp", "image/tiff"]),
    st.integers(0, 2**20),
    st.binary(min_size=1, max_size=8),
    st.sampled_from(["change", "insert", "remove"]),
)
@example("image/png", 8, b"\xff\xff\xff\xff", "change")
def test_a_damaged_file_never_says_anything_else(
    tmp_path_factory: pytest.TempPathFactory,
    media_type: str,
    at: int,
    noise: bytes,
    how: str,
) -> None:
    if media_type not in CASES:
        signed = allaprima_sign(
            data=encoded(media_type), media_type=media_type, recipe=RECIPE, source=None
        )
        assert signed is not None
        CASES[media_type] = signed
    whole = CASES[media_type]
    at %= len(whole)
    after = at if how == "insert" else at + len(noise)
    damaged = whole[:at] + (b"" if how == "remove" else noise) + whole[after:]
    assume(damaged != whole)
    path = tmp_path_factory.getbasetemp() / "damaged"
    path.write_bytes(damaged)
    [verdict] = verify_file(path)
    if verdict.status in ("trusted", "valid"):
        # Only padding and checksums of the credentials themselves may differ unnoticed.
        path.write_bytes(whole)
        assert verdict.claims == verify_file(path)[0].claims
        assert how == "change"
        if media_type == "image/png":
            begin, end = credentials_chunk(whole)
            assert begin <= at
            assert after <= end


# What is elsewhere


def test_credentials_elsewhere_are_not_fetched(authority: Authority, check: Check) -> None:
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    key = new_key()
    certificate = authority.issue(key).public_bytes(PEM)
    signer = c2pa.Signer.from_info(c2pa.C2paSignerInfo("es256", certificate, key_pem(key), None))
    settings = {
        "verify": {"verify_after_sign": False},
        "builder": {"thumbnail": {"enabled": False}},
    }
    context = c2pa.Context.from_dict(settings, signer=signer)
    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            url = f"http://127.0.0.1:{server.server_port}/manifest.c2pa"

            def refer(builder: Any) -> None:
                builder.set_no_embed()
                builder.set_remote_url(url)

            data = signed_with(context, encoded("image/jpeg"), "image/jpeg", refer)
            verdict = check(data)
            assert verdict.status == "unsigned", verdict
            assert "not fetched" in verdict.message
            assert asked == []
            # The library does fetch unless it is told not to, so this test could fail.
            with pytest.raises(c2pa.C2paError):
                c2pa.Reader("image/jpeg", io.BytesIO(data))
            assert asked == ["/manifest.c2pa"]
        finally:
            server.shutdown()
            thread.join()


# Files that are no pictures, and decks


def test_what_is_no_picture_or_cannot_be_read_is_told(tmp_path: Path, check: Check) -> None:
    for data in (b"", b"some text", b"BLENDER-v300", b"GIF89a", b"RIFF\0\0\0\0WAVEfmt "):
        assert check(data).status == "unreadable"
    for path in (tmp_path, tmp_path / "missing.png", tmp_path / "nul\0l.png"):
        [verdict] = verify_file(path)
        assert verdict.status == "unreadable"
        assert "cannot be read" in verdict.message


def test_a_picture_that_is_too_large_is_not_read(
    signed: Sign, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "MAX_BYTES", 1000)
    assert check(signed()).status == "unreadable"


@given(st.binary(max_size=40))
def test_only_the_four_formats_are_pictures(start: bytes) -> None:
    known = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF", b"II*\0", b"MM\0*")
    assert media_type_of_bytes(start) is None or start.startswith(known)


@pytest.fixture
def deck(tmp_path: Path) -> Callable[..., Path]:
    """A deck with these files' bytes as pictures."""

    def make(*pictures: bytes) -> Path:
        presentation = Presentation()
        slide = presentation.slides.add_slide(presentation.slide_layouts[6])
        for data in pictures:
            slide.shapes.add_picture(io.BytesIO(data), 0, 0)
        path = tmp_path / "deck.pptx"
        presentation.save(path)
        return path

    return make


def rewritten(path: Path, **changes: bytes) -> Path:
    """The deck with some parts changed or added; "__" in a name stands for "/"."""
    parts = {}
    with zipfile.ZipFile(path) as source:
        for name in source.namelist():
            parts[name] = source.read(name)
    parts |= {name.replace("__", "/").replace("_dot_", "."): d for name, d in changes.items()}
    result = path.with_name("rewritten.pptx")
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return result


def test_each_picture_in_a_deck_has_its_verdict(signed: Sign, deck: Callable[..., Path]) -> None:
    changed = signed("image/tiff").replace(b"red brick", b"red prick")
    path = deck(signed(), encoded(), signed("image/jpeg"), changed)
    found = {verdict.part: verdict.status for verdict in verify_file(path)}
    assert found == {
        "ppt/media/image1.png": "trusted",
        "ppt/media/image2.png": "unsigned",
        "ppt/media/image3.jpg": "trusted",
        "ppt/media/image4.tiff": "invalid",
    }


def test_a_deck_without_pictures_has_no_verdicts(deck: Callable[..., Path]) -> None:
    assert verify_file(deck()) == []


def test_a_picture_in_another_folder_of_the_deck_is_not_overlooked(
    signed: Sign, deck: Callable[..., Path]
) -> None:
    path = rewritten(deck(signed()), custom__hidden_dot_bin=encoded())
    found = {verdict.part: verdict.status for verdict in verify_file(path)}
    assert found == {"custom/hidden.bin": "unsigned", "ppt/media/image1.png": "trusted"}


def test_a_deck_with_a_part_twice_is_refused(signed: Sign, deck: Callable[..., Path]) -> None:
    path = deck(signed())
    with zipfile.ZipFile(path, "a") as target, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # zipfile warns of what is meant here
        target.writestr("ppt/media/image1.png", encoded())
    assert [verdict.status for verdict in verify_file(path)] == ["unreadable"]


def test_a_deck_full_of_bombs_is_read_up_to_a_limit(
    deck: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verify, "MAX_BYTES", 2**16)
    monkeypatch.setattr(verify, "MAX_DECK_BYTES", 2**18)
    bombs = {f"ppt__media__bomb{i}_dot_png": encoded() + bytes(2**20) for i in range(9)}
    found = verify_file(rewritten(deck(), **bombs))
    assert {verdict.status for verdict in found} == {"unreadable"}
    assert len(found) < 9
    assert "too large together" in found[-1].message


@pytest.mark.parametrize("name", ["ppt__media__image9_dot_png", "ppt__embeddings__deck_dot_pptx"])
def test_a_deck_within_a_deck_is_not_unpacked(
    signed: Sign, deck: Callable[..., Path], name: str
) -> None:
    path = deck(signed())
    for _ in range(5):
        path = path.rename(path.with_name("inner.pptx"))
        path = rewritten(path, **{name: path.read_bytes()})
    shown, *inner = sorted(verify_file(path), key=lambda verdict: verdict.part)
    assert (shown.part, shown.status) == ("ppt/media/image1.png", "trusted")
    # In a picture's place it is told, elsewhere it is an object, and no picture.
    assert [verdict.status for verdict in inner] == ["unreadable"] * name.startswith("ppt__media")


@given(st.integers(0, 2**20), st.binary(min_size=1, max_size=16))
def test_a_damaged_deck_is_never_a_crash_and_never_trusted_by_mistake(
    tmp_path_factory: pytest.TempPathFactory, at: int, noise: bytes
) -> None:
    if "deck" not in CASES:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr("[Content_Types].xml", "<Types/>")
            made.writestr("ppt/media/image1.png", encoded())
        CASES["deck"] = buffer.getvalue()
    whole = CASES["deck"]
    at %= len(whole)
    path = tmp_path_factory.getbasetemp() / "damaged.pptx"
    path.write_bytes(whole[:at] + noise + whole[at + len(noise) :])
    assert not any(verdict.ok for verdict in verify_file(path))


def test_an_archive_that_is_no_deck_is_told(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.png", encoded())
    [verdict] = verify_file(path)
    assert verdict.status == "unreadable"


# Anchors


def test_anchors_are_read_from_pem_files(tmp_path: Path, authority: Authority) -> None:
    path = tmp_path / "roots.pem"
    path.write_text(f"a comment\n{authority.root_pem}{Authority().root_pem}")
    assert read_anchors(path).count("BEGIN CERTIFICATE") == 2
    path.write_text("nothing")
    with pytest.raises(AllaPrimaError, match="no certificate"):
        read_anchors(path)
    with pytest.raises(AllaPrimaError, match="cannot be read"):
        read_anchors(tmp_path / "missing.pem")


def test_a_damaged_self_made_key_vouches_for_nothing(
    signed: Sign, check: Check, own_folder: Path
) -> None:
    data = signed()
    (own_folder / "identity.pem").write_bytes(b"-----BEGIN CERTIFICATE-----\n")
    assert check(data).status == "valid"


def test_a_report_of_an_unknown_form_is_never_trusted() -> None:
    for text in ("{}", '{"validation_state": "Trusted"}', '{"validation_state": 7}'):
        assert verdict_on(Path(), "", json.loads(text)).status == "invalid"
