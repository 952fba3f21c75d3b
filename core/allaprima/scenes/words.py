"""Words that steer a scene: its time, weather, season and look, what is added to it, and its colours."""

from __future__ import annotations

TIMES: dict[str, str] = {
    "dawn": "dawn", "daybreak": "dawn", "first light": "dawn", "sunrise": "dawn", "early morning": "dawn",
    "morning": "morning", "day": "morning", "daytime": "noon", "by day": "noon", "noon": "noon", "midday": "noon",
    "sunny": "noon", "sunlit": "morning", "sunshine": "noon", "daylight": "noon", "bright day": "noon",
    "blue sky": "noon", "blue skies": "noon", "summer day": "noon",
    "afternoon": "golden", "golden hour": "golden", "golden": "golden", "golden light": "golden", "evening light": "golden",
    "late afternoon": "golden", "warm light": "golden", "evening sun": "golden",
    "sunset": "sunset", "sunsets": "sunset", "setting sun": "sunset", "evening": "sunset", "sundown": "sunset",
    "red sky": "sunset", "evening sky": "sunset", "sunset sky": "sunset", "sunrise sky": "dawn",
    "dusk": "dusk", "twilight": "dusk", "blue hour": "dusk", "nightfall": "dusk", "after sunset": "dusk",
    "night": "night", "by night": "night", "midnight": "night", "moonlight": "night", "moonlit": "night",
    "nighttime": "night", "night time": "night", "nocturnal": "night", "full moon": "night",
    "under the moon": "night", "under the stars": "night", "starlit": "night", "starlight": "night",
}  # fmt: skip

WEATHERS: dict[str, str] = {
    "clear": "clear", "clear sky": "clear", "cloudless": "clear", "clear skies": "clear",
    "cloudy": "clouds", "clouds": "clouds", "partly cloudy": "clouds", "fluffy clouds": "clouds",
    "white clouds": "clouds", "with clouds": "clouds", "scattered clouds": "clouds",
    "overcast": "overcast", "grey sky": "overcast", "gray sky": "overcast", "gloomy": "overcast", "dull": "overcast",
    "fog": "fog", "foggy": "fog", "mist": "fog", "misty": "fog", "haze": "fog", "hazy": "fog", "morning mist": "fog",
    "in the mist": "fog", "shrouded in mist": "fog",
    "rain": "rain", "rainy": "rain", "raining": "rain", "drizzle": "rain", "rainfall": "rain", "wet": "rain",
    "snowfall": "snow", "snowing": "snow", "falling snow": "snow", "blizzard": "snow", "snowstorm": "snow",
    "storm": "storm", "stormy": "storm", "thunderstorm": "storm", "dramatic sky": "storm", "dark clouds": "storm",
    "storm clouds": "storm", "lightning": "storm", "dramatic clouds": "storm", "gale": "storm",
    "rainbow": "rainbow", "after the rain": "rainbow", "rainbows": "rainbow",
}  # fmt: skip

SEASONS: dict[str, str] = {
    "spring": "spring", "springtime": "spring", "in bloom": "spring", "in full bloom": "spring", "in blossom": "spring", "blooming": "spring", "blossoming": "spring",
    "summer": "summer", "summertime": "summer", "summery": "summer",
    "autumn": "autumn", "autumnal": "autumn", "fall colours": "autumn", "fall colors": "autumn", "fall foliage": "autumn",
    "in fall": "autumn", "in the fall": "autumn", "fallen leaves": "autumn", "falling leaves": "autumn", "indian summer": "autumn", "autumn leaves": "autumn", "autumn colours": "autumn",
    "autumn colors": "autumn", "october": "autumn", "november": "autumn",
    "winter": "winter", "wintry": "winter", "snowy": "winter", "snow covered": "winter", "snow-covered": "winter",
    "snow": "winter", "snowcapped": "winter", "snow capped": "winter", "frozen": "winter", "icy": "winter",
    "frosty": "winter", "in the snow": "winter", "under snow": "winter", "christmas": "winter", "wintertime": "winter",
}  # fmt: skip

