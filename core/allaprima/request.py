"""What goes in and what comes out: plain frozen data, validated once, at the door."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, get_args

import numpy as np
import numpy.typing as npt

from allaprima import validation
from allaprima.errors import InvalidRequest

Kind = Literal["picture", "illustration", "material"]
KINDS: tuple[str, ...] = get_args(Kind)
MAPS = ("height", "roughness", "metallic", "normal", "ambient_occlusion")

MAX_PROMPT = 4_000
"""Characters. Longer than any text encoder reads; beyond it a prompt is a mistake."""
SIZE_RANGE = (16, 4096)
"""Pixels a side."""
MAX_COUNT = 1_000
MAX_SEED = 2**63 - 1

UInt8Array = npt.NDArray[np.uint8]
Float32Array = npt.NDArray[np.float32]
DepthArray = npt.NDArray[np.uint8] | npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Request:
    """What is asked for. `None` always means: what the model's card says is best.

    Attributes:
        prompt: what to make, in words; 1 to 4,000 characters. Empty only with a mask: what is masked is filled
            from what is around it.
        english: the prompt in English, where it is in another language and the model reads English alone; `Engine`
            finds it where it is left empty.
        kind: `picture`; `illustration` (may be transparent); `material` (tiles, carries maps); None
            takes what the words mean, as the `allaprima_kinds` hooks read them.
        size: (width, height) in pixels, 16 to 4096 each.
        count: how many pictures; picture i uses `seed + i`.
        seed: 0 to 2**63 - 1; None draws one, and the recipe says which.
        model: id of a model card; None takes the best installed one for the kind and task.
        image: (H, W, 3 or 4) uint8 sRGB, straight alpha, to start from (image to image).
        mask: (H, W) uint8 of the image's size; 255 is painted anew, 0 is kept.
        depth: (H, W) uint8, or float32 in 0..1, for models that take a depth image: how near each
            point is, the nearest white (255 or 1.0), the background black, as depth ControlNets
            are trained with: in proportion to 1 / distance. Of the image's size, if there is one.
        source: the file that `image` was read from, whole, if there is one: its content credentials,
            if it has any, become a part of the result's.
        strength: 0..1, how far from `image` the result may go.
        palette: up to eight colours as "#rrggbb", for models that take colours.
        negative_prompt: what to keep out, for models that use guidance.
        steps, guidance: override the card's denoising steps and guidance scale.
        tile: seamless in both axes; None means yes for materials only.
        prepared: whether the `allaprima_prepare` hooks have had their say already, as in what
            `Engine.resolve` and `Recipe.request` return. They then have no second one.

    Raises:
        InvalidRequest: a value is out of its range.
        InvalidImage: the image, mask or depth image has a wrong shape, dtype, size or range.
    """

    prompt: str
    english: str = ""
    kind: Kind | None = None
    size: tuple[int, int] | None = None
    count: int = 1
    seed: int | None = None
    model: str | None = None
    image: UInt8Array | None = field(default=None, repr=False)
    mask: UInt8Array | None = field(default=None, repr=False)
    depth: DepthArray | None = field(default=None, repr=False)
    source: bytes | None = field(default=None, repr=False)
    strength: float | None = None
    palette: tuple[str, ...] = ()
    negative_prompt: str = ""
    steps: int | None = None
    guidance: float | None = None
    tile: bool | None = None
    prepared: bool = False

    def __post_init__(self) -> None:
        needed = self.mask is None and not self.prepared
        kept: dict[str, Any] = {
            "prompt": validation.text("prompt", self.prompt, MAX_PROMPT, needed=needed),
            "english": validation.text("English prompt", self.english, MAX_PROMPT),
            "negative_prompt": validation.text("negative prompt", self.negative_prompt, MAX_PROMPT),
            "count": validation.integer("count", self.count, 1, MAX_COUNT),
            "palette": validation.palette(self.palette),
            "prepared": validation.truth("prepared", self.prepared),
        }
        if self.kind is not None and self.kind not in KINDS:
            raise InvalidRequest(
                f"There is no kind {self.kind!r}.", f"Use one of {', '.join(KINDS)}."
            )
        if self.model is not None and not isinstance(self.model, str):
            raise InvalidRequest(
                f"The model {self.model!r} is no text.", "Give the id of one, or None."
            )
        if self.size is not None:
            kept["size"] = validation.size(self.size, *SIZE_RANGE)
        if self.seed is not None:
            kept["seed"] = validation.integer("seed", self.seed, 0, MAX_SEED)
        if self.steps is not None:
            kept["steps"] = validation.integer("number of steps", self.steps, 1, 1_000)
        if self.guidance is not None:
            kept["guidance"] = validation.number("guidance", self.guidance, 0.0, 100.0)
        if self.strength is not None:
            kept["strength"] = validation.number("strength", self.strength, 0.0, 1.0)
        if self.tile is not None:
            kept["tile"] = validation.truth("tile", self.tile)
        if self.image is not None:
            validation.image(self.image)
        if self.mask is not None:
            validation.mask(self.mask, self.image)
        if self.depth is not None:
            validation.depth(self.depth, self.image)
        if self.source is not None and (self.image is None or not isinstance(self.source, bytes)):
            raise InvalidRequest(
                "A source was given without its image, or is no file's bytes.",
                "Give the image and the bytes of its file.",
            )
        if self.strength is not None and self.image is None:
            raise InvalidRequest(
                "A strength was given without an image.", "Give the image to start from."
            )
        for name, value in kept.items():
            if repr(value) != repr(getattr(self, name)):  # which tells numpy's numbers and lists
                object.__setattr__(self, name, value)

    @property
    def model_prompt(self) -> str:
        """The prompt as a model gets it: in English, where it was put into that."""
        return self.english or self.prompt

    @property
    def tiles(self) -> bool:
        """Whether the result must be seamless."""
        return self.kind == "material" if self.tile is None else self.tile

    @property
    def task(self) -> str:
        """`text-to-image`, `image-to-image` or `inpaint`, by what was given."""
        if self.mask is not None:
            return "inpaint"
        return "text-to-image" if self.image is None else "image-to-image"

    def replace(self, **changes: Any) -> Request:
        """A copy with some fields changed, validated again."""
        return dataclasses.replace(self, **changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a picture was made, and enough to make it again.

    Every field of the request is resolved: nothing is left for a default to decide.

    Attributes:
        prompt: what the user said, and `english` what was made of it, if it was put into English.
        model_hash: SHA-256 (hex) over the hashes of the model's files.
        image_hash, mask_hash, depth_hash: SHA-256 (hex) of the input's shape and bytes, or None.
            The pixels themselves are not kept.
        device, dtype: where and in what precision it ran, e.g. "cpu", "bfloat16".
        timings: seconds of each stage, by name, in order. What was done once for several
            pictures, loading the model for one, is told in the first.
        software: e.g. "allaprima 0.1.0".
        derived_maps: names of maps computed from the picture instead of made by the model.
        watermark: what the mark in the pixels says, 12 hexadecimal digits; None without a mark.
        trained: whether the model learned from examples; False for one that draws by formula alone.
        width_m: how many metres wide what the picture shows is in reality, such as a tile of bricks of their
            usual size; None where that is not known.
    """

    prompt: str
    kind: Kind
    size: tuple[int, int]
    seed: int
    model: str
    model_hash: str
    steps: int
    guidance: float
    tile: bool
    device: str
    dtype: str
    software: str
    english: str = ""
    negative_prompt: str = ""
    palette: tuple[str, ...] = ()
    strength: float | None = None
    image_hash: str | None = None
    mask_hash: str | None = None
    depth_hash: str | None = None
    derived_maps: tuple[str, ...] = ()
    watermark: str | None = None
    trained: bool = True
    width_m: float | None = None
    timings: Mapping[str, float] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "timings", MappingProxyType(dict(self.timings)))

    @property
    def model_prompt(self) -> str:
        """As `Request.model_prompt`."""
        return self.english or self.prompt

    def __reduce__(self) -> tuple[Any, ...]:
        """To be pickled and copied, which views of dictionaries cannot be."""
        return _made_of, (type(self), _fields(self) | {"timings": dict(self.timings)})

    def to_json(self) -> str:
        """One line of JSON with sorted keys."""
        values = _fields(self) | {"timings": dict(self.timings)}
        return json.dumps(values, sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Recipe:
        """The recipe that `to_json` wrote. Fields that this version does not know are ignored.

        Raises:
            InvalidRequest: the text is no recipe.
        """
        try:
            values = json.loads(text)
            missing = [name for name in validation.needed(Recipe) if name not in values]
            if missing:
                raise ValueError(f"it has no {missing[0]}")
            known = {f.name: values[f.name] for f in dataclasses.fields(cls) if f.name in values}
            for name in ("size", "palette", "derived_maps"):
                if name in known:
                    known[name] = tuple(known[name])
            return cls(**known)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise InvalidRequest(f"This is not a recipe: {error}.") from error

    def request(self) -> Request:
        """The request that makes this picture again.

        An input image, its mask, the strength and a depth image must be given anew. The plug-ins that prepared
        the request are not asked again: what they changed is in the recipe.
        """
        return Request(
            prompt=self.prompt,
            english=self.english,
            kind=self.kind,
            size=self.size,
            seed=self.seed,
            model=self.model,
            palette=self.palette,
            negative_prompt=self.negative_prompt,
            steps=self.steps,
            guidance=self.guidance,
            tile=self.tile,
            prepared=True,
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Picture:
    """One result.

    Attributes:
        pixels: (H, W, 3 or 4) uint8 sRGB; with four channels, straight alpha.
        recipe: how it was made.
        maps: for a material: `height`, `roughness`, `metallic`, `ambient_occlusion` (1 is in the open)
            (H, W) and `normal` (H, W, 3), float32 in 0..1, linear; normals in the OpenGL convention
            (green up), 0.5 being zero.
        source: the request's, of a picture that was made from an image.
        notes: what the user should be told about it, one sentence each; hosts show them.

    All arrays are read-only.

    Raises:
        InvalidImage: an array has a wrong shape or dtype.
        TypeError: the recipe is none.
    """

    pixels: UInt8Array = field(repr=False)
    recipe: Recipe
    maps: Mapping[str, Float32Array] = field(default_factory=dict, repr=False)
    source: bytes | None = field(default=None, repr=False)
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        validation.image(self.pixels)
        if not isinstance(self.recipe, Recipe):
            raise TypeError(
                f"A Picture's recipe must be a Recipe, not {type(self.recipe).__name__}."
            )
        for name, values in self.maps.items():
            expected = self.pixels.shape[:2] + ((3,) if name == "normal" else ())
            validation.array(f"The {name} map", values, np.float32, expected)
        object.__setattr__(self, "pixels", _read_only(self.pixels))
        object.__setattr__(
            self, "maps", MappingProxyType({name: _read_only(v) for name, v in self.maps.items()})
        )

    def __reduce__(self) -> tuple[Any, ...]:
        """See `Recipe.__reduce__`."""
        return _made_of, (type(self), _fields(self) | {"maps": dict(self.maps)})

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the work stands.

    Attributes:
        stage: what is being done, e.g. "load", "text", "denoise", "decode".
        step, steps: within the stage, 0 <= step <= steps.
        picture, pictures: which picture of how many, from 1.
        fraction: of the whole, 0..1, never decreasing within one job.
    """

    stage: str
    step: int
    steps: int
    picture: int
    pictures: int
    fraction: float


def check_request(given: object) -> None:
    """Raise InvalidRequest unless it is a request: what is asked for may come from outside."""
    if not isinstance(given, Request):
        raise InvalidRequest(
            f"A request is needed, not {type(given).__name__}.",
            'Give a Request, e.g. Request(prompt="a tree").',
        )


def check_picture(given: object) -> None:
    """Raise TypeError unless it is a picture."""
    if not isinstance(given, Picture):
        raise TypeError(
            f"A Picture is needed, as generate returns them, not {type(given).__name__}."
        )


def _fields(of: Any) -> dict[str, Any]:
    return {f.name: getattr(of, f.name) for f in dataclasses.fields(of)}


def _made_of(kind: type[Any], values: dict[str, Any]) -> Any:
    return kind(**values)


def _read_only(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    # A view: freezing the caller's own array would be a surprise to the caller.
    view = values.view()
    view.flags.writeable = False
    return view
