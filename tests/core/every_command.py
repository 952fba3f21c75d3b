"""Runs every command of the command line and every adapter in one process that watches itself for
sockets. For `test_private.py`, which runs it as a program:

    python every_command.py FOLDER

It prints JSON: each command's exit status, what has been tried over sockets, which sockets are
open at the end, the commands there are, which adapters there are, which of their modules were imported, what
each of them did, and the network interfaces of this machine.
"""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import pkgutil
import socket
import sys
from pathlib import Path

from every_adapter import adapters, run_adapters

TRIED: list[str] = []
HOSTS_MODULES = (
    "gi",
    "bpy",
    "mathutils",
    "bl_ext",
    "uno",
    "unohelper",
    "com",
    "gimpfu",
    "officehelper",
)


def watch(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith(("socket.", "urllib.", "http.", "ssl.")):
        return
    # Asking for the machine's own name goes nowhere. When imported, urllib3 binds a socket to this
    # machine itself, to see whether it has IPv6.
    # asyncio's event loop wakes itself by a pair of sockets that lead to each other alone.
    if (
        event != "socket.gethostname"
        and not _called_by("urllib3.util.connection", "_has_ipv6")
        and not (
            event == "socket.__new__" and _called_by("asyncio.selector_events", "_make_self_pipe")
        )
    ):
        TRIED.append(f"{event} {arguments!r}"[:200])


def _called_by(module: str, function: str) -> bool:
    frame = sys._getframe(1)
    while frame is not None:
        if (frame.f_globals.get("__name__"), frame.f_code.co_name) == (module, function):
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False


def commands(folder: Path) -> list[list[str]]:
    """What is run, in this order: each command in the way that does most."""
    import allaprima_office

    deck = Path(allaprima_office.__file__).with_name("sample.pptx")
    table = folder / "table.csv"
    table.write_text("prompt,size\noak planks,64x64\n")
    wall, edit = str(folder / "wall.png"), str(folder / "edit.png")
    return [
        [
            "generate",
            "red brick wall",
            "--kind",
            "picture",
            "--size",
            "64x64",
            "--seed",
            "1",
            "-o",
            wall,
        ],
        ["generate", "mossy", "--image", wall, "--size", "64x64", "-o", edit],
        ["generate", "porn", "-o", wall],
        # Handed out again from the history; see `main`.
        [
            "generate",
            "red brick wall",
            "--size",
            "64x64",
            "--seed",
            "1",
            "-o",
            str(folder / "again.png"),
        ],
        ["batch", str(table), "-o", str(folder / "batch")],
        ["slides", str(deck), "-o", str(folder / "deck.pptx")],
        ["verify", wall, edit, str(folder / "deck.pptx")],
        ["history", "--like", "bricks"],
        ["history"],
        ["forget", "--all"],
        ["safety"],
        ["safety", "a shooting star"],
        ["models"],
        ["doctor"],
        # Without a client, which has left already; with one in `every_adapter.py`.
        ["mcp"],
        # It measures in processes of its own, for minutes; only the way there is walked.
        ["tune", "no-such-model"],
        ["demo", "-o", str(folder / "demo")],
        # Putting Alla Prima into a host is what may need the network: pip fetches packages from
        # where it is told. Only the way there is walked.
        ["install", "no-such-host"],
        ["uninstall", "no-such-host"],
    ]


def run(folder: Path) -> dict[str, object]:
    from allaprima import hookimpl
    from allaprima.cli import command_line
    from allaprima.plugins import plugin_manager

    plugins = plugin_manager()

    class Quick:
        @hookimpl(trylast=True)
        def allaprima_prepare(self, request):  # type: ignore[no-untyped-def]
            return request.replace(size=(64, 64), steps=1)

    plugins.register(Quick(), "quick")
    app = command_line(plugins)
    statuses = []
    sys.stdin = io.TextIOWrapper(io.BytesIO())
    for words in commands(folder):
        out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
                app.main(words, prog_name="allaprima")
            status: object = 0
        except SystemExit as end:
            status = end.code or 0
        statuses.append([words[0], status, _read(out)[-500:]])
    return {"statuses": statuses, "commands": sorted(app.commands)}


def _read(out: io.TextIOWrapper) -> str:
    buffer = out.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")


def import_adapters() -> list[str]:
    """Import every module of every adapter that needs no host program."""
    imported = []
    for name in sorted(adapters()):
        package = importlib.import_module(name)
        for found in pkgutil.walk_packages(package.__path__, name + ".", onerror=lambda _: None):
            try:
                importlib.import_module(found.name)
            except ImportError as error:
                if (error.name or "").split(".")[0] not in HOSTS_MODULES:
                    raise
            else:
                imported.append(found.name)
    return imported


def open_sockets() -> list[str]:
    """What native libraries opened, which no hook in Python sees, where the system tells."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        return []
    opened = []
    for descriptor in folder.iterdir():
        with contextlib.suppress(OSError):
            opened.append(os.readlink(descriptor))
    return [name for name in opened if name.startswith("socket:")]


def main() -> None:
    sys.addaudithook(watch)
    socket.socket().close()
    assert TRIED, "the hook does not work"
    TRIED.clear()
    interfaces = [name for _, name in socket.if_nameindex()]
    TRIED.clear()
    # Where the commands say "current folder".
    folder = Path(sys.argv[1])
    os.chdir(folder)
    os.environ["ALLAPRIMA_HISTORY_RECALL"] = "1"
    # The modules first: to run without Blender, one of the packages is stood in for.
    imported = import_adapters()
    result = run(folder) | {
        "modules": imported,
        "adapters": sorted(adapters()),
        "done": run_adapters(folder),
        "tried": TRIED,
        "open": open_sockets(),
        "interfaces": interfaces,
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
