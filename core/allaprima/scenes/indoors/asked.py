"""What a prompt asks of what is inside: which view, the colours of its parts, what stands there, and in what light."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

import torch
from torch import Tensor

from allaprima.scenes.colours import from_oklab, linear, oklab
from allaprima.scenes.indoors import words as known


@dataclass(frozen=True)
class Asked:
    """Attributes:
    said: the words, in order, with commas.
    of: part to the colours named for it, (3, 1, 1) linear.
    free: colours that are named for no part, in order.
    tint: "pale" or "dark" where the colours are left open otherwise; "" where they are open altogether.
    count: of podiums; None where it is open.
    """

    said: tuple[str, ...]
    of: dict[str, tuple[Tensor, ...]]
    free: tuple[Tensor, ...]
    tint: str
    count: int | None

    def has(self, *phrases: str) -> bool:
        """Whether one of some words or phrases is said, in the singular or the plural."""
        text = f" {' '.join(self.said)} "
        return any(f" {phrase} " in text or f" {phrase}s " in text for phrase in phrases)

    def colour(self, part: str) -> Tensor | None:
        """(3, 1, 1) linear, that is named for a part."""
        return self.of[part][0] if self.of.get(part) else None

    def material(self, part: str) -> str:
        """What a part is made of, as a prompt for `lite/procedural`; "" where only its colour is said, or nothing."""
        for at, word in enumerate(self.said):
            if known.PARTS.get(_single(word)) != part or _names_more(self.said, at):
                continue
            begin = at
            while begin and self.said[begin - 1] not in known.BETWEEN:
                begin -= 1
            kept = [
                w for w in self.said[begin:at] if w in known.MATERIALS or w in known.OF_MATERIALS
            ]
            if set(kept) & known.MATERIALS:
                return " ".join((*kept, {"table": "table top", "floor": "floor"}.get(part, "wall")))
        return ""


def view_of(said: list[str]) -> str | None:
    """The id of the place inside that words name outright; None if they name none."""
    text = " ".join(word for word in said if word != ",")
    if known.PODIUM.search(text) and not known.NO_PODIUM.search(text):
        return "podium"
    if known.TABLE.search(text):
        return "tabletop"
    if known.STUDIO.search(text) or (
        "backdrop" in said and all(w in known.TONES or w in known.TINTS or w in known.COUNTS or w in ("a", "backdrop", ",") for w in said)
    ):  # fmt: skip
        return "studio"
    if known.ROOM.search(text) and not known.FURNISHED.search(text):
        return "room"
    return None


def is_a_view(said: list[str], place: str) -> bool:
    """Whether the words of a place inside mean a picture of it, where their kind is left open: "podium" alone is a
    thing, and so is a table."""
    plain = [word for word in said if word not in ("a", "an", "the", ",")]
    if place == "podium":
        return len(plain) > 1
    if place == "tabletop":
        return bool(known.BEHIND.search(" ".join(plain)))
    return True


@functools.lru_cache(64)
def asked(said: tuple[str, ...]) -> Asked:
    """See `Asked`."""
    of: dict[str, list[Tensor]] = {}
    free: list[Tensor] = []
    pending: list[Tensor] = []
    tint, tints, at = "", "", 0

    def flush() -> None:
        free.extend(pending)
        pending.clear()

    while at < len(said):
        word = said[at]
        n = next((n for n in (2, 1) if " ".join(said[at : at + n]) in known.TONES), 0)
        if n:
            before = said[at - 1] if at else ""
            after = said[at + n] if at + n < len(said) else ""
            change = known.TINTS.get(before) or (known.TINTS["pastel"] if after == "pastel" else "")
            pending.append(tinted(linear(known.TONES[" ".join(said[at : at + n])]), change))
            tints += change
            at += n
            continue
        if word in ("pastel", "dark", "moody", "bright", "pale"):
            tint = tint or {"moody": "dark", "bright": "pale"}.get(word, known.TINTS.get(word, ""))
        part = known.PARTS.get(_single(word))
        if part is not None and pending and not _names_more(said, at):
            of.setdefault(part, []).extend(pending)
            pending = []
        elif word in (",", "with", "on", "before", "against", "in"):
            flush()
        at += 1
    flush()
    count = next((known.COUNTS[word] for word in said if word in known.COUNTS), None)
    return Asked(
        said,
        {part: tuple(tones) for part, tones in of.items()},
        tuple(free),
        "" if tints else tint,
        count,
    )


def tinted(colour: Tensor, change: str) -> Tensor:
    """A colour made "pale" or "dark"; "" leaves it."""
    lab = oklab(colour)
    if change == "pale":
        lab = torch.cat((lab[:1] + (0.88 - lab[:1]) * 0.75, lab[1:] * 0.62))
    elif change == "dark":
        lab = lab * torch.tensor([0.62, 0.8, 0.8])[:, None, None]
    return from_oklab(lab).clamp(0.004, 0.92)


def lighter(colour: Tensor, share: float, chroma: float = 1.0) -> Tensor:
    """A colour nearer to white, in Oklab; darker where the share is negative."""
    lab = oklab(colour)
    light = lab[:1] + ((0.97 - lab[:1]) if share > 0 else lab[:1]) * share
    return from_oklab(torch.cat((light, lab[1:] * chroma))).clamp(0.003, 0.92)


def left_out(said: list[str]) -> tuple[str, ...]:
    """Parts of a prompt of which nothing is drawn: "a bottle"."""
    found = []
    for part in re.split(
        r" , | with | and | on | in front of | in | before | next to ", f" {' '.join(said)} "
    ):
        words = [word for word in part.split() if word != ","]
        strange = [word for word in words if not _is_known(word)]
        if strange and len(strange) * 2 >= len([w for w in words if len(w) > 2]):
            found.append(" ".join(strange))
    return tuple(dict.fromkeys(found))[:3]


def _is_known(word: str) -> bool:
    single = _single(word)
    return (
        bool({word, single} & known.KNOWN)
        or word in known.TONES
        or single in known.PARTS
        or word in known.COUNTS
    )


def _names_more(said: tuple[str, ...], at: int) -> bool:
    """Whether the next word names a part, too, of which this one says the kind: "table top", "studio backdrop"."""
    return at + 1 < len(said) and _single(said[at + 1]) in known.PARTS


def _single(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
