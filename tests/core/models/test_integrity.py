"""A model that is unsafe or damaged is refused before it is loaded, and the file is named."""

from __future__ import annotations

import json
import pickle
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from allaprima.errors import DamagedModel, UnsafeModel
from allaprima.models import integrity
from allaprima.models.cards import Card
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder

Get = Callable[..., Path]
UNET = "diffusion_pytorch_model.safetensors"


def change(path: Path, /, **values: Any) -> None:
    """Change a JSON file's values."""
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def load(folder: Path) -> Any:
    return allaprima_load(card_for_folder(folder), "cpu")


class Bomb:
    """What a malicious pickle does: it runs code when it is opened."""

    def __reduce__(self) -> tuple[Any, ...]:
        return exec, ("raise SystemExit('the pickle was opened')",)


def test_a_whole_model_is_passed_and_its_parts_are_listed(checkpoint: Get) -> None:
    index = integrity.inspect(checkpoint("stable-diffusion"))
    assert index.pipeline_class == "StableDiffusionPipeline"
    names = {component.name for component in index.components}
    assert names == {"vae", "text_encoder", "tokenizer", "unet", "scheduler"}
    assert index.config["requires_safety_checker"] is False


@pytest.mark.parametrize("suffix", integrity.PICKLES)
def test_a_pickle_is_refused_by_name_and_never_opened(damaged: Path, suffix: str) -> None:
    (damaged / "unet" / UNET).unlink()
    bomb = damaged / "unet" / f"diffusion_pytorch_model{suffix}"
    bomb.write_bytes(pickle.dumps(Bomb()))
    with pytest.raises(UnsafeModel, match=re.escape(str(bomb)) + ".*pickle.*any code"):
        load(damaged)


def test_a_pickle_beside_safetensors_is_left_alone(damaged: Path) -> None:
    (damaged / "unet" / "diffusion_pytorch_model.bin").write_bytes(pickle.dumps(Bomb()))
    (damaged / "text_encoder" / "pytorch_model.bin").write_bytes(pickle.dumps(Bomb()))
    assert load(damaged).device == "cpu"


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"_class_name": ["pipeline", "MyPipeline"]}, "code of its own"),
        ({"unet": ["my_module", "MyUNet"]}, "my_module"),
        ({"unet": ["os", "system"]}, "'os'"),
        ({"unet": ["diffusers.models", "UNet2DConditionModel"]}, "diffusers.models"),
        ({"unet": ["diffusers", "../evil"]}, "evil"),
        ({"../unet": ["diffusers", "UNet2DConditionModel"]}, "unet"),
        ({"/etc": ["diffusers", "UNet2DConditionModel"]}, "/etc"),
        ({"custom_pipeline": "me/mine"}, "custom_pipeline"),
        ({"trust_remote_code": True}, "trust_remote_code"),
    ],
)
def test_an_index_that_asks_for_other_code_is_refused(
    damaged: Path, changes: dict[str, Any], named: str
) -> None:
    change(damaged / "model_index.json", **changes)
    with pytest.raises(UnsafeModel, match=named):
        load(damaged)


@pytest.mark.parametrize(
    ("file", "changes"),
    [
        ("text_encoder/config.json", {"auto_map": {"AutoModel": "modeling.Mine"}}),
        ("text_encoder/config.json", {"text_config": {"auto_map": {"AutoModel": "m.Mine"}}}),
        ("tokenizer/tokenizer_config.json", {"auto_map": {"AutoTokenizer": ["t.Mine", None]}}),
        ("unet/config.json", {"custom_code": "unet.py"}),
    ],
)
def test_a_part_that_asks_for_other_code_is_refused(
    damaged: Path, file: str, changes: dict[str, Any]
) -> None:
    change(damaged / file, **changes)
    with pytest.raises(UnsafeModel, match=re.escape(str(damaged / file))):
        load(damaged)


