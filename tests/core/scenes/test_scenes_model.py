"""Scenes through the engine, as any model's."""

from dataclasses import replace

import numpy as np
import pytest

from allaprima import Cancelled, Engine, Request, plugin_manager
from allaprima.cores import FREE_CORES
from allaprima.scenes.generator import paint
from allaprima.scenes.layers import FORMS
from allaprima.scenes.places import PLACES
from allaprima.scenes.reading import read


@pytest.fixture(scope="module")
def engine():
    plugins = plugin_manager(disabled=["office", "gimp", "blender", "watermark", "history"])
    with Engine(plugins=plugins) as engine:
        yield engine


def asked(prompt: str, **more: object) -> Request:
    values: dict[str, object] = {"kind": "picture", "size": (96, 64), "seed": 3} | more
    return Request(prompt=prompt, **values)  # type: ignore[arg-type]


def painted(
    prompt: str, width: int = 96, height: int = 64, seed: int = 3, palette=()
) -> np.ndarray:
    return paint(read(prompt), palette, width, height, seed, lambda *_: None)


def small(pixels: np.ndarray, side: int = 16) -> np.ndarray:
    """Means of blocks, as float."""
    height, width = pixels.shape[0] // side, pixels.shape[1] // side
    blocks = pixels[: height * side, : width * side].reshape(side, height, side, width, 3)
    return blocks.astype(np.float64).mean((1, 3))


def hue_of(pixels: np.ndarray) -> np.ndarray:
    mean = pixels.reshape(-1, 3).astype(np.float64).mean(0)
    return mean / mean.sum()


def test_a_place_comes_from_it_and_fills_the_frame(engine: Engine) -> None:
    [picture] = engine.generate(asked("a mountain lake at sunset", kind=None))
    assert (picture.recipe.model, picture.recipe.kind) == ("lite/scenes", "picture")
    assert picture.recipe.trained is False
    assert picture.pixels.shape == (64, 96, 3)
    assert picture.notes == ()


def test_its_card_names_all_that_decides_its_pixels(engine: Engine) -> None:
    card = engine.card("lite/scenes")
    assert {"names.safetensors", "formulas/places/sea.py", "formulas/sky.py"} <= set(card.hashes)
    assert (card.kinds, card.trained) == (("picture",), False)


def test_a_recipe_makes_the_same_pixels_again(engine: Engine) -> None:
    [picture] = engine.generate(asked("misty forest", seed=77))
    [again] = engine.generate(picture.recipe.request())
    assert np.array_equal(picture.pixels, again.pixels)


@pytest.mark.parametrize("place", PLACES)
def test_every_place_is_painted_at_its_own_name(place: str) -> None:
    assert read(PLACES[place].names[0]).place == place
    pixels = painted(PLACES[place].names[0])
    assert pixels.std() > 6


@pytest.mark.parametrize("place", PLACES)
def test_seeds_differ_visibly(place: str) -> None:
    name = PLACES[place].names[0]
    one, other = (small(painted(name, seed=seed)) for seed in (1, 2))
    assert np.abs(one - other).mean() > 3


@pytest.mark.parametrize(
    "prompt", ["mountain lake at noon", "sea at dusk", "city at night", "abstract waves"]
)
def test_the_same_seed_shows_the_same_scene_at_another_size(prompt: str) -> None:
    low, high = painted(prompt, 96, 64), painted(prompt, 288, 192)
    apart = np.abs(small(low) - small(high)).mean()
    assert apart < 0.5 * np.abs(small(low) - small(painted(prompt, 96, 64, seed=4))).mean()
    assert apart < 9


@pytest.mark.parametrize("size", [(16, 16), (16, 64), (64, 16), (17, 33), (400, 100)])
def test_every_shape_is_filled(size: tuple[int, int]) -> None:
    for prompt in ("mountain lake", "dunes", "space", "low poly background"):
        assert painted(prompt, *size).shape == (size[1], size[0], 3)


def test_the_time_of_day_is_seen() -> None:
    noon, night = (painted(f"hills at {when}").mean() for when in ("noon", "night"))
    assert noon > 2 * night
    day, evening = (hue_of(painted(f"the sea at {when}")) for when in ("noon", "sunset"))
    assert evening[0] > day[0] + 0.08


def test_snow_lies_in_winter() -> None:
    summer, winter = (painted(f"hills in {season} at noon")[40:] for season in ("summer", "winter"))
    assert winter.mean() > summer.mean() + 40
    assert winter.std(-1).mean() < summer.std(-1).mean()


def test_fog_hides_what_is_far() -> None:
    clear, fog = (
        painted(f"forest in the morning, {how}")[20:44].std() for how in ("clear sky", "fog")
    )
    assert fog < clear


@pytest.mark.parametrize("prompt", ["mountain lake at noon", "soft gradient"])
def test_a_palette_colours_the_scene_and_light_stays_light(prompt: str) -> None:
    plain = painted(prompt)
    red, blue = (painted(prompt, palette=palette) for palette in (("#b01030",), ("#1030b0",)))
    assert hue_of(red)[0] > hue_of(blue)[0] + 0.1
    assert hue_of(blue)[2] > hue_of(red)[2] + 0.1
    if prompt == "mountain lake at noon":
        grey, before = (small(p) @ (0.2126, 0.7152, 0.0722) for p in (red, plain))
        assert np.corrcoef(grey.ravel(), before.ravel())[0, 1] > 0.9


def test_a_colour_word_does_so_too() -> None:
    assert (
        hue_of(painted("pink sunset over the sea"))[2]
        > hue_of(painted("orange sunset over the sea"))[2]
    )


