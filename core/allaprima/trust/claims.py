"""What a manifest says about its picture. Anyone can have written it, so nothing is taken for granted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from allaprima.errors import AllaPrimaError
from allaprima.request import Recipe
from allaprima.trust.manifest import RECIPE, SIGNED_AT, SOFT_BINDING
from allaprima.trust.watermark.plugin import ALGORITHM

_TEXT_LIMIT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What an intact manifest states. Each is None where it does not say.

    Attributes:
        signer: the organisation in the certificate, and the certificate's name.
        source_type: the last part of IPTC's digital source type, e.g. "trainedAlgorithmicMedia" or
            "compositeWithTrainedAlgorithmicMedia"; of the last action that has one.
        software: name and version of what made the picture, or else of what wrote the manifest.
        model, model_hash, prompt, seed: as in the recipe.
        signed_at: ISO 8601; by a time-stamp, or else as the signer says.
        time_stamped: whether an authority that this user trusts says when.
        watermark: what the mark in the pixels should say, 12 hexadecimal digits.
        recipe: all that makes the picture again, in JSON that `Recipe.from_json` reads, and whose
            `request` is one that can be asked for.
    """

    signer: str | None = None
    source_type: str | None = None
    software: str | None = None
    model: str | None = None
    model_hash: str | None = None
    prompt: str | None = None
    seed: int | None = None
    signed_at: str | None = None
    time_stamped: bool = False
    watermark: str | None = None
    recipe: str | None = None


def read_claims(manifest: object, *, time_stamped: bool = False) -> Claims:
    """The claims in a manifest as c2pa-python reports it (parsed JSON); never raises.

    Args:
        time_stamped: whether its time-stamp is one to trust.
    """
    values = _object(manifest)
    signature = _object(values.get("signature_info"))
    names = [_text(signature.get(key)) for key in ("issuer", "common_name")]
    actions: list[dict[str, Any]] = []
    recipe: dict[str, Any] = {}
    watermark = None
    for assertion in map(_object, _list(values.get("assertions"))):
        label, data = str(assertion.get("label")), _object(assertion.get("data"))
        if label in ("c2pa.actions", "c2pa.actions.v2"):
            actions.extend(map(_object, _list(data.get("actions"))))
        elif label == RECIPE:
            recipe = data
        elif label == SOFT_BINDING and data.get("alg") == ALGORITHM:
            watermark = _last([_text(_object(b).get("value")) for b in _list(data.get("blocks"))])
    generators = [_object(g) for g in _list(values.get("claim_generator_info"))]
    agents = [_agent(action.get("softwareAgent")) for action in actions]
    time = _text(signature.get("time"))
    seed = recipe.get("seed")
    return Claims(
        signer=", ".join(name for name in names if name) or None,
        source_type=_last([_source_type(action) for action in actions]),
        software=_last([_text(values.get("claim_generator")), *map(_agent, generators), *agents]),
        model=_text(recipe.get("model")),
        model_hash=_text(recipe.get("model_hash")),
        prompt=_text(recipe.get("prompt")),
        seed=seed if type(seed) is int else None,
        signed_at=time or _text(recipe.get(SIGNED_AT)),
        time_stamped=time_stamped and time is not None,
        watermark=watermark,
        recipe=_recipe(recipe),
    )


def _recipe(values: dict[str, Any]) -> str | None:
    try:
        recipe = Recipe.from_json(json.dumps(values))
        recipe.request()
        return recipe.to_json()
    except (AllaPrimaError, TypeError, ValueError, RecursionError):
        return None


def _source_type(action: dict[str, Any]) -> str | None:
    value = _text(action.get("digitalSourceType"))
    return value.rstrip("/").rpartition("/")[2] if value else None


def _agent(value: object) -> str | None:
    if isinstance(value, str):  # as in the first version of the actions assertion
        return _text(value)
    parts = [_text(_object(value).get(key)) for key in ("name", "version")]
    return " ".join(part for part in parts if part) or None


def _last(values: list[str | None]) -> str | None:
    return next((value for value in reversed(values) if value), None)


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str | None:
    return value[:_TEXT_LIMIT] if isinstance(value, str) and value else None
