"""The pictures of docs/gimp.md: screenshots of the real GIMP, on a screen of its own.

make test-hosts                      (once: it builds the root folder)
python docs/make_gimp_pictures.py    (--help says more)
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests/hosts"))

from gimp_session import Hand, Session  # noqa: E402 - the tests' own
from rooms import Root, install_command, root_folder  # noqa: E402

# Toolbox, image and layers; the brushes would take the room.
SESSION = """
(session-info "toplevel"
    (factory-entry "gimp-single-image-window")
    (position 0 0) (size 835 562)
    (open-on-exit)
    (aux-info (left-docks-width "92") (right-docks-width "262") (maximized "no"))
    (gimp-toolbox (side left))
    (gimp-dock (side right)
        (book (current-page 0)
            (dockable "gimp-layer-list"
                (tab-style automatic) (preview-size 48) (aux-info (show-button-bar "true"))))))
(single-window-mode yes)
"""
# GIMP on the left, the plug-in's window on the right of the screen.
BEGIN = """
    def begin(width, height, words=""):
        if words:
            image = Gimp.Image.new(width, height, Gimp.ImageBaseType.RGB)
            call("generate", image=image, prompt=words, seed="7", model="")
            image.get_layers()[0].set_name("photo")
        else:
            image = new_image(width, height, colour=(214, 206, 190))
        builtins.display = Gimp.Display.new(image)
        x("windowsize", canvas(f"{width}x{height}"), 835, 562)

    def open(what, size):
        x("windowmove", action(f"{what}...", f"{what} - Alla Prima", lambda: canvas(size)), 838, 24)
        x("mousemove", 1200, 980)

    def seed(number):
        x("key", "alt+d", "ctrl+a")
        write_words(str(number))
        x("key", "alt+p")

    def end(size):
        x("key", "Escape")
        gone("Alla Prima")
        builtins.display.delete()
        gone(size)
"""
STEPS = {
    "generate": """
    begin(400, 300)
    open("Generate", "400x300")
    write_words("a lake in the mountains, evening")
    seed(7)
    x("key", "Return")
    has(2, 500)
    time.sleep({patience})  # the next one is shown by then
    shot("generate.png")
    end("400x300")
""",
    "fill": """
    begin(400, 300, "white plaster wall")
    turn = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    far = 1 + 0.12 * np.sin(3 * turn + 1) + 0.07 * np.sin(7 * turn) + 0.04 * np.sin(16 * turn + 2)
    edge = np.stack([200 + 140 * far * np.cos(turn), 150 + 95 * far * np.sin(turn)], axis=1)
    image().select_polygon(Gimp.ChannelOps.REPLACE, edge.ravel().tolist())
    Gimp.Selection.feather(image(), 4)
    open("Fill Selection", "400x300")
    write_words("red brick wall")
    seed(7)
    x("key", "Return")
    has(2, 500)
    time.sleep({patience})
    shot("fill.png")
    end("400x300")
""",
    # The same image before and after, as two pictures beside each other.
    "heal": """
    begin(400, 300, "sea cliffs, stormy")
    corners = [50, 130, 130, 130, 160, 185, 165, 250, 45, 250]
    image().select_polygon(Gimp.ChannelOps.REPLACE, corners)
    canvas("400x300")
    time.sleep(2)
    shot("heal.png")
    call("heal-selection", image=image())
    Gimp.Selection.none(image())
    time.sleep({patience})
    shot("heal-after.png")
    builtins.display.delete()
    gone("400x300")
""",
    "variations": """
    begin(288, 216)
    open("Variations", "288x216")
    write_words("a meadow with flowers")
    time.sleep(3 * {patience})  # six pictures
    x("key", "alt+2")
    has(2, 500)
    time.sleep(2)
    shot("variations.png")
    end("288x216")
""",
    "pattern": """
    begin(400, 300)
    open("Seamless Pattern", "400x300")
    write_words("mossy cobblestones")
    x("key", "alt+s", "ctrl+a")
    write_words("256")
    seed(7)
    x("key", "Return")
    has(2, 500)
    time.sleep({patience})
    shot("pattern.png")
    end("400x300")
""",
}
USED = (0, 0, 1600, 586)
"""The part of the screen that has something on it."""


def main() -> None:
    """Make them, or those that are named."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument(
        "names", nargs="*", default=[*STEPS], metavar="NAME", help=", ".join(STEPS)
    )
    options.add_argument("--home", type=Path, help="a home folder that is kept: quicker next time")
    options.add_argument("--patience", type=int, default=5, help="seconds for a picture (5)")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as fresh:
        root = Root(root_folder(), chosen.home or Path(fresh))
        install_command(root).run("install", "gimp", network=True, timeout=900)
        [folder] = (root.home / ".config/GIMP").glob("3.*")
        (folder / "sessionrc").write_text(SESSION, "utf-8")
        session = Session(root, "pictures", windows=True)
        try:
            session.run('window("GNU Image", 180)')
            for name in chosen.names:
                code = BEGIN + STEPS[name].format(patience=chosen.patience)
                Hand(session).does(code, timeout=900)
                file = HERE / "pictures" / f"gimp-{name}.png"
                _page(session.folder, name).save(file, optimize=True)
                print(file)
        finally:
            session.close()


def _page(folder: Path, name: str) -> Image.Image:
    with Image.open(folder / f"{name}.png") as seen:
        page = seen.convert("RGB").crop(USED)
    if name != "heal":
        return page
    width = 837  # of GIMP's own window, with its border
    both = Image.new("RGB", (2 * width, page.height))
    with Image.open(folder / "heal-after.png") as seen:
        for left, image in ((0, page), (width, seen.convert("RGB"))):
            both.paste(image.crop((0, 0, width, page.height)), (left, 0))
    return both


if __name__ == "__main__":
    main()
