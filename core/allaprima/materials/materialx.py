"""A material as a MaterialX 1.39 document (.mtlx), beside the image files of its maps.

The shader is the Standard Surface, which more programs read than the newer OpenPBR. Nodes and their inputs are
those of the specification's standard libraries (Academy Software Foundation, "MaterialX Specification", 1.39).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.etree import ElementTree as ET

from allaprima.materials.maps import RELIEF

_SRGB, _LINEAR = "srgb_texture", "lin_rec709"
_INPUTS = {
    "basecolor": ("base_color", "color3", _SRGB),
    "roughness": ("specular_roughness", "float", _LINEAR),
    "metallic": ("metalness", "float", _LINEAR),
    "normal": ("normal", "vector3", _LINEAR),
}
"""What the Standard Surface calls each map, its type, and the colour space that it is stored in; that of the
document means that nothing is converted."""

_UV_SIZE = "uv_size"
_IN_METRES = {"unittype": "distance", "unit": "meter"}


class _Tiling(NamedTuple):
    """How often an image lies on a unit of texture coordinates: by its width by its height, and its width."""

    aspect: float
    width_m: float | None


def materialx(
    files: Mapping[str, str], name: str, size: tuple[int, int], width_m: float | None = None
) -> bytes:
    """The document's bytes, in UTF-8.

    Where it is known how wide a tile is in reality, the images say so, and a graph's input "uv_size" how large a unit of
    texture coordinates is: one tile, until somebody gives the size of his own.

    Height becomes a displacement, black to white being `RELIEF` of a tile's width, in metres if that is known, else if
    a unit of texture coordinates is a unit long; 0 stays where it is. Ambient occlusion has no place in this shader: renderers that
    read MaterialX find it from the geometry.

    Args:
        files: names of image files in the same folder, by what they hold: "basecolor", and maps as `Picture.maps`.
        name: of the material; what MaterialX allows in no name becomes an underscore.
        size: (width, height) of the images in pixels: a tile keeps this shape.
        width_m: of a tile, in metres.
    """
    name = re.sub(r"[^A-Za-z0-9]+", "_", name).strip("_") or "material"
    if name[0].isdigit():
        name = f"material_{name}"
    root = ET.Element("materialx", version="1.39", colorspace=_LINEAR)
    graph = ET.SubElement(root, "nodegraph", name=f"NG_{name}")
    surface = ET.Element("standard_surface", name=f"SR_{name}", type="surfaceshader")
    _input(surface, "base", "float", value="1.0")
    tiling = _Tiling(size[0] / size[1], width_m)
    if width_m is not None:
        _input(graph, _UV_SIZE, "vector2", value=f"{width_m:.4g}, {width_m:.4g}", **_IN_METRES)
    for what, (slot, kind, space) in _INPUTS.items():
        if what in files:
            node = _image(graph, what, kind, files[what], space, tiling)
            if what == "normal":
                node = _node(graph, "normalmap", "normal_in_space", kind)
                _input(node, "in", kind, nodename="normal")
            _output(graph, node, slot, kind)
            _input(surface, slot, kind, nodegraph=f"NG_{name}", output=f"out_{slot}")
    root.append(surface)
    if "height" in files:
        node = _image(graph, "height", "float", files["height"], _LINEAR, tiling)
        _output(graph, node, "height", "float")
        moved = _node(root, "displacement", f"DS_{name}", "displacementshader")
        _input(moved, "displacement", "float", nodegraph=f"NG_{name}", output="out_height")
        _input(moved, "scale", "float", value=f"{RELIEF * (width_m or 1.0):.4g}")
    material = _node(root, "surfacematerial", name, "material")
    _input(material, "surfaceshader", "surfaceshader", nodename=f"SR_{name}")
    if "height" in files:
        _input(material, "displacementshader", "displacementshader", nodename=f"DS_{name}")
    ET.indent(root)
    data: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return data + b"\n"


def _node(parent: ET.Element, category: str, name: str, kind: str) -> ET.Element:
    return ET.SubElement(parent, category, name=name, type=kind)


def _input(node: ET.Element, name: str, kind: str, **source: str) -> None:
    """A value, or where it comes from."""
    ET.SubElement(node, "input", {"name": name, "type": kind} | source)


def _image(
    graph: ET.Element, name: str, kind: str, file: str, space: str, tiling: _Tiling
) -> ET.Element:
    node = _node(graph, "tiledimage", name, kind)
    _input(node, "file", "filename", value=file, colorspace=space)
    if tiling.width_m is not None:
        high = tiling.width_m / tiling.aspect
        real = f"{tiling.width_m:.4g}, {high:.4g}"
        _input(node, "realworldimagesize", "vector2", value=real, **_IN_METRES)
        _input(node, "realworldtilesize", "vector2", interfacename=_UV_SIZE, **_IN_METRES)
    elif tiling.aspect != 1:
        _input(node, "uvtiling", "vector2", value=f"1.0, {tiling.aspect:.9g}")
    return node


def _output(graph: ET.Element, node: ET.Element, name: str, kind: str) -> None:
    ET.SubElement(graph, "output", name=f"out_{name}", type=kind, nodename=node.attrib["name"])
