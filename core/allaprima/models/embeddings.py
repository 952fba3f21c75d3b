"""Keeping what a prompt became, so that a change of anything else does not encode it again; and, for
a model that takes a palette, adding its colours to the words."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor

from allaprima.models.palette import palette_tokens

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
    def used_by(
        self,
        pipeline: Any,
        *,
        dtype: torch.dtype | None = None,
        palette: Sequence[str] | None = None,
    ) -> Iterator[None]:
        """Let a pipeline look here first; it is as before on leaving.

        Args:
            dtype: of its denoiser, where the text encoder computes in another.
            palette: colours, "#rrggbb", for a denoiser of Stable Diffusion's that takes their
                tokens after those of the prompt; None for one that takes none. The negative
                prompt is followed by those of no colour.
        """
        encode: Callable[..., Any] = pipeline.encode_prompt
        own = vars(pipeline).get("encode_prompt")

        def finished(*args: Any, **kwargs: Any) -> Any:
            result = encode(*args, **kwargs)
            if palette is not None:
                result = _with_palette(result, palette)
            return result if dtype is None else _in_dtype(result, dtype)

        def encode_prompt(*args: Any, **kwargs: Any) -> Any:
            key = _key((type(pipeline), args, kwargs, palette))
            if key is None:  # an image or embeddings of the caller's own
                return finished(*args, **kwargs)
            if key in self._kept:
                self._kept.move_to_end(key)
            else:
                result = finished(*args, **kwargs)
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


def _with_palette(result: Any, palette: Sequence[str]) -> Any:
    """(states, negative states or None), each (N, L, 384), with three more tokens each."""

    def followed(states: Tensor | None, colours: Sequence[str]) -> Tensor | None:
        if states is None:
            return None
        tokens = palette_tokens(colours).to(states).expand(len(states), -1, -1)
        return torch.cat([states, tokens], 1)

    states, negative = result
    return followed(states, palette), followed(negative, ())


def _in_dtype(result: Any, dtype: torch.dtype) -> Any:
    return tuple(r.to(dtype) if isinstance(r, Tensor) else r for r in result)


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
