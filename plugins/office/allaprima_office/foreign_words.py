"""What slides say in other languages: the tables that `languages` reads."""

from __future__ import annotations

from allaprima_office.german_words import TABLE as GERMAN

_MEANINGS = """
thank you: dank, vielen dank, herzlichen dank, danke, besten dank, merci, gracias, muchas gracias, grazie, obrigado, bedankt, dank u
questions: frage, rückfrage, haben sie fragen, des questions, preguntas, domande, perguntas, vragen
questions and answers: fragen und antworten
discussion: diskussion, aussprache, debatte, discusión, discussione
agenda: tagesordnung, ablauf, inhalt, inhaltsverzeichnis, gliederung, ordre du jour, sommaire, orden del día, ordine del giorno, índice, inhoud
overview: überblick, übersicht, auf einen blick, aperçu, visión general, panoramica, visão geral, overzicht
summary: zusammenfassung, kurzfassung, resümee, synthèse, résumé, resumen, riepilogo, resumo, samenvatting
key takeaways: das wichtigste, das wichtigste in kürze, kernaussage, kernbotschaft, erkenntnis, points clés, puntos clave, punti chiave
conclusion: fazit, schlussfolgerung, schluss, conclusiones, conclusioni, conclusione, conclusão, conclusie
introduction: einleitung, einführung, vorstellung, introducción, introduzione, introdução, inleiding
welcome: willkommen, herzlich willkommen, begrüßung, bienvenue, bienvenido, bienvenidos, benvenuti, bem-vindos, welkom
next steps: nächste schritte, wie geht es weiter, weiteres vorgehen, prochaines étapes, próximos pasos, prossimi passi, próximos passos, volgende stappen
steps: schritt, étapes, pasos, passi
roadmap: fahrplan, feuille de route, hoja de ruta
schedule: zeitplan, terminplan, calendrier, calendario, cronograma
timeline: zeitachse, zeitleiste, zeitstrahl
deadline: frist, stichtag, abgabetermin
milestones: meilenstein, jalons, hitos
team: mannschaft, équipe, notre équipe, equipo, nuestro equipo, squadra, equipe
staff: mitarbeiter, mitarbeiterin, mitarbeitende, personal, belegschaft, beschäftigte, empleados
people: mensch, leute
manager: führungskraft, vorgesetzte, leiter, leiterin
leadership: führung, leitung
management: geschäftsführung, vorstand, geschäftsleitung, unternehmensführung
company: unternehmen, firma, betrieb, entreprise, empresa, azienda, bedrijf
about us: über uns, wer wir sind, à propos, qui sommes-nous, sobre nosotros, quiénes somos, chi siamo, sobre nós, over ons
history: geschichte, historie, histoire, historia, storia
mission: auftrag, leitbild
vision: zukunftsbild
outlook: ausblick, perspektive, perspectivas, prospettive
future: zukunft, avenir, futuro, toekomst
values: werte, wert, valeurs, valores, valori
goals: ziel, zielsetzung, zielbild, objectifs, objetivos, obiettivi, doelen
strategy: strategie, stratégie, estrategia, strategia, estratégia
status: ausgangslage, sachstand, stand, lage, zwischenstand, état des lieux, situación
project: projekt, vorhaben, projet, proyecto, progetto, projeto
initial: ausgang
action items: maßnahme, mesures
risk mitigation: gegenmaßnahme
risks: risiko, risiken, risque, riesgos, rischi, riscos, gefahr
opportunities: chancen, gelegenheit, opportunités, oportunidades, opportunità
challenges: herausforderung, défis, retos, desafíos, sfide, desafios, hürde
problems: schwierigkeit, problème, problemas, problemi
solution: lösung, lösungsansatz, solución, soluzione, solução, oplossing
causes: ursache
strengths: stärke, fortalezas, punti di forza
weaknesses: schwäche, faiblesses, debilidades
advantages: vorteil, nutzen, mehrwert, avantages, ventajas, vantaggi, vantagens
disadvantages: nachteil
comparison: vergleich, gegenüberstellung
options: möglichkeit, wahlmöglichkeit, handlungsoptionen
proposal: vorlage
review: rückblick
chapter: kapitel, abschnitt
voices: stimme, stimmen
assurance: sicherung
decision: entscheidung, beschluss, entscheid, decisione
recommendation: empfehlung, handlungsempfehlung, recommandations, recomendaciones
requirements: rahmenbedingung, anforderung, voraussetzung, vorgabe
tasks: aufgabe, tätigkeit
responsibilities: verantwortung, zuständigkeit, verantwortlichkeit
organisation: aufbau, struktur, organigramm
department: abteilung, bereich
results: ergebnis, resultat, résultats, resultados, risultati, resultaten
quarterly: quartal, trimestre, trimestriels, trimestrali
annual: jahr, jährlich
report: bericht, rapport, informe, relazione, relatório
annual report: geschäftsbericht, jahresabschluss
revenue: umsatz, umsätze, erlös, einnahme, chiffre d'affaires, ingresos, ricavi, fatturato
sales: vertrieb, verkauf, absatz, ventes, ventas, vendite, vendas
profit: gewinn, ertrag, überschuss, bénéfice, beneficio, utile
losses: verlust, einbuße
turnover: umschlag
costs: kosten, aufwand, ausgabe, coûts, costes, costi, custos
savings: einsparung, ersparnis, sparen
prices: preis
budget: haushalt, mittelverwendung, presupuesto, orçamento
finance: finanzen, finanz, finanzierung, finances, finanzas
investment: geldanlage, investition, inversión, investimenti
funding: förderung, fördermittel
taxes: steuer, abgaben
salary: gehalt, lohn, vergütung
key figures: kennzahl, zahl, zahlen, eckdaten, chiffres clés, cifras
figures: ziffern
statistics: statistik
data: daten, données, datos, dati, dados
growth: wachstum, zuwachs, croissance, crecimiento, crescita, crescimento, groei
decline: rückgang, abschwung
shrinking: schrumpfend
improvement: verbesserung, optimierung
development: entwicklung, entwicklungen, développement, desarrollo, sviluppo
market: markt, märkte, marché, mercado, mercato
market share: marktanteil
share: anteil
trend: tendenz
analysis: auswertung, untersuchung, analyse, análisis, analisi
research: forschung, recherche, investigación, ricerca
kindergarten: kita, kindertagesstätte
survey: umfrage, befragung, erhebung, encuesta
audience: publikum, zuhörer
target group: zielgruppe
customers: kunde, kundin, kundschaft, kundinnen, clientes, clienti, klanten
customer satisfaction: kundenzufriedenheit
satisfaction: zufriedenheit
what customers say: was unsere kunden sagen, kundenstimmen, stimmen unserer kunden
feedback: rückmeldung, rückmeldungen
suppliers: lieferant, zulieferer
delivery: lieferung, auslieferung, livraison
supply chain: lieferkette
logistics: logistik, versand
warehouse: lager
purchase: einkauf, beschaffung
trade: handel
shop: laden, geschäft, filiale
partnership: partnerschaft, zusammenarbeit, kooperation, colaboración
agreement: vereinbarung, einigung
contract: vertrag, contrat, contrato, contratto
competition: wettbewerb, konkurrenz, mitbewerber, concurrence, competencia
product: produkt, erzeugnis, produit, producto, prodotto, produto
services: dienstleistung, leistung, angebot
quality: qualität, qualité, calidad, qualità
production: fertigung, herstellung, produktion
factory: fabrik, werk
industry: industrie, branche
process: prozess, verfahren, vorgang, abläufe, arbeitsablauf, processus, proceso, processo
procedure: vorgehen, vorgehensweise, ablaufplan
method: methode, methodik
technology: technik, technologie, tecnología, tecnologia
software: anwendung
digitalisation of work with a computer: digitalisierung, digitale transformation
artificial intelligence: künstliche intelligenz, künstlichen intelligenz, künstlicher intelligenz, ki, intelligence artificielle, inteligencia artificial, intelligenza artificiale
automation: automatisierung
network: netz, netzwerk, vernetzung
internet: netzanschluss
interface: schnittstelle
access: zugang, zugriff
data protection: datenschutz, dsgvo, protection des données, protección de datos
security: sicherheit, sécurité, seguridad, sicurezza, segurança
occupational safety: arbeitssicherheit, arbeitsschutz
protection: schutz
law: recht, gesetz
legal: rechtlich, gesetzlich
environment: umwelt, umweltschutz, environnement, medio ambiente, ambiente
sustainability: nachhaltigkeit, nachhaltig, durabilité, sostenibilidad, sostenibilità
climate change: klimawandel
climate: klima, klimaschutz
energy: energie, énergie, energía, strom
renewable energy: erneuerbare energien, energiewende
water: wasser
waste: abfall, müll
recycling: wiederverwertung, kreislaufwirtschaft
nature: natur
health: gesundheit, santé, salud, salute
health care: gesundheitswesen, pflege
medicine: medizin, arznei
hospital: krankenhaus, klinik
doctor: arzt, ärztin
disease: krankheit
nutrition: ernährung
food: essen, lebensmittel, nahrung
training: schulung, weiterbildung, fortbildung, ausbildung, formation, formación, formazione
education: bildung
teaching: lehre, unterricht
school: schule
university: hochschule, universität
learning: lernen
students: studierende, schüler
knowledge: wissen
lecture: vortrag, vorlesung
library: bücherei, bibliothek
literature: literatur
sources: quelle, literaturverzeichnis, quellenverzeichnis
appendix: anhang
work: arbeit, arbeiten
office: büro
remote work: heimarbeit
career: karriere, laufbahn
job: stelle, beruf
recruiting: bewerbung, personalgewinnung
employee onboarding: einarbeitung
meeting: besprechung, sitzung, treffen, réunion, reunión, riunione, vergadering
workshop: arbeitstreffen, klausur
conference: tagung, konferenz, kongress
event: veranstaltung
celebration: feier, jubiläum
contact: kontakt, ansprechpartner, contacto, contatto, contatti, kontaktdaten
address: anschrift, adresse, anfahrt
location: standort, ort
telephone: telefon
communication: kommunikation, verständigung
marketing: werbung, vermarktung
press: presse, öffentlichkeitsarbeit
news: neuigkeit, nachrichten, neues
brand: marke, marken
idea: einfall, idee, ideen, idées
innovation: neuerung, neuheit
design: gestaltung, entwurf
concept: konzept
prototype: muster, prototyp
example: beispiel
plan: vorschau, planung
implementation: umsetzung, realisierung, einführungsphase, mise en œuvre
construction: bau, bauen, bauten, bauvorhaben
building: gebäude
infrastructure: infrastruktur
house: haus
living: wohnen
property: immobilie
city: stadt
country: land
world: welt
international: weltweit
europe: europa
politics: politik
election: wahl
democracy: demokratie
government: regierung, verwaltung
society: gesellschaft
community: gemeinschaft, gemeinde
family: familie
children: kinder
women: frauen
diversity: vielfalt
inclusion: teilhabe, barrierefreiheit
culture: kultur
trust: vertrauen, confiance, confianza, fiducia
courage: mut, mutig
supply: versorgung
neutrality: neutralität
recruiting of new employees: wir suchen verstärkung, wir stellen ein, verstärkung
honesty: ehrlichkeit, wahrhaftigkeit
care: fürsorge
responsibility: verantwortlich
motivation: antrieb
success: erfolg, succès, éxito, successo
achievements: errungenschaft
success factors: erfolgsfaktor
award: auszeichnung, preisverleihung
quotation: zitat
time: zeit
year: jahresplan
travel: reise
transport: verkehr, beförderung
mobility: mobilität
car: auto, fahrzeug, wagen
train: bahn, zug
bicycle: fahrrad, rad
holiday: urlaub
sport: sportart
music: musik
art: kunst
film: kino
photography: fotografie
game: spiel
kitchen: küche
garden: garten
forest: wald
animals: tiere
agriculture: landwirtschaft
change management: veränderung, wandel, changement, cambio, cambiamento
transformation: umbruch, umgestaltung
crisis: krise
conflict: streit, konflikt
complexity: komplexität
efficiency: wirksamkeit, effizienz
productivity: produktivität
performance: leistungsfähigkeit
measurement: messung
monitoring: überwachung, beobachtung
control: steuerung
audit: prüfung, kontrolle, revision
standards: norm, richtlinie
policy: vorschrift, regelwerk
insurance: versicherung
bank: kreditinstitut
money: geld
interest rates: zinsen, zins
inflation: teuerung
export: ausfuhr
import: einfuhr
distribution: verteilung, aufteilung
structure: gefüge
foundations: grundlage, grundlagen, basis
components: baustein, bestandteil
architecture: architektur
system: anlage
tools: werkzeug, hilfsmittel
equipment: ausstattung
maintenance: wartung, instandhaltung
repair: reparatur
support: unterstützung, hilfe
customer service: kundendienst
important: wichtig, achtung, hinweis
new: neu, neue
fast: schnell, zügig, rapide, rápido, veloce, snel
reliable: zuverlässig, verlässlich, zuverlässigkeit, fiable, affidabile, confiável, betrouwbaar
affordable: günstig, preiswert, bezahlbar
easy: einfach, unkompliziert, fácil, facile, eenvoudig
flexible: flexibel, flexibilität
secure: sicher
experienced: erfahren, erfahrung
independent: unabhängig, unabhängigkeit
open points: offene punkte, offene fragen
job vacancies: stellenangebote, offene stellen
recruitment: fachkräftemangel, personalmangel
delivery problems: lieferengpass, lieferengpässe
remote work: homeoffice
"""
_LITTLE = """
der die das den dem des ein eine einen einem einer eines und oder mit ohne von vom zu zum zur für
fur im in am an auf aus bei beim bis nach über uber um unter vor durch gegen unser unsere unseren
unserem unserer unseres wir uns ich mein meine ihr ihre ihren ihrem ihrer sie ist sind war wird
werden hat haben was wie wer wo wann warum wieso weshalb welche welcher welches nicht kein keine
auch so dass es sich alle alles mehr le la les l un une du de d et ou à au aux avec pour par sur
dans en notre nos votre vos nous est sont que qui el los las una y o con para por del nuestro
nuestra nuestros nuestras su il lo gli i uno e di da per nel nella nostro nostra nostri nostre os
as uma do dos no na nosso nossa het een van voor met ons onze
"""
_LITTLE_IN_ENGLISH = """
hat van die den dem an am in so was war man also um on son i a o e y as no do de la le des las los
per con en par sur est da os met dos et
"""
_ALIKE = """
plan status team budget system service management marketing software app trend bank park show test report
start radio internet export import design film sport hotel restaurant museum winter workshop
server cloud computer digital material alarm kindergarten feedback training trainer patient video
pause operation roman brand land
"""

LITTLE = frozenset(_LITTLE.split())
"""Words that say nothing by themselves, and tell the language."""
LITTLE_IN_ENGLISH = frozenset(_LITTLE_IN_ENGLISH.split())
"""Of these those that English has as well, or that stand in English names: no sign of another."""
ALIKE = frozenset(_ALIKE.split())
"""Parts of German compounds that mean in English what they do there."""


def meanings() -> list[tuple[str, tuple[str, ...]]]:
    """What it is in English, and what it is called elsewhere. Of German words the singular is
    enough."""
    found: dict[str, tuple[str, ...]] = {}
    for table in (_MEANINGS, GERMAN):
        for line in table.strip().splitlines():
            meant, _, said = line.partition(": ")
            found[meant] = found.get(meant, ()) + tuple(said.split(", "))
    return list(found.items())
