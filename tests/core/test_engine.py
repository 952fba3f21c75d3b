"""The engine: what it fills in, what it makes, what it keeps warm, and how it fails."""

from __future__ import annotations

import dataclasses
import gc
import os
import signal
import subprocess
import sys
import textwrap
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pluggy
import pytest
from fakes import FakeGenerator, FakeModels, noise
from PIL import Image

from allaprima import (
    AllaPrimaError,
    Cancelled,
    Card,
    Engine,
    InvalidRequest,
    ModelError,
    OutOfMemory,
    Output,
    OutputError,
    PluginError,
    Progress,
    Request,
    UnknownModel,
    UnsupportedRequest,
    __version__,
    hookimpl,
    read_image,
)
from allaprima.request import MAPS, MAX_SEED
from allaprima.resolution import DRAWN_SEEDS

LONG = 60.0
IMAGE = np.arange(64 * 48 * 3, dtype=np.uint8).reshape(48, 64, 3)
MASK = np.full((48, 64), 255, np.uint8)


def card(name: str, **values: Any) -> Card:
    return Card(id=name, name=name, family="fake", path=Path(name), hashes={"a": "0"}, **values)


# Models


def test_models_of_all_plugins_are_listed_once(
    engine: Engine, plugins: pluggy.PluginManager
) -> None:
    class More:
        asked = 0

        @hookimpl
        def allaprima_models(self) -> list[Card]:
            self.asked += 1
            return [card("more"), card("fake")]

    more = More()
    plugins.register(more)
    assert [c.id for c in engine.models()] == ["more", "fake", "other"]
    assert engine.models()[1].name == "fake"  # the one called first counts
    assert more.asked == 1


def test_a_card_is_found_by_its_id(engine: Engine) -> None:
    assert engine.card("other").name == "Other"


def test_an_unknown_model_is_an_error_that_names_those_there_are(engine: Engine) -> None:
    with pytest.raises(UnknownModel, match="'nothing'") as caught:
        engine.card("nothing")
    assert "fake, other" in caught.value.remedy
    with pytest.raises(UnknownModel):
        engine.generate(Request(prompt="a tree", model="nothing"))


# Resolving


def test_the_card_fills_in_what_was_left_open(engine: Engine) -> None:
    request = engine.resolve(Request(prompt="a tree"))
    assert (request.model, request.size) == ("fake", (32, 16))
    assert (request.steps, request.guidance, request.tile) == (4, 1.5, False)
    assert request.strength is None
    assert request.seed is not None
    assert 0 <= request.seed < DRAWN_SEEDS


def test_what_was_given_stays(engine: Engine) -> None:
    request = Request(
        prompt="a tree", kind="picture", size=(64, 48), steps=2, guidance=3.0, tile=True,
        seed=MAX_SEED, model="fake", image=IMAGE, strength=0.25,
    )  # fmt: skip
    resolved = engine.resolve(request)
    assert resolved.prepared
    for field in dataclasses.fields(Request):
        if field.name != "prepared":
            assert getattr(resolved, field.name) is getattr(request, field.name), field.name


def test_a_resolved_request_comes_back_as_it_is(engine: Engine) -> None:
    resolved = engine.resolve(Request(prompt="a tree"))
    assert engine.resolve(resolved) is resolved


def test_two_requests_draw_two_seeds(engine: Engine) -> None:
    seeds = {engine.resolve(Request(prompt="a tree")).seed for _ in range(8)}
    assert len(seeds) > 1


def test_an_image_brings_its_size_and_the_card_the_strength(engine: Engine) -> None:
    request = engine.resolve(Request(prompt="a tree", image=IMAGE))
    assert request.size == (64, 48)
    assert request.strength == 0.5


@pytest.mark.parametrize(
    ("shape", "size"),
    [((1000, 500, 3), (128, 256)), ((4, 1024, 3), (256, 16)), ((8, 8, 3), (16, 16))],
)
def test_an_image_that_is_too_large_or_small_gives_a_size_that_can_be_made(
    engine: Engine, shape: tuple[int, ...], size: tuple[int, int]
) -> None:
    request = Request(prompt="a tree", image=np.zeros(shape, np.uint8))
    assert engine.resolve(request).size == size


