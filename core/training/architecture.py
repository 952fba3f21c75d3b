"""What the embedded models have in common and where they differ: channels, scales and widths."""

from __future__ import annotations

from dataclasses import dataclass

TEXT_TOKENS = 32
TEXT_WIDTH = 384


@dataclass(frozen=True)
class Architecture:
    """The shape of one model.

    Attributes:
        name: of the model; its id is "lite/NAME".
        channels: meaning of the pixels' channels, in order.
        weights: how much each channel counts, in principal components and losses.
        levels: halvings between pixels and latents; 2 is a quarter of the size.
        encoder: components that are kept of a patch at each of its halvings but the last; none where all are.
            With large patches all would be thousands.
        latents: values in one latent: how many components are kept of a whole patch.
        native: pixels a side of the tiles that it is judged at, and of its analysis.
        widths: channels of the denoiser, from the latents' own size downwards.
        attention: levels of the denoiser, 0 the finest, that look at the text's tokens and at
            the whole picture.
        palette: tokens of a palette that follow those of the text.
        seamless: whether the picture goes on at its opposite edge.
        decoder: channels of the decoder, from the finest of its levels to the latents' own; the
            stock class repeats them, so each but the first divides four times the one before.
        blocks: of the decoder, by level; the first has none.
    """

    name: str
    channels: tuple[str, ...]
    weights: tuple[float, ...]
    levels: int
    encoder: tuple[int, ...]
    latents: int
    native: int
    widths: tuple[int, ...]
    attention: tuple[int, ...]
    palette: int
    seamless: bool
    decoder: tuple[int, ...]
    blocks: tuple[int, ...]

    @property
    def scale(self) -> int:
        """Pixels a side of one latent."""
        return 2**self.levels

    @property
    def patch(self) -> int:
        """Values in the pixels of one latent."""
        return len(self.channels) * self.scale**2

    @property
    def tokens(self) -> int:
        """Tokens that the denoiser is given."""
        return TEXT_TOKENS + self.palette

    @property
    def stride(self) -> int:
        """Pixels between places that all layers treat alike."""
        return self.scale << (len(self.widths) - 1)


MATERIAL = Architecture(
    name="material",
    channels=("red", "green", "blue", "height", "roughness", "metallic"),
    weights=(1.0, 1.0, 1.0, 0.8, 0.5, 0.5),
    levels=2,
    encoder=(),
    latents=24,
    native=128,
    widths=(48, 96, 192, 256),
    attention=(2,),
    palette=0,
    seamless=True,
    decoder=(48, 48, 96),
    blocks=(0, 1, 2),
)
ILLUSTRATION = Architecture(
    name="illustration",
    channels=("red", "green", "blue", "alpha"),
    weights=(1.0, 1.0, 1.0, 1.0),
    levels=5,
    encoder=(16, 64, 128, 128),
    latents=64,
    native=256,
    widths=(128, 160),
    attention=(1,),
    palette=3,
    seamless=False,
    decoder=(32, 32, 64, 64, 128, 128),
    blocks=(0, 1, 2, 2, 2, 2),
)
ARCHITECTURES = {a.name: a for a in (MATERIAL, ILLUSTRATION)}
