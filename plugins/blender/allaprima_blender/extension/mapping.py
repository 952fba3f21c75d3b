"""How a tile lies on an object, in metres: by its UV map, or by box projection."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Mapping:
    """Attributes:
    kind: along the UV map, or projected from six sides in the object's own coordinates.
    scale: of the coordinates, so that 1 is one tile.
    """

    kind: Literal["UV", "BOX"]
    scale: tuple[float, float, float]


def mapping_for(obj: Any, metres: float) -> Mapping:
    """How a tile `metres` wide lies on this object, at the size that it has in the scene.

    A UV map says nothing of metres, so its own density is measured: the square root of the
    surface's area over its area in the map. Where the map stretches unevenly, that is its mean.
    """
    density = _metres_per_uv(obj) if obj.type == "MESH" else 0.0
    if density > 0:
        return Mapping("UV", (_rounded(density / metres),) * 3)
    # Object coordinates do not know of the object's own scale.
    scale = obj.matrix_world.to_scale()
    return Mapping("BOX", tuple(_rounded(abs(s) / metres) for s in scale))  # type: ignore[arg-type]


def _metres_per_uv(obj: Any) -> float:
    import numpy as np

    if obj.mode == "EDIT":
        obj.update_from_editmode()  # the mesh is elsewhere while it is edited
    mesh = obj.data
    layer = mesh.uv_layers.active
    if layer is None or len(layer.data) != len(mesh.loops) or not len(mesh.polygons):
        return 0.0
    mesh.calc_loop_triangles()
    triangles = np.empty(3 * len(mesh.loop_triangles), np.int32)
    mesh.loop_triangles.foreach_get("loops", triangles)
    corners = np.empty(len(mesh.loops), np.int32)
    mesh.loops.foreach_get("vertex_index", corners)
    points = np.empty(3 * len(mesh.vertices), np.float32)
    mesh.vertices.foreach_get("co", points)
    uvs = np.empty(2 * len(mesh.loops), np.float32)
    layer.data.foreach_get("uv", uvs)
    world = np.array(obj.matrix_world.to_3x3(), np.float64)
    surface = points.reshape(-1, 3)[corners][triangles].reshape(-1, 3, 3) @ world.T
    flat = uvs.reshape(-1, 2).astype(np.float64)[triangles].reshape(-1, 3, 2)
    a, b = surface[:, 1] - surface[:, 0], surface[:, 2] - surface[:, 0]
    area = np.linalg.norm(np.cross(a, b), axis=1).sum()
    c, d = flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0]
    uv_area = np.abs(c[:, 0] * d[:, 1] - c[:, 1] * d[:, 0]).sum()
    # A map that is one point, as after adding an empty one, is no map.
    if not (uv_area > 1e-9 and math.isfinite(area) and math.isfinite(uv_area)):
        return 0.0
    return math.sqrt(area / uv_area)


def _rounded(value: float) -> float:
    """To four digits, so that objects alike share a material in spite of rounding."""
    return float(f"{value:.4g}") if math.isfinite(value) and value > 0 else 1.0
