"""A model's card: what it is, what it can do, and the defaults that spare a user the settings."""

from __future__ import annotations

import dataclasses
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, get_args

from allaprima.errors import DamagedModel
from allaprima.models.palette import COLOURS
from allaprima.request import KINDS, SIZE_RANGE
from allaprima.validation import needed

Task = Literal["text-to-image", "image-to-image", "inpaint"]
TASKS: tuple[str, ...] = get_args(Task)
Depth = Literal["none", "optional", "needed"]
DEPTHS: tuple[str, ...] = get_args(Depth)
Words = Literal["none", "optional", "needed"]
WORDS: tuple[str, ...] = get_args(Words)
CHANNELS: tuple[tuple[str, ...], ...] = (
    ("rgb",),
    ("rgb", "alpha"),
    ("rgb", "height", "roughness", "metallic"),
)
CARD_FILE = "allaprima.json"
"""Beside a diffusers folder's `model_index.json`; optional for anyone's checkpoint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Attributes:
    id: unique, e.g. "lite/material"; for a folder of the user's own, its name.
    name: for people.
    family: of architecture, e.g. "stable-diffusion", "sdxl", "sana-sprint", "flux2-klein",
        "z-image", "material".
    kinds: kinds of request that it serves well, best first.
    tasks: what it can do.
    licence: SPDX id or the licence's name.
    path: folder on disk.
    steps, guidance, strength: defaults.
    size: default (width, height); `multiple`: each side is made in multiples of this and
        cropped; `max_side`: largest side.
    channels: meaning of the decoded channels, in order; ("rgb",), ("rgb", "alpha") or
        ("rgb", "height", "roughness", "metallic").
    matte: "#rrggbb" that decoded colours lie over where alpha is below 1, as the autoencoder was
        trained; None where they are straight. Pictures have straight alpha either way.
    tiles: whether it can be made seamless.
    depth: whether it takes a depth image: "none", "optional", or "needed" if it can do nothing
        without.
    words: whether it goes by a prompt: "none" if it takes none, "optional", or "needed".
    languages: those that it reads prompts in, as ISO 639-1 has them: ("en",) for one that reads English alone, and gets
        prompts in other languages put into that; none where they go to it as they are.
    palette: how many colours it takes, as tokens after the prompt's (see palette.py): 0 or 3.
    shares: parts that it has no copy of, each with the folder of the model whose part is used. That
        folder lies beside this one: {"text_encoder": "material"}.
    hashes: SHA-256 (hex) by path relative to the folder, those of shared parts included; empty
        for an unhashed folder.
    trained: whether it learned from examples; False for one that draws by formula alone. Content
        credentials say which.
    description: what it can and cannot do, a sentence or two.
    """

    id: str
    name: str
    family: str
    path: Path
    kinds: tuple[str, ...] = ("picture",)
    tasks: tuple[str, ...] = ("text-to-image",)
    licence: str = "unknown"
    description: str = ""
    steps: int = 20
    guidance: float = 7.5
    strength: float = 0.6
    size: tuple[int, int] = (512, 512)
    multiple: int = 8
    max_side: int = 2048
    channels: tuple[str, ...] = ("rgb",)
    matte: str | None = None
    tiles: bool = True
    languages: tuple[str, ...] = ()
    palette: int = 0
    shares: Mapping[str, str] = field(default_factory=dict, hash=False)
    depth: str = "none"
    words: str = "needed"
    trained: bool = True
    hashes: Mapping[str, str] = field(default_factory=dict, hash=False)

    def folder_of(self, part: str) -> Path:
        """Where the files of a part are, e.g. of "unet"."""
        owner = self.shares.get(part)
        return (self.path if owner is None else self.path.parent / owner) / part

    def to_json(self) -> str:
        """Indented JSON, without the path."""
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        del values["path"]
        values |= {"shares": dict(self.shares), "hashes": dict(self.hashes)}
        return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


def read_card(folder: Path) -> Card:
    """The card that `folder/allaprima.json` holds.

    Raises:
        DamagedModel: it is missing, no JSON, or has a wrong or unknown field.
    """
    path = folder / CARD_FILE
    try:
        values = json.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise DamagedModel(
            f"The model card {path} cannot be read: {error}.", "Install the model again."
        ) from error
    problem = _problem_of_form(values)
    if problem:
        raise DamagedModel(f"The model card {path} {problem}.", "Correct it, or install it again.")
    for name in _LISTS:
        if name in values:
            values[name] = tuple(values[name])
    card = Card(**values, path=folder)
    problem = _problem(card)
    if problem:
        raise DamagedModel(f"The model card {path} {problem}.", "Correct it, or install it again.")
    return card


