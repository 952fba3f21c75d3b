"""Runs inside Blender: opens the sidebar at our tab, and writes down what there is, again and again."""

import faulthandler
import json
import os
import sys

import bpy
import mathutils

FILE = os.environ["ALLAPRIMA_STATE"]
NAME = "bl_ext.user_default.allaprima"
ready = False
drawn = 0


def view():
    window = bpy.context.window_manager.windows[0]
    area = next(area for area in window.screen.areas if area.type == "VIEW_3D")
    return window, area, next(region for region in area.regions if region.type == "UI")


def open_sidebar():
    _, area, _ = view()
    area.spaces.active.show_region_ui = True
    # Textures are seen at once there; EEVEE would first compile its shaders for a minute.
    area.spaces.active.shading.type = "SOLID"
    area.spaces.active.shading.color_type = "TEXTURE"
    # The cube beside the sidebar, and near.
    eye = area.spaces.active.region_3d
    eye.view_distance = 6.5
    eye.view_location = eye.view_rotation @ mathutils.Vector((0.75, 0, 0))
    bpy.app.timers.register(choose_tab, first_interval=0.5)


def choose_tab():
    try:
        view()[2].active_panel_category = "Alla Prima"
    except TypeError:  # not drawn yet
        return 0.5
    bpy.types.SpaceView3D.draw_handler_add(count, (), "UI", "POST_PIXEL")
    bpy.app.timers.register(see, first_interval=0.5)
    return None


def count():
    global drawn
    drawn += 1


def see():
    """Ready when the panel has been drawn more than once: it slides in."""
    global ready
    ready = drawn > 2
    view()[2].tag_redraw()
    return None if ready else 0.5


def write():
    # If Blender hangs from now on, its log says where.
    faulthandler.dump_traceback_later(60, repeat=True)
    window, _, region = view()
    cube = bpy.data.objects.get("Cube")
    material = cube.active_material if cube else None
    live = sys.modules.get(f"{NAME}.live")
    running = sys.modules.get(f"{NAME}.running")
    session = live.session if live else None
    work = running.shown() if running else None
    choice = getattr(sys.modules.get(f"{NAME}.variations"), "choice", None)
    nodes = material.node_tree.nodes if material and material.node_tree else ()
    shown = sorted(node.image.name for node in nodes if getattr(node, "image", None))
    settings = bpy.context.scene.allaprima
    wished = os.path.join(os.path.dirname(FILE), "size")
    if os.path.exists(wished):
        with open(wished) as file:
            settings.size = file.read() or settings.size
        os.remove(wished)
    state = {
        "ready": ready,
        "sidebar": [region.x, region.y, region.width, region.height],
        "window": [window.width, window.height],
        "material": material.name if material else None,
        "images": len([image for image in bpy.data.images if image.packed_file]),
        "prompt": settings.prompt,
        "size": settings.size,
        "work": work.text if work else None,
        "choice": len(choice.pictures) if choice else 0,
        "used": choice.used if choice else None,
        "cube_images": shown,
        "projected": any("allaprima_projection" in node for node in nodes),
        "live": session.shown if session else None,
        "objects": len(bpy.data.objects),
    }
    with open(f"{FILE}.new", "w") as file:
        json.dump(state, file)
    os.replace(f"{FILE}.new", FILE)
    return 0.2


bpy.app.timers.register(open_sidebar, first_interval=0.5)
bpy.app.timers.register(write, first_interval=0.5, persistent=True)
