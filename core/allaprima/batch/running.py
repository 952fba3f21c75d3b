"""Running a batch: what is left to do, in passes as large as pay off, come what may."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
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
    seconds: of making and writing, without loading models; `joules` of the processor, if it tells.
    """

    made: list[tuple[Row, list[Path]]] = field(default_factory=list)
    skipped: list[tuple[Row, list[Path]]] = field(default_factory=list)
    failed: list[tuple[Row, AllaPrimaError]] = field(default_factory=list)
    seconds: float = 0.0
    joules: float | None = None


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
        left: list[tuple[Row, Request]] = []
        taken: dict[str, int] = {}
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
                files_of(self._folder / row.file, request.kind, row.layout)  # or say why not
                left.append((row, request))
            except AllaPrimaError as error:
                self._fail(row, error)
        # Each model is loaded once, and what is alike lies side by side.
        left.sort(key=lambda pair: (pair[1].model, str(batch_key(pair[1])), pair[0].number))
        meter = Meter()
        begun = time.monotonic()
        try:
            self._make(left)
        finally:
            self.result.seconds += time.monotonic() - begun
            self.result.joules = meter.joules()
        for several in (self.result.made, self.result.failed, self.result.skipped):
            several.sort(key=lambda pair: pair[0].number)

    def _make(self, several: Sequence[tuple[Row, Request]]) -> None:
        before = self._done()

        def show(progress: Progress) -> None:
            at = (before + progress.fraction * len(several)) / self._total
            self._show(f"picture {before + progress.picture}/{self._total}", at)

        with closing(lots(self._engine, [request for _, request in several], show)) as made:
            for lot in made:
                rows = several[lot.start : lot.start + lot.size]
                if lot.error is None:
                    for (row, _), picture in zip(rows, lot.pictures, strict=True):
                        self._save(row, picture)
                elif len(rows) == 1:
                    self._fail(rows[0][0], lot.error)
                else:  # one of them failed; the others are not to blame
                    for pair in rows:
                        self._make([pair])

    def _save(self, row: Row, picture: Picture) -> None:
        files = self._engine.save(picture, self._folder / row.file, layout=row.layout)
        self.result.seconds -= picture.recipe.timings.get("load", 0.0)
        seconds = sum(v for name, v in picture.recipe.timings.items() if name != "load")
        self._journal.add(row, files, seed=picture.recipe.seed, seconds=round(seconds, 4))
        self.result.made.append((row, files))

    def _fail(self, row: Row, error: AllaPrimaError) -> None:
        self.result.failed.append((row, error))
        self._show(f"row {row.number} failed", self._done() / self._total)

    def _done(self) -> int:
        r = self.result
        return len(r.made) + len(r.skipped) + len(r.failed)
