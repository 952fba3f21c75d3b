"""Words that steer how a thing is drawn."""

from __future__ import annotations

from allaprima.wording import listed

COLOURS: dict[str, str] = {
    "red": "ef4444", "dark red": "991b1b", "crimson": "be123c", "scarlet": "dc2626", "maroon": "7f1d1d",
    "orange": "f97316", "amber": "f59e0b", "yellow": "facc15", "gold": "dba514", "golden": "dba514",
    "green": "22c55e", "dark green": "166534", "light green": "86efac", "lime": "95d01c",
    "olive": "65741c", "mint": "98e8c8", "emerald": "10b981", "teal": "14b8a6", "turquoise": "2dd4bf",
    "cyan": "06b6d4", "blue": "3b82f6", "dark blue": "1e3a8a", "light blue": "93c5fd",
    "sky blue": "38bdf8", "navy": "1e3a8a", "navy blue": "1e3a8a", "indigo": "4f46e5",
    "purple": "9b4fe6", "violet": "8b5cf6", "lavender": "c4b5fd", "magenta": "d52bb3",
    "pink": "f472b6", "hot pink": "ec4899", "rose": "fb7185", "salmon": "fb9a86", "coral": "ff7a66",
    "peach": "fdc39a", "brown": "8a4b20", "light brown": "b98150", "beige": "e7d3b1", "tan": "d4a373",
    "cream": "fef3c7", "white": "f8fafc", "black": "1f2430", "grey": "94a3b8", "gray": "94a3b8",
    "dark grey": "475569", "dark gray": "475569", "light grey": "cbd5e1", "light gray": "cbd5e1",
    "silver": "cbd5e1", "bronze": "b45309", "copper": "c2703d",
    "light yellow": "fdf09a", "light pink": "fbcfe0", "light purple": "d8b4fe", "light orange": "fdba74",
    "light red": "fca5a5", "dark orange": "c2410c", "dark yellow": "ca9a04", "dark purple": "52307c",
    "dark pink": "be185d", "dark brown": "4a2c17", "dark teal": "115e59", "plum": "8e3a6e",
    "chocolate": "5c3317", "aqua": "22d3ee", "azure": "3b9af8", "burgundy": "6d1a36", "lilac": "cba6e8",
    "mauve": "b784a7", "fuchsia": "d52bb3", "khaki": "b5a76c", "mustard": "d9a521", "ochre": "c8862b",
    "ivory": "fbf6e3", "charcoal": "36404a", "rose gold": "e0a899", "olive green": "65741c",
    "mint green": "98e8c8", "lime green": "95d01c", "coral red": "ff7a66", "salmon pink": "fb9a86",
    "lemon yellow": "fde047", "cherry red": "be123c", "chocolate brown": "5c3317", "pale blue": "bfdbfe",
    "pale green": "bbf7d0", "pale yellow": "fef3b0", "pale pink": "fbdbe8", "pastel blue": "a9cdf5",
    "pastel green": "b3e6bf", "pastel yellow": "fbeea2", "pastel pink": "f9c6da", "pastel purple": "d3bdf2",
    "forest green": "166534", "royal blue": "2750c8", "baby blue": "a8d4f7", "baby pink": "fbcfe0",
}  # fmt: skip

SKINS: dict[str, str] = {
    f"{word}{rest}": code
    for code, words in {
        "fcd9bd": ("light", "pale", "fair", "white"), "dc9d6b": ("medium", "tan", "olive", "asian"),
        "bb7c4e": ("brown", "medium dark"), "7b4f36": ("dark", "black", "african", "very dark"),
    }.items()
    for word in words
    for rest in (" skin", " skinned", " skin tone", " complexion")
}  # fmt: skip
"""What says the skin of people."""
BY_SKIN = (
    "woman",
    "man",
    "women",
    "men",
    "girl",
    "boy",
    "person",
    "people",
    "family",
    "couple",
    "child",
)
"""Who is meant by "black" and "white" as people are."""

