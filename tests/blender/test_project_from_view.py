"""`bpy.ops.allaprima.project_from_view`: each texel gets the colour that is seen there, to the bit."""

import dataclasses
import json
import math

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from bpy_extras.object_utils import world_to_camera_view  # noqa: E402
from mathutils import Vector  # noqa: E402
from seen import pixels, undo_steps  # noqa: E402

from allaprima import Output  # noqa: E402

SIDE = 256
"""Of the pictures: so that a step of one pixel is a step of one in colour."""
TEXTURE = 128
MARGIN = 0.05


def ramps(request, seed):
    """Red is the column, green the row, of a picture of 256 pixels."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return Output(np.dstack([columns, rows, np.full_like(rows, 90)]).astype(np.uint8))


@pytest.fixture
def depth_model(models, painter):
    """The fake model takes depth images, and paints `ramps`."""
    models.cards[0] = dataclasses.replace(models.cards[0], depth="optional", size=(SIDE, SIDE))
    painter.make = ramps
    return painter


@pytest.fixture
def project(ops, depth_model):
    """Call the operator with a small texture."""

    def call(**more):
        return ops.project_from_view(prompt="old chest", seed=1, texture=TEXTURE, **more)

    return call


@pytest.fixture
def stage(scene):
    """An empty scene with a camera at (0, -4, 0) that looks along y, straight and without
    perspective; more objects are added by the functions below."""
    for obj in list(bpy.data.objects):
        bpy.data.objects.remove(obj)
    camera = bpy.data.objects.new("Eye", bpy.data.cameras.new("Eye"))
    bpy.context.collection.objects.link(camera)
    camera.location, camera.rotation_euler = (0, -4, 0), (math.pi / 2, 0, 0)
    camera.data.type, camera.data.ortho_scale = "ORTHO", 6
    scene.camera = camera
    scene.render.resolution_x, scene.render.resolution_y = 300, 200
    return camera


def plane(name, y=0.0, half=1.0, x=0.0, selected=True):
    """A square that faces the camera, with the whole of its map; selected, and active."""
    mesh = bpy.data.meshes.new(name)
    points = [(x + a * half, y, b * half) for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    mesh.from_pydata(points, [], [(0, 1, 2, 3)])
    layer = mesh.uv_layers.new(name="Own")
    layer.data.foreach_set("uv", [0, 0, 1, 0, 1, 1, 0, 1])
    obj = bpy.data.objects.new(name, mesh)
    bpy.context.collection.objects.link(obj)
    obj.select_set(selected)
    if selected:
        bpy.context.view_layer.objects.active = obj
    bpy.context.view_layer.update()
    return obj


def painted(obj):
    """(H, W, 4) 0..255, rows from the top: what has been projected onto an object."""
    from allaprima_blender.extension import overlays

    [node] = [n for n in obj.active_material.node_tree.nodes if n.get(overlays.MARK) == "colours"]
    return pixels(node.image) * 255


def frame(camera, points):
    """What the frame must be, in the camera's own 0..1: its middle, and half its sides."""
    render = bpy.context.scene.render
    aspect = render.resolution_x / render.resolution_y
    seen = np.array(
        [world_to_camera_view(bpy.context.scene, camera, Vector(p))[:2] for p in points]
    )
    low, high = seen.min(0), seen.max(0)
    half = max((high - low) / 2 * [aspect, 1]) / (1 - 2 * MARGIN)
    return (low + high) / 2, np.array([half / aspect, half])


def expected(camera, points, place):
    """The colour that `ramps` has where the camera sees a place of the world."""
    middle, half = frame(camera, points)
    seen = np.array(world_to_camera_view(bpy.context.scene, camera, Vector(place))[:2])
    right, up = (seen - middle) / half
    return np.array([(right + 1) / 2 * SIDE - 0.5, (1 - up) / 2 * SIDE - 0.5])


