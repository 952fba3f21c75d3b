"""Which kind a request means that leaves it open: what is said of kinds, and the built-in plug-in "kinds",
which hears the words that name one."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from allaprima.hookspecs import hookimpl
from allaprima.request import KINDS, Kind, Request

SAID = 1.0
"""How well a kind suits that the words name."""
MADE_FOR = 0.95
"""How well pictures suit where a model was made for them, or an image is given to start from: better than
anything that is only meant, not as well as what is said."""
MEANT = 0.8
"""How well a kind suits at most, by the meaning of the words alone, but for small advantages."""


@dataclass(frozen=True, slots=True)
class KindScore:
    """How well a kind suits a request.

    Attributes:
        kind: one of the kinds.
        score: 0..1; see `SAID`, `MADE_FOR` and `MEANT`.

    Raises:
        ValueError: there is no such kind, or the score is out of range.
    """

    kind: Kind
    score: float

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"there is no kind {self.kind!r}")
        if not (math.isfinite(self.score) and 0 <= self.score <= 1):
            raise ValueError(f"a score of {self.score} is not within 0..1")


_WORDS: dict[Kind, tuple[str, ...]] = {
    "material": (
        "texture", "textures", "textured", "material", "seamless", "seamlessly", "tileable", "tiling",
        "pattern", "patterned", "pbr", "wallpaper", "surface",
    ),
    "illustration": (
        "icon", "icons", "symbol", "symbols", "pictogram", "pictograms", "illustration", "illustrations",
        "illustrated", "sticker", "stickers", "emoji", "emojis", "clipart", "clip art", "logo", "line art",
        "lineart", "duotone", "flat style", "flat design", "flat vector", "vector art", "cartoon", "doodle", "doodles",
        "line drawing", "hand drawn", "badge", "infographic", "transparent background",
    ),
    "picture": (
        "photo", "photos", "photograph", "photography", "photorealistic", "product shot", "packshot", "still life", "painting of", "oil painting",
        "portrait of", "landscape painting", "cinematic", "dslr", "bokeh",
    ),
}  # fmt: skip
_SAYING = {
    kind: re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) for kind, words in _WORDS.items()
}
_NO_MATTER = re.compile(
    r"\b(?:pattern recognition|raw materials?|teaching materials?|(?:course|training) materials?"
    r"|conference badge|name badge|photo (?:camera|album|frame)|logo design process"
    r"|(?:desktop|phone|screen) wallpaper|seamless (?:paper|backdrop)|(?:on (?:an? |the )?|, )(?:\w+ ){0,3}surface)\b",
    re.IGNORECASE,
)
"""Where such a word is part of a thing's name, or says what things stand on."""


_VIEW = re.compile(
    r"\b(?:landscapes?|scenery|seascape|cityscape|skyline|panorama)\b"
    r"|\b(?:in|on|at|by|near|over|through|under) (?:an? |the )?(?:\w+ ){0,2}(?:forest|woods?|clearing|jungle|meadow|field|farm|hills?|mountains?|valley"
    r"|desert|dunes|savannah?|canyon|beach|coast|sea|ocean|lake|pond|river|waterfall|island|park|garden|street|road|city|village|snow|arctic"
    r"|moon|outer space|starry sky|living room|bedroom|kitchen)\b(?! \w+ing\b)",
    re.IGNORECASE,
)
"""A picture of a place, or of somebody in one."""
_MANNER = re.compile(
    r"\b(?:illustrations?|illustrated|duotone|flat style|flat design|flat vector|vector art|cartoon|hand drawn)\b"
    r"(?! icon)",
    re.IGNORECASE,
)
"""How a view is painted, where one is asked for: "mountain landscape, flat design" is no icon."""


def names_a_view(prompt: str) -> bool:
    """Whether the words say that something is in a landscape or another place that is seen from afar."""
    return bool(_VIEW.search(prompt.replace("-", " ")))


@hookimpl
def allaprima_kinds(request: Request) -> Iterable[KindScore]:
    """The kinds that the words name: "icon", "seamless", "photo" and the like."""
    prompt = _NO_MATTER.sub(" ", request.prompt.replace("-", " "))
    if _VIEW.search(prompt):
        prompt = _MANNER.sub(" ", prompt)
    return [KindScore(kind, SAID) for kind, saying in _SAYING.items() if saying.search(prompt)]
