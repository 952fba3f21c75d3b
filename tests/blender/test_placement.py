"""How a material lies: measured on the object, kept in the material, and changed there afterwards."""

import json
import math

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from seen import pixels, undo_steps  # noqa: E402


def node(obj, kind):
    found = [n for n in obj.active_material.node_tree.nodes if n.type == kind]
    assert len(found) <= 1
    return found[0] if found else None


def scale(obj):
    return list(node(obj, "MAPPING").inputs["Scale"].default_value)


def source(obj):
    return node(obj, "MAPPING").inputs["Vector"].links[0].from_socket.name


def projections(obj):
    return {n.projection for n in obj.active_material.node_tree.nodes if n.type == "TEX_IMAGE"}


@pytest.fixture
def add(scene):
    """`add(name, **options)`: the primitive of that name, selected alone."""

    def add(name, **options):
        bpy.ops.object.select_all(action="DESELECT")
        getattr(bpy.ops.mesh, f"primitive_{name}_add")(**options)
        return bpy.context.object

    return add


@pytest.fixture
def made(ops, cube):
    """The cube with a material whose tile is a metre wide."""
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    return cube


def test_on_a_face_that_is_a_square_in_the_map_alone_a_tile_is_as_high_as_it_is_wide(ops, add):
    plane = add("plane", size=1)
    plane.scale = (1, 5, 1)
    bpy.context.view_layer.update()
    ops.generate_material(prompt="oak planks", size=64, seed=7, scale=0.5)
    assert scale(plane)[:2] == pytest.approx([2, 10], rel=0.01)


def test_the_uv_map_that_is_rendered_is_measured_whichever_is_active(ops, cube):
    other = cube.data.uv_layers.new(name="Other")
    for corner in other.data:
        corner.uv *= 0.25
    cube.data.uv_layers.active = other
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    assert scale(cube) == pytest.approx([8, 8, 8])
    other.active_render = True
    ops.fit()
    assert scale(cube) == pytest.approx([32, 32, 32])


def test_a_sheared_map_has_tiles_of_the_right_size(ops, add):
    plane = add("plane", size=1)
    for corner in plane.data.uv_layers.active.data:
        corner.uv.x += corner.uv.y
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    assert math.prod(scale(plane)[:2]) == pytest.approx(1, rel=0.01)


@pytest.mark.parametrize(
    ("name", "whole"),
    [("uv_sphere", (True, False)), ("cylinder", (True, False)), ("torus", (True, True))],
)
def test_whole_tiles_go_around_what_is_closed_so_that_no_seam_is_seen(ops, add, name, whole):
    obj = add(name)
    ops.generate_material(prompt="oak planks", size=64, seed=7, scale=0.37)
    around = [value == round(value) for value in scale(obj)[:2]]
    assert around == list(whole)


def test_a_tile_larger_than_what_it_goes_around_is_not_shrunk_to_fit(ops, add):
    sphere = add("uv_sphere", radius=0.1)
    ops.generate_material(prompt="oak planks", size=64, seed=7, scale=10.0)
    assert scale(sphere)[0] < 0.5


def test_a_map_that_stretches_tiles_very_differently_is_not_used_unasked(ops, add):
    grid = add("grid", x_subdivisions=20, y_subdivisions=1, size=1)
    # Half of the grid has nearly all of the map's width.
    for corner in grid.data.uv_layers.active.data:
        corner.uv.x = corner.uv.x * 0.002 if corner.uv.x < 0.5 else corner.uv.x - 0.499
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    assert source(grid) == "Object"
    ops.generate_material(prompt="oak planks", size=64, seed=7, mapping="UV")
    assert source(grid) == "UV"


def test_box_can_be_asked_for(ops, cube):
    ops.generate_material(prompt="oak planks", size=64, seed=7, scale=0.5, mapping="BOX")
    assert (source(cube), projections(cube)) == ("Object", {"BOX"})
    assert scale(cube) == pytest.approx([2, 2, 2])


def test_the_tile_width_can_be_changed_afterwards_and_the_images_stay(made):
    before = {i.name: pixels(i) for i in bpy.data.images if i.packed_file}
    made.active_material.allaprima.scale = 0.25
    assert scale(made) == pytest.approx([32, 32, 32])
    after = {i.name: pixels(i) for i in bpy.data.images if i.packed_file}
    assert after.keys() == before.keys()
    assert all(np.array_equal(after[name], before[name]) for name in before)


def test_the_mapping_can_be_changed_afterwards_there_and_back(made):
    lying = made.active_material.allaprima
    lying.mapping = "BOX"
    assert (source(made), projections(made)) == ("Object", {"BOX"})
    assert scale(made) == pytest.approx([1, 1, 1])
    assert node(made, "NORMAL_MAP") is None
    assert node(made, "BUMP") is not None
    lying.mapping = "UV"
    assert (source(made), projections(made)) == ("UV", {"FLAT"})
    assert scale(made) == pytest.approx([8, 8, 8])
    assert node(made, "BUMP") is None
    assert node(made, "NORMAL_MAP") is not None


