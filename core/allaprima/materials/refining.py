"""A material that is there, larger and with more detail."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from allaprima.materials.large import STRENGTH
from allaprima.materials.relief import relief_maps
from allaprima.request import Picture, Progress, check_picture

if TYPE_CHECKING:
    from allaprima.engine import Engine

_OF_HEIGHT = ("normal", "ambient_occlusion")


def refine_material(
    engine: Engine,
    picture: Picture,
    size: tuple[int, int],
    *,
    strength: float = STRENGTH,
    on_progress: Callable[[Progress], None] | None = None,
) -> Picture:
    """The material at another size, painted over by its own model with its own prompt.

    Its height, roughness and metallic maps are kept, only enlarged: a model that starts from an
    image knows its colours alone. Normals and ambient occlusion are computed anew from the height.

    A model that does not start from images makes it anew at that size: one that draws by formula
    shows the same piece in more detail.

    Args:
        picture: a material with its maps.
        size: (width, height).
        strength: how far the colours may go from the picture's.
        on_progress: as for `Engine.generate`.

    Raises:
        AllaPrimaError: as `Engine.generate`.
        TypeError: it is no picture.
    """
    from allaprima.models.framing import resize  # here, since it imports Pillow

    check_picture(picture)
    request = picture.recipe.request().replace(size=size, kind="material")
    if "image-to-image" not in engine.card(picture.recipe.model).tasks:
        return engine.generate(request, on_progress=on_progress)[0]
    request = request.replace(image=picture.pixels, strength=strength)
    [painted] = engine.generate(request, on_progress=on_progress)
    kept = {n: v for n, v in picture.maps.items() if n not in _OF_HEIGHT}
    maps = {name: resize(values, size, wrap=True) for name, values in kept.items()}
    if "height" in maps:
        maps |= relief_maps(maps["height"], tile=painted.recipe.tile)
    recipe = dataclasses.replace(
        painted.recipe, derived_maps=picture.recipe.derived_maps, width_m=picture.recipe.width_m
    )
    return dataclasses.replace(painted, maps={**painted.maps, **maps}, recipe=recipe)
