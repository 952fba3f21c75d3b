"""What a family paints on: a batch of tiles with their words, colours and four maps."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor

from allaprima.procedural.fields import Field, mix

COLOURS: dict[str, tuple[str, ...]] = {
    # Words people use, with the sRGB values they mean by them.
    "white": ("f4f3f0", "ebebeb"), "ivory": ("efe8d2",), "cream": ("f0e4c4",),
    "beige": ("d9c7a3",), "tan": ("c8a473",), "brown": ("6f4526", "7d5533"),
    "dark brown": ("3b2416",), "light brown": ("a87c50",), "black": ("191919", "222223"),
    "charcoal": ("36383b",), "grey": ("808080", "8a8988"), "gray": ("808080", "76787a"),
    "light grey": ("bdbdbd",), "dark grey": ("4a4a4b",), "red": ("b3231f", "c1281f"),
    "dark red": ("6d1414",), "bright red": ("dd1f1a",), "maroon": ("5e1a24",),
    "orange": ("d9731f", "e07f26"), "yellow": ("e0bd2b", "ecc93a"), "mustard": ("bd942c",),
    "green": ("3d8038", "2f7f41"), "dark green": ("1f4724",), "light green": ("8fbf72",),
    "olive": ("69692f",), "lime": ("9ccb35",), "mint": ("a4d9bd",), "teal": ("1c7d7c",),
    "turquoise": ("3abfb4",), "cyan": ("31b4d1",), "blue": ("2a56a5", "2f62b8"),
    "light blue": ("8bb6dc",), "dark blue": ("192f63",), "navy": ("1b2547",),
    "sky blue": ("78b5e0",), "purple": ("6b3490", "74409b"), "violet": ("7b52b9",),
    "lavender": ("b7a3d8",), "magenta": ("b92a86",), "pink": ("e192ac", "e58aa9"),
    "hot pink": ("df3c86",), "rose": ("c9667a",), "salmon": ("e59178",), "peach": ("f0be98",),
    "gold": ("c39a3c",), "silver": ("b9bbbe",), "copper": ("ad6440",),
}  # fmt: skip

NAMED_COLOUR = 0.3
"""Share of tiles whose colour is asked for by name. The others have the family's own colour and
say none, so that a prompt without a colour gets the material's own."""


def rgb(code: str) -> tuple[float, float, float]:
    return tuple(int(code[i : i + 2], 16) / 255 for i in (0, 2, 4))  # type: ignore[return-value]


WHITEST = 0.96
"""Of sRGB; whiter than fresh snow and paper is no material."""


@dataclass
class Surface:
    """A finished batch: colour (B, 3, H, W) sRGB and maps (B, H, W), all in 0..1."""

    colour: Tensor
    height: Tensor
    roughness: Tensor
    metallic: Tensor

    def stack(self) -> Tensor:
        """(B, 6, H, W): red, green, blue, height, roughness, metallic."""
        maps = torch.stack([self.height, self.roughness, self.metallic], 1)
        return torch.cat([self.colour, maps], 1).clamp(0, 1)


