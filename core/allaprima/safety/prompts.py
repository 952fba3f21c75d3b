"""The review of a prompt: by its words, and by what it means."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from allaprima.request import Float32Array
from allaprima.safety import words
from allaprima.safety.policy import Policy
from allaprima.safety.rules import Mode, Rule

WINDOW, STEP = 12, 6
"""Words. A longer prompt is looked at piece by piece, too, for what stands in one corner of it does
not change what all of it means."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that a prompt or a picture goes against.

    Attributes:
        rule, title, mode: the rule's.
        by: what showed it: a word of the list, the meaning, or the picture.
        score: 0..1; 1 for a word.
    """

    rule: str
    title: str
    mode: Mode
    by: Literal["word", "meaning", "picture"]
    score: float


def review(text: str, policy: Policy) -> list[Hit]:
    """The rules that a prompt goes against, those that block first, then the clearest first.

    A prompt goes against a rule if it has one of the rule's words, or if it, or a piece of it,
    is close in meaning to one of the rule's examples and closer than to any harmless sentence; words at its ends
    that say how it is drawn are left out of that. Of a prompt of one word most rules look at the word alone (`Rule.alone`).

    Raises:
        DamagedModel: the embedded text encoder, which reads meanings, cannot be used.
    """
    if not text.strip():
        return []
    hits = []
    by_meaning = []
    only = words.single(text)
    for rule in policy.rules.values():
        listed = rule.words + rule.alone if only else rule.words
        if words.found(text, listed, policy.allow_for(rule.name)):
            hits.append(Hit(rule.name, rule.title, rule.mode, "word", 1.0))
        elif only and rule.alone:
            continue
        elif rule.examples and (not rule.needs or words.found(text, rule.needs)):
            by_meaning.append(rule)
    # What a word has shown needs no closer look.
    if by_meaning and not any(hit.mode == "block" for hit in hits):
        hits += _by_meaning(text, by_meaning, policy)
    return sorted(hits, key=lambda hit: (hit.mode != "block", -hit.score))


def pieces(text: str) -> list[str]:
    """The text, and, if it is long, overlapping pieces of it."""
    single = text.split()
    whole = " ".join(single)
    if len(single) <= WINDOW:
        return [whole]
    starts = range(0, len(single) - WINDOW + STEP, STEP)
    return [whole, *(" ".join(single[at : at + WINDOW]) for at in starts)]


def _by_meaning(text: str, rules: Sequence[Rule], policy: Policy) -> list[Hit]:
    from allaprima.meaning import embed

    text = words.content(text)
    versions = [text]
    if (clear := words.undisguised(text)) != words.plain(text):
        versions.append(clear)
    vectors = embed([piece for version in versions for piece in pieces(version)])
    hits = []
    for rule in rules:
        near = (vectors @ _vectors(rule.examples).T).max(axis=1)
        harmless = _vectors(policy.harmless_for(rule.name))
        near_harmless = (vectors @ harmless.T).max(axis=1, initial=-1.0)
        close = near[(near >= rule.threshold) & (near > near_harmless)]
        if close.size:
            score = min(float(close.max()), 1.0)
            hits.append(Hit(rule.name, rule.title, rule.mode, "meaning", round(score, 3)))
    return hits


@functools.lru_cache(maxsize=64)
def _vectors(sentences: tuple[str, ...]) -> Float32Array:
    """As `vectors_of`, kept."""
    from allaprima.safety.vectors import vectors_of

    return vectors_of(sentences)
