"""Make the pictures of docs/blender.md: `blender --background --python docs/make_blender_pictures.py`.

Blender must have the extension (`allaprima install blender`), or this runs in a Python with `bpy`.
Six materials on spheres, rendered by Cycles on the CPU, as the embedded model makes them.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import bpy

PICTURES = Path(__file__).resolve().parent / "pictures"
PROMPTS = (
    "red brick wall, worn",
    "oak planks",
    "rusty metal",
    "chunky knit wool sweater",
    "cobblestone street",
    "green marble, polished",
)
SEED = 11


def main() -> None:
    where = Path(sys.argv[sys.argv.index("--") + 1]) if "--" in sys.argv else PICTURES
    bpy.ops.wm.read_factory_settings(use_empty=True)
    if not hasattr(bpy.types.Scene, "allaprima"):
        bpy.ops.preferences.addon_enable(module="bl_ext.user_default.allaprima")
    for i, prompt in enumerate(PROMPTS):
        sphere((i % 3 - 1) * 2.3, (0.5 - i // 3) * 2.3)
        bpy.ops.allaprima.generate_material(prompt=prompt, seed=SEED, size=256, scale=1.6)
    light()
    render(where / "blender-spheres.png")


def sphere(x: float, z: float) -> None:
    """A smooth sphere of radius 1, selected alone."""
    bpy.ops.object.select_all(action="DESELECT")
    bpy.ops.mesh.primitive_uv_sphere_add(segments=96, ring_count=48, location=(x, 0, z))
    bpy.ops.object.shade_smooth()
    # Box projection: a UV sphere's own map is drawn together at its poles.
    mesh = bpy.context.object.data
    mesh.uv_layers.remove(mesh.uv_layers[0])


def light() -> None:
    """A large soft light from above left, a dim sky, and a camera."""
    scene = bpy.context.scene
    scene.world = bpy.data.worlds.new("Sky")
    scene.world.use_nodes = True
    background = scene.world.node_tree.nodes["Background"]
    background.inputs["Color"].default_value = (0.75, 0.8, 0.9, 1)
    background.inputs["Strength"].default_value = 0.45
    bpy.ops.object.light_add(type="AREA", location=(-5, -6, 6))
    lamp = bpy.context.object
    lamp.data.energy, lamp.data.size = 900, 4
    lamp.rotation_euler = (math.radians(50), 0, math.radians(-40))
    bpy.ops.object.camera_add(location=(0, -11, 0), rotation=(math.pi / 2, 0, 0))
    scene.camera = bpy.context.object
    scene.camera.data.lens = 50


def render(path: Path) -> None:
    """With Cycles, on the CPU."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.samples = 20
    scene.cycles.use_denoising = False
    scene.view_settings.view_transform = "Standard"
    scene.render.resolution_x, scene.render.resolution_y = 720, 496
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)


main()