@pytest.mark.parametrize(
    "name",
    ["../../secret.safetensors", "/etc/passwd", "a/b.safetensors", "..\\x.safetensors", "x.bin"],
)
def test_an_index_of_weights_that_names_files_elsewhere_is_refused(
    damaged: Path, name: str
) -> None:
    index = damaged / "unet" / f"{UNET}.index.json"
    index.write_text(json.dumps({"weight_map": {"conv_in.weight": name}}))
    with pytest.raises(UnsafeModel, match=re.escape(str(index))):
        load(damaged)


@pytest.mark.parametrize(
    "file",
    [
        f"unet/{UNET}",
        f"vae/{UNET}",
        "text_encoder/model.safetensors",
        "unet/config.json",
        "scheduler/scheduler_config.json",
        "model_index.json",
    ],
)
def test_a_missing_file_is_named(damaged: Path, file: str) -> None:
    (damaged / file).unlink()
    with pytest.raises(DamagedModel, match=re.escape(str(damaged / file)) + " is missing"):
        load(damaged)


@pytest.mark.parametrize(
    ("kept", "named"), [((), "tokenizer.json"), (("vocab.json",), "merges.txt")]
)
def test_a_tokenizer_without_words_is_damaged_and_not_empty(
    damaged: Path, kept: tuple[str, ...], named: str
) -> None:
    folder = damaged / "tokenizer"
    for path in folder.iterdir():
        if path.name != "tokenizer_config.json":
            path.unlink()
    for name in kept:
        (folder / name).write_text("{}")
    with pytest.raises(DamagedModel, match=re.escape(str(folder / named)) + " is missing"):
        load(damaged)


def test_a_pipeline_without_its_denoiser_is_damaged(damaged: Path) -> None:
    change(damaged / "model_index.json", unet=[None, None])
    with pytest.raises(DamagedModel, match="no unet"):
        load(damaged)


def test_a_folder_of_another_kind_is_left_to_other_backends(tmp_path: Path) -> None:
    assert allaprima_load(Card(id="x", name="x", family="x", path=tmp_path), "cpu") is None


@pytest.mark.parametrize("part", ["unet", "tokenizer", "scheduler"])
def test_a_missing_folder_is_named(damaged: Path, part: str) -> None:
    shutil.rmtree(damaged / part)
    with pytest.raises(DamagedModel, match=re.escape(str(damaged / part))):
        load(damaged)


@pytest.mark.parametrize("keep", [0, 4, 100, 0.5, -1])
def test_truncated_weights_are_named(damaged: Path, keep: float) -> None:
    path = damaged / "unet" / UNET
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep) if isinstance(keep, float) else keep])
    with pytest.raises(DamagedModel, match=re.escape(str(path)) + " are truncated or damaged"):
        load(damaged)


@pytest.mark.parametrize(("part", "file"), [("unet", UNET), ("text_encoder", "model.safetensors")])
def test_weights_of_other_shapes_are_named(damaged: Path, part: str, file: str) -> None:
    path = damaged / part / file
    weights = load_file(path)
    name = max(weights, key=lambda k: weights[k].size)
    save_file(weights | {name: np.zeros((3, 3), np.float32)}, path, {"format": "pt"})
    with pytest.raises(DamagedModel, match=re.escape(str(path))):
        load(damaged)


@pytest.mark.parametrize(("part", "file"), [("unet", UNET), ("text_encoder", "model.safetensors")])
def test_weights_that_lack_some_are_named_and_not_made_up(
    damaged: Path, part: str, file: str
) -> None:
    path = damaged / part / file
    weights = load_file(path)
    name = max(weights, key=lambda k: weights[k].size)
    save_file({k: v for k, v in weights.items() if k != name}, path, {"format": "pt"})
    with pytest.raises(DamagedModel, match=re.escape(str(path)) + ".*missing"):
        load(damaged)


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, "\x00\xff"])
@pytest.mark.parametrize("file", ["model_index.json", "unet/config.json"])
def test_a_file_that_is_no_json_object_is_named(damaged: Path, file: str, text: str) -> None:
    (damaged / file).write_text(text)
    with pytest.raises(DamagedModel, match=re.escape(str(damaged / file))):
        load(damaged)


