"""What the panel asks for: properties of the scene, saved in the .blend; and the preferences."""

from collections.abc import Callable

import bpy
from bpy.props import (
    BoolProperty,
    EnumProperty,
    FloatProperty,
    IntProperty,
    PointerProperty,
    StringProperty,
)

from .placement import MAPPINGS

MAX_SEED = 2**31 - 1
SIZES = (
    ("MODEL", "Model's Own", "The size that the model does best"),
    ("256", "256", ""),
    ("512", "512", ""),
    ("1024", "1024", ""),
    ("2048", "2048", ""),
)
SLOTS = (
    ("ACTIVE", "Active Slot", "Into the slot that is chosen in the list of materials"),
    ("ALL", "Every Slot", "Into every slot of every selected object"),
    ("NEW", "New Slot", "Into a new slot of every selected object"),
    ("FACES", "Selected Faces", "Into a new slot, for the faces that are selected in Edit Mode"),
)


_watchers: list[tuple[Callable[..., None], Callable[..., None]]] = []


def watch(changed, switched):
    """Have `changed(context)` called when something else is asked for, and `switched(context)` when
    live is switched on or off; until `unregister`."""
    _watchers.append((changed, switched))


def _changed(_settings, context):
    for changed, _ in _watchers:
        changed(context)


def _switched(_settings, context):
    for _, switched in _watchers:
        switched(context)


def _models(_settings, _context, _typed):
    """Ids of the installed models, asked for when the list is opened."""
    from .environment import EngineMissingError, ensure_engine

    try:
        ensure_engine()
        from allaprima import AllaPrimaError

        from .work import engine

        try:
            cards = engine(preferences().idle_seconds).models()
        except AllaPrimaError:
            return []
    except EngineMissingError:
        return []
    return [card.id for card in cards if card.tiles]


class AllaPrimaSettings(bpy.types.PropertyGroup):
    """What is asked for."""

    prompt: StringProperty(
        name="Prompt",
        description="What the material is, in words: red brick wall, worn",
        maxlen=4000,
        options={"TEXTEDIT_UPDATE"},
        update=_changed,
    )
    size: EnumProperty(
        name="Resolution",
        description="Pixels a side",
        items=SIZES,
        default="MODEL",
        update=_changed,
    )
    seed: IntProperty(
        name="Seed",
        description="The same seed, prompt, size and model make the same material",
        min=0,
        max=MAX_SEED,
        update=_changed,
    )
    new_seed: BoolProperty(
        name="New Seed", description="Draw another seed for each material", default=True
    )
    scale: FloatProperty(
        name="Tile Width",
        description="How wide one tile is on the object",
        default=1.0,
        min=0.001,
        soft_max=100.0,
        unit="LENGTH",
    )
    true_size: BoolProperty(
        name="True Size",
        description="Lay new materials as wide as they are in reality, where that is known",
        default=True,
    )
    variation: FloatProperty(
        name="Variation",
        description="How far variations may go from the material that they start from",
        default=0.5,
        min=0.05,
        max=1.0,
        subtype="FACTOR",
    )
    model: StringProperty(
        name="Model",
        description="Id of an installed model; empty takes the best one",
        search=_models,
        update=_changed,
    )
    slots: EnumProperty(name="Slots", items=SLOTS, default="ACTIVE")
    views: IntProperty(
        name="Views",
        description="From how many sides to project, evenly around an upright axis",
        default=1,
        min=1,
        max=12,
    )
    texture: IntProperty(
        name="Texture",
        description="Texels a side of a texture that is projected",
        default=1024,
        min=64,
        max=8192,
    )
    mapping: EnumProperty(
        name="Mapping",
        description="By which coordinates it lies on the object",
        items=MAPPINGS,
    )
    relief: FloatProperty(
        name="Relief",
        description="How many times as deep as it was made",
        default=1.0,
        min=0.0,
        soft_max=4.0,
    )
    displace: BoolProperty(
        name="Displace",
        description="Move the surface itself, in Cycles and EEVEE. The mesh must be finely divided",
    )


class AllaPrimaPreferences(bpy.types.AddonPreferences):
    """Settings of the program, for all scenes."""

    bl_idname = __package__

    idle_minutes: FloatProperty(
        name="Keep the Model for",
        description="Minutes without work after which its memory is given back",
        default=5.0,
        min=0.1,
        max=600.0,
    )
    release_for_render: BoolProperty(
        name="Give Memory Back Before Rendering",
        description="Unload the model when a render starts",
        default=True,
    )

    @property
    def idle_seconds(self) -> float:
        """What the engine is told."""
        return float(60.0 * self.idle_minutes)

    def draw(self, _context):
        """In Blender's preferences."""
        self.layout.use_property_split = True
        self.layout.prop(self, "idle_minutes")
        self.layout.prop(self, "release_for_render")


class _Defaults:
    idle_seconds, release_for_render = 300.0, True


def preferences():
    """The preferences; their defaults where the extension runs without being installed."""
    addon = bpy.context.preferences.addons.get(__package__)
    return addon.preferences if addon is not None and addon.preferences else _Defaults()


CLASSES = (AllaPrimaSettings, AllaPrimaPreferences)


def register():
    """For Blender."""
    bpy.types.Scene.allaprima = PointerProperty(type=AllaPrimaSettings)
    # Not of the scene: neither undo nor another file shall switch it.
    bpy.types.WindowManager.allaprima_live = BoolProperty(
        name="Live", description="Change the material while the prompt is typed", update=_switched
    )


def unregister():
    """For Blender."""
    _watchers.clear()
    del bpy.types.WindowManager.allaprima_live
    del bpy.types.Scene.allaprima
