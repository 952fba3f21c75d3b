"""What things stand on, and what is behind them."""

from __future__ import annotations

import functools
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from allaprima.request import Float32Array
from allaprima.stills import words as known
from allaprima.stills.developing import blurred
from allaprima.stills.lighting import RIGS, Rig
from allaprima.stills.matter import Matter, decoded, linear, made_of, matt
from allaprima.stills.mesh import box, grid
from allaprima.stills.shading import Backdrop
from allaprima.stills.solid import Part, Solid
from allaprima.stills.wish import Wish

APART = "dcdcdc"
"""The paper that throws its light on what is cut out."""
DARK = ("4b4742", "3f4246", "4a403b")
BEHIND = 96
"""Pixels of the view that is behind: it is out of focus."""
PAPERS = ("d9d5ce", "cfd6dc", "e3d6c8", "d8dcd2", "dcd3dc", "c9cfd4")
"""A photographer's papers."""
LOW = 0.012
"""cm by which grounds are below what stands on them, so that both are never in one place."""
FINER = 7.0
"""Sizes of a thing that the tile of a material beneath it is wide at most."""
LARGE = 75.0
"""cm from which a thing stands on the floor and not on a table."""


@dataclass(frozen=True)
class Surroundings:
    """Attributes:
    parts: what things stand on, and walls.
    rig: the light.
    backdrop: what is behind.
    fades: see `View.fades`.
    """

    parts: tuple[Part, ...]
    rig: Rig
    backdrop: Backdrop
    fades: Callable[[np.ndarray], np.ndarray] | None


def surroundings(
    wish: Wish, size: float, food: bool, palette: Sequence[str], seed: int
) -> Surroundings:
    """What is around things that are so large.

    Args:
        size: cm.
        food: whether they belong on a table where nothing else is said.
        palette: "rrggbb", for the paper.
        seed: decides what the words leave open.
    """
    if wish.apart:
        code = wish.paper or APART
        return _paper(code, RIGS[wish.light or "studio"], size)
    rng = random.Random(f"{seed} around")
    by_day = wish.light in ("window", "golden", "evening")
    on_table = bool(wish.top or wish.wall or wish.place or wish.room) or (
        not wish.paper and wish.light != "studio" and (food or by_day)
    )
    if wish.paper and not wish.top:
        on_table = False
    rig = _rig(wish, on_table)
    if not on_table or (size > LARGE and not wish.top):
        own = DARK if wish.light in ("dark", "neon") else PAPERS
        code = wish.paper or (palette[0] if palette else rng.choice(own))
        return _paper(code, rig, size)
    top = _top(wish, rng)
    if wish.place and (not wish.top or not wish.top.endswith("wood")) and top.startswith("~"):
        return _outdoors(top[1:], wish, rig, size, seed)
    return _table(top.removeprefix("~"), wish, rig, size, seed, rng)


def _rig(wish: Wish, on_table: bool) -> Rig:
    name = wish.light
    if not name:
        name = "window" if on_table else "studio"
    if wish.room in ("bar", "restaurant") and wish.light in ("", "dark"):
        name = "evening"
    return RIGS[name]


def _top(wish: Wish, rng: random.Random) -> str:
    """The material of what things stand on; with "~" before it where that is the ground out of doors."""
    top = wish.top
    if top.startswith("?"):
        return rng.choice(known.TOPS[top[1:]])
    if top:
        plain = top.strip()
        if plain in ("wooden", "wood", "rustic wooden", "rustic wood"):
            plain = (
                "rustic wooden planks"
                if plain.startswith("rustic")
                else rng.choice(("oak wood", "walnut wood"))
            )
        is_ground = wish.place != "" and any(
            plain.endswith(ground) for ground, _ in known.OUTDOORS.values()
        )
        return f"~{plain}" if is_ground else plain
    return rng.choice(("oak wood", "walnut wood", "oak wood"))


def _ground(reach: float, matter: Matter) -> tuple[Part, ...]:
    """A plane that goes so far to all sides."""
    ends = np.linspace(-reach, reach, 3)
    points = np.array([[(x, -LOW, z) for x in ends] for z in ends[::-1]])
    ground = Solid()
    ground.add(grid(points, np.broadcast_to((0.0, 1.0, 0.0), points.shape)), matter)
    return tuple(ground.parts)


