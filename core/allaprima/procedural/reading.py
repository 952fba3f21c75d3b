"""What a prompt asks of a material: which family, and how it shall differ from the usual.

Words that are known say it; what is left is compared by meaning, with the text encoder of the embedded
models. The family is the one whose name is nearest to the prompt.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from allaprima.procedural import words as known
from allaprima.procedural.families import FAMILIES
from allaprima.procedural.names import ALSO
from allaprima.procedural.surface import COLOURS
from allaprima.procedural.vectors import variants, vectors_of
from allaprima.procedural.wear import WEAR
from allaprima.request import Float32Array
from allaprima.wording import stem

UNKNOWN = 0.58
"""Below this cosine nothing that is known is like the prompt. Measured: everyday names of materials lie
above 0.6 (mostly above 0.8), things that are none (a unicorn, happiness, a helicopter) mostly below
0.55. It tells whether to warn, nothing else."""
LIKE_A_WORD = 0.62
"""From this cosine on an unknown word means the same as a known one."""
VERBATIM = 0.35
"""What a name that stands in the prompt word for word counts beside its cosine, times its share."""
HEAD = 0.12
"""What it counts in addition where it is what the prompt is about, not what it is like."""
_LONGEST = 5
Shade = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Wish:
    """Attributes:
    family: id of the family.
    name: of its names the one that is nearest to the prompt.
    cosine: how near that is, -1..1.
    subject: what of the prompt says what the material is.
    ignored: what else of it says something that is not known, where that is much; the material itself is called by
        its name.
    colours: "rrggbb" of the main colour, the second and so on; None where it is left open.
    shades: (towards white, towards black), as shares: how much lighter or darker than drawn the main colour is,
        then the second.
    scale: how much larger than usual the features are.
    words: those of finishes and variants, as families name them.
    wear: (word, kind of wear, amount).
    """

    family: str
    name: str
    cosine: float
    subject: str
    colours: tuple[str | None, ...] = ()
    shades: tuple[Shade, Shade] = (known.AS_DRAWN, known.AS_DRAWN)
    scale: float = 1.0
    words: frozenset[str] = frozenset()
    wear: tuple[tuple[str, str, float], ...] = ()
    ignored: str = ""

    @property
    def is_known(self) -> bool:
        return self.cosine >= UNKNOWN


def read(prompt: str, palette: Sequence[str] = ()) -> Wish:
    """What a prompt asks for. Colours that its words do not name are the palette's ("#rrggbb").

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    wish = _read(prompt)
    colours = [c.removeprefix("#") for c in palette[:3]]
    if not colours:
        return wish
    named = list(wish.colours) + [None] * (len(colours) - len(wish.colours))
    free = iter(c for c in colours if c not in named)
    filled = tuple(next(free, None) if c is None else c for c in named)
    return dataclasses.replace(wish, colours=filled)


def tokens(text: str) -> list[str]:
    """Words as the tables have them."""
    found = re.findall(r"[a-z0-9]+(?:'[a-z]+)?", text.lower().replace("-", " "))
    spelled = " ".join(known.SPELLINGS.get(word, word) for word in found)
    return spelled.split()


@dataclass(frozen=True, slots=True)
class _Name:
    family: str
    text: str
    stems: tuple[str, ...]


@functools.cache
def names() -> tuple[_Name, ...]:
    """Every name of every family, once."""
    found: dict[str, _Name] = {}
    for family in FAMILIES.values():
        for text in (*family.names, *ALSO.get(family.id, ())):
            found.setdefault(text, _Name(family.id, text, tuple(map(stem, tokens(text)))))
    return tuple(found.values())


@functools.cache
def vocabulary() -> dict[str, tuple[str, str]]:
    """Words and phrases that steer: what each is of ("colour", "size", "wear",
    "finish", or "light" for what no material has) and its key."""
    return vocabulary_with(variants())


