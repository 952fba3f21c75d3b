"""The words that steer a material: colours, sizes, wear, finishes, and words that say nothing.

Phrases are written as `reading.tokens` makes them: lower case, no hyphens, British spelling.
"""

from __future__ import annotations

SPELLINGS = {
    "gray": "grey", "grays": "grey", "greys": "grey", "color": "colour", "colored": "coloured",
    "aluminum": "aluminium", "chequered": "checkered", "checkerboard": "checkered",
    "chequerboard": "checkered", "checked": "checkered", "moldy": "mouldy", "plow": "plough",
    "mosiac": "mosaic", "jeweled": "jewelled", "fiber": "fibre", "tire": "tyre", "tires": "tyre",
    "leaves": "leaf", "grey's": "grey", "hexagonal": "hexagon", "hexagons": "hexagon",
    "hex": "hexagon", "tiled": "tile", "scifi": "sci fi", "floorboards": "floorboard",
}  # fmt: skip
"""One spelling for words that are written in several ways."""

_SILENT = """
16k 2k 4k 8k a an and any area as asset at backdrop background beautiful blender by classic clean
close closeup colour coloured colours cool create design designer detail detailed details draw
endless for from full game generate great hd high hq image in into is it its kind like look looking
low macro made make map maps material materials me megascans modern my need new nice of on or our
out over part pattern patterns pbr perfect photo photograph photorealistic picture piece plain
please quality quite quixel realism realistic really render rendering repeat repeating res
resolution scene seamless seamlessly shot simple some stock style styled substance surface surfaces
texture textured textures that the this tileable tiling to tone toned type uhd ultra under unity
unreal up used very view wallpaper want whole with your
"""
SILENT = frozenset(_SILENT.split())
"""Words that say nothing of what the material is."""

LIGHT = (
    "golden hour", "blue hour", "golden light", "blue light", "red light", "neon light", "neon lights",
    "neon lighting", "soft light", "soft lighting", "soft shadow", "soft shadows", "dark shadow", "dark shadows",
    "bright light", "bright sun", "bright sunlight",
)  # fmt: skip
"""Of the light in a photograph, and no colours or finishes of what is in it."""

COLOURS: dict[str, str] = {
    "off white": "f0ece2", "snow white": "f8f8f8", "pearl": "e9e4da", "eggshell": "efe7d3", "bone": "e4dac2",
    "jet black": "101010", "pitch black": "0c0c0c", "onyx": "1a1b1d", "graphite": "3d3f42",
    "anthracite": "303236", "slate grey": "66707a", "ash grey": "b0b0ab", "dove grey": "a7a5a2",
    "crimson": "a5142b", "scarlet": "c9200f", "burgundy": "6a1528", "wine": "641a2d", "ruby": "99102f",
    "cherry red": "b0162c", "blood red": "7a0c0c", "brick red": "9c4030", "vermilion": "d6401f",
    "coral": "ec7a62", "apricot": "f2b27f", "amber": "dd9420", "tangerine": "ec8020", "rust red": "943f1f",
    "burnt orange": "b8551b", "terracotta": "b4623f", "ochre": "c08a2e", "lemon": "f0e052",
    "golden": "c99b35", "khaki": "a89b6b", "straw yellow": "dcc67a", "sunflower": "ecb81f",
    "emerald": "197a50", "forest green": "245030", "sage": "9aa888", "jade": "3f9572", "moss green": "667a35",
    "bottle green": "174a34", "army green": "4d5632", "neon green": "5ef03c", "pistachio": "a9c585",
    "aqua": "4fc3c7", "aquamarine": "6fd3bd", "azure": "3a8fd9", "cobalt": "1f47a3", "indigo": "33307a",
    "ultramarine": "2735a0", "royal blue": "2a4cc0", "midnight blue": "141c3f", "steel blue": "4c7498",
    "baby blue": "a9cfea", "powder blue": "b4d0e0", "petrol": "175a68", "prussian blue": "16324f",
    "lilac": "bf9fd3", "plum": "5e2752", "mauve": "a9819f", "fuchsia": "c4288f", "aubergine": "3c1a37",
    "blush": "e6b8b0", "rose gold": "c48a78", "neon pink": "ff4aa5", "raspberry": "b02358",
    "taupe": "8b7d6f", "chocolate": "4a2c1b", "coffee": "5b3e2b", "caramel": "b0743a", "chestnut": "70402a",
    "cognac": "96502a", "sepia": "6b4f36", "camel": "bd935f", "sand coloured": "cdb48a", "nude": "d9b8a0",
    "greyish": "8a8989", "bluish": "5a78a6", "greenish": "638a5f", "reddish": "a3493c", "brownish": "7a5a40",
    "yellowish": "cdb45f", "pinkish": "d59aa4", "bronze": "8a6336", "brass": "b58d3d",
    "milk chocolate": "7a4a2e", "dark chocolate": "3a2015", "white chocolate": "eee0b8",
    "red clay": "a5563a", "blond": "d9bd84", "blonde": "d9bd84", "honey": "c98f3c",
}  # fmt: skip
"""Names of colours beside those of `surface.COLOURS`, as sRGB."""

