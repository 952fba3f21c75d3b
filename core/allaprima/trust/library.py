"""c2pa-python, the reference library for content credentials: imported on first use, kept offline."""

from __future__ import annotations

import functools
import importlib
import re
from types import ModuleType
from typing import Any

from allaprima.trust.identity import PURPOSES

COMMON: dict[str, Any] = {
    "version": 1,
    # By itself the library verifies only certificates for email protection.
    "trust": {"trust_config": "\n".join(PURPOSES)},
    # No host is allowed at all, so nothing below could go anywhere even if it tried.
    "core": {"allowed_network_hosts": [], "allow_redirects": False},
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False},
}
"""Settings for every context. By default the library fetches manifests from where a file says."""

_NAMES = re.compile(r"^[A-Z]\w+: (?:asset could not be parsed: )?")

INSTALL = "Install it into this Python: pip install c2pa-python."


@functools.cache
def library() -> ModuleType | str:
    """The module `c2pa`, or one sentence on why it cannot be used."""
    try:
        return importlib.import_module("c2pa")
    except ModuleNotFoundError as error:
        if error.name != "c2pa":
            return f"c2pa-python cannot be imported: {error}."
        return "c2pa-python is not installed."
    except Exception as error:  # its native library fails in as many ways as there are systems
        return f"c2pa-python cannot be imported: {type(error).__name__}: {error}."


def settings(**sections: dict[str, Any]) -> dict[str, Any]:
    """The common settings with more sections; a section that is there already is extended."""
    return COMMON | {name: COMMON.get(name, {}) | values for name, values in sections.items()}


def reason(error: Exception) -> str:
    """What an error of the library says, on one line and not without end, and without the names that it puts first,
    such as "Other: asset could not be parsed: "."""
    said = " ".join(str(error).split())
    return _NAMES.sub("", said)[:200].rstrip(".") or "it gives no reason"
