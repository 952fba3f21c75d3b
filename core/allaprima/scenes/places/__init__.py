"""The places that scenes show: what they are called, and what paints them."""

from __future__ import annotations

from dataclasses import dataclass

DAY = ("morning", "noon", "golden", "morning", "noon", "golden", "sunset", "dawn")
"""Times of day that are drawn where none is said."""


@dataclass(frozen=True)
class Place:
    """Attributes:
    id: what it is called here.
    names: what it is called in prompts, its own name first.
    maker: "module:name" of its `Landscape`, or of its `Backdrop` function.
    times, weathers: those that are drawn where none is said.
    season: where none is said.
    own: things that it shows where no others are asked for; always: those that it shows beside others, too.
    may: things of which one is shown now and then.
    behind: ids of figures that stand there by themselves.
    scenic: whether it is a place and no backdrop.
    inside: whether it is a stage or a room, which is made from a `Setting`.
    """

    id: str
    names: tuple[str, ...]
    maker: str
    times: tuple[str, ...] = DAY
    weathers: tuple[str, ...] = ("clear", "clouds")
    season: str = "summer"
    own: tuple[str, ...] = ()
    always: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    scenic: bool = True
    inside: bool = False


_ALL = (
    Place(
        "mountains",
        ("mountains", "mountain range", "mountain landscape", "alps", "alpine meadow with peaks", "rocky mountains",
         "snowy peaks", "mountain peaks", "himalaya", "mountain summit", "highlands", "mountain pass", "summits",
         "winter mountains", "ski resort", "glacier", "massif", "snow-covered mountains", "mountain ridge", "matterhorn", "mont blanc", "mount everest", "patagonia"),
        "mountains:Mountains", may=("birds",),
    ),
    Place(
        "mountain lake",
        ("mountain lake", "lake", "alpine lake", "lake in the mountains", "lakeside", "fjord", "lake shore",
         "lake with mountains", "still lake", "lake with reflection", "tarn", "reservoir", "loch"),
        "mountains:MountainLake",
    ),
    Place("open lake", ("middle of a lake", "out on the lake", "lake water", "pond", "duck pond"), "mountains:OpenLake"),
    Place(
        "hills",
        ("rolling hills", "hills", "green hills", "hilly landscape", "grassland", "pasture", "downs", "moor",
         "countryside", "green countryside", "plain", "prairie", "steppe", "landscape", "tuscany hills",
         "vineyard hills", "valley", "green valley", "nature", "highland moor", "wide open land"),
        "green:Hills", may=("birds", "balloons", "tree"),
    ),
    Place(
        "meadow",
        ("meadow", "field of flowers", "flower meadow", "wildflower field", "flower field", "lavender field",
         "poppy field", "tulip field", "sunflower field", "spring meadow", "blooming meadow", "flowers in a field",
         "wild flowers", "flowering meadow", "daisies in the grass", "field of tulips", "field of poppies", "field of lavender"),
        "green:Meadow", may=("birds",),
    ),
    Place(
        "farmland",
        ("farmland", "farm fields", "fields", "patchwork of fields", "agricultural landscape", "agriculture",
         "wheat fields", "crop fields", "countryside with farm fields", "corn field", "rural landscape", "farm",
         "harvest fields", "vineyard", "rapeseed field", "rice fields", "ploughed field"),
        "green:Farmland", may=("tree", "turbines"),
    ),
    Place(
        "road",
        ("road to the horizon", "road", "country road", "open road", "road through the hills", "winding road",
         "mountain road", "path to the horizon", "long road", "route", "road trip", "way ahead", "street into the distance",
         "coastal road", "country lane", "rural road", "road through fields"),
        "roads:Road",
    ),
    Place(
        "highway",
        ("highway", "motorway", "freeway", "highway to the horizon", "autobahn", "interstate", "wide road", "expressway"),
        "roads:Highway",
    ),
    Place(
        "desert road",
        ("road through the desert", "desert road", "desert highway", "open road through the desert", "route 66", "road in monument valley",
         "highway through the desert", "road through dry land", "arizona road", "nevada highway"),
        "roads:DesertRoad", times=("golden", "sunset", "morning", "noon"), weathers=("clear", "clouds"),
    ),
    Place(
        "forest path",
        ("forest path", "path through the forest", "forest road", "road through the forest", "forest trail", "woodland path",
         "path in the woods", "trail through the woods", "hiking trail in the forest", "road through the woods"),
        "roads:ForestPath", times=("morning", "golden", "dawn"), weathers=("clear", "fog"),
    ),
    Place(
        "river",
        ("river", "river valley", "winding river", "stream", "creek", "river landscape", "river through a valley",
         "brook", "river bank", "mountain river", "canal", "wetlands", "swamp", "marsh", "reeds", "bog"),
        "green:River",
    ),
    Place(
        "waterfall",
        ("waterfall", "cascade", "waterfalls in the forest", "jungle waterfall", "niagara falls", "cataract",
         "mountain waterfall", "iguazu falls", "waterfall into a pool", "victoria falls", "plunge pool"),
        "falls:Waterfall", times=("morning", "noon", "golden"),
    ),
    Place(
        "woods",
        ("forest", "pine forest", "conifer forest", "misty forest", "woods", "forest in fog", "fir trees", "taiga",
         "spruce forest", "black forest", "pine trees", "foggy forest", "woodland hills", "winter forest", "treetops",
         "evergreen forest", "wooded hills", "redwood forest", "forest mountains", "snowy forest"),
        "green:Woods", times=("dawn", "morning", "golden"), weathers=("fog", "fog", "clear"), may=("birds",),
    ),
    Place(
        "leafy woods",
        ("autumn forest", "deciduous forest", "broadleaf forest", "leafy forest", "beech forest", "oak wood",
         "autumn trees", "autumn landscape", "colourful forest", "jungle", "rainforest", "tropical forest",
         "green forest", "birch forest", "maple forest"),
        "green:LeafyWoods", times=("morning", "golden", "dawn"),
    ),
    Place(
        "clearing",
        ("forest clearing", "clearing", "glade", "clearing in the woods", "clearing in a pine forest", "woodland glade", "forest meadow",
         "edge of the forest"),
        "clearings:Clearing", times=("morning", "golden", "dawn"), weathers=("clear", "clear", "fog"),
    ),
    Place(
        "leafy clearing",
        ("park", "clearing in a leafy forest", "city park", "parkland", "garden", "orchard", "lawn with trees", "autumn park", "backyard",
         "playground", "campground", "cemetery", "churchyard"),
        "clearings:LeafyClearing", times=("morning", "golden", "noon"), always=("trees",),
    ),
    Place(
        "savanna",
        ("savanna", "savannah", "african savanna", "serengeti", "safari", "african plain", "bush in africa", "kenya", "masai mara",
         "dry grassland", "african landscape", "waterhole", "watering hole"),
        "clearings:Savanna", times=("golden", "morning", "sunset", "noon"), behind=("acacia", "acacia"),
    ),
    Place(
        "snow",
        ("snowy plain", "arctic", "antarctica", "tundra", "north pole", "south pole", "snowfield", "polar landscape",
         "greenland", "snowy landscape", "iceberg", "ice floe"),
        "clearings:SnowyPlain", times=("morning", "golden", "dawn", "noon"), season="winter",
    ),
    Place(
        "moon",
        ("lunar landscape", "surface of the moon", "moon surface", "lunar surface", "moon landing", "craters of the moon",
         "moon base", "asteroid surface"),
        "clearings:Moon", times=("morning",), weathers=("clear",),
    ),
    Place(
        "dunes",
        ("desert", "dunes", "sand dunes", "sahara", "desert dunes", "sandy desert", "desert landscape", "arabian desert",
         "dune landscape", "gobi desert"),
        "dry:Dunes", times=("golden", "sunset", "morning", "dawn"), weathers=("clear",),
    ),
    Place(
        "canyon",
        ("canyon", "mesas", "grand canyon", "monument valley", "red rocks", "buttes", "desert canyon", "rocky desert",
         "arizona desert", "table mountains", "wild west", "sandstone rocks landscape", "badlands", "utah",
         "desert with cacti", "dry land with cacti", "gorge", "australian outback", "mars landscape"),
        "dry:Canyon", times=("golden", "sunset", "morning", "noon"), weathers=("clear", "clouds"),
    ),
    Place(
        "sea",
        ("sea", "ocean", "open sea", "seascape", "ocean horizon", "sea view", "calm sea", "sunset over the sea",
         "waves at sea", "sunset at sea", "sailing at sunset", "bay", "sunrise over the ocean", "sea horizon", "harbour",
         "stormy sea", "pacific", "atlantic", "water to the horizon", "baltic sea"),
        "sea:Sea", times=("sunset", "golden", "morning", "dawn"), may=("boat", "birds"),
    ),
    Place(
        "island",
        ("tropical island", "island", "desert island", "paradise island", "caribbean island", "maldives", "atoll",
         "lagoon", "island in the sea", "hawaii", "island paradise", "caribbean", "south seas"),
        "sea:Island", times=("noon", "morning", "sunset"), own=("palms",),
    ),
    Place(
        "beach",
        ("beach", "tropical beach", "sandy beach", "beach with palm trees", "seaside", "beach holiday", "sea shore",
         "shore", "seashore", "summer beach", "holiday at the sea", "beach vacation", "palm beach", "coast with a beach"),
        "sea:Beach", times=("noon", "morning", "sunset", "golden"), may=("palms", "boat"),
    ),
    Place(
        "coast",
        ("coast", "cliffs", "rocky coast", "sea cliffs", "coast with lighthouse", "coastline", "cliff by the sea",
         "irish coast", "cliffs of dover", "headland", "atlantic coast", "lighthouse on a cliff", "normandy coast",
         "coastal landscape", "steep coast"),
        "sea:Coast", times=("golden", "sunset", "morning"), may=("lighthouse", "birds"),
    ),
    Place(
        "city",
        ("city skyline", "skyline", "city", "cityscape", "city at night", "downtown", "metropolis", "skyscrapers",
         "manhattan", "new york", "urban skyline", "city lights", "big city", "financial district", "hong kong",
         "city by the river", "urban landscape", "tokyo", "chicago", "dubai", "skyline at night"),
        "city:City", times=("night", "sunset", "morning", "dusk"),
    ),
    Place(
        "street",
        ("city street", "street", "main street", "avenue", "boulevard", "new york street", "tokyo street", "london street",
         "paris street", "street in the city", "downtown street", "urban street", "high street", "street scene", "side street",
         "crossroads in the city", "street canyon", "manhattan street", "street between skyscrapers"),
        "street:CITY", times=("morning", "noon", "golden", "dusk", "night"),
    ),
    Place(
        "shopping street",
        ("shopping street", "pedestrian street", "street with shops", "pedestrian zone", "shopping promenade", "shop fronts",
         "street with cafes", "shopping district", "row of shops", "storefronts", "old town street", "village street", "town square", "market square", "plaza", "piazza"),
        "street:SHOPS", times=("morning", "noon", "golden", "dusk", "night"),
    ),
    Place(
        "alley",
        ("old town alley", "alley", "narrow street", "alleyway", "narrow lane", "old town", "italian street", "mediterranean street",
         "medieval street", "cobbled alley", "street in an old town", "backstreet", "narrow alley", "street in italy", "lane between old houses"),
        "street:ALLEY", times=("morning", "noon", "golden", "dusk", "night"),
    ),
    Place(
        "sky",
        ("sky", "clouds", "cloudy sky", "sky with clouds", "cloudscape", "blue sky", "heaven", "above the clouds",
         "evening sky", "sunset sky", "sky background", "dramatic sky", "sea of clouds", "white clouds", "storm clouds"),
        "sky_only:OpenSky", times=("noon", "morning", "sunset", "golden"), weathers=("clouds",),
    ),
    Place(
        "stars",
        ("starry sky", "night sky", "starry night", "stars", "milky way", "northern lights", "aurora", "aurora borealis",
         "sky full of stars", "night sky with stars", "polar lights", "moonlit night", "astronomy", "stargazing"),
        "sky_only:StarrySky", times=("night",), weathers=("clear",), own=("milky way",),
    ),
    Place(
        "space",
        ("outer space", "space", "planet", "nebula", "galaxy", "universe", "cosmos", "planets and stars", "deep space",
         "planet in space", "earth from space", "solar system", "cosmic background", "interstellar", "space background"),
        "space:space", scenic=False,
    ),
    Place(
        "underwater",
        ("underwater", "under water", "coral reef", "under the sea", "sea bed", "ocean floor", "deep sea",
         "underwater world", "coral reef with fish", "fish under water", "diving", "aquarium", "beneath the waves", "sunbeams under water"),
        "underwater:underwater", times=("noon",), scenic=False,
    ),
    Place(
        "gradient",
        ("soft gradient", "gradient background", "colour gradient", "abstract background", "smooth background",
         "blurred background", "abstract backdrop", "soft colours", "plain background", "mesh gradient", "pastel background",
         "title background", "presentation background", "modern background"),
        "abstract:gradient", times=("noon",), scenic=False,
    ),
    Place(
        "waves",
        ("abstract waves", "soft waves background", "wave background", "flowing waves", "curved lines background",
         "wavy background", "flowing shapes", "abstract curves", "fluid shapes", "organic shapes"),
        "abstract:waves", times=("noon",), scenic=False,
    ),
    Place(
        "bokeh",
        ("bokeh", "bokeh lights", "blurred lights", "lights out of focus", "blurred city lights", "party lights",
         "defocused lights", "festive lights", "glowing dots", "sparkling lights"),
        "abstract:bokeh", times=("dusk",), scenic=False,
    ),
    Place(
        "facets",
        ("low poly", "low poly background", "geometric background", "triangles", "polygonal background", "abstract triangles",
         "facets", "crystal background", "geometric shapes", "polygon mesh"),
        "abstract:facets", times=("noon",), scenic=False,
    ),
    Place(
        "paper layers",
        ("layers of paper", "paper layers", "layered paper background", "paper cut background", "paper waves",
         "paper cut shapes", "paper art background"),
        "abstract:paper", times=("noon",), scenic=False,
    ),
    Place(
        "studio",
        ("studio backdrop", "photo studio", "seamless paper", "infinity cove", "photography backdrop", "portrait backdrop",
         "painted canvas backdrop", "cyclorama", "studio wall with a spotlight"),
        "studio:studio", times=("noon",), scenic=False, inside=True,
    ),
    Place(
        "podium",
        ("product podium", "podium for a product", "round pedestal", "three podiums", "product display stage", "product stage with an arch",
         "display stand for cosmetics", "pastel podium", "plinth"),
        "studio:podium", times=("noon",), scenic=False, inside=True,
    ),
    Place(
        "tabletop",
        ("table top with a blurred background", "wooden table top before a window", "marble countertop in a kitchen", "desk against a wall",
         "tabletop backdrop", "table in front of a garden", "table background"),
        "tabletop:tabletop", times=("noon",), scenic=False, inside=True,
    ),
    Place(
        "room",
        ("empty room", "room with a window", "loft with a large window", "concrete room with window light", "gallery wall with spotlights",
         "empty room with wooden floor", "empty interior", "white room", "empty gallery", "showroom"),
        "room:room", times=("noon",), scenic=False, inside=True,
    ),
)  # fmt: skip
PLACES: dict[str, Place] = {place.id: place for place in _ALL}
