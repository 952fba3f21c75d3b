"""Tiny checkpoints with random weights, one of each family, made and saved with the libraries' own
classes. They draw noise, but take every path that the real ones take.

Each function makes a folder and returns it. Nothing is downloaded: the tokenizers know letters
and a few words.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

_WORDS = ("a", "red", "brick", "wall", "old", "stone", "castle", "floor", "gold")
_LETTERS = string.ascii_letters + string.digits + string.punctuation
_CHAT = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n"
    "{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def stable_diffusion(folder: Path, *, inputs: int = 4, safety_checker: bool = False) -> Path:
    """Stable Diffusion 1.x. Nine `inputs` make it a checkpoint for inpainting."""
    import diffusers

    torch.manual_seed(0)
    parts: dict[str, Any] = {
        "vae": _autoencoder_kl(),
        "text_encoder": _clip(diffusers_projection=False),
        "tokenizer": _clip_tokenizer(),
        "unet": _unet(inputs, attention=32),
        "scheduler": diffusers.DDIMScheduler(
            beta_schedule="scaled_linear", clip_sample=False, set_alpha_to_one=False, steps_offset=1
        ),
        "safety_checker": _safety_checker() if safety_checker else None,
        "feature_extractor": _feature_extractor() if safety_checker else None,
    }
    kind = "StableDiffusionPipeline" if inputs == 4 else "StableDiffusionInpaintPipeline"
    pipeline = getattr(diffusers, kind)(**parts, requires_safety_checker=safety_checker)
    return _save(pipeline, folder)


def stable_diffusion_turbo(folder: Path) -> Path:
    """As `stable_diffusion`, with SD-Turbo's scheduler."""
    import diffusers

    stable_diffusion(folder)
    diffusers.EulerDiscreteScheduler(
        beta_schedule="scaled_linear", timestep_spacing="trailing", steps_offset=1
    ).save_pretrained(folder / "scheduler")
    index = json.loads((folder / "model_index.json").read_text())
    index["scheduler"] = ["diffusers", "EulerDiscreteScheduler"]
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


def sdxl(folder: Path) -> Path:
    """SDXL-Turbo."""
    import diffusers

    torch.manual_seed(0)
    pipeline = diffusers.StableDiffusionXLPipeline(
        vae=_autoencoder_kl(),
        text_encoder=_clip(diffusers_projection=False),
        text_encoder_2=_clip(diffusers_projection=True),
        tokenizer=_clip_tokenizer(),
        tokenizer_2=_clip_tokenizer(),
        unet=_unet(
            4,
            attention=64,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=6 * 8 + 32,
        ),
        scheduler=diffusers.EulerAncestralDiscreteScheduler(
            beta_schedule="scaled_linear", timestep_spacing="trailing", steps_offset=1
        ),
        add_watermarker=False,
    )
    return _save(pipeline, folder)


def depth_controlnet(folder: Path) -> Path:
    """Stable Diffusion 1.x with a depth ControlNet."""
    import diffusers

    base = diffusers.StableDiffusionPipeline.from_pretrained(stable_diffusion(folder))
    parts = {**base.components, "controlnet": _controlnet(base.unet)}
    pipeline = diffusers.StableDiffusionControlNetPipeline(**parts, requires_safety_checker=False)
    return _save(pipeline, folder)


def sdxl_depth_controlnet(folder: Path) -> Path:
    """SDXL-Turbo with a depth ControlNet."""
    import diffusers

    base = diffusers.StableDiffusionXLPipeline.from_pretrained(sdxl(folder))
    parts = {**base.components, "controlnet": _controlnet(base.unet)}
    return _save(
        diffusers.StableDiffusionXLControlNetPipeline(**parts, add_watermarker=False), folder
    )


def stable_diffusion_depth(folder: Path) -> Path:
    """Stable Diffusion 2 Depth: its UNet takes the depth as a fifth channel."""
    import diffusers
    import transformers

    torch.manual_seed(0)
    pipeline = diffusers.StableDiffusionDepth2ImgPipeline(
        vae=_autoencoder_kl(),
        text_encoder=_clip(diffusers_projection=False),
        tokenizer=_clip_tokenizer(),
        unet=_unet(5, attention=32),
        scheduler=diffusers.DDIMScheduler(
            beta_schedule="scaled_linear", clip_sample=False, set_alpha_to_one=False, steps_offset=1
        ),
        depth_estimator=transformers.DPTForDepthEstimation(_dpt()),
        feature_extractor=transformers.DPTImageProcessorPil(),
    )
    return _save(pipeline, folder)


