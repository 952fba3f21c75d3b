"""DNA1, the block of a .blend file that describes its structs; and structs, read by it."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass

_MEMBER = re.compile(r"\(?(?P<pointer>\**)(?P<name>\w+)\)?(?:\(.*\))?(?P<dimensions>(?:\[\d+\])*)")
_MOST = 2**17


class BlendError(ValueError):
    """It is no .blend file that can be read; the message says why."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a struct: the name of its type, and its offset and size in bytes."""

    kind: str
    at: int
    size: int


class Dna:
    """The structs of a file.

    Args:
        data: the block's content.
        order: of bytes, "<" or ">".
        pointer: size of one in bytes.

    Raises:
        BlendError: it makes no sense.
    """

    def __init__(self, data: bytes, order: str, pointer: int) -> None:
        self.order = order
        self._data, self._at = data, 0
        self._names: list[str] = []
        self._members: dict[str, dict[str, Member]] = {}
        try:
            self._read(pointer)
        except (struct.error, IndexError, ValueError) as error:
            raise BlendError("the description of its structs makes no sense") from error

    def name(self, number: int) -> str:
        """A struct's name, by the number that blocks have; "" if there is none."""
        return self._names[number] if 0 <= number < len(self._names) else ""

    def member(self, kind: str, name: str) -> Member | None:
        """A struct's member, by its name without stars and brackets."""
        return self._members.get(kind, {}).get(name)

    def _read(self, pointer: int) -> None:
        self._tag(b"SDNA")
        names = self._texts(b"NAME")
        types = self._texts(b"TYPE")
        self._tag(b"TLEN")
        sizes = self._shorts(len(types))
        self._tag(b"STRC")
        for _ in range(self._count()):
            kind, count = self._shorts(2)
            numbers = self._shorts(2 * count)
            members, at = {}, 0
            for of_type, of_name in zip(numbers[::2], numbers[1::2], strict=True):
                found = _MEMBER.fullmatch(names[of_name])
                if found is None:
                    raise ValueError("a name is none")
                size = pointer if found["pointer"] else sizes[of_type]
                for dimension in re.findall(r"\d{1,9}", found["dimensions"]):
                    size *= int(dimension)
                members[found["name"]] = Member(types[of_type], at, size)
                at += size
            self._names.append(types[kind])
            self._members[types[kind]] = members

    def _tag(self, tag: bytes) -> None:
        self._at += -self._at % 4
        if self._data[self._at : self._at + 4] != tag:
            raise ValueError("a part is missing")
        self._at += 4

    def _count(self) -> int:
        [count] = struct.unpack_from(f"{self.order}i", self._data, self._at)
        self._at += 4
        if not 0 <= count <= _MOST:
            raise ValueError("a number cannot be")
        return int(count)

    def _texts(self, tag: bytes) -> list[str]:
        self._tag(tag)
        texts = []
        for _ in range(self._count()):
            end = self._data.index(b"\0", self._at)
            texts.append(self._data[self._at : end].decode("ascii"))
            self._at = end + 1
        return texts

    def _shorts(self, count: int) -> tuple[int, ...]:
        values = struct.unpack_from(f"{self.order}{count}H", self._data, self._at)
        self._at += 2 * count
        return values


@dataclass(frozen=True, slots=True)
class Values:
    """One struct.

    Attributes:
        kind: its name.
        data: its bytes; all methods raise BlendError if they are too few.
    """

    dna: Dna
    kind: str
    data: bytes

    def has(self, name: str) -> bool:
        """Whether there is such a member in this version of the struct."""
        return self.dna.member(self.kind, name) is not None

    def part(self, name: str) -> Values:
        """The struct that is a member of this one."""
        member = self.dna.member(self.kind, name)
        if member is None:
            raise BlendError(f"its structs {self.kind} have no {name}")
        return Values(self.dna, member.kind, self._bytes(member))

    def number(self, name: str) -> int:
        """A whole number or a pointer; 0 if there is no such member."""
        member = self.dna.member(self.kind, name)
        if member is None:
            return 0
        if member.size > 8:
            raise BlendError(f"its structs {self.kind} have a {name} that is no number")
        return int.from_bytes(
            self._bytes(member),
            "little" if self.dna.order == "<" else "big",
            signed=member.kind in ("int", "short", "int64_t"),
        )

    def text(self, name: str) -> str:
        """Up to the first zero; what is no UTF-8 is replaced."""
        return self.part(name).data.split(b"\0", 1)[0].decode("utf-8", "replace")

    def _bytes(self, member: Member) -> bytes:
        data = self.data[member.at : member.at + member.size]
        if len(data) != member.size:
            raise BlendError(f"one of its structs {self.kind} is cut")
        return data
