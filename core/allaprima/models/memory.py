"""How a model is laid out in memory: whole, with rounded weights, or only in part, by what is free.

A layout that needs less is slower or rounds more. The first that fits is taken; should the memory
run out all the same, the next one is.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from allaprima.models.cards import Card
from allaprima.models.integrity import Component, read_json, weight_files

RESERVE = 2**28
"""Bytes that are left to everything else: libraries, the host, the picture itself."""
_PLANES = 8
"""So many arrays of the picture's size and the decoder's widest channels there are at most at once
while it decodes. Measured: 6.5 for Stable Diffusion's at 512x512, 2.2 for the embedded model's."""
_TILE = 256
"""Pixels a side of a piece that is decoded by itself."""
_MIXED = re.compile(r"embed|shared|wte|norm|scale_shift", re.IGNORECASE)
"""Names of weights that stay as they are; `memory_int8` rounds linear layers and convolutions."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Attributes:
    name: for people and for the log.
    int8: whether weights are rounded to 8 bits.
    in_turn: whether only the part that computes is on the device.
    layers: whether of the denoiser only the layer that computes is.
    tiled: whether pictures are decoded in pieces.
    note: what a user should know about a picture made so, one sentence; or "".
    """

    name: str
    int8: bool = False
    in_turn: bool = False
    layers: bool = False
    tiled: bool = False
    note: str = ""


LAYOUTS: tuple[Layout, ...] = (
    Layout("whole"),
    Layout("whole, decoding in pieces", tiled=True),
    Layout(
        "8-bit weights, decoding in pieces",
        int8=True,
        tiled=True,
        note="Memory is short here, so the model ran with weights rounded to 8 bits; with more of "
        "it free the picture would differ a little.",
    ),
    Layout(
        "one part at a time, with 8-bit weights",
        int8=True,
        in_turn=True,
        tiled=True,
        note="Memory is short here, so the model ran one part at a time and with weights rounded "
        "to 8 bits, which is slower and changes the picture a little.",
    ),
    Layout(
        "one layer at a time",
        in_turn=True,
        layers=True,
        tiled=True,
        note="Memory is very short here, so the model was read from the disk one layer at a time, "
        "which is slow.",
    ),
)
"""Most memory first."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a model needs, in bytes.

    Attributes:
        parts: of weights, by part, in the precision that it is computed in.
        rounded: the same with weights rounded to 8 bits.
        largest: of the largest single weight of the denoiser.
        denoiser: the name of that part.
        decoding: of a picture of the card's size, in one piece; `piece` of a piece.
    """

    parts: Mapping[str, int]
    rounded: Mapping[str, int]
    largest: int
    denoiser: str
    decoding: int
    piece: int

    def of(self, layout: Layout) -> int:
        """What is needed in a layout, at the moment when it is most."""
        working = self.piece if layout.tiled else self.decoding
        if not layout.int8 and not layout.in_turn:
            return sum(self.parts.values()) + working
        if layout.layers:
            others = (size for name, size in self.parts.items() if name != self.denoiser)
            return max(max(others, default=0), 2 * self.largest) + working
        # A part is read as it is, and then rounded.
        if layout.in_turn:
            most = max(self.rounded.values(), default=0) + working
            return max(most, *self.parts.values())
        kept = sum(self.rounded.values())
        reading = (kept - self.rounded[name] + size for name, size in self.parts.items())
        return max(kept + working, *reading)


def choose_layout(needs: Needs, free: int) -> Layout:
    """The first layout that fits into so many bytes, else the last."""
    fitting = (layout for layout in LAYOUTS if needs.of(layout) + RESERVE <= free)
    return next(fitting, LAYOUTS[-1])


def next_layout(layout: Layout) -> Layout | None:
    """The one that needs less; None after the last."""
    after = LAYOUTS.index(layout) + 1
    return LAYOUTS[after] if after < len(LAYOUTS) else None


def needs_of(
    card: Card, parts: Iterable[Component], denoiser: str, sizes: Mapping[str, int]
) -> Needs:
    """What a model needs, by its files' headers; no weight is read.

    Args:
        parts: of the card's folder, that will be loaded.
        denoiser: the name of the one that is called once a step.
        sizes: bytes of a number, by part; "" for parts that are not named.

    Raises:
        DamagedModel, UnsafeModel: what they say.
    """
    whole, rounded, largest, width = {}, {}, 0, 0
    for part in parts:
        if not part.has_weights:
            continue
        size = sizes.get(part.name, sizes[""])
        shapes = _shapes(part)
        whole[part.name] = size * sum(map(math.prod, shapes.values()))
        rounded[part.name] = sum(_rounded(*item, size) for item in shapes.items())
        if part.name == denoiser:
            largest = size * max(map(math.prod, shapes.values()), default=0)
        if part.name == "vae":
            width = size * _widest(read_json(part.folder / "config.json"))
    pixels = math.prod(card.size)
    planes = _PLANES * width
    return Needs(whole, rounded, largest, denoiser, planes * pixels, planes * min(_TILE**2, pixels))


def needs_on(card: Card, device: str) -> Needs:
    """What a diffusers model needs on a device, without loading it. Imports torch.

    Raises:
        DamagedModel, UnsafeModel, UnsupportedRequest: what they say.
    """
    from allaprima.models.families import family_of
    from allaprima.models.integrity import read_index
    from allaprima.models.precision import choose_dtype, dtypes_of

    index = read_index(card.path, card.shares)
    family = family_of(index.pipeline_class, card.path)
    parts = [part for part in index.components if part.name not in family.unused]
    dtypes = dtypes_of(card, choose_dtype(device, float16=family.float16))
    sizes = {name: dtype.itemsize for name, dtype in dtypes.items()}
    return needs_of(card, parts, family.denoiser, sizes)


def _shapes(part: Component) -> dict[str, list[int]]:
    shapes: dict[str, list[int]] = {}
    for path in weight_files(part)[0]:
        shapes |= {name: values["shape"] for name, values in _header(path).items()}
    return shapes


def _header(path: Path) -> dict[str, Any]:
    """The head of a safetensors file: eight bytes, which say how long it is, and JSON."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        head: dict[str, Any] = json.loads(file.read(length))
    head.pop("__metadata__", None)
    return head


def _rounded(name: str, shape: list[int], size: int) -> int:
    count = math.prod(shape)
    if len(shape) not in (2, 4) or _MIXED.search(name):
        return size * count
    return count + 4 * shape[0]  # and a scale for each row


def _widest(config: Mapping[str, Any]) -> int:
    """Channels of a decoder where the picture is largest."""
    levels = config.get("decoder_block_out_channels") or config.get("block_out_channels") or [128]
    return int(levels[0])
