"""Stage `adopt`: the model that ships, back into a run, to distil it further or to train it on.

What only training had is gone: the moments of the optimiser, and the part of the patches' mean that the
encoder does not see.
"""

from __future__ import annotations

from pathlib import Path

import torch
from diffusers import AutoencoderDC, UNet2DConditionModel
from torch import Tensor

from training import analysis, shards
from training.architecture import Architecture


def adopt(of: Architecture, folder: Path, run: Path, weights: str, to_steps: int) -> None:
    """Write the analysis, the decoder and the denoiser of a diffusers folder into a run.

    Args:
        folder: as stage `export` writes it.
        weights: what the denoiser is in the run: "student4" or "student2".
        to_steps: sampling steps that it is for.

    Raises:
        TrainingError: the folder holds no such model.
    """
    if not (folder / "unet").is_dir():
        raise shards.TrainingError(
            f"There is no network in {folder}. Name the folder of a model that `export` wrote."
        )
    unet = UNet2DConditionModel.from_pretrained(folder / "unet", torch_dtype=torch.float32)
    vae = AutoencoderDC.from_pretrained(folder / "vae", torch_dtype=torch.float32)
    shards.write(run / "analysis.safetensors", linear_map(of, vae))
    shards.write(run / "decoder.safetensors", _both(vae.state_dict()), step=0)
    shards.write(
        run / f"{weights}.safetensors", _both(unet.state_dict()), step=0, to_steps=to_steps
    )


def linear_map(of: Architecture, vae: AutoencoderDC) -> dict[str, Tensor]:
    """What `autoencoder.hold` put into the encoder: "mean" (P,), "encode" (P, C) and "decode" (C, P) of
    stage `analysis`.

    What it makes of one value of a patch is a row of the encoding. The columns are orthonormal components,
    weighted by channel and divided by scales, so scales and the inverse follow from them. Of the mean there is
    the shortest with the encoder's bias.
    """
    with torch.no_grad():
        single = analysis.unpatch(of, torch.eye(of.patch).view(of.patch, of.patch, 1, 1))
        bias = vae.encoder(torch.zeros_like(single[:1])).flatten()
        encode = vae.encoder(single).flatten(1) - bias
    weights = torch.tensor(of.weights).repeat_interleave(of.scale**2)
    scaled = encode / weights[:, None]
    norms = scaled.norm(dim=0)
    decode = (scaled / norms.square()).T / weights
    mean = torch.linalg.pinv(encode.T.double()) @ -bias.double()
    return {"mean": mean.float(), "encode": encode, "decode": decode}


def _both(state: dict[str, Tensor]) -> dict[str, Tensor]:
    """As a checkpoint has them: the weights, and their average."""
    return {f"{kind}.{name}": value.clone() for kind in ("m", "a") for name, value in state.items()}
