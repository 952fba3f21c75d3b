"""One text encoder for several models: a card says whose part is used, and it is looked at as closely
as a model's own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from checkpoints import embedded_pair

from allaprima import meaning
from allaprima.errors import DamagedModel
from allaprima.models import hashes, integrity, memory
from allaprima.models.cards import CARD_FILE, read_card
from allaprima.models.diffusers_backend import allaprima_load
from allaprima.models.store import card_for_folder, find_models


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return embedded_pair(tmp_path_factory.mktemp("pair"))


@pytest.fixture
def pair(made: Path, tmp_path: Path) -> Path:
    """A copy, to be damaged."""
    return Path(shutil.copytree(made, tmp_path / "lite"))


def change(path: Path, **values: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def test_the_part_is_the_other_models(pair: Path) -> None:
    card = card_for_folder(pair / "illustration")
    assert not (pair / "illustration" / "text_encoder").exists()
    assert card.folder_of("text_encoder") == pair / "material" / "text_encoder"
    assert card.folder_of("unet") == pair / "illustration" / "unet"
    index = integrity.inspect(card.path, card.shares)
    places = {part.name: part.folder.parent.name for part in index.components}
    assert places == {
        "text_encoder": "material",
        "tokenizer": "material",
        "unet": "illustration",
        "vae": "illustration",
        "scheduler": "illustration",
    }
    hashes.verify(card)


def test_diffusers_alone_loads_it_as_the_docs_say(pair: Path) -> None:
    from diffusers import StableDiffusionPipeline

    material = StableDiffusionPipeline.from_pretrained(pair / "material")
    illustration = StableDiffusionPipeline.from_pretrained(
        pair / "illustration",
        text_encoder=material.text_encoder,
        tokenizer=material.tokenizer,
    )
    assert illustration.text_encoder is material.text_encoder


def test_both_are_listed_and_load(pair: Path) -> None:
    cards, problems = find_models([pair])
    assert problems == []
    for name in ("lite/material", "lite/illustration"):
        [card] = [c for c in cards if c.path.parent == pair and c.path.name == name[5:]]
        generator: Any = allaprima_load(card, "cpu")
        assert generator is not None
        generator.release()


def test_what_it_needs_counts_the_part_of_the_other(pair: Path) -> None:
    needs = memory.needs_on(card_for_folder(pair / "illustration"), "cpu")
    assert needs.parts["text_encoder"] > 0


def test_a_shared_file_that_changed_is_found_by_either_card(pair: Path) -> None:
    path = pair / "material" / "text_encoder" / "model.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    for name, words in (("illustration", "was made with"), ("material", "was installed")):
        with pytest.raises(DamagedModel, match=words) as raised:
            allaprima_load(card_for_folder(pair / name), "cpu")
        assert str(path) in raised.value.message


def test_without_the_other_model_it_says_which_is_missing(pair: Path) -> None:
    shutil.rmtree(pair / "material")
    card = card_for_folder(pair / "illustration")
    for look in (hashes.verify, lambda c: integrity.inspect(c.path, c.shares)):
        with pytest.raises(DamagedModel, match="uses the t") as raised:
            look(card)
        assert str(pair / "material") in raised.value.message
        assert raised.value.remedy == "Install that model beside it."


def test_the_other_model_must_have_such_a_part(pair: Path) -> None:
    index = json.loads((pair / "material" / "model_index.json").read_text())
    index["text_encoder"] = ["transformers", "CLIPTextModel"]
    (pair / "material" / "model_index.json").write_text(json.dumps(index))
    card = card_for_folder(pair / "illustration")
    with pytest.raises(DamagedModel, match="has no BertModel"):
        integrity.inspect(card.path, card.shares)


@pytest.mark.parametrize(
    "shares",
    [
        {"text_encoder": "../material"},
        {"text_encoder": "/etc"},
        {"text_encoder": ".."},
        {"text_encoder": "illustration"},
        {"text_encoder": 1},
        ["text_encoder"],
    ],
)
def test_only_a_model_beside_it_can_be_named(pair: Path, shares: object) -> None:
    change(pair / "illustration" / CARD_FILE, shares=shares)
    with pytest.raises(DamagedModel, match="share"):
        read_card(pair / "illustration")


def test_a_part_that_is_shared_has_hashes_if_anything_has(pair: Path) -> None:
    path = pair / "illustration" / CARD_FILE
    kept = json.loads(path.read_text())["hashes"]
    change(path, hashes={n: h for n, h in kept.items() if not n.startswith("tokenizer/")})
    with pytest.raises(DamagedModel, match="shares its tokenizer, but has no hashes"):
        read_card(pair / "illustration")


def test_the_models_hash_is_the_same_with_and_without_a_list(pair: Path) -> None:
    listed = hashes.model_hash(card_for_folder(pair / "illustration"))
    change(pair / "illustration" / CARD_FILE, hashes={})
    assert hashes.model_hash(card_for_folder(pair / "illustration")) == listed
    (pair / "material" / "text_encoder" / "config.json").write_text("{}")
    assert hashes.model_hash(card_for_folder(pair / "illustration")) != listed


def test_the_embedded_text_encoder_is_in_memory_once(
    pair: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = [pair / "illustration", pair / "material"]
    monkeypatch.setattr("allaprima.models.store.embedded_folders", lambda: places)
    for held in ("_reader", "_encoder", "_model"):
        monkeypatch.setattr(meaning, held, None)
    monkeypatch.setattr(meaning, "_vectors", meaning.OrderedDict())
    [before] = meaning.embed(["a red brick wall"])
    encoder = meaning.text_encoder()
    for place in places:
        generator: Any = allaprima_load(card_for_folder(place), "cpu")
        assert generator._parts.components["text_encoder"] is encoder
        generator.release()
    meaning._vectors.clear()
    [after] = meaning.embed(["a red brick wall"])
    assert (before == after).all()
    # Nobody needs it any more.
    meaning.release()
    del encoder, generator
    for held in (meaning._model, meaning._encoder):
        assert held is not None
        assert held() is None
