"""Illustrations through the engine, as any model's."""

import numpy as np
import pytest

from allaprima import Engine, Request, plugin_manager


@pytest.fixture
def engine():
    plugins = plugin_manager(disabled=["office", "gimp", "blender", "watermark", "history"])
    with Engine(plugins=plugins) as engine:
        yield engine


def asked(prompt: str, **more: object) -> Request:
    values: dict[str, object] = {"kind": "illustration", "size": (96, 96), "seed": 3} | more
    return Request(prompt=prompt, **values)  # type: ignore[arg-type]


def dominant(pixels: np.ndarray) -> np.ndarray:
    seen = pixels[pixels[..., 3] == 255][:, :3]
    values, counts = np.unique(seen // 8, axis=0, return_counts=True)
    return values[counts.argmax()] * 8


def test_illustrations_come_from_it_and_are_transparent(engine: Engine) -> None:
    [picture] = engine.generate(asked("a rocket"))
    assert picture.recipe.model == "lite/symbols"
    assert picture.recipe.trained is False
    assert picture.pixels.shape == (96, 96, 4)
    assert picture.pixels[0, 0, 3] == 0
    assert picture.notes == ()


def test_a_recipe_makes_the_same_pixels_again(engine: Engine) -> None:
    [picture] = engine.generate(asked("hand-drawn house", seed=77))
    [again] = engine.generate(picture.recipe.request())
    assert np.array_equal(picture.pixels, again.pixels)


def test_the_palette_of_a_deck_is_used_and_the_style_stays(engine: Engine) -> None:
    palette = ("#cc2288", "#226699", "#ddaa00")
    pictures = [engine.generate(asked("heart", palette=palette, seed=s))[0] for s in range(4)]
    for picture in pictures:
        assert np.abs(dominant(picture.pixels).astype(int) - (0xCC, 0x22, 0x88)).max() <= 8


def test_words_for_colours_win_over_the_palette(engine: Engine) -> None:
    [picture] = engine.generate(asked("flat blue heart", palette=("#cc2288",)))
    assert np.abs(dominant(picture.pixels).astype(int) - (0x3B, 0x82, 0xF6)).max() <= 8


def test_seeds_give_variety(engine: Engine) -> None:
    pictures = engine.generate(asked("growth", count=6))
    assert len({p.pixels.tobytes() for p in pictures}) >= 4


def test_what_is_unknown_is_drawn_with_a_note(engine: Engine) -> None:
    [picture] = engine.generate(asked("a unicorn"))
    assert len(picture.notes) == 1
    assert "Nothing like 'unicorn' is known" in picture.notes[0]


def test_switched_off_it_is_not_there() -> None:
    with Engine(
        plugins=plugin_manager(disabled=["symbols", "office", "gimp", "blender"])
    ) as engine:
        assert "lite/symbols" not in [card.id for card in engine.models()]


def test_its_card_has_hashes_of_all_that_decides_the_pixels(engine: Engine) -> None:
    [card] = [c for c in engine.models() if c.id == "lite/symbols"]
    assert {"names.safetensors", "formulas/drawing.py", "formulas/things/office.py"} <= set(
        card.hashes
    )
    assert any(name.startswith("text_encoder/") for name in card.hashes)
