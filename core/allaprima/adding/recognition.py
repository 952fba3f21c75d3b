"""Which family a single file is of, told from its header; and what it is, if it is no checkpoint.

The layouts are those of CompVis' and Stability AI's code (`model.diffusion_model.`, `first_stage_model.`,
`cond_stage_model.`, `conditioner.`), in which single files are published.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from allaprima.adding.architectures import ARCHITECTURES, SD1, SD2, SDXL, Architecture
from allaprima.adding.header import Header
from allaprima.errors import UnsupportedRequest
from allaprima.models.names import words_in

UNET = "model.diffusion_model."
AUTOENCODER = "first_stage_model."
TEXT = ("cond_stage_model.", "conditioner.")

CONTEXTS = {768: SD1, 1024: SD2, 2048: SDXL}
"""By the width of what the UNet's cross attention reads."""
_READS = re.compile(
    r"attn2[._](?:processor\.)?to_k(?:\.lora_down|\.lora_A(?:\.default)?|[._]lora\.down)?\.weight$"
)
_LAST_NORM = f"{UNET}output_blocks.11.1.transformer_blocks.0.norm1.bias"
_LORA_PARTS = (
    *(".lora_down.", ".lora_up.", ".lora_A.", ".lora_B.", ".lora.down.", ".lora.up."),
    *("_lora.down.", "_lora.up.", "lora_linear_layer.", ".hada_w1_a", ".lokr_w1"),
)
_QUANTISED = ("scaled_fp8", ".scale_weight", ".weight_scale", ".quant_state.", ".absmax", ".comfy_")
_FOLDER = "Take the publisher's folder for diffusers, and put it into a model folder."
_NOT_HERE = "Use a checkpoint of Stable Diffusion 1.x, 2.x or XL."

_OTHERS = (
    (("double_stream_modulation_img.", "single_stream_modulation."), "FLUX.2", _FOLDER),
    (("distilled_guidance_layer.",), "Chroma", _NOT_HERE),
    (("double_blocks.",), "FLUX", _NOT_HERE),
    (("joint_blocks.",), "Stable Diffusion 3", _NOT_HERE),
    (("cap_embedder.",), "Z-Image or Lumina", _FOLDER),
    (("blocks.0.cross_attn.q_linear.",), "SANA", _FOLDER),
    (("txt_in.individual_token_refiner.",), "HunyuanVideo", _NOT_HERE),
    (("transformer_blocks.0.img_mod.",), "Qwen-Image", _NOT_HERE),
    (("head.modulation",), "Wan", _NOT_HERE),
    (("clip_txt_mapper.", "effnet_mapper."), "Stable Cascade", _NOT_HERE),
)
"""Pieces of names that only these families have, and what to do."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A single file that can be converted.

    Attributes:
        header: its own.
        architecture: of its family.
        inputs: channels that its UNet takes.
        prediction: what its UNet predicts: "epsilon", "v_prediction" or "sample".
        zero_snr: whether it was trained down to a signal of nothing.
        sample_size: side of the latents that it was trained at; None is the architecture's.
        dtypes: the precision of each of "unet", "vae" and "text", as torch names it; what is stored in
            8 bits is read as "float16".
    """

    header: Header
    architecture: Architecture
    inputs: int
    prediction: str
    zero_snr: bool
    sample_size: int | None
    dtypes: dict[str, str]


