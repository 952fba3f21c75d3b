"""What there is to be seen, as arrays: the triangles of all visible objects, as they are shown.

Taken on Blender's main thread; used in any.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

_TYPES = {"MESH", "CURVE", "SURFACE", "META", "FONT"}


@dataclass(frozen=True)
class Surface:
    """An object's triangles.

    Attributes:
        name: of the object.
        corners: (T, 3, 3) in the world.
        normals: (T, 3, 3) of length 1, as it is shaded.
        uvs: (T, 3, 2); None without a UV map.
        uv_map: that map's name.
    """

    name: str
    corners: Any
    normals: Any
    uvs: Any = None
    uv_map: str = ""


def seen(context: Any) -> list[Surface]:
    """The surfaces of everything that is visible in the view layer, instances included."""
    graph = context.evaluated_depsgraph_get()
    found = []
    for instance in graph.object_instances:
        obj = instance.object
        if obj.type not in _TYPES or not instance.show_self or obj.display_type == "WIRE":
            continue
        # What is instanced is often hidden itself.
        if not instance.is_instance and not obj.original.visible_get():
            continue
        name = obj.original.name if not instance.is_instance else ""
        surface = _surface(obj, np.array(instance.matrix_world, np.float64), name)
        if surface is not None:
            found.append(surface)
    return found


def chosen(surfaces: Sequence[Surface], names: Sequence[str]) -> list[Surface]:
    """Those of the objects with these names.

    Raises:
        DocumentError: one of the objects has no surface that is shown, or no UV map.
    """
    from allaprima import DocumentError

    by_name = {surface.name: surface for surface in surfaces if surface.name}
    found = []
    for name in names:
        if name not in by_name:
            raise DocumentError(
                f"{name} has no surface that is shown.", "Show it, or select another object."
            )
        if by_name[name].uvs is None:
            raise DocumentError(
                f"{name} has no UV map to paint on.",
                "Make one first: in Edit Mode, U, Smart UV Project.",
            )
        found.append(by_name[name])
    return found


def _surface(obj: Any, world: Any, name: str) -> Surface | None:
    mesh = obj.to_mesh()
    try:
        if mesh is None or not len(mesh.polygons):
            return None
        mesh.calc_loop_triangles()
        count = len(mesh.loop_triangles)
        loops = _read(mesh.loop_triangles, "loops", 3 * count, np.int32).reshape(-1, 3)
        vertices = _read(mesh.loops, "vertex_index", len(mesh.loops), np.int32)
        points = _read(mesh.vertices, "co", 3 * len(mesh.vertices)).reshape(-1, 3)
        normals = _read(mesh.corner_normals, "vector", 3 * len(mesh.loops)).reshape(-1, 3)
        corners = points.astype(np.float64) @ world[:3, :3].T + world[:3, 3]
        # Normals are turned by the inverse transpose; a flat object has none.
        turned = normals.astype(np.float64) @ np.linalg.pinv(world[:3, :3])
        turned /= np.linalg.norm(turned, axis=1, keepdims=True).clip(1e-12)
        layer = next((u for u in mesh.uv_layers if u.active_render), None)
        uvs, uv_map = None, ""
        if layer is not None and len(layer.data) == len(mesh.loops):
            flat = _read(layer.data, "uv", 2 * len(mesh.loops)).reshape(-1, 2)
            uvs = flat.astype(np.float64)[loops]
            # A map that is one point, as after adding an empty one, is no map.
            uvs = uvs if np.ptp(uvs.reshape(-1, 2), axis=0).min() > 1e-9 else None
            uv_map = layer.name if uvs is not None else ""
        return Surface(name, corners[vertices][loops], turned[loops], uvs, uv_map)
    finally:
        obj.to_mesh_clear()


def _read(collection: Any, name: str, count: int, kind: Any = np.float32) -> Any:
    values = np.empty(count, kind)
    collection.foreach_get(name, values)
    return values
