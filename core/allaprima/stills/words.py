"""Words that say how a still life is lit, what it stands on and what is behind it, and what its things are made of."""

from __future__ import annotations

from collections.abc import Callable

from allaprima.procedural.words import COLOURS as FINE
from allaprima.scenes.words import PAINTS as PLAIN
from allaprima.stills import matter as of
from allaprima.stills.matter import Matter
from allaprima.wording import listed

COLOURS = {**FINE, **PLAIN, "cream": "efe4cd", "ivory": "f0e9d8", "mustard": "cf9f2e", "sky blue": "86bfe8", "pastel pink": "f3c6cf",
           "pastel blue": "bcd7ea", "pastel green": "c3dfc2", "pastel yellow": "f5e6a9", "pastel purple": "d6c6e6", "hot pink": "e83e8c",
           "dark green": "23482f", "light green": "a5cf9a", "dark red": "7d1520", "light pink": "f3c3cc", "light grey": "c4c6c8", "light gray": "c4c6c8",
           "dark grey": "45474a", "dark gray": "45474a", "dark brown": "4a2f1f", "light brown": "b08a62", "tan": "c9a878", "deep blue": "173a7a",
           "mint green": "9fdcb9", "rainbow": "e0566a"}  # fmt: skip
"""sRGB."""

LIGHTS = {
    "studio": "studio", "studio light": "studio", "studio lighting": "studio", "studio shot": "studio", "softbox": "studio", "product photo": "studio",
    "product shot": "studio", "product photography": "studio", "product photograph": "studio", "packshot": "studio", "3d render": "studio", "3d rendering": "studio",
    "commercial photography": "studio", "product render": "studio", "high key": "studio", "advertisement": "studio",
    "window light": "window", "natural light": "window", "by the window": "window", "by a window": "window", "at the window": "window", "at a window": "window", "near a window": "window",
    "morning light": "window", "daylight": "window", "soft light": "window", "in the morning": "window", "morning": "window",
    "sunlight": "sun", "sunny": "sun", "sunlit": "sun", "in the sun": "sun", "hard light": "sun", "bright sunlight": "sun", "sun": "sun", "sunshine": "sun",
    "summer": "sun", "noon": "sun", "hard shadow": "sun", "hard shadows": "sun", "long shadows": "golden",
    "golden hour": "golden", "sunset": "golden", "sunrise": "golden", "golden light": "golden", "warm light": "golden", "evening sun": "golden",
    "overcast": "overcast", "cloudy": "overcast", "diffuse light": "overcast", "rainy": "overcast", "rainy day": "overcast", "soft shadows": "overcast",
    "candlelight": "evening", "candlelit": "evening", "by candlelight": "evening", "cosy": "evening", "cozy": "evening", "evening": "evening",
    "lamplight": "evening", "romantic": "evening", "warm": "evening", "in the evening": "evening", "dinner": "evening",
    "dark": "dark", "in the dark": "dark", "moody": "dark", "dramatic": "dark", "dramatic lighting": "dark", "low key": "dark", "at night": "dark", "night": "dark",
    "chiaroscuro": "dark", "baroque": "dark", "dutch master": "dark", "caravaggio": "dark", "spotlight": "dark", "gloomy": "dark", "midnight": "dark",
    "neon": "neon", "neon light": "neon", "neon lights": "neon", "neon lighting": "neon", "cyberpunk": "neon", "synthwave": "neon", "vaporwave": "neon",
}  # fmt: skip
"""What a rig of `lighting.RIGS` is called."""

VIEWS = {
    "from above": 78.0, "top view": 84.0, "top down": 86.0, "flat lay": 86.0, "flatlay": 86.0, "overhead": 84.0, "overhead view": 84.0,
    "overhead shot": 84.0, "bird's eye view": 84.0, "knolling": 86.0, "from the top": 84.0,
    "eye level": 6.0, "side view": 5.0, "from the side": 5.0, "low angle": 4.0, "front view": 6.0, "isometric": 32.0,
}  # fmt: skip
"""Degrees above the horizon."""
CLOSE = listed("closeup macro detail")
APART = (
    "isolated",
    "cut out",
    "cutout",
    "transparent background",
    "no background",
    "without background",
)
"""What asks for a thing alone, on transparent ground."""