def sana_sprint(folder: Path) -> Path:
    """SANA-Sprint."""
    import diffusers
    import transformers

    torch.manual_seed(0)
    tokenizer = _byte_tokenizer(transformers.GemmaTokenizer, "<bos>", "<eos>", "<pad>", "<unk>")
    pipeline = diffusers.SanaSprintPipeline(
        tokenizer=tokenizer,
        text_encoder=transformers.Gemma2Model(
            transformers.Gemma2Config(
                vocab_size=len(tokenizer),
                hidden_size=8,
                intermediate_size=16,
                num_hidden_layers=1,
                num_attention_heads=2,
                num_key_value_heads=1,
                head_dim=4,
                max_position_embeddings=4096,
            )
        ),
        vae=diffusers.AutoencoderDC(
            latent_channels=8,
            attention_head_dim=2,
            encoder_block_types=("ResBlock", "EfficientViTBlock"),
            decoder_block_types=("ResBlock", "EfficientViTBlock"),
            encoder_block_out_channels=(8, 8),
            decoder_block_out_channels=(8, 8),
            encoder_layers_per_block=(1, 1),
            decoder_layers_per_block=(1, 1),
            encoder_qkv_multiscales=((), (5,)),
            decoder_qkv_multiscales=((), (5,)),
            upsample_block_type="interpolate",
            downsample_block_type="Conv",
            decoder_norm_types="rms_norm",
            decoder_act_fns="silu",
            scaling_factor=0.41407,
        ),
        transformer=diffusers.SanaTransformer2DModel(
            in_channels=8,
            out_channels=8,
            num_layers=2,
            num_attention_heads=2,
            attention_head_dim=4,
            num_cross_attention_heads=2,
            cross_attention_head_dim=4,
            cross_attention_dim=8,
            caption_channels=8,
            sample_size=32,
            guidance_embeds=True,
            qk_norm="rms_norm_across_heads",
        ),
        scheduler=diffusers.SCMScheduler(),
    )
    return _save(pipeline, folder)


def flux2_klein(folder: Path) -> Path:
    """FLUX.2 klein, distilled."""
    import diffusers
    import transformers

    torch.manual_seed(0)
    tokenizer = _chat_tokenizer()
    text_encoder = transformers.Qwen3ForCausalLM(_qwen3(len(tokenizer), layers=27))
    vae = diffusers.AutoencoderKLFlux2(
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        block_out_channels=(4, 4),
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=1,
    )
    pipeline = diffusers.Flux2KleinPipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=vae,
        text_encoder=text_encoder,
        tokenizer=tokenizer,
        transformer=diffusers.Flux2Transformer2DModel(
            in_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=3 * 8,
            timestep_guidance_channels=8,
            axes_dims_rope=(4, 4, 4, 4),
            guidance_embeds=False,
        ),
        is_distilled=True,
    )
    return _save(pipeline, folder)


def z_image(folder: Path) -> Path:
    """Z-Image-Turbo."""
    import diffusers
    import transformers

    torch.manual_seed(0)
    tokenizer = _chat_tokenizer()
    pipeline = diffusers.ZImagePipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=_autoencoder_kl(shift_factor=0.1159),
        text_encoder=transformers.Qwen3Model(_qwen3(len(tokenizer), layers=2)),
        tokenizer=tokenizer,
        transformer=diffusers.ZImageTransformer2DModel(
            in_channels=4,
            dim=32,
            n_layers=1,
            n_refiner_layers=1,
            n_heads=2,
            n_kv_heads=2,
            cap_feat_dim=8,
            axes_dims=[8, 4, 4],
            axes_lens=[1024, 512, 512],
        ),
    )
    return _save(pipeline, folder)


