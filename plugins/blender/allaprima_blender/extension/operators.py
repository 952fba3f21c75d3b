"""What can be done: each is a button, a script's `bpy.ops.allaprima...`, and one undo step."""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import bpy
from bpy.props import BoolProperty, EnumProperty, FloatProperty, IntProperty, StringProperty

from . import images, making, materials, nodes, objects
from .placement import MAPPINGS, fit, placement_of
from .requests import Wishes
from .running import Background, attempt, busy, shown
from .settings import MAX_SEED, SLOTS, preferences
from .sources import picture_of, pixels_of
from .work import Work

UNDO = {"UNDO"}
WORDS = (
    "What becomes of the surface, as: mossy, red bricks, rusty metal; nothing leaves it as it is"
)


def begin(function, *arguments):
    """Work of `making`, in a thread."""
    return Work(lambda work: function(work, *arguments), idle_seconds=preferences().idle_seconds)


def can_begin(operator, context):
    """Whether nothing else is being made, and something is selected. The reason is set."""
    if busy(operator):
        return False
    if not objects.chosen(context):
        operator.poll_message_set("Select an object that can have a material")
        return False
    return True


class Targeted(Background):
    """An operator that puts a new material on the selected objects."""

    _names: Sequence[str] = ()
    _wishes: Any = None

    @classmethod
    def poll(cls, context):
        """Only with something selected, and one at a time."""
        return can_begin(cls, context)

    def aim(self, context, wishes):
        """Remember the objects. Those that cannot be changed are reported, and passed over."""
        from allaprima import DocumentError

        self._wishes = wishes
        self._names, reasons = objects.sort_out(context, wishes.slots)
        if reasons and not self._names:
            raise DocumentError(f"{reasons[0]}.")
        if reasons:
            self.report({"WARNING"}, f"Left out: {'; '.join(reasons)}.")

    def finish(self, context, made):
        """Put it on the objects."""
        wishes = self._wishes
        put = materials.put_on(self._names, made, slots=wishes.slots, lying=wishes.lying)
        self.report({"INFO"}, f"Made the material {put[0].name}")


class ALLAPRIMA_OT_generate_material(Targeted, bpy.types.Operator):
    """Make a seamless material from the prompt, on every selected object"""

    bl_idname = "allaprima.generate_material"
    bl_label = "Generate Material"
    bl_options = UNDO

    prompt: StringProperty(name="Prompt", description="What the material is, in words")
    size: IntProperty(name="Size", description="Pixels a side; 0 takes the model's own", min=0)
    seed: IntProperty(name="Seed", description="-1 draws one", default=-1, min=-1, max=MAX_SEED)
    scale: FloatProperty(
        name="Tile Width", description="Metres that a tile is wide", default=1.0, min=0.001
    )
    mapping: EnumProperty(name="Mapping", items=MAPPINGS)
    relief: FloatProperty(
        name="Relief",
        description="How many times as deep as it was made",
        default=1.0,
        min=0.0,
    )
    model: StringProperty(name="Model", description="Id of a model; empty takes the best one")
    slots: EnumProperty(name="Slots", items=SLOTS)
    displace: BoolProperty(name="Displace", description="Move the surface itself")

    def begin(self, context):
        """Ask for the picture."""
        wishes = Wishes.of(context, self)
        self.aim(context, wishes)
        request = wishes.request()
        return begin(making.make, request, (), images.title_of(wishes.prompt))


class ALLAPRIMA_OT_make_again(Targeted, bpy.types.Operator):
    """Make this material again from the recipe that is kept in it"""

    bl_idname = "allaprima.make_again"
    bl_label = "Make Again"
    bl_options = UNDO

    @classmethod
    def poll(cls, context):
        """Only where a recipe is."""
        return super().poll(context) and _has_recipe(cls, context)

    def begin(self, context):
        """Ask for what the recipes say."""
        material = materials.active_material(context)
        recipes = _whole_recipes(material)
        self.aim(context, Wishes.of(context))
        return begin(making.make_again, recipes, images.title_of(recipes[-1].prompt))


