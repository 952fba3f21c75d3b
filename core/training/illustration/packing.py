"""The packed corpus: one zip with a manifest, a list of entries by set, and WebP pictures.

    manifest.json           format, packages, and by set: licence, author, count, SHA-256
    SET.jsonl               an entry a line; vectors as the inside of an <svg>
    fluent-3d/CODE.webp     pictures that are no vectors, 256 x 256 with alpha, as published

Zip, JSON lines and WebP are what other programs read as well.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from allaprima.errors import OutputError
from allaprima.files import open_atomically
from training.shards import TrainingError

FORMAT = 1
LARGEST = 45 * 10**6
"""Bytes that the packed corpus may have."""


@dataclass(frozen=True)
class Entry:
    """A picture and what is known about it.

    Attributes:
        set: id of its set.
        id: its name within the set.
        style: id of a `Style`.
        names: what it is called, the usual name first.
        tags: what it is about.
        group: of Unicode for an emoji, such as "animals-nature/animal-mammal"; else "".
        svg: the inside of an `<svg>`, or "" for a picture in a file of its own.
        box: left, top, width, height of the view box.
    """

    set: str
    id: str
    style: str
    names: tuple[str, ...]
    tags: tuple[str, ...] = ()
    group: str = ""
    svg: str = ""
    box: tuple[float, float, float, float] = (0, 0, 1, 1)

    @property
    def file(self) -> str:
        """Of a picture that is no vector, within the zip."""
        return f"{self.set}/{self.id}.webp"


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def write(
    path: Path, sets: dict[str, dict[str, Any]], entries: list[Entry], pictures: dict[str, bytes]
) -> int:
    """Pack the corpus; the same input gives the same bytes.

    Args:
        sets: what the manifest says by set; counts and hashes are added here.
        pictures: by `Entry.file`.

    Returns:
        The size in bytes.

    Raises:
        TrainingError: it would be larger than `LARGEST`, or cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    manifest: dict[str, Any] = {"format": FORMAT, "sets": {}}
    try:
        with open_atomically(path) as beside, zipfile.ZipFile(beside, "w") as file:
            for set_id, facts in sets.items():
                own = [e for e in entries if e.set == set_id]
                lines = "".join(json.dumps(asdict(e), ensure_ascii=False) + "\n" for e in own)
                files = {e.file: pictures[e.file] for e in own if not e.svg}
                _add(file, f"{set_id}.jsonl", lines.encode(), zipfile.ZIP_LZMA)
                for name, data in files.items():
                    _add(file, name, data, zipfile.ZIP_STORED)
                manifest["sets"][set_id] = facts | {
                    "count": len(own),
                    "sha256": digest(lines.encode()),
                    "pictures_sha256": digest(b"".join(files.values())),
                }
            text = json.dumps(manifest, indent=1, ensure_ascii=False)
            _add(file, "manifest.json", text.encode(), zipfile.ZIP_DEFLATED)
            file.close()
            size = beside.tell()
            if size > LARGEST:
                raise TrainingError(
                    f"The corpus has {size / 1e6:.1f} MB; {LARGEST / 1e6:.0f} MB are allowed. "
                    "Leave out a set or take fewer of one in sets.py."
                )
    except OutputError as error:
        raise TrainingError(f"{error.message} Make room and run the stage again.") from error
    return size


def _add(file: zipfile.ZipFile, name: str, data: bytes, method: int) -> None:
    # Without a time of its own the same corpus would be another file each time.
    info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = method
    file.writestr(info, data)


class Corpus:
    """A packed corpus, checked as a whole when it is opened.

    Raises:
        TrainingError: missing, damaged, partial, or of another version.
    """

    def __init__(self, path: Path, sets: tuple[str, ...] | None = None) -> None:
        self.path = path
        self.entries: list[Entry] = []
        self._pictures: dict[str, bytes] = {}
        if not path.exists():
            raise TrainingError(f"{path} is not there. Run the stage `corpus` first.")
        try:
            with zipfile.ZipFile(path) as file:
                self.manifest: dict[str, Any] = json.loads(file.read("manifest.json"))
                self._check_format()
                for set_id in sets if sets is not None else tuple(self.manifest["sets"]):
                    self._read_set(file, set_id)
        except TrainingError:
            raise
        except Exception as error:  # zip, JSON and both compressions each have their own
            raise self._damaged(str(error)) from error

    def _check_format(self) -> None:
        if self.manifest["format"] != FORMAT:
            raise TrainingError(
                f"{self.path} has format {self.manifest['format']}; this program reads {FORMAT}. "
                "Delete it and run the stage `corpus` again."
            )

    def _read_set(self, file: zipfile.ZipFile, set_id: str) -> None:
        if set_id not in self.manifest["sets"]:
            raise TrainingError(
                f"The set {set_id} is not in {self.path}. Delete it and run the stage `corpus` again."
            )
        facts, lines = self.manifest["sets"][set_id], file.read(f"{set_id}.jsonl")
        own = [_entry(json.loads(line)) for line in lines.decode().splitlines()]
        pictures = {e.file: file.read(e.file) for e in own if not e.svg}
        if (
            len(own) != facts["count"]
            or digest(lines) != facts["sha256"]
            or digest(b"".join(pictures.values())) != facts["pictures_sha256"]
        ):
            raise self._damaged(f"{set_id} is not what the manifest says")
        self.entries += own
        self._pictures |= pictures

    def _damaged(self, why: str) -> TrainingError:
        return TrainingError(
            f"{self.path} is damaged ({why}). Delete it and run the stage `corpus` again."
        )

    def picture(self, entry: Entry) -> bytes:
        """The WebP of a picture that is no vector."""
        return self._pictures[entry.file]

    def identity(self) -> str:
        """A hash of all that is in it; pools say which corpus they were drawn from."""
        return digest(json.dumps(self.manifest, sort_keys=True).encode())


def _entry(values: dict[str, Any]) -> Entry:
    for name in ("names", "tags", "box"):
        values[name] = tuple(values[name])
    return Entry(**values)
