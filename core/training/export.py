"""Stage `export`: an ordinary diffusers folder of stock classes."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from diffusers import StableDiffusionPipeline

from training import autoencoder, denoiser, text
from training.architecture import Architecture

HASHED = (".safetensors", ".json", ".txt")
LITE = text.EMBEDDED.parent
"""Where the models are whose parts others share."""


def folder(
    of: Architecture, denoiser_weights: dict[str, torch.Tensor], autoencoder_weights: Path,
    out: Path, card: dict[str, Any],
) -> None:  # fmt: skip
    """Write the model: float16 safetensors, configurations, tokenizer, and `allaprima.json`.

    Args:
        card: fields of `allaprima.Card`, without `path` and `hashes`. Parts that it shares are left
            out; their hashes are those of the embedded model that has them.
    """
    unet = denoiser.new(of)
    unet.load_state_dict(denoiser_weights)
    vae = autoencoder.load(of, autoencoder_weights)
    for module in vae.modules():
        module.__dict__.pop("forward", None)  # of training.wrap
    # Stable Diffusion's pipeline reads the scale of an autoencoder off this list.
    vae.register_to_config(block_out_channels=list(vae.config.decoder_block_out_channels))
    tokenizer, encoder = text.load()
    pipeline = StableDiffusionPipeline(
        vae=vae, text_encoder=encoder, tokenizer=tokenizer, unet=unet,
        scheduler=denoiser.scheduler(), safety_checker=None, feature_extractor=None,
        requires_safety_checker=False,
    ).to(torch.float16)  # fmt: skip
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as temporary:
        made = Path(temporary) / out.name
        pipeline.save_pretrained(made, safe_serialization=True)
        for path in made.rglob("*.json"):
            _clean(path)
        if (out / "README.md").exists():
            shutil.copy(out / "README.md", made / "README.md")
        shared = card.get("shares", {})
        for part in shared:
            shutil.rmtree(made / part)
        hashes = _hashes(made, made) | {
            name: value
            for part, owner in shared.items()
            for name, value in _hashes(LITE / owner, LITE / owner / part).items()
        }
        (made / "allaprima.json").write_text(
            json.dumps(card | {"hashes": hashes}, indent=2, ensure_ascii=False) + "\n", "utf-8"
        )
        if out.exists():
            shutil.rmtree(out)
        made.rename(out)


def _hashes(folder: Path, within: Path) -> dict[str, str]:
    """SHA-256 of the files within, by path relative to `folder`."""
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(within.rglob("*"))
        if p.suffix in HASHED and p.name != "allaprima.json"
    }


def _clean(path: Path) -> None:
    """Take out the path of the machine that the model was made on."""
    values = json.loads(path.read_text("utf-8"))
    if isinstance(values, dict):
        values.pop("_name_or_path", None)
        values.pop("name_or_path", None)
        path.write_text(
            json.dumps(values, indent=2, sort_keys=True, ensure_ascii=False) + "\n", "utf-8"
        )
