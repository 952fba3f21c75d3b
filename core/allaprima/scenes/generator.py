"""The generator of the model "lite/scenes": reads the prompt, paints the place."""

from __future__ import annotations

import functools
import importlib
import math
import random
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import torch

from allaprima.cores import FREE_CORES
from allaprima.devices import one_torch_thread
from allaprima.formulas import FormulaGenerator
from allaprima.models.generator import Output, Report
from allaprima.pieces import Pieces, Step
from allaprima.request import Request, UInt8Array
from allaprima.scenes import finish
from allaprima.scenes import weather as weathers
from allaprima.scenes.colours import linear
from allaprima.scenes.figures.homes import wheres
from allaprima.scenes.figures.placing import Placing
from allaprima.scenes.figures.roles import Role
from allaprima.scenes.frame import Frame
from allaprima.scenes.indoors.asked import asked
from allaprima.scenes.indoors.furnishing import Furnishing
from allaprima.scenes.indoors.setting import BackWall, Setting
from allaprima.scenes.landscape import BROADLEAVES, SNOWED
from allaprima.scenes.layers import FORMS, Layers
from allaprima.scenes.laying import Ground
from allaprima.scenes.light import light_of, without_air
from allaprima.scenes.noise import Noise
from allaprima.scenes.painter import BAND, LOOKED, Painter
from allaprima.scenes.places import PLACES, Place
from allaprima.scenes.places.space import with_earth
from allaprima.scenes.reading import read
from allaprima.scenes.sky import Sky
from allaprima.scenes.streets import painter as streets
from allaprima.scenes.streets.plan import Manner
from allaprima.scenes.streets.seen import HAZE
from allaprima.scenes.things import KINDS, Props
from allaprima.scenes.wish import Wish
from allaprima.scenes.words import FLOWERS, STANDING
from allaprima.wording import stem

PALETTE, WORDS = 0.85, 0.6
"""How much of a scene's colours a palette replaces, and colours that the prompt names."""
LENS = 1.2
SHARED = 600_000
"""Painted pixels from which on several threads are faster than one: the operations of less are so short that
Python, which runs on one thread at a time, is most of the work."""
VIEWS = ("hills", "leafy woods", "mountains", "hills", "city")
"""Places that are seen through windows."""
CLEAR = ("morning", "noon", "golden")
"""Times of day with much light."""
_NIGHTLY = {"aurora", "milky way", "stars", "moon"}
"""What is seen at night."""


class ScenesGenerator(FormulaGenerator):
    """See `allaprima.models.generator.BatchGenerator`."""

    def generate(self, request: Request, seed: int, report: Report) -> Output:
        """Paint one scene. The stages are "read" and "draw".

        Raises:
            DamagedModel: the text encoder cannot be used.
            Cancelled: from `report`.
        """

        def draw(wish: Wish, width: int, height: int) -> UInt8Array:
            return paint(wish, request.palette, width, height, seed, report)

        return self.drawn(request, report, read, draw)


def paint(
    wish: Wish, palette: Sequence[str], width: int, height: int, seed: int, report: Report
) -> UInt8Array:
    """(H, W, 3) uint8 sRGB.

    Args:
        palette: "#rrggbb", up to eight; the scene is graded into them.
        width, height: in pixels, 16 to 4096.
        seed: decides what the prompt leaves open.
        report: see `Report`; told of the stage "draw".
    """
    maker = _maker(PLACES[wish.place])
    times = _times(width, height, maker)
    steps, step = 36 + round(2.4 * width * height * times * times / BAND), 0  # about

    def tell() -> None:
        nonlocal step
        report("draw", min(step, steps - 1), steps)
        step += 1

    most = torch.get_num_threads() if width * height * times * times >= SHARED else 1
    pieces = Pieces(FREE_CORES.free(most), tell)
    with torch.inference_mode(), one_torch_thread():
        colours = tuple(code.removeprefix("#") for code in palette) or wish.colours
        wide, high = max(2, round(width * times)), max(2, round(height * times))
        light = _light(wish, colours, wide, high, seed, pieces, tell)
        tell()
        if light.shape[1:] != (height, width):
            light = torch.nn.functional.interpolate(
                light[None], size=(height, width), mode="bilinear", antialias=True
            )[0]
        elif wish.look not in ("watercolour", "painted") and not isinstance(maker, Manner):
            light = finish.smoothed(light)
        place = PLACES[wish.place]
        if colours and not place.inside and place.maker.partition(":")[0] != "abstract":
            light = finish.graded(light, colours, PALETTE if palette else WORDS)
        unit = min(height, 1.25 * width)
        if wish.look == "watercolour":
            light = finish.watercoloured(light, Noise(random.Random(f"{seed} paper")), unit)
        elif wish.look == "painted":
            light = finish.brushed(light, unit)
        pixels: UInt8Array = finish.as_bytes(light, seed, pieces).numpy()
    report("draw", steps, steps)
    return pixels


def _times(width: int, height: int, maker: Any) -> float:
    """How many times larger than asked for it is painted."""
    if isinstance(maker, Manner):
        return 1.0  # its edges are smooth already
    side = math.sqrt(width * height)
    return 2.0 if side <= 256 else max(1.0, 2.0 - (side - 256) / 330)