def test_every_texel_of_a_plane_has_the_colour_that_is_seen_there(stage, project):
    obj = plane("Wall")
    project()
    values = painted(obj)
    assert (values[..., 3] == 255).all()
    points = [obj.matrix_world @ v.co for v in obj.data.vertices]
    steps = (np.arange(TEXTURE) + 0.5) / TEXTURE * 2 - 1
    wanted = np.array([[expected(stage, points, (x, 0, -z)) for x in steps] for z in steps])
    # Half a step is the rounding to 8 bits.
    assert np.abs(values[..., :2] - wanted).max() <= 0.5 + 1e-3
    assert (values[..., 2] == 90).all()


def faces(obj):
    """Of a cube: for each face its corners in the world and in the map, and its normal."""
    for polygon in obj.data.polygons:
        corners = [obj.matrix_world @ obj.data.vertices[v].co for v in polygon.vertices]
        uvs = [Vector(obj.data.uv_layers.active.data[i].uv) for i in polygon.loop_indices]
        yield corners, uvs, obj.matrix_world.to_3x3() @ polygon.normal


def test_a_cube_in_perspective_has_it_on_each_face_that_is_seen_and_nothing_on_the_others(
    ops, cube, scene, project
):
    cube.rotation_euler, cube.scale = (0, 0, 0.2), (1.0, 1.3, 0.8)
    bpy.context.view_layer.update()
    eye = scene.camera.matrix_world.translation
    points = [cube.matrix_world @ v.co for v in cube.data.vertices]
    project()
    values = painted(cube)
    checked = 0
    for corners, uvs, normal in faces(cube):
        middle = sum(corners, Vector()) / 4
        towards = (eye - middle).normalized()
        seen = normal.normalized().dot(towards) > 0
        right, up = uvs[1] - uvs[0], uvs[3] - uvs[0]
        for row, column in np.ndindex(TEXTURE, TEXTURE):
            at = Vector(((column + 0.5) / TEXTURE, 1 - (row + 0.5) / TEXTURE)) - uvs[0]
            area = right.cross(up)
            a, b = at.cross(up) / area, right.cross(at) / area
            if not (0.02 < a < 0.98 and 0.02 < b < 0.98):
                continue
            if not seen:
                assert values[row, column, 3] == 0
                continue
            place = corners[0] + a * (corners[1] - corners[0]) + b * (corners[3] - corners[0])
            wanted = expected(scene.camera, points, place)
            # Beyond that slant it begins to fade, up to the steepest.
            assert values[row, column, 3] == 255 or normal.angle(eye - place) > math.radians(67)
            assert values[row, column, 3] > 0
            assert np.abs(values[row, column, :2] - wanted).max() <= 0.5 + 0.01
            checked += 1
    assert checked > 1000


def test_what_is_hidden_behind_something_is_left_alone(stage, project):
    wall = plane("Wall")
    plane("Post", y=-1, half=0.25, selected=False)
    project()
    opacity = painted(wall)[..., 3]
    steps = (np.arange(TEXTURE) + 0.5) / TEXTURE * 2 - 1
    hidden = np.maximum(*np.meshgrid(np.abs(steps), np.abs(steps)))
    texel = 2 / TEXTURE
    assert (opacity[hidden < 0.25 - texel] == 0).all()
    assert (opacity[hidden > 0.25 + texel] == 255).all()
    assert not bpy.data.objects["Post"].material_slots


