"""From made pictures to materials on objects; all on Blender's main thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Mapping as Files
from typing import TYPE_CHECKING, Any

import bpy

from . import images, nodes, objects, placement
from .credentials import remember
from .mapping import Mapping, mapping_for
from .placement import Placement

if TYPE_CHECKING:
    from allaprima import Recipe

    from .making import Made

RECIPES = "allaprima_recipes"
"""Custom property of a material: a JSON list of recipes. The last one made it; each of them but the
first starts from what the one before made."""
NOTE = "allaprima_note"
"""Custom property of a material: where it came from, if no recipes make it again."""


def put_on(names: Sequence[str], made: Made, *, slots: str, lying: Placement) -> list[Any]:
    """New materials of what was made, on the objects with these names.

    Objects on which a tile lies in the same way share a material; all share the images.

    Args:
        lying: how it shall lie; as wide as it is in reality where that is known, see `Placement.of`.

    Returns:
        The materials, that of the first object first.

    Raises:
        DocumentError: none of the objects is there any more.
        Exception: whatever Blender raises. The objects then have what they had before, and nothing
            new stays behind.
    """
    found = objects.present(names, slots)
    if not found:
        from allaprima import DocumentError

        raise DocumentError(
            "The objects that were selected are gone.", "Select an object, and generate again."
        )
    lying = lying.of(made.width_m)
    undo: list[Callable[[], None]] = []
    try:
        shown = images.new_images(made.title, made.files)
        undo.append(lambda: images.remove(shown.values()))
        if made.recipe is not None:
            remember_in(shown, made.files, made.recipe)
        colour = images.mean_colour(shown["basecolor"])
        by_mapping: dict[Mapping, Any] = {}
        for obj in found:
            mapping = mapping_for(obj, lying.mapping)
            if mapping not in by_mapping:
                material = bpy.data.materials.new(made.title)
                by_mapping[mapping] = material
                undo.append(lambda m=material: bpy.data.materials.remove(m))  # type: ignore[misc]
                placement.begin(material, shown, mapping, lying, depth=_relief())
                _describe(material, made)
                material.diffuse_color = colour
            undo.append(objects.restorer(obj, slots))
            objects.assign(obj, by_mapping[mapping], slots)
    except BaseException:
        for step in reversed(undo):
            step()
        raise
    return list(by_mapping.values())


def remember_in(shown: Files[str, Any], files: Files[str, bytes], recipe: Recipe) -> None:
    """Keep in images, by map, how they were made, for when they are saved alone."""
    for name, image in shown.items():
        # Maps are data, and carry no mark.
        remember(image, recipe, file=files[name], marked=name == "basecolor")


def recipes_of(material: Any, kept_in: str = RECIPES) -> list[Recipe]:
    """The recipes that are kept in a material, in this custom property; empty if it has none.

    Raises:
        InvalidRequest: what is kept there is no recipe any more.
    """
    import json

    from allaprima import InvalidRequest, Recipe

    text = material.get(kept_in) if material is not None else None
    if not isinstance(text, str):
        return []
    try:
        entries = json.loads(text)
        if not isinstance(entries, list):
            raise ValueError("no list")
    except ValueError as error:
        raise InvalidRequest(
            f"The recipe in the material {material.name} is damaged: {error}."
        ) from error
    return [Recipe.from_json(json.dumps(entry)) for entry in entries]


def is_ours(material: Any) -> bool:
    """Whether a material was made here. Quick enough to be asked while drawing."""
    return material is not None and (RECIPES in material or NOTE in material)


def active_material(context: Any) -> Any:
    """The material that is meant: of the properties editor, or of the active object."""
    shown = getattr(context, "material", None)
    if shown is not None:
        return shown
    obj = context.view_layer.objects.active
    return obj.active_material if obj is not None else None


def describe_again(material: Any, recipe: Recipe, *, before: str, title: str) -> None:
    """The images of a material show something else now: keep another recipe in it and in those that share them,
    and give them names and a mean colour that fit.

    What somebody has named himself keeps that name.

    Args:
        before: the title that they were named after.
        title: the new one.
    """
    shown = nodes.images_in(material)
    colour = images.mean_colour(shown["basecolor"]) if "basecolor" in shown else None
    for other in sharing(material):
        _keep(other, [recipe])
        _rename(other, before, title)
        other.diffuse_color = colour or other.diffuse_color
    for name, image in shown.items():
        _rename(image, images.name_of(before, name), images.name_of(title, name))


def sharing(material: Any) -> list[Any]:
    """This material, and those with the same images."""
    shown = nodes.images_in(material)
    return [
        other
        for other in bpy.data.materials
        if other == material or (shown and nodes.images_in(other) == shown)
    ]


def _rename(datablock: Any, before: str, new: str) -> None:
    # Blender itself has numbered those whose name was taken.
    if re.fullmatch(re.escape(before) + r"(\.\d{3,})?", datablock.name):
        datablock.name = new


def _keep(material: Any, recipes: Sequence[Recipe]) -> None:
    import json

    entries = [json.loads(recipe.to_json()) for recipe in recipes]
    material[RECIPES] = json.dumps(entries, ensure_ascii=False)


def _describe(material: Any, made: Made) -> None:
    if made.recipes:
        _keep(material, made.recipes)
    if made.note:
        material[NOTE] = made.note


def _relief() -> float:
    from allaprima import RELIEF

    return RELIEF
