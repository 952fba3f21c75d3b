"""The pictures that are packed into a .blend file, byte for byte as they were packed.

A .blend file is what Blender has in memory, block by block: a data-block such as an image, and after
it the blocks that belong to it, which are named by the addresses that they had. One block, DNA1,
describes the structs. Since Blender 5.0 the file's header and the blocks' heads are wider. A
compressed file is all of this in gzip, before Blender 3.0, or in Zstandard.

Pointers are followed as Blender follows them, by the file's own description, so that what is found
is what Blender shows. Nothing that a file says is believed: what does not fit is an error.
"""

from __future__ import annotations

import gzip
import importlib
import io
import re
import struct
import sys
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any

from allaprima.trust.blend_dna import BlendError, Dna, Values

MAX_BYTES = 2**31
"""Of a compressed file, once decompressed."""
MAX_BLOCKS = 5_000_000
MAX_PARTS = 20_000
"""Images, and blocks that belong to one image."""
_MAX_DNA, _MAX_STRUCT = 2**24, 2**20

_MAGIC, _GZIP, _ZSTD = b"BLENDER", b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_HEADER = re.compile(rb"BLENDER(?P<width>[_-])(?P<order>[vV])\d{3}")
_WIDE_HEADER = re.compile(rb"BLENDER17-01v\d{4}")
_IMAGE, _DATA, _DNA, _END = b"IM\0\0", b"DATA", b"DNA1", b"ENDB"


@dataclass(frozen=True, slots=True)
class Packed:
    """A packed picture.

    Attributes:
        name: the image's in Blender; where several files are packed into one, as for the tiles of an
            UDIM, with a number behind it.
        data: the packed file's bytes; b"" if the image is damaged.
    """

    name: str
    data: bytes


def is_blend(start: bytes) -> bool:
    """Whether a file that begins with these 7 bytes or more may be a .blend file."""
    return start.startswith((_MAGIC, _GZIP, _ZSTD))


def packed_pictures(file: IO[bytes], most: int) -> Iterator[Packed]:
    """The packed files of all images, one at a time, in the file's order.

    Args:
        file: a .blend file from its beginning, compressed or not; it must be able to seek.
        most: bytes that are read of one picture.

    Raises:
        BlendError: the file as a whole cannot be read; before the first picture is given.
        OSError: as for any file, or there is no room to decompress it.
    """
    start = file.read(4)
    file.seek(0)
    if not start.startswith((_GZIP, _ZSTD)):
        yield from _Blend(file, most).pictures()
        return
    # The description comes last, and is needed first.
    with tempfile.SpooledTemporaryFile(max_size=2**26) as whole:
        _decompress(file, start, whole)
        yield from _Blend(whole, most).pictures()


def _decompress(file: IO[bytes], start: bytes, whole: IO[bytes]) -> None:
    stream: Any
    errors: tuple[type[Exception], ...] = (EOFError, zlib.error, gzip.BadGzipFile)
    if start.startswith(_GZIP):
        stream = gzip.GzipFile(fileobj=file)
    else:
        zstd = _zstd()
        stream, errors = zstd.ZstdFile(file), (EOFError, zstd.ZstdError)
    size = 0
    try:
        while part := stream.read(2**20):
            if not size and not part.startswith(_MAGIC):
                raise BlendError("it is compressed, and no .blend file")
            size += len(part)
            if size > MAX_BYTES:
                raise BlendError(f"decompressed it is larger than {MAX_BYTES >> 20} MiB")
            whole.write(part)
    except errors as error:
        raise BlendError(f"it cannot be decompressed ({error})") from error


def _zstd() -> Any:
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        raise BlendError(
            "it is compressed, and this Python cannot read Zstandard; install backports.zstd, or "
            "save it without compression"
        ) from None


@dataclass(frozen=True, slots=True)
class _Block:
    """A block's head, and where its content begins."""

    code: bytes
    size: int
    address: int
    struct: int
    at: int


