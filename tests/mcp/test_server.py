"""Programs outside call the engine's tools by the Model Context Protocol."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import anyio
import pluggy
import pytest
from fakes import FakeGenerator, FakeModels
from mcp import Client

import allaprima
from allaprima import AllaPrimaError, Cancelled, Engine, Tool, ToolResult, hookimpl
from allaprima.tools import plugin as tools
from allaprima_mcp.server import server

PAGE = Path(__file__).parents[2] / "docs" / "mcp.md"
OBJECT = {"type": "object"}


class Offering:
    """A plug-in with one tool, "own"."""

    def __init__(self, call: Callable[..., Any], **values: Any) -> None:
        self.tool = Tool("own", "A tool.", values.pop("parameters", OBJECT), call, **values)

    @hookimpl
    def allaprima_tools(self) -> list[Tool]:
        return [self.tool]


@pytest.fixture
def ask(
    engine: Engine, plugins: pluggy.PluginManager, generator: FakeGenerator
) -> Callable[..., Any]:
    """Runs what a client does with the engine's tools, and those of a plug-in more."""
    plugins.register(tools, "tools")

    def ask(work: Callable[[Client], Awaitable[Any]], offering: Offering | None = None) -> Any:
        if offering is not None:
            plugins.register(offering, "offering")

        async def run() -> Any:
            async with Client(server(engine)) as client:
                return await work(client)

        return anyio.run(run)

    return ask


def call(name: str, arguments: Mapping[str, Any] | None = None) -> Callable[[Client], Any]:
    return lambda client: client.call_tool(name, dict(arguments or {}))


def test_a_client_is_told_of_every_tool(ask: Callable[..., Any]) -> None:
    listed = ask(
        lambda client: client.list_tools(), Offering(lambda *_: ToolResult({}), writes=True)
    )
    told = {tool.name: tool for tool in listed.tools}
    assert list(told) == ["generate_pictures", "list_models", "own"]
    assert told["generate_pictures"].input_schema["required"] == ["prompt"]
    assert told["list_models"].annotations.read_only_hint
    assert told["own"].annotations.destructive_hint


def test_a_picture_comes_back_with_its_recipe(ask: Callable[..., Any]) -> None:
    made = ask(call("generate_pictures", {"prompt": "a tree", "width": 32, "height": 16}))
    text, image = made.content
    assert not made.is_error
    assert json.loads(text.text) == made.structured_content
    assert made.structured_content["pictures"][0]["recipe"]["size"] == [32, 16]
    assert image.mime_type == "image/png"
    assert base64.b64decode(image.data).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("paint", {}, "There is no tool 'paint'. Known: generate_pictures, list_models"),
        ("generate_pictures", {}, "'prompt' is a required property"),
        ("generate_pictures", {"prompt": "a", "sise": 3}, "'sise'"),
        (
            "generate_pictures",
            {"prompt": "a", "palette": ["red"]},
            r"The argument palette\[0\] is wrong",
        ),
        ("generate_pictures", {"prompt": "a", "file": "tree.png"}, "Give the whole path"),
    ],
)
def test_bad_calls_are_told_in_a_sentence(
    ask: Callable[..., Any], name: str, arguments: dict[str, Any], said: str
) -> None:
    answer = ask(call(name, arguments))
    assert answer.is_error
    assert re.search(said, answer.content[0].text)


def test_an_error_comes_with_its_remedy(ask: Callable[..., Any]) -> None:
    def fail(*_: Any) -> ToolResult:
        raise AllaPrimaError("The paint is dry.", "Open another tube.")

    answer = ask(call("own"), Offering(fail))
    assert answer.is_error
    assert answer.content[0].text == "The paint is dry. Open another tube."


def test_a_tool_that_breaks_is_told_and_logged_and_the_next_call_goes_well(
    ask: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(_engine: Engine, arguments: Mapping[str, Any], _on_progress: Any) -> ToolResult:
        return ToolResult({"one": 1 / arguments["by"]})

    async def twice(client: Client) -> Any:
        return [await client.call_tool("own", {"by": by}) for by in (0, 2)]

    first, second = ask(twice, Offering(breaks))
    assert first.is_error
    assert "ZeroDivisionError" in first.content[0].text
    assert "The tool own failed" in caplog.text
    assert second.structured_content == {"one": 0.5}


def test_calls_overlap(ask: Callable[..., Any]) -> None:
    met = threading.Barrier(2, timeout=30)

    def meet(*_: Any) -> ToolResult:
        met.wait()
        return ToolResult({"met": True})

    async def both(client: Client) -> Any:
        answers: list[Any] = []

        async def one() -> None:
            answers.append(await client.call_tool("own", {}))

        async with anyio.create_task_group() as group:
            group.start_soon(one)
            group.start_soon(one)
        return answers

    assert [answer.structured_content for answer in ask(both, Offering(meet))] == [
        {"met": True}
    ] * 2


def test_what_takes_longer_tells_how_far_it_is(
    ask: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("allaprima_mcp.server._OFTEN", 0.0)
    seen: list[tuple[float, str | None]] = []

    async def watched(client: Client) -> Any:
        async def note(part: float, _total: float | None, words: str | None) -> None:
            seen.append((part, words))

        return await client.call_tool("generate_pictures", {"prompt": "a"}, progress_callback=note)

    ask(watched)
    assert (1.0, "finishing") in seen
    assert [part for part, _ in seen] == sorted(part for part, _ in seen)


def test_a_call_that_is_cancelled_stops_the_work(ask: Callable[..., Any]) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def work(
        _engine: Engine, _arguments: Any, on_progress: Callable[[str, float], None]
    ) -> ToolResult:
        begun.set()
        try:
            while True:
                on_progress("painting", 0.5)
        except Cancelled:
            stopped.set()
            raise

    async def give_up(client: Client) -> Any:
        async with anyio.create_task_group() as group:
            group.start_soon(client.call_tool, "own", {})
            await anyio.to_thread.run_sync(begun.wait, 30)
            group.cancel_scope.cancel()
        return await client.list_tools()

    assert ask(give_up, Offering(work)).tools
    assert stopped.wait(30)


# The command


PROGRAM = [sys.executable, "-P", "-m", "allaprima", "mcp"]


def run(lines: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        PROGRAM,
        input=lines,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | env,
    )


def test_the_documented_lines_make_a_picture(fake: FakeModels) -> None:
    """From docs/mcp.md; the pipe is closed at once here, so calls that run are answered or dropped."""
    lines = re.findall(r"^  echo '(.*)'$", PAGE.read_text("utf-8"), re.MULTILINE)
    program = subprocess.Popen(
        PROGRAM,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    try:
        program.stdin.write("\n".join(lines) + "\n")
        program.stdin.flush()
        begun, made = (json.loads(program.stdout.readline()) for _ in range(2))
        program.stdin.close()
        assert program.wait(60) == 0
    finally:
        program.kill()
        program.stdout.close()
    assert begun["result"]["serverInfo"]["version"] == allaprima.__version__
    [row] = made["result"]["structuredContent"]["pictures"]
    assert row["recipe"]["model"] == "lite/symbols"
    assert base64.b64decode(made["result"]["content"][1]["data"]).startswith(b"\x89PNG")


def test_it_ends_with_its_pipe() -> None:
    done = run("")
    assert (done.returncode, done.stdout) == (0, "")


def test_without_the_protocol_s_library_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "mcp_types.py").write_text("raise ImportError('No module named mcp_types')")
    done = run("", PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert 'pip install "allaprima[mcp]"' in done.stderr
    assert "Traceback" not in done.stderr
