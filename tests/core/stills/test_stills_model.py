"""The model "lite/stills": still lifes in pictures."""

import numpy as np
import pytest

from allaprima import Engine, Request, plugin_manager
from allaprima.errors import Cancelled
from allaprima.stills import generator, plugin
from allaprima.stills.generator import photograph
from allaprima.stills.meant import as_a_picture, as_an_illustration, meant, score
from allaprima.stills.reading import read


@pytest.fixture(scope="module")
def engine():
    plugins = plugin_manager(disabled=["office", "gimp", "blender", "watermark", "history"])
    with Engine(plugins=plugins) as engine:
        yield engine


def shot(
    prompt: str, width: int = 64, height: int = 64, seed: int = 3, palette: tuple[str, ...] = ()
) -> np.ndarray:
    return photograph(read(prompt), palette, width, height, seed, lambda *_: None)


@pytest.mark.parametrize(
    ("prompt", "model"),
    [
        ("a cup of coffee on a wooden table", "lite/stills"),
        ("a bowl of fruit on a kitchen counter", "lite/stills"),
        ("a smartphone lying on a concrete surface", "lite/stills"),
        ("photo of a burger", "lite/stills"),
        ("product shot of a white sneaker", "lite/stills"),
        ("a still life with a skull and a candle", "lite/stills"),
        ("a perfume bottle on a pink background", "lite/stills"),
        ("eine Tasse Kaffee auf einem Holztisch", "lite/stills"),
        ("une pomme sur une table en marbre", "lite/stills"),
        ("a realistic banana", "lite/stills"),
        ("an apple", "lite/symbols"),
        ("a cup of coffee", "lite/symbols"),
        ("an apple icon", "lite/symbols"),
        ("a flat illustration of an apple on a table", "lite/symbols"),
        ("flowers in a meadow", "lite/scenes"),
        ("a castle on a hill", "lite/scenes"),
        ("a fox in a snowy forest", "lite/scenes"),
        ("a mountain lake", "lite/scenes"),
        ("a living room with a grey sofa", "lite/scenes"),
        ("an empty wooden table in a bright kitchen", "lite/scenes"),
        ("walnut wood planks", "lite/procedural"),
        ("a marble surface", "lite/procedural"),
        ("seamless pattern of lemons", "lite/procedural"),
    ],
)
def test_it_takes_the_pictures_of_things_that_are_seen_as_they_are(
    engine: Engine, prompt: str, model: str
) -> None:
    [picture] = engine.generate(Request(prompt=prompt, size=(48, 48), seed=1))
    assert picture.recipe.model == model


def test_a_realistic_illustration_is_a_thing_alone(engine: Engine) -> None:
    [picture] = engine.generate(
        Request(prompt="a realistic apple", kind="illustration", size=(96, 96), seed=1)
    )
    assert picture.recipe.model == "lite/stills"
    alpha = picture.pixels[..., 3]
    assert (alpha[0] == 0).all()
    assert alpha[48, 48] == 255
    assert 0.3 < (alpha > 128).mean() < 0.95


def test_what_is_not_shown_is_told(engine: Engine) -> None:
    [picture] = engine.generate(
        Request(prompt="an apple and a flibbertigibbet on a table", size=(48, 48), seed=1)
    )
    assert any("flibbertigibbet" in note for note in picture.notes)


def test_where_nothing_is_named_the_nearest_is_shown_and_told(engine: Engine) -> None:
    [picture] = engine.generate(
        Request(
            prompt="a flibbertigibbet", model="lite/stills", kind="picture", size=(48, 48), seed=1
        )
    )
    assert picture.recipe.model == "lite/stills"
    assert any("nearest" in note for note in picture.notes)
    assert not meant("a flibbertigibbet").is_named


@pytest.mark.parametrize(("width", "height"), [(16, 16), (17, 64), (200, 40), (64, 64), (420, 410)])
def test_any_size_has_its_size(width: int, height: int) -> None:
    pixels = shot("a lemon on a table", width, height)
    assert pixels.shape == (height, width, 3)
    assert pixels.dtype == np.uint8
    assert pixels.std() > 8


