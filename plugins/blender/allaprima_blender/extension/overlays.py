"""A projected texture over an object's own materials, which are seen where nothing is painted."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import bpy

from . import images, objects
from .credentials import remember

if TYPE_CHECKING:
    from allaprima import Recipe

    from .projection import Painted, Projected
    from .stage import Texture

MARK = "allaprima_projection"
"""Custom property of an image node: "colours", or "weights", which no other node reads."""
RECIPES = "allaprima_projected"
"""Custom property of a material: a JSON list of the recipes of what was projected onto it."""


def put_on(projected: Projected) -> list[Any]:
    """Textures over the materials of their objects: the materials are copied, and the images new.

    Returns:
        The new materials.

    Raises:
        DocumentError: none of the objects is there any more.
        Exception: whatever Blender raises. The objects then have what they had before, and nothing
            new stays behind.
    """
    there = {obj.name: obj for obj in objects.present([p.name for p in projected.painted], "ALL")}
    if not there:
        from allaprima import DocumentError

        raise DocumentError(
            "The objects that were selected are gone.", "Select an object, and project again."
        )
    undo: list[Callable[[], None]] = []
    made: list[Any] = []
    try:
        for painted in projected.painted:
            if painted.name not in there:
                continue
            shown = _images(projected.title, painted)
            undo.append(lambda images_=shown: images.remove(images_.values()))  # type: ignore[misc]
            obj = there[painted.name]
            copies: dict[Any, Any] = {}

            def over(material: Any, painted=painted, shown=shown, copies=copies) -> Any:
                # Slots that share a material go on sharing it.
                if material not in copies:
                    copies[material] = _over(material, projected.title, painted, shown)
                    undo.append(lambda: bpy.data.materials.remove(copies[material]))
                    made.append(copies[material])
                return copies[material]

            undo.append(objects.restorer(obj, "ALL"))
            objects.replace_each(obj, over)
    except BaseException:
        for step in reversed(undo):
            step()
        raise
    return made


def texture_of(obj: Any, uv_map: str, side: int) -> Texture:
    """What has been projected onto an object so far; an empty texture of `side` if nothing has, or
    if it lies on another UV map."""
    import numpy as np

    from .sources import floats_of
    from .stage import MOST, Texture

    shown = _shown(obj, uv_map)
    if set(shown) != {"colours", "weights"} or shown["colours"].size[0] != shown["weights"].size[0]:
        return Texture.empty(side)
    colours = floats_of(shown["colours"])[..., :3]
    weights = floats_of(shown["weights"])[..., 0] * MOST
    if weights.shape[0] != weights.shape[1] or colours.shape[:2] != weights.shape:
        return Texture.empty(side)
    return Texture(np.ascontiguousarray(colours), np.ascontiguousarray(weights))


def recipes_on(obj: Any, uv_map: str) -> list[Recipe]:
    """Of what has been projected onto an object so far.

    Raises:
        InvalidRequest: what is kept there are no recipes any more.
    """
    from .materials import recipes_of

    if not _shown(obj, uv_map):
        return []
    slots = (slot.material for slot in obj.material_slots)
    return next((recipes_of(m, RECIPES) for m in slots if m is not None and RECIPES in m), [])


def _shown(obj: Any, uv_map: str) -> dict[str, Any]:
    for slot in obj.material_slots:
        nodes = _nodes(slot.material)
        maps = [n for n in nodes.values() if _uv_map_of(n) == uv_map]
        if len(maps) == 2 and all(node.image is not None for node in maps):
            return {kind: node.image for kind, node in nodes.items()}
    return {}


def _nodes(material: Any) -> dict[str, Any]:
    if material is None or material.node_tree is None:
        return {}
    return {n[MARK]: n for n in material.node_tree.nodes if n.type == "TEX_IMAGE" and MARK in n}


def _uv_map_of(node: Any) -> str | None:
    links = node.inputs["Vector"].links
    return links[0].from_node.uv_map if links else None


def _images(title: str, painted: Painted) -> dict[str, Any]:
    made: dict[str, Any] = {}
    try:
        for kind, data in (("colours", painted.colours), ("weights", painted.weights)):
            made[kind] = bpy.data.images.new(f"{title} {kind}", 1, 1)
            images.replace_file(made[kind], data, is_data=kind == "weights")
            # Colours count where nothing is painted, too: those beside a border are mixed with it.
            made[kind].alpha_mode = "CHANNEL_PACKED"
            if 0 in made[kind].size or not made[kind].has_data:
                raise MemoryError(f"{made[kind].name} could not be decoded")
        # An edit already: what is signed later can name the recipe, and no generated file.
        remember(made["colours"], painted.recipes[-1], file=None, marked=False)
    except BaseException:
        images.remove(made.values())
        raise
    return made


def _over(material: Any, title: str, painted: Painted, shown: dict[str, Any]) -> Any:
    """A copy of a material, or a new one in place of None, with a texture over it."""
    copy = material.copy() if material is not None else bpy.data.materials.new(title)
    try:
        if bpy.app.version < (5, 0):  # from then on it is always on, and deprecated
            copy.use_nodes = True
        there = _nodes(copy)
        if set(there) == {"colours", "weights"} and _uv_map_of(there["colours"]) == painted.uv_map:
            for kind, node in there.items():
                node.image = shown[kind]
        else:
            _add_nodes(copy.node_tree, painted.uv_map, shown)
        copy[RECIPES] = _text(painted.recipes)
        active = _nodes(copy)["colours"]
        copy.node_tree.nodes.active = active  # what solid shading shows
    except BaseException:
        bpy.data.materials.remove(copy)
        raise
    return copy


def _text(recipes: Sequence[Recipe]) -> str:
    return json.dumps([json.loads(recipe.to_json()) for recipe in recipes], ensure_ascii=False)


def _add_nodes(tree: Any, uv_map: str, shown: dict[str, Any]) -> None:
    output = tree.get_output_node("ALL")
    if output is None:
        output = tree.nodes.new("ShaderNodeOutputMaterial")
    links = output.inputs["Surface"].links
    before = links[0].from_socket if links else None
    x, y = output.location
    place = tree.nodes.new("ShaderNodeUVMap")
    place.uv_map = uv_map
    nodes = {}
    for row, (kind, image) in enumerate(shown.items()):
        node = nodes[kind] = tree.nodes.new("ShaderNodeTexImage")
        node.image = image
        node.label = f"Projected {kind}"
        node[MARK] = kind
        node.location = (x - 500, y + 700 - 290 * row)
        tree.links.new(place.outputs["UV"], node.inputs["Vector"])
    place.location = (x - 700, y + 500)
    colours = nodes["colours"]
    surface = tree.nodes.new("ShaderNodeBsdfPrincipled")
    surface.location = (x - 200, y + 700)
    tree.links.new(colours.outputs["Color"], surface.inputs["Base Color"])
    mix = tree.nodes.new("ShaderNodeMixShader")
    mix.location = (x, y + 200)
    output.location = (x + 200, y)
    tree.links.new(colours.outputs["Alpha"], mix.inputs[0])
    if before is not None:
        tree.links.new(before, mix.inputs[1])
    tree.links.new(surface.outputs["BSDF"], mix.inputs[2])
    tree.links.new(mix.outputs["Shader"], output.inputs["Surface"])
