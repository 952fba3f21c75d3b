"""Objects that get a material: which they are, which cannot be changed, and their slots."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import bpy

_TYPES = {"MESH", "CURVE", "SURFACE", "META", "FONT", "CURVES", "POINTCLOUD"}


def chosen(context: Any) -> list[Any]:
    """The selected objects that can have a material, the active one first."""
    layer = context.view_layer
    selected = [obj for obj in layer.objects.selected if obj.type in _TYPES]
    active = layer.objects.active
    # In the middle of editing it, an object is meant though it may not be selected.
    if active is not None and active.type in _TYPES and active.mode != "OBJECT":
        selected.append(active)
    unique = list(dict.fromkeys(selected))
    return sorted(unique, key=lambda obj: obj != active)


def obstacle(obj: Any, slots: str) -> str:
    """Why an object cannot get a material, in words; "" if it can."""
    if not obj.is_editable:
        return f"{obj.name} is linked from another file"
    if not obj.data.is_editable and (slots == "NEW" or not obj.material_slots):
        return f"{obj.name} has no slot of its own, and its data is linked from another file"
    return ""


def sort_out(context: Any, slots: str) -> tuple[list[str], list[str]]:
    """Names of the chosen objects that can get a material, and why the others cannot.

    Names, since the objects themselves may be gone, or be others in memory, when the material is
    ready.
    """
    able, reasons = [], []
    for obj in chosen(context):
        reason = obstacle(obj, slots)
        if reason:
            reasons.append(reason)
        else:
            able.append(obj.name)
    return able, reasons


def present(names: Iterable[str], slots: str) -> list[Any]:
    """The objects with these names that are there, and can still get a material."""
    found = (bpy.data.objects.get((name, None)) for name in names)
    return [obj for obj in found if obj is not None and not obstacle(obj, slots)]


def assign(obj: Any, material: Any, slots: str) -> None:
    """Put a material into every slot of an object ("ALL"), or into a new one ("NEW").

    What others share stays as it is for them: where the object's data has other users, or is
    linked, the material belongs to the object and not to its data.
    """
    shared = obj.data.users > 1 or not obj.data.is_editable
    if slots == "NEW" or not obj.material_slots:
        obj.data.materials.append(None)
        changed = [len(obj.material_slots) - 1]
        obj.active_material_index = changed[0]
    else:
        changed = list(range(len(obj.material_slots)))
    for index in changed:
        _fill(obj, index, material, shared)


def replace_each(obj: Any, make: Callable[[Any], Any]) -> None:
    """Put `make(material)` in the place of each slot's material; an object without any slot gets one.

    What others share stays as it is for them, as with `assign`.
    """
    if not obj.material_slots:
        assign(obj, make(None), "NEW")
        return
    shared = obj.data.users > 1 or not obj.data.is_editable
    for index in range(len(obj.material_slots)):
        _fill(obj, index, make(obj.material_slots[index].material), shared)


def _fill(obj: Any, index: int, material: Any, shared: bool) -> None:
    slot = obj.material_slots[index]
    if shared:
        slot.link = "OBJECT"
    slot.material = material


def restorer(obj: Any) -> Callable[[], None]:
    """A function that gives an object the slots back that it has now."""
    before = [(slot.link, slot.material) for slot in obj.material_slots]
    index = obj.active_material_index

    def restore() -> None:
        if len(obj.data.materials) > len(before):
            while len(obj.data.materials) > len(before):
                obj.data.materials.pop(index=len(obj.data.materials) - 1)
            obj.data = obj.data  # so that the objects' own slots are counted anew
        for slot, (link, material) in zip(obj.material_slots, before, strict=True):
            # The link last: it says whose material is set.
            slot.material = material if slot.link == link else None
            slot.link = link
            slot.material = material
        obj.active_material_index = index

    return restore
