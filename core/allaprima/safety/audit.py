"""The audit log: who had what made when, and what the rules said. Off unless a policy says so.

One JSON object a line: `time` (UTC), `event`, `user`, and

    refused   a prompt or a picture:   what, model, verdicts
    made      a picture:               model, recipe, verdicts
    file      its encoded file:        recipe, media_type, bytes, sha256

`recipe` is the SHA-256 of the recipe's JSON without timings and watermark: lines with the same one speak of the
same picture. `verdicts` are rule, mode, by (word, meaning, picture) and score. `prompt` is there
only if the policy says so.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from allaprima.safety.log import JsonLog
from allaprima.safety.policy import AuditRule, Policy

if TYPE_CHECKING:
    from allaprima.request import Recipe
    from allaprima.safety.prompts import Hit


def record(policy: Policy, event: str, *, prompt: str | None = None, **values: Any) -> None:
    """Write a line, if the policy wants a log.

    Args:
        prompt: left out unless the policy wants prompts.

    Raises:
        OutputError: it cannot be written.
    """
    rule = policy.audit
    if not rule.enabled:
        return
    line: dict[str, Any] = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "event": event,
        "user": user(),
        **values,
    }
    if rule.prompts and prompt is not None:
        line["prompt"] = prompt
    log_of(rule).append(line)


def log_of(rule: AuditRule) -> JsonLog:
    """The log that a rule describes; each user has a file of their own."""
    from platformdirs import user_log_path

    folder = rule.folder or user_log_path("allaprima", appauthor=False)
    name = re.sub(r"[^\w.-]", "_", user()) or "user"
    path = Path(folder) / f"audit-{name}.jsonl"
    return JsonLog(path, max_bytes=int(rule.megabytes * 1_000_000), files=rule.files)


def user() -> str:
    """The system's name for who runs this; not what the environment says, where that differs."""
    if sys.platform == "win32":
        import psutil

        try:
            # DOMAIN\name, of the process's token: the variable USERNAME is the user's to set.
            return str(psutil.Process().username()).rpartition("\\")[2]
        except (OSError, psutil.Error):
            return "unknown"
    else:
        import pwd

        try:
            return pwd.getpwuid(os.getuid()).pw_name
        except KeyError:  # a user without an entry, as in some containers
            return str(os.getuid())


def recipe_hash(recipe: Recipe) -> str:
    """SHA-256 (hex) of a recipe's JSON, without how long it took and without the watermark, which
    a material's maps do not carry."""
    values = json.loads(recipe.to_json())
    for name in ("timings", "watermark"):
        values.pop(name, None)
    return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


def verdicts(hits: Sequence[Hit]) -> list[dict[str, Any]]:
    """Hits as a line of the log has them."""
    return [{"rule": hit.rule, "mode": hit.mode, "by": hit.by, "score": hit.score} for hit in hits]
