"""The built-in plug-in "procedural": materials drawn by formula. Imports no torch by itself."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator
    from allaprima.request import Picture

MODEL = "lite/procedural"
FOLDER = Path(__file__).parents[1] / "lite" / "procedural"


@hookimpl
def allaprima_models() -> Iterable[Card]:
    """The one card. Where the text encoder is missing, which reads the prompts, there is none."""
    from allaprima.errors import DamagedModel

    try:
        return [card()]
    except DamagedModel as error:
        import logging

        logging.getLogger(__name__).warning("%s", error)
        return []


@hookimpl
def allaprima_load(card: Card, device: str) -> Generator | None:
    """The generator, which uses the CPU whatever the device is."""
    if card.id != MODEL or card.path != FOLDER:
        return None
    from allaprima.procedural.generator import ProceduralGenerator

    return ProceduralGenerator()


@hookimpl
def allaprima_notes(picture: Picture) -> Iterable[str]:
    """What the user should know where nothing that is known was near the prompt."""
    if picture.recipe.model != MODEL:
        return []
    from allaprima.procedural.reading import read

    wish = read(picture.recipe.prompt)
    if wish.is_known:
        return []
    return [
        f"Nothing like '{_short(wish.subject)}' is known to this model; "
        f"the nearest is {wish.name}, and so that is what it drew."
    ]


@functools.cache
def card() -> Card:
    """The card of the folder, with hashes of all that decides what is drawn: the formulas and the
    words, as "formulas/NAME", the vectors of the names, and the text encoder.

    Raises:
        DamagedModel: the card or the text encoder's cannot be read.
    """
    from allaprima.meaning import folder
    from allaprima.models.cards import read_card

    found = read_card(FOLDER)
    hashes = {
        name: value
        for name, value in read_card(folder()).hashes.items()
        if name.startswith(("text_encoder/", "tokenizer/"))
    }
    hashes["names.safetensors"] = _digest(FOLDER / "names.safetensors")
    here = Path(__file__).parent
    for path in sorted(here.rglob("*.py")):
        hashes[f"formulas/{path.relative_to(here).as_posix()}"] = _digest(path)
    return dataclasses.replace(found, hashes=hashes)


def _digest(path: Path) -> str:
    from allaprima.errors import DamagedModel

    try:
        # Line ends differ between systems, and change no formula.
        data = path.read_bytes()
        if path.suffix == ".py":
            data = data.replace(b"\r\n", b"\n")
        return hashlib.sha256(data).hexdigest()
    except OSError as error:
        raise DamagedModel(
            f"The file {path} cannot be read: {error}.", "Install Alla Prima again."
        ) from error


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
