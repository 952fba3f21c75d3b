"""Steps in brightness, smoothed out."""

from __future__ import annotations

import pytest
import torch

from allaprima.exemplar.membrane import Membrane


def holes() -> dict[str, torch.Tensor]:
    y, x = torch.meshgrid(torch.arange(96), torch.arange(80), indexing="ij")
    return {
        "a disc": (y - 48) ** 2 + (x - 40) ** 2 < 30**2,
        "a side": x < 37,
        "all but a corner": (y > 3) | (x > 3),
        "a line": (y == 40) & (x > 10) & (x < 60),
        "a pixel": (y == 95) & (x == 0),
    }


@pytest.mark.parametrize("name", list(holes()))
@pytest.mark.parametrize("spring", [1 / 24**2, 1 / 200**2])
def test_it_solves_its_equation(name: str, spring: float) -> None:
    inside = holes()[name]
    wanted = torch.rand(2, 96, 80, generator=torch.Generator().manual_seed(3)) - 0.5
    found = Membrane(inside, spring).correction(wanted)
    assert (found[:, ~inside] == 0).all()
    # The five-point stencil; across the array's own edges nothing flows.
    padded = torch.nn.functional.pad(found[None], [1] * 4, mode="replicate")[0]
    around = padded[:, :-2, 1:-1] + padded[:, 2:, 1:-1] + padded[:, 1:-1, :-2] + padded[:, 1:-1, 2:]
    left = (wanted - (4 + spring) * found + around)[:, inside]
    assert left.abs().mean() < 0.02 * wanted[:, inside].abs().mean()


def test_nothing_wanted_is_nothing_changed() -> None:
    membrane = Membrane(torch.ones(20, 20, dtype=torch.bool), 0.1)
    assert (membrane.correction(torch.zeros(1, 20, 20)) == 0).all()
