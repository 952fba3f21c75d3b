"""The built-in plug-in "models": which models are on this machine, and each one's card.

They are the embedded ones, and every diffusers folder in the folders that the settings name and in the
user's own.
Imports no torch, loads no weights.
"""

from __future__ import annotations

import dataclasses
import difflib
import logging
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from allaprima.errors import DamagedModel, ModelError
from allaprima.hookspecs import hookimpl
from allaprima.models.cards import CARD_FILE, Card, Depth, Task, read_card
from allaprima.models.families import CARD_FAMILIES, Family, family_of
from allaprima.models.hashes import model_hash, verify
from allaprima.models.integrity import INDEX_FILE, ModelIndex, read_index, read_json
from allaprima.models.names import words_in

__all__ = [
    "allaprima_models",
    "card_for_folder",
    "embedded_folders",
    "find_models",
    "model_folders",
    "model_hash",
    "verify",
]

_log = logging.getLogger(__name__)
_DEPTH_WORDS = {"depth", "zoedepth", "zoe", "midas"}


@hookimpl
def allaprima_models() -> Iterable[Card]:
    """The cards of all models found. One that cannot be used is logged and left out; `allaprima
    doctor` names it too."""
    cards, problems = find_models()
    if len(problems) == 1:
        _log.warning("%s", problems[0])
    elif problems:
        _log.warning(
            "%d models cannot be used; `allaprima doctor` says which, and why.", len(problems)
        )
    return cards


def find_models(folders: Iterable[Path] | None = None) -> tuple[list[Card], list[ModelError]]:
    """The cards of the embedded models and of those in `folders` (by default, the settings').

    Where two folders' names are the same, the second one's id has its parent's name before it.

    Returns:
        The cards, embedded ones first; and what is wrong with the folders that have none.
    """
    if folders is None:
        from allaprima.config import load_config

        folders = load_config().model_folders
    places = [*embedded_folders(), *(m for folder in folders for m in model_folders(folder))]
    cards: dict[str, Card] = {}
    problems: list[ModelError] = []
    # Each once; named as it is called here, and not as what a link leads to.
    by_target: dict[Path, Path] = {}
    for place in places:
        by_target.setdefault(place.resolve(), Path(os.path.abspath(place)))
    for place in by_target.values():
        try:
            card = card_for_folder(place)
        except ModelError as error:
            problems.append(error)
            continue
        name, number = card.id, 1
        while name in cards:
            name = f"{place.parent.name}/{card.id}" if number == 1 else f"{card.id} {number}"
            number += 1
        cards[name] = card if name == card.id else dataclasses.replace(card, id=name)
    return list(cards.values()), problems


def embedded_folders() -> list[Path]:
    """The folders of the models that come with the package."""
    return model_folders(Path(__file__).parent.parent / "lite")


def model_folders(folder: Path) -> list[Path]:
    """`folder` itself if it is a model, else the models directly inside, by name; none if it
    cannot be read."""
    try:
        if (folder / INDEX_FILE).is_file():
            return [folder]
        return sorted(p for p in folder.iterdir() if (p / INDEX_FILE).is_file())
    except OSError:
        return []


def card_for_folder(folder: Path) -> Card:
    """The card of a diffusers folder: the one that it holds, else one made of its configuration.

    Raises:
        DamagedModel: a file that says what it is is missing or unreadable.
        UnsafeModel: it asks for code of its own.
        UnsupportedRequest: no family runs its pipeline.
    """
    if (folder / CARD_FILE).is_file():
        return _of_a_known_family(read_card(folder))
    index = read_index(folder)
    family = family_of(index.pipeline_class, folder)
    configs = {
        c.name: read_json(c.folder / "config.json")
        for c in index.components
        if c.name in ("unet", "transformer", "vae", "controlnet")
    }
    scheduler = next((c for c in index.components if c.name == "scheduler"), None)
    schedule = read_json(scheduler.folder / "scheduler_config.json") if scheduler else {}
    steps, guidance = _settings(folder, index, family, schedule, configs)
    channels = _channels(configs.get("vae", {}))
    side = _side(family, configs)
    # A SANA that was trained to interpolate positions knows them, and so where the edges are.
    positions = configs.get("transformer", {}).get("interpolation_scale")
    tiles = family.tiles and positions is None
    return Card(
        id=folder.name,
        name=folder.name,
        family=family.name,
        path=folder,
        kinds=_kinds(channels, tiles),
        tasks=_tasks(family, configs),
        licence=_licence(folder),
        steps=steps,
        guidance=guidance,
        strength=family.strength,
        size=(side, side),
        multiple=family.multiple,
        channels=channels,
        tiles=tiles,
        depth=_depth(folder, family, configs),
    )


