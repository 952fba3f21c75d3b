"""What models that draw by formula have in common: cards with hashes of what decides their pixels, vectors
of the names that prompts are compared with, what is said of the unknown, and the shape of a generator."""

from __future__ import annotations

import functools
import hashlib
import json
import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from allaprima.errors import DamagedModel
from allaprima.models.cards import Card, read_card
from allaprima.models.generator import Output, Report
from allaprima.request import Float32Array, Request, UInt8Array

W = TypeVar("W")
NAMES = "names.safetensors"
"""In a model's folder: vectors of the names, computed already, so that the first prompt does not wait for
a thousand of them."""


class FormulaGenerator:
    """See `allaprima.models.generator.BatchGenerator`; `generate` is the model's own. It runs on the CPU
    whatever device there is, so that the same request gives the same pixels everywhere."""

    device, dtype = "cpu", "float32"

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """See `Generator.generate`."""
        raise NotImplementedError

    def drawn(
        self,
        request: Request,
        report: Report,
        read: Callable[[str], W],
        draw: Callable[[W, int, int], UInt8Array],
    ) -> Output:
        """One picture, in the stages "read" and "draw".

        Args:
            report: told of "read" here; `draw` tells of its own stage.
            read: makes of the prompt what is asked for.
            draw: makes of that a picture that is so wide and so high.
        """
        begun = time.perf_counter()
        report("read", 0, 1)
        wish = read(request.prompt)
        read_at = time.perf_counter()
        assert request.size is not None
        pixels = draw(wish, *request.size)
        timings = {"read": read_at - begun, "draw": time.perf_counter() - read_at}
        return Output(pixels=pixels, timings=timings)

    def generate_many(self, requests: Sequence[Request], report: Report) -> list[Output]:
        """One after the other: each has random numbers of its own."""
        outputs = []
        for request in requests:
            assert request.seed is not None
            outputs.append(self.generate(request, request.seed, report))
        return outputs

    def release(self) -> None:
        """Nothing is kept but the text encoder, which others use too."""


def offered(card: Callable[[], Card]) -> list[Card]:
    """The one card; none where the text encoder is missing, which reads the prompts."""
    try:
        return [card()]
    except DamagedModel as error:
        logging.getLogger("allaprima").warning("%s", error)
        return []


def nothing_like(asked: str, nearest: str) -> str:
    """The note on a picture of something else than what was asked for."""
    return f"{unknown(asked)}; the nearest is {nearest}, and so that is what it drew."


def nothing_named(drawn: str) -> str:
    """The note on a picture for words that name no thing."""
    return f"The words name nothing to draw, so this is a {drawn}; say what it is to show."


def unknown(asked: str) -> str:
    """The beginning of a note on what was asked for and is not known."""
    short = asked if len(asked) <= 40 else f"{asked[:39]}…"
    return f"Nothing like '{short}' is known to this model"


def card_of(folder: Path, formulas: Path, names: Path | None = None) -> Card:
    """The card in `folder`, with hashes of all that decides what is drawn: the code as "formulas/NAME", the
    vectors of the names, and the text encoder.

    Args:
        formulas: folder of the code.
        names: folder of the vectors, where that is another model's.

    Raises:
        DamagedModel: the card or the text encoder's cannot be read, or a file is missing.
    """
    import dataclasses

    from allaprima.meaning import folder as encoder

    hashes = {
        name: value
        for name, value in read_card(encoder()).hashes.items()
        if name.startswith(("text_encoder/", "tokenizer/"))
    }
    hashes[NAMES] = _digest((names or folder) / NAMES)
    own = wordless_card_of(folder, formulas)
    return dataclasses.replace(own, hashes={**hashes, **own.hashes})


def wordless_card_of(folder: Path, formulas: Path) -> Card:
    """The card in `folder` of a model that reads no words, with hashes of its code as "formulas/NAME".

    Raises:
        DamagedModel: the card cannot be read.
    """
    import dataclasses

    hashes = {
        f"formulas/{path.relative_to(formulas).as_posix()}": _digest(path)
        for path in sorted(formulas.rglob("*.py"))
    }
    return dataclasses.replace(read_card(folder), hashes=hashes)


def vectors_of(texts: Sequence[str], folder: Path) -> Float32Array:
    """(N, 384) float32, each of length one; from the file in `folder` where it has them.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    from allaprima.meaning import embed

    kept, _ = _kept(folder / NAMES)
    missing = [text for text in texts if text not in kept]
    fresh = dict(zip(missing, embed(missing), strict=True)) if missing else {}
    return np.stack([kept[text] if text in kept else fresh[text] for text in texts])


def kept_words(name: str, folder: Path) -> list[str] | None:
    """A list of words that the file in `folder` has by this name; None if it has none."""
    _, lists = _kept(folder / NAMES)
    return lists.get(name)


def write_vectors(texts: Sequence[str], folder: Path, **words: Sequence[str]) -> None:
    """Compute the file of vectors anew, after a change of the names or of the text encoder.

    Args:
        words: lists to be kept beside them, for `kept_words`.
    """
    from safetensors.numpy import save

    from allaprima.files import write_atomically
    from allaprima.meaning import embed

    vectors = embed(texts).astype(np.float16)
    lists = {name: json.dumps(list(kept)) for name, kept in {"texts": texts, **words}.items()}
    write_atomically(folder / NAMES, save({"vectors": vectors}, lists))


@functools.cache
def _kept(path: Path) -> tuple[dict[str, Float32Array], dict[str, list[str]]]:
    """The vectors by their texts, and the other lists by their names."""
    if not path.is_file():
        return {}, {}
    from safetensors import safe_open

    with safe_open(path, framework="numpy") as file:
        lists = {name: json.loads(kept) for name, kept in file.metadata().items()}
        vectors = file.get_tensor("vectors").astype(np.float32)
    return dict(zip(lists.pop("texts"), vectors, strict=True)), lists


def _digest(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DamagedModel(
            f"The file {path} cannot be read: {error}.", "Install Alla Prima again."
        ) from error
    if path.suffix == ".py":
        # Line ends differ between systems, and change no formula.
        data = data.replace(b"\r\n", b"\n")
    return hashlib.sha256(data).hexdigest()