@dataclass
class Canvas(Field):
    """A `Field` that also keeps what must be said about each tile of the batch."""

    batch: int
    height: int
    width: int
    generator: torch.Generator
    unit: float = 1.0
    colour_words: list[list[str]] = field(default_factory=list)
    words: list[list[str]] = field(default_factory=list)
    nouns: list[str | None] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(self.batch, self.height, self.width, self.generator, self.unit)
        self.colour_words = [[] for _ in range(self.batch)]
        self.words = [[] for _ in range(self.batch)]
        self.nouns = [None] * self.batch
        self._metres: Tensor | None = None
        self._sized: Tensor | None = None

    def integers(self, high: int) -> list[int]:
        return torch.randint(
            high, (self.batch,), generator=self.generator, device=self.device
        ).tolist()

    def tensor(self, values: list[float]) -> Tensor:
        return torch.tensor(values, device=self.device, dtype=torch.float32).view(-1, 1, 1)

    def pick(self, options: dict[str, float], silent: float = 0.0) -> Tensor:
        """One of the options for each tile, said in words: (B, 1, 1).

        Args:
            options: word to value; a blank word is never said.
            silent: share of tiles that keep the value but do not say it.
        """
        names = list(options)
        quiet = self.rand(self.batch).tolist()
        values = []
        for i, k in enumerate(self.integers(len(names))):
            values.append(options[names[k]])
            if names[k].strip() and quiet[i] >= silent:
                self.words[i].append(names[k])
        return self.tensor(values)

    def name(self, options: dict[str, float]) -> Tensor:
        """One of several names (or sets of names, split by "|") for variants of the family, each with
        its value: (B, 1, 1)."""
        names = list(options)
        values = []
        for i, k in enumerate(self.integers(len(names))):
            self.nouns[i] = names[k].split("|")[0]
            values.append(options[names[k]])
        return self.tensor(values)

    def variant(self, paints: Mapping[str, Callable[[Any], Surface]]) -> Surface:
        """What one of several functions paints, chosen for each tile by what it is called.

        Args:
            paints: names of the variant, split by "|", to the function; the first is the usual one.
        """
        chosen = self.name({names: float(k) for k, names in enumerate(paints)})
        out: Tensor | None = None
        for k, paint in enumerate(paints.values()):
            here = (chosen == k).float()
            if here.any():
                painted = paint(self).stack()
                out = painted if out is None else torch.where(here[:, None] > 0, painted, out)
        assert out is not None
        return Surface(out[:, :3], out[:, 3], out[:, 4], out[:, 5])

    def scale(self, size: float, metres: float | None) -> Tensor:
        """A feature size in units, small or large where the words say so: (B, 1, 1).

        Args:
            metres: what is so large in the usual case measures so much in reality; None for what has no
                size, such as a sky. What words call large is larger in reality, too. See `measure`.
        """
        factor = self.pick({"": 1.0, " ": 1.0, "small": 0.6, "large": 1.7}, silent=0.15)
        return self._scaled(size, metres, factor)

    def _scaled(self, size: float, metres: float | None, factor: Tensor | float) -> Tensor:
        size_ = size * self.uniform(0.88, 1.12)
        first = self._metres is None
        self.measure(size_, metres)
        scaled = size_ * factor
        if first:
            self._sized = scaled
        return scaled

    def measure(self, units: Tensor | float, metres: float | None) -> None:
        """Say that so many units are so many metres in reality. What is said first holds, for the whole tile."""
        if self._metres is None:
            share = math.nan if metres is None else metres
            self._metres = share / torch.as_tensor(units, device=self.device).expand(
                self.batch, 1, 1
            )

    def count(self, size: Tensor | float, along: float, multiple: int = 1) -> Tensor:
        n = super().count(size, along, multiple)
        if size is self._sized and self._metres is not None:
            # A whole number of them fits: each is drawn a little larger or smaller, and measures what it should.
            self._metres, self._sized = self._metres * size * n / along, None
        return n

    @property
    def metres(self) -> list[float | None]:
        """How wide each tile is in reality; None for what has no size. Known when it is painted."""
        if self._metres is None:
            return [None] * self.batch
        widths = (self._metres * self.wide).flatten().tolist()
        return [width if math.isfinite(width) else None for width in widths]

    def colour(self, *own: str, named: float = NAMED_COLOUR, spread: float = 0.03) -> Tensor:
        """The main colour: the family's own, or one that the words name: (B, 3, 1, 1)."""
        codes = []
        asked = self.rand(self.batch).tolist()
        names = list(COLOURS)
        for i, (k, m) in enumerate(
            zip(self.integers(len(own)), self.integers(len(names) * 8), strict=True)
        ):
            if asked[i] < named:
                name = names[m % len(names)]
                self.colour_words[i].append(name)
                shades = COLOURS[name]
                codes.append(rgb(shades[(m // len(names)) % len(shades)]))
            else:
                codes.append(rgb(own[k]))
        base = torch.tensor(codes, device=self.device)
        wobble = (self.rand(self.batch, 3) - 0.5) * spread
        light = (self.rand(self.batch, 1) - 0.5) * spread * 1.6
        return (base + wobble + light).clamp(0.01, 0.99)[:, :, None, None]

    def fixed(self, *own: str, spread: float = 0.04) -> Tensor:
        """A second colour that nobody names (mortar, soil): (B, 3, 1, 1)."""
        base = torch.tensor([rgb(own[k]) for k in self.integers(len(own))], device=self.device)
        light = (self.rand(self.batch, 1) - 0.5) * spread * 2
        return (base + light).clamp(0, 1)[:, :, None, None]

    def second(self, *own: str, spread: float = 0.04) -> Tensor:
        """As `fixed`, for a colour that a prompt may name after the main one (grout, stripes)."""
        return self.fixed(*own, spread=spread)

    def is_second_asked(self) -> bool:
        """Whether the last `second` was a colour that a prompt names."""
        return False

    def is_colour_asked(self) -> Tensor:
        """1 where words name the main colour, else 0: (B, 1, 1)."""
        return self.tensor([float(bool(words)) for words in self.colour_words])

    def full(self, value: Tensor | float) -> Tensor:
        return torch.as_tensor(value, device=self.device, dtype=torch.float32).expand(
            self.batch, self.height, self.width
        )

    def surface(
        self,
        colour: Tensor,
        height: Tensor,
        roughness: Tensor | float,
        metallic: Tensor | float = 0.0,
    ) -> Surface:
        return Surface(
            colour.expand(self.batch, 3, self.height, self.width).clamp(0, WHITEST),
            height.clamp(0, 1),
            self.full(roughness).clamp(0.02, 1),
            self.full(metallic).clamp(0, 1),
        )


def shade(colour: Tensor, amount: Tensor) -> Tensor:
    """Lighter where `amount` (B, H, W) is positive, darker where it is negative."""
    amount = amount[:, None] if amount.dim() == 3 else amount
    shaded = colour * (1 - amount.abs())
    return shaded.add_(amount.clamp(min=0)).clamp_(0, 1)


def one_of(colours: Sequence[Tensor], number: Tensor) -> Tensor:
    """Of several colours (B, 3, 1, 1) at each place that of the number there: (B, 3, H, W).

    Args:
        number: (B, H, W), from 0 on; the last colour where it is too large.
    """
    table = torch.stack([colour[..., 0, 0] for colour in colours], 2)
    at = number.clamp(0, len(colours) - 1).long().flatten(1)
    chosen = [t.index_select(1, n) for t, n in zip(table, at, strict=True)]
    return torch.stack(chosen).view(-1, 3, *number.shape[1:])


__all__ = ["COLOURS", "Canvas", "Surface", "mix", "one_of", "rgb", "shade"]
