"""The pictures in .blend files: those that Blender saved, every layout there was, and bad ones."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from blends import NAMES, Builder, Layout
from hypothesis import example, given, settings
from hypothesis import strategies as st
from signers import RECIPE, encoded

from allaprima.trust import blend, verify
from allaprima.trust.blend import packed_pictures
from allaprima.trust.blend_dna import BlendError
from allaprima.trust.verdicts import Verdict
from allaprima.trust.verify import verify_file

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Sign = Callable[..., bytes]
REAL = Path(__file__).with_name("blends")
"""Saved by Blender (bpy) 4.5.15 and 5.0.1, compressed: the images "a photo" (an unsigned JPEG), "wall"
(a signed PNG), "tiles" (an UDIM of that PNG, twice) and one that is not packed."""
LAYOUTS = {
    "5.0": Layout(wide=True),
    "2.8": Layout(),
    "32 bits": Layout(pointer=4),
    "PowerPC": Layout(order=">"),
    "PowerPC, 32 bits": Layout(order=">", pointer=4),
    "2.7": Layout(old_images=True),
}


def pictures(data: bytes, most: int = 2**20) -> list[tuple[str, bytes]]:
    return [(found.name, found.data) for found in packed_pictures(io.BytesIO(data), most)]


def verdicts(folder: Path, data: bytes) -> list[Verdict]:
    path = folder / "house.blend"
    path.write_bytes(data)
    return verify_file(path, marks=False)


def plain(version: str) -> bytes:
    return bytes(zstd.decompress((REAL / f"{version}.blend").read_bytes()))


# What Blender saved


@pytest.mark.parametrize("version", ["4.5", "5.0"])
@pytest.mark.parametrize("packing", ["zstd", "none", "gzip"])
def test_every_packed_picture_of_a_real_file_is_judged(
    tmp_path: Path, version: str, packing: str
) -> None:
    data = plain(version)
    if packing == "zstd":
        data = (REAL / f"{version}.blend").read_bytes()
    elif packing == "gzip":
        data = gzip.compress(data)
    found = verdicts(tmp_path, data)
    assert [(verdict.part, verdict.status) for verdict in found] == [
        ("a photo", "unsigned"),
        ("tiles 1", "valid"),
        ("tiles 2", "valid"),
        ("wall", "valid"),
    ]
    assert {verdict.claims.prompt for verdict in found[1:]} == {RECIPE.prompt}


@pytest.mark.parametrize("version", ["4.5", "5.0"])
def test_a_picture_that_was_changed_in_a_real_file_is_found(tmp_path: Path, version: str) -> None:
    data = plain(version).replace(b"red brick wall", b"red prick wall")
    found = {verdict.part: verdict.status for verdict in verdicts(tmp_path, data)}
    assert found == dict.fromkeys(("tiles 1", "tiles 2", "wall"), "invalid") | {
        "a photo": "unsigned"
    }


# Every layout


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_a_signed_picture_is_trusted_in_every_layout(
    tmp_path: Path, signed: Sign, layout: Layout
) -> None:
    data, made = signed(), Builder(layout)
    made.image("wall", data)
    made.image("Blick aufs Meer ä", encoded("image/jpeg"))
    made.image("never packed")
    assert pictures(made.bytes()) == [
        ("wall", data),
        ("Blick aufs Meer ä", encoded("image/jpeg")),
    ]
    [first, second] = verdicts(tmp_path, made.bytes())
    assert (first.part, first.status, second.status) == ("wall", "trusted", "unsigned")


def test_a_file_without_packed_pictures_has_no_verdicts(tmp_path: Path) -> None:
    made = Builder()
    made.image("never packed")
    assert verdicts(tmp_path, made.bytes()) == []


def test_what_is_packed_and_no_picture_is_told(tmp_path: Path) -> None:
    made = Builder()
    made.image("render", b"\x76\x2f\x31\x01 an OpenEXR file")
    [verdict] = verdicts(tmp_path, made.bytes())
    assert (verdict.part, verdict.status) == ("render", "unreadable")


# Bad files


def broken(change: Callable[[Builder], None]) -> bytes:
    """A file with a bad image in front of a good one."""
    made = Builder()
    change(made)
    made.image("good", b"good")
    return made.bytes()


def too_short(made: Builder) -> None:
    made.image("bad", b"1234", size=5)


def negative(made: Builder) -> None:
    made.image("bad", b"1234", size=-1)


def circle(made: Builder) -> None:
    made.image("bad", b"1234", b"5678", loop=True)


def twins(made: Builder) -> None:
    made.image("bad", b"1234")
    made.blocks.append(made.blocks[-1])


def nothing_there(made: Builder) -> None:
    made.image("bad", b"1234")
    made.blocks.pop()


def another_kind(made: Builder) -> None:
    made.image("bad", b"1234")
    head = bytearray(made.blocks[-2])
    head[16:20] = NAMES.index("ListBase").to_bytes(4, "little")
    made.blocks[-2] = bytes(head)


BROKEN = [too_short, negative, circle, twins, nothing_there, another_kind]


@pytest.mark.parametrize("change", BROKEN)
def test_a_damaged_image_is_told_and_does_not_hide_the_others(
    tmp_path: Path, change: Callable[[Builder], None]
) -> None:
    data = broken(change)
    assert pictures(data) == [("bad", b""), ("good", b"good")]
    assert [v.status for v in verdicts(tmp_path, data)] == ["unreadable", "unreadable"]


def test_a_file_that_breaks_off_says_so(tmp_path: Path) -> None:
    made = Builder()
    made.image("wall", encoded())
    whole = made.bytes()
    for end in range(12, len(whole) - 20, 37):
        [verdict] = verdicts(tmp_path, whole[:end])
        assert (verdict.part, verdict.status) == ("", "unreadable")
        assert "breaks off" in verdict.message


@pytest.mark.parametrize(
    "data",
    [
        b"BLENDER",
        b"BLENDER-v300",
        b"BLENDER17-01v0500",
        b"BLENDER42-07v0900" + bytes(100),
        b"\x1f\x8b" + bytes(20),
        b"\x28\xb5\x2f\xfd" + bytes(20),
        gzip.compress(b"no .blend file"),
        zstd.compress(b"no .blend file"),
        gzip.compress(b"BLENDER-v300")[:-6],
        (REAL / "5.0.blend").read_bytes()[:5000],
        Builder().bytes().replace(b"SDNA", b"ANDS"),
        Builder().bytes().replace(b"name[66]", b"name 66!"),
        Builder().bytes().replace(b"DNA1", b"DNA2"),
    ],
)
def test_what_is_no_blend_file_is_told(tmp_path: Path, data: bytes) -> None:
    [verdict] = verdicts(tmp_path, data)
    assert verdict.status == "unreadable"


def test_a_bomb_is_not_decompressed_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blend, "MAX_BYTES", 2**21)
    for pack in (gzip.compress, zstd.compress):
        [verdict] = verdicts(tmp_path, pack(b"BLENDER-v300" + bytes(2**24)))
        assert "larger than 2 MiB" in verdict.message


def test_too_many_parts_and_too_large_pictures_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = Builder()
    for number in range(5):
        made.image(f"wall {number}", encoded() + bytes(2**16))
    data = made.bytes()
    monkeypatch.setattr(verify, "MAX_BYTES", 2**15)
    monkeypatch.setattr(verify, "MAX_DECK_BYTES", 2**17)
    found = verdicts(tmp_path, data)
    assert "larger than" in found[0].message
    assert len(found) == 5
    assert "too large together" in found[-1].message
    monkeypatch.setattr(blend, "MAX_PARTS", 3)
    [verdict] = verdicts(tmp_path, data)
    assert "too many parts" in verdict.message
    monkeypatch.setattr(blend, "MAX_BLOCKS", 3)
    [verdict] = verdicts(tmp_path, data)
    assert "too many parts" in verdict.message


def test_without_a_reader_of_zstandard_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("backports.zstd", "compression.zstd"):
        monkeypatch.setitem(sys.modules, name, None)
    [verdict] = verdicts(tmp_path, (REAL / "5.0.blend").read_bytes())
    assert verdict.status == "unreadable"
    assert "install backports.zstd" in verdict.message


WHOLE: dict[str, bytes] = {}


@settings(max_examples=300)
@given(
    st.sampled_from(list(LAYOUTS)),
    st.integers(0, 2**16),
    st.binary(max_size=12),
    st.integers(0, 12),
)
@example("2.8", 16, b"\xff\xff\xff\x7f", 4)
def test_a_damaged_file_is_never_a_crash_and_never_another_picture(
    layout: str, at: int, noise: bytes, gone: int
) -> None:
    """Bytes put in the place of others, anywhere, more or fewer than there were."""
    if layout not in WHOLE:
        made = Builder(LAYOUTS[layout])
        made.image("wall", b"<the picture>")
        # An image of old held one file.
        made.image("tiles", *([b"<one>"] if LAYOUTS[layout].old_images else [b"<one>", b"<two>"]))
        WHOLE[layout] = made.bytes()
    whole = WHOLE[layout]
    at %= len(whole)
    try:
        found = pictures(whole[:at] + noise + whole[at + gone :])
    except BlendError:
        return
    # Each is a part of the file, and no longer than it says.
    assert all(len(data) <= len(whole) for _, data in found)


@settings(max_examples=40)
@given(st.data())
def test_a_damaged_real_file_is_never_a_crash_and_never_trusted(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    whole = plain(data.draw(st.sampled_from(["4.5", "5.0"])))
    at = data.draw(st.integers(0, len(whole)))
    noise = data.draw(st.binary(max_size=16))
    changed = whole[:at] + noise + whole[at + data.draw(st.integers(0, 16)) :]
    found = verdicts(tmp_path_factory.getbasetemp(), changed)
    assert not any(verdict.ok for verdict in found)


@given(st.binary(max_size=400))
def test_any_bytes_are_never_a_crash(data: bytes) -> None:
    for start in (b"BLENDER-v300", b"BLENDER_V249", b"BLENDER17-01v0500", b"\x1f\x8b\x08", b""):
        with pytest.raises(BlendError):
            pictures(start + data)
