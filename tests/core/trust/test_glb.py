"""The images in a .glb file: all of them found, and nothing believed."""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from signers import RECIPE, encoded

from allaprima.materials.gltf import glb
from allaprima.trust.credentials import allaprima_sign
from allaprima.trust.glb import GlbError, glb_pictures
from allaprima.trust.verify import verify_file

IMAGES = {"basecolor": b"the base colour", "orm": b"three in one"}
WHOLE = glb(IMAGES, "oak", (64, 64))


def put_together(document: Any, binary: bytes = b"", kind: bytes = b"BIN\0") -> bytes:
    text = document if isinstance(document, bytes) else json.dumps(document).encode()
    body = b"".join(
        struct.pack("<I4s", len(data), what) + data
        for what, data in ((b"JSON", text), (kind, binary))
    )
    return struct.pack("<4sII", b"glTF", 2, 12 + len(body)) + body


def found(document: Any, binary: bytes = b"") -> list[tuple[str, bytes]]:
    return list(glb_pictures(put_together(document, binary)))


def test_what_was_written_is_found_by_name() -> None:
    assert list(glb_pictures(WHOLE)) == [
        ("oak_basecolor", IMAGES["basecolor"]),
        ("oak_orm", IMAGES["orm"]),
    ]


def test_images_as_text_are_found_and_those_elsewhere_left_out() -> None:
    text = base64.b64encode(b"a picture").decode()
    images = [
        {"uri": f"data:image/png;base64,{text}"},
        {"uri": "elsewhere.png", "name": "b"},
        {"bufferView": 0, "name": "c"},
        {"bufferView": 1},
    ]
    views = [{"buffer": 0, "byteLength": 3, "byteOffset": 2}, {"buffer": 1, "byteLength": 9}]
    buffers = [{"byteLength": 8}, {"byteLength": 9, "uri": f"data:;base64,{text}"}]
    document = {"images": images, "bufferViews": views, "buffers": buffers}
    assert found(document, b"01234567") == [
        ("image 1", b"a picture"),
        ("c", b"234"),
        ("image 4", b"a picture"),
    ]


@pytest.mark.parametrize(
    "view",
    [
        {"buffer": 0, "byteLength": 9},
        {"buffer": 0, "byteLength": 4, "byteOffset": 5},
        {"buffer": 0, "byteLength": -1},
        {"buffer": 0, "byteLength": 2**70},
        {"buffer": 0, "byteLength": True},
        {"buffer": 1, "byteLength": 4},
        {"buffer": -1, "byteLength": 4},
        {"buffer": None, "byteLength": 4},
        {"byteLength": 4},
        {},
    ],
)
def test_an_image_whose_place_is_not_in_the_file_has_no_bytes(view: dict[str, Any]) -> None:
    document = {"images": [{"bufferView": 0}], "bufferViews": [view], "buffers": [{}]}
    assert found(document, b"01234567") == [("image 1", b"")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (WHOLE[:-1], "cut off"),
        (WHOLE + b"x", "follows"),
        (WHOLE[:8], "cut off"),
        (b"glTF" + struct.pack("<II", 1, 12), "version"),
        (b"glTF" + struct.pack("<II", 2, 12), "cut off"),
        (put_together({}, b"x" * 9)[:-3], "cut off"),
        (put_together(b"{"), "JSON"),
        (put_together(b"[" * 100_000), "JSON"),
        (put_together(b"\xff"), "JSON"),
        (put_together([]), "object"),
        (put_together({"images": {}}), "images"),
        (put_together({"images": [1]}), "images"),
        (put_together({"images": [{}], "buffers": 1}), "buffers"),
        (put_together({"images": [{}] * 20_001}), "too many"),
    ],
)
def test_a_damaged_file_is_told(data: bytes, why: str) -> None:
    with pytest.raises(GlbError, match=why):
        list(glb_pictures(data))


@given(st.data())
def test_whatever_is_changed_in_a_file_nothing_else_is_raised(data: st.DataObject) -> None:
    # The first 1,500 bytes are the header and the document.
    changed = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, 1_500))] = data.draw(st.integers(0, 255))
    try:
        pictures = list(glb_pictures(bytes(changed)))
    except GlbError:
        return
    assert all(isinstance(name, str) and isinstance(one, bytes) for name, one in pictures)


def test_each_image_has_a_verdict_of_its_own(tmp_path: Path) -> None:
    signed = allaprima_sign(encoded(), "image/png", RECIPE, None)
    assert signed is not None
    forged = bytearray(signed)
    forged[signed.index(b"IDAT") + 8] ^= 1
    images = {"basecolor": signed, "normal": encoded(), "orm": bytes(forged)}
    path = tmp_path / "oak.glb"
    path.write_bytes(glb(images, "oak", (64, 64)))
    verdicts = verify_file(path)
    assert [v.part for v in verdicts] == ["oak_basecolor", "oak_normal", "oak_orm"]
    assert [v.status for v in verdicts] == ["trusted", "unsigned", "invalid"]


@pytest.mark.parametrize(
    ("data", "part"),
    [
        (WHOLE[:-1], ""),
        (put_together({"images": [{"bufferView": 7}]}), "image 1"),
        (put_together({"images": [{"uri": "data:;base64,aGVsbG8="}]}), "image 1"),
    ],
)
def test_what_cannot_be_read_is_said_to_be_so(tmp_path: Path, data: bytes, part: str) -> None:
    path = tmp_path / "oak.glb"
    path.write_bytes(data)
    [verdict] = verify_file(path)
    assert (verdict.status, verdict.part) == ("unreadable", part)


def test_a_file_without_images_has_no_verdict(tmp_path: Path) -> None:
    path = tmp_path / "empty.glb"
    path.write_bytes(put_together({}))
    assert verify_file(path) == []
