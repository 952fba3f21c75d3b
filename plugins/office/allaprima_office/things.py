"""Things that can be drawn, and what slides call that each can stand for.

One thing a line, as a person would ask for it, then words and phrases whose meaning it carries.
"""

from __future__ import annotations

import functools

from allaprima_office.named_living import TABLE as LIVING
from allaprima_office.named_things import TABLE as OBJECTS
from allaprima_office.topics import TABLE as TOPICS

_TABLE = """
rising bar chart: quarterly results, results, revenue, sales figures, growth, annual report, performance, turnover
falling line chart: decline, losses, falling sales, downturn, recession, cost reduction
pie chart: market share, distribution, breakdown, segments, survey results, budget allocation
line chart: trend, forecast, statistics, data analysis, metrics, key figures, development over time, facts and figures, numbers
money bag: profit, budget, funding, finance, investment, fundraising, financing, salary
coins: costs, prices, accounting, bookkeeping, tax, savings, expenses, small change, fees, cash flow, liquidity, dividend
credit card: payment, billing, checkout, subscription, pricing
bank building: banking, loans, central bank, monetary policy, capital markets
receipt: invoice, purchase receipt
balance scale: options, alternatives, decision, choices, law, justice, legal, regulation, comparison, trade-offs, fairness, pros and cons, strengths and weaknesses, SWOT analysis, compliance, gender pay gap, equal pay
judge's gavel: court, verdict, lawsuit, litigation, ruling, auction
shield: security, protection, safety, insurance, defence, risk mitigation
padlock: privacy, data protection, encryption, passwords, confidential, access control
key: solution, access, success factors, key takeaways, unlocking
warning sign: risks, warning, danger, problems, issues, caution, challenges, blockers, obstacles, barriers
fire extinguisher: fire safety, emergency, incident response
life buoy: rescue, troubleshooting, lifeguard
bullseye with an arrow: goals, objectives, target group, targets, strategy, mission, focus, aims, OKRs, objectives and key results
chess knight: strategy, tactics, competitive strategy, competitors, competition
compass: direction, orientation, guidance, values, vision, navigation, purpose, why we exist
map: roadmap, plan, locations, route, geography, regions, overview
signpost: crossroads, directions, scenarios, options for the future
flag on a mountain top: milestones, achievement, ambition, leadership, reaching the summit
rocket: launch, start-up, product launch, getting started, acceleration, innovation, go to market
light bulb: idea, inspiration, creativity, insight, invention, brainstorming, suggestions, lessons learned, what we learned, insights
puzzle pieces: integration, components, problem solving, fitting together, compatibility, solution
gears: process, engine, operations, mechanics, how it works, automation, configuration, method
hammer and wrench: construction site, infrastructure project, tools, maintenance, repair, implementation, construction, development
toolbox: toolkit, resources, equipment, utilities, what we do, our services, services, capabilities
bricks: foundations, building blocks, basics, structure
magnifying glass: research, search, analysis, investigation, findings, details, audit, review, case study, use case, hypotheses, root cause, causes, curiosity
microscope: science, laboratory, biology, experiment, medical research
telescope: astronomy, observatory
test tube: chemistry, trial, testing, lab results
atom: physics, nuclear, particles, materials science
DNA: genetics, biotechnology, heredity, genome
brain: artificial intelligence, machine learning, thinking, psychology, neuroscience, knowledge
robot: automation, robotics, bots, artificial intelligence, machines
computer chip: hardware, semiconductors, processors, electronics, technology
laptop: software, computer, online, digital, programming, remote work, website, demo, live demo, product demo, digital transformation
desktop computer: workstation, IT, information technology, office work
smartphone: mobile app, telephone, apps, contact us, devices
server rack: hosting, database, data centre, backend, infrastructure
cloud: cloud computing, weather, storage in the cloud
network of connected dots: network, architecture, system overview, relationships, graph, links
globe: world, international, global, worldwide, markets, languages, internet, expansion, internationalisation
satellite: space, telecommunications, GPS, remote sensing
antenna: broadcast, radio, signal, wireless
plug: energy, electricity, power supply, connection
battery: energy storage, endurance, charging, capacity
wind turbine: renewable energy, wind power, sustainability, green electricity
solar panel: solar power, photovoltaics, clean energy
factory: industry, production, manufacturing, plant, emissions, supply
warehouse: stock, inventory, storage, logistics
delivery truck: delivery, shipping, transport, logistics, supply chain, distribution
parcel: package, product, delivery, orders, shipment, deliverables
shopping cart: shopping, retail, e-commerce, purchase, procurement
shop: store, retail, market entry, point of sale, business
shopping bag: consumers, purchases, fashion retail, brands
price tag: discounts, offers, pricing, sale
handshake: partnership, agreement, deal, cooperation, collaboration, negotiations, trust, welcome, merger, mergers and acquisitions, acquisition, our promise
group of people: team, staff, community, participants, audience, customers, people, population, society, stakeholders, headcount, our clients, company culture, our culture, teamwork, working together
person at a desk: employee, office, job, work, administration
business person: management, consultant, manager, chief executive, career, client
teacher at a blackboard: teaching, training, lesson, workshop, lecture, seminar
speaker at a lectern: presentation, speech, conference, keynote
organisation chart: organisation, hierarchy, structure, departments, responsibilities, restructuring, reorganisation, who does what
ladder: career, steps, progress, levels, promotion
stairs: steps, next steps, stages, phases, progression, waterfall model, maturity model
footprints: next steps, carbon footprint, traces, customer journey, user journey
checklist: agenda, tasks, to-do list, requirements, contents, outline, summary, plan, criteria, action items, open points, in short, at a glance, key points, wrap-up
clipboard: report, project status, status, progress report, survey, questionnaire, protocol, assessment
green check mark: done, completed, approval, success, quality, conclusion, decided, benefits, advantages, fewer errors, fewer mistakes
red cross mark: disadvantages, errors, rejected, failures, mistakes
question mark: questions, discussion, problem statement, unknowns, why, questions and answers, assumptions
exclamation warning sign: important, attention, take-home message
information sign: about us, introduction, background, details, facts
speech bubbles: conversation, discussion, feedback, communication, chat, debate, comments, quotation, customer voices, what customers say, what our customers told us, voice of the customer
megaphone: marketing, announcement, advertising, campaign, news, publicity, promotion, key messages
newspaper: press, news, media coverage, journalism
envelope: e-mail, contact, newsletter, mail, message
telephone: call, contact, hotline
microphone: interview, podcast, voice, music, speech
loudspeaker: sound, volume, audio
camera: photography, pictures, images
film clapperboard: film, video, movie, scene
television: broadcasting, TV, series, media
headphones: listening, music, audio
musical notes: music, melody, song, concert
theatre masks: theatre, drama, acting, culture
artist palette: art, design, colours, painting, creativity
paintbrush: painting, decorating, brand design
pencil: writing, draft, notes, editing, drawing, sketch
open book: reading, literature, story, chapter, education, theory
stack of books: library, studies, sources, references, bibliography, further reading, documentation
notebook: diary, notes, exercises, homework
document: contract, paper, report, specification, policy, text, disclaimer, legal notice, terms and conditions, executive summary, management summary
folder: files, archive, documents, project, backup slides, backup
filing cabinet: archive, records, administration
graduation cap: university, graduation, education, degree, academy, learning, students
school building: school, classroom, pupils
globe on a stand: geography, history class
abacus: arithmetic, counting, mathematics
calculator: calculation, accounting, mathematics, numbers, balance sheet, profit and loss statement
ruler: measurement, standards, dimensions, size
calendar: schedule, dates, deadline, planning, events, year, appointments, next meeting, meetings, save the date, day one
clock: time, hours, opening hours, duration, schedule, around the clock, 24/7
hourglass: waiting, patience, delay, deadline, time is running out
stopwatch: speed, performance, efficiency, fast, benchmark, saving time
alarm clock: morning, wake up, reminder, urgency
trophy: success, award, winning, achievements, champion, best practice, success stories
medal: award, quality, ranking, excellence, honours, experienced, years of experience, expertise
star: highlights, rating, favourites, reputation, quality
crown: king, leader, monarchy, premium, luxury
gift box: present, bonus, reward, benefits, Christmas presents
balloons: party, birthday, celebration, festival
party popper: celebration, anniversary, congratulations, launch party
bouquet of flowers: thank you, thanks, appreciation, gratitude, thank you for your attention, thanks for listening
waving hand: hello, welcome, goodbye, introduction, greetings, about me, icebreaker, warm-up, getting to know each other
thumbs up: customer satisfaction, recommendation, approval, positive feedback, good, agreement, easy, simple, ease of use
folded hands: please, gratitude, prayer, religion
raised hand: volunteers, participation, stop, objections, the ask, what we need from you, our request, your turn, over to you
eye: observation, visibility, monitoring, transparency, optics
ear: listening, hearing
heart: health, love, care, loyalty, values, well-being, passion, employee engagement
hospital: health care, clinic, medicine, emergency
stethoscope: doctor, diagnosis, medical examination, patients
pill: medicine, drugs, pharmaceuticals, treatment, therapy
syringe: vaccination, injection, immunity
virus: pandemic, infection, disease, malware, coronavirus
tooth: dentist, dental care
wheelchair: accessibility, disability, inclusion, barrier-free
baby: birth, newborn, childhood, children
family: parents, household, generations, relatives
house: home, housing, real estate, living, property, mortgage
office building: company, company history, headquarters, corporation, business, firm, facilities, offices, our offices, branch offices
city skyline: city, urban development, smart city, town planning
bridge: connection, bridging the gap, transition, link
castle: Middle Ages, history, fortress, fairy tale
classical temple: government, antiquity, history, institution, pillars, ancient Greece, museum, corporate governance
church: religion, Christianity, parish
ballot with a check mark: election, voting, democracy, poll
flag: country, nation, politics, milestones
police car: police, crime, law enforcement
dove with an olive branch: peace, diplomacy, reconciliation
tank: war, army, military, weapons
airplane: travel, flight, business trip, aviation, airport
suitcase: travel, business trip, holiday, tourism, luggage
briefcase: business, portfolio, job, professional, business case
passport: immigration, identity, border, visa
train: railway, public transport, commuting
bus: public transport, school trip
car: automobile, mobility, driving, traffic, automotive
electric car at a charging station: electric mobility, electric vehicles
bicycle: cycling, bike, sustainable mobility
sailing boat: sailing, wind, journey
anchor: stability, harbour, navy, reliable, reliability, dependable
traffic light: traffic, red amber green
road: path, journey, roadmap, way forward, our journey, how we got here
tent: camping, outdoors, festival
mountain: mountains, alps, challenge, hiking, highlands
beach with a palm tree: holiday, vacation, island, summer
wave: sea, ocean, water, surf
water drop: water, hydrology, drinking water, liquid
fire: heat, energy, burning, hot topics, crisis
sunrise: outlook, future, looking ahead, new day, vision
sun: summer, weather, light, optimism
moon and stars: night, sleep, astronomy, dreams
rainbow: diversity, hope, inclusion, spectrum
storm cloud with lightning: crisis, thunderstorm, conflict, threats
snowflake: winter, cold, frozen, snow
umbrella: insurance, rain, protection
thermometer: temperature, climate, fever, warming
melting iceberg: climate change, global warming, hidden costs, arctic
planet Earth: environment, planet, ecology, earth, climate
recycling symbol: recycling, circular economy, waste, reuse, environment
rubbish bin: waste, garbage, disposal
seedling: growth, start, sustainability, new beginnings, development, nature, young companies
tree: nature, environment, family tree, wood
green leaf: ecology, photosynthesis, organic, sustainability, plants, vegan
wheat: agriculture, harvest, grain, farming, crops
elephant: memory, the elephant in the room, big
bull: bull market, stock exchange
owl: wisdom, night bird
bird: birds, singing, freedom, independent, independence
bee: pollination, insects, hard work, honey
ant: diligence, insects, teamwork in nature
butterfly: transformation, change, metamorphosis
snail: slow, delays
spider web: web, spider
cup of coffee: break, coffee, breakfast meeting, pause, café
plate with knife and fork: restaurant, lunch, dinner, catering, food
football: soccer, sport, match, team sports
running shoe: running, fitness, marathon, sport
dumbbell: fitness, strength training, gym
person meditating: mindfulness, stress, calm, work-life balance, yoga
door: opening, entry, opportunity, exit, access
window: opportunities, transparency of glass
ring: marriage, wedding, engagement, jewellery
diamond: value, luxury, quality, core values, gem
magnet: attraction, customer retention, lead generation
link of a chain: blockchain, supply chain, connection, dependency
knot: complexity, complications, ties
maze: complexity, confusion, finding a way
dice: chance, probability, risk, game
playing cards: gambling, card game, poker
game controller: games, gamification, entertainment, video games
jigsaw cube: puzzle, logic
funnel: sales funnel, conversion, filtering, pipeline
layers: layers, stack, levels, tiers
arrow going up: improvement, increase, upgrade, progress, scaling, traction, momentum
cycle symbol: circular arrows, cycle, iteration, feedback loop, change, update, transformation, agile, retrospective, sprint, sprint review, scrum, post-mortem, project review
crossed arrows: exchange, swap, change management, conversion, staff turnover
hourglass and coins: time is money, interest, pension, retirement savings
piggy bank: savings, pension, thrift
safe: bank vault, secure storage, assets
crystal ball: prediction, forecast, future, expectations
magic wand: magic, ease of use, automation without effort
skull: death, poison, toxic
bandage: injury, fix, first aid, patch
bug: software bug, error, insect, debugging
command line window: programming, source code, terminal, developers, script
browser window: website, web page, web design, user interface
mouse pointer: click, user interaction, usability, user experience
database cylinder: database, data, big data, storage, data model
tree diagram: flow chart, workflow, algorithm, procedure, process, methodology, decision tree
blueprint: architecture, design, plans, concept, prototype, business model, operating model, target picture
3D cube: model, product, dimension, prototype
photo frame: portfolio, gallery, memories
quill and ink: history of writing, poetry, literature, signature
scroll: history, law, constitution, heritage
theatre curtain: opening, premiere, show
museum: exhibition, culture, collection
fireworks: new year, celebration, finale
candle: remembrance, light, atmosphere
cradle: origins, beginnings
crossed swords: conflict, battle, rivalry, competition
lighthouse: beacon, coast at night, guidance for ships
pyramid: Egypt, pharaohs, hierarchy of needs
Eiffel tower: Paris, France
Statue of Liberty: New York, United States, liberty
autumn leaf: autumn, fall, October
helmet: safety at work, hard hat, occupational safety
ambulance: emergency medical services, accident
scissors: cuts, cutting, hairdresser, budget cuts
paper clip: attachments, appendix, annex
pushpin: location, important point, notice
map pin: address, places, venue, where to find us
binoculars: scouting, exploration, watching competitors
spyglass: discovery, pirates, explorers
treasure chest: value proposition, hidden value, treasure
telephone headset: call centre, helpdesk, hotline, support, help, customer service
name badge: onboarding, hiring, recruiting, vacancies, new employees, visitors, identity
speedometer: gauge, key performance indicators, KPIs, dashboard, measurement, performance indicators, where we stand, current state, current situation, starting position
thermostat: heating, regulation of temperature
circuit board: electronics, embedded systems, hardware design
drone: unmanned aircraft, aerial photography
virtual reality headset: virtual reality, augmented reality, metaverse
printer in three dimensions: 3D printing, additive manufacturing
fox: cleverness, cunning
seedling in a pot: growing, office plant, indoor plants
seedling in a hand: corporate responsibility, sustainability goals, ESG
world map: international offices, countries, export markets
"""

