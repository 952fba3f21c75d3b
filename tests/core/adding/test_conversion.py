"""A single file's weights come out of it as they went in, whatever its family names them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import single_files
import torch

from allaprima.adding.adding import add_model
from allaprima.adding.architectures import ARCHITECTURES, SD1, SD2, SDXL, Architecture
from allaprima.adding.conversion import read_parts
from allaprima.adding.header import read_header
from allaprima.adding.layout import Scheduler, write_layout
from allaprima.adding.recognition import recognise
from allaprima.errors import UnsupportedRequest
from allaprima.models.integrity import inspect
from allaprima.models.loading import load_component

Make = Callable[..., Path]


def silent(what: str, share: float) -> None:
    """Nobody is told."""


@pytest.mark.slow
@pytest.mark.parametrize("title", [SD1, SD2, SDXL])
def test_every_weight_is_the_original_s(
    title: str, single_file: Make, narrow: dict[str, Architecture], models: Path
) -> None:
    path = single_file(f"whole-{title[-3:]}", title)
    add_model(path, silent, name="made")
    original = single_files.networks(single_files.narrow(ARCHITECTURES[title]))
    for part in inspect(models / "made").components:
        if not part.has_weights:
            continue
        read = load_component(part, torch.float16).state_dict()
        expected = original[part.name].half().state_dict()
        assert read.keys() == expected.keys()
        assert all(torch.equal(read[name], value) for name, value in expected.items())


def test_both_of_the_text_encoders_of_xl_are_told_apart(
    single_file: Make, narrow: dict[str, Architecture], models: Path
) -> None:
    add_model(single_file("whole-XL", SDXL), silent, name="made")
    parts = {part.name: part for part in inspect(models / "made").components}
    assert parts["text_encoder"].class_name == "CLIPTextModel"
    assert parts["text_encoder_2"].class_name == "CLIPTextModelWithProjection"
    assert parts["tokenizer"].class_name == parts["tokenizer_2"].class_name == "CLIPTokenizer"


@pytest.mark.parametrize(
    ("dtype", "kept"),
    [
        (torch.float16, "F16"),
        (torch.bfloat16, "BF16"),
        (torch.float32, "F32"),
        (torch.float8_e4m3fn, "F16"),
    ],
)
def test_the_precision_stays_and_eight_bits_become_sixteen(
    dtype: torch.dtype,
    kept: str,
    single_file: Make,
    narrow: dict[str, Architecture],
    models: Path,
) -> None:
    add_model(single_file(f"in-{dtype}".replace(".", "-"), SD1, dtype=dtype), silent, name="made")
    for part in ("unet", "vae", "text_encoder"):
        [file] = (models / "made" / part).glob("*.safetensors")
        assert {tensor.dtype for tensor in read_header(file).tensors.values()} == {kept}


def test_each_part_keeps_its_own_precision(
    tmp_path: Path, narrow: dict[str, Architecture], models: Path
) -> None:
    state = single_files.original_layout(narrow[SD1], single_files.networks(narrow[SD1]))  # float32
    kinds = {"model.": torch.float16, "first_": torch.float32, "cond_s": torch.bfloat16}
    path = tmp_path / "mixed.safetensors"
    single_files.save_file({n: v.to(kinds[n[:6]]) for n, v in state.items()}, path)
    add_model(path, silent, name="made")
    found = {}
    for part in ("unet", "vae", "text_encoder"):
        [file] = (models / "made" / part).glob("*.safetensors")
        found[part] = {tensor.dtype for tensor in read_header(file).tensors.values()}
    assert found == {"unet": {"F16"}, "vae": {"F32"}, "text_encoder": {"BF16"}}


def test_weights_that_are_averaged_apart_are_left(
    single_file: Make, narrow: dict[str, Architecture], models: Path
) -> None:
    more = {f"model_ema.diffusion_model{number}": torch.ones(1) for number in range(101)}
    add_model(single_file("with-averages", SD1, more=more), silent, name="averaged")
    add_model(single_file("whole-1.x", SD1), silent, name="plain")
    files = [
        models / name / "unet" / "diffusion_pytorch_model.safetensors"
        for name in ("averaged", "plain")
    ]
    assert files[0].read_bytes() == files[1].read_bytes()


def test_a_network_with_fewer_layers_is_told_by_one_that_is_missing(
    single_file: Make, narrow: dict[str, Architecture], tmp_path: Path
) -> None:
    path = single_file(
        "shallow", SDXL, leave_out=["model.diffusion_model.input_blocks.7.1.transformer_blocks.1."]
    )
    with pytest.raises(
        UnsupportedRequest,
        match=r"shallow.* built otherwise than Stable Diffusion XL: its UNet lacks \d+ tensors, model.diff",
    ):
        read(path, tmp_path)


def test_a_network_of_another_width_is_told_by_a_tensor(
    single_file: Make, narrow: dict[str, Architecture], tmp_path: Path
) -> None:
    name = "model.diffusion_model.middle_block.1.norm.weight"
    path = single_file("wide", SD1, more={name: torch.ones(24)})
    with pytest.raises(
        UnsupportedRequest, match=r"middle_block.1.norm.weight is \(24,\) instead of \(16,\)"
    ):
        read(path, tmp_path)


def test_missing_embeddings_of_xl_are_told(
    single_file: Make, narrow: dict[str, Architecture], tmp_path: Path
) -> None:
    path = single_file("no-label", SDXL, leave_out=["model.diffusion_model.label_emb.0.2"])
    with pytest.raises(UnsupportedRequest, match="label_emb"):
        read(path, tmp_path)


def test_a_text_encoder_without_its_last_layer_is_told(
    single_file: Make, narrow: dict[str, Architecture], tmp_path: Path
) -> None:
    path = single_file("no-norm", SD1, leave_out=["cond_stage_model.transformer.text_model.final"])
    with pytest.raises(UnsupportedRequest, match=r"text_encoder lacks 2 tensors, final_layer_norm"):
        read(path, tmp_path)


def test_an_autoencoder_that_lacks_a_layer_is_told(
    single_file: Make, narrow: dict[str, Architecture], tmp_path: Path
) -> None:
    path = single_file("no-out", SD1, leave_out=["first_stage_model.decoder.norm_out"])
    with pytest.raises(UnsupportedRequest, match=r"no-out.* its autoencoder lacks tensors"):
        read(path, tmp_path)


def test_an_autoencoder_of_another_width_is_told_by_a_tensor(
    single_file: Make, narrow: dict[str, Architecture], tmp_path: Path
) -> None:
    path = single_file(
        "vae", SD1, more={"first_stage_model.decoder.norm_out.weight": torch.ones(24)}
    )
    with pytest.raises(
        UnsupportedRequest, match=r"decoder.conv_norm_out.weight expected shape.*24"
    ):
        read(path, tmp_path)


def read(path: Path, place: Path) -> None:
    checkpoint = recognise(read_header(path))
    write_layout(place / "layout", checkpoint.architecture, Scheduler(), inputs=checkpoint.inputs)
    read_parts(checkpoint, place / "layout")