def vocabulary_with(own: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The same with what families call their own variants."""
    table: dict[str, tuple[str, str]] = {}
    for word in own:
        table[word] = ("finish", word)
    for said, word in known.FINISHES.items():
        table[said] = ("finish", word)
    for word in known.SIZES:
        table[word] = ("size", word)
    for phrase in known.LIGHT:
        table[phrase] = ("light", phrase)
    for word in (*known.WEAR, *WEAR):
        table[word] = ("wear", word)
    for word in (*COLOURS, *known.COLOURS):
        table[" ".join(tokens(word))] = ("colour", word)
    return table


@functools.lru_cache(256)
def _read(prompt: str) -> Wish:
    said = tokens(prompt)
    family, name, cosine, subject, ignored = _family(said)
    stems = [stem(word) for word in said]
    between = _plain_places(said)
    # Colours are colours even where a name has them: "black marble" is a marble that is black.
    taken = set(_positions(stems, name.stems, between)).intersection(between)
    marks = list(steering(said, taken))
    covered = taken.union(*(range(at, at + n) for at, n, _, _ in marks))
    silent = known.SILENT | known.AMOUNTS.keys() | known.SHADES.keys() | known.LIGHTNESS.keys()
    silent |= known.PARTS | known.TINTS.keys()
    left = [i for i in range(len(said)) if i not in covered and said[i] not in silent]
    marks += _by_meaning([(i, said[i]) for i in left if stems[i] not in _nouns()])
    group = FAMILIES[family].group
    scale, wear = 1.0, []
    # A word such as "faded" is a finish of some families, and wear of all.
    words = {key for _, _, kind, key in marks if kind in ("finish", "wear")}
    words |= {word for word in ("heavily", "slightly") if word in said}
    for at, _, kind, key in marks:
        if kind == "size":
            scale *= known.SIZES[key]
        elif kind == "wear":
            what, amount = WEAR[key] if key in WEAR else known.WEAR[key]
            wear.append((key, what, min(1.0, amount * _amount_of_wear(said, at))))
    colours = _colours(said, marks, taken, family)
    tinted: int | None = None
    if not colours or colours[0] is None:
        tinted = _tinted(said, group, family)
        if tinted is not None:
            colours = (_lighter(known.TINTS[said[tinted]][0], said, tinted), *colours[1:])
    shades = _shades(said, {at for at, _, kind, _ in marks if kind == "wear"}, tinted)
    if colours and colours[0] is not None:
        colours = (_shaded(colours[0], shades[0]), *colours[1:])
    return Wish(
        family,
        name.text,
        cosine,
        subject,
        colours,
        shades,
        max(0.3, min(3.0, scale)),
        frozenset(words),
        tuple(wear),
        ignored,
    )


def _family(said: list[str]) -> tuple[str, _Name, float, str, str]:
    """The family, its nearest name, their cosine, the words that say it, and those that say nothing known."""
    stems, between = [stem(word) for word in said], _plain_places(said)
    possible = sorted({i for word in stems for i in _by_last_word().get(word, ())})
    found = {i: _positions(stems, names()[i].stems, between) for i in possible}
    found = {i: places for i, places in found.items() if places}
    plain = [i for i, word in enumerate(said) if word not in known.SILENT] or list(range(len(said)))
    covered: set[int] = set()
    for at, n, _, _ in steering(said, set()):
        covered |= set(range(at, at + n))
    # What steers is not compared, unless it belongs to a name: a dirt road is no dirty road.
    covered -= {p for places in found.values() if len(places) > 1 for p in places}
    core = [i for i in plain if i not in covered and said[i] not in known.AMOUNTS]
    if not core and not found and all(k == "colour" for _, _, k, _ in steering(said, set())):
        plain = []  # a colour and nothing else
    texts = [" ".join(said[i] for i in plain[:40]) or "plastic"]
    if core and core != plain:
        texts.append(" ".join(said[i] for i in core[:40]))
    cosines = vectors_of(texts) @ _vectors().T
    near = cosines[0] if len(texts) == 1 else np.maximum(cosines[0] - 0.03, cosines[1])
    letters = max(1, sum(len(stems[i]) for i in plain))
    head = _head(said)
    scores = near.copy()
    for i, places in found.items():
        share = min(1.0, sum(len(stems[p]) for p in places) / letters)
        scores[i] += VERBATIM * share
        if places[-1] == head:
            scores[i] += HEAD
        if places[-1] == head or share > 0.5:
            near[i] = max(near[i], UNKNOWN)  # it is called so
    best = int(scores.argmax())
    name = names()[best]
    subject = " ".join(said[i] for i in core or plain) or " ".join(said)
    cosine, ignored, places = round(float(near[best]), 4), "", found.get(best, [])
    # Named in full, or first of all and then described: the rest is not known, the material is.
    first = bool(places) and places[0] == plain[0] and len(core) > 2
    if cosine < UNKNOWN and (len(places) > 1 or first):
        cosine, ignored = UNKNOWN, " ".join(said[i] for i in core if i not in places)
    return name.family, name, cosine, subject, ignored


def _head(said: list[str]) -> int:
    """Where the word stands that the others describe: the last one before "with", "on" and the like."""
    end = len(said)
    for i, word in enumerate(said):
        if i and word in (
            "with",
            "on",
            "in",
            "at",
            "covered",
            "under",
            "after",
            "from",
            "for",
            "like",
        ):
            end = i
            break
    at = end - 1
    while at > 0 and (said[at] in known.SILENT or said[at] in vocabulary()):
        at -= 1
    return at


def _positions(stems: list[str], name: tuple[str, ...], between: list[int]) -> list[int]:
    """Where a name stands in the prompt, word for word; of several places the last.

    Args:
        between: places of the words that are not of colour or size. "Peeling blue paint" is peeling
            paint.
    """
    n = len(name)
    for places in (list(range(len(stems))), between):
        for at in range(len(places) - n, -1, -1):
            if all(stems[places[at + k]] == name[k] for k in range(n)):
                return places[at : at + n]
    return []


def _plain_places(said: list[str]) -> list[int]:
    table = vocabulary()
    return [
        i for i, word in enumerate(said) if table.get(word, ("", ""))[0] not in ("colour", "size")
    ]


@functools.cache
def _by_last_word() -> dict[str, list[int]]:
    """Which names end so."""
    table: dict[str, list[int]] = {}
    for i, name in enumerate(names()):
        table.setdefault(name.stems[-1], []).append(i)
    return table


@functools.cache
def _nouns() -> frozenset[str]:
    """The words of all names."""
    return frozenset(word for name in names() for word in name.stems)


def steering(said: list[str], taken: set[int]) -> Iterator[tuple[int, int, str, str]]:
    """(position, words, kind, key) of the phrases that steer, the longest first at each place."""
    table, at = vocabulary(), 0
    while at < len(said):
        for n in range(min(_LONGEST, len(said) - at), 0, -1):
            phrase = " ".join(said[at : at + n])
            entry = table.get(phrase)
            if entry is None and n == 1:
                entry = table.get(stem(phrase)) if phrase != stem(phrase) else None
                if entry is not None and entry[1] in known.THINGS:
                    entry = None  # lemons are no lemon yellow
            if entry is not None and not taken.intersection(range(at, at + n)):
                yield at, n, *entry
                at += n - 1
                break
        at += 1


def _by_meaning(left: list[tuple[int, str]]) -> list[tuple[int, int, str, str]]:
    """Known words that mean what the unknown ones do."""
    left = [(at, word) for at, word in left if len(word) > 2 and not word.isdigit()]
    if not left:
        return []
    table = vocabulary()
    keys = [key for key in table if " " not in key and key not in known.THINGS]
    cosines = vectors_of([word for _, word in left]) @ vectors_of(keys).T
    found = []
    for (at, _), row in zip(left, cosines, strict=True):
        best = int(row.argmax())
        if row[best] >= LIKE_A_WORD:
            found.append((at, 1, *table[keys[best]]))
    return found


def _amount_before(said: list[str], at: int) -> float:
    """How much a word such as "slightly" or "very" before the one at this place makes of it."""
    for n in (1, 2):
        phrase = " ".join(said[max(0, at - n) : at])
        if phrase in known.AMOUNTS:
            return known.AMOUNTS[phrase]
    return 1.0


def _amount_of_wear(said: list[str], at: int) -> float:
    return known.OF_WEAR.get(said[at - 1] if at else "") or _amount_before(said, at)


def _colours(
    said: list[str],
    marks: Iterable[tuple[int, int, str, str]],
    taken: set[int],
    family: str,
) -> tuple[str | None, ...]:
    """The main colour, the second and so on."""
    main: list[str | None] = []
    after: list[str | None] = []
    on = next((i for i, w in enumerate(said) if w in ("on", "over")), None)
    with_ = next((i for i, w in enumerate(said) if i and w in ("with", "between")), len(said))
    end, before = -1, ""
    for at, n, kind, key in sorted(marks):
        if kind != "colour" or (family, key) in known.MEANT_OTHERWISE:
            continue
        named = known.COLOURS.get(key) or COLOURS[key][0]
        code = None if (family, key) in known.NATURAL else _lighter(named, said, at)
        if at == end and main + after:  # "emerald green" is one colour, "bluish green" a green
            if before.endswith("ish"):
                (after or main)[-1] = code
            continue
        end, before = at + n, key
        following = said[at + n] if at + n < len(said) else ""
        second = at > with_
        if second and following not in known.PARTS and not main and after == []:
            # "a wall with red bricks" is a red wall; "a wall with red grout" is not.
            second = bool(taken) and taken.isdisjoint(range(with_ + 1, len(said)))
        (after if second else main).append(code)
    if on is not None and len(main) == 2:  # "white dots on red"
        places = [at for at, _, kind, _ in sorted(marks) if kind == "colour"]
        if places[0] < on < places[1]:
            main.reverse()
    if after and not main:
        main.append(None)
    return tuple(main + after)


def shade_at(said: list[str], at: int) -> Shade:
    """What the word of `LIGHTNESS` at this place says, as much as the word before it makes of it."""
    white, black = known.LIGHTNESS[said[at]]
    share = min(1.25, _amount_before(said, at))
    return white * share, black * share


def _shades(said: list[str], wear: set[int], tinted: int | None) -> tuple[Shade, Shade]:
    """Of words such as "dark" that stand before no colour: of the main colour and of the second.

    Args:
        wear: where words of wear are: "light rust" is little of it.
        tinted: where the kind of wood, metal or stone stands that is the colour.
    """
    table, head = vocabulary(), _head(said)
    main = second = known.AS_DRAWN
    for at, word in enumerate(said[:-1]):
        after = said[at + 1]
        if (
            word not in known.LIGHTNESS
            or at + 1 == tinted
            or (at + 1 in wear and word in known.OF_WEAR)
        ):
            continue
        if any(
            table.get(" ".join(said[at + k : at + n]), ("", ""))[0] == "colour"
            for k, n in ((0, 2), (1, 2), (1, 3))
        ):
            continue
        if at < head:
            main = shade_at(said, at)
        elif after in known.PARTS:
            second = shade_at(said, at)
    return main, second


def _lighter(code: str, said: list[str], at: int) -> str:
    """The colour, changed by a word such as "dark" before it."""
    return _shaded(code, known.SHADES.get(said[at - 1] if at else "", known.AS_DRAWN))


def _shaded(code: str, shade: Shade) -> str:
    white, black = shade
    values = [int(code[i : i + 2], 16) for i in (0, 2, 4)]
    return "".join(f"{round((v + (255 - v) * white) * (1 - black)):02x}" for v in values)


def _tinted(said: list[str], group: str, family: str) -> int | None:
    """Where the kind of wood, metal or stone is named that has a colour."""
    if family in ("patina", "rust", "birch", "needles"):
        return None
    for at in range(len(said) - 1, -1, -1):
        entry = known.TINTS.get(said[at])
        if entry is not None and group in entry[1]:
            return at
    return None


@functools.cache
def _vectors() -> Float32Array:
    return vectors_of([name.text for name in names()])
