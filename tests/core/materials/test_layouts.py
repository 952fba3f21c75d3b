"""Maps as game engines take them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from allaprima.errors import InvalidRequest
from allaprima.materials.layouts import GLTF, LAYOUTS, arranged, maps_of
from allaprima.materials.maps import normal_from_height
from allaprima.request import MAPS

VALUES = hnp.arrays(np.float32, (2, 3), elements=st.floats(0, 1, width=32))


@given(VALUES, VALUES, VALUES)
def test_orm_is_occlusion_roughness_and_metallic_in_red_green_and_blue(
    occlusion, roughness, metallic
):
    maps = {"metallic": metallic, "roughness": roughness, "ambient_occlusion": occlusion}
    [(_, orm)] = arranged(maps, ["orm"]).items()
    assert (orm.dtype, orm.shape) == (np.float32, (2, 3, 3))
    for channel, values in enumerate((occlusion, roughness, metallic)):
        assert np.array_equal(orm[..., channel], values)


@given(VALUES, VALUES, VALUES)
def test_the_mask_is_metallic_occlusion_nothing_and_smoothness(occlusion, roughness, metallic):
    maps = {"metallic": metallic, "roughness": roughness, "ambient_occlusion": occlusion}
    mask = arranged(maps, ["mask"])["mask"]
    assert (mask.dtype, mask.shape) == (np.float32, (2, 3, 4))
    for channel, values in enumerate((metallic, occlusion, np.zeros((2, 3)), 1 - roughness)):
        assert np.array_equal(mask[..., channel], values)


def test_directx_normals_are_those_of_the_same_relief_with_y_down():
    height = np.random.default_rng(0).random((8, 8), np.float32)
    given = normal_from_height(height)
    turned = arranged({"normal": given}, ["normal_directx"])["normal_directx"]
    # Of the relief seen in a mirror that swaps up and down, normals point the other way in y.
    mirrored = normal_from_height(height[::-1])[::-1]
    assert np.allclose(turned, mirrored, atol=1e-6)
    assert not np.allclose(turned, given, atol=1e-3)


def test_what_is_not_packed_stays_as_it_is():
    height = np.zeros((2, 2), np.float32)
    assert arranged({"height": height}, ["height"])["height"] is height


def test_a_map_that_is_missing_is_in_the_open_rough_and_no_metal():
    half = np.full((1, 1), 0.5, np.float32)
    orm = arranged({"roughness": half}, ["orm"])["orm"]
    assert orm.tolist() == [[[1, 0.5, 0]]]
    assert arranged({"metallic": half}, ["orm"])["orm"].tolist() == [[[1, 1, 0.5]]]
    assert arranged({"metallic": half}, ["mask"])["mask"].tolist() == [[[0.5, 1, 0, 0]]]


@pytest.mark.parametrize(
    ("layout", "names"),
    [
        ("separate", MAPS),
        ("unreal", ("height", "normal_directx", "orm")),
        ("unity", ("height", "normal", "mask")),
        ("godot", ("height", "normal", "orm")),
        (GLTF, ("normal", "orm")),
    ],
)
def test_each_layout_has_its_maps(layout, names):
    assert maps_of(layout) == names


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_leaves_out_what_the_material_does_not_have(layout):
    assert maps_of(layout, ()) == ()
    assert maps_of(layout, ("height",)) == ("height",)
    packed = maps_of(layout, ("roughness",))
    assert packed == {"separate": ("roughness",), "unity": ("mask",)}.get(layout, ("orm",))


def test_a_layout_that_there_is_not_names_those_that_there_are():
    with pytest.raises(InvalidRequest, match=r"'blender'.*unreal, unity, godot"):
        maps_of("blender")