@pytest.mark.parametrize(
    "values", [{}, {"_class_name": 3}, {"_class_name": "StableDiffusionPipeline"}]
)
def test_an_index_of_nothing_is_damaged(tmp_path: Path, values: dict[str, Any]) -> None:
    (tmp_path / "model_index.json").write_text(json.dumps(values))
    with pytest.raises(DamagedModel, match="model_index"):
        integrity.read_index(tmp_path)


def test_a_class_that_is_not_there_is_named(damaged: Path) -> None:
    change(damaged / "model_index.json", unet=["diffusers", "NoSuchModel"])
    with pytest.raises(DamagedModel, match=r"diffusers\.NoSuchModel"):
        load(damaged)


def test_a_class_that_loads_nothing_is_refused(damaged: Path) -> None:
    change(damaged / "model_index.json", unet=["transformers", "set_seed"])
    (damaged / "unet" / UNET).rename(damaged / "unet" / "model.safetensors")
    with pytest.raises(DamagedModel, match="set_seed"):
        load(damaged)


def test_weights_in_halves_are_found_by_their_variant(damaged: Path) -> None:
    (damaged / "unet" / UNET).rename(damaged / "unet" / "diffusion_pytorch_model.fp16.safetensors")
    text = damaged / "text_encoder"
    (text / "model.safetensors").rename(text / "model.fp16.safetensors")
    assert load(damaged).device == "cpu"


def add(prefix: str) -> Callable[[str], str]:
    return lambda name: name if name.startswith(prefix) else prefix + name


def old_attention(name: str) -> str:
    """As autoencoders named their attention layers until 2023."""
    renamed = {".to_q.": ".query.", ".to_k.": ".key.", ".to_v.": ".value."}
    for new, old in (renamed | {".to_out.0.": ".proj_attn."}).items():
        name = name.replace(new, old) if ".attentions." in name else name
    return name


@pytest.mark.parametrize(
    ("family", "file", "rename"),
    [
        ("stable-diffusion", "text_encoder/model.safetensors", add("text_model.")),
        ("sdxl-turbo", "text_encoder/model.safetensors", add("text_model.")),
        ("z-image-turbo", "text_encoder/model.safetensors", add("model.")),
        ("sana-sprint", "text_encoder/model.safetensors", add("model.")),
        ("stable-diffusion", f"vae/{UNET}", old_attention),
    ],
)
def test_the_names_that_published_weights_have_are_understood(
    checkpoint: Get, tmp_path: Path, family: str, file: str, rename: Callable[[str], str]
) -> None:
    folder = shutil.copytree(checkpoint(family), tmp_path / family)
    weights = load_file(folder / file)
    renamed = {rename(name): values for name, values in weights.items()}
    assert renamed.keys() != weights.keys()
    save_file(renamed, folder / file, {"format": "pt"})
    part = Path(file).parts[0]
    loaded, expected = (
        load(place)._parts.components[part].state_dict() for place in (folder, checkpoint(family))
    )
    assert all(loaded[name].equal(values) for name, values in expected.items())


def test_divided_weights_are_loaded_and_a_missing_part_is_named(damaged: Path) -> None:
    path = damaged / "unet" / UNET
    weights = load_file(path)
    path.unlink()
    names = sorted(weights)
    parts = {"a.safetensors": names[::2], "b.safetensors": names[1::2]}
    for part, of in parts.items():
        save_file({k: weights[k] for k in of}, damaged / "unet" / part, {"format": "pt"})
    places = {k: part for part, of in parts.items() for k in of}
    (damaged / "unet" / f"{UNET}.index.json").write_text(
        json.dumps({"metadata": {}, "weight_map": places})
    )
    assert load(damaged).device == "cpu"
    (damaged / "unet" / "b.safetensors").unlink()
    with pytest.raises(DamagedModel, match=r"b\.safetensors is missing"):
        load(damaged)
