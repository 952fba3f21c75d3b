"""A model takes no more memory than there is: whole, rounded, or in part."""

from __future__ import annotations

import logging
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn
from torch.nn.utils import parametrize

from allaprima import Request
from allaprima.models import integrity, memory, parts
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.memory import LAYOUTS, RESERVE, Layout, Needs, choose_layout, next_layout
from allaprima.models.memory_int8 import round_weights
from allaprima.models.memory_offload import by_layer
from allaprima.models.memory_tiles import decode_in_pieces
from allaprima.models.store import card_for_folder

WHOLE, PIECES, INT8, PARTS, LAYERS = LAYOUTS
REQUEST = Request(
    prompt="a red brick wall", size=(64, 64), steps=1, guidance=1.0, seed=1, model="m", tile=False
)


def real_error() -> Exception:
    """What torch itself raises where a CPU has not so much memory."""
    try:
        torch.empty(2**60, dtype=torch.uint8)
    except RuntimeError as error:
        return error.with_traceback(None)
    raise AssertionError("an exbibyte was there")


def pixels(warm: Any, **changes: Any) -> np.ndarray:
    request = REQUEST.replace(**changes)
    made: np.ndarray = warm.generate(request, 1, lambda *_: None).pixels
    return made.astype(int)


@pytest.fixture
def laid_out(
    checkpoint: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, Layout], Any]:
    """`laid_out("sana-sprint", INT8)` is a warm generator, in float32 and in this layout."""

    def get(family: str, layout: Layout) -> Any:
        monkeypatch.setattr(parts, "choose_dtype", lambda *_, **__: torch.float32)
        monkeypatch.setattr(parts, "choose_layout", lambda needs, free: layout)
        return allaprima_load(card_for_folder(checkpoint(family)), "cpu")

    return get


# What is chosen

NEEDS = Needs(
    parts={"text_encoder": 400, "unet": 1000, "vae": 100},
    rounded={"text_encoder": 200, "unet": 500, "vae": 50},
    largest=30,
    denoiser="unet",
    decoding=800,
    piece=100,
)


def test_each_layout_needs_less_than_the_one_before() -> None:
    needs = [NEEDS.of(layout) for layout in LAYOUTS]
    assert needs == sorted(needs, reverse=True)
    assert len(set(needs)) == len(needs)
    assert needs[0] == 1500 + 800


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_first_that_fits_is_chosen(layout: Layout) -> None:
    assert choose_layout(NEEDS, NEEDS.of(layout) + RESERVE) == layout
    less = choose_layout(NEEDS, NEEDS.of(layout) + RESERVE - 1)
    assert less == (next_layout(layout) or layout)


def test_where_nothing_fits_the_smallest_is_tried() -> None:
    assert choose_layout(NEEDS, 0) == LAYERS
    assert next_layout(LAYERS) is None


def test_what_a_model_needs_is_read_off_its_files(checkpoint: Callable[..., Path]) -> None:
    folder = checkpoint("stable-diffusion")
    index = integrity.read_index(folder)
    card = card_for_folder(folder)
    needs = memory.needs_of(card, index.components, "unet", {"": 2, "vae": 4})
    import diffusers

    unet = diffusers.UNet2DConditionModel.from_pretrained(folder / "unet")
    counts = [p.numel() for p in unet.parameters()]
    assert needs.parts.keys() == {"unet", "vae", "text_encoder"}
    assert needs.parts["unet"] == 2 * sum(counts)
    assert needs.largest == 2 * max(counts)
    assert needs.rounded["unet"] < needs.parts["unet"]
    # Eight arrays of 64 x 64, eight channels, four bytes.
    assert needs.decoding == needs.piece == 8 * 64 * 64 * 8 * 4


