"""How a material's maps are laid out in files: each in its own, or packed as a game engine takes them.

What is packed has 8 bits a channel; all values are linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

import numpy as np

from allaprima.errors import InvalidRequest
from allaprima.request import MAPS, Float32Array

Layout = Literal["separate", "unreal", "unity", "godot"]
LAYOUTS: tuple[Layout, ...] = get_args(Layout)
"""
- separate: every map in a file of its own, the normals in the OpenGL convention (green is up).
- unreal: `orm`, and normals in the DirectX convention (green is down). Epic's reference names the packing
  (`EPackingFlags`, "Occlusion (R), Roughness (G), Metallic (B)"), and says that its normals are "adjusted from
  Unreal to glTF convention (i.e. the green channel is flipped)" (`UGLTFExportOptions.bAdjustNormalmaps`).
- unity: `mask`, and OpenGL normals. Unity's manual has the same channels for HDRP ("Mask and detail maps") and
  URP ("Assign a channel-packed texture to a URP material"), and says "Unity uses Y+ normal maps, sometimes known
  as OpenGL format" ("Introduction to normal maps").
- godot: `orm`, and OpenGL normals, as Godot's manual says ("Standard Material 3D and ORM Material 3D").
"""
GLTF = "gltf"
"""How maps lie in a glTF file, whose specification (2.0, sections 3.9.2 and 3.9.3) packs them as `orm`, takes
normals with green up, and knows no height."""

_MAPS: dict[str, tuple[str, ...]] = {
    "separate": MAPS,
    "unreal": ("height", "normal_directx", "orm"),
    "unity": ("height", "normal", "mask"),
    "godot": ("height", "normal", "orm"),
    GLTF: ("normal", "orm"),
}
_PACKED = {
    "normal_directx": ("normal",),
    "orm": ("ambient_occlusion", "roughness", "metallic"),
    "mask": ("metallic", "ambient_occlusion", "roughness"),
}
# Of a map that a material does not have: in the open, rough, and no metal.
_WITHOUT = {"ambient_occlusion": 1.0, "roughness": 1.0, "metallic": 0.0}


def maps_of(layout: str, present: Iterable[str] = MAPS) -> tuple[str, ...]:
    """The names of the maps in this layout, of a material that has the maps that are `present`.

    Raises:
        InvalidRequest: there is no such layout.
    """
    if layout not in _MAPS:
        raise InvalidRequest(
            f"Maps cannot be laid out as {layout!r}.", f"Use one of {', '.join(LAYOUTS)}."
        )
    there = set(present)
    return tuple(name for name in _MAPS[layout] if there.intersection(_PACKED.get(name, (name,))))


def arranged(maps: Mapping[str, Float32Array], names: Iterable[str]) -> dict[str, Float32Array]:
    """Those of a material's maps, packed where the name says so.

    Args:
        maps: as `Picture.maps`.
        names: of maps that are there, or
            "orm": (H, W, 3), ambient occlusion in red, roughness in green, metallic in blue;
            "mask": (H, W, 4), metallic in red, ambient occlusion in green, 0 in blue, where Unity's detail mask
            is, and smoothness, which is 1 less the roughness, in alpha;
            "normal_directx": (H, W, 3), the normals with green down.
            A map that is missing counts as 1 for occlusion and roughness, and as 0 for metallic.

    Returns:
        float32 in 0..1.
    """
    return {name: _map(maps, name) for name in names}


def _map(maps: Mapping[str, Float32Array], name: str) -> Float32Array:
    if name == "normal_directx":
        normal = maps["normal"].copy()
        normal[..., 1] = 1 - normal[..., 1]
        return normal
    if name not in _PACKED:
        return maps[name]
    shape = next(maps[n].shape for n in _PACKED[name] if n in maps)
    parts = {
        n: maps[n] if n in maps else np.full(shape, v, np.float32) for n, v in _WITHOUT.items()
    }
    if name == "mask":
        none = np.zeros(shape, np.float32)
        one = parts["metallic"], parts["ambient_occlusion"], none, 1 - parts["roughness"]
        return np.stack(one, axis=-1)
    return np.stack([parts[n] for n in _PACKED[name]], axis=-1)
