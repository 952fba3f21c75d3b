"""What the tests of safety share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from allaprima.safety import policy as policies


@pytest.fixture(autouse=True)
def administrator(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the administrator's policy would be; there is none."""
    path = tmp_path / "system" / "policy.toml"
    monkeypatch.setattr(policies, "administrator_file", lambda: path)
    return path


@pytest.fixture
def own_policy() -> Callable[[str], Path]:
    """Writes the user's policy."""

    def write(text: str) -> Path:
        path = policies.user_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return write


@pytest.fixture
def binding_policy(administrator: Path) -> Callable[[str], Path]:
    """Writes the administrator's policy."""

    def write(text: str) -> Path:
        administrator.parent.mkdir(exist_ok=True)
        administrator.write_text(text, "utf-8")
        return administrator

    return write