SHADES: dict[str, tuple[float, float]] = {
    # word: (towards white, towards black), as shares
    "light": (0.45, 0.0), "pale": (0.5, 0.0), "pastel": (0.5, 0.0), "soft": (0.25, 0.0),
    "dark": (0.0, 0.5), "deep": (0.0, 0.35), "bright": (0.12, 0.0), "vivid": (0.0, 0.0),
    "neon": (0.05, 0.0), "dusty": (0.2, 0.12), "muted": (0.15, 0.15),
}  # fmt: skip
"""Words before a colour that change it."""
AS_DRAWN = (0.0, 0.0)
LIGHTNESS: dict[str, tuple[float, float]] = {
    "light": (0.4, 0.0), "pale": (0.45, 0.0), "pastel": (0.45, 0.0), "bleached": (0.35, 0.0),
    "lighter": (0.4, 0.0), "dark": (0.0, 0.5), "darker": (0.0, 0.5),
}  # fmt: skip
"""Those of them that say of a material without a colour how light it is."""
THINGS = frozenset(
    [
        "pearl",
        "eggshell",
        "bone",
        "onyx",
        "graphite",
        "wine",
        "plum",
        "ruby",
        "coral",
        "apricot",
        "amber",
        "tangerine",
        "ochre",
        "lemon",
        "sunflower",
        "emerald",
        "sage",
        "jade",
        "pistachio",
        "lilac",
        "raspberry",
        "chocolate",
        "coffee",
        "caramel",
        "chestnut",
        "cognac",
        "camel",
        "honey",
        "peach",
        "salmon",
        "rose",
        "lavender",
        "olive",
        "mustard",
        "lime",
        "mint",
        "cream",
        "aubergine",
        "cobalt",
        "indigo",
        "terracotta",
        "charcoal",
        "copper",
        "gold",
        "silver",
        "bronze",
        "brass",
    ]
)
"""Colours that are called after things: "lemons" are the things, and what is alike is not of that colour."""

TINTS: dict[str, tuple[str, frozenset[str]]] = {
    word: (code, frozenset(groups.split()))
    for groups, colours in {
        "wood": {
            "oak": "b08a58", "walnut": "5c3d26", "pine": "d6b27c", "mahogany": "6d2f1f", "cherry": "8d4c2c",
            "maple": "dcbb8c", "birch": "e2cda6", "beech": "cfa273", "ebony": "2a221d", "teak": "9c6b3a",
            "ash": "cdb592", "cedar": "a8603a", "rosewood": "5a2a20", "spruce": "dcc397", "driftwood": "a39a8c",
            "wenge": "3c2a20", "acacia": "8f5f35", "redwood": "8b4530",
        },
        "metal": {
            "gold": "d0a23a", "silver": "c2c4c7", "copper": "b3683f", "bronze": "8a6336", "brass": "b9923f",
            "iron": "5a5c5f", "chrome": "c6c9cc", "titanium": "8d8b88", "aluminium": "bcbec1", "zinc": "a3a9ad",
            "tin": "b2b4b3", "lead": "6b6e72", "gunmetal": "3f444a", "platinum": "d2d1cd", "nickel": "b6b1a5",
            "brushed gold": "d0a23a",
        },
        "stone other ground": {
            "onyx": "1b1c1e", "travertine": "d5c19e", "limestone": "d3c9b6", "basalt": "3d4043",
            "obsidian": "17181b", "jade": "4a9a70", "malachite": "1f7a5a", "lapis": "24408a",
            "quartz": "e8dfe0", "emerald": "157a4a", "ruby": "9a1230", "sapphire": "1b3c8c",
            "amethyst": "7d54ac", "topaz": "d99a3a", "turquoise": "3fb7b0", "diamond": "dbe7ee",
            "citrine": "d9b13f", "opal": "cfd8dc", "bluestone": "5d6c7a", "terracotta": "b4623f",
            "carrara": "e9e9e8", "nero": "1a1a1c", "chalk": "eeeae2", "clay": "b06a48", "sandstone": "c9a26e",
            "slate": "4d545a", "bluebell": "6673c0",
        },
    }.items()
    for word, code in colours.items()
}  # fmt: skip
"""Kinds of wood, metal and stone that have a colour: word to (sRGB, groups of families)."""

