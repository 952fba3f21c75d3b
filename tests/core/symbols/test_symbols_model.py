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
    [picture] = engine.generate(asked("a hovercraft"))
    assert len(picture.notes) == 1
    assert "Nothing like 'hovercraft' is known" in picture.notes[0]


def test_icons_stand_upright(engine: Engine) -> None:
    for seed in range(4):
        for prompt in ("flat blue heart icon", "flat rocket icon"):
            [picture] = engine.generate(asked(prompt, seed=seed))
            filled = picture.pixels[..., 3] > 128
            # What does not lean is its own mirror picture, but for a row of pixels.
            assert (filled != filled[:, ::-1]).mean() < 0.02


def test_words_that_name_nothing_are_told_so(engine: Engine) -> None:
    [picture] = engine.generate(asked("a flat icon"))
    assert picture.notes == (
        "The words name nothing to draw, so this is a star; say what it is to show.",
    )


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


def test_into_a_mask_the_thing_is_drawn_in_its_middle_and_the_rest_stays() -> None:
    image = np.full((96, 128, 3), (40, 90, 60), np.uint8)
    mask = np.zeros((96, 128), np.uint8)
    mask[20:80, 30:70] = 255
    request = Request(prompt="flat red heart", kind="illustration", image=image, mask=mask, seed=1)
    with Engine(device="cpu", plugins=plugin_manager(disabled=["watermark"])) as engine:
        assert engine.resolve(request).model == "lite/symbols"
        [made] = engine.generate(request)
        [faint] = engine.generate(request.replace(mask=mask // 20))
    changed = (made.pixels != image).any(axis=2)
    rows, columns = np.nonzero(changed)
    assert 20 <= rows.min() < rows.max() < 80
    assert 30 <= columns.min() < columns.max() < 70
    assert made.pixels.shape == image.shape  # no holes
    red, green, _ = made.pixels[50, 50]
    assert red > 150 > 100 > green
    veil = (faint.pixels != image).any(axis=2)
    assert veil.any()
    assert not (veil & ~changed).any()


@pytest.mark.parametrize("style", ["flat", "3D", "cartoon", "line art", "sketch", "sticker"])
def test_a_coloured_ground_fills_the_picture_and_shows_through_lines(
    engine: Engine, style: str
) -> None:
    [picture] = engine.generate(asked(f"{style} cat on a yellow background"))
    assert (picture.pixels[..., 3] == 255).all()
    assert np.abs(picture.pixels[2, 2, :3].astype(int) - (0xFA, 0xCC, 0x15)).max() <= 1


def test_a_thing_is_seen_on_a_ground_of_its_own_colour(engine: Engine) -> None:
    [picture] = engine.generate(asked("flat heart on a red background"))
    assert np.abs(picture.pixels[48, 48, :3].astype(int) - picture.pixels[2, 2, :3]).max() > 100


def test_several_things_keep_their_transparency_and_do_not_touch_the_edge(engine: Engine) -> None:
    for prompt in ("nine stars", "cat, dog and bird", "laptop with a heart", "sun over a house"):
        [picture] = engine.generate(asked(f"flat {prompt}"))
        alpha = picture.pixels[..., 3]
        assert 0.1 < (alpha > 128).mean() < 0.8
        assert not alpha[[0, -1]].any()


@pytest.mark.parametrize(
    ("prompt", "words"), [("twelve apples", "9 at most"), ("a cat and a zither", "'zither'")]
)
def test_what_is_left_out_is_told(engine: Engine, prompt: str, words: str) -> None:
    [picture] = engine.generate(asked(prompt))
    [note] = picture.notes
    assert words in note


def test_what_cannot_be_shown_is_told(engine: Engine) -> None:
    [picture] = engine.generate(asked("a fluffy cat by itself"))
    assert picture.notes == ("This model cannot show 'fluffy' and 'itself'; it drew cat.",)
    [picture] = engine.generate(asked("a red cat"))
    assert picture.notes == ()


def rows_of(pixels: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """The rows in which a colour is."""
    alike = np.abs(pixels[..., :3].astype(int) - colour).max(axis=2) <= 8
    return np.flatnonzero((alike & (pixels[..., 3] > 200)).any(axis=1))


@pytest.mark.parametrize("seed", range(4))
def test_a_thing_stands_on_another_and_each_has_its_own_colour(engine: Engine, seed: int) -> None:
    [picture] = engine.generate(asked("flat pink heart on a green sofa", seed=seed))
    heart = rows_of(picture.pixels, (0xF4, 0x72, 0xB6))
    sofa = rows_of(picture.pixels, (0x22, 0xC5, 0x5E))
    assert heart.min() < sofa.min()
    assert heart.max() < sofa.max()
    assert heart.max() >= sofa.min() - 3  # they touch
    assert sofa.max() - heart.min() > 70  # together they fill the picture


def test_what_lies_on_a_plate_lies_within_it(engine: Engine) -> None:
    [picture] = engine.generate(asked("flat red heart on a blue plate icon"))
    heart = rows_of(picture.pixels, (0xEF, 0x44, 0x44))
    plate = rows_of(picture.pixels, (0x3B, 0x82, 0xF6))
    assert plate.min() < heart.min() < heart.max() < plate.max()


@pytest.mark.parametrize("count", ["two", "three", "four", "five", "eight"])
def test_so_many_as_find_room_stand_on_it(engine: Engine, count: str) -> None:
    [picture] = engine.generate(asked(f"{count} flat pink hearts on a green table"))
    assert rows_of(picture.pixels, (0xF4, 0x72, 0xB6)).size
    assert rows_of(picture.pixels, (0x22, 0xC5, 0x5E)).size
    border = np.concatenate(
        [picture.pixels[[0, -1], :, 3].ravel(), picture.pixels[:, [0, -1], 3].ravel()]
    )
    assert not border.any()
