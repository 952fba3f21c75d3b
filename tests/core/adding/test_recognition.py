"""What a file is, is told from the names and shapes of its tensors; what cannot be used, in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from allaprima.adding.architectures import SD1, SD2, SDXL, Architecture
from allaprima.adding.header import Header, Tensor, read_header
from allaprima.adding.recognition import recognise
from allaprima.errors import UnsupportedRequest

Make = Callable[..., Path]
Narrow = dict[str, Architecture]
UNET = "model.diffusion_model."
LAST_NORM = f"{UNET}output_blocks.11.1.transformer_blocks.0.norm1.bias"


def header(*names: str, path: str = "it.safetensors", **shapes: tuple[int, ...]) -> Header:
    """Of a file with such tensors, of one number unless a shape is given (with __ for a dot)."""
    tensors = {name: Tensor("F16", (1,)) for name in names}
    tensors |= {n.replace("__", "."): Tensor("F16", s) for n, s in shapes.items()}
    return Header(Path(path), tensors, {})


@pytest.mark.parametrize("title", [SD1, SD2, SDXL])
def test_each_family_is_told(title: str, single_file: Make, narrow: Narrow) -> None:
    found = recognise(read_header(single_file(f"whole-{title[-3:]}", title)))
    assert found.architecture.title == title
    assert (found.inputs, found.prediction, found.zero_snr) == (4, "epsilon", False)
    assert found.dtypes == {"unet": "float16", "vae": "float16", "text": "float16"}


@pytest.mark.parametrize("title", [SD1, SD2, SDXL])
def test_nine_inputs_are_a_checkpoint_for_inpainting(
    title: str, single_file: Make, narrow: Narrow
) -> None:
    found = recognise(read_header(single_file(f"mask-{title[-3:]}", title, inputs=9)))
    assert (found.inputs, found.prediction) == (9, "epsilon")


def test_a_stable_diffusion_2_in_the_newer_layout_is_told(tmp_path: Path, narrow: Narrow) -> None:
    """SD-Turbo's: its text encoder lies where that of XL's refiner does."""
    names = [
        f"{UNET}out.2.bias",
        "first_stage_model.x",
        "conditioner.embedders.0.model.ln_final.bias",
    ]
    shapes = {f"{UNET}input_blocks.0.0.weight".replace(".", "__"): (320, 4, 3, 3)}
    assert recognise(header(*names, **shapes)).architecture.title == SD2
    refiner = header(*names, f"{UNET}label_emb.0.0.weight", **shapes)
    with pytest.raises(UnsupportedRequest, match=r"is the refiner of Stable Diffusion XL"):
        recognise(refiner)


@pytest.mark.parametrize(
    ("scatter", "prediction", "side"), [(0.01, "epsilon", None), (0.2, "v_prediction", 96)]
)
def test_what_a_stable_diffusion_2_predicts_is_told_by_its_last_norm(
    scatter: float, prediction: str, side: int | None, single_file: Make, narrow: Narrow
) -> None:
    norm = torch.tensor([scatter, -scatter] * 4)
    found = recognise(
        read_header(single_file(f"two-{scatter}".replace(".", "-"), SD2, more={LAST_NORM: norm}))
    )
    assert (found.prediction, found.sample_size) == (prediction, side)


@pytest.mark.parametrize(
    ("name", "title", "more", "metadata", "prediction"),
    [
        ("said-v", SD2, {}, {"modelspec.prediction_type": "v"}, "v_prediction"),
        ("noobai-v-pred", SDXL, {}, {}, "v_prediction"),
        ("keyed", SDXL, {"v_pred": torch.zeros(0)}, {}, "v_prediction"),
        (
            "said-eps",
            SDXL,
            {"v_pred": torch.zeros(0)},
            {"modelspec.prediction_type": "epsilon"},
            "epsilon",
        ),
        ("sd_turbo", SD2, {LAST_NORM: torch.tensor([1.0, -1.0] * 4)}, {}, "epsilon"),
        ("lightning_1step_x0", SDXL, {}, {}, "sample"),
    ],
)
def test_what_a_file_says_that_it_predicts_counts(
    name: str,
    title: str,
    more: dict[str, torch.Tensor],
    metadata: dict[str, str],
    prediction: str,
    single_file: Make,
    narrow: Narrow,
) -> None:
    path = single_file(name, title, more=more, metadata=metadata)
    assert recognise(read_header(path)).prediction == prediction


def test_noise_down_to_no_signal_is_told_by_its_key(single_file: Make, narrow: Narrow) -> None:
    path = single_file("ztsnr", SDXL, more={"ztsnr": torch.zeros(0), "v_pred": torch.zeros(0)})
    assert recognise(read_header(path)).zero_snr


@pytest.mark.parametrize(
    ("name", "metadata", "side"),
    [
        ("sd_xl_turbo_1.0_fp16", {}, 64),
        ("dreamshaperXL_v21TurboDPMSDE", {}, None),
        ("square", {"modelspec.resolution": "768x512"}, 96),
        ("nonsense", {"modelspec.resolution": "huge"}, None),
    ],
)
def test_the_size_is_what_the_file_or_its_publisher_says(
    name: str, metadata: dict[str, str], side: int | None, single_file: Make, narrow: Narrow
) -> None:
    path = single_file(name, SDXL, metadata=metadata)
    assert recognise(read_header(path)).sample_size == side


WHOLE = ("first_stage_model.x", "cond_stage_model.transformer.text_model.x")


def unet(*names: str, inputs: int = 4) -> Header:
    first = f"{UNET}input_blocks.0.0.weight".replace(".", "__")
    return header(*names, **{first: (320, inputs, 3, 3)})


@pytest.mark.parametrize(
    ("given", "said", "remedy"),
    [
        (header("lora_unet_mid.lora_down.weight"), "is a LoRA", "--lora"),
        (header("unet.mid.lora_A.weight"), "is a LoRA", "--lora"),
        (header("lora_unet_mid.hada_w1_a"), "is a LoRA", "--lora"),
        (header("x.scale_weight", "scaled_fp8"), "quantised", "16 bits"),
        (header(f"{UNET}double_blocks.0.img_attn.qkv.weight"), "FLUX, ", "Stable Diffusion"),
        (header("single_stream_modulation.lin.weight"), "FLUX.2", "publisher's folder"),
        (header(f"{UNET}joint_blocks.0.x"), "Stable Diffusion 3", "Stable Diffusion 1.x"),
        (header("cap_embedder.0.weight"), "Z-Image", "publisher's folder"),
        (header("control_model.time_embed.0.weight"), "ControlNet", "docs/models.md"),
        (header("controlnet_cond_embedding.conv_in.weight"), "ControlNet", "docs/models.md"),
        (header("ip_adapter.1.to_k_ip.weight"), "IP-Adapter", "Stable Diffusion"),
        (header("emb_params"), "textual inversion", "Stable Diffusion"),
        (header("clip_l", "clip_g"), "textual inversion", "Stable Diffusion"),
        (header("decoder.conv_in.weight"), r"an autoencoder \(VAE\) alone", "whole checkpoint"),
        (header("first_stage_model.x"), r"an autoencoder \(VAE\) alone", "whole checkpoint"),
        (header("text_model.encoder.layers.0.x"), "a text encoder alone", "whole checkpoint"),
        (
            header("down_blocks.0.attentions.0.attn2.to_k.weight"),
            "a UNet alone",
            "whole checkpoint",
        ),
        (unet(), r"but no text encoder and no autoencoder \(VAE\)", "whole checkpoint"),
        (unet(WHOLE[0]), "but no text encoder.$", "whole checkpoint"),
        (unet(WHOLE[1]), r"but no autoencoder \(VAE\)", "whole checkpoint"),
        (header(f"{UNET}input_blocks.1.x", *WHOLE), "first layer", "whole checkpoint"),
        (unet(*WHOLE, f"{UNET}input_blocks.1.0.time_stack.x"), "videos", "Stable Diffusion"),
        (unet(*WHOLE, inputs=8), "InstructPix2Pix", "Stable Diffusion"),
        (unet(*WHOLE, inputs=5), "depth model", "publisher's folder"),
        (unet(*WHOLE, inputs=7), "upscaler", "Stable Diffusion"),
        (unet(*WHOLE, inputs=13), "takes 13 channels", "Stable Diffusion"),
        (unet(*WHOLE, "edm_mean"), "Playground", "Stable Diffusion"),
        (unet(*WHOLE, f"{UNET}label_emb.0.0.weight"), "unCLIP", "Stable Diffusion"),
        (unet(WHOLE[0], "cond_stage_model.bert.x"), "layout that is not known", "another version"),
        (header("model.0.weight"), "a kind that is not known", "Stable Diffusion"),
    ],
)
def test_what_is_no_checkpoint_is_told_what_it_is(given: Header, said: str, remedy: str) -> None:
    with pytest.raises(UnsupportedRequest, match=rf"^it.safetensors .*{remedy}") as caught:
        recognise(given)
    import re

    assert re.search(said, caught.value.message)


@pytest.mark.parametrize(("width", "family"), [(768, SD1), (1024, SD2), (2048, SDXL)])
def test_of_a_unet_alone_the_family_is_told(width: int, family: str) -> None:
    read = f"{UNET}input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight".replace(".", "__")
    first = f"{UNET}input_blocks.0.0.weight".replace(".", "__")
    with pytest.raises(UnsupportedRequest, match=rf"holds a UNet of {family}, but no"):
        recognise(header(**{first: (320, 4, 3, 3), read: (320, width)}))
