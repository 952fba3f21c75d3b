"""What is kept with a picture in Impress: alternative text, and how it came to be.

The origin is an attribute of our own on the picture's shape, which .odp files keep. A .pptx file
that Impress writes or reads has the alternative text and the image's own bytes, and no more; but
these bytes are signed, and say it too.
"""

from __future__ import annotations

from typing import Any

import uno

from allaprima_office.credentials import signed_origin
from allaprima_office.impress.graphics import data_of
from allaprima_office.origin import NAMESPACE, Origin

_ATTRIBUTE = "allaprima:origin"


def store_origin(holder: Any, origin: Origin) -> None:
    """Write an origin onto a shape or a page, in place of one that is there."""
    attributes = holder.UserDefinedAttributes
    value = uno.createUnoStruct(
        "com.sun.star.xml.AttributeData", NAMESPACE, "CDATA", origin.to_json()
    )
    change = "replaceByName" if attributes.hasByName(_ATTRIBUTE) else "insertByName"
    # An Any must say its type, which an ordinary call would take off again.
    any_value = uno.Any("com.sun.star.xml.AttributeData", value)
    uno.invoke(attributes, change, (_ATTRIBUTE, any_value))
    holder.UserDefinedAttributes = attributes


def kept_origin(holder: Any) -> Origin | None:
    """The origin kept with a shape or a page."""
    attributes = holder.UserDefinedAttributes
    if attributes is None or not attributes.hasByName(_ATTRIBUTE):
        return None
    try:
        return Origin.from_json(attributes.getByName(_ATTRIBUTE).Value)
    except (ValueError, RecursionError):
        return None


def read_origin(shape: Any) -> Origin | None:
    """The origin kept with a picture's shape, or else the one that its own credentials tell."""
    attributes = shape.UserDefinedAttributes
    if attributes is not None and attributes.hasByName(_ATTRIBUTE):
        return kept_origin(shape)
    return signed_origin(data_of(shape), str(shape.Description))


def set_alternative_text(shape: Any, text: str, *, decorative: bool = False) -> None:
    """Say what a picture shows, or mark it as decoration that screen readers pass over."""
    shape.Description = "" if decorative else " ".join(text.split())
    if hasattr(shape, "Decorative"):  # LibreOffice 7.5 and later
        shape.Decorative = decorative


def is_decorative(shape: Any) -> bool:
    return bool(getattr(shape, "Decorative", False))
