"""Make the pictures of docs/blender.md: `blender --background --python docs/make_blender_pictures.py`.

Blender must have the extension (`allaprima install blender`), or this runs in a Python with `bpy`.
Rendered by Cycles on the CPU: six materials on spheres, as the embedded model makes them; and a checker
in place of a model's picture, projected onto a head. After `--`, "spheres" or "projection" makes one.
"""

from __future__ import annotations

import math
import sys
import tempfile
from pathlib import Path
from typing import Any

import bpy
import numpy as np

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
COLOURS = ((230, 120, 60), (60, 140, 220), (110, 190, 90), (220, 200, 70))
"""Of the checker, a view each."""


def main() -> None:
    wanted = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else []
    for name, make in (("spheres", spheres), ("projection", projection)):
        if name in wanted or not wanted:
            empty_scene()
            make(PICTURES / f"blender-{name}.png")
    extension = sys.modules.get("allaprima_blender.extension")
    if extension is not None:  # with bpy nobody else stops the engine, and Python waits for it
        extension.unregister()


def empty_scene() -> None:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    if hasattr(bpy.types.Scene, "allaprima"):
        return
    try:
        bpy.ops.preferences.addon_enable(module="bl_ext.user_default.allaprima")
    except RuntimeError:
        from allaprima_blender import extension

        extension.register()


def spheres(path: Path) -> None:
    for i, prompt in enumerate(PROMPTS):
        sphere((i % 3 - 1) * 2.3, (0.5 - i // 3) * 2.3)
        bpy.ops.allaprima.generate_material(prompt=prompt, seed=SEED, size=1024, scale=1.6)
    light()
    bpy.ops.object.camera_add(location=(0, -11, 0), rotation=(math.pi / 2, 0, 0))
    bpy.context.scene.camera = bpy.context.object
    render(path, 720, 496)


def projection(path: Path) -> None:
    """A head from three sides, after one view above, after four below."""
    rows = []
    for views in (1, 4):
        empty_scene()
        use_checker()
        bpy.ops.mesh.primitive_monkey_add(size=2)
        head = bpy.context.object
        bpy.ops.object.modifier_add(type="SUBSURF")
        bpy.ops.object.shade_smooth()
        light()
        bpy.ops.object.camera_add(location=(1.1, -4.2, 0.9))
        eye = bpy.context.object
        eye.rotation_euler = (math.radians(78), 0, math.radians(15))
        bpy.context.scene.camera = eye
        bpy.ops.object.select_all(action="DESELECT")
        head.select_set(True)
        bpy.context.view_layer.objects.active = head
        bpy.ops.allaprima.project_from_view(prompt="a checker", seed=1, views=views)
        row = []
        for _ in range(3):
            with tempfile.TemporaryDirectory() as folder:
                row.append(render(Path(folder) / "side.png", 320, 280))
            head.rotation_euler.z -= math.radians(100)
        rows.append(np.concatenate(row, axis=1))
    from allaprima import encode_pixels

    path.write_bytes(encode_pixels(np.concatenate(rows)))


def use_checker() -> None:
    """An engine whose only model paints a checker, another colour each time, and paints into pictures."""
    from allaprima import Card, Engine, Output, hookimpl, plugin_manager

    class Checker:
        device, dtype, views = "cpu", "float32", 0

        @hookimpl
        def allaprima_models(self) -> list[Card]:
            tasks = ("text-to-image", "image-to-image", "inpaint")
            card = Card(
                id="checker", name="Checker", family="checker", path=Path(), tasks=tasks,
                depth="needed", hashes={"": "00"},
            )  # fmt: skip
            return [card]

        @hookimpl
        def allaprima_load(self, card: Card, device: str) -> Checker:
            return self

        def generate(self, request: Any, seed: int, report: Any) -> Output:
            across, down = request.size
            y, x = np.mgrid[:down, :across] // 32
            dark = ((x + y) % 2)[..., None] == 1
            pixels = np.where(dark, COLOURS[self.views % len(COLOURS)], (240, 235, 225))
            self.views += 1
            if request.mask is not None:
                pixels = np.where(request.mask[..., None] > 0, pixels, request.image)
            return Output(pixels.astype(np.uint8))

        def release(self) -> None:
            pass

    plugins = plugin_manager(disabled=("models", "diffusers", "watermark", "history"))
    plugins.register(Checker())
    package = sys.modules[type(bpy.context.scene.allaprima).__module__.rpartition(".")[0]]
    package.work._engine = Engine(plugins=plugins)


def sphere(x: float, z: float) -> None:
    """A smooth sphere of radius 1, selected alone."""
    bpy.ops.object.select_all(action="DESELECT")
    bpy.ops.mesh.primitive_uv_sphere_add(segments=96, ring_count=48, location=(x, 0, z))
    bpy.ops.object.shade_smooth()
    # Box projection: a UV sphere's own map is drawn together at its poles.
    mesh = bpy.context.object.data
    mesh.uv_layers.remove(mesh.uv_layers[0])


def light() -> None:
    """A large soft light from above left, and a dim sky."""
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


def render(path: Path, width: int, height: int) -> Any:
    """With Cycles, on the CPU; (H, W, 3) uint8."""
    from allaprima import read_image

    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.cycles.device = "CPU"
    scene.cycles.samples = 32
    scene.cycles.use_denoising = False
    scene.view_settings.view_transform = "Standard"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.filepath = str(path)
    bpy.ops.render.render(write_still=True)
    return read_image(path)[..., :3]


main()
