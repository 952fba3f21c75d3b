"""What says more of a noun, set after it: for languages that say it before, such as Chinese, Japanese and Korean."""

from __future__ import annotations

from collections.abc import Callable

from allaprima.languages.grammars import Grammar
from allaprima.languages.pieces import PREPOSITIONS, Piece, Pieces, end_of
from allaprima.languages.table import Meaning
from allaprima.wording import listed

_Group = tuple[str, Pieces]
"""What some pieces are together, and they."""


def after_nouns(pieces: Pieces, grammar: Grammar) -> Pieces:
    """What says more of a noun set after it, as English has it: "sofa on cat" is a cat on a sofa, "hat wearing cat" a
    cat wearing a hat."""
    groups = _grouped(pieces, grammar)
    for kinds, order in (*_RULES, *(_BETWEEN if grammar.verbs_between else _LAST), *_PLACES):
        wanted, at = kinds.split(), 0
        while at + len(wanted) <= len(groups):
            some = groups[at : at + len(wanted)]
            if [kind for kind, _ in some] == wanted:
                groups[at : at + len(wanted)] = [("noun", order([of for _, of in some]))]
                at = max(0, at - 1)  # there may be one more before it
            else:
                at += 1
    return [piece for _, of in groups for piece in of if piece.said != (grammar.linking,)]


def _said_of(verb: Pieces, noun: Pieces) -> Pieces:
    """A noun and what it does: "boy playing football", but "running dog"."""
    return noun + verb if " " in verb[0].english else verb + noun


_WITH = Piece((), (Meaning("with", "relations"),))
_Rule = tuple[str, Callable[[list[Pieces]], Pieces]]
_RULES: tuple[_Rule, ...] = (
    # "hat and scarf of penguin": it has them.
    ("noun and noun of noun", lambda of: of[4] + [_WITH] + of[0] + of[1] + of[2]),
    ("verb noun and noun of noun", lambda of: of[5] + of[0] + of[1] + of[2] + of[3]),
    ("verb noun verb of noun", lambda of: of[4] + of[0] + of[1] + of[2]),
    ("verb noun of noun", lambda of: of[3] + of[0] + of[1]),
    # "on beach playing of dog"
    ("noun relation verb of noun", lambda of: of[4] + of[2] + of[1] + of[0]),
    ("place verb of noun", lambda of: of[3] + of[1] + of[0]),
    ("verb of noun", lambda of: _said_of(of[0], of[2])),
)
"""What is put how, one rule after another."""
_BETWEEN: tuple[_Rule, ...] = (
    # "cat sitting window on"
    ("noun verb noun relation", lambda of: of[0] + of[1] + of[3] + of[2]),
)
"""Where verbs stand between nouns, as in Chinese."""
_LAST: tuple[_Rule, ...] = (
    ("noun relation verb noun", lambda of: of[3] + of[2] + of[1] + of[0]),
    ("place verb noun", lambda of: of[2] + of[1] + of[0]),
    # "hat wearing cat", and "cat hat wearing" where nothing follows
    ("noun verb noun", lambda of: of[2] + of[1] + of[0]),
    ("noun noun verb", lambda of: of[0] + of[2] + of[1]),
    ("verb noun", lambda of: _said_of(of[0], of[1])),
)
"""Where they come last, as in Japanese and Korean."""
_PLACES: tuple[_Rule, ...] = (
    # "sofa on of cat", "sofa on cat"
    ("noun relation of noun", lambda of: of[3] + of[1] + of[0]),
    ("noun relation noun", lambda of: of[2] + of[1] + of[0]),
    # "cat sofa on"
    ("noun noun relation", lambda of: of[0] + of[2] + of[1]),
    ("noun relation", lambda of: of[1] + of[0]),
    # "by the sea lighthouse"
    ("place of noun", lambda of: of[2] + of[0]),
    ("place noun", lambda of: of[1] + of[0]),
)
_BEFORE = listed("with without through from to for of over into")
"""Relations that Chinese has before their noun, too."""


def _grouped(pieces: Pieces, grammar: Grammar) -> list[_Group]:
    """Nouns with the adjectives before them, verbs, relations, places, and the rest."""
    groups: list[_Group] = []
    at = 0
    while at < len(pieces):
        ends = ("verb", "and") if grammar.verbs_between else ("and",)
        is_alone = bool(groups) and groups[-1][0] in ends
        end = _noun_from(pieces, at, "" if is_alone else grammar.linking)
        if end is not None:
            groups.append(("noun", pieces[at : end + 1]))
            at = end + 1
            continue
        groups.append((_kind(pieces[at], grammar), [pieces[at]]))
        at += 1
    return groups


def _kind(piece: Piece, grammar: Grammar) -> str:
    if piece.said == (grammar.linking,):
        return "of"
    if piece.english == "and":
        return "and"
    if piece.role == "phrases" and piece.english.split(" ")[0] in PREPOSITIONS:
        return "place"
    if piece.role == "relations" and not (grammar.verbs_between and piece.english in _BEFORE):
        return "relation"
    return "verb" if piece.role == "verbs" else "other"


def _noun_from(pieces: Pieces, at: int, linking: str) -> int | None:
    """Where a noun ends that begins there, with all that belongs to it by a word that is `linking`, "" for none."""
    end = end_of(pieces, at)
    while end is not None:
        following = end + 1
        if following < len(pieces) and pieces[following].said == (linking,):
            following += 1
        further = end_of(pieces, following)
        if further is None:
            return end
        # Two nouns with nothing between are a subject and what it is about, if a verb or a place comes after them.
        later = pieces[further + 1].role if further + 1 < len(pieces) else ""
        if following == end + 1 and later in ("verbs", "relations"):
            return end
        end = further
    return None
