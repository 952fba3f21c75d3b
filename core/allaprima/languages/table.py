"""A language's words, as they are looked up."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from allaprima.languages.forms import (
    PAUSE,
    folded,
    forms_of,
    plainly_spelled,
    plural,
    stem_of,
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
_LONGEST_WORD = 60
"""Letters of a compound; what is longer is none."""
_MOST_FORMS = 400
"""Of a phrase, that are tried."""
ARTICLES = ("a", "the")
_LINKS = ("s", "n", "en", "es", "er", "e", "u")
"""What may stand between the parts of a compound."""


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
        self._begin: set[str] = set()
        self._names: dict[str, str] = {}
        role = ""
        # All at once: line by line it takes several times as long.
        small = _OTHER.sub(" ", written(text)).split("\n")
        for number, (line, said) in enumerate(zip(text.split("\n"), small, strict=True), 1):
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
            self._add_line(Meaning(english.strip(), role), said.partition(":")[2].split(","))
            if role == "nouns":
                self._names.setdefault(english.strip(), forms.partition(",")[0].strip())
        self._put_right()

    def _add_line(self, meaning: Meaning, forms: Sequence[str]) -> None:
        before: list[str] = []
        split = words_of if self._grammar.characters else str.split
        for form in forms:
            words = tuple(split(form))
            meant = meaning
            if meaning.role == "nouns":
                if len(words) == 1 and before and self._is_of_one(words[0], before):
                    meant = Meaning(plural(meaning.english), meaning.role, meaning.english)
                before.append(words[0] if words else "")
            self._add(words, meant)
            if self._grammar.by_stem:
                self._add(tuple(stem_of(word, self.language) for word in words), meant)

    def _add(self, words: tuple[str, ...], meaning: Meaning) -> None:
        if not words or len(words) > (_CHARACTERS if self._grammar.characters else _LONGEST):
            return
        meanings = self._meanings.get(words)
        if meanings is None:
            self._meanings[words] = [meaning]
            if len(words) > 1:
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
                    if last.english in ARTICLES:
                        meanings[i] = Meaning(f"{meant.english} {last.english}".strip(), meant.role)
                elif meant.role == "phrases" and adjectives.issuperset(
                    set(meant.english.split()) - {"and"} or {""}
                ):
                    meanings[i] = Meaning(meant.english, "adjectives")

    def joins(self, words: tuple[str, ...]) -> bool:
        """Whether words that are known say "and" by their ending: Korean "개와" is a dog and something."""
        endings = self._grammar.joins
        return bool(endings) and words[-1].endswith(endings) and words not in self._meanings

    def has(self, word: str) -> bool:
        """Whether a word is in the table as it stands."""
        return (word,) in self._meanings

    def is_compound(self, word: str) -> bool:
        """Whether a word is known by its parts alone."""
        return bool(self._compound(word)) and not self._meaning((word,))

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
        if PAUSE in words:
            return ()
        if self._begin.isdisjoint(forms_of(words[0], self.language)):
            plain = forms_of(folded(words[0]), self.language)
            if self._plain_begin.isdisjoint(plain):
                return ()
        return self._meaning(words)

    def _meaning(self, words: Sequence[str]) -> tuple[Meaning, ...]:
        """What it may mean, one meaning for each role: as it stands, or else as a form of what is in the table, or else
        without accents. As it stands it may be an inflected adjective as well that only looks like a noun: "flache" is no
        "Fläche"."""
        found = {meaning.role: meaning for meaning in self._meanings.get(tuple(words), ())}
        if found and "nouns" not in found:
            return tuple(found.values())
        choices = [forms_of(word, self.language) for word in words]
        self._inflected(words, choices, self._meanings, found)
        if not found:
            plain = [folded(word) for word in words]
            choices = [forms_of(word, self.language) for word in plain]
            self._inflected(words, choices, self._plain, found)
        return tuple(found.values())

    def _inflected(
        self,
        words: Sequence[str],
        choices: Sequence[Sequence[str]],
        table: Mapping[tuple[str, ...], Sequence[Meaning]],
        found: dict[str, Meaning],
    ) -> None:
        """Add what words mean if they are forms of others."""
        own = bool(found)
        for forms in itertools.islice(itertools.product(*choices), _MOST_FORMS):
            for meaning in table.get(forms, ()):
                if own and meaning.role != "adjectives":
                    continue
                if meaning.role == "nouns" and not meaning.one and self._is_plural(words, forms):
                    meaning = Meaning(plural(meaning.english), meaning.role, meaning.english)
                found.setdefault(meaning.role, meaning)

    @functools.cached_property
    def _plain(self) -> dict[tuple[str, ...], list[Meaning]]:
        """All that is known, without accents: for those who type without; what has none counts first."""
        table = dict(self._meanings)
        for words, meanings in self._meanings.items():
            plain = tuple(map(folded, words))
            if plain != words:
                table[plain] = [*table.get(plain, ()), *meanings]
        return table

    @functools.cached_property
    def _plain_begin(self) -> set[str]:
        return set(map(folded, self._begin))

    def _is_of_one(self, word: str, others: Sequence[str]) -> bool:
        """Whether a word is the plural of one of these."""
        forms = forms_of(word, self.language)[1:]
        if self._grammar.umlauts and not word.isascii():
            forms += forms_of(folded(word), self.language)
            return any(form in others for form in forms)
        return word.endswith(self._grammar.plurals) and any(form in others for form in forms)

    def _is_plural(self, words: Sequence[str], forms: Sequence[str]) -> bool:
        head = 0 if self._grammar.adjectives == "after" else -1
        word, form = words[head], forms[head]
        if form not in (word, folded(word), plainly_spelled(word, self.language)):
            return word.endswith(self._grammar.plurals)
        # "Äpfel": an accent that one of it has not.
        return self._grammar.umlauts and form != word and (form,) in self._meanings

    @functools.lru_cache(2048)  # noqa: B019 - there is one table of each language
    def _compound(self, word: str) -> tuple[Meaning, ...]:
        able = self._grammar.compounds and len(word) <= _LONGEST_WORD
        parts = self._parts(word) if able else None
        return (Meaning(" ".join(parts), "nouns"),) if parts else ()

    def _parts(self, word: str) -> list[str] | None:
        """The parts of a compound in English: the last one as long as can be."""
        least = self._grammar.least_part
        for cut in range(least, len(word) - least + 1):
            head = next((m for m in self._meaning((word[cut:],)) if m.role == "nouns"), None)
            before = None if head is None else self._first_part(word[:cut])
            if head is not None and before is not None:
                return [*before, head.english]
        return None

    def _first_part(self, word: str) -> list[str] | None:
        least = self._grammar.least_part
        bare = [word, *(word[: -len(link)] for link in _LINKS if word.endswith(link))]
        # Some lose a letter instead: "Kirschbaum", "skolgård".
        for form in (*bare, word + "e", word + "en", word + "a"):
            if len(form) < least:
                continue
            known = self._meanings.get((form,)) or self._plain.get((folded(form),)) or []
            for meaning in known:
                if meaning.role in ("nouns", "adjectives") and meaning.english:
                    return [meaning.singular]  # "Eichenholz" is of one oak
        for form in bare:
            if len(form) >= 2 * least and (parts := self._parts(form)):
                return parts
        return None


@functools.cache
def languages() -> tuple[str, ...]:
    """Codes of the languages that have a table."""
    return tuple(code for code in GRAMMARS if (_FOLDER / f"{code}.txt").exists())


@functools.cache
def table_of(language: str) -> Table:
    """The table of a language that is known here."""
    return Table(language, text_of(language))


@functools.cache
def text_of(language: str) -> str:
    """What its file holds."""
    return (_FOLDER / f"{language}.txt").read_text("utf-8")
