"""A language's words, as they are looked up."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from allaprima.languages.forms import (
    PAUSE,
    folded,
    forms_of,
    plural,
    stem_of,
    without_e,
    words_of,
    written,
)
from allaprima.languages.grammars import GRAMMARS

Role = Literal["little", "relations", "phrases", "adjectives", "verbs", "nouns"]
ROLES: tuple[str, ...] = get_args(Role)
_FOLDER = Path(__file__).parent / "tables"
_LONGEST, _CHARACTERS = 7, 12
"""Words of a phrase, and characters of one where words have no spaces."""
_OTHER = re.compile(r"[^\w,:\n]")
_MOST_FORMS = 400
"""Of a phrase, that are tried."""
_ARTICLES = ("a", "the")
_LINKS = ("s", "n", "en", "es", "er", "e")
"""What may stand between the parts of a compound."""
_LEAST_PART = 3
"""Letters of a part of one."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """Attributes:
    english: in English; "" where it says nothing there.
    role: what it does in a sentence.
    one: of a noun that is more than one, a single one in English.
    """

    english: str
    role: str
    one: str = ""

    @property
    def singular(self) -> str:
        """Of a noun, one of it."""
        return self.one or self.english


class Table:
    """The words of one language.

    Args:
        language: its code.
        text: as its file has it: sections in brackets, each of lines `english: form, form`.

    Raises:
        ValueError: a line is of another form.
    """

    def __init__(self, language: str, text: str) -> None:
        self.language = language
        self._grammar = GRAMMARS[language]
        self._meanings: dict[tuple[str, ...], list[Meaning]] = {}
        self._accented: dict[tuple[str, ...], list[Meaning]] = {}
        self._folded: dict[tuple[str, ...], set[Meaning]] = {}
        self._begin: set[str] = set()
        self._names: dict[str, str] = {}
        role = ""
        # All at once: line by line it takes several times as long.
        small = _OTHER.sub(" ", written(text))
        lines = zip(text.split("\n"), small.split("\n"), folded(small).split("\n"), strict=True)
        for number, (line, accented, plain) in enumerate(lines, 1):
            if not line.strip() or line.startswith("#"):
                continue
            if line.startswith("["):
                role = line.strip().strip("[]")
                if role not in ROLES:
                    raise ValueError(f"line {number}: there is no section {line}")
                continue
            english, colon, forms = line.partition(":")
            if not colon or not role or not forms.strip():
                raise ValueError(f"line {number}: {line!r} is not `english: form, form`")
            meaning = Meaning(english.strip(), role)
            if accented == plain:
                self._add_line(meaning, plain.partition(":")[2].split(","))
            else:
                said = (each.partition(":")[2].split(",") for each in (plain, accented))
                self._add_line(meaning, *said)
            if role == "nouns":
                self._names.setdefault(meaning.english, forms.partition(",")[0].strip())
        self._put_right()

    def _add_line(
        self, meaning: Meaning, forms: Sequence[str], accented: Sequence[str] = ()
    ) -> None:
        before: list[str] = []
        split = words_of if self._grammar.characters else str.split
        for i, form in enumerate(forms):
            words = tuple(split(form))
            meant = meaning
            if meaning.role == "nouns":
                umlaut = accented and accented[i] != form and words[:1] == tuple(before[:1])
                if len(words) == 1 and before and (umlaut or self._is_of_one(words[0], before)):
                    meant = Meaning(plural(meaning.english), meaning.role, meaning.english)
                before.append(words[0] if words else "")
            if accented and accented[i] != form:
                self._add(tuple(accented[i].split()), meant, self._accented)
                self._folded.setdefault(words, set()).add(meant)
            self._add(words, meant, self._meanings)
            if self._grammar.by_stem:
                stems = tuple(stem_of(word, self.language) for word in words)
                self._add(stems, meant, self._meanings)

    def _add(
        self, words: tuple[str, ...], meaning: Meaning, table: dict[tuple[str, ...], list[Meaning]]
    ) -> None:
        if not words or len(words) > (_CHARACTERS if self._grammar.characters else _LONGEST):
            return
        meanings = table.get(words)
        if meanings is None:
            table[words] = [meaning]
            if len(words) > 1 and table is self._meanings:
                self._begin.add(words[0])
        elif all(each.role != meaning.role for each in meanings):  # of one role the first counts
            meanings.append(meaning)

    def _put_right(self) -> None:
        """Articles that are part of a relation are said in English, too: "on a"; and what is made of adjectives alone is
        one: "black and white"."""
        adjectives = {
            m.english for each in self._meanings.values() for m in each if m.role == "adjectives"
        }
        for words, meanings in self._meanings.items():
            for i, meant in enumerate(meanings):
                if (
                    meant.role in ("relations", "little")
                    and len(words) > 1
                    and words[:-1] in self._meanings
                ):
                    last = self._meanings.get(words[-1:], [meant])[0]
                    if last.english in _ARTICLES:
                        meanings[i] = Meaning(f"{meant.english} {last.english}".strip(), meant.role)
                elif meant.role == "phrases" and adjectives.issuperset(
                    set(meant.english.split()) - {"and"} or {""}
                ):
                    meanings[i] = Meaning(meant.english, "adjectives")

    def name_of(self, english: str) -> str | None:
        """What a thing is called, as it is written; None where that is not known."""
        return self._names.get(english)

    def english(self) -> list[str]:
        """What its words mean."""
        return [m.english for meanings in self._meanings.values() for m in meanings]

    def little(self) -> set[str]:
        """The words of it that by themselves say nothing to be seen."""
        return {
            words[0]
            for words, meanings in self._meanings.items()
            if len(words) == 1 and meanings[0].role in ("little", "relations")
        }

    def parted(self, words: Sequence[str]) -> list[tuple[tuple[str, ...], tuple[Meaning, ...]]]:
        """A text in phrases and words that are known, and what they mean; nothing for those that are not.

        Of the ways to part it the one counts whose phrases are longest, in squares: an "old wall of brick" is an old
        "wall of brick". Compounds are put together of their parts.
        """
        longest = _CHARACTERS if self._grammar.characters else _LONGEST
        best: list[tuple[int, int, tuple[Meaning, ...]]] = [(0, 0, ())]
        for end in range(1, len(words) + 1):
            alone = self._alone(words[end - 1])
            way = best[end - 1][0] + bool(alone), 1, alone
            for begin in range(max(0, end - longest), end - 1):
                if found := self._phrase(words[begin:end]):
                    score = best[begin][0] + (end - begin) ** 2
                    way = max(way, (score, end - begin, found), key=lambda each: each[:2])
            best.append(way)
        parts: list[tuple[tuple[str, ...], tuple[Meaning, ...]]] = []
        at = len(words)
        while at:
            _, n, found = best[at]
            parts.append((tuple(words[at - n : at]), found))
            at -= n
        return parts[::-1]

    def _alone(self, word: str) -> tuple[Meaning, ...]:
        return () if word == PAUSE else self._meaning((word,)) or self._compound(word)

    def _phrase(self, words: Sequence[str]) -> tuple[Meaning, ...]:
        if PAUSE in words or self._begin.isdisjoint(forms_of(words[0], self.language)):
            return ()
        return self._meaning(words)

    def _meaning(self, words: Sequence[str]) -> tuple[Meaning, ...]:
        """What it may mean, one meaning for each role. A form as it stands counts before those it may be of, but for
        nouns, which inflected adjectives may look like: "flache" is no "Fläche"."""
        found = {meaning.role: meaning for meaning in self._as_written(tuple(words))}
        if found and "nouns" not in found:
            return tuple(found.values())
        choices = [forms_of(word, self.language) for word in words]
        own = bool(found)
        for forms in itertools.islice(itertools.product(*choices), _MOST_FORMS):
            for meaning in self._meanings.get(forms, ()):
                if own and meaning.role != "adjectives":
                    continue
                if meaning.role == "nouns" and self._is_plural(words, forms):
                    meaning = Meaning(plural(meaning.english), meaning.role, meaning.english)
                found.setdefault(meaning.role, meaning)
        return tuple(found.values())

    def _as_written(self, words: tuple[str, ...]) -> Sequence[Meaning]:
        """What these very words mean: with their accents, if they have any; without, if there are such."""
        if accented := self._accented.get(words):
            return accented
        plain = self._meanings.get(words, ())
        if words not in self._folded:
            return plain
        return [meant for meant in plain if meant not in self._folded[words]]

    def _is_of_one(self, word: str, others: Sequence[str]) -> bool:
        """Whether a word is the plural of one of these."""
        return word.endswith(self._grammar.plurals) and any(
            form in others for form in forms_of(word, self.language)[1:]
        )

    def _is_plural(self, words: Sequence[str], forms: Sequence[str]) -> bool:
        head = 0 if self._grammar.adjectives == "after" else -1
        word, form = folded(words[head]), forms[head]
        if form not in (word, without_e(word)):
            return word.endswith(self._grammar.plurals)
        # "Äpfel": an accent that one of it has not.
        return self._grammar.umlauts and word != words[head] and tuple(forms) not in self._folded

    @functools.lru_cache(2048)  # noqa: B019 - there is one table of each language
    def _compound(self, word: str) -> tuple[Meaning, ...]:
        parts = self._parts(word) if self._grammar.compounds else None
        return (Meaning(" ".join(parts), "nouns"),) if parts else ()

    def _parts(self, word: str) -> list[str] | None:
        """The parts of a compound in English: the last one as long as can be."""
        word = folded(word)
        for cut in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
            head = next((m for m in self._meaning((word[cut:],)) if m.role == "nouns"), None)
            before = None if head is None else self._first_part(word[:cut])
            if head is not None and before is not None:
                return [*before, head.english]
        return None

    def _first_part(self, word: str) -> list[str] | None:
        bare = [word, *(word[: -len(link)] for link in _LINKS if word.endswith(link))]
        # Some lose a letter instead: "Kirschbaum".
        for form in (*bare, word + "e", word + "en"):
            if len(form) < _LEAST_PART:
                continue
            for meaning in self._meanings.get((form,), ()):
                if meaning.role in ("nouns", "adjectives") and meaning.english:
                    return [meaning.singular]  # "Eichenholz" is of one oak
        for form in bare:
            if len(form) >= 2 * _LEAST_PART and (parts := self._parts(form)):
                return parts
        return None


@functools.cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that have a table."""
    return tuple(code for code in GRAMMARS if (_FOLDER / f"{code}.txt").exists())


@functools.cache
def table_of(language: str) -> Table:
    """The table of a language that is known here."""
    return Table(language, (_FOLDER / f"{language}.txt").read_text("utf-8"))
