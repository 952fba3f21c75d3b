"""Running a batch: what is left to do, in passes as large as pay off, come what may."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.batch.energy import Meter
from allaprima.batch.journal import Journal
from allaprima.batch.rows import Row
from allaprima.batch.sizes import MAX_SIZE, batch_key
from allaprima.errors import AllaPrimaError, Cancelled, InvalidRequest
from allaprima.request import Picture, Progress, Request

if TYPE_CHECKING:
    from allaprima.engine import Engine

AT_RISK = 20.0
"""Seconds of work that are lost at most when the program is stopped: so much is asked for at once."""

Show = Callable[[str, float], None]


@dataclass(slots=True)
class BatchResult:
    """Attributes:
    made: rows made now, with their files.
    skipped: rows that were done before, with their files.
    failed: rows that could not be made, and why.
    seconds: of making, without loading models; `joules` of the processor, if it tells.
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
        self._each: float | None = None  # seconds a picture, lately

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
                left.append((row, self._engine.resolve(row.request())))
            except AllaPrimaError as error:
                self._fail(row, error)
        # Each model is loaded once, and what is alike lies side by side.
        left.sort(key=lambda pair: (pair[1].model, str(batch_key(pair[1])), pair[0].number))
        meter = Meter()
        while left:
            count = self._next_count()
            self._make(left[:count])
            del left[:count]
            self.result.joules = meter.joules()
        for several in (self.result.made, self.result.failed, self.result.skipped):
            several.sort(key=lambda pair: pair[0].number)

    def _next_count(self) -> int:
        """How many to ask for at once."""
        if self._each is None:
            return 1
        return max(1, min(4 * MAX_SIZE, int(AT_RISK / max(self._each, 1e-3))))

    def _make(self, several: Sequence[tuple[Row, Request]]) -> None:
        done = self._done()

        def on_progress(progress: Progress) -> None:
            at = (done + progress.fraction * len(several)) / self._total
            self._show(f"picture {done + progress.picture}/{self._total}", at)

        begun = time.monotonic()
        job = self._engine.submit_all([r for _, r in several], on_progress=on_progress)
        try:
            job.wait()
        except BaseException:
            job.cancel()
            job.wait()
            raise
        try:
            pictures = job.result()
        except Cancelled:
            raise
        except AllaPrimaError as error:
            if len(several) == 1:
                self._fail(several[0][0], error)
            else:  # one of them failed; the others are not to blame
                for pair in several:
                    self._make([pair])
            return
        spent = time.monotonic() - begun - sum(p.recipe.timings.get("load", 0.0) for p in pictures)
        self._each = spent / len(several)
        for (row, _), picture in zip(several, pictures, strict=True):
            self._save(row, picture)
        self.result.seconds += spent

    def _save(self, row: Row, picture: Picture) -> None:
        files = self._engine.save(picture, self._folder / f"{row.stem}.png")
        seconds = sum(v for name, v in picture.recipe.timings.items() if name != "load")
        self._journal.add(row, files, seed=picture.recipe.seed, seconds=round(seconds, 4))
        self.result.made.append((row, files))

    def _fail(self, row: Row, error: AllaPrimaError) -> None:
        self.result.failed.append((row, error))
        self._show(f"row {row.number} failed", self._done() / self._total)

    def _done(self) -> int:
        r = self.result
        return len(r.made) + len(r.skipped) + len(r.failed)