@pytest.mark.parametrize(("free", "layout"), [(2**40, WHOLE), (0, LAYERS)])
def test_a_model_is_laid_out_by_what_is_free(
    free: int,
    layout: Layout,
    checkpoint: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(parts, "free_memory", lambda device: free)
    warm: Any = allaprima_load(card_for_folder(checkpoint("stable-diffusion")), "cpu")
    assert warm.layout == layout
    assert ("memory is short" in caplog.text) == (layout != WHOLE)
    warm.release()


# Pictures stay what they are


@pytest.mark.parametrize("family", ["stable-diffusion", "sana-sprint", "z-image-turbo"])
def test_a_model_in_part_makes_the_same_picture_and_holds_one_part(
    family: str, generator: Callable[..., Any], laid_out: Callable[[str, Layout], Any]
) -> None:
    whole = pixels(generator(family))
    warm = laid_out(family, LAYERS)
    assert warm.layout == LAYERS
    assert np.abs(pixels(warm) - whole).max() <= 1
    assert np.abs(pixels(warm) - whole).max() <= 1
    assert warm._parts.turns.present == "vae"
    held = {
        name: sum(p.numel() for p in part.parameters() if not p.is_meta)
        for name, part in warm._parts.components.items()
        if isinstance(part, nn.Module)
    }
    assert [name for name, count in held.items() if count] == ["vae"]
    warm.release()


@pytest.mark.parametrize("layout", [INT8, PARTS, LAYERS])
def test_an_autoencoder_that_overflows_in_float16_takes_images_in_any_layout(
    layout: Layout,
    photo: np.ndarray,
    generator: Callable[..., Any],
    laid_out: Callable[[str, Layout], Any],
) -> None:
    changes = {"image": photo, "strength": 0.5, "steps": 2}
    whole = pixels(generator("sdxl-turbo"), **changes)
    warm = laid_out("sdxl-turbo", layout)
    assert np.abs(pixels(warm, **changes) - whole).mean() < 12
    warm.release()


@pytest.mark.parametrize("layout", [INT8, PARTS])
def test_weights_in_8_bits_make_nearly_the_same_picture(
    layout: Layout, generator: Callable[..., Any], laid_out: Callable[[str, Layout], Any]
) -> None:
    whole = pixels(generator("stable-diffusion"))
    warm = laid_out("stable-diffusion", layout)
    assert warm.layout == layout
    assert warm.dtype == "float32, int8 weights"
    rounded = pixels(warm)
    difference = np.abs(rounded - whole)
    assert 0 < difference.mean() < 3
    assert (pixels(warm) == rounded).all()
    weights = [p for p in warm._parts.components["unet"].parameters() if p.dtype == torch.int8]
    assert (not weights) if layout.in_turn and not warm._parts.turns.present else weights
    warm.release()


def test_a_seamless_picture_stays_seamless_in_pieces(
    generator: Callable[..., Any],
    laid_out: Callable[[str, Layout], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from allaprima.models import memory_tiles

    monkeypatch.setattr(memory_tiles, "TILE", 48)
    request = {"tile": True, "size": (96, 64)}
    whole = pixels(generator("stable-diffusion"), **request)
    warm = laid_out("stable-diffusion", PIECES)
    pieces = pixels(warm, **request)
    assert pieces.shape == whole.shape

    def steps(image: np.ndarray) -> tuple[float, float]:
        """Of neighbours inside, and across the edges."""
        inside = np.abs(np.diff(image, axis=1)).mean()
        return float(inside), float(np.abs(image[:, 0] - image[:, -1]).mean())

    inside, across = steps(pieces)
    assert across < 1.5 * inside
    warm.release()


# When the memory runs out


def test_a_picture_that_runs_out_of_memory_is_made_with_less(
    generator: Callable[..., Any],
    laid_out: Callable[[str, Layout], Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    whole = pixels(generator("stable-diffusion"))
    warm = laid_out("stable-diffusion", WHOLE)
    failures = [real_error(), torch.OutOfMemoryError("CUDA out of memory."), MemoryError()]
    decode = type(warm._parts.components["vae"].decoder).forward

    def short(self: nn.Module, *args: Any, **kwargs: Any) -> Any:
        if failures:
            raise failures.pop(0)
        return decode(self, *args, **kwargs)

    monkeypatch.setattr(type(warm._parts.components["vae"].decoder), "forward", short)
    made = pixels(warm)
    assert warm.layout == PARTS  # three times less
    assert np.abs(made - whole).mean() < 3
    said = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert len(said) == 3
    assert PARTS.name in said[-1]
    warm.release()


def test_what_an_accelerator_holds_of_the_larger_layout_is_released(
    laid_out: Callable[[str, Layout], Any],
) -> None:
    class Keeping:
        """Runs networks as they are, and keeps them as a compiler would."""

        name = "keeping"

        def __init__(self) -> None:
            self.kept: list[nn.Module] = []
            self.fails = True

        def covers(self, size: tuple[int, int]) -> bool:
            return True

        @contextmanager
        def running(self, networks: Mapping[str, nn.Module], *, tile: bool) -> Iterator[None]:
            self.kept += networks.values()
            if self.fails:
                raise real_error()
            yield

        def release(self) -> None:
            self.kept, self.fails = [], False

    warm = laid_out("stable-diffusion", PIECES)
    keeping = Keeping()
    warm.accelerate(keeping)
    old = weakref.ref(warm._parts.denoiser)
    pixels(warm)
    assert warm.layout == INT8
    assert warm.accelerator is keeping
    assert keeping.kept
    assert old() is None
    warm.release()
    assert keeping.kept == []


def test_where_even_the_least_is_too_much_the_error_passes(
    laid_out: Callable[[str, Layout], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = laid_out("stable-diffusion", LAYERS)
    decoder = type(warm._parts.components["vae"].decoder)

    def short(self: nn.Module, *args: Any, **kwargs: Any) -> Any:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(decoder, "forward", short)
    with pytest.raises(torch.OutOfMemoryError):
        pixels(warm)
    warm.release()


def test_several_pictures_at_once_are_left_to_the_caller(
    laid_out: Callable[[str, Layout], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = laid_out("stable-diffusion", WHOLE)
    decoder = type(warm._parts.components["vae"].decoder)

    def short(self: nn.Module, *args: Any, **kwargs: Any) -> Any:
        raise real_error()

    monkeypatch.setattr(decoder, "forward", short)
    with pytest.raises(RuntimeError, match="memory"):
        warm.generate_many([REQUEST, REQUEST.replace(seed=2)], lambda *_: None)
    assert warm.layout == WHOLE
    warm.release()


def test_a_model_that_runs_out_of_memory_while_loading_is_laid_out_smaller(
    laid_out: Callable[[str, Layout], Any],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    load, failures = parts.load_component, [real_error()]

    def short(component: Any, dtype: torch.dtype) -> Any:
        if component.name == "unet" and failures:
            raise failures.pop()
        return load(component, dtype)

    monkeypatch.setattr(parts, "load_component", short)
    warm = laid_out("stable-diffusion", WHOLE)
    assert warm.layout == PIECES
    assert "memory ran out" in caplog.text
    warm.release()


def test_any_other_error_is_no_reason_to_take_less(
    laid_out: Callable[[str, Layout], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(component: Any, dtype: torch.dtype) -> Any:
        raise ValueError("no such layer")

    monkeypatch.setattr(parts, "load_component", broken)
    with pytest.raises(ValueError, match="layer"):
        laid_out("stable-diffusion", WHOLE)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_held_after_the_release(
    layout: Layout, laid_out: Callable[[str, Layout], Any]
) -> None:
    warm = laid_out("stable-diffusion", layout)
    pixels(warm)
    parts = [weakref.ref(p) for p in warm._parts.components.values() if isinstance(p, nn.Module)]
    warm.release()
    assert [part() for part in parts if part() is not None] == []


# The pieces


def test_rounding_keeps_each_weight_within_half_a_step() -> None:
    torch.manual_seed(0)
    layers = nn.Sequential(nn.Linear(64, 32), nn.Conv2d(32, 16, 3), nn.Linear(2, 2))
    before = [layer.weight.detach().clone() for layer in layers]
    round_weights(layers.requires_grad_(False))
    round_weights(layers)
    for layer, weight in zip(layers, before, strict=True):
        outputs = tuple(range(1, weight.dim()))
        step = weight.abs().amax(outputs, keepdim=True) / 127
        assert ((layer.weight - weight).abs() <= step / 2 + 1e-7).all()
    assert parametrize.is_parametrized(layers[0])
    assert not parametrize.is_parametrized(layers[2])  # too small to gain anything
    stored = sum(p.numel() * p.element_size() for p in layers[:2].parameters())
    assert stored < 0.35 * sum(w.numel() * 4 for w in before[:2])


def test_a_small_layer_with_a_few_large_weights_stays_as_it_is() -> None:
    torch.manual_seed(0)
    small, large = (nn.Linear(1024, outputs).requires_grad_(False) for outputs in (64, 1025))
    for layer in (small, large):
        layer.weight[:, 0] *= 100
        before = layer.weight.clone()
        round_weights(layer)
        assert parametrize.is_parametrized(layer) == (layer is large)
        assert torch.equal(layer.weight, before) == (layer is small)


def test_a_layer_of_zeros_stays_one() -> None:
    layer = nn.Linear(64, 64).requires_grad_(False)
    layer.weight.zero_()
    round_weights(layer)
    assert (layer.weight == 0).all()


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize("shape", [(4, 5), (32, 40), (33, 64), (100, 7)])
def test_pieces_of_what_depends_on_its_own_place_alone_make_the_whole(
    shape: tuple[int, int], wrap: bool
) -> None:
    latents = torch.randn(2, 3, *shape, generator=torch.manual_seed(0))

    def decode(z: torch.Tensor) -> torch.Tensor:
        return z.repeat_interleave(8, 2).repeat_interleave(8, 3)

    made = decode_in_pieces(decode, latents, 8, wrap=wrap)
    assert torch.allclose(made, decode(latents), atol=1e-5)


def test_files_that_name_weights_otherwise_are_not_read_by_layer(
    checkpoint: Callable[..., Path], damaged: Path
) -> None:
    from safetensors.torch import load_file, save_file

    path = damaged / "unet" / "diffusion_pytorch_model.safetensors"
    save_file({f"model.{name}": value for name, value in load_file(path).items()}, path)
    cpu = torch.device("cpu")
    for component in integrity.read_index(damaged).components:
        if component.has_weights and component.name != "vae":
            assert by_layer(component, torch.float32, cpu) is None
