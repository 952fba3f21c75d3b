"""The pen that things are made with, in centimetres: x to the right, y up from the ground, z towards the beholder."""

from __future__ import annotations

import contextlib
import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from allaprima.request import Float32Array
from allaprima.stills import mesh as meshes
from allaprima.stills.matter import Matter
from allaprima.stills.mesh import Mesh, Point, Spot


@dataclass(frozen=True)
class Part:
    """Attributes:
    mesh: where it is in the thing.
    local: (V, 3) float32, the same points before they were moved: paints go by these.
    turn: (3, 3), from local directions to the thing's.
    matter: what it is made of.
    """

    mesh: Mesh
    local: Float32Array
    turn: np.ndarray
    matter: Matter

    def moved(self, matrix: np.ndarray) -> Part:
        """By a (4, 4) matrix."""
        scale = np.cbrt(abs(np.linalg.det(matrix[:3, :3])))
        return replace(self, mesh=self.mesh.moved(matrix), turn=matrix[:3, :3] / scale @ self.turn)


@dataclass(frozen=True)
class Lamp:
    """A small light that belongs to a thing: a flame, a bulb.

    Attributes:
        at: where.
        colour: "rrggbb".
        strength: 1 for a candle.
        radius: cm.
    """

    at: Spot
    colour: str = "ffb35c"
    strength: float = 1.0
    radius: float = 0.5


@dataclass(frozen=True)
class Coat:
    """What the words ask of a thing.

    Attributes:
        colours: "rrggbb", of its main surface and of its second one.
        matter: what its main surface is made of.
    """

    colours: tuple[str, ...] = ()
    matter: Matter | None = None


PLAIN = Coat()
"""Nothing is asked."""


def matrix(
    x: float = 0,
    y: float = 0,
    z: float = 0,
    turn: float = 0,
    tilt: float = 0,
    lean: float = 0,
    scale: float = 1,
) -> np.ndarray:
    """(4, 4): made larger, leant to the left, tilted towards the beholder, turned anticlockwise as seen from above, all in degrees,
    then moved."""
    a, b, c = (math.radians(angle) for angle in (turn, tilt, lean))
    ry = np.array(((math.cos(a), 0, math.sin(a)), (0, 1, 0), (-math.sin(a), 0, math.cos(a))))
    rx = np.array(((1, 0, 0), (0, math.cos(b), -math.sin(b)), (0, math.sin(b), math.cos(b))))
    rz = np.array(((math.cos(c), -math.sin(c), 0), (math.sin(c), math.cos(c), 0), (0, 0, 1)))
    out = np.eye(4)
    out[:3, :3] = ry @ rx @ rz * scale
    out[:3, 3] = (x, y, z)
    return out


