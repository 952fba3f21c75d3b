"""Where one looks from: the 3D view's own eye, or the camera's, framed around some points.

Arrays only, once a view is made: it can be used in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import bpy
import numpy as np

MARGIN = 0.05
"""Of a frame's side, left free on each side of what it holds."""


@dataclass(frozen=True)
class View:
    """A square frame that one looks through.

    Attributes:
        matrix: (4, 4), from the world to clip space, where the frame is -1..1 in x and y, y upwards.
        perspective: whether lines of sight meet in an eye; if not, they are parallel.
    """

    matrix: Any
    perspective: bool

    def clip(self, points: Any) -> Any:
        """(N, 4): points of the world, (N, 3), in clip space."""
        return points @ self.matrix[:, :3].T + self.matrix[:, 3]

    def rays(self, places: Any) -> tuple[Any, Any]:
        """Where lines of sight begin, on the near plane, and their directions of length 1.

        Args:
            places: (N, 2) in the frame, -1..1, y upwards.

        Returns:
            (N, 3) and (N, 3), in the world.
        """
        back = np.linalg.inv(self.matrix)
        ends = []
        for depth in (-1.0, 1.0):
            corners = np.column_stack([places, np.full(len(places), depth), np.ones(len(places))])
            world = corners @ back.T
            ends.append(world[:, :3] / world[:, 3:])
        ways = ends[1] - ends[0]
        return ends[0], ways / np.linalg.norm(ways, axis=1, keepdims=True)

    def turned(self, angle: float, centre: Any) -> View:
        """The view after walking around an upright axis through `centre`, to the right, by `angle`
        in radians."""
        cosine, sine = np.cos(-angle), np.sin(-angle)
        turn = np.eye(4)
        turn[:2, :2] = [[cosine, -sine], [sine, cosine]]
        there, back = np.eye(4), np.eye(4)
        there[:3, 3], back[:3, 3] = -centre, centre
        return View(self.matrix @ back @ turn @ there, self.perspective)

    def framed(self, points: Any, aspect: float) -> View | None:
        """Through the smallest square frame, with a margin, that holds what is seen of `points`.

        Args:
            aspect: width by height of the frame that it has now, in pixels.

        Returns:
            None if none of the points is in the frame that it has now.
        """
        clip = self.clip(points)
        clip = clip[clip[:, 3] > 1e-9]
        if not len(clip):
            return None
        places = clip[:, :2] / clip[:, 3:]
        low, high = places.min(0).clip(-1, 1), places.max(0).clip(-1, 1)
        if not (high > low).all():
            return None
        middle = (low + high) / 2
        # In units of the height, in which both axes are alike.
        half = ((high - low) / 2 * [aspect, 1.0]).max() / (1 - 2 * MARGIN)
        crop = np.eye(4)
        crop[0, 0], crop[1, 1] = aspect / half, 1 / half
        crop[:2, 3] = -middle * crop[[0, 1], [0, 1]]
        return View(crop @ self.matrix, self.perspective)


def current(context: Any) -> tuple[View, float]:
    """The view that is meant, and its width by height in pixels: the 3D view that one works in, or
    else the largest one; without a window the camera.

    Raises:
        DocumentError: there is none.
    """
    from allaprima import DocumentError

    found = None if bpy.app.background else _region(context)
    if found is not None:
        region, eye = found
        return (
            _view(eye.view_matrix, eye.window_matrix),
            region.width / max(1, region.height),
        )
    scene, camera = context.scene, context.scene.camera
    if camera is None:
        raise DocumentError("There is no view to project from.", "Add a camera to the scene.")
    render = scene.render
    width, height = render.resolution_x, render.resolution_y
    lens = camera.calc_matrix_camera(
        context.evaluated_depsgraph_get(),
        x=width,
        y=height,
        scale_x=render.pixel_aspect_x,
        scale_y=render.pixel_aspect_y,
    )
    stretch = render.pixel_aspect_x / render.pixel_aspect_y
    return _view(camera.matrix_world.inverted(), lens), width * stretch / height


def _region(context: Any) -> tuple[Any, Any] | None:
    """A 3D view's main region, and its eye."""
    area, eye = context.area, context.region_data
    if area is None or area.type != "VIEW_3D" or eye is None:
        areas = [a for a in context.window.screen.areas if a.type == "VIEW_3D"]
        if not areas:
            return None
        area = max(areas, key=lambda a: a.width * a.height)
        eye = area.spaces.active.region_3d
    region = next(region for region in area.regions if region.type == "WINDOW")
    return region, eye


def _view(world_to_eye: Any, lens: Any) -> View:
    lens = np.array(lens, np.float64)
    return View(lens @ np.array(world_to_eye, np.float64), perspective=abs(lens[3, 2]) > 1e-9)
