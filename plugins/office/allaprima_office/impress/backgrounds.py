"""Backgrounds in Impress: of one slide, or of all by their masters. Text on them stays legible.

A slide's background is no shape, so nothing can hide what its master shows (numbers, footers, a
logo), no click catches it, and screen readers pass it over. For the same reason its veil is a part of
the image: as a shape it would lie over what the master shows. The image is then signed as an edit of
the one that was generated.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import uno

from allaprima import DocumentError
from allaprima_office.backdrops import ANY, as_backdrop
from allaprima_office.credentials import signed_origin
from allaprima_office.fitting import fitted
from allaprima_office.impress.graphics import graphic_from
from allaprima_office.impress.marks import kept_origin, store_origin
from allaprima_office.impress.outline import ImpressOutline
from allaprima_office.impress.texts import texts_on
from allaprima_office.impress.texts_over import TextsOver
from allaprima_office.impress.undo import remember
from allaprima_office.kinds import background_kind, default_kind, words_of
from allaprima_office.legibility import below_veil
from allaprima_office.origin import Origin
from allaprima_office.outline import Place
from allaprima_office.planning import Task, place_seed
from allaprima_office.prompts import styled
from allaprima_office.wishes import Wishes, origin_of, style_for

if TYPE_CHECKING:
    import numpy.typing as npt

    from allaprima import Engine, Picture
    from allaprima_office.impress.document import Presentation
    from allaprima_office.legibility import FadingVeil

_NAME = "Alla Prima "
"""How the names of our bitmaps in the document begin. One without a name is not kept in .odp files."""
_WHITE = (255, 255, 255)


@dataclass(frozen=True)
class Surface:
    """What gets a background.

    Attributes:
        pages: the slide, or the masters of all slides.
        outlines: the slides that show it, at least one.
    """

    pages: Sequence[Any]
    outlines: Sequence[ImpressOutline]

    @property
    def name(self) -> str:
        of_all = len(self.pages) > 1 or self.pages[0] != self.outlines[0].page
        return "all slides" if of_all else f"slide {self.outlines[0].number}"


def surface_of(presentation: Presentation, number: int | None, *, everything: bool) -> Surface:
    """One slide, from 1 (None is the one that is shown), or all of them.

    All means their masters: slides with a background of their own keep that, and new slides of these
    masters have the masters'.

    Raises:
        DocumentError: there is no such slide, or none without a background of its own.
    """
    if not everything:
        outline = presentation.outline(number)
        return Surface([outline.page], [outline])
    showing = [
        each
        for each in presentation.outlines
        if each.page.Background is None and each.page.IsBackgroundVisible
    ]
    if not showing:
        raise DocumentError(
            "Every slide has a background of its own.",
            "Take it off in Slide > Slide Properties > Background.",
        )
    masters: list[Any] = []
    for each in showing:
        if each.page.MasterPage not in masters:
            masters.append(each.page.MasterPage)
    return Surface(masters, showing)


def background_task(surface: Surface, prompt: str) -> Task:
    """The task of a background, whose picture covers the slide."""
    first = surface.outlines[0]
    of_one = surface.pages[0] == first.page
    seed = place_seed(first.identity if of_one else "", "background")
    return Task(first, Place("free area", 0, 0, *first.size), prompt, seed, is_asked=True)


def as_background(engine: Engine, task: Task, wishes: Wishes) -> Task:
    """The task with the kind that its words mean, as for backgrounds in .pptx files: a picture where
    they mean one, else a material. For any thread.

    Raises:
        AllaPrimaError: from the engine.
    """
    said = styled(task.prompt, style_for(task, wishes, None))
    kind: Any = wishes.kind or background_kind(engine, said, wishes.model)
    return Task(task.outline, task.place, task.prompt, task.seed, is_asked=True, kind=kind)


def thing_for(engine: Engine, surface: Surface) -> str | None:
    """The thing that stands for what the first of the slides says, where such are drawn."""
    words = words_of(default_kind(engine.models()))
    found = words(surface.outlines[0], 1)
    return found[0] if found else None


def suggested(engine: Engine, surface: Surface, thing: str | None) -> str:
    """A prompt from what the slide says: the thing that stands for it, or its title, if that is a
    view; else any. For any thread.

    Args:
        thing: as `thing_for` tells it.

    Raises:
        AllaPrimaError: from the engine.
    """
    first = surface.outlines[0]
    draft = Task(first, Place("free area", 0, 0, *first.size), thing or ANY, 0)
    settled = as_backdrop(engine, draft)
    return settled.prompt if settled.kind is not None else ANY


def covering(
    picture: Picture, surface: Surface, over: TextsOver | None
) -> tuple[npt.NDArray[np.uint8], FadingVeil | None]:
    """What is seen of a picture as a background, (H, W, 3) sRGB: the part in the slide's proportions,
    on the ground if it is transparent, below a veil if texts need one; and that veil. For any thread.

    Args:
        over: the texts on it; None to lay no veil.
    """
    pixels, first = picture.pixels, surface.outlines[0]
    height, width = pixels.shape[:2]
    where = fitted(Place("free area", 0, 0, *first.size), (width, height), "cover")
    x, y = round(width * where.crop_x), round(height * where.crop_y)
    pixels = pixels[y : height - y, x : width - x]
    if pixels.shape[2] == 4:
        share = pixels[..., 3:] / 255
        ground = np.array(first.ground or _WHITE)
        pixels = np.rint(pixels[..., :3] * share + ground * (1 - share)).astype(np.uint8)
    laid = None if over is None else over.veil(pixels)
    return (pixels if laid is None else below_veil(pixels, laid)), laid


def set_background(
    engine: Engine,
    presentation: Presentation,
    surface: Surface,
    task: Task,
    picture: Picture,
    wishes: Wishes,
    *,
    legible: bool = True,
) -> FadingVeil | None:
    """Make a picture the background, and return the veil that was laid into it. Call it within
    `one_step`.

    Args:
        legible: whether to lay one where texts need it.

    Raises:
        PluginError: it cannot be signed.
    """
    over = texts_on(surface.outlines) if legible else None
    pixels, laid = covering(picture, surface, over)
    if np.array_equal(pixels, picture.pixels):
        data = engine.encode(picture, "image/png")
    else:
        data = engine.encode_edited(pixels, picture, "image/png", unchanged=True)
    origin = origin_of(task, picture, wishes)
    new = _named(presentation, data)
    for page in surface.pages:
        before = Look.of(presentation, page)
        page.Background = new
        store_origin(page, origin)
        after = Look.of(presentation, page)
        remember(presentation, "Background", partial(before.give, page), partial(after.give, page))
    return laid


def show_background(presentation: Presentation, page: Any, data: bytes) -> None:
    """Show an image file as a page's background for now, in no list of what can be undone."""
    background = _background(presentation)
    background.FillBitmap = graphic_from(presentation.context, data)
    page.Background = background


