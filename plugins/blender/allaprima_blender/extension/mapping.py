"""How a tile lies on an object, in metres: by its UV map, or by box projection."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Literal

STRETCHED = math.log(2.5)
"""Beyond this ratio a UV map stretches squares of itself too unevenly to be used unasked, as a mean of |log|."""


@dataclass(frozen=True)
class Mapping:
    """Attributes:
    kind: along the UV map, or projected from six sides in the object's own coordinates.
    unit: metres on the object that a unit of each coordinate is wide.
    closed: whether the UV map meets itself at the far end of u and of v, as around a cylinder.
    """

    kind: Literal["UV", "BOX"]
    unit: tuple[float, float, float]
    closed: tuple[bool, bool] = (False, False)

    def scale(self, metres: float) -> tuple[float, float, float]:
        """By which the coordinates are multiplied for tiles `metres` wide.

        Where the UV map is closed, whole tiles go around, so that there is no seam: the tile then
        is as wide as asked to the nearest whole number of them.
        """
        u, v, w = (_rounded(unit / metres) for unit in self.unit)
        if self.kind == "UV":
            u, v = (
                _whole(value) if closed else value
                for value, closed in zip((u, v), self.closed, strict=True)
            )
        return u, v, w


def mapping_for(obj: Any, kind: str = "AUTO") -> Mapping:
    """How a tile lies on this object, at the size that it has in the scene.

    A UV map says nothing of metres, so it is measured. Its area against the surface's gives the size;
    how much longer a step along u is than one along v, on average, gives the shape: so a tile is
    square on a column whose faces are squares in the map.

    Args:
        kind: "UV", "BOX", or "AUTO": along the UV map, unless there is none or it stretches the
            tile differently from place to place. "UV" without a UV map is "BOX".
    """
    if kind != "BOX" and obj.type == "MESH":
        measured = _measured(obj)
        if measured is not None and (kind == "UV" or measured[1] < STRETCHED):
            return measured[0]
    # Object coordinates do not know of the object's own scale.
    return Mapping("BOX", tuple(_rounded(abs(s)) for s in obj.matrix_world.to_scale()))  # type: ignore[arg-type]


def _measured(obj: Any) -> tuple[Mapping, float] | None:
    """By the UV map, and how unevenly that stretches; None where there is none."""
    import numpy as np

    if obj.mode == "EDIT":
        obj.update_from_editmode()  # the mesh is elsewhere while it is edited
    mesh = obj.data
    layer = next((u for u in mesh.uv_layers if u.active_render), None)
    if layer is None or len(layer.data) != len(mesh.loops) or not len(mesh.polygons):
        return None
    mesh.calc_loop_triangles()
    triangles = np.empty(3 * len(mesh.loop_triangles), np.int32)
    mesh.loop_triangles.foreach_get("loops", triangles)
    corners = np.empty(len(mesh.loops), np.int32)
    mesh.loops.foreach_get("vertex_index", corners)
    points = np.empty(3 * len(mesh.vertices), np.float32)
    mesh.vertices.foreach_get("co", points)
    read = np.empty(2 * len(mesh.loops), np.float32)
    layer.data.foreach_get("uv", read)
    uvs = read.reshape(-1, 2).astype(np.float64)
    world = np.array(obj.matrix_world.to_3x3(), np.float64)
    surface = points.reshape(-1, 3)[corners][triangles].reshape(-1, 3, 3) @ world.T
    flat = uvs[triangles].reshape(-1, 3, 2)
    a, b = surface[:, 1] - surface[:, 0], surface[:, 2] - surface[:, 0]
    areas = np.linalg.norm(np.cross(a, b), axis=1)
    c, d = flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0]
    turns = c[:, 0] * d[:, 1] - c[:, 1] * d[:, 0]
    area, uv_area = areas.sum(), np.abs(turns).sum()
    # A map that is one point, as after adding an empty one, is no map.
    if not (uv_area > 1e-9 and math.isfinite(area) and math.isfinite(uv_area)):
        return None
    density = math.sqrt(area / uv_area)
    # Solved for steps of one along u and along v: a = c0 U + c1 V, b = d0 U + d1 V. Each times `turns`.
    along_u = np.linalg.norm(a * d[:, 1:] - b * c[:, 1:], axis=1)
    along_v = np.linalg.norm(b * c[:, :1] - a * d[:, :1], axis=1)
    usable = (np.minimum(along_u, along_v) > 1e-12) & (areas > 0)
    ratio, uneven = 0.0, 0.0
    if usable.any():
        weights = areas[usable] / areas[usable].sum()
        # A few slivers shall not outweigh the rest.
        logs = np.log(along_u[usable] / along_v[usable]).clip(-3, 3)
        ratio = float(weights @ logs)
        uneven = float(weights @ np.abs(logs - ratio))
    if abs(ratio) < 0.03:  # what is not seen shall not keep objects alike from sharing a material
        ratio = 0.0
    unit = (density * math.exp(ratio / 2), density * math.exp(-ratio / 2), density)
    mapping = Mapping("UV", tuple(_rounded(u) for u in unit), _closed(mesh, corners, uvs))  # type: ignore[arg-type]
    return mapping, uneven


def _closed(mesh: Any, corners: Any, uvs: Any) -> tuple[bool, bool]:
    """Whether edges of the mesh lie in the map twice, a whole unit of u, or of v, apart."""
    import numpy as np

    edges = np.empty(len(mesh.loops), np.int32)
    mesh.loops.foreach_get("edge_index", edges)
    ends = np.empty(len(mesh.polygons), np.int32)
    mesh.polygons.foreach_get("loop_start", ends)
    following = np.arange(1, len(edges) + 1)
    following[np.append(ends[1:], len(edges)) - 1] = ends  # the last corner's is its face's first
    order = np.argsort(edges, kind="stable")
    pairs = np.flatnonzero(edges[order][1:] == edges[order][:-1])
    one, other = order[pairs], order[pairs + 1]
    # The same end of the edge: two faces that turn alike run along it in opposite directions.
    same = np.where(corners[one] == corners[other], other, following[other])
    apart = np.abs(uvs[one] - uvs[same])
    near = apart < 1e-3
    whole = np.abs(apart - 1) < 1e-3
    return bool((whole[:, 0] & near[:, 1]).any()), bool((whole[:, 1] & near[:, 0]).any())


def _whole(value: float) -> float:
    # Less than half a tile around: whatever is done, there is a seam.
    return float(max(1, round(value))) if value >= 0.5 else value


def _rounded(value: float) -> float:
    """To four digits, so that objects alike share a material in spite of rounding."""
    return float(f"{value:.4g}") if math.isfinite(value) and value > 0 else 1.0
