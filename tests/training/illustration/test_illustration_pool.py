"""A pool is drawn once, goes on where it stopped, and is the same for the same seed."""

import json
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from small_packages import SETS

from training import shards
from training.illustration import pool, sheets
from training.illustration.__main__ import main
from training.illustration.captions import mentions_colour
from training.illustration.packing import Corpus, Entry
from training.shards import TrainingError

PLAN = pool.Plan(tuple(s.id for s in SETS), (32, 48), variants=2, captions=3)


def shard(folder: Path, size: int = 32) -> tuple[dict[str, torch.Tensor], dict[str, list[object]]]:
    [path] = folder.glob(f"{size}x{size}-*.safetensors")
    return shards.read(path)


@pytest.fixture
def drawn(packed: Path, tmp_path: Path) -> Path:
    pool.build(packed, tmp_path / "pool", PLAN)
    return tmp_path / "pool"


def test_a_shard_holds_tiles_palettes_and_words(drawn: Path, opened: Corpus) -> None:
    tensors, facts = shard(drawn)
    n = 2 * sum(not pool.held_out(e) for e in opened.entries)
    assert tensors["tiles"].shape == (n, 4, 32, 32)
    assert tensors["tiles"].dtype == torch.uint8
    assert tensors["palettes"].shape == (n, 3, 3)
    assert tensors["palette_counts"].shape == (n,)
    assert all(len(facts[key]) == n for key in ("captions", "styles", "sets", "names", "ids"))
    assert all(len(said) == 3 for said in facts["captions"])
    assert set(facts["styles"]) == {"3d", "cartoon", "two-colour", "line"}


def test_palettes_are_colours_of_their_tiles(drawn: Path) -> None:
    tensors, _ = shard(drawn)
    assert tensors["palette_counts"].min() >= 1
    rows = zip(tensors["tiles"], tensors["palettes"], tensors["palette_counts"], strict=True)
    for tile, palette, count in rows:
        opaque = tile[:3, tile[3] == 255].T.int()
        nearest = (opaque - palette[0].int()).abs().amax(1).min()
        assert nearest <= 6
        assert palette[count:].eq(0).all()


def test_rows_are_the_same_picture_in_every_size(drawn: Path) -> None:
    small, large = shard(drawn, 32), shard(drawn, 48)
    assert small[1] == large[1]
    assert torch.equal(small[0]["palettes"], large[0]["palettes"])
    coverage = [x["tiles"][:, 3].float().mean((1, 2)) for x in (small[0], large[0])]
    assert torch.allclose(*coverage, atol=12)


def test_held_out_pictures_are_in_no_other_shard(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "HELD_OUT", 3)
    pool.build(packed, tmp_path / "pool", PLAN)
    kept = shard(tmp_path / "pool")[1]["ids"]
    apart = shard(tmp_path / "pool" / "held-out")[1]["ids"]
    assert apart
    assert not set(kept) & set(apart)
    assert len(set(apart)) == len(apart)


def test_the_same_seed_gives_the_same_pool_and_another_one_does_not(
    drawn: Path, packed: Path, tmp_path: Path
) -> None:
    pool.build(packed, tmp_path / "again", PLAN)
    pool.build(packed, tmp_path / "other", replace(PLAN, seed=2))
    tensors, facts = shard(drawn)
    again, facts_again = shard(tmp_path / "again")
    assert facts == facts_again
    assert torch.equal(tensors["tiles"], again["tiles"])
    assert shard(tmp_path / "other")[1] != facts


def test_a_pool_goes_on_where_it_stopped(drawn: Path, packed: Path) -> None:
    [lost] = drawn.glob("48x48-*.safetensors")
    [kept] = drawn.glob("32x32-*.safetensors")
    (before, said), stamp = shard(drawn, 48), kept.stat().st_mtime_ns
    lost.unlink()
    pool.build(packed, drawn, PLAN)
    after, said_again = shard(drawn, 48)
    assert torch.equal(after["tiles"], before["tiles"])
    assert said_again == said
    assert kept.stat().st_mtime_ns == stamp


def test_a_pool_that_ran_out_of_time_goes_on_the_next_time(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "PICTURES", 4)
    folder = tmp_path / "pool"
    assert not pool.build(packed, folder, PLAN, minutes=0)
    first = {p.name: p.stat().st_mtime_ns for p in folder.glob("32x32-*.safetensors")}
    assert len(first) == 1
    assert pool.build(packed, folder, PLAN)
    files = {p.name: p.stat().st_mtime_ns for p in folder.glob("32x32-*.safetensors")}
    assert len(files) > 1
    assert first.items() <= files.items()


