"""The mark in the pixels: what it does to a picture, and what it survives.

The full table, on real pictures, is in bench/watermark.py; here is one picture of each kind.
"""

from __future__ import annotations

import functools
import io
import math
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance

from allaprima.trust.watermark import detection
from allaprima.trust.watermark.detection import detect
from allaprima.trust.watermark.embedding import MIN_SIDE, embed

Pixels = npt.NDArray[np.uint8]
PAYLOAD = 0x123456789ABC


@functools.cache
def scene(height: int = 192, width: int = 224, seed: int = 0) -> Pixels:
    """Like a photograph: a spectrum that falls with frequency, correlated colours, hard edges. It
    wraps around."""
    draw = np.random.default_rng(seed)
    frequency = np.hypot(np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None])
    frequency[0, 0] = 1
    layers = []
    for power in (1.2, 1.6, 1.6):
        spectrum = np.fft.rfft2(draw.normal(size=(height, width))) / frequency**power
        spectrum[0, 0] = 0
        layer = np.fft.irfft2(spectrum, (height, width))
        layers.append(layer / layer.std())
    light, warm, cold = layers
    light = light + np.where(light > 0.6, 1.0, 0.0)
    colours = np.stack([light + 0.4 * warm, light, light - 0.4 * cold], axis=-1)
    pixels: Pixels = np.clip(120 + 22 * colours, 0, 255).astype(np.uint8)
    pixels.flags.writeable = False
    return pixels


@functools.cache
def marked(tile: bool = False) -> Pixels:
    return embed(scene(192, 256 if tile else 224), PAYLOAD, tile=tile)


def psnr(one: npt.NDArray[Any], other: npt.NDArray[Any]) -> float:
    return 10 * math.log10(255**2 / np.square(one.astype(float) - other).mean())


def payload(pixels: Pixels) -> int | None:
    found = detect(pixels)
    return None if found is None else found.payload


def as_file(pixels: Pixels, file_format: str, **options: Any) -> Pixels:
    data = io.BytesIO()
    Image.fromarray(pixels).save(data, file_format, **options)
    return np.asarray(Image.open(data).convert("RGB"))


def resized(pixels: Pixels, width: int, height: int) -> Pixels:
    return np.asarray(Image.fromarray(pixels).resize((width, height), Image.Resampling.BICUBIC))


def enhanced(kind: Any, factor: float) -> Callable[[Pixels], Pixels]:
    return lambda pixels: np.asarray(kind(Image.fromarray(pixels)).enhance(factor))


# What it does


def test_the_mark_is_faint() -> None:
    assert 42.0 <= psnr(marked(), scene()) < 43.0
    assert np.abs(marked().astype(int) - scene()).max() < 16


def test_it_is_the_fainter_the_larger_the_picture() -> None:
    [small, middle, large] = [
        psnr(embed(each, PAYLOAD), each)
        for each in (resized(scene(), side, side) for side in (256, 512, 1024))
    ]
    assert 42.0 <= small < middle - 1
    assert middle < large - 1
    assert large < 51.2


def test_it_is_fainter_still_where_the_picture_is_smooth_and_as_clear() -> None:
    down, across = np.mgrid[0:256, 0:320] / 320
    backdrop = np.stack([150 + 70 * down, 140 + 60 * across, 160 - 40 * down], axis=-1)
    pixels = np.rint(backdrop).astype(np.uint8)
    result = embed(pixels, PAYLOAD)
    busy = resized(scene(), 320, 256)
    assert psnr(result, pixels) > psnr(embed(busy, PAYLOAD), busy) + 3
    assert np.abs(result.astype(int) - pixels).max() <= 6
    assert payload(as_file(result, "JPEG", quality=75)) == PAYLOAD
    assert payload(resized(result, 160, 128)) == PAYLOAD
    assert payload(result[30:240, 40:300]) == PAYLOAD


@pytest.mark.parametrize("seed", range(4))
def test_a_flat_drawing_keeps_it_in_a_strongly_compressed_jpeg(seed: int) -> None:
    """Though it is as smooth as a backdrop: drawings are put on slides, which are sent as JPEG pictures."""
    draw = np.random.default_rng(seed)
    down, across = np.mgrid[0:256, 0:256]
    pixels = np.zeros((256, 256, 4), np.uint8)
    for _ in range(5):
        (y, x), radius = draw.integers(60, 196, 2), draw.integers(40, 80)
        pixels[np.hypot(down - y, across - x) < radius] = (*draw.integers(40, 216, 3), 255)
    result = Image.fromarray(embed(pixels, PAYLOAD))
    page = Image.new("RGB", result.size, "white")
    page.paste(result, mask=result)
    assert payload(as_file(np.asarray(page), "JPEG", quality=50)) == PAYLOAD


