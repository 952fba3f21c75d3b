"""Few-step checkpoints and LoRAs, known by the names that their publishers give them.

A distilled network looks like any other; only its name, or the title that its file holds, tells. For a checkpoint
the word is enough (`families.py`). A LoRA may be called so for what it shows ("lightning over the sea"), so
there the word must stand beside the name of the model, as in "sdxl_lightning" or "Hyper-SD15", or the name
must say how many steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from allaprima.adding.header import Header
from allaprima.adding.layout import Scheduler
from allaprima.models.families import Family
from allaprima.models.names import words_in

_TRAILING = {"timestep_spacing": "trailing"}
_EULER = Scheduler("EulerDiscreteScheduler", _TRAILING)
_SCHEDULERS = {
    "turbo": _EULER,
    "lightning": _EULER,
    "hyper": Scheduler(
        "DDIMScheduler", {**_TRAILING, "clip_sample": False, "set_alpha_to_one": False}
    ),
    "lcm": Scheduler("LCMScheduler", {}),
}
"""Those that the publishers sample with."""
_SDXL_TURBO = Scheduler("EulerAncestralDiscreteScheduler", _TRAILING)
_STEPS = re.compile(r"(?<!\d)(\d{1,2})[-_ ]?steps?(?![a-z])")
_MODELS = r"(?:sd[-_ ]?xl|sd[-_ ]?v?[12](?:[-_.]?[0-9])?|sd|xl)"
_NAMELESS = {"pytorch_lora_weights", "adapter_model", "lora", "model"}
"""What libraries call every LoRA; its folder has the name."""


@dataclass(frozen=True, slots=True)
class Variant:
    """Attributes:
    word: "turbo", "lightning", "hyper" or "lcm".
    steps, guidance: to sample with.
    scheduler: likewise.
    """

    word: str
    steps: int
    guidance: float
    scheduler: Scheduler


def checkpoint_variant(names: Iterable[str], family: Family) -> Variant | None:
    """What a checkpoint with these names was distilled to, if it was."""
    for name in names:
        words = words_in(name)
        for word in family.variants:
            if word in words:
                return _variant(word, name, family)
    return None


def lora_variant(header: Header, family: Family) -> Variant | None:
    """What a LoRA distils a checkpoint to, if it does."""
    for name in lora_names(header):
        words = words_in(name)
        for word in family.variants:
            beside = rf"{_MODELS}[-_ ]?{word}|{word}[-_ ]?{_MODELS}"
            lower = name.lower()
            sure = word == "lcm" or _STEPS.search(lower) or re.search(beside, lower)
            if word in words and sure:
                return _variant(word, name, family)
    return None


def lora_names(header: Header) -> list[str]:
    """What a LoRA is called, the most telling name first."""
    own = header.path.stem
    first = header.path.absolute().parent.name if own.lower() in _NAMELESS else own
    titles = (header.metadata.get(key, "") for key in ("modelspec.title", "ss_output_name"))
    return [name for name in (first, *titles) if name]


def _variant(word: str, name: str, family: Family) -> Variant:
    steps, guidance = family.variants[word]
    if said := _STEPS.search(name.lower()):
        steps = max(int(said[1]), 1)
    if "cfg" in words_in(name):
        # Hyper-SD's that keep guidance say so.
        guidance = family.guidance
    scheduler = _SCHEDULERS.get(word, _EULER)
    if word == "turbo" and family.name == "sdxl":
        scheduler = _SDXL_TURBO
    return Variant(word, steps, guidance, scheduler)
