"""What may enter the corpus: by the licence that a package states, not by the one remembered."""

from __future__ import annotations

from typing import Any

from training.illustration.sets import PERMISSIVE, Package, Set
from training.shards import TrainingError


def check_package(package: Package, stated: dict[str, Any]) -> None:
    """Compare a `package.json` with what is expected of it.

    Raises:
        TrainingError: another package or version, or another licence.
    """
    found = f"{stated.get('name')} {stated.get('version')}"
    if found != str(package):
        raise TrainingError(
            f"{package.archive} holds {found}, not {package}. Delete it and run the stage again."
        )
    _check(str(package), package.licence, stated.get("license"))


def check_set(entry: Set, info: dict[str, Any]) -> None:
    """Compare a set's own statement (`info` in Iconify's format) with what is expected of it.

    Raises:
        TrainingError: another licence, or none.
    """
    licence = info.get("license")
    spdx = licence.get("spdx") if isinstance(licence, dict) else None
    _check(f"the set {entry.id} of {entry.package}", entry.licence, spdx)


def _check(what: str, expected: str, stated: object) -> None:
    if expected not in PERMISSIVE:
        raise TrainingError(
            f"The licence {expected} of {what} is not a permissive one. Leave it out of sets.py."
        )
    if stated != expected:
        raise TrainingError(
            f"The licence of {what} is {stated or 'not stated'}; it was {expected}. Read its new "
            f"terms, then correct sets.py or leave it out."
        )
