"""The pictures of docs/gimp.md: screenshots of the real GIMP, on a screen of its own.

make test-hosts                      (once: it builds the root folder)
python docs/make_gimp_pictures.py [HOME]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests/hosts"))

from gimp_session import Hand, Session  # noqa: E402 - the tests' own
from rooms import Root, install_command, root_folder  # noqa: E402

# GIMP on the left, the plug-in's window on the right of the screen.
BEGIN = """
    builtins.display = Gimp.Display.new(new_image({0}, {1}, colour=(214, 206, 190)))
    x("windowsize", canvas("{0}x{1}"), 835, 700)
"""
OPEN = """
    x("windowmove", action("{0}...", "{0} - Alla Prima", lambda: canvas("{1}")), 838, 24)
    x("mousemove", 1200, 980)
"""
END = """
    x("key", "Escape")
    gone("Alla Prima")
"""
DELETE = """
    builtins.display.delete()
    gone("{0}")
"""
STEPS = {
    "generate": BEGIN.format(288, 216)
    + OPEN.format("Generate", "288x216")
    + """
    write_words("a red rocket")
    x("key", "Return")
    has(2, 500)
    time.sleep(5)  # the next one is shown by then
    shot("generate.png")
"""
    + END,
    "fill": """
    image().select_ellipse(Gimp.ChannelOps.REPLACE, 80, 55, 130, 105)
    Gimp.Selection.feather(image(), 8)
"""
    + OPEN.format("Fill Selection", "288x216")
    + """
    write_words("green moss")
    x("key", "Return")
    has(3, 500)
    time.sleep(5)
    shot("fill.png")
"""
    + END
    + DELETE.format("288x216"),
    "variations": BEGIN.format(128, 96)
    + OPEN.format("Variations", "128x96")
    + """
    write_words("a tree")
    time.sleep(15)  # six pictures
    shot("variations.png")
"""
    + END
    + DELETE.format("128x96"),
    "pattern": BEGIN.format(288, 216)
    + OPEN.format("Seamless Pattern", "288x216")
    + """
    write_words("cobblestones")
    x("key", "alt+s", "ctrl+a")
    write_words("128")
    x("key", "Return")
    has(2, 500)
    time.sleep(5)
    shot("pattern.png")
"""
    + END,
}
USED = (0, 0, 1600, 720)
"""The part of the screen that has something on it."""


def main() -> None:
    """Make them all. A home folder that is kept may be named, to be quicker the next time."""
    with tempfile.TemporaryDirectory() as fresh:
        place = sys.argv[1] if sys.argv[1:] else fresh
        root = Root(root_folder(), Path(place))
        install_command(root).run("install", "gimp", network=True, timeout=900)
        session = Session(root, "pictures", windows=True)
        try:
            session.run('window("GNU Image", 180)')
            for name, code in STEPS.items():
                Hand(session).does(code, timeout=900)
                file = HERE / "pictures" / f"gimp-{name}.png"
                with Image.open(session.folder / f"{name}.png") as seen:
                    # 256 colours are enough for a window, and a third of the size.
                    seen.convert("RGB").crop(USED).quantize(256).save(file, optimize=True)
                print(file)
        finally:
            session.close()


if __name__ == "__main__":
    main()
