"""The built-in plug-in "watermark": every picture that is made carries a mark that leads to its recipe."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.request import Picture, Recipe

ALGORITHM = "allaprima.watermark.2"
"""How `c2pa.soft-binding` names the algorithm. The first one, of no release, had other lines."""


@hookimpl(trylast=True)  # what changes pixels afterwards would damage it
def allaprima_finish(picture: Picture) -> Picture | None:
    """Mark the picture with the identifier of its recipe, which is noted there.

    A material's maps carry no mark: they are data, not pictures. Nor do pictures that are too small.
    """
    from allaprima.trust.watermark.embedding import embed

    recipe = picture.recipe
    identifier = identify(recipe)
    pixels = embed(picture.pixels, int(identifier, 16), tile=recipe.tile)
    if pixels is picture.pixels:
        return None
    return dataclasses.replace(
        picture, pixels=pixels, recipe=dataclasses.replace(recipe, watermark=identifier)
    )


def identify(recipe: Recipe) -> str:
    """The identifier of a recipe: 12 hexadecimal digits, the first 48 bits of a SHA-256.

    The same recipe has the same one, whenever and however often a picture is made by it.
    """
    values = json.loads(recipe.to_json())
    del values["timings"], values["watermark"]
    text = json.dumps(values, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def written(payload: int) -> str:
    """A payload as it is written: 12 hexadecimal digits."""
    return f"{payload:012x}"
