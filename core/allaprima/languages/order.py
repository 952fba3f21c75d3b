"""The order that English has: adjectives before their noun, verbs before what they are about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from allaprima.languages.forms import plural
from allaprima.languages.grammars import GRAMMARS, Grammar
from allaprima.languages.head_last import after_nouns
from allaprima.languages.pieces import MARK, PREPOSITIONS, Piece, Pieces, end_of
from allaprima.languages.table import ARTICLES, Meaning
from allaprima.wording import listed

_STUFF = listed(
    """
    aluminium asphalt bamboo brass brick bricks bronze cardboard cement ceramic chrome clay concrete copper cork cotton
    crystal denim earth fabric felt fur glass gold granite ice iron ivory jade leather linen marble metal mud oak paper pine
    plaster plastic porcelain rattan rope rubber rust sand silk silver slate snow steel stone straw teak terracotta tin tile
    tiles velvet walnut wicker wood wool
    """
)
_MEASURES = listed(
    """
    bag basket bottle bouquet bowl box bunch bundle couple crowd cup flock glass group heap herd jar layer line mug pair pile
    plate pot row slice stack swarm team
    """
)
"""What there is so much of: "group children" is one of children."""
_OWN = listed("old new big small little dark light white black red cracked wet broken")
"""Adjectives that names of things begin with."""
_SEVERAL = listed(
    "two three four five six seven eight nine ten eleven twelve several many 2 3 4 5 6 7 8 9 10 12"
)
_COMMANDS = ("remove", "extend")
"""What shall be done, and is not to be seen."""
_FOR = ("of", "in")
"""What the relations mean that say what something is for or made of."""


def in_order(pieces: Sequence[Piece], language: str) -> str:
    """What the pieces of a sentence say, in the order of English."""
    grammar = GRAMMARS[language]
    found = _settled(pieces, grammar)
    if grammar.genitives or grammar.by_stem or grammar.compounds:
        found = _with_of(found, grammar)
    found = _without_relatives(found, grammar)
    found = _of_one([piece for piece in found if piece.english])
    if grammar.clauses == "before nouns":
        found = [piece for piece in found if piece.english not in ARTICLES]
        found = [piece for clause in _clauses(found) for piece in after_nouns(clause, grammar)]
        found = _trailing_before(found)
    found = _said_first(found)
    if grammar.adjectives == "after":
        found = _of_before(_before_nouns(found), grammar)
    elif grammar.clauses != "before nouns":
        found = _trailing_before(found)
    found = _commands_first(found)
    text = " ".join(piece.english for piece in _without_loose(found))
    text = re.sub(r"(?: ,)+", ",", text).strip(" ,")
    return re.sub(r"\ba (?=[aeiou](?!ni|ne\b|se))", "an ", text)


def _commands_first(pieces: Pieces) -> Pieces:
    """The same, what shall be done said first: "lamp remove" is to remove the lamp."""
    commands = [piece for piece in pieces if piece.english in _COMMANDS]
    if not commands:
        return pieces
    rest = [piece for piece in pieces if piece.english not in _COMMANDS]
    if rest and rest[0].role in ("adjectives", "nouns"):
        rest.insert(0, Piece((), (Meaning("the", "little"),)))
    return [*commands, *rest]


def _without_loose(pieces: Pieces) -> Pieces:
    """The same without articles and relations of nothing, as words leave behind that are not understood."""
    found: Pieces = []
    follows = ""
    for piece in reversed(pieces):
        is_article = piece.english in ARTICLES
        nothing = follows in ("", MARK, "relations", "little")
        if (is_article or piece.role == "relations") and nothing:
            continue
        found.append(piece)
        follows = "nouns" if is_article else piece.role
    return found[::-1]


def _settled(pieces: Sequence[Piece], grammar: Grammar) -> Pieces:
    """Pieces with one role each, by their neighbours."""
    settled: Pieces = []
    for at, piece in enumerate(pieces):
        if len(piece.meanings) > 1:
            before = settled[-1] if settled else None
            after = next(
                (p for p in pieces[at + 1 :] if p.may_be("nouns") or not p.may_be("adjectives")),
                None,
            )
            is_one_more = len(settled) > 1 and settled[-2].role == "adjectives"
            piece = piece.as_(_role(piece, before, after, grammar, is_one_more))
        if piece.role == "adjectives" and piece.english.split(" ")[0] in PREPOSITIONS:
            piece = piece.saying(piece.english, "phrases")
        settled.append(piece)
    return settled


def _role(
    piece: Piece, before: Piece | None, after: Piece | None, grammar: Grammar, is_one_more: bool
) -> str:
    """What a piece does, by what stands before and after it.

    Args:
        is_one_more: whether it is the second after an adjective: "blue and orange".
    """
    roles = [m.role for m in piece.meanings]
    is_after = grammar.adjectives == "after"
    if "adjectives" in roles:
        if is_after and before is not None and before.role in ("nouns", "adjectives"):
            return "adjectives"
        if is_after and before is not None and before.english == "and" and is_one_more:
            return "adjectives"
        if "nouns" not in roles:
            return "adjectives"
        # "una rosa rosa" begins with a noun, "una vieja casa" does not.
        noun_follows = after is not None and after.may_be("nouns")
        if noun_follows and not (is_after and after is not None and after.may_be("adjectives")):
            return "adjectives"
        return "nouns"
    follows_noun = before is not None and before.role == "nouns"
    precedes_noun = after is not None and (after.may_be("nouns") or after.english in ARTICLES)
    if "relations" in roles and follows_noun and precedes_noun:
        return "relations"
    if "verbs" in roles and "nouns" in roles:
        return "verbs" if before is not None and before.role == "nouns" else "nouns"
    return next((role for role in ("phrases", "nouns", "relations") if role in roles), roles[0])


def _with_of(pieces: Pieces, grammar: Grammar) -> Pieces:
    """The same with the "of" that genitives have ("Symbol einer Rakete"), and measures ("Gruppe Kinder")."""
    found: Pieces = []
    for at, piece in enumerate(pieces):
        if at and pieces[at - 1].role == "nouns":
            is_genitive = len(piece.said) == 1 and piece.said[0] in grammar.genitives
            if is_genitive and end_of(pieces, at + 1) is not None:
                piece = piece.saying(f"of {piece.english}".strip())
            elif end_of(pieces, at) is not None and (
                grammar.by_stem or pieces[at - 1].english in _MEASURES
            ):
                found.append(Piece((), (Meaning("of", "relations"),)))
        found.append(piece)
    return found


def _without_relatives(pieces: Pieces, grammar: Grammar) -> Pieces:
    """ "a dog, that a book reads" becomes "a dog reading a book"."""
    found: Pieces = []
    at = 0
    while at < len(pieces):
        is_mark = pieces[at].role == MARK
        begin = at + is_mark
        opens = begin < len(pieces) and not grammar.relatives.isdisjoint(pieces[begin].said)
        after = pieces[begin + 1] if begin + 1 < len(pieces) else None
        # German articles look the same. They stand before a noun.
        is_plain = not grammar.genitives or (
            after is not None and after.role in ("verbs", "relations", "little")
        )
        if found and opens and (is_mark or (is_plain and found[-1].role == "nouns")):
            end = begin + 1
            while end < len(pieces) and pieces[end].role != MARK:
                end += 1
            clause = pieces[begin + 1 : end]
            verbs = [i for i, piece in enumerate(clause) if piece.may_be("verbs")]
            if verbs and (grammar.clauses == "english" or verbs[-1] == len(clause) - 1):
                verb = clause.pop(verbs[-1]).as_("verbs")
                found += [verb, *clause]
                at = end
                continue
        found.append(pieces[at])
        at += 1
    return found


def _of_one(pieces: Pieces) -> Pieces:
    """The same with nouns after "a" as one, and after numbers as several: "einen Löwen" is no lions. An "of" with
    nothing before it says nothing: "des livres"."""
    found: Pieces = []
    is_one = is_several = False
    for piece in pieces:
        before = found[-1] if found else None
        if piece.english in ("of", "of the") and (before is None or before.role in (MARK, "verbs")):
            continue
        if piece.role == "nouns" and is_one:
            piece = piece.saying(piece.meanings[0].singular)
        if piece.role == "nouns" and is_several:
            piece = piece.saying(plural(piece.english))
        is_several = piece.english in _SEVERAL or (is_several and piece.role == "adjectives")
        is_one = piece.english in ("a", "an", "one") or (is_one and piece.role == "adjectives")
        found.append(piece)
    return found


def _said_first(pieces: Pieces) -> Pieces:
    """The same, adjectives that follow by themselves after a comma said before the noun, if there is one clause with
    nouns: "planks, light, old"."""
    clauses = [clause for clause in _clauses(pieces) if clause]
    named = [any(piece.role == "nouns" for piece in clause) for clause in clauses]
    if named[:1] != [True] or sum(named) > 1:
        return pieces
    moved: Pieces = []
    kept: Pieces = []
    for clause in clauses[1:]:
        if all(piece.role == "adjectives" for piece in clause):
            moved += clause
        else:
            kept += clause
    first = clauses[0]
    at = _begin_of(first, next(i for i, piece in enumerate(first) if piece.role == "nouns"))
    return [*first[:at], *moved, *first[at:], *kept]


def _begin_of(pieces: Pieces, noun: int) -> int:
    """Where the adjectives before a noun begin."""
    while noun and pieces[noun - 1].role == "adjectives":
        noun -= 1
    return noun


def _trailing_before(pieces: Pieces) -> Pieces:
    """The same, adjectives that end what is said of a noun set before it: "steel brushed"."""
    found: Pieces = []
    for clause in _clauses(pieces):
        end = len(clause)
        while end and clause[end - 1].role == "adjectives":
            end -= 1
        if 0 < end < len(clause) and clause[end - 1].role == "nouns":
            at = _begin_of(clause, end - 1)
            clause = [*clause[:at], *clause[end:], *clause[at:end]]
        found += clause
    return found


def _before_nouns(pieces: Pieces) -> Pieces:
    """The same, adjectives that follow a noun set before it: "cat black and white" is a black and white cat."""
    found: Pieces = []
    at = 0
    while at < len(pieces):
        end = at + 1
        one = [pieces[at]]
        if pieces[at].role == "phrases" and " " in pieces[at].english:
            # "on the sofa red": what ends in a noun takes them in.
            first, _, last = pieces[at].english.rpartition(" ")
            one = [pieces[at].saying(first), pieces[at].saying(last)]
        if pieces[at].role in ("nouns", "phrases"):
            while end < len(pieces) and _goes_on(pieces, end):
                end += 1
        found += [*one[:-1], *pieces[at + 1 : end], one[-1]]
        at = end
    return found


def _goes_on(pieces: Pieces, at: int) -> bool:
    """Whether what stands there belongs to the adjectives before it."""
    if pieces[at].role == "adjectives":
        return True
    joins = pieces[at].english in ("and", "or") and pieces[at - 1].role == "adjectives"
    after = at + 1
    return (
        joins
        and after < len(pieces)
        and pieces[after].role == "adjectives"
        and not (after + 1 < len(pieces) and pieces[after + 1].role == "nouns")
    )


def _of_before(pieces: Pieces, grammar: Grammar) -> Pieces:
    """The same, what something is of set before it: "sand of beach" is beach sand, "table in wood" a wood table. Where
    an article stands between, the "of" stays: "the edge of the sea"."""
    found: Pieces = []
    at = 0
    while at < len(pieces):
        link = pieces[at + 1] if at + 1 < len(pieces) else None
        end = end_of(pieces, at + 2)
        if (
            pieces[at].role == "nouns"
            and link is not None
            and len(link.said) == 1
            and link.said[0] in grammar.bare
            and link.english in _FOR
            and end is not None
            and (link.english == "of" or _STUFF & set(pieces[end].english.split()))
        ):
            one = pieces[end].saying(pieces[end].meanings[0].singular)
            first, _, last = pieces[at].english.rpartition(" ")
            if first in _OWN:  # of an "old wall" the wall is of brick
                found += [
                    pieces[at].saying(first),
                    *pieces[at + 2 : end],
                    one,
                    pieces[at].saying(last),
                ]
            else:
                found += [*pieces[at + 2 : end], one, pieces[at]]
            at = end + 1
        else:
            found.append(pieces[at])
            at += 1
    return found


def _clauses(pieces: Pieces) -> list[Pieces]:
    """What stands between marks, and these by themselves."""
    clauses: list[Pieces] = [[]]
    for piece in pieces:
        if piece.role == MARK:
            clauses += [[piece], []]
        else:
            clauses[-1].append(piece)
    return clauses
