"""What is written about a picture beside its pixels: alternative text, and how it came to be.

Both stand among the picture's non-visual properties. The origin is an extension of our own, which
programs keep though they do not know it.
"""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from allaprima_office.origin import NAMESPACE, Origin

_ORIGIN_URI = "{7D1F7E3B-5B0C-4B6E-9E0B-6D2C5A1F4A58}"
# [MS-ODRAWXML] 2.26: decorative.
_DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def properties_of(shape: Any) -> Any:
    """The p:cNvPr of a python-pptx shape."""
    return shape._element.xpath("./*/p:cNvPr")[0]


def set_alternative_text(shape: Any, text: str, *, decorative: bool = False) -> None:
    """Say what a picture shows, or mark it as decoration that screen readers pass over."""
    properties = properties_of(shape)
    properties.set("descr", "" if decorative else without_control_characters(text))
    _drop_extension(properties, _DECORATIVE_URI)
    if decorative:
        _add_extension(
            properties,
            _DECORATIVE_URI,
            f'<adec:decorative xmlns:adec="{_DECORATIVE}" val="1"/>',
        )


def without_control_characters(text: str) -> str:
    """Text on one line, without what XML cannot hold."""
    return _NOT_IN_XML.sub("", " ".join(text.split()))


def alternative_text(shape: Any) -> str:
    return str(properties_of(shape).get("descr") or "")


def is_decorative(shape: Any) -> bool:
    return any(
        mark.get("val") in ("1", "true")
        for mark in properties_of(shape).iter(f"{{{_DECORATIVE}}}decorative")
    )


def store_origin(owner: Any, origin: Origin, prefix: str = "a") -> None:
    """Write an origin into the extensions of an element, in place of one that is there.

    Args:
        owner: an element whose last child may be an extLst, such as a p:cNvPr.
        prefix: of the namespace that its extLst is in.
    """
    _drop_extension(owner, _ORIGIN_URI, prefix)
    _add_extension(
        owner,
        _ORIGIN_URI,
        f'<allaprima:origin xmlns:allaprima="{NAMESPACE}">{escape(origin.to_json())}'
        "</allaprima:origin>",
        prefix,
    )


def read_origin(owner: Any) -> Origin | None:
    """The origin stored with a python-pptx shape or in an element, if there is one to be read."""
    element = owner if hasattr(owner, "tag") else properties_of(owner)
    for found in element.iter(f"{{{NAMESPACE}}}origin"):
        try:
            return Origin.from_json(found.text or "")
        except (ValueError, RecursionError):
            return None
    return None


def _add_extension(owner: Any, uri: str, content: str, prefix: str = "a") -> None:
    extensions = owner.find(qn(f"{prefix}:extLst"))
    if extensions is None:
        extensions = parse_xml(f"<{prefix}:extLst {nsdecls(prefix)}/>")
        owner.append(extensions)
    extensions.append(
        parse_xml(f'<{prefix}:ext {nsdecls(prefix)} uri="{uri}">{content}</{prefix}:ext>')
    )


def _drop_extension(owner: Any, uri: str, prefix: str = "a") -> None:
    extensions = owner.find(qn(f"{prefix}:extLst"))
    if extensions is None:
        return
    for extension in list(extensions):
        if extension.get("uri") == uri:
            extensions.remove(extension)
    if not len(extensions):
        owner.remove(extensions)