def test_the_relief_can_be_deepened_afterwards_whatever_shows_it(made):
    lying = made.active_material.allaprima
    lying.relief = 2.5
    assert node(made, "NORMAL_MAP").inputs["Strength"].default_value == pytest.approx(2.5)
    lying.displace = True
    assert node(made, "DISPLACEMENT").inputs["Scale"].default_value == pytest.approx(0.05)
    lying.displace, lying.mapping = False, "BOX"
    assert node(made, "DISPLACEMENT") is None
    assert node(made, "BUMP").inputs["Distance"].default_value == pytest.approx(0.05)
    lying.scale = 0.5
    assert node(made, "BUMP").inputs["Distance"].default_value == pytest.approx(0.025)


def test_displacement_is_as_deep_on_an_object_that_is_scaled(ops, cube):
    cube.scale = (3, 3, 3)
    ops.generate_material(prompt="oak planks", size=64, seed=7, displace=True)
    displacement = node(cube, "DISPLACEMENT")
    assert displacement.space == "WORLD"
    assert displacement.inputs["Scale"].default_value == pytest.approx(0.02)


def test_nodes_of_other_people_stay(made):
    tree = made.active_material.node_tree
    tree.nodes.new("ShaderNodeRGB").name = "Mine"
    made.active_material.allaprima.mapping = "BOX"
    made.active_material.allaprima.displace = True
    assert "Mine" in tree.nodes


def test_what_is_taken_out_of_the_tree_is_done_without(made):
    tree = made.active_material.node_tree
    tree.nodes.remove(node(made, "BSDF_PRINCIPLED"))
    made.active_material.allaprima.mapping = "BOX"
    assert source(made) == "Object"
    tree.nodes.remove(node(made, "MAPPING"))
    made.active_material.allaprima.mapping = "UV"
    assert made.active_material.allaprima.mapping == "BOX"


def test_fitting_measures_an_object_that_was_scaled(ops, made):
    made.scale = (2, 2, 2)
    bpy.context.view_layer.update()
    assert scale(made) == pytest.approx([8, 8, 8])
    ops.fit()
    assert scale(made) == pytest.approx([16, 16, 16])


def test_what_was_not_made_here_cannot_be_fitted(ops, cube):
    with pytest.raises(RuntimeError, match="poll"):
        ops.fit()


def test_the_next_material_lies_as_the_one_whose_place_it_takes(ops, made):
    lying = made.active_material.allaprima
    lying.scale, lying.relief, lying.mapping, lying.displace = 0.5, 3.0, "BOX", True
    ops.generate_material(prompt="brick", size=64, seed=8)
    new = made.active_material.allaprima
    assert made.active_material.name == "brick"
    assert (new.scale, new.relief, new.mapping, new.displace) == (0.5, 3.0, "BOX", True)
    ops.generate_material(prompt="brick", size=64, seed=8, scale=2.0, displace=False)
    assert made.active_material.allaprima.scale == 2.0
    assert not made.active_material.allaprima.displace


def test_an_object_without_one_takes_what_was_set_last(ops, made, add):
    made.active_material.allaprima.scale = 0.5
    plane = add("plane")
    ops.generate_material(prompt="brick", size=64, seed=8)
    assert plane.active_material.allaprima.scale == pytest.approx(0.5)


def test_undo_takes_a_change_back(made):
    def change():
        bpy.data.objects["Cube"].active_material.allaprima.scale = 0.25

    undo_steps(change)
    bpy.ops.ed.undo()
    cube = bpy.data.objects["Cube"]
    assert cube.active_material.allaprima.scale == pytest.approx(1)
    assert scale(cube) == pytest.approx([8, 8, 8])


def test_saved_and_opened_again_it_can_still_be_changed(made, tmp_path):
    made.active_material.allaprima.relief = 2.0
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "scene.blend"))
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "scene.blend"))
    cube = bpy.data.objects["Cube"]
    assert cube.active_material.allaprima.relief == pytest.approx(2)
    cube.active_material.allaprima.scale = 0.5
    assert scale(cube) == pytest.approx([16, 16, 16])


def test_blenders_gltf_export_takes_tile_width_and_relief_along(made, tmp_path):
    made.active_material.allaprima.scale = 0.5
    made.active_material.allaprima.relief = 2.0
    path = tmp_path / "cube.glb"
    bpy.ops.export_scene.gltf(filepath=str(path), use_selection=True)
    data = path.read_bytes()
    length = int.from_bytes(data[12:16], "little")  # of the first chunk, which is JSON
    [material] = json.loads(data[20 : 20 + length])["materials"]
    assert material["normalTexture"]["scale"] == pytest.approx(2)
    for texture in (
        material["normalTexture"],
        material["occlusionTexture"],
        material["pbrMetallicRoughness"]["baseColorTexture"],
        material["pbrMetallicRoughness"]["metallicRoughnessTexture"],
    ):
        moved = texture["extensions"]["KHR_texture_transform"]
        assert moved["scale"] == pytest.approx([16, 16])