SIZES: dict[str, float] = {
    "microscopic": 0.35, "tiny": 0.42, "very small": 0.42, "miniature": 0.45, "mini": 0.5, "penny": 0.55,
    "very fine": 0.5, "small": 0.6, "little": 0.6, "fine": 0.65, "narrow": 0.72, "thin": 0.72,
    "dense": 0.7, "slim": 0.72, "fine grained": 0.6, "smaller": 0.55,
    "wide": 1.4, "broad": 1.4, "thick": 1.4, "chunky": 1.4, "coarse": 1.5, "bold": 1.3, "larger": 1.8,
    "large": 1.7, "big": 1.7, "large format": 2.0, "large scale": 1.8, "very large": 2.3, "oversized": 2.2, "huge": 2.4,
    "giant": 2.5, "gigantic": 2.6, "enormous": 2.6, "massive": 2.4, "jumbo": 2.3, "very big": 2.3,
}  # fmt: skip
"""How much larger than usual the features are."""

WEAR: dict[str, tuple[str, float]] = {
    # phrase: (kind, amount); those of `wear.WEAR` come first
    "moss": ("moss", 0.35), "moss covered": ("moss", 0.6), "covered in moss": ("moss", 0.75),
    "overgrown": ("moss", 0.6), "covered in ivy": ("moss", 0.6), "covered with ivy": ("moss", 0.6),
    "with ivy": ("moss", 0.5), "ivy covered": ("moss", 0.6), "overgrown with ivy": ("moss", 0.7), "lichen": ("moss", 0.25), "algae": ("moss", 0.4), "mouldy": ("moss", 0.35),
    "mold": ("moss", 0.35), "mould": ("moss", 0.35),
    "damp": ("wet", 0.36), "soaked": ("wet", 0.7), "rain soaked": ("wet", 0.8), "rain": ("wet", 0.7),
    "after rain": ("wet", 0.8), "puddle": ("wet", 0.9), "puddles": ("wet", 0.9), "rain puddles": ("wet", 0.9),
    "flooded": ("wet", 0.98), "dripping": ("wet", 0.5), "slick": ("wet", 0.5),
    "grimy": ("dirt", 0.6), "filthy": ("dirt", 0.85), "mud": ("dirt", 0.8), "dust": ("dirt", 0.4),
    "stained": ("dirt", 0.4), "soiled": ("dirt", 0.6), "smudged": ("dirt", 0.3), "dirt": ("dirt", 0.6),
    "snow": ("snow", 0.55), "snow covered": ("snow", 0.85), "snow dusted": ("snow", 0.3),
    "snowy": ("snow", 0.45), "frozen": ("snow", 0.25), "frosted": ("snow", 0.22), "frost": ("snow", 0.22),
    "icy": ("snow", 0.3), "covered in snow": ("snow", 0.85), "winter": ("snow", 0.5),
    "rusted": ("rust", 0.55), "rust": ("rust", 0.45), "corroded": ("rust", 0.6), "oxidised": ("rust", 0.4),
    "oxidized": ("rust", 0.4),
    "burned": ("soot", 0.55), "burnt": ("soot", 0.55), "scorched": ("soot", 0.55), "sooty": ("soot", 0.6),
    "soot": ("soot", 0.6), "blackened": ("soot", 0.65), "fire damaged": ("soot", 0.65),
    "aged": ("age", 0.6), "vintage": ("age", 0.45), "antique": ("age", 0.5), "distressed": ("age", 0.6),
    "abandoned": ("age", 0.8), "ruined": ("age", 0.85), "decayed": ("age", 0.9), "decaying": ("age", 0.9),
    "battered": ("age", 0.7), "worn out": ("age", 0.7), "rustic": ("age", 0.35), "grunge": ("age", 0.8),
    "grungy": ("age", 0.8), "post apocalyptic": ("age", 0.95), "faded": ("age", 0.5), "used": ("age", 0.3),
    "dilapidated": ("age", 0.9), "eroded": ("age", 0.7), "crumbling": ("age", 0.85), "retro": ("age", 0.25),
}  # fmt: skip
"""What lies on a material, and how much of it."""