def test_the_best_model_is_the_one_whose_card_names_the_kind_earliest(
    engine: Engine, fake: FakeModels
) -> None:
    fake.cards = [
        card("a", kinds=("material", "picture")),
        card("b", kinds=("picture", "material")),
        card("c", kinds=("picture",)),
    ]
    assert engine.resolve(Request(prompt="oak")).model == "b"
    assert engine.resolve(Request(prompt="oak", kind="material")).model == "a"


def test_a_model_that_cannot_do_the_task_or_be_seamless_is_passed_over(
    engine: Engine, fake: FakeModels
) -> None:
    both: Any = ("text-to-image", "image-to-image")
    fake.cards = [
        card("words", kinds=("material",)),
        card("seams", kinds=("material",), tasks=both, tiles=False),
        card("right", kinds=("picture", "material"), tasks=both),
    ]
    assert engine.resolve(Request(prompt="oak", kind="material", image=IMAGE)).model == "right"


def test_a_model_that_is_named_may_be_asked_for_any_kind(engine: Engine) -> None:
    assert engine.resolve(Request(prompt="oak", kind="material", model="other")).model == "other"


@pytest.mark.parametrize(
    ("values", "word"),
    [
        ({"image": IMAGE}, "image-to-image"),
        ({"image": IMAGE, "mask": MASK}, "inpaint"),
        ({"tile": True}, "seamless"),
    ],
)
def test_a_named_model_that_cannot_is_an_error_that_names_one_that_can(
    engine: Engine, fake: FakeModels, values: dict[str, Any], word: str
) -> None:
    fake.cards[1] = dataclasses.replace(fake.cards[1], tiles=False)
    with pytest.raises(UnsupportedRequest, match=word) as caught:
        engine.resolve(Request(prompt="oak", model="other", **values))
    assert "fake" in caught.value.remedy


@pytest.mark.parametrize("cards", [[], [card("words", kinds=("picture",))]])
def test_when_no_model_can_the_error_says_what_is_lacking(
    engine: Engine, fake: FakeModels, cards: list[Card]
) -> None:
    fake.cards = cards
    with pytest.raises(UnsupportedRequest, match="text-to-image, seamless, for the kind material"):
        engine.resolve(Request(prompt="oak", kind="material"))


def test_a_size_beyond_the_model_s_is_refused(engine: Engine) -> None:
    with pytest.raises(UnsupportedRequest, match="257x16") as caught:
        engine.generate(Request(prompt="a tree", size=(257, 16)))
    assert "256" in caught.value.remedy


# Generating


def test_a_string_is_a_prompt(engine: Engine) -> None:
    [picture] = engine.generate("a tree")
    assert picture.recipe.prompt == "a tree"
    with pytest.raises(InvalidRequest):
        engine.generate("")


def test_the_recipe_says_everything(engine: Engine) -> None:
    request = Request(
        prompt="a tree", negative_prompt="leaves", palette=("#00ff00",), seed=9, image=IMAGE, mask=MASK
    )  # fmt: skip
    [picture] = engine.generate(request)
    recipe = picture.recipe
    assert (recipe.prompt, recipe.negative_prompt, recipe.kind) == ("a tree", "leaves", "picture")
    assert (recipe.size, recipe.seed, recipe.palette) == ((64, 48), 9, ("#00ff00",))
    assert (recipe.model, recipe.steps, recipe.guidance) == ("fake", 4, 1.5)
    assert (recipe.tile, recipe.strength, recipe.derived_maps) == (False, 0.5, ())
    assert (recipe.device, recipe.dtype) == ("cpu", "float32")
    assert recipe.software == f"allaprima {__version__}"
    for value in (recipe.model_hash, recipe.image_hash, recipe.mask_hash):
        assert value is not None
        assert len(bytes.fromhex(value)) == 32


def test_hashes_tell_models_images_and_shapes_apart(engine: Engine) -> None:
    def recipe(**values: Any) -> Any:
        return engine.generate(Request(prompt="a tree", **values))[0].recipe

    assert recipe().image_hash is None
    assert recipe().model_hash == recipe().model_hash != recipe(model="other").model_hash
    one, turned = IMAGE, IMAGE.reshape(64, 48, 3)
    hashes = [recipe(image=i).image_hash for i in (one, one.copy(), turned, one[::-1])]
    assert hashes[0] == hashes[1]
    assert len(set(hashes)) == 3


