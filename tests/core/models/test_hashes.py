"""A model's files are compared with what was installed, and have one hash together."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from allaprima.errors import DamagedModel, UnsafeModel
from allaprima.models import hashes
from allaprima.models.cards import Card
from allaprima.models.store import card_for_folder

UNET = "diffusion_pytorch_model.safetensors"


def change(path: Path, /, **values: Any) -> None:
    """Change a JSON file's values."""
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def with_hashes(folder: Path) -> Card:
    files = (p for p in folder.rglob("*") if p.is_file())
    digests = {p.relative_to(folder).as_posix(): hashes._digest(p) for p in files}
    return Card(id="x", name="x", family="x", path=folder, hashes=digests)


def test_files_are_compared_with_the_cards_hashes(damaged: Path) -> None:
    card = with_hashes(damaged)
    hashes.verify(card)
    path = damaged / "unet" / UNET
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(DamagedModel, match=re.escape(str(path))):
        hashes.verify(card)
    path.unlink()
    with pytest.raises(DamagedModel, match=re.escape(str(path)) + " is missing"):
        hashes.verify(card)


def test_files_that_have_not_changed_are_not_read_again(
    damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = with_hashes(damaged)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("read again"))
    hashes.verify(card)


@pytest.mark.parametrize("name", ["../x", "/etc/passwd"])
def test_a_card_may_not_name_files_outside_of_its_folder(tmp_path: Path, name: str) -> None:
    card = Card(id="x", name="x", family="x", path=tmp_path, hashes={name: "0"})
    with pytest.raises(UnsafeModel, match="outside"):
        hashes.verify(card)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "cache" / "hashes.json"
    monkeypatch.setattr(hashes, "_cache_file", lambda: path)
    return path


def test_a_models_hash_is_of_its_files_names_and_contents(damaged: Path, cache: Path) -> None:
    card = card_for_folder(damaged)
    first = hashes.model_hash(card)
    assert re.fullmatch("[0-9a-f]{64}", first)
    (damaged / "README.md").write_text("Not a part of the model.")
    assert hashes.model_hash(card) == first
    change(damaged / "scheduler" / "scheduler_config.json", beta_end=0.5)
    assert hashes.model_hash(card) != first


def test_a_hash_is_kept_between_processes(
    damaged: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = card_for_folder(damaged)
    first = hashes.model_hash(card)
    assert cache.exists()
    monkeypatch.setattr(hashes, "_digests", {})
    monkeypatch.setattr(hashes.hashlib, "file_digest", lambda *_: pytest.fail("read again"))
    assert hashes.model_hash(card) == first


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[["a", 1, 2, 3]]', "null"])
def test_a_cache_that_cannot_be_read_is_made_anew(damaged: Path, cache: Path, text: str) -> None:
    card = card_for_folder(damaged)
    first = hashes.model_hash(card)
    cache.write_text(text)
    hashes._digests.clear()
    assert hashes.model_hash(card) == first
    assert len(json.loads(cache.read_text())) > 5


def test_a_cache_that_cannot_be_kept_costs_time_only(
    damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(hashes, "_cache_file", lambda: tmp_path / "file" / "hashes.json")
    assert hashes.model_hash(card_for_folder(damaged))


def test_a_card_with_hashes_gives_its_own(tmp_path: Path) -> None:
    def of(**digests: str) -> str:
        return hashes.model_hash(Card(id="x", name="x", family="x", path=tmp_path, hashes=digests))

    assert of(a="1", b="2") == of(b="2", a="1")
    assert of(a="1", b="2") != of(a="2", b="1")
