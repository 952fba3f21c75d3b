"""What a slide says about the picture that it wants."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from allaprima_office.outline import Said, SlideOutline

_LONGEST = 300
"""Characters of title and points: text encoders read some 60 words, a full slide has more."""
_IMAGE = "image imagen immagine imagem bild afbeelding billede bilde obraz изображение 图片 圖片 画像 이미지"
"""What an image is called in the languages that prompts are read in."""
_NOTE = re.compile(rf"^\s*(?:{'|'.join(_IMAGE.split())})\s*[:：]\s*(\S.*?)\s*$", re.IGNORECASE)


def prompts_for(slide: Said, count: int = 1) -> list[str]:
    """Prompts for `count` pictures on a slide; an empty list if it has no words at all.

    The lines of the notes that read `image: ...`, in order, the last one again if there are too
    few; else the title and the points, joined and cut at 300 characters, for every picture.
    """
    return repeated(prompts_in_notes(slide) or text_of_slide(slide), count)


@dataclass(frozen=True)
class Words:
    """What tells the prompts for a slide.

    Attributes:
        prompts: as `prompts_for`.
        things: where each prompt is a thing that stands for what is said: (thing, nearness) of those
            that can, the nearest first; none if nothing does. Else None.
        doubts: the thing that the words name and that is not drawn, as what is said seems not to be about it; "" if
            there is none.
    """

    prompts: Callable[[Said, int], list[str]] = prompts_for
    things: Callable[[Said], list[tuple[str, float]]] | None = None
    doubts: Callable[[Said], str] = lambda _said: ""

    def __call__(self, slide: Said, count: int = 1) -> list[str]:
        return self.prompts(slide, count)


ALL_WORDS = Words()


def repeated(found: list[str], count: int) -> list[str]:
    """`count` of them, the last one again if there are too few; none of none."""
    return [found[min(i, len(found) - 1)] for i in range(count)] if found else []


def prompts_in_notes(slide: Said) -> list[str]:
    """What the lines of the notes that read `image: ...` ask for, in order."""
    lines = re.split(r"[\n\v]", slide.notes)
    return [match[1] for line in lines if (match := _NOTE.match(line))]


def has_words_beside_its_title(slide: SlideOutline) -> bool:
    """Whether another placeholder than the title holds text."""
    return any(line.strip() for line in slide.points)


def styled(prompt: str, style: str) -> str:
    """A prompt with the words of a style at its end."""
    return ", ".join(part for part in (prompt.rstrip(" .,;"), style.strip(" .,;")) if part)


def text_of_slide(slide: Said) -> list[str]:
    """The title and the points as one text, cut at 300 characters; an empty list if there is none."""
    heading = _one_line(slide.title)
    points = ", ".join(points_of(slide))
    text = ": ".join(part for part in (heading, points) if part)
    if len(text) > _LONGEST:
        text = text[: _LONGEST + 1].rpartition(" ")[0] or text[:_LONGEST]
    text = text.rstrip(" ,:")
    return [text] if text else []


def points_of(slide: Said) -> list[str]:
    """The points that say something, each on one line and without what ends it."""
    points = [_one_line(line) for line in slide.points]
    if not any(points):
        # Decks made by drawing text boxes have no placeholders to tell points from other text.
        points = [_one_line(line) for line in slide.other_lines]
    return [point.rstrip(".;,") for point in points if point]


def _one_line(text: str) -> str:
    return " ".join(text.split())
