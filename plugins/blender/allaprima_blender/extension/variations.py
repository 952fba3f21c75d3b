"""Variations: several pictures to choose from, as thumbnails in the panel."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import bpy
from bpy.props import IntProperty

from . import images, making, materials
from .operators import UNDO, Targeted, begin
from .requests import Wishes
from .running import busy, redraw
from .settings import preferences
from .sources import picture_of
from .work import engine

SIDE = 256
"""Of a thumbnail, in pixels, at most."""


@dataclass
class Choice:
    """What there is to choose from.

    Attributes:
        pictures: in the order of their seeds.
        names: of the objects that they are for.
        wishes: how to put one on them.
        recipes: that made what they start from.
        used: the one chosen last, from 0.
    """

    pictures: list[Any] = field(default_factory=list)
    names: Sequence[str] = ()
    wishes: Wishes | None = None
    recipes: list[Any] = field(default_factory=list)
    used: int | None = None


choice = Choice()
_icons: Any = None


def icon_of(index):
    """The id of a thumbnail, for the panel."""
    return _icons[str(index)].icon_id if _icons is not None and str(index) in _icons else 0


def clear():
    """Forget what there was to choose from."""
    global choice, _icons
    choice = Choice()
    if _icons is not None:
        bpy.utils.previews.remove(_icons)
        _icons = None


class ALLAPRIMA_OT_variations(Targeted, bpy.types.Operator):
    """Make variations of the object's material, or of the prompt, to choose from in the panel"""

    bl_idname = "allaprima.variations"
    bl_label = "Variations"
    bl_options = {"INTERNAL"}  # noqa: RUF012 - nothing of the scene changes, so there is no undo

    count: IntProperty(name="Count", default=4, min=2, max=16)

    def begin(self, context):
        """Ask for the pictures: of the prompt, with other seeds. If that is what the object's material was made
        from, and by a model that starts from images, they start from its colours."""
        wishes = Wishes.of(context)
        self.aim(context, wishes)
        material = materials.active_material(context)
        recipes = materials.recipes_of(material)
        self._recipes = []
        if not recipes or wishes.prompt.strip() not in ("", recipes[-1].prompt):
            return begin(making.vary, wishes.request(count=self.count))
        again = recipes[-1].request().replace(count=self.count, seed=wishes.drawn_seed())
        if "image-to-image" in engine(preferences().idle_seconds).card(recipes[-1].model).tasks:
            self._recipes = recipes
            again = again.replace(
                image=picture_of(material, recipes[-1]).pixels,
                strength=context.scene.allaprima.variation,
            )
        return begin(making.vary, again)

    def finish(self, _context, pictures):
        """Show them."""
        clear()
        choice.pictures = pictures
        choice.names, choice.wishes, choice.recipes = self._names, self._wishes, self._recipes
        _make_icons(pictures)
        self.report({"INFO"}, f"Choose one of {len(pictures)} variations")
        redraw()


class ALLAPRIMA_OT_use_variation(Targeted, bpy.types.Operator):
    """Put this variation on the objects that it was made for"""

    bl_idname = "allaprima.use_variation"
    bl_label = "Use Variation"
    bl_options = UNDO

    number: IntProperty(name="Number", default=1, min=1)

    @classmethod
    def poll(cls, _context):
        """Only if there are any."""
        if busy(cls):
            return False
        if not choice.pictures:
            cls.poll_message_set("Make variations first")
            return False
        return True

    def begin(self, _context):
        """Have its files made."""
        from allaprima import InvalidRequest

        if self.number > len(choice.pictures):
            raise InvalidRequest(f"There are only {len(choice.pictures)} variations.")
        self._names, self._wishes = choice.names, choice.wishes
        picture = choice.pictures[self.number - 1]
        title = images.title_of(picture.recipe.prompt)
        return begin(making.finish, picture, choice.recipes, title)

    def finish(self, context, made):
        """Put it on the objects."""
        super().finish(context, made)
        choice.used = self.number - 1


CLASSES = (ALLAPRIMA_OT_variations, ALLAPRIMA_OT_use_variation)


def _make_icons(pictures):
    global _icons
    import bpy.utils.previews
    import numpy as np

    _icons = bpy.utils.previews.new()
    for index, picture in enumerate(pictures):
        step = max(1, -(-max(picture.size) // SIDE))
        pixels = picture.pixels[::-step, ::step]  # Blender's rows run upwards
        height, width = pixels.shape[:2]
        values = np.ones((height, width, 4), np.float32)
        values[..., :3] = pixels[..., :3] / np.float32(255)
        icon = _icons.new(str(index))
        icon.image_size = (width, height)
        icon.image_pixels_float.foreach_set(values.ravel())