HAIRS: dict[str, str] = {
    f"{word}{rest}": code
    for code, words in {
        "e0b050": ("blonde", "blond", "fair", "golden"), "b5521f": ("red", "ginger", "auburn"),
        "4a2f1d": ("brown", "brunette"), "201c1f": ("black", "dark"), "cbd5e1": ("grey", "gray", "white", "silver"),
        "ec4899": ("pink",), "3b82f6": ("blue",),
    }.items()
    for word in words
    for rest in (" hair", " haired")
} | {"blonde": "e0b050", "brunette": "4a2f1d", "redhead": "b5521f", "ginger": "b5521f"}  # fmt: skip

WHO: dict[str, frozenset[str]] = {
    "woman": listed(
        "woman female lady girl women businesswoman policewoman waitress stewardess actress mother grandmother she her "
        "sister aunt daughter wife bride spacewoman postwoman saleswoman queen princess"
    ),
    "man": listed(
        "man male boy men businessman policeman fireman postman father grandfather he his gentleman brother uncle son "
        "husband groom spaceman salesman king prince guy"
    ),
}
SOMEONE = listed("woman man person girl boy child lady guy")
"""Who is named by nothing but being someone."""
PERSONS = listed("people children men women")
"""Plurals without their ending."""
EITHER = listed("woman female lady man male young adult")
"""What says whether someone who is named by what they are is a woman or a man."""

