"""The real Blender, without a window: installed as a user would, scripted, and uninstalled."""

from __future__ import annotations

import json

import pytest
from blender_host import ENV, install, tiny_model, uninstall
from rooms import HOME

FACTS = """
import bpy, json, sys
from bl_ext.user_default.allaprima import environment, images, materials, nodes
environment.ensure_engine()
obj = bpy.data.objects["Cube"]
shown = nodes.images_in(obj.active_material)
print("FACTS " + json.dumps({
    "material": obj.active_material.name,
    "sizes": {name: tuple(image.size) for name, image in shown.items()},
    "spaces": {name: image.colorspace_settings.name for name, image in shown.items()},
    "packed": images.file_of(shown["basecolor"])[:8].hex(),
    "recipe": json.loads(materials.recipes_of(obj.active_material)[-1].to_json()),
    "prompt": bpy.context.scene.allaprima.prompt,
}))
"""


@pytest.fixture(scope="module")
def blender(root, allaprima):
    """`blender(expression, *arguments)`: run Blender with the extension, and return what it says."""
    install(allaprima)
    tiny_model(root)

    def run(expression, *arguments, **more):
        command = ["blender", "--background", *arguments, "--python-exit-code", "3"]
        return root.run([*command, "--python-expr", expression], env=ENV, **more).stdout

    return run


def facts(said):
    [line] = [line for line in said.splitlines() if line.startswith("FACTS ")]
    return json.loads(line.removeprefix("FACTS "))


def test_the_extension_passes_blenders_own_validation(root):
    from allaprima_blender.installing import build

    (root.home / "allaprima.zip").write_bytes(build())
    said = root.run(
        ["blender", "--command", "extension", "validate", HOME / "allaprima.zip"]
    ).stdout
    assert "Success" in said


def test_the_doctor_finds_it_working(blender, allaprima):
    said = json.loads(allaprima.run("doctor", "--json", check=False).stdout)
    [finding] = [f for f in said["findings"] if "the extension" in f["message"]]
    assert finding["status"] == "ok", finding


def test_a_script_makes_a_material_saves_it_and_finds_it_again(blender):
    path = HOME / "made.blend"
    said = blender(
        "import bpy\n"
        "bpy.context.scene.allaprima.prompt = 'red brick wall'\n"
        "done = bpy.ops.allaprima.generate_material(size=64, seed=7, model='tiny')\n"
        "assert done == {'FINISHED'}, done\n"
        f"bpy.ops.wm.save_as_mainfile(filepath={str(path)!r})\n" + FACTS,
        "--factory-startup",
        "--addons",
        "bl_ext.user_default.allaprima",
    )
    made = facts(said)
    assert made["material"] == "red brick wall"
    assert set(map(tuple, made["sizes"].values())) == {(64, 64)}
    assert made["spaces"]["basecolor"] == "sRGB"
    assert made["spaces"]["height"] == "Non-Color"
    assert made["packed"] == b"\x89PNG\r\n\x1a\n".hex()
    assert (made["recipe"]["model"], made["recipe"]["seed"]) == ("tiny", 7)
    assert facts(blender(FACTS, path)) == made


def test_what_cannot_work_is_an_error_of_blenders(blender):
    said = blender(
        "import bpy\n"
        "try: bpy.ops.allaprima.generate_material(prompt='oak', model='none/such')\n"
        "except RuntimeError as error: print('SAID', error)\n"
        "assert bpy.data.objects['Cube'].active_material.name == 'Material'\n"
    )
    assert "SAID Error: There is no model 'none/such'" in said


def test_uninstalled_it_is_gone_and_blender_starts_as_before(blender, allaprima, root):
    uninstall(allaprima)
    said = blender("import bpy; print('HAS', hasattr(bpy.types.Scene, 'allaprima'))")
    assert "HAS False" in said
    assert not list(root.home.glob(".config/blender/*/extensions/user_default/allaprima"))
