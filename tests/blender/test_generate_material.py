"""`bpy.ops.allaprima.generate_material`: what is in the scene afterwards."""

import json

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from seen import painted, pixels, undo_steps  # noqa: E402

from allaprima import Output  # noqa: E402


def shown(material):
    from allaprima_blender.extension import nodes

    return nodes.images_in(material)


def link_into(node, name):
    links = node.inputs[name].links
    return links[0].from_node if links else None


def surface(material):
    return next(n for n in material.node_tree.nodes if n.type == "BSDF_PRINCIPLED")


def test_the_base_color_has_exactly_the_pixels_that_the_model_painted(ops, cube):
    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    image = shown(cube.active_material)["basecolor"]
    assert np.array_equal(np.rint(pixels(image)[..., :3] * 255), painted(7))


def test_the_maps_have_the_engines_values_to_sixteen_bits(ops, cube):
    from allaprima import Request
    from allaprima_blender.extension import work

    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    request = Request(prompt="red brick wall", kind="material", size=(64, 64), seed=7)
    [picture] = work.engine().generate(request)
    for name in ("height", "roughness", "metallic", "ambient_occlusion"):
        values = pixels(shown(cube.active_material)[name])[..., 0]
        assert np.abs(values - picture.maps[name]).max() <= 1 / 65535, name
    normal = pixels(shown(cube.active_material)["normal"])[..., :3]
    assert np.abs(normal - picture.maps["normal"]).max() <= 0.5 / 255 + 1e-6


def test_only_the_base_color_is_a_colour(ops, cube):
    from allaprima.request import MAPS

    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    spaces = {n: i.colorspace_settings.name for n, i in shown(cube.active_material).items()}
    assert spaces.pop("basecolor") == "sRGB"
    assert spaces == dict.fromkeys(MAPS, "Non-Color")


def test_the_ambient_occlusion_is_where_blender_s_gltf_exporter_looks_for_it(ops, cube):
    for _ in range(2):
        ops.generate_material(prompt="red brick wall", size=64, seed=7)
        [group] = [n for n in cube.active_material.node_tree.nodes if n.type == "GROUP"]
        assert group.node_tree.name == "glTF Material Output"
        assert (
            link_into(group, "Occlusion").image == shown(cube.active_material)["ambient_occlusion"]
        )
    assert sum(g.name.startswith("glTF Material Output") for g in bpy.data.node_groups) == 1


def test_images_and_material_are_named_after_the_prompt(ops, cube):
    ops.generate_material(prompt="red  brick\nwall", size=64, seed=7)
    assert cube.active_material.name == "red brick wall"
    names = {image.name for image in shown(cube.active_material).values()}
    assert "red brick wall base color" in names
    assert "red brick wall height" in names


def test_a_long_prompt_makes_a_short_name_of_whole_words(ops, cube):
    ops.generate_material(prompt="weathered grey oak planks " * 20, size=64, seed=7)
    name = cube.active_material.name
    assert name == "weathered grey oak planks weathered grey"


def test_what_is_packed_is_the_signed_file(ops, cube, tmp_path):
    from allaprima import verify_file
    from allaprima_blender.extension import images

    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    for name, image in shown(cube.active_material).items():
        file = tmp_path / f"{name}.png"
        file.write_bytes(images.file_of(image))
        [verdict] = verify_file(file)
        assert verdict.status == "trusted", (name, verdict)


def test_the_nodes_are_a_principled_bsdf_with_an_image_for_each_input(ops, cube):
    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    material = cube.active_material
    node = surface(material)
    images = shown(material)
    assert link_into(node, "Base Color").image == images["basecolor"]
    assert link_into(node, "Roughness").image == images["roughness"]
    assert link_into(node, "Metallic").image == images["metallic"]
    normal = link_into(node, "Normal")
    assert normal.type == "NORMAL_MAP"
    assert link_into(normal, "Color").image == images["normal"]
    output = material.node_tree.get_output_node("ALL")
    assert link_into(output, "Surface") == node
    assert link_into(output, "Displacement") is None


def test_displacement_takes_the_place_of_the_normal_map(ops, cube):
    ops.generate_material(prompt="red brick wall", size=64, seed=7, scale=0.5, displace=True)
    material = cube.active_material
    node = link_into(material.node_tree.get_output_node("ALL"), "Displacement")
    assert node.type == "DISPLACEMENT"
    assert link_into(node, "Height").image == shown(material)["height"]
    assert node.inputs["Scale"].default_value == pytest.approx(0.02 * 0.5)
    assert link_into(surface(material), "Normal") is None
    assert material.displacement_method == "BOTH"


def test_a_tile_is_as_wide_as_asked_on_a_uv_mapped_object(ops, cube):
    # The cube's six faces of 4 square metres lie on a map of 6/16: 8 m of surface per unit.
    ops.generate_material(prompt="red brick wall", size=64, seed=7, scale=0.5)
    mapping = next(n for n in cube.active_material.node_tree.nodes if n.type == "MAPPING")
    assert list(mapping.inputs["Scale"].default_value) == pytest.approx([16, 16, 16])
    assert link_into(mapping, "Vector").type == "TEX_COORD"
    assert mapping.inputs["Vector"].links[0].from_socket.name == "UV"


