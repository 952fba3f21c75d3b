"""A generated background for a slide, a layout or a master, on which its text can be read."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn

from allaprima import Picture, Request
from allaprima_office.contrast import Veil, contrast, readable, veil_for, veiled
from allaprima_office.deck import Deck
from allaprima_office.fitting import DPI, fitted, pixel_size
from allaprima_office.insertion import drop_unused_relations
from allaprima_office.kinds import background_kind
from allaprima_office.marks import read_origin, store_origin
from allaprima_office.origin import Origin
from allaprima_office.outline import Box, Place
from allaprima_office.planning import SEEDS, place_seed
from allaprima_office.prompts import styled
from allaprima_office.styles import hides_master
from allaprima_office.text_colours import text_colours
from allaprima_office.theme import Colour, accent_colours, ground_of, scheme_colour
from allaprima_office.veils import veil_shape
from allaprima_office.wishes import Wishes, palette_for

if TYPE_CHECKING:
    from allaprima import Engine
    from allaprima_office.wishes import OnProgress

Where = Literal["slide", "layout", "master"]
VEIL = "Veil over the background"
_SCREEN_DPI = 96  # what an image without a resolution of its own is taken to have
_WHITE = (255, 255, 255)


@dataclass(frozen=True)
class Background:
    """A background that was set.

    Attributes:
        before, after: the lowest contrast ratio of any text to any pixel, without and with the
            veil; None if there is no text.
        aside: colours of text that had too little contrast before, and so either lies on something
            else or was faint anyway; nothing was done for it.
    """

    name: str
    picture: Picture
    veil: Veil
    before: float | None
    after: float | None
    aside: tuple[Colour, ...]


def surface_for(deck: Deck, where: Where, number: int | None) -> Any:
    """The slide with this number, its layout, or its master; without a number, the first master.

    Raises:
        DocumentError: there is no such slide.
    """
    if number is None:
        return deck.presentation.slide_masters[0]
    slide = deck.slide(number)
    if where == "slide":
        return slide
    layout: Any = slide.slide_layout
    return layout if where == "layout" else layout.slide_master


def set_background(
    engine: Engine,
    deck: Deck,
    surface: Any,
    prompt: str,
    wishes: Wishes,
    *,
    on_progress: OnProgress,
) -> Background:
    """Make a background and put it behind everything on `surface`.

    A material is laid as a tile, anything else covers the slide. Where text on it would have less
    contrast than 4.5:1 at any pixel, a veil is laid over it: a form of one colour, as thin as will
    do. The picture's own bytes stay those of `engine.encode`.

    Raises:
        AllaPrimaError: from the engine.
    """
    request = engine.resolve(_request(engine, surface, prompt, wishes))
    place = Place("free area", 0, 0, *deck.size)
    tile = request.kind == "material"
    if not tile and wishes.size is None:
        request = request.replace(size=pixel_size(place, engine.card(request.model or "")))
    showing = list(_showing(deck, surface))
    colours = sorted(set().union(*(text_colours(each) for each in showing)))
    ground = _ground(surface, colours)
    texts = readable(colours, ground)
    aside = tuple(colour for colour in colours if colour not in texts)
    name = _name(deck, surface)
    [picture] = engine.generate(request, on_progress=lambda p: on_progress(name, p.fraction))
    pixels = _on(picture.pixels, ground)
    veil = veil_for(pixels, texts, ground)
    origin = Origin(picture.recipe, prompt, wishes.style or "")
    _write(surface, engine.encode(picture, "image/png"), picture, place, origin, tile=tile)
    deck.touch(surface.part)
    for each in showing:
        changed = _drop_veil(each)
        if veil.opacity and _needs_own_veil(each, surface):
            _add_veil(each, veil, deck.size)
            changed = True
        if changed:
            deck.touch(each.part)
    if not texts:
        return Background(name, picture, veil, None, None, aside)
    before, after = contrast(pixels, texts), contrast(veiled(pixels, veil), texts)
    return Background(name, picture, veil, before, after, aside)


def backgrounds_in(deck: Deck) -> Iterator[tuple[str, Origin]]:
    """The names of what has a generated background, and how each came to be."""
    masters = list(deck.presentation.slide_masters)
    layouts = [layout for master in masters for layout in master.slide_layouts]
    for surface in (*masters, *layouts, *deck.slides):
        background = surface._element.cSld.find(qn("p:bg"))
        origin = None if background is None else read_origin(background)
        if origin is not None:
            yield _name(deck, surface), origin


def _request(engine: Engine, surface: Any, prompt: str, wishes: Wishes) -> Request:
    own = getattr(surface, "slide_id", None)
    seed = place_seed(own or 0, f"background {surface.part.partname if own is None else ''}")
    kind: Any = wishes.kind or background_kind(engine, prompt, wishes.model)
    return Request(
        prompt=styled(prompt, wishes.style or ""),
        kind=kind,
        model=wishes.model,
        size=wishes.size,
        seed=seed % SEEDS if wishes.seed is None else wishes.seed,
        palette=palette_for(kind, accent_colours(surface), None),
    )


def _showing(deck: Deck, surface: Any) -> Iterator[Any]:
    """The surface, and what is above it and has no background of its own."""
    yield surface
    if hasattr(surface, "slide_layouts"):
        layouts = [layout for layout in surface.slide_layouts if not _has_background(layout)]
        yield from layouts
    else:
        layouts = [surface]
    parts = {layout.part for layout in layouts}
    for slide in deck.slides:
        if slide.slide_layout.part in parts and not _has_background(slide):
            yield slide


def _has_background(surface: Any) -> bool:
    return surface._element.cSld.find(qn("p:bg")) is not None


def _needs_own_veil(each: Any, surface: Any) -> bool:
    """A veil shows through like any form of a layout or master, unless a slide hides these."""
    return each.part is surface.part or hides_master(each)


def _ground(surface: Any, texts: list[Colour]) -> Colour:
    """The colour behind the text: what the background was, or else, for a picture or a gradient,
    that of the theme's ground and text colours with which more of the text can be read."""
    if (found := ground_of(surface)) is not None:
        return found
    names = (scheme_colour(name, surface) for name in ("bg1", "tx1"))
    choices = [colour for colour in names if colour] or [_WHITE]
    return max(choices, key=lambda colour: len(readable(texts, colour)))


