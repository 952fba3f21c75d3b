"""Animals, plants and food: as `named_things`."""

from __future__ import annotations

TABLE = """
flower: spring, blossom, beauty, garden
cactus: desert, drought
mushroom: fungi, forest floor
cow: livestock, cattle, dairy, milk
pig: pork, livestock farming
chicken: poultry, eggs
horse: riding, equestrian
sheep: wool, flock
dog: pets, loyalty, puppy
cat: pets, kitten
mouse: small animal, rodent
rabbit: bunny, Easter
lion: courage, strength, Africa, wildlife
bear: bear market, woods
penguin: Antarctica, Linux
fish: fishing, sea food, aquarium
whale: sea mammals, giant
dolphin: sea, intelligence of animals
turtle: slowness, sea turtle, longevity
snake: reptile, Python
apple: fruit, healthy eating, nutrition
banana: tropical fruit
strawberry: berries
lemon: citrus, sour
grapes: wine growing, vineyard
carrot: vegetables, healthy food
tomato: vegetables, ketchup
bread: bakery, baking, food
cheese: dairy product
egg: breakfast, hatching
pizza: Italian food, fast food, lunch
hamburger: fast food, unhealthy food
cake: dessert, birthday, celebration
ice cream: dessert, summer sweets
glass of wine: wine, dinner, restaurant, toast
beer mugs: beer, brewery, after work
cherry blossom: spring in Japan, Tokyo
sunflower: summer flowers, oil plants
palm tree: tropics, palm oil
pine tree: conifers, Christmas tree
octopus: multitasking, tentacles, deep sea
squirrel: provisions, nuts
wolf: pack, predator
monkey: primates, apes, zoo
frog: amphibians, pond
duck: water birds, ponds
eagle: bird of prey, overview from above
parrot: tropical birds, repetition
camel: desert animals, endurance
kangaroo: Australia, marsupials
panda: endangered species, conservation, China
polar bear: Arctic animals
tiger: big cats, Asia wildlife
giraffe: savanna, tall
crocodile: reptiles
shark: predators of the sea, loan sharks
crab: shellfish, coast
jellyfish: drifting sea animals
worm: soil, compost
goat: billy goat, goat cheese, mountain goat
chick: easter chick, hatchling, young bird
swan: grace, elegance, black swan
flamingo: tropical lake, pink bird
peacock: pride, vanity, show off
donkey: mule, stubbornness, ass
caterpillar: soil life, growth stage
bird's nest: nest, breeding, shelter
orange fruit: orange, oranges, mandarin
pear: pears, orchard
cherries: cherry, cherry pie
pineapple: ananas, exotic fruit
watermelon: melon, summer refreshment, slice of melon
coconut: coconuts, coconut milk
avocado: guacamole, superfood, healthy fat
corn: maize, corn on the cob, sweetcorn
broccoli: cauliflower, greens
onion: onions, layers of an onion
chilli pepper: pepper, chili, spicy
aubergine: eggplant
potato: potatoes, root vegetable
rose: roses, valentine's rose, thorny rose
violet: pansy, viola, violets
lavender: lavender field, provence, aromatherapy
mint: mint leaf, peppermint, mint leaves
peach: apricot, nectarine, peaches
plum: plums, prune, damson
lime: limes, slice of lime, lime fruit
olive: olives, olive branch, olive oil
mango: mangoes, papaya
kiwi fruit: kiwi, kiwis
blueberries: blueberry, bilberries
bell pepper: paprika, capsicum, sweet pepper
cucumber: gherkin, pickle, courgette
peas: pea pod, beans, green beans
lettuce: cabbage, kale, leafy greens
garlic: clove of garlic, ginger root, seasoning
salmon: trout, salmon fillet, smoked salmon
bowl of soup: soup, bowl, broth
bowl of rice: rice, rice bowl, basmati
pancakes: pancake, stack of pancakes, crepe
butter: margarine, pat of butter, stick of butter
bacon: rashers, ham, slices of bacon
shrimp: prawn, prawns, lobster tail
pasta: spaghetti, macaroni, italian pasta
smoothie: milkshake, frappé, bubble tea
croissant: french breakfast, pastry
fried egg: sunny side up, breakfast egg
salad: salad bowl, green salad, light meal
noodles: ramen, asian food, noodle soup
sushi: japanese food, raw fish, maki
taco: mexican food, burrito, kebab
french fries: fries, chips, junk food
hot dog: sausage, bratwurst
steak: meat, beef, butcher
doughnut: donut, sweet snack, police snack
cupcake: muffin, sweet bakery
cookie: biscuit, chocolate chip, cookies
chocolate: chocolate bar, cocoa, confectionery
lollipop: candy, sweets, sugar
popcorn: movie night, cinema snack
juice: lemon juice, orange juice, soft drink
cocktail glass: martini, bar drink, happy hour
champagne: sparkling wine, new year's toast, prosecco
bottle: plastic bottle, water bottle, mineral water
milk carton: carton of milk, oat milk, lactose
honey pot: honey jar, jam, sweetener
leaf: plant leaf
tulip: dutch flowers, spring flower, bulb flower
starfish: sea star, beach find
seal: sea lion, walrus, otter
seahorse: sea horse, underwater
seashell: shell, sea shells, clam
deer: stag, reindeer, roe deer
hedgehog: porcupine, prickly
zebra: stripes, black and white animal
dragon: fairy tale monster, mythical creature
bat: vampire, nocturnal animal
koala: eucalyptus, australian animal
raccoon: badger, mask of fur
turkey bird: thanksgiving turkey, turkey
seagull: sea bird, gull
crow: rook bird, raven
stork: crane bird, wading bird
ostrich: emu
toucan: hornbill
hippo: river horse, hippopotamus
leopard: snow leopard, spotted cat
sloth: lazy animal
llama: andean animal, alpaca
mole animal: burrowing animal, mole
beaver: marmot, groundhog
skunk: bad smell
stingray: ray fish, manta ray
sea urchin: spiky ball, urchin
lobster: crayfish, crawfish
pretzel: bavarian pretzel, soft pretzel
bagel: sesame bagel, bagel with cream cheese
sandwich: club sandwich, toasted sandwich
waffle: belgian waffle, waffles
dumplings: dim sum, steamed buns
spring rolls: spring roll, egg rolls
curry: curry with rice, indian food
lasagne: pasta bake, lasagna
kebab skewer: shish kebab, barbecue skewer
roast chicken: roast turkey, sunday roast
chicken leg: fried chicken, chicken drumstick
nachos: tortilla chips, nacho chips
bento box: lunch box, school lunch
breakfast cereal: bowl of cereal, cereal
beer bottle: bottle of beer
glass of whisky: strong drink, whisky
yoghurt: yoghurt pot, sour cream
fruit bowl: bowl of fruit, fruit basket
dragonfly: water insect, damselfly
grasshopper: cricket insect, locust
housefly: fruit fly, insect bite
honeycomb hive: beehive, apiary
candy cane: sugar cane, christmas candy
ice lolly: ice pop, ice cream on a stick
sundae: ice cream sundae, ice cream cup
pudding: creme caramel, panna cotta
macarons: french macarons, petit four
gingerbread man: christmas cookie, gingerbread cookie
cotton candy: candy floss, candyfloss
brownie: chocolate brownie, chocolate cake
ice cubes: ice cube
radish: red radish, radishes
beetroot: beet, turnip
asparagus: green asparagus, asparagus spears
leek: spring onions, spring onion
pomegranate: passion fruit, granadilla
figs: fresh figs, fig
dragon fruit: pitaya
raspberry: blackberry fruit, raspberries
bottle of wine: wine bottle, bottle of red wine
"""
