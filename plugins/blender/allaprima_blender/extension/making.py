"""What runs in the thread: requests to the engine, and what comes of them as files.

Nothing here touches Blender.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from allaprima import Picture, Recipe, Request

    from .work import Work


@dataclass(frozen=True)
class Made:
    """A material, ready to be put into Blender.

    Attributes:
        title: for the names of datablocks.
        files: PNG files' bytes by map, "basecolor" and those of `Picture.maps`.
        recipe: of the picture in these files; None if no model made it.
        recipes: what makes it again, in order, that recipe last; empty if nothing does.
        note: where it came from, if no recipes make it again.
    """

    title: str
    files: Mapping[str, bytes]
    recipe: Recipe | None = None
    recipes: Sequence[Recipe] = ()
    note: str = ""

    @property
    def width_m(self) -> float | None:
        """Of a tile in reality, in metres, if the recipe knows it."""
        return self.recipe.width_m if self.recipe is not None else None


def make(work: Work[Any], request: Request, before: Sequence[Recipe], title: str) -> Made:
    """One material. `before`: the recipes that made the request's image, if it has one."""
    [picture] = work.generate(request, share=(0.0, 0.95))
    return finish(work, picture, before, title)


def finish(work: Work[Any], picture: Picture, before: Sequence[Recipe], title: str) -> Made:
    """A picture's files, signed."""
    work.show("Signing", 0.95)
    files = work.engine.encode_material(picture)
    return Made(title, files, picture.recipe, (*before, picture.recipe))


def vary(work: Work[Any], request: Request) -> list[Picture]:
    """Several pictures, to choose from."""
    return work.generate(request)


def make_again(work: Work[Any], recipes: Sequence[Recipe], title: str) -> Made:
    """The material of these recipes, from the first one on, which starts from no image."""
    from allaprima import refine_material

    for i, recipe in enumerate(recipes):
        work.share = (i * 0.95 / len(recipes), (i + 1) * 0.95 / len(recipes))
        if recipe.image_hash is None:
            [picture] = work.generate(recipe.request(), share=work.share)
        elif recipe.size != picture.size:
            assert recipe.strength is not None
            picture = refine_material(
                work.engine, picture, recipe.size, strength=recipe.strength,
                on_progress=work.progressed,
            )  # fmt: skip
        else:
            request = recipe.request().replace(image=picture.pixels, strength=recipe.strength)
            [picture] = work.generate(request, share=work.share)
    return finish(work, picture, recipes[:-1], title)


def from_image(work: Work[Any], image: Any, size: tuple[int, int] | None, title: str) -> Made:
    """A material from a picture of a surface, without a model."""
    from allaprima import encode_map, encode_pixels, material_from_image

    work.show("Making it seamless", 0.1)
    pixels, maps = material_from_image(image, size=size)
    work.show("Encoding", 0.8)
    files = {"basecolor": encode_pixels(pixels)}
    files |= {name: encode_map(values) for name, values in maps.items()}
    return Made(title, files, note="From an image; height and roughness are guessed from it.")


def resurface(work: Work[Any], request: Request, title: str) -> Made:
    """A material from a picture of a surface and words, by a model that starts from images."""
    [picture] = work.generate(request, share=(0.0, 0.95))
    work.show("Signing", 0.95)
    files = work.engine.encode_material(picture)
    note = f"From an image, with the words: {request.prompt}. Made by {picture.recipe.model}."
    return Made(title, files, picture.recipe, note=note)


def refine(
    work: Work[Any], picture: Picture, size: tuple[int, int], before: Sequence[Recipe], title: str
) -> Made:
    """The material larger and with more detail."""
    from allaprima import refine_material

    work.show("Refining", 0.0)
    larger = refine_material(work.engine, picture, size, on_progress=work.progressed)
    return finish(work, larger, before, title)
