"""Stage 3, `latents`: what the denoiser trains on, made once: latents and text embeddings."""

from __future__ import annotations

from pathlib import Path

from training import autoencoder, shards, text


def build(pool: Path, analysis: Path, folder: Path) -> None:
    """One shard of latents (float16) for each shard of tiles; those that are there are kept."""
    linear = shards.read(analysis)[0]
    files = sorted(pool.glob("*.safetensors"))
    if not files:
        raise shards.TrainingError(f"There are no tiles in {pool}. Run the stage `pool` first.")
    for path in files:
        out = folder / path.name
        if out.exists():
            continue
        tensors, said = shards.read(path)
        shards.write(
            out,
            {
                "latents": autoencoder.encode(linear, tensors["tiles"]).half(),
                "text": text.encode(said["captions"]),
            },
            captions=said["captions"], families=said["families"],
        )  # fmt: skip
        print(f"latents {path.stem}", flush=True)