def test_the_same_payload_makes_the_same_pixels() -> None:
    assert (embed(scene(), PAYLOAD) == marked()).all()
    assert (embed(scene(), PAYLOAD + 1) != marked()).any()


def test_the_picture_itself_is_not_touched() -> None:
    assert not scene().flags.writeable
    assert marked() is not scene()


def test_transparent_parts_and_transparency_stay_as_they_are() -> None:
    pixels = np.dstack([scene(), np.zeros(scene().shape[:2], np.uint8)])
    pixels[40:180, 20:210, 3] = 255
    pixels[60:80, 60:80, 3] = 128
    result = embed(pixels, PAYLOAD)
    hidden = pixels[..., 3] == 0
    assert (result[..., 3] == pixels[..., 3]).all()
    assert (result[hidden] == pixels[hidden]).all()
    assert psnr(result[~hidden][:, :3], pixels[~hidden][:, :3]) >= 42.0
    assert payload(result) == PAYLOAD
    # What shines through from behind is no part of the picture.
    result[hidden, :3] = np.random.default_rng(0).integers(0, 256, (int(hidden.sum()), 3))
    assert payload(result) == PAYLOAD


def test_a_picture_that_is_all_transparent_stays_as_it_is() -> None:
    pixels = np.zeros((128, 128, 4), np.uint8)
    assert embed(pixels, PAYLOAD) is pixels
    assert detect(pixels) is None


def test_a_picture_without_colour_stays_without() -> None:
    grey = np.repeat(scene()[..., :1], 3, axis=2)
    result = embed(grey, PAYLOAD)
    assert (result == result[..., :1]).all()
    assert payload(result) == PAYLOAD


@pytest.mark.parametrize("value", [0, 128, 255])
def test_a_picture_of_one_colour_can_carry_it(value: int) -> None:
    flat = np.full((MIN_SIDE, MIN_SIDE, 3), value, np.uint8)
    assert payload(embed(flat, PAYLOAD)) == PAYLOAD


@pytest.mark.parametrize("size", [(MIN_SIDE - 1, 300), (300, MIN_SIDE - 1), (1, 1)])
def test_a_picture_that_is_too_small_stays_as_it_is(size: tuple[int, int]) -> None:
    pixels = np.zeros((*size, 3), np.uint8)
    assert embed(pixels, PAYLOAD) is pixels


def test_the_mark_of_a_seamless_picture_is_seamless() -> None:
    added = marked(tile=True).astype(int) - scene(192, 256)
    for axis in (0, 1):
        # The step from the last to the first row is like those between others.
        steps = np.abs(np.diff(added, axis=axis, append=np.take(added, [0], axis))).mean(
            axis=(1 - axis, 2)
        )
        assert steps[-1] < 1.3 * steps.mean()


# What it survives

