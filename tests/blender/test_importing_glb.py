"""A material's .glb file, as Blender itself reads it."""

from __future__ import annotations

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from allaprima import encode_map, encode_pixels  # noqa: E402
from allaprima.materials.gltf import glb  # noqa: E402
from allaprima.materials.layouts import arranged  # noqa: E402


def test_blender_makes_a_material_of_it_with_every_map_in_its_place(tmp_path) -> None:
    shape = (16, 32)
    maps = {
        "roughness": np.full(shape, 0.6, np.float32),
        "metallic": np.full(shape, 0.8, np.float32),
        "ambient_occlusion": np.full(shape, 0.4, np.float32),
        "normal": np.full((*shape, 3), 0.5, np.float32),
    }
    pixels = np.full((*shape, 3), (200, 100, 50), np.uint8)
    images = {"basecolor": encode_pixels(pixels)}
    for name, values in arranged(maps, ["normal", "orm"]).items():
        images[name] = encode_map(values)
    path = tmp_path / "oak.glb"
    path.write_bytes(glb(images, "oak", (32, 16)))

    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.import_scene.gltf(filepath=str(path))

    [thing] = bpy.context.scene.objects
    assert thing.name == "oak"
    assert tuple(thing.dimensions) == pytest.approx((1.07, 1.07, 1.07), abs=0.01)
    [material] = thing.data.materials
    assert material.name == "oak"
    links = {
        (link.to_node.type, link.to_socket.name): link.from_socket
        for link in material.node_tree.links
    }

    def image_behind(node: str, socket: str) -> bpy.types.Image:
        return links[node, socket].node.image

    base = image_behind("BSDF_PRINCIPLED", "Base Color")
    assert (base.name, base.colorspace_settings.name) == ("oak_basecolor", "sRGB")
    assert base.packed_file.data == images["basecolor"]
    assert links["BSDF_PRINCIPLED", "Roughness"].name == "Green"
    assert links["BSDF_PRINCIPLED", "Metallic"].name == "Blue"
    packed = image_behind("SEPARATE_COLOR", "Color")
    assert (packed.name, packed.colorspace_settings.name) == ("oak_orm", "Non-Color")
    assert links["BSDF_PRINCIPLED", "Normal"].node.type == "NORMAL_MAP"
    normal = image_behind("NORMAL_MAP", "Color")
    assert (normal.name, normal.colorspace_settings.name) == ("oak_normal", "Non-Color")
    assert links["GROUP", "Occlusion"].name == "Red"
