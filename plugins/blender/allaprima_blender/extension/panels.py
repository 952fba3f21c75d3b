"""The panels, and the entries in menus."""

from typing import Any

import bpy

from . import live, materials, objects, running, variations
from .placement import placement_of


class _Panel:
    layout: Any
    bl_label = "Alla Prima"

    def draw(self, context):
        layout = self.layout
        settings = context.scene.allaprima
        layout.prop(settings, "prompt", text="", placeholder="red brick wall, worn")
        work = running.shown()
        row = layout.row(align=True)
        row.scale_y = 1.4
        if work is None:
            row.operator("allaprima.generate_material", icon="MATERIAL")
            live_switch = row.row(align=True)
            live_switch.ui_units_x = 3.2
            live_switch.prop(context.window_manager, "allaprima_live", icon="REC", toggle=True)
        else:
            row.progress(factor=work.fraction, text=work.text)
            row.operator("allaprima.stop", text="", icon="CANCEL")
        self._draw_live(layout)
        row = layout.row(align=True)
        row.operator("allaprima.variations", text="Variations")
        row.operator("allaprima.choose_image", text="From Image...")
        if work is None and not objects.chosen(context):
            layout.label(text="Select an object", icon="INFO")
        _draw_way_to_see(layout, context)
        self._draw_variations(layout)

    def _draw_live(self, layout):
        said = live.session.message if live.session is not None else live.message
        if said:
            _wrapped(layout, said, "ERROR")

    def _draw_variations(self, layout):
        pictures = variations.choice.pictures
        if not pictures:
            return
        grid = layout.grid_flow(row_major=True, columns=2, even_columns=True, align=False)
        for index in range(len(pictures)):
            column = grid.column(align=True)
            column.template_icon(variations.icon_of(index), scale=5.5)
            used = variations.choice.used == index
            operator = column.operator(
                "allaprima.use_variation", text=f"Use {index + 1}", depress=used
            )
            operator.number = index + 1


class _Options:
    layout: Any
    bl_label = "Options"
    bl_options = {"DEFAULT_CLOSED"}  # noqa: RUF012 - what Blender calls it

    def draw(self, context):
        layout = self.layout
        layout.use_property_split = True
        layout.use_property_decorate = False
        settings = context.scene.allaprima
        layout.prop(settings, "size")
        layout.prop(settings, "new_seed")
        row = layout.row()
        row.active = not settings.new_seed
        row.prop(settings, "seed")
        layout.prop(settings, "variation")
        layout.prop(settings, "slots")
        layout.prop(settings, "model", placeholder="The best one")


class _Placement:
    layout: Any
    bl_label = "Placement"

    def draw(self, context):
        """Of the material that is shown, and changed in it at once; else of the next one."""
        layout = self.layout
        layout.use_property_split = True
        layout.use_property_decorate = False
        material = materials.active_material(context)
        worn = placement_of(material) is not None
        settings = context.scene.allaprima
        shown = material.allaprima if worn else settings
        layout.enabled = not worn or material.is_editable
        layout.prop(settings, "true_size")
        row = layout.row(align=True)
        row.active = worn or not settings.true_size
        row.prop(shown, "scale")
        if worn:
            row.operator("allaprima.fit", text="", icon="FILE_REFRESH")
        layout.prop(shown, "mapping")
        layout.prop(shown, "relief", slider=True)
        layout.prop(shown, "displace")


class _Projection:
    layout: Any
    bl_label = "Projection"
    bl_options = {"DEFAULT_CLOSED"}  # noqa: RUF012 - what Blender calls it

    def draw(self, context):
        layout = self.layout
        layout.use_property_split = True
        layout.use_property_decorate = False
        settings = context.scene.allaprima
        layout.prop(settings, "views")
        layout.prop(settings, "texture")
        layout.operator("allaprima.project_from_view")


class _Recipe:
    layout: Any
    bl_label = "This Material"

    @classmethod
    def poll(cls, context):
        return materials.is_ours(materials.active_material(context))

    def draw(self, context):
        layout = self.layout
        material = materials.active_material(context)
        note = material.get(materials.NOTE)
        if note:
            _wrapped(layout, note)
        recipe = _last_recipe(material)
        if recipe:
            _wrapped(layout, str(recipe.get("prompt", "")))
            size = recipe.get("size") or (0, 0)
            column = layout.column(align=True)
            column.label(text=f"{recipe.get('model')}, {size[0]} px")
            column.label(text=f"Seed {recipe.get('seed')}")
            derived = recipe.get("derived_maps")
            if derived:
                names = " and ".join([", ".join(derived[:-1]), derived[-1]][len(derived) == 1 :])
                _wrapped(layout, f"This model gives colours only: {names} are derived.", "INFO")
            row = layout.row(align=True)
            row.operator("allaprima.make_again")
            row.operator("allaprima.edit_recipe")
            layout.operator("allaprima.refine")
        layout.operator("allaprima.mark_asset", icon="ASSET_MANAGER")


