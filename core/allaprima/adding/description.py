"""The card of a model that is being added, with what only its source tells."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

from allaprima.adding.header import Header
from allaprima.adding.planning import Plan
from allaprima.models import store
from allaprima.models.cards import Card


def card_of(plan: Plan, place: Path) -> Card:
    """The card of the folder `place`, with what only its source tells."""
    found = store.card_for_folder(place)
    if isinstance(plan.source, Path):
        before = store.card_for_folder(plan.source)
        found = dataclasses.replace(before, id=place.name, path=place, hashes={}, name=place.name)
        licences = [before.licence]
        source, shown = Path(os.path.abspath(plan.source)).name, None
    else:
        header = plan.source.header
        steps, guidance = plan.family.steps, plan.family.guidance
        found = dataclasses.replace(found, steps=steps, guidance=guidance)
        licences = [_said(header, "modelspec.license") or "unknown"]
        source, shown = header.path.name, _said(header, "modelspec.title")
    if plan.variant:
        found = dataclasses.replace(found, steps=plan.variant.steps, guidance=plan.variant.guidance)
    licences += [_said(lora.header, "modelspec.license") or "unknown" for lora in plan.loras]
    fused = [f"{lora.header.path.name} ({lora.weight:g})" for lora in plan.loras]
    return dataclasses.replace(
        found,
        name=shown if shown and not fused else place.name,
        licence=" AND ".join(dict.fromkeys(licences)),
        description=f"Made from {source}" + (f" with {', '.join(fused)}." if fused else "."),
    )


def _said(header: Header, key: str) -> str:
    """What a file says of itself, on one line and short."""
    return " ".join(
        "".join(c if c.isprintable() else " " for c in header.metadata.get(key, "")).split()
    )[:100]
