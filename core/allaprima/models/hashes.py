"""Whether a model's files are the ones that were installed, and a name for all of them together.

Imports no torch.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from allaprima.errors import AllaPrimaError, DamagedModel, UnsafeModel
from allaprima.folders import cache_folder
from allaprima.models.cards import CARD_FILE, Card
from allaprima.models.integrity import INDEX_FILE, REINSTALL, read_index


def verify(card: Card) -> None:
    """Compare every file that the card has a hash for, those of parts that it shares with another
    model too. Files that have not changed since they were last compared in this process are not
    read again.

    Raises:
        DamagedModel: a file is missing or has changed; the error names it.
        UnsafeModel: the card names a file outside of its folder.
    """
    for name, expected in card.hashes.items():
        part, _, rest = name.partition("/")
        path = card.folder_of(part) / rest if rest else card.path / name
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise UnsafeModel(
                f"The model card {card.path / CARD_FILE} names {name!r}, outside of it."
            )
        if part in card.shares and not path.parent.is_dir():
            raise DamagedModel(
                f"The model {card.path} uses the {part} of {path.parent.parent}, which is not there.",
                "Install that model beside it.",
            )
        if not path.is_file():
            raise DamagedModel(f"The file {path} is missing.", REINSTALL)
        if _digest(path) != expected:
            when = f"{card.id} was made with" if part in card.shares else "was installed"
            raise DamagedModel(f"The file {path} is not the one that {when}.", REINSTALL)


def model_hash(card: Card) -> str:
    """SHA-256 (hex) over the names and SHA-256 hashes of the model's files.

    They are the card's hashes where it has them. Else every file of the parts is read, once: the
    hashes are kept in the user's cache folder, by path, size and time of change, since reading
    a model of several gigabytes takes seconds.

    Raises:
        DamagedModel, UnsafeModel: as `read_index`.
    """
    hashes = dict(card.hashes)
    if not hashes:
        files = {INDEX_FILE: card.path / INDEX_FILE}
        for component in read_index(card.path, card.shares).components:
            if component.folder.is_dir():
                for path in filter(_is_model_file, component.folder.rglob("*")):
                    below = path.relative_to(component.folder).as_posix()
                    files[f"{component.name}/{below}"] = path
        hashes = _kept_hashes(files)
    lines = "".join(f"{name} {hashes[name]}\n" for name in sorted(hashes))
    return hashlib.sha256(lines.encode()).hexdigest()


_digests: dict[tuple[str, int, int], str] = {}


def _key(path: Path) -> tuple[str, int, int]:
    facts = path.stat()
    return str(path.resolve()), facts.st_size, facts.st_mtime_ns


def _digest(path: Path) -> str:
    """SHA-256 (hex) of a file's bytes."""
    try:
        key = _key(path)
        if key not in _digests:
            with path.open("rb") as file:
                _digests[key] = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise DamagedModel(f"The file {path} cannot be read: {error}.", REINSTALL) from error
    return _digests[key]


def _is_model_file(path: Path) -> bool:
    return path.suffix in (".safetensors", ".json", ".txt", ".model") and path.is_file()


def _kept_hashes(files: Mapping[str, Path]) -> dict[str, str]:
    """SHA-256 by name, from the cache where it is still right."""
    cache = _cache_file()
    try:
        kept = json.loads(cache.read_text("utf-8"))
        known = {(p, s, t): d for p, s, t, d in kept}
    except (OSError, ValueError, TypeError):
        known = {}
    _digests.update({k: d for k, d in known.items() if k not in _digests and isinstance(d, str)})
    hashes = {name: _digest(path) for name, path in files.items()}
    fresh = {_key(path): _digest(path) for path in files.values()}
    if not fresh.items() <= known.items():
        from allaprima.files import write_atomically

        # Entries of files that have gone are dropped, so that the cache does not grow for ever.
        known = {k: d for k, d in known.items() if Path(k[0]).exists()} | fresh
        rows = [[*key, digest] for key, digest in known.items()]
        try:
            cache.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(cache, json.dumps(rows).encode())
        except (OSError, AllaPrimaError):
            pass  # a cache that cannot be kept costs time, and nothing else
    return hashes


def _cache_file() -> Path:
    return cache_folder() / "hashes.json"
