"""Shapes as triangles with normals: turned on a lathe, drawn along a curve, boxes, balls, plates and sheets."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from allaprima.request import Float32Array

Point = tuple[float, float]
Spot = tuple[float, float, float]
CREASE = math.cos(math.radians(34))
"""Where a profile turns by more than this angle it has an edge."""


@dataclass(frozen=True)
class Mesh:
    """Attributes:
    points: (V, 3) float32, cm.
    normals: (V, 3) float32, of length one, outwards.
    faces: (F, 3) int32, indices of points.
    """

    points: Float32Array
    normals: Float32Array
    faces: np.ndarray

    def moved(self, matrix: np.ndarray) -> Mesh:
        """By a (4, 4) matrix."""
        turn = matrix[:3, :3]
        points = self.points @ turn.T + matrix[:3, 3]
        normals = self.normals @ np.linalg.inv(turn)
        faces = self.faces if np.linalg.det(turn) > 0 else self.faces[:, ::-1]
        return Mesh(points.astype(np.float32), unit(normals).astype(np.float32), faces)


def unit(vectors: np.ndarray) -> np.ndarray:
    """The same directions, of length one."""
    length = np.sqrt(np.einsum("...i,...i->...", vectors, vectors))
    out: np.ndarray = vectors / np.maximum(length, 1e-9)[..., None]
    return out


def grid(points: np.ndarray, normals: np.ndarray | None = None, *, round_u: bool = False) -> Mesh:
    """A sheet through (N, M, 3) points; normals point where columns cross rows (right-handed).

    Args:
        normals: the same shape; computed where there are none.
        round_u: whether the last column is the first one again.
    """
    rows, columns = points.shape[:2]
    if normals is None:
        if round_u:
            inner = points[:, :-1] if np.allclose(points[:, 0], points[:, -1]) else points
            along = np.roll(inner, -1, 1) - np.roll(inner, 1, 1)
            along = np.concatenate((along, along[:, :1]), 1) if inner is not points else along
        else:
            along = np.gradient(points, axis=1) if columns > 1 else np.zeros_like(points)
        normals = unit(np.cross(along, np.gradient(points, axis=0)))
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]
    faces = np.concatenate(
        (np.stack((a, b, c), -1).reshape(-1, 3), np.stack((a, c, d), -1).reshape(-1, 3))
    )
    flat = points.reshape(-1, 3).astype(np.float32)
    return Mesh(flat, normals.reshape(-1, 3).astype(np.float32), faces.astype(np.int32))


def lathe(
    profile: Sequence[Point],
    around: int = 56,
    shape: Callable[[np.ndarray], np.ndarray] | None = None,
) -> Mesh:
    """What a profile sweeps out around the y axis. Sharp corners of the profile stay edges.

    Args:
        profile: (radius, height), from below upwards on the outside (and on down again inside, for a vessel); the
            surface's outside is to the right of it.
        around: sides.
        shape: what the radius is multiplied with at angles (N,), for flutes and lobes.
    """
    line = np.array(profile, float)
    steps = np.diff(line, axis=0)
    keep = np.concatenate(([True], np.hypot(*steps.T) > 1e-6))
    line = line[keep]
    steps = unit(np.diff(line, axis=0))
    outward = np.stack((steps[:, 1], -steps[:, 0]), -1)
    rows, tilts = [], []
    for k in range(len(line)):
        before, after = outward[max(k - 1, 0)], outward[min(k, len(outward) - 1)]
        if before @ after < CREASE:
            rows += [line[k], line[k]]
            tilts += [before, after]
        else:
            rows.append(line[k])
            tilts.append(unit(before + after))
    ring, tilt = np.array(rows), np.array(tilts)
    angle = np.linspace(0, 2 * math.pi, around + 1)
    times = np.ones_like(angle) if shape is None else shape(angle)
    sin, cos = np.sin(angle), np.cos(angle)
    points = np.stack(
        (
            ring[:, :1] * cos * times,
            np.broadcast_to(ring[:, 1:], (len(ring), len(angle))),
            ring[:, :1] * sin * times,
        ),
        -1,
    )
    if shape is not None:
        return facing_out(grid(points, _lathed(points, tilt, angle)))
    normals = np.stack(
        (tilt[:, :1] * cos, np.broadcast_to(tilt[:, 1:], points.shape[:2]), tilt[:, :1] * sin), -1
    )
    return facing_out(grid(points, normals))


def _lathed(points: np.ndarray, tilt: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """Normals of a fluted lathe: those along the ring, tilted as the profile is."""
    inner = points[:, :-1, [0, 2]]
    along = np.roll(inner, -1, 1) - np.roll(inner, 1, 1)
    flat = np.stack((along[..., 1], -along[..., 0]), -1)
    radial = np.stack((np.cos(angle[:-1]), np.sin(angle[:-1])), -1)
    flat = np.where(np.einsum("...i,...i->...", flat, radial[None])[..., None] < 0, -flat, flat)
    small = np.hypot(flat[..., 0], flat[..., 1])[..., None] < 1e-6
    flat = unit(np.where(small, radial[None], flat))
    flat = np.concatenate((flat, flat[:, :1]), 1)
    high = np.broadcast_to(tilt[:, None, 1], points.shape[:2])
    return np.stack((flat[..., 0] * tilt[:, None, 0], high, flat[..., 1] * tilt[:, None, 0]), -1)


def facing_out(mesh: Mesh) -> Mesh:
    """With the faces' order as the normals have it."""
    a, b, c = (mesh.points[mesh.faces[:, k]] for k in range(3))
    facing = np.einsum("ij,ij->i", np.cross(b - a, c - a), mesh.normals[mesh.faces].sum(1))
    faces = np.where((facing < 0)[:, None], mesh.faces[:, ::-1], mesh.faces)
    return Mesh(mesh.points, mesh.normals, np.ascontiguousarray(faces))


