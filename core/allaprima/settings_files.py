"""Reading a settings file as the editors of all systems save it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any


def read_settings(path: Path) -> dict[str, Any]:
    """The values of a TOML file in UTF-8, with or without the byte order mark that some editors put first.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not in UTF-8, or no TOML; the text says what, without a full stop.
    """
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ValueError("the file is not saved as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise ValueError(str(error).rstrip(".")) from error
