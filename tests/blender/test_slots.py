"""Which slots of an object get a material."""

import pytest

bpy = pytest.importorskip("bpy")


def names(obj):
    return [slot.material.name if slot.material else None for slot in obj.material_slots]


def slots_of_faces(obj):
    return [face.material_index for face in obj.data.polygons]


@pytest.fixture
def chest(cube):
    """The cube with three slots, the second of them active, and the first face selected in Edit Mode."""
    for name in ("Iron", "Brass"):
        cube.data.materials.append(bpy.data.materials.new(name))
    cube.active_material_index = 1
    for face in cube.data.polygons:
        face.select = face.index == 0
    for edge in cube.data.edges:
        edge.select = False
    for vertex in cube.data.vertices:
        vertex.select = vertex.index in cube.data.polygons[0].vertices
    bpy.context.tool_settings.mesh_select_mode = (False, False, True)
    return cube


def test_the_active_slot_is_filled_unless_something_else_is_asked_for(ops, chest):
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    assert names(chest) == ["Material", "oak planks", "Brass"]


def test_making_it_again_or_larger_leaves_the_other_slots_alone(ops, chest):
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    ops.make_again()
    ops.refine(size=128)
    assert (names(chest)[0], names(chest)[2]) == ("Material", "Brass")


def test_an_object_without_a_slot_gets_one(ops, scene):
    bpy.ops.object.select_all(action="DESELECT")
    bpy.ops.mesh.primitive_plane_add()
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    assert names(bpy.context.object) == ["oak planks"]


def test_every_slot_of_every_selected_object_is_filled(ops, cube):
    cube.data.materials.append(None)
    bpy.ops.mesh.primitive_uv_sphere_add()
    sphere = bpy.context.object
    cube.select_set(True)
    ops.generate_material(prompt="red brick wall", size=64, seed=7, slots="ALL")
    filled = [slot.material for obj in (cube, sphere) for slot in obj.material_slots]
    assert len(filled) == 3
    assert all(material.name.startswith("red brick wall") for material in filled)


def test_a_new_slot_leaves_the_others_as_they_are(ops, cube):
    before = cube.active_material
    ops.generate_material(prompt="red brick wall", size=64, seed=7, slots="NEW")
    assert cube.material_slots[0].material == before
    assert len(cube.material_slots) == 2
    assert cube.active_material.name == "red brick wall"


def test_objects_that_share_the_mesh_but_are_not_selected_keep_their_material(ops, cube):
    before = cube.active_material
    twin = cube.copy()
    bpy.context.collection.objects.link(twin)
    twin.select_set(False)
    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    assert cube.active_material.name == "red brick wall"
    assert twin.active_material == before


@pytest.mark.parametrize("mode", ["EDIT", "OBJECT"])
def test_selected_faces_get_a_slot_of_their_own(ops, chest, mode):
    bpy.ops.object.mode_set(mode=mode)
    ops.generate_material(prompt="oak planks", size=64, seed=7, slots="FACES")
    assert chest.mode == mode
    bpy.ops.object.mode_set(mode="OBJECT")
    assert names(chest) == ["Material", "Iron", "Brass", "oak planks"]
    assert slots_of_faces(chest) == [3, 0, 0, 0, 0, 0]


def test_without_a_selected_face_that_is_refused(ops, chest):
    for face in chest.data.polygons:
        face.select = False
    with pytest.raises(RuntimeError, match="Cube has no selected faces: select some in Edit Mode"):
        ops.generate_material(prompt="oak planks", size=64, seed=7, slots="FACES")


def test_faces_of_a_mesh_that_others_share_keep_their_slot(ops, chest):
    bpy.context.collection.objects.link(chest.copy())
    with pytest.raises(RuntimeError, match="Cube shares its mesh"):
        ops.generate_material(prompt="oak planks", size=64, seed=7, slots="FACES")
    assert slots_of_faces(chest) == [0] * 6


def test_faces_that_are_deselected_meanwhile_do_not_cost_the_material(ops, chest, painter):
    given = painter.make

    def make(request, seed):
        for face in chest.data.polygons:
            face.select = False
        return given(request, seed)

    painter.make = make
    ops.generate_material(prompt="oak planks", size=64, seed=7, slots="FACES")
    assert names(chest)[3] == "oak planks"
    assert slots_of_faces(chest) == [0] * 6
