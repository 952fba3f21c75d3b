"""The vectors of what things are called and stand for, as the text encoder has them; they come along, computed already:

    python -m allaprima_office.thing_vectors

writes them anew, after a change of the tables or of the text encoder.
"""

from __future__ import annotations

import functools
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from allaprima_office.things import things

if TYPE_CHECKING:
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]

VECTORS = Path(__file__).with_name("things.npz")
_STEPS = 127
"""Of the largest number of a row, which is kept in 8 bits: cosines change by less than 0.003."""


def embedded(texts: list[str]) -> Vectors:
    """Their vectors, computed on a thread that ends at once: LibreOffice crashes at its end when
    torch has worked on its main thread.

    Raises:
        DamagedModel: the embedded text encoder is missing or damaged.
    """
    from allaprima import embed

    with ThreadPoolExecutor(1, "allaprima-subjects") as thread:
        return thread.submit(embed, texts).result()


def phrases_of_table() -> list[tuple[str, str]]:
    """(thing, phrase) for each thing's name and each that it stands for, thing after thing."""
    return [(thing, phrase) for thing, stands_for in things() for phrase in (thing, *stands_for)]


@functools.cache
def names() -> list[str]:
    """The things, in the order of the table."""
    return [thing for thing, _ in things()]


@functools.cache
def starts() -> list[int]:
    """For each thing where its phrases begin in the table."""
    return list(np.cumsum([0, *(1 + len(stands_for) for _, stands_for in things())])[:-1])


@functools.cache
def vectors() -> Vectors:
    """(phrases, 384) float32, rows of length one, in the order of the table."""
    known = read(VECTORS)
    return np.stack([known[phrase] for _, phrase in phrases_of_table()])


def per_thing(cosines: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """(texts, phrases) to (texts, things): by the nearest of a thing's phrases."""
    return np.maximum.reduceat(cosines, starts(), axis=1)


def read(path: Path = VECTORS) -> dict[str, Vectors]:
    """The vector of each phrase in a file of them, float32, of length one."""
    with np.load(path, allow_pickle=False) as kept:
        rows = kept["vectors"].astype(np.float32)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return dict(zip(kept["phrases"].tolist(), rows, strict=True))


def write(path: Path = VECTORS) -> None:
    """Compute the file of vectors anew."""
    from allaprima import embed

    phrases = list(dict.fromkeys(phrase for _, phrase in phrases_of_table()))
    rows = embed(phrases)
    rows = np.round(rows * (_STEPS / np.abs(rows).max(axis=1, keepdims=True)))
    with path.open("wb") as file:
        np.savez_compressed(file, phrases=np.array(phrases), vectors=rows.astype(np.int8))


if __name__ == "__main__":
    write()