def recognise(header: Header) -> Checkpoint:
    """What a single file is. Reads no tensor but one small one of a Stable Diffusion 2.

    Raises:
        UnsupportedRequest: it is no whole checkpoint of a family that can be converted; the error says what it is.
    """
    if problem := _no_checkpoint(header):
        raise _refused(header, *problem)
    title = _family(header)
    architecture = ARCHITECTURES[title]
    inputs = header.tensors[f"{UNET}input_blocks.0.0.weight"].shape[1]
    latents = int(architecture.unet["in_channels"])
    if inputs not in (latents, 2 * latents + 1):
        what = {
            latents + 1: "the depth model of Stable Diffusion 2",
            latents + 3: "an upscaler",
            2 * latents: "an InstructPix2Pix",
        }.get(inputs, f"a network that takes {inputs} channels")
        raise _refused(header, f"is {what}", _FOLDER if inputs == latents + 1 else _NOT_HERE)
    prediction = _prediction(header, title, inputs == latents)
    return Checkpoint(
        header,
        architecture,
        inputs,
        prediction,
        zero_snr="ztsnr" in header.tensors,
        sample_size=_sample_size(header, title, prediction),
        dtypes={
            "unet": _dtype(header, (UNET,)),
            "vae": _dtype(header, (AUTOENCODER,)),
            "text": _dtype(header, TEXT),
        },
    )


def is_lora(header: Header) -> bool:
    """Whether it is a LoRA, or one of its kin (LoHa, LoKr)."""
    return header.contains(*_LORA_PARTS)


def context_family(header: Header) -> str | None:
    """The family that a UNet or a LoRA of one is of, by the width of what its cross attention reads: that of the
    text encoders. None where it has no cross attention, or another."""
    for name, tensor in header.tensors.items():
        # A LoRA's first matrix is as wide as what is read.
        if _READS.search(name) and len(tensor.shape) > 1:
            return CONTEXTS.get(tensor.shape[1])
    return None


def _refused(header: Header, what: str, remedy: str) -> UnsupportedRequest:
    return UnsupportedRequest(f"{header.path.name} {what}.", remedy)


def _no_checkpoint(header: Header) -> tuple[str, str] | None:
    """What a file is that is no whole checkpoint ("is a LoRA"), and what to do; None if it is one."""
    if is_lora(header):
        beside = "Name the checkpoint that it was made for, and this with --lora."
        return "is a LoRA, which changes a checkpoint", beside
    if header.contains(*_QUANTISED):
        return "holds quantised weights with scales, which are not read here", (
            "Take the version in 16 bits."
        )
    for pieces, name, remedy in _OTHERS:
        if header.contains(*pieces):
            return f"is a single file of {name}, which is not converted", remedy
    if header.has("control_model.", "input_hint_block.", "controlnet_cond_embedding."):
        return "is a ControlNet, which steers a checkpoint", (
            "Put it together with one as docs/models.md says under Depth images."
        )
    if header.has("image_proj.", "ip_adapter."):
        return "is an IP-Adapter, which is not used here", _NOT_HERE
    if header.contains("emb_params") or set(header.tensors) <= {"clip_l", "clip_g"}:
        return "is a textual inversion, which is not used here", _NOT_HERE
    return _part_alone(header)


def _part_alone(header: Header) -> tuple[str, str] | None:
    """As `_no_checkpoint`, for a part of a checkpoint and for what misses one."""
    whole = (
        "Take the whole checkpoint: one file with the UNet, the text encoder and the autoencoder."
    )
    if header.has(f"{UNET}input_blocks."):
        if header.contains(".time_stack.", ".temporal_", "motion_modules."):
            return "is a model for videos, which are not made here", _NOT_HERE
        first = header.tensors.get(f"{UNET}input_blocks.0.0.weight")
        if first is None or len(first.shape) != 4:
            return "lacks the first layer of its UNet", whole
        missing = []
        if not header.has(*TEXT):
            missing.append("text encoder")
        if not header.has(AUTOENCODER):
            missing.append("autoencoder (VAE)")
        if not missing:
            return None
        family = f" of {of}" if (of := context_family(header)) else ""
        return f"holds a UNet{family}, but no {' and no '.join(missing)}", whole
    if header.has("input_blocks.", "down_blocks.") and header.contains(".attn2.", "transformer"):
        family = f" of {of}" if (of := context_family(header)) else ""
        return f"is a UNet{family} alone", whole
    if header.has("encoder.down", "decoder.up", "decoder.conv_in.", AUTOENCODER):
        return "is an autoencoder (VAE) alone", whole
    if header.contains(
        "text_model.encoder.", "encoder.block.0.layer.0.SelfAttention.", "resblocks."
    ):
        return "is a text encoder alone", whole
    return "holds weights of a kind that is not known here", _NOT_HERE


