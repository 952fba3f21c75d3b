"""Previews come first where the full picture takes long, as measured; the full one follows."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from fakes import FakeGenerator, FakeModels

from allaprima import Card, Engine, Live, Picture, Request
from allaprima.live.pace import FLUENT, QUICK, Pace
from allaprima.live.previews import enlarged, preview_of

LONG = 60.0


class Clock:
    """Stands still, but for what a fake generator's steps take."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def seconds_a_step(
    fake: FakeModels, generator: FakeGenerator, clock: Clock
) -> Callable[[float], None]:
    """Makes the fake model one of 256 x 256 pixels and 8 steps, each of which takes so long."""
    fake.cards = [dataclasses.replace(fake.cards[0], size=(256, 256), steps=8, multiple=32)]

    def set_to(seconds: float) -> None:
        def act(step: int) -> None:
            if step:
                assert generator.seen[-1].size is not None
                clock.now += seconds * generator.seen[-1].size[0] / 256

        generator.act = act

    return set_to


@pytest.fixture
def shown() -> list[tuple[Picture, bool]]:
    return []


@pytest.fixture
def live(engine: Engine, clock: Clock, shown: list[tuple[Picture, bool]]) -> Iterator[Live]:
    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        shown.append((picture, final))

    with Live(engine._begin, engine._make, on_picture, rest=0.0, clock=clock) as session:
        yield session


def made(shown: list[tuple[Picture, bool]]) -> list[tuple[int, tuple[int, int], bool]]:
    return [(p.recipe.steps, p.recipe.size, final) for p, final in shown]


def test_a_slow_model_shows_a_preview_and_then_the_full_picture(
    live: Live, shown: list[tuple[Picture, bool]], seconds_a_step: Callable[[float], None]
) -> None:
    seconds_a_step(0.15)
    live.ask(Request(prompt="a tree"))
    live.wait(LONG)
    assert made(shown) == [(2, (256, 256), False), (8, (256, 256), True)]
    assert shown[0][0].recipe.seed == shown[1][0].recipe.seed


def test_a_model_that_turned_out_to_be_quick_needs_no_preview(
    live: Live, shown: list[tuple[Picture, bool]], seconds_a_step: Callable[[float], None]
) -> None:
    seconds_a_step(0.01)
    for prompt in ("one", "two", "three"):
        live.ask(Request(prompt=prompt))
        live.wait(LONG)
    assert made(shown)[-1] == (8, (256, 256), True)
    assert made(shown)[-2] == (8, (256, 256), True)


def test_where_fewer_steps_are_still_slow_the_preview_is_smaller_too(
    live: Live, shown: list[tuple[Picture, bool]], seconds_a_step: Callable[[float], None]
) -> None:
    seconds_a_step(0.5)
    for prompt in ("one", "two"):
        live.ask(Request(prompt=prompt))
        live.wait(LONG)
    assert made(shown)[-2:] == [(2, (128, 128), False), (8, (256, 256), True)]
    assert {picture.size for picture, _ in shown} == {(256, 256)}


def test_without_previews_only_full_pictures_come(
    engine: Engine,
    clock: Clock,
    shown: list[tuple[Picture, bool]],
    seconds_a_step: Callable[[float], None],
) -> None:
    seconds_a_step(5.0)

    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        shown.append((picture, final))

    with engine.live(on_picture, preview=False) as live:
        live.ask(Request(prompt="a tree"))
        live.wait(LONG)
    assert made(shown) == [(8, (256, 256), True)]


def test_while_the_hand_moves_there_are_previews_only(
    engine: Engine,
    clock: Clock,
    shown: list[tuple[Picture, bool]],
    seconds_a_step: Callable[[float], None],
) -> None:
    seconds_a_step(0.15)
    prompts = iter(["two", "three"])

    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        shown.append((picture, final))
        for prompt in prompts:
            live.ask(Request(prompt=prompt))
            break

    with Live(engine._begin, engine._make, on_picture, rest=0.0, clock=clock) as live:
        live.ask(Request(prompt="one"))
        live.wait(LONG)
    assert [(p.recipe.prompt, final) for p, final in shown] == [
        ("one", False),
        ("two", False),
        ("three", False),
        ("three", True),
    ]


