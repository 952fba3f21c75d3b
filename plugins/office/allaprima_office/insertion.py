"""Putting a picture on a slide: into a placeholder, into free room, or in another one's stead.

python-pptx's own `insert_picture` drops a placeholder's formatting and always crops, and it has no
call to replace a picture; hence the few elements that are written here.
"""

from __future__ import annotations

import copy
import io
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from allaprima_office.fitting import Fit, fitted
from allaprima_office.marks import properties_of, set_alternative_text, store_origin
from allaprima_office.origin import Origin
from allaprima_office.outline import Place

# Parts of an image that belong to its old pixels: a vector version, and layers of artistic effects.
_OF_OLD_PIXELS = (
    "{96DAC541-7B7A-43D3-8B79-37D633B846F1}",
    "{BEBA8EAE-BF5A-486C-A8C5-ECC9F3942E4B}",
)


def put_picture(
    slide: Any,
    place: Place,
    data: bytes,
    size: tuple[int, int],
    *,
    fit: Fit,
    alternative_text: str,
    origin: Origin,
    decorative: bool = False,
) -> Any:
    """Put an image file into a place and return the python-pptx picture shape.

    The file's bytes go into the deck as they are. In a placeholder, the picture takes over its
    id, name, place in the order, and all formatting (fill, outline, geometry, effects, rotation),
    and what it inherits from its layout it still inherits; in another picture's place, it takes
    over everything but the image.

    Args:
        data: a PNG or JPEG file.
        size: its (width, height) in pixels.
        alternative_text: what a screen reader says, unless the picture is `decorative`.
    """
    where = fitted(place, size, fit)
    if place.kind == "picture":
        shape = _exchange(slide, place, data)
    elif place.shape is not None:
        shape = _into_placeholder(slide, place, data)
    else:
        frame = (where.left, where.top, where.width, where.height)
        shape = slide.shapes.add_picture(io.BytesIO(data), *frame)
        shape.name = f"Picture {shape.shape_id}"
    shape.crop_left = shape.crop_right = where.crop_x
    shape.crop_top = shape.crop_bottom = where.crop_y
    set_alternative_text(shape, alternative_text, decorative=decorative)
    store_origin(properties_of(shape), origin)
    return shape


def drop_unused_relations(part: Any, names: set[str]) -> None:
    """Let go of what a part related to by these names, as far as nothing in it says them still.

    What nothing relates to any more is left out when the deck is saved.
    """
    said = {str(name) for name in part._element.xpath("//@r:*")}
    for name in names - said:
        if name in part.rels:
            part.rels.pop(name)


def _into_placeholder(slide: Any, place: Place, data: bytes) -> Any:
    old = place.shape._element
    _part, relation = slide.part.get_or_add_image_part(io.BytesIO(data))
    new = parse_xml(
        f"<p:pic {nsdecls('p', 'a', 'r')}><p:nvPicPr>"
        '<p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>'
        f'</p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/>'
        "<a:stretch><a:fillRect/></a:stretch></p:blipFill></p:pic>"
    )
    # A p:sp and a p:pic say what they are called, which placeholder they fill, and how they look
    # in the same elements, so these move over as they are.
    named = old.find(qn("p:nvSpPr"))
    new.nvPicPr.insert(0, copy.deepcopy(named.find(qn("p:cNvPr"))))
    new.nvPicPr.append(copy.deepcopy(named.find(qn("p:nvPr"))))
    for name in ("p:spPr", "p:style"):
        if (element := old.find(qn(name))) is not None:
            new.append(copy.deepcopy(element))
    old.addprevious(new)
    old.getparent().remove(old)
    [shape] = [shape for shape in slide.shapes if shape._element is new]
    return shape


def _exchange(slide: Any, place: Place, data: bytes) -> Any:
    """Give a picture another image, and nothing else."""
    filling = place.shape._element.find(qn("p:blipFill"))
    blip = filling.find(qn("a:blip"))
    if blip is None:
        blip = parse_xml(f"<a:blip {nsdecls('a')}/>")
        filling.insert(0, blip)
    old = {str(name) for name in blip.xpath(".//@r:*")}
    blip.attrib.pop(qn("r:link"), None)
    for extension in blip.xpath("./a:extLst/a:ext"):
        if extension.get("uri") in _OF_OLD_PIXELS:
            extension.getparent().remove(extension)
    for extensions in blip.xpath("./a:extLst[not(*)]"):
        blip.remove(extensions)
    # The old crop, and how the old image was laid into its frame.
    for name in ("a:srcRect", "a:tile", "a:stretch"):
        for element in filling.findall(qn(name)):
            filling.remove(element)
    filling.append(parse_xml(f"<a:stretch {nsdecls('a')}><a:fillRect/></a:stretch>"))
    _part, relation = slide.part.get_or_add_image_part(io.BytesIO(data))
    blip.set(qn("r:embed"), relation)
    drop_unused_relations(slide.part, old)
    return place.shape
