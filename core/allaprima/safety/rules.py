"""The rules for prompts: those that come along, and what a policy file may say about one."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

Mode = Literal["off", "warn", "block"]
MODES: tuple[str, ...] = get_args(Mode)
"""From the mildest to the strictest."""

FILE = Path(__file__).with_name("rules.toml")
DEFAULT_THRESHOLD = 0.52


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a prompt may not be about.

    Attributes:
        name: short; what refusals and the audit log name.
        title: for people, e.g. "graphic violence".
        mode: `off`, `warn` or `block`.
        threshold: 0..1; the cosine from which a prompt is close to one of the examples.
        words: words and phrases; "*" at the end stands for any ending.
        examples: sentences of what the rule is about.
        harmless: sentences that are near in words, and fine.
        needs: if there are any, one of these words must stand in the prompt, too.
        alone: words that go against it where a prompt is nothing else. If there are any, a prompt of one
            word is not judged by meaning: "party" is close to every sentence that has one in it.
    """

    name: str
    title: str
    mode: Mode = "block"
    threshold: float = DEFAULT_THRESHOLD
    words: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    harmless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


@functools.cache
def built_in() -> tuple[Mapping[str, Rule], tuple[str, ...]]:
    """The rules that come along, by name, and the phrases in which no word counts."""
    values: dict[str, Any] = tomllib.loads(FILE.read_text("utf-8"))
    allowed = tuple(values.pop("allow"))
    rules = {}
    for name, given in values.items():
        fields: dict[str, Any] = {
            key: tuple(v) if isinstance(v, list) else v for key, v in given.items()
        }
        rules[name] = Rule(name=name, **fields)
    return rules, allowed


def strictest(*modes: Mode) -> Mode:
    """The strictest of some modes."""
    return max(modes, key=MODES.index)
