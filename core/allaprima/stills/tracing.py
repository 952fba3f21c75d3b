"""All that is in a picture as triangles, and what rays meet. The rays are Embree's (Intel, by `embreex`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from allaprima.request import Float32Array
from allaprima.stills.matter import Matter, linear
from allaprima.stills.mesh import unit
from allaprima.stills.solid import Part

NEAR = 2e-3
"""cm by which rays start off a surface."""


@dataclass(slots=True)
class Hits:
    """What N rays meet first.

    Attributes:
        face: (N,) int32, -1 for nothing.
        far: (N,) cm.
        u, v: (N,) where in the triangle.
    flat: (N, 3) the triangle's own normal, of length one; outwards.
    """

    face: np.ndarray
    far: np.ndarray
    u: np.ndarray
    v: np.ndarray
    flat: Float32Array


class World:
    """Args:
    parts: all of them; where they are.
    """

    def __init__(self, parts: Sequence[Part]) -> None:
        self.matters: tuple[Matter, ...] = tuple(part.matter for part in parts)
        self.turns = np.stack([part.turn for part in parts]).astype(np.float32)
        starts = np.cumsum([0, *(len(part.mesh.points) for part in parts)])
        self.points = np.concatenate([part.mesh.points for part in parts]).astype(np.float32)
        self.normals = np.concatenate([part.mesh.normals for part in parts]).astype(np.float32)
        self.local = np.concatenate([part.local for part in parts]).astype(np.float32)
        faces = [part.mesh.faces + start for part, start in zip(parts, starts, strict=False)]
        self.faces = np.concatenate(faces).astype(np.int32)
        self.part = np.repeat(
            np.arange(len(parts), dtype=np.int32), [len(part.mesh.faces) for part in parts]
        )
        clear = np.array([matter.clear != "" for matter in self.matters])
        self.is_clear = clear
        self._all = _scene(self.points, self.faces)
        self._shading = _scene(self.points, self.faces[~clear[self.part]])
        self._tinting = _scene(self.points, self.faces[clear[self.part]]) if clear.any() else None
        tints = [
            linear(matter.colour) for matter in self.matters if matter.clear and not matter.glow
        ]
        self._tint = 0.8 * np.mean(tints, 0).astype(np.float32) if tints else np.ones(3, np.float32)

    def meet(self, origins: Float32Array, ways: Float32Array) -> Hits:
        """What rays from (N, 3) in directions (N, 3) meet first."""
        if not len(origins):
            empty = np.zeros(0, np.float32)
            return Hits(np.zeros(0, np.int32), empty, empty, empty, np.zeros((0, 3), np.float32))
        found = self._all.run(
            np.ascontiguousarray(origins, np.float32),
            np.ascontiguousarray(ways, np.float32),
            output=True,
        )
        return Hits(
            found["primID"],
            found["tfar"],
            found["u"],
            found["v"],
            unit(found["Ng"]).astype(np.float32),
        )

    def lit(
        self, origins: Float32Array, ways: Float32Array, distances: Float32Array
    ) -> Float32Array:
        """(N, 3) how much light comes through from so far away: 0 behind things, some of it through glass."""
        out = np.zeros((len(origins), 3), np.float32)
        if not len(origins):
            return out
        start, way = (
            np.ascontiguousarray(origins, np.float32),
            np.ascontiguousarray(ways, np.float32),
        )
        reach = np.ascontiguousarray(distances - 0.01, np.float32)
        free = self._shading.run(start, way, reach, query="OCCLUDED") != 0
        out[free] = 1.0
        if self._tinting is not None and free.any():
            some = np.flatnonzero(free)
            tinted = self._tinting.run(start[some], way[some], reach[some], query="OCCLUDED") == 0
            out[some[tinted]] = self._tint
        return out

    def smooth(self, hits: Hits, table: Float32Array, which: np.ndarray) -> Float32Array:
        """(N, 3) what a table of the points has where some rays, by number, meet."""
        corners = self.faces[hits.face[which]]
        u, v = hits.u[which][:, None], hits.v[which][:, None]
        out: Float32Array = table[corners[:, 0]] * (1 - u - v)
        out += table[corners[:, 1]] * u
        out += table[corners[:, 2]] * v
        return out


def _scene(points: Float32Array, faces: np.ndarray) -> Any:
    from embreex.mesh_construction import TriangleMesh
    from embreex.rtcore_scene import EmbreeScene

    scene = EmbreeScene(robust=False)
    if len(faces):
        TriangleMesh(scene, points, np.ascontiguousarray(faces, np.int32))
    else:  # a scene wants something
        TriangleMesh(scene, np.full((3, 3), -1e7, np.float32), np.array([[0, 1, 2]], np.int32))
    # The first ray builds the tree; from here on several threads may ask.
    scene.run(np.zeros((1, 3), np.float32), np.array([[0, 1, 0]], np.float32))
    return scene