_ALIKE = """
bank building, classical temple, museum, bank
balance scale, scales
judge's gavel, gavel
warning sign, exclamation warning sign
flag on a mountain top, flag
bricks, brick wall
computer chip, circuit board
desktop computer, monitor
globe, globe on a stand, planet Earth
antenna, cell phone tower
wind turbine, windmill
oil drum, barrel
delivery truck, truck
parcel, box
teacher at a blackboard, teacher
organisation chart, tree diagram
checklist, clipboard
theatre masks, mask
artist palette, paint palette
paintbrush, paint brush
open book, book
gift box, gift
raised hand, hand
ballot with a check mark, ballot
sailing boat, ship
recycling symbol, cycle symbol
egg, fried egg
cup of coffee, coffee cup
glass of wine, wine glass
running shoe, shoe
watch, wristwatch
link of a chain, chain
quill and ink, quill
carousel, ferris wheel
pine tree, Christmas tree
telephone headset, headset
printer in three dimensions, 3d printer
worm, caterpillar
seedling in a pot, vase
"""


@functools.cache
def _first_of_its_like() -> dict[str, str]:
    likes = [line.split(", ") for line in _ALIKE.strip().splitlines()]
    return {thing: like[0] for like in likes for thing in like}


def looks_like(thing: str) -> str:
    """The one name for all things that may be drawn alike, such as a clipboard and a checklist: as a
    model that draws by formula (`lite/symbols`) did when this was written. Of most things their own."""
    return _first_of_its_like().get(thing, thing)


def things() -> list[tuple[str, tuple[str, ...]]]:
    """Each thing, and what it can stand for."""
    found: dict[str, tuple[str, ...]] = {}
    for table in (_TABLE, OBJECTS, LIVING, TOPICS):
        for thing, stands_for in rows(table):
            found[thing] = found.get(thing, ()) + stands_for
    return list(found.items())


@functools.cache
def literal_phrases() -> frozenset[str]:
    """Phrases that name a thing itself, such as "pond" for a frog: what only nearly means as much is
    about something else."""
    found = [(thing, *stands_for) for t in (OBJECTS, LIVING) for thing, stands_for in rows(t)]
    return frozenset(phrase for phrases in found for phrase in phrases)


def rows(table: str) -> list[tuple[str, tuple[str, ...]]]:
    """The lines of a table, "name: phrase, phrase"."""
    lines = (line.partition(": ") for line in table.strip().splitlines())
    return [(name, tuple(phrases.split(", "))) for name, _, phrases in lines]
