"""Every hook is documented as it is, every example runs, and hooks are called in their order."""

from __future__ import annotations

import ast
import dataclasses
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pluggy
import pytest
from fakes import FakeModels

import allaprima
from allaprima import Engine, Picture, Request, RequestRefused, hookimpl, hookspecs, plugin_manager

PAGE = Path(__file__).parents[2] / "docs" / "hooks.md"
DOCS = PAGE.read_text("utf-8")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def specifications() -> dict[str, str]:
    """Each hook's signature as the source has it, by name."""
    tree = ast.parse(Path(hookspecs.__file__).read_text("utf-8"))
    return {
        node.name: f"def {node.name}({ast.unparse(node.args)}) -> {ast.unparse(node.returns)}"
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.returns
    }


def sections() -> dict[str, str]:
    """The text below each hook's heading, by the hook's name."""
    parts = re.split(r"^### (\w+)$", DOCS, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def a_module(source: str, name: str = "example") -> ModuleType:
    module = ModuleType(name)
    module.__file__ = str(PAGE)
    exec(compile(source, f"{name}.py", "exec"), module.__dict__)
    return module


def example(hook: str) -> ModuleType:
    """The example in a hook's section."""
    return a_module(blocks(sections()[hook], "python")[1], hook)


# The page


def test_every_hook_has_a_section_and_no_section_is_about_anything_else() -> None:
    assert set(sections()) == set(specifications())


@pytest.mark.parametrize("name", specifications())
def test_every_hook_is_documented_with_its_exact_signature(name: str) -> None:
    assert blocks(sections()[name], "python")[0].strip() == specifications()[name]


@pytest.mark.parametrize("name", specifications())
def test_every_hook_s_section_says_when_it_is_called_and_what_it_may_do(name: str) -> None:
    assert re.search(r"^When: \S", sections()[name], re.MULTILINE)
    assert re.search(r"^May: \S", sections()[name], re.MULTILINE)


@pytest.mark.parametrize("name", specifications())
def test_every_hook_s_specification_has_a_sentence(name: str) -> None:
    assert (getattr(hookspecs, name).__doc__ or "").rstrip().endswith(".")


@pytest.mark.parametrize("name", specifications())
def test_every_hook_s_example_can_be_registered(name: str, plugins: pluggy.PluginManager) -> None:
    plugin = example(name)
    plugins.register(plugin, "example")
    try:
        plugins.check_pending()
        assert [c.name for c in plugins.get_hookcallers(plugin) or []] == [name]
    finally:
        plugins.unregister(plugin)


# The ten lines


@pytest.fixture
def brand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the path with the file that the page prints."""
    (tmp_path / "brand.py").write_text(blocks(DOCS, "python")[0], "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    sys.modules.pop("brand", None)


def test_the_first_plugin_has_no_more_than_ten_lines() -> None:
    assert len(blocks(DOCS, "python")[0].strip().splitlines()) <= 10


def test_installed_as_the_page_says_it_changes_every_prompt_until_switched_off(
    brand: Path, fake: FakeModels
) -> None:
    # What an installer makes of the printed pyproject.toml.
    project = tomllib.loads(blocks(DOCS, "toml")[0])["project"]
    info = brand / "allaprima_brand-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    )
    lines = "".join(f"{k} = {v}\n" for k, v in project["entry-points"]["allaprima"].items())
    (info / "entry_points.txt").write_text(f"[allaprima]\n{lines}")

    def prompt(*disabled: str) -> str:
        plugins = plugin_manager(
            disabled=[
                "models",
                "procedural",
                "resurface",
                "exemplar",
                "symbols",
                "scenes",
                "stills",
                "diffusers",
                *disabled,
            ]
        )
        plugins.register(fake, "fake")
        with Engine(plugins=plugins) as engine:
            return engine.generate("a plastered wall")[0].recipe.prompt

    assert prompt() == "a plastered wall, beige and brown"
    assert prompt("brand") == "a plastered wall"


def test_registered_by_hand_as_the_page_says_it_prints_what_the_page_says(
    brand: Path,
    fake: FakeModels,
    plugins: pluggy.PluginManager,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    # With a model that is quick to load.
    monkeypatch.setattr(allaprima, "plugin_manager", lambda: plugins)
    a_module(blocks(DOCS, "python")[1])
    printed = capsys.readouterr().out.strip()
    assert printed == "a plastered wall, beige and brown"
    assert f'It prints "{printed}".' in DOCS


# The examples at work


def test_the_example_of_a_model_makes_plaster(plugins: pluggy.PluginManager) -> None:
    plugins.register(example("allaprima_models"))
    plugins.register(example("allaprima_load"))
    with Engine(plugins=plugins) as engine:
        [picture] = engine.generate(Request(prompt="plaster", kind="material"))
    assert picture.recipe.model == "house/plaster"
    assert picture.pixels.shape == (64, 64, 3)
    assert 215 < picture.pixels.mean() < 235


def test_the_example_of_a_preset_leaves_other_requests_alone(
    engine: Engine, plugins: pluggy.PluginManager, fake: FakeModels
) -> None:
    fake.cards = [dataclasses.replace(fake.cards[0], max_side=512)]
    plugins.register(example("allaprima_prepare"))
    assert engine.resolve(Request(prompt="oak", kind="material")).size == (512, 512)
    assert engine.resolve(Request(prompt="oak")).size == (32, 16)
    assert engine.resolve(Request(prompt="oak", kind="material", size=(64, 64))).size == (64, 64)


def test_the_example_of_a_reviewer_refuses_logos(
    engine: Engine, plugins: pluggy.PluginManager
) -> None:
    plugins.register(example("allaprima_review_prompt"), "brand")
    engine.generate("a tree")
    with pytest.raises(RequestRefused, match="design team only") as caught:
        engine.generate("a logo")
    assert "brand" in caught.value.remedy


def test_the_example_of_recalling_hands_out_what_was_made(
    engine: Engine, plugins: pluggy.PluginManager
) -> None:
    plugin = example("allaprima_recall")
    plugins.register(plugin)
    request = engine.resolve(Request(prompt="a tree", seed=3))
    [picture] = engine.generate(request)
    plugin.made[request.prompt, request.model, request.size, request.seed] = picture
    assert engine.generate(request) == [picture]


def test_the_example_of_finishing_changes_two_rows(
    engine: Engine, plugins: pluggy.PluginManager
) -> None:
    [before] = engine.generate(Request(prompt="a tree", seed=3))
    plugins.register(example("allaprima_finish"))
    [after] = engine.generate(Request(prompt="a tree", seed=3))
    assert np.array_equal(before.pixels[:-2], after.pixels[:-2])
    assert np.array_equal(255 - before.pixels[-2:], after.pixels[-2:])


def test_the_example_of_signing_writes_a_valid_file(
    engine: Engine, plugins: pluggy.PluginManager
) -> None:
    import io

    from PIL import Image

    plugins.register(example("allaprima_sign"))
    [picture] = engine.generate("ein Baum im Grünen")
    with Image.open(io.BytesIO(engine.encode(picture))) as image:
        image.load()
        assert image.text["recipe"] == picture.recipe.to_json()
        assert np.array_equal(np.asarray(image), picture.pixels)


def test_the_example_of_remembering_keeps_the_recipe(
    engine: Engine, plugins: pluggy.PluginManager, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    plugins.register(example("allaprima_remember"))
    [picture] = engine.generate(Request(prompt="a tree", seed=3))
    engine.encode(picture)
    engine.close()
    kept = (tmp_path / "pictures-made" / "3.json").read_text("utf-8")
    assert allaprima.Recipe.from_json(kept) == picture.recipe


def test_the_example_of_a_host_installs_and_checks_itself(tmp_path: Path) -> None:
    [host] = example("allaprima_hosts").allaprima_hosts()
    assert host.check(tmp_path).status == "problem"
    host.install(tmp_path, print)
    assert host.check(tmp_path).status == "ok"
    host.uninstall(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_example_of_a_check_finds_both(monkeypatch: pytest.MonkeyPatch) -> None:
    [check] = example("allaprima_checks").allaprima_checks()
    monkeypatch.delenv("BRAND_KEY", raising=False)
    assert check.run().status == "warning"
    monkeypatch.setenv("BRAND_KEY", "1")
    assert check.run().status == "ok"


def test_the_example_of_a_command_prints_colours() -> None:
    import click
    from click.testing import CliRunner

    app = click.Group()
    example("allaprima_commands").allaprima_commands(app)
    assert CliRunner().invoke(app, ["palette"]).stdout == "#c8b89a #7a6a55 #3d352b\n"


def test_the_example_of_a_demo_step_writes_a_file(engine: Engine, tmp_path: Path) -> None:
    [step] = example("allaprima_demo").allaprima_demo()
    result = step.run(engine, tmp_path, lambda progress: None)
    assert result.paths == (tmp_path / "swatch.png",)
    assert result.paths[0].exists()


# The way of a request


class Witness:
    """Notes which hooks were called, in order, and lets a test answer for them."""

    def __init__(self) -> None:
        self.called: list[str] = []
        self.answers: dict[str, Any] = {}

    def _note(self, hook: str, value: object) -> Any:
        self.called.append(hook)
        answer = self.answers.get(hook)
        return answer(value) if callable(answer) else answer

    @hookimpl
    def allaprima_review_prompt(self, request: Request) -> str | None:
        return self._note("review_prompt", request)

    @hookimpl
    def allaprima_prepare(self, request: Request) -> Request | None:
        return self._note("prepare", request)

    @hookimpl
    def allaprima_recall(self, request: Request) -> Picture | None:
        return self._note("recall", request)

    @hookimpl
    def allaprima_load(self, card: object) -> None:
        return self._note("load", card)

    @hookimpl
    def allaprima_finish(self, picture: Picture) -> Picture | None:
        return self._note("finish", picture)

    @hookimpl
    def allaprima_review_picture(self, picture: Picture) -> str | None:
        return self._note("review_picture", picture)

    @hookimpl
    def allaprima_sign(self, data: bytes) -> bytes | None:
        return self._note("sign", data)

    @hookimpl
    def allaprima_remember(self, data: bytes) -> None:
        self._note("remember", data)


@pytest.fixture
def witness(plugins: pluggy.PluginManager, fake: FakeModels) -> Iterator[Witness]:
    witness = Witness()
    plugins.register(witness, "witness")
    try:
        yield witness
    finally:
        plugins.unregister(witness)


def test_hooks_are_called_in_the_documented_order(engine: Engine, witness: Witness) -> None:
    [picture] = engine.generate("a tree")
    engine.encode(picture)
    engine.close()
    assert witness.called == [
        "review_prompt",
        "prepare",
        "recall",
        "load",
        "finish",
        "review_picture",
        "sign",
        "remember",
    ]


def test_what_a_plugin_makes_of_a_prompt_is_reviewed_too(engine: Engine, witness: Witness) -> None:
    reviewed: list[str] = []
    witness.answers["review_prompt"] = lambda request: reviewed.append(request.prompt)
    witness.answers["prepare"] = lambda request: request.replace(prompt="a bomb")
    engine.generate("a tree")
    assert reviewed == ["a tree", "a bomb"]


def test_a_prepared_prompt_that_is_refused_goes_no_further(
    engine: Engine, witness: Witness
) -> None:
    witness.answers["prepare"] = lambda request: request.replace(prompt="a bomb")
    witness.answers["review_prompt"] = lambda r: "No bombs." if r.prompt == "a bomb" else None
    with pytest.raises(RequestRefused, match="No bombs"):
        engine.generate("a tree")
    assert witness.called == ["review_prompt", "prepare", "review_prompt"]


def test_a_refused_prompt_reaches_no_other_plugin(engine: Engine, witness: Witness) -> None:
    witness.answers["review_prompt"] = "No."
    with pytest.raises(RequestRefused):
        engine.generate("a tree")
    assert witness.called == ["review_prompt"]


def test_a_resolved_request_is_prepared_once_and_reviewed_again(
    engine: Engine, witness: Witness
) -> None:
    witness.answers["prepare"] = lambda request: request.replace(prompt=request.prompt + "!")
    [picture] = engine.generate(engine.resolve(Request(prompt="a tree")))
    assert picture.recipe.prompt == "a tree!"
    assert witness.called.count("prepare") == 1
    assert witness.called[:4] == ["review_prompt", "prepare", "review_prompt", "review_prompt"]


def test_claiming_to_be_prepared_is_no_way_around_the_review(
    engine: Engine, witness: Witness
) -> None:
    witness.answers["review_prompt"] = "No."
    with pytest.raises(RequestRefused):
        engine.generate(Request(prompt="a tree", prepared=True))


def test_a_recipe_makes_the_same_picture_again_where_a_plugin_changes_prompts(
    engine: Engine, witness: Witness
) -> None:
    witness.answers["prepare"] = lambda request: request.replace(prompt=request.prompt + "!")
    [first] = engine.generate("a tree")
    [second] = engine.generate(first.recipe.request())
    assert second.recipe == dataclasses.replace(first.recipe, timings=second.recipe.timings)
    assert np.array_equal(second.pixels, first.pixels)


def test_a_prepared_size_and_kind_are_what_is_made(engine: Engine, witness: Witness) -> None:
    witness.answers["prepare"] = lambda r: r.replace(size=(64, 48), kind="material")
    [picture] = engine.generate("oak")
    assert picture.size == (64, 48)
    assert picture.recipe.kind == "material"
    assert picture.recipe.tile


def test_the_picture_is_reviewed_as_it_is_handed_out(engine: Engine, witness: Witness) -> None:
    reviewed: list[Picture] = []
    witness.answers["finish"] = lambda p: dataclasses.replace(p, pixels=255 - p.pixels)
    witness.answers["review_picture"] = reviewed.append
    [picture] = engine.generate("a tree")
    assert np.array_equal(reviewed[0].pixels, picture.pixels)


def test_one_refused_picture_is_all_refused(engine: Engine, witness: Witness) -> None:
    witness.answers["review_picture"] = lambda p: "Ugly." if p.recipe.seed == 2 else None
    with pytest.raises(RequestRefused, match="Ugly"):
        engine.generate(Request(prompt="a tree", seed=1, count=3))
    assert witness.called.count("review_picture") == 2


def test_a_recalled_picture_needs_no_model_and_is_reviewed_but_not_finished(
    engine: Engine, witness: Witness
) -> None:
    [picture] = engine.generate("a tree")
    engine.release()
    witness.called.clear()
    witness.answers["recall"] = picture
    assert engine.generate("a tree") == [picture]
    assert witness.called == ["review_prompt", "prepare", "recall", "review_picture"]
    assert engine.loaded is None


def test_recalling_is_asked_for_each_picture_with_its_own_seed(
    engine: Engine, witness: Witness
) -> None:
    asked: list[Request] = []
    witness.answers["recall"] = asked.append
    engine.generate(Request(prompt="a tree", seed=5, count=3))
    assert [(r.seed, r.count, r.size, r.steps) for r in asked] == [
        (seed, 1, (32, 16), 4) for seed in (5, 6, 7)
    ]


def test_what_is_remembered_is_what_was_signed(engine: Engine, witness: Witness) -> None:
    kept: list[bytes] = []
    witness.answers["sign"] = lambda data: data + b" signed"
    witness.answers["remember"] = kept.append
    data = engine.encode(engine.generate("a tree")[0])
    assert data.endswith(b" signed")
    engine.close()
    assert kept == [data]


def test_a_memory_that_fails_is_logged_and_the_picture_is_handed_out(
    engine: Engine, witness: Witness, caplog: pytest.LogCaptureFixture
) -> None:
    def full(data: bytes) -> None:
        raise OSError("disk full")

    witness.answers["remember"] = full
    assert engine.encode(engine.generate("a tree")[0]).startswith(b"\x89PNG")
    engine.close()
    assert "witness" in caplog.text
    assert "disk full" in caplog.text


def test_a_signer_that_fails_withholds_the_file(
    engine: Engine, witness: Witness, tmp_path: Path
) -> None:
    witness.answers["sign"] = lambda data: "not bytes"
    [picture] = engine.generate("a tree")
    with pytest.raises(allaprima.PluginError, match="witness"):
        engine.save(picture, tmp_path / "tree.png")
    assert list(tmp_path.iterdir()) == []
