"""Words for what is inside: which kind of view they name, its parts, their colours, and the light."""

from __future__ import annotations

import re

from allaprima.scenes.words import COLOURS

TONES: dict[str, str] = {
    **COLOURS,
    "grey": "8f9092", "gray": "8f9092", "white": "f3f1ec", "off white": "efe9dd", "ivory": "f1e9d6", "cream": "f2e6cb", "black": "1d1d20",
    "charcoal": "3a3c41", "anthracite": "33363b", "sand": "e2cfae", "tan": "cba77a", "taupe": "a8998a", "greige": "c3b8a8",
    "terracotta": "c3714f", "rust": "a8522e", "burgundy": "6e1f33", "wine": "6e1f33", "blush": "efc4bb", "nude": "e6c4ae",
    "sage": "a9b596", "sage green": "a9b596", "forest green": "2f5138", "dark green": "27463a", "olive green": "70752c",
    "mint green": "a8dcc2", "sky blue": "9cc8ea", "baby blue": "b3d4ee", "powder blue": "b3cbdf", "royal blue": "2b4fb5",
    "petrol": "1c5c6b", "mustard": "d3a02f", "golden": "d6a73f", "ochre": "c98f34", "apricot": "f6b98a", "fuchsia": "cf3a8c",
    "hot pink": "e8468f", "dusty pink": "d6a3a0", "dusty rose": "cf9a98", "light pink": "f4c3cd", "mauve": "a98aa8", "plum": "6b3560", "lemon": "f4e06a",
    "chocolate": "543524", "coffee": "6a4a36", "caramel": "b97f4a", "copper": "b87350", "bronze": "97713f",
    "light grey": "c9ccd0", "light gray": "c9ccd0", "dark grey": "4d5056", "dark gray": "4d5056", "slate": "56616d",
}  # fmt: skip
"""sRGB."""
for _word in ("pastel", "monochrome", "black and white", "sepia"):
    TONES.pop(_word)
TINTS = {
    "pastel": "pale",
    "light": "pale",
    "pale": "pale",
    "soft": "pale",
    "dark": "dark",
    "deep": "dark",
}
"""Words beside a colour that make it another."""

PARTS: dict[str, str] = {
    "podium": "podium", "pedestal": "podium", "plinth": "podium", "platform": "podium", "stage": "podium", "stand": "podium",
    "display": "podium", "cylinder": "podium", "cube": "podium", "block": "podium", "box": "podium", "step": "podium",
    "stair": "podium", "tier": "podium",
    "arch": "arch", "archway": "arch", "disc": "arch", "disk": "arch", "circle": "arch", "panel": "arch",
    "ball": "ball", "sphere": "ball",
    "wall": "wall", "background": "wall", "backdrop": "wall", "room": "wall", "interior": "wall", "loft": "wall",
    "gallery": "wall", "museum": "wall", "showroom": "wall", "hall": "wall", "studio": "wall", "paper": "wall", "cove": "wall",
    "floor": "floor", "flooring": "floor", "floorboard": "floor", "ground": "floor", "parquet": "floor",
    "table": "table", "tabletop": "table", "top": "table", "countertop": "table", "counter": "table", "desk": "table",
    "desktop": "table", "worktop": "table", "bench": "table", "surface": "table",
    "ceiling": "ceiling", "window": "window",
}  # fmt: skip
"""Words, without the ending of the plural, to parts of what is inside."""
COUNTS = {"two": 2, "2": 2, "pair": 2, "three": 3, "3": 3, "trio": 3, "triple": 3}

