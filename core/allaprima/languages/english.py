"""Which words are English: those that the models know, and after an empty line common ones beside them.

    python -m allaprima.languages.english

writes `english.txt` anew, after a change of what the models know or of the tables.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from allaprima.languages.forms import folded
from allaprima.languages.table import languages, table_of
from allaprima.languages.telling import ENGLISH_WORDS
from allaprima.wording import listed

_LITTLE = listed(
    """
    a ai all also am an and any are as at be been but by can do does for from go had has have he her him his how i if in
    into is it its just let like made make man may me men more most must my near no not now of off old on once one or
    our out over per she so some than that the their them then there these they this those to too under up us very was
    we were what when where which who why will with within without you your
    ben bias door dove e eau even fur golem hat hay hen male non o prick s same sea son super t tan ten toll u van war x y yo
    """
)
"""English words that other languages may have as well, and that are English nevertheless."""
_OTHERS = listed("de la le les du des der das den un une il el")
"""Words in names of things that are not: "eau de toilette"."""
_COMMON = 12_000
"""So many of the encoder's vocabulary, which has frequent words first, are common ones."""
_VOCABULARY = Path(__file__).parents[1] / "lite" / "material" / "tokenizer" / "tokenizer.json"


def words_of_models() -> list[str]:
    """Every word that embedded models know, sorted."""
    from allaprima.procedural import vectors as materials
    from allaprima.procedural import words as finishes
    from allaprima.scenes import words as scenes
    from allaprima.scenes.figures.catalogue import FIGURES
    from allaprima.scenes.figures.props.catalogue import PROPS
    from allaprima.scenes.figures.reading import words as figures_words
    from allaprima.scenes.figures.reading.acting import table
    from allaprima.scenes.indoors import words as rooms
    from allaprima.scenes.naming import names as places
    from allaprima.scenes.streets import words as streets
    from allaprima.stills import words as stills
    from allaprima.stills.catalogue import THINGS
    from allaprima.symbols import words as drawings
    from allaprima.symbols.names import names

    figures = [name for figure in FIGURES.values() for name in figure.names]
    figures += [name for prop in PROPS.values() for name in prop.names]
    things = [name for thing in THINGS.values() for name in thing.names]
    named = _words(
        [*materials.all_texts(), *(text for _, text, _ in (*names(), *places())), *figures, *things]
    )
    tables = (finishes, scenes, rooms, streets, stills, drawings, figures_words)
    texts = [text for words in tables for text in _texts_of(_own(words))]
    texts += [" ".join(said) for said in table()]
    texts += [english for language in languages() for english in table_of(language).english()]
    return sorted((_words(texts) - _foreign()) | (named - _OTHERS) | _LITTLE)


def common_words() -> list[str]:
    """Others that are common in English, the most frequent first."""
    vocabulary = json.loads(_VOCABULARY.read_text("utf-8"))["model"]["vocab"]
    known = _foreign() | set(words_of_models())
    common = sorted((at, word) for word, at in vocabulary.items() if at < _COMMON)
    return [word for _, word in common if re.fullmatch("[a-z]{2,}", word) and word not in known]


def _foreign() -> set[str]:
    """Little words of other languages."""
    return {word for language in languages() for word in table_of(language).little()} - _LITTLE


def _own(table: ModuleType) -> list[object]:
    """What a module of words holds; not what Python puts there, such as where its file is."""
    return [value for name, value in vars(table).items() if not name.startswith("__")]


def _texts_of(values: Iterable[object]) -> list[str]:
    """The texts in tables of any depth."""
    found: list[str] = []
    for value in values:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, (dict, list, tuple, set, frozenset)):
            found += _texts_of(value)
    return found


def _words(texts: Iterable[str]) -> set[str]:
    return {
        w
        for text in texts
        for w in re.findall("[a-z0-9]+", folded(text.lower()))
        if not w.isdigit()
    }


if __name__ == "__main__":
    own, common = words_of_models(), common_words()
    ENGLISH_WORDS.write_text(" ".join(own) + "\n\n" + " ".join(common) + "\n", "utf-8")
