"""What was made before: every picture that was saved or put into a document, with its recipe."""

from __future__ import annotations

import hashlib
import io
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from allaprima.errors import AllaPrimaError, InvalidImage, InvalidRequest
from allaprima.memory import settings
from allaprima.memory.database import FILE, opened
from allaprima.remembering import REMEMBERING
from allaprima.request import Picture, Recipe, Request

THUMBNAIL = 128
"""Pixels, of the longer side."""
MAX_ENTRIES = 10_000
_SLACK = 20
"""Of room and entries a twentieth more is freed than must be."""
_LOSSLESS = ("image/png", "image/webp", "image/tiff")
_COLUMNS = "id, made_at, recipe, thumbnail, data IS NOT NULL"
_SIZE = "length(recipe) + length(thumbnail) + coalesce(length(data), 0)"
# What a request says of the picture that it asks for; the rest of a recipe is how it went.
_ASKED = (
    "prompt",
    "english",
    "kind",
    "size",
    "seed",
    "model",
    "steps",
    "guidance",
    "tile",
    "negative_prompt",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture that was made.

    Attributes:
        id: its number; never given again.
        made_at: when it was last saved, in UTC.
        recipe: what makes it again.
        thumbnail: WebP, the longer side 128 pixels or less.
        kept: whether the picture itself is there too.
        likeness: to the text that was searched for: a cosine, -1..1; None if nothing was.
    """

    id: int
    made_at: datetime
    recipe: Recipe
    thumbnail: bytes = field(repr=False)
    kept: bool
    likeness: float | None = None


class History:
    """This user's history, in a file that only they can read. May be used from any thread.

    Args:
        folder: where; None takes the user's own.
        room: how many bytes it may hold; None takes the settings'. The oldest pictures go first,
            then the oldest recipes.

    Every method raises AllaPrimaError if the file is damaged or cannot be used.
    """

    def __init__(self, folder: Path | None = None, *, room: int | None = None) -> None:
        self.folder = folder or settings.history_folder()
        self._room = settings.room() if room is None else room

    def remember(self, picture: Picture, data: bytes, media_type: str) -> None:
        """Keep a picture; one with the same recipe is replaced.

        Args:
            data: its file; kept, to be handed out again, if it has every pixel as it was. A
                material's is not: its maps are far larger, and are made again from the recipe.
        """
        if self._room == 0:
            return
        recipe = picture.recipe
        whole = media_type in _LOSSLESS and recipe.kind != "material"
        values = {
            "key": key_of(recipe),
            "made_at": datetime.now(UTC).isoformat(),
            "seed": recipe.seed,
            "watermark": recipe.watermark,
            "recipe": _ascii(recipe),
            "thumbnail": _thumbnail(picture),
            "data": data if whole else None,
        }
        names = ", ".join(values)
        places = ", ".join(f":{name}" for name in values)
        updates = ", ".join(f"{name} = excluded.{name}" for name in values if name != "data")
        with opened(self.folder) as database:
            database.execute(
                f"INSERT INTO pictures ({names}) VALUES ({places}) ON CONFLICT (key) DO UPDATE "  # noqa: S608 - fixed names
                f"SET {updates}, data = coalesce(excluded.data, data)",
                values,
            )
            self._shrink(database)

    def recent(self, limit: int = 20) -> list[Entry]:
        """The pictures saved last, newest first."""
        # Their numbers first: to sort whole rows, all thumbnails would be read.
        last = "SELECT id FROM pictures ORDER BY made_at DESC, id DESC LIMIT ?"
        return self._entries(f"WHERE id IN ({last}) ORDER BY made_at DESC, id DESC", (limit,))

    def like(self, text: str, limit: int = 20) -> list[Entry]:
        """The pictures whose prompts mean most nearly what `text` means, nearest first, whatever language either is in.

        Each prompt's meaning is computed once, at the first search after it was remembered.

        Raises:
            DamagedModel: the embedded text encoder is missing or damaged.
        """
        from allaprima.config import load_config
        from allaprima.languages.translating import in_english
        from allaprima.meaning import embed

        prompts = self._prompts()
        if not prompts:
            return []
        known = self._meanings()
        missing = [p for p in dict.fromkeys(prompts.values()) if _bytes(p) not in known]
        if missing:
            vectors = embed([_speakable(prompt) for prompt in missing])
            new = dict(zip(map(_bytes, missing), vectors.astype(np.float16), strict=True))
            self._learn(new)
            known |= new
        matrix = np.stack([known[_bytes(prompt)] for prompt in prompts.values()])
        likeness = (
            matrix.astype(np.float32)
            @ embed([_speakable(in_english(text, load_config().language))])[0]
        )
        nearest = np.argsort(-likeness, kind="stable")[:limit]
        ids = list(prompts)
        likest = {ids[i]: float(likeness[i]) for i in nearest}
        places = ", ".join("?" * len(likest))
        found = {e.id: e for e in self._entries(f"WHERE id IN ({places})", list(likest))}
        # One may have been forgotten meanwhile.
        return [_with_likeness(found[i], near) for i, near in likest.items() if i in found]

    def marked(self, watermark: str) -> list[Entry]:
        """The pictures with this mark (12 hexadecimal digits), newest first."""
        return self._entries("WHERE watermark = ? ORDER BY made_at DESC", (watermark,))

    def recall(self, request: Request, model_hash: str) -> Picture | None:
        """The picture that this request, with nothing left open, made before, if it is kept; its
        pixels and recipe, without maps.

        Args:
            model_hash: of the request's model as it is now.
        """
        if request.image is not None or request.depth is not None or request.seed is None:
            return None
        with self._read() as database:
            if database is None:
                return None
            found = database.execute(
                "SELECT recipe, data FROM pictures WHERE seed = ? AND data IS NOT NULL "
                "ORDER BY made_at DESC",
                (request.seed,),
            ).fetchall()
        for text, data in found:
            recipe = Recipe.from_json(text)
            asked = all(getattr(recipe, name) == _asked(request, name) for name in _ASKED)
            same = recipe.model_hash == model_hash and recipe.palette == request.palette
            from_words = recipe.image_hash is None and recipe.depth_hash is None
            if asked and same and from_words:
                return _picture(recipe, data)
        return None

    def forget(self, ids: Iterable[int]) -> int:
        """Delete these pictures, and say how many there were."""
        with self._read() as database:
            if database is None:
                return 0
            gone = 0
            for identifier in ids:
                cursor = database.execute("DELETE FROM pictures WHERE id = ?", (identifier,))
                gone += cursor.rowcount
            _tidy(database)
        return gone

    def forget_all(self) -> int:
        """Delete everything, and say how many pictures there were. A damaged file is deleted, too."""
        try:
            count = self.size()[0]
        except AllaPrimaError:
            count = 0
        for path in self.folder.glob(f"{FILE}*"):  # and a journal, if a process was killed
            try:
                path.unlink()
            except OSError as error:
                raise AllaPrimaError(
                    f"The history {path} cannot be deleted: {error.strerror}.",
                    "Close the programs that use it, and delete it.",
                ) from error
        return count

    def size(self) -> tuple[int, int]:
        """The number of pictures, and the bytes that they take."""
        with self._read() as database:
            if database is None:
                return 0, 0
            [count, total] = database.execute(
                f"SELECT count(*), coalesce(sum({_SIZE}), 0) FROM pictures"  # noqa: S608
            ).fetchone()
        return count, total

    def _entries(self, rest: str, values: Sequence[Any]) -> list[Entry]:
        with self._read() as database:
            if database is None:
                return []
            rows = database.execute(f"SELECT {_COLUMNS} FROM pictures {rest}", values).fetchall()  # noqa: S608
        try:
            return [
                Entry(
                    i, datetime.fromisoformat(at), Recipe.from_json(recipe), thumbnail, bool(kept)
                )
                for i, at, recipe, thumbnail, kept in rows
            ]
        except (InvalidRequest, ValueError, TypeError) as error:
            raise self._damaged(error) from error

    def _prompts(self) -> dict[int, str]:
        """What all prompts say, in English if they were put into that, by their pictures' numbers, newest first."""
        with self._read() as database:
            if database is None:
                return {}
            rows = database.execute(
                "SELECT id, recipe FROM pictures ORDER BY made_at DESC, id DESC"
            ).fetchall()
        try:
            return {identifier: _said(json.loads(recipe)) for identifier, recipe in rows}
        except (ValueError, LookupError, TypeError) as error:
            raise self._damaged(error) from error

    def _damaged(self, error: Exception) -> AllaPrimaError:
        return AllaPrimaError(
            f"The history {self.folder / FILE} is damaged: {error}.", "Delete that file."
        )

    def _read(self) -> Any:
        REMEMBERING.wait()  # what was made a moment ago counts
        # Looking into a history that there is not makes none.
        return opened(self.folder) if (self.folder / FILE).exists() else _nothing()

    def _meanings(self) -> dict[bytes, Any]:
        with opened(self.folder) as database:
            rows = database.execute("SELECT prompt, vector FROM meanings").fetchall()
        return {prompt: np.frombuffer(vector, np.float16) for prompt, vector in rows}

    def _learn(self, meanings: dict[bytes, Any]) -> None:
        with opened(self.folder) as database:
            database.executemany(
                "INSERT OR REPLACE INTO meanings VALUES (?, ?)",
                [(prompt, vector.tobytes()) for prompt, vector in meanings.items()],
            )
            # Of pictures only: one may have been forgotten meanwhile.
            _tidy(database)

    def _shrink(self, database: sqlite3.Connection) -> None:
        """Make room: first without the oldest pictures, then without the oldest recipes."""
        [count] = database.execute("SELECT count(*) FROM pictures").fetchone()
        [pages] = database.execute("PRAGMA page_count").fetchone()
        [page] = database.execute("PRAGMA page_size").fetchone()
        # The entries take no more than the file; to add them up takes long where there are many.
        if count <= MAX_ENTRIES and pages * page <= self._room:
            return
        rows = database.execute(
            f"SELECT id, coalesce(length(data), 0), {_SIZE} FROM pictures ORDER BY made_at, id"  # noqa: S608
        ).fetchall()
        excess = sum(size for _, _, size in rows) - self._room
        # More than is needed now, so that not each picture has to make room for itself.
        excess += self._room // _SLACK if excess > 0 else 0
        most = MAX_ENTRIES - (MAX_ENTRIES // _SLACK if count > MAX_ENTRIES else 0)
        pictures, entries = [], []
        for identifier, data, _ in rows:
            if excess <= 0:
                break
            if data:
                pictures.append((identifier,))
                excess -= data
        for index, (identifier, data, size) in enumerate(rows):
            if excess <= 0 and count - index <= most:
                break
            entries.append((identifier,))
            excess -= size - data
        database.executemany("UPDATE pictures SET data = NULL WHERE id = ?", pictures)
        database.executemany("DELETE FROM pictures WHERE id = ?", entries)
        if entries:
            _tidy(database)


def key_of(recipe: Recipe) -> str:
    """SHA-256 (hex) of all in a recipe but how long it took."""
    values = json.loads(recipe.to_json())
    del values["timings"]
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


class _nothing:  # noqa: N801 - stands where `opened` stands
    def __enter__(self) -> None:
        return None

    def __exit__(self, *error: object) -> None:
        pass


def _tidy(database: sqlite3.Connection) -> None:
    """Forget what prompts mean that no picture has any more."""
    kept = {
        _bytes(_said(json.loads(text)))
        for (text,) in database.execute("SELECT recipe FROM pictures")
    }
    gone = [(p,) for (p,) in database.execute("SELECT prompt FROM meanings") if p not in kept]
    database.executemany("DELETE FROM meanings WHERE prompt = ?", gone)


def _asked(request: Request, name: str) -> Any:
    return request.tiles if name == "tile" else getattr(request, name)


def _with_likeness(entry: Entry, likeness: float) -> Entry:
    return Entry(entry.id, entry.made_at, entry.recipe, entry.thumbnail, entry.kept, likeness)


def _picture(recipe: Recipe, data: bytes) -> Picture | None:
    from allaprima.pictures import read_image

    try:
        picture = Picture(pixels=read_image(data), recipe=recipe)
    except InvalidImage:
        return None
    return picture if picture.size == tuple(recipe.size) else None


def _thumbnail(picture: Picture) -> bytes:
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(picture.pixels))
    image.thumbnail((THUMBNAIL, THUMBNAIL), reducing_gap=2.0)
    data = io.BytesIO()
    image.save(data, "WEBP", quality=80, method=2)
    return data.getvalue()


def _ascii(recipe: Recipe) -> str:
    # A prompt may hold halves of characters, which SQLite's text does not.
    return json.dumps(json.loads(recipe.to_json()), sort_keys=True)


def _said(recipe: dict[str, str]) -> str:
    return recipe.get("english") or recipe["prompt"]


def _bytes(prompt: str) -> bytes:
    return prompt.encode("utf-8", "surrogatepass")


def _speakable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
