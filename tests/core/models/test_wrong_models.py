"""What is wrong with a model of one's own is said in one sentence, whoever wrote it."""

from __future__ import annotations

import json
import logging
import math
from pathlib import Path
from typing import Any

import pytest
from checkpoints import stable_diffusion

from allaprima import DamagedModel
from allaprima.backends.plugin import _layouts
from allaprima.models import store
from allaprima.models.cards import CARD_FILE, read_card
from allaprima.models.integrity import inspect, read_index
from allaprima.models.loading import load_component

CARD: dict[str, Any] = {"id": "sd", "name": "SD", "family": "stable-diffusion"}


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([1], "holds no JSON object"),
        ({**CARD, "licese": "MIT"}, "has a field 'licese', which is none of id, name, family"),
        ({"id": "sd", "name": "SD"}, "has no family"),
        ({**CARD, "kinds": "picture"}, "has kinds in another form than a list"),
        ({**CARD, "size": 512}, "has size in another form than a list"),
        ({**CARD, "path": "/etc"}, "has a field 'path'"),
        ({**CARD, "kinds": [["picture"]]}, "names unknown kinds or tasks: ['picture']"),
        ({**CARD, "tasks": [{}]}, "names unknown kinds or tasks: {}"),
        ({**CARD, "strength": 1.5}, "has a strength of 1.5, which is above 1"),
        ({**CARD, "guidance": math.nan}, "has a guidance or a strength that is not a number"),
        ({**CARD, "size": [8, 512]}, "has a size that is not 16 to 4096 pixels a side"),
    ],
)
def test_a_card_is_told_by_its_field(tmp_path: Path, values: Any, said: str) -> None:
    (tmp_path / CARD_FILE).write_text(json.dumps(values))
    with pytest.raises(DamagedModel) as caught:
        read_card(tmp_path)
    assert said in caught.value.message
    assert "Correct it" in caught.value.remedy


def test_a_card_may_be_saved_as_windows_programs_save_it(tmp_path: Path) -> None:
    (tmp_path / CARD_FILE).write_text(json.dumps(CARD), "utf-8-sig")
    assert read_card(tmp_path).id == "sd"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(tmp_path / "models"))
    return stable_diffusion(tmp_path / "models" / "sd")


def weights(folder: Path) -> Path:
    return folder / "unet" / "diffusion_pytorch_model.safetensors"


def test_what_git_lfs_leaves_in_place_of_weights_is_recognised(folder: Path) -> None:
    weights(folder).write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n")
    with pytest.raises(DamagedModel, match="as Git LFS leaves it") as caught:
        inspect(folder)
    assert "git lfs pull" in caught.value.remedy
    assert _layouts().status == "ok"  # the doctor goes on to the other models


def test_a_library_s_advice_on_how_to_call_it_is_left_out(folder: Path) -> None:
    path = folder / "unet" / "config.json"
    config = json.loads(path.read_text())
    config["block_out_channels"] = [2 * count for count in config["block_out_channels"]]
    path.write_text(json.dumps(config))
    import torch

    [part] = [p for p in read_index(folder).components if p.name == "unet"]
    with pytest.raises(DamagedModel, match="expected shape") as caught:
        load_component(part, torch.float32)
    assert "low_cpu_mem_usage" not in caught.value.message


def test_many_wrong_models_take_one_line(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    for name in "abc":
        (folder.parent / name).mkdir()
        (folder.parent / name / "model_index.json").write_text("{")
    with caplog.at_level(logging.WARNING):
        assert "sd" in {card.id for card in store.allaprima_models()}
    [record] = caplog.records
    assert "3 models cannot be used; `allaprima doctor`" in record.getMessage()