def test_a_very_large_picture_is_taken_smaller_and_enlarged(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(generator, "FINE", 40)
    small = shot("a lemon on a table", 60, 60)
    monkeypatch.setattr(generator, "MOST", 60 * 60)
    large = shot("a lemon on a table", 180, 180)
    assert large.shape == (180, 180, 3)
    assert np.abs(large[1::3, 1::3].astype(int) - small).mean() < 6


def test_the_same_request_gives_the_same_pixels_and_another_seed_others() -> None:
    one, same, other = (shot("three lemons in a bowl", seed=seed) for seed in (4, 4, 5))
    assert (one == same).all()
    assert (one != other).any()


def test_the_paper_is_of_the_colour_that_is_asked_for() -> None:
    pixels = shot("a lemon on a blue background", 96, 96).astype(int)
    corner = pixels[4:16, 4:16].mean((0, 1))
    assert corner[2] > corner[0] + 60
    palette = (
        shot("a lemon, studio", 96, 96, palette=("#208040",)).astype(int)[4:16, 4:16].mean((0, 1))
    )
    assert palette[1] > palette[0] + 30


@pytest.mark.parametrize(
    ("prompt", "channel"),
    [("a red mug, studio", 0), ("a green mug, studio", 1), ("a blue mug, studio", 2)],
)
def test_a_thing_has_its_colour(prompt: str, channel: int) -> None:
    pixels = shot(prompt, 96, 96).astype(int)[44:60, 40:56].mean((0, 1))
    assert pixels[channel] == pixels.max()
    assert pixels.max() - np.median(pixels) > 25


def test_night_is_darker_than_day_and_a_candle_lights_it() -> None:
    day, night = shot("a skull, studio").mean(), shot("a skull in the dark").mean()
    assert night < 0.7 * day
    with_candle = shot("a candle in the dark", 96, 96).astype(int)
    assert with_candle.max() > 240


def test_a_view_is_behind_where_the_words_say_where() -> None:
    garden = shot("a mug on a table in the garden", 96, 96)[:16].astype(int).mean((0, 1))
    assert garden[1] >= garden[2]
    plain = shot("a mug on a table", 96, 96)
    assert (plain[:16] != shot("a mug on a table in the garden", 96, 96)[:16]).any()


def test_alone_it_has_no_ground_and_fills_the_frame() -> None:
    pixels = shot("a banana, isolated", 128, 128)
    assert pixels.shape[2] == 4
    columns = np.flatnonzero((pixels[..., 3] > 100).any(0))
    assert columns[-1] - columns[0] > 110
    assert pixels[0, 0, 3] == 0


@pytest.mark.parametrize(
    "prompt", ["a pizza on a table", "a wine bottle on a table", "six eggs", "a guitar", "a ring"]
)
@pytest.mark.parametrize(("width", "height"), [(96, 96), (160, 64), (64, 160)])
def test_all_of_it_is_in_the_picture(prompt: str, width: int, height: int) -> None:
    pixels = shot(f"{prompt}, isolated", width, height)
    alpha = pixels[..., 3] > 60
    assert alpha.any()
    rows, columns = np.flatnonzero(alpha.any(1)), np.flatnonzero(alpha.any(0))
    fill = max((rows[-1] - rows[0] + 1) / height, (columns[-1] - columns[0] + 1) / width)
    assert 0.85 < fill <= 1
    assert not alpha[0].all()


def test_released_it_keeps_nothing() -> None:
    shot("a lemon on an oak table in the garden")
    assert generator.made.cache_info().currsize
    assert generator.texture.cache_info().currsize
    generator.StillsGenerator().release()
    kept = (generator.made, generator.texture, generator.view_behind, generator.room_behind)
    assert [cache.cache_info().currsize for cache in kept] == [0, 0, 0, 0]


def test_it_can_be_stopped() -> None:
    def report(stage: str, done: int, whole: int) -> None:
        assert 0 <= done <= whole
        if stage == "draw" and done > 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        photograph(read("a lemon on a table"), (), 256, 256, 1, report)


def test_how_well_it_suits_is_said_by_what_is_named() -> None:
    assert score("a cup of coffee on a wooden table") > 0.9
    assert score("a cup of coffee") == 0
    assert score("an icon of an apple on a table") == 0
    assert as_a_picture("a cup of coffee") > 0.8
    assert as_a_picture("a mountain lake") == 0
    assert as_an_illustration("a realistic apple") > 0.9
    assert as_an_illustration("an apple") == 0


def test_without_embree_the_model_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plugin.importlib.util, "find_spec", lambda name: None)
    assert list(plugin.allaprima_models()) == []
    assert list(plugin.allaprima_kinds(Request(prompt="an apple on a table"))) == []


def test_its_card_has_hashes_of_all_that_decides_its_pixels() -> None:
    hashes = plugin.card().hashes
    assert "formulas/things/fruit/apples.py" in hashes
    assert any(name.startswith("procedural/formulas/") for name in hashes)
    assert any(name.startswith("scenes/formulas/") for name in hashes)
