"""Networks run by OpenVINO on the CPU with convolutions and matrix products in 8-bit integers.

NNCF rounds weights and what comes in, and needs to know how large that is. So what the networks are
given is recorded while pictures are made, in `allaprima tune`; the networks made of it are kept on disk,
and OpenVINO alone runs them. They are for the sizes recorded. Calls of any other kind or size, such as
seamless ones where those recorded were not, run in floating point, as by `OpenVino`.
"""

from __future__ import annotations

import hashlib
import logging
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from allaprima.backends.openvino import Compiler, OpenVino, save
from allaprima.backends.reports import import_nncf, import_openvino
from allaprima.backends.traced import Arrays, Call, Run

log = logging.getLogger("allaprima")

_SAMPLES = 24
"""Calls that NNCF looks at, for each network: several times one picture's steps."""


class OpenVinoInt8(OpenVino):
    """See `TracedWay`. It is as `OpenVino` until it has been calibrated, here or earlier."""

    def __init__(self, *, sizes: set[tuple[int, int]] | None, folder: Path | None = None) -> None:
        super().__init__(sizes=sizes, folder=folder)
        self._kept: dict[str, Any] = {}  # without a folder
        self._recording: list[_Compiler] | None = None
        self._told = False

    @property
    def name(self) -> str:
        return "openvino:int8"

    @contextmanager
    def calibrating(self, say: Callable[[str], None]) -> Iterator[None]:
        """Pictures made within are made in floating point, and what the networks are given is
        recorded; on leaving, these networks are made in integers, unless they are there.

        Args:
            say: told what begins.

        Raises:
            ImportError: NNCF is not installed.
        """
        self.release()
        recording: list[_Compiler] = []
        self._recording = recording
        try:
            yield
            for compiler in recording:
                compiler.quantise(say)
        finally:
            self._recording = None
            self.release()

    def _compiler(self, module: nn.Module, label: str) -> Callable[[Call], Run]:
        made = _Compiler(module, self._core, self._folder, label, self._kept)
        made.missing = self._tell
        if self._recording is not None:
            made.recorded = OrderedDict()
            self._recording.append(made)
        return made

    def _tell(self) -> None:
        """Say, once, that networks in integers are gone."""
        if not self._told:
            log.warning(
                "The networks of %s are not on the disk any more, and run in floating point; "
                "`allaprima tune` makes them again.",
                self.name,
            )
        self._told = True


class _Compiler(Compiler):
    """Compiles one network for the calls that come.

    Args:
        kept: networks in integers of this model, where there is no folder; by name of the file.
    """

    def __init__(
        self, module: nn.Module, core: Any, folder: Path | None, label: str, kept: dict[str, Any]
    ) -> None:
        super().__init__(module, core, "CPU", folder, label)
        self._kept = kept
        self.missing: Callable[[], None] = lambda: None
        self.recorded: OrderedDict[str, tuple[Call, list[Arrays]]] | None = None
        """By digest: the first call, and the arrays of each; None when it is not recording."""

    def __call__(self, call: Call) -> Run:
        run = super().__call__(call)
        if self.recorded is None:
            return run
        _, samples = self.recorded.setdefault(_digest(call), (call, []))

        def recording(inputs: Arrays) -> Any:
            samples.append([array.copy() for array in inputs])
            return run(inputs)

        return recording

    def quantise(self, say: Callable[[str], None]) -> None:
        """Make what was recorded in integers, where this NNCF has not made it already."""
        version = metadata.version("nncf")
        assert self.recorded is not None
        for digest, (call, samples) in self.recorded.items():
            path = None if self._folder is None else self._folder / self._file(version, digest)
            if path is not None and path.exists() and path.with_suffix(".bin").exists():
                continue
            say(f"rounding {self._label}")
            alike = [s for s in samples if [a.shape for a in s] == list(call.shapes)]
            chosen = np.linspace(0, len(alike) - 1, min(_SAMPLES, len(alike))).round()
            made = _quantised(self._shaped(call), [alike[int(i)] for i in chosen])
            if path is None:
                self._kept[self._file("", digest)] = made
                continue
            for other in path.parent.glob(self._file("*", digest)):
                other.unlink()
                other.with_suffix(".bin").unlink(missing_ok=True)
            save(made, path)

    def _model(self, call: Call) -> Any:
        made = self._in_integers(call) if self.recorded is None else None
        return super()._model(call) if made is None else made

    def _in_integers(self, call: Call) -> Any:
        """The network for a call in integers; None if there is none."""
        digest = _digest(call)
        if self._folder is None:
            return self._kept.get(self._file("", digest))
        for path in sorted(self._folder.glob(self._file("*", digest))):
            return self._read(path)
        # There is one with or without wrapping around: as it was measured.
        network = self._label.removesuffix("-tiled")
        if not any(self._folder.glob(f"{network}*-nncf-*.xml")):
            self.missing()
        return None

    def _file(self, version: str, digest: str) -> str:
        return f"{self._label}-nncf-{version}-{digest}.xml"


def _digest(call: Call) -> str:
    """Of a call's kind and size, however many pictures are made at once."""
    text = f"{call.kind} {[shape[1:] for shape in call.shapes]}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _quantised(model: Any, samples: list[Arrays]) -> Any:
    """A network with its convolutions and matrix products in integers."""
    import contextlib
    import io
    import warnings

    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        nncf = import_nncf()
        logging.getLogger("nncf").setLevel(logging.ERROR)
        with _without_snippets():
            return nncf.quantize(
                model,
                nncf.Dataset(samples, lambda arrays: dict(enumerate(arrays))),
                subset_size=len(samples),
                preset=nncf.QuantizationPreset.MIXED,
                target_device=nncf.TargetDevice.CPU,
            )


@contextmanager
def _without_snippets() -> Iterator[None]:
    """Compile without OpenVINO's generated loops: with them OpenVINO 2026.4 crashes on the networks that
    NNCF observes. It lets nobody say so, therefore this."""
    openvino = import_openvino()
    own = openvino.Core.compile_model

    def compile_model(
        core: Any, model: Any, device_name: Any = None, config: Any = None, **more: Any
    ) -> Any:
        options = {"SNIPPETS_MODE": "DISABLE", "INFERENCE_NUM_THREADS": torch.get_num_threads()}
        return own(core, model, device_name, options | (config or {}), **more)

    openvino.Core.compile_model = compile_model
    try:
        yield
    finally:
        openvino.Core.compile_model = own