def test_a_depth_image_goes_to_the_model_and_its_hash_into_the_recipe(
    engine: Engine, fake: FakeModels, generator: FakeGenerator
) -> None:
    fake.cards[0] = dataclasses.replace(fake.cards[0], depth="optional")
    depth = MASK // 2
    pictures = engine.generate(Request(prompt="a tree", depth=depth, count=2))
    assert [np.array_equal(seen.depth, depth) for seen in generator.seen] == [True, True]
    assert pictures[0].size == (64, 48)
    assert len(bytes.fromhex(pictures[0].recipe.depth_hash or "")) == 32
    [other] = engine.generate(Request(prompt="a tree", depth=depth // 2))
    assert other.recipe.depth_hash != pictures[0].recipe.depth_hash


def test_each_picture_has_its_own_seed_which_wraps_at_the_largest(
    engine: Engine, generator: FakeGenerator
) -> None:
    pictures = engine.generate(Request(prompt="a tree", count=3, seed=MAX_SEED - 1))
    assert [p.recipe.seed for p in pictures] == [MAX_SEED - 1, MAX_SEED, 0]
    assert [r.seed for r in generator.seen] == [MAX_SEED - 1, MAX_SEED, 0]
    assert not np.array_equal(pictures[0].pixels, pictures[1].pixels)


def test_one_of_several_can_be_made_again_alone(engine: Engine) -> None:
    pictures = engine.generate(Request(prompt="a tree", count=3))
    [again] = engine.generate(pictures[2].recipe.request())
    assert np.array_equal(again.pixels, pictures[2].pixels)


def test_a_generator_gets_a_request_with_nothing_left_open(
    engine: Engine, generator: FakeGenerator
) -> None:
    engine.generate(Request(prompt="a tree", image=IMAGE))
    [seen] = generator.seen
    for name in ("model", "size", "seed", "steps", "guidance", "strength", "tile"):
        assert getattr(seen, name) is not None, name
    assert seen.count == 1


def test_each_stage_is_timed_and_what_is_done_once_is_told_once(
    engine: Engine, generator: FakeGenerator
) -> None:
    generator.make = lambda request, seed: dataclasses.replace(
        noise(request, seed), timings={"text": 0.25, "denoise": 0.5}
    )
    first, second = engine.generate(Request(prompt="a tree", count=2))
    assert list(first.recipe.timings) == ["prepare", "load", "text", "denoise", "finish"]
    assert list(second.recipe.timings) == ["text", "denoise", "finish"]
    assert second.recipe.timings["text"] == 0.25
    assert all(seconds >= 0 for seconds in first.recipe.timings.values())


def test_a_generator_that_times_nothing_is_timed_as_a_whole(engine: Engine) -> None:
    [picture] = engine.generate("a tree")
    assert list(picture.recipe.timings) == ["prepare", "load", "generate", "finish"]


def test_maps_that_the_model_made_are_kept(engine: Engine, generator: FakeGenerator) -> None:
    height = np.linspace(0, 1, 32 * 16, dtype=np.float32).reshape(16, 32)
    generator.make = lambda request, seed: dataclasses.replace(
        noise(request, seed), maps={"height": height}
    )
    [picture] = engine.generate("oak")
    assert np.array_equal(picture.maps["height"], height)


# What a plug-in can do wrong


def bad_outputs() -> dict[str, Any]:
    pixels = np.zeros((16, 32, 3), np.uint8)
    level = np.full((16, 32), 0.5, np.float32)
    return {
        "nothing": None,
        "an array": pixels,
        "another size": Output(pixels=pixels[:8]),
        "turned": Output(pixels=pixels.transpose(1, 0, 2)),
        "floats": Output(pixels=pixels.astype(np.float32)),
        "grey": Output(pixels=pixels[..., 0]),
        "no array": Output(pixels=[[0]]),
        "a map of another size": Output(pixels=pixels, maps={"height": level[:8]}),
        "a map of another type": Output(pixels=pixels, maps={"height": level.astype(np.float64)}),
        "a map with NaN": Output(pixels=pixels, maps={"height": level * np.float32("nan")}),
        "a map below 0": Output(pixels=pixels, maps={"height": -level}),
        "a map above 1": Output(pixels=pixels, maps={"height": level * 3}),
    }


@pytest.mark.parametrize("what", bad_outputs())
def test_an_output_against_the_contract_names_the_plugin(
    engine: Engine, generator: FakeGenerator, what: str
) -> None:
    generator.make = lambda request, seed: bad_outputs()[what]
    with pytest.raises(PluginError, match="plug-in fake broke the contract") as caught:
        engine.generate("a tree")
    assert "ALLAPRIMA_DISABLE=fake" in caught.value.remedy


def test_a_generator_that_fails_is_named_and_loaded_anew_the_next_time(
    engine: Engine, generator: FakeGenerator, fake: FakeModels
) -> None:
    def fail(step: int) -> None:
        raise ValueError("shapes do not match")

    generator.act = fail
    with pytest.raises(PluginError, match=r"fake failed in generate: ValueError: shapes do not"):
        engine.generate("a tree")
    assert generator.released.is_set()
    assert engine.loaded is None
    fake.generator = FakeGenerator()
    assert engine.generate("a tree")
    assert fake.loads == ["fake", "fake"]


def test_errors_that_a_model_raises_on_purpose_arrive_as_they_are(
    engine: Engine, generator: FakeGenerator
) -> None:
    def refuse(step: int) -> None:
        raise UnsupportedRequest("The size is no multiple of 8.", "Use 32x16.")

    generator.act = refuse
    with pytest.raises(UnsupportedRequest, match="no multiple of 8"):
        engine.generate("a tree")
    assert engine.loaded == "fake"


def test_a_model_that_no_plugin_can_load_is_an_error(
    plugins: pluggy.PluginManager, fake: FakeModels
) -> None:
    fake.generator = None
    with (
        Engine(plugins=plugins) as engine,
        pytest.raises(ModelError, match="can load the model fake"),
    ):
        engine.generate("a tree")


def test_a_generator_without_the_needed_parts_names_the_plugin(
    engine: Engine, fake: FakeModels
) -> None:
    fake.generator = object()
    with pytest.raises(
        PluginError, match=r"plug-in fake .* returned a object, which has no device"
    ):
        engine.generate("a tree")


def test_a_failing_load_is_named_and_leaves_nothing_warm(engine: Engine, fake: FakeModels) -> None:
    fake.generator = OSError("disk gone")
    with pytest.raises(PluginError, match="fake failed in allaprima_load: OSError: disk gone"):
        engine.generate("a tree")
    assert engine.loaded is None


# Memory


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("DefaultCPUAllocator: can't allocate memory")]
)
def test_a_lack_of_memory_says_what_would_fit_and_gives_the_model_s_back(
    engine: Engine, generator: FakeGenerator, error: Exception
) -> None:
    def run_out(step: int) -> None:
        raise error

    generator.act = run_out
    with pytest.raises(OutOfMemory) as caught:
        engine.generate(Request(prompt="a tree", size=(128, 64)))
    assert "64x32" in caught.value.remedy
    assert generator.released.is_set()
    assert engine.loaded is None


