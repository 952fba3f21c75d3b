"""Running a batch: what is left to do, in passes as large as pay off, come what may."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.batch.energy import Meter
from allaprima.batch.journal import Journal
from allaprima.batch.lots import lots
from allaprima.batch.rows import Row
from allaprima.batch.sizes import batch_key
from allaprima.errors import AllaPrimaError, InvalidRequest
from allaprima.outputs import files_of
from allaprima.request import Picture, Progress, Request

if TYPE_CHECKING:
    from allaprima.engine import Engine

Show = Callable[[str, float], None]


@dataclass(slots=True)
class BatchResult:
    """Attributes:
    made: rows made now, with their files.
    skipped: rows that were done before, with their files.
    failed: rows that could not be made, and why.
    notes: of rows made now, by number: what the user should be told about each picture.
    seconds: of making and writing, without loading models; `joules` of the processor, if it tells.
    """

    made: list[tuple[Row, list[Path]]] = field(default_factory=list)
    skipped: list[tuple[Row, list[Path]]] = field(default_factory=list)
    failed: list[tuple[Row, AllaPrimaError]] = field(default_factory=list)
    notes: dict[int, tuple[str, ...]] = field(default_factory=dict)
    seconds: float = 0.0
    joules: float | None = None


@dataclass(frozen=True, slots=True)
class _Left:
    """A row that is left to do.

    Attributes:
        request: resolved; None where it has an image, which takes much memory: it is read again
            when its turn comes.
        order: each model is loaded once, and what is alike lies side by side.
    """

    row: Row
    request: Request | None
    order: tuple[str | None, str, int]


def run_batch(engine: Engine, rows: Sequence[Row], folder: Path, show: Show) -> BatchResult:
    """Make what is not made yet. A row that fails is reported and does not stop the rest.

    Args:
        folder: exists; the files and the journal are written there.
        show: told what is done now, and the fraction of the whole.

    Raises:
        OutputError: nothing can be written there any more.
        KeyboardInterrupt: after the running work has stopped; what is done stays done.
    """
    batch = _Batch(engine, folder, show, len(rows))
    batch.run(rows)
    return batch.result


class _Batch:
    def __init__(self, engine: Engine, folder: Path, show: Show, total: int) -> None:
        self.result = BatchResult()
        self._engine, self._folder, self._show, self._total = engine, folder, show, total
        self._journal = Journal(folder)

    def run(self, rows: Sequence[Row]) -> None:
        left = self._left(rows)
        meter = Meter()
        begun = time.monotonic()
        try:
            self._make(left)
        finally:
            self.result.seconds += time.monotonic() - begun
            self.result.joules = meter.joules()
        for several in (self.result.made, self.result.failed, self.result.skipped):
            several.sort(key=lambda pair: pair[0].number)

    def _left(self, rows: Sequence[Row]) -> list[_Left]:
        """Those that are not made yet, and can be."""
        left: list[_Left] = []
        taken: dict[str, int] = {}
        images = {_identity(row.image) for row in rows if row.image is not None} - {None}
        for row in rows:
            try:
                if (other := taken.setdefault(row.stem, row.number)) != row.number:
                    raise InvalidRequest(
                        f"The name {row.stem} is row {other}'s already.", "Name it otherwise."
                    )
                if (files := self._journal.files(row)) is not None:
                    self.result.skipped.append((row, files))
                    continue
                request = self._engine.resolve(row.request())
                for file in files_of(self._folder / row.file, request.kind, row.layout):
                    if _identity(file) in images:
                        raise InvalidRequest(
                            f"{file} is an image that this table starts from.",
                            "Name the row otherwise, or choose another folder.",
                        )
                order = request.model, str(batch_key(request)), row.number
                left.append(_Left(row, request if request.image is None else None, order))
            except AllaPrimaError as error:
                self._fail(row, error)
        return sorted(left, key=lambda one: one.order)

    def _make(self, several: Sequence[_Left]) -> None:
        before = self._done()
        begun: list[_Left] = []

        def requests() -> Iterator[Request]:
            for one in several:
                try:
                    request = one.request or self._engine.resolve(one.row.request())
                except AllaPrimaError as error:  # its image is gone by now, say
                    self._fail(one.row, error)
                    continue
                begun.append(one)
                yield request

        def show(progress: Progress) -> None:
            at = (before + progress.fraction * len(several)) / self._total
            self._show(f"picture {before + progress.picture}/{self._total}", at)

        with closing(lots(self._engine, requests(), len(several), show)) as made:
            for lot in made:
                some = begun[lot.start : lot.start + lot.size]
                if lot.error is None:
                    for one, picture in zip(some, lot.pictures, strict=True):
                        self._save(one.row, picture)
                elif len(some) == 1:
                    self._fail(some[0].row, lot.error)
                else:  # one of them failed; the others are not to blame
                    for one in some:
                        self._make([one])

    def _save(self, row: Row, picture: Picture) -> None:
        files = self._engine.save(picture, self._folder / row.file, layout=row.layout)
        self.result.seconds -= picture.recipe.timings.get("load", 0.0)
        seconds = sum(v for name, v in picture.recipe.timings.items() if name != "load")
        self._journal.add(
            row,
            files,
            seed=picture.recipe.seed,
            seconds=round(seconds, 4),
            notes=picture.notes,
        )
        self.result.made.append((row, files))
        self.result.notes[row.number] = picture.notes

    def _fail(self, row: Row, error: AllaPrimaError) -> None:
        # Its words alone: the frames on its traceback, and on its cause's, hold the row's image.
        error.__traceback__ = error.__cause__ = error.__context__ = None
        self.result.failed.append((row, error))
        self._show(f"row {row.number} failed", self._done() / self._total)

    def _done(self) -> int:
        r = self.result
        return len(r.made) + len(r.skipped) + len(r.failed)


def _identity(path: Path) -> tuple[int, int] | None:
    """The same for all names of one file, however they are written; None where there is no file."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_dev, found.st_ino
