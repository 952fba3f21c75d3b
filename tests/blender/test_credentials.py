"""Save with Credentials: what is written is signed last, as an edit of what was generated."""

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from seen import painted, pixels  # noqa: E402

from allaprima import encode_pixels, read_image, verify_file  # noqa: E402


def base_color(obj):
    from allaprima_blender.extension import nodes

    return nodes.images_in(obj.active_material)["basecolor"]


@pytest.fixture
def textured(ops, cube):
    """The cube with a material of 64 pixels."""
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    return cube


@pytest.fixture
def render(scene):
    """Render the scene, small."""

    def call():
        scene.render.engine = "CYCLES"
        scene.cycles.samples, scene.cycles.device = 1, "CPU"
        scene.render.resolution_x, scene.render.resolution_y = 48, 32
        scene.render.resolution_percentage = 100
        bpy.ops.render.render()

    return call


@pytest.fixture
def within(textured):
    """A collection in another one, with the textured cube in it and nowhere else."""
    outer, inner = bpy.data.collections.new("Outer"), bpy.data.collections.new("Inner")
    bpy.context.scene.collection.children.link(outer)
    outer.children.link(inner)
    bpy.data.collections["Collection"].objects.unlink(textured)
    inner.objects.link(textured)
    return inner


@pytest.fixture
def instance(within):
    """An instance of that collection's parent, which itself is no longer in the scene."""
    outer = bpy.data.collections["Outer"]
    bpy.context.scene.collection.children.unlink(outer)
    empty = bpy.data.objects.new("Instance", None)
    empty.instance_type, empty.instance_collection = "COLLECTION", outer
    bpy.context.scene.collection.objects.link(empty)
    return empty


def verdict(path):
    [found] = verify_file(path)
    return found


def actions(path):
    """The actions that the file's manifest states, and how many parents with credentials it has."""
    import json

    import c2pa

    store = json.loads(c2pa.Reader(str(path)).json())
    manifest = store["manifests"][store["active_manifest"]]
    [stated] = [a for a in manifest["assertions"] if a["label"].startswith("c2pa.actions")]
    names = [action["action"] for action in stated["data"]["actions"]]
    return names, sum("active_manifest" in parent for parent in manifest["ingredients"])


def test_a_painted_image_is_saved_as_it_is_now_as_an_edit_of_what_was_generated(
    ops, textured, tmp_path
):
    image = base_color(textured)
    values = np.array(image.pixels[:], np.float32)
    values[:400] = 1.0
    image.pixels.foreach_set(values)
    image.update()
    path = tmp_path / "painted.png"
    ops.save_with_credentials(filepath=str(path), image=image.name)
    assert verdict(path).status == "trusted"
    assert np.array_equal(read_image(path), np.rint(pixels(image)[..., :3] * 255))
    assert not np.array_equal(read_image(path), painted(7))
    assert actions(path) == (["c2pa.opened", "c2pa.edited"], 1)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".tiff"])
def test_every_format_is_signed(ops, textured, tmp_path, suffix):
    path = tmp_path / f"oak{suffix}"
    ops.save_with_credentials(filepath=str(path), image=base_color(textured).name)
    assert verdict(path).status == "trusted"


def test_a_render_is_saved_as_it_is_seen_and_names_the_material_in_it(
    ops, textured, scene, render, tmp_path
):
    render()
    path, plain = tmp_path / "render.png", tmp_path / "plain.png"
    scene.render.image_settings.file_format = "OPEN_EXR"
    ops.save_with_credentials(filepath=str(path))
    assert scene.render.image_settings.file_format == "OPEN_EXR"
    assert verdict(path).status == "trusted"
    assert actions(path)[1] == 1
    scene.render.image_settings.file_format = "PNG"
    bpy.data.images["Render Result"].save_render(str(plain), scene=scene)
    written, wanted = (read_image(file)[..., :3].astype(int) for file in (path, plain))
    assert np.abs(written - wanted).max() <= 2  # Blender dithers, each time anew
    # What Blender writes itself has none.
    assert verdict(plain).status != "trusted"


def test_an_image_that_was_packed_anew_is_no_longer_what_was_generated(ops, textured, tmp_path):
    image = base_color(textured)
    values = np.array(image.pixels[:], np.float32)
    values[:400] = 1.0
    image.pixels.foreach_set(values)
    image.pack()
    path = tmp_path / "packed.png"
    ops.save_with_credentials(filepath=str(path), image=image.name)
    assert verdict(path).status == "trusted"
    # Nobody signed what is packed now: its parent has no credentials.
    assert actions(path) == (["c2pa.opened", "c2pa.edited"], 0)


