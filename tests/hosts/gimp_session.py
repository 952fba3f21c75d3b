"""A running GIMP, in which tests have code run, and read what came out."""

from __future__ import annotations

import json
import shutil
import subprocess
import textwrap
import time
from collections.abc import Mapping
from typing import Any

from rooms import HOME, Root

# Runs in GIMP. What is to be known goes into `told`.
_SERVER = '''
import json, os, subprocess, time, traceback
import numpy as np
from gi.repository import Gegl, Gimp, Gio

PLACE = {place!r}

def call(name, **arguments):
    """Call a procedure of the plug-in; returns its layer. Raises what it says went wrong.

    The model is the one for materials, whose pictures are solid, unless another is named.
    """
    if "prompt" in arguments:
        arguments.setdefault("model", "lite/material")
    procedure = Gimp.get_pdb().lookup_procedure("allaprima-" + name)
    config = procedure.create_config()
    config.set_property("run-mode", Gimp.RunMode.NONINTERACTIVE)
    config.set_property("image", arguments.pop("image", None))
    if layers := arguments.pop("layers", None):
        config.set_core_object_array("drawables", layers)
    for key, value in arguments.items():
        config.set_property(key.replace("_", "-"), value)
    values = procedure.run(config)
    if values.index(0) != Gimp.PDBStatusType.SUCCESS:
        raise RuntimeError(Gimp.get_pdb().get_last_error())
    return values.index(1) if values.length() > 1 else None

def new_image(width=96, height=64, kind="RGB", precision="U8_NON_LINEAR", colour=(200, 40, 40)):
    image = Gimp.Image.new_with_precision(
        width, height, getattr(Gimp.ImageBaseType, kind), getattr(Gimp.Precision, precision)
    )
    layers = {{"RGB": Gimp.ImageType.RGB_IMAGE, "GRAY": Gimp.ImageType.GRAY_IMAGE}}
    layer = Gimp.Layer.new(
        image, "background", width, height, layers[kind], 100.0, Gimp.LayerMode.NORMAL
    )
    image.insert_layer(layer, None, 0)
    write(layer, np.full((height, width, 3), colour, np.uint8))
    return image

def write(drawable, values, layout="R'G'B' u8"):
    height, width = values.shape[:2]
    buffer = drawable.get_buffer()
    buffer.set(Gegl.Rectangle.new(0, 0, width, height), layout, values.tobytes())
    buffer.flush()
    drawable.update(0, 0, width, height)

def pixels(drawable, layout="R'G'B'A u8"):
    width, height = drawable.get_width(), drawable.get_height()
    rectangle = Gegl.Rectangle.new(0, 0, width, height)
    data = drawable.get_buffer().get(rectangle, 1.0, layout, Gegl.AbyssPolicy.NONE)
    return np.frombuffer(data, np.uint8).reshape(height, width, -1)

def seen(image):
    layer = Gimp.Layer.new_from_visible(image, image, "seen")
    values = pixels(layer)
    layer.delete()
    return values

def names(image):
    return [layer.get_name() for layer in image.get_layers()]

def recipe(layer):
    return json.loads(bytes(layer.get_parasite("allaprima-recipe").get_data()).decode())

def save(image, path):
    Gimp.file_save(Gimp.RunMode.NONINTERACTIVE, image, Gio.File.new_for_path(path), None)

def load(path):
    return Gimp.file_load(Gimp.RunMode.NONINTERACTIVE, Gio.File.new_for_path(path))

def x(*arguments):
    """xdotool; returns what it says."""
    line = ["xdotool", *map(str, arguments)]
    return subprocess.run(line, capture_output=True, text=True).stdout.strip()

def shot(name):
    """A screenshot, as a file in the session's folder."""
    subprocess.run(["import", "-window", "root", os.path.join(PLACE, name)], check=True)

def wait_for(what, seconds=60):
    """Wait until a function returns something true, and return that."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.05)
    raise TimeoutError(what)

def gone(title):
    """Wait until no window has this in its title."""
    wait_for(lambda: not x("search", "--onlyvisible", "--name", title))

def window(title, seconds=60):
    """Wait for a window whose title contains this, and bring it to the front."""
    found = wait_for(lambda: x("search", "--onlyvisible", "--name", title), seconds)
    number = found.split()[-1]
    x("windowactivate", "--sync", number)
    return number

number = 0
while True:
    code = os.path.join(PLACE, str(number) + ".py")
    if not os.path.exists(code):
        time.sleep(0.02)
        continue
    told, error = {{}}, None
    try:
        exec(compile(open(code).read(), code, "exec"), {{**globals(), "told": told}})
    except SystemExit:
        break
    except BaseException:
        error = traceback.format_exc()
        if {windows!r}:
            shot("failed.png")
    if not {windows!r}:
        for image in Gimp.get_images():
            image.delete()
    answer = os.path.join(PLACE, str(number) + ".json")
    with open(answer + ".new", "w") as file:
        json.dump({{"told": told, "error": error}}, file)
    os.rename(answer + ".new", answer)
    number += 1
'''


