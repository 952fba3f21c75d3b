"""torch's own compiler runs the networks, and on graphics cards records them as CUDA graphs."""

from __future__ import annotations

import gc
import os
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from allaprima import Request
from allaprima.backends.compiled import Compiled, cloned
from allaprima.backends.ways import _has_compiler, accelerator, ways

GRAPHS = "torch.compile:graphs"


def make(warm: Any, **changes: Any) -> np.ndarray:
    values = {"prompt": "gold", "size": (64, 64), "steps": 3, "guidance": 1.0, "tile": False}
    request = Request(**values | {"seed": 1, "model": "m"} | changes)
    pixels: np.ndarray = warm.generate(request, request.seed, lambda *_: None).pixels
    return pixels.astype(int)


class Recorder:
    """In place of torch's compiler: computes as plain torch does, but hands out the same memory at each
    call, as a CUDA graph does, and counts the steps that are marked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.modes: list[str | None] = []
        self.steps = self.calls = 0
        monkeypatch.setattr(torch, "compile", self.compile)
        monkeypatch.setattr(torch.compiler, "cudagraph_mark_step_begin", self.begin)

    def begin(self) -> None:
        self.steps += 1

    def compile(
        self, function: Callable[..., Any], *, dynamic: bool, mode: str | None
    ) -> Callable[..., Any]:
        assert dynamic is False
        self.modes.append(mode)
        memory: dict[torch.Size, torch.Tensor] = {}

        def run(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            made = function(*args, **kwargs)
            tensor = made if isinstance(made, torch.Tensor) else made[0]
            same = memory.setdefault(tensor.shape, torch.empty_like(tensor))
            same.copy_(tensor)
            return same if made is tensor else (same,)

        return run


# Who is offered it


@pytest.mark.parametrize(("device", "offered"), [("cuda", True), ("cuda:1", True), ("cpu", False)])
def test_graphs_are_tried_on_cuda_alone(
    device: str, offered: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    from allaprima.backends import ways as module

    monkeypatch.setattr(module, "_has", lambda name: False)
    monkeypatch.setattr(module, "_has_compiler", lambda: True)
    assert (GRAPHS in ways(device)) is offered
    assert "torch.compile" in ways(device)


@pytest.mark.parametrize(("name", "mode"), [("torch.compile", None), (GRAPHS, "reduce-overhead")])
def test_each_has_its_mode(name: str, mode: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(monkeypatch)
    way = accelerator(name, sizes={(64, 64)}, folder=None)
    assert way is not None
    assert way.name == name
    assert way.covers((64, 64))
    assert not way.covers((64, 32))
    with way.running({"denoiser": nn.Linear(2, 2)}, tile=False):
        pass
    assert recorder.modes == [mode]


# Outputs of graphs


def test_what_a_graph_made_is_not_overwritten_by_its_next_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recorder, layer = Recorder(monkeypatch), nn.Linear(2, 2).requires_grad_(False)
    with Compiled(sizes=None, graphs=True).running({"denoiser": layer}, tile=False):
        first = layer(torch.ones(1, 2))
        kept = first.clone()
        second = layer(torch.zeros(1, 2))
    assert torch.equal(first, kept)
    assert not torch.equal(first, second)
    assert recorder.steps == recorder.calls == 2


def test_pictures_of_several_steps_are_the_same_with_graphs(
    warm: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Only so plain torch computes what the recorder does.
    monkeypatch.setattr(warm._parts, "fused", None)
    plain = [make(warm, seed=seed) for seed in (1, 2)]
    recorder, way = Recorder(monkeypatch), Compiled(sizes=None, graphs=True)
    warm.accelerate(way)
    for seed, expected in enumerate(plain, 1):
        assert (make(warm, seed=seed) == expected).all()
    assert warm.accelerator is way
    assert recorder.steps == recorder.calls == 2 * (3 + 1)  # steps, and the decoder


def test_tensors_in_tuples_and_lists_are_copied() -> None:
    tensor = torch.ones(2)
    made = cloned((tensor, [tensor, tensor]))
    assert type(made) is tuple
    assert type(made[1]) is list
    tensor.zero_()
    assert all(bool(one.all()) for one in (made[0], *made[1]))


def test_what_cannot_be_copied_ends_in_plain_torch(
    warm: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    plain = make(warm)
    monkeypatch.setattr(torch, "compile", lambda *_, **__: lambda *_, **__: {"sample": None})
    monkeypatch.setattr(torch.compiler, "cudagraph_mark_step_begin", lambda: None)
    warm.accelerate(Compiled(sizes=None, graphs=True))
    assert (make(warm) == plain).all()
    assert warm.accelerator is None
    [line] = caplog.messages
    assert "plain torch goes on" in line
    assert "dict" in line


# What goes wrong


@pytest.mark.parametrize("graphs", [False, True])
def test_a_compiler_that_fails_ends_in_plain_torch(
    graphs: bool, warm: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise RuntimeError("no such kernel")

    plain = make(warm)
    monkeypatch.setattr(torch, "compile", lambda *_, **__: fail)
    monkeypatch.setattr(torch.compiler, "cudagraph_mark_step_begin", lambda: None)
    warm.accelerate(Compiled(sizes=None, graphs=graphs))
    assert (make(warm) == plain).all()
    assert warm.accelerator is None
    [line] = caplog.messages
    assert "no such kernel" in line
    assert (make(warm) == plain).all()


# What is kept on disk

PLACE = "TORCHINDUCTOR_CACHE_DIR"


@pytest.mark.parametrize("before", [None, "torchinductor_somebody"])
def test_what_is_compiled_of_each_model_is_kept_in_its_folder(
    before: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PLACE, "")  # so that it is put back
    if before is None:
        monkeypatch.delenv(PLACE)
    else:  # torch's own, in which nothing stays
        monkeypatch.setenv(PLACE, str(Path(tempfile.gettempdir()) / before))
    for model in ("one", "other"):
        old = tmp_path / model / "old"
        old.mkdir(parents=True)
        Compiled(sizes=None, folder=tmp_path / model / "new")
        assert os.environ[PLACE] == str(tmp_path / model / "new" / "inductor")
        assert not old.exists()


def test_a_place_that_the_user_named_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PLACE, str(tmp_path / "mine"))
    Compiled(sizes=None, folder=tmp_path / "m" / "new")
    assert os.environ[PLACE] == str(tmp_path / "mine")


# The compiler itself


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:`torch.jit:DeprecationWarning")  # the compiler's own use of it
def test_what_is_compiled_computes_the_same_and_is_given_back() -> None:
    if not _has_compiler():
        pytest.skip("there is no C++ compiler")
    torch.manual_seed(0)
    network = nn.Sequential(nn.Conv2d(4, 8, 3, padding=1), nn.SiLU()).requires_grad_(False)
    x, way = torch.randn(1, 4, 8, 8), Compiled(sizes=None)
    with torch.no_grad():
        plain = network(x)
        with way.running({"decoder": network}, tile=False):
            made = network(x)
        assert torch.allclose(made, plain, atol=1e-5)
        assert torch.equal(network(x), plain)
    way.release()
    left = weakref.ref(network)
    del network
    gc.collect()
    assert left() is None


def test_only_what_was_compiled_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    Recorder(monkeypatch)
    forgotten: list[None] = []
    monkeypatch.setattr(torch.compiler, "reset", lambda: forgotten.append(None))
    way = Compiled(sizes=None)
    way.release()
    assert not forgotten  # others in this process may have compiled, too
    with way.running({"denoiser": nn.Linear(2, 2)}, tile=False):
        pass
    way.release()
    way.release()
    assert len(forgotten) == 1
