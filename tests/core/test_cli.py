"""The command line: what it writes and prints, and how it says no."""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import re
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pluggy
import pytest
from click.testing import CliRunner, Result
from fakes import FakeGenerator, FakeModels, noise
from hypothesis import given
from hypothesis import strategies as st

from allaprima import InvalidRequest, Request, encode_pixels, hookimpl, read_image
from allaprima.cli import command_line
from allaprima.outputs import plan_outputs, slug
from allaprima.plugins import plugin_manager
from allaprima.request import MAPS

NO_MODELS_OR_HOSTS = (
    "models",
    "procedural",
    "resurface",
    "exemplar",
    "symbols",
    "scenes",
    "stills",
    "diffusers",
    "office",
)
Run = Callable[..., Result]


@pytest.fixture
def plugins() -> pluggy.PluginManager:
    """The built-in plug-ins, but those that look for models on the disk."""
    return plugin_manager(disabled=NO_MODELS_OR_HOSTS)


@pytest.fixture
def run(
    plugins: pluggy.PluginManager,
    fake: FakeModels,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    """Runs a command line in an empty current folder, with the fake models."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def run_it(*arguments: str) -> Result:
        return CliRunner().invoke(command_line(plugins), list(arguments))

    return run_it


def files() -> set[str]:
    """Everything below the current folder, hidden or not."""
    return {str(p) for p in Path().rglob("*") if p.is_file()}


def image(path: str, width: int = 32, height: int = 32) -> str:
    Path(path).write_bytes(encode_pixels(np.full((height, width, 3), 90, np.uint8), "image/png"))
    return path


# What works


def test_a_picture_is_written_where_o_says_and_its_path_is_printed(run: Run) -> None:
    result = run("generate", "a tree", "--seed", "3", "-o", "tree.png")
    assert result.exit_code == 0, result.stderr
    assert result.stdout == "tree.png\n"
    assert files() == {"tree.png"}
    assert read_image(Path("tree.png")).shape == (16, 32, 3)


def test_without_a_suffix_it_is_a_png(run: Run) -> None:
    run("generate", "a tree", "-o", "tree")
    assert Path("tree.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("suffix", ["jpg", "webp", "tif"])
def test_the_suffix_says_the_format(run: Run, suffix: str) -> None:
    result = run("generate", "a tree", "-o", f"tree.{suffix}")
    assert result.exit_code == 0, result.stderr
    assert read_image(Path(f"tree.{suffix}")).shape == (16, 32, 3)


def test_a_material_writes_a_file_for_each_map(run: Run) -> None:
    result = run("generate", "oak", "--kind", "material", "-o", "oak")
    assert result.exit_code == 0, result.stderr
    expected = {f"oak_{n}.png" for n in ("basecolor", *MAPS)}
    assert files() == expected
    assert set(result.stdout.split()) == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("-o", "oak.glb"), {"oak.glb"}),
        (("-o", "oak.mtlx"), {"oak.mtlx", "oak_basecolor.png", *(f"oak_{n}.png" for n in MAPS)}),
        (
            ("--maps", "unity", "-o", "oak"),
            {f"oak_{n}.png" for n in ("basecolor", "height", "normal", "mask")},
        ),
    ],
)
def test_a_material_is_what_is_written_to_its_own_files(
    run: Run, arguments: tuple[str, ...], expected: set[str]
) -> None:
    """Nothing else can be meant, so `--kind` need not be given."""
    result = run("generate", "oak", *arguments)
    assert result.exit_code == 0, result.stderr
    assert files() == expected
    assert set(result.stdout.split()) == expected


def test_several_materials_are_numbered_in_their_own_files(run: Run) -> None:
    result = run("generate", "oak", "--count", "2", "-o", "oak.glb")
    assert result.stdout.split() == ["oak-1.glb", "oak-2.glb"]


def test_packed_maps_named_after_the_prompt_replace_nothing(run: Run) -> None:
    for _ in range(2):
        run("generate", "oak", "--seed", "1", "--maps", "godot")
    names = ("basecolor", "height", "normal", "orm")
    assert files() == {f"{stem}_{n}.png" for stem in ("oak-1", "oak-1-2") for n in names}


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("--kind", "picture", "-o", "tree.glb"), ".glb"),
        (("--kind", "illustration", "-o", "tree.mtlx"), ".mtlx"),
        (("--kind", "picture", "--maps", "unity"), "unity"),
        (("--maps", "unreal", "-o", "oak.glb"), "unreal"),
        (("--maps", "blender"), "blender"),
        (("-o", "oak.gltf"), ".glb"),
    ],
)
def test_what_a_file_cannot_hold_is_refused_before_the_work(
    run: Run, generator: FakeGenerator, arguments: tuple[str, ...], word: str
) -> None:
    refused(run("generate", "a tree", *arguments), 2, word)
    assert files() == set()
    assert generator.seen == []


def test_several_pictures_are_numbered_and_their_seeds_follow_one_another(run: Run) -> None:
    result = run("generate", "a tree", "--count", "3", "--seed", "5", "-o", "tree.png", "--json")
    made = json.loads(result.stdout)["pictures"]
    assert [m["files"] for m in made] == [["tree-1.png"], ["tree-2.png"], ["tree-3.png"]]
    assert [m["recipe"]["seed"] for m in made] == [5, 6, 7]
    assert len({Path(name).read_bytes() for name in files()}) == 3


def test_the_same_seed_gives_the_same_pixels(run: Run) -> None:
    for name in ("a.png", "b.png"):
        run("generate", "a tree", "--seed", "5", "--size", "48x32", "-o", name)
    # Not the same bytes: the credentials tell when each was signed.
    assert np.array_equal(read_image(Path("a.png")), read_image(Path("b.png")))
    assert read_image(Path("a.png")).shape == (32, 48, 3)


def test_by_default_files_are_named_after_the_prompt_and_never_replaced(run: Run) -> None:
    for _ in range(3):
        assert run("generate", "A tree, in Spring!", "--seed", "1").exit_code == 0
    assert files() == {
        "a-tree-in-spring-1.png",
        "a-tree-in-spring-1-2.png",
        "a-tree-in-spring-1-3.png",
    }


def test_a_material_s_default_name_avoids_any_of_its_files(run: Run) -> None:
    Path("oak-1_height.png").write_text("mine")
    run("generate", "oak", "--kind", "material", "--seed", "1")
    assert Path("oak-1_height.png").read_text() == "mine"
    assert "oak-1-2_basecolor.png" in files()


def test_o_may_be_a_folder(run: Run) -> None:
    Path("made").mkdir()
    run("generate", "a tree", "--seed", "1", "-o", "made")
    assert files() == {str(Path("made/a-tree-1.png"))}


def test_an_image_and_a_mask_go_in(run: Run) -> None:
    arguments = ("--image", image("in.png"), "--mask", image("mask.png"), "--strength", "0.5")
    result = run("generate", "a tree", *arguments, "-o", "out.png", "--json")
    assert result.exit_code == 0, result.stderr
    recipe = json.loads(result.stdout)["pictures"][0]["recipe"]
    assert recipe["strength"] == 0.5
    assert recipe["image_hash"] is not None
    assert recipe["mask_hash"] is not None


def test_a_depth_image_goes_in_with_an_image_or_without(run: Run, fake: FakeModels) -> None:
    fake.cards[0] = dataclasses.replace(fake.cards[0], depth="optional")
    for more in ((), ("--image", image("in.png"))):
        result = run(
            "generate", "a tree", "--depth", image("depth.png"), *more, "-o", "out.png", "--json"
        )
        assert result.exit_code == 0, result.stderr
        recipe = json.loads(result.stdout)["pictures"][0]["recipe"]
        assert recipe["depth_hash"] is not None
    assert "depth (optional)" in " ".join(run("models").stdout.split())


def test_a_palette_goes_in(run: Run, fake: FakeModels, generator: FakeGenerator) -> None:
    fake.cards[0] = dataclasses.replace(fake.cards[0], palette=3)
    arguments = ("generate", "a sailing boat", "-o", "out.png", "--palette", "#204a87, #F57900")
    result = run(*arguments)
    assert result.exit_code == 0, result.stderr
    assert generator.seen[-1].palette == ("#204a87", "#F57900")
    assert "takes no palette" not in result.stderr


@pytest.mark.parametrize(("width", "told"), [(0.6, "It is about 0.6 m wide.\n"), (None, "")])
def test_how_wide_it_is_in_reality_is_told_where_it_is_known(
    run: Run, generator: FakeGenerator, width: float | None, told: str
) -> None:
    generator.make = lambda request, seed: dataclasses.replace(noise(request, seed), width_m=width)
    words = ("generate", "bricks", "--kind", "material", "--size", "16x16", "-o", "bricks")
    result = run(*words)
    assert result.exit_code == 0, result.stderr
    assert result.stderr == told
    assert "wide" not in result.stdout
    as_json = run(*words, "--json")
    assert json.loads(as_json.stdout)["pictures"][0]["recipe"]["width_m"] == width
    assert as_json.stderr == ""


def test_a_palette_for_a_model_that_takes_none_is_told(run: Run) -> None:
    result = run("generate", "a sailing boat", "-o", "out.png", "--palette", "#204a87")
    assert result.exit_code == 0
    assert "Note: The model fake takes no palette." in result.stderr


@pytest.mark.parametrize("bad", ["red", "#12345", "#204a87;blue", "", "#204a87," * 9])
def test_what_is_no_palette_is_bad_use(run: Run, bad: str) -> None:
    result = run("generate", "a sailing boat", "--palette", bad)
    assert result.exit_code == 2
    assert "Traceback" not in result.stderr
    assert files() == set()


def test_models_are_listed(run: Run) -> None:
    assert "fake" in run("models").stdout
    model, other = json.loads(run("models", "--json").stdout)["models"]
    assert (model["id"], other["id"]) == ("fake", "other")
    assert model["tasks"] == ["text-to-image", "image-to-image", "inpaint"]


def test_version_is_printed(run: Run) -> None:
    import allaprima

    assert run("--version").stdout.strip() == f"allaprima {allaprima.__version__}"


@pytest.mark.parametrize("command", ["generate", "models", "doctor", "demo"])
def test_every_command_has_help(run: Run, command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "--json" in result.stdout


def test_no_command_s_line_in_the_help_is_cut_off(run: Run) -> None:
    _, _, commands = run("--help").stdout.partition("Commands:")
    shown = " ".join(commands.split())
    assert "from the history, by the numbers that `allaprima history` shows." in shown
    assert not re.search(r"\w\.\.\.", shown)


def test_a_plugin_adds_a_command(plugins: pluggy.PluginManager) -> None:
    import click

    class Plugin:
        @hookimpl
        def allaprima_commands(self, app: click.Group) -> None:
            @app.command()
            def hello() -> None:
                click.echo("Hello.")

    plugins.register(Plugin())
    assert CliRunner().invoke(command_line(plugins), ["hello"]).stdout == "Hello.\n"


def test_help_imports_neither_torch_nor_diffusers() -> None:
    code = """
        import sys
        sys.argv = ["allaprima", "--help"]
        from allaprima.cli import main
        try:
            main()
        except SystemExit as end:
            assert end.code == 0, end.code
        heavy = {"torch", "diffusers", "transformers", "PIL"} & set(sys.modules)
        assert not heavy, heavy
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    commands = done.stdout.partition("Commands:")[2]
    assert "  generate  " in commands
    assert "  slides  " in commands  # from the office plug-in


# What does not


def refused(result: Result, status: int, *words: str) -> None:
    """One sentence on stderr with these words, this exit status, nothing on stdout."""
    assert result.exit_code == status, (result.stdout, result.stderr)
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    assert "Error: " in result.stderr
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ([""], "empty"),
        (["  "], "empty"),
        (["x" * 100_000], "100,000 characters"),
        (["a tree", "--size", "0"], "0x0"),
        (["a tree", "--size", "0x64"], "0x64"),
        (["a tree", "--size", "7"], "7x7"),
        (["a tree", "--size", "1000000x1000000"], "1000000x1000000"),
        (["a tree", "--size", "large"], "'large'"),
        (["a tree", "--size", "-64x64"], "'-64x64'"),
        (["a tree", "--count", "0"], "count 0"),
        (["a tree", "--seed", "-1"], "seed -1"),
        (["a tree", "--seed", str(2**64)], str(2**64)),
        (["a tree", "--kind", "song"], "song"),
        (["a tree", "--strength", "0.5"], "without an image"),
        (["a tree", "-o", "tree.bmp"], ".bmp"),
        (["a tree", "--image", "nowhere.png"], "nowhere.png"),
        (["a tree", "--frobnicate"], "--frobnicate"),
        ([], "prompt is empty"),
    ],
)
def test_bad_use_is_refused_with_status_2(run: Run, arguments: list[str], word: str) -> None:
    refused(run("generate", *arguments), 2, word)
    assert files() == set()