# Its own X server, window manager and message bus; then GIMP, whose arguments follow.
_SCREEN = """
mkdir -m 1777 /tmp/.X11-unix
Xvfb :7 -screen 0 1600x1000x24 -nolisten tcp &
export DISPLAY=:7
for try in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done
openbox &
exec dbus-run-session -- "$0" "$@"
"""


def _prepare(root: Root) -> None:
    """No welcome, and the same layout every time."""
    folder = next((root.home / ".config/GIMP").glob("3.*"))
    version = root.run(["gimp", "--version"]).stdout.split()[-1]
    settings = ["(show-welcome-dialog no)", "(save-session-info no)"]
    # A new version welcomes all the same.
    settings.append(f'(config-version "{version}")')
    (folder / "gimprc").write_text("\n".join(settings) + "\n", "utf-8")


# Pictures by formula are there before a key could stop them; those of the network take a while.
NETWORK_ONLY = {"ALLAPRIMA_DISABLE": "exemplar,procedural,resurface,scenes,symbols"}


class Session:
    """GIMP, started; to be closed.

    Args:
        name: of a folder in the home folder, for what is exchanged.
        windows: with its windows, on a screen of its own; images then stay open.
        data: with its brushes and patterns.

    Attributes:
        folder: that folder.
        output: a file with all that GIMP said.
    """

    def __init__(
        self,
        root: Root,
        name: str,
        *,
        windows: bool = False,
        data: bool = False,
        env: Mapping[str, str] | None = None,
        **more: Any,
    ) -> None:
        self.folder = self._place = root.home / name
        shutil.rmtree(self._place, ignore_errors=True)
        self._place.mkdir()
        self._number = 0
        self.output = self._place / "output.txt"
        server = _SERVER.format(place=str(HOME / name), windows=windows)
        options = "-f" if windows else ("-if" if data else "-idf")
        command = [
            "gimp" if windows else "gimp-console",
            options,
            "--quit",
            "--batch-interpreter=python-fu-eval",
        ]
        if windows:
            _prepare(root)
            command = ["bash", "-c", _SCREEN, *command]
        with open(self.output, "w") as output:
            self.process = subprocess.Popen(
                root.command([*command, "-b", server], env=env, **more),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def run(self, code: str, *, timeout: float = 240) -> dict[str, Any]:
        """Run code in GIMP, and return what it put into `told`.

        Raises:
            AssertionError: it failed, or GIMP has ended; with what was said.
        """
        file = self._place / f"{self._number}.py"
        answer = file.with_suffix(".json")
        file.with_suffix(".new").write_text(textwrap.dedent(code), "utf-8")
        file.with_suffix(".new").rename(file)
        self._number += 1
        end = time.monotonic() + timeout
        while not answer.exists():
            assert self.process.poll() is None, f"GIMP has ended:\n{self.output.read_text()}"
            assert time.monotonic() < end, f"GIMP does not answer:\n{self.output.read_text()}"
            time.sleep(0.02)
        values = json.loads(answer.read_text("utf-8"))
        assert values["error"] is None, f"{values['error']}\n{self.output.read_text()[-2000:]}"
        return values["told"]

    def close(self) -> None:
        if self.process.poll() is None:
            (self._place / f"{self._number}.py").write_text("raise SystemExit")
            try:
                self.process.wait(60)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


_HAND = '''
import builtins

def image():
    return Gimp.get_images()[0]

def canvas(title="64x64"):
    return window(title)

def action(words, title, canvas=canvas):
    """The action search: / opens it, words find the entry, Return runs it."""
    canvas()
    wait_for(lambda: x("key", "slash") or x("search", "--onlyvisible", "--name", "Search Act"), 30)
    x("type", "--delay", "20", words)
    time.sleep(1)  # it shows what it found after a while, without a sign
    x("key", "Return")
    return window(title)

def write_words(words):
    x("type", "--delay", "20", words)

def has(count, seconds=180):
    """Wait until the image has so many layers."""
    wait_for(lambda: len(image().get_layers()) == count, seconds)
'''


class Hand:
    """A user at the keyboard. `does` runs code with the helpers above."""

    def __init__(self, gimp: Session) -> None:
        self._gimp = gimp

    def does(self, code: str, *, timeout: float = 240) -> dict[str, Any]:
        return self._gimp.run(_HAND + textwrap.dedent(code), timeout=timeout)
