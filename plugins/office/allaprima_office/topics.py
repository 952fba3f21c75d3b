"""What slides of certain fields are about, and what stands for it: business, projects, school, science,
medicine, law, public life, church and sport.

As `things` has them: one of its things a line, and what else that can stand for.
"""

from __future__ import annotations

TABLE = """
rising bar chart: productivity, profitability, margin, upselling, revenue model, earnings, sales targets, economic growth, membership growth, customer lifetime value, lifetime value, cost-effectiveness, economic efficiency, profitability analysis, value creation, break-even, ROI, year over year, net income, EBITDA, top line, bottom line, sales growth, market growth, booking numbers, visitor numbers, attendance figures, donation income, boom, outperformance, record year, all-time high, upward trend, growth drivers, value drivers
falling line chart: customer churn, attrition, losing customers, cancellations, price erosion, falling numbers, population decline, downsizing, layoffs, job cuts, hiring freeze, spending cuts, headcount reduction, value loss, depreciation, loss of biodiversity, shrinkage, weak demand, market crash, stock market crash, deflation, austerity, headwinds, write-off, underperformance, shrinking margins, downtrend, downward spiral, drop-out rate, decreasing demand, Great Depression, economic depression, stagnation
pie chart: addressable market, market size, market segmentation, fractions, proportions, share of each group, cost structure, composition, sample size, sampling, budget ceiling, shareholding, ownership structure, asset allocation, product mix, energy mix, revenue mix, seats in parliament, election result, percent of total, cannibalisation, market cannibalisation, wealth distribution, split of votes, cap table, capitalisation table, share of wallet, wallet share
line chart: confidence intervals, regression, time series, share price, price development, market development, inflation, approximate numbers, volatility, seasonality, business cycle, gross domestic product, interest rate policy, temperature curve, learning curve, growth curve, supply and demand, marginal utility, elasticity of demand, trend analysis, extrapolation, long tail, effect size, dose-response, claims ratio
bar chart: baseline, survey evaluation, polls, employment figures, demographics, histogram, descriptive statistics, accident statistics, mean and median, data visualisation, frequency distribution, statistical tests, results of the survey, test results, unemployment rate, league table, standings
doughnut chart: percentages, turnout, utilisation, coverage
bubble chart: standard deviation, scatter, data points, outliers, correlation and causation, cluster analysis, normal distribution, machine learning models, random sample
heat map: likelihood and impact, matrix, prioritisation matrix, risk register, priorities, prioritisation
money bag: sponsors, sponsoring, sponsorship, grants, funding gap, subsidies, venture capital, seed round, funding round, series A funding, use of funds, endowment, runway, cash runway, food bank donations, bursary, scholarship fund, equity, capital, capital increase, investors, shareholders, business angels, donors, financial support, welfare payments, legacy, inheritance, bonus payments, executive pay, compensation and benefits, ransom, fundraising target, golden handshake, severance pay, compensation package, windfall, prize money, jackpot
coins: unit economics, membership fee, price per unit, fines, tax rates, council tax, burn rate, spending, cost drivers, expenditure, return on investment, treasurer's report, cash report, pricing pressure, fees and charges, cemetery fees, burial fees, parking fees, levies, customs duties, tariffs, tuition fees, value-added tax, income tax, petty cash, cost-benefit analysis, cost control, cost savings, overheads, direct costs, fixed costs, cost of capital, tithe, microfinance, trainee pay, liquidity planning, dues, bookkeeping methods, double-entry bookkeeping, cost centres, commission fees, royalties, price increase, tuition, cost recovery, financial planning
stacks of coins: economics, debt, public debt, technical debt, savings plan, interest rates
bundle of banknotes: cash generator, minimum wage
hand with coins: donations, fundraising gala, offertory, church tax, wages, collective bargaining, pay talks, compensation, fair pay, pay rise, salary review, universal basic income, cash benefits, reimbursement, refunds, sponsored walk
wallet: purchasing power, household income, cost of living
credit card: payment terms, price model, freemium
price tag: price list, price comparison, special offer, cost of goods
calculator: decimals, long division, algebra, equations, budget planning, cost calculation, fraction arithmetic, Ohm's law, formulae, statistics homework, tax calculation, estimation, cost estimate, audit of accounts, percentages and ratios, multiplication, division, mental arithmetic, square roots, order of operations
abacus: adding and subtracting, times tables, number line
balance scale: burden of proof, work and life, load balancing, liability, legal framework, civil law, equality, rights and duties, regulatory requirements, regulation of markets, separation of powers, human rights, balance of interests, bias and confounding, bias, ethics committee, fair trade, weighing up, checks and balances, rule of law, equal opportunities, gender equality, proportionality, arbitration, mediation, fair competition, antitrust, competition law, good governance, sanctions regime, contract law, family law, labour law, European law, tort, negligence, accountability, consumer protection, moral philosophy, trade-off, plea of guilty, evenness, equilibrium, energy balance, chemical equilibrium, cost and benefit, impartiality, two sides of a coin, competing interests
judge's gavel: legal proceedings, criminal law, sentencing, ruling of the court, appeal, damages, jurisdiction, case law, cross-examination, witness, supreme court, public hearing, precedents, judicial review, bankruptcy proceedings, settlement, foreclosure
judge: tribunal, court hearing
lawyer: legal advice, legal counsel, power of attorney, pro bono work, defence counsel, plea bargaining, prosecution
scroll: charter, founding charter, treaty, ancient writings, declaration of independence, bill of rights, Magna Carta, Gutenberg, Constitution of 1787, archaeology, local history, historical sources, traditions, chain of title, land register, title deed, ancestors, ancient manuscripts
document: breach of contract, employment contract, statutes, articles of association, bylaws, regulations, house rules, minutes, notice period, termination, terms of use, grant application, resolution, written statement, freedom of information, records request, contract terms, procurement contract, change of statutes, statute changes, amendment of the bylaws, white paper, abstract, legal documents, will and testament, living will, terms of reference, code of practice, service level agreement, tender documents, public tender, cover letter, job description, job advert, guidelines, official letter, fact sheet, briefing, payment reminder, dunning, reminder letter, protocol of the meeting, clause, affidavit, petition letter, dossier, exposé, memo to all, minutes of the last meeting, term sheet, non-compete clauses, advance directive, advance decision, hazard sheet
contract with a signature: informed consent, consent, signing of contract, authorisation, letter of intent, memorandum of understanding, agreement on objectives, purchase contract, lease, tenancy agreement, notarial deed, framework agreement, treaty of Versailles
rubber stamp: building permit, planning permission, permit, licence, accredited, approved by the authorities, certification, bureaucracy, red tape, visas, approval process, official approval, naturalisation, conformity
certificate: intellectual property, patents, trademarks, copyright, qualifications, final exam, school report, leaving certificate, degree classification, ISO certification, professional development, diploma ceremony, ISO 9001, warranty terms, licensing, driving test, proof of qualification
shield: liability insurance, duty of care, zero trust, resilience, flood protection, safeguarding, hedging, risk management, child protection, immune system, health protection, antimicrobial stewardship, immunity of the herd, whistleblower protection, brand protection, witness protection, data loss prevention, disaster recovery, business continuity, incident prevention, prevention, patient safety, preventive care, personal protective equipment, product safety, safe sport, sun safety, wildlife protection, hygiene concept, protection concept, safeguarding concept, shielding, guardrails, safety rails
padlock: login, single sign-on, two-factor authentication, information security, classified, secrecy, trade secrets, non-disclosure agreement, secret, secure access, privacy policy, access rights, authorisation concept, cryptography, patient confidentiality, confessional secret, vault
open lock: vulnerabilities, security gaps
key: sign-in, key findings, core message
fingerprint: unique selling point, what makes us different, identity management, evidence, DNA evidence, individuality, brand identity, personal brand, crime scene
magnifying glass: literature search, due diligence, inspection, close look, deeper look, narrowing down, detail view, search for causes, review of evidence, search engine optimisation, root cause analysis, limitations, keyword research, market research methods, qualitative research, due care, transparency report, peer review, quality control, fact-checking, user research, systematic review, diagnostics, cancer screening, mammography, early detection, gap analysis, forensic science, internal audit, evidence-based practice, compare sources, document analysis, job search, cold case, hearsay evidence, mystery shopping, mystery shopper, market study, spot check, screening test, cause analysis, systematic error, error analysis, archaeological find, inquiry, drill-through, findings in brief, pre-audit, disclosure, legal discovery, discovery phase, ablation study, tyre-kicking
binoculars: market observation, competitor analysis, scouting for talent, benchmarking, birdwatching
telescope: solar system, gravity, big picture, long-term view, long view, foresight, cosmology, Galileo, horizon scanning, outlook to 2030, long-range planning
spyglass: looking for new markets
lighthouse: north star, guiding principle, guiding metric, showcase project, flagship project, guidance for the future, guiding light of faith, best-practice project
compass: corporate strategy, mission statement, principles, policy direction, ethics, purpose and values, moral compass, spiritual guidance, Alpha course, orientation week, guiding questions, career orientation, meaning of life, leadership principles
map: product roadmap, timetable of the project, planning area, zoning, urban districts, cartography, land survey, master plan of the site, customer journey map, site plan, trail, treasure hunt, empires, map work
map pin: catchment area, points of contact, touchpoints, customer touchpoints, contact points, our locations, office relocation, new premises, new office, meeting point, next venue, directions to us, change of location, sweet spot, changing rooms
world map: exploration voyages, plate tectonics, continents drifting, colonialism, globalisation, trade routes, migration, the great migration, age of discovery, silk road, international markets, Commonwealth, continents, export countries, our presence worldwide, time zones, British Empire, mission trip
planet Earth: global goals, one world, sustainability report, earth sciences, ecological footprint, climate agreement, overshoot day, greenhouse effect, ozone layer, global commons, creation, care for creation, gravity waves, gravitation, lithosphere, hemisphere
globe: global economy, foreign policy, foreign trade, mission abroad, development aid, foreign languages, United Nations, diplomacy in the world, international relations, intercultural competence, cross-border, geopolitics, European Union, development cooperation
road: the road ahead, potholes, road repairs, road building, route to the goal, slippery slope, last mile, street renovation, commuting route, highway maintenance, transport routes, pilgrim path
traffic cone: construction sites, roadworks, work in progress, traffic calming, diversions, bottlenecks, bottleneck, constraint, congestion, maintenance window, closures, disruption, street works, winter road service
stop sign: showstopper, moratorium, speed limit, stop doing, exclusion, abolition, hiring stop, zero tolerance, veto
traffic light: red flags, traffic control, go or no go, traffic light system, triage, status at a glance, RAG status, triage levels, right of way, signalling
signpost: make or buy, choice of career, careers advice, patient pathway, turning point, options for action, next stop, decision aid, change of direction, pathways, referral, electives, school choice, alternatives considered, strategic options
fork in the road: choice, build or buy, decision point, moral dilemma
flag on a mountain top: stretch goals, vision of success, peak, highlights of the year, vision 2030, big goals, ambition level, summit meeting, conquest, perseverance
finish flag: final stage, end of the project, go-live, last lap, completion date, phase-out, end of life, sunset of the product, decommissioning, end of support, closing date, race results, project closure, completion, handover
flag: national identity, coalition, nation states, revolution, flag day, independence day, patriotism, national anthem, United Kingdom nations, federalism, colonies and independence
rocket: growth hacking, rollout, roll-out, take off, quick start, scale-up, game changer, product release, go-to-market, market launch, space race, moon landing, pilot project, entrepreneurship, start-ups, hackathon, kick-off meeting, business start
arrow: going forward, moving on
arrow going up: moving forward, making progress, upturn, best practices spreading, climbing the table, promotion to the league, turnaround plan, step up, productivity gains, raising standards, optimisation, transfer to a higher class, career advancement, quality improvement, uplift, ramp up, tailwind, step-by-step growth, level up, rising to the challenge, social mobility, outperform
arrows in all directions: scaling up, rolling out, expansion strategy, broadening
arrows to the middle: focus areas, consolidation, concentration of forces
crossed arrows: exchange of students, substitution, data migration, two-way communication, transfer window, transfers, knowledge transfer, player transfers, swapping, cross-selling, import and export, handoffs, relocation, trade-in, international exchange, code switching, transactions, change agents, change process
cloud upload: cloud migration, moving to the cloud, file upload
cycle symbol: continuous improvement, plan do check act, life cycle, lifecycle, feedback cycle, rotation, recurring revenue, carbon cycle, food chain cycle, change management process, rock cycle, nitrogen cycle, PDCA, DevOps cycle, design thinking process, periodic review, renewal, restructuring cycle, habits, metabolism, circulation of goods, menstrual cycle, seasons of the year, rota system, closed loop, cyclical economy, turn of the seasons, conversion of energy, regeneration, pivot, pivoting, change of strategy
water drop: water supply, irrigation systems, rainfall, hydration in sport
partly cloudy: water cycle, climate zones, forecast for tomorrow
wave: flood, floods, flooding, high water, tsunami, sea level rise, tides
storm cloud with lightning: storm damage, headwind, rough times, storm
thermometer: heat planning, district heating, body temperature, absolute zero, fever in children, heat and temperature, heating plan, heat stress
radiator: heating supply, heating law
light bulb: eureka, new ideas, quick thinking, big idea, unconventional thinking, creative thinking, innovation management, enlightenment, Edison, creative process, design thinking, product ideas, proposal for improvement, tips and tricks, epiphany, enlightening ideas, proof by thought, intuition, bright spark, thought leadership, ideation, spark of genius
brain: mental health, dementia, neurology, critical thinking, stroke, memory training, consciousness, know-how, brain drain, depression, postnatal depression, anxiety disorders, autism, epilepsy, ADHD, cognitive bias, motivation theory, learning theory, Freud, memory and learning, emotional intelligence, addiction, psychotherapy, mindset, personality types, neurons, neuroplasticity, decision fatigue, behavioural economics, nudging, perception, headache, migraine, concussion, mindset change, rationality, intelligence
thinking face: hypothesis, critical questions, what we should consider, reflection questions
puzzle pieces: building the solution, mergers of equals, missing piece, synergies, interplay, interdisciplinary work, core competencies combined, team building, interplay of systems, post-merger integration, system integration, collaboration between departments, how it all fits, matching, recruiting the right people, filling of vacancies, silos, silo mentality, breaking down silos
gears: workflow automation, operating system, how we work, machinery, business processes, mechanics and motion, levers, operational excellence, lean management, operating procedures, standard operating procedures, business process management, go-to-market motion, mechanisms of action, simple machines, forces and motion, friction, workflows, industrial processes, ERP system, method of work
network of connected dots: interfaces between systems, ecosystem, sphere of influence, stakeholder map, social media, dependencies, internet of things, microservices, networking, neural networks, value network, blockchain network, community building, partner network, cycle path network, Kafka and streams, nervous system, open source community, federated learning, clubs in the region, referral network, alliances, NATO
plug: application programming interface, plug-ins, API first, connectors, electric current, electrical appliances, energy saving
layers: tech stack, technology stack, abstraction, soil layers, atmosphere layers, layers of the earth, architecture layers, OSI model, social classes, strata, platform strategy
server rack: Kubernetes, containers, DevOps, on-premises, data warehouse, virtual machines, IT infrastructure, capacity planning of IT, edge computing, deployment, system landscape, high availability, IT operations, mainframe, old platform, legacy platform
database cylinder: data sets, master data, data quality, data governance, data strategy, big data analysis, data mining, data management, medical records, electronic patient record, registries, SQL, data cleansing, garbage data, metadata, data catalogue, data pipelines, ETL, data model design
command line window: coding, code review, regular expressions, programming languages, continuous integration, unit tests, refactoring, software architecture, algorithms, functional programming, scripting, debugging session
laptop: e-learning, home schooling, software rollout, IT equipment, digital skills, hybrid working, working from home, online banking, digital classroom, media literacy, telehealth, online booking, digital services, e-government, self-service portal, software update, user training, shadow IT, blended learning, online course, learning platform, webinar platform, teleworking, telemedicine, online shop, home office rules, IT rollout, intranet, e-mail etiquette
router: fibre broadband, fibre optics, broadband expansion, glass fibre
shopping cart: buying, purchasing, consumer behaviour, basket analysis
magnet: customer loyalty, retention, customer bonding, employer branding, attracting talent, talent acquisition, magnetism and fields, brand loyalty, customer lifetime, attract new members, member retention, electromagnetism, magnetic fields, inbound marketing
chess knight: market position, competitive landscape, game theory, negotiation strategy, positioning, competitive advantage, market attack, counter-strategy, competitive edge over rivals
chess piece: tactical move, next move, politics of power
funnel: lead qualification, narrowing the choice, recruitment funnel, conversion rate, application process, conversion funnel, screening of applicants
kanban board: backlog, product backlog, task board, release planning, sprint planning, release train, user stories, work breakdown, work packages overview, sprint goals, ticket system
gantt chart: work plan, rollout plan, phases of the project, construction schedule, project phases, critical path, project timeline, implementation plan, schedule of works, milestones plan
calendar: agenda items for the year, term dates, holiday dates, fixtures, match days, vaccination calendar, calendar of events, training times, church year, opening dates, week, month, timetable, holiday programme dates, transfer deadline, election day, bank holidays, bin collection changes, season calendar, school year, quarter, weekly plan, notice of meeting, shift plan, exam dates, lesson times, day of action, school holidays, collection dates, flower rota, rota, duty plan, reading plan, deadline calendar
clock: limitation periods, working hours, office hours, punctual, training hours, consultation hours, shift work, part-time work, flexible hours, time management, overtime, Industrial time, lunch hour, visiting hours, train times, response time
hourglass: statute of limitations, time limits, ageing, deadlines and time limits, deadline pressure, procrastination, sunset clause, end of term, waiting times, waiting list, expiry, legacy issue, half-life, long wait, procrastination habits, countdown, cooling-off period
stopwatch: quick check, short version, at short notice, reaction time, world record, act fast, agile methods, lead time, time trial, sprint training, A/B testing time, split times
checklist: next meeting's agenda, inclusion criteria, packing list, preparations, safety rules, rules, duties, recommendations for action, acceptance criteria, eligibility, scope of work, quality gates, in scope, terms and conditions in short, learning objectives, do's and don'ts, ten commandments of sales, to-dos, preparation for exams, marking scheme, test plan, code of conduct in short, five rules, ground rules, house rules of the meeting, terms of engagement
clipboard: evaluation, record keeping, stocktaking, inspection report, medical history, methods, experimental procedure, supplier evaluation, assessment of suppliers, need for action, minimum requirements, stocktake, inventory count, quality audit, job rotation plan, patient survey, lab report, research design, case notes, methodology section, field study, observation protocol, visit report, feedback form, registration, expression of interest, membership form, sign-up, duty roster, volunteers' rota
notebook: minute book, class register, lesson plan, reading diary
pencil: handwriting, essay, written exam, drafting, spelling, dictation, proofreading, sentence building, punctuation, exercises for practice, note-taking, examination tasks, worksheets, written assignments
quill and ink: poem, poems, sonnets, Shakespeare, drama and verse, rhyme, metaphors, figures of speech, Romanticism, Goethe, playwrights, literary history, creative writing, letters from the front
open book: grammar, vocabulary, parts of speech, fairy tales, novel, myths and legends, book of rules, textbook, irregular verbs, tenses, adjectives, literacy, reading comprehension, storytelling, similes and metaphors, novels, biography, course content, narrative, self-study, introduction to the subject, adverbs, adverbs of frequency, prepositions, phonetics, pronouns, conjugation, clauses, sounds of language, word families, vowels
stack of books: related work, state of research, humanities, literature review, philosophy, curriculum, syllabus, encyclopaedia, reading week, academic writing, library opening, research literature, citation, plagiarism, source criticism, history of ideas, school books, fields of study
closed book: Bible, Bible study, holy scripture, code of conduct, handbook, Old Testament, New Testament, parables, psalms, scripture reading, commandments, Quran, employee handbook, rule book, glossary, dictionary
tree diagram: taxonomy, branching, family history, decision path, food web, process flow, classification, tree of life, genealogy, breakdown of work, sentence structure, syntax tree, probability tree, decision making process, sequence diagram, flow diagram, process diagram, swimlanes, ER diagram, family of languages
organisation chart: org chart, governance structure, works organisation, chain of command, committee structure, reporting lines, roles and responsibilities, project organisation, steering group, org design, feudal system, division of labour, management structure, board structure, matrix organisation
seedling: incubator, start of a project, early stage, nature conservation, germination, seed funding, crop rotation, plant growth, early-stage companies, talent development, personal growth, parable of the sower, new congregation, green space, regrowth, youth development
green leaf: chlorophyll, carbon neutral, eco-friendly, plant cell, greenwashing, climate neutral, environmental policy, plant-based, sustainable finance, environmental management, eco-labels, green deal, net zero, plant biology, low-carbon economy
apple: easy gains, healthy snacks, school fruit, malnutrition, dietary advice, obesity, healthy lifestyle, five a day
plate with knife and fork: school dinners, canteen, meals, school meals, buffet, dinner party, nutrition plan, eating disorders, foodbank meals, shared meal, soup kitchen, banquet, holiday menu
wheat: harvest festival, harvest thanksgiving, famine, grain trade, food security, agricultural policy, grain harvest, food bank, food aid, staple foods, land use
sheep: shepherd, good shepherd, lost sheep, flock of sheep
church: church service, worship, congregation, Sunday school, parish council, parish life, pilgrimage, Reformation, clergy, holy mass, confirmation, faith community, church council, Alpha, synod, diocese, church renovation, house group, cathedral, monastery, ecumenism, church history, Martin Luther
latin cross: Easter service, Lent, resurrection, salvation, crucifixion, gospel, Christian values, baptism, Good Friday, passion of Christ, theology, discipleship, Lord's supper, Holy Communion, sacraments, funeral service, creed
folded hands: prayers, intercession, faith, blessing, devotion, confession, prayer meeting, spiritual growth, Ramadan fasting, thanksgiving, worship evening, house of prayer
musical notes: choir, church choir, choral music, hymns, singing together, concert programme, song sheet, band practice, music lessons, carol singing, worship team, harmony and melody
candle: Advent, memorial service, vigil, Christmas Eve, midnight mass, All Saints
dove with an olive branch: Pentecost, Holy Spirit, peace talks, ceasefire, non-violence
pill: side effects, medication plan, dosage, clinical trial, antibiotics, drug interactions, pharmacology, pain management, painkillers, prescribing, drug safety, drug approval, polypharmacy, pharmacy, supplements, placebo
stethoscope: primary care, general practice, health check-up, anamnesis, symptoms, hypertension clinic, clinical findings, clinical examination, patient history, family doctor, differential diagnosis, ward round, care pathway, paediatrics, screening programme, treatment plan, GP surgery, medical history taking, clinical governance, second opinion, comorbidities, chronic disease, disease management
hospital: emergency department, inpatient care, discharge, ward, admission, patient journey, health system, NHS, hospital reform, public health, outpatients, bed capacity, surgery department, sepsis pathway, medical centre
hospital bed: sick leave, sickness rate, absence, bedridden, care level, postoperative care
nurse: care workers, home care, nursing care, elderly care, care levels
hand with a heart: palliative care, voluntary work, charity, social services, caring for others, neighbourly help, hospice, compassion, donation drive, food bank volunteers, pro bono, pastoral care, social work, solidarity, non-profit, social responsibility, humanitarian aid, aid for refugees, foundation, befriending, helping others, stewardship, giving back, kindness week, spiritual care, bereavement, grief, hospice work, aftercare
heart: volunteering, charity run, empathy, kindness, passion for work, hospitality, staff appreciation, corporate volunteering, self-care, organ donation, self-esteem, chaplaincy, compassion at work, love your neighbour, heart health, emotional wellbeing, courage and heart, caring culture, customer obsession, customer centricity
anatomical heart: heart failure, heart attack, cardiovascular disease, circulation, blood circulation, cardiac surgery, cardiovascular risk
heartbeat: cardiac arrest, vital signs, resuscitation, defibrillator
blood pressure monitor: hypertension, high blood pressure
blood drop: diabetes, blood sugar, blood test, glucose, insulin, anaemia
syringe: vaccines, immunisation schedule, booster, anaesthesia, vaccination campaign, blood sampling, doping, flu jab, allergy shots
virus: epidemiology, contagion, outbreak, pathogens, HIV, measles, influenza season, herd immunity, hepatitis B, infection control, spread of disease
bacteria: cell division, cells, mitosis, microbiology, antibiotic resistance, hygiene rules, cell biology, tuberculosis, sepsis bacteria, gut flora, microbiome, food hygiene, sterilisation, septicaemia
DNA: protein folding, proteins, evolution, gene therapy, mutation
test tube: periodic table, periodic table of the elements, chemical elements, reagents, solutions and acids, titration, experimental setup, materials and methods, sample preparation, A/B testing, chemical reactions, acids and bases, drug discovery, pilot study, samples, control group, test phase, stoichiometry, clinical study, solutions, osmosis, diffusion, solubility, catalysts, laboratory values, enzymes, polymers, buffer solutions, dogfooding, beta testing, internal trial
atom: Newton's laws, laws of motion, quantum mechanics, electrons, periodic system, elementary particles, relativity, chemical bonds
flying saucer: extraterrestrial life
magic wand: silver bullet, cure-all, miracle cure, quick fix, instant solution
first aid kit: first aid course, first responders
bandage: wounds, wound care, injuries in sport
warning sign: pain points, trouble spots, accidents, accident prevention, hazards, contraindications, escalation of risks, red flag, threat, damage, attack, complaints, sepsis, emergency procedures, earthquakes, earthquake, natural hazards, product recall, defects, whistleblowing, near misses, critical incidents, poor performance, non-compliance, fraud, corruption, bad debts, knock-on effects, early warning signs, malpractice, side issues, dark patterns, deceptive design, invoice fraud, bad news, breaking bad news, pitfalls, stumbling blocks, trip hazards, falls in hospital, fall prevention, shortage, supply shortage, skills shortage, scarcity, deficiencies, weak points, exposure, scope creep, hazardous substances, dangerous goods, vendor lock-in, toxic substances
fire extinguisher: fire protection, fire prevention, fire drill
fire: burnout, urgency of action, burn injuries, combustion, forest fires, heated debate, Great Fire of London, wildfire
firewall: cyber security
emergency exit: exit strategy, evacuation plan, way out, Brexit, leaving the market, divestment, fire evacuation, way out of the crisis
life buoy: crisis management, bailout, emergency plan, disaster relief, crisis team, disaster response, help in need, aid package, bail-out, rescue plan, water rescue
umbrella: social security, coverage of risks, welfare state, cyber insurance, rainy days, health insurance, risk cover, downside protection, umbrella organisation, umbrella brand, brand architecture
house: affordable housing, tenants, rent, club house, clubhouse, homeowners, insulation of a house, home ownership, parish hall, interest in property, housing market, landlords, care home, sheltered housing, homelessness, moving in, heritage buildings, vicarage, housing benefit, tenancy, social housing, village hall, homes for the elderly, care at home, hearth
city skyline: urban planning, city council, municipality, local authority, housing development, smart cities, gentrification, urbanisation, city centre, local development plan, office market, regional development
classical temple: town hall, democracy in Athens, state, federal government, public sector, constitution and state, ministry, local government, Roman Empire, Rome, Greek philosophy, civil service, council meeting, state aid, fiscal policy, central government, devolution, architecture of antiquity, mayor, Congress, city hall, public finances, Renaissance
ballot with a check mark: elections of the board, referendum, right to vote, new board, candidates, voting results, by-election
raised hand: citizens' meeting, show of hands, public participation, petition, right to speak, request, what we ask for
speech bubbles: public consultation, citizens' consultation, open forum, parents' evening, dialogue, interviews, language class, advice, roundtable, town hall meeting, open discussion, works council, employee representation, small talk, conversation skills, spoken language, pronunciation, mediation talks, dispute resolution, customer dialogue, difficult conversations, debate club, peer feedback, pastoral conversation, direct and indirect speech, translation, multilingualism, hearing of stakeholders, students' council, pupils' council, customer interviews, stakeholder interviews
group of people: employees, members, youth work, supporters and helpers, followers, club members, key people, next generation, parents' association, fan base, association, council, committee, board, general meeting, staff meeting, number of employees, trade union, resistance to change, field staff, change agents network, personnel, cross-functional team, steering committee, project team, target audience, staffing, human resources, workforce planning, advisory board, self-help group, integration of migrants, small group, parish community, ambassadors, team spirit, communities of practice, user group, generation Z, social cohesion, staff representation, roles in the team, board of trustees, new members wanted, break-out sessions, breakout groups, group exercise, group work, working groups, participants list, founders, congregation members, households, consortium, cluster teams, people strategy, peer group, attendees, crew, board members, trustees, board of directors, management team
crowd: fans, supporters, demonstration, mass movement, electorate, general assembly, annual general meeting, population growth, public opinion, spectators, overpopulation, mass media audience, crowdfunding, turnout of voters, protest march, suffragettes, working class, civil society, refugees, public meeting
person at a desk: clerk, civil servants, working conditions, public administration, staff appraisal, HR business partner, open-plan office, public service, back office, social security office, ergonomics, shared services, internship, hot desking, desk sharing, new work, co-working
business person: executive board, managing director, chairperson, spokesperson, who we are looking for, decision makers, CEO message, successor, succession planning, account management, self-employment, change leader, product owner, scrum master, president's report, change agent
customer rating: net promoter score, customer experience, employee satisfaction, mood in the team, patient satisfaction, user reviews, feedback results, complaints handling, patient feedback, net promoter, quality of service, evaluation of the course, pulse survey
content face: satisfied, well-being at work, happy employees
worried face: where it hurts, pain point, concerns
sick face: sickness, side effects of drugs, nausea
footballer: youth academy, youth team, training session, striker, junior players, new signings, player profiles, skills training
football: away games, home games, league, kick-off, team of the season, football club, season, under-12 fixtures, match report, pre-season, transfer news, training ground, derby, junior football, kick off time
football goal: top scorer, goals scored, goal difference, penalty shoot-out, clean sheets, goalkeeping
trophy: championship, cup final, quick win, quick wins, league title, competition results, club championship, winners, team of the year, best player, awards night, top performers, league winners, hall of fame, tournament, cup match, promotion race, hidden champions, market leadership, hat-trick, hat-trick hero, leader of the market, number one, category winner
medal: sports badge, long service, honorary members, Olympics, player of the month, Olympic Games, sports awards, jubilee honours, veterans, citizens' award
t-shirt: kit, jerseys, club shirts, team wear
stadium: home ground, sports ground, away match, ticket sales, ground improvements, sports facility
whistle: fair play, referees, rules of the game, fouls, laws of the game, match officials, coaching course
running shoe: sports club, athletics, sports day, half marathon, physical education, exercise, gymnastics, fitness plan, park run, warm-up exercises, cross-country, triathlon, walking group, sponsored run, fun run, step challenge
person meditating: wellbeing, wellbeing at work, resilience training, occupational health
bus: class trip, outing, team outing, excursion, commuter transport, school transport, coach trip, parish outing, day trip, holiday bus
tent: youth camp, summer camp, retreat, scout camp, holiday programme camp, summer fair, youth weekend, expedition
campfire: confirmation camp, evening programme, youth leisure
teacher at a blackboard: teaching staff, class, maths lesson, trainer, tutoring, trainees, apprenticeship, instruction, pedagogy, school social work, lesson observation, parents' information, train the trainer, leadership training, first lesson, professional training, induction training, teaching methods, supervision
graduation cap: final exams, graduation party, doctoral thesis, scholarship, apprenticeship diploma, alma mater, alumni network, doctorate, PhD programme, admission to university, lifelong learning, further education, vocational training, continuing education, qualification programme, e-learning course, course overview
school building: school rules, day care, nursery, kindergarten places, open day at school, school development, school budget, all-day school, inclusion at school, secondary school, primary school, school inspection, catchment school, boarding school
child: early years, play group, primary pupils, child poverty, child development, adoption, foster care, children's ministry, holiday programme, after-school care, puberty, early intervention, school age
seesaw: give and take
toy brick: sandbox, regulatory sandbox, playground for ideas, child day care, modular
castle: feudalism, nobility, defence of market share, Norman conquest, medieval life, knights and castles, feudal society
crossed swords: civil war, Thirty Years' War, rival clubs, duel, Crusades, price war, battle of Hastings, Napoleonic wars, Roman legion, head-to-head, relegation battle, rivalry between clubs, showdown, hostile takeover, culture war
helmet: World War I, trench warfare, industrial safety, health and safety, Roman soldiers, cycle safety, Western Front
tank: World War II, Cold War, arms race, invasion, military history, Cuban missile crisis, blitzkrieg, Vietnam War
crown: monarchs, French monarchy, absolutism, coronation, Tudors, royal family, emperor, monarchy and republic, succession to the throne
pyramid: ancient Egypt, pyramid of needs, Maslow
venn diagram: set theory, common interests
infinity: limits, calculus, perpetual
quadrant with a cross: functions, linear functions, graphs of functions, portfolio matrix
geometry set: geometry, angles, Pythagoras, trigonometry
3D cube: solids, volume of solids, packaging design
cup of coffee: coffee break, networking break, informal meeting, coffee morning, tea break, work break, get-together, church café, networking lunch
megaphone: call to action, public relations, go public, elevator speech, internal communication, propaganda, influencer marketing, product announcement, awareness campaign, brand awareness, word-of-mouth, slogans, election campaign, whistleblower policy, freedom of speech, recruiting campaign, outreach, evangelism, promotional offers, rallying cry, breaking news, proclamation, viral marketing, publicity campaign
thumbs up: advantages for customers, quick approval, positive results, popularity, endorsements, good practice, recommendations, popularity contest, best results, thumbs up for sport
green check mark: compliance check, quality assurance, definition of done, results achieved, passed
red cross mark: what went wrong, exclusion criteria, don'ts, termination of contract
name badge: induction, new joiners, new members, joining us, settling in, filling vacancies, job vacancies, staff recruitment, registration desk, who is who, conference registration, filling of posts, starters and leavers
treasure chest: secret sauce, hidden gem, business secret, unexploited potential, core assets, hidden talents, pirates' treasure, spiritual gifts, best-kept secret
diamond: competitive edge, core competence, crown jewels, premium offer, value added, priceless, core brand, unique value, talents, high potentials
piggy bank: pension scheme, reserves, savings rate, rainy day fund, retirement, saving money, financial reserves, emergency fund, household budget
cow: milk production, beef cattle
melting iceberg: what lies beneath, tip of the iceberg
elephant: unspoken problem, taboo topic
robot: large language model, chatbots, automated systems, AI agents, deep learning models, automation of processes, AI assistant, generative AI, prompt engineering, AI ethics
virtual reality headset: immersive learning
conveyor belt: throughput, lean production, industrial revolution, production bottlenecks, continuous flow
blueprint: system design, draft bill, planning approval, development plan, technical drawing, building plans
delivery truck: order situation, incoming orders, time to market, suppliers, last mile delivery, distribution network, freight, inbound logistics, removal company, order fulfilment, food deliveries
parcel: order intake, new orders, order book, orders received, minimum viable product, product returns, bundles, product range, product portfolio, unboxing, packaging
handshake: customer relations, suppliers and partners, agreement reached, win-win, social partners, promise, bond of trust, joint venture, signing of the deal, cross-selling partners, key account management, client relationship, mutual respect, customer relationship management, business etiquette, coalition agreement, sales closing, conflict resolution, twinning of towns, school partnership, golden rule of sales, social contract, cooperation agreement, memorandum, peace treaty, public-private partnership, deal closing, goodwill
waving hand: say goodbye, farewell, meet and greet, welcome on board
link of a chain: common thread, red thread, binding agreement, weakest link, commitment, value chain, food chain, chain reaction, chain of custody, cause and effect, joints, dependencies between tasks, traceability, lock-in, dependency on suppliers
spider web: world wide web, web of lies
sun: heatwave, summer festival, solar energy
moon and stars: black holes, universe, galaxies, night shift, stars and constellations
parking sign: parking
glass of water: drinks
factory: air pollution, pollution, Karl Marx, mass production era, industrial action, plants and sites, emissions trading, heavy industry, ramp-up, ramp-up of the plant, plant manager, capacity expansion, production site
spider chart: competence model, maturity assessment, self-assessment
receipt: travel expenses, expense report, expenses claim, billing process, accounts payable
skull: mortality, plague, black death, poisons, murder mystery, toxicology
microscope: pathology, histology, cancer, oncology, tumour, materials testing, nanotechnology, basic research, life sciences
cloud: software as a service, SaaS, hybrid cloud, air quality, cloud strategy
smartphone: digital addiction, app launch, screen time, mobile first, push notifications, cyberbullying, social networks, text messages, online reporting
hammer and wrench: facility management, building maintenance, workshop repairs, craftspeople, refurbishment, modernisation, infrastructure investment, do-it-yourself
toolbox: methods kit, teaching aids, skill set, soft skills, competences, tools and methods, best tools, starter kit
volcano: earthquakes and volcanoes, tectonics
recycling symbol: bin collection, waste separation, zero waste, packaging waste, household waste, reuse and repair
person reading: homeschooling, studying, library hour, quiet time
baby: postnatal care, fertility, birth rate, breastfeeding, neonatal care, newborn screening, christening, nativity, manger, Christmas crib
family: family policy, child benefit, next of kin, single parents, family counselling, marriage preparation, family tree research
pregnant woman: antenatal care, midwifery, obstetrics
inhaler: asthma management, COPD, asthma, allergies
lungs: lung cancer, gas exchange, respiratory system, air quality and health
bone: skeleton and muscles, osteoporosis, arthritis, joint pain, rheumatism, hip replacement, shoulder pain, back and joints, joint disease, sprain, physiotherapist, orthopaedic surgery
eye: ophthalmology
ear: hearing aid, active listening, hearing loss, listening skills
job interview: appraisal interview, performance review, staff review, one-on-one, annual review meeting, career talk, exit interview, personal development review
speaker at a lectern: public speaking, rhetoric, sermon, inaugural address, conference programme, state of the union, debate team, guest lecture, opening speech, stewardship Sunday, pulpit, verger's report, laudation, press conference, verger
newspaper: fake news, press release, press review, freedom of the press, media relations, journal club, parish newsletter, club magazine
car: vehicle fleet, fleet, company cars, car sharing, road traffic, autonomous driving, fleet management
bicycle: cycle paths, cycling network, cycle lanes, bike lane, job bike, active travel
worker carrying a box: office move, moving to new offices, stock-taking, warehouse staff
wheelchair: disabled access, barrier-free building, paralympics, severe disability
rainbow: LGBT, equal rights, unity in diversity, Noah's ark, optics of light, light and colour
swimmer: swimming lessons, water polo, swimming gala
theatre masks: school play, drama group, role play, nativity play, tragedy and comedy, opera
artist palette: arts week, Impressionism, art history, arts and crafts, museums and culture, Baroque, colour theory
cake: bake sale, cake stall, church fête, birthday party, coffee and cake
party popper: office party, celebrations, go-live party, end-of-year party, New Year's reception, opening ceremony, club anniversary
door: exit interview door, open day, open house, market access, open doors, gateway to success, entry requirements, onboarding door, barriers to entry, foot in the door, open-door policy, exits
hourglass and coins: long-term investment, payback period, depreciation period, pension gap
telephone headset: IT support, service desk, help line, first level support, contact centre, crisis line
wind turbine: energy transition, wind farm, green power, energy policy
solar panel: solar roof, rooftop solar
power line: electricity grid, electric circuits, energy supply, Ohm's law in circuits
lightning bolt: electricity basics, static electricity, voltage, short circuit, disruptive change, shock, power cut, blackout
battery: energy levels, energy efficiency, burnout prevention, recharging
mountain: uphill battle, steep climb, Everest
dice: probability theory, randomness, uncertainty, gambling addiction, combinatorics, chance and risk, blinding and randomisation, randomised trial, Monte Carlo, lottery
maze: orientation in the jungle of rules, bureaucratic maze
gift box: employee benefits, loyalty programme, Secret Santa, perks, incentives
eraser: error correction, deletion of data, data deletion
star: flagship, rebranding, key account, celebrity, talent show
shop: flagship store, concept store, pop-up store, high street, franchise, sales outlets, sales channels, omnichannel, retail space
ship: buoyancy, Archimedes, floating and sinking
snowflake: snow clearance, winter service, gritting, cold snap, ice age
lamp: street lighting, street lamps, interior lighting
lawn mower: pitch maintenance, grounds maintenance, churchyard maintenance
scissors: hedge cutting, pruning
knot: analysis paralysis, overthinking
fireworks: summer festivities
"""
