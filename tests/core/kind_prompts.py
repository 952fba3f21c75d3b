"""What people ask for who leave the kind open, by the kind that they mean. The first 60 of each were written
before the engine could tell, the other 40 after it had been fitted to those: it was right on 117 and 79. Of the scenes, all
written before the engine knew any, it was right on 80 of 100, before the backdrops were there; of the last
30, written after it had been fitted to those, on 27."""

MATERIALS = (
    "red brick wall", "oak planks", "rusty metal", "mossy stone", "white marble with grey veins",
    "cracked concrete", "old wooden floor", "grass", "gravel path", "sand with ripples",
    "blue denim", "brown leather", "knitted wool", "polished steel", "brushed aluminium",
    "terracotta roof tiles", "cobblestone street", "dark slate", "black granite", "corrugated iron",
    "bathroom tiles, white", "herringbone parquet", "wet asphalt", "snow", "lava",
    "crumpled paper", "cork board", "carbon fibre", "gold foil", "peeling paint on a wall",
    "weathered wood", "bark of an oak", "forest ground with leaves", "dry cracked earth", "bamboo mat",
    "velvet, dark red", "checkered tablecloth", "camouflage", "zebra fur", "snake skin",
    "castle wall", "sandstone blocks", "worn stone floor", "shiny copper", "scratched metal plate",
    "linen cloth", "straw roof", "water surface", "ice", "terrazzo floor",
    "chain mail", "stucco", "green moss", "pebbles on the beach", "dirty concrete floor",
    "car paint, metallic blue", "wicker basket weave", "hexagon floor tiles", "wood grain texture", "seamless flower pattern",
    "worn cobblestones after rain", "pine wood", "bricks", "an old brick wall", "marble",
    "tree bark", "rusty iron plate", "desert sand", "autumn leaves on the ground", "muddy ground",
    "stone tiles", "roof shingles", "jeans", "tartan", "silk, pale green",
    "shaggy carpet", "honeycomb", "dragon scales", "fish scales", "gold",
    "cast iron", "frosted glass", "wet cobbles", "wooden deck", "limestone wall with moss",
    "white plaster wall", "graffiti wall", "wood shavings", "fine gravel", "crocodile leather",
    "blue ceramic tiles", "chessboard floor", "hay", "polka dot fabric", "concrete with cracks and stains",
    "galvanised steel", "volcanic rock", "raked zen garden sand", "plywood", "birch bark",
)  # fmt: skip

THINGS = (
    "a rocket", "cat", "light bulb", "quarterly results", "our team",
    "coffee cup", "a red sports car", "birthday cake", "house with a garden", "sailing boat",
    "trophy", "target with an arrow", "money bag", "handshake", "graduation cap",
    "a robot", "smartphone", "laptop", "cloud computing", "cyber security",
    "heart icon", "a green check mark", "warning sign", "growth chart", "pie chart",
    "a doctor", "teacher", "an elephant", "dog", "penguin",
    "butterfly", "a tree", "sunflower", "palm tree", "mountain",
    "sun", "moon", "rainbow", "snowman", "umbrella",
    "pizza", "hamburger", "an apple", "bananas", "ice cream",
    "guitar", "football", "bicycle", "airplane", "train",
    "calendar", "clock", "key", "padlock", "envelope",
    "shopping cart", "gift with a ribbon", "crown", "three stars", "a cat and a dog",
    "a pair of scissors", "red balloon", "owl on a branch", "chemistry flask", "wind turbine",
    "office building", "a team meeting", "growth", "our mission", "thank you",
    "risks", "roadmap", "puzzle piece", "magnifying glass", "a gold medal",
    "fire", "snowflake", "leaf", "water drop", "globe",
    "megaphone for marketing", "stethoscope", "DNA", "ship", "bus",
    "castle", "lighthouse at sea", "volcano", "fox", "bee",
    "fish", "lion", "wine glass", "cup of tea", "carrot",
    "headphones", "camera", "dice", "chair", "a smiling face",
)  # fmt: skip

