"""More things that can be drawn: those that a slide gets where it names them, or nearly.

As `things` has them, for what is less often meant by something else.
"""

from __future__ import annotations

TABLE = """
oil drum: oil, petrol, fossil fuels, raw materials
guitar: rock music, band, instrument
piano: classical music, keyboard instrument
violin: orchestra, strings
printer: printing, hard copy
motorcycle: motorbike, scooter
container ship: shipping, export, trade, import, ocean freight
volcano: eruption, geology
tractor: farming, farm machinery, rural
dinosaur: extinction, prehistoric, legacy systems
tea cup: tea, relaxation
cooking pot: cooking, kitchen, recipe
basketball: sport, ball game
tennis racket: tennis
swimmer: swimming, pool
ski: winter sports, skiing
bed: sleep, rest, hotel, recovery
sofa: comfort, furniture, living room
chair: seat, furniture
lamp: lighting, illumination
broom: cleaning, tidying up, housekeeping
washing machine: laundry, household appliances
t-shirt: clothes, fashion, textiles, merchandise
dress: fashion, women's clothing
shoe: footwear, shoes
glasses: reading, perspective, clarity
watch: wearables, punctuality
pipes: pipeline, plumbing, flow
ghost: fear, Halloween
keyboard: typing, input
USB stick: data carrier, portable storage
carousel: fun fair, amusement
windmill: Netherlands, milling
torii gate: Japan, shrine
pagoda: China, Asia, temple
mosque: Islam, Ramadan
synagogue: Judaism
snowman: December, winter fun
pumpkin: Halloween, squash
Christmas tree: Christmas, advent, holidays in December
Easter eggs: Easter
fire engine: fire brigade, fire service
helicopter: air rescue
bus stop: waiting for public transport
parking sign: car park
fuel pump: petrol station, fuel prices
barrel: storage of liquids, wine cellar
cell phone tower: mobile network, 5G
coral reef: reefs, marine life, biodiversity
presenter: giving a presentation, pitch, sales pitch
job interview: recruitment interview, mentoring, coaching
video call: video conference, online meeting, webinar
wheelchair user: person in a wheelchair, disabled person, woman in a wheelchair
pregnant woman: pregnancy, pregnant, expectant mother
shopper: shopping spree, woman shopping, buyer
traveller: tourist, person with a suitcase, business traveller
person reading: reader, bookworm, reading a book
queue of people: queue, waiting line, standing in line
worker carrying a box: moving house, removal, carrying
paw print: animal, veterinarian, animal welfare
undo: turn left, revert, take back
u-turn: turning back, turnaround, reversal
arrows in all directions: expand, maximize, full screen
arrows to the middle: minimize, centralisation, convergence
share sign: share, sharing, share button
grid: tiles view, grid view, apps menu
bookmark: save for later, ribbon bookmark, reading list
at sign: e-mail address, at symbol, internet address
power button: switch on, on and off, shut down
play sign: play, start button, press play
pause sign: pause button, on hold, interruption
speaker volume: loud, sound on, turn up the volume
muted speaker: mute, sound off, muted
sliders: adjustments, preferences, customisation
toggle switch: switched on, feature toggle, activation
open lock: unlocked, unlock, open access
mask: carnival, comedy
bar chart: chart, analytics, market research
gantt chart: project plan, project schedule, work packages
kanban board: kanban, scrum board, sprint backlog
mind map: mindmap, brainstorm map, topics
heat map: risk matrix, heatmap, risk assessment
spider chart: radar chart, skills profile, strengths profile
doughnut chart: ring chart, completion rate, percentage done
bubble chart: scatter plot, correlation, clusters
quadrant with a cross: coordinates, x and y axes, coordinate system
trousers: jeans, pants, denim trousers
jacket: coat, blazer, winter coat
hat: top hat, cylinder hat, gentleman
cap: baseball cap, sun protection cap, headgear
woolly hat: beanie, bobble hat, winter clothing
scarf: winter scarf, shawl, wrap up warm
gloves: mittens, work gloves, protective gloves
socks: sock, stockings, warm feet
boots: rubber boots, hiking boots, wellies
high heels: high-heeled shoe, pumps, ladies' shoe
flip-flops: sandals, beach shoes, slippers
backpack: school bag, rucksack, hiking backpack
handbag: purse, ladies' bag, designer bag
wristwatch: smartwatch
necklace: pearl necklace, chain of pearls, pendant
lipstick: make-up, cosmetics, beauty product
sunglasses: shades, sun protection
dam: hydropower, hydroelectric power, hydropower dam
nuclear power plant: power plant, power station, cooling tower
oil pump: oil well, crude oil, petroleum
power line: electricity pylon, power grid, transmission line
greenhouse: glasshouse, nursery of plants, vertical farming
barn: farmhouse, stable, farm building
watering can: watering, irrigation, nurturing leads
wheelbarrow: garden cart, earth moving by hand, barrow
rake: garden rake, garden tools, pitchfork
computer mouse: wireless mouse, scroll wheel
3d printer: rapid prototyping
wifi: wi-fi, wireless network, hotspot
router: modem, broadband, internet connection
qr code: scan code, two-dimensional code
cloud upload: upload, cloud storage, data transfer
download: save file, downloads, import data
fingerprint: unique identity, two-factor, forensics
brain chip: neural network, deep learning, generative ai
check mark: tick, approved, correct
cross mark: wrong, no, cancel
arrow: next, forward, right arrow
bell: notification, alarm, christmas bell
lightning bolt: power, thunder, electric
smiling face: smiley, happy, joy
content face: friendly face, slight smile, pleased
laughing face: laughing, laughter, tears of joy
sad face: unhappy, sadness, disappointed
crying face: crying, tears, weeping
angry face: angry, anger, rage
surprised face: surprised, surprise, astonished
thinking face: pondering, hmm, considering
winking face: winking, wink, flirting
face in love: in love, heart eyes, infatuation
kissing face: kiss, kissing, blowing a kiss
cool face: smiling face with sunglasses, cool, face with sunglasses
neutral face: neutral, indifferent, no opinion
cheeky face: tongue out, cheeky, silly
star-struck face: star-struck, excited, excitement
face with glasses: nerd, geek, clever
relieved face: relief, relieved, peace of mind
yoga pose: pilates, balance exercise, stretching
runner: jogging, race, athlete
person walking: walk, pedestrian, stroll
hiker: trekking, backpacker, mountaineer
cyclist: person on a bicycle, bike rider, bike ride
skier: person skiing, alpine skiing, ski slope
climber: climbing, rock climbing, bouldering
dancer: dancing, ballet, dance
footballer: football player, soccer player, soccer match
weightlifter: weightlifting, strength athlete, heavy lifting exercise
witch's hat: witch, wizard hat, carnival costume
father christmas: santa claus, saint nicholas, christmas man
christmas bauble: bauble, christmas decoration, christmas ball
christmas stocking: saint nicholas day, stocking filler
wedding cake: wedding party, golden anniversary
bow: ribbon, gift ribbon, decoration
disco ball: disco, nightclub, dance party
percent sign: interest rate, percentage points, commission
euro sign: euro, european currency, price in euros
dollar sign: dollar, currency, us dollar
bitcoin: cryptocurrency, crypto, digital currency
wallet: cash, pocket money, purse of money
banknotes: banknote, bills of money, paper money
cash register: till, checkout counter, payment terminal
coffee cup: cafe, hot drink
wine glass: drink, cheers, cocktail
fork and knife: dining, meal, restaurant food
gold: gold bars, bullion, gold reserve
hand: high five, help hand, palm
raised fist: power to the people, protest, strike
applause: clapping hands, well earned, bravo
thumbs down: bad, disagree, disapproval
ok hand: okay, ok sign, perfect
victory hand: victory sign, v sign, peace gesture
crossed fingers: fingers crossed, good luck, hoping
hand pointing right: pointing right, pointing finger, see here
hand pointing left: pointing left, finger pointing left
hand pointing up: pointing up, index finger, raised finger
hand pointing down: pointing down, finger pointing down, see below
flexed arm: muscle, biceps, strong
hand with a heart: giving, donation, donate
hand with coins: paying, cash payment, receiving money
first aid kit: emergency case, medicine cabinet, first-aid box
heartbeat: pulse, heart rate, electrocardiogram
lungs: breathing, respiration, pneumonia
bone: fracture, orthopaedics
crutches: broken leg, rehabilitation, physiotherapy
astronaut: spacewoman, cosmonaut, space travel
wizard: sorcerer, magician with a hat, druid
superhero: hero, super powers, saviour
ninja: stealth, assassin, martial arts fighter
refrigerator: fridge, cool storage, freezer
oven: stove, cooker
toaster: toast bread, breakfast table
vacuum cleaner: hoover, cleaning service, dust
bathtub: bath, bathroom, soak
toilet: wc, restroom, sanitation
toothbrush: tooth brushing, oral hygiene, toothpaste
soap: hygiene, washing hands, disinfection
mirror: reflection, self-image, looking back
potted plant: houseplant, office plants
vase: pottery, porcelain
plant pot: flowerpot, planter
birdcage: captivity, cage
fishbowl: goldfish, terrarium
water surface: pond, still water
birthday candle: birthday candles
open hand: outstretched hand, begging
hen's egg: boiled egg, eggshell
santa hat: christmas hat, elf hat
party hat: birthday hat, paper hat
chef's hat: toque, kitchen hat
screwdriver: assembly, screw, do it yourself
saw: carpentry, woodworking, sawing
drill: power tool, drilling, cordless screwdriver
axe: hatchet, chop wood, lumberjack
shovel: spade, digging, groundwork
bolt: nut and bolt, fastener, screw nut
bucket: pail, water bucket, mop
paint roller: wall paint, painter and decorator, redecorate
shopping basket: basket, market basket, picnic
chain: hyperlink, web link
fork in the road: split, alternatives in direction, either or
quill: ink, feather
certificate: diploma, accreditation, warranty
ballot: ballot box, vote
venn diagram: overlap, intersection, common ground
infinity: endless, unlimited, eternity
crown of laurels: laurel wreath, excellence award, victory wreath
peace sign: pacifism, hippie, peace symbol
no entry sign: forbidden, ban, prohibited
radioactive sign: radioactivity, nuclear power, radiation
electric guitar: rock concert, heavy metal
drum: drums, percussion, rhythm
trumpet: brass band, fanfare, jazz
vinyl record: record player, album, disc jockey
employee at work: office employee, colleague, new hire
teacher: school teacher, tutor, instructor
graduate: alumni, university graduate, bachelor
scientist: researcher, chemist, laboratory assistant
nurse: nursing, carer, caregiver
surgeon: surgery, surgical operation
judge: magistrate, court judge, high court
lawyer: attorney, solicitor, notary
customer support: call centre agent, support agent, service agent
painter: creative director, illustrator, art teacher
photographer: press photographer, photojournalist, paparazzi
singer: musician, vocalist, pop star
journalist: reporter, news presenter, newsreader
detective: spy, investigator, anonymous
hacker: cyber attack, cybercrime, data theft
politician: president, prime minister, minister
spoon: tablespoon, teaspoon, soup spoon
plate: dish plate, crockery, tableware
salt shaker: salt, pepper shaker, salt and pepper
kettle: electric kettle, boiling water, boil
microwave: microwave oven, heating up food, ready meal
blender: mixer, food processor, smoothie maker
coffee machine: espresso machine, coffee maker, espresso
glass of water: water glass, glass, hydration
apron: kitchen apron, cooking class, barbecue apron
barbecue: grill, bbq, grilling
campfire: bonfire, camp fire, fireplace
no smoking: smoking, cigarette, smoking ban
biohazard: biological hazard, infectious waste, contamination
high-voltage sign: electrical hazard, danger of electric shock, electric shock
wet floor sign: wet floor, slippery, slipping hazard
emergency exit: fire exit, evacuation, escape route
lift: elevator, going up, elevator pitch
escalator: moving staircase, moving walkway, escalation
latin cross: christian cross, crucifix, christian faith
crescent and star: islamic faith, muslim, crescent moon and star
star of david: hexagram, jewish faith, israel
yin and yang: yin yang, harmony, taoism
gravestone: tombstone, grave, cemetery
handcuffs: arrested, detention, custody
prison: jail, behind bars, imprisonment
waterfall: cascade, niagara, cataract
river: stream, meandering river, creek
cave: grotto, cavern, mine entrance
rainforest: jungle, tropical forest, amazon
volleyball: beach volleyball, handball
american football: rugby, touchdown, super bowl
baseball: baseball bat, home run, softball
golf: golf course, putting, golf flag
bowling: bowling alley, pins, strike of pins
ice skate: ice skating, figure skating, ice hockey
skateboard: skating, skate park, street culture
surfboard: surfing, windsurfing, beach sport
boxing gloves: boxing, fight, martial arts
whistle: referee, blow the whistle, whistleblower
finish flag: chequered flag, finish line, racing
podium: winners' podium, first second third, leader board
dartboard: darts, pub game
kite: autumn kite, fly a kite, lightness of being
teddy: soft toy, cuddly toy, toys
frying pan: pan, wok, skillet
teapot: herbal tea, afternoon tea
takeaway coffee: coffee to go, paper cup, latte
radio set: broadcaster, radio programme, transistor radio
headset: help desk, service hotline
sticky note: post-it, memo, note to self
webcam: surveillance camera
radar: satellite dish, reconnaissance, early warning
scales: balance
gavel: court ruling
gift: birthday present
box: cardboard box
truck: lorry
sick face: sick, illness, ill
face with a thermometer: flu, a cold, influenza
face with a mask: medical mask, hygiene mask
sleeping face: asleep, sleepy, tired
scared face: scared, afraid, frightened
worried face: worried, worry, concern
confused face: confused, perplexed, puzzled
embarrassed face: embarrassed, shame, shy
dizzy face: dizzy, knocked out, exhausted
silent face: silence, quiet, hush
customer rating: rating by smileys, feedback by smileys, mood scale
hypnotised face: hypnosis, spinning head, vertigo
moon: crescent, bedtime, dark mode
hammer: building work, craft, diy
wrench: spanner, support service
paint palette: artist, creative work
paint brush: brush, decorate, renovation
brick wall: masonry
chess piece: strategy game, chess
book: manual
stomach: digestion, gut, gastroenterology
kidneys: kidney, nephrology, dialysis
liver: hepatitis, liver disease, detoxification
anatomical heart: heart organ, cardiology, cardiac
blood drop: blood donation, blood, blood type
x-ray: radiology, skeleton, ribs
hospital bed: inpatient, intensive care, sickbed
bathroom scales: body weight, weighing, diet
bacteria: microbe, microbes, germs
tram: streetcar, light rail, trolley
cable car: gondola lift, ski lift, ropeway
ferry: car ferry, passenger ship, cruise ship
traffic cone: road works, construction zone, roadblock
car key: ignition key, key fob, vehicle key
ticket: tickets, admission ticket, event ticket
fishing rod: angling, phishing hook, fish hook
flashlight: torch, head torch, spotlight
diving mask: snorkel, snorkelling, scuba diving
treadmill: running machine, cardio training, fitness equipment
basketball hoop: basketball basket, slam dunk, free throw
football goal: soccer goal, goalpost, penalty kick
bow and arrow: archery, archer, cupid's bow
table tennis: ping-pong, ping pong, badminton
person: user, profile, human
woman: female, lady, women
man: male, guy, gentleman portrait
child: kid, boy, son
girl: daughter, little girl, young girl
grandmother: grandma, old woman, elderly woman
grandfather: grandpa, old man, elderly man
grandparents: elderly people, seniors, old people
couple: pair of lovers, husband and wife, spouses
bride and groom: wedding couple, newlyweds, just married
crowd: citizens, mass of people, public
mother and child: motherhood, maternity leave, parental leave
father and child: fatherhood, dad, daddy
wardrobe: closet, cupboard, dresser
bookshelf: bookcase, shelf, shelves
writing desk: desk, workplace, home office desk
iron: ironing, flat iron, ironing clothes
hair dryer: hairdryer, blow dryer, blow-dry
comb: hairbrush, combing, brush your hair
perfume: fragrance, scent, eau de toilette
nail polish: nail varnish, manicure, nail studio
towel: towels, bath towel, spa
pram: stroller, baby carriage, pushchair
sewing machine: sewing, dressmaking, tailoring
needle and thread: needle, thread, stitching
coat hanger: hanger, clothes hanger, cloakroom
light switch: switch the light on, lighting control, electric switch
carpet: rug, flooring, persian carpet
construction worker: builder, site manager, hard hat worker
engineer: architect, technical planning, civil engineer
electrician: electrical engineer, power worker, lineman
welder: welding, metal worker, steel worker
chef: cook, gastronomy, cookery course
baker: pastry chef, confectioner, bakery staff
waiter: waitress, server at a table, bartender
farmer: peasant, agricultural worker, smallholder
gardener: gardening, landscaper, horticulture
police officer: policeman, sheriff, policewoman
security guard: bodyguard, security service, doorman
firefighter: fireman, rescue worker
soldier: infantry, army officer, troops
pilot: airline pilot, flight captain, aviator
flight attendant: stewardess, cabin crew, air hostess
sailor: captain, ship's captain, sea captain
cleaner: cleaning staff, cleaning lady, janitor
delivery person: postman, courier, parcel delivery
salesperson: shop assistant, cashier, seller
stadium: arena, sports arena, football ground
windmill of a mill: flour mill, dutch windmill
big ben: london, united kingdom, great britain
arch: triumphal arch, gateway, portal
ferris wheel: amusement park, theme park
tent of a circus: circus, big top, festival tent
fountain: water feature, spring of water, park fountain
fence: garden fence, boundary, private property
partly cloudy: sun and cloud, weather forecast, mixed weather
tornado: hurricane, whirlwind, cyclone
meteor: comet, shooting star, asteroid
stapler: staples, staple together, office supplies
highlighter: text marker, felt pen, whiteboard marker
rubber stamp: stamp, approval stamp, official stamp
business card: visiting card, contact details, name card
contract with a signature: sign here, signing, sign a contract
paper plane: send, sent, send message
inbox: in-tray, incoming mail, document tray
projector: beamer, film projector, screening
remote control: tv remote, zapping, channel surfing
hard drive: hard disk, data backup, ssd
memory card: sd card, sim card, memory stick card
bluetooth sign: bluetooth, wireless pairing, wireless connection
conveyor belt: assembly line, production line, mass production
robot arm: industrial robot, industry 4.0, robotic process automation
smart speaker: voice assistant, voice control, virtual assistant
face recognition: face id, facial recognition, biometrics
firewall: network protection, intrusion detection, blocked traffic
monitor: screen, desktop, display
taxi cab: cab, ride hailing, chauffeur
camper van: motorhome, caravan holiday, road trip
excavator: digger, bulldozer, building machinery
crane: tower crane, construction crane, building boom
forklift: pallet truck, warehouse logistics, fork-lift truck
submarine: diving, deep dive, under water
canoe: rowing boat, kayak, rowing
hot-air balloon: hot air balloon, balloon flight, zeppelin
parachute: skydiving, soft landing, paragliding
flying saucer: ufo, alien, extraterrestrial
stop sign: halt, prohibition, do not proceed
steering wheel: driver, driving licence, steering
tyre: tire, spare wheel, wheel
ship: boat, cruise, maritime
bank: parliament, court building
unicorn: magic horse, billion dollar start-up, fabulous
sweater: ugly christmas sweater, jumper
hoodie: hooded sweatshirt, hooded jacket
skirt: pleated skirt, women's skirt
shorts: swimming trunks, swim shorts
business suit: dinner jacket, men's suit
swimsuit: bathing suit, one-piece swimsuit
underpants: boxer shorts, lingerie shop
leather belt: trouser belt, belt buckle
bow tie: dicky bow, waiter's bow tie
earrings: pearl earrings, ear studs
sewing button: shirt button, coat button
safety pin: nappy pin, baby pin
laundry basket: dirty laundry, washing basket
washing line: clothes line, drying clothes
pacifier: baby dummy, soother
nappy: baby nappy, incontinence pad
cowboy hat: straw hat, sun hat
wedding dress: bridal gown, ball gown
kimono: dressing gown, dressing robe
clown: circus clown, class clown
guardian angel: christmas angel, angel
little devil: devil, demon
zombie: walking dead, monster face
mermaid: siren of the sea, little mermaid
fairy: tooth fairy, fairy godmother
kitchen knife: chef's knife, chopping knife
dinner fork: table fork, cake fork
cutting board: chopping board, chopping vegetables
whisk: egg whisk, balloon whisk
spatula: cooking spatula, kitchen utensils
grater: cheese grater, kitchen grater
colander: kitchen sieve, draining pasta
measuring cup: measuring jug, milk jug
kitchen scales: kitchen scale, weighing food
corkscrew: wine opener, bottle opener
thermos flask: vacuum flask, insulated bottle
oven glove: oven mitt, pot holder
kitchen sink: wash basin, doing the dishes
armchair: easy chair, wing chair
stool: bar stool, kitchen stool
park bench: garden bench, wooden bench
dining table: wooden table, kitchen table
bunk bed: double bunk, youth hostel
pillow: cushion, pillows
chandelier: crystal lamp, ceiling lamp
electric fan: ceiling fan, table fan
radiator: central heating, heating radiator
toilet paper: toilet roll, loo paper
shampoo: shower gel, body lotion
razor: razor blade, wet shaving
hammock: lazing around, relaxing in a hammock
tin can: canned food, canned tomatoes
bag of flour: sugar bag, paper bag of flour
pepper mill: pepper grinder, salt mill
bottle of olive oil: cooking oil, oil bottle
bag of crisps: potato chips, snack bag
medicine bottle: cough syrup, bottle of pills
blood pressure monitor: blood pressure, blood pressure measurement
infusion bag: blood transfusion, iv bag
inhaler: asthma inhaler, asthma spray
backbone: back pain, spinal column
red lips: kiss mark, smiling mouth
nose: sense of smell, smelling
barefoot: foot care, sole of the foot
walking stick: white cane, walking frame
moustache: handlebar moustache, facial hair
full beard: hipster beard, barber's beard
flute: recorder flute, wind instrument
clarinet: oboe, woodwind
harp: celtic harp, concert harp
accordion: squeezebox, concertina
harmonica: mouth organ, blues harp
triangle instrument: musical triangle, triangle and beater
xylophone: glockenspiel, marimba
maracas: rattle shaker, salsa music
french horn: post horn, tuba
sheet music: musical score, staff notation
metronome: ticking metronome, keeping the beat
drum kit: drum set, percussion set
closed book: children's book, comic book
spreadsheet: excel table, data table
zip file: zip archive, compressed file
zipper: zip fastener, fly zipper
pdf file: pdf document, download as pdf
stacks of coins: coin stacks, piles of coins
bundle of banknotes: stack of money, wad of cash
compact disc: optical disc, cd
floppy disk: save button, diskette
tablet computer: tablet device, e-book reader
usb cable: charging cable, data cable
film reel: film roll, cinema film
polaroid: instant photo, polaroid photo
ballpoint pen: ink pen, writing pen
fountain pen: calligraphy pen, author's pen
crayon: wax crayon, coloured pencils
eraser: rubber eraser
geometry set: triangle ruler, technical drawing tools
pencil sharpener: sharpening pencils, sharpener
hole punch: paper punch, punch holes
round shape: disc shape
square shape: quadrilateral
triangle shape: equilateral triangle
hexagon: six-sided shape
ball shape: sphere, orb
cylinder shape: tube shape, cylinder
minus sign: subtract, subtraction
fast forward: skip forward, speed up playback
rewind button: skip back, rewind
stop button: stop playing, stop recording
zebra crossing: pedestrian crossing, crossing the road
ice hockey stick: hockey stick, hockey puck
cricket bat: cricket ball, cricket match
sledge: sleigh, toboggan
roller skate: roller skates, roller skating
swimming goggles: swim goggles, ski goggles
kettlebell: kettle bell, crossfit
skipping rope: jump rope, rope skipping
trampoline: trampolining
martial arts belt: judo belt, karate belt
snowboard: freestyle snowboard, snowboarding
yoga mat: exercise mat, gymnastics mat
football pitch: football field, soccer field
running track: athletics track, track and field
playground swing: child's swing, garden swing
playground slide: children's slide, water slide
seesaw: playground seesaw, teeter-totter
sandcastle: sand castle, bucket and spade
toy brick: lego brick, plastic brick
yo-yo: yoyo
marbles: glass marbles, marble game
spinning top: humming top, dreidel
doll: rag doll, toy doll
racing car: formula one car, race car
sports car: luxury car, convertible
delivery van: cargo van, white van
double-decker bus: london bus, double decker
steam train: steam locomotive, toy train
pirate ship: tall ship, old sailing ship
jet ski: water scooter, motor boat
horse carriage: coach and horses, fairytale carriage
garbage truck: refuse lorry, waste collection
cement mixer: concrete mixer, cement mixer truck
unicycle: circus unicycle, monocycle
licence plate: number plate, license plate
iron nail: hammer and nail, nails
pliers: combination pliers, pincers
tape measure: measuring tape, folding rule
bubble level: levelling tool
paint bucket: paint can, tin of paint
chainsaw: chain saw, power saw
pickaxe: pick axe, miner's pick
wood chisel: carving tool, stone carving
glue bottle: glue stick, glue
roll of tape: duct tape, adhesive tape
lawn mower: mowing the lawn, grass cutting
garden hose: water hose, watering the garden
climbing rope: coil of rope, rope
ball of wool: ball of yarn, knitting needles
baby bottle: baby food, formula milk
knight in armour: suit of armour, medieval knight
hydrogen: green hydrogen, fuel cell
oil rig: offshore platform, offshore drilling
battery storage: home battery
heat pump: heating system, air conditioner
smart meter: electricity meter, energy consumption
coal: coal mining, coal phase-out
biogas plant: biogas, biomass
geothermal energy: geothermal, ground heat
gas bottle: propane, gas cylinder
pallet: pallets, euro pallet
shipping container: freight container
barcode: product code, article number
barcode scanner: handheld scanner
freight train: rail freight, goods train
boom barrier: customs, toll gate, border crossing
hand truck: sack barrow
login form: sign in, user account
code brackets: API, interfaces, HTML
git branch: version control, pull request
curriculum vitae: CV, job application, applicants
payslip: payroll
exam paper: exams
employee of the month: top performer, staff award
prescription: medical report, patient record
operating room: operating theatre
eye chart: eye test, vision test
surgical mask: face mask, respirator
iv drip: infusion, chemotherapy
mri scanner: CT scan, MRI
hand washing: hand hygiene, wash your hands
security camera: CCTV, video surveillance
smoke detector: smoke alarm, fire alarm
reception bell: reception, front desk
key card: access card, membership card
road sign: traffic sign, give way
mountain hut: log cabin, chalet
forest: woodland, pine forest
lonely person: loneliness, social isolation
hug: embrace
quality seal: award ribbon, certified quality
timeline: chronology
candlestick chart: stock chart, trading
customer review: star rating, reviews
quotation marks: quote, testimonials
work from home: home working
blackboard: chalk, chalkboard
"""