def test_a_lack_of_memory_in_loading_is_the_same_error(engine: Engine, fake: FakeModels) -> None:
    fake.generator = MemoryError()
    with pytest.raises(OutOfMemory, match="smaller"):
        engine.generate("a tree")


def test_what_was_too_much_is_not_kept_alive_by_the_error(
    engine: Engine, generator: FakeGenerator
) -> None:
    class Tensor:
        pass

    held: list[weakref.ref[Tensor]] = []

    def run_out(step: int) -> None:
        tensor = Tensor()
        held.append(weakref.ref(tensor))
        raise MemoryError

    generator.act = run_out
    job = engine.submit("a tree")
    with pytest.raises(OutOfMemory) as caught:
        job.result(LONG)
    gc.collect()
    assert caught.value.__context__ is None
    assert held[0]() is None


# One warm model


def test_the_model_stays_warm_until_it_is_released(
    engine: Engine, fake: FakeModels, generator: FakeGenerator
) -> None:
    assert engine.loaded is None
    engine.generate("a tree")
    engine.generate("a house")
    assert fake.loads == ["fake"]
    assert engine.loaded == "fake"
    engine.release()
    assert generator.released.is_set()
    assert engine.loaded is None
    engine.release()  # a second time does no harm


def test_another_model_takes_the_first_one_s_place_after_its_memory_is_given_back(
    engine: Engine, plugins: pluggy.PluginManager, fake: FakeModels, generator: FakeGenerator
) -> None:
    engine.generate("a tree")
    second = FakeGenerator()
    fake.generator = second
    released_before_loading: list[bool] = []

    class Loader:
        @hookimpl(tryfirst=True)
        def allaprima_load(self) -> None:
            released_before_loading.append(generator.released.is_set())

    plugins.register(Loader())
    engine.generate(Request(prompt="a tree", model="other"))
    assert released_before_loading == [True]
    assert engine.loaded == "other"
    assert not second.released.is_set()


