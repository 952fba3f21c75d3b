"""The README says what is so: its commands, options, links and plug-in are tried here."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path
from types import ModuleType

import click
import pluggy
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from allaprima import Engine
from allaprima.cli import command_line
from allaprima.plugins import GROUP, plugin_manager

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
PAGES += sorted((ROOT / "docs").glob("*.md"))


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def command_lines() -> list[str]:
    """Every `allaprima ...` that the README's session types."""
    session = "".join(blocks(README, "console"))
    return re.findall(r"^\$ (allaprima .*)$", session, re.MULTILINE)


def make_targets() -> set[str]:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    return set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))


def test_the_readme_shows_every_command_that_a_newcomer_needs() -> None:
    assert {shlex.split(line)[1] for line in command_lines()} >= {
        "generate",
        "slides",
        "models",
        "doctor",
    }


@pytest.mark.parametrize("line", command_lines())
def test_every_command_line_in_the_readme_is_understood(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (
        "deck.pptx",
        "brick_basecolor.png",
        "prompts.csv",
        "wall.jpg",
        "photo.jpg",
        "lamp-post.png",
    ):
        (tmp_path / name).touch()
    app = command_line(plugin_manager())
    program, name, *arguments = shlex.split(line)
    command = app.commands[name]
    # Parsing alone: an unknown option or a wrong value raises here.
    command.make_context(f"{program} {name}", arguments, parent=click.Context(app))


def test_the_two_commands_of_the_install_are_targets_of_the_makefile() -> None:
    [install] = [block for block in blocks(README, "sh") if "make" in block]
    assert install.split("\n") == ["make demo", "make test", ""]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_target_and_link_on_a_page_is_there(page: Path) -> None:
    text = page.read_text("utf-8")
    assert set(re.findall(r"`make ([a-z]+)`", text)) <= make_targets()
    for link in re.findall(r"\]\(([^)#\s]+)", text):
        if "://" not in link:
            assert (page.parent / link).exists(), link


def plugin_block() -> str:
    [block] = [block for block in blocks(README, "python") if "hookimpl" in block]
    return block


def test_the_plugin_in_the_readme_has_ten_lines_and_is_the_one_in_the_docs() -> None:
    assert plugin_block() in blocks((ROOT / "docs/hooks.md").read_text("utf-8"), "python")
    assert len(plugin_block().splitlines()) <= 10


def test_the_plugin_in_the_readme_works_as_printed(
    engine: Engine, plugins: pluggy.PluginManager
) -> None:
    module = ModuleType("brand")
    exec(plugin_block(), module.__dict__)
    plugins.register(module, "brand")
    [picture] = engine.generate("a plastered wall")
    assert picture.recipe.prompt == f"a plastered wall, {module.LOOK}"


def test_its_entry_point_is_in_the_group_that_is_looked_at() -> None:
    [block] = blocks(README, "toml")
    assert tomllib.loads(block)["project"]["entry-points"] == {GROUP: {"brand": "brand"}}


def test_the_python_example_uses_names_that_exist() -> None:
    import allaprima

    for block in blocks(README, "python"):
        compile(block, "README.md", "exec")
        for names in re.findall(r"^from allaprima import (.*)$", block, re.MULTILINE):
            for name in names.split(", "):
                assert hasattr(allaprima, name), name


def test_every_option_of_generate_that_the_readme_needs_is_in_the_help() -> None:
    options = {
        option
        for parameter in command_line(plugin_manager()).commands["generate"].params
        for option in parameter.opts
    }
    lines = [line for line in command_lines() if line.split()[1] == "generate"]
    assert lines
    used = {word for line in lines for word in line.split() if word.startswith("-")}
    assert used <= options


def test_every_dependency_is_pinned_to_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    named = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if line and not line.startswith("#"))
    for requirement in named:
        assert canonicalize_name(Requirement(requirement).name) in pins
    assert pins["torch"] == "2.13.0"
    assert not [v for v in pins.values() if "+" in v]  # a local label fits one machine only
