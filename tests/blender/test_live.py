"""Live: the same images change while one types. The timer's ticks are given by hand here."""

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from seen import painted, pixels  # noqa: E402


@pytest.fixture
def live(scene, cube):
    """The module, with live off again at the end."""
    from allaprima_blender.extension import live

    scene.allaprima.size = "256"
    scene.allaprima.seed = 7
    yield live
    bpy.context.window_manager.allaprima_live = False


def arrive(live):
    """Wait until the engine has nothing more to do, and tick."""
    live.session._live.wait()
    live.session.tick()


def images(obj):
    from allaprima_blender.extension import nodes

    return nodes.images_in(obj.active_material)


def colours(obj):
    return np.rint(pixels(images(obj)["basecolor"])[..., :3] * 255).astype(np.uint8)


def test_switched_on_it_makes_the_material_of_the_prompt(live, scene, cube):
    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    assert cube.active_material.name == "oak planks"
    assert np.array_equal(colours(cube), painted(7, 256))


def test_a_change_shows_in_the_same_images_and_the_same_material(live, scene, cube):
    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    material, before = cube.active_material, images(cube)
    scene.allaprima.seed = 8
    arrive(live)
    assert cube.active_material == material
    assert images(cube) == before
    assert np.array_equal(colours(cube), painted(8, 256))


def test_every_map_follows(live, scene, cube):
    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    before = {name: pixels(image).copy() for name, image in images(cube).items()}
    scene.allaprima.seed = 8
    arrive(live)
    for name, image in images(cube).items():
        same = np.array_equal(pixels(image), before[name])
        assert same == (name == "metallic"), name  # derived: it is 0 everywhere


def test_another_size_is_taken_over(live, scene, cube, painter):
    from allaprima_blender.extension import images as datablocks

    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    image = images(cube)["basecolor"]
    datablocks.show_pixels(image, painted(3, 32))
    assert tuple(image.size) == (32, 32)
    assert np.array_equal(np.rint(pixels(image)[..., :3] * 255), painted(3, 32))


def test_at_the_end_the_signed_files_of_what_is_shown_are_packed(live, scene, cube, tmp_path):
    from allaprima import read_image, verify_file
    from allaprima_blender.extension import images as datablocks
    from allaprima_blender.extension import materials

    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    scene.allaprima.seed = 8
    arrive(live)
    bpy.context.window_manager.allaprima_live = False
    data = datablocks.file_of(images(cube)["basecolor"])
    assert np.array_equal(read_image(data), painted(8, 256))
    assert np.array_equal(colours(cube), painted(8, 256))
    (tmp_path / "seen.png").write_bytes(data)
    [verdict] = verify_file(tmp_path / "seen.png")
    assert verdict.status == "trusted"
    assert materials.recipes_of(cube.active_material)[0].seed == 8


def test_names_and_recipes_follow_the_prompt_of_all_that_show_the_images(live, scene, cube):
    from allaprima_blender.extension import materials

    large = cube.copy()
    large.data, large.scale = cube.data.copy(), (3, 3, 3)
    bpy.context.collection.objects.link(large)
    large.select_set(True)
    bpy.context.view_layer.update()
    scene.allaprima.prompt = "o"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    images(cube)["height"].name = "My height"
    scene.allaprima.prompt = "oak planks"
    arrive(live)
    live.session.tick(final=True)
    assert {cube.active_material.name, large.active_material.name} == {
        "oak planks",
        "oak planks.001",
    }
    assert images(cube)["basecolor"].name == "oak planks base color"
    assert images(cube)["height"].name == "My height"
    for obj in (cube, large):
        assert materials.recipes_of(obj.active_material)[0].prompt == "oak planks"


@pytest.mark.parametrize("rested", [True, False])
def test_the_beginning_of_a_picture_is_not_kept(live, scene, cube, rested):
    import dataclasses

    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    if rested:
        live.session.pack()
    sketch = (
        live.session._unpacked or live.session._engine.generate(live.session._wishes.request())[0]
    )
    sketch = dataclasses.replace(sketch, pixels=painted(9, 256))
    live.session._on_picture(sketch, None, False)
    live.session.tick()
    assert np.array_equal(colours(cube), painted(9, 256))
    bpy.context.window_manager.allaprima_live = False
    assert np.array_equal(colours(cube), painted(7, 256))


def test_saving_in_between_saves_what_is_shown(live, scene, cube, tmp_path):
    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    scene.allaprima.seed = 8
    arrive(live)
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "live.blend"))
    bpy.ops.wm.open_mainfile(filepath=str(tmp_path / "live.blend"))
    assert np.array_equal(colours(bpy.data.objects["Cube"]), painted(8, 256))
    assert not bpy.context.window_manager.allaprima_live
    assert live.session is None


def test_an_empty_prompt_asks_for_nothing(live, scene, cube, painter):
    bpy.context.window_manager.allaprima_live = True
    scene.allaprima.prompt = "  "
    arrive(live)
    assert painter.seen == []
    assert cube.active_material.name == "Material"


def test_with_nothing_selected_it_stays_off_and_says_why(live, scene, cube):
    bpy.ops.object.select_all(action="DESELECT")
    bpy.context.window_manager.allaprima_live = True
    assert not bpy.context.window_manager.allaprima_live
    assert live.session is None
    assert "Select an object" in live.message


def test_an_error_is_shown_and_the_session_goes_on(live, scene, cube, painter):
    def fail(step):
        raise MemoryError

    painter.act = fail
    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    assert "memory ran out" in live.session.message
    painter.act = lambda step: None
    scene.allaprima.seed = 9
    arrive(live)
    assert np.array_equal(colours(cube), painted(9, 256))
    assert live.session.message == ""


def test_when_the_material_was_deleted_meanwhile_a_new_one_is_made(live, scene, cube):
    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    arrive(live)
    bpy.data.materials.remove(cube.active_material)
    scene.allaprima.seed = 8
    arrive(live)
    assert np.array_equal(colours(cube), painted(8, 256))


def test_when_the_object_was_deleted_meanwhile_it_says_so(live, scene, cube):
    scene.allaprima.prompt = "oak planks"
    bpy.context.window_manager.allaprima_live = True
    bpy.data.objects.remove(cube)
    live.session._live.wait()
    live._tick()
    assert "gone" in live.session.message
