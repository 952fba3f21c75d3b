"""The real Blender in a window: the panel is clicked, typed into, and stopped, by mouse and keys.

The picture of docs/blender.md is made by the first of these tests:
ALLAPRIMA_HOSTS_PICTURES=docs/pictures ALLAPRIMA_HOSTS_MODEL=lite/procedural pytest
tests/hosts/test_blender_window.py -k textures
"""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from blender_host import ENV, depth_model, install, tiny_model
from rooms import HOME
from screen import SIZE, Screen

from allaprima import encode_pixels

MODEL = os.environ.get("ALLAPRIMA_HOSTS_MODEL", "tiny")
"""Which to use; for the documentation's picture, one that paints something."""
PICTURES = os.environ.get("ALLAPRIMA_HOSTS_PICTURES")
"""Folder for that picture, docs/pictures; without it none is saved."""
PROMPT, PIXELS = ("mossy cobblestones", "1024") if PICTURES else ("rusty metal", "256")
PATIENCE = 300
"""Seconds; software OpenGL beside other programs is slow."""


class Panel:
    """Where our buttons are, from where Blender says that its sidebar is."""

    def __init__(self, screen: Screen) -> None:
        x, y, width, height = screen.state["sidebar"]
        # Blender counts from below, inside the window manager's frame; below that is a border.
        border = 4
        self.right = x + width
        self.top = SIZE[1] - border - y - height
        self.prompt = (self.right - 150, self.top + 46)
        self.generate = (self.right - 158, self.top + 76)
        self.live = (self.right - 48, self.top + 76)
        self.variations = (self.right - 215, self.top + 106)
        self.from_image = (self.right - 98, self.top + 106)
        self.third = (self.right - 217, self.top + 384)
        # Below four thumbnails; the others once the first is closed, and the button once the last is open.
        self.placement = (self.right - 225, self.top + 417)
        self.projection = (self.right - 225, self.top + 469)
        self.project = (self.right - 155, self.top + 552)
        self.view = (500, 550)


@pytest.fixture(scope="module")
def screen(root, allaprima):
    """Blender with the sidebar open at our tab, and a tiny model."""
    install(allaprima)
    tiny_model(root)
    depth_model(root)
    folder = root.home / "window"
    folder.mkdir(exist_ok=True)
    (folder / "size").unlink(missing_ok=True)
    shutil.copy(Path(__file__).with_name("blender_state.py"), folder)
    env = ENV | {"ALLAPRIMA_STATE": str(HOME / "window/state.json")}
    choose = (
        "import bpy; bpy.context.preferences.view.show_splash = False; "
        f"s = bpy.context.scene.allaprima; s.model = '{MODEL}'; "
        f"s.size = '{PIXELS}'; s.new_seed = False"
    )
    program = [
        "blender --factory-startup --addons bl_ext.user_default.allaprima",
        f"--window-geometry 0 0 {SIZE[0]} {SIZE[1]} --python-expr",
        f'"{choose}" --python {HOME}/window/blender_state.py',
    ]
    screen = Screen(root, program, "window", env)
    try:
        screen.wait(lambda s: s["ready"], PATIENCE, "the sidebar is not there")
        yield screen
    finally:
        screen.close()


@pytest.fixture(scope="module")
def panel(screen):
    return Panel(screen)


def patiently(screen, act, wanted, what):
    """Do it, and again if Blender, still busy drawing, has not seen it, as a hand would."""
    for _ in range(4):
        act()
        try:
            screen.wait(wanted, 40, what)
        except AssertionError:
            continue
        return
    screen.wait(wanted, 1, what)


def choose_size(screen, size):
    (screen.folder / "size").write_text(size)
    screen.wait(lambda s: s["size"] == size, 60, "the size was not taken")


def start(screen, place, done):
    """Click what begins something, until it has begun, or is over already."""
    begun = lambda s: s["work"] is not None or done(s)  # noqa: E731
    patiently(screen, lambda: screen.click(*place), begun, "it does not begin")


def edit_prompt(screen, panel):
    """Have the prompt edited. Where the click was not seen, words would be Blender's shortcuts: the
    space bar plays the animation. So a digit, which is none, shows first whether it was."""

    def open_it():
        screen.key("Escape")
        screen.click(*panel.prompt)
        screen.key("End")
        screen.type("1")

    opened = lambda s: s["prompt"].endswith("1")  # noqa: E731
    patiently(screen, open_it, opened, "the prompt cannot be edited")
    screen.key("BackSpace")


def write_prompt(screen, panel, text):
    edit_prompt(screen, panel)
    screen.key("shift+Home")
    screen.type(text)
    screen.key("Return")
    screen.wait(lambda s: s["prompt"] == text, 60, "the prompt was not taken")


