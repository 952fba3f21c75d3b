"""What cannot work is reported in Blender's own way, and the scene is as it was."""

import pytest

bpy = pytest.importorskip("bpy")

from seen import undo_steps  # noqa: E402

from allaprima import AllaPrimaError  # noqa: E402


def state():
    """All that a failure could have changed."""
    slots = [
        (obj.name, slot.link, slot.material and slot.material.name)
        for obj in bpy.data.objects
        for slot in obj.material_slots
    ]
    return slots, sorted(bpy.data.materials.keys()), sorted(bpy.data.images.keys())


def refused(call, words):
    """Call it; it must fail with these words, and change nothing."""
    before = state()
    with pytest.raises(RuntimeError, match=words):
        call()
    assert state() == before


def test_with_nothing_selected_it_says_to_select_something(ops, cube):
    bpy.ops.object.select_all(action="DESELECT")
    refused(lambda: ops.generate_material(prompt="oak"), "Select an object")


def test_a_camera_and_a_light_are_no_objects_for_a_material(ops, cube):
    bpy.ops.object.select_all(action="DESELECT")
    bpy.data.objects["Light"].select_set(True)
    bpy.context.view_layer.objects.active = bpy.data.objects["Light"]
    refused(lambda: ops.generate_material(prompt="oak"), "Select an object")


def test_an_empty_prompt_is_refused(ops, cube):
    refused(lambda: ops.generate_material(prompt="  "), "The prompt is empty")


def test_an_unknown_model_is_refused(ops, cube):
    refused(lambda: ops.generate_material(prompt="oak", model="none/such"), "none/such")


def test_what_the_engine_refuses_is_reported_with_its_remedy(ops, cube, painter):
    def refuse(step):
        raise AllaPrimaError("The oak is sold out.", "Take the pine.")

    painter.act = refuse
    refused(lambda: ops.generate_material(prompt="oak"), "sold out. Take the pine")


def test_lack_of_memory_is_reported_with_what_would_fit(ops, cube, painter):
    def fail(step):
        raise MemoryError

    painter.act = fail
    refused(lambda: ops.generate_material(prompt="oak", size=128), "memory ran out.*64x64")


def test_an_image_that_is_too_large_for_memory_leaves_nothing_behind(ops, cube, monkeypatch):
    from allaprima_blender.extension import images

    given = images.replace_file

    def fail_at_the_third(image, data, **more):
        if "metallic" in image.name:
            raise MemoryError
        given(image, data, **more)

    monkeypatch.setattr(images, "replace_file", fail_at_the_third)
    refused(lambda: ops.generate_material(prompt="oak", size=64), "memory ran out")


def test_an_error_while_slots_are_filled_gives_every_object_its_materials_back(
    ops, cube, monkeypatch
):
    from allaprima_blender.extension import objects

    bpy.ops.mesh.primitive_uv_sphere_add()
    cube.select_set(True)
    twin = cube.copy()
    bpy.context.collection.objects.link(twin)
    given = objects.assign

    def fail_at_the_sphere(obj, material, slots):
        given(obj, material, slots)
        if obj.name == "Cube":
            raise RuntimeError("no more")

    monkeypatch.setattr(objects, "assign", fail_at_the_sphere)
    refused(lambda: ops.generate_material(prompt="oak", size=64), "no more")
    refused(lambda: ops.generate_material(prompt="oak", size=64, slots="NEW"), "no more")
    refused(lambda: ops.generate_material(prompt="oak", size=64, slots="ALL"), "no more")


def test_an_error_then_gives_faces_their_slots_back(ops, cube, monkeypatch):
    from allaprima_blender.extension import objects

    given = objects.assign

    def fail(obj, material, slots):
        given(obj, material, slots)
        raise RuntimeError("no more")

    cube.data.materials.append(bpy.data.materials.new("Iron"))
    for face in cube.data.polygons:
        face.material_index, face.select = face.index % 2, face.index < 3
    before = [face.material_index for face in cube.data.polygons]
    monkeypatch.setattr(objects, "assign", fail)
    refused(lambda: ops.generate_material(prompt="oak", size=64, slots="FACES"), "no more")
    assert [face.material_index for face in cube.data.polygons] == before


def test_an_object_that_is_gone_when_the_material_is_ready_is_reported(ops, cube, painter):
    from allaprima_blender.extension import making, materials, placement

    before = state()
    made = making.Made("oak", {})
    with pytest.raises(AllaPrimaError, match="gone"):
        materials.put_on(["None such"], made, slots="ALL", lying=placement.Placement())
    assert state() == before