STUDIO = re.compile(
    r"\b(?:studio (?:backdrop|background|wall|set|light|lighting|floor|room)|(?:photo|photography|photographic|portrait|empty|dark|white"
    r"|black|grey|gray|infinity) studio|(?:paper|canvas|muslin|fabric|photo|photography|portrait|studio|seamless|oliphant|painted) backdrop"
    r"|seamless paper|infinity (?:cove|wall)|cyclorama|cyc wall|paper roll backdrop|backdrop paper|spotlit (?:wall|backdrop)"
    r"|(?:backdrop|background|wall) with (?:a )?spot ?light|spot ?light on (?:a |the )?(?:\w+ )?(?:wall|backdrop|floor))\b"
)
PODIUM = re.compile(
    r"\b(?:podiums?|pedestals?|plinths?|(?:product|cosmetics?|display|round|circular|cylinder|empty) (?:display )?(?:stages?|stands?|platforms?)"
    r"|product display|display (?:steps|blocks|cubes|cylinders)|product (?:background|backdrop|presentation|showcase) with)\b"
)
NO_PODIUM = re.compile(
    r"\b(?:winner'?s?|winners'|award|olympic|medal|speaker|speech|lectern|ranking|first second|race|statue|icon|concert)\b"
)
"""Where a podium is a thing, not a stage for one."""
TABLE = re.compile(
    r"\b(?:table ?tops?|counter ?tops?|work ?tops?|(?:\w+ )?(?:table|desk|counter|bench)(?= (?:against|before|in front|with (?:a )?(?:blurred|blurry|bokeh|defocused|soft)|background|backdrop|by (?:a |the )?window))|table (?:background|backdrop))\b"
)
BEHIND = re.compile(
    r"\b(?:against|before|in front of|blurred|blurry|bokeh|defocused|out of focus|background|backdrop|by (?:a |the )?window)\b"
)
"""What makes a table the near part of a view."""
ROOM = re.compile(
    r"\b(?:(?:empty|white|concrete|brick|bright|dark|modern|minimal|minimalist|unfurnished|vacant|bare|spacious|sunny|sunlit|wooden|large|big|small|plain) (?:\w+ )?(?:room|loft|interior|hall|showroom|gallery|apartment)"
    r"|(?:room|loft|interior|showroom|apartment) with|gallery walls?|(?:art )?gallery (?:room|interior|space|with)|museum (?:wall|room|hall|interior)|room interior|empty (?:space|wall|gallery|loft|museum)|industrial loft|loft interior"
    r"|(?:room|interior) background)\b"
)
FURNISHED = re.compile(
    r"\b(?:living room|bedroom|bathroom|dining room|kitchen|classroom|meeting room|waiting room|operating room|room mate|people|sofa|bed|escape room|chat room|server room)\b"
)
"""Rooms that are nothing without their furniture."""

_MATERIALS = """
wood wooden oak walnut pine maple ash birch teak ebony mahogany bamboo parquet herringbone chevron plank planks boards plywood
marble granite stone slate terrazzo concrete cement plaster stucco brick bricks tile tiles tiled travertine limestone sandstone
metal steel copper linoleum carpet cork leather
"""
MATERIALS = frozenset(_MATERIALS.split())
OF_MATERIALS = frozenset(
    ["rustic", "old", "weathered", "polished", "rough", "dark", "light", "white", "black", "grey", "gray", "red", "brown", "green",
     "blue", "beige", "cream", "pink", "exposed", "whitewashed", "raw", "worn", "subway", "hexagon", "painted", "yellow"]
)  # fmt: skip
"""What is said of materials."""
BETWEEN = frozenset(
    [",", "with", "and", "on", "against", "before", "in", "of", "front", "behind", "a", "an", "the"]
)
"""Words that end what is said of the part after them."""

_KNOWN = """
a an the of in on for to at by with and or over above under behind near beside before front against into from
round circular square cylindrical rectangular stacked stepped steps stairs tiers tiered multi level low high tall
product products display stage stand presentation showcase mockup mock up scene set empty blank clean bare plain
minimal minimalist minimalistic simple modern elegant luxury premium trendy abstract geometric stylish beautiful nice cosy cozy
cosmetic cosmetics beauty 3d render rendering realistic photo photography photographic portrait photograph image picture
studio backdrop background paper seamless infinity cove cyc cyclorama wallpaper roll canvas muslin painted mottled textured oliphant
soft hard harsh strong bright dark moody dramatic diffuse natural light lights lighting lit spotlight spotlights spot spotlit
shadow shadows sun sunny sunlight sunlit sunbeam sunbeams daylight ray rays of warm cool cold neutral glow glowing gradient vignette
window windows blinds blind leaf leaves palm plant tree tropical shade shaded
two three pair trio one single several different heights size sizes large big small wide spacious huge tiny
pastel light pale deep vivid muted colour colours color colors tone tones monochrome
blurred blurry bokeh blur defocused out focus garden kitchen nature park forest sea beach city night cafe restaurant lights
view skyline mountains mountain landscape hills green morning evening noon day sunset dawn dusk golden hour
wood wooden oak walnut pine maple ash birch teak ebony bamboo rustic old dark light weathered polished parquet herringbone chevron plank planks
boards board marble granite stone slate terrazzo concrete cement plaster stucco brick bricks tile tiles tiled travertine limestone
metal steel linoleum carpet laminate vinyl whitewashed exposed raw rough smooth shiny glossy reflective matte
room loft interior hall gallery museum art showroom space apartment unfurnished vacant baseboard skirting corner
industrial scandinavian nordic japanese classic
"""
KNOWN = frozenset(_KNOWN.split())
"""Words that are drawn, or say nothing that could be."""
