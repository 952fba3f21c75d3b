"""What light does: against what is known of it."""

from dataclasses import replace

import numpy as np
import pytest

from allaprima.pieces import Pieces
from allaprima.stills import developing
from allaprima.stills.camera import looking_at
from allaprima.stills.lighting import RIGS, Rig, lit_by, panel
from allaprima.stills.matter import Matter, crystal, glass, glowing, liquid, matt, metal, plastic
from allaprima.stills.photograph import View, light_in
from allaprima.stills.shading import Surfaces
from allaprima.stills.smoothing import chances, smoothed
from allaprima.stills.solid import Solid
from allaprima.stills.tracing import World

GREY = np.full(3, 0.5, np.float32)
EVEN = Rig((), GREY, GREY, GREY)
"""The same light from everywhere."""


def taken(
    solid: Solid,
    rig: Rig,
    *,
    size: int = 48,
    elevation: float = 20,
    threads: int = 1,
    seed: int = 1,
    once: bool = False,
) -> tuple[np.ndarray, Surfaces]:
    """(H, W, 3) light, and what is seen; what is behind is what is around."""
    points = np.concatenate(
        [part.mesh.points for part in solid.parts if np.abs(part.mesh.points).max() < 100]
    )
    camera = looking_at(points, size, size, elevation)
    view = View(World(solid.parts), rig, rig.around, camera, 1e5, 1e5, 1.0, 1, once)
    light, found = light_in(view, seed, Pieces(threads, lambda: None), lambda matter: None)
    return light[..., :3], found


def ball(matter: Matter, *, floor: Matter | None = None) -> Solid:
    solid = Solid()
    solid.ball((0, 5, 0), 5, matter)
    if floor:
        solid.box((0, -2, 0), (600, 4, 600), floor)
    return solid


def middle(light: np.ndarray) -> np.ndarray:
    n = len(light) // 2
    return light[n - 3 : n + 3, n - 3 : n + 3].mean((0, 1))


@pytest.mark.parametrize("colour", ["ffffff", "808080", "c03020"])
def test_in_even_light_a_matt_ball_is_as_bright_as_its_colour(colour: str) -> None:
    """The white furnace: nothing is lost and nothing is gained."""
    from allaprima.stills.matter import linear

    light, found = taken(ball(Matter(colour, roughness=1.0, shine=0.0)), EVEN)
    seen = light[found.part >= 0]
    assert np.allclose(seen.mean(0), linear(colour) * 0.5, rtol=0.03)
    assert np.allclose(seen, linear(colour) * 0.5, atol=0.02)


def test_in_even_light_a_white_mirror_cannot_be_seen() -> None:
    light, _ = taken(ball(metal("ffffff", 0.02)), EVEN)
    assert np.allclose(light, 0.5, atol=0.02)


def test_clear_glass_in_even_light_shows_what_is_behind() -> None:
    for matter in (glass("ffffff"), crystal("ffffff")):
        light, _ = taken(ball(matter), EVEN)
        assert np.allclose(light.mean(), 0.5, atol=0.03)


def test_a_deep_liquid_takes_its_colour_and_never_goes_black() -> None:
    thin, _ = taken(ball(liquid("d02020", 40.0)), EVEN)
    deep, _ = taken(ball(liquid("d02020", 2.0)), EVEN)
    assert middle(deep)[1] < middle(thin)[1]
    assert middle(deep)[0] > 3 * middle(deep)[1]
    assert middle(deep)[0] > 0.05


def test_it_is_darker_where_a_thing_keeps_the_light_off() -> None:
    rig = Rig((panel(90, 45, 100, 20, 20, "ffffff", 40.0),), GREY * 0.1, GREY * 0.1, GREY * 0.1)
    light, found = taken(ball(plastic("d04030"), floor=matt("ffffff")), rig, size=64, elevation=50)
    floor = found.part == 1
    left = (found.at[..., 0] < -6) & (found.at[..., 0] > -10) & (abs(found.at[..., 2]) < 2) & floor
    right = (found.at[..., 0] > 6) & (found.at[..., 0] < 10) & (abs(found.at[..., 2]) < 2) & floor
    assert light[left].mean() < 0.35 * light[right].mean()