def _family(header: Header) -> str:
    """The family of a whole checkpoint, by its text encoders."""
    if "edm_mean" in header.tensors:
        raise _refused(header, "is a Playground v2.5, which takes noise of its own", _NOT_HERE)
    labelled = header.has(f"{UNET}label_emb.")
    if header.has("conditioner.embedders.1."):
        return SDXL
    if labelled:
        what = "the refiner of Stable Diffusion XL, which makes no picture from words alone"
        if header.has("cond_stage_model.", "embedder."):
            what = "an unCLIP, which varies images"
        raise _refused(header, f"is {what}", _NOT_HERE)
    if header.has("cond_stage_model.model.", "conditioner.embedders.0.model."):
        return SD2
    if header.has("cond_stage_model.transformer.text_model."):
        return SD1
    raise _refused(
        header, "has a text encoder of a layout that is not known", "Take another version of it."
    )


def _prediction(header: Header, title: str, plain: bool) -> str:
    """What its UNet predicts.

    What the file says of it counts: "modelspec.prediction_type", the key "v_pred" that ComfyUI writes, or a
    word in its name. Stable Diffusion 2 says it nowhere: its models that predict v have a last norm whose
    biases scatter by more than 0.09, by which ComfyUI tells them, too. Those made for inpainting predict
    the noise.
    """
    said = header.metadata.get("modelspec.prediction_type", "").lower()
    if said in ("v", "v_prediction", "v-prediction"):
        return "v_prediction"
    if said in ("epsilon", "eps"):
        return "epsilon"
    name = header.path.stem.lower()
    if re.search(r"(?<![a-z])x0(?![a-z0-9])", name):
        # SDXL-Lightning's for a single step predicts the picture.
        return "sample"
    if "v_pred" in header.tensors or re.search(r"(?<![a-z])v[-_ ]?pred", name):
        return "v_prediction"
    if title != SD2 or not plain or "turbo" in words_in(header.path.stem):
        return "epsilon"
    if _LAST_NORM not in header.tensors:
        return "epsilon"
    from safetensors import safe_open

    with safe_open(header.path, framework="pt") as file:
        norm = file.get_tensor(_LAST_NORM).float()
    return "v_prediction" if norm.std(correction=0).item() > 0.09 else "epsilon"


def _sample_size(header: Header, title: str, prediction: str) -> int | None:
    """Side of the latents that it was trained at, where that is not the architecture's. Latents are an eighth
    of the picture."""
    said = re.fullmatch(r"(\d{2,4})x(\d{2,4})", header.metadata.get("modelspec.resolution", ""))
    if said:
        return max(int(said[1]), int(said[2])) // 8
    # The models of Stable Diffusion 2 that predict v are those for 768 pixels.
    if title == SD2 and prediction == "v_prediction":
        return 96
    # SDXL-Turbo itself was distilled at 512 pixels; others' turbos make 1024.
    if title == SDXL and re.match(r"sd[-_ ]?xl[-_ ]?turbo", header.path.stem.lower()):
        return 64
    return None


def _dtype(header: Header, starts: Iterable[str]) -> str:
    """The precision in which most of a part is stored."""
    sizes: Counter[str] = Counter()
    for name, tensor in header.tensors.items():
        if name.startswith(tuple(starts)):
            sizes[tensor.dtype] += tensor.size
    known = {"BF16": "bfloat16", "F32": "float32", "F64": "float32"}
    return known.get(sizes.most_common(1)[0][0], "float16")
