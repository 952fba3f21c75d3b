"""Runs every adapter as far as it goes without its program: what it does with a gesture once it has one.

For `every_command.py`. What needs GIMP, Blender or Impress themselves is run by tests/hosts, in a namespace
without a network, too.
"""

from __future__ import annotations

import queue
import sys
from collections.abc import Callable, Sequence
from importlib import import_module, metadata
from pathlib import Path
from types import ModuleType
from typing import Any

from allaprima import Engine, Picture, Progress, Request, verify_file

SIZE = (64, 64)


def adapters() -> set[str]:
    """The packages that are installed as plug-ins."""
    return {e.value.partition(".")[0] for e in metadata.entry_points(group="allaprima")}


def office(engine: Engine, folder: Path) -> list[str]:
    """Fill a deck, change one of its pictures, and pack the extension for Impress."""
    from allaprima_office.deck import open_deck, save_deck
    from allaprima_office.deck_tasks import task_to_remake, tasks_for_deck
    from allaprima_office.filling import fill
    from allaprima_office.impress.packaging import environment_in, extension
    from allaprima_office.pictures import pictures_in

    def quietly(*_: object) -> None:
        pass

    deck, file = open_deck(_sample()), folder / "filled.pptx"
    tasks, _ = tasks_for_deck(deck)
    first = fill(engine, deck, tasks[:2], on_progress=quietly)
    save_deck(deck, file)
    deck = open_deck(file)
    again = [task_to_remake(deck, next(pictures_in(deck)), "a red kite")]
    second = fill(engine, deck, again, on_progress=quietly)
    save_deck(deck, file)
    oxt = folder / "impress.oxt"
    oxt.write_bytes(extension(Path(sys.executable), [folder]))
    assert environment_in(oxt)["python"] == sys.executable
    return [*(f"put {one.recipe.model}" for one in (*first, *second)), *_verdicts(file)]


def gimp(engine: Engine, folder: Path) -> list[str]:
    """A window's pictures, those of typing and those of a button, without the window."""
    from allaprima_gimp.gestures import EDIT
    from allaprima_gimp.kinds import best_kind
    from allaprima_gimp.painter import Painter
    from allaprima_gimp.prompts import keep_prompt, recent_prompts

    posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
    done: list[str] = []

    class Listener:
        def pictured(self, picture: Picture, request: Request, final: bool) -> None:
            if final:
                done.append(f"showed {request.prompt}")

        def progressed(self, progress: Progress) -> None:
            pass

        def failed(self, error: Exception) -> None:
            raise error

        def made(self, number: int, pictures: Sequence[Picture]) -> None:
            file = folder / f"layer-{number}.png"
            file.write_bytes(engine.encode(pictures[0], "image/png"))
            done.extend(_verdicts(file))

    painter = Painter(engine, Listener(), posted.put)
    painter.ask(Request(prompt="moss", size=SIZE))
    while not done:
        posted.get(timeout=60)()
    painter.make([Request(prompt="slate", size=SIZE), Request(prompt="star", size=SIZE)])
    while len(done) < 3:
        posted.get(timeout=60)()
    painter.stop()
    assert best_kind(EDIT, engine.models()) is not None
    keep_prompt(folder, "moss")
    assert recent_prompts(folder) == ["moss"]
    return done


def blender(engine: Engine, folder: Path) -> list[str]:
    """A material in a thread of its own, once more by its recipe, and the extension's file."""
    from allaprima_blender import installing

    making, work = (_without_blender(name) for name in ("making", "work"))
    done = []
    try:
        asked = Request(prompt="oak planks", kind="material", size=SIZE)
        made = work.Work(lambda own: making.make(own, asked, (), "oak")).result()
        again = work.Work(lambda own: making.make_again(own, made.recipes, "oak")).result()
        assert again.files.keys() == made.files.keys()
        for name, data in made.files.items():
            file = folder / f"oak-{name}.png"
            file.write_bytes(data)
            done.extend(_verdicts(file))
    finally:
        if (own := work.engine_if_made()) is not None:
            own.close()
    (folder / "extension.zip").write_bytes(installing.build([folder]))
    return done


def mcp(engine: Engine, folder: Path) -> list[str]:
    """A picture for a client that is in this process, too."""
    import anyio
    from mcp import Client

    from allaprima_mcp.server import server

    file = folder / "kite.png"
    arguments = {"prompt": "kite", "width": 64, "height": 64, "file": str(file)}

    async def ask() -> Any:
        async with Client(server(engine)) as client:
            return await client.call_tool("generate_pictures", arguments)

    answer = anyio.run(ask)
    assert not answer.is_error
    return _verdicts(file)


RUNS: dict[str, Callable[[Engine, Path], list[str]]] = {
    "allaprima_office": office,
    "allaprima_gimp": gimp,
    "allaprima_blender": blender,
    "allaprima_mcp": mcp,
}


def run_adapters(folder: Path) -> dict[str, list[str]]:
    """What each did; for each host, too, where it would be looked for on this machine."""
    from allaprima import plugin_manager
    from allaprima.hosts import Host
    from allaprima.plugins import all_items

    plugins = plugin_manager()
    for host in all_items(plugins.hook.allaprima_hosts, Host):
        if not host.find() and host.missing is not None:
            host.missing()
    results = {}
    with Engine(plugins=plugins) as engine:
        for name, act in RUNS.items():
            own = folder / name
            own.mkdir()
            results[name] = act(engine, own)
    return results


def _verdicts(file: Path) -> list[str]:
    return [verdict.status for verdict in verify_file(file)]


def _sample() -> Path:
    import allaprima_office

    return Path(allaprima_office.__file__).with_name("sample.pptx")


def _without_blender(name: str) -> Any:
    """A module of the extension's that touches nothing of Blender's; the extension itself imports bpy."""
    package = "allaprima_blender.extension"
    if package not in sys.modules:
        import allaprima_blender

        stand_in = ModuleType(package)
        stand_in.__path__ = [str(Path(allaprima_blender.__file__).with_name("extension"))]
        sys.modules[package] = stand_in
    return import_module(f"{package}.{name}")