def _on(pixels: Any, ground: Colour) -> Any:
    """The colours of a picture that may be transparent, on the colour behind it."""
    if pixels.shape[2] == 3:
        return pixels
    import numpy as np

    alpha = pixels[..., 3:] / 255
    return np.rint(pixels[..., :3] * alpha + np.array(ground) * (1 - alpha)).astype(np.uint8)


def _write(
    surface: Any, data: bytes, picture: Picture, place: Place, origin: Origin, *, tile: bool
) -> None:
    content = surface._element.cSld
    old: set[str] = set()
    for background in content.findall(qn("p:bg")):
        old |= {str(name) for name in background.xpath(".//@r:*")}
        content.remove(background)
    _part, relation = surface.part.get_or_add_image_part(io.BytesIO(data))
    if tile:
        scale = round(100_000 * _SCREEN_DPI / DPI)
        laid = (
            f'<a:srcRect/><a:tile tx="0" ty="0" sx="{scale}" sy="{scale}" flip="none" algn="tl"/>'
        )
    else:
        where = fitted(place, picture.size, "cover")
        x, y = round(100_000 * where.crop_x), round(100_000 * where.crop_y)
        laid = f'<a:srcRect l="{x}" t="{y}" r="{x}" b="{y}"/><a:stretch><a:fillRect/></a:stretch>'
    background = parse_xml(
        f"<p:bg {nsdecls('p', 'a', 'r')}><p:bgPr>"
        f'<a:blipFill dpi="0" rotWithShape="1"><a:blip r:embed="{relation}"/>{laid}</a:blipFill>'
        "<a:effectLst/></p:bgPr></p:bg>"
    )
    store_origin(background[0], origin, "p")
    content.insert(0, background)
    drop_unused_relations(surface.part, old)


def _add_veil(surface: Any, veil: Veil, size: tuple[int, int]) -> None:
    shape = veil_shape(surface, VEIL, Box(0, 0, *size), veil)
    # Behind everything: two entries of the tree's own stand before.
    surface._element.cSld.spTree.insert(2, shape)


def _drop_veil(surface: Any) -> bool:
    found = [s for s in surface.shapes if s._element.tag == qn("p:sp") and s.name == VEIL]
    for shape in found:
        shape._element.getparent().remove(shape._element)
    return bool(found)


def _name(deck: Deck, surface: Any) -> str:
    if hasattr(surface, "slide_layouts"):
        return f"master {surface.name or ''}".strip()
    if hasattr(surface, "slide_master"):
        return f"layout {surface.name}"
    return f"slide {1 + [s.part for s in deck.slides].index(surface.part)}"
