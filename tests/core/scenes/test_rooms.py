"""Empty rooms, and the light in them."""

import numpy as np
import pytest
import torch

from allaprima.scenes.generator import paint
from allaprima.scenes.indoors.box import BACK, CEILING, FLOOR, LEFT, RIGHT, Box, light_maps
from allaprima.scenes.indoors.windows import Window
from allaprima.scenes.meant import SURELY, score
from allaprima.scenes.reading import read

BOX = Box((-2.0, 0.0, -2.0), (2.0, 2.5, 5.0))
WINDOW = Window(LEFT, 1.0, 3.0, 1.0, 2.0, 2, 1)


def painted(prompt: str, width: int = 160, height: int = 90, seed: int = 3, palette=()):
    return paint(read(prompt), palette, width, height, seed, lambda *_: None)


@pytest.mark.parametrize(
    "prompt",
    [
        "empty room with oak floor and white walls",
        "loft with brick wall and large window",
        "concrete room with window light",
        "gallery wall with spotlights",
    ],
)
def test_empty_rooms_are_pictures(prompt: str) -> None:
    assert read(prompt).place == "room"
    assert score(prompt) == SURELY
    assert read(prompt).left_out == ()


@pytest.mark.parametrize(
    "prompt", ["room", "living room", "brick wall", "oak floor", "meeting room"]
)
def test_furnished_rooms_and_surfaces_are_none(prompt: str) -> None:
    assert score(prompt) < SURELY


def test_the_same_seed_gives_the_same_pixels_and_another_one_others() -> None:
    one = painted("empty room with a window")
    assert np.array_equal(one, painted("empty room with a window"))
    assert np.abs(one.astype(int) - painted("empty room with a window", seed=4)).mean() > 2


@pytest.mark.parametrize("size", [(16, 16), (90, 160), (300, 40), (33, 17)])
@pytest.mark.parametrize("prompt", ["loft with large window", "gallery wall with spotlights"])
def test_every_shape_is_filled(prompt: str, size: tuple[int, int]) -> None:
    pixels = painted(prompt, *size)
    assert pixels.shape == (size[1], size[0], 3)
    assert pixels.std() > 3


def test_walls_have_the_colour_that_is_named_or_the_palettes() -> None:
    middle = (slice(30, 50), slice(60, 100))
    navy = painted("gallery wall with spotlights, navy walls")[middle].reshape(-1, 3).mean(0)
    red = (
        painted("gallery wall with spotlights", palette=("#c02020",))[middle].reshape(-1, 3).mean(0)
    )
    assert navy[2] > 1.5 * navy[0]
    assert red[0] > 1.5 * red[2]


def test_a_ray_leaves_the_box_where_it_is_seen() -> None:
    d = (torch.tensor([0.0, 0.0, 2.0, -2.0]), torch.tensor([-1.0, 0.0, 0.1, 0.1]), torch.ones(4))
    t, side = BOX.first((torch.zeros(()), torch.tensor(1.2), torch.zeros(())), d)
    assert side.tolist() == [FLOOR, BACK, RIGHT, LEFT]
    assert t.tolist() == pytest.approx([1.2, 5.0, 1.0, 1.0])


def test_a_sunbeam_falls_where_the_line_to_the_sun_goes_through_a_pane() -> None:
    to = (-0.6, 0.8, 0.0)
    # From the floor at x, the line is as high as the window's middle where it meets the wall at x = -2.
    z = torch.tensor([1.5, 2.5, 3.6, 0.4])
    x = torch.full_like(z, -2.0 + 1.5 * 0.6 / 0.8)
    p = torch.stack((x, torch.zeros_like(x), z))
    light = WINDOW.beam(BOX, p, to)
    assert light[:2].min() > 0.5
    assert light[2:].max() < 0.01
    bar = WINDOW.beam(BOX, torch.tensor([[float(x[0])], [0.0], [2.0]]), to)
    assert float(bar) < 0.2


def test_the_sky_lights_what_is_near_the_window_more_and_nothing_on_its_own_wall() -> None:
    p = torch.tensor([[-1.5, 1.5], [0.0, 0.0], [2.0, 2.0]])
    near, far = WINDOW.sky(BOX, p, BOX.normal(FLOOR)).tolist()
    assert near > 2 * far > 0
    own = torch.tensor([[-2.0], [1.5], [4.0]])
    assert float(WINDOW.sky(BOX, own, BOX.normal(LEFT))) < 1e-6


def none(p, n):
    return torch.zeros_like(p)


def from_the_floor(p, n):
    return torch.ones_like(p) if n[1] > 0 else torch.zeros_like(p)


def test_light_that_falls_on_the_floor_reaches_the_ceiling_in_the_colour_of_the_floor() -> None:
    grey, red = torch.full((3, 1, 1), 0.5), torch.tensor([0.8, 0.1, 0.1])[:, None, None]
    maps = light_maps(BOX, [red, *[grey] * 5], none, from_the_floor)
    ceiling = maps[CEILING].mean((1, 2))
    assert ceiling[0] > 4 * ceiling[1] > 0


def test_light_in_a_closed_white_room_is_as_strong_as_energy_allows() -> None:
    """Where each side gives off 1 and sends half of what arrives on, 1 + 1/2 + 1/4 + ... arrive everywhere."""
    half = torch.full((3, 1, 1), 0.5)
    maps = light_maps(BOX, [half] * 6, lambda p, n: torch.ones_like(p), none)
    for light in maps:
        assert float(light.min()) > 1.9
        assert float(light.max()) <= 2.001


def test_the_floor_is_lit_by_the_sun_where_the_sky_is_clear() -> None:
    clear, grey = (
        painted(f"empty room with oak floor, {how}", seed=2)[65:].astype(int)
        for how in ("noon", "noon, overcast")
    )
    more = (clear - grey).mean(-1)
    assert more.max() > 40  # in the sunbeam
    assert np.median(more) < 15  # beside it
