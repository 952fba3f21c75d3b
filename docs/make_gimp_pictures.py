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

BEGIN = """
    builtins.display = Gimp.Display.new(new_image({0}, {1}, colour=(214, 206, 190)))
    x("windowsize", canvas("{0}x{1}"), 1600, 980)
"""
END = """
    x("key", "Escape")
    gone("Alla Prima")
"""
STEPS = {
    "generate": BEGIN.format(288, 216)
    + """
    x("windowmove", action("Generate...", "Generate - Alla Prima", lambda: canvas("288x216")), 815, 420)
    write_words("red brick wall, worn")
    x("key", "Return")
    has(2, 500)
    time.sleep(0.2)
    shot("generate.png")
"""
    + END,
    "fill": """
    image().select_ellipse(Gimp.ChannelOps.REPLACE, 80, 55, 130, 105)
    Gimp.Selection.feather(image(), 8)
    x("windowmove", action("Fill Selection...", "Fill Selection - Alla Prima", lambda: canvas("288x216")), 815, 420)
    write_words("green moss")
    x("key", "Return")
    has(3, 500)
    time.sleep(0.2)
    shot("fill.png")
"""
    + END
    + """
    builtins.display.delete()
    gone("288x216")
""",
    "variations": BEGIN.format(128, 96)
    + """
    x("windowmove", action("Variations...", "Variations - Alla Prima", lambda: canvas("128x96")), 815, 420)
    write_words("oak planks")
    time.sleep(90)  # six pictures
    shot("variations.png")
"""
    + END,
}


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
                    seen.convert("RGB").quantize(256).save(file, optimize=True)
                print(file)
        finally:
            session.close()


if __name__ == "__main__":
    main()
