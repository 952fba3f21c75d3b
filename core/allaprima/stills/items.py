"""The things that a prompt names: how many, what they are made of, and what is in and on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from allaprima.stills import words as known
from allaprima.stills.catalogue import THINGS
from allaprima.stills.naming import name_at, names, singulars
from allaprima.stills.wish import Item
from allaprima.wording import listed, phrase_at, stem, tokens


@dataclass(slots=True)
class _Before:
    """What stands before a name."""

    count: int = 0
    is_one: bool = False
    colours: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    stuff: str = ""
    scale: float = 1.0
    stacked: bool = False
    is_bunch: bool = False
    is_pair: bool = False
    strange: list[str] = field(default_factory=list)


_HOLDING = listed("of with full filled containing")
_WITHIN = listed("in on inside onto atop")
_UPON = listed("on onto atop")
_ALONGSIDE = listed("and , beside next near by behind under before")
_BETWEEN = _HOLDING | _WITHIN | _ALONGSIDE
_AFTER = known.SILENT | _BETWEEN | {"made", "for", "from", "to"}
"""What may follow a thing; anything else that follows "stone" is what is made of it."""


def items_in(said: list[str]) -> tuple[list[Item], list[str]]:
    """The things that words name, and what else they say."""
    reader = _Reader(said)
    while reader.at < len(said):
        if not (reader.take_sorts() or reader.take_flowers() or reader.take_thing()):
            reader.rest.append(said[reader.at])
            reader.at += 1
    reader.left += _phrases(reader.rest)
    return _related(reader.found, reader.left), reader.left


class _Reader:
    """Goes through words. Each method takes what it knows from where it is, and says whether it did.

    Attributes:
        found: things, and the words between them and those before.
        rest: words since the last thing.
        left: what is said and means nothing here.
    """

    def __init__(self, said: list[str]) -> None:
        self.said, self.at = said, 0
        self.found: list[tuple[list[Item], list[str]]] = []
        self.rest: list[str] = []
        self.left: list[str] = []

    def _add(self, items: list[Item], before: _Before, end: int) -> None:
        self.found.append((items, self.rest))
        self.left += before.strange
        self.rest, self.at = [], end

    def take_sorts(self) -> bool:
        """ "Fruit", "makeup products"."""
        size = phrase_at(self.said, self.at, known.GROUPS)
        if not size or name_at(self.said, self.at)[0] > size:
            return False
        before = _taken_back(self.rest)
        end = self.at + size
        sorts = known.GROUPS[" ".join(self.said[self.at : end])]
        if self.said[end : end + 1] and self.said[end] in _SORTS:
            end += 1
        self._add([_named(name, before) for name in sorts], before, end)
        return True

    def take_flowers(self) -> bool:
        """Flowers of no sort, but as a name of a bunch."""
        word = self.said[self.at]
        if word not in _FLOWERS or name_at(self.said, self.at)[0] or self.rest[-1:] == ["a"]:
            return False
        before = _taken_back(self.rest)
        self._add(
            [Item(FLOWERS, "", word, before.count, tuple(before.colours[:2]))], before, self.at + 1
        )
        return True

    def take_thing(self) -> bool:
        """A thing by its name; of two names beside one another the last one, as a rule."""
        said, at = self.said, self.at
        size, thing, variant, several = name_at(said, at)
        if not thing or (said[at] in _BUNCHES and said[at + size : at + size + 1] == ["of"]):
            return False
        end = at + size
        nested, other, _, _ = name_at(said, end)
        is_stuff = size == 1 and bool(
            {said[at], stem(said[at])} & (known.STUFF.keys() | known.COLOURS.keys())
        )
        if other and (is_stuff or not (several or _served(thing, other))):
            self.rest += said[at:end] if is_stuff else []  # "glass bowl", "chocolate cake"
            self.at = end
            return True
        if other and _served(thing, other):
            end += nested
        if is_stuff and not other and _is_said_of(said, at):
            return False
        before = _taken_back(self.rest)
        name = " ".join(said[at : at + size])
        if before.count > 1 and not several and size == 1 and not before.is_pair:
            thing, variant = _one_of(said[at]) or (thing, variant)
        if before.is_pair and not several:
            before.count = 1  # "a pair of scissors"
        if before.stacked and thing in STACKED:
            thing, variant = STACKED[thing], ""
        made_of = said[end : end + 3]
        if (
            made_of[:2] in (["made", "of"], ["made", "from"])
            and set(made_of[2:]) & known.STUFF.keys()
        ):
            before.stuff, end = made_of[2], end + 3
        is_open = (several and not before.is_one) or before.stacked
        count = before.count or (0 if is_open else 1)
        item = replace(_item(thing, before), variant=variant, name=name, count=count)
        if before.is_bunch and "cut" in THINGS[thing].names.values():
            item = Item("vase", "glass", BUNCH, held=(replace(item, count=9),))
        self._add([item], before, end)
        return True


def _is_said_of(said: list[str], at: int) -> bool:
    """Whether a word for a material or a colour is said of something unknown: "stone farmhouse", "orange sky"."""
    is_clear = said[at] not in known.COLOURS or said[at] == "orange"
    return is_clear and at + 1 < len(said) and said[at + 1] not in _AFTER and said[at + 1] != ","


def _one_of(word: str) -> tuple[str, str] | None:
    """What a word is the plural of that names something by itself, too: "two glasses" are no spectacles."""
    found = (names().get((one,)) for one, several in singulars(word) if several)
    return next((each for each in found if each), None)


def _item(name: str, before: _Before) -> Item:
    return Item(
        name, "", name, before.count or 1, tuple(before.colours[:2]), before.stuff, " ".join([*before.names[:1], before.stuff]).strip(),
        before.scale, before.stacked,
    )  # fmt: skip


BUNCH = "bouquet"
"""The name of a vase that is none of the words: what they say is a bunch of flowers."""
STACKED = {"stack of books": "book", "stack of coins": "coin"}
"""What a stack of stacks is one of."""
_SORTS = listed(
    "product products bottle bottles item items supplies set collection kit things accessories stuff"
)
"""Words after such as "makeup"."""
_BUNCHES = ("bouquet", "bunch")
_FLOWERS = ("flowers", "flower", "blooms", "blossoms")
FLOWERS = "flowers"
"""Stands for flowers of several sorts."""


def _related(found: Sequence[tuple[list[Item], list[str]]], left: list[str]) -> list[Item]:
    """Things in and on others where the words between them say so."""
    top: list[Item] = []
    filling = False
    for items, between in found:
        last = top[-1] if top else None
        words = [word for word in between if word not in ("a", "an", "the", "some", "top")]
        said = set(words)
        left += _phrases([word for word in words if word not in _BETWEEN])
        if last and _has(last, items[0], said):
            if items[0].colours and not last.colours:  # "hot chocolate in a red mug"
                top[-1] = replace(last, colours=items[0].colours)
            continue
        if last and last.name == BUNCH and said & _WITHIN and takes(items[0], last.held[0]):
            top[-1] = replace(items[0], held=last.held)
            continue
        into_last = (filling and said <= {"and", ","}) or said & _HOLDING
        if last and into_last and takes(last, items[0]) and "next" not in said:
            top[-1] = replace(last, held=(*last.held, *_loose(last, items)))
            filling = True
        elif last and said & _WITHIN and takes(items[0], last):
            group = [top.pop()]
            while top and _joined(found, group[0], top[-1]):
                group.insert(0, top.pop())
            top.append(replace(items[0], held=tuple(_loose(items[0], group))))
            filling = False
        elif last and said & _UPON and items[0].count == 1 and last.count == 1:
            top[-1] = replace(items[0], held=(last,))  # on whatever has a flat top
            filling = False
        else:
            top += items
            filling = False
    return top


def _sort(name: str) -> str:
    """What sort of thing something is."""
    return THINGS[name].sort if name in THINGS else ""


def _has(first: Item, second: Item, said: set[str]) -> bool:
    """Whether the first thing has the second already: a drink its glass, a plant its pot, a present its ribbon."""
    noun = second.name.split()[-1]
    if "with" in said and noun in known.OWN:
        return first.thing not in known.BARE
    if stem(noun) == "candle":
        return first.thing in ("birthday cake", "advent wreath")
    if not said & _WITHIN or stem(noun) not in known.VESSELS:
        return False
    return _sort(first.thing) in ("drinks", "plants") or (
        first.variant != "" and first.thing in known.BARE
    )


def takes(item: Item, other: Item) -> bool:
    """Whether another thing can be in it or on it."""
    thing = THINGS.get(item.thing)
    if not thing or thing.holds[1] <= 0:
        return False
    return (
        not thing.stems
        or other.thing in (FLOWERS, "bouquet")
        or "cut" in THINGS[other.thing].names.values()
    )


def _named(name: str, before: _Before) -> Item:
    """One of several sorts."""
    _, thing, variant, _ = name_at(tokens(name), 0)
    assert thing is not None, name
    return replace(
        _item(thing, before),
        variant=variant,
        name=name,
        count=before.count or 1,
    )


def _loose(vessel: Item, items: Sequence[Item]) -> list[Item]:
    """What is put into something: of a bunch of flowers in a vase its flowers."""
    if not THINGS[vessel.thing].stems:
        return list(items)
    return [
        replace(item, thing=FLOWERS, count=0) if item.thing == "bouquet" else item for item in items
    ]


def _served(first: str, second: str) -> bool:
    """Whether the second thing is what the first is served on: "sushi platter"."""
    return _sort(first) in ("meals", "sweets", "bakery") and _sort(second) == "tableware"


def _joined(found: Sequence[tuple[list[Item], list[str]]], second: Item, first: Item) -> bool:
    """Whether two things stand side by side with nothing but "and", "with" or a comma between them."""
    for k in range(1, len(found)):
        if second in found[k][0] and first in found[k - 1][0]:
            return set(found[k][1]) <= {"and", "with", ",", "a", "an", "the"}
    return False


def _taken_back(rest: list[str]) -> _Before:
    """Take what belongs to a name that comes next off the end of the words before it."""
    out = _Before()
    while rest:
        pair, word = " ".join(rest[-2:]), rest[-1]
        if len(rest) > 1 and rest[-1] == "of" and rest[-2] in known.STACKS and rest[-2] != "pile":
            out.stacked, out.is_one = True, False
            del rest[-2:]
            while rest and rest[-1] in ("a", "an", "the", "small", "tall", "big"):
                rest.pop()
            break
        if len(rest) > 1 and pair in known.NUMBERS:
            out.count, out.is_pair = known.NUMBERS[pair], pair == "pair of"
            out.is_bunch = pair in ("bouquet of", "bunch of")
            del rest[-2:]
            while rest and rest[-1] in ("a", "an", "the"):
                rest.pop()
            break
        if len(rest) > 1 and pair in known.COLOURS:
            out.colours.insert(0, known.COLOURS[pair])
            out.names.insert(0, pair)
            del rest[-2:]
        elif word in known.STUFF:
            out.stuff = out.stuff or word
            rest.pop()
        elif word in known.COLOURS:
            out.colours.insert(0, known.COLOURS[word])
            out.names.insert(0, word)
            rest.pop()
        elif word == "and" and out.colours and len(rest) > 1 and rest[-2] in known.COLOURS:
            rest.pop()
        elif word in known.NUMBERS:
            out.count = known.NUMBERS[word]
            rest.pop()
            break
        elif word in known.SIZES:
            out.scale *= known.SIZES[word]
            rest.pop()
        elif word in ("a", "an", "one", "single", "the", "my", "this"):
            out.is_one = word != "the"
            rest.pop()
            break
        elif word in known.SILENT and word not in _HOLDING | _WITHIN | _ALONGSIDE | {
            "to",
            "for",
            "from",
        }:
            rest.pop()
        elif word in _HOLDING | _WITHIN | _ALONGSIDE or word in ("to", "for", "from", "between"):
            break
        elif (
            len(out.strange) < 2
            and len(rest) > 1
            and rest[-2] in ("a", "an", "the", "two", "three")
        ):
            out.strange.insert(0, rest.pop())
        else:
            break
    return out


def _phrases(words: Sequence[str]) -> list[str]:
    """What words say that means something."""
    out: list[list[str]] = [[]]
    for word in words:
        if word == ",":
            out.append([])
        elif word not in known.SILENT and word not in known.DRAWN and not word.isdigit():
            out[-1].append(word)
    return [" ".join(each) for each in out if each]
