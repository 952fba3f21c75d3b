"""The families of checkpoints that run: which pipeline does which task, and their defaults.

Data only. A family is recognised by the pipeline class that a folder's `model_index.json` names,
its few-step variants by the words that their publishers put into the name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from allaprima.errors import UnsupportedRequest
from allaprima.models.cards import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Attributes:
    name: as on a card.
    pipelines: diffusers class by task. Where `inpaint` is missing, inpainting is image to
        image with the kept latents put back after every step (see blending.py).
    depth_pipelines: the same for requests with a depth image, by checkpoints that have a ControlNet
        or were made for it.
    denoiser: the component that is called once a step: "unet" or "transformer".
    unused: components that need not be read.
    steps, guidance: defaults of the undistilled model.
    variants: (steps, guidance) by a word in the checkpoint's name.
    side: default side in pixels where the configuration does not tell.
    multiple: of pixels, for each side.
    strength: default for image to image.
    rounds_up: whether a strength is rounded up to whole steps, and not down.
    tiles: whether it is seamless with circular convolutions, i.e. knows no positions.
    float16: whether it computes well in float16; if not, bfloat16 or float32 is used.
    """

    name: str
    pipelines: Mapping[Task, str]
    depth_pipelines: Mapping[Task, str] = field(default_factory=dict)
    denoiser: str
    unused: frozenset[str] = frozenset()
    steps: int
    guidance: float
    variants: Mapping[str, tuple[int, float]] = field(default_factory=dict)
    side: int
    multiple: int
    strength: float = 0.6
    rounds_up: bool = False
    tiles: bool
    float16: bool


# Steps and guidance are those that the publishers recommend, at the fast end of their range.
_DISTILLED_UNETS = {
    "turbo": (2, 0.0),
    "lightning": (4, 0.0),
    "hyper": (4, 0.0),
    "lcm": (4, 1.0),
}

FAMILIES: tuple[Family, ...] = (
    Family(
        name="stable-diffusion",
        pipelines={
            "text-to-image": "StableDiffusionPipeline",
            "image-to-image": "StableDiffusionImg2ImgPipeline",
            "inpaint": "StableDiffusionInpaintPipeline",
        },
        depth_pipelines={
            "text-to-image": "StableDiffusionControlNetPipeline",
            "image-to-image": "StableDiffusionControlNetImg2ImgPipeline",
            "inpaint": "StableDiffusionControlNetInpaintPipeline",
        },
        denoiser="unet",
        steps=25,
        guidance=7.5,
        variants=_DISTILLED_UNETS,
        side=512,
        multiple=8,
        tiles=True,
        float16=True,
    ),
    Family(
        name="sdxl",
        pipelines={
            "text-to-image": "StableDiffusionXLPipeline",
            "image-to-image": "StableDiffusionXLImg2ImgPipeline",
            "inpaint": "StableDiffusionXLInpaintPipeline",
        },
        depth_pipelines={
            "text-to-image": "StableDiffusionXLControlNetPipeline",
            "image-to-image": "StableDiffusionXLControlNetImg2ImgPipeline",
            "inpaint": "StableDiffusionXLControlNetInpaintPipeline",
        },
        denoiser="unet",
        steps=30,
        guidance=5.0,
        variants=_DISTILLED_UNETS,
        side=1024,
        multiple=8,
        tiles=True,
        float16=True,
    ),
    Family(
        name="stable-diffusion-depth",
        # Its one pipeline starts from an image; where there is none, see depth.py.
        pipelines={},
        depth_pipelines={
            "text-to-image": "StableDiffusionDepth2ImgPipeline",
            "image-to-image": "StableDiffusionDepth2ImgPipeline",
        },
        denoiser="unet",
        # They estimate the depth of an image, which is given here.
        unused=frozenset({"depth_estimator", "feature_extractor"}),
        steps=25,
        guidance=7.5,
        variants=_DISTILLED_UNETS,
        side=512,
        multiple=8,
        tiles=True,
        float16=True,
    ),
    Family(
        name="sana-sprint",
        pipelines={
            "text-to-image": "SanaSprintPipeline",
            "image-to-image": "SanaSprintImg2ImgPipeline",
        },
        denoiser="transformer",
        steps=2,
        guidance=4.5,
        side=1024,
        multiple=32,
        rounds_up=True,
        # Its transformer has no position embedding, and its only padded layers are convolutions.
        tiles=True,
        float16=False,
    ),
    Family(
        name="flux2-klein",
        pipelines={
            "text-to-image": "Flux2KleinPipeline",
            # Flux2KleinPipeline takes an image as a reference only, and has no strength; the
            # inpainting pipeline under a full mask has both.
            "image-to-image": "Flux2KleinInpaintPipeline",
            "inpaint": "Flux2KleinInpaintPipeline",
        },
        denoiser="transformer",
        steps=50,
        guidance=4.0,
        side=1024,
        multiple=16,
        rounds_up=True,
        # The image is always seen as a reference, so the result stays close to it even at 1.
        strength=1.0,
        tiles=False,
        float16=False,
    ),
    Family(
        name="z-image",
        pipelines={
            "text-to-image": "ZImagePipeline",
            "image-to-image": "ZImageImg2ImgPipeline",
            "inpaint": "ZImageInpaintPipeline",
        },
        denoiser="transformer",
        steps=50,
        guidance=4.0,
        variants={"turbo": (8, 0.0)},
        side=1024,
        multiple=16,
        rounds_up=True,
        tiles=False,
        float16=False,
    ),
)


CARD_FAMILIES = (*(family.name for family in FAMILIES), "material", "illustration")
"""What the card of a diffusers folder may name; the last two are networks of this project's own training."""


def family_of(pipeline_class: str, model: object) -> Family:
    """The family whose folders name this pipeline class; `model` is named in the error.

    Raises:
        UnsupportedRequest: there is none.
    """
    for family in FAMILIES:
        if pipeline_class in (*family.pipelines.values(), *family.depth_pipelines.values()):
            return family
    raise UnsupportedRequest(
        f"The model {model} is made for {pipeline_class}, which is not supported.",
        f"Use a model of one of these families: {', '.join(f.name for f in FAMILIES)}.",
    )
