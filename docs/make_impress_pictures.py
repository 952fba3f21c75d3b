"""Take the pictures of docs/impress.md: `python docs/make_impress_pictures.py`.

In the root folder of `make test-hosts`, where Alla Prima is installed first; LibreOffice then runs
on a screen without hardware, with the embedded models and a talk. Takes some minutes.
"""

import sys
import tempfile
from pathlib import Path

from make_pictures import make_talk
from PIL import Image

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "tests" / "hosts"))

from impress_session import Impress  # noqa: E402
from rooms import Root, install_command, root_folder  # noqa: E402

# The slide as large as there is room, and a window where it hides neither words nor picture.
LARGE = """
def large():
    # Not .uno:Sidebar, which would open one that an earlier LibreOffice left closed.
    document.CurrentController.Sidebar.setVisible(False)
    time.sleep(2)
    # To the screen's edge, or the presenter's console is seen below it while a show runs.
    search = ["xdotool", "search", "--onlyvisible", "--name", "Impress"]
    subprocess.run([*search, "windowsize", "1280", "800"], check=True)
    time.sleep(1)
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:ZoomPage", "", 0, ())
    time.sleep(2)
def move(title, x, y):
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    subprocess.run([*search, "windowmove", str(x), str(y)], check=True)
"""
SCENARIO = """
patience = {patience}
large()
dispatch("insert", Slide=3, Prompt="rocket", Seed=7)  # loads the model
document.UndoManager.undo()
turn_to(3)
dispatch("insert"); until(lambda: window("Insert Picture"), "the window")
move("Insert Picture", 575, 410)
time.sleep(patience); shot("insert")
key("Return"); until(lambda: pictures(3), "the picture")
until(lambda: not window("Insert Picture"), "its end")
document.CurrentController.select(pictures(3)[0])
dispatch("change"); until(lambda: window("Change Picture"), "the window")
move("Change Picture", 10, 410)
time.sleep(1); key("ctrl+a"); write("handshake")
time.sleep(patience); shot("change"); key("Escape")
until(lambda: not window("Change Picture"), "its end")
turn_to(2)
dispatch("background"); until(lambda: window("Background"), "the window")
move("Background", 555, 395)
time.sleep(patience); key("ctrl+a"); write("mountain lake, morning")
time.sleep(patience); shot("background"); key("Escape")
"""


SHOW = """
large()
assert dispatch("insert", Slide=7, Prompt="calendar", Seed=7)[0]
turn_to(7)
document.Presentation.Display = 2
document.Presentation.start()
until(lambda: document.Presentation.Controller.isRunning(), "the show")
document.Presentation.Controller.gotoSlideIndex(6)
time.sleep({patience} / 2); front()
document.CurrentController.select(pictures(7)[0])
dispatch("change"); until(lambda: window("Change Picture"), "the window")
move("Change Picture", 10, 410)
time.sleep(1); key("ctrl+a"); write("rocket")
time.sleep({patience}); shot("show"); key("Escape")
until(lambda: not window("Change Picture"), "its end")
on_main_thread(document.Presentation.end); time.sleep(2)
"""


def main() -> None:
    patience = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        home = Path(sys.argv[2]) if len(sys.argv) > 2 else folder / "home"
        home.mkdir(exist_ok=True)
        root = Root(root_folder(), home)
        install_command(root).run("install", "impress", network=True, timeout=1200)
        talk = folder / "given" / "talk.pptx"
        talk.parent.mkdir()
        make_talk(talk)
        steps, show = (LARGE + text.format(patience=patience) for text in (SCENARIO, SHOW))
        Impress(root, folder).run(steps, talk, window=True, real=True)
        Impress(root, folder).run(show, talk, two_screens=True, real=True)
        background = Image.open(folder / "background.png").convert("RGB")
        background.save(HERE / "pictures" / "impress-background.jpg", quality=86)
        for shot in ("insert", "change", "show"):
            picture = Image.open(folder / f"{shot}.png").convert("RGB")
            if picture.width > 2 * picture.height:  # two screens
                picture = picture.resize((1280, 400), Image.Resampling.LANCZOS)
            picture.quantize(192).save(HERE / "pictures" / f"impress-{shot}.png", optimize=True)


if __name__ == "__main__":
    main()
