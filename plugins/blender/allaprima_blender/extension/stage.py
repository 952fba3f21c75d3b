"""A picture of what is seen in a view, laid onto the surfaces that are seen: depth and mask out of
the view, and from the picture into textures. Runs in any thread.

What is seen is found with rays, so it needs no graphics card and no window. Pictures and textures
are arrays with rows from the top.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from . import texels

if TYPE_CHECKING:
    from .surfaces import Surface
    from .views import View

STEEPEST = math.cos(math.radians(75))
"""Cosine of the angle between a surface and the line of sight beyond which nothing is laid onto it:
a pixel would be drawn out over many texels."""
MOST = 4.0
"""Weights of views that face a texel squarely, after which further ones count no more."""
_ENOUGH = 0.02
"""Weight from which a texel is painted all over; below it, what was there is seen through."""
_BEFORE = 0.25
"""A view paints over what others have painted where they had less than this share of its own
weight: seen so slantingly that it was drawn out."""
_FARTHEST = 0.2
"""Brightness of the farthest point in a depth image, so that it stands out from the background."""
_BLEED = 8
"""Texels that a texture goes on beyond an island of its map."""
_RAYS_AT_ONCE = 4096


@dataclass
class Texture:
    """What has been painted on an object.

    Attributes:
        colours: (S, S, 3) float32, 0..1 sRGB.
        weights: (S, S) float32, 0..`MOST`: how squarely the views that painted a texel face it,
            added up; 0 where nothing is painted.
    """

    colours: Any
    weights: Any

    @classmethod
    def empty(cls, side: int) -> Texture:
        return cls(np.zeros((side, side, 3), np.float32), np.zeros((side, side), np.float32))

    def opacity(self) -> Any:
        """(S, S) float32, 0..1: how much of what is beneath a texel is covered."""
        return (self.weights / _ENOUGH).clip(0, 1)


@dataclass(frozen=True)
class Sight:
    """What is seen through a view's frame, pixel by pixel.

    Attributes:
        depth: (H, W) float32 in 0..1, the nearest 1, nothing 0: in proportion to 1 / distance in
            perspective, to the distance otherwise.
        mask: (H, W) uint8, 255 where this view shall paint.
        image: (H, W, 3) uint8, what has been painted there; None if nothing has.
    """

    depth: Any
    mask: Any
    image: Any


class Stage:
    """All surfaces, ready to be looked at, and the textures of those that are painted.

    Args:
        surfaces: all that can be seen, or hide something.
        painted: those of `surfaces` that get a texture, by identity; with their textures.
        check: called now and then; raises to stop.
    """

    def __init__(
        self,
        surfaces: Sequence[Surface],
        painted: Sequence[tuple[Surface, Texture]],
        check: Callable[[], None] = lambda: None,
    ) -> None:
        from mathutils.bvhtree import BVHTree

        self.painted = list(painted)
        self._check = check
        self._corners = np.concatenate([surface.corners for surface in surfaces])
        counts = [len(surface.corners) for surface in surfaces]
        self._first = dict(zip(map(id, surfaces), np.cumsum([0, *counts[:-1]]), strict=True))
        points = self._corners.reshape(-1, 3)
        self._centre = (points.min(0) + points.max(0)) / 2
        self._radius = max(1e-12, float(np.linalg.norm(points - self._centre, axis=1).max()))
        # Single precision is what the rays are cast in; large coordinates would take it all.
        near = ((points - self._centre) / self._radius).tolist()
        self._check()
        triangles = np.arange(len(points)).reshape(-1, 3).tolist()
        self._tree = BVHTree.FromPolygons(near, triangles, all_triangles=True)
        self._texels = [texels.covered(s.uvs, len(t.weights)) for s, t in self.painted]
        self._on_map = [np.zeros(t.weights.shape, bool) for _, t in self.painted]
        for on_map, covered in zip(self._on_map, self._texels, strict=True):
            on_map[covered.rows, covered.columns] = True

    @property
    def points(self) -> Any:
        """Corners of the surfaces that are painted, (N, 3)."""
        return np.concatenate([surface.corners.reshape(-1, 3) for surface, _ in self.painted])

    def overlapping(self, least: float = 0.02) -> list[str]:
        """Names of the painted objects whose maps lie over themselves in more than a rounding's
        part: there, two places of the surface show the same."""
        pairs = zip(self.painted, self._texels, strict=True)
        return [s.name for (s, _), covered in pairs if covered.overlap > least]

    def look(self, view: View, side: int) -> Sight:
        """What is seen through a view, at `side` pixels."""
        steps = (np.arange(side) + 0.5) / side * 2 - 1
        places = np.stack(np.meshgrid(steps, -steps), axis=-1).reshape(-1, 2)
        hit, points = self._first_hits(*view.rays(places))
        mask = np.zeros(side * side, np.uint8)
        image = np.full((side * side, 3), 0.5, np.float32)
        anything = False
        for (surface, texture), on_map in zip(self.painted, self._on_map, strict=True):
            first = self._first[id(surface)]
            mine = np.flatnonzero((hit >= first) & (hit < first + len(surface.corners)))
            if not len(mine):
                continue
            triangles = hit[mine] - first
            weights = _barycentric(points[mine], surface.corners[triangles])
            before = np.zeros(len(mine), np.float32)
            if texture.weights.any():
                anything = True
                places = _mixed(surface.uvs[triangles], weights) * len(texture.weights) - 0.5
                opacity = texture.opacity()[..., None]
                held = [texture.colours * opacity, opacity, texture.weights[..., None]]
                # What lies beside an island of the map is no part of it.
                values = texels.spread(np.concatenate(held, axis=2), on_map, 2)
                rows = len(texture.weights) - 1 - places[:, 1]
                values = texels.sampled(values, places[:, 0], rows, wrap=True)
                image[mine] = values[:, :3] + 0.5 * (1 - values[:, 3:4])
                before = values[:, 4]
            facing = self._facing(view, surface, triangles, weights, points[mine])
            wanted = (before < _ENOUGH) | (before < _BEFORE * facing)
            mask[mine[wanted]] = 255
        pixels = np.rint(image.clip(0, 1) * 255).astype(np.uint8).reshape(side, side, 3)
        depth = self._depth(view, points, hit >= 0, side)
        return Sight(depth, mask.reshape(side, side), pixels if anything else None)

    def lay(self, view: View, picture: Any, mask: Any = None) -> None:
        """Blend a picture of what `look` saw into the textures, each texel by how squarely the view
        faces it.

        Args:
            picture: (H, W, 3) uint8 sRGB.
            mask: (H, W) uint8, 255 where the picture is new. Where it only shows what has been
                painted before, that would lose its sharpness by being painted once more.
        """
        side = len(picture)
        values = picture.astype(np.float32) / np.float32(255)
        for (surface, texture), covered in zip(self.painted, self._texels, strict=True):
            corners = surface.corners[covered.triangles]
            points = _mixed(corners, covered.weights)
            clip = view.clip(points)
            ahead = clip[:, 3] > 1e-9
            places = clip[:, :3] / np.where(ahead, clip[:, 3], 1)[:, None]
            inside = ahead & (np.abs(places) <= 1).all(1)
            weight = self._facing(view, surface, covered.triangles, covered.weights, points)
            weight *= _fading(places[:, :2]) * inside
            x = (places[:, 0] + 1) / 2 * side - 0.5
            y = (1 - places[:, 1]) / 2 * side - 0.5
            if mask is not None:
                inside_only = np.where(inside, x, 0), np.where(inside, y, 0)
                new = texels.sampled(mask[..., None] / np.float32(255), *inside_only, wrap=False)
                weight *= new[:, 0]
            which = np.flatnonzero(weight > 0)
            which = which[
                self._is_seen(
                    view,
                    places[which, :2],
                    points[which],
                    self._first[id(surface)] + covered.triangles[which],
                )
            ]
            colours = texels.sampled(values, x[which], y[which], wrap=False)
            at = covered.rows[which], covered.columns[which]
            old, new = texture.weights[at][:, None], weight[which].astype(np.float32)[:, None]
            texture.colours[at] = (texture.colours[at] * old + colours * new) / (old + new)
            texture.weights[at] = (old + new)[:, 0].clip(0, MOST)

    def finished(self) -> list[tuple[Surface, Any, Any]]:
        """For each painted surface: (S, S, 4) uint8 sRGB with straight alpha, carried on beyond the
        islands of its map; and its weights as a part of `MOST`, (S, S) float32."""
        results = []
        for (surface, texture), on_map in zip(self.painted, self._on_map, strict=True):
            # Colours go on into what is not painted as well, so that none is mixed with black where
            # both are filtered; how opaque they are, only beyond the map.
            colours = texels.spread(texture.colours, texture.weights > 0, _BLEED)
            opacity = texels.spread(texture.opacity()[..., None], on_map, _BLEED)
            pixels = np.concatenate([colours, opacity], axis=2).clip(0, 1)
            results.append(
                (surface, np.rint(pixels * 255).astype(np.uint8), texture.weights / MOST)
            )
        return results

    def _first_hits(self, origins: Any, ways: Any) -> tuple[Any, Any]:
        """The first triangle on each ray, -1 for none, and where, (N, 3) in the world."""
        ahead = ((self._centre - origins) * ways).sum(1)
        skipped = (ahead - self._radius * 1.001).clip(0, None)
        starts = (origins + skipped[:, None] * ways - self._centre) / self._radius
        hit, distances = np.full(len(ways), -1, np.int64), np.zeros(len(ways))
        cast = self._tree.ray_cast
        for first in range(0, len(ways), _RAYS_AT_ONCE):
            self._check()
            part = slice(first, first + _RAYS_AT_ONCE)
            rays = zip(starts[part].tolist(), ways[part].tolist(), strict=True)
            for i, (start, way) in enumerate(rays, first):
                _, _, index, distance = cast(start, way)
                if index is not None:
                    hit[i], distances[i] = index, distance
        reach = skipped + distances * self._radius
        return hit, origins + reach[:, None] * ways

    def _is_seen(self, view: View, places: Any, points: Any, triangles: Any) -> Any:
        """Whether nothing lies between the view and points on these triangles."""
        origins, ways = view.rays(places)
        hit, there = self._first_hits(origins, ways)
        # Neighbours meet at their edges, where rounding decides which of them is hit.
        ahead = ((points - there) * ways).sum(1)
        return (hit == triangles) | (ahead <= 1e-4 * self._radius)

    def _facing(
        self, view: View, surface: Surface, triangles: Any, weights: Any, points: Any
    ) -> Any:
        """0..1: how squarely a view faces points of a surface; 0 beyond `STEEPEST`."""
        if view.perspective:
            eye = np.linalg.inv(view.matrix) @ [0.0, 0.0, 1.0, 0.0]
            ways = points - eye[:3] / eye[3]
            ways /= np.linalg.norm(ways, axis=1, keepdims=True).clip(1e-12)
        else:
            ways = view.rays(np.zeros((1, 2)))[1]
        normals = _mixed(surface.normals[triangles], weights)
        normals /= np.linalg.norm(normals, axis=1, keepdims=True).clip(1e-12)
        # A face without thickness has two sides that can be seen; of others, only the outer one is.
        cosines = np.abs((normals * ways).sum(1))
        return ((cosines - STEEPEST) / (1 - STEEPEST)).clip(0, 1) ** 2

    def _depth(self, view: View, points: Any, seen: Any, side: int) -> Any:
        depth = np.zeros(side * side, np.float32)
        if seen.any():
            clip = view.clip(points[seen])
            near = 1 / clip[:, 3] if view.perspective else -clip[:, 2]
            least, most = near.min(), near.max()
            share = (near - least) / (most - least) if most > least else np.ones_like(near)
            depth[seen] = _FARTHEST + (1 - _FARTHEST) * share
        return depth.reshape(side, side)


def _mixed(values: Any, weights: Any) -> Any:
    """Values of three corners, (N, 3, C), by barycentric weights, (N, 3)."""
    return (values * weights[..., None]).sum(1)


def _barycentric(points: Any, corners: Any) -> Any:
    """(N, 3) weights of points, (N, 3), in their triangles, (N, 3, 3)."""
    a, b = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    p = points - corners[:, 0]
    aa, ab, bb = (a * a).sum(1), (a * b).sum(1), (b * b).sum(1)
    pa, pb = (p * a).sum(1), (p * b).sum(1)
    area = (aa * bb - ab * ab).clip(1e-30)
    second = (bb * pa - ab * pb) / area
    third = (aa * pb - ab * pa) / area
    return np.column_stack([1 - second - third, second, third])


def _fading(places: Any) -> Any:
    """1 inside a frame, falling to 0 over its margin: what is cut off there shall not end sharply."""
    from .views import MARGIN

    inwards = (1 - np.abs(places).max(1)) / (2 * MARGIN)
    return inwards.clip(0, 1)
