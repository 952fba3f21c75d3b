"""What lies on a material: moss, water, dust, snow, rust, soot. Works on any family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch

from allaprima.procedural.fields import mix, smoothstep
from allaprima.procedural.surface import Canvas, Surface, shade

WEAR = {
    # word said: (kind, amount)
    "mossy": ("moss", 0.38), "with moss": ("moss", 0.3), "overgrown with moss": ("moss", 0.75),
    "wet": ("wet", 0.5), "rainy": ("wet", 0.7), "with puddles": ("wet", 0.9),
    "dirty": ("dirt", 0.6), "dusty": ("dirt", 0.4), "muddy": ("dirt", 0.95),
    "snowy": ("snow", 0.45), "covered in snow": ("snow", 0.85), "frosty": ("snow", 0.22),
    "rusty": ("rust", 0.5), "with rust": ("rust", 0.35),
    "burnt": ("soot", 0.5), "charred": ("soot", 0.75),
    "old": ("age", 0.6), "weathered": ("age", 0.7), "worn": ("age", 0.5), "ancient": ("age", 0.95),
}  # fmt: skip
KINDS = ("moss", "wet", "dirt", "snow", "rust", "soot", "age")


def apply_wear(c: Canvas, s: Surface, share: float, metal: bool) -> Surface:
    """Wear on about `share` of the tiles, said in `c.words`."""
    asked = c.rand(c.batch).tolist()
    words = [w for w, (kind, _) in WEAR.items() if metal or kind != "rust"]
    amounts = {kind: [0.0] * c.batch for kind in KINDS}
    for i, k in enumerate(c.integers(len(words))):
        if asked[i] < share:
            kind, amount = WEAR[words[k]]
            amounts[kind][i] = amount
            c.words[i].append(words[k])
    return lay_on(c, s, amounts)


def lay_on(c: Canvas, s: Surface, amounts: Mapping[str, Sequence[float]]) -> Surface:
    """The surface with wear on it.

    Args:
        amounts: of each of `KINDS`, for each tile: roughly the share that is covered, 0..1.
    """
    if not any(any(a) for a in amounts.values()):
        return s
    on = {kind: c.tensor(list(a)) for kind, a in amounts.items()}
    cloud, fine = c.noise(40, 1.2), c.noise(5, 0.8)
    level = s.height - s.height.mean((1, 2), keepdim=True)
    level = level / level.std((1, 2), keepdim=True).clamp(min=0.03)
    colour, height, rough, metallic = s.colour, s.height, s.roughness, s.metallic

    def cover(amount: torch.Tensor, field: torch.Tensor, soft: float = 0.5) -> torch.Tensor:
        # `amount` is roughly the share of the tile that is covered.
        cut = (0.5 - amount) * 3.2
        return smoothstep(cut - soft, cut + soft, field) * (amount > 0)

    if any(amounts["moss"]):
        m = cover(on["moss"], cloud * 0.9 - level * 0.45 + fine * 0.3)
        green = mix(
            c.fixed("3f5a22", "4a6a2a"), c.fixed("6f8b35", "7d9440"), smoothstep(-1, 1.4, fine)
        )
        colour = mix(colour, shade(green, fine * 0.1), m)
        height, rough, metallic = (
            height + m * (0.07 + fine * 0.04),
            mix(rough, c.full(0.97), m),
            metallic * (1 - m),
        )
    if any(amounts["dirt"]):
        m = cover(on["dirt"], cloud * 0.7 - level * 0.6 + fine * 0.4, 0.9) * 0.85
        colour = mix(colour, shade(c.fixed("5c4a36", "6d5a44", "4d4032"), fine * 0.1), m)
        rough, metallic = mix(rough, c.full(0.95), m), metallic * (1 - m)
    if any(amounts["rust"]):
        m = cover(on["rust"], cloud - level * 0.2 + fine * 0.35, 0.4)
        orange = mix(
            c.fixed("4f2714"), c.fixed("b3642c", "a8551f"), smoothstep(-1, 1.2, fine + cloud * 0.4)
        )
        colour = mix(colour, orange, m)
        height, rough, metallic = (
            height + m * fine * 0.04,
            mix(rough, c.full(0.92), m),
            metallic * (1 - m),
        )
    if any(amounts["soot"]):
        m = cover(on["soot"], cloud + fine * 0.3, 1.1)
        colour = mix(colour, c.fixed("17130f", "1e1a17"), m * 0.88)
        rough = mix(rough, c.full(0.95), m * 0.7)
    if any(amounts["age"]):
        m = cover(on["age"], cloud * 0.8 + fine * 0.7 + level * 0.3, 0.9)
        grey = colour.mean(1, keepdim=True) * 0.75 + 0.14
        colour = shade(mix(colour, mix(colour, grey, c.full(0.65)), m), m * fine * 0.12 - m * 0.05)
        height, rough = height + m * fine * 0.03, rough + m * (0.9 - rough) * 0.45
    if any(amounts["snow"]):
        m = cover(on["snow"], cloud * 0.9 + level * 0.5 + fine * 0.15, 0.35)
        colour = mix(colour, c.fixed("eef3f8", "e4ebf2"), m)
        height, rough, metallic = height + m * 0.12, mix(rough, c.full(0.65), m), metallic * (1 - m)
    if any(amounts["wet"]):
        m = (on["wet"] > 0).float()
        pool = cover((on["wet"] - 0.35).clamp(min=0), c.noise(70, 2.2) * 0.9 - level * 0.45, 0.2)
        colour = mix(colour, colour**1.35 * 0.78, m)
        colour = mix(colour, shade(colour, c.full(-0.25)), pool)
        rough = mix(rough, rough * 0.4, m)
        # Water stands as high as what it covers does on the mean, and level.
        stand = (height * pool).sum((1, 2), keepdim=True) / pool.sum((1, 2), keepdim=True).clamp(
            min=1e-3
        )
        rough, height = mix(rough, c.full(0.04), pool), mix(height, stand.expand_as(height), pool)
    return c.surface(colour, height, rough, metallic)