def _paper(code: str, rig: Rig, size: float) -> Surroundings:
    """A sheet of paper that goes up behind without an edge."""
    reach = max(400.0, size * 12)
    far = size * 1.3 + 12
    ground = _ground(reach, matt(code).but(roughness=0.8))
    # The light on it, where nothing stands.
    lit = linear(code) * rig.falling()

    def backdrop(ways: np.ndarray) -> np.ndarray:
        up = np.clip(ways[:, 1:2] * 2.2 + 0.35, 0, 1)
        side = np.clip(0.5 - ways[:, 0:1] * 0.9, 0, 1)
        out: np.ndarray = (lit * (1.12 - 0.42 * up + 0.12 * (side - 0.5))).astype(np.float32)
        return out

    def fades(at: np.ndarray) -> np.ndarray:
        t = np.clip(
            (np.hypot(at[:, 0] * 0.55, np.minimum(at[:, 2], 0)) - far * 0.55) / (far * 2.2), 0, 1
        )
        t[at[:, 1] > 0.01] = 0
        out: np.ndarray = t * t * (3 - 2 * t)
        return out

    return Surroundings(ground, rig, backdrop, fades)


def _table(
    top: str, wish: Wish, rig: Rig, size: float, seed: int, rng: random.Random
) -> Surroundings:
    """A table's top, and a wall or a view behind it."""
    board = Solid()
    wide, deep = max(160.0, size * 9), max(48.0, size * 2.4)
    board.add(
        box((0, -2 - LOW, 60 - deep / 2), (wide * 2, 4, deep + 120), 0.8), _covering(top, size)
    )
    if wish.wall and wish.wall != wish.top:
        board.add(box((0, 100, -deep - 2), (900, 300, 4), 0.0), _covering(wish.wall, 100.0))
    if wish.place:
        view = view_behind(wish.place, _time(wish), seed)
        rig = _seen_in(rig, view)
        return Surroundings(tuple(board.parts), rig, _scenic(view, rig), None)
    indoors = _indoors(wish.room or "living room", rig, wish.light, seed)
    return Surroundings(tuple(board.parts), rig, indoors, None)


def _outdoors(top: str, wish: Wish, rig: Rig, size: float, seed: int) -> Surroundings:
    """The ground out of doors, and the view behind it."""
    ground = _ground(1500.0, _covering(top, size))
    view = view_behind(wish.place, _time(wish), seed)
    rig = _seen_in(rig, view)
    far = size * 2.5 + 40

    def fades(at: np.ndarray) -> np.ndarray:
        t = np.clip((-at[:, 2] - far) / (far * 2.5), 0, 1)
        t[at[:, 1] > 0.01] = 0
        out: np.ndarray = t * t * (3 - 2 * t)
        return out

    return Surroundings(ground, rig, _scenic(view, rig), fades)


def _covering(text: str, size: float) -> Matter:
    """A material; finer where small things are looked at closely."""
    return made_of(text, metres=-size * FINER / 100)


def _time(wish: Wish) -> str:
    return {
        "golden": "at sunset",
        "dark": "at night",
        "overcast": "overcast",
        "evening": "at dusk",
        "neon": "at night",
    }.get(wish.light, "by day")


@functools.lru_cache(8)
def view_behind(place: str, time: str, seed: int) -> Float32Array:
    """(H, W, 3) float32 linear light of a view of `lite/scenes`, out of focus."""
    from allaprima.scenes.generator import paint
    from allaprima.scenes.reading import read

    scene = replace(read(f"{place} {time}"), things=(), figures=())
    srgb = paint(scene, (), BEHIND, BEHIND, seed, lambda stage, done, whole: None)
    light = decoded(srgb.astype(np.float32) / 255)
    # What is bright is brighter than a picture can show.
    light = light + np.maximum(light - 0.75, 0) * 2.5
    return blurred(light, 3)


def _scenic(view: Float32Array, rig: Rig) -> Backdrop:
    """A view, with its horizon at the height of the eye."""
    return _hung(view, float(rig.falling().mean()) * 0.72, 1.25, 0.6, 0.9)


def _hung(view: Float32Array, level: float, wide: float, horizon: float, high: float) -> Backdrop:
    """A view around, so bright, so many radians wide and high, its horizon at a share of its height."""

    def light(ways: np.ndarray) -> np.ndarray:
        flat = np.maximum(np.hypot(ways[:, 0], ways[:, 2]), 1e-3)
        x = np.arctan2(ways[:, 0], -ways[:, 2]) / wide + 0.5
        y = horizon - np.arctan(ways[:, 1] / flat) / high
        return _looked_up(view, x, y) * level

    return light


