"""New materials are as wide as they are in reality, where the model knows; finished ones keep what was set."""

import dataclasses

import pytest

bpy = pytest.importorskip("bpy")

from fakes import noise  # noqa: E402

WIDTHS = {"brick": 1.05, "cobbles": 1.4, "sky": None}


@pytest.fixture
def make(ops, cube, painter):
    """`make(prompt, **options)`: the placement of the material that the cube then has."""

    def known(request, seed):
        return dataclasses.replace(noise(request, seed), width_m=WIDTHS[request.prompt])

    painter.make = known

    def make(prompt, **options):
        ops.generate_material(prompt=prompt, size=64, seed=7, **options)
        return cube.active_material.allaprima

    return make


def test_a_new_material_is_as_wide_as_in_reality(make, cube):
    assert make("brick").scale == pytest.approx(1.05)
    mapping = next(n for n in cube.active_material.node_tree.nodes if n.type == "MAPPING")
    assert mapping.inputs["Scale"].default_value[0] == pytest.approx(8 / 1.05, rel=0.01)


def test_it_is_so_in_the_units_of_the_scene(make, scene):
    scene.unit_settings.scale_length = 0.01
    assert make("brick").scale == pytest.approx(105)
    assert make("cobbles").scale == pytest.approx(140)


def test_without_units_a_unit_is_a_metre(make, scene):
    scene.unit_settings.scale_length, scene.unit_settings.system = 0.01, "NONE"
    assert make("brick").scale == pytest.approx(1.05)


def test_where_it_is_not_known_the_width_is_the_one_that_was_set(make, scene):
    scene.allaprima.scale = 3.0
    assert make("sky").scale == pytest.approx(3.0)


def test_switched_off_and_asked_for_by_a_script_the_width_is_the_one_that_was_set(make, scene):
    assert make("brick", scale=0.5).scale == pytest.approx(0.5)
    scene.allaprima.true_size = False
    scene.allaprima.scale = 2.0
    bpy.context.object.active_material = None
    assert make("brick").scale == pytest.approx(2.0)
    assert make("cobbles").scale == pytest.approx(2.0)


def test_what_was_made_twice_as_wide_stays_so_and_so_is_what_takes_its_place(make):
    make("brick").scale = 2.1
    assert make("brick").scale == pytest.approx(2.1)
    assert make("cobbles").scale == pytest.approx(2.8)


def test_what_takes_the_place_of_something_without_a_size_has_its_own(make):
    make("sky")
    assert make("brick").scale == pytest.approx(1.05)


def test_a_recipe_taken_over_keeps_a_width_that_was_set(make, ops, scene):
    make("brick")
    ops.edit_recipe()
    assert scene.allaprima.true_size
    bpy.context.object.active_material.allaprima.scale = 0.3
    ops.edit_recipe()
    assert not scene.allaprima.true_size
    bpy.context.object.active_material = None
    assert make("cobbles").scale == pytest.approx(0.3)


def test_a_recipe_taken_over_keeps_the_true_size_of_what_took_the_place_of_another(
    make, ops, scene
):
    make("brick")
    make("cobbles")
    ops.edit_recipe()
    assert scene.allaprima.true_size


def test_live_the_width_follows_the_prompt(make, scene, cube):
    from allaprima_blender.extension import live

    scene.allaprima.size, scene.allaprima.seed = "256", 7
    try:
        for prompt, wide in (("brick", 1.05), ("cobbles", 1.4), ("sky", 1.4), ("brick", 1.05)):
            scene.allaprima.prompt = prompt
            bpy.context.window_manager.allaprima_live = True
            live.session._live.wait()
            live.session.tick()
            assert cube.active_material.allaprima.scale == pytest.approx(wide)
        cube.active_material.allaprima.scale = 2.1
        scene.allaprima.prompt = "cobbles"
        live.session._live.wait()
        live.session.tick(final=True)
        assert cube.active_material.allaprima.scale == pytest.approx(2.8)
    finally:
        bpy.context.window_manager.allaprima_live = False
