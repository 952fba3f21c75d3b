"""A training loop reports, writes checkpoints, stops when the time is up, and says whether it is done."""

from pathlib import Path

import pytest
import torch

from training import averaging, loop
from training.loop import Loop
from training.shards import TrainingError
from training.wrap import _WrapPad, padded


def test_a_loop_that_ends_is_done_and_writes_its_last_step() -> None:
    saved: list[int] = []
    it = Loop("it", 2, 5, saved.append)
    steps = []
    for step in it:
        steps.append(step)
        it.note(torch.tensor(1.0))
    assert (steps, saved, it.done) == ([2, 3, 4], [5], True)


def test_when_the_time_is_up_it_writes_where_it_is() -> None:
    saved: list[int] = []
    it = Loop("it", 0, 5, saved.append, minutes=-1.0)
    for _ in it:
        it.note(torch.tensor(1.0))
    assert (saved, it.done) == ([1], False)


def test_what_is_finished_already_is_not_begun() -> None:
    it = Loop("it", 5, 5, pytest.fail)
    assert list(it) == []
    assert it.done


def test_checkpoints_are_written_by_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "SAVE_SECONDS", -1.0)
    saved: list[int] = []
    it = Loop("it", 0, 3, saved.append)
    for _ in it:
        it.note(torch.tensor(1.0))
    assert saved == [1, 2, 3]


def test_the_log_says_the_mean_of_what_was_noted(capsys: pytest.CaptureFixture[str]) -> None:
    it = Loop("it", 0, 4, lambda _: None, every=2)
    for step in it:
        it.note(torch.tensor(float(step)))
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("it 2/4 loss 0.5000")
    assert said[1].startswith("it 4/4 loss 2.5000")


def test_an_optimiser_goes_on_as_if_nothing_had_been() -> None:
    def trained(cut: int | None) -> torch.Tensor:
        weight = torch.nn.Parameter(torch.ones(3))
        optimiser = torch.optim.AdamW([weight], 0.1, fused=True)
        for step in range(6):
            if step == cut:
                state = averaging.optimiser_state(optimiser)
                kept = {name: value.clone() for name, value in state.items()}
                weight = torch.nn.Parameter(weight.detach().clone())
                optimiser = torch.optim.AdamW([weight], 0.1, fused=True)
                averaging.restore(optimiser, kept)
            optimiser.zero_grad()
            (weight * torch.arange(3.0) - step).square().sum().backward()
            optimiser.step()
        return weight.detach()

    assert torch.equal(trained(None), trained(3))


def test_weights_of_another_version_are_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"old\.safetensors.*another version"):
        averaging.put(
            torch.nn.Linear(2, 2), {"weight": torch.ones(3, 2)}, tmp_path / "old.safetensors"
        )


def test_both_ways_of_wrapping_around_are_one_in_value_and_gradient() -> None:
    x = torch.randn(2, 3, 5, 4, dtype=torch.double, requires_grad=True)
    y = x.detach().clone().requires_grad_()
    weights = torch.randn(2, 3, 7, 6, dtype=torch.double)
    (padded(x) * weights).sum().backward()
    (_WrapPad.apply(y) * weights).sum().backward()
    assert torch.equal(padded(x), _WrapPad.apply(y))
    assert torch.allclose(x.grad, y.grad)  # type: ignore[arg-type]
