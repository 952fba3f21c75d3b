"""Files that are put together from right parts in wrong ways: never a crash, never as claimed."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from signers import FROM_IMAGE, PIXELS, RECIPE, Authority, badly_signed, encoded

from allaprima import read_image
from allaprima.trust import purpose
from allaprima.trust.claims import Claims
from allaprima.trust.credentials import allaprima_sign
from allaprima.trust.verdicts import Verdict
from allaprima.trust.verify import verify_file

START = b"\x89PNG\r\n\x1a\n"
Chunk = tuple[bytes, bytes]
FILES: dict[str, bytes] = {}


def signed(name: str) -> bytes:
    """A signed PNG: two of the same pixels by different recipes, and one of other pixels."""
    if name not in FILES:
        pixels = 255 - PIXELS if name == "other pixels" else PIXELS
        recipe = FROM_IMAGE if name == "other recipe" else RECIPE
        data = allaprima_sign(
            data=encoded(pixels=pixels), media_type="image/png", recipe=recipe, source=None
        )
        assert data is not None
        FILES[name] = data
    return FILES[name]


@pytest.fixture(autouse=True)
def afresh() -> None:
    # Each test has a key of its own, by the fixture of `conftest.py`.
    FILES.clear()


def split(png: bytes) -> list[Chunk]:
    chunks, at = [], len(START)
    while at < len(png):
        [length] = struct.unpack_from(">I", png, at)
        chunks.append((png[at + 4 : at + 8], png[at + 8 : at + 8 + length]))
        at += length + 12
    return chunks


def join(chunks: list[Chunk]) -> bytes:
    return START + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def verdict(folder: Path, data: bytes) -> Verdict:
    path = folder / "picture"
    path.write_bytes(data)
    [found] = verify_file(path)
    assert found.status in ("trusted", "valid") or found.claims == Claims()
    return found


NAMES = ("first", "other recipe", "other pixels")
KINDS = (b"IHDR", b"IDAT", b"IEND", b"caBX", b"tEXt", b"zTXt", b"iCCP", b"caBx", b"\xff\0\0\0")


@settings(max_examples=80)
@given(st.data())
def test_no_other_arrangement_of_chunks_says_or_shows_anything_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Chunks of three signed files, dropped, doubled, moved, renamed, cut, and with right sums."""
    wholes = [signed(name) for name in NAMES]
    parts = [split(whole) for whole in wholes]
    chunks = list(parts[data.draw(st.integers(0, 2))])
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(chunks) - 1))
        how = data.draw(
            st.sampled_from(["drop", "double", "move", "rename", "cut", "fill", "take"])
        )
        kind, content = chunks[at]
        to = data.draw(st.integers(0, len(chunks)))
        if how in ("drop", "move") and len(chunks) > 1:
            moved = chunks.pop(at)
            if how == "move":
                chunks.insert(to, moved)
        elif how == "double":
            chunks.insert(to, (kind, content))
        elif how == "rename":
            chunks[at] = data.draw(st.sampled_from(KINDS)), content
        elif how == "cut":
            chunks[at] = kind, content[: data.draw(st.integers(0, len(content)))]
        elif how == "fill":
            noise = data.draw(st.binary(min_size=1, max_size=40))
            begin = data.draw(st.integers(0, len(content)))
            chunks[at] = kind, content[:begin] + noise + content[begin + len(noise) :]
        else:
            chunks.insert(
                to, data.draw(st.sampled_from([chunk for part in parts for chunk in part]))
            )
    made = join(chunks)
    folder = tmp_path_factory.getbasetemp()
    found = verdict(folder, made)
    assert found.status != "valid"
    if made in wholes:
        assert found.status == "trusted"
    elif found.status == "trusted":
        # The library does not mind, for one, what length is written at the beginning of the boxes.
        # Then all that is said and shown is what was signed.
        same = [whole for whole in wholes if verdict(folder, whole).claims == found.claims]
        assert any(np.array_equal(read_image(whole), read_image(made)) for whole in same)


@pytest.mark.parametrize("name", NAMES[1:])
def test_the_credentials_of_another_picture_are_found_out(tmp_path: Path, name: str) -> None:
    chunks, other = split(signed("first")), split(signed(name))
    borrowed = next(content for kind, content in other if kind == b"caBX")
    swapped = [(kind, borrowed if kind == b"caBX" else content) for kind, content in chunks]
    status = verdict(tmp_path, join(swapped)).status
    # The same pixels by another recipe are another file only if the sizes differ; what is signed
    # is the picture, and then it is as claimed.
    same = name == "other recipe" and join(swapped) == signed(name)
    assert status == ("trusted" if same else "invalid")


@given(st.binary(max_size=300), st.text(max_size=10))
def test_boxes_of_any_content_are_never_a_crash_and_never_a_signer(
    store: bytes, label: str
) -> None:
    assert purpose.signer_problem(store, label)


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content) + 8, kind) + content


def labelled(label: str, *content: bytes) -> bytes:
    described = box(b"jumd", bytes(16) + b"\x03" + label.encode() + b"\0")
    return box(b"jumb", described + b"".join(content))


@given(st.recursive(st.binary(max_size=30), lambda inner: st.lists(inner, max_size=3)))
def test_signatures_of_any_content_have_no_signer(value: object) -> None:
    import cbor2

    for content in (cbor2.dumps(value), value if isinstance(value, bytes) else b""):
        signature = labelled("c2pa.signature", box(b"cbor", content))
        assert purpose.signer_problem(labelled("c2pa", labelled("m", signature)), "m")


def store_of(data: bytes) -> tuple[bytes, str]:
    import io
    import json

    import c2pa

    out = io.BytesIO()
    with c2pa.Reader("image/jpeg", io.BytesIO(data)) as reader:
        active = json.loads(reader.json())["active_manifest"]
        reader.resource_to_stream(f"self#jumbf=/c2pa/{active}", out)
    return out.getvalue(), active


def test_the_certificate_looked_at_is_the_one_that_signed(authority: Authority) -> None:
    store, active = store_of(badly_signed(authority))
    assert purpose.signer_problem(store, active) is None
    assert "signatures" in str(purpose.signer_problem(store, "another"))
    # A second signature, or a second chain, could be a better certificate's.
    inner = store[8:]
    twice = box(b"jumb", inner + inner[inner.index(b"jumb") - 4 :])
    assert purpose.signer_problem(twice, active)