def test_saved_and_opened_again_it_is_known_how_it_was_made(ops, textured, tmp_path):
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "scene.blend"))
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "scene.blend"))
    path = tmp_path / "oak.png"
    name = base_color(bpy.data.objects["Cube"]).name
    ops.save_with_credentials(filepath=str(path), image=name)
    assert np.array_equal(read_image(path), painted(7))
    assert actions(path)[1] == 1


def test_live_pictures_are_known_as_well(ops, cube, scene, tmp_path):
    from allaprima_blender.extension import live

    scene.allaprima.prompt, scene.allaprima.size = "oak planks", "256"
    bpy.context.window_manager.allaprima_live = True
    live.session._live.wait()
    live.session.tick()
    bpy.context.window_manager.allaprima_live = False
    path = tmp_path / "oak.png"
    ops.save_with_credentials(filepath=str(path), image=base_color(cube).name)
    assert actions(path)[1] == 1


def test_what_a_model_made_from_an_image_is_known_as_well(ops, cube, tmp_path):
    photo, path = tmp_path / "wall.png", tmp_path / "mossy.png"
    photo.write_bytes(encode_pixels(painted(1)))
    ops.material_from_image(filepath=str(photo), prompt="mossy")
    ops.save_with_credentials(filepath=str(path), image=base_color(cube).name)
    assert verdict(path).status == "trusted"
    assert actions(path)[1] == 1


def test_a_render_shows_what_is_in_an_instance_of_a_collection(
    ops, textured, instance, render, tmp_path
):
    render()
    path = tmp_path / "render.png"
    ops.save_with_credentials(filepath=str(path))
    assert actions(path)[1] == 1


# What cannot work


def test_an_image_that_was_not_generated_is_not_certified(ops, scene, tmp_path):
    bpy.data.images.new("Mine", 8, 8)
    path = tmp_path / "mine.png"
    with pytest.raises(RuntimeError, match="nothing to certify"):
        ops.save_with_credentials(filepath=str(path), image="Mine")
    assert not path.exists()


def test_a_render_without_anything_generated_is_not_certified(ops, scene, render, tmp_path):
    render()
    with pytest.raises(RuntimeError, match="nothing to certify"):
        ops.save_with_credentials(filepath=str(tmp_path / "render.png"))


def hide_object(layer):
    bpy.data.objects["Cube"].hide_render = True


def hide_collection(layer):
    bpy.data.collections["Outer"].hide_render = True


def exclude_collection(layer):
    layer.layer_collection.children["Outer"].children["Inner"].exclude = True


def leave_out_layer(layer):
    bpy.context.scene.view_layers.new("Empty").layer_collection.children["Outer"].exclude = True
    layer.use = False


@pytest.mark.parametrize(
    "hide", [hide_object, hide_collection, exclude_collection, leave_out_layer]
)
def test_what_is_not_rendered_counts_for_nothing(ops, within, render, tmp_path, hide):
    hide(bpy.context.view_layer)
    render()
    with pytest.raises(RuntimeError, match="nothing to certify"):
        ops.save_with_credentials(filepath=str(tmp_path / "render.png"))


@pytest.mark.parametrize("hidden", ["Instance", "Cube"])
def test_an_instance_counts_for_nothing_where_it_or_what_is_in_it_is_not_rendered(
    ops, instance, render, tmp_path, hidden
):
    bpy.data.objects[hidden].hide_render = True
    render()
    with pytest.raises(RuntimeError, match="nothing to certify"):
        ops.save_with_credentials(filepath=str(tmp_path / "render.png"))


def test_a_name_that_is_none_and_a_suffix_that_is_none_are_told(ops, textured, tmp_path):
    with pytest.raises(RuntimeError, match="no image 'none'"):
        ops.save_with_credentials(filepath=str(tmp_path / "a.png"), image="none")
    with pytest.raises(RuntimeError, match="does not end like an image"):
        ops.save_with_credentials(filepath=str(tmp_path / "a.exr"), image=base_color(textured).name)


def test_a_folder_that_is_not_there_is_told_and_settings_stay(ops, textured, scene, tmp_path):
    with pytest.raises(RuntimeError):
        ops.save_with_credentials(
            filepath=str(tmp_path / "none" / "a.png"), image=base_color(textured).name
        )


def test_a_damaged_recipe_is_told(ops, textured, tmp_path):
    from allaprima_blender.extension import credentials

    image = base_color(textured)
    image[credentials.RECIPE] = "no json"
    with pytest.raises(RuntimeError, match="not a recipe"):
        ops.save_with_credentials(filepath=str(tmp_path / "a.png"), image=image.name)