_WOODS = ("oak wood", "walnut wood", "wooden planks", "light wood")
TOPS = {
    "table": _WOODS, "tabletop": _WOODS, "table top": _WOODS, "dining table": _WOODS, "coffee table": _WOODS, "kitchen table": _WOODS,
    "breakfast table": _WOODS, "picnic table": ("wooden planks",), "desk": ("walnut wood", "oak wood"), "office desk": ("oak wood",), "work desk": ("oak wood",),
    "workbench": ("wooden planks",), "work bench": ("wooden planks",), "bench": ("wooden planks",), "counter": ("white marble", "oak wood"), "countertop": ("white marble", "granite"),
    "kitchen counter": ("white marble", "oak wood"), "worktop": ("oak wood",), "bar": ("dark wood",), "bar counter": ("dark wood",), "shelf": ("oak wood",),
    "sideboard": ("walnut wood",), "dresser": ("walnut wood",), "nightstand": ("walnut wood",), "bedside table": ("walnut wood",), "mantelpiece": ("white marble",),
    "windowsill": ("white painted wood",), "window sill": ("white painted wood",), "sill": ("white painted wood",), "altar": ("stone",),
    "floor": ("wooden floor",), "surface": ("light concrete",), "slab": ("slate",), "tablecloth": ("white linen",), "table cloth": ("white linen",),
    "cloth": ("linen",), "blanket": ("wool",), "picnic blanket": ("red tartan",), "bed": ("white linen",), "bedsheet": ("white linen",), "rug": ("wool carpet",), "carpet": ("wool carpet",),
    "stove": ("black metal",), "platform": ("light concrete",), "stage": ("wooden floor",), "mat": ("grey felt",), "cafe table": ("walnut wood", "white marble"), "bistro table": ("white marble",), "round table": _WOODS,
    "porch": ("wooden planks",), "side table": _WOODS, "lab table": ("white plastic",), "park bench": ("wooden planks",),
}  # fmt: skip
"""What things stand on, and what that is made of where the words do not say."""
STUFFS = listed("""wood wooden oak walnut pine birch bamboo marble granite slate stone concrete cement terrazzo travertine metal steel copper brass leather velvet silk
satin linen cotton felt wool denim burlap sand gravel pebbles moss asphalt brick tile tiles tiled ceramic cork cardboard paper plaster rust ice snow grass
soil dirt mud clay gold silver plastic carbon mahogany teak cherry ebony rock limestone sandstone leaves straw hay lace knit tartan checkered gingham mirror glass wicker terracotta parquet bark rattan felt fur chalkboard blackboard cobblestone cobblestones""")
"""Words for a material, so that what is on it stands on that."""
OUTDOORS = {
    "grass": ("grass", "meadow"), "lawn": ("lawn grass", "park"), "meadow": ("grass", "meadow"), "sand": ("sand", "beach"), "beach": ("sand", "beach"),
    "snow": ("snow", "snowy forest"), "moss": ("moss", "forest"), "forest floor": ("autumn forest floor", "forest"), "fallen leaves": ("autumn leaves", "autumn forest"),
    "autumn leaves": ("autumn leaves", "autumn forest"), "leaves": ("autumn leaves", "autumn forest"), "rock": ("rock", "mountains"), "rocks": ("rock", "coast"), "pebbles": ("pebbles", "beach"), "gravel": ("gravel", "park"),
    "soil": ("soil", "garden"), "ground": ("soil", "garden"), "dirt": ("soil", "farmland"), "straw": ("straw", "farmland"), "hay": ("straw", "farmland"), "tree stump": ("wood", "forest"), "ice": ("ice", "snowy mountains"),
    "asphalt": ("asphalt", "city street"), "street": ("asphalt", "city street"), "pavement": ("concrete pavement", "city street"), "sidewalk": ("concrete pavement", "city street"),
    "road": ("asphalt", "road"), "pier": ("wooden planks", "sea"), "deck": ("wooden planks", "lake"), "terrace": ("stone tiles", "garden"), "balcony": ("stone tiles", "city skyline"),
    "football field": ("grass", "park"), "field": ("grass", "meadow"), "desert": ("sand", "desert"), "dune": ("sand", "desert"),
}  # fmt: skip
"""Grounds out of doors: the material, and what is behind."""
PLACES = {
    "garden": ("sun", "garden"), "park": ("sun", "park"), "forest": ("overcast", "forest"), "woods": ("overcast", "forest"), "jungle": ("overcast", "jungle"),
    "beach": ("sun", "beach"), "seaside": ("sun", "beach"), "sea": ("sun", "sea"), "ocean": ("sun", "sea"), "lake": ("sun", "lake"), "mountains": ("sun", "mountains"), "meadow": ("sun", "meadow"),
    "desert": ("sun", "desert"), "city": ("overcast", "city street"), "street": ("overcast", "city street"), "snow": ("overcast", "snowy forest"), "pool": ("sun", "sea"),
    "vineyard": ("golden", "vineyard hills"), "countryside": ("sun", "hills"), "terrace": ("sun", "garden"), "balcony": ("golden", "city skyline"), "space": ("dark", "starry sky"),
    "underwater": ("overcast", "underwater"), "field": ("sun", "meadow"), "orchard": ("sun", "park"), "picnic": ("sun", "park"), "outdoors": ("sun", "garden"), "outside": ("sun", "garden"),
}  # fmt: skip
"""Where a still life is, out of doors: the rig, and what is behind."""
ROOMS = {
    "kitchen": "kitchen", "living room": "living room", "bedroom": "bedroom", "office": "office", "cafe": "cafe", "café": "cafe", "coffee shop": "cafe", "restaurant": "restaurant",
    "bar": "bar", "pub": "bar", "library": "library", "workshop": "workshop", "garage": "workshop", "bathroom": "bathroom", "studio": "office", "bakery": "cafe",
    "dining room": "living room", "home": "living room", "house": "living room", "laboratory": "bathroom", "lab": "bathroom", "classroom": "office", "museum": "museum",
    "gallery": "museum", "shop": "cafe", "store": "cafe", "gym": "workshop", "attic": "workshop", "cellar": "bar", "tavern": "bar", "church": "library", "indoors": "living room",
    "fireplace": "restaurant", "spa": "bathroom", "market": "cafe",
}  # fmt: skip
"""Where it is, in a house."""