def test_a_thing_throws_its_colour_on_what_is_beside_it() -> None:
    light, found = taken(
        ball(Matter("ff0000", 1.0, shine=0.0), floor=Matter("ffffff", 1.0, shine=0.0)),
        EVEN,
        size=64,
        elevation=60,
    )
    far = np.hypot(found.at[..., 0], found.at[..., 2])
    near = light[(found.part == 1) & (far < 5.5)].mean(0)
    away = light[(found.part == 1) & (far > 8)].mean(0)
    assert near[0] / near[1] > 1.1 * away[0] / away[1]


def test_a_polished_ball_mirrors_the_panel_where_it_stands() -> None:
    rig = Rig((panel(-50, 40, 200, 60, 60, "ffffff", 10.0),), GREY * 0.1, GREY * 0.1, GREY * 0.1)
    light, _ = taken(ball(plastic("101010", 0.03)), rig, size=64, elevation=0)
    y, x = np.unravel_index(np.argmax(light.mean(-1)), light.shape[:2])
    assert x < 30
    assert y < 30


def test_little_lamps_shine_and_what_glows_is_seen() -> None:
    solid = ball(glowing("ff8000", 3.0), floor=matt("ffffff"))
    dark = Rig((), GREY * 0, GREY * 0, GREY * 0)
    light, found = taken(
        solid,
        lit_by(dark, [(np.array((0.0, 12.0, 0.0), np.float32), "ff8000", 1.0, 0.5)]),
        elevation=30,
    )
    assert (light[found.part == 0][:, 0] > 2.9).all()
    assert light[found.part == 1].mean() > 0.01
    assert light[found.part == 1][:, 0].mean() > light[found.part == 1][:, 2].mean() * 3


@pytest.mark.parametrize("name", RIGS)
def test_every_rig_lights_things_and_is_finite(name: str) -> None:
    light, found = taken(ball(plastic("c0c0c0"), floor=matt("b0b0b0")), RIGS[name])
    assert np.isfinite(light).all()
    assert (light >= 0).all()
    assert light[found.part == 0].mean() > 0.02
    assert (RIGS[name].falling() > 0).all()


def test_how_many_threads_there_are_makes_no_difference() -> None:
    solid = ball(crystal(), floor=plastic("c0a080"))
    one, _ = taken(solid, RIGS["studio"], size=80)
    two, _ = taken(solid, RIGS["studio"], size=80, threads=2)
    assert (one == two).all()


def test_any_sixteen_neighbours_share_all_that_there_is_to_choose_from() -> None:
    values = chances(64, 0, 64, 5).reshape(64, 64, 8)
    for top, left in ((0, 0), (3, 7), (21, 34)):
        block = values[top : top + 4, left : left + 4].reshape(16, 8)
        for pair in range(4):
            cells = {(int(u * 4), int(v * 4)) for u, v in block[:, 2 * pair : 2 * pair + 2]}
            assert len(cells) == 16
    assert ((values >= 0) & (values < 1)).all()


def test_a_band_of_a_picture_has_the_chances_that_the_whole_has() -> None:
    whole = chances(50, 0, 200, 9).reshape(200, 50, 8)
    assert (chances(50, 130, 170, 9).reshape(40, 50, 8) == whole[130:170]).all()


def smooth(values: np.ndarray, part: np.ndarray) -> np.ndarray:
    height, width = part.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    at = np.stack((x, y, np.zeros_like(x)), -1)
    normal = np.zeros_like(at)
    normal[..., 2] = 1
    ones = np.ones(part.shape, np.float32)
    return smoothed(values, values, ones, part, normal, at, ones, Pieces(1, lambda: None))[0]


def test_smoothing_takes_noise_away_and_mixes_no_two_things() -> None:
    rng = np.random.default_rng(1)
    part = np.zeros((40, 60), np.int32)
    part[:, 30:] = 1
    noise = rng.random((40, 60, 3)).astype(np.float32)
    values = noise + part[..., None]
    out = smooth(values, part)
    assert out[:, :30].std() < 0.3 * noise.std()
    assert out[:, :30].max() < 1.0
    assert out[:, 30:].min() > 1.0
    assert out[:, :30].mean() == pytest.approx(noise[:, :30].mean(), abs=0.01)


