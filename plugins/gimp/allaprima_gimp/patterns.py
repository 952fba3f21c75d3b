"""A tile among GIMP's own patterns."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gi.repository import Gimp

from allaprima import OutputError, write_atomically

if TYPE_CHECKING:
    from allaprima import Engine, Picture


def add(picture: Picture, engine: Engine) -> None:
    """Put the picture into the user's patterns folder, as a signed PNG, and have it listed.

    Raises:
        OutputError: it cannot be written.
    """
    folder = Path(Gimp.directory()) / "patterns"
    name = _name(picture)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made: {error.strerror}.", "") from error
    write_atomically(folder / f"{name}.png", engine.encode(picture))
    Gimp.patterns_refresh()


def _name(picture: Picture) -> str:
    words = "".join(c if c.isalnum() else " " for c in picture.recipe.prompt).split()
    return f"{' '.join(words)[:40].strip()} {picture.recipe.seed}"