def test_an_object_without_a_uv_map_gets_a_box_projection_in_metres(ops, cube):
    cube.data.uv_layers.remove(cube.data.uv_layers[0])
    cube.scale = (1, 2, 0.5)
    bpy.context.view_layer.update()
    ops.generate_material(prompt="red brick wall", size=64, seed=7, scale=0.5)
    material = cube.active_material
    mapping = next(n for n in material.node_tree.nodes if n.type == "MAPPING")
    assert list(mapping.inputs["Scale"].default_value) == pytest.approx([2, 4, 1])
    assert mapping.inputs["Vector"].links[0].from_socket.name == "Object"
    nodes = [n for n in material.node_tree.nodes if n.type == "TEX_IMAGE"]
    assert {n.projection for n in nodes} == {"BOX"}
    # A normal map needs tangents, which there are none of: bumps from the height instead.
    bump = link_into(surface(material), "Normal")
    assert bump.type == "BUMP"
    assert link_into(bump, "Height").image == shown(material)["height"]


@pytest.mark.parametrize("make", ["curve", "text", "metaball"])
def test_curves_texts_and_metaballs_get_materials_too(ops, scene, make):
    bpy.ops.object.select_all(action="DESELECT")
    add = {
        "curve": bpy.ops.curve.primitive_bezier_circle_add,
        "text": bpy.ops.object.text_add,
        "metaball": bpy.ops.object.metaball_add,
    }[make]
    add()
    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    assert bpy.context.object.active_material.name == "red brick wall"


def test_objects_on_which_a_tile_lies_alike_share_a_material_and_all_share_the_images(ops, cube):
    twin = cube.copy()
    twin.data = cube.data.copy()
    other = cube.copy()
    other.data = cube.data.copy()
    other.scale = (3, 3, 3)
    for obj in (twin, other):
        bpy.context.collection.objects.link(obj)
        obj.select_set(True)
    bpy.context.view_layer.update()
    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    assert twin.active_material == cube.active_material
    assert other.active_material != cube.active_material
    assert shown(other.active_material) == shown(cube.active_material)


def test_a_material_with_many_users_is_replaced_on_the_selected_object_alone(ops, cube):
    before = cube.active_material
    bpy.ops.mesh.primitive_uv_sphere_add()
    sphere = bpy.context.object
    sphere.data.materials.append(before)
    nodes = len(before.node_tree.nodes)
    bpy.ops.object.select_all(action="DESELECT")
    cube.select_set(True)
    bpy.context.view_layer.objects.active = cube
    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    assert sphere.active_material == before
    assert len(before.node_tree.nodes) == nodes


def test_what_an_operator_leaves_open_the_panel_decides(ops, cube, scene, painter):
    settings = scene.allaprima
    settings.prompt, settings.seed, settings.new_seed = "oak planks", 5, False
    settings.model = "fake"
    ops.generate_material(size=96)
    assert painter.seen[-1].prompt == "oak planks"
    assert painter.seen[-1].seed == 5
    assert painter.seen[-1].size == (96, 96)
    assert painter.seen[-1].model == "fake"


def test_the_seed_is_drawn_anew_each_time_unless_it_is_set(ops, cube, painter):
    for _ in range(2):
        ops.generate_material(prompt="oak planks", size=64)
    assert painter.seen[0].seed != painter.seen[1].seed
    assert all(request.seed < 2**31 for request in painter.seen)


def test_the_recipe_is_kept_in_the_material(ops, cube):
    from allaprima_blender.extension import materials

    ops.generate_material(prompt="oak planks", size=64, seed=7)
    [entry] = json.loads(cube.active_material[materials.RECIPES])
    assert (entry["prompt"], entry["seed"], entry["model"]) == ("oak planks", 7, "fake")
    assert entry["derived_maps"] == ["height", "roughness", "metallic"]


def test_saved_and_opened_again_all_of_it_is_there(ops, cube, scene, tmp_path):
    from allaprima_blender.extension import images, materials

    scene.allaprima.prompt = "oak planks"
    scene.allaprima.scale = 0.25
    ops.generate_material(size=64, seed=7)
    packed = images.file_of(shown(cube.active_material)["basecolor"])
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "scene.blend"))
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "scene.blend"))
    material = bpy.data.objects["Cube"].active_material
    image = shown(material)["basecolor"]
    assert np.array_equal(np.rint(pixels(image)[..., :3] * 255), painted(7))
    assert images.file_of(image) == packed
    assert materials.recipes_of(material)[0].seed == 7
    assert bpy.context.scene.allaprima.prompt == "oak planks"
    assert bpy.context.scene.allaprima.scale == pytest.approx(0.25)


def test_undo_brings_the_earlier_material_back_and_redo_the_new_one(ops, cube):
    before = cube.active_material.name
    undo_steps(lambda: ops.generate_material(prompt="oak planks", size=64, seed=7))
    bpy.ops.ed.undo()
    assert bpy.data.objects["Cube"].active_material.name == before
    assert not any("oak planks" in image.name for image in bpy.data.images)
    bpy.ops.ed.redo()
    image = shown(bpy.data.objects["Cube"].active_material)["basecolor"]
    assert np.array_equal(np.rint(pixels(image)[..., :3] * 255), painted(7))


def test_views_without_textures_show_its_mean_colour(ops, cube, painter):
    def split(request, _seed):
        width, height = request.size
        values = np.zeros((height, width, 3), np.uint8)
        values[:, : width // 2] = (255, 188, 0)
        return Output(values, {})

    painter.make = split
    ops.generate_material(prompt="red brick wall", size=64, seed=7)
    # 188 of 255 in sRGB is half of the light.
    assert list(cube.active_material.diffuse_color) == pytest.approx([0.5, 0.25, 0, 1], abs=0.01)
