"""The vectors of the names of materials and of the words that steer them, which come along.

    python -m allaprima.procedural.vectors

writes them anew, after a change of the names, the words or the text encoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from allaprima import formulas
from allaprima.request import Float32Array

FOLDER = Path(__file__).parents[1] / "lite" / "procedural"


def vectors_of(texts: Sequence[str]) -> Float32Array:
    """See `formulas.vectors_of`."""
    return formulas.vectors_of(texts, FOLDER)


def all_texts() -> list[str]:
    """Every text that is compared with prompts, once."""
    from allaprima.procedural.reading import names, vocabulary

    single = [word for word in vocabulary() if " " not in word]
    return list(dict.fromkeys([*(name.text for name in names()), *single]))


if __name__ == "__main__":
    formulas.write_vectors(all_texts(), FOLDER)
