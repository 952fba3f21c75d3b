"""Making again, editing a recipe, variations, from an image, refining, assets."""

import dataclasses

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from seen import painted, pixels, undo_steps  # noqa: E402


def base_color(obj):
    from allaprima_blender.extension import nodes

    return nodes.images_in(obj.active_material)["basecolor"]


def colours(obj):
    return np.rint(pixels(base_color(obj))[..., :3] * 255).astype(np.uint8)


def recipes(obj):
    from allaprima_blender.extension import materials

    return materials.recipes_of(obj.active_material)


def test_make_again_makes_the_same_pixels(ops, cube):
    ops.generate_material(prompt="oak planks", size=64, seed=7, scale=0.5)
    before, first = colours(cube), cube.active_material
    ops.make_again()
    assert cube.active_material != first
    assert np.array_equal(colours(cube), before)
    mapping = next(n for n in cube.active_material.node_tree.nodes if n.type == "MAPPING")
    assert mapping.inputs["Scale"].default_value[0] == pytest.approx(16)


def test_edit_recipe_fills_the_panel_in(ops, cube, scene):
    ops.generate_material(prompt="oak planks", size=256, seed=7, scale=0.5, displace=True)
    ops.edit_recipe()
    settings = scene.allaprima
    assert settings.prompt == "oak planks"
    assert (settings.seed, settings.new_seed) == (7, False)
    assert (settings.size, settings.model) == ("256", "fake")
    assert settings.scale == pytest.approx(0.5)
    assert settings.displace


def test_without_a_recipe_there_is_nothing_to_make_again(ops, cube):
    for operator in (ops.make_again, ops.edit_recipe, ops.refine):
        with pytest.raises(RuntimeError, match="that Alla Prima made"):
            operator()


def test_variations_start_from_the_materials_colours(ops, cube, scene, painter):
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    scene.allaprima.variation = 0.3
    ops.variations(count=3)
    asked = painter.seen[-3:]
    assert all(np.array_equal(request.image, painted(7)) for request in asked)
    assert all(request.strength == pytest.approx(0.3) for request in asked)
    assert len({request.seed for request in asked}) == 3


def test_variations_of_a_model_that_starts_from_no_image_are_other_seeds_of_its_prompt(
    ops, cube, scene, models, painter
):
    models.cards[0] = dataclasses.replace(models.cards[0], tasks=("text-to-image",))
    scene.allaprima.prompt = "oak planks"
    ops.generate_material(size=64, seed=7)
    ops.variations(count=3)
    asked = painter.seen[-3:]
    assert all((r.prompt, r.image, r.size) == ("oak planks", None, (64, 64)) for r in asked)
    assert len({r.seed for r in asked} | {7}) == 4
    ops.use_variation(number=2)
    assert len(recipes(cube)) == 1


def test_variations_follow_a_prompt_that_was_changed(ops, cube, scene, painter):
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    scene.allaprima.prompt = "blue tiles"
    ops.variations(count=2)
    assert all((r.prompt, r.image) == ("blue tiles", None) for r in painter.seen[-2:])


def test_variations_change_nothing_until_one_is_used(ops, cube, counts):
    from allaprima_blender.extension import variations

    ops.generate_material(prompt="oak planks", size=64, seed=7)
    before, there = cube.active_material, counts()
    ops.variations(count=2)
    assert (cube.active_material, counts()) == (before, there)
    second = variations.choice.pictures[1].pixels
    ops.use_variation(number=2)
    assert np.array_equal(colours(cube), second)
    assert [recipe.strength is None for recipe in recipes(cube)] == [True, False]


def test_variations_of_an_object_without_such_a_material_come_from_the_prompt(ops, cube, scene):
    from allaprima_blender.extension import variations

    scene.allaprima.prompt = "oak planks"
    scene.allaprima.size = "256"
    ops.variations(count=2)
    ops.use_variation(number=1)
    assert np.array_equal(colours(cube), variations.choice.pictures[0].pixels)


def test_a_variation_can_be_made_again_through_what_it_started_from(ops, cube):
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    ops.variations(count=2)
    ops.use_variation(number=2)
    before = colours(cube)
    ops.make_again()
    assert np.array_equal(colours(cube), before)
    assert len(recipes(cube)) == 2


def test_a_number_that_no_variation_has_is_refused(ops, cube):
    with pytest.raises(RuntimeError, match="Make variations first"):
        ops.use_variation(number=1)
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    ops.variations(count=2)
    with pytest.raises(RuntimeError, match="only 2"):
        ops.use_variation(number=3)


@pytest.fixture
def photo(tmp_path):
    """A photo of noise that is brighter to the right."""
    from allaprima import encode_pixels

    values = (
        np.random.default_rng(1).integers(60, 120, (150, 200, 3)) + np.arange(200)[:, None] // 2
    )
    path = tmp_path / "my wall.png"
    path.write_bytes(encode_pixels(values.astype(np.uint8)))
    return path


def test_a_photo_becomes_a_seamless_material_with_maps(ops, cube, scene, photo):
    from allaprima.request import MAPS
    from allaprima_blender.extension import materials, nodes

    scene.allaprima.size = "256"
    ops.material_from_image(filepath=str(photo))
    assert cube.active_material.name == "my wall"
    images = nodes.images_in(cube.active_material)
    assert set(images) == {"basecolor", *MAPS}
    assert tuple(images["height"].size) == (256, 256)
    values = colours(cube).astype(int)
    across = np.abs(values[:, 0] - values[:, -1]).mean()
    assert across <= 1.5 * np.abs(np.diff(values, axis=1)).mean()
    assert materials.NOTE in cube.active_material
    assert recipes(cube) == []


