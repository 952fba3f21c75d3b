"""Where a still life is looked at from."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from allaprima.request import Float32Array
from allaprima.stills.mesh import unit

MARGIN = 0.1
"""Of the picture, what stays free beside what is shown, at least."""


@dataclass(frozen=True)
class Camera:
    """Attributes:
    eye: (3,) where it is, cm.
    ahead, right, up: (3,) its directions, of length one.
    spread: tangent of half the angle that the picture's shorter side covers.
    """

    eye: np.ndarray
    ahead: np.ndarray
    right: np.ndarray
    up: np.ndarray
    spread: float
    width: int
    height: int

    def rays(self, top: int, bottom: int) -> Float32Array:
        """(N, 3) directions of the pixels of some rows, of length one."""
        y, x = np.mgrid[top:bottom, 0 : self.width]
        return self.rays_at(x.ravel() + 0.5, y.ravel() + 0.5)

    def rays_at(self, x: np.ndarray, y: np.ndarray) -> Float32Array:
        """(N, 3) directions of points in the picture, in pixels from its upper left corner."""
        short = min(self.width, self.height)
        right = (x - self.width / 2) / short * 2 * self.spread
        up = (self.height / 2 - y) / short * 2 * self.spread
        return unit(self.ahead + up[:, None] * self.up + right[:, None] * self.right).astype(
            np.float32
        )

    def seen(self, points: np.ndarray) -> np.ndarray:
        """(N, 2) where points are in the picture, in halves of its shorter side from its middle, to the right and up."""
        to = points - self.eye
        far = np.maximum(to @ self.ahead, 1e-3)
        out: np.ndarray = np.stack((to @ self.right, to @ self.up), -1) / far[:, None] / self.spread
        return out


def looking_at(
    points: np.ndarray,
    width: int,
    height: int,
    elevation: float,
    *,
    turn: float = 0.0,
    room: float = MARGIN,
    angle: float = 26.0,
) -> Camera:
    """A camera that has all points in its picture.

    Args:
        points: (N, 3), cm.
        elevation: degrees above the horizon.
        turn: degrees around the points.
        room: of the picture, what stays free at its edges at least.
        angle: degrees that its shorter side covers.
    """
    high, round_ = math.radians(elevation), math.radians(turn)
    back = np.array(
        (math.sin(round_) * math.cos(high), math.sin(high), math.cos(round_) * math.cos(high))
    )
    ahead = -back
    right = unit(np.cross(ahead, (0.0, 1.0, 0.0)))
    up = np.cross(right, ahead)
    spread = math.tan(math.radians(angle / 2))
    short = min(width, height)
    most = np.array((width, height)) / short * (1 - 2 * room)
    middle = (points.min(0) + points.max(0)) / 2
    far = float(np.linalg.norm(points.max(0) - points.min(0))) * 2 + 1
    camera = Camera(middle + back * far, ahead, right, up, spread, width, height)
    for _ in range(8):
        camera = Camera(middle + back * far, ahead, right, up, spread, width, height)
        seen = camera.seen(points)
        low, top = seen.min(0), seen.max(0)
        shift = (low + top) / 2 * spread * far
        middle = middle + right * shift[0] + up * shift[1]
        far *= float(((top - low) / 2 / most).max()) ** 0.9
        far = max(far, 1.0)
    return camera
