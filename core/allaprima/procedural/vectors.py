"""The vectors of the names of materials and of the words that steer them. They come along, computed
already, so that the first prompt does not wait for a thousand of them.

    python -m allaprima.procedural.vectors

writes them anew, after a change of the names, the words or the text encoder.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from allaprima.request import Float32Array

FILE = Path(__file__).parents[1] / "lite" / "procedural" / "names.safetensors"


def vectors_of(texts: Sequence[str]) -> Float32Array:
    """(N, 384) float32, each of length one; from the file where it has them.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    from allaprima.meaning import DIMENSIONS, embed

    kept = _kept()
    result = np.zeros((len(texts), DIMENSIONS), np.float32)
    missing = []
    for i, text in enumerate(texts):
        if text in kept:
            result[i] = kept[text]
        else:
            missing.append(i)
    if missing:
        result[missing] = embed([texts[i] for i in missing])
    return result


def all_texts() -> list[str]:
    """Every text that is compared with prompts, once."""
    from allaprima.procedural.reading import names, vocabulary

    single = [word for word in vocabulary() if " " not in word]
    return list(dict.fromkeys([*(name.text for name in names()), *single]))


def write(path: Path = FILE) -> None:
    """Compute the file of vectors anew."""
    from safetensors.numpy import save

    from allaprima.files import write_atomically
    from allaprima.meaning import embed

    texts = all_texts()
    vectors = embed(texts).astype(np.float16)
    write_atomically(path, save({"vectors": vectors}, {"texts": json.dumps(texts)}))


@functools.cache
def _kept() -> dict[str, Float32Array]:
    if not FILE.is_file():
        return {}
    from safetensors import safe_open

    with safe_open(FILE, framework="numpy") as file:
        texts = json.loads(file.metadata()["texts"])
        vectors = file.get_tensor("vectors").astype(np.float32)
    return dict(zip(texts, vectors, strict=True))


if __name__ == "__main__":
    write()