def test_two_engines_share_the_warm_model(
    engine: Engine, plugins: pluggy.PluginManager, fake: FakeModels
) -> None:
    engine.generate("a tree")
    second = Engine(plugins=plugins, idle_seconds=None)
    second.generate("a tree")
    assert fake.loads == ["fake"]
    assert second.loaded == "fake"


def test_engines_with_other_plugins_do_not(engine: Engine, generator: FakeGenerator) -> None:
    from allaprima import hookspecs

    others = pluggy.PluginManager("allaprima")
    others.add_hookspecs(hookspecs)
    models = FakeModels()
    others.register(models)
    engine.generate("a tree")
    with Engine(plugins=others) as second:
        second.generate("a tree")
        assert models.loads == ["fake"]
        assert generator.released.is_set()
        assert engine.loaded is None


def test_closing_releases_the_model_and_ends_the_jobs(
    plugins: pluggy.PluginManager, generator: FakeGenerator
) -> None:
    with Engine(plugins=plugins, idle_seconds=None) as engine:
        engine.generate("a tree")
        assert not generator.released.is_set()
        jobs = [engine.submit(f"tree {i}") for i in range(3)]
    assert generator.released.is_set()
    assert all(job.done() for job in jobs)
    engine.close()  # a second time does no harm
    with pytest.raises(RuntimeError, match="closed"):
        engine.submit("a tree")


def test_closing_leaves_another_engine_s_model_warm(
    engine: Engine, generator: FakeGenerator
) -> None:
    from allaprima import hookspecs

    others = pluggy.PluginManager("allaprima")
    others.add_hookspecs(hookspecs)
    engine.generate("a tree")
    with Engine(plugins=others):
        pass
    assert engine.loaded == "fake"
    assert not generator.released.is_set()


def test_an_idle_model_is_released_by_itself(
    plugins: pluggy.PluginManager, generator: FakeGenerator
) -> None:
    engine = Engine(plugins=plugins, idle_seconds=0.0)
    engine.generate("a tree")
    assert generator.released.wait(LONG)


def test_a_model_is_not_idle_in_the_middle_of_its_work(
    plugins: pluggy.PluginManager, generator: FakeGenerator
) -> None:
    released: list[bool] = []
    generator.act = lambda step: released.append(generator.released.is_set())
    with Engine(plugins=plugins, idle_seconds=0.0) as engine:
        engine.generate(Request(prompt="a tree", count=5))
    assert released == [False] * 25


def test_releasing_from_a_callback_waits_for_the_end_of_the_job(
    engine: Engine, generator: FakeGenerator
) -> None:
    released: list[bool] = []

    def release(progress: Progress) -> None:
        engine.release()
        released.append(generator.released.is_set())

    [picture] = engine.generate("a tree", on_progress=release)
    assert picture.size == (32, 16)
    assert not any(released)
    assert generator.released.wait(LONG)