SCENES = (
    "a mountain lake at sunset", "snowy mountain peaks", "misty forest", "rolling green hills",
    "city skyline at night", "desert dunes", "tropical island with palm trees", "rough coast with a lighthouse",
    "starry sky over mountains", "northern lights", "field of lavender", "meadow full of flowers in spring",
    "autumn forest", "winter landscape", "river winding through a valley", "open road to the horizon",
    "sunset over the sea", "beach at noon", "stormy sea", "blue sky with white clouds",
    "mountains in the fog at dawn", "hills under a full moon", "canyon in the evening light", "farm fields in summer",
    "hot air balloons over a valley", "cabin in the woods in winter", "sailing boat at sunset", "wind turbines on green hills",
    "windmill in a tulip field", "tent under the stars", "grand canyon", "alpine meadow with peaks",
    "snow-covered pine forest", "calm lake with reflections", "sunrise over the ocean", "city by the river at dusk",
    "rainy countryside", "rainbow over the hills", "milky way over the desert", "sandy beach with palms",
    "abstract background with soft waves", "blurred city lights, bokeh", "low poly mountain landscape", "paper cut mountains at night",
    "watercolour landscape", "planet and stars in outer space", "colourful nebula", "underwater coral reef",
    "soft gradient background", "pink sunset over mountains", "flat vector landscape with hills", "village in the mountains",
    "fjord in norway", "sahara at dawn", "cliffs above the ocean", "green valley in the morning mist",
    "new york skyline", "dark forest at night", "fields of gold at harvest", "the alps in summer",
)  # fmt: skip

MORE_SCENES = (
    "lonely lake between mountains, early morning", "skyscrapers of a big city in the rain", "palm beach in the caribbean", "endless desert under a hot sun",
    "foggy hills with trees", "poppy field at golden hour", "a quiet bay with sailing boats", "mountain range seen from far away, blue haze",
    "moonlit sea", "frozen lake in january", "country road in autumn", "red rocks of monument valley",
    "deep space with a galaxy", "night sky with a crescent moon", "geometric low poly backdrop", "pine trees in the snow",
    "dramatic clouds at sunset", "spring countryside with blossoming trees", "ocean waves under grey clouds", "title slide background, mountains",
    "aurora over a frozen lake", "lighthouse on a cliff in a storm", "wheat field in the evening sun", "a valley with a river and pine trees",
    "city lights reflected in the water", "panorama of snowy summits", "tropical lagoon, turquoise water", "dunes at night with stars",
    "jungle in the mist", "view of the alps with a lake", "highway through the desert at dusk", "vineyards in tuscany",
    "layers of mountains in purple", "sea cliffs at sunset with seagulls", "under the sea with sunbeams", "paper art landscape with sun",
    "colourful bokeh lights background", "orange sunset gradient", "savanna with a lone tree", "forest in autumn colours by a lake",
)  # fmt: skip

SCENES_AT_LAST = (
    "misty mountains", "snow covered village at night", "field of sunflowers under a blue sky", "harbour at dawn",
    "rocky desert with cacti", "green hills and a windmill", "thunderstorm over the prairie", "skyline of tokyo at dusk",
    "purple mountains at sunrise", "lake in the rain", "birch forest in autumn", "coastal road at sunset",
    "milky way above a mountain lake", "cloudscape", "paper cut forest", "spring meadow with a rainbow",
    "a calm sea in pastel colours", "planet earth from space", "soft blue gradient", "sand dunes under a starry sky",
    "minimalist mountain landscape", "watercolor lake", "hot air balloons at sunrise", "camping in the mountains at night",
    "tropical sunset with palms", "winter forest in the fog", "golden wheat field", "waterfront city in the morning",
    "cliffs in the evening sun", "moonrise over the desert",
)  # fmt: skip

STREETS = (
    "city street at night", "shopping street in the rain", "rainy city street with umbrellas", "old town alley",
    "highway", "country road in autumn", "narrow street in Italy", "main street", "avenue with trees", "New York street",
    "Tokyo street at night with neon signs", "road", "street", "road to the horizon", "highway at dusk",
    "open road through the desert", "forest path", "path in the woods in autumn", "coastal road at sunset",
    "city street in the snow", "umbrellas in a city street", "rain on an empty street", "old street in Lisbon",
    "pedestrian street with cafes", "tree-lined boulevard in spring", "foggy alley at dawn", "cobblestone street at night",
    "London street in the fog", "mountain road in the morning", "motorway through green hills", "busy street with people",
    "street with parked cars", "narrow alley with lanterns", "country lane", "Paris avenue at sunset",
    "street in the city after the rain",
)  # fmt: skip
"""Pictures: places that one goes along."""
SURFACES_OF_STREETS = (
    "asphalt", "wet asphalt", "asphalt road texture", "cobblestone street", "paving", "paving stones", "old brick road",
    "cobblestones", "gravel road", "street texture", "tarmac", "cracked asphalt road",
)  # fmt: skip
"""Materials: what these are paved with."""
THINGS_OF_STREETS = (
    "street sign", "street lamp", "traffic light", "road sign", "car", "bowling alley", "roadmap", "road safety",
    "a red sports car", "umbrella", "bus", "bicycle",
)  # fmt: skip
"""Illustrations: what stands in them, and what is only called so."""
