"""The light of still lifes: windows, softboxes, the sky, and little lamps."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from allaprima.request import Float32Array
from allaprima.stills.matter import linear
from allaprima.stills.mesh import unit


@dataclass(frozen=True)
class Panel:
    """A rectangle that shines towards the middle.

    Attributes:
        centre: (3,) cm.
        across, high: (3,) half its sides.
        light: (3,) its radiance.
        bars: whether a window's bars are seen in it.
    """

    centre: np.ndarray
    across: np.ndarray
    high: np.ndarray
    light: np.ndarray
    bars: bool = False

    @functools.cached_property
    def _facing(self) -> tuple[Float32Array, float]:
        """Its normal, and its area in square centimetres."""
        cross = np.cross(self.across, self.high)
        length = float(np.linalg.norm(cross))
        return (cross / length).astype(np.float32), 4 * length

    def sample(
        self, points: np.ndarray, u: np.ndarray, v: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """For points (N, 3) and numbers in 0..1 (N,): directions to points of it (N, 3), distances (N,), and the share of
        a hemisphere that it covers, times the cosine at its end (N,)."""
        at = self.centre + self.across * (2 * u - 1)[:, None]
        at += self.high * (2 * v - 1)[:, None]
        to = at - points
        square = np.einsum("ij,ij->i", to, to)
        distance = np.sqrt(square)
        ways = to / distance[:, None]
        normal, area = self._facing
        return ways, distance, np.abs(ways @ normal) * np.float32(area) / square

    def seen(self, points: np.ndarray, ways: np.ndarray, rough: np.ndarray) -> np.ndarray:
        """(N,) how much of it is seen from points in directions; soft where the mirror is rough (N,)."""
        normal, _ = self._facing
        toward = ways @ normal
        far = ((self.centre - points) @ normal) / np.where(
            np.abs(toward) < 1e-4, np.float32(1e-4), toward
        )
        at = points + ways * far[:, None] - self.centre
        w, h = float(np.linalg.norm(self.across)), float(np.linalg.norm(self.high))
        x, y = at @ (self.across / w) / w, at @ (self.high / h) / h
        blur = np.abs(far) * (0.01 + 0.55 * rough**1.5)
        soft_x, soft_y = blur / w, blur / h
        out = (
            _edge((1 - np.abs(x)) / soft_x)
            * _edge((1 - np.abs(y)) / soft_y)
            / ((1 + soft_x) * (1 + soft_y))
        )
        if self.bars:
            bar = np.minimum(np.abs(x), np.abs(y - 0.15))
            out = out * (0.25 + 0.75 * _edge((bar - 0.045) / (0.02 + soft_x)))
        return np.where(far > 0, out, 0.0).astype(np.float32)


def _edge(t: np.ndarray) -> np.ndarray:
    t = np.clip(t * 0.5 + 0.5, 0, 1)
    out: np.ndarray = t * t * (3 - 2 * t)
    return out


@dataclass(frozen=True)
class Rig:
    """All the light of a picture.

    Attributes:
        panels: the first is the main light, and throws most of the shadows.
        above, level, below: (3,) radiance of what is around, straight up, at the height of the eye, and straight down.
        exposure: how bright the picture is to be, as the mean of its tones; None to leave it as the light is.
        lamps: small lights: (3,) where, (3,) intensity, and radius.
    """

    panels: tuple[Panel, ...]
    above: np.ndarray
    level: np.ndarray
    below: np.ndarray
    exposure: float = 0.42
    lamps: tuple[tuple[np.ndarray, np.ndarray, float], ...] = field(default=())

    def around(self, ways: np.ndarray) -> np.ndarray:
        """(N, 3) radiance from directions (N, 3), without the panels."""
        y = ways[:, 1:2]
        up, down = np.clip(y, 0, 1) ** 0.6, np.clip(-y, 0, 1) ** 0.5
        out: np.ndarray = (
            self.level + (self.above - self.level) * up + (self.below - self.level) * down
        )
        return out.astype(np.float32)

    def falling(self) -> np.ndarray:
        """(3,) the light that falls on the ground in the middle, over pi, without lamps."""
        start = np.zeros((1, 3), np.float32)
        total = self.level + (self.above - self.level) * 0.7
        for each in self.panels:
            ways, _, share = each.sample(start, np.full(1, 0.5), np.full(1, 0.5))
            total = total + each.light * float(max(ways[0, 1], 0) * share[0] / math.pi)
        return np.asarray(total, np.float32)

    def mirrored(self, points: np.ndarray, ways: np.ndarray, rough: np.ndarray) -> np.ndarray:
        """(N, 3) what a mirror shows in directions from points: what is around, and the panels."""
        out = self.around(ways)
        for panel in self.panels:
            out += panel.seen(points, ways, rough)[:, None] * panel.light.astype(np.float32)
        return out


def panel(
    azimuth: float,
    elevation: float,
    distance: float,
    width: float,
    height: float,
    colour: str,
    strength: float,
    *,
    bars: bool = False,
) -> Panel:
    """One that faces the middle.

    Args:
        azimuth: degrees, 0 is behind the camera, 90 to the right.
        elevation: degrees above the ground.
        distance, width, height: cm.
        strength: of its radiance.
    """
    a, e = math.radians(azimuth), math.radians(elevation)
    way = np.array((math.sin(a) * math.cos(e), math.sin(e), math.cos(a) * math.cos(e)))
    across = unit(np.cross((0.0, 1.0, 0.0), way))
    high = np.cross(way, across)
    placed = (way * distance, across * width / 2, high * height / 2, linear(colour) * strength)
    centre, half_width, half_height, light = (each.astype(np.float32) for each in placed)
    return Panel(centre, half_width, half_height, light, bars)


def _rig(
    panels: Sequence[Panel],
    above: str,
    level: str,
    below: str,
    ambient: float,
    exposure: float = 0.42,
) -> Rig:
    return Rig(
        tuple(panels),
        linear(above) * ambient,
        linear(level) * ambient,
        linear(below) * ambient * 0.7,
        exposure,
    )


RIGS = {
    "studio": _rig(
        [
            panel(-52, 44, 130, 64, 64, "fff8ee", 16.0),
            panel(70, 25, 140, 44, 110, "f4f4fa", 3.0),
            panel(155, 35, 150, 120, 40, "ffffff", 3.0),
        ],
        "f8f5f0", "c0bcb6", "9a948c", 0.7, 0.64,
    ),
    "window": _rig(
        [panel(-78, 28, 150, 90, 110, "fff1dc", 17.0, bars=True), panel(150, 40, 190, 120, 60, "e6eeff", 1.6)],
        "cfd6e0", "a79f94", "6d5c4c", 0.5, 0.48,
    ),
    "sun": _rig(
        [panel(-58, 44, 400, 34, 34, "fff0d8", 1500.0), panel(120, 60, 300, 260, 160, "d8e8ff", 1.2)],
        "7fb0ea", "cfe0ee", "8c8a70", 0.8, 0.52,
    ),
    "golden": _rig(
        [panel(-112, 15, 400, 40, 40, "ffb566", 1300.0), panel(60, 40, 300, 160, 140, "aac2ea", 0.9)],
        "7c98c8", "f0b888", "8a6a4e", 0.6, 0.46,
    ),
    "overcast": _rig(
        [panel(-40, 68, 300, 330, 330, "eef3fa", 3.2)],
        "d5dde6", "bcc3ca", "83807a", 0.9, 0.5,
    ),
    "evening": _rig(
        [panel(-66, 50, 120, 40, 40, "ffd0a0", 24.0), panel(120, 20, 160, 80, 120, "5a78b8", 1.2)],
        "54484a", "5e4c46", "3a2a20", 0.5, 0.36,
    ),
    "dark": _rig(
        [panel(-70, 48, 130, 36, 46, "ffe6c4", 20.0), panel(112, 30, 150, 26, 110, "bcd0ff", 3.4)],
        "1a1a1e", "121215", "0a0a0c", 0.5, 0.31,
    ),
    "neon": _rig(
        [panel(-80, 20, 110, 40, 120, "ff2f9c", 9.0), panel(82, 22, 110, 40, 120, "1fb6ff", 9.0), panel(180, 50, 140, 140, 20, "8a5cff", 4.0)],
        "1a1226", "140e20", "0c0812", 0.7, 0.36,
    ),
}  # fmt: skip


def lit_by(rig: Rig, lamps: Sequence[tuple[np.ndarray, str, float, float]]) -> Rig:
    """The same with small lights: (where, "rrggbb", strength, radius)."""
    added = tuple(
        (at, linear(colour) * strength * 130.0, radius) for at, colour, strength, radius in lamps
    )
    return replace(rig, lamps=added)