def test_a_mask_of_another_size_is_refused(run: Run) -> None:
    arguments = ("--image", image("in.png", 32, 32), "--mask", image("mask.png", 16, 32))
    refused(run("generate", "a tree", *arguments), 2, "16x32", "32x32")


def test_a_mask_without_an_image_is_refused(run: Run) -> None:
    refused(run("generate", "a tree", "--mask", image("mask.png")), 2, "without an image")


def test_a_strength_beyond_one_is_refused(run: Run) -> None:
    refused(run("generate", "a tree", "--image", image("in.png"), "--strength", "1.5"), 2, "1.5")


def test_a_truncated_image_is_refused(run: Run) -> None:
    image("in.png")
    data = Path("in.png").read_bytes()
    Path("in.png").write_bytes(data[: len(data) // 2])
    refused(run("generate", "a tree", "--image", "in.png"), 2, "in.png")


def test_an_image_that_is_no_image_is_refused(run: Run) -> None:
    Path("in.png").write_text("once upon a time")
    refused(run("generate", "a tree", "--image", "in.png"), 2, "in.png")


def test_an_unknown_model_is_refused(run: Run) -> None:
    refused(run("generate", "a tree", "--model", "nobody/nothing"), 1, "nobody/nothing")


def test_a_damaged_model_folder_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every kind of damage has its own test in tests/core/models; this one is about the words.
    model = tmp_path / "models" / "broken"
    (model / "unet").mkdir(parents=True)
    index = {
        "_class_name": "StableDiffusionPipeline",
        "_diffusers_version": "0.36.0",
        "unet": ["diffusers", "UNet2DConditionModel"],
    }
    (model / "model_index.json").write_text(json.dumps(index))
    (model / "unet" / "config.json").write_text('{"_class_name": "UNet2DConditionModel"}')
    (model / "unet" / "diffusion_pytorch_model.safetensors").write_bytes(b"\x10")
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(model.parent))
    monkeypatch.chdir(tmp_path)
    app = command_line(plugin_manager(disabled=["office"]))
    refused(CliRunner().invoke(app, ["generate", "a tree", "--model", "broken"]), 1, "broken")
    assert not list(tmp_path.glob("*.png"))


@pytest.mark.parametrize(
    ("output", "word"),
    [
        ("nowhere/tree.png", "nowhere"),
        ("file/tree.png", "file"),
    ],
)
def test_an_output_that_cannot_be_written_is_refused_before_the_work(
    run: Run, generator: FakeGenerator, output: str, word: str
) -> None:
    Path("file").write_text("mine")
    refused(run("generate", "a tree", "-o", output), 1, word)
    assert files() == {"file"}
    assert generator.seen == []


def test_a_folder_in_the_place_of_a_material_s_map_is_refused(run: Run) -> None:
    Path("oak_height.png").mkdir()
    refused(run("generate", "oak", "--kind", "material", "-o", "oak"), 1, "oak_height.png")
    assert files() == set()


def no_space(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_is_told_and_an_older_file_is_kept(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("generate", "a tree", "-o", "tree.png")  # makes the key for signing, too
    Path("tree.png").write_text("older")
    monkeypatch.setattr(os, "fsync", no_space)
    refused(run("generate", "a tree", "-o", "tree.png"), 1, "tree.png", "No space left")
    assert files() == {"tree.png"}
    assert Path("tree.png").read_text() == "older"


def test_a_disk_that_is_full_already_is_told_before_the_work(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_: no_space())
    refused(run("generate", "a tree", "-o", "tree.png"), 1, "No space left", "-o")


def test_the_unexpected_is_a_sentence_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_: object) -> None:
        raise ZeroDivisionError("many\nlines")

    monkeypatch.setattr("allaprima.outputs.plan_outputs", explode)
    result = run("generate", "a tree")
    refused(result, 1, "unexpected", "ZeroDivisionError: many lines", "ALLAPRIMA_DEBUG=1")


def test_debugging_shows_the_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLAPRIMA_DEBUG", "1")
    result = run("generate", "")
    assert result.exit_code == 2
    assert "Traceback" in result.stderr
    assert result.stderr.rstrip().endswith("Say in words what to make.")


def test_a_policy_s_reason_is_told(run: Run, plugins: pluggy.PluginManager) -> None:
    class Policy:
        @hookimpl
        def allaprima_review_prompt(self) -> str:
            return "Trees are not allowed."

    plugins.register(Policy())
    refused(run("generate", "a tree", "-o", "tree.png"), 1, "Trees are not allowed.")
    assert files() == set()


@pytest.mark.skipif(os.name == "nt", reason="SIGINT cannot be sent to one process there")
def test_ctrl_c_in_the_middle_stops_and_leaves_nothing(tmp_path: Path) -> None:
    code = """
        import signal, threading
        signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in the background
        from pathlib import Path
        from allaprima import Card, hookimpl
        from allaprima.cli import command_line
        from allaprima.plugins import plugin_manager

        class Endless:
            device = dtype = "cpu"
            def generate(self, request, seed, report):
                Path("started").touch()
                while True:
                    report("denoise", 1, 1000)
                    threading.Event().wait(0.01)
            def release(self):
                pass

        class Plugin:
            @hookimpl
            def allaprima_models(self):
                return [Card(id="fake", name="Fake", family="fake", path=Path("fake"),
                             hashes={"weights": "00"})]
            @hookimpl
            def allaprima_load(self, card):
                return Endless()

        plugins = plugin_manager(disabled=["models", "procedural", "resurface", "exemplar", "symbols", "scenes", "stills", "diffusers", "office"])
        plugins.register(Plugin())
        command_line(plugins).main(["generate", "a tree", "-o", "tree.png"])
    """
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=tmp_path,
        env=os.environ | {"ALLAPRIMA_DEVICE": "cpu"},  # asks for no GPU, so torch is not imported
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        while not (tmp_path / "started").exists():
            assert process.poll() is None, process.communicate()[1]
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=60)
    finally:
        process.kill()
    assert process.returncode == 1
    assert stderr.strip() == "Stopped."
    assert stdout == ""
    assert [p.name for p in tmp_path.iterdir()] == ["started"]


def test_ctrl_c_while_the_program_is_still_loading_says_no_more_than_that() -> None:
    code = """
        import sys

        class Interrupted:
            def find_spec(self, name, path, target=None):
                if name == "allaprima.config":  # one of the command line's own
                    raise KeyboardInterrupt

        sys.meta_path.insert(0, Interrupted())
        from allaprima.__main__ import main
        main()
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr.strip()) == (1, "", "Stopped.")


# Names of files


@given(st.text())
def test_a_slug_is_a_file_name_whatever_the_prompt(prompt: str) -> None:
    name = slug(prompt)
    assert 1 <= len(name) <= 120
    assert name == Path(name).name
    assert all(c.isalnum() or c == "-" for c in name)
    assert len(name.encode()) < 200


@given(st.integers(1, 50), st.integers(0, 2**63 - 1))
def test_names_from_seeds_are_all_different(count: int, seed: int) -> None:
    request = Request(prompt="a tree", count=count, seed=seed, size=(16, 16))
    paths = plan_outputs(None, request)
    assert len(set(paths)) == count


def test_an_unknown_suffix_names_the_known_ones() -> None:
    with pytest.raises(InvalidRequest, match=r"\.png"):
        plan_outputs(Path("tree.doc"), Request(prompt="a tree", seed=1))
