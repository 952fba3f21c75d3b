"""A picture of a world: rays for every pixel, the light that they find, and developing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import partial

import numpy as np

from allaprima.pieces import Pieces
from allaprima.request import Float32Array
from allaprima.stills import developing
from allaprima.stills.camera import Camera
from allaprima.stills.edges import smooth_edges
from allaprima.stills.lighting import Rig
from allaprima.stills.matter import Matter
from allaprima.stills.shading import Backdrop, Shading, Surfaces
from allaprima.stills.smoothing import chances, smoothed
from allaprima.stills.textures import Texture, texture
from allaprima.stills.tracing import World

BAND = 32
"""Rows whose rays are followed at a time."""


@dataclass(frozen=True)
class View:
    """Attributes:
    world: what there is.
    rig: its light.
    backdrop: what is behind; (N, 3) directions to (N, 3) linear light.
    camera: from where it is seen. Its size is that of the rays.
    focus: cm up to where it is sharp.
    depth: cm over which what is behind gets blurred.
    falls: the light on the ground, over pi.
    things: how many of the world's parts are no ground.
    once: whether a pixel has one ray, and edges get more.
    fades: for surfaces (N, 3) how far they have gone over into the backdrop, 0..1; None for never.
    """

    world: World
    rig: Rig
    backdrop: Backdrop
    camera: Camera
    focus: float
    depth: float
    falls: float
    things: int
    once: bool
    fades: Callable[[np.ndarray], np.ndarray] | None = None


def light_in(
    view: View, seed: int, pieces: Pieces, textured: Callable[[Matter], Texture | None]
) -> tuple[Float32Array, Surfaces]:
    """(H, W, 4) linear light, and how much of each pixel things cover; and what is seen there.

    Args:
        seed: decides where rays go.
        pieces: compute bands of the picture.
        textured: the texture of a material.
    """
    camera = view.camera
    shading = Shading(
        view.world, view.rig, lambda number: textured(view.world.matters[number]), view.backdrop
    )

    def finish(found: Surfaces, falls: Float32Array, mirror: Float32Array) -> Float32Array:
        light = composed(found, falls, mirror)
        if view.fades is not None:
            there = found.part >= 0
            gone = np.zeros(found.part.shape, np.float32)
            gone[there] = view.fades(found.at[there])
            behind = view.backdrop(found.way.reshape(-1, 3)).reshape(found.way.shape)
            light += (found.added + found.through * behind - light) * gone[..., None]
        covered = (found.part >= 0) & (found.part < view.things) | (found.first >= 0) & (
            found.first < view.things
        )
        return np.concatenate((light, covered[..., None]), -1, dtype=np.float32)

    def band(top: int) -> Surfaces:
        bottom = min(camera.height, top + BAND)
        with np.errstate(all="ignore"):
            return shading.shade(
                camera.eye, camera.rays(top, bottom), chances(camera.width, top, bottom, seed)
            )

    bands = pieces([partial(band, top) for top in range(0, camera.height, BAND)])
    shape = (camera.height, camera.width)
    whole = {}
    for each in fields(Surfaces):
        joined = np.concatenate([getattr(one, each.name) for one in bands])
        whole[each.name] = joined.reshape(*shape, *joined.shape[1:])
    found = Surfaces(**whole)
    scale = found.far * np.float32(2 * camera.spread / min(camera.width, camera.height))
    blurs = np.clip(found.rough * 5 - 0.3, 0, 1).astype(np.float32)
    falls, mirror = smoothed(
        found.light, found.mirror, blurs, found.part, found.normal, found.at, scale, pieces
    )
    light = finish(found, falls, mirror)
    if view.once:
        light = smooth_edges(light, found, falls, mirror, shading, camera, finish, pieces)
    return light, found


def composed(found: Surfaces, falls: Float32Array, mirror: Float32Array) -> Float32Array:
    """(..., 3) light of surfaces: what they throw back to all sides, what they mirror, and what is before them."""
    facing = np.clip(-np.einsum("...i,...i->...", found.normal, found.way), 0, 1)
    metal = found.metal[..., None]
    plain = 0.04 * found.shine[..., None]
    straight = plain * (1 - metal) + found.colour * metal
    # Schlick's approximation (1994); rough surfaces mirror less at slanting angles.
    slanting = np.maximum(1 - found.rough[..., None] * 0.85, straight) * np.minimum(
        1, found.shine[..., None] + metal
    )
    share = straight + (slanting - straight) * (1 - facing[..., None]) ** 5
    fuzz = found.fuzz[..., None] * (1 - facing[..., None]) ** 2.5 * 0.5
    throws = (
        found.colour
        * falls
        * (1 - metal)
        * (1 - share * (1 - metal))
        * (1 - 0.35 * found.fuzz[..., None])
    )
    own = throws + share * mirror + fuzz * falls * (0.4 * found.colour + 0.25)
    light: Float32Array = found.added + found.through * own
    return np.where((found.part < 0)[..., None], found.added, light).astype(np.float32)


def developed(light: Float32Array, found: Surfaces, view: View) -> Float32Array:
    """(h, w, 4) sRGB in 0..1, and what things cover, of light that has as many pixels or twice as many to a side."""
    far = found.far
    if not view.once:
        height, width = far.shape
        light = np.minimum(light, 12.0).reshape(height // 2, 2, width // 2, 2, 4).mean((1, 3))
        far = far.reshape(height // 2, 2, width // 2, 2).min((1, 3))
    covered, light = light[..., 3:], light[..., :3]
    light = developing.focused(light, far, view.focus, view.depth, min(light.shape[:2]) * 0.018)
    exposure = developing.exposure_for(light, view.falls, view.rig.exposure)
    light = developing.glowing(light, exposure)
    tones = developing.toned(light * vignette(*light.shape[:2])[..., None], exposure)
    return np.concatenate((tones, covered), -1, dtype=np.float32)


def vignette(height: int, width: int) -> Float32Array:
    """(H, W) a little less light towards the corners."""
    y = np.linspace(-1, 1, height)[:, None] ** 2
    x = np.linspace(-1, 1, width)[None] ** 2
    return (1 - 0.16 * ((x + y) / 2) ** 1.4).astype(np.float32)


def textured_by(seed: int) -> Callable[[Matter], Texture | None]:
    """What gives the textures of materials."""

    def find(matter: Matter) -> Texture | None:
        return texture(matter.family, seed % 8) if matter.family else None

    return find
