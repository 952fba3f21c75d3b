"""Words that steer how a thing is drawn."""

from __future__ import annotations

COLOURS: dict[str, str] = {
    "red": "ef4444", "dark red": "991b1b", "crimson": "be123c", "scarlet": "dc2626", "maroon": "7f1d1d",
    "orange": "f97316", "amber": "f59e0b", "yellow": "facc15", "gold": "eab308", "golden": "eab308",
    "green": "22c55e", "dark green": "166534", "light green": "86efac", "lime": "84cc16",
    "olive": "65741c", "mint": "6ee7b7", "emerald": "10b981", "teal": "14b8a6", "turquoise": "2dd4bf",
    "cyan": "06b6d4", "blue": "3b82f6", "dark blue": "1e3a8a", "light blue": "93c5fd",
    "sky blue": "38bdf8", "navy": "1e3a8a", "navy blue": "1e3a8a", "indigo": "4f46e5",
    "purple": "a855f7", "violet": "8b5cf6", "lavender": "c4b5fd", "magenta": "d946ef",
    "pink": "f472b6", "hot pink": "ec4899", "rose": "fb7185", "salmon": "fda4af", "coral": "fb7185",
    "peach": "fdba74", "brown": "92400e", "light brown": "b45309", "beige": "e7d3b1", "tan": "d4a373",
    "cream": "fef3c7", "white": "f8fafc", "black": "1f2430", "grey": "94a3b8", "gray": "94a3b8",
    "dark grey": "475569", "dark gray": "475569", "light grey": "cbd5e1", "light gray": "cbd5e1",
    "silver": "cbd5e1", "bronze": "b45309", "copper": "c2703d",
}  # fmt: skip

STYLES: dict[str, str] = {
    "flat": "flat", "flat design": "flat", "minimal": "flat", "minimalist": "flat", "simple": "flat",
    "vector": "flat", "modern": "flat", "corporate": "flat",
    "3d": "glossy", "glossy": "glossy", "shiny": "glossy", "rendered": "glossy", "emoji": "glossy",
    "realistic": "glossy", "soft": "glossy", "plastic": "glossy", "clay": "glossy",
    "two colour": "two-colour", "two color": "two-colour", "two tone": "two-colour",
    "duotone": "two-colour", "outlined": "two-colour", "cartoon": "two-colour", "comic": "two-colour",
    "bold": "two-colour", "kawaii": "two-colour", "cute": "two-colour",
    "outline": "outline", "line": "outline", "line art": "outline", "lineart": "outline",
    "linear": "outline", "wireframe": "outline", "thin line": "outline", "colouring page": "outline",
    "coloring page": "outline", "monoline": "outline",
    "hand drawn": "hand-drawn", "handdrawn": "hand-drawn", "sketch": "hand-drawn",
    "sketched": "hand-drawn", "doodle": "hand-drawn", "scribble": "hand-drawn", "crayon": "hand-drawn",
    "watercolour": "hand-drawn", "watercolor": "hand-drawn", "whiteboard drawing": "hand-drawn",
    "sticker": "sticker", "cut out": "sticker", "cutout": "sticker", "die cut": "sticker",
}  # fmt: skip

BADGES: dict[str, str] = {
    "badge": "disc", "button": "disc", "in a circle": "disc", "round": "disc", "circular": "disc",
    "app icon": "square", "in a square": "square", "rounded square": "square",
    "on a blob": "blob", "blob": "blob", "with a background": "blob",
}  # fmt: skip

NUMBERS: dict[str, int] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "a dozen": 12, "dozen": 12, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8,
    "9": 9, "10": 10, "12": 12, "pair of": 2, "couple of": 2, "several": 3, "row of": 3, "a few": 3, "many": 7,
    "lots of": 9,
}  # fmt: skip

BESIDE = ("and", "plus", "next to", "beside", "together with")
"""What stands between two things that are to be drawn side by side."""
WITH = ("with", "holding", "wearing")
"""What stands between a thing and a smaller one that goes with it."""
ABOVE = ("over", "above", "on top of", "flying over")
"""What stands between a thing and the one below it."""

GROUNDS: dict[str, str] = {
    "circle": "disc", "disc": "disc", "badge": "disc", "button": "disc", "square": "square", "tile": "square",
    "rounded square": "square", "blob": "blob", "background": "full", "backdrop": "full", "ground": "full",
}  # fmt: skip
"""What a thing may lie on, in a colour: "in a blue circle"."""

SILENT = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "for",
        "to",
        "at",
        "by",
        "with",
        "and",
        "or",
        "our",
        "my",
        "your",
        "their",
        "this",
        "that",
        "is",
        "are",
        "some",
        "style",
        "styled",
        "icon",
        "icons",
        "symbol",
        "pictogram",
        "sign",
        "illustration",
        "illustrations",
        "picture",
        "image",
        "drawing",
        "graphic",
        "clipart",
        "clip",
        "art",
        "logo",
        "design",
        "please",
        "draw",
        "show",
        "showing",
        "concept",
        "abstract",
        "representing",
        "background",
        "transparent",
        "isolated",
        "colour",
        "color",
        "coloured",
        "colored",
        "bright",
        "vivid",
        "nice",
        "beautiful",
        "small",
        "large",
        "big",
        "single",
        "one",
    ]
)
"""Words that say nothing about what is to be seen."""