def _of_a_known_family(card: Card) -> Card:
    """The card; a misspelled family would be shown and told as if there were such a one.

    Raises:
        DamagedModel: no family of diffusers folders is called so.
    """
    if card.family in CARD_FAMILIES:
        return card
    near = difflib.get_close_matches(card.family.lower(), CARD_FAMILIES, 1)
    meant = f"{near[0]!r}, if that is meant" if near else f"one of {', '.join(CARD_FAMILIES)}"
    raise DamagedModel(
        f"The model card {card.path / CARD_FILE} has the family {card.family!r}, which is not known.",
        f"Write {meant}.",
    )


def _settings(
    folder: Path,
    index: ModelIndex,
    family: Family,
    schedule: dict[str, Any],
    configs: dict[str, Any],
) -> tuple[int, float]:
    """Default steps and guidance."""
    words = words_in(folder.name)
    for word, settings in family.variants.items():
        if word in words:
            return settings
    # A renamed folder is known by what its publisher set.
    if family.denoiser == "unet":
        kind = schedule.get("_class_name", "")
        if kind == "LCMScheduler":
            # A model distilled with guidance takes it as an input, and then wants much of it.
            embedded = configs.get("unet", {}).get("time_cond_proj_dim")
            return 4, 8.0 if embedded else 1.0
        if kind.startswith("Euler") and schedule.get("timestep_spacing") == "trailing":
            return family.variants["turbo"]
    if family.name == "flux2-klein" and index.config.get("is_distilled"):
        return 4, 1.0
    if family.name == "z-image" and "base" not in words and schedule.get("shift") == 3.0:
        return family.variants["turbo"]
    return family.steps, family.guidance


def _channels(vae: dict[str, Any]) -> tuple[str, ...]:
    meanings = {4: ("rgb", "alpha"), 6: ("rgb", "height", "roughness", "metallic")}
    # An AutoencoderDC gives as many channels as it takes, and names them once.
    return meanings.get(vae.get("out_channels", vae.get("in_channels", 3)), ("rgb",))


def _kinds(channels: tuple[str, ...], tiles: bool) -> tuple[str, ...]:
    """What it serves: best first what its channels are for. A picture model makes an opaque
    illustration, and, if it tiles, a material whose maps are derived."""
    if "height" in channels:
        return ("material", "picture")
    if "alpha" in channels:
        return ("illustration", "picture")
    return ("picture", "illustration", "material") if tiles else ("picture", "illustration")


def _tasks(family: Family, configs: dict[str, Any]) -> tuple[Task, ...]:
    unet = configs.get("unet", {})
    latents = configs.get("vae", {}).get("latent_channels", 4)
    # A model made for inpainting takes the mask and the masked image as further inputs.
    if unet.get("in_channels", latents) == 2 * latents + 1:
        return ("inpaint",)
    return ("text-to-image", "image-to-image", "inpaint")


def _depth(folder: Path, family: Family, configs: dict[str, Any]) -> Depth:
    """Whether it takes a depth image. What a ControlNet was trained on is in no field of its
    configuration: it is told by the folder's name, or the one that the ControlNet was published
    under."""
    if not family.pipelines:
        return "needed"
    if "controlnet" not in configs:
        return "none"
    names = f"{folder.name} {configs['controlnet'].get('_name_or_path', '')}".lower()
    # Words, so that "indepth" is none.
    return "optional" if _DEPTH_WORDS & words_in(names) else "none"


def _side(family: Family, configs: dict[str, Any]) -> int:
    sample = configs.get("unet", {}).get("sample_size")
    vae = configs.get("vae", {})
    levels = vae.get("block_out_channels") or vae.get("encoder_block_out_channels")
    if isinstance(sample, list):
        sample = max(sample)
    if not isinstance(sample, int) or not levels:
        return family.side
    return min(max(sample << (len(levels) - 1), 64), 2048)


def _licence(folder: Path) -> str:
    """What the header of the model's README says, as hubs write it."""
    try:
        text = (folder / "README.md").read_text("utf-8", errors="replace")[:4000]
    except OSError:
        return "unknown"
    names: dict[str, str] = dict(re.findall(r"^(license|license_name):[ \t]*(\S+)", text, re.M))
    name = names.get("license", "unknown").strip("\"'")
    return names.get("license_name", name).strip("\"'") if name == "other" else name
