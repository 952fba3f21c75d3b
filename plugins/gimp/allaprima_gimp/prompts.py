"""The prompts used last: a small text file in the plug-in's own folder, one prompt a line."""

from __future__ import annotations

import logging
from pathlib import Path

from allaprima import OutputError, write_atomically

KEPT = 30
_FILE = "prompts.txt"

log = logging.getLogger("allaprima.gimp")


def recent_prompts(folder: Path) -> list[str]:
    """The newest first; none where there is no file, or no file that can be read."""
    try:
        lines = (folder / _FILE).read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return []
    return [line for line in lines if line.strip()][:KEPT]


def keep_prompt(folder: Path, prompt: str) -> list[str]:
    """Put a prompt first, and return them all. Where it cannot be kept, go on without."""
    words = " ".join(prompt.split())
    if not words:
        return recent_prompts(folder)
    kept = [words, *(other for other in recent_prompts(folder) if other != words)][:KEPT]
    try:
        write_atomically(folder / _FILE, ("\n".join(kept) + "\n").encode())
    except OutputError as error:
        log.warning("The prompt cannot be kept: %s", error)
    return kept
