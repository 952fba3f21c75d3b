"""What may break around the plug-in: the image that is open is never harmed, and it is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from gimp_session import NETWORK_ONLY, Hand, Session
from rooms import HOME, Root

FULL = HOME / "full"


@pytest.fixture(scope="module")
def gimp(root: Root, gimp_plugin: None) -> Iterator[Session]:
    """GIMP with a disk of 64 KiB at `FULL`."""
    small = ("--size", str(2**16), "--tmpfs", str(FULL))
    session = Session(root, "failures", options=small)
    try:
        yield session
    finally:
        session.close()


@pytest.fixture
def damaged_model(root: Root, gimp_plugin: None) -> Iterator[None]:
    """The embedded model's weights, cut in half until the end of the test."""
    [weights] = (root.home / "source/core/allaprima/lite/material/unet").glob("*.safetensors")
    whole = weights.read_bytes()
    weights.write_bytes(whole[: len(whole) // 2])
    try:
        yield
    finally:
        weights.write_bytes(whole)


@pytest.fixture
def no_engine(root: Root, gimp_plugin: None) -> Iterator[None]:
    """The plug-in's environment, out of the way until the end of the test."""
    place = root.home / ".local/share/allaprima/environments"
    place.rename(place.with_name("elsewhere"))
    try:
        yield
    finally:
        place.with_name("elsewhere").rename(place)


def test_a_full_disk_is_said_and_leaves_the_image_and_no_half_file(gimp: Session) -> None:
    told = gimp.run(f"""
        image = new_image(256, 256)
        layer = call("generate", image=image, prompt="moss", seed="1")
        before = seen(image)
        for name in ("x.tif", "y.tif"):
            try:
                call("export", image=image, file="{FULL}/" + name)
            except RuntimeError as error:
                told["error"] = str(error)
        told["left"] = [name for name in os.listdir("{FULL}") if not name.endswith(".tif")]
        told["same"] = bool((seen(image) == before).all())
    """)
    assert "No space left" in told["error"]
    assert told["left"] == []
    assert told["same"]


def test_a_killed_process_leaves_the_image_and_gimp(gimp: Session) -> None:
    told = gimp.run("""
        import signal, threading
        image = new_image(256, 256)
        before = seen(image)

        def kill():
            wait_for(lambda: os.path.exists("/tmp/now"))
            time.sleep(1)  # in the midst of it
            found = subprocess.run(["pgrep", "-f", "alla-prima.py"], capture_output=True, text=True)
            for number in found.stdout.split():
                os.kill(int(number), signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        open("/tmp/now", "w").close()
        try:
            call("generate", image=image, prompt="moss", seed="1", count=64)
            told["ended"] = False
        except Exception:
            told["ended"] = True
        killer.join()
        told["same"] = bool((seen(image) == before).all()) and len(image.get_layers()) == 1
        # GIMP itself goes on.
        image.scale(32, 32)
        told["size"] = image.get_width()
    """)
    assert told == {"ended": True, "same": True, "size": 32}


def test_a_process_that_is_killed_behind_its_window_takes_nothing_along(
    root: Root, gimp_plugin: None
) -> None:
    session = Session(root, "killed", windows=True, env=NETWORK_ONLY)
    try:
        session.run('window("GNU Image", 180)')
        told = Hand(session).does("""
            import signal
            display = Gimp.Display.new(new_image(64, 64))
            before = seen(image())
            action("Generate...", "Generate - Alla Prima")
            write_words("moss")
            x("key", "alt+o", "ctrl+a")
            write_words("64")
            x("key", "Return")
            time.sleep(1)  # in the midst of it
            found = subprocess.run(["pgrep", "-f", "alla-prima.py"], capture_output=True, text=True)
            for number in found.stdout.split():
                os.kill(int(number), signal.SIGKILL)
            gone("Generate - Alla Prima")
            told["same"] = bool((seen(image()) == before).all()) and len(image().get_layers()) == 1
            window("GIMP Message")  # in which GIMP says so
            x("key", "Escape")
            gone("GIMP Message")
            canvas()
            x("key", "ctrl+i")  # GIMP itself goes on
            wait_for(lambda: not Gimp.Selection.is_empty(image()), 20)
        """)
    finally:
        session.close()
    assert told["same"]


def test_a_damaged_model_is_said_and_leaves_the_image(root: Root, damaged_model: None) -> None:
    session = Session(root, "damaged")
    try:
        told = session.run("""
            image = new_image(64, 64)
            before = seen(image)
            try:
                call("generate", image=image, prompt="moss", seed="1")
            except RuntimeError as error:
                told["error"] = str(error)
            told["same"] = bool((seen(image) == before).all()) and len(image.get_layers()) == 1
        """)
    finally:
        session.close()
    assert "model" in told["error"] or "weights" in told["error"]
    assert told["same"]


def test_without_its_environment_the_menu_says_what_to_do(root: Root, no_engine: None) -> None:
    session = Session(root, "missing", windows=True)
    try:
        told = session.run("""
            window("GNU Image", 180)
            image = new_image(64, 64)
            before = seen(image)
            display = Gimp.Display.new(image)
            window("64x64")
            x("key", "slash")
            window("Search Act")
            x("type", "--delay", "20", "Cannot Be Started")
            time.sleep(1)
            x("key", "Return")
            window("^Alla Prima$")
            shot("apology.png")
            x("key", "Escape")
            gone("^Alla Prima$")
            told["same"] = bool((seen(image) == before).all())
        """)
    finally:
        session.close()
    assert told["same"]
    log = next((root.home / ".config/GIMP").glob("3.*/plug-ins/alla-prima/log.txt"))
    assert "allaprima_gimp" in Path(log).read_text("utf-8")
