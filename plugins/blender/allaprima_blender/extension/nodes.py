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


def build(
    material: Any, images: Names[str, Any], mapping: Mapping, *, depth: float, displace: bool
) -> None:
    """Give a material its nodes, instead of those that it has.

    The relief comes from one source only. Without displacement it is the normal map, or, under
    box projection, which has no tangents that such a map needs, bumps from the height. With
    displacement it is the height alone, which moves the surface and bumps what is finer than the
    mesh; Cycles and EEVEE do so, other engines show no relief.

    Args:
        images: by map, as `images.new_images` made them.
        depth: of the relief, from black to white in the height map, in metres.
    """
    if bpy.app.version < (5, 0):  # from then on it is always on, and deprecated
        material.use_nodes = True
    tree = material.node_tree
    tree.nodes.clear()
    output = _node(tree, "ShaderNodeOutputMaterial", 400, 200)
    surface = _node(tree, "ShaderNodeBsdfPrincipled", 100, 200)
    tree.links.new(surface.outputs["BSDF"], output.inputs["Surface"])
    place = _place(tree, mapping)
    shown = {
        name: _image(tree, images[name], name, mapping, place, 300 - 290 * row)
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
    if "height" in shown:
        displacement = _node(tree, "ShaderNodeDisplacement", 100, -600)
        displacement.inputs["Midlevel"].default_value = 0.5
        displacement.inputs["Scale"].default_value = depth
        tree.links.new(shown["height"].outputs["Color"], displacement.inputs["Height"])
        if displace:
            tree.links.new(displacement.outputs["Displacement"], output.inputs["Displacement"])
    material.displacement_method = "BOTH" if displace else "BUMP"
    if displace:
        return
    if mapping.kind == "BOX" and "height" in shown:
        bump = _node(tree, "ShaderNodeBump", -150, -600)
        bump.inputs["Distance"].default_value = depth
        tree.links.new(shown["height"].outputs["Color"], bump.inputs["Height"])
        tree.links.new(bump.outputs["Normal"], surface.inputs["Normal"])
    elif "normal" in shown:
        normal = _node(tree, "ShaderNodeNormalMap", -150, -400)
        tree.links.new(shown["normal"].outputs["Color"], normal.inputs["Color"])
        tree.links.new(normal.outputs["Normal"], surface.inputs["Normal"])


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


def _place(tree: Any, mapping: Mapping) -> Any:
    """The output that says where on the tile a point lies."""
    coordinates = _node(tree, "ShaderNodeTexCoord", -1000, 0)
    scaled = _node(tree, "ShaderNodeMapping", -800, 0)
    scaled.inputs["Scale"].default_value = mapping.scale
    source = "UV" if mapping.kind == "UV" else "Object"
    tree.links.new(coordinates.outputs[source], scaled.inputs["Vector"])
    return scaled.outputs["Vector"]


def _image(tree: Any, image: Any, name: str, mapping: Mapping, place: Any, y: int) -> Any:
    node = _node(tree, "ShaderNodeTexImage", -500, y)
    node.image = image
    node.label = label_of(name).capitalize()
    node[MARK] = name
    if mapping.kind == "BOX":
        node.projection = "BOX"
        node.projection_blend = 0.2
    tree.links.new(place, node.inputs["Vector"])
    return node


def _node(tree: Any, kind: str, x: int, y: int) -> Any:
    node = tree.nodes.new(kind)
    node.location = (x, y)
    return node