def page_of_background(outline: ImpressOutline) -> Any | None:
    """The slide, or its master, whose background is seen on it; None if there is none."""
    page = outline.page
    if page.Background is not None:
        return page
    return page.MasterPage if page.IsBackgroundVisible else None


def background_origin(presentation: Presentation, page: Any) -> Origin | None:
    """How the background of a slide or master came to be: what is kept with it, or else what its own
    credentials tell; None if it was not made here."""
    background = page.Background
    if background is None or background.FillStyle.value != "BITMAP":
        return None
    if background.FillBitmapName.startswith(_NAME):
        return kept_origin(page)
    return signed_origin(background_data(presentation, page), "")


def background_data(presentation: Presentation, page: Any) -> bytes:
    """The bytes of a background's image file, as they stand in the document."""
    context = presentation.context
    services = context.ServiceManager
    storages = services.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
    # What Impress saves images with: its provider of graphics would write them anew.
    helper = services.createInstanceWithArgumentsAndContext(
        "com.sun.star.comp.Svx.GraphicExportHelper", (storages.createInstance(),), context
    )
    stream = helper.createInputStream(page.Background.FillBitmap)
    read = bytearray()
    while True:
        count, chunk = stream.readBytes(None, 2**20)
        read += chunk.value
        if count < 2**20:
            return bytes(read)


class Look:
    """What of a page `set_background` changes."""

    def __init__(self, background: Any, attributes: Any) -> None:
        self.background, self.attributes = background, attributes

    @classmethod
    def of(cls, presentation: Presentation, page: Any) -> Look:
        return cls(_copy(presentation, page.Background), page.UserDefinedAttributes)

    def give(self, page: Any) -> None:
        page.Background = self.background
        page.UserDefinedAttributes = self.attributes


def _named(presentation: Presentation, data: bytes) -> Any:
    """A background of an image file, which is kept in the document by a name."""
    name = _NAME + hashlib.sha256(data).hexdigest()[:12]
    table = presentation.document.createInstance("com.sun.star.drawing.BitmapTable")
    added = not table.hasByName(name)
    if added:
        table.insertByName(name, graphic_from(presentation.context, data))
    background = _background(presentation)
    background.FillBitmapName = name
    if added:
        # From here on it is there for as long as something has it, and no longer.
        table.removeByName(name)
    return background


def _copy(presentation: Presentation, background: Any) -> Any | None:
    """A background as it is now: a master's own follows what is set on the master."""
    if background is None:
        return None
    new = presentation.document.createInstance("com.sun.star.drawing.Background")
    new.FillStyle = background.FillStyle
    names = (each.Name for each in background.PropertySetInfo.Properties)
    for name in sorted(name for name in names if name.startswith("Fill")):
        # The URL is of older versions, and says what the bitmap says.
        if name != "FillBitmapURL" and background.getPropertyState(name).value == "DIRECT_VALUE":
            value = getattr(background, name)
            if value not in (None, "") and hasattr(new, name):
                setattr(new, name, value)
    return new


def _background(presentation: Presentation) -> Any:
    background = presentation.document.createInstance("com.sun.star.drawing.Background")
    background.FillStyle = uno.Enum("com.sun.star.drawing.FillStyle", "BITMAP")
    background.FillBitmapMode = uno.Enum("com.sun.star.drawing.BitmapMode", "STRETCH")
    return background
