"""What names words have for figures and for what they hold."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from allaprima.scenes import words as scenes
from allaprima.scenes.figures.catalogue import FIGURES
from allaprima.scenes.figures.props.catalogue import PROPS
from allaprima.scenes.figures.reading import words as known
from allaprima.scenes.figures.reading.acting import act_at
from allaprima.scenes.figures.registry import Figure


def name_at(said: Sequence[str], at: int) -> tuple[int, Figure | None, bool]:
    """How many words from here on name a figure, which one, and whether they name several; the longest name."""
    table = _names()
    for size in (4, 3, 2, 1):
        if at + size > len(said):
            continue
        words = tuple(said[at : at + size])
        for last, several in singulars(words[-1]):
            if figure := table.get((*words[:-1], last)):
                return size, figure, several
    return 0, None, False


def called_at(said: Sequence[str], at: int) -> tuple[int, Figure | None, bool]:
    """As `name_at`, of words for many sorts, too, which are places and things elsewhere: "bird", "tree"."""
    size, figure, several = name_at(said, at)
    if figure is None and at < len(said):
        for one, is_plural in singulars(said[at]):
            if one in known.SORTS:
                return 1, FIGURES[known.SORTS[one]], is_plural
    return size, figure, several


def prop_at(words: Sequence[str], at: int) -> tuple[int, str]:
    """How many words from here on name a thing to be held, and which; the longest name."""
    table = _props()
    for size in (4, 3, 2, 1):
        if at + size <= len(words):
            *first, last = words[at : at + size]
            for one, _ in singulars(last):
                if prop := table.get((*first, one)):
                    return size, prop
    return 0, ""


@dataclass(frozen=True, slots=True)
class Thing:
    """What is named with what stands before it; see `thing_at`."""

    end: int
    name: str
    figure: Figure | None
    prop: str
    coat: tuple[str, ...]
    scale: float


def thing_at(words: Sequence[str], at: int) -> Thing | None:
    """The figure and the thing to be held that words from here on name, with articles, numbers, colours and two other words
    before it at most; None if they name none."""
    coat: list[str] = []
    scale, strange = 1.0, 0
    while at < len(words):
        size, figure, _ = called_at(words, at)
        held, prop = prop_at(words, at)
        if prop and held < size:
            prop = ""  # "flower pot"
        if (figure and size >= held) or prop:
            end = at + (held if prop else size)
            if not figure or size < held:
                figure = None
            if is_head(words, end) or prop:
                return Thing(end, " ".join(words[at:end]), figure, prop, tuple(coat[:2]), scale)
        word = words[at]
        if (
            word in known.DETERMINERS
            or word in known.NUMBERS
            or word in known.PLAIN
            or word == "of"
        ):
            pass
        elif word in scenes.PAINTS:
            coat.append(scenes.PAINTS[word])
        elif word in known.SIZES:
            scale *= known.SIZES[word]
        elif word in known.STOPS or word == "," or strange == 2:
            return None
        else:
            strange += 1
        at += 1
    return None


def several_of(figure: Figure, name: str) -> int:
    """How many there are where only a plural is said."""
    if figure.group > 1:
        return figure.group
    if name in known.UNCHANGED:
        return 1  # "moose"
    return 2 if figure.tall >= 1.5 else 3


def is_head(said: Sequence[str], at: int) -> bool:
    """Whether a name that ends there is no part of another: "tiger skin"."""
    return (
        at >= len(said)
        or (said[at].endswith("ed") and said[at] not in known.NO_VERBS)
        or ((of := name_at(said, at)[1]) is not None and of.id in known.KINDS)
        or said[at] in known.AFTER
        or act_at(said, at) is not None
        or said[at] in known.POSES
        or said[at] in known.GATHERED
        or said[at].endswith("ing")
    )


def is_young(name: Sequence[str]) -> bool:
    return any(one in known.YOUNG for one, _ in singulars(name[-1]))


def singulars(word: str) -> list[tuple[str, bool]]:
    """The words of which one may be the plural, and whether it is; itself as a singular first."""
    found = [(word, word in known.UNCHANGED)]
    if word.endswith(("men", "children")) and len(word) > 5:
        found.append((word[:-2] + "an" if word.endswith("men") else word[:-3], True))
    if word in known.IRREGULAR:
        found.append((known.IRREGULAR[word], True))
    if word.endswith("ies"):
        found += [(word[:-3] + "y", True), (word[:-1], True)]
    elif word.endswith("es"):
        found += [(word[:-1], True), (word[:-2], True)]
    elif word.endswith("s") and not word.endswith("ss"):
        found.append((word[:-1], True))
    return found


@functools.cache
def _props() -> dict[tuple[str, ...], str]:
    return {
        tuple(name.replace("-", " ").split()): prop.id
        for prop in PROPS.values()
        for name in prop.names
    }


@functools.cache
def _names() -> dict[tuple[str, ...], Figure]:
    return {
        tuple(name.replace("-", " ").split()): figure
        for figure in FIGURES.values()
        for name in figure.names
    }
