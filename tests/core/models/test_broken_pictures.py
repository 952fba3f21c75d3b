"""A picture that is broken is noticed, and made again another way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
import torch
from torch import nn

from allaprima import Cancelled, Request
from allaprima.models.acceleration import EVEN, replaced_forward, trouble

REQUEST = Request(
    prompt="a red brick wall", size=(64, 64), steps=1, guidance=1.0, seed=1, model="m", tile=False
)


class Broken:
    """An accelerator whose denoiser gives whatever `act` makes of plain torch's result."""

    name = "warp drive"
    partial = False

    def __init__(self, act: Callable[[torch.Tensor], torch.Tensor]) -> None:
        self._act = act
        self.released = False

    def covers(self, size: tuple[int, int]) -> bool:
        return size == REQUEST.size

    @contextmanager
    def running(self, networks: Mapping[str, nn.Module], *, tile: bool) -> Iterator[None]:
        decoder = networks["decoder"]
        plain = decoder.forward
        with replaced_forward(decoder, lambda *a, **k: self._act(plain(*a, **k))):
            yield

    def release(self) -> None:
        self.released = True


def fail(x: torch.Tensor) -> torch.Tensor:
    raise ValueError("no such instruction")


def stop(x: torch.Tensor) -> torch.Tensor:
    raise Cancelled


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (fail, "no such instruction"),
        (lambda x: x * float("nan"), "no numbers"),
        (lambda x: x * 0 - 1, "one colour"),
        (lambda x: x * 0, "one colour"),
        (lambda x: x[:, :, :-1], ""),
    ],
)
def test_an_accelerator_that_fails_or_paints_nonsense_gives_way_to_plain_torch(
    generator: Callable[..., Any],
    act: Callable[[torch.Tensor], torch.Tensor],
    reason: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    warm = generator("stable-diffusion")
    plain = warm.generate(REQUEST, 1, lambda *_: None).pixels
    broken = Broken(act)
    warm.accelerate(broken)
    if reason:
        made = warm.generate(REQUEST, 1, lambda *_: None).pixels
        assert (made == plain).all()
        [record] = [
            r for r in caplog.records if r.name == "allaprima" and r.levelno == logging.WARNING
        ]
        assert "warp drive" in record.message
        assert reason in record.message
        assert broken.released
    else:  # of another size: sound as far as that goes
        warm.accelerate(Broken(lambda x: x))
        warm.generate(REQUEST, 1, lambda *_: None)
        assert caplog.records == []
        warm._fallbacks.accelerator = None
    assert warm.accelerator is None


def test_a_size_that_is_not_covered_is_made_in_plain_torch(
    generator: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    warm = generator("stable-diffusion")
    broken = Broken(fail)
    warm.accelerate(broken)
    try:
        warm.generate(REQUEST.replace(size=(32, 64)), 1, lambda *_: None)
        assert warm.accelerator is broken
        assert caplog.records == []
    finally:
        warm._fallbacks.accelerator = None


def test_stopping_the_work_is_no_fault_of_the_accelerator(generator: Callable[..., Any]) -> None:
    warm = generator("stable-diffusion")
    accelerator = Broken(stop)
    warm.accelerate(accelerator)
    try:
        with pytest.raises(Cancelled):
            warm.generate(REQUEST, 1, lambda *_: None)
        assert warm.accelerator is accelerator
    finally:
        warm._fallbacks.accelerator = None


@pytest.mark.parametrize("value", [float("nan"), 0.0])
def test_what_goes_wrong_in_bfloat16_is_made_in_float32_from_then_on(
    generator: Callable[..., Any],
    value: float,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    warm = generator("stable-diffusion", "overflowing", dtype="bfloat16")
    decoder = warm._parts.components["vae"].decoder
    plain = decoder.forward

    def overflowing(x: torch.Tensor, *rest: Any) -> torch.Tensor:
        made: torch.Tensor = plain(x, *rest)
        return made if x.dtype == torch.float32 else made * 0 + value

    monkeypatch.setattr(decoder, "forward", overflowing)
    monkeypatch.setattr(warm._parts, "dtype", torch.bfloat16)
    warm._embeddings.clear()
    for part in warm._parts.components.values():
        if isinstance(part, nn.Module):
            nn.Module.to(part, torch.bfloat16)
    made = warm.generate(REQUEST, 1, lambda *_: None).pixels
    assert made.min() != made.max()
    assert warm.dtype == "float32"
    assert "float32 goes on" in caplog.text
    caplog.clear()
    warm.generate(REQUEST, 2, lambda *_: None)
    assert caplog.text == ""


def test_a_model_that_paints_one_colour_in_float32_is_believed(
    generator: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    warm = generator("stable-diffusion")
    decoder = warm._parts.components["vae"].decoder
    plain = decoder.forward
    monkeypatch.setattr(decoder, "forward", lambda *a, **k: plain(*a, **k) * 0)
    made = warm.generate(REQUEST, 1, lambda *_: None).pixels
    assert made.min() == made.max()


@pytest.mark.parametrize(
    ("planes", "wrong"),
    [
        (torch.rand(2, 3, 8, 8), None),
        (torch.zeros(1, 3, 8, 8), EVEN),
        (torch.ones(1, 3, 8, 8), EVEN),
        (torch.tensor([0.9, 0.5, 0.1]).view(1, 3, 1, 1).expand(1, 3, 8, 8), EVEN),
        (torch.cat([torch.rand(1, 3, 8, 8), torch.zeros(1, 3, 8, 8)]), EVEN),
        (torch.full((1, 3, 8, 8), float("inf")), "values that are no numbers"),
    ],
)
def test_trouble_is_seen(planes: torch.Tensor, wrong: str | None) -> None:
    assert trouble(planes) == wrong


def test_one_pixel_that_differs_is_a_picture() -> None:
    planes = torch.zeros(1, 3, 8, 8)
    planes[0, 1, 3, 3] = 2 / 255
    assert trouble(planes) is None


def test_even_maps_below_a_picture_are_no_trouble() -> None:
    planes = torch.rand(1, 6, 8, 8)
    planes[:, 3:] = 0.0
    assert trouble(planes) is None
