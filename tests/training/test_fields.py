"""Fields are periodic, and features keep their size in pixels."""

import pytest
import torch

from allaprima.procedural.fields import Field, smoothstep
from training.wrap import wrap

HEIGHT, WIDTH = 48, 64


def field(seed: int = 0) -> Field:
    return Field(2, HEIGHT, WIDTH, torch.Generator().manual_seed(seed))


def step_at_wrap_over_inside(x: torch.Tensor) -> float:
    """How much larger the step from the last column to the first is than an ordinary one."""
    steps = (x - x.roll(1, -1)).abs().mean((0, 1))
    return float(steps[0] / steps[1:].median())


def test_noise_has_zero_mean_and_unit_deviation() -> None:
    x = field().noise(12)
    assert x.mean((1, 2)).abs().max() < 1e-4
    assert torch.allclose(x.std((1, 2), correction=0), torch.ones(2), atol=1e-4)


@pytest.mark.parametrize("stretch", [1.0, 4.0, 0.25])
def test_noise_wraps(stretch: float) -> None:
    assert step_at_wrap_over_inside(field().noise(16, stretch=stretch)) < 2.5


def test_stretched_noise_is_longer_along_u() -> None:
    x = field().noise(4, stretch=8.0)
    assert (x - x.roll(1, 2)).abs().mean() < 0.5 * (x - x.roll(1, 1)).abs().mean()


def test_cells_wrap_without_a_step() -> None:
    assert step_at_wrap_over_inside(field().cells(12).near) < 2.5


def test_cells_know_the_same_point_from_both_sides_of_the_wrap() -> None:
    cells = field(3).cells(16)
    left, right = cells.index[:, :, 0], cells.index[:, :, -1]
    assert (left == right).float().mean() > 0.5


def test_courses_shift_every_other_row_by_half() -> None:
    blocks = field().courses(16, 12)
    rows = blocks.x[0, [6, 18]]
    assert torch.allclose((rows[0] - rows[1]).abs(), torch.full((WIDTH,), 0.5), atol=1e-5)


def test_courses_fit_a_whole_number_of_blocks() -> None:
    for pixels in (7.0, 11.0, 16.0, 30.0):
        blocks = field().courses(pixels, pixels)
        assert step_at_wrap_over_inside(blocks.edge) < 2.5


def test_herringbone_planks_have_the_asked_proportion() -> None:
    blocks = Field(1, 64, 64, torch.Generator()).herringbone(8, 4)
    _, counts = blocks.index.unique(return_counts=True)
    assert set(counts.tolist()) == {8 * 8 * 4}


def test_basket_lays_half_of_the_planks_upright() -> None:
    blocks = Field(1, 64, 64, torch.Generator()).basket(4, 4)
    assert blocks.turned.mean() == pytest.approx(0.5)


def test_hexagons_are_equally_large() -> None:
    blocks = Field(1, 96, 110, torch.Generator()).hexagons(22)
    _, counts = blocks.index.unique(return_counts=True)
    assert counts.float().std() / counts.float().mean() < 0.05


def test_scales_lie_over_the_row_below() -> None:
    blocks = field().scales(16, overlap=0.5)
    assert blocks.edge.min() >= 0
    assert blocks.y.max() <= 1


def test_smoothstep_is_flat_outside() -> None:
    assert smoothstep(0.2, 0.8, torch.tensor([0.0, 0.2, 0.5, 0.8, 1.0])).tolist() == [
        0,
        0,
        0.5,
        1,
        1,
    ]


@pytest.mark.parametrize("stride", [1, 2])
def test_wrapped_convolutions_equal_circular_ones_in_value_and_gradient(stride: int) -> None:
    torch.manual_seed(0)
    stock = torch.nn.Conv2d(3, 4, 3, stride, 1, padding_mode="circular").double()
    fast = torch.nn.Conv2d(3, 4, 3, stride, 1).double()
    fast.load_state_dict(stock.state_dict())
    wrap(fast)
    x = torch.randn(2, 3, 8, 6, dtype=torch.double, requires_grad=True)
    y = x.detach().clone().requires_grad_()
    a, b = stock(x), fast(y)
    (a * a).sum().backward()
    (b * b).sum().backward()
    assert torch.allclose(a, b)
    assert torch.allclose(x.grad, y.grad)  # type: ignore[arg-type]
    assert torch.allclose(stock.weight.grad, fast.weight.grad)  # type: ignore[arg-type]