class Solid:
    """A thing that is being made.

    Args:
        coat: what the words ask of it.
        variant: which of the thing's variants.
        put: makes other things, as parts of this one; see `registry`.
    """

    def __init__(
        self,
        coat: Coat = PLAIN,
        variant: str = "",
        put: Callable[[str, random.Random, Coat], Solid] | None = None,
    ) -> None:
        self.coat, self.variant = coat, variant
        self.parts: list[Part] = []
        self.lamps: list[Lamp] = []
        self._put = put
        self._at = np.eye(4)

    def own(self, usual: Matter, which: int = 0) -> Matter:
        """The matter of the main surface (or, for 1, of the second one): as usual, unless the words ask for another."""
        if which == 0 and self.coat.matter is not None:
            asked = self.coat.matter
            keeps = usual.bump if not asked.family else None
            return asked.but(bump=asked.bump or keeps)
        if which < len(self.coat.colours):
            return usual.but(colour=self.coat.colours[which], paint=None, dyed=True)
        return usual

    @contextlib.contextmanager
    def at(
        self,
        x: float = 0,
        y: float = 0,
        z: float = 0,
        *,
        turn: float = 0,
        tilt: float = 0,
        lean: float = 0,
        scale: float = 1,
    ) -> Iterator[None]:
        """What is made within is moved there. See `matrix`."""
        before = self._at
        self._at = before @ matrix(x, y, z, turn, tilt, lean, scale)
        try:
            yield
        finally:
            self._at = before

    def add(self, mesh: Mesh, matter: Matter) -> None:
        """A mesh."""
        turn = self._at[:3, :3] / np.cbrt(abs(np.linalg.det(self._at[:3, :3])))
        self.parts.append(Part(mesh.moved(self._at), mesh.points, turn, matter))

    def lathe(
        self,
        profile: Sequence[Point],
        matter: Matter,
        *,
        smooth: int = 0,
        around: int = 56,
        shape: Any = None,
    ) -> None:
        """Turned around the y axis. See `mesh.lathe`.

        Args:
            profile: (radius, height) from below upwards, and down again inside.
            smooth: steps of a smooth curve between two points; 0 for straight lines.
        """
        line = meshes.curve(profile, smooth) if smooth else profile
        self.add(meshes.lathe([(max(0.0, r), y) for r, y in line], around, shape), matter)

    def tube(
        self,
        points: Sequence[Spot],
        radius: float | Sequence[float],
        matter: Matter,
        *,
        smooth: int = 0,
        sides: int = 14,
        flat: float = 1.0,
        closed: bool = False,
    ) -> None:
        """Drawn along a line. See `mesh.tube`; with `smooth` radii run smoothly, too."""
        if smooth:
            radii = np.broadcast_to(np.asarray(radius, float), len(points))
            line = meshes.curve(
                [(*p, r) for p, r in zip(points, radii, strict=True)], smooth, closed=closed
            )
            points, radius = [p[:3] for p in line], [max(p[3], 1e-3) for p in line]  # type: ignore[misc]
        self.add(meshes.tube(points, radius, sides, flat=flat, closed=closed), matter)

    def ring(
        self, centre: Spot, radius: float, thick: float, matter: Matter, *, sides: int = 20
    ) -> None:
        """A torus that lies flat."""
        x, y, z = centre
        turns = [k / 48 * 2 * math.pi for k in range(48)]
        self.tube(
            [(x + radius * math.cos(a), y, z + radius * math.sin(a)) for a in turns],
            thick,
            matter,
            sides=sides,
            closed=True,
        )

    def ball(
        self,
        centre: Spot,
        radii: float | Spot,
        matter: Matter,
        *,
        shape: Any = None,
        detail: int = 28,
    ) -> None:
        """An ellipsoid, or what `shape` makes of it. See `mesh.ball`."""
        self.add(meshes.ball(centre, radii, shape, detail), matter)

    def box(self, centre: Spot, size: Spot, matter: Matter, *, radius: float = 0.0) -> None:
        """A box with round edges, by its centre and its whole size."""
        self.add(meshes.box(centre, size, radius), matter)

    def plate(
        self,
        outline: Sequence[Point],
        depth: float,
        matter: Matter,
        *,
        bevel: float = 0.0,
        smooth: int = 0,
    ) -> None:
        """A plate of an outline in x and y that stands upright around z = 0; lay it down with `at(tilt=-90)`."""
        line = meshes.curve(outline, smooth, closed=True) if smooth else outline
        self.add(meshes.prism([(p[0], p[1]) for p in line], depth, bevel), matter)

    def sheet(self, points: Any, matter: Matter) -> None:
        """A thin sheet through (N, M, 3) points, seen from both sides."""
        self.add(meshes.grid(np.asarray(points, float)), matter)

    def leaf(
        self,
        length: float,
        width: float,
        matter: Matter,
        *,
        bend: float = 30,
        fold: float = 0.2,
        tip: float = 1.0,
        wave: float = 0.0,
    ) -> None:
        """A leaf or petal that grows from the origin along +z and bends down; place it with `at`.

        Args:
            bend: degrees by which it turns down (up, if below 0) along its length.
            fold: how much its halves are raised beside the middle, as a share of the width.
            tip: 1 pointed, 0 round at the end.
            wave: cm by which its rims go up and down.
        """
        t = np.linspace(0, 1, 15)
        angle = np.radians(bend) * t
        ahead = np.concatenate(([0], np.cumsum(np.cos(angle[:-1]) * np.diff(t)))) * length
        down = -np.concatenate(([0], np.cumsum(np.sin(angle[:-1]) * np.diff(t)))) * length
        blunt = np.sqrt(np.clip(1 - (2 * t - 1) ** 2, 0, 1)) * (0.75 + 0.5 * t)
        sharp = np.sin(math.pi * t**0.8) ** 0.9
        half = width / 2 * np.maximum(tip * sharp + (1 - tip) * blunt, 0.02)
        s = np.linspace(-1, 1, 9)
        x = half[:, None] * s
        lift = np.abs(s) ** 1.5 * half[:, None] * fold * 2 + wave * np.sin(t * 14)[
            :, None
        ] * s * np.abs(s)
        up = np.cos(angle)[:, None]
        y = down[:, None] + lift * up
        z = ahead[:, None] + lift * np.sin(angle)[:, None]
        self.sheet(
            np.stack((x, np.broadcast_to(y, x.shape), np.broadcast_to(z, x.shape)), -1), matter
        )

    def put(self, name: str, rng: random.Random, *, coat: Coat = PLAIN) -> None:
        """Another thing, where `at` says. `name` is "ID" or "ID@VARIANT"."""
        assert self._put is not None
        other = self._put(name, rng, coat)
        self.parts += [part.moved(self._at) for part in other.parts]
        for lamp in other.lamps:
            self.lamp(lamp.at, lamp.colour, lamp.strength, lamp.radius)

    def lamp(
        self, at: Spot, colour: str = "ffb35c", strength: float = 1.0, radius: float = 0.5
    ) -> None:
        """A light that shines from there."""
        x, y, z, _ = self._at @ np.array((*at, 1.0))
        self.lamps.append(Lamp((float(x), float(y), float(z)), colour, strength, radius))