LOOKS: dict[str, str] = {
    "painterly": "painted", "painting": "painted", "oil painting": "painted", "digital painting": "painted",
    "painted": "painted", "matte painting": "painted", "concept art": "painted", "realistic": "plain",
    "photo": "plain", "photograph": "plain", "photorealistic": "plain", "cinematic": "plain", "photography": "plain",
    "flat": "flat", "flat style": "flat", "flat design": "flat", "flat vector": "flat", "vector": "flat",
    "vector art": "flat", "minimal": "flat", "minimalist": "flat", "minimalistic": "flat", "simple": "flat",
    "illustration": "flat", "illustrated": "flat", "poster": "flat", "layered": "flat", "cartoon": "flat",
    "stylised": "flat", "stylized": "flat", "graphic": "flat", "silhouette": "flat", "silhouettes": "flat",
    "paper cut": "paper", "papercut": "paper", "paper-cut": "paper", "paper art": "paper", "cut paper": "paper",
    "paper layers": "paper", "paper craft": "paper", "papercraft": "paper", "layered paper": "paper",
    "paper cutout": "paper", "paper": "paper",
    "watercolour": "watercolour", "watercolor": "watercolour", "aquarelle": "watercolour",
    "water colour": "watercolour", "gouache": "watercolour", "watercolour painting": "watercolour",
    "watercolor painting": "watercolour",
}  # fmt: skip

THINGS: dict[str, str] = {
    "birds": "birds", "seagulls": "birds", "gulls": "birds", "flock of birds": "birds", "geese": "birds",
    "bird": "birds", "cranes": "birds",
    "boat": "boat", "sailing boat": "boat", "sailboat": "boat", "sailing boats": "boat", "sailboats": "boat",
    "yacht": "boat", "boats": "boat", "ship": "boat", "fishing boat": "boat", "sail": "boat", "regatta": "boat",
    "hot air balloon": "balloons", "hot air balloons": "balloons", "balloons": "balloons", "balloon": "balloons",
    "cabin": "cabin", "log cabin": "cabin", "hut": "cabin", "cottage": "cabin", "house": "cabin", "farmhouse": "cabin",
    "farm house": "cabin", "chalet": "cabin", "barn": "cabin", "wooden house": "cabin", "lodge": "cabin",
    "houses": "village", "village": "village", "hamlet": "village", "small town": "village", "cottages": "village",
    "windmill": "windmill", "windmills": "windmill", "mill": "windmill",
    "wind turbine": "turbines", "wind turbines": "turbines", "wind farm": "turbines", "wind power": "turbines",
    "windpark": "turbines", "wind park": "turbines", "renewable energy": "turbines",
    "lighthouse": "lighthouse", "light house": "lighthouse", "beacon": "lighthouse",
    "tent": "tent", "tents": "tent", "camp": "tent", "camping": "tent", "campsite": "tent",
    "palm": "palms", "palms": "palms", "palm tree": "palms", "palm trees": "palms", "coconut palms": "palms",
    "cactus": "cacti", "cacti": "cacti", "cactuses": "cacti", "saguaro": "cacti", "saguaros": "cacti",
    "lone tree": "tree", "single tree": "tree", "solitary tree": "tree", "lonely tree": "tree", "a tree": "tree",
    "old oak": "tree", "big tree": "tree",
    "northern lights": "aurora", "aurora": "aurora", "aurora borealis": "aurora", "polar lights": "aurora",
    "milky way": "milky way", "galaxy": "milky way", "stars": "stars", "starry": "stars",
    "moon": "moon", "crescent moon": "moon", "sun": "sun",
}  # fmt: skip

COLOURS: dict[str, str] = {
    "red": "d43a3a", "crimson": "b3123c", "maroon": "7f1d1d", "orange": "f07f24", "amber": "f5a524",
    "yellow": "f2c530", "gold": "e0ac2c", "green": "3f9a4c", "emerald": "129a68", "lime": "8ac926",
    "olive": "70752c", "mint": "8fdcb8", "teal": "14939a", "turquoise": "22b8b4", "cyan": "1fb0d0", "aqua": "3cc4cc",
    "blue": "2f6fd0", "dark blue": "1e3a8a", "light blue": "8fc0f0", "navy": "1c2f66", "navy blue": "1c2f66",
    "indigo": "4338a8", "purple": "8a48c8", "violet": "7d4fc9", "lavender": "b8a6e6", "lilac": "c3a8e0",
    "magenta": "d03cc0", "pink": "f08ab8", "rose": "f08498", "salmon": "f79a86", "coral": "f57f68", "peach": "fbb890",
    "brown": "85552e", "beige": "e2cfa8", "sepia": "8a6a44", "grey": "8a94a0", "gray": "8a94a0", "silver": "b8c2cc",
    "black and white": "808080", "monochrome": "808080", "pastel": "c8b0d8",
}  # fmt: skip
"""sRGB."""
PAINTS = COLOURS | {
    "white": "f6f4ee", "black": "2b2d31", "grey": "8d9298", "gray": "8d9298", "brown": "7a5236", "silver": "c2c8ce",
}  # fmt: skip
"""Colours that things may have, beside those that views may have."""