def curve(
    points: Sequence[Sequence[float]], steps: int = 6, *, closed: bool = False
) -> list[tuple[float, ...]]:
    """A smooth line through points (Catmull and Rom, 1974), with so many steps between two."""
    given = np.array(points, float)
    if closed:
        ends = np.concatenate((given[-1:], given, given[:2]))
    else:
        ends = np.concatenate((2 * given[:1] - given[1:2], given, 2 * given[-1:] - given[-2:-1]))
    out = []
    t = np.arange(steps)[:, None] / steps
    for p, q, r, s in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        out.append(
            0.5
            * (
                2 * q
                + (r - p) * t
                + (2 * p - 5 * q + 4 * r - s) * t**2
                + (3 * q - p - 3 * r + s) * t**3
            )
        )
    line = np.concatenate(out)
    if not closed:
        line = np.concatenate((line, given[-1:]))
    return [tuple(map(float, each)) for each in line]


def tube(
    points: Sequence[Spot],
    radius: float | Sequence[float],
    sides: int = 14,
    *,
    flat: float = 1.0,
    closed: bool = False,
) -> Mesh:
    """What a circle sweeps out along a line, with round ends.

    Args:
        radius: cm, one, or one for each point.
        flat: how thick it is in the direction that was up at its beginning, as a share.
        closed: whether it ends where it begins.
    """
    line = np.array(points, float)
    radii = np.broadcast_to(np.asarray(radius, float), len(line)).copy()
    if not closed:  # round ends
        first, last = unit(line[0] - line[1]), unit(line[-1] - line[-2])
        bows = [(math.cos(a), math.sin(a)) for a in np.linspace(0, math.pi / 2, 5)]
        head = [
            (line[0] + first * radii[0] * sin, radii[0] * cos) for cos, sin in reversed(bows[1:])
        ]
        tail = [(line[-1] + last * radii[-1] * sin, radii[-1] * cos) for cos, sin in bows[1:]]
        line = np.array([p for p, _ in head] + list(line) + [p for p, _ in tail])
        radii = np.array(
            [max(r, 1e-4) for _, r in head] + list(radii) + [max(r, 1e-4) for _, r in tail]
        )
    else:
        line, radii = np.concatenate((line, line[:1])), np.concatenate((radii, radii[:1]))
    if closed:
        way = np.concatenate(
            (line[1:2] - line[-2:-1], line[2:] - line[:-2], line[1:2] - line[-2:-1])
        )
    else:
        way = np.gradient(line, axis=0)
    way = unit(way)
    up = np.array((0.0, 1.0, 0.0)) if abs(way[0, 1]) < 0.9 else np.array((0.0, 0.0, 1.0))
    if closed:
        spread = unit(np.cross(way[0], way[len(way) // 3]))
        up = spread if np.isfinite(spread).all() and np.linalg.norm(spread) > 0.5 else up
    side = unit(np.cross(way[0], up))
    sides_at, ups_at = [], []
    for each in way:  # parallel transport
        side = unit(side - each * (side @ each))
        sides_at.append(side)
        ups_at.append(np.cross(side, each))
    angle = np.linspace(0, 2 * math.pi, sides + 1)
    across, high = np.array(sides_at)[:, None], np.array(ups_at)[:, None]
    ring = np.cos(angle)[None, :, None] * across + np.sin(angle)[None, :, None] * high * flat
    normals = np.cos(angle)[None, :, None] * across + np.sin(angle)[None, :, None] * high / max(
        flat, 1e-3
    )
    points_at = line[:, None] + ring * radii[:, None, None]
    if not closed:
        slope = np.gradient(radii) / np.maximum(
            np.linalg.norm(np.gradient(line, axis=0), axis=1), 1e-6
        )
        normals = unit(normals) - way[:, None] * np.clip(slope, -8, 8)[:, None, None]
    return facing_out(grid(points_at, unit(normals)))


def ball(
    centre: Spot,
    radii: float | Spot,
    shape: Callable[[np.ndarray], np.ndarray] | None = None,
    detail: int = 28,
) -> Mesh:
    """An ellipsoid, or what a function makes of it.

    Args:
        shape: what the distance from the centre is multiplied with in directions (N, 3).
        detail: rows; twice as many columns.
    """
    high, round_ = np.linspace(0, math.pi, detail + 1), np.linspace(0, 2 * math.pi, 2 * detail + 1)
    sin, cos = np.sin(high)[:, None], np.cos(high)[:, None]
    ways = np.stack(
        (
            sin * np.cos(round_),
            np.broadcast_to(cos, (detail + 1, 2 * detail + 1)),
            sin * np.sin(round_),
        ),
        -1,
    )
    size = np.broadcast_to(np.asarray(radii, float), 3)
    if shape is None:
        return facing_out(grid(ways * size + centre, unit(ways / size)))
    times = np.asarray(shape(ways.reshape(-1, 3)), float).reshape(ways.shape[:2])
    times[0], times[-1], times[:, -1] = times[0].mean(), times[-1].mean(), times[:, 0]
    points = ways * times[..., None] * size
    along = np.roll(points[:, :-1], -1, 1) - np.roll(points[:, :-1], 1, 1)
    along = np.concatenate((along, along[:, :1]), 1)
    normals = np.cross(along, np.gradient(points, axis=0))
    flip = np.einsum("...i,...i->...", normals, points) < 0
    normals = np.where(flip[..., None], -normals, normals)
    poles = np.linalg.norm(normals, axis=-1) < 1e-7
    normals = unit(np.where(poles[..., None], points, normals))
    for row in (0, -1):
        normals[row] = (
            unit(normals[row].mean(0)) if np.linalg.norm(normals[row].mean(0)) > 1e-6 else ways[row]
        )
    return facing_out(grid(points + centre, normals))


def box(centre: Spot, size: Spot, radius: float = 0.0, detail: int = 5) -> Mesh:
    """A box with round edges.

    Args:
        size: whole width, height and depth.
        radius: of the edges; 0 leaves them sharp.
    """
    half = np.array(size, float) / 2
    radius = min(radius, float(half.min()) * 0.999)
    inner = half - radius
    bow = (
        np.tan(np.linspace(-math.pi / 4, math.pi / 4, detail)) if radius else np.array((-1.0, 1.0))
    )
    negative, positive = bow[bow < -1e-9], bow[bow > 1e-9]
    meshes = []
    for axis in range(3):
        for sign in (-1.0, 1.0):
            u, v = (axis + 1) % 3, (axis + 2) % 3
            if radius:
                ticks = np.concatenate((negative, [0.0], [0.0], positive))
                sides = np.concatenate((-np.ones(len(negative) + 1), np.ones(len(positive) + 1)))
            else:
                ticks, sides = bow, bow
            a, b = np.meshgrid(np.arange(len(ticks)), np.arange(len(ticks)))
            way = np.zeros((*a.shape, 3))
            way[..., axis], way[..., u], way[..., v] = sign, ticks[a], ticks[b]
            base = np.zeros_like(way)
            base[..., axis], base[..., u], base[..., v] = (
                sign * inner[axis],
                sides[a] * inner[u],
                sides[b] * inner[v],
            )
            if radius:
                normals = unit(way)
                points = base + normals * radius
            else:
                points = base
                normals = np.zeros_like(way)
                normals[..., axis] = sign
            meshes.append(facing_out(grid(points + centre, normals)))
    return joined(meshes)


def prism(outline: Sequence[Point], depth: float, bevel: float = 0.0) -> Mesh:
    """A plate of an outline in the plane of x and y, around z = 0.

    Args:
        outline: around it, in either direction, not closed, no two edges crossing; curved parts as many points.
        depth: its thickness along z.
        bevel: how far its rims are rounded off.
    """
    edge = np.array(outline, float)
    if _area(edge) < 0:
        edge = edge[::-1]
    step = np.roll(edge, -1, 0) - edge
    out = unit(np.stack((step[:, 1], -step[:, 0]), -1))
    before = np.roll(out, 1, 0)
    mean = unit(out + before)
    bevel = min(bevel, depth / 2)
    if bevel:
        bows = np.linspace(0, math.pi / 2, 4)
        rings = [
            (
                -(1 - math.sin(a)) * bevel,
                -depth / 2 + bevel * (1 - math.cos(a)),
                (math.sin(a), -math.cos(a)),
            )
            for a in bows
        ]
        rings += [
            (
                -(1 - math.cos(a)) * bevel,
                depth / 2 - bevel + bevel * math.sin(a),
                (math.cos(a), math.sin(a)),
            )
            for a in bows
        ]
    else:
        rings = [(0.0, -depth / 2, (1.0, 0.0)), (0.0, depth / 2, (1.0, 0.0))]
    count = len(edge)
    meshes = []
    # Corners are kept sharp: each side is a strip of its own, with the mean normal where it goes on smoothly.
    smooth = np.einsum("ij,ij->i", out, before) > CREASE
    shift = mean / np.maximum(np.einsum("ij,ij->i", mean, out), 0.4)[:, None]
    points = np.zeros((len(rings), count, 2, 3))
    normals = np.zeros_like(points)
    for row, (inset, z, (flat, high)) in enumerate(rings):
        ring = edge + shift * inset
        for end in (0, 1):
            at = np.roll(np.arange(count), -end)
            points[row, :, end, :2] = ring[at]
            points[row, :, end, 2] = z
            ways = np.where(smooth[at][:, None], mean[at], out)
            normals[row, :, end, :2] = ways * flat
            normals[row, :, end, 2] = high
    for side in range(count):
        meshes.append(grid(points[:, side], unit(normals[:, side])))
    inset, *_ = rings[0]
    corners = edge + shift * inset
    triangles = np.array(_ears(corners), np.int32)
    for z, sign in ((rings[0][1], -1.0), (rings[-1][1], 1.0)):
        flat_points = np.concatenate((corners, np.full((count, 1), z)), 1)
        meshes.append(
            Mesh(
                flat_points.astype(np.float32),
                np.tile(np.array((0, 0, sign), np.float32), (count, 1)),
                triangles if sign > 0 else triangles[:, ::-1],
            )
        )
    return facing_out(joined(meshes))


def _area(edge: np.ndarray) -> float:
    x, y = edge.T
    return float((x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2)


def _ears(edge: np.ndarray) -> list[tuple[int, int, int]]:
    """Triangles of an outline that goes anticlockwise, by cutting off its ears (Meisters, 1975)."""
    left = list(range(len(edge)))
    out: list[tuple[int, int, int]] = []

    def cross(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        found: np.ndarray = (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (
            b[..., 1] - a[..., 1]
        ) * (c[..., 0] - a[..., 0])
        return found

    while len(left) > 3:
        for k in range(len(left)):
            i, j, m = left[k - 1], left[k], left[(k + 1) % len(left)]
            a, b, c = edge[i], edge[j], edge[m]
            if cross(a, b, c) <= 1e-12:
                continue
            others = edge[[n for n in left if n not in (i, j, m)]]
            inside = (
                (cross(a, b, others) > 1e-9)
                & (cross(b, c, others) > 1e-9)
                & (cross(c, a, others) > 1e-9)
            )
            if not inside.any():
                out.append((i, j, m))
                del left[k]
                break
        else:  # nothing but slivers is left
            out += [(left[0], left[k], left[k + 1]) for k in range(1, len(left) - 1)]
            return out
    out.append((left[0], left[1], left[2]))
    return out


def joined(meshes: Sequence[Mesh]) -> Mesh:
    """Several as one."""
    starts = np.cumsum([0, *(len(mesh.points) for mesh in meshes)])
    return Mesh(
        np.concatenate([mesh.points for mesh in meshes]),
        np.concatenate([mesh.normals for mesh in meshes]),
        np.concatenate(
            [mesh.faces + start for mesh, start in zip(meshes, starts, strict=False)]
        ).astype(np.int32),
    )
