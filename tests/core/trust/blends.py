"""Small .blend files, in every layout that Blender has had; for those of Blender itself see `blends/`."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

STRUCTS: dict[str, list[tuple[str, str]]] = {
    "ListBase": [("void", "*first"), ("void", "*last")],
    "ID": [("void", "*next"), ("char", "name[66]"), ("short", "flag"), ("int", "(*tag)()")],
    "PackedFile": [("int", "size"), ("int", "seek"), ("void", "*data")],
    "ImagePackedFile": [
        ("ImagePackedFile", "*next"),
        ("ImagePackedFile", "*prev"),
        ("PackedFile", "*packedfile"),
        ("char", "filepath[2][4]"),
    ],
    "Image": [("ID", "id"), ("PackedFile", "*packedfile"), ("ListBase", "packedfiles")],
    "OldImage": [("ID", "id"), ("PackedFile", "*packedfile")],
}
BASIC = {"void": 0, "char": 1, "short": 2, "int": 4}
NAMES = list(STRUCTS)


@dataclass
class Layout:
    """How a file is written: wide is that of Blender 5.0 and later."""

    order: str = "<"
    pointer: int = 8
    wide: bool = False
    old_images: bool = False

    def header(self) -> bytes:
        if self.wide:
            return b"BLENDER17-01v0500"
        return (
            b"BLENDER"
            + (b"-" if self.pointer == 8 else b"_")
            + (b"v279" if self.order == "<" else b"V249")
        )

    def block(self, code: bytes, kind: int, address: int, data: bytes) -> bytes:
        if self.wide:
            return struct.pack("<4siQqq", code, kind, address, len(data), 1) + data
        wide = "Q" if self.pointer == 8 else "I"
        return struct.pack(f"{self.order}4si{wide}ii", code, len(data), address, kind, 1) + data

    def address(self, value: int) -> bytes:
        return struct.pack(self.order + ("Q" if self.pointer == 8 else "I"), value)

    def integer(self, value: int) -> bytes:
        return struct.pack(f"{self.order}i", value)


@dataclass
class Builder:
    """Puts a file together; the attributes can be bent before `bytes`."""

    layout: Layout = field(default_factory=Layout)
    blocks: list[bytes] = field(default_factory=list)
    next: int = 0x1000

    def new(self) -> int:
        self.next += 0x10
        return self.next

    def add(self, code: bytes, kind: str, address: int, data: bytes) -> None:
        number = NAMES.index(kind) if kind else 0
        self.blocks.append(self.layout.block(code, number, address, data))

    def image(self, name: str, *files: bytes, size: int | None = None, loop: bool = False) -> None:
        """An image with these packed files; `size` is what each says that it is long."""
        layout = self.layout
        addresses = [self.new() for _ in files]
        packed = [(self.new(), self.new()) for _ in files]
        identity = layout.address(0) + f"IM{name}".encode().ljust(66, b"\0") + bytes(2)
        identity += layout.address(0)
        if layout.old_images:
            # An image's struct is called so in every version.
            body = layout.address(packed[0][0] if packed else 0)
            self.add(b"IM\0\0", "Image", self.new(), identity + body)
        else:
            first, last = (addresses[0], addresses[-1]) if files else (0, 0)
            body = layout.address(0) + layout.address(first) + layout.address(last)
            self.add(b"IM\0\0", "Image", self.new(), identity + body)
            for number, address in enumerate(addresses):
                after = addresses[number + 1] if number + 1 < len(addresses) else 0
                links = [addresses[0] if loop else after, 0, packed[number][0]]
                item = b"".join(map(layout.address, links)) + bytes(8)
                self.add(b"DATA", "ImagePackedFile", address, item)
        for (head, content), data in zip(packed, files, strict=True):
            said = len(data) if size is None else size
            values = layout.integer(said) + layout.integer(0) + layout.address(content)
            self.add(b"DATA", "PackedFile", head, values)
            # Blender rounds blocks up to whole words.
            self.add(b"DATA", "", content, data + bytes(-len(data) % 4))

    def dna(self) -> bytes:
        layout = self.layout
        structs = {k: v for k, v in STRUCTS.items() if k != "OldImage"}
        if layout.old_images:
            structs["Image"] = STRUCTS["OldImage"]
        names = list(dict.fromkeys(name for members in structs.values() for _, name in members))
        types = [*BASIC, *structs]
        sizes = BASIC | {kind: self._size(kind, structs) for kind in structs}

        def shorts(*values: int) -> bytes:
            return struct.pack(f"{layout.order}{len(values)}H", *values)

        def texts(tag: bytes, values: list[str]) -> bytes:
            text = b"".join(value.encode() + b"\0" for value in values)
            return tag + layout.integer(len(values)) + text + bytes(-len(text) % 4)

        lengths = shorts(*(sizes[kind] for kind in types))
        data = b"SDNA" + texts(b"NAME", names) + texts(b"TYPE", types)
        data += b"TLEN" + lengths + bytes(-len(lengths) % 4)
        data += b"STRC" + layout.integer(len(structs))
        for kind, members in structs.items():
            numbers = [n for of, name in members for n in (types.index(of), names.index(name))]
            data += shorts(types.index(kind), len(members), *numbers)
        return data

    def _size(self, kind: str, structs: dict[str, list[tuple[str, str]]]) -> int:
        if kind in BASIC:
            return BASIC[kind]
        total = 0
        for of, name in structs[kind]:
            size = self.layout.pointer if "*" in name else self._size(of, structs)
            for part in name.split("[")[1:]:
                size *= int(part.rstrip("]"))
            total += size
        return total

    def bytes(self) -> bytes:
        layout = self.layout
        end = layout.block(b"DNA1", 0, 0, self.dna()) + layout.block(b"ENDB", 0, 0, b"")
        return layout.header() + b"".join(self.blocks) + end