def test_what_is_even_stays_even() -> None:
    values = np.full((33, 47, 3), 0.25, np.float32)
    assert np.allclose(smooth(values, np.zeros((33, 47), np.int32)), 0.25, atol=1e-6)


def test_edges_get_what_lies_between_and_the_rest_stays() -> None:
    solid = ball(glowing("ffffff", 1.0))
    dark = Rig((), GREY * 0, GREY * 0, GREY * 0)
    hard, _ = taken(solid, dark, size=40)
    smooth_light, _ = taken(solid, dark, size=40, once=True)
    assert set(np.unique(np.clip(hard, 0, 1).round(3))) == {0.0, 1.0}
    assert ((smooth_light > 0.1) & (smooth_light < 0.9)).sum() > 60
    assert (smooth_light == hard).mean() > 0.8
    assert smooth_light.mean() == pytest.approx(hard.mean(), rel=0.03)


def test_edges_of_what_is_painted_on_a_thing_are_smooth_too() -> None:
    def stripes(p: np.ndarray) -> np.ndarray:
        return np.where(np.sin(p[:, :1] * 3 + p[:, 1:2]) > 0, 0.9, 0.05) * np.ones(3)

    solid = ball(Matter("ffffff", 1.0, shine=0.0).painted(stripes))
    hard, _ = taken(solid, EVEN)
    smooth_light, found = taken(solid, EVEN, once=True)
    inner = (found.part == 0)[:-1, :-1] & (found.part == 0)[1:, 1:]
    steps = [
        np.abs(np.diff(light[..., 0], axis=1))[:-1][inner].max() for light in (hard, smooth_light)
    ]
    between = [
        ((light[..., 0] > 0.12) & (light[..., 0] < 0.35) & (found.part == 0)).sum()
        for light in (hard, smooth_light)
    ]
    assert between[1] > 2 * between[0] + 20, (steps, between)


def test_tones_rise_with_the_light_and_end_at_white() -> None:
    light = np.repeat(np.linspace(0, 30, 200, dtype=np.float32)[:, None, None], 3, 2)
    tones = developing.toned(light, 1.0)[:, 0, 0]
    assert (np.diff(tones) >= 0).all()
    assert tones[0] < 0.01
    assert 0.97 < tones[-1] <= 1


def test_what_is_dark_stays_dark_and_what_is_light_stays_light() -> None:
    bright = np.full((40, 40, 3), 0.8, np.float32)
    dark = np.full((40, 40, 3), 0.04, np.float32)
    tones = [
        developing.toned(light, developing.exposure_for(light, 1.0, 0.5)).mean()
        for light in (bright, dark)
    ]
    assert tones[0] > tones[1] + 0.25


def test_twice_the_light_on_everything_gives_the_same_picture() -> None:
    light = np.random.default_rng(2).random((40, 40, 3)).astype(np.float32)
    one = developing.toned(light, developing.exposure_for(light, 1.0, 0.5))
    two = developing.toned(light * 2, developing.exposure_for(light * 2, 2.0, 0.5))
    assert np.allclose(one, two, atol=0.01)


def test_what_is_behind_the_focus_is_blurred_and_does_not_run_into_what_is_in_front() -> None:
    light = np.zeros((64, 64, 3), np.float32)
    light[:, 40:] = np.random.default_rng(1).random((64, 24, 1))
    light[:, :20] = 5.0
    far = np.full((64, 64), 100.0, np.float32)
    far[:, :20] = 10.0
    out = developing.focused(light, far, 20.0, 20.0, 5.0)
    assert (out[:, :20] == 5.0).all()
    assert out[:, 45:60].std() < 0.4 * light[:, 45:60].std()
    assert out[:, 28:34].max() < 0.2


def test_a_rig_keeps_its_panels_when_lamps_are_added() -> None:
    assert lit_by(RIGS["dark"], []).panels == RIGS["dark"].panels
    assert replace(RIGS["dark"], exposure=0.5).exposure == 0.5