STYLES: dict[str, str] = {
    "flat": "flat", "flat design": "flat", "minimal": "flat", "minimalist": "flat", "simple": "flat",
    "vector": "flat", "modern": "flat", "corporate": "flat",
    "3d": "glossy", "glossy": "glossy", "shiny": "glossy", "rendered": "glossy", "emoji": "glossy",
    "realistic": "glossy", "soft": "glossy", "plastic": "glossy", "clay": "glossy",
    **{
        f"{number} {unit}": "two-colour"
        for number in ("two", "2", "dual") for unit in ("colour", "colours", "color", "colors", "tone", "tones")
    },
    "duotone": "two-colour", "duo tone": "two-colour", "bicolour": "two-colour", "bicolor": "two-colour",
    "cartoon": "cartoon", "cartoon style": "cartoon", "comic": "cartoon", "outlined": "cartoon",
    "bold outline": "cartoon", "bold outlines": "cartoon", "thick outline": "cartoon", "thick outlines": "cartoon",
    "bold": "cartoon", "kawaii": "cartoon", "cute": "cartoon",
    "outline": "outline", "line": "outline", "line art": "outline", "lineart": "outline",
    "linear": "outline", "wireframe": "outline", "thin line": "outline", "colouring page": "outline",
    "coloring page": "outline", "monoline": "outline",
    "hand drawn": "hand-drawn", "handdrawn": "hand-drawn", "sketch": "hand-drawn",
    "sketched": "hand-drawn", "doodle": "hand-drawn", "scribble": "hand-drawn", "crayon": "hand-drawn",
    "watercolour": "hand-drawn", "watercolor": "hand-drawn", "whiteboard drawing": "hand-drawn",
    **{
        f"{medium} {kind}": "hand-drawn"
        for medium in ("ink", "pen", "pencil", "charcoal", "chalk", "marker", "crayon") for kind in ("drawing", "sketch")
    },
    "line drawing": "outline",
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

NOUNS = listed("orange rose peach violet lime gold olive salmon plum chocolate coral mint lavender")
"""Of the colours those that are things as well."""

ENDS = listed(
    "and plus , with without holding wearing on in over above under at for from next beside between icon icons symbol "
    "pictogram sign illustration drawing picture image clipart logo graphic emoji"
)
"""What comes after the noun of a phrase, so that the word before it is that noun."""

AFTER = listed(
    "icon icons symbol pictogram illustration picture image drawing clipart logo graphic style ,"
)
"""What comes after all that is to be seen, and says nothing of it."""

ICONS = listed("icon icons pictogram pictograms")
"""What asks for pictures that stand in a row with others of their kind."""

ALONE: dict[str, str] = {
    "sign": "signpost", "image": "frame", "drawing": "pencil", "illustration": "palette",
    "graphic": "palette", "clipart": "palette",
}  # fmt: skip
"""What such a word means where nothing else is said: the thing."""

BESIDE = ("and", "plus", "next to", "beside", "together with")
"""What stands between two things that are to be drawn side by side."""
WHERE = ("on", "in", "at", "by", "near", "under", "behind", "inside")
"""What stands between a thing and the place where it is."""
WITH = ("with", "holding", "wearing")
"""What stands between a thing and a smaller one that goes with it."""
ABOVE = ("over", "above", "on top of", "flying over")
"""What stands between a thing and the one below it."""
ON, UNDER = listed("on riding atop upon"), listed("under below beneath underneath")
"""Of what stands between a thing and where it is, what says that it is on it, or below."""
IN, FROM = listed("in inside into within"), listed("from out")
"""What says that it is in it, or comes out of it."""
WEARING = listed("wearing wears with in")
"""What stands between someone and what they wear."""
GROWN = listed("beard moustache")
"""What someone has whatever stands between."""
LINKED_BY_AND = frozenset(["and", ","])
"""What stands between one more of it and the one before."""
WATERS = listed("drop wave river pool water")
"""Things that are water: what is on them or in them has water around it."""
AIRY = listed("cloud")
"""Things that hide what is in them: what is "in the sky" is above a cloud."""
PLANTS = listed(
    "sunflower flower rose tulip blossom lavender violet cactus tree palm pine mint seedling bouquet leaf maple wheat mushroom "
    "strawberry tomato chilli"
)
"""Things for which a pot is one for plants."""
FILLED = listed("bowl basket bucket vase plant_pot cart parcel nest birdcage fishbowl")
"""Things that are for others, so that what goes with them is in them: "a basket with apples"."""
INSTEAD: dict[tuple[str, str], tuple[str, str]] = {
    ("candle", "cake"): ("cake_candle", "cake"), ("candle", "cupcake"): ("cake_candle", "cupcake"),
    ("egg", "basket"): ("whole_egg", "basket"), ("egg", "nest"): ("whole_egg", "nest"), ("egg", "bowl"): ("whole_egg", "bowl"),
    ("fish", "bowl"): ("fish", "fishbowl"), ("fish", "tank"): ("fish", "fishbowl"), ("bouquet", "vase"): ("flower", "vase"),
}  # fmt: skip
"""A thing and where it is, and what both are then."""
STATES = listed("fire")
"""What something is "on" as a state of its own."""
SIDES = listed("front middle top back centre center")
"""Of what: "in front of a house"."""

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
        "colourful",
        "colorful",
        "vibrant",
        "lovely",
        "pretty",
        "elegant",
        "stylish",
        "classic",
        "typical",
        "little",
        "tiny",
        "huge",
        "great",
        "good",
        "new",
    ]
)
"""Words that say nothing about what is to be seen."""

PRAISE = frozenset(
    {
        "high quality", "best quality", "highly detailed", "ultra detailed", "very detailed", "detailed", "high resolution",
        "high res", "4k", "8k", "hd", "uhd", "full hd", "masterpiece", "award winning", "trending", "trending on artstation",
        "artstation", "unreal engine", "octane render", "sharp focus", "professional", "stock image",
    }
)  # fmt: skip
"""What is said to models that were trained on captions, and of nothing that is to be seen; as a part of its own."""

COLOURINGS = (
    listed(
        "muted pastel vintage retro warm cool cold bright dark light soft vivid vibrant bold strong natural earthy neutral subtle"
    ),
    ("colours", "colors", "tones", "palette", "colour palette", "color palette", "colour scheme", "color scheme"),
)  # fmt: skip
"""Adjectives and nouns of what is said of all colours together: "muted colours"; no colour is named by it, and no thing."""

LOOKS = listed("muted pastel vintage retro gradient isometric")
"""How something looks, of which nothing here can be shown, and which must not be taken for things: "muted"."""