def material(folder: Path, *, channels: int = 6) -> Path:
    """The architecture of the embedded material model, narrow; four `channels` make it one with
    transparency instead."""
    import diffusers
    import transformers

    torch.manual_seed(0)
    words = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *_WORDS)
    tokenizer = transformers.BertTokenizer(
        {word: i for i, word in enumerate(words)}, model_max_length=32
    )
    text_encoder = transformers.BertModel(
        transformers.BertConfig(
            vocab_size=len(words),
            hidden_size=24,
            intermediate_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            max_position_embeddings=64,
            use_attention_mask=True,
        )
    )
    vae = diffusers.AutoencoderDC(
        in_channels=channels,
        latent_channels=12,
        encoder_block_out_channels=(8, 8, 16),
        encoder_layers_per_block=(0, 1, 0),
        encoder_qkv_multiscales=((), (), ()),
        encoder_out_shortcut=False,
        decoder_block_out_channels=(8, 8, 16),
        decoder_layers_per_block=(0, 1, 1),
        decoder_qkv_multiscales=((), (), ()),
        decoder_in_shortcut=False,
    )
    # Stable Diffusion's pipelines read an autoencoder's scale off this list.
    vae.register_to_config(block_out_channels=[8, 8, 16])
    pipeline = diffusers.StableDiffusionPipeline(
        vae=vae,
        text_encoder=text_encoder,
        tokenizer=tokenizer,
        unet=diffusers.UNet2DConditionModel(
            sample_size=64,
            in_channels=12,
            out_channels=12,
            block_out_channels=(8, 8, 16),
            layers_per_block=1,
            norm_num_groups=4,
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
            cross_attention_dim=24,
            attention_head_dim=(2, 2, 2),
            use_linear_projection=True,
            addition_embed_type="text",
            addition_embed_type_num_heads=2,
            resnet_time_scale_shift="scale_shift",
        ),
        scheduler=_few_steps(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    return _save(pipeline, folder)


def embedded_pair(folder: Path) -> Path:
    """Two models of the shape of the embedded ones, narrow, with cards and hashes: `material`, and
    `illustration`, which has transparency over grey, takes palettes, and uses the other's text
    encoder."""
    maps = ["rgb", "height", "roughness", "metallic"]
    _embedded(folder / "material", scale=8, channels=6)
    _write_card(folder / "material", kinds=["material"], channels=maps, multiple=16)
    made = _embedded(folder / "illustration", scale=16, channels=4)
    for part in ("text_encoder", "tokenizer"):
        shutil.rmtree(made / part)
    _write_card(
        made,
        kinds=["illustration", "picture"],
        channels=["rgb", "alpha"],
        multiple=32,
        matte="#808080",
        palette=3,
        shares={"text_encoder": "material", "tokenizer": "material"},
    )
    return folder


def _embedded(folder: Path, *, scale: int, channels: int) -> Path:
    import diffusers
    import transformers

    torch.manual_seed(scale)
    levels = scale.bit_length()
    sizes = (8,) * (levels - 1) + (16,)
    none = ((),) * levels
    words = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *_WORDS)
    vae = diffusers.AutoencoderDC(
        in_channels=channels,
        latent_channels=12,
        encoder_block_out_channels=sizes,
        encoder_layers_per_block=(0,) + (1,) * (levels - 1),
        encoder_qkv_multiscales=none,
        encoder_out_shortcut=False,
        decoder_block_out_channels=sizes,
        decoder_layers_per_block=(0,) + (1,) * (levels - 1),
        decoder_qkv_multiscales=none,
        decoder_in_shortcut=False,
    )
    vae.register_to_config(block_out_channels=list(sizes))
    pipeline = diffusers.StableDiffusionPipeline(
        vae=vae,
        text_encoder=transformers.BertModel(
            transformers.BertConfig(
                vocab_size=len(words),
                hidden_size=384,
                intermediate_size=32,
                num_hidden_layers=1,
                num_attention_heads=12,
                max_position_embeddings=512,
                use_attention_mask=True,
            )
        ),
        tokenizer=transformers.BertTokenizer(
            {word: i for i, word in enumerate(words)}, model_max_length=32
        ),
        unet=diffusers.UNet2DConditionModel(
            sample_size=256 // scale,
            in_channels=12,
            out_channels=12,
            block_out_channels=(8, 16),
            layers_per_block=1,
            norm_num_groups=4,
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
            cross_attention_dim=384,
            attention_head_dim=(2, 2),
            use_linear_projection=True,
            addition_embed_type="text",
            addition_embed_type_num_heads=6,
            resnet_time_scale_shift="scale_shift",
        ),
        scheduler=_few_steps(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    return _save(pipeline, folder)


def _few_steps() -> Any:
    import diffusers

    return diffusers.DDIMScheduler(
        beta_start=0.00085,
        beta_end=0.012,
        beta_schedule="scaled_linear",
        prediction_type="sample",
        timestep_spacing="trailing",
        rescale_betas_zero_snr=True,
        clip_sample=False,
        steps_offset=1,
    )


def _write_card(folder: Path, **values: Any) -> None:
    """A card with the hashes of all parts, wherever they are."""
    places = {p.name: p for p in folder.iterdir() if p.is_dir()}
    for part, owner in values.get("shares", {}).items():
        places[part] = folder.parent / owner / part
    files = {"model_index.json": folder / "model_index.json"}
    for part, place in places.items():
        files |= {f"{part}/{p.name}": p for p in place.iterdir()}
    card = {
        "id": f"lite/{folder.name}",
        "name": folder.name,
        "family": folder.name,
        "steps": 4,
        "guidance": 1.0,
        "strength": 0.5,
        "size": [64, 64],
        "max_side": 1024,
        "tasks": ["text-to-image", "image-to-image", "inpaint"],
        **values,
        "hashes": {n: hashlib.sha256(p.read_bytes()).hexdigest() for n, p in files.items()},
    }
    (folder / "allaprima.json").write_text(json.dumps(card))


FAMILIES: dict[str, Callable[[Path], Path]] = {
    "stable-diffusion": stable_diffusion,
    "stable-diffusion-turbo": stable_diffusion_turbo,
    "sdxl-turbo": sdxl,
    "sana-sprint": sana_sprint,
    "flux2-klein": flux2_klein,
    "z-image-turbo": z_image,
    "material": material,
}
"""How to make each, by the name of its folder."""

DEPTH_FAMILIES: dict[str, Callable[[Path], Path]] = {
    "sd15-controlnet-depth": depth_controlnet,
    "sdxl-turbo-controlnet-depth": sdxl_depth_controlnet,
    "stable-diffusion-2-depth": stable_diffusion_depth,
}
"""Those that take a depth image."""


def _save(pipeline: Any, folder: Path) -> Path:
    pipeline.save_pretrained(folder, safe_serialization=True)
    return folder


def _unet(inputs: int, *, attention: int, **more: Any) -> Any:
    import diffusers

    return diffusers.UNet2DConditionModel(
        sample_size=32,
        in_channels=inputs,
        out_channels=4,
        block_out_channels=(8, 16),
        layers_per_block=1,
        norm_num_groups=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=attention,
        attention_head_dim=2,
        use_linear_projection=True,
        **more,
    )


def _controlnet(unet: Any) -> Any:
    """Of a UNet's shape. As made, it would add zeros: nothing is seen of what it is given."""
    import diffusers

    torch.manual_seed(1)
    made = diffusers.ControlNetModel.from_unet(
        unet, conditioning_embedding_out_channels=(4, 8), load_weights_from_unet=False
    )
    for layer in (*made.controlnet_down_blocks, made.controlnet_mid_block):
        torch.nn.init.normal_(layer.weight, std=0.5)
    torch.nn.init.normal_(made.controlnet_cond_embedding.conv_out.weight, std=0.5)
    return made


def _dpt() -> Any:
    import transformers

    return transformers.DPTConfig(
        hidden_size=8,
        num_hidden_layers=4,
        num_attention_heads=2,
        intermediate_size=8,
        image_size=32,
        patch_size=16,
        neck_hidden_sizes=[2, 2, 2, 2],
        fusion_hidden_size=2,
        reassemble_factors=[4, 2, 1, 0.5],
        backbone_out_indices=[0, 1, 2, 3],
    )


def _autoencoder_kl(**more: Any) -> Any:
    import diffusers

    return diffusers.AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 2,
        up_block_types=("UpDecoderBlock2D",) * 2,
        block_out_channels=(8, 8),
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=4,
        sample_size=64,
        **more,
    )


def _clip(*, diffusers_projection: bool) -> Any:
    import transformers

    config = transformers.CLIPTextConfig(
        vocab_size=len(_clip_vocabulary()),
        hidden_size=32,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=77,
        projection_dim=32,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=1,
    )
    cls = "CLIPTextModelWithProjection" if diffusers_projection else "CLIPTextModel"
    return getattr(transformers, cls)(config)


def _clip_vocabulary() -> dict[str, int]:
    pieces = ["<|startoftext|>", "<|endoftext|>"]
    pieces += [*_LETTERS, *(letter + "</w>" for letter in _LETTERS)]
    return {piece: i for i, piece in enumerate(dict.fromkeys(pieces))}


def _clip_tokenizer() -> Any:
    import transformers

    return transformers.CLIPTokenizer(_clip_vocabulary(), [], model_max_length=77)


def _byte_tokenizer(cls: Any, *special: str, **more: Any) -> Any:
    pieces = [*special, *_LETTERS, "Ġ", "Ċ", "\u2581", "\n"]
    return cls({piece: i for i, piece in enumerate(dict.fromkeys(pieces))}, [], **more)


def _chat_tokenizer() -> Any:
    import transformers

    tokenizer = _byte_tokenizer(
        transformers.Qwen2Tokenizer, "<|endoftext|>", "<|im_start|>", "<|im_end|>"
    )
    tokenizer.chat_template = _CHAT
    return tokenizer


def _qwen3(vocabulary: int, *, layers: int) -> Any:
    import transformers

    return transformers.Qwen3Config(
        vocab_size=vocabulary,
        hidden_size=8,
        intermediate_size=8,
        num_hidden_layers=layers,
        num_attention_heads=2,
        num_key_value_heads=1,
        head_dim=4,
        max_position_embeddings=1024,
    )


def _safety_checker() -> Any:
    import transformers
    from diffusers.pipelines.stable_diffusion import StableDiffusionSafetyChecker

    vision = {
        "hidden_size": 8,
        "intermediate_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 32,
        "patch_size": 16,
    }
    return StableDiffusionSafetyChecker(
        transformers.CLIPConfig(vision_config=vision, projection_dim=8)
    )


def _feature_extractor() -> Any:
    import transformers

    return transformers.CLIPImageProcessor(
        size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32}
    )