def test_the_full_picture_waits_until_the_hand_rests(
    engine: Engine,
    clock: Clock,
    generator: FakeGenerator,
    seconds_a_step: Callable[[float], None],
) -> None:
    seconds_a_step(0.15)
    delays: list[float] = []

    def begin(work: object, on_progress: object = None, *, delay: float = 0.0) -> object:
        delays.append(delay)
        return engine._begin(work, on_progress)  # type: ignore[arg-type]

    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        clock.now += 0.1

    with Live(begin, engine._make, on_picture, rest=1.0, clock=clock) as live:  # type: ignore[arg-type]
        live.ask(Request(prompt="one"))
        live.wait(LONG)
    # Two steps and the showing took 0.4 of that second.
    assert delays == pytest.approx([0.0, 0.6])


@pytest.mark.parametrize(
    ("seconds", "pause", "previewed"),
    [
        (FLUENT + 0.05, 0.05, True),
        (FLUENT + 0.05, 1.0, False),
        (FLUENT - 0.05, 0.05, False),
        (QUICK + 0.1, 1.0, True),
    ],
)
def test_what_is_not_fluent_has_previews_while_the_hand_moves(
    engine: Engine,
    clock: Clock,
    shown: list[tuple[Picture, bool]],
    seconds_a_step: Callable[[float], None],
    seconds: float,
    pause: float,
    previewed: bool,
) -> None:
    seconds_a_step(seconds / 8)

    def begin(work: object, on_progress: object = None, *, delay: float = 0.0) -> object:
        return engine._begin(work, on_progress)  # type: ignore[arg-type]

    def on_picture(picture: Picture, request: Request, final: bool) -> None:
        shown.append((picture, final))

    with Live(begin, engine._make, on_picture, rest=0.25, clock=clock) as live:  # type: ignore[arg-type]
        for prompt in ("one", "two", "three"):
            live.ask(Request(prompt=prompt))
            live.wait(LONG)
            clock.now += 1.0
        live.ask(Request(prompt="four"))
        live.wait(LONG)
        shown.clear()
        clock.now += pause - (clock.now - live._asked.at)  # type: ignore[union-attr]
        live.ask(Request(prompt="five"))
        live.wait(LONG)
    assert [final for _, final in shown] == ([False, True] if previewed else [True])


# What a preview is


def card(**values: object) -> Card:
    fields = {"id": "m", "name": "M", "family": "m", "multiple": 32} | values
    from pathlib import Path

    return Card(path=Path(), **fields)  # type: ignore[arg-type]


def resolved(size: tuple[int, int], steps: int) -> Request:
    return Request(prompt="a tree", model="m", size=size, steps=steps, guidance=1.0, seed=0)


@pytest.mark.parametrize(
    ("size", "steps", "expected"),
    [
        ((256, 256), 8, ((256, 256), 2)),
        ((256, 256), 25, ((256, 256), 6)),
        ((256, 256), 4, ((128, 128), 4)),
        ((512, 288), 1, ((256, 160), 1)),
        ((96, 96), 8, ((96, 96), 2)),
        ((96, 96), 1, None),
        ((96, 256), 1, ((96, 128), 1)),
    ],
)
def test_before_anything_is_known_a_preview_has_fewer_steps_or_else_fewer_pixels(
    size: tuple[int, int], steps: int, expected: tuple[tuple[int, int], int] | None
) -> None:
    preview = preview_of(resolved(size, steps), card(), Pace(), moving=False)
    assert (None if preview is None else (preview.size, preview.steps)) == expected


def test_a_preview_is_shown_at_the_size_asked_for_and_stays_seamless(engine: Engine) -> None:
    y, x = np.mgrid[:64, :64] / 64
    wave = (0.5 + 0.25 * np.sin(2 * np.pi * x) + 0.25 * np.cos(2 * np.pi * y)).astype(np.float32)
    [picture] = engine.generate(Request(prompt="a wall", size=(64, 64)))
    pixels = (wave[..., None].repeat(3, 2) * 255).astype(np.uint8)
    small = dataclasses.replace(
        picture, pixels=pixels, maps={"height": wave, "normal": wave[..., None].repeat(3, 2)}
    )
    large = enlarged(small, (160, 192), tile=True)
    assert large.size == (160, 192)
    for values in (large.maps["height"], large.maps["normal"], large.pixels / np.float32(255)):
        for axis in (0, 1):
            steps = np.abs(np.diff(values, axis=axis, append=values.take([0], axis)))
            assert steps.take([-1], axis).max() <= steps.max()
            assert steps.max() < 0.05


def test_a_preview_that_already_has_the_size_is_not_touched(engine: Engine) -> None:
    [picture] = engine.generate("a wall")
    assert enlarged(picture, picture.size, tile=False) is picture
