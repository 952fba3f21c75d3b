"""What the tests of trust share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from signers import RECIPE, Authority, encoded

from allaprima import Recipe
from allaprima.trust import settings
from allaprima.trust.credentials import allaprima_sign


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty folder for the self-made key, and no settings."""
    names = (settings.CERTIFICATE, settings.KEY, settings.CALLBACK)
    for name in (*names, settings.PROMPT, settings.TIME_STAMPS, "ALLAPRIMA_TRUST_ANCHORS"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "data" / "trust"
    for module in ("settings", "own", "signing"):
        monkeypatch.setattr(f"allaprima.trust.{module}.own_folder", lambda: folder)
    return folder


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def organisation(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., None]:
    """Sets an organisation's certificate, with options as for `Authority.issue`."""

    def configure(**options: object) -> None:
        certificate, key = authority.files(tmp_path / "acme", **options)
        monkeypatch.setenv(settings.CERTIFICATE, str(certificate))
        monkeypatch.setenv(settings.KEY, str(key))

    return configure


@pytest.fixture
def signed() -> Iterator[Callable[..., bytes]]:
    """Signs a small picture as the engine would have it signed."""

    def sign(
        media_type: str = "image/png", recipe: Recipe = RECIPE, data: bytes | None = None
    ) -> bytes:
        whole = encoded(media_type) if data is None else data
        result = allaprima_sign(data=whole, media_type=media_type, recipe=recipe, source=None)
        assert result is not None
        return result

    return sign