def _light(
    wish: Wish,
    colours: tuple[str, ...],
    width: int,
    height: int,
    seed: int,
    pieces: Pieces,
    step: Step,
) -> torch.Tensor:
    """(3, H, W) linear light in 0..1."""
    place = PLACES[wish.place]
    rng = random.Random(f"{seed} {wish.place}")
    # What is done is to be seen.
    clear = tuple(time for time in place.times if time in CLEAR) if wish.is_acted else ()
    when, weather = rng.choice(clear or place.times), rng.choice(place.weathers)
    maker = _maker(place)
    airless = getattr(maker, "airless", False)
    weather = "clear" if airless else wish.weather or weather
    if weather in ("overcast", "rain", "snow", "storm") and when not in ("night", "dusk"):
        when = "morning"  # under thick clouds no evening glows
    if _NIGHTLY & set(wish.things):
        when = "night"
    season = wish.season or place.season
    if season == "winter" and when == "golden":
        when = "morning"  # in low light snow looks like sand
    when = wish.time or when
    if place.inside:
        named = [linear(code) for code in colours] if colours != wish.colours else []
        own = random.Random(f"{seed} inside")

        def view(wide: int, high: int, when: str) -> torch.Tensor:
            seen = replace(wish, place=own.choice(VIEWS), time=when, things=(), said=())
            return _light(seen, (), wide, high, seed, pieces, step)

        def furnish(ground: Ground, wall: BackWall) -> None:
            Furnishing(ground, wall).put(wish.figures, random.Random(f"{seed} figures"))

        setting = Setting(
            width, height, own, asked(wish.said), named, wish.time, wish.weather, pieces, view,
            furnish if wish.figures else None,
        )  # fmt: skip
        return finish.toned(maker(setting))
    unit = min(height, 1.25 * width)
    # Tall pictures have more sky than ground.
    horizon = getattr(maker, "horizon", 0.6) + 0.07 * max(0.0, min(2.0, height / width - 1))
    frame = Frame(
        width, height, round(height * min(1.0, horizon)), LENS * unit, getattr(maker, "eye", 1.0)
    )
    light = light_of(when, weather, random.Random(f"{seed} light"), frame.half)
    if airless:
        light = without_air(light)
    if not isinstance(maker, type | Manner):
        picture = maker(frame, light, random.Random(f"{seed} land"), colours, step)
        if wish.figures:
            adrift = Ground.without_depth(frame, light, picture)
            Placing(adrift, wheres(wish.place)).put(wish.figures, random.Random(f"{seed} figures"))
        return finish.toned(picture)
    extra = frozenset((*wish.things, *place.own))
    sky = Sky(frame, light, random.Random(f"{seed} sky"), extra, disc=_has_disc(when, wish))
    own = random.Random(f"{seed} land")
    haze = 120.0
    leaves: tuple[str, ...] = BROADLEAVES[season]
    if wish.look in ("flat", "paper") and wish.place in FORMS:
        flat = Layers(frame, light, wish.place, season, own, paper=wish.look == "paper")
        picture, depth, wet = flat.paint(step)
    elif isinstance(maker, Manner):
        wants = frozenset((*wish.things, wish.name))
        picture, depth, wet = streets.painted(
            maker,
            frame,
            light,
            sky,
            season,
            wants,
            own,
            pieces,
            flat=wish.look in ("flat", "paper"),
        )
        haze = HAZE
    else:
        land = maker(own, light, frame, season)
        if land.flowers:
            land.flowers = _flowers(wish) or land.flowers
        picture, depth, wet = Painter(frame, light, sky, land, pieces).paint()
        haze, leaves = land.haze, land.foliage
    if airless:
        side = math.copysign(1.0, light.sun[0])
        picture = with_earth(picture, depth, frame, side, random.Random(f"{seed} earth"))
    step()
    things = [*place.always, *(wish.things or place.own)]
    if not things and not wish.figures and place.may and rng.random() < 0.4:
        things = [rng.choice(place.may)]
    air = sky.air(frame.across, torch.full((1, 1), LOOKED))
    ground = Ground(frame, light, picture, depth, wet, air, haze)
    props = Props(ground)
    props.leaves = SNOWED if season == "winter" else leaves
    for name in things:
        if name in KINDS and not (isinstance(maker, Manner) and name in STANDING):
            coloured = [codes for thing, *codes in wish.painted if thing == name]
            props.put(name, random.Random(f"{seed} {name}"), coloured[0] if coloured else ())
    everyone = [*wish.figures, *(Role(each, each) for each in place.behind)]
    if everyone:
        plain = wish.look in ("flat", "paper")
        grass = getattr(maker, "lawn", 0.0) > 0
        placing = Placing(
            ground,
            wheres(wish.place),
            flat=plain,
            soft=grass,
            sunny=bool(KINDS.keys() & set(things)),
        )
        placing.put(everyone, random.Random(f"{seed} figures"))
    if weather == "storm":
        picture = weathers.struck(picture, frame, depth, random.Random(f"{seed} flash"))
    picture = weathers.fallen(picture, frame, light, random.Random(f"{seed} fall"))
    return finish.toned(picture)


def _flowers(wish: Wish) -> tuple[str, ...]:
    """Colours of the flowers that are named, "rrggbb": those that the words give them, or else their own."""
    for thing, *codes in wish.painted:
        if thing == "flowers":
            return tuple(codes)
    return sum((FLOWERS.get(stem(word), ()) for word in wish.text.split()), ())


def _has_disc(when: str, wish: Wish) -> bool:
    if wish.weather in ("overcast", "rain", "snow", "storm"):
        return False
    if "moon" not in wish.things and (_NIGHTLY & set(wish.things) or wish.place == "stars"):
        return False  # where it shines few stars are seen
    return when not in ("noon", "dusk") or "sun" in wish.things


@functools.cache
def _maker(place: Place) -> Any:
    module, _, name = place.maker.partition(":")
    return getattr(importlib.import_module(f"allaprima.scenes.places.{module}"), name)