class _Sidebar:
    bl_space_type = "VIEW_3D"
    bl_region_type = "UI"
    bl_category = "Alla Prima"


class _Properties:
    bl_space_type = "PROPERTIES"
    bl_region_type = "WINDOW"
    bl_context = "material"


class ALLAPRIMA_PT_view(_Sidebar, _Panel, bpy.types.Panel):
    """In the 3D view's sidebar"""


class ALLAPRIMA_PT_view_placement(_Sidebar, _Placement, bpy.types.Panel):
    """In the 3D view's sidebar"""

    bl_parent_id = "ALLAPRIMA_PT_view"


class ALLAPRIMA_PT_view_options(_Sidebar, _Options, bpy.types.Panel):
    """In the 3D view's sidebar"""

    bl_parent_id = "ALLAPRIMA_PT_view"


class ALLAPRIMA_PT_view_projection(_Sidebar, _Projection, bpy.types.Panel):
    """In the 3D view's sidebar"""

    bl_parent_id = "ALLAPRIMA_PT_view"


class ALLAPRIMA_PT_view_recipe(_Sidebar, _Recipe, bpy.types.Panel):
    """In the 3D view's sidebar"""

    bl_parent_id = "ALLAPRIMA_PT_view"


class ALLAPRIMA_PT_material(_Properties, _Panel, bpy.types.Panel):
    """In the material properties"""

    bl_options = {"DEFAULT_CLOSED"}  # noqa: RUF012 - what Blender calls it


class ALLAPRIMA_PT_material_placement(_Properties, _Placement, bpy.types.Panel):
    """In the material properties"""

    bl_parent_id = "ALLAPRIMA_PT_material"


class ALLAPRIMA_PT_material_options(_Properties, _Options, bpy.types.Panel):
    """In the material properties"""

    bl_parent_id = "ALLAPRIMA_PT_material"


class ALLAPRIMA_PT_material_recipe(_Properties, _Recipe, bpy.types.Panel):
    """In the material properties"""

    bl_parent_id = "ALLAPRIMA_PT_material"


CLASSES = (
    ALLAPRIMA_PT_view,
    ALLAPRIMA_PT_view_placement,
    ALLAPRIMA_PT_view_options,
    ALLAPRIMA_PT_view_projection,
    ALLAPRIMA_PT_view_recipe,
    ALLAPRIMA_PT_material,
    ALLAPRIMA_PT_material_placement,
    ALLAPRIMA_PT_material_options,
    ALLAPRIMA_PT_material_recipe,
)


def _draw_way_to_see(layout, context):
    """Solid shading shows one colour: whoever has not seen a texture there is shown where it is."""
    space = context.space_data
    if space.type != "VIEW_3D" or not materials.is_ours(materials.active_material(context)):
        return
    shading = space.shading
    if shading.type == "WIREFRAME" or (shading.type == "SOLID" and shading.color_type != "TEXTURE"):
        operator = layout.operator(
            "view3d.toggle_shading", text="Show in Material Preview", icon="SHADING_TEXTURE"
        )
        operator.type = "MATERIAL"


def _menu(self, context):
    if context.space_data.tree_type == "ShaderNodeTree":
        self.layout.separator()
        self.layout.operator_context = "INVOKE_DEFAULT"
        self.layout.operator(
            "allaprima.generate_material", text="Alla Prima Material", icon="MATERIAL"
        )


def register():
    """For Blender."""
    bpy.types.NODE_MT_add.append(_menu)


def unregister():
    """For Blender."""
    bpy.types.NODE_MT_add.remove(_menu)


def _wrapped(layout, text, icon="NONE"):
    """A text over as many lines as it needs, which a label of Blender's does not do."""
    import textwrap

    region = bpy.context.region
    scale = bpy.context.preferences.system.ui_scale
    width = max(
        16, int((region.width if region else 260) / (7.2 * scale)) - (6 if icon != "NONE" else 3)
    )
    column = layout.column(align=True)
    column.scale_y = 0.8
    for i, line in enumerate(textwrap.wrap(text, width)):
        if icon == "NONE":
            column.label(text=line)
        else:
            column.label(text=line, icon=icon if i == 0 else "BLANK1")


def _last_recipe(material):
    import json

    # Read as it stands: the engine's own reader need not be loaded to draw a panel.
    try:
        recipes = json.loads(material.get(materials.RECIPES, "[]"))
        return dict(recipes[-1]) if recipes else None
    except (ValueError, TypeError, IndexError):
        return None