AMOUNTS: dict[str, float] = {
    "slightly": 0.5, "a little": 0.5, "a bit": 0.5, "lightly": 0.5, "somewhat": 0.7, "partly": 0.8,
    "partially": 0.8, "very": 1.5, "heavily": 1.7, "extremely": 1.8, "completely": 2.0, "totally": 2.0,
    "badly": 1.6, "thickly": 1.7, "severely": 1.7, "fully": 2.0,
}  # fmt: skip
"""Words before wear that say how much."""
OF_WEAR: dict[str, float] = {"light": 0.5, "heavy": 1.7, "some": 0.7, "deep": 1.4, "thick": 1.5}
"""More of them, which mean something else before other words."""

FINISHES: dict[str, str] = {
    # what people say: the word of a family's own choice that means it
    "shiny": "glossy", "gleaming": "glossy", "shining": "glossy", "lustrous": "glossy", "mirror": "polished",
    "glazed": "glossy", "gloss": "glossy", "satin": "matte", "matt": "matte", "mat": "matte", "dull": "matte",
    "unpolished": "rough", "coarse": "rough", "rugged": "rough", "uneven": "rough", "bumpy": "rough",
    "lacquered": "varnished", "waxed": "varnished", "oiled": "varnished", "unfinished": "raw",
    "untreated": "raw", "bare": "raw", "rough sawn": "raw", "creased": "wrinkled", "crinkled": "wrinkled",
    "creases": "wrinkled", "folded": "crumpled", "scrunched": "crumpled", "crinkly": "crumpled",
    "knots": "knotty", "knotted": "knotty", "shattered": "cracked", "cracks": "cracked",
    "fissured": "cracked", "crazed": "cracked", "even": "smooth", "sleek": "smooth", "silky": "smooth",
    "grainy": "textured", "embossed": "textured", "leathery": "textured", "board formed": "board-formed",
    "shuttered": "board-formed", "washed out": "faded", "bleached": "faded", "stonewashed": "faded",
    "acid wash": "faded", "washed": "faded", "flaking": "heavily", "peeling": "heavily", "tarnished": "matte",
    "road markings": "marked", "road marking": "marked", "lane markings": "marked", "lane marking": "marked",
    "white line": "marked", "white lines": "marked", "road line": "marked", "road lines": "marked",
    "markings": "marked", "marking": "marked", "supple": "soft",
    "flemish bond": "flemish", "english bond": "english", "broken up": "broken",
    "stack bond": "stacked", "stacked bond": "stacked", "straight stack": "stacked", "polishing": "polished", "satinated": "matte",
}  # fmt: skip


_PARTS = """
accent accents border borders chip chips crack cracks dot dots edge edges fleck flecks gap gaps
grout highlight highlights joint joints line lines mortar seam seams soil speck specks spot spots
stitches stitching stripe stripes trace traces trim underside vein veining veins
"""
PARTS = frozenset(_PARTS.split())
"""What a second colour belongs to."""

NATURAL = frozenset(
    (family, colour)
    for families, colours in {
        "brick brickherringbone": "red", "denim clouds water ice solar": "blue",
        "patina grass ivy moss": "green", "snow": "white", "dirt cardboard bark": "brown",
        "lava": "red|orange", "foil": "gold", "sand": "yellow|beige|golden|tan", "leaves": "orange|red",
        "hazard": "yellow", "feathers": "brown", "flesh": "red", "malachite": "green", "lapis": "blue",
        "honeycomb": "yellow|golden|orange|gold|amber", "rust": "orange|brown|rust red",
        "tiger": "orange", "asphalt carbon": "black", "concrete": "grey", "cork wicker": "brown",
    }.items()
    for family in families.split()
    for colour in colours.split("|")
)  # fmt: skip
"""Colours that a family has anyway: "red bricks" are bricks, not as red as paint."""

MEANT_OTHERWISE = frozenset(
    {
        ("patina", "copper"), ("patina", "bronze"), ("circuit", "copper"), ("rust", "copper"), ("cork", "wine"),
        ("planks", "wine"), ("fruit", "orange"),
    }
)  # fmt: skip
"""Words that are no colour of this family, though they name one."""
