"""The images in a glTF 2.0 file in its binary form (.glb), by section 4.4 of its specification. Nothing in the file
is believed: it may come from anyone."""

from __future__ import annotations

import base64
import binascii
import functools
import json
import struct
from collections.abc import Iterator
from typing import Any

_HEADER, _CHUNK = struct.Struct("<4sII"), struct.Struct("<I4s")
_MAGIC, _JSON, _BIN = b"glTF", b"JSON", b"BIN\0"
_DATA = "data:"
_MOST = 20_000
"""Images, in one file."""


class GlbError(ValueError):
    """The file is damaged; the text says how."""


def is_glb(start: bytes) -> bool:
    """Whether a file that begins with these 4 bytes or more says that it is one."""
    return start.startswith(_MAGIC)


def glb_pictures(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The name and the bytes of each image in a file; those that lie elsewhere are left out.

    An image without a name is called by its number, from 1. One whose place is not in the file has no bytes.

    Raises:
        GlbError: the file is damaged.
    """
    document, binary = _read(data)
    images, places = _objects(document, "images"), _Places(document, binary)
    if len(images) > _MOST:
        raise GlbError("it has too many images")
    for number, image in enumerate(images, 1):
        name = image.get("name")
        name = name if isinstance(name, str) and name else f"image {number}"
        uri = image.get("uri")
        if isinstance(uri, str):
            if uri[: len(_DATA)].lower() == _DATA:
                yield name, _decoded(uri)
        else:
            yield name, places.at(image.get("bufferView"))


def _read(data: bytes) -> tuple[dict[str, Any], bytes]:
    """The document and the first binary chunk; the latter is empty if there is none."""
    try:
        _, version, length = _HEADER.unpack_from(data)
        if version != 2:
            raise GlbError(f"its version is {version}, not 2")
        if length != len(data):
            raise GlbError("it is cut off, or something follows it")
        chunks, at = [], _HEADER.size
        while at < length:
            size, kind = _CHUNK.unpack_from(data, at)
            at += _CHUNK.size
            if at + size > length:
                raise GlbError("a chunk of it is cut off")
            chunks.append((kind, at, at + size))
            at += size
        kind, begin, end = chunks[0]
        if kind != _JSON:
            raise GlbError("it does not begin with its document")
        document = json.loads(data[begin:end])
    except (struct.error, IndexError) as error:
        raise GlbError("it is cut off") from error
    except GlbError:
        raise
    except (ValueError, RecursionError) as error:
        raise GlbError("its document is no JSON") from error
    if not isinstance(document, dict):
        raise GlbError("its document is no object")
    if len(chunks) > 1 and chunks[1][0] == _BIN:
        return document, data[chunks[1][1] : chunks[1][2]]
    return document, b""


def _objects(document: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = document.get(name, [])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise GlbError(f"its {name} are no list of objects")
    return found


class _Places:
    """The places of images in a file. A file may name one place a thousand times, so each list is looked through,
    and each text decoded, once."""

    def __init__(self, document: dict[str, Any], binary: bytes) -> None:
        self._document, self._binary = document, binary
        self._contents: dict[int, bytes] = {}

    @functools.cached_property
    def _lists(self) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        return _objects(self._document, "bufferViews"), _objects(self._document, "buffers")

    def at(self, number: object) -> bytes:
        """What is at a place; no bytes where it is not in the file."""
        views, buffers = self._lists
        try:
            view = views[_whole(number)]
            buffer = _whole(view.get("buffer"))
            uri = buffers[buffer].get("uri")
            begin, length = _whole(view.get("byteOffset", 0)), _whole(view.get("byteLength"))
        except (IndexError, GlbError):
            return b""
        if buffer not in self._contents:
            self._contents[buffer] = self._content(buffer, uri)
        whole = self._contents[buffer]
        return whole[begin : begin + length] if begin + length <= len(whole) else b""

    def _content(self, buffer: int, uri: object) -> bytes:
        if isinstance(uri, str):
            return _decoded(uri) if uri[: len(_DATA)].lower() == _DATA else b""
        # Only the first buffer can be the binary chunk.
        return self._binary if buffer == 0 else b""


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise GlbError("a number in it is none")
    return value


def _decoded(uri: str) -> bytes:
    head, _, text = uri.partition(",")
    if not head.lower().endswith(";base64"):
        return b""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
