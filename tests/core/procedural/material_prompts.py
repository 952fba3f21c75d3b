"""Prompts that people type, each with the families that would be right. One line a prompt:

prompt | family or families | main colour, if it must be a named one
"""

TABLE = """
red brick wall | brick
old castle stone floor | cobblestone paving stonewall
oak planks | planks
herringbone parquet | herringbone
white marble with grey veins | marble | f4f3f0
brown leather | leather | 6f4526
blue jeans | denim
chunky knit wool sweater | knit
rusty metal | rust
brushed steel | brushed
diamond plate | diamondplate
spaceship hull | hull
cobblestone street | cobblestone
gravel | gravel
autumn forest floor | leaves
grass lawn | grass
lava | lava
ice | ice
ocean water | water
desert sand | sand
hexagon tiles | hexagons
black and white checkered floor | checker | 191919
terrazzo floor | terrazzo
granite countertop | granite
tree bark | bark
bamboo fence | bamboo
wicker basket | wicker
cork board | cork
dragon scales | scales
terracotta roof | roof | b4623f
crocodile leather | crocodile
circuit board | circuit
pink leather | leather | e192ac
blue bricks with moss | brick | 2a56a5
purple knitted wool | knit | 6b3490
teal wooden planks | planks | 1c7d7c
green hexagon tiles | hexagons | 3d8038
gold foil | foil
red velvet | felt | b3231f
yellow rubber studs | studs | e0bd2b
snowy cobblestone | cobblestone
wet asphalt | asphalt
mossy stone wall | stonewall
muddy dirt road | dirt
cracked dry earth | crackedearth
peeling blue paint | painted | 2a56a5
copper roof with green patina | patina
hammered copper | hammered | ad6440
swimming pool tiles | tiles mosaic
parking garage wall | concrete
football pitch | grass
shipping container | corrugated
volcano | lava
old ship deck | planks
bathroom tiles | tiles
chesterfield sofa | quilted
scottish kilt | tartan
polka dots | dots
camouflage | camouflage
crumpled paper | paper
large grey stone blocks | stonewall | 808080
small white subway tiles | subway | f4f3f0
cloudy sky | clouds
amethyst crystal | crystal
subway tiles | subway
cyberpunk floor panels | deckplates
sci-fi floor | deckplates
dungeon wall | stonewall
marble countertop | marble
denim | denim
zebra | zebra
tiger stripes | tiger
leopard print | leopard
giraffe skin | giraffe
black and white cow | cow
houndstooth fabric | houndstooth
red and white gingham tablecloth | gingham | b3231f
green argyle sweater | argyle | 3d8038
herringbone bricks | brickherringbone
chevron oak floor | chevron | b08a58
carbon fiber | carbon
chainmail armor | chainmail
fish scale tiles in teal | scallop | 1c7d7c
slate shingles | shingles
end grain cutting board | endgrain
basalt columns | basalt
honeycomb | honeycomb
chain link fence | wire
gold sequins | sequins | c39a3c
thatched roof | thatch
hay | thatch
acoustic foam | pyramids
glass blocks | glassblocks
solar panel | solar
starry night sky | stars
wood chips | mulch
dark walnut desk | wood
light oak table top | wood
mahogany wood, polished | wood | 6d2f1f
barn wood, weathered | planks
pirate ship deck | planks
medieval tavern floor | planks
parquet floor, varnished | herringbone
black leather with red stitching | leather | 191919
car seat leather | leather quilted
white fluffy carpet | carpet | f4f3f0
persian rug | persian
towel | carpet
linen tablecloth | linen gingham
burlap sack | linen
curtain | drapery
army camo | camouflage
teddy bear fur | fur
wolf fur | fur
golf course | grass
green moss | moss
swamp | moss
farmland soil | dirt
dried mud | crackedearth
sahara desert | sand
beach | sand
hot molten lava | lava
fire | lava
snow | snow
frozen lake | ice
sea | water
swimming pool water | water
dead leaves | leaves
jungle leaves | ivy
ivy wall | ivy
blue sky with clouds | clouds
stainless steel fridge | brushed
aluminum | brushed
rusty corrugated iron | corrugated rust
old rusty car | rust
shipwreck | rust
metal stairs | diamondplate
riveted metal plates | hull
garage door | corrugated
verdigris copper | patina
metal grate | grate
speaker grille | grate
aluminium foil | foil
pirate treasure gold | foil
cast iron | scratched
scratched steel | scratched
roof tiles | roof
snake skin | scales
fish scales | scales
alligator skin | crocodile
old parchment | paper
treasure map | paper
cardboard box | cardboard
lego bricks | studs
glossy red plastic | plastic | b3231f
yellow sponge | sponge | e0bd2b
coral reef | braincoral
motherboard | circuit
haunted house wall | crackedwall
old cracked plaster wall | crackedwall
stained glass | stainedglass
emerald gemstone | crystal
exposed brick | brick
whitewashed brick | brick
castle wall with moss | stonewall
roman road | cobblestone
patio | paving
flagstones | paving
kitchen tiles, light blue | tiles | 8bb6dc
roman mosaic | mosaic
black marble with gold veins | marble | 191919
carrara marble floor | marble | e9e9e8
brutalist concrete wall | concrete
stucco wall | plaster
grand canyon | sandstone
slate | slate
cliff | rock
cave wall | rock
river pebbles | gravel
highway | asphalt
palm bark | bark
tiki bar wall | bamboo
rattan chair | wicker
pinboard | cork
seamless PBR texture of worn brown leather, 4k, high quality | leather | 6f4526
limestone facade | limestone
stacked stone fireplace wall | ledgestone
cinder block garage | cinderblock
rammed earth house wall | rammedearth
gabion retaining wall | gabion ledgestone
white clapboard siding | siding | f4f3f0
log cabin | logs
walnut wall panelling | panelling | 5c3d26
stacked firewood | logpile
shou sugi ban facade | charred
osb sheet | osb
green zellige tiles | zellige | 3d8038
moroccan star tiles | starcross
portuguese azulejo tiles | azulejo
white penny round tiles | penny | f4f3f0
gold damask wallpaper | damask | c39a3c
persian carpet | persian
tatami room floor | tatami
polished malachite | malachite
mother of pearl inlay | nacre
lapis lazuli slab | lapis
owl feathers | feathers
zombie flesh | flesh
brain coral | braincoral
birch bark | birch
pine needles on the ground | needles
red metallic car paint | carpaint | b3231f
galvanized steel sheet | galvanised
manhole cover | manhole
hazard stripes | hazard
bubble wrap | bubblewrap
styrofoam | polystyrene
egg crate foam | eggcrate
red running track | rubbercrumb | b3231f
slate roof | shingles
polished brass | brushed
white lace | lace | f4f3f0
frosted glass | glass
fluted glass door | glass
window glass | glass
electric cables | cables
server room cables | cables
rusty pipes | pipes
steampunk pipes | pipes
masking tape | tape
duct tape | tape
red paisley | paisley | b3231f
bandana | paisley
blue tie dye shirt | tiedye | 2a56a5
greek key | meander
greek meander border | meander
computer keyboard keys | keyboard
piano keys | keyboard
led screen | screen
lcd pixels | screen
fishing net | net
black fishnet stockings | net | 191919
sports mesh fabric | net
church window | stainedglass
subway floor with tactile paving | tactile
yellow tactile paving | tactile
interlocking concrete pavers | pavers
hemp rope | rope
blue tarpaulin | tarpaulin | 2a56a5
patchwork quilt | patchwork
walnut wood slats | slats | 5c3d26
acoustic slat panel | slats
venetian blinds | blinds
rattan cane webbing | cane
office ceiling tiles | ceiling
truck tyre | tyre
tire tread | tyre
expanded metal | grate
footprints in snow | snow
storm clouds | clouds
coffee beans | beans
white rice | beans | f4f3f0
jelly beans | beans
flower meadow | flowers
red rose petals | flowers | b3231f
lego bricks | studs
belgian waffle | pyramids
dark walnut planks | planks | 2e1e13
silver | brushed
herringbone wool | tweed
brick sidewalk | brickherringbone pavers
concrete kerb | granite concrete
red clay | plaster
tennis court | rubbercrumb
mowed lawn stripes | grass
exposed aggregate concrete | gravel
vinyl floor | planks
wood ash | sand
fern | ivy
plexiglass | glass
coins | coins
pirate gold coins | coins
pearls | beads
glass marbles | beads
shirt buttons | buttons
water droplets on glass | droplets
raindrops on a window | droplets
soap bubbles | suds
sea foam | suds
corn field from above | crops
lavender field | crops
wheat field | crops
vineyard | crops
forest from above | canopy
treetops | canopy
velvet curtain folds | drapery
crumpled bed sheet | drapery
basket weave leather | straps
zip fastener | zip
metal zipper | zip
chocolate bar | chocolate
white chocolate | chocolate | eee0b8
chocolate chip cookies | cookies
human skin | skin
leaf macro veins | leafblade
lined notebook paper | ruled
blueprint | ruled
chalkboard | chalkboard
dry grass | grass
loose straw | thatch
leaves | leaves
freckled skin | skin
dark clouds | clouds
railway tracks | rails
railway ballast | gravel
steampunk gears | gears
nuts and bolts | fasteners
oranges | fruit
fresh lemons | fruit
blueberries | fruit
stack bond brick wall | brick
flemish bond brick wall | brick
english bond brickwork | brick
velcro | velcro
spider web | web
dusty cobweb | web
noodles | noodles
penne pasta | noodles
newspaper | newspaper
old newspaper page | newspaper
pine cones | cones
almonds | nuts
walnuts in shells | nuts
walnut planks | planks
chestnut wood | wood planks
eggs | eggs
egg carton | eggcrate
strawberries | fruit
moon surface | craters
porcelain | porcelain
kintsugi | porcelain
damascus steel | damascus
clover field | clover
tire tracks in mud | tracks
brush strokes | impasto
belgian block | setts
cobblestone fan pattern | setts
cobblestone street | cobblestone
cake sprinkles | sprinkles
standing seam metal roof | seamed
skyscraper facade | facade
roof slates | shingles
wooden crates | planks
polished chrome | brushed | c6c9cc
seashells | shells
shells on the beach | shells
crispy bread crust | bread
slice of bread | bread
pizza | pizza
pizza margherita | pizza
buttered popcorn | popcorn
cactus | cactus
prickly pear | cactus
broken glass | brokenglass
cracked glass pane | brokenglass
broken windscreen | brokenglass
graffiti wall | graffiti
concrete wall with graffiti | graffiti
playing cards | cards
chains | chains
heavy iron chains | chains
heap of chains | chains
chainmail shirt | chainmail
"""

PROMPTS = [
    (prompt, families.split(), colour or None)
    for prompt, families, colour in (
        ([part.strip() for part in line.split("|")] + [""])[:3]
        for line in TABLE.strip().splitlines()
    )
]

UNKNOWN = ("unicorn", "helicopter", "happiness", "quarterly results", "a portrait of a woman")
"""Nothing like these is known."""
