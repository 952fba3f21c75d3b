"""The vectors of the rules' sentences. Those of the built-in rules come along, computed already.

    python -m allaprima.safety.vectors

writes them anew, after a change of `rules.toml` or of the text encoder.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from allaprima.request import Float32Array
from allaprima.safety.rules import FILE, built_in

VECTORS = FILE.with_suffix(".npz")


def vectors_of(sentences: Sequence[str]) -> Float32Array:
    """(N, 384) float32, each of length one; from the file where it has them.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    from allaprima.meaning import DIMENSIONS, embed

    known = _known()
    result = np.zeros((len(sentences), DIMENSIONS), np.float32)
    missing = [i for i, sentence in enumerate(sentences) if sentence not in known]
    for i, sentence in enumerate(sentences):
        if sentence in known:
            result[i] = known[sentence]
    if missing:
        result[missing] = embed([sentences[i] for i in missing])
    return result


def built_in_sentences() -> list[str]:
    """Every sentence of the built-in rules, once."""
    rules, _ = built_in()
    return list(dict.fromkeys(s for rule in rules.values() for s in rule.examples + rule.harmless))


def write(path: Path = VECTORS) -> None:
    """Compute the file of vectors anew."""
    from allaprima.meaning import embed

    sentences = built_in_sentences()
    with path.open("wb") as file:
        np.savez_compressed(
            file, sentences=np.array(sentences), vectors=embed(sentences).astype(np.float16)
        )


@functools.cache
def _known() -> dict[str, Float32Array]:
    if not VECTORS.is_file():
        return {}
    with np.load(VECTORS, allow_pickle=False) as kept:
        vectors = kept["vectors"].astype(np.float32)
        return dict(zip(kept["sentences"].tolist(), vectors, strict=True))


if __name__ == "__main__":
    write()