CHANGES: dict[str, Callable[[Pixels], Pixels]] = {
    "nothing": lambda p: p,
    "JPEG 50": lambda p: as_file(p, "JPEG", quality=50),
    "WebP 60": lambda p: as_file(p, "WEBP", quality=60),
    "half the size": lambda p: resized(p, 112, 96),
    "double the size": lambda p: resized(p, 448, 384),
    "an odd size": lambda p: resized(p, 251, 215),
    "a crop": lambda p: p[31 : 31 + 134, 40 : 40 + 157],
    "brighter": enhanced(ImageEnhance.Brightness, 1.2),
    "darker": enhanced(ImageEnhance.Brightness, 0.8),
    "more contrast": enhanced(ImageEnhance.Contrast, 1.2),
    "less contrast": enhanced(ImageEnhance.Contrast, 0.8),
    "a screenshot": lambda p: as_file(resized(p[7:, 5:], 274, 231), "JPEG", quality=80),
    "a quarter turn": lambda p: np.rot90(p),
    "a half turn": lambda p: np.rot90(p, 2),
    "three quarter turns, saved as JPEG": lambda p: as_file(np.rot90(p, 3), "JPEG", quality=75),
    "mirroring": lambda p: p[:, ::-1],
    "standing on its head, cut": lambda p: p[150:10:-1, 8:190],
    "mirroring across, half the size": lambda p: resized(np.swapaxes(p, 0, 1), 96, 112),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_mark_survives(change: str) -> None:
    found = detect(CHANGES[change](marked()))
    assert found is not None
    assert found.payload == PAYLOAD
    assert 0.55 < found.agreement <= 1.0


def test_it_is_said_how_large_the_pattern_is_now() -> None:
    found = detect(CHANGES["half the size"](marked()))
    assert found is not None
    assert found.period == pytest.approx((32, 32), rel=0.02)


def test_a_material_may_be_rolled_and_tiled() -> None:
    rolled = np.roll(marked(tile=True), (37, 91), (0, 1))
    assert payload(np.tile(rolled, (2, 2, 1))) == PAYLOAD
    assert payload(rolled[20:160, 30:220]) == PAYLOAD


def test_a_seamless_picture_of_odd_size_has_a_pattern_that_fits() -> None:
    pixels = scene(150, 200)
    result = np.roll(embed(pixels, PAYLOAD, tile=True), (11, 60), (0, 1))
    found = detect(result)
    assert found is not None
    assert found.payload == PAYLOAD
    assert found.period == pytest.approx((75, 200 / 3), rel=0.01)


def test_a_picture_that_is_marked_again_says_the_latter() -> None:
    again = embed(embed(marked(), 7), 9)
    assert payload(again) == 9


def test_of_a_large_picture_the_middle_is_enough() -> None:
    large = np.tile(marked(tile=True), (6, 5, 1))
    assert min(large.shape[:2]) > 1024
    assert payload(large) == PAYLOAD


def test_a_drawing_on_transparent_ground_keeps_it_when_it_is_put_on_white() -> None:
    down, across = np.mgrid[:256, :256] - 128
    ball, shadow = np.hypot(down, across) < 96, np.hypot(down + 40, across + 40) < 30
    pixels = np.zeros((256, 256, 4), np.uint8)
    pixels[ball] = (226, 90, 60, 255)
    pixels[ball & shadow] = (250, 220, 200, 255)
    result = embed(pixels, PAYLOAD)
    on_white = np.where(ball[..., None], result[..., :3], np.uint8(255))
    assert payload(result) == PAYLOAD
    assert payload(on_white) == PAYLOAD
    assert payload(as_file(on_white, "JPEG", quality=75)) == PAYLOAD


def grid(gap: int, line: int) -> Pixels:
    """White lines on black."""
    down, across = np.mgrid[:256, :256]
    lines = (down % gap < line) | (across % gap < line)
    return np.repeat(np.where(lines, 255, 0).astype(np.uint8)[..., None], 3, axis=2)


def test_a_drawing_in_black_and_white_keeps_it() -> None:
    result = embed(grid(37, 3), PAYLOAD)
    assert payload(resized(result, 128, 128)) == PAYLOAD
    assert payload(CHANGES["a crop"](result)) == PAYLOAD


@settings(max_examples=8)
@given(gap=st.integers(5, 60), line=st.integers(1, 30), word=st.integers(0, 2**48 - 1))
def test_where_half_of_the_mark_is_cut_off_the_rest_is_made_stronger_but_stays_faint(
    gap: int, line: int, word: int
) -> None:
    pixels = grid(gap, line)
    result = embed(pixels, word)
    assert 42.0 <= psnr(result, pixels) < 44.0
    assert payload(result) == word


# What is none


def test_unmarked_pictures_have_none() -> None:
    for seed in range(3):
        assert detect(scene(160, 160, seed)) is None


def test_the_bound_on_false_positives_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts = 0

    def count(soft: Any) -> None:
        nonlocal attempts
        attempts += 1

    monkeypatch.setattr(detection, "decode", count)
    assert detect(scene()) is None
    assert 1 < attempts <= detection.ATTEMPTS
    assert detection.FALSE_POSITIVES < 1e-6


@settings(max_examples=12)
@given(
    height=st.integers(1, 90),
    width=st.integers(1, 90),
    channels=st.sampled_from([3, 4]),
    seed=st.integers(0, 999),
)
def test_any_picture_can_be_looked_at(height: int, width: int, channels: int, seed: int) -> None:
    draw = np.random.default_rng(seed)
    pixels = draw.integers(0, 256, (height, width, channels), dtype=np.uint8)
    pixels[: height // 2] = 0
    assert detect(pixels) is None


@settings(max_examples=10)
@given(
    height=st.integers(MIN_SIDE, 200),
    width=st.integers(MIN_SIDE, 200),
    tile=st.booleans(),
    word=st.integers(0, 2**48 - 1),
)
def test_a_mark_in_any_size_can_be_read(height: int, width: int, tile: bool, word: int) -> None:
    pixels = scene()[:height, :width]
    pixels = np.pad(
        pixels,
        ((0, height - pixels.shape[0]), (0, width - pixels.shape[1]), (0, 0)),
        mode="reflect",
    )
    result = embed(pixels, word, tile=tile)
    assert psnr(result, pixels) >= 42.0
    assert payload(result) == word
