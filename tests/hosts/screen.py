"""A screen without hardware, a window manager on it, and a mouse and a keyboard for one program."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from rooms import HOME, Root

SIZE = (1280, 800)


class Screen:
    """A program in a window under Xvfb, with software OpenGL, in the root.

    Args:
        program: its command line.
        folder: below the home folder; state.json, written by the program, and pictures are there.
    """

    def __init__(
        self, root: Root, program: Sequence[str], folder: str, env: Mapping[str, str]
    ) -> None:
        self.folder = root.home / folder
        self.inside = HOME / folder
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "state.json").unlink(missing_ok=True)
        more = {"DISPLAY": ":99", "LIBGL_ALWAYS_SOFTWARE": "1", "LP_NUM_THREADS": "1", **env}
        self._shell = subprocess.Popen(
            root.command(["bash", "-s"], env=more),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        width, height = SIZE
        self.do(f"Xvfb :99 -screen 0 {width}x{height}x24 -nolisten tcp &")
        self.do("until xdpyinfo >/dev/null 2>&1; do sleep 0.1; done; openbox & sleep 0.5")
        self.do(f"{' '.join(program)} >{self.inside}/log 2>&1 &")

    def do(self, line: str) -> None:
        """Have the shell inside run a line. It may still be at it afterwards."""
        assert self._shell.stdin is not None
        self._shell.stdin.write(line + "\n")
        self._shell.stdin.flush()

    def done(self) -> None:
        """Wait until the shell has run all its lines."""
        mark = self.folder / "done"
        mark.unlink(missing_ok=True)
        self.do(f"touch {self.inside}/done")
        self._until(mark.exists, 60, "the shell inside does not answer")

    def click(self, x: int, y: int) -> None:
        """Move there, as a hand does, since a program must have seen the mouse come; and click."""
        self.do(f"xdotool mousemove {x - 4} {y} sleep 0.4 mousemove {x} {y} sleep 0.5")
        self.do("xdotool mousedown 1 sleep 0.15 mouseup 1 sleep 0.5")
        self.done()

    def window(self, title: str) -> tuple[int, int, int, int]:
        """Where another window with these words in its title is: x, y, width, height."""
        file = self.folder / "geometry"
        file.unlink(missing_ok=True)
        # Not xdotool's own answer, which counts the window manager's frame twice.
        self.do(
            f"xwininfo -id $(xdotool search --sync --name '{title}' | tail -n 1) "
            f">{self.inside}/geometry"
        )
        self.done()
        lines = (line.partition(":") for line in file.read_text().splitlines())
        found = {name.strip(): value for name, _, value in lines}
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        x, y, width, height = (int(found[name]) for name in names)
        return x, y, width, height

    def type(self, text: str) -> None:
        """Type letters, at a human's speed."""
        self.do(f"xdotool type --delay 80 '{text}'")
        self.done()

    def key(self, name: str) -> None:
        """Press a key, e.g. "ctrl+z"."""
        self.do(f"xdotool key {name}; sleep 0.3")
        self.done()

    def point(self, x: int, y: int) -> None:
        """Move the mouse without clicking."""
        self.do(f"xdotool mousemove {x - 4} {y} sleep 0.2 mousemove {x} {y} sleep 0.3")
        self.done()

    def picture(self, file: Path) -> None:
        """Save what is on the screen."""
        self.do(f"import -window root {self.inside}/picture.png")
        self.done()
        shutil.copy(self.folder / "picture.png", file)

    @property
    def state(self) -> dict[str, Any]:
        """What the program last wrote down; empty before."""
        try:
            state: dict[str, Any] = json.loads((self.folder / "state.json").read_text())
        except FileNotFoundError:
            return {}
        return state

    def wait(self, wanted: Callable[[dict[str, Any]], bool], seconds: float, what: str) -> None:
        """Wait until the state is as wanted.

        Raises:
            AssertionError: it never was.
        """
        self._until(lambda: bool(self.state) and wanted(self.state), seconds, what)

    def close(self) -> None:
        """End everything."""
        self._shell.kill()  # bwrap takes all that is inside along
        self._shell.wait()
        assert self._shell.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            self._shell.stdin.close()

    def _until(self, true: Callable[[], bool], seconds: float, what: str) -> None:
        end = time.monotonic() + seconds
        while not true():
            assert self._shell.poll() is None, "the shell inside has ended"
            if time.monotonic() > end:
                log = self.folder / "log"
                said = log.read_text(errors="replace")[-2000:] if log.exists() else ""
                raise AssertionError(f"{what}; the state is {self.state}; the log: {said}")
            time.sleep(0.1)
