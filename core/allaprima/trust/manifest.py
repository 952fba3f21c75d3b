"""What is stated about a picture, from its recipe: a C2PA manifest, before it is signed.

- Made from words alone: the action `c2pa.created` with the digital source type
  `trainedAlgorithmicMedia`, or `algorithmicMedia` of a model that draws by formula alone.
- Made from an image: `c2pa.opened`, with that image as its parent, and `c2pa.edited` with
  `compositeWithTrainedAlgorithmicMedia`, or `composite` with a formula's. Where the parent's file is known, signing adds it, with its
  own credentials. Else only the hash of its pixels is, which the recipe carries, and the ingredient
  says that there was a parent and nothing more.
- Marked: the action `c2pa.watermarked.bound`, and an assertion `c2pa.soft-binding` with what the mark
  in the pixels says, so that a picture without credentials leads back to them.
- The assertion `allaprima.recipe`: model and its hash, software, kind and time of signing; and, if
  the user does not mind, all else that makes the picture again: `Recipe.from_json` reads it.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from allaprima import __version__
from allaprima.request import Recipe
from allaprima.trust.watermark.plugin import ALGORITHM

RECIPE = "allaprima.recipe"
SOFT_BINDING = "c2pa.soft-binding"
SIGNED_AT = "signed_at"
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"

_PARENT = "parent"
_ALWAYS_TOLD = ("model", "model_hash", "software", "kind", "derived_maps", "trained")
# How long it took says nothing about the picture.
_NEVER_TOLD = ("timings",)


def manifest(
    recipe: Recipe, media_type: str, signed_at: datetime, *, include_prompt: bool
) -> dict[str, Any]:
    """A manifest definition as c2pa-python takes it.

    Args:
        media_type: of the file, e.g. "image/png".
        signed_at: by this machine's clock, with a time zone.
        include_prompt: whether to tell the whole recipe or only what the model was.
    """
    name, _, version = recipe.software.partition(" ")
    agent = {"name": name, "version": version} if version else {"name": name}
    values: dict[str, Any] = json.loads(recipe.to_json())
    told = {
        name: value
        for name, value in values.items()
        if name not in _NEVER_TOLD and (include_prompt or name in _ALWAYS_TOLD)
    }
    told[SIGNED_AT] = signed_at.isoformat(timespec="seconds")
    definition: dict[str, Any] = {
        "claim_generator_info": [{"name": "allaprima", "version": __version__}],
        "format": media_type,
        "assertions": [
            {"label": "c2pa.actions.v2", "data": {"actions": _actions(recipe, agent)}},
            # "created": vouched for by the signer, not merely gathered from somewhere. In JSON,
            # so that it can be read as it stands.
            {"label": RECIPE, "kind": "Json", "data": told, "created": True},
        ],
    }
    if recipe.watermark is not None:
        definition["assertions"].append(
            {"label": SOFT_BINDING, "data": _soft_binding(recipe.watermark)}
        )
    if recipe.image_hash is not None:
        definition["ingredients"] = [
            {"label": _PARENT, "title": "the image it was made from", "relationship": "parentOf"}
        ]
    return definition


def _actions(recipe: Recipe, agent: dict[str, str]) -> list[dict[str, Any]]:
    marked = [] if recipe.watermark is None else [{"action": "c2pa.watermarked.bound"}]
    if recipe.image_hash is None:
        source = SOURCE_TYPES + (
            "trainedAlgorithmicMedia" if recipe.trained else "algorithmicMedia"
        )
        made = {"action": "c2pa.created", "digitalSourceType": source, "softwareAgent": agent}
        return [made, *marked]
    mixed = "compositeWithTrainedAlgorithmicMedia" if recipe.trained else "composite"
    source = SOURCE_TYPES + mixed
    return [
        {"action": "c2pa.opened", "parameters": {"ingredientIds": [_PARENT]}},
        {"action": "c2pa.edited", "digitalSourceType": source, "softwareAgent": agent},
        *marked,
    ]


def _soft_binding(watermark: str) -> dict[str, Any]:
    """The mark covers the whole picture: one block with an empty scope."""
    return {"alg": ALGORITHM, "blocks": [{"scope": {}, "value": watermark}]}