class ALLAPRIMA_OT_edit_recipe(bpy.types.Operator):
    """Take prompt, size, seed, scale and model of this material over into the panel"""

    bl_idname = "allaprima.edit_recipe"
    bl_label = "Edit Recipe"
    bl_options = UNDO

    @classmethod
    def poll(cls, context):
        """Only where a recipe is."""
        return _has_recipe(cls, context)

    def execute(self, context):
        """Fill the panel."""
        return attempt(self, partial(self._fill, context))

    def _fill(self, context):
        material = materials.active_material(context)
        recipe = materials.recipes_of(material)[0]
        settings = context.scene.allaprima
        settings.prompt = recipe.prompt
        settings.model = recipe.model
        side = str(recipe.size[0])
        known = {item.identifier for item in settings.bl_rna.properties["size"].enum_items}
        settings.size = side if side in known else "MODEL"
        if (lying := placement_of(material)) is not None:
            for name in ("scale", "mapping", "relief", "displace"):
                setattr(settings, name, getattr(material.allaprima, name))
            # Blender's own properties keep seven digits.
            settings.true_size = math.isclose(lying.metres, lying.true or 0.0, rel_tol=1e-6)
        if recipe.seed <= MAX_SEED:
            settings.seed = recipe.seed
            settings.new_seed = False
        else:
            self.report({"WARNING"}, f"The seed {recipe.seed} is too large for the panel.")
        if side not in known:
            self.report({"WARNING"}, f"The size was {side}; the panel has no such choice.")


class ALLAPRIMA_OT_material_from_image(Targeted, bpy.types.Operator):
    """Make a seamless material with its maps from a photo of a surface; no model is needed"""

    bl_idname = "allaprima.material_from_image"
    bl_label = "Material from Image"
    bl_options = UNDO

    filepath: StringProperty(subtype="FILE_PATH")
    image: StringProperty(name="Image", description="Name of an image in this file instead")
    prompt: StringProperty(name="Words", description=WORDS)

    def begin(self, context):
        """Read it, and have it worked on."""
        wishes = Wishes.of(context)
        self.aim(context, wishes)
        pixels, title = pixels_of(self.image, bpy.path.abspath(self.filepath))
        size = (wishes.size, wishes.size) if wishes.size is not None else None
        title = images.title_of(title)
        if self.prompt.strip():
            # The panel's model makes materials from words; it need not start from images.
            asked = replace(wishes, prompt=self.prompt.strip(), model="")
            return begin(making.resurface, asked.request(image=pixels), title)
        return begin(making.from_image, pixels, size, title)


class ALLAPRIMA_OT_choose_image(bpy.types.Operator):
    """Make a seamless material with its maps from a photo of a surface; no model is needed"""

    bl_idname = "allaprima.choose_image"
    bl_label = "Material from Image"
    bl_options = {"INTERNAL"}  # noqa: RUF012 - what Blender calls it

    filepath: StringProperty(subtype="FILE_PATH")
    filter_glob: StringProperty(
        default="*.png;*.jpg;*.jpeg;*.webp;*.tif;*.tiff", options={"HIDDEN"}
    )
    prompt: StringProperty(name="Words", description=WORDS)

    @classmethod
    def poll(cls, context):
        """As for what it is for."""
        return can_begin(cls, context)

    def invoke(self, context, _event):
        """Ask for the file."""
        context.window_manager.fileselect_add(self)
        return {"RUNNING_MODAL"}

    def execute(self, _context):
        """Begin. Another operator, since Blender ends this one together with its file browser."""
        try:
            bpy.ops.allaprima.material_from_image(
                "INVOKE_DEFAULT", filepath=self.filepath, prompt=self.prompt
            )
        except RuntimeError as error:  # what it reported
            self.report({"ERROR"}, str(error).strip().removeprefix("Error: "))
            return {"CANCELLED"}
        return {"FINISHED"}


