"""Keeping what a prompt became, so that a change of anything else does not encode it again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor

MAX_ENTRIES = 32
MAX_BYTES = 2**26

_PLAIN = (str, int, float, bool, type(None), torch.device, torch.dtype)


class Embeddings:
    """The results of a pipeline's `encode_prompt`, by its arguments; the least recently
    used is forgotten first.

    A text encoder draws no random numbers, so they are the same, bit for bit.
    """

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()

    @contextmanager
    def used_by(self, pipeline: Any) -> Iterator[None]:
        """Let a pipeline look here first; it is as before on leaving."""
        encode: Callable[..., Any] = pipeline.encode_prompt
        own = vars(pipeline).get("encode_prompt")

        def encode_prompt(*args: Any, **kwargs: Any) -> Any:
            key = _key((type(pipeline), args, kwargs))
            if key is None:  # an image or embeddings of the caller's own
                return encode(*args, **kwargs)
            if key in self._kept:
                self._kept.move_to_end(key)
            else:
                result = encode(*args, **kwargs)
                self._keep(key, result)
            return _copied(self._kept[key][0]) if key in self._kept else result

        pipeline.encode_prompt = encode_prompt
        try:
            yield
        finally:
            del pipeline.encode_prompt
            if own is not None:
                pipeline.encode_prompt = own

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()

    def _keep(self, key: Hashable, result: Any) -> None:
        self._kept[key] = result, _bytes(result)
        while (
            len(self._kept) > MAX_ENTRIES
            or sum(size for _, size in self._kept.values()) > MAX_BYTES
        ):
            self._kept.popitem(last=False)


def _key(value: Any) -> Hashable | None:
    """A hashable copy of nested plain values; None if there is anything else in them."""
    if isinstance(value, (type, *_PLAIN)):
        # 1, 1.0 and True are equal, but no pipeline treats them alike.
        return type(value), value
    if isinstance(value, dict):
        value = sorted(value.items())
    elif not isinstance(value, list | tuple):
        return None
    keys = tuple(_key(item) for item in value)
    return None if None in keys else keys


def _copied(value: Any) -> Any:
    """Fresh lists of the same tensors: a pipeline may append to its own."""
    if isinstance(value, list | tuple):
        return type(value)(_copied(item) for item in value)
    return value


def _bytes(value: Any) -> int:
    if isinstance(value, Tensor):
        return value.nbytes
    if isinstance(value, list | tuple):
        return sum(_bytes(item) for item in value)
    return 0