class _Blend:
    """A .blend file that is not compressed."""

    def __init__(self, file: IO[bytes], most: int) -> None:
        self._file, self._most = file, most
        self._length = file.seek(0, io.SEEK_END)
        file.seek(0)
        start = file.read(17)
        order, pointer = "<", 8
        self._wide = _WIDE_HEADER.match(start) is not None
        if self._wide:
            # Code, struct, address, size, count.
            self._first, self._head = 17, struct.Struct("<4siQqq")
        elif header := _HEADER.match(start):
            order = ">" if header["order"] == b"V" else "<"
            pointer = 8 if header["width"] == b"-" else 4
            # Code, size, address, struct, count.
            self._first = 12
            self._head = struct.Struct(f"{order}4si{'Q' if pointer == 8 else 'I'}ii")
        else:
            raise BlendError("it is no .blend file of a kind that is known")
        description, self._images = self._index()
        self._dna = Dna(self._content(description, _MAX_DNA), order, pointer)

    def pictures(self) -> Iterator[Packed]:
        for image in self._images:
            name = "?"
            try:
                values = self._values(image, "Image")
                # The first two letters say what kind of data-block it is.
                name = values.part("id").text("name")[2:] or name
                files = list(self._files(self._parts(image), values))
            except BlendError:  # and the others may be whole
                yield Packed(name, b"")
                continue
            for number, block in enumerate(files, start=1):
                numbered = name if len(files) == 1 else f"{name} {number}"
                yield Packed(numbered, self._content(block, self._most))

    def _index(self) -> tuple[_Block, list[_Block]]:
        """The description of the structs, and the images."""
        description: _Block | None = None
        images: list[_Block] = []
        for number, block in enumerate(self._blocks(self._first)):
            if number >= MAX_BLOCKS or len(images) > MAX_PARTS:
                raise BlendError("it has too many parts")
            if block.code == _IMAGE:
                images.append(block)
            elif block.code == _DNA and description is None:
                description = block
        if description is None:
            raise BlendError("the description of its structs is missing")
        return description, images

    def _blocks(self, at: int) -> Iterator[_Block]:
        """The blocks from here up to the one that says that it is the end."""
        while True:
            self._file.seek(at)
            head = self._file.read(self._head.size)
            if head.startswith(_END):
                return
            if len(head) < self._head.size:
                raise BlendError("it breaks off")
            if self._wide:
                code, kind, address, size, _ = self._head.unpack(head)
            else:
                code, size, address, kind, _ = self._head.unpack(head)
            at += len(head)
            if not 0 <= size <= self._length - at:
                raise BlendError("it breaks off, or a block says a length that cannot be")
            yield _Block(code, size, address, kind, at)
            at += size

    def _parts(self, image: _Block) -> dict[int, _Block]:
        """The blocks that belong to an image, by their addresses."""
        parts: dict[int, _Block] = {}
        for block in self._blocks(image.at + image.size):
            if block.code != _DATA:
                break
            # Of two with one address, programs may take either.
            if block.address in parts or len(parts) >= MAX_PARTS:
                raise BlendError("there are twins among its parts, or too many")
            parts[block.address] = block
        return parts

    def _files(self, parts: dict[int, _Block], image: Values) -> Iterator[_Block]:
        """The packed files of an image, cut to the length that they say."""
        address, seen = 0, set()
        if image.has("packedfiles"):
            address = image.part("packedfiles").number("first")
        if not address and (alone := image.number("packedfile")):  # before Blender 2.76
            yield self._file_of(parts, alone)
        while address:
            if address in seen:
                raise BlendError("its list goes round in a circle")
            seen.add(address)
            item = self._values(self._part(parts, address), "ImagePackedFile")
            if packed := item.number("packedfile"):
                yield self._file_of(parts, packed)
            address = item.number("next")

    def _file_of(self, parts: dict[int, _Block], address: int) -> _Block:
        packed = self._values(self._part(parts, address), "PackedFile")
        size, content = packed.number("size"), self._part(parts, packed.number("data"))
        if not 0 <= size <= content.size:
            raise BlendError("a packed file is shorter than it says")
        return _Block(content.code, size, content.address, content.struct, content.at)

    @staticmethod
    def _part(parts: dict[int, _Block], address: int) -> _Block:
        if address not in parts:
            raise BlendError("a part is missing")
        return parts[address]

    def _values(self, block: _Block, kind: str) -> Values:
        """A block's content, which is to be one struct of this kind."""
        if self._dna.name(block.struct) != kind:
            raise BlendError(f"a part is no {kind}")
        return Values(self._dna, kind, self._content(block, _MAX_STRUCT))

    def _content(self, block: _Block, most: int) -> bytes:
        self._file.seek(block.at)
        return self._file.read(min(block.size, most))