Make = Callable[[], Matter]
STUFF: dict[str, Make | str] = {
    "gold": of.gold, "golden": of.gold, "silver": of.silver, "copper": of.copper, "brass": of.brass, "bronze": lambda: of.metal("b08a56", 0.25),
    "steel": of.steel, "stainless": of.steel, "chrome": lambda: of.metal("e6e8ea", 0.04), "metal": of.steel, "metallic": of.steel, "iron": of.iron, "platinum": of.silver,
    "titanium": lambda: of.metal("8f8c88", 0.3), "rusty": "rusty metal", "glass": of.glass, "crystal": of.crystal, "ice": lambda: of.crystal("eaf6fb"), "diamond": of.crystal,
    "wooden": "oak wood", "wood": "oak wood", "oak": "oak wood", "walnut": "walnut wood", "bamboo": "bamboo", "marble": "white marble", "stone": "stone", "granite": "granite",
    "concrete": "concrete", "terrazzo": "terrazzo", "leather": "brown leather", "denim": "denim", "velvet": lambda: of.velvet("6a1f3a"), "silk": "silk", "linen": "linen",
    "woollen": "wool knit", "wool": "wool knit", "knitted": "wool knit", "crocheted": "wool knit", "felt": lambda: of.velvet("8a8f98"), "fur": "fur", "furry": "fur", "cardboard": "cardboard",
    "paper": lambda: of.matt("efece4"), "plastic": lambda: of.plastic("e8e6e1"), "rubber": lambda: of.matt("2c2d30"), "ceramic": of.ceramic, "porcelain": of.ceramic,
    "clay": of.clay, "terracotta": of.clay, "plaster": lambda: of.matt("ece8df"), "wax": of.wax, "chocolate": lambda: of.plastic("4a2615", 0.3), "jade": lambda: of.Matter("4f9a72", 0.15, soft=0.6),
    "cork": "cork", "wicker": "wicker", "mossy": "moss", "lava": "lava", "grass": "grass", "jelly": lambda: of.liquid("d8324a", 4.0), "snow": "snow", "sand": "sand", "candy": lambda: of.plastic("ef6f9d", 0.1),
    "glossy": lambda: of.plastic("d8483e", 0.06), "matte": lambda: of.plastic("8a8f98", 0.6), "transparent": of.glass, "pearl": lambda: of.Matter("f0e8e2", 0.18, soft=0.5), "carbon": "carbon fibre",
    "brick": "red brick", "tiled": "white tiles", "checkered": "checkered cloth", "tartan": "tartan", "camouflage": "camouflage", "mosaic": "mosaic", "obsidian": lambda: of.plastic("141416", 0.04),
}  # fmt: skip
"""What a thing may be made of: a matter, or the name of a material that is drawn."""

NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "a dozen": 12, "dozen": 12, "several": 4, "many": 7,
    "some": 4, "a few": 3, "few": 3, "pair of": 2, "couple of": 2, "both": 2, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10, "12": 12,
    "assorted": 5, "various": 5, "a pile of": 7, "pile of": 7, "a heap of": 9, "heap of": 9, "a handful of": 6, "handful of": 6, "a bunch of": 5, "bunch of": 5, "group of": 5,
    "collection of": 5, "set of": 4, "row of": 4, "scattered": 6, "slices of": 3, "bouquet of": 9,
}  # fmt: skip
STACKS = listed("stack stacks tower pile")
"""Where "of" follows, things lie on one another."""
SIZES = {
    "small": 0.75,
    "little": 0.75,
    "tiny": 0.55,
    "mini": 0.6,
    "miniature": 0.5,
    "big": 1.25,
    "large": 1.3,
    "huge": 1.6,
    "giant": 1.8,
    "oversized": 1.5,
    "tall": 1.15,
}
GROUPS = {
    "fruit": ("apple", "orange", "banana", "pear", "grapes", "lemon"), "fruits": ("apple", "orange", "banana", "pear", "grapes", "lemon"),
    "fresh fruit": ("apple", "orange", "banana", "pear", "grapes", "lemon"), "tropical fruit": ("pineapple", "mango", "kiwi", "coconut", "banana"),
    "vegetables": ("tomato", "carrot", "bell pepper", "onion", "broccoli", "cucumber"), "vegetable": ("tomato", "carrot", "bell pepper", "onion", "broccoli"),
    "veggies": ("tomato", "carrot", "bell pepper", "onion", "broccoli"), "berries": ("strawberry", "blueberry", "raspberry"), "berry": ("strawberry", "blueberry", "raspberry"),
    "citrus": ("orange", "lemon", "lime"), "citrus fruits": ("orange", "lemon", "lime"), "nuts": ("walnut", "hazelnut", "almond"),
    "pastries": ("croissant", "muffin", "donut"), "pastry": ("croissant",), "cutlery": ("fork", "knife", "spoon"), "silverware": ("fork", "knife", "spoon"),
    "tools": ("hammer", "screwdriver", "wrench", "pliers"), "school supplies": ("notebook", "pencil", "ruler", "scissors"), "stationery": ("notebook", "pen", "paper clip", "scissors"),
    "office supplies": ("notebook", "pen", "stapler", "paper clip"), "cosmetics": ("lipstick", "cream jar", "nail polish", "perfume bottle"), "makeup": ("lipstick", "nail polish", "compact powder"),
    "skincare products": ("cream jar", "dropper bottle", "cosmetic tube", "pump bottle"), "skincare": ("cream jar", "dropper bottle", "cosmetic tube"), "jewellery": ("ring", "necklace", "bracelet"), "jewelry": ("ring", "necklace", "bracelet"),
    "toys": ("toy car", "teddy bear", "building block", "spinning top"), "gems": ("diamond", "ruby", "emerald", "sapphire"), "gemstones": ("diamond", "ruby", "emerald", "sapphire"), "jewels": ("diamond", "ruby", "emerald", "sapphire"),
    "spices": ("spice jar", "salt shaker", "pepper mill"), "herbs": ("basil", "rosemary", "mint"), "shells": ("seashell", "starfish"), "sports equipment": ("football", "tennis ball", "dumbbell"), "gadgets": ("smartphone", "headphones", "smartwatch"),
    "kitchen utensils": ("wooden spoon", "whisk", "spatula"), "utensils": ("wooden spoon", "whisk", "spatula"), "sweets": ("candy", "lollipop", "macaron", "donut"), "breakfast": ("croissant", "coffee cup", "glass of orange juice", "fried egg"),
    "art supplies": ("palette", "paint brush", "paint tube", "pencil"),
}  # fmt: skip
"""Words for several sorts of things."""
OWN = listed("ribbon ribbons bow straw straws ice lid handle label cork laces strap petals leaf leaves stem stems seeds sprinkles cream syrup foam icing sauce steam bubbles "
             "screen keyboard flame wick pages lens cherry topping toppings garnish mint seal logo sticker tag")  # fmt: skip