def test_flowers_have_the_colour_of_their_kind() -> None:
    poppies, lavender = (painted(f"{name} field at noon")[40:] for name in ("poppy", "lavender"))
    assert hue_of(poppies)[0] > hue_of(lavender)[0] + 0.03
    assert hue_of(lavender)[2] > hue_of(poppies)[2] + 0.03


def test_what_is_not_drawn_is_said(engine: Engine) -> None:
    [picture] = engine.generate(asked("a forest with a casino"))
    assert picture.notes == (
        "Nothing like 'casino' is known to this model, and so it was left out.",
    )


def test_looks_differ() -> None:
    looks = ["", "watercolour ", "flat vector ", "paper cut ", "oil painting of "]
    made = {painted(f"{look}mountains at noon").tobytes() for look in looks}
    assert len(made) == len(looks)


@pytest.mark.parametrize("place", FORMS)
def test_every_place_is_cut_from_paper_too(place: str) -> None:
    pixels = painted(f"paper cut {PLACES[place].names[0]}")
    assert pixels.std() > 6


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("boat", "sea"), ("balloons", "hills"), ("cabin", "mountain lake"), ("palms", "beach"),
     ("lighthouse", "coast"), ("windmill", "meadow"), ("cacti", "canyon"), ("tree", "hills")],
)  # fmt: skip
def test_what_is_added_is_seen(prompt: str, place: str) -> None:
    wish = replace(read(f"{PLACES[place].names[0]} at noon"), things=())
    seen = []
    for seed in range(3):
        bare, more = (
            paint(replace(wish, things=things), (), 192, 128, seed, lambda *_: None)
            for things in (("sun",), ("sun", prompt))
        )
        seen.append(int((np.abs(bare.astype(int) - more).max(-1) > 24).sum()))
    assert max(seen) > 30


STANDING = (
    "cabin",
    "village",
    "windmill",
    "wind turbines",
    "lighthouse",
    "tent",
    "palm trees",
    "cacti",
    "lone tree",
)


@pytest.mark.parametrize("thing", STANDING)
@pytest.mark.parametrize(
    "where", ["by the sea", "on the beach", "under a blue sky", "by a lake", "on an island"]
)
def test_what_stands_on_the_ground_finds_some_wherever_it_is_said_to_be(
    thing: str, where: str
) -> None:
    wish = read(f"{thing} {where}")
    assert wish.things, wish
    if (wish.place, *wish.things) == ("island", "tent"):
        pytest.skip("an island is all trees")
    seen = 0
    for seed in range(3):
        without = paint(
            replace(wish, things=("aurora",), time="noon"), (), 128, 96, seed, lambda *_: None
        )
        with_it = paint(
            replace(wish, things=(wish.things[0], "aurora"), time="noon"),
            (),
            128,
            96,
            seed,
            lambda *_: None,
        )
        seen += bool((with_it != without).any())
    assert seen >= 2


def test_colours_before_a_thing_are_its_own_and_not_the_scene_s() -> None:
    plain = painted("sailing boat on a lake at noon", 192, 128)
    red = painted("red sailing boat on a lake at noon", 192, 128)
    changed = (plain != red).any(-1)
    assert 0 < changed.mean() < 0.1
    assert hue_of(red[changed])[0] > hue_of(plain[changed])[0]
    # Nor does what is not drawn colour it.
    assert np.array_equal(
        painted("a red fox in a snowy forest"), painted("a fox in a snowy forest")
    )


def test_flowers_have_the_colour_that_is_said() -> None:
    blue, red = (
        painted(f"meadow with {colour} flowers in the morning") for colour in ("blue", "red")
    )
    assert hue_of(blue)[2] > hue_of(red)[2]
    assert np.array_equal(blue[:16], red[:16])  # the sky is the sky


def test_rain_snow_and_lightning_fall() -> None:
    clear = painted("hills at noon, overcast", 192, 128)
    for weather in ("rain", "snowfall", "storm"):
        assert np.abs(painted(f"hills at noon, {weather}", 192, 128).astype(int) - clear).mean() > 2


def test_what_is_unknown_is_painted_with_a_note(engine: Engine) -> None:
    [picture] = engine.generate(asked("quarterly report", model="lite/scenes"))
    assert "quarterly report" in picture.notes[0]


@pytest.mark.parametrize("prompt", ["a mountain lake", "a meadow", "a city at night"])
def test_several_threads_paint_the_same_pixels(
    prompt: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures = []
    for threads in (1, 4):
        monkeypatch.setattr(FREE_CORES, "free", lambda most, threads=threads: threads)
        pictures.append(painted(prompt, 300, 200))

    assert np.array_equal(*pictures)


def test_small_pictures_and_busy_machines_take_one_thread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    most: list[int] = []
    monkeypatch.setattr(FREE_CORES, "free", lambda few: most.append(few) or 1)
    monkeypatch.setattr("torch.get_num_threads", lambda: 8)
    painted("a meadow", 64, 64)
    painted("a sunset gradient", 1024, 768)

    assert most == [1, 8]


def test_it_can_be_stopped() -> None:
    def stop(stage: str, step: int, steps: int) -> None:
        if stage == "draw" and step == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        paint(read("mountain lake"), (), 96, 64, 1, stop)


def test_progress_never_goes_back() -> None:
    seen: list[float] = []
    paint(read("mountain lake"), (), 96, 64, 1, lambda _, step, steps: seen.append(step / steps))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