def test_a_release_that_fails_is_logged_and_the_engine_goes_on(
    engine: Engine, generator: FakeGenerator, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise OSError("driver gone")

    engine.generate("a tree")
    generator.release = fail
    engine.release()
    assert "driver gone" in caplog.text
    assert engine.loaded is None
    engine.generate("a tree")
    del generator.release


# Devices


def test_a_device_that_is_no_device_is_refused_at_once(plugins: pluggy.PluginManager) -> None:
    with pytest.raises(AllaPrimaError, match="'gpu'"):
        Engine(device="gpu", plugins=plugins)


def test_the_engine_s_device_goes_before_the_settings(
    plugins: pluggy.PluginManager, fake: FakeModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    devices: list[str] = []

    class Loader:
        @hookimpl
        def allaprima_load(self, device: str) -> None:
            devices.append(device)

    plugins.register(Loader())
    monkeypatch.setenv("ALLAPRIMA_DEVICE", "mps")
    with Engine(device="cpu", plugins=plugins) as engine:
        engine.generate("a tree")
    assert devices == ["cpu"]


# Files


def test_a_picture_is_one_file_in_the_format_that_its_suffix_says(
    engine: Engine, tmp_path: Path
) -> None:
    [picture] = engine.generate("a tree")
    for name in ("tree.png", "tree.webp", "tree.tif"):
        assert engine.save(picture, tmp_path / name) == [tmp_path / name]
        assert np.array_equal(read_image(tmp_path / name), picture.pixels)


def test_a_material_is_a_file_for_each_map(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    level = np.full((16, 32), 0.5, np.float32)
    normal = np.full((16, 32, 3), 0.5, np.float32)
    maps = {"normal": normal, "height": level, "roughness": level, "metallic": level}
    generator.make = lambda request, seed: dataclasses.replace(noise(request, seed), maps=maps)
    [picture] = engine.generate(Request(prompt="oak", kind="material"))
    names = ["basecolor", "height", "roughness", "metallic", "normal"]
    for path in (tmp_path / "oak.png", tmp_path / "oak.jpg", tmp_path / "oak"):
        files = engine.save(picture, path)
        assert files == [tmp_path / f"oak_{name}.png" for name in names]
    assert np.array_equal(read_image(tmp_path / "oak_basecolor.png"), picture.pixels)
    assert {p.name for p in tmp_path.iterdir()} == {f"oak_{name}.png" for name in names}


def make_maps(generator: FakeGenerator) -> None:
    """Have materials made with all maps, each with a value of its own."""
    shape = (16, 32)
    maps = {name: np.full(shape, i / 8, np.float32) for i, name in enumerate(MAPS)}
    maps["normal"] = np.full((*shape, 3), 0.5, np.float32)
    maps["normal"][..., 1] = 0.75
    generator.make = lambda request, seed: dataclasses.replace(noise(request, seed), maps=maps)


def test_a_material_in_a_glb_file_is_one_file_with_its_png_files_in_it(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    make_maps(generator)
    [picture] = engine.generate(Request(prompt="oak", kind="material"))
    assert engine.save(picture, tmp_path / "oak.glb") == [tmp_path / "oak.glb"]
    assert [p.name for p in tmp_path.iterdir()] == ["oak.glb"]
    base, *maps = (read_image(data) for data in png_files((tmp_path / "oak.glb").read_bytes()))
    assert np.array_equal(base, picture.pixels)
    normal, packed = (values[0, 0].tolist() for values in maps)
    assert normal == [128, 191, 128]
    values = (MAPS.index(n) / 8 for n in ("ambient_occlusion", "roughness", "metallic"))
    assert packed == [round(255 * value) for value in values]


def png_files(data: bytes) -> list[bytes]:
    start, end = b"\x89PNG\r\n\x1a\n", b"IEND\xaeB`\x82"
    return [start + part.partition(end)[0] + end for part in data.split(start)[1:]]


def test_a_material_in_a_mtlx_file_has_its_maps_beside_it(
    engine: Engine, generator: FakeGenerator, tmp_path: Path
) -> None:
    make_maps(generator)
    [picture] = engine.generate(Request(prompt="oak", kind="material"))
    files = engine.save(picture, tmp_path / "oak.mtlx")
    loose = engine.save(picture, tmp_path / "loose")
    assert [p.name for p in files] == [
        *(p.name.replace("loose", "oak") for p in loose),
        "oak.mtlx",
    ]
    document = files[-1].read_text("utf-8")
    for name in ("basecolor", "height", "roughness", "metallic", "normal"):
        assert f'"oak_{name}.png"' in document
        with Image.open(tmp_path / f"oak_{name}.png") as one:
            assert one.mode == ("RGB" if name in ("basecolor", "normal") else "I;16")


@pytest.mark.parametrize(
    ("layout", "green", "packed"),
    [
        ("unreal", {"normal_directx": 64}, ("orm", "ambient_occlusion roughness metallic")),
        ("godot", {"normal": 191}, ("orm", "ambient_occlusion roughness metallic")),
        ("unity", {"normal": 191}, ("mask", "metallic ambient_occlusion nothing smoothness")),
    ],
)
def test_a_layout_packs_a_material_for_an_engine(
    engine: Engine,
    generator: FakeGenerator,
    tmp_path: Path,
    layout: str,
    green: dict[str, int],
    packed: tuple[str, str],
) -> None:
    make_maps(generator)
    [picture] = engine.generate(Request(prompt="oak", kind="material"))
    files = engine.save(picture, tmp_path / "oak", layout=layout)
    name, channels = packed
    names = ["basecolor", "height", *green, name]
    assert files == [tmp_path / f"oak_{n}.png" for n in names]
    values = {n: MAPS.index(n) / 8 for n in MAPS} | {"nothing": 0}
    values["smoothness"] = 1 - values["roughness"]
    stored = read_image(tmp_path / f"oak_{name}.png")[0, 0].tolist()
    assert stored == [round(255 * values[c]) for c in channels.split()]
    [(normal, up)] = green.items()
    assert read_image(tmp_path / f"oak_{normal}.png")[0, 0].tolist() == [128, up, 128]


@pytest.mark.parametrize(
    ("kind", "name", "layout"),
    [
        ("picture", "tree.glb", "separate"),
        ("illustration", "tree.mtlx", "separate"),
        ("picture", "tree.png", "unity"),
        ("material", "tree.glb", "unreal"),
        ("material", "tree", "blender"),
    ],
)
def test_what_cannot_be_saved_so_is_told_and_leaves_nothing(
    engine: Engine, tmp_path: Path, kind: str, name: str, layout: str
) -> None:
    [picture] = engine.generate(Request(prompt="a tree", kind=kind))
    with pytest.raises(InvalidRequest):
        engine.save(picture, tmp_path / name, layout=layout)
    assert list(tmp_path.iterdir()) == []


def test_a_dot_in_a_material_s_name_stays(engine: Engine, tmp_path: Path) -> None:
    [picture] = engine.generate(Request(prompt="oak", kind="material"))
    assert engine.save(picture, tmp_path / "oak.v2") == [tmp_path / "oak.v2_basecolor.png"]


@pytest.mark.parametrize("name", ["tree", "tree.bmp", "nowhere/tree.png"])
def test_a_file_that_cannot_be_written_leaves_nothing(
    engine: Engine, tmp_path: Path, name: str
) -> None:
    [picture] = engine.generate("a tree")
    with pytest.raises(OutputError):
        engine.save(picture, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_encoding_gives_a_file_s_bytes(engine: Engine) -> None:
    [picture] = engine.generate("a tree")
    assert np.array_equal(read_image(engine.encode(picture)), picture.pixels)
    assert engine.encode(picture, "image/jpeg").startswith(b"\xff\xd8")
    with pytest.raises(OutputError):
        engine.encode(picture, "image/bmp")


# Ctrl-C


def test_an_interrupt_while_waiting_stops_the_work_and_gets_through(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima import Job

    jobs: list[Job] = []
    wait = Job.wait

    def interrupted(job: Job) -> None:
        if not jobs:
            jobs.append(job)
            raise KeyboardInterrupt
        wait(job)

    monkeypatch.setattr(Job, "wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        engine.generate(Request(prompt="a tree", count=1000))
    with pytest.raises(Cancelled):
        jobs[0].result(0)


@pytest.mark.skipif(os.name == "nt", reason="SIGINT cannot be sent to one process there")
def test_ctrl_c_in_a_real_program_stops_it_at_the_next_step() -> None:
    code = """
        import signal, sys
        signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in the background
        sys.path.insert(0, sys.argv[1])
        import pluggy
        from fakes import FakeModels
        from allaprima import Engine, hookspecs
        plugins = pluggy.PluginManager("allaprima")
        plugins.add_hookspecs(hookspecs)
        models = FakeModels()
        plugins.register(models)
        def endless(request, seed, report):
            print("working", flush=True)
            while True:
                report("denoise", 1, 2)
        models.generator.generate = endless
        try:
            with Engine(plugins=plugins) as engine:
                engine.generate("a tree")
        except KeyboardInterrupt:
            print("interrupted, released:", models.generator.released.is_set())
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(Path(__file__).parents[1])],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "working\n"
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=LONG)
    finally:
        process.kill()
    assert (out, err, process.returncode) == ("interrupted, released: True\n", "", 0)
