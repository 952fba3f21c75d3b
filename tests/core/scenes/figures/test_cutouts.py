"""The model "lite/figures": figures by themselves, on transparent ground."""

import numpy as np
import pytest

from allaprima import Engine, Request, plugin_manager
from allaprima.scenes.alone import FOLDER, asked, left_out, suits
from allaprima.scenes.cutouts import paint
from allaprima.scenes.figures.catalogue import FIGURES


@pytest.fixture(scope="module")
def engine():
    plugins = plugin_manager(disabled=["office", "gimp", "blender", "watermark", "history"])
    with Engine(plugins=plugins) as engine:
        yield engine


def drawn(prompt: str, width: int = 96, height: int = 64, seed: int = 3) -> np.ndarray:
    return paint(asked(prompt).roles, width, height, seed, lambda *_: None)


def patches(pixels: np.ndarray) -> int:
    columns = (pixels[..., 3] > 100).any(0).astype(int)
    return int((np.diff(np.concatenate(([0], columns))) == 1).sum())


@pytest.mark.parametrize(
    ("prompt", "model"),
    [
        ("a realistic horse", "lite/figures"),
        ("a red sports car, isolated on white", "lite/figures"),
        ("ein realistischer Elefant", "lite/figures"),
        ("a pegasus", "lite/figures"),
        ("a horse", "lite/symbols"),
        ("a realistic horse icon", "lite/symbols"),
        ("a realistic apple", "lite/stills"),
    ],
)
def test_it_draws_what_is_to_look_natural(engine: Engine, prompt: str, model: str) -> None:
    [picture] = engine.generate(Request(prompt=prompt, kind="illustration", size=(64, 64), seed=1))
    assert picture.recipe.model == model
    assert picture.pixels.shape == (64, 64, 4)


def test_a_realistic_scene_is_none(engine: Engine) -> None:
    [picture] = engine.generate(
        Request(prompt="a realistic horse on a meadow", size=(64, 64), seed=1)
    )
    assert picture.recipe.model == "lite/scenes"


def test_around_it_is_nothing_and_it_fills_the_frame() -> None:
    alpha = drawn("a horse", 96, 96)[..., 3]
    assert (alpha[0] == 0).all()
    assert (alpha[:, 0] == 0).all()
    rows, columns = np.flatnonzero(alpha.any(1)), np.flatnonzero(alpha.any(0))
    assert max(rows[-1] - rows[0], columns[-1] - columns[0]) > 84
    assert alpha.max() == 255


def test_several_stand_side_by_side() -> None:
    assert [patches(drawn(f"{count} penguins", 200, 80)) for count in ("one", "two", "five")] == [1, 2, 5]  # fmt: skip


def test_what_is_large_is_larger() -> None:
    alpha = drawn("an elephant and a mouse", 160, 96)[..., 3] > 100
    columns = np.flatnonzero(alpha.any(0))
    heights = alpha.sum(0)[columns]
    first, last = heights[: len(columns) // 3].max(), heights[-len(columns) // 8 :].max()
    assert first > 1.8 * last


def test_a_palette_colours_what_has_no_colour_of_its_own(engine: Engine) -> None:
    def hue(prompt: str) -> tuple[float, float]:
        [picture] = engine.generate(
            Request(
                prompt=prompt, model="lite/figures", size=(96, 64), seed=1, palette=("#1060d0",)
            )
        )
        seen = picture.pixels[picture.pixels[..., 3] > 200][:, :3].astype(float)
        vivid = seen[seen.max(1) - seen.min(1) > 60].mean(0)
        return vivid[0], vivid[2]

    red, blue = hue("a car")
    assert blue > red
    red, blue = hue("a red car")
    assert red > blue


def test_what_it_does_not_know_is_told(engine: Engine) -> None:
    [picture] = engine.generate(
        Request(prompt="a stapler", model="lite/figures", size=(64, 64), seed=1)
    )
    assert picture.notes[0].startswith(
        "Nothing like 'a stapler' is known to this model; the nearest is"
    )
    assert left_out("a realistic dog with a kaleidoscope") == ("kaleidoscope",)
    assert left_out("a realistic dog, isolated on a white background") == ()


def test_it_suits_only_what_it_can_draw() -> None:
    assert suits("a realistic quarterly report") == 0
    assert suits("a realistic fox") > suits("a fox") > 0 == suits("fox icon")


@pytest.mark.parametrize(("width", "height"), [(16, 16), (200, 16), (16, 200)])
def test_any_frame_will_do(width: int, height: int) -> None:
    pixels = drawn("three elephants and a castle", width, height)
    assert pixels.shape == (height, width, 4)
    assert pixels[..., 3].any()


def test_the_seed_decides_what_is_left_open() -> None:
    assert np.array_equal(drawn("two horses", seed=4), drawn("two horses", seed=4))
    assert not np.array_equal(drawn("two horses", seed=4), drawn("two horses", seed=5))


def test_its_card_names_what_decides_its_pixels(engine: Engine) -> None:
    card = engine.card("lite/figures")
    assert (card.kinds, card.channels, card.trained) == (("illustration",), ("rgb", "alpha"), False)
    assert {"names.safetensors", "formulas/figures/lit.py", "formulas/cutouts.py"} <= set(
        card.hashes
    )


def test_the_vectors_are_those_of_the_figures() -> None:
    from safetensors import safe_open

    with safe_open(FOLDER / "names.safetensors", "np") as stored:
        assert len(stored.get_tensor("vectors")) == len(FIGURES)
