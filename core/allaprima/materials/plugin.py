"""The built-in plug-in "materials": every material leaves the engine with all its maps."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from allaprima.hookspecs import hookimpl

if TYPE_CHECKING:
    from allaprima.request import Picture


@hookimpl(tryfirst=True)  # before a watermark changes the pixels that maps are derived from
def allaprima_finish(picture: Picture) -> Picture | None:
    """Complete a material's maps.

    Height, roughness and metallic that the model did not make are derived from the picture and
    named in the recipe's `derived_maps`. A missing normal map is computed from the height,
    wherever that came from.
    """
    if picture.recipe.kind != "material":
        return None
    from allaprima.materials.maps import derive_maps, normal_from_height

    maps = dict(picture.maps)
    missing = tuple(n for n in ("height", "roughness", "metallic") if n not in maps)
    if not missing and "normal" in maps:
        return None
    tile = picture.recipe.tile
    if missing:
        derived = derive_maps(picture.pixels, tile=tile)
        maps |= {name: derived[name] for name in missing}
    if "normal" not in maps:
        maps["normal"] = normal_from_height(maps["height"], tile=tile)
    recipe = dataclasses.replace(
        picture.recipe, derived_maps=(*picture.recipe.derived_maps, *missing)
    )
    return dataclasses.replace(picture, maps=maps, recipe=recipe)
