"""Stage `sheet`: a contact sheet of fixed prompts, from a run or from an exported folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

MATERIALS = (
    "red brick wall", "old castle stone floor", "oak planks", "herringbone parquet",
    "white marble with grey veins", "brown leather", "blue jeans", "chunky knit wool sweater",
    "rusty metal", "brushed steel", "diamond plate", "spaceship hull",
    "cobblestone street", "gravel", "autumn forest floor", "grass lawn",
    "lava", "ice", "ocean water", "desert sand",
    "hexagon tiles", "black and white checkered floor", "terrazzo floor", "granite countertop",
    "tree bark", "bamboo fence", "wicker basket", "cork board",
    "dragon scales", "terracotta roof", "crocodile leather", "circuit board",
    "pink leather", "blue bricks with moss", "purple knitted wool", "teal wooden planks",
    "green hexagon tiles", "gold foil", "red velvet", "yellow rubber studs",
    "snowy cobblestone", "wet asphalt", "mossy stone wall", "muddy dirt road",
    "cracked dry earth", "peeling blue paint", "copper roof with green patina", "hammered copper",
    "swimming pool tiles", "parking garage wall", "football pitch", "shipping container",
    "volcano", "old ship deck", "bathroom tiles", "chesterfield sofa",
    "scottish kilt", "polka dots", "camouflage", "crumpled paper",
    "large grey stone blocks", "small white subway tiles", "cloudy sky", "amethyst crystal",
)  # fmt: skip
"""Common ones, unusual combinations, and everyday words. Eight rows of eight."""

ILLUSTRATIONS = (
    "glossy 3D rocket", "3D light bulb", "3D trophy", "3D cat face", "3D smiling face with sunglasses", "3D red apple", "3D house", "3D globe",
    "flat rocket", "flat light bulb", "flat trophy", "flat cat", "flat pizza", "flat car", "flat tree", "flat calendar",
    "cartoon dog", "cartoon lion", "cartoon penguin", "cartoon hamburger", "cartoon strawberry", "cartoon doctor", "cartoon guitar", "cartoon sun",
    "two-colour gear icon", "two-colour shopping cart icon", "two-colour chart icon", "two-colour envelope icon", "outline house icon", "outline heart icon", "hand-drawn arrow", "hand-drawn star",
    "bar chart", "chart increasing", "handshake", "team of people", "magnifying glass", "lock", "money bag", "target",
    "coffee cup", "birthday cake", "banana", "fish", "elephant", "butterfly", "snowman", "bicycle",
    "blue heart", "green apple", "purple car", "yellow star", "pink elephant", "red and white umbrella", "orange fish", "black cat",
    "a rocket made of glass, flat style", "a robot drinking tea", "two dogs playing", "an owl wearing a hat", "city skyline at night", "the letter A", "a photo of a mountain lake", "quarterly results",
)  # fmt: skip
"""By style, by subject, by colour; the last row is what it should not be good at."""

PROMPTS = {"material": MATERIALS, "illustration": ILLUSTRATIONS}

Paint = Callable[[str, int], npt.NDArray[np.uint8]]


def sheet(paint: Paint, out: Path, size: int = 160, prompts: tuple[str, ...] = MATERIALS) -> None:
    """Draw `paint(prompt, seed)`, (H, W, 3), for every prompt, with the words above each."""
    columns, line = 8, 13
    rows = -(-len(prompts) // columns)
    page = Image.new("RGB", (columns * (size + 4), rows * (size + line + 4)), "white")
    draw = ImageDraw.Draw(page)
    for k, prompt in enumerate(prompts):
        x, y = k % columns * (size + 4), k // columns * (size + line + 4)
        tile = Image.fromarray(paint(prompt, k)).resize((size, size), Image.Resampling.LANCZOS)
        page.paste(tile, (x, y + line))
        draw.text((x, y), prompt[: size // 6], fill="black")
    out.parent.mkdir(parents=True, exist_ok=True)
    page.save(out, optimize=True, quality=86)