"""What is said of things that have it."""
BARE = ("plate", "bowl", "tray", "cutting board", "basket", "mug")
"""What has nothing of the kind."""
VESSELS = listed("glass jar cup mug pot bottle flute goblet tumbler vase container planter pitcher")
STREWN = (
    "stone",
    "fallen leaf",
    "autumn leaf",
    "grass tuft",
    "sand pile",
    "soil heap",
    "brick",
    "driftwood",
    "sugar cube",
    "cotton",
)
"""What lies about as a ground as often as by itself."""
FLAT = listed(
    "floor surface platform rug mat slab countertop tile tiles wall cloth carpet fabric ground texture roof path pavement"
)
"""What ends names of materials."""
SEAMS = listed("on in with of and next by at near beside against before over behind , under")
"""What parts the words of a prompt."""
FURNITURE = ("sofa", "armchair", "chair", "bed", "bookshelf", "stool", "small table", "table lamp", "picture frame", "mirror", "clock", "potted plant", "monstera",
             "cushion", "television", "grand piano", "vase", "blanket", "ficus", "palm plant", "snake plant")  # fmt: skip
"""What rooms are furnished with."""
BLOOMS = (
    "rose",
    "tulip",
    "daisy",
    "peony",
    "sunflower",
    "lily",
    "carnation",
    "gerbera",
    "iris",
    "poppy",
    "lavender",
)
"""Of which a bunch of "flowers" in a vase is made."""
PHOTO = listed(
    "photo photograph photography photorealistic realistic render rendering rendered product studio closeup macro hyperrealistic lifelike cgi packshot dslr bokeh cinematic unreal octane blender"
)
"""Words that ask for something to be seen as it is."""
DRAWN = listed("icon icons symbol symbols pictogram pictograms sticker stickers emoji emojis logo logos cartoon flat outline doodle clipart vector illustration drawing "
               "sketch line watercolour watercolor duotone infographic badge pattern seamless texture tileable wallpaper pbr material handdrawn illustrated")  # fmt: skip
"""Words for a sign, a drawing or a material."""
SILENT = listed("""a an the of in on at with and or to by for from is are it its this that my your our their his her some very really nice beautiful lovely pretty
delicious tasty yummy fresh ripe juicy crisp hot cold iced old vintage antique rustic modern elegant luxury luxurious minimal minimalist minimalistic simple clean classic
traditional cute cool perfect detailed high quality resolution 4k 8k hd uhd professional award winning photo photograph photography picture image shot render rendering
rendered realistic photorealistic hyperrealistic lifelike 3d cgi style styled still life composition scene product studio lighting light lit closeup close up macro
view angle standing lying sitting placed resting arranged next beside near behind front between around left right side one single lone whole half full filled
background backdrop setting set sharp focus depth field bokeh shallow blurred soft bright colourful colorful vibrant shiny polished steaming freshly baked brewed
cinematic unreal engine octane blender dslr canon nikon professional commercial advertising editorial magazine food packshot texture textured home homemade made
hand handmade decorative ornate little floating mockup concept look please mood copy space vibe aesthetic theme themed idea people person company business brand branding design designer post blog website banner presentation slide poster template display displayed shown showing seen looking make give create generate want need something image pictured aesthetics natural healthy organic artisan gourmet sweet assorted various different fancy huge lit burning glowing  isolated cut out cutout transparent no without covered decorated open closed used new empty simple tidy neat messy
surrounded together inside onto over under top lot lots out there just as asymmetric symmetric""")  # fmt: skip
