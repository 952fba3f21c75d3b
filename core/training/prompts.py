"""What models are asked when they are measured."""

from __future__ import annotations

OTHER_WORDS = (
    "flax sackcloth", "cowboy trousers", "grandma's cardigan", "persian living room mat", "poker table", "highlander's skirt", "circus tent", "ladybird back",
    "motorcycle saddle", "puffer coat", "soldier's clothing", "fluffy hide", "soccer turf", "green growth on a wet log", "freshly ploughed field", "parched ground without rain",
    "dunes in arabia", "volcanic eruption", "alpine piste", "frozen pond", "waves of the atlantic", "maple litter in the fall", "overgrown shrub", "overcast weather",
    "kitchen appliance front", "decayed old car body", "non-slip steel tread", "starship exterior", "hand-beaten bowl", "freight box at the harbour", "flaking blue gate", "weathered bronze monument, green",
    "gutter lid with holes", "pharaoh's riches", "worn out knife blade", "tuscan housetop", "cobra hide", "luxury handbag", "letter from grandfather", "parcel",
    "building block toy", "shiny bucket", "emmental", "inside of a computer", "derelict hospital", "violet mineral", "pirate vessel", "carpenter's desk",
    "palace dance hall", "trunk of an ancient pine", "panda enclosure", "picnic hamper", "wine stopper", "bees", "savanna animal, black and white", "big spotted cat",
    "crusader's shirt", "party gown", "farm cottage top", "renewable energy plant", "universe", "factory facade, red", "road of the romans", "greek temple column",
)  # fmt: skip
"""Everyday words for materials, each something else; no name that captions have is in them."""

LATTICES = (
    "red brick wall", "oak planks", "hexagon tiles", "cobblestone", "herringbone parquet", "gravel",
    "denim", "white marble", "roof tiles", "rusty metal", "grass", "knitted wool",
)  # fmt: skip
"""Of these the seams are measured."""

VARIED = {"cobblestone": "cobblestone"}
"""Families of materials whose variety is measured, each with the prompt."""
VARIED_ILLUSTRATIONS = ("cat face", "envelope", "umbrella", "birthday cake")
"""Names that several of the real pictures have, each by another hand."""

SURFACES = (
    "bricks",
    "planks",
    "leather",
    "knitted wool",
    "plastic",
    "tiles",
    "painted metal",
    "felt",
)
THINGS = ("heart", "star", "house", "car", "gear", "flower", "bag", "flag")
PALETTES = (
    "#d93025", "#1a73e8", "#188038", "#f9ab00", "#9334e6", "#e8710a", "#12b5cb", "#5f6368",
)  # fmt: skip
"""Colours that surfaces and things are asked for, one at a time."""