def test_the_button_textures_the_cube_and_ctrl_z_takes_it_back(screen, panel):
    write_prompt(screen, panel, PROMPT)
    made = lambda s: s["material"] == PROMPT  # noqa: E731
    start(screen, panel.generate, made)
    screen.wait(made, PATIENCE, "nothing was made")
    screen.wait(lambda s: s["work"] is None, 30, "it does not end")
    assert screen.state["images"] == 6
    screen.point(*panel.view)
    if PICTURES:
        time.sleep(10)
        screen.picture(Path(PICTURES) / "blender-panel.png")
    screen.key("ctrl+z")
    screen.wait(lambda s: s["material"] == "Material", 60, "it was not undone")
    screen.key("ctrl+shift+z")
    screen.wait(lambda s: s["material"] == PROMPT, 60, "it was not redone")


def test_escape_stops_the_work_and_changes_nothing(screen, panel):
    write_prompt(screen, panel, "a thing that is never made")
    before = screen.state["material"]
    # So large that it takes many times as long as a hand needs to the key.
    choose_size(screen, "512")
    start(screen, panel.generate, lambda s: False)
    screen.point(*panel.view)
    screen.key("Escape")
    screen.wait(lambda s: s["work"] is None, PATIENCE, "it does not stop")
    assert screen.state["material"] == before
    # From here on it shall be quick: where other programs compute, 256 pixels take minutes.
    choose_size(screen, "MODEL")


def test_live_follows_what_is_typed(screen, panel):
    write_prompt(screen, panel, "old stone")
    on = lambda s: s["live"] is not None  # noqa: E731
    patiently(screen, lambda: screen.click(*panel.live), on, "it does not begin")
    screen.wait(lambda s: (s["live"] or 0) >= 1, PATIENCE, "nothing live was made")
    edit_prompt(screen, panel)
    shown = screen.state["live"]
    screen.type(" castle")
    screen.wait(lambda s: s["live"] > shown, PATIENCE, "it does not follow")
    named = lambda s: s["material"] == "old stone castle"  # noqa: E731
    screen.wait(named, PATIENCE, "it is not packed when the hand rests")
    screen.key("Return")
    off = lambda s: s["live"] is None  # noqa: E731
    patiently(screen, lambda: screen.click(*panel.live), off, "it does not end")
    assert screen.state["material"] == "old stone castle"


def test_a_variation_is_chosen_by_its_thumbnails_button(screen, panel):
    write_prompt(screen, panel, "smooth clay")
    made = lambda s: s["material"] == "smooth clay"  # noqa: E731
    start(screen, panel.generate, made)
    screen.wait(made, PATIENCE, "nothing was made")
    shown = lambda s: s["choice"] == 4  # noqa: E731
    start(screen, panel.variations, shown)
    screen.wait(shown, PATIENCE, "there is nothing to choose from")
    before = screen.state["cube_images"]
    screen.point(*panel.view)
    taken = lambda s: s["used"] == 2 and s["cube_images"] != before  # noqa: E731
    patiently(screen, lambda: screen.click(*panel.third), taken, "the third was not taken")


def test_the_view_is_projected_onto_the_cube_and_ctrl_z_takes_it_back(screen, panel):
    screen.click(*panel.placement)
    screen.click(*panel.projection)
    start(screen, panel.project, lambda s: s["projected"])
    screen.wait(lambda s: s["projected"], PATIENCE, "nothing was projected")
    assert screen.state["material"].startswith("smooth clay")
    screen.point(*panel.view)
    screen.key("ctrl+z")
    screen.wait(lambda s: not s["projected"], 60, "it was not undone")
    screen.click(*panel.projection)


def test_a_photo_is_chosen_in_the_file_browser(screen, panel):
    photos = screen.folder.parent / "photos"
    photos.mkdir(exist_ok=True)
    draw = np.random.default_rng(1)
    pixels = draw.integers(60, 160, (120, 160, 3)).astype(np.uint8)
    (photos / "my wall.png").write_bytes(encode_pixels(pixels))

    def choose():
        screen.click(*panel.from_image)
        x, y, width, height = screen.window("File View")
        for place, text in (
            ((x + width // 2, y + 21), f"{HOME}/photos/"),
            ((x + width // 2, y + height - 23), "my wall.png"),
        ):
            screen.click(*place)
            screen.key("ctrl+a")
            screen.type(text)
            screen.key("Return")
        screen.click(x + width - 72, y + height - 23)

    patiently(screen, choose, lambda s: s["material"] == "my wall", "it was not made")
    assert screen.state["objects"] == 3
