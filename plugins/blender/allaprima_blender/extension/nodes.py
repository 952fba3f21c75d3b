"""The node tree of a material: a Principled BSDF with an image for each map."""

from __future__ import annotations

from collections.abc import Mapping as Names
from typing import Any

import bpy

from .images import label_of
from .mapping import Mapping

_INPUTS = {"basecolor": "Base Color", "roughness": "Roughness", "metallic": "Metallic"}
_ROWS = ("basecolor", "roughness", "metallic", "normal", "height", "ambient_occlusion")
_EXPORTED = "glTF Material Output"
"""The node group in which Blender's glTF exporter looks for what no shader node takes."""
MARK = "allaprima_map"
"""Custom property of an image node: which map it shows."""
PART = "allaprima_part"
"""Custom property of a node that places the images or shows the relief: what it is for."""


def build(material: Any, images: Names[str, Any]) -> None:
    """Give a material its nodes, instead of those that it has; then `lay` and `measure` it.

    Args:
        images: by map, as `images.new_images` made them.
    """
    if bpy.app.version < (5, 0):  # from then on it is always on, and deprecated
        material.use_nodes = True
    tree = material.node_tree
    tree.nodes.clear()
    output = _node(tree, "ShaderNodeOutputMaterial", 400, 200)
    surface = _part(tree, "surface", "ShaderNodeBsdfPrincipled", 100, 200)
    tree.links.new(surface.outputs["BSDF"], output.inputs["Surface"])
    place = _part(tree, "place", "ShaderNodeMapping", -800, 0)
    shown = {
        name: _image(tree, images[name], name, place, 300 - 290 * row)
        for row, name in enumerate(_ROWS)
        if name in images
    }
    for name, entry in _INPUTS.items():
        if name in shown:
            tree.links.new(shown[name].outputs["Color"], surface.inputs[entry])
    if "ambient_occlusion" in shown:
        # Blender finds shadows itself; who exports the material wants them as a map.
        exported = _node(tree, "ShaderNodeGroup", 400, -900)
        exported.node_tree = _exported()
        tree.links.new(shown["ambient_occlusion"].outputs["Color"], exported.inputs["Occlusion"])


def lay(material: Any, mapping: Mapping, *, displace: bool) -> None:
    """Have a material that `build` made follow this mapping, and show its relief in the way that suits it.

    The relief comes from one source only. Without displacement it is the normal map, or, under
    box projection, which has no tangents that such a map needs, bumps from the height. With
    displacement it is the height alone, which moves the surface and bumps what is finer than the
    mesh; Cycles and EEVEE do so, other engines show no relief. Nodes of other people's stay.
    """
    tree = material.node_tree
    parts = _parts(material)
    for part in ("coordinates", "displacement", "bump", "normal"):
        if part in parts:
            tree.nodes.remove(parts[part])
    coordinates = _part(tree, "coordinates", "ShaderNodeTexCoord", -1000, 0)
    source = "UV" if mapping.kind == "UV" else "Object"
    tree.links.new(coordinates.outputs[source], parts["place"].inputs["Vector"])
    shown = {node[MARK]: node for node in tree.nodes if MARK in node}
    for node in shown.values():
        node.projection = "BOX" if mapping.kind == "BOX" else "FLAT"
        node.projection_blend = 0.2 if mapping.kind == "BOX" else 0.0
    material.displacement_method = "BOTH" if displace else "BUMP"
    surface = parts.get("surface")
    output = tree.get_output_node("ALL")
    if displace:
        if "height" in shown and output is not None:
            node = _part(tree, "displacement", "ShaderNodeDisplacement", 100, -600)
            node.space = "WORLD"  # the depth is measured there, whatever the object's own scale
            node.inputs["Midlevel"].default_value = 0.5
            tree.links.new(shown["height"].outputs["Color"], node.inputs["Height"])
            tree.links.new(node.outputs["Displacement"], output.inputs["Displacement"])
        return
    if surface is None:
        return
    if mapping.kind == "BOX" and "height" in shown:
        bump = _part(tree, "bump", "ShaderNodeBump", -150, -600)
        tree.links.new(shown["height"].outputs["Color"], bump.inputs["Height"])
        tree.links.new(bump.outputs["Normal"], surface.inputs["Normal"])
    elif "normal" in shown:
        normal = _part(tree, "normal", "ShaderNodeNormalMap", -150, -400)
        tree.links.new(shown["normal"].outputs["Color"], normal.inputs["Color"])
        tree.links.new(normal.outputs["Normal"], surface.inputs["Normal"])


def measure(
    material: Any, *, scale: tuple[float, float, float], depth: float, relief: float
) -> None:
    """Set the sizes in a material that `build` made.

    Args:
        scale: of the coordinates.
        depth: of the relief, from black to white in the height map, in metres.
        relief: how many times as deep that is as the normal map says.
    """
    parts = _parts(material)
    if "place" in parts:
        parts["place"].inputs["Scale"].default_value = scale
    if "displacement" in parts:
        parts["displacement"].inputs["Scale"].default_value = depth
    if "bump" in parts:
        parts["bump"].inputs["Distance"].default_value = depth
    if "normal" in parts:
        parts["normal"].inputs["Strength"].default_value = relief


def is_whole(material: Any) -> bool:
    """Whether the node by which `lay` and `measure` place the images is there."""
    return material.node_tree is not None and "place" in _parts(material)


def images_in(material: Any) -> dict[str, Any]:
    """The images of a material that `build` made, by map; empty for any other."""
    if material is None or material.node_tree is None:
        return {}
    return {
        node[MARK]: node.image
        for node in material.node_tree.nodes
        if node.type == "TEX_IMAGE" and node.image is not None and MARK in node
    }


def _exported() -> Any:
    """The glTF exporter's node group, which all materials share."""
    group = bpy.data.node_groups.get(_EXPORTED)
    if group is None:
        group = bpy.data.node_groups.new(_EXPORTED, "ShaderNodeTree")
    sockets = [item.name for item in group.interface.items_tree]
    if "Occlusion" not in sockets:
        group.interface.new_socket("Occlusion", in_out="INPUT", socket_type="NodeSocketFloat")
    return group


def _parts(material: Any) -> dict[str, Any]:
    return {node[PART]: node for node in material.node_tree.nodes if PART in node}


def _part(tree: Any, part: str, kind: str, x: int, y: int) -> Any:
    node = _node(tree, kind, x, y)
    node[PART] = part
    return node


def _image(tree: Any, image: Any, name: str, place: Any, y: int) -> Any:
    node = _node(tree, "ShaderNodeTexImage", -500, y)
    node.image = image
    node.label = label_of(name).capitalize()
    node[MARK] = name
    tree.links.new(place.outputs["Vector"], node.inputs["Vector"])
    return node


def _node(tree: Any, kind: str, x: int, y: int) -> Any:
    node = tree.nodes.new(kind)
    node.location = (x, y)
    return node
