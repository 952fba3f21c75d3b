"""How a material lies on objects: how wide a tile is, by which coordinates, and how deep its relief.

It is kept in the material, where it can be changed at any time: the images stay as they are.
Metres here are Blender's own units, whatever the scene's unit scale says that those stand for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import bpy
from bpy.props import BoolProperty, EnumProperty, FloatProperty, PointerProperty

from . import nodes
from .mapping import Mapping, mapping_for

SCALE, DISPLACE, RELIEF = "allaprima_scale", "allaprima_displace", "allaprima_relief"
"""Custom properties of a material: metres that a tile is wide, whether it moves the surface, and how
many times as deep as it was made its relief is."""
_DEPTH, _MAPPING, _TRUE = "allaprima_depth", "allaprima_mapping", "allaprima_true"
_BOX, _UNIT, _CLOSED = "allaprima_box", "allaprima_unit", "allaprima_closed"

MAPPINGS = (
    (
        "AUTO",
        "Automatic",
        "Along the UV map; by box projection where there is none, or it stretches very unevenly",
    ),
    ("UV", "UV Map", "Along the UV map, if there is one"),
    ("BOX", "Box", "From six sides, in the object's own coordinates: needs no UV map"),
)


@dataclass(frozen=True)
class Placement:
    """Attributes:
    metres: that a tile is wide.
    mapping: "AUTO", "UV" or "BOX", as for `mapping_for`.
    relief: how many times as deep as it was made.
    displace: whether it moves the surface itself.
    true: metres that a tile is wide in reality; None if that is not known.
    fixed: whether `metres` is asked for, whatever it is in reality.
    """

    metres: float = 1.0
    mapping: str = "AUTO"
    relief: float = 1.0
    displace: bool = False
    true: float | None = None
    fixed: bool = False

    def of(self, width_m: float | None) -> Placement:
        """The same for a tile that is this wide in reality, in true metres: it lies as wide as that, or as many
        times as wide as the one before did."""
        true = None if width_m is None else width_m / _unit_metres()
        if true is None or self.fixed:
            return replace(self, true=true)
        times = 1.0 if self.true is None else self.metres / self.true
        return replace(self, metres=true * times, true=true)


def begin(
    material: Any, images: Any, mapping: Mapping, placement: Placement, *, depth: float
) -> None:
    """Give a material its nodes, and remember how it lies.

    Args:
        depth: of the relief, from black to white in the height map, as a share of a tile's width.
    """
    material[_DEPTH] = depth
    nodes.build(material, images)
    _lay(material, mapping, placement)


def placement_of(material: Any) -> Placement | None:
    """How a material lies; None for one that was not made here, or whose nodes are gone."""
    if material is None or _UNIT not in material or not nodes.is_whole(material):
        return None
    return Placement(
        float(material[SCALE]),
        str(material[_MAPPING]),
        float(material[RELIEF]),
        bool(material[DISPLACE]),
        float(material.get(_TRUE, 0.0)) or None,
    )


def change(material: Any, **changes: Any) -> None:
    """Change how a material lies: `changes` to its `Placement`. Its images stay as they are.

    One that is linked from another file is left alone.
    """
    before = placement_of(material)
    if before is None or not material.is_editable:
        return
    placement = replace(before, **changes)
    mapping = _mapping_of(material)
    if placement.mapping != before.mapping:
        obj = _wearer(material)
        mapping = mapping_for(obj, placement.mapping) if obj is not None else mapping
    again = (placement.mapping, placement.displace) != (before.mapping, before.displace)
    _lay(material, mapping, placement, anew=again)


def follow(material: Any, width_m: float | None) -> None:
    """Lay a material whose images show something else now, which is this wide in reality, in true metres."""
    before = placement_of(material)
    if before is not None and (after := before.of(width_m)) != before:
        change(material, metres=after.metres, true=after.true)


def fit(material: Any) -> None:
    """Measure the object anew that wears a material: it was scaled, or its UV map changed."""
    placement, obj = placement_of(material), _wearer(material)
    if placement is None or obj is None:
        return
    _lay(material, mapping_for(obj, placement.mapping), placement)


def _unit_metres() -> float:
    """True metres in one of Blender's units, in the scene."""
    units = bpy.context.scene.unit_settings
    return 1.0 if units.system == "NONE" else float(units.scale_length)


def _mapping_of(material: Any) -> Mapping:
    u, v, w = material[_UNIT]
    first, second = material[_CLOSED]
    kind = "BOX" if material[_BOX] else "UV"
    return Mapping(kind, (u, v, w), (bool(first), bool(second)))  # type: ignore[arg-type]


def _lay(material: Any, mapping: Mapping, placement: Placement, *, anew: bool = True) -> None:
    material[SCALE] = placement.metres
    material[_TRUE] = placement.true or 0.0
    material[DISPLACE] = placement.displace
    material[RELIEF] = placement.relief
    material[_MAPPING] = placement.mapping
    material[_BOX] = mapping.kind == "BOX"
    material[_UNIT] = mapping.unit
    material[_CLOSED] = [int(closed) for closed in mapping.closed]
    if anew:
        nodes.lay(material, mapping, displace=placement.displace)
    nodes.measure(
        material,
        scale=mapping.scale(placement.metres),
        depth=float(material[_DEPTH]) * placement.metres * placement.relief,
        relief=placement.relief,
    )


def _wearer(material: Any) -> Any:
    """The active object, or else any other, that wears a material."""
    active = bpy.context.view_layer.objects.active
    for obj in (active, *bpy.data.objects):
        if obj is not None and any(slot.material == material for slot in obj.material_slots):
            return obj
    return None


def _reader(name, default):
    def read(group):
        return group.id_data.get(name, default)

    return read


def _writer(field):
    def write(group, value):
        change(group.id_data, **{field: value})
        # The next one shall lie in the same way.
        setattr(bpy.context.scene.allaprima, "scale" if field == "metres" else field, value)

    return write


def _read_mapping(group):
    return _index(group.id_data.get(_MAPPING, "AUTO"))


def _index(kind):
    return next(i for i, (name, *_) in enumerate(MAPPINGS) if name == kind)


def _write_mapping(group, value):
    _writer("mapping")(group, MAPPINGS[value][0])


class AllaPrimaPlacement(bpy.types.PropertyGroup):
    """How this material lies."""

    scale: FloatProperty(
        name="Tile Width",
        description="How wide one tile is on the object",
        min=0.001,
        soft_max=100.0,
        unit="LENGTH",
        get=_reader(SCALE, 1.0),
        set=_writer("metres"),
    )
    mapping: EnumProperty(
        name="Mapping",
        description="By which coordinates it lies on the object",
        items=MAPPINGS,
        get=_read_mapping,
        set=_write_mapping,
    )
    relief: FloatProperty(
        name="Relief",
        description="How many times as deep as it was made",
        min=0.0,
        soft_max=4.0,
        get=_reader(RELIEF, 1.0),
        set=_writer("relief"),
    )
    displace: BoolProperty(
        name="Displace",
        description="Move the surface itself, in Cycles and EEVEE. The mesh must be finely divided",
        get=_reader(DISPLACE, False),
        set=_writer("displace"),
    )


CLASSES = (AllaPrimaPlacement,)


def register():
    """For Blender."""
    bpy.types.Material.allaprima = PointerProperty(type=AllaPrimaPlacement)


def unregister():
    """For Blender."""
    del bpy.types.Material.allaprima
