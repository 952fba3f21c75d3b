"""More of what German slides say, beside `foreign_words`: business, projects, school, science, medicine, law,
public life, church and sport. As there; compounds are put together of these."""

from __future__ import annotations

TABLE = """
unique selling point: alleinstellungsmerkmal
order situation: auftragslage, auftragseingang, auftragsbestand
customer loyalty: kundenbindung, kundentreue, stammkunden
construction sites: baustelle, baustellen
red thread: roter faden, der rote faden, roten faden
bottleneck: flaschenhals, engpass, nadelöhr
employee satisfaction: mitarbeiterzufriedenheit, betriebsklima
employee: arbeitnehmer, kollege, kollegin, arbeitskraft
employer branding: arbeitgebermarke, arbeitgeber
evaluation: bewertung, beurteilung, evaluation, einschätzung
supplier evaluation: lieferantenbewertung, lieferantenbeurteilung
cost drivers: kostentreiber
pain points: wo drückt der schuh, schmerzpunkt
need for action: handlungsbedarf, handlungsfeld
works council: betriebsrat, personalrat, personalvertretung
collective bargaining: tarifverhandlung, tarif, tarifvertrag, tarifrunde
negotiations: verhandlung
trade union: gewerkschaft
fire protection: brandschutz
fire brigade: feuerwehr
fire: feuer, brände
first aid: erste hilfe, ersthelfer
accident: unfall, verkehrsunfall
statistics: statistiken
sickness rate: krankenstand, fehlzeiten, krankmeldung
budget planning: haushaltsplan, wirtschaftsplan, finanzplan, haushaltsplanung
municipality: gemeinderat, kommune, stadtrat, kreis, landkreis, rathaus
parents' evening: elternabend, elternsprechtag
parents: eltern
class trip: klassenfahrt, ausflug, studienfahrt, wandertag, freizeitfahrt, klassenausflug, schullandheim
class: klasse
fractions: bruchrechnung, bruchrechnen, brüche
arithmetic: rechnen, rechnung, grundrechenarten
mathematics: mathe, mathematik
geometry: geometrie, flächen, winkel
equations: gleichung
functions: funktion, funktionen
war: krieg
World War I: erster weltkrieg, ersten weltkrieg
World War II: zweiter weltkrieg, zweiten weltkrieg
Thirty Years' War: dreißigjährige krieg, dreißigjähriger krieg
Middle Ages: mittelalter
revolution: aufstand, umsturz
antiquity: antike, altertum
industrial revolution: industrialisierung, industrielle revolution
cell division: zellteilung, mitose
cells: zelle
poetry: gedicht, lyrik, ballade
literature: novelle, romane, lektüre
fairy tales: märchen
essay: aufsatz, erörterung
grammar: grammatik, wortarten, satzglieder, rechtschreibung
vocabulary: vokabel, wortschatz
school rules: schulordnung, klassenregeln
house rules: hausordnung
rules: regel, regeln, ordnung, satzung
graduation party: abiturfeier, abschlussfeier, abifeier
final exams: abitur, abschlussprüfung, klausurtermin, klausuren, examen
club house: vereinsheim, clubheim
sports club: sportverein, turnverein, fußballverein
association: verein, verband, vereinigung
annual general meeting: jahreshauptversammlung, hauptversammlung, mitgliederversammlung, generalversammlung, vollversammlung
general meeting: versammlung
cash report: kassenbericht, kasse, kassenwart
new board: neuwahl, neuwahlen, vorstandswahl
training times: trainingszeit, trainingsplan, trainingszeiten
membership growth: mitgliederentwicklung, mitgliederzahl, mitgliederzahlen
membership fee: mitgliedsbeitrag, mitgliedsbeiträge, beitrag, beiträge
members: mitglied
youth work: jugendarbeit, jugend, jugendliche
youth team: jugendmannschaft, nachwuchs, nachwuchsarbeit, jugendabteilung
volunteering: ehrenamt, ehrenamtlich, freiwillige
church service: gottesdienst, andacht, messe
confirmation camp: konfirmandenfreizeit, konfifreizeit
confirmation: konfirmation, konfirmand, firmung, kommunion
church choir: kirchenchor
choir: chor
church: kirche, pfarrei, pfarrgemeinde, kirchengemeinde
harvest thanksgiving: erntedank, erntedankfest
harvest: ernte
prayers: gebet, fürbitte, fürbitten, segen
faith: glaube, glauben
Bible: bibel, evangelium
baptism: taufe
Christmas: weihnachten, heiligabend, weihnachts
Easter: ostern
Advent: adventszeit
citizens' consultation: bürgersprechstunde, bürgerbeteiligung, bürgerdialog, bürgerforum
citizens: mitbürger, bürgerinnen und bürger, die bürger, einwohner, bevölkerung
traffic calming: verkehrsberuhigung, tempo 30
parking: parkplatz, parkraum, stellplätze
fibre broadband: glasfaser, breitband
expansion: ausbau, erweiterung
fibre optics: glasfaserausbau, breitbandausbau
kindergarten places: kita platz, kita plätze, kitaplätze, krippenplätze
heat planning: wärmeplanung, wärmewende
heating: heizung, wärme, fernwärme
heat pump: wärmepumpe
insulation of a house: dämmung, sanierung
flood protection: hochwasserschutz
flood: hochwasser, überschwemmung, sturmflut
storm: sturm, unwetter
high blood pressure: bluthochdruck, blutdruck
blood: blut
side effects: nebenwirkung
vaccination calendar: impfkalender, impfplan
vaccination: impfung, impfen, impfstoff, impf
care level: pflegegrad, pflegegrade, pflegestufe
nursing care: pflegedienst, altenpflege, krankenpflege
general data protection: datenschutzgrundverordnung, datenschutzerklärung
notice period: kündigungsfrist, kündigung
employment contract: arbeitsvertrag
liability: haftung, gewährleistung
guarantee of quality: garantie
damages: schadensersatz, schadenersatz
damage: schaden, schäden
limitation periods: verjährung, verjährungsfrist
court: gericht, urteil, klage, prozessrecht
judge: richter
criminal law: strafrecht, straftat
lawyer: anwalt, rechtsanwalt, notar
regulation: regulierung, verordnung, bestimmung
fundamental rights: grundrecht, grundrechte, menschenrechte
constitution: verfassung, grundgesetz
parliament: bundestag, landtag
state: staat, bund
federal: bundes
federal government: bundesregierung, ministerium, behörde, amt
application form: antrag, anträge, formular
application: bewerbungen
minutes: protokoll, niederschrift
resolution: beschlussfassung, beschlussvorlage
consultation: beratung, beratungsangebot
advice: tipps, ratgeber
office hours: sprechstunde, sprechzeiten, öffnungszeiten
working hours: arbeitszeit, gleitzeit
break: pausen
lunch: mittagessen, mittagspause
breakfast: frühstück
canteen: kantine, mensa
drinks: getränke
dates: termin, termine
week: woche
month: monat
tomorrow: morgen
opening: eröffnung, einweihung, auftakt
open day: tag der offenen tür
festival: fest, sommerfest, straßenfest, dorffest, stadtfest
birthday: geburtstag
wedding: hochzeit, trauung
anniversary: jahrestag
fans: anhänger
coach: trainerin, übungsleiter
team: mannschaften, kader
match: partie, heimspiel, auswärtsspiel
season: saison, spielzeit
fixtures: spielplan, spieltag
league table: tabelle
championship: meisterschaft, pokal, turnier
goals scored: torschützen, tor
running: lauf, laufen
swimming: schwimmen
football: fußball
gymnastics: turnen
riding: reiten
tennis: tennisverein
hiking: wandern, wanderung
bathing: freibad, hallenbad, schwimmbad
playground: spielplatz
fire engine: löschfahrzeug, rettungswagen
rescue: rettung, rettungsdienst
emergency: notfall, notruf
police: polizei
patients: patientin, patientinnen
symptoms: symptom, beschwerden
diagnosis: diagnose, diagnostik, befund
therapy: therapie, behandlung
heart: herz
heart attack: herzinfarkt
stroke: schlaganfall
brain: gehirn, hirn
lungs: lunge
kidney: niere
liver: leber
stomach: magen, darm
bone: knochen
tooth: zahn, zähne
skin care: haut
eye: auge
diabetes: zuckerkrankheit
cancer research: krebs, krebsforschung
infection: infektion
hygiene: hygienemaßnahmen
prevention: vorbeugung, vorsorge, prävention
dementia: demenz
mental health: psychische gesundheit, psyche
sleep: schlaf
stress: belastung
addiction to smoking: sucht, rauchen
exercise: bewegung
chemistry: chemie
physics: physik
biology: biologie
experiment: versuch, experimente
laboratory: laborversuch, laborwerte
light: licht
electricity: elektrizität, elektrisch
magnetism and fields: magnetismus
force: kraft, kräfte
space: weltraum, weltall
planets: planeten, sonnensystem
moon: mond
sun: sonne
stars: sterne
earth: erde
volcano: vulkan
mountains: berge, gebirge, alpen
river: fluss, flüsse
sea: meer, nordsee, ostsee
coast: küste
island: insel
weather: wetter
water cycle: wasserkreislauf
air: luft
air pollution: luftverschmutzung, feinstaub
tree: baum, bäume
flower: blume, blumen
plants: pflanze
animal: haustier, tierwelt
dog: hund
cat: katze
horse: pferd
cow: kuh, kühe, rinder
bird: vogel, vögel
fish: fisch
bees: biene, bienen
insects: insekt
fruit: obst
vegetables: gemüse
bread: brot
meat: fleisch
milk: milch
wine: wein
beer: bier
coffee: kaffee
cake: kuchen
farmer: landwirt, bauer
hunting: jagd
fishing: angeln, fischerei
tourism: tourismus, fremdenverkehr
airport: flughafen
aviation: luftfahrt, flug
ship: schiff, schifffahrt
road: straße, straßen
road building: straßenbau, sanierung der straßen
bridge: brücke
railway: eisenbahn, schiene
public transport: nahverkehr, öpnv
bus: omnibus
charging station: ladesäule, ladeinfrastruktur
electric mobility: elektromobilität, e mobilität
cycling: radverkehr, radwege
pedestrian: fußgänger, fußweg
town planning: stadtplanung, bebauungsplan, stadtentwicklung
housing: wohnung, wohnungsbau, wohnraum
rent: miete, mieter
church tower: kirchturm
castle: ritterburg, schloss
museum: ausstellung
theatre: theaterstück, aufführung, schauspiel
concert: konzert, musikverein, orchester
dance: tanz, tanzen
painting: malerei, gemälde
book: buch, bücher
newspaper: zeitung
letter: anschreiben
language: sprache
languages: sprachen
english lesson: englisch
homework: hausaufgabe
teacher: lehrer, lehrerin, lehrkraft
headteacher at a desk: schulleitung, rektor
pupils: schülerin, schülerinnen
school report: zeugnis, zeugnisse, noten
timetable: stundenplan
classroom: klassenzimmer, klassenraum
apprenticeship: lehrling, azubi, auszubildende, lehrstelle
internship in an office: praktikum
degree: studium, abschluss
literature review: forschungsstand, stand der forschung
hypothesis: hypothesen, thesen, annahme
research question: forschungsfrage, fragestellung, leitfrage
limitations: einschränkung, grenzen
definition: begriff, begriffsklärung
discovery: entdeckung
invention: erfindung
dream: traum, träume
love: liebe, liebesbrief
friendship: freundschaft
happiness: glück
hope: hoffnung, zuversicht
fear: angst
peace: frieden, frieden schaffen
death: tod, sterben
memorial service: trauer, gedenken
help: helfen
donations: spende, spenden
fundraising: spendenaktion
sponsors: sponsor, förderer
grants: zuschuss, zuschüsse, fördergelder
donors: geldgeber
shareholders: aktionär, gesellschafter
share price: aktie, aktien, kurs, aktienkurs
interest: verzinsung
debt: schulden, verschuldung, kredit
reserves: rücklagen, rückstellungen
pension: rente, altersvorsorge
unemployment: arbeitslosigkeit
skilled workers: fachkräfte
minimum wage: mindestlohn
balance sheet: bilanz
profit and loss statement: gewinn und verlustrechnung
cash flow: zahlungsfluss
invoice: faktura
payment: zahlung, bezahlung
purchase order: bestellung
offer: offerte
discount: rabatt, nachlass
return on investment: rendite
margin: marge, deckungsbeitrag
cost reduction: kostensenkung, sparmaßnahmen
target group: adressaten
market position: marktposition, marktstellung
market entry: markteintritt
competitor analysis: wettbewerbsanalyse, konkurrenzanalyse
advertising: reklame, anzeige
website: webseite, internetseite, internetauftritt
social media: soziale medien
campaign: kampagne
newsletter: rundbrief
photography: foto, fotos
exhibition: messeauftritt, messestand
warehouse: lagerhaltung
stock: lagerbestand, bestand
machine: maschine, maschinen
machines: gerät, geräte
assembly line: fließband, montage
conveyor belt: förderband
quality assurance: qualitätssicherung, qualitätskontrolle
errors: fehler, mangel, mängel
complaints: beschwerde, reklamation
warranty: garantieanspruch
safety: arbeitsschutzmaßnahmen
protective gloves: schutzausrüstung
risk: wagnis
probability: wahrscheinlichkeit
threats: bedrohung
attack: angriff
passwords: passwort, kennwort
computer: rechner
mobile app: handy
programming: programmierung
interfaces: schnittstellen
data: datensatz
target: sollzustand
current state: ist zustand, istzustand, bestandsaufnahme
path: weg
way: wege
view: sicht, blick
growth: steigerung, anstieg
half: hälfte
whole: gesamt
question: fragerunde
answers: antwort, antworten
note: notiz, anmerkung
rule: vorgaben
list: liste
card: karte
overview of the contents: themen, themenübersicht
topic: thema
introduction round: vorstellungsrunde, kennenlernen
farewell: abschied, verabschiedung
good luck: viel erfolg, viel glück
welcome on board: willkommen an bord
warning: warnung
ban: verbot, verboten
pollution: verschmutzung, umweltverschmutzung
animal welfare: tierschutz
species protection: artenschutz, artenvielfalt
deforestation: abholzung, waldsterben
nature conservation: naturschutz
wind power: windkraft, windenergie
solar power: solarenergie, photovoltaik
nuclear power: atomkraft, kernkraft
hydrogen: wasserstoff
fuel: kraftstoff, treibstoff
coal: kohle, kohleausstieg
drinking water: trinkwasser
waste water: abwasser, kläranlage
old people: senioren, ältere menschen, alter, altenheim, seniorenheim
youth camp: zeltlager, ferienlager
holidays: ferien
game: spiele, spielen
craft: handwerk, basteln
kitchen: kochen, küchengerät
economic efficiency: wirtschaftlichkeit
economics: wirtschaft, ökonomie, volkswirtschaft
business administration in an office: betriebswirtschaft
vehicle fleet: fuhrpark, fahrzeugflotte
filling vacancies: stellenbesetzung, nachbesetzung
stocktaking: inventur, bestandsaufnahmen
appraisal interview: mitarbeitergespräch, personalgespräch, jahresgespräch
conversation: gespräch, unterhaltung
change of statutes: satzungsänderung
change: änderung, umstellung, neuerungen
holiday programme: ferienprogramm, ferienspiele
programme: programmheft, programmpunkt
cemetery: friedhof
fees: gebühr, entgelt
agreement on objectives: zielvereinbarung
school social work: schulsozialarbeit
social work: sozialarbeit, sozialpädagogik
social services: soziales, sozialamt, jugendamt
integration of migrants: flüchtlinge, migration und integration, asyl
deployment of staff: personaleinsatz, dienstplan, schichtplan
headcount: personalbestand, personalplanung, personalbedarf
personnel costs: personalkosten, lohnkosten
succession planning: nachfolge, nachfolgeplanung, unternehmensnachfolge
dismissal: entlassung, stellenabbau
promotion: beförderungen, aufstieg
part-time work: teilzeit
shift work: schichtarbeit
parental leave: elternzeit, mutterschutz
working from home: mobiles arbeiten
well-being at work: gesundheitsmanagement, wohlbefinden
culture of the company: unternehmenskultur, fehlerkultur
company: konzern, gmbh, mittelstand
founding of a start-up: gründung, existenzgründung, gründer
management consultant: unternehmensberatung, berater
customer journey: kundenreise
customer: verbraucher
complaints handling: beschwerdemanagement
sales figures: verkaufszahlen, absatzzahlen
sales conversation: verkaufsgespräch
order: aufträge
tender documents: ausschreibung, vergabe, vergabeverfahren
procurement: beschaffungen, materialwirtschaft
supply: belieferung, zulieferung
packaging: verpackung
raw materials: rohstoff, rohstoffe
material testing: werkstoff, werkstoffprüfung
energy efficiency: energieeffizienz, energiesparen, energieeinsparung
greenhouse gas emissions: treibhausgas, co2 ausstoß
ecological footprint: fußabdruck, co2 bilanz
commissioning: inbetriebnahme
roll-out: einführungen, markteinführung
project phases: projektphase, phasen, bauphase
project completion: projektabschluss, abnahme
construction schedule: bauzeitenplan, bauablauf
work package: arbeitspaket, arbeitspakete
risk assessment: risikobewertung, gefährdungsbeurteilung, risikoanalyse
emergency exit: notausgang, fluchtweg, evakuierung
theft: diebstahl, einbruch
burglary: einbruchschutz
crime: kriminalität, verbrechen
drugs: drogen, betäubungsmittel
violence: gewalt, mobbing
child protection: kinderschutz, kindeswohl
inheritance: erbe, erbrecht, vererbung, testament
purchase contract: kaufvertrag
tenancy agreement: mietvertrag, mietrecht
labour law: arbeitsrecht
family law: familienrecht, scheidung
human rights: menschenrecht
separation of powers: gewaltenteilung
voting: abstimmung, stimmabgabe
coalition: koalition
party politics: partei, parteien
mayor: bürgermeister, bürgermeisterin
council: rat der stadt, stadtverwaltung, ausschuss, gremium, gremien, beirat
local development plan: flächennutzungsplan, baugebiet, neubaugebiet
building permit: baugenehmigung, genehmigung, bauantrag
identity card: ausweis, personalausweis
registration: anmeldung, registrierung, meldewesen
deregistration: abmeldung
tax office: finanzamt, steuererklärung
income tax: einkommensteuer, lohnsteuer
value-added tax: mehrwertsteuer, umsatzsteuer
property tax on a house: grundsteuer
health insurance: krankenkasse, krankenversicherung
old-age provision: altersversorgung, rentenversicherung
disability: behinderung, schwerbehinderung
medication: medikament, medikamente, arzneimittel
pharmacy: apotheke, apotheker
examination of a patient: untersuchungen, vorsorgeuntersuchung
laboratory values: blutwerte, blutbild
wound care: wunde, wundversorgung, verband anlegen
pain: schmerz, schmerzen, schmerztherapie
allergies: allergie, heuschnupfen
cold: erkältung, grippe
fever: fieber
virus: viren, virus
bacteria: bakterien, bakterium, keime
antibiotics: antibiotika
pregnancy: schwangerschaft, geburt
newborn: säugling, neugeborene
nutrition: diät, ernährungsberatung
heart rate: herzfrequenz, ekg
resuscitation: wiederbelebung, reanimation
circulation: kreislauf, blutkreislauf
nervous system: nerven, nervensystem
muscles: muskel, muskeln, muskulatur
sense organs: sinnesorgane, sinne
eye test: sehtest, augen
hearing: hören, gehör, zuhören
genetics: genetik, erbgut, gentechnik
evolution: evolutionstheorie, abstammung
ecosystem: ökosystem, lebensraum
photosynthesis: fotosynthese
forest animals: waldtiere
periodic table: periodensystem, elemente
acids and bases: säuren, basen, säuren und laugen
chemical reactions: reaktion, reaktionen
electric circuits: stromkreis, stromkreise, schaltung
voltage: spannung
optics: optik, linsen
mechanics: mechanik, bewegungen
probability theory: wahrscheinlichkeitsrechnung, stochastik, zufall
percentages: prozent, prozentrechnung, zinsrechnung
coordinates: koordinaten, koordinatensystem
triangle: dreieck, dreiecke
circle shape: kreise, kreisberechnung
measurement: messen, maße, längen, größen
Roman Empire: römisches reich, römer
ancient Egypt: ägypten
ancient Greece: griechenland, griechen
French Revolution: französische revolution
monarchy: kaiser, kaiserreich, könig, absolutismus
knights and castles: ritter, rittertum
Cold War: kalter krieg, kalten krieg
the wall and reunification: mauerfall, wiedervereinigung
time of National Socialism and war: nationalsozialismus
remembrance: erinnerung, erinnerungskultur, gedenktag
continents: kontinente, erdteile
earthquakes: erdbeben, plattentektonik
desert: wüste
rainforest: regenwald, tropen
climate zones: klimazonen
population growth: bevölkerungswachstum, bevölkerungsentwicklung
migration: wanderungsbewegung, einwanderung
globalisation: globalisierung
application for a job: bewerbungsmappe, lebenslauf
story: erzählung, kurzgeschichte, geschichten
theatre play: dramen, theater
poems: gedichte, reime
journalism: journalismus, reportage
media literacy: medienkompetenz, medienbildung, medien
reading: lesen, vorlesen, leseförderung
writing: schreiben, schreibwerkstatt
spelling: diktat
presentation: präsentation, referat, präsentieren
group work: gruppenarbeit, partnerarbeit
lesson plan: unterrichtsplanung, stundenentwurf
learning objectives: lernziel, lernziele, kompetenzen
grading: benotung, leistungsbewertung
exam dates: prüfungstermine, prüfungstermin
first day at school: einschulung, erster schultag
school holidays: schulferien, sommerferien
school festival: schulfest
parents' association: elternbeirat, förderverein
all-day school: ganztagsschule, ganztagsbetreuung, ganztag
child day care: kinderbetreuung, tagesmutter, krippe
youth centre: jugendzentrum, jugendtreff
clubs in the region: vereine, vereinsleben
election of the board: vorstand wählen
honorary members: ehrenmitglied, ehrungen, ehrung
cup match: pokalspiel, endspiel
promotion to the league: klassenerhalt
training ground: sportplatz, sportanlage, sporthalle, turnhalle
injuries in sport: verletzung, sportverletzung
equipment: ausrüstung, trikot
athletics: leichtathletik
winter sports: skifahren, wintersport
table tennis: tischtennis
volleyball: volleyballturnier
chess: schach
shooting club target: schützenverein
carnival: karneval, fasching, fastnacht
brass band: blasmusik, blaskapelle, musikkapelle
singing: singen, gesang, gesangverein
pilgrimage: wallfahrt, pilgern
fasting: fastenzeit
resurrection: auferstehung
Pentecost: pfingsten
funeral: beerdigung, bestattung
communion: erstkommunion, abendmahl
pastor at a lectern: pfarrer, pfarrerin, predigt
charity: diakonie, caritas, nächstenliebe
mission: missionswerk
creation: schöpfung
courage: zivilcourage
thank you: dankeschön, danksagung
questions: noch fragen, ihre fragen
discussion: diskussionsrunde, podiumsdiskussion
group photo: gruppenbild, teamfoto
agenda: programmpunkte, agenda
today: heute
yesterday: gestern
morning: vormittag
night: nacht
spring: frühling, frühjahr
summer: sommer
autumn: herbst
garden work: gartenarbeit, schrebergarten
lawn: rasen, wiese
tree planting: baumpflanzung, aufforstung
dairy: molkerei, käse
bakery: bäckerei, backen
butcher: metzgerei, fleischerei
restaurant: gaststätte, gasthaus, gastronomie
hotel: übernachtung, unterkunft
trip: anreise, rundreise
sights: sehenswürdigkeit, sehenswürdigkeiten
car park: parkhaus, parkraumbewirtschaftung
traffic jam: stau
pedestrian crossing: zebrastreifen
bicycle: radfahrer, lastenrad
cable car: seilbahn
harbour: hafen
crane: kran, baukran
excavator: bagger
hammer: hammer
screw: schraube
wood: holz
steel: stahl
roof: dach
window: fenster
door: tür, türen
stairs: treppe
furniture: möbel
clothes: kleidung, mode
jewellery: schmuck
gift: geschenk
toys: spielzeug
friends: freund, freunde
anger: wut, ärger
joy: freude
sadness: trauern
loneliness: einsamkeit
body: körper
hand: hand
foot: fuß
head: kopf
country: deutschland, österreich, schweiz, frankreich, italien, spanien, polen, niederlande, belgien, dänemark, schweden, türkei, ukraine, russland, indien
city: münchen, köln, wien, zürich, stuttgart, leipzig, dresden, düsseldorf, nürnberg, hannover, bremen
sales channels: absatzkanal, absatzkanäle, vertriebskanal, vertriebskanäle
liquidity planning: liquiditätsplanung, liquidität
hygiene concept: hygienekonzept
phonetics: lautlehre, phonetik
flow diagram: ablaufdiagramm, flussdiagramm, diagramm
snow clearance: schneeräumung, winterdienst
charity run: spendenlauf, benefizlauf
joint pain: gelenkschmerzen, gelenk, rheuma
payment reminder: mahnverfahren, mahnung, zahlungserinnerung
nativity play: krippenspiel
trainee pay: ausbildungsvergütung
pitch maintenance: platzpflege
pupils' council: schülerrat, schülervertretung
hazardous substances: gefahrstoff, gefahrgut
word families: wortfamilie, wortfeld
advance directive: patientenverfügung
claims ratio: reklamationsquote, ausfallquote
summer festivities: sommerfeste
"""
