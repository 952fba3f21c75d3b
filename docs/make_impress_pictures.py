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
dispatch("insert", Slide=2, Prompt="oak planks", Seed=7)
[shape] = pictures(2)
first = digest(shape)
document.UndoManager.undo()
document.CurrentController.CurrentPage = document.DrawPages[1]
dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
time.sleep(1); key("ctrl+a"); write("oak planks")
time.sleep(patience); shot("insert")
key("Return"); until(lambda: pictures(2), "the picture")
until(lambda: not window("Insert Picture"), "its end")
document.CurrentController.select(pictures(2)[0])
dispatch("change"); until(lambda: window("Change Picture"), "the window")
time.sleep(1); key("ctrl+a"); write("red brick wall")
time.sleep(patience); shot("change"); key("Escape")
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
        for shot in ("insert", "change"):
            picture = Image.open(folder / f"{shot}.png").convert("RGB").quantize(192)
            picture.save(HERE / "pictures" / f"impress-{shot}.png", optimize=True)


if __name__ == "__main__":
    main()