def _looked_up(view: Float32Array, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """(N, 3) of a picture at shares of its width and height, between pixels."""
    height, width = view.shape[:2]
    x, y = np.clip(x, 0, 1) * (width - 1), np.clip(y, 0, 1) * (height - 1)
    i, j = np.minimum(x.astype(int), width - 2), np.minimum(y.astype(int), height - 2)
    tx, ty = (x - i)[:, None], (y - j)[:, None]
    upper = view[j, i] * (1 - tx) + view[j, i + 1] * tx
    lower = view[j + 1, i] * (1 - tx) + view[j + 1, i + 1] * tx
    out: np.ndarray = (upper * (1 - ty) + lower * ty).astype(np.float32)
    return out


def _seen_in(rig: Rig, view: Float32Array) -> Rig:
    """A rig whose surroundings have the colours of a view."""
    level = float((rig.above + rig.level).mean()) / 2
    upper, lower = view[: BEHIND // 2].mean((0, 1)), view[BEHIND // 2 :].mean((0, 1))
    grey = float(view.mean()) + 1e-4
    return replace(
        rig,
        above=upper / grey * level,
        level=(upper + lower) / 2 / grey * level,
        below=lower / grey * level * 0.6,
    )


_ROOMS = {
    # wall, lower half, lamps
    "living room": ("cdbfae", "6b5847", "ffdcae"), "kitchen": ("dcdad4", "8f8a82", "fff0d8"), "bedroom": ("d3c8c4", "8c7a78", "ffd9b0"),
    "office": ("cfd4d8", "6c737a", "f2f6ff"), "cafe": ("8f6f55", "4a382c", "ffc27a"), "restaurant": ("5a3f30", "2e211a", "ffb066"), "bar": ("3a2a24", "1c1512", "ff9d54"),
    "library": ("6e5038", "3d2c20", "ffc98a"), "workshop": ("9a9288", "5c554c", "ffe6c4"), "bathroom": ("dfe6e8", "a9b6ba", "f4faff"), "museum": ("e2dfda", "a59f97", "fff4e0"),
}  # fmt: skip


@functools.lru_cache(8)
def room_behind(name: str, light: str, seed: int) -> Float32Array:
    """(H, W, 3) a room out of focus: walls, dark furniture, a bright window to the left, and discs of lamps."""
    rng = np.random.default_rng(seed % 997)
    wall, floor, lamp = (linear(code) for code in _ROOMS[name])
    high, wide = 160, 200
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    x, y = x / wide, y / high
    out = wall * (1.05 - 0.5 * x[..., None]) * np.ones((high, wide, 1), np.float32)
    ground = np.clip((y - 0.66) * 14, 0, 1)[..., None]
    out = out * (1 - ground) + floor * ground
    for _ in range(9):  # shelves, pictures, chairs
        cx, cy = rng.uniform(0.2, 1), rng.uniform(0.3, 0.8)
        w, h = rng.uniform(0.03, 0.12), rng.uniform(0.05, 0.2)
        tone = (wall if rng.random() < 0.4 else floor) * rng.uniform(0.45, 1.5)
        inside = ((np.abs(x - cx) < w) & (np.abs(y - cy) < h))[..., None]
        out = np.where(inside, tone, out)
    is_dark = light in ("evening", "dark", "neon") or name in ("bar", "restaurant")
    if not is_dark:
        pane = (np.abs(x - 0.14) < 0.12) & (np.abs(y - 0.3) < 0.24) & (np.abs(x - 0.14) > 0.012)
        out = np.where(pane[..., None], np.array((2.6, 2.8, 3.0), np.float32), out)
    out = blurred(out.astype(np.float32), 6)
    if is_dark or name in ("cafe", "library"):
        for _ in range(16):
            cx, cy, r = rng.uniform(0, 1), rng.uniform(0.05, 0.6), rng.uniform(0.02, 0.045)
            far = np.hypot((x - cx) * wide / high, y - cy)
            disc = np.clip((r - far) / 0.006, 0, 1) * (0.75 + 0.25 * np.clip(far / r, 0, 1) ** 4)
            out = out + (disc * rng.uniform(0.3, 1.6))[..., None] * lamp
    if light in ("evening", "dark", "neon"):
        out = out * (0.3 if light == "evening" else 0.1)
    return np.asarray(out, np.float32)


def _indoors(name: str, rig: Rig, light: str, seed: int) -> Backdrop:
    """A room, out of focus."""
    view = room_behind(name, light, seed)
    if light == "neon":
        view = np.broadcast_to(np.array((0.05, 0.02, 0.08), np.float32), view.shape)
    return _hung(view, float(rig.falling().mean()) * 0.8, 1.1, 0.55, 0.95)
