"""The corpus: endless tiles with their captions, a function of the seed."""

from __future__ import annotations

import random

import torch
from torch import Tensor

from allaprima.procedural.families import FAMILIES, Family
from allaprima.procedural.surface import Canvas
from allaprima.procedural.wear import apply_wear

WEAR_SHARE = 0.16
SUFFIXES = ("", "", "", "", " texture", " material", " surface", " pattern")
ARTICLES = ("", "", "", "", "seamless ", "a ", "close-up of ", "photo of ")


def caption(rng: random.Random, family: Family, canvas: Canvas, i: int) -> str:
    """Words for tile `i`, in one of the orders that people write."""
    name = canvas.nouns[i] or rng.choice(family.names[:2] if rng.random() < 0.45 else family.names)
    colour = " ".join(canvas.colour_words[i][:1])
    before = [w for w in canvas.words[i] if not w.startswith(("with ", "covered", "overgrown"))]
    after = [w for w in canvas.words[i] if w not in before]
    rng.shuffle(before)
    core = " ".join([*before, colour, name]).strip() if colour else " ".join([*before, name])
    order = rng.random()
    if colour and order < 0.12:
        core = f"{' '.join([*before, name])} in {colour}"
    elif colour and order < 0.22:
        core = f"{' '.join([*before, name])}, {colour}"
    elif before and order < 0.35:
        core = ", ".join([f"{colour} {name}".strip(), *before])
    text = f"{rng.choice(ARTICLES)}{' '.join(core.split())}{rng.choice(SUFFIXES)}"
    return " ".join([text, *after])


def tiles(
    family: Family, batch: int, height: int, width: int, generator: torch.Generator
) -> tuple[Tensor, list[str]]:
    """A batch of one family.

    Returns:
        uint8 (B, 6, H, W) of colour (sRGB), height, roughness and metallic; and captions.
    """
    canvas = Canvas(batch, height, width, generator)
    surface = family.paint(canvas)
    if family.wear:
        surface = apply_wear(canvas, surface, WEAR_SHARE, family.group == "metal")
    rng = random.Random(
        int(torch.randint(2**31, (1,), generator=generator, device=generator.device))
    )
    captions = [caption(rng, family, canvas, i) for i in range(batch)]
    return (surface.stack() * 255).round().to(torch.uint8), captions


def mixed(
    batch: int, height: int, width: int, seed: int, group: int = 4, device: str = "cpu"
) -> tuple[Tensor, list[str], list[str]]:
    """A batch over random families, in groups of `group` tiles.

    Returns:
        uint8 (B, 6, H, W), captions, and ids of the families.
    """
    generator = torch.Generator(device).manual_seed(seed)
    rng = random.Random(seed)
    names = list(FAMILIES)
    parts, captions, families = [], [], []
    for start in range(0, batch, group):
        name = rng.choice(names)
        n = min(group, batch - start)
        part, said = tiles(FAMILIES[name], n, height, width, generator)
        parts.append(part)
        captions += said
        families += [name] * n
    return torch.cat(parts), captions, families


def plain(family: str, count: int, side: int, seed: int) -> Tensor:
    """uint8 (count, 6, side, side): a family without colour, size or wear in its words, as a prompt that
    names nothing but the family means it."""
    generator = torch.Generator().manual_seed(seed)
    names = {
        f"{article}{name}{suffix}"
        for article in ARTICLES
        for name in FAMILIES[family].names
        for suffix in SUFFIXES
    }
    found: list[Tensor] = []
    while len(found) < count:
        part, said = tiles(FAMILIES[family], 8, side, side, generator)
        found += [tile for tile, words in zip(part, said, strict=True) if words in names]
    return torch.stack(found[:count])
