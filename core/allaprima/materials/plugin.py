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
    named in the recipe's `derived_maps`. A missing normal or ambient occlusion map is computed from
    the height, wherever that came from.
    """
    if picture.recipe.kind != "material":
        return None
    from allaprima.materials.maps import derive_maps
    from allaprima.materials.relief import relief_maps

    maps = dict(picture.maps)
    missing = tuple(n for n in ("height", "roughness", "metallic") if n not in maps)
    if not missing and {"normal", "ambient_occlusion"} <= maps.keys():
        return None
    tile = picture.recipe.tile
    if missing:
        derived = derive_maps(picture.pixels, tile=tile)
        maps |= {name: derived[name] for name in missing}
    maps = {**relief_maps(maps["height"], tile=tile), **maps}
    recipe = dataclasses.replace(
        picture.recipe, derived_maps=(*picture.recipe.derived_maps, *missing)
    )
    return dataclasses.replace(picture, maps=maps, recipe=recipe)