def test_more_sizes_can_be_added_later(drawn: Path, packed: Path) -> None:
    pool.build(packed, drawn, replace(PLAN, sizes=(16, 32)))
    assert list(drawn.glob("16x16-*.safetensors"))


@pytest.mark.parametrize("change", [{"seed": 9}, {"variants": 1}, {"sets": ("noto",)}])
def test_another_pool_in_the_same_folder_is_refused(
    drawn: Path, packed: Path, change: dict[str, object]
) -> None:
    with pytest.raises(TrainingError, match=f"other .*{next(iter(change))}"):
        pool.build(packed, drawn, replace(PLAN, **change))


def test_a_picture_that_cannot_be_rendered_is_left_out_and_said(
    packed: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = Corpus.__init__

    def with_broken(self: Corpus, *args: object) -> None:
        whole(self, *args)  # type: ignore[arg-type]
        self.entries.append(Entry("noto", "broken", "cartoon", ("broken",), svg="<path"))

    monkeypatch.setattr(Corpus, "__init__", with_broken)
    pool.build(packed, tmp_path / "pool", PLAN)
    assert "left out: noto/broken cannot be rendered" in capsys.readouterr().out
    assert "broken" not in shard(tmp_path / "pool")[1]["names"]


def test_a_full_disk_is_noticed_before_drawing(
    packed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("Usage", (), {"free": 1000})
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    with pytest.raises(TrainingError, match=r"are free\. Make room"):
        pool.build(packed, tmp_path / "pool", PLAN)


def test_turned_pictures_say_their_new_colours(opened: Corpus) -> None:
    [tiger] = [e for e in opened.entries if e.id == "tiger"]
    sources = pool.Sources(opened, PLAN.sizes)
    usual = pool.draw(sources, tiger, 0, PLAN)
    variants = [pool.draw(sources, tiger, number, PLAN) for number in range(1, 16)]
    others = [d for d in variants if abs(int(d.palette[0, 0]) - int(usual.palette[0, 0])) > 40]
    assert others
    for other in others:
        assert all(mentions_colour(text) for text in other.captions)
        assert all("orange" not in text for text in other.captions)


def test_turning_leaves_alpha_and_what_is_hidden_alone() -> None:
    rgba = np.zeros((4, 4, 4), np.uint8)
    rgba[:2] = (200, 40, 40, 255)
    rgba[2:] = (9, 9, 9, 0)
    out = pool.turned(rgba, 120)
    assert np.array_equal(out[2:], rgba[2:])
    assert np.array_equal(out[..., 3], rgba[..., 3])
    assert out[0, 0, 1] > out[0, 0, 0]


def test_a_sheet_shows_every_set_and_style(drawn: Path, tmp_path: Path) -> None:
    sheets.build(drawn, tmp_path / "sheets", 48, seed=1)
    names = {p.stem for p in (tmp_path / "sheets").iterdir()}
    assert {"set-noto", "set-lucide", "style-3d", "style-line"} <= names


def test_the_sheets_of_no_pool_say_which_stage_is_missing(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="Run `pool` first"):
        sheets.build(tmp_path, tmp_path / "sheets", 48, seed=1)


def test_on_the_command_line_an_error_is_one_sentence_and_a_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pool", "--run", str(tmp_path)]) == 1
    assert "Run the stage `corpus` first" in capsys.readouterr().err


def test_the_order_does_not_depend_on_the_order_of_the_corpus(opened: Corpus) -> None:
    shuffled = list(opened.entries)
    random.Random(0).shuffle(shuffled)
    assert pool.cut(shuffled, PLAN) == pool.cut(opened.entries, PLAN)


@pytest.mark.slow
def test_several_processes_draw_the_same(drawn: Path, packed: Path, tmp_path: Path) -> None:
    pool.build(packed, tmp_path / "pool", PLAN, processes=2)
    one, two = drawn / "pool.json", tmp_path / "pool" / "pool.json"
    assert json.loads(one.read_text()) == json.loads(two.read_text())
    assert torch.equal(shard(drawn)[0]["tiles"], shard(tmp_path / "pool")[0]["tiles"])
