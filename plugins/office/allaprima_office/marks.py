"""What is written about a picture beside its pixels: alternative text, and how it came to be.

Both stand among the picture's non-visual properties. The origin is an extension of our own, which
programs keep though they do not know it.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from allaprima import InvalidRequest, Recipe
from allaprima_office.fitting import FITS, Fit

_ORIGIN_URI = "{7D1F7E3B-5B0C-4B6E-9E0B-6D2C5A1F4A58}"
_NAMESPACE = "urn:allaprima:origin:1"
# [MS-ODRAWXML] 2.26: decorative.
_DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"
_DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative"
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Origin:
    """How a picture on a slide came to be.

    Attributes:
        recipe: what made it.
        prompt: what was asked for, without the style and before any plug-in changed it.
        style: words that were added to the prompt, or "".
        fit: how it was put into its place.
    """

    recipe: Recipe
    prompt: str
    style: str = ""
    fit: Fit = "cover"

    def to_json(self) -> str:
        values = {"prompt": self.prompt, "style": self.style, "fit": self.fit}
        # In ASCII, since JSON may hold characters that XML cannot.
        return json.dumps({**values, "recipe": json.loads(self.recipe.to_json())})

    @classmethod
    def from_json(cls, text: str) -> Origin:
        """Raises ValueError (InvalidRequest is one) if this is none."""
        values = json.loads(text)
        try:
            recipe = Recipe.from_json(json.dumps(values["recipe"]))
            origin = cls(recipe, values["prompt"], values["style"], values["fit"])
        except (KeyError, TypeError) as error:
            raise InvalidRequest(f"This is no origin: {error}.") from error
        if not (isinstance(origin.prompt, str) and isinstance(origin.style, str)):
            raise InvalidRequest("This is no origin: its words are no text.")
        if origin.fit not in FITS:
            raise InvalidRequest(f"This is no origin: {origin.fit!r} is no fit.")
        return origin


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
        f'<allaprima:origin xmlns:allaprima="{_NAMESPACE}">{escape(origin.to_json())}'
        "</allaprima:origin>",
        prefix,
    )


def read_origin(owner: Any) -> Origin | None:
    """The origin stored with a python-pptx shape or in an element, if there is one to be read."""
    element = owner if hasattr(owner, "tag") else properties_of(owner)
    for found in element.iter(f"{{{_NAMESPACE}}}origin"):
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