class ALLAPRIMA_OT_refine(Targeted, bpy.types.Operator):
    """Make this material larger, with more detail, by its own model"""

    bl_idname = "allaprima.refine"
    bl_label = "Refine at 2K"
    bl_options = UNDO

    size: IntProperty(name="Size", description="Pixels a side", default=2048, min=64, max=4096)

    @classmethod
    def poll(cls, context):
        """Only where a recipe is."""
        return super().poll(context) and _has_recipe(cls, context)

    def begin(self, context):
        """Ask for the same, larger."""
        from allaprima import InvalidRequest

        material = materials.active_material(context)
        recipes = materials.recipes_of(material)
        picture = picture_of(material, recipes[-1])
        if picture.size[0] >= self.size:
            raise InvalidRequest(
                f"This material has {picture.size[0]} pixels a side already.",
                "Choose a larger size.",
            )
        self.aim(context, Wishes.of(context))
        size = (self.size, self.size)
        return begin(making.refine, picture, size, recipes, images.title_of(recipes[-1].prompt))


class ALLAPRIMA_OT_mark_asset(bpy.types.Operator):
    """Show this material in the asset browser"""

    bl_idname = "allaprima.mark_asset"
    bl_label = "Mark as Asset"
    bl_options = UNDO

    @classmethod
    def poll(cls, context):
        """Only for a material that was made here and is not an asset yet."""
        material = materials.active_material(context)
        if not materials.is_ours(material):
            cls.poll_message_set("Select an object with a material that Alla Prima made")
            return False
        return material.asset_data is None and material.is_editable

    def execute(self, context):
        """Mark it, say what it is, and have its preview drawn."""
        return attempt(self, partial(self._mark, context))

    def _mark(self, context):
        material = materials.active_material(context)
        recipes = materials.recipes_of(material)
        material.asset_mark()
        material.asset_data.author = "Alla Prima"
        if recipes:
            material.asset_data.description = recipes[-1].prompt
            for tag in dict.fromkeys(recipes[-1].prompt.lower().replace(",", " ").split()):
                material.asset_data.tags.new(tag, skip_if_exists=True)
        if bpy.app.background:
            # Drawing a preview takes minutes where there is no graphics card to draw with.
            images.use_as_preview(nodes.images_in(material).get("basecolor"), material)
        else:
            material.asset_generate_preview()


class ALLAPRIMA_OT_fit(bpy.types.Operator):
    """Measure the object anew, after it was scaled or unwrapped, so that tiles are as wide as they say"""

    bl_idname = "allaprima.fit"
    bl_label = "Fit to Object"
    bl_options = UNDO

    @classmethod
    def poll(cls, context):
        """Only for a material that was made here."""
        material = materials.active_material(context)
        return placement_of(material) is not None and material.is_editable

    def execute(self, context):
        """Measure it."""
        fit(materials.active_material(context))
        return {"FINISHED"}


class ALLAPRIMA_OT_stop(bpy.types.Operator):
    """Stop what is being made; so does Esc"""

    bl_idname = "allaprima.stop"
    bl_label = "Stop"
    bl_options = {"INTERNAL"}  # noqa: RUF012 - what Blender calls it

    def execute(self, _context):
        """Stop it at its next step."""
        if (work := shown()) is not None:
            work.cancel()
        return {"FINISHED"}


CLASSES = (
    ALLAPRIMA_OT_generate_material,
    ALLAPRIMA_OT_make_again,
    ALLAPRIMA_OT_edit_recipe,
    ALLAPRIMA_OT_material_from_image,
    ALLAPRIMA_OT_choose_image,
    ALLAPRIMA_OT_refine,
    ALLAPRIMA_OT_mark_asset,
    ALLAPRIMA_OT_fit,
    ALLAPRIMA_OT_stop,
)


def _has_recipe(cls, context):
    material = materials.active_material(context)
    if material is None or materials.RECIPES not in material:
        cls.poll_message_set("Select an object with a material that Alla Prima made")
        return False
    return True


def _whole_recipes(material):
    """Recipes that need nothing but themselves."""
    from allaprima import InvalidRequest

    recipes = materials.recipes_of(material)
    if not recipes or recipes[0].image_hash is not None:
        raise InvalidRequest(
            "This material was made from an image, which its recipe does not hold.",
            "Generate it from that image again.",
        )
    return recipes
