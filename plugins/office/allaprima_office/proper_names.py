"""Names and figures, which mean nothing by their words: people, companies, dates, sums. "Prof. Baker" bakes nothing.

Who is named by a first name alone is neither a woman nor a man for that: the seed of the picture decides. Only a title of
address says so.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Sequence

from allaprima_office.languages import is_english_word

_ADDRESSED = {
    "mr": "man", "herr": "man", "herrn": "man", "sir": "man", "monsieur": "man", "sr": "man", "señor": "man",
    "mrs": "woman", "ms": "woman", "miss": "woman", "frau": "woman", "madam": "woman", "mme": "woman", "sra": "woman",
    "señora": "woman", "dame": "woman", "dr": "person", "prof": "person", "professor": "person", "ing": "person",
    "dipl": "person", "rev": "person", "mx": "person", "phd": "person",
}  # fmt: skip
_PARTICLE_WORDS = """
von van de der den del della di da dos du la le el al bin ibn ter ten zu zur af av y mc st
"""
_ROLE_WORDS = """
ceo cfo cto coo cio cmo cpo chro vp svp evp head director manager lead leader leitung leiter leiterin
teamleiter teamleiterin projektleiter projektleiterin abteilungsleiter abteilungsleiterin chief officer
founder gründer gründerin partner president präsident präsidentin chair chairman chairwoman
chairperson vorsitzende vorsitzender vorstand geschäftsführer geschäftsführerin geschäftsführung secretary
treasurer schriftführer kassenwart engineer ingenieur ingenieurin developer entwickler entwicklerin designer
analyst consultant berater beraterin professor professorin lecturer dozent dozentin researcher student
studentin teacher lehrer lehrerin coach trainer trainerin nurse doctor ärztin arzt surgeon lawyer rechtsanwalt
rechtsanwältin attorney judge mayor bürgermeister bürgermeisterin minister pastor pfarrer pfarrerin vicar
editor author autor autorin artist speaker sprecher sprecherin owner inhaber inhaberin assistant assistenz
referent referentin controller marketing sales vertrieb hr accountant architect architekt architektin
scientist expert expertin experte postdoc intern captain
"""
_GIVEN_NAMES = """
aaron abdul abdullah abigail ada adam adrian ahmed aisha akira alan albert alejandro alessandro alessia alex
alexander alexandra alexei alfred ali alice alina alisa amanda amelia amina amir amy ana anastasia anders
andre andrea andreas andrew andrzej angela anil anita anja anjali ann anna annabel anne annika anthony anton
antonia antonio arjun arthur arun ashley astrid ayse barbara beatrice ben benedikt benjamin bernd bernhard
birgit bjorn boris brian brigitte bruno camille carl carla carlos carmen carol caroline catherine cecilia
charles chiara chen chloe chris christa christina christine christoph christopher claire clara claudia clemens
colin connor cornelia cristina daniel daniela david deborah dennis diana diego dieter dmitri dominik donald
dorothea edith edward eileen elena elias elif elisa elisabeth elizabeth ella ellen elke emil emily emma
emmanuel enrique eric erika erik ernst esther ethan eva evelyn fabian fatima fatma felix fernando fiona
florian francesca francesco francisco francois franz franziska fred frederik friedrich fritz gabriel gabriela
gabriele gary george gerd gerhard giovanni gisela giulia giuseppe gordon greg gregor greta guido gunther
gustav hanna hannah hannes hans harald harry hassan heather heidi heike heinrich heinz helen helena helga
helmut henrik henry herbert hermann hiroshi holger horst hugo ian ibrahim igor ines inga ingrid irene iris
irina isaac isabel isabella ivan jacek jacob jacqueline jaime jakob jakub james jan jana jane janet jasmin
javier jean jeffrey jennifer jens jessica jin joan joanna joao joachim jochen joe johan johann johanna
johannes john jonas jonathan jorge jose josef joseph joshua juan julia julian juliane jurgen justin kaito
karen karin karl karsten katarzyna kate katharina katherine kathrin katja katrin keith kenji kenneth kerstin
kevin khalid kim klaus konrad konstantin krzysztof kristin kumar lars laura lea leila lena leo leon leonie li
liam lina linda lisa lorenzo louis louise luca lucas lucia lucy luis luisa lukas lukasz lutz magdalena maja
malik manfred manuel manuela marc marcel marco marcus margaret margarita maria mariam marie marina mario
marion markus marta martha martin martina mary mateo mathias matteo matthew matthias maurice max maximilian
mehmet mei melanie melissa mia michael michaela michal michelle miguel mikael miriam mohamed mohammad mohammed
monica monika moritz muhammad mustafa nadia nadine natalie natasha neha nele nicholas nick nico nicola nicole
niklas nils nina noah nora norbert olaf oleg olga oliver olivia omar oscar otto pablo paolo patricia patrick
paul paula pavel pedro peter petra philip philipp pierre piotr priya rachel rafael rahul rainer raj ralf ralph
raquel rashid raymond rebecca regina reinhard renate ricardo richard rita robert roberto roland rolf ronald
rosa rudolf ruth ryan sabine sabrina sakura samantha samuel sandra sanjay sara sarah scott sebastian sergei
sergio silke silvia simon simone sofia sonja sophia sophie stefan stefanie stella stephan stephanie stephen
steve steven sunil susan susanne sven svetlana sylvia takashi tanja tatjana teresa theo theresa thomas
thorsten tim timo tina tobias tom tomasz torsten udo ulrich ulrike ursula uta uwe valentina vanessa vera
veronika viktor vincent vivian vladimir volker walter wei wendy werner wilhelm william wolfgang xavier yasmin
yuki yuko yusuf yves zhang zoe
"""
_PARTICLES, _ROLES, _GIVEN = (
    frozenset(words.split()) for words in (_PARTICLE_WORDS, _ROLE_WORDS, _GIVEN_NAMES)
)
_FIRM = re.compile(
    r"\b(?:AG|GmbH|KGaA|KG|OHG|SE|UG|Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|plc|PLC|S\.?A|S\.?p\.?A|S\.?r\.?l"
    r"|B\.?V|N\.?V|AB|ASA|Oy|A/S|Pty|Holdings?)\.?$"
)
_CLUB = re.compile(r"\b(?:e\. ?V|eG|gGmbH)\.?$")
_COUNTED = r"[+\u2212\u2013-]?\s?\d[\d.,\u202f\u00a0 ']*"
_AMOUNT = r"\s?(?:k|m|bn|mn|million|billion|mio|mrd|tsd|thousand|millionen|milliarden)?\.?"
_MONTH = r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\.?"
_FIGURES: tuple[tuple[str, str], ...] = (
    (r"\+\s?\d[\d.,]*\s?(?:%|percent|prozent|pp)", "rising bar chart"),
    (r"[\u2212\u2013-]\s?\d[\d.,]*\s?(?:%|percent|prozent|pp)", "falling line chart"),
    (r"\d[\d.,]*\s?(?:%|percent|prozent)", "doughnut chart"),
    (rf"[+\u2212\u2013-]?\s?[€$£¥]\s?{_COUNTED}{_AMOUNT}", "money bag"),
    (rf"{_COUNTED}{_AMOUNT}\s?(?:[€$£¥]|eur|euros?|usd|gbp|chf|dollars?|pounds?)", "money bag"),
    (r"\d(?:[.,]\d)?\s?(?:/|of|von|out of)\s?(?:5|10)(?:\s?(?:stars?|sterne?n?))?", "star"),
    (r"(?:no|nr|number|platz)\.?\s?1|#\s?1|1st|1\.\s?platz", "trophy"),
    (r"\d[\d.,]*\s?[x\u00d7]|[x\u00d7]\s?\d[\d.,]*", "arrow going up"),
    (r"\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|uhr|h))?(?:\s?[-\u2013]\s?\d{1,2}[:.]\d{2}(?:\s?(?:am|pm|uhr|h))?)?", "clock"),
    (r"(?:19|20)\d\d(?:\s?[-\u2013/]\s?(?:(?:19|20)\d\d|\d\d))?", "calendar"),
    (r"(?:q[1-4]|h[12]|fy)\s?/?\s?(?:(?:20)?\d\d)?|[1-4]\.\s?quartal(?:\s\d{4})?", "calendar"),
    (r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)?", "calendar"),
    (rf"\d{{1,2}}\.?(?:st|nd|rd|th)?\s{_MONTH}(?:\s\d{{4}})?|{_MONTH}\s(?:\d{{1,2}}(?:st|nd|rd|th)?,?\s?)?(?:\d{{4}})?", "calendar"),
    (r"(?:\+|00|0)\d[\d ()/-]{6,}", "telephone"),
    (r"\S+@\S+\.\w+", "envelope"),
    (r"(?:https?://|www\.)\S+", "browser window"),
    (rf"[>~\u2248]?\s?{_COUNTED}{_AMOUNT}\s?\+?", "bar chart"),
)  # fmt: skip


def figure_of(text: str) -> str | None:
    """What stands for a text that is nothing but a number, a sum, a date, a time or an address; None if it is more."""
    said = " ".join(text.split()).strip().lower().rstrip("!")
    return next((thing for form, thing in _forms() if form.fullmatch(said)), None)


def bearer_of(name: str, lines: Sequence[str] = ()) -> str | None:
    """Who or what has a name: "person", or "woman" or "man" where a title of address says so, "group of people",
    or "office building" for a company; None if it is not known for a name.

    Args:
        lines: what stands below it, such as a role.
    """
    own, _, rest = re.sub(r"\s[-\u2013\u2014|/]\s|\s?\(", ", ", " ".join(name.split())).partition(
        ", "
    )
    if _CLUB.search(own):
        return "group of people"
    if _FIRM.search(own) and " " in own and own[0].isupper():
        return "office building"
    words = re.findall(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|\d+|&", own)
    if not 0 < len(words) <= 6:
        return None
    plain = [word.lower() for word in words]
    titles = 0
    while titles < len(words) and plain[titles] in _ADDRESSED:
        titles += 1
    called = [word for word in words[titles:] if word.lower() not in _PARTICLES]
    if not called or any(
        not word[0].isupper() for word in called if word not in ("&", "und", "and")
    ):
        return None
    if titles:
        who = {_ADDRESSED[word] for word in plain if word in _ADDRESSED} - {"person"}
        if len(who) > 1:
            return "group of people"
        return (who or {"person"}).pop() if len(called) <= 4 else None
    firsts = [_folded(word.split("-")[0]) for word in called]
    if len(called) == 3 and called[1] in ("&", "und", "and"):
        return "group of people" if {firsts[0], firsts[2]} <= _GIVEN else None
    if len(called) > 4:
        return None
    if firsts[0] in _GIVEN:
        return "person"
    below = re.findall(r"\w+", " ".join((rest, *lines[:1])).lower())
    strange = not any(map(is_english_word, called))
    return "person" if len(called) > 1 and strange and _ROLES & set(below) else None


def _folded(word: str) -> str:
    """In small letters, without accents."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in letters if not unicodedata.combining(c))


@functools.cache
def _forms() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(form), thing) for form, thing in _FIGURES]
