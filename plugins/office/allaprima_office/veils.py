"""A veil: a form of one colour over a picture, thin, with which text on the picture can be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls

from allaprima_office.contrast import ENOUGH, ENOUGH_FOR_LARGE, Veil
from allaprima_office.extents import text_extent
from allaprima_office.legibility import NAME, Text, least_contrast, overlap, veil_needed
from allaprima_office.outline import Box
from allaprima_office.pptx_outline import box_of, text_body
from allaprima_office.styles import text_of
from allaprima_office.tables import has_small_letters
from allaprima_office.text_colours import colours_of
from allaprima_office.theme import Colour, scheme_colour

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


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
    """Lay a veil over a picture that fills its frame, as far as texts above it need one; see
    `legibility.veil_needed`.

    Args:
        shape: python-pptx's picture, in no group, with no veil over it.
        pixels: (H, W, 3) sRGB, of the picture.
    """
    whole = box_of(shape)
    texts = [] if whole is None else list(_texts_over(slide, shape, whole))
    if whole is None or not texts:
        return
    title = slide.shapes.title
    first = _first_colours(title, slide) if title is not None else set()
    grounds = [scheme_colour(name, slide) for name in ("bg1", "tx1")]
    needed = veil_needed(pixels, whole, texts, first, grounds)
    if needed is not None:
        shape._element.addnext(veil_shape(slide, NAME, whole, *needed))


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
        if each._element not in above:
            continue
        box, least = None, ENOUGH
        if each.has_text_frame and text_of(each).strip():
            body = text_body(each, slide)
            if body is not None:
                box, least = text_extent(body), least_contrast(body)
        elif getattr(each, "has_table", False):
            box = box_of(each)
            least = ENOUGH if has_small_letters(each, slide) else ENOUGH_FOR_LARGE
        colours = colours_of(each, slide)
        if box is not None and colours and overlap(box, whole):
            yield Text(box, colours, least)


def _first_colours(title: Any, slide: Any) -> set[Colour]:
    return colours_of(title, slide) if text_of(title).strip() else set()
