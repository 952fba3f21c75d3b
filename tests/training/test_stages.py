"""Every stage of the recipe, at a toy size, from nothing to a folder that the engine loads."""

import json
import shutil
import sys
from pathlib import Path

import pytest
import torch

from allaprima import Engine, Request, plugin_manager
from training import analysis, averaging, evaluate, shards, text
from training.__main__ import main
from training.architecture import ARCHITECTURES
from training.illustration import corpus, sets
from training.illustration import pool as illustrations

sys.path.insert(0, str(Path(__file__).parent / "illustration"))
from small_packages import SETS, Registry, emoji_words, icon_files, pack, webp

MODELS = ("material", "illustration")


def small_corpus(path: Path, cache: Path) -> None:
    """Packed from packages of the same layout as the real ones, so that nothing is downloaded."""
    colours = {"1f680": "#4477dd", "1f405": "#ff8800"}
    registry = Registry(
        cache,
        pack(sets.FLUENT, cache, {f"assets/{c}.webp": webp(v) for c, v in colours.items()}),
        pack(sets.WORDS, cache, emoji_words()),
        pack(sets.ICONIFY, cache, icon_files()),
    )
    corpus.build(path, registry.cache, SETS, registry.packages)


@pytest.fixture(scope="module", params=MODELS)
def run(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("training") / str(request.param)
    with pytest.MonkeyPatch.context() as patch:
        if request.param == "illustration":
            small_corpus(folder / "corpus.zip", folder / "packages")
            names = tuple(s.id for s in SETS)
            patch.setitem(sets.SHARES, "varied", names)
            patch.setitem(sets.SHARES, "judge", names)
            patch.setattr(illustrations, "HELD_OUT", 3)
        assert main(command(folder)) == 0
    return folder


def command(folder: Path, stage: str = "all") -> list[str]:
    return [folder.name, stage, "--threads", "1", "--run", str(folder), "--tiny"]


@pytest.mark.slow
def test_every_stage_leaves_what_the_next_one_needs(run: Path) -> None:
    for name in ("analysis", "decoder", "teacher", "student4", "student2", "judge"):
        assert (run / f"{name}.safetensors").is_file()
    assert (run / "sheet.jpg").stat().st_size > 1000


@pytest.mark.slow
def test_the_evaluation_reports_real_tiles_teacher_and_students(run: Path) -> None:
    report = json.loads((run / "evaluation.json").read_text())
    assert "real tiles" in report
    assert {"student, 4 steps", "student, 2 steps", "student, 1 step"} <= set(report)
    assert set(report["shipped"]["GFLOP at 256"]) == {"text", "denoising", "decoding"}
    if run.name == "material":
        assert set(report["shipped"]["seams"]["64"]) == {
            "base color", "height", "roughness", "metallic",
        }  # fmt: skip


@pytest.mark.slow
def test_what_is_measured_already_is_not_measured_again(run: Path) -> None:
    report = json.loads((run / "evaluation.json").read_text())
    (run / "evaluation.json").write_text(json.dumps(report | {"student, 1 step": "as before"}))
    assert main(command(run, "evaluate")) == 0
    assert json.loads((run / "evaluation.json").read_text())["student, 1 step"] == "as before"
    (run / "evaluation.json").write_text(json.dumps(report))


@pytest.mark.slow
def test_weights_come_back_in_small_files_as_they_were_but_for_rounding(
    run: Path, tmp_path: Path
) -> None:
    assert main([*command(run, "pack"), "--out", str(tmp_path / "packed")]) == 0
    files = sorted((tmp_path / "packed").iterdir())
    assert all(path.stat().st_size < 16 * 2**20 for path in files)
    there = [run.name, "unpack", "--run", str(tmp_path / "run"), "--packed"]
    assert main([*there, str(tmp_path / "packed")]) == 0
    for name in ("student4", "decoder"):
        before = averaging.averaged(shards.read(run / f"{name}.safetensors")[0])
        after = averaging.averaged(shards.read(tmp_path / "run" / f"{name}.safetensors")[0])
        assert after.keys() == before.keys()
        assert all(torch.allclose(after[k], before[k], atol=2e-3, rtol=2e-3) for k in before)
    files[-1].unlink()
    assert main([*there, str(tmp_path / "packed")]) == 1


@pytest.mark.slow
def test_what_ships_begins_a_run_that_goes_on_from_it(run: Path, tmp_path: Path) -> None:
    begun = tmp_path / run.name
    for folder in ("latents", "pool"):
        shutil.copytree(run / folder, begun / folder)
    assert main([*command(begun, "adopt"), "--out", str(run / "export" / run.name)]) == 0
    of = ARCHITECTURES[run.name]
    tiles = torch.randint(0, 256, (2, len(of.channels), 64, 64), dtype=torch.uint8)
    [before, after] = [
        analysis.encode(of, shards.read(folder / "analysis.safetensors")[0], tiles)
        for folder in (run, begun)
    ]
    assert torch.allclose(before, after, atol=0.02)
    [before, after] = [
        averaging.averaged(shards.read(folder / "student4.safetensors")[0])["conv_in.weight"]
        for folder in (run, begun)
    ]
    assert torch.allclose(before, after, atol=2e-3)
    assert main(command(begun, "student2")) == 0
    assert shards.read(begun / "student2.safetensors")[1]["to_steps"] == 2
    assert main(command(begun, "decoder")) == 0
    assert shards.read(begun / "decoder.safetensors")[1]["step"] > 0


def test_a_folder_without_a_network_begins_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["material", "adopt", "--run", str(tmp_path / "run"), "--out", str(tmp_path)]
    assert main(asked) == 1
    assert "no network" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


@pytest.mark.slow
def test_a_finished_stage_is_not_done_again(run: Path) -> None:
    [first, *_] = sorted((run / "latents").glob("*.safetensors"))
    before = first.stat().st_mtime_ns
    assert main(command(run, "latents")) == 0
    assert first.stat().st_mtime_ns == before


@pytest.mark.slow
def test_the_exported_folder_makes_pictures_through_the_engine(
    run: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if run.name == "illustration":
        # It shares the text encoder of a model beside it.
        shutil.copytree(text.EMBEDDED, run / "export" / "material", dirs_exist_ok=True)
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(run / "export"))
    with Engine(plugins=plugin_manager(disabled=["office"])) as engine:
        [card] = [c for c in engine.models() if c.path == run / "export" / run.name]
        [picture] = engine.generate(
            Request(prompt="brick", kind=card.kinds[0], size=(64, 64), seed=1, model=card.id)
        )
    if run.name == "material":
        assert picture.pixels.shape == (64, 64, 3)
        assert {"height", "roughness", "metallic", "normal"} <= set(picture.maps)
    else:
        assert picture.pixels.shape == (64, 64, 4)


@pytest.mark.parametrize("model", MODELS)
def test_a_stage_without_the_one_before_says_which(
    model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([model, "teacher", "--run", str(tmp_path)]) == 1
    assert "`pool` and `latents` first" in capsys.readouterr().err


@pytest.mark.slow
def test_a_model_that_ships_gets_its_figures_into_its_card(run: Path, tmp_path: Path) -> None:
    model = {"material": "lite/procedural", "illustration": "lite/symbols"}[run.name]
    readme = tmp_path / "README.md"
    readme.write_text("Before.\n<!-- figures -->\nold\n<!-- end of figures -->\nAfter.\n")
    asked = [*command(run, "card"), "--model-id", model, "--out", str(tmp_path)]
    assert main(asked) == 0
    report = json.loads((tmp_path / "evaluation.json").read_text())
    assert report["model"] == model
    assert 0 <= report["as it ships: captioned"][evaluate.FOUND] <= 1
    assert report["as it ships: palettes"][evaluate.PALETTE] < 100
    assert report["seeds apart"]["RMS difference, least"] > 0
    text = readme.read_text()
    assert text.startswith("Before.\n<!-- figures -->\n| measured |")
    assert text.endswith("<!-- end of figures -->\nAfter.\n")
    assert "old" not in text


@pytest.mark.slow
def test_training_goes_on_from_its_checkpoint(run: Path) -> None:
    before, facts = shards.read(run / "teacher.safetensors")
    assert facts["step"] == 4
    assert main(command(run, "teacher")) == 0
    after, _ = shards.read(run / "teacher.safetensors")
    assert all(torch.equal(after[name], value) for name, value in before.items())
