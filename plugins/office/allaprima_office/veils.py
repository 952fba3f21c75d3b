"""A veil: a form of one colour over a picture, thin, with which text on the picture can be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from allaprima_office.contrast import ENOUGH, ENOUGH_FOR_LARGE, Veil, readable, veil_for
from allaprima_office.extents import text_extent
from allaprima_office.outline import Box
from allaprima_office.pptx_outline import box_of, text_body
from allaprima_office.styles import text_of
from allaprima_office.text_colours import colours_of
from allaprima_office.theme import Colour, scheme_colour

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

NAME = "Veil over the picture"
_BLACK, _WHITE = (0, 0, 0), (255, 255, 255)
_LARGE = Pt(18)
_FADE = 0.3
"""Of the picture's height: where a veil that not all of the picture needs comes to nothing."""


class Text(NamedTuple):
    """A text over a picture: where it is, its colours, and the contrast that it needs."""

    box: Box
    colours: set[Colour]
    least: float


def veil_shape(
    surface: Any, name: str, box: Box, veil: Veil, stops: Sequence[tuple[float, float]] = ()
) -> Any:
    """The element of a veil, to be put into the surface's tree. Screen readers pass it over.

    Args:
        stops: from top to bottom, (share of the height, share of the opacity); without any it is
            the same all over.
    """
    tree = surface._element.cSld.spTree
    number = max((int(n) for n in tree.xpath("//p:cNvPr/@id") if n.isdecimal()), default=1) + 1
    if stops:
        marks = "".join(
            f'<a:gs pos="{round(100_000 * at)}">{_ink(veil, share)}</a:gs>' for at, share in stops
        )
        fill = (
            f'<a:gradFill rotWithShape="1"><a:gsLst>{marks}</a:gsLst>'
            '<a:lin ang="5400000" scaled="0"/></a:gradFill>'
        )
    else:
        fill = f"<a:solidFill>{_ink(veil, 1.0)}</a:solidFill>"
    return parse_xml(
        f"<p:sp {nsdecls('p', 'a')}><p:nvSpPr>"
        f'<p:cNvPr id="{number}" name="{name}" descr=""><a:extLst>'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec='
        '"http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
        '</a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>'
        f'<a:off x="{box.left}" y="{box.top}"/>'
        f'<a:ext cx="{box.right - box.left}" cy="{box.bottom - box.top}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )


def veil_over(slide: Any, shape: Any, pixels: npt.NDArray[np.uint8]) -> None:
    """Lay a veil over a picture that fills its frame, as far as texts above it need one: for a
    contrast of 4.5:1, or 3:1 of large letters, to each pixel below them (WCAG 2.2, 1.4.3). It has
    the theme's colour for grounds or for text, or black or white, with which the title can be read,
    and most of the other texts. Away from the texts it fades.

    Args:
        shape: python-pptx's picture, in no group, with no veil over it.
        pixels: (H, W, 3) sRGB, of the picture.
    """
    whole = box_of(shape)
    texts = [] if whole is None else list(_texts_over(slide, shape, whole))
    if whole is None or not texts:
        return
    title = slide.shapes.title
    most = _first_colours(title, slide) if title is not None else set()
    wanted = [colour for text in texts for colour in text.colours]
    grounds = [scheme_colour(name, slide) for name in ("bg1", "tx1")]
    ground = max(
        (colour for colour in (*grounds, _BLACK, _WHITE) if colour is not None),
        key=lambda colour: (len(readable(most, colour)), len(readable(wanted, colour))),
    )
    opacity = max(
        veil_for(
            _below(pixels, text.box, whole), readable(text.colours, ground), ground, text.least
        ).opacity
        for text in texts
    )
    if opacity:
        stops = _faded([text.box for text in texts], whole)
        shape._element.addnext(veil_shape(slide, NAME, whole, Veil(ground, opacity), stops))


def drop_veil(shape: Any) -> bool:
    """Take away the veil over a picture; whether there was one."""
    after = shape._element.getnext()
    if after is None or after.xpath("./p:nvSpPr/p:cNvPr/@name") != [NAME]:
        return False
    after.getparent().remove(after)
    return True


def _ink(veil: Veil, share: float) -> str:
    colour = "{:02X}{:02X}{:02X}".format(*veil.colour)
    alpha = round(100_000 * veil.opacity * share)
    return f'<a:srgbClr val="{colour}"><a:alpha val="{alpha}"/></a:srgbClr>'


def _texts_over(slide: Any, shape: Any, whole: Box) -> Iterator[Text]:
    above = list(shape._element.itersiblings())
    for each in slide.shapes:
        if each._element not in above or not each.has_text_frame or not text_of(each).strip():
            continue
        body, colours = text_body(each, slide), colours_of(each, slide)
        if body is None or not colours:
            continue
        box = text_extent(body)
        if _overlap(box, whole):
            large = min(paragraph.size for paragraph in body.paragraphs) >= _LARGE
            yield Text(box, colours, ENOUGH_FOR_LARGE if large else ENOUGH)


def _first_colours(title: Any, slide: Any) -> set[Colour]:
    return colours_of(title, slide) if text_of(title).strip() else set()


def _faded(texts: Sequence[Box], whole: Box) -> list[tuple[float, float]]:
    """The stops of a veil that is whole where the texts are, and fades above or below them where
    there is room for that."""
    height = whole.bottom - whole.top
    first = (min(box.top for box in texts) - whole.top) / height
    last = (max(box.bottom for box in texts) - whole.top) / height
    if first > 1 - last and first - _FADE > 0:
        return [(0.0, 0.0), (first - _FADE, 0.0), (first, 1.0), (1.0, 1.0)]
    if last + _FADE < 1:
        return [(0.0, 1.0), (last, 1.0), (last + _FADE, 0.0), (1.0, 0.0)]
    return []


def _overlap(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )


def _below(pixels: npt.NDArray[np.uint8], box: Box, whole: Box) -> npt.NDArray[np.uint8]:
    """The part of a picture in the frame `whole` that lies below a box."""
    height, width = pixels.shape[:2]
    across, down = whole.right - whole.left, whole.bottom - whole.top
    left, right = (
        min(width, max(0, round((x - whole.left) * width / across))) for x in (box.left, box.right)
    )
    top, bottom = (
        min(height, max(0, round((y - whole.top) * height / down))) for y in (box.top, box.bottom)
    )
    return pixels[
        min(top, height - 1) : max(bottom, top + 1), min(left, width - 1) : max(right, left + 1)
    ]
