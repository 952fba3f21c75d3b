"""Every family does every task, the same way each time, and can be stopped anywhere."""

from __future__ import annotations

import gc
import json
import logging
import shutil
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from checkpoints import FAMILIES

from allaprima.errors import Cancelled, DamagedModel, RequestRefused
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder
from allaprima.request import Request

Get = Callable[..., Any]
families = pytest.mark.parametrize("family", FAMILIES)


def ask(**changes: Any) -> Request:
    """A small, resolved request."""
    values = {"prompt": "a red brick wall", "size": (64, 64), "steps": 2, "guidance": 0.0}
    if "image" in changes:
        values["strength"] = 1.0
    return Request(**(values | {"tile": False} | changes))


def ignore(stage: str, step: int, steps: int) -> None:
    pass


@families
def test_a_prompt_becomes_a_picture_of_the_size_asked_for(family: str, generator: Get) -> None:
    made = generator(family).generate(ask(size=(80, 48)), 1, ignore)
    assert made.pixels.shape == (48, 80, 3)
    assert made.pixels.dtype == np.uint8
    assert made.pixels.std() > 1


@families
def test_a_size_between_multiples_is_made_larger_and_cropped(
    family: str, generator: Get, card: Get
) -> None:
    multiple = card(family).multiple
    larger = (-(-61 // multiple) * multiple, -(-50 // multiple) * multiple)
    whole = generator(family).generate(ask(size=larger), 1, ignore)
    part = generator(family).generate(ask(size=(61, 50)), 1, ignore)
    assert part.pixels.shape == (50, 61, 3)
    assert np.array_equal(part.pixels, whole.pixels[:50, :61])


@families
def test_a_seed_makes_the_same_picture_again_bit_for_bit(family: str, generator: Get) -> None:
    first = generator(family).generate(ask(), 7, ignore)
    other = generator(family).generate(ask(), 8, ignore)
    again = generator(family).generate(ask(), 7, ignore)
    assert np.array_equal(first.pixels, again.pixels)
    assert all(np.array_equal(first.maps[name], again.maps[name]) for name in first.maps)
    assert not np.array_equal(first.pixels, other.pixels)


@families
def test_another_prompt_makes_another_picture(family: str, generator: Get) -> None:
    first = generator(family).generate(ask(prompt="gold"), 1, ignore)
    other = generator(family).generate(ask(prompt="old stone castle"), 1, ignore)
    assert not np.array_equal(first.pixels, other.pixels)


@families
def test_image_to_image_starts_from_the_image(
    family: str, generator: Get, photo: np.ndarray
) -> None:
    from_photo = generator(family).generate(ask(image=photo, strength=0.5), 1, ignore)
    from_other = generator(family).generate(ask(image=255 - photo, strength=0.5), 1, ignore)
    assert from_photo.pixels.shape == photo.shape
    assert not np.array_equal(from_photo.pixels, from_other.pixels)


@families
def test_an_image_of_another_size_is_resized(
    family: str, generator: Get, photo: np.ndarray
) -> None:
    made = generator(family).generate(ask(image=photo[:37], size=(48, 50)), 1, ignore)
    assert made.pixels.shape == (50, 48, 3)


@families
def test_inpainting_keeps_every_pixel_outside_the_mask(
    family: str, generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    made = generator(family).generate(ask(image=photo, mask=hole), 1, ignore).pixels
    assert np.array_equal(made[hole == 0], photo[hole == 0])
    assert (made[hole == 255] != photo[hole == 255]).any(axis=-1).mean() > 0.5


@families
def test_inpainting_keeps_them_at_a_size_that_is_no_multiple_too(
    family: str, generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    photo, hole = photo[:61, :53], hole[:61, :53]
    made = generator(family).generate(ask(image=photo, mask=hole, size=(53, 61)), 1, ignore)
    assert np.array_equal(made.pixels[hole == 0], photo[hole == 0])
    assert not np.array_equal(made.pixels, photo)


@families
@pytest.mark.parametrize("strength", [0.01, 0.3, 0.6])
def test_with_few_steps_a_low_strength_takes_a_step_and_leaves_the_image_its_say(
    family: str, strength: float, generator: Get, photo: np.ndarray
) -> None:
    told: list[tuple[str, int, int]] = []
    request = ask(image=photo, strength=strength, steps=1)
    made = generator(family).generate(request, 1, lambda *now: told.append(now))
    assert ("denoise", 1) in [now[:2] for now in told]
    assert max(steps for stage, _, steps in told if stage == "denoise") <= 2
    other = generator(family).generate(request.replace(image=255 - photo), 1, ignore)
    assert not np.array_equal(made.pixels, other.pixels)


@pytest.mark.parametrize("strength", [0.0, 1e-9])
def test_no_strength_returns_the_image(
    strength: float, generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    warm = generator("stable-diffusion")
    made = warm.generate(ask(image=photo, strength=strength), 1, ignore)
    assert np.array_equal(made.pixels, photo)
    made = warm.generate(ask(image=photo, mask=hole, strength=strength), 1, ignore)
    assert np.array_equal(made.pixels, photo)


@families
@pytest.mark.parametrize("task", ["text-to-image", "image-to-image", "inpaint"])
def test_the_stages_are_told_in_order_and_timed(
    family: str, task: str, generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    told: list[tuple[str, int, int]] = []
    given = {"text-to-image": {}, "image-to-image": {"image": photo}}
    request = ask(**given.get(task, {"image": photo, "mask": hole}))
    made = generator(family).generate(request, 1, lambda *now: told.append(now))
    stages = list(dict.fromkeys(stage for stage, _, _ in told))
    expected = ["text", "encode", "denoise", "decode"]
    assert stages == [s for s in expected if s != "encode" or task != "text-to-image"]
    assert [now for now in told if now[0] == "denoise"] == [("denoise", i, 2) for i in range(3)]
    assert told[0] == ("text", 0, 1)
    assert told[-1] == ("decode", 1, 1)
    assert list(made.timings) == stages
    assert all(seconds > 0 for seconds in made.timings.values())


@families
def test_it_can_be_stopped_at_every_report_and_works_as_before(
    family: str, generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    warm = generator(family)
    request = ask(image=photo, mask=hole, tile=family in ("material", "sana-sprint"))
    told: list[tuple[str, int, int]] = []
    before = warm.generate(request, 1, lambda *now: told.append(now))

    for stop in range(len(told)):
        seen = 0

        def report(*_: object, stop: int = stop) -> None:
            nonlocal seen
            if seen == stop:
                raise Cancelled
            seen += 1

        with pytest.raises(Cancelled):
            warm.generate(request, 1, report)
        assert seen == stop
    assert np.array_equal(warm.generate(request, 1, ignore).pixels, before.pixels)


def test_a_negative_prompt_counts_where_there_is_guidance(generator: Get) -> None:
    warm = generator("stable-diffusion")
    plain = warm.generate(ask(guidance=5.0), 1, ignore)
    without = warm.generate(ask(guidance=5.0, negative_prompt="gold"), 1, ignore)
    assert not np.array_equal(plain.pixels, without.pixels)


def test_a_family_that_knows_no_negative_prompt_is_given_none(generator: Get) -> None:
    warm = generator("flux2-klein")
    plain = warm.generate(ask(), 1, ignore)
    without = warm.generate(ask(negative_prompt="gold"), 1, ignore)
    assert np.array_equal(plain.pixels, without.pixels)


def test_a_material_comes_with_its_maps(generator: Get) -> None:
    made = generator("material").generate(ask(size=(72, 40)), 1, ignore)
    assert list(made.maps) == ["height", "roughness", "metallic"]
    for values in made.maps.values():
        assert values.shape == (40, 72)
        assert values.dtype == np.float32
        assert values.min() >= 0
        assert values.max() <= 1
        # Finer than the 256 steps of a picture, even where the model computes in bfloat16.
        assert len(np.unique(values)) > 256


def test_an_autoencoder_of_four_channels_makes_transparency(
    generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    warm = generator("material", "alpha", channels=4)
    cut_out = np.dstack([photo, hole])
    assert warm.generate(ask(), 1, ignore).pixels.shape == (64, 64, 4)
    opaque = warm.generate(ask(image=photo, strength=0.5), 1, ignore)
    seen_through = warm.generate(ask(image=cut_out, strength=0.5), 1, ignore)
    assert not np.array_equal(opaque.pixels, seen_through.pixels)
    painted = warm.generate(ask(image=cut_out, mask=hole), 1, ignore)
    assert np.array_equal(painted.pixels[hole == 0], cut_out[hole == 0])


def test_a_model_without_transparency_sees_the_image_on_white_and_keeps_its_transparency(
    generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    warm = generator("stable-diffusion")
    cut_out = np.dstack([photo, 255 - hole])
    on_white = np.where(hole[..., None] == 255, 255, photo).astype(np.uint8)
    assert np.array_equal(
        warm.generate(ask(image=cut_out, strength=0.5), 1, ignore).pixels,
        warm.generate(ask(image=on_white, strength=0.5), 1, ignore).pixels,
    )
    painted = warm.generate(ask(image=cut_out, mask=hole), 1, ignore).pixels
    assert np.array_equal(painted[hole == 0], cut_out[hole == 0])
    assert (painted[hole == 255][:, 3] == 255).all()


def test_a_checkpoint_made_for_inpainting_inpaints(
    generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    warm = generator("stable-diffusion", "for-inpainting", inputs=9)
    made = warm.generate(ask(image=photo, mask=hole), 1, ignore).pixels
    assert np.array_equal(made[hole == 0], photo[hole == 0])
    assert not np.array_equal(made, photo)


def test_a_latent_consistency_model_takes_no_more_steps_than_it_has(
    checkpoint: Get, tmp_path: Path, photo: np.ndarray
) -> None:
    folder = Path(shutil.copytree(checkpoint("stable-diffusion"), tmp_path / "lcm"))
    settings = folder / "scheduler" / "scheduler_config.json"
    values = json.loads(settings.read_text())
    values |= {"_class_name": "LCMScheduler", "original_inference_steps": 4}
    settings.write_text(json.dumps(values))
    index = folder / "model_index.json"
    values = json.loads(index.read_text())
    index.write_text(json.dumps(values | {"scheduler": ["diffusers", "LCMScheduler"]}))
    warm: Any = allaprima_load(card_for_folder(folder), "cpu")
    four, eight = (
        warm.generate(ask(guidance=1.0, steps=steps), 1, ignore).pixels for steps in (4, 8)
    )
    assert np.array_equal(four, eight)
    faint = ask(guidance=1.0, steps=8, image=photo, strength=0.01)
    assert warm.generate(faint, 1, ignore).pixels.shape == photo.shape


@families
def test_a_stroke_thinner_than_a_latent_is_painted(
    family: str, generator: Get, photo: np.ndarray
) -> None:
    stroke = np.zeros((64, 64), np.uint8)
    stroke[29] = 255
    first, other = (
        generator(family)
        .generate(ask(prompt=prompt, image=photo, mask=stroke), seed, ignore)
        .pixels
        # The seed is for klein, which with random weights hardly hears the prompt; other
        # families draw from it for encoding as well, so there it would prove nothing.
        for prompt, seed in (("gold", 1), ("old stone castle", 2 if family == "flux2-klein" else 1))
    )
    # Had the stroke fallen through, both would show the original, encoded and decoded.
    assert not np.array_equal(first[29], other[29])


@families
def test_half_precision_does_all_tasks_as_well(
    family: str, generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    warm = generator(family, dtype="bfloat16")
    assert warm.dtype == "bfloat16"
    for given in ({}, {"image": photo}, {"image": photo, "mask": hole}):
        made = warm.generate(ask(**given), 1, ignore)
        exact = generator(family).generate(ask(**given), 1, ignore)
        # The same noise, and so the same picture but for rounding.
        assert np.abs(made.pixels.astype(int) - exact.pixels).mean() < 6


def test_a_materials_maps_are_fine_even_in_half_precision(generator: Get) -> None:
    made = generator("material", dtype="bfloat16").generate(ask(), 1, ignore)
    # bfloat16 has 128 values between a half and one.
    assert len(np.unique(made.maps["height"])) > 1000


def test_sana_makes_the_size_asked_for_and_not_one_of_its_bins(generator: Get) -> None:
    warm = generator("sana-sprint")
    shapes = []
    hook = warm._parts.denoiser.register_forward_pre_hook(
        lambda _, x: shapes.append(x[0].shape[-2:])
    )
    warm.generate(ask(size=(96, 64)), 1, ignore)
    hook.remove()
    assert shapes == [(32, 48), (32, 48)]


def test_the_checkpoints_own_safety_checker_is_heeded(
    checkpoint: Get, generator: Get, photo: np.ndarray
) -> None:
    warm = generator("stable-diffusion", "checked", safety_checker=True)
    checker = warm._parts.components["safety_checker"]
    checker.concept_embeds_weights.fill_(10)  # no likeness is that great
    checker.special_care_embeds_weights.fill_(10)
    assert warm.generate(ask(), 1, ignore).pixels.std() > 0
    checker.concept_embeds_weights.fill_(-10)  # and every one this great
    with pytest.raises(RequestRefused, match="safety checker"):
        warm.generate(ask(), 1, ignore)


def test_a_picture_of_no_numbers_is_an_error_and_not_black(checkpoint: Get, generator: Get) -> None:
    warm = generator("stable-diffusion", "overflowing")
    warm._parts.components["vae"].decoder.conv_out.bias.fill_(float("nan"))
    with pytest.raises(DamagedModel, match="no numbers in float32"):
        warm.generate(ask(), 1, ignore)


@families
def test_all_tasks_share_one_set_of_weights(
    family: str, generator: Get, photo: np.ndarray, hole: np.ndarray
) -> None:
    warm = generator(family)
    for given in ({}, {"image": photo}, {"image": photo, "mask": hole}):
        warm.generate(ask(**given), 1, ignore)
    used = {id(p.vae) for p in warm._pipelines.values()}
    assert used == {id(warm._parts.components["vae"])}


def test_releasing_gives_the_weights_back(checkpoint: Get, generator: Get) -> None:
    warm = generator("stable-diffusion", "released")
    warm.generate(ask(), 1, ignore)
    weights = weakref.ref(warm._parts.components["unet"].conv_in.weight)
    assert weights() is not None
    warm.release()
    gc.collect()
    assert weights() is None


def test_nothing_is_written_on_the_terminal_and_the_hosts_settings_stay(
    checkpoint: Get, generator: Get, photo: np.ndarray, capfd: pytest.CaptureFixture[str]
) -> None:
    import diffusers.utils.logging
    import transformers.utils.logging

    written: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: written.append(record.getMessage())  # type: ignore[method-assign]
    libraries = (diffusers.utils.logging, transformers.utils.logging)
    before = [(lib.get_verbosity(), lib.is_progress_bar_enabled()) for lib in libraries]
    checkpoint("sdxl-turbo", "quiet")
    capfd.readouterr()  # saving it is not quiet
    for library in libraries:
        library.add_handler(handler)
    try:
        warm = generator("sdxl-turbo", "quiet")
        warm.generate(ask(image=photo, prompt="brick " * 200), 1, ignore)
    finally:
        for library in libraries:
            library.remove_handler(handler)
    assert written == []
    assert capfd.readouterr() == ("", "")
    assert before == [(lib.get_verbosity(), lib.is_progress_bar_enabled()) for lib in libraries]
