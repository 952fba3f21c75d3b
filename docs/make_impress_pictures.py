"""Take the pictures of docs/impress.md: `python docs/make_impress_pictures.py`.

In the root folder of `make test-hosts`, where Alla Prima is installed first; LibreOffice then runs
on a screen without hardware, with the embedded model and the sample deck. Takes some minutes.
"""

import sys
import tempfile
from pathlib import Path

from PIL import Image

from allaprima_office import sample_deck

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "hosts"))

from conftest import Command  # noqa: E402
from impress_session import Impress  # noqa: E402
from rooms import HOME, Root, constraints, refresh_source, root_folder  # noqa: E402

SCENARIO = """
patience = {patience}
dispatch("insert", Slide=2, Prompt="rocket", Seed=7)  # loads the model
document.UndoManager.undo()
document.CurrentController.CurrentPage = document.DrawPages[1]
dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
time.sleep(1); key("ctrl+a"); write("potted flower")
time.sleep(patience); shot("insert")
key("Return"); until(lambda: pictures(2), "the picture")
until(lambda: not window("Insert Picture"), "its end")
document.CurrentController.select(pictures(2)[0])
dispatch("change"); until(lambda: window("Change Picture"), "the window")
time.sleep(1); key("ctrl+a"); write("tree")
time.sleep(patience); shot("change"); key("Escape")
"""


SHOW = """
assert dispatch("insert", Slide=2, Prompt="tree", Seed=7)[0]
document.CurrentController.CurrentPage = document.DrawPages[1]
document.Presentation.Display = 2
document.Presentation.start()
until(lambda: document.Presentation.Controller.isRunning(), "the show")
document.Presentation.Controller.gotoSlideIndex(1)
time.sleep({patience} / 2); front()
document.CurrentController.select(pictures(2)[0])
dispatch("change"); until(lambda: window("Change Picture"), "the window")
time.sleep(1); key("ctrl+a"); write("flower")
time.sleep({patience}); shot("show"); key("Escape")
until(lambda: not window("Change Picture"), "its end")
document.Presentation.end(); time.sleep(2)
"""


def main() -> None:
    patience = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = Path(sys.argv[2]) if len(sys.argv) > 2 else folder / "home"
        home.mkdir(exist_ok=True)
        root = Root(root_folder(), home)
        refresh_source(home)
        env = {"PIP_CONSTRAINT": str(constraints(home))}
        command = Command(root, HOME / "command/bin/allaprima", env)
        command.run("install", "impress", network=True, timeout=1200)
        Impress(root, folder).run(
            SCENARIO.format(patience=patience), sample_deck(), window=True, real=True
        )
        Impress(root, folder).run(
            SHOW.format(patience=patience), sample_deck(), two_screens=True, real=True
        )
        for shot in ("insert", "change", "show"):
            picture = Image.open(folder / f"{shot}.png").convert("RGB")
            if picture.width > 2 * picture.height:  # two screens
                picture = picture.resize((1280, 400), Image.Resampling.LANCZOS)
            picture.quantize(192).save(HERE / "pictures" / f"impress-{shot}.png", optimize=True)


if __name__ == "__main__":
    main()
