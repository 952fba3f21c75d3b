"""Verifying the credentials of pictures, and of the pictures in a deck, a .blend or a .glb file.

Here is which parts of a file are pictures; `reading` reads what is in one, and `verdicts` says what
that means.
"""

from __future__ import annotations

import dataclasses
import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from allaprima.trust.blend import is_blend, packed_pictures
from allaprima.trust.blend_dna import BlendError
from allaprima.trust.glb import GlbError, glb_pictures, is_glb
from allaprima.trust.marks import find_mark
from allaprima.trust.reading import Reader
from allaprima.trust.verdicts import Verdict, unreadable, verdict_on

MAX_BYTES = 2**29
"""Of one picture; a larger one is not read. A 16-bit RGBA picture of 67 million pixels just fits."""
MAX_PARTS = 20_000
"""Of one deck, pictures or not."""
MAX_DECK_BYTES = 2**31
"""Of all pictures in a deck, a .blend or a .glb file together."""

_MEDIA, _THUMBNAIL = "ppt/media/", "docProps/thumbnail."
_NO_PICTURE = "It is no PNG, JPEG, WebP or TIFF picture, no .pptx deck, no .blend and no .glb file."
_TOO_LARGE = "Its pictures are too large together."


def verify_file(
    path: str | os.PathLike[str], *, anchors: str = "", marks: bool = True
) -> list[Verdict]:
    """The verdict on a picture, or on every picture in a .pptx deck, in the order of their names, or
    on every one that is packed into a .blend or a .glb file.

    Nothing goes over a network: credentials that a file says are elsewhere are not fetched, and
    no certificate's revocation is looked up.

    Args:
        anchors: PEM of root certificates to trust, besides this user's own.
        marks: whether to look for watermarks, which takes most of the time.

    Returns:
        At least one verdict, but none for a deck, a .blend or a .glb file without pictures.

    Raises:
        AllaPrimaError: c2pa-python is missing, or the anchors are no certificates. A bad file is
            never an error.
    """
    path = Path(path)
    reader = Reader(anchors, marks)
    try:
        with path.open("rb") as file:
            start = file.read(16)
            if not start:
                return [unreadable(path, "", "It is empty: 0 bytes.")]
            file.seek(0)
            if start.startswith(b"PK\x03\x04"):
                return _verify_deck(reader, path, file)
            if is_blend(start):
                return _verify_packed(reader, path, _in_blend(file))
            if is_glb(start):
                return _verify_packed(reader, path, _in_glb(file))
            return [_verify_stream(reader, path, "", start, file)]
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        return [unreadable(path, "", f"It cannot be read: {reason}.")]


def _verify_deck(reader: Reader, path: Path, file: IO[bytes]) -> list[Verdict]:
    try:
        with zipfile.ZipFile(file) as deck:
            names = deck.namelist()
            if "[Content_Types].xml" not in names:
                return [unreadable(path, "", _NO_PICTURE)]
            # A name may stand in a zip file twice; programs differ in which one they show.
            if len(names) > MAX_PARTS or len(names) != len(set(names)):
                return [unreadable(path, "", "It is damaged: it has too many parts, or twins.")]
            verdicts, left = [], MAX_DECK_BYTES
            for name in sorted(names):
                if left > 0 and _is_picture(deck, name):
                    verdict, size = _verify_part(reader, path, deck, name)
                    verdicts.append(verdict)
                    left -= size
            if left <= 0:
                verdicts.append(unreadable(path, "", _TOO_LARGE))
            return verdicts
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        return [unreadable(path, "", f"It is damaged: {error}.")]


def _in_blend(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    for packed in packed_pictures(file, MAX_BYTES + 1):
        yield packed.name, packed.data


def _in_glb(file: IO[bytes]) -> Iterator[tuple[str, bytes]]:
    data = file.read(MAX_DECK_BYTES + 1)
    if len(data) > MAX_DECK_BYTES:
        raise GlbError("it is too large")
    yield from glb_pictures(data)


def _verify_packed(
    reader: Reader, path: Path, pictures: Iterator[tuple[str, bytes]]
) -> list[Verdict]:
    verdicts, left = [], MAX_DECK_BYTES
    try:
        for name, data in pictures:
            if not data:
                verdict = unreadable(path, name, "It is damaged.")
            else:
                verdict = _verify_stream(reader, path, name, data[:16], io.BytesIO(data))
            verdicts.append(verdict)
            left -= len(data)
            if left <= 0:
                return [*verdicts, unreadable(path, "", _TOO_LARGE)]
    except (BlendError, GlbError) as error:
        return [*verdicts, unreadable(path, "", f"It cannot be read: {error}.")]
    return verdicts


def _is_picture(deck: zipfile.ZipFile, name: str) -> bool:
    # A slide may show a part from any folder; only the file manager's thumbnail is no content.
    if name.endswith("/") or name.startswith(_THUMBNAIL):
        return False
    if name.startswith(_MEDIA):
        return True
    try:
        with deck.open(name) as file:
            return media_type_of_bytes(file.read(16)) is not None
    except Exception:  # damaged, so perhaps a picture
        return True


def _verify_part(
    reader: Reader, path: Path, deck: zipfile.ZipFile, name: str
) -> tuple[Verdict, int]:
    """The verdict and the number of bytes read."""
    try:
        with deck.open(name) as file:
            # No size that the zip file states is believed: what is read is counted.
            data = file.read(MAX_BYTES + 1)
    except Exception as error:  # zlib, lzma and zipfile each raise their own
        return unreadable(path, name, f"It is damaged: {error}."), 0
    return _verify_stream(reader, path, name, data[:16], io.BytesIO(data)), len(data)


def _verify_stream(reader: Reader, path: Path, part: str, start: bytes, file: IO[bytes]) -> Verdict:
    media_type = media_type_of_bytes(start)
    if media_type is None:
        return unreadable(path, part, _NO_PICTURE)
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return unreadable(path, part, f"It is larger than {MAX_BYTES >> 20} MiB.")
    verdict = _verify_picture(reader, path, part, media_type, data)
    mark = find_mark(data) if reader.marks else None
    return verdict if mark is None else dataclasses.replace(verdict, mark=mark)


def _verify_picture(reader: Reader, path: Path, part: str, media_type: str, data: bytes) -> Verdict:
    try:
        report = reader.read(media_type, data)
    except (ValueError, RecursionError) as error:
        return unreadable(path, part, f"It or its credentials are damaged: {error}.")
    if isinstance(report, str):
        return Verdict(file=path, part=part, status="unsigned", message=report)
    return verdict_on(path, part, report)


def media_type_of_bytes(start: bytes) -> str | None:
    """The media type of a file that begins with these 12 bytes or more, if it is a picture's."""
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if start.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "image/webp"
    if start.startswith((b"II*\0", b"MM\0*")):
        return "image/tiff"
    return None
