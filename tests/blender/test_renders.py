"""Renders of a material, compared with references by tolerance.

The references are in `references/`. They are made anew, to be looked at before they are kept, by
ALLAPRIMA_BLENDER_REFERENCES=write tests/blender/run -k renders
"""

import math
import os
from pathlib import Path

import numpy as np
import pytest

bpy = pytest.importorskip("bpy")

from allaprima import Output, encode_pixels, read_image  # noqa: E402

REFERENCES = Path(__file__).with_name("references")
SIDE = 96
BLOCK = 4
"""Pixels are averaged in squares of so many: versions of Cycles draw other samples, and their noise is
no difference."""
MEAN, WORST = 1.5, 12.0
"""Of 255: what blocks may differ by, on average and anywhere."""


def courses(request, seed):
    """Bricks with deep joints, one of three of metal: everything that a map can say, it says."""
    width, height = request.size
    y, x = np.mgrid[:height, :width] / (height / 4)
    row = np.floor(y).astype(int)
    along = x + 0.5 * (row % 2)
    column = np.floor(along).astype(int) % 4
    edge = np.minimum.reduce([along % 1, 1 - along % 1, y % 1, 1 - y % 1])
    relief = (edge / 0.15).clip(0, 1).astype(np.float32)
    metal = ((row + column) % 3 == 0) & (relief > 0.5)
    brick = np.where(metal[..., None], (200, 190, 160), (170, 70, 50))
    pixels = np.where((relief > 0.5)[..., None], brick, (120, 120, 115)).astype(np.uint8)
    maps = {
        "height": relief,
        "roughness": np.where(metal, 0.2, 0.9).astype(np.float32),
        "metallic": metal.astype(np.float32),
    }
    return Output(pixels, maps)


@pytest.fixture
def sphere(scene, painter):
    """A sphere of radius 1 in front of a camera, lit from above left, dimly from all around."""
    painter.make = courses
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    bpy.ops.object.camera_add(location=(0, -4.2, 0), rotation=(math.pi / 2, 0, 0))
    scene.camera = bpy.context.object
    bpy.ops.object.light_add(type="SUN", rotation=(math.radians(50), 0, math.radians(-35)))
    bpy.context.object.data.energy = 3
    scene.world = bpy.data.worlds.new("Sky")
    if bpy.app.version < (5, 0):
        scene.world.use_nodes = True
    scene.world.node_tree.nodes["Background"].inputs["Color"].default_value = (0.3, 0.35, 0.4, 1)
    bpy.ops.mesh.primitive_uv_sphere_add(segments=48, ring_count=24)
    bpy.ops.object.shade_smooth()
    return bpy.context.object


def render(path):
    """(SIDE, SIDE, 3) 0..255: the scene, by Cycles on the CPU."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device, scene.cycles.samples, scene.cycles.seed = "CPU", 48, 1
    scene.cycles.use_denoising = scene.cycles.use_adaptive_sampling = False
    scene.view_settings.view_transform = "Standard"
    scene.render.resolution_x = scene.render.resolution_y = SIDE
    scene.render.resolution_percentage = 100
    scene.render.dither_intensity = 0
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
    return read_image(path)[..., :3].astype(float)


def difference(values, name):
    """Mean and worst difference of blocks from a reference; where references are written, writes."""
    path = REFERENCES / f"{name}.png"
    if os.environ.get("ALLAPRIMA_BLENDER_REFERENCES") == "write":
        REFERENCES.mkdir(exist_ok=True)
        path.write_bytes(encode_pixels(values.astype(np.uint8)))
    blocks = [
        v.reshape(SIDE // BLOCK, BLOCK, SIDE // BLOCK, BLOCK, 3).mean((1, 3))
        for v in (values, read_image(path).astype(float))
    ]
    off = np.abs(blocks[0] - blocks[1])
    return off.mean(), off.max()


def is_like(values, name):
    mean, worst = difference(values, name)
    return mean <= MEAN and worst <= WORST


@pytest.mark.parametrize("name", ["along-the-map", "box", "displaced"])
def test_a_render_is_like_its_reference(ops, sphere, tmp_path, name):
    if name == "box":
        sphere.data.uv_layers.remove(sphere.data.uv_layers[0])
    if name == "displaced":
        # Displacement needs a mesh as fine as the relief.
        modifier = sphere.modifiers.new("Fine", "SUBSURF")
        modifier.levels = modifier.render_levels = 2
    ops.generate_material(
        prompt="courses", size=128, seed=1, scale=2.0, displace=name == "displaced"
    )
    mean, worst = difference(render(tmp_path / "render.png"), name)
    assert mean <= MEAN
    assert worst <= WORST


def cut(material, kind, entry):
    """Take away what is linked to an entry of a node of this kind."""
    tree = material.node_tree
    node = next(node for node in tree.nodes if node.type == kind)
    for link in list(node.inputs[entry].links):
        tree.links.remove(link)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda m: cut(m, "BSDF_PRINCIPLED", "Normal"),
        lambda m: cut(m, "BSDF_PRINCIPLED", "Roughness"),
        lambda m: cut(m, "BSDF_PRINCIPLED", "Metallic"),
        lambda m: cut(m, "MAPPING", "Vector"),
    ],
    ids=["no-relief", "no-roughness", "no-metal", "no-map"],
)
def test_a_material_that_lacks_something_is_not_like_it(ops, sphere, tmp_path, spoil):
    """So that what the tolerance lets pass is known."""
    ops.generate_material(prompt="courses", size=128, seed=1, scale=2.0)
    spoil(sphere.active_material)
    assert not is_like(render(tmp_path / "render.png"), "along-the-map")
