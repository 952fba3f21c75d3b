"""The vectors of the names of materials and of the words that steer them, and what families call their
own variants, which come along.

    python -m allaprima.procedural.vectors

writes them anew, after a change of the names, the words, the variants or the text encoder.
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


def variants() -> list[str]:
    """What families call their own variants, sorted. To ask them all takes a second, so that comes along, too."""
    kept = formulas.kept_words("variants", FOLDER)
    return asked_variants() if kept is None else kept


def asked_variants() -> list[str]:
    """The same, as the families themselves say it. Imports torch."""
    import torch

    from allaprima.devices import one_torch_thread
    from allaprima.procedural.families import FAMILIES
    from allaprima.procedural.surface import Canvas

    found: set[str] = set()

    class Asking(Canvas):
        def pick(self, options: dict[str, float], silent: float = 0.0) -> torch.Tensor:
            found.update(word for word in options if word.strip())
            return super().pick(options, silent)

        def scale(self, size: float, metres: float | None) -> torch.Tensor:
            return self.full(size)[:, :1, :1]

    with one_torch_thread():
        for family in FAMILIES.values():
            family.paint(Asking(1, 8, 8, torch.Generator().manual_seed(0), 8 / 256))
    return sorted(found)


def all_texts() -> list[str]:
    """Every text that is compared with prompts, once."""
    from allaprima.procedural.reading import names, vocabulary_with

    single = [word for word in vocabulary_with(asked_variants()) if " " not in word]
    return list(dict.fromkeys([*(name.text for name in names()), *single]))


if __name__ == "__main__":
    formulas.write_vectors(all_texts(), FOLDER, variants=asked_variants())