_LISTS = ("kinds", "tasks", "size", "channels", "languages")


def _problem_of_form(values: object) -> str | None:
    """What is wrong with a card's fields, whatever their values; as `_problem`."""
    if not isinstance(values, dict):
        return "holds no JSON object"
    fields = [f.name for f in dataclasses.fields(Card) if f.name != "path"]
    if unknown := [name for name in values if name not in fields]:
        return f"has a field {unknown[0]!r}, which is none of {', '.join(fields)}"
    if missing := [n for n in needed(Card) if n in fields and n not in values]:
        return f"has no {missing[0]}"
    wrong = [name for name in _LISTS if not isinstance(values.get(name, []), list)]
    return f"has {wrong[0]} in another form than a list, [..., ...]" if wrong else None


def _problem(card: Card) -> str | None:
    """What is wrong with a card's values, to follow "The model card"; None if nothing is."""
    texts = ("id", "name", "family", "licence", "description")
    wholes = (card.steps, card.multiple, card.max_side, *card.size)
    if not all(isinstance(getattr(card, name), str) for name in texts) or not card.id:
        return f"has a value that is not text among {', '.join(texts)}"
    unknown = [kind for kind in card.kinds if kind not in KINDS]
    unknown += [task for task in card.tasks if task not in TASKS]
    if unknown or not card.kinds or not card.tasks:
        return f"names unknown kinds or tasks: {', '.join(map(str, unknown)) or 'none at all'}"
    if card.depth not in DEPTHS:
        return f"has a depth of {card.depth!r}, which is none of {', '.join(DEPTHS)}"
    if card.words not in WORDS:
        return f"has words of {card.words!r}, which is none of {', '.join(WORDS)}"
    if card.channels not in CHANNELS:
        return f"names channels that are not known: {', '.join(map(str, card.channels))}"
    if not all(isinstance(code, str) and re.fullmatch("[a-z]{2}", code) for code in card.languages):
        return f'has languages of {list(card.languages)!r}, which are not all codes like "en"'
    if len(card.size) != 2 or any(type(n) is not int or n < 1 for n in wholes):
        return "has steps, a size, a multiple or a largest side that is not a whole number above 0"
    numbers = (card.guidance, card.strength)
    if any(type(n) not in (int, float) or not 0 <= n < math.inf for n in numbers):
        return "has a guidance or a strength that is not a number"
    if card.strength > 1:
        return f"has a strength of {card.strength}, which is above 1"
    if not all(SIZE_RANGE[0] <= side <= SIZE_RANGE[1] for side in card.size):
        return f"has a size that is not {SIZE_RANGE[0]} to {SIZE_RANGE[1]} pixels a side"
    if not isinstance(card.hashes, dict) or not all(
        isinstance(value, bool) for value in (card.tiles, card.trained)
    ):
        return 'has "hashes" that are no object, or "tiles" or "trained" that is not true or false'
    return _problem_of_colour(card) or _problem_of_sharing(card)


def _problem_of_colour(card: Card) -> str | None:
    if type(card.palette) is not int or card.palette not in (0, COLOURS):
        return f"takes a palette of {card.palette!r} colours; only 0 and {COLOURS} are known"
    if card.matte is None:
        return None
    if not isinstance(card.matte, str) or not re.fullmatch(r"#[0-9a-fA-F]{6}", card.matte):
        return f'has the matte {card.matte!r}, which is not a colour like "#808080"'
    return None if "alpha" in card.channels else "has a matte, but no alpha channel"


def _problem_of_sharing(card: Card) -> str | None:
    if not isinstance(card.shares, dict):
        return 'has "shares" that are no object'
    for part, owner in card.shares.items():
        # Only what lies beside it: a path could lead anywhere.
        if not isinstance(owner, str) or not re.fullmatch(r"\w[\w.-]*", owner):
            return f"shares its {part} with {owner!r}, which is not the name of a folder beside it"
        if owner == card.path.name:
            return f"shares its {part} with itself"
        if card.hashes and not any(name.startswith(f"{part}/") for name in card.hashes):
            return f"shares its {part}, but has no hashes of it"
    return None