@pytest.fixture
def library(scene, tmp_path):
    """A file with a cube in it, to link from."""
    path = tmp_path / "library.blend"
    mesh = bpy.data.meshes.new("Plain")
    mesh.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    obj = bpy.data.objects.new("Linked", mesh)
    slotted = bpy.data.meshes.new("Slotted")
    slotted.from_pydata([(0, 0, 0), (1, 0, 0), (0, 1, 0)], [], [(0, 1, 2)])
    slotted.materials.append(None)
    bpy.data.libraries.write(str(path), {obj, slotted})
    bpy.data.objects.remove(obj)
    bpy.data.meshes.remove(mesh)
    bpy.data.meshes.remove(slotted)
    return path


def test_a_linked_object_is_left_alone_and_named(ops, cube, library):
    with bpy.data.libraries.load(str(library), link=True) as (_, target):
        target.objects = ["Linked"]
    [linked] = target.objects
    bpy.context.collection.objects.link(linked)
    bpy.ops.object.select_all(action="DESELECT")
    linked.select_set(True)
    bpy.context.view_layer.objects.active = linked
    refused(lambda: ops.generate_material(prompt="oak", size=64), "Linked is linked from another")


def test_beside_a_linked_object_the_others_get_their_material(ops, cube, library, capfd):
    with bpy.data.libraries.load(str(library), link=True) as (_, target):
        target.objects = ["Linked"]
    bpy.context.collection.objects.link(target.objects[0])
    target.objects[0].select_set(True)
    ops.generate_material(prompt="oak", size=64)
    assert cube.active_material.name == "oak"
    assert "Left out: Linked is linked" in capfd.readouterr().out


def test_an_object_with_a_linked_mesh_gets_the_material_for_itself(ops, scene, library):
    with bpy.data.libraries.load(str(library), link=True) as (_, target):
        target.meshes = ["Slotted"]
    obj = bpy.data.objects.new("Own", target.meshes[0])
    bpy.context.collection.objects.link(obj)
    bpy.ops.object.select_all(action="DESELECT")
    obj.select_set(True)
    bpy.context.view_layer.objects.active = obj
    ops.generate_material(prompt="oak", size=64)
    assert obj.material_slots[0].link == "OBJECT"
    assert obj.active_material.name == "oak"
    assert target.meshes[0].materials[0] is None


def test_a_read_only_file_is_no_obstacle_and_stays_as_it_is(ops, cube, tmp_path):
    path = tmp_path / "locked.blend"
    bpy.ops.wm.save_as_mainfile(filepath=str(path))
    path.chmod(0o444)
    data = path.read_bytes()
    bpy.ops.wm.open_mainfile(filepath=str(path))
    ops.generate_material(prompt="oak", size=64)
    assert bpy.data.objects["Cube"].active_material.name == "oak"
    assert path.read_bytes() == data


def test_a_damaged_recipe_is_reported(ops, cube):
    from allaprima_blender.extension import materials

    ops.generate_material(prompt="oak", size=64)
    for text in ("no json", "{}", "[1]", '[{"prompt": "oak"}]', "[]"):
        cube.active_material[materials.RECIPES] = text
        with pytest.raises(RuntimeError, match="recipe"):
            ops.make_again()


def test_without_the_engine_it_says_how_to_install_it(ops, cube, monkeypatch, tmp_path):
    import sys

    from allaprima_blender.extension import environment

    monkeypatch.setattr(environment, "FILE", tmp_path / "missing.json")
    monkeypatch.setitem(sys.modules, "allaprima", None)  # as if it were not installed
    monkeypatch.setattr(environment, "_loaded", lambda: False)
    refused(lambda: ops.generate_material(prompt="oak", size=64), "allaprima install blender")


def test_a_failed_operator_makes_no_undo_step(ops, cube):
    undo_steps(lambda: ops.generate_material(prompt="oak", size=64, seed=1))
    with pytest.raises(RuntimeError):
        ops.generate_material("EXEC_DEFAULT", True, prompt=" ")
    bpy.ops.ed.undo()
    assert bpy.data.objects["Cube"].active_material.name == "Material"


def test_projecting_without_a_depth_model_says_which_one_is_needed(ops, cube):
    refused(ops.project_from_view, "depth ControlNet")