FLOWERS: dict[str, tuple[str, ...]] = {
    "lavender": ("8a63c8", "7450b4", "a583da"), "poppy": ("d8342a", "e2452f", "c92a24"),
    "sunflower": ("f6c62c", "f2b01e", "fbd24a"), "tulip": ("d8342a", "f2c030", "e86a92", "f4f0ea"),
    "daisy": ("f6f4ee", "fbfaf4", "f2d43c"), "rose": ("d43a5c", "e8708c", "f4b0c0"), "bluebell": ("4f62c8", "6a7cd8"),
    "dandelion": ("f6d02c", "f4c21e"), "rapeseed": ("f2d628", "f8e04a"), "cornflower": ("3f5fc8", "5474d8"),
    "blossom": ("f08fb4", "f6b8cc", "fdf0ee"), "heather": ("a05c98", "b878ac"), "cotton": ("f4f2ec", "fbfaf6"),
}  # fmt: skip
"""Colours of flowers by their name, sRGB."""

PLACE_OF_TIME = {
    "dawn": "hills", "morning": "hills", "noon": "hills", "golden": "hills", "sunset": "sea", "dusk": "mountains",
    "night": "stars",
}  # fmt: skip
PLACE_OF_WEATHER = {
    "clear": "sky", "clouds": "sky", "overcast": "hills", "fog": "woods", "rain": "hills", "snow": "woods",
    "storm": "sea", "rainbow": "hills",
}  # fmt: skip
PLACE_OF_SEASON = {
    "spring": "meadow",
    "summer": "meadow",
    "autumn": "leafy woods",
    "winter": "mountains",
}
PLACE_OF_THING = {
    "birds": "sea", "boat": "sea", "balloons": "hills", "cabin": "mountain lake", "village": "hills",
    "windmill": "meadow", "turbines": "hills", "lighthouse": "coast", "tent": "mountains", "palms": "beach",
    "cacti": "canyon", "tree": "hills", "aurora": "stars", "milky way": "stars", "stars": "stars", "moon": "stars",
    "sun": "sea",
}  # fmt: skip
"""Where nothing else is said."""

STANDING = frozenset(
    ["cabin", "village", "windmill", "turbines", "lighthouse", "tent", "palms", "cacti", "tree"]
)
"""Things that stand on the ground."""
WITHOUT_LAND = frozenset(["sea", "sky"])
"""Places that have none near enough."""
_DRY = """
mountains hills meadow farmland road highway woods dunes canyon street alley stars sky clearing savanna snow moon
"""
WITHOUT_WATER = frozenset(
    [
        *_DRY.split(),
        "desert road",
        "forest path",
        "leafy woods",
        "leafy clearing",
        "shopping street",
    ]
)
"""Places where no boat is."""

_VIEWS = """
landscape landscapes scenery scene scenic panorama panoramic vista view views outlook horizon
background backdrop wallpaper nature wilderness countryside outdoors skyline cityscape seascape
"""
VIEWS = frozenset(_VIEWS.split())
"""Words that ask for a picture of a place."""

_SILENT = """
a an the of in on for to at by with and or over above under behind near beside along from between
through our my your some this that is are its beautiful nice lovely peaceful calm quiet serene
tranquil dramatic epic majestic stunning breathtaking dreamy atmospheric moody idyllic wide vast
great big small little large distant far deep high low bright dark light soft warm cool cold fresh
vivid colourful colorful picture image photo scene scenery landscape view panorama background
backdrop wallpaper style styled art drawing illustration graphic showing show please draw slide
title header banner presentation cover horizon early late time hour reflection reflections reflected
reflecting sky cosy cozy lush rugged pristine untouched remote lonely pretty gentle crisp clear rich
highly very ultra quality resolution detailed detail 4k 8k hd uhd masterpiece trending artstation tones
colours colors lovely magnificent spectacular picturesque scenic fantastic edge foot outskirts surrounded covered filled lined front middle centre center top side down up off out going coming
seen one them her his their its it there while just during
"""
SILENT = frozenset(_SILENT.split())
"""Words that say nothing about where it is."""

_PLACES = """
mountain peak summit range alp hill valley meadow field farmland countryside grassland prairie savanna steppe
moor forest wood woodland jungle rainforest taiga desert dune canyon mesa butte gorge badland lake tarn fjord
loch river stream creek sea ocean bay lagoon island atoll beach shore seashore coast coastline cliff headland
harbour city skyline cityscape downtown metropolis skyscraper village road highway path sky cloud star galaxy
nebula planet universe cosmos space reef glacier waterfall cascade vineyard pasture plain landscape scenery seascape wave horizon
lakeside seaside highland sahara manhattan panorama outback wetland hillside riverbank gradient bokeh backdrop
background glade clearing park garden savannah arctic tundra snowfield
"""
PLACES = frozenset(_PLACES.split())
"""Words for places, without the ending of the plural: what they head is a view of one."""
