"""What a prompt asks to be changed in an image of a surface."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from allaprima.procedural import words as known
from allaprima.procedural.meant import score
from allaprima.procedural.reading import Shade, Wish, read, shade_at, steering, tokens

_A_SURFACE = 0.65
"""The score of `procedural.meant` from which on words mean a surface."""
_NOTHING_OWN = "plastic"
"""What is read instead where a prompt names no surface: "covered in snow" is not about snow."""


@dataclass(frozen=True, slots=True)
class Change:
    """Attributes:
    wish: what `lite/procedural` reads in the prompt.
    names: whether it names a surface, not only colours, finishes and wear.
    repaints: whether colours and metal become those of the surface, or of the colours, that it names.
    finishes: whether the roughness becomes that of its finish.
    shade: (towards white, towards black), as shares: how much lighter or darker all of it becomes.
    is_known: False if a surface is named that is not known; then nothing is repainted.
    """

    wish: Wish
    names: bool
    repaints: bool
    finishes: bool
    is_known: bool
    shade: Shade = known.AS_DRAWN


def read_change(prompt: str, palette: Sequence[str] = ()) -> Change:
    """What a prompt asks for.

    "Mossy stone" says what is there, and that moss is to be on it; "stone", that what is there is to look
    like stone; "blue stone", that it is to be blue; "darker", that it is to be as it is, and darker.

    Raises:
        DamagedModel: the text encoder is needed, and cannot be used.
    """
    said = tokens(prompt)
    marks = {i: kind for at, n, kind, _ in steering(said, set()) for i in range(at, at + n)}
    silent = known.SILENT | known.AMOUNTS.keys() | known.SHADES.keys() | known.LIGHTNESS.keys()
    names = any(i not in marks and word not in silent for i, word in enumerate(said))
    only_wear = not names and "wear" in marks.values()
    wish = read(f"{_NOTHING_OWN} {prompt}" if only_wear else prompt, palette)
    colours = any(colour is not None for colour in wish.colours)
    repaints = colours or (names and wish.is_known and not wish.wear)
    return Change(
        wish=wish,
        names=names,
        repaints=repaints,
        finishes=bool(wish.words - {word for word, _, _ in wish.wear}),
        is_known=wish.is_known or not names or bool(wish.wear) or colours,
        shade=known.AS_DRAWN if names or colours else _shade(said, marks),
    )


def _shade(said: list[str], marks: dict[int, str]) -> Shade:
    """Of a word such as "darker", where neither a surface nor a colour is named that is to be dark."""
    for at, word in enumerate(said):
        if word in known.LIGHTNESS and not (word in known.OF_WEAR and marks.get(at + 1) == "wear"):
            return shade_at(said, at)
    return known.AS_DRAWN


def is_of_a_surface(prompt: str) -> bool:
    """Whether a prompt says how a surface shall be: of which material, in which colour, finish or wear; and
    nothing that would have to be added to it.

    Raises:
        DamagedModel: as for `read_change`.
    """
    change = read_change(prompt)
    if change.names:
        return score(prompt) >= _A_SURFACE
    shaded = change.shade != known.AS_DRAWN
    return change.repaints or change.finishes or shaded or bool(change.wish.wear)
