"""The colours of a deck's theme, and what a colour written in a slide comes to.

Formulas: ECMA-376 part 1, 20.1.2.3 (colour transforms), 20.1.6.2 (colour scheme).
"""

from __future__ import annotations

import colorsys
from typing import Any

from pptx.oxml.ns import qn

from allaprima_office.light import linear
from allaprima_office.styles import parents, surfaces_below

Colour = tuple[int, int, int]
"""8-bit sRGB."""

_ACCENTS = tuple(f"accent{i}" for i in range(1, 7))
_OTHER_FILLS = [qn(f"a:{name}Fill") for name in ("no", "grad", "blip", "patt", "grp")]
_MAP = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}
_SHORT = {"dk": "dark", "lt": "light", "med": "medium"}  # how DrawingML spells CSS's names


def accent_colours(slide: Any) -> tuple[str, ...]:
    """The accent colours of the slide's theme as "#rrggbb", each once; () if it has none."""
    scheme = _scheme(slide)
    found = [colour for name in _ACCENTS if (colour := _read(scheme.get(name), slide))]
    return tuple(dict.fromkeys("#{:02x}{:02x}{:02x}".format(*colour) for colour in found))


def colour_in(parent: Any, surface: Any) -> Colour | None:
    """The colour that an element such as a:solidFill or a:fontRef holds, as seen on a slide, layout
    or master; None if there is none, or none that can be known."""
    for child in () if parent is None else parent:
        if child.tag in _READERS:
            return _read(child, surface)
    return None


def scheme_colour(name: str, surface: Any) -> Colour | None:
    """The theme's colour of this name ("tx1", "accent2", ...) as seen on a surface."""
    return _read(_scheme(surface).get(_mapped(name, surface)), surface)


def ground_of(surface: Any, *, about: bool = False) -> Colour | None:
    """The colour of the background of a slide, layout or master; None if it is not plain.

    Args:
        about: of a theme's gradient or texture, too, the colour that it is made from.
    """
    for level in (surface, *surfaces_below(surface)):
        background = level._element.cSld.find(qn("p:bg"))
        if background is None:
            continue
        reference = background.find(qn("p:bgRef"))
        # From 1001 on it names a fill of the theme's, the first of which is plain.
        if reference is not None and (about or reference.get("idx") in ("1", "1001")):
            return colour_in(reference, surface)
        return colour_in(background.find(f"{qn('p:bgPr')}/{qn('a:solidFill')}"), surface)
    return None


def fill_of(shape: Any, surface: Any) -> Colour | None:
    """The plain colour that a shape is filled with, of its own or an inherited one; None if it has
    none."""
    for each in (shape, *parents(shape, surface)):
        properties = each._element.find(qn("p:spPr"))
        for child in () if properties is None else properties:
            if child.tag == qn("a:solidFill"):
                return colour_in(child, surface)
            if child.tag in _OTHER_FILLS:
                return None
    return None


def _scheme(surface: Any) -> dict[str, Any]:
    """The theme's colours by name: the elements that hold them."""
    from pptx.opc.constants import RELATIONSHIP_TYPE as RT
    from pptx.oxml import parse_xml

    master = ([surface, *surfaces_below(surface)])[-1]
    try:
        part = master.part.part_related_by(RT.THEME)
    except KeyError:
        return {}
    root: Any = parse_xml(part.blob)
    scheme = next(root.iter(qn("a:clrScheme")), None)
    if scheme is None:
        return {}
    return {entry.tag.rpartition("}")[2]: entry[0] for entry in scheme if len(entry)}


def _mapped(name: str, surface: Any) -> str:
    """The scheme's name for one that a colour map may turn around (dark slides swap tx1 and bg1)."""
    if name in ("phClr",):
        return "accent1"
    for level in (surface, *surfaces_below(surface)):
        element = level._element
        for mapping in (
            *element.findall(f"{qn('p:clrMapOvr')}/{qn('a:overrideClrMapping')}"),
            *element.findall(qn("p:clrMap")),
        ):
            if mapping.get(name):
                return str(mapping.get(name))
    return _MAP.get(name, name)


def _read(element: Any, surface: Any) -> Colour | None:
    if element is None or element.tag not in _READERS:
        return None
    try:
        base = _READERS[element.tag](element, surface)
        return None if base is None else _transformed(base, element)
    except (ValueError, TypeError):
        return None


def _srgb(element: Any, _surface: Any) -> Colour:
    return _hex(element.get("val"))


def _system(element: Any, _surface: Any) -> Colour:
    return _hex(element.get("lastClr") or {"window": "FFFFFF"}.get(element.get("val"), "000000"))


def _of_scheme(element: Any, surface: Any) -> Colour | None:
    return scheme_colour(element.get("val"), surface)


def _preset(element: Any, _surface: Any) -> Colour | None:
    from PIL import ImageColor

    name = element.get("val")
    for short, long in _SHORT.items():
        if name.startswith(short) and name[len(short) :][:1].isupper():
            name = long + name[len(short) :]
    red, green, blue = ImageColor.getrgb(name.lower())[:3]
    return red, green, blue


def _linear(element: Any, _surface: Any) -> Colour:
    red, green, blue = (_to_srgb(_share(element.get(name))) for name in "rgb")
    return red, green, blue


def _hsl(element: Any, _surface: Any) -> Colour:
    hue = int(element.get("hue")) / 21_600_000
    values = colorsys.hls_to_rgb(hue, _share(element.get("lum")), _share(element.get("sat")))
    return _bytes(values)


_READERS: dict[str, Any] = {
    qn("a:srgbClr"): _srgb,
    qn("a:sysClr"): _system,
    qn("a:schemeClr"): _of_scheme,
    qn("a:prstClr"): _preset,
    qn("a:scrgbClr"): _linear,
    qn("a:hslClr"): _hsl,
}


def _transformed(colour: Colour, element: Any) -> Colour:
    """`colour` with the changes that stand within its element, in order."""
    for change in element:
        name, amount = change.tag.rpartition("}")[2], change.get("val")
        if name in ("lumMod", "lumOff", "satMod", "satOff"):
            hue, light, saturation = colorsys.rgb_to_hls(*(v / 255 for v in colour))
            if name.startswith("lum"):
                light = light * _share(amount) if name == "lumMod" else light + _share(amount)
            else:
                saturation = (
                    saturation * _share(amount) if name == "satMod" else saturation + _share(amount)
                )
            colour = _bytes(colorsys.hls_to_rgb(hue, _clip(light), _clip(saturation)))
        elif name in ("shade", "tint"):
            # In linear light: towards black, or towards white.
            rest = 0.0 if name == "shade" else 1 - _share(amount)
            mixed = (_to_srgb(linear(v) * _share(amount) + rest) for v in colour)
            red, green, blue = mixed
            colour = (red, green, blue)
    return colour


def _to_srgb(light: float) -> int:
    light = _clip(light)
    share = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return round(255 * share)


def _share(amount: str) -> float:
    """A percentage as DrawingML writes it: in thousandths, or with a sign."""
    return float(amount[:-1]) / 100 if amount.endswith("%") else int(amount) / 100_000


def _hex(value: str) -> Colour:
    if len(value) != 6:
        raise ValueError(value)
    return int(value[:2], 16), int(value[2:4], 16), int(value[4:], 16)


def _bytes(values: tuple[float, float, float]) -> Colour:
    red, green, blue = (round(255 * _clip(value)) for value in values)
    return red, green, blue


def _clip(value: float) -> float:
    return min(1.0, max(0.0, value))