def test_the_depth_is_white_where_near_and_black_where_nothing_is(stage, project, depth_model):
    plane("Wall")
    plane("Post", y=-1, half=0.25, selected=False)
    project()
    [request] = depth_model.seen
    assert request.depth.shape == (SIDE, SIDE)
    assert (request.kind, request.size, request.image) == ("picture", (SIDE, SIDE), None)
    assert request.depth[0, 0] == 0
    assert request.depth[SIDE // 2, SIDE // 2] == pytest.approx(1, abs=1e-5)
    assert request.depth[SIDE // 2, SIDE // 8] == pytest.approx(0.2, abs=1e-5)


def test_in_perspective_the_depth_goes_with_one_over_the_distance(stage, project, depth_model):
    stage.data.type, stage.data.angle = "PERSP", 1.0
    plane("Far", y=4, x=1, half=0.5)
    plane("Middle", y=0, half=0.4)
    plane("Near", y=-2, x=-0.4, half=0.1)
    project()
    levels = np.unique(depth_model.seen[0].depth.round(4))
    wanted = 0.2 + 0.8 * (1 / 4 - 1 / 8) / (1 / 2 - 1 / 8)
    assert levels == pytest.approx([0, 0.2, wanted, 1], abs=2e-3)


def test_each_of_several_objects_gets_a_texture_of_its_own_from_the_one_picture(
    stage, project, depth_model
):
    left, right = plane("Left", x=-1, half=0.5), plane("Right", x=1, half=0.5)
    left.select_set(True)
    project()
    assert len(depth_model.seen) == 1
    assert painted(left)[0, -1, 0] < 128 < painted(right)[0, 0, 0]


def test_views_are_blended_by_how_squarely_they_face_a_texel(stage, project, depth_model):
    from allaprima_blender.extension.stage import STEEPEST

    wall = plane("Wall")
    colours = iter([(255, 0, 0), (0, 0, 255)])
    depth_model.make = lambda *_: Output(np.full((SIDE, SIDE, 3), next(colours), np.uint8))
    slant = math.radians(60)
    stage.location = (4 * math.sin(slant), -4 * math.cos(slant), 0)
    stage.rotation_euler = (math.pi / 2, 0, slant)
    bpy.context.view_layer.update()
    project()
    assert np.array_equal(painted(wall)[10, 10], [255, 0, 0, 255])
    stage.location, stage.rotation_euler = (0, -4, 0), (math.pi / 2, 0, 0)
    bpy.context.view_layer.update()
    project()
    first = ((math.cos(slant) - STEEPEST) / (1 - STEEPEST)) ** 2
    assert painted(wall)[64, 64, 0] == pytest.approx(255 * first / (first + 1), abs=0.6)
    assert painted(wall)[64, 64, 2] == pytest.approx(255 / (first + 1), abs=0.6)


def test_a_later_view_is_painted_into_what_is_there_and_only_where_that_is_missing(
    stage, project, depth_model
):
    plane("Left", x=-1, half=0.5)
    project()
    before = painted(bpy.data.objects["Left"])
    right = plane("Right", x=1, half=0.5)
    bpy.data.objects["Left"].select_set(True)
    project()
    assert (painted(right)[..., 3] == 255).all()
    assert np.array_equal(painted(bpy.data.objects["Left"]), before)
    second = depth_model.seen[1]
    assert second.strength == 1.0
    assert second.mask[SIDE // 2, SIDE // 4] == 0
    assert second.mask[SIDE // 2, SIDE - SIDE // 4] == 255
    # What is there is shown to the model as it is seen: of the frame, whose half is 1.5 / 0.9,
    # the left square takes -1.5 to -0.5.
    for column in (20, 40, 80):
        x = ((column + 0.5) / SIDE * 2 - 1) * 1.5 / (1 - 2 * MARGIN)
        texel = round((x + 1.5) * TEXTURE - 0.5)
        seen = second.image[SIDE // 2, column].astype(int)
        assert np.abs(seen - before[TEXTURE // 2, texel, :3]).max() <= 2
    assert (second.image[0, 0] == 128).all()


def test_several_views_go_around_an_upright_axis(ops, cube, project, depth_model):
    project(views=4)
    # Each view sees two sides, so at the fourth all have been painted.
    assert len(depth_model.seen) == 3
    values = painted(cube)
    for _, uvs, normal in faces(cube):
        middle = sum(uvs, Vector((0, 0))) / 4
        row, column = int((1 - middle.y) * TEXTURE), int(middle.x * TEXTURE)
        # The camera looks down: all sides and the top are seen, the bottom is not.
        assert values[row, column, 3] == (0 if normal.z < -0.5 else 255)


def test_a_model_that_cannot_paint_into_pictures_makes_each_view_anew(
    ops, cube, models, project, depth_model
):
    models.cards[0] = dataclasses.replace(models.cards[0], tasks=("text-to-image",))
    project(views=3)
    assert [request.image for request in depth_model.seen] == [None] * 3


def test_when_all_has_been_painted_it_says_so_and_changes_nothing(stage, project, counts):
    plane("Wall")
    project()
    before = counts()
    with pytest.raises(RuntimeError, match="painted already"):
        project()
    assert counts() == before


def test_the_materials_beneath_show_where_nothing_is_painted(ops, cube, project):
    before = cube.active_material
    project()
    material = cube.active_material
    assert material != before
    output = material.node_tree.get_output_node("ALL")
    mix = output.inputs["Surface"].links[0].from_node
    assert mix.type == "MIX_SHADER"
    assert mix.inputs[0].links[0].from_socket.name == "Alpha"
    assert mix.inputs[1].links[0].from_node.name == "Principled BSDF"
    assert len(before.node_tree.nodes) == 2  # the old one has not been touched


def test_each_slot_keeps_its_own_material_beneath(ops, cube, project):
    other = bpy.data.materials.new("Other")
    cube.data.materials.append(other)
    cube.data.materials.append(cube.data.materials[0])
    project()
    first, second, third = (slot.material for slot in cube.material_slots)
    assert first != second
    assert first == third


def test_projecting_again_changes_the_texture_and_adds_no_more_nodes(stage, project, depth_model):
    wall = plane("Wall")
    plane("Post", y=-1, half=0.25, selected=False)
    project()
    nodes = len(wall.active_material.node_tree.nodes)
    bpy.data.objects["Post"].hide_set(True)
    bpy.context.view_layer.update()
    project()
    assert len(wall.active_material.node_tree.nodes) == nodes
    assert (painted(wall)[..., 3] == 255).all()


def test_it_is_one_undo_step(ops, cube, project):
    undo_steps(project)
    assert "old chest" in bpy.data.objects["Cube"].active_material.node_tree.nodes.active.image.name
    bpy.ops.ed.undo()
    assert bpy.data.objects["Cube"].active_material.name == "Material"
    assert not any("old chest" in image.name for image in bpy.data.images)


def test_saved_and_opened_again_it_goes_on_from_there(stage, project, depth_model, tmp_path):
    plane("Left", x=-1, half=0.5)
    project()
    before = painted(bpy.data.objects["Left"])
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "scene.blend"))
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "scene.blend"))
    assert np.array_equal(painted(bpy.data.objects["Left"]), before)
    plane("Right", x=1, half=0.5)
    bpy.data.objects["Left"].select_set(True)
    project()
    assert depth_model.seen[-1].image is not None


def test_the_texture_is_signed_as_an_edit_of_the_picture(ops, cube, project, tmp_path):
    from allaprima import verify_file
    from allaprima_blender.extension import images, overlays

    project()
    file = tmp_path / "texture.png"
    file.write_bytes(images.file_of(cube.active_material.node_tree.nodes.active.image))
    [verdict] = verify_file(file)
    assert verdict.status == "trusted", verdict
    [recipe] = json.loads(cube.active_material[overlays.RECIPES])
    assert recipe["prompt"] == "old chest"
    assert recipe["depth_hash"] is not None


def test_modifiers_count_as_they_are_shown(stage, project, depth_model):
    wall = plane("Wall")
    stage.data.ortho_scale = 12
    modifier = wall.modifiers.new("Twice", "ARRAY")
    modifier.use_relative_offset, modifier.use_constant_offset = False, True
    modifier.constant_offset_displace = (2.5, 0, 0)
    bpy.context.view_layer.update()
    project()
    depth = depth_model.seen[0].depth
    # Two squares beside each other, with a gap between.
    assert np.count_nonzero(np.diff((depth[SIDE // 2] > 0).astype(int))) == 4


def test_instances_of_something_hidden_hide_what_lies_behind_them(stage, project):
    wall = plane("Wall")
    hidden = bpy.data.collections.new("Parts")
    bpy.context.scene.collection.children.link(hidden)
    post = plane("Post", half=0.25, selected=False)
    bpy.context.collection.objects.unlink(post)
    hidden.objects.link(post)
    bpy.context.view_layer.layer_collection.children["Parts"].exclude = True
    empty = bpy.data.objects.new("Instance", None)
    empty.instance_type, empty.instance_collection = "COLLECTION", hidden
    empty.location = (0, -1, 0)
    bpy.context.collection.objects.link(empty)
    wall.select_set(True)
    bpy.context.view_layer.update()
    project()
    opacity = painted(wall)[..., 3]
    assert opacity[TEXTURE // 2, TEXTURE // 2] == 0
    assert opacity[10, 10] == 255


def test_a_map_that_lies_over_itself_is_told(stage, project, capfd):
    wall = plane("Wall")
    mesh = wall.data
    mesh.uv_layers.active.data.foreach_set("uv", [0, 0, 2, 0, 2, 1, 0, 1])
    project()
    assert "lies over itself" in capfd.readouterr().out


def test_a_mesh_that_others_share_is_not_changed_for_them(ops, cube, project):
    twin = cube.copy()
    bpy.context.collection.objects.link(twin)
    twin.location = (5, 0, 0)
    twin.select_set(False)
    bpy.context.view_layer.update()
    before = twin.active_material
    project()
    assert twin.active_material == before
    assert cube.active_material != before


# What cannot work


def refused(call, words):
    materials, images = len(bpy.data.materials), len(bpy.data.images)
    with pytest.raises(RuntimeError, match=words):
        call()
    assert (len(bpy.data.materials), len(bpy.data.images)) == (materials, images)


def test_without_a_model_that_takes_depth_it_says_which_to_get(ops, cube):
    refused(lambda: ops.project_from_view(prompt="old chest"), "control_v11f1p_sd15_depth")


def test_a_model_that_is_named_must_take_depth(ops, cube, depth_model):
    call = lambda model: ops.project_from_view(prompt="old chest", model=model)  # noqa: E731
    refused(lambda: call("other"), "takes no depth image. These do: fake")
    refused(lambda: call("none/such"), "no model 'none/such'")


def test_the_panels_model_is_used_if_it_takes_depth_and_else_the_first_that_does(
    ops, cube, scene, project, depth_model
):
    scene.allaprima.model = "other"
    project()
    assert depth_model.seen[0].model == "fake"


def test_an_object_without_a_uv_map_is_told_how_to_get_one(ops, cube, project):
    cube.data.uv_layers.remove(cube.data.uv_layers[0])
    refused(project, "Cube has no UV map")


def test_an_object_that_is_out_of_sight_is_told(stage, project):
    plane("Wall", x=50)
    refused(project, "Nothing of the selected objects is seen")


def test_an_object_that_is_not_shown_is_told(stage, project):
    plane("Wall").hide_viewport = True
    bpy.context.view_layer.update()
    with pytest.raises(RuntimeError):
        project()


def test_without_a_camera_there_is_no_view(ops, cube, scene, project):
    scene.camera = None
    refused(project, "There is no view")


def test_an_empty_prompt_is_refused(ops, cube, depth_model):
    refused(lambda: ops.project_from_view(prompt=" "), "prompt is empty")


def test_an_object_that_is_gone_when_the_texture_is_ready_is_reported(ops, cube, project):
    from allaprima import AllaPrimaError
    from allaprima_blender.extension import overlays, projection

    gone = projection.Painted("None such", "UVMap", b"", b"", [])
    with pytest.raises(AllaPrimaError, match="gone"):
        overlays.put_on(projection.Projected("old chest", [gone], []))


def test_a_failure_while_slots_are_filled_leaves_nothing_behind(ops, cube, project, monkeypatch):
    from allaprima_blender.extension import objects

    before = cube.active_material

    def fail(obj, make):
        make(obj.active_material)
        raise RuntimeError("no more")

    monkeypatch.setattr(objects, "replace_each", fail)
    refused(project, "no more")
    assert cube.active_material == before
