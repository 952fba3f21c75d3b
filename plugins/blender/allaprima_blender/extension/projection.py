"""Projecting a prompt's picture onto what is seen, as it runs in the thread: one view after the other,
looked at, painted, and laid onto the surfaces. Nothing here touches Blender's data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from allaprima import Recipe, Request

    from .stage import Texture
    from .surfaces import Surface
    from .views import View
    from .work import Work


@dataclass(frozen=True)
class Scene:
    """What there is, and how it is looked at.

    Attributes:
        surfaces: everything that is visible.
        painted: those of them that get a texture, with what has been painted on each so far.
        views: in order.
        aspect: width by height of the views.
        side: of the pictures, in pixels.
        inpaints: whether the model can paint into a picture.
        recipes: of what has been painted so far.
    """

    surfaces: Sequence[Surface]
    painted: Sequence[tuple[Surface, Texture]]
    views: Sequence[View]
    aspect: float
    side: int
    inpaints: bool
    recipes: Sequence[Recipe] = ()


@dataclass(frozen=True)
class Painted:
    """A texture, ready to be put into Blender.

    Attributes:
        name: of its object.
        uv_map: that it lies on.
        colours: a PNG file's bytes, with transparency where nothing is painted; signed.
        weights: a PNG file's bytes, 16 bits: how squarely it was seen.
        recipes: of the pictures that it was made of, in order.
    """

    name: str
    uv_map: str
    colours: bytes
    weights: bytes
    recipes: Sequence[Recipe]


@dataclass(frozen=True)
class Projected:
    """What came of a projection.

    Attributes:
        title: for the names of datablocks.
        overlapping: names of objects whose UV maps lie over themselves.
    """

    title: str
    painted: Sequence[Painted]
    overlapping: Sequence[str]


def project(work: Work[Any], scene: Scene, request: Request, title: str) -> Projected:
    """Pictures of what the views see, one after the other, each laid onto the surfaces; a later one
    paints what the earlier ones have not seen, or not well, and keeps the rest.

    Args:
        scene: what there is, and from where it is seen.
        request: without size, image, mask and depth; its model takes depth images.

    Raises:
        InvalidRequest: there is nothing to paint.
    """
    from allaprima import InvalidRequest, encode_map

    from .stage import Stage

    work.show("Looking", 0.0)
    stage = Stage(scene.surfaces, scene.painted, work.check)
    step = 0.9 / len(scene.views)
    pictures = []
    for i, view in enumerate(scene.views):
        work.show(f"Looking at view {i + 1} of {len(scene.views)}", i * step)
        framed = view.framed(stage.points, scene.aspect)
        sight = stage.look(framed, scene.side) if framed is not None else None
        if framed is None or sight is None or not sight.mask.any():
            continue
        asked = request.replace(depth=sight.depth, size=(scene.side, scene.side))
        into = sight.image is not None and scene.inpaints
        if into:
            asked = asked.replace(image=sight.image, mask=sight.mask, strength=1.0)
        work.show("Painting", (i + 0.2) * step)
        [picture] = work.generate(asked, share=((i + 0.2) * step, (i + 0.8) * step))
        work.show("Projecting", (i + 0.8) * step)
        stage.lay(framed, picture.pixels[..., :3], sight.mask if into else None)
        pictures.append(picture)
    if not pictures:
        raise InvalidRequest(
            "Nothing of the selected objects is seen that is not painted already.",
            "Turn the view, or move what stands before them.",
        )
    work.show("Signing", 0.9)
    for picture in pictures:
        work.engine.encode(picture)  # so that the history has them
    recipes = [*scene.recipes, *(picture.recipe for picture in pictures)]
    painted = [
        Painted(
            surface.name,
            surface.uv_map,
            # An edit of the last picture: a file has one parent.
            work.engine.encode_edited(pixels, pictures[-1], unchanged=True),
            encode_map(weights),
            recipes,
        )
        for surface, pixels, weights in stage.finished()
    ]
    return Projected(title, painted, stage.overlapping())