def test_with_words_a_model_makes_the_material_from_the_photo(ops, cube, scene, photo, painter):
    from allaprima_blender.extension import materials

    scene.allaprima.size = "256"
    scene.allaprima.model = "other"
    ops.material_from_image(filepath=str(photo), prompt=" mossy ")
    [request] = painter.seen
    assert (request.prompt, request.kind, request.size) == ("mossy", "material", (256, 256))
    assert request.image.shape == (150, 200, 3)
    assert request.model == "fake"
    assert cube.active_material.name == "my wall"
    assert "mossy" in cube.active_material[materials.NOTE]
    # It could not be made again from its recipe, which has the photo's hash and not the photo.
    assert recipes(cube) == []


def test_a_bad_file_that_was_chosen_in_the_file_browser_is_reported_and_no_traceback(
    ops, cube, tmp_path
):
    with pytest.raises(RuntimeError, match="cannot be opened") as caught:
        ops.choose_image(filepath=str(tmp_path / "none.png"))
    assert "Traceback" not in str(caught.value)


def test_an_image_of_the_file_serves_as_well(ops, cube):
    image = bpy.data.images.new("Painted", 80, 40)
    image.pixels.foreach_set(np.random.default_rng(2).random(80 * 40 * 4).astype(np.float32))
    ops.material_from_image(image="Painted")
    assert cube.active_material.name == "Painted"


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"", "empty"), (b"no image at all", "not a PNG"), (b"\x89PNG\r\n\x1a\n", "not a PNG")],
)
def test_a_file_that_is_no_image_is_refused(ops, cube, tmp_path, content, words):
    (tmp_path / "bad.png").write_bytes(content)
    with pytest.raises(RuntimeError, match=words):
        ops.material_from_image(filepath=str(tmp_path / "bad.png"))
    with pytest.raises(RuntimeError, match="cannot be opened"):
        ops.material_from_image(filepath=str(tmp_path / "none.png"))
    with pytest.raises(RuntimeError, match="no image 'none'"):
        ops.material_from_image(image="none")


def test_refining_makes_it_larger_and_keeps_its_maps(ops, cube):
    from allaprima_blender.extension import nodes

    ops.generate_material(prompt="oak planks", size=64, seed=7)
    before = pixels(nodes.images_in(cube.active_material)["roughness"])[..., 0]
    ops.refine(size=128)
    images = nodes.images_in(cube.active_material)
    assert {tuple(image.size) for image in images.values()} == {(128, 128)}
    after = pixels(images["roughness"])[..., 0]
    assert abs(after.mean() - before.mean()) < 0.01
    assert [recipe.size for recipe in recipes(cube)] == [(64, 64), (128, 128)]
    again = colours(cube)
    ops.make_again()
    assert np.array_equal(colours(cube), again)


def test_what_a_model_that_starts_from_no_image_refined_can_be_made_again(ops, cube, models):
    models.cards[0] = dataclasses.replace(models.cards[0], tasks=("text-to-image",))
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    ops.refine(size=128)
    before = colours(cube)
    ops.make_again()
    assert np.array_equal(colours(cube), before)
    assert [recipe.size for recipe in recipes(cube)] == [(64, 64), (128, 128)]


def test_refining_goes_beyond_what_the_model_can_make_in_one_piece(ops, cube, painter):
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    ops.refine(size=300)
    assert base_color(cube).size[0] == 300
    assert max(max(request.size) for request in painter.seen) <= 256


def test_refining_to_a_smaller_size_is_refused(ops, cube):
    ops.generate_material(prompt="oak planks", size=64, seed=7)
    with pytest.raises(RuntimeError, match="64 pixels a side already"):
        ops.refine(size=64)


def test_an_asset_has_the_prompt_as_description_and_tags_and_a_preview(ops, cube):
    ops.generate_material(prompt="Oak planks, worn", size=64, seed=7)
    ops.mark_asset()
    asset = cube.active_material.asset_data
    assert asset.description == "Oak planks, worn"
    assert {tag.name for tag in asset.tags} == {"oak", "planks", "worn"}
    assert tuple(cube.active_material.preview.image_size) == (64, 64)


def test_each_operator_is_one_undo_step(ops, cube):
    undo_steps(
        lambda: ops.generate_material(prompt="oak planks", size=64, seed=1),
        lambda: ops.refine(size=128),
    )
    bpy.ops.ed.undo()
    assert base_color(bpy.data.objects["Cube"]).size[0] == 64
    assert np.array_equal(colours(bpy.data.objects["Cube"]), painted(1))
    bpy.ops.ed.undo()
    assert bpy.data.objects["Cube"].active_material.name == "Material"


def test_the_models_memory_is_given_back_when_a_render_starts(ops, cube, painter):
    ops.generate_material(prompt="oak planks", size=64, seed=1)
    from allaprima_blender.extension import work

    assert work.engine().loaded == "fake"
    for handler in bpy.app.handlers.render_init:
        handler(bpy.context.scene)
    assert work.engine().loaded is None
    assert painter.released.is_set()


def test_a_real_render_starts_with_it_too(ops, cube, scene, painter, tmp_path):
    ops.generate_material(prompt="oak planks", size=64, seed=1)
    scene.render.engine = "CYCLES"
    scene.cycles.samples = 1
    scene.render.resolution_x = scene.render.resolution_y = 16
    scene.render.filepath = str(tmp_path / "render.png")
    bpy.ops.render.render(write_still=True)
    assert painter.released.is_set()
    assert (tmp_path / "render.png").stat().st_size > 0


def test_opening_another_file_forgets_what_there_was_to_choose_from(ops, cube):
    from allaprima_blender.extension import variations

    ops.generate_material(prompt="oak planks", size=64, seed=7)
    ops.variations(count=2)
    bpy.ops.wm.read_factory_settings()
    assert variations.choice.pictures == []
