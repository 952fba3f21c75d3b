"""Objects that get a material: which they are, which cannot be changed, and their slots."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
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
    """Why an object cannot get a material, and what to do, in words; "" if it can."""
    if not obj.is_editable:
        return f"{obj.name} is linked from another file: make it local or override it"
    adds = slots in ("NEW", "FACES") or not obj.material_slots
    if not obj.data.is_editable and adds:
        return f"{obj.name} has no slot of its own, and its data is linked: make that local"
    if slots == "FACES":
        if obj.type != "MESH" or not _selected_faces(obj):
            return f"{obj.name} has no selected faces: select some in Edit Mode"
        if obj.data.users > 1:
            # Which slot a face has is the mesh's own, and so the others' too.
            return f"{obj.name} shares its mesh: make it a single user (Object, Relations)"
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
    """The objects with these names that are there, and can still get a material. If no face is selected any
    more, they can: nothing that was made shall be lost."""
    slots = "NEW" if slots == "FACES" else slots
    found = (bpy.data.objects.get((name, None)) for name in names)
    return [obj for obj in found if obj is not None and not obstacle(obj, slots)]


def assign(obj: Any, material: Any, slots: str) -> None:
    """Put a material into an object's active slot ("ACTIVE"), every one ("ALL"), a new one ("NEW"), or a new
    one that its selected faces get ("FACES"). An object without any slot gets one.

    What others share stays as it is for them: where the object's data has other users, or is
    linked, the material belongs to the object and not to its data.
    """
    shared = obj.data.users > 1 or not obj.data.is_editable
    if slots in ("NEW", "FACES") or not obj.material_slots:
        obj.data.materials.append(None)
        changed = [len(obj.material_slots) - 1]
        obj.active_material_index = changed[0]
    elif slots == "ACTIVE":
        changed = [min(obj.active_material_index, len(obj.material_slots) - 1)]
    else:
        changed = list(range(len(obj.material_slots)))
    for index in changed:
        _fill(obj, index, material, shared)
    if slots == "FACES":
        _assign_faces(obj, dict.fromkeys(_selected_faces(obj), changed[0]))


def _selected_faces(obj: Any) -> dict[int, int]:
    """The slots of an object's selected faces, by their numbers."""
    return {
        face.index: face.material_index for face in _faces(obj) if face.select and not face.hide
    }


def _assign_faces(obj: Any, slots: Mapping[int, int]) -> None:
    for face in _faces(obj):
        if face.index in slots:
            face.material_index = slots[face.index]
    if obj.mode == "EDIT":
        import bmesh

        bmesh.update_edit_mesh(obj.data, loop_triangles=False, destructive=False)


def _faces(obj: Any) -> Any:
    if obj.mode != "EDIT":
        return obj.data.polygons
    import bmesh

    mesh = bmesh.from_edit_mesh(obj.data)
    mesh.faces.index_update()
    return mesh.faces


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


def restorer(obj: Any, slots: str) -> Callable[[], None]:
    """A function that gives an object the slots back that it has now, after `assign` with these `slots`."""
    before = [(slot.link, slot.material) for slot in obj.material_slots]
    index = obj.active_material_index
    faces = _selected_faces(obj) if slots == "FACES" else {}

    def restore() -> None:
        if len(obj.data.materials) > len(before):
            if faces:
                _assign_faces(obj, faces)
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
