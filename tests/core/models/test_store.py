"""Models are found where they lie, and each is described without asking the user."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from allaprima.errors import DamagedModel, UnsafeModel, UnsupportedRequest
from allaprima.models import store
from allaprima.models.cards import CARD_FILE, Card, read_card

Get = Callable[..., Path]

ALL = ("text-to-image", "image-to-image", "inpaint")


def change(path: Path, /, **values: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


@pytest.mark.parametrize(
    ("name", "family", "steps", "guidance", "multiple", "tiles"),
    [
        ("stable-diffusion", "stable-diffusion", 25, 7.5, 8, True),
        ("stable-diffusion-turbo", "stable-diffusion", 2, 0.0, 8, True),
        ("sdxl-turbo", "sdxl", 2, 0.0, 8, True),
        ("sana-sprint", "sana-sprint", 2, 4.5, 32, True),
        ("flux2-klein", "flux2-klein", 4, 1.0, 16, False),
        ("z-image-turbo", "z-image", 8, 0.0, 16, False),
    ],
)
def test_a_folder_without_a_card_is_described_by_its_configuration(
    checkpoint: Get,
    name: str,
    family: str,
    steps: int,
    guidance: float,
    multiple: int,
    tiles: bool,
) -> None:
    folder = checkpoint(name)
    card = store.card_for_folder(folder)
    assert (card.id, card.path, card.family) == (name, folder, family)
    assert (card.steps, card.guidance, card.multiple) == (steps, guidance, multiple)
    assert card.tiles is tiles
    assert ("material" in card.kinds) is tiles
    assert card.tasks == ALL
    assert card.channels == ("rgb",)


@pytest.mark.parametrize(
    ("name", "steps", "guidance"),
    [
        ("SDXL-Lightning", 4, 0.0),
        ("Hyper-SD", 4, 0.0),
        ("my_lcm_model", 4, 1.0),
        ("sd-turbo", 2, 0.0),
        ("Turbocharged", 25, 7.5),
        ("alcmene", 25, 7.5),
        ("dreamshaperXL_v21TurboDPMSDE", 2, 0.0),
        ("dreamshaper_8LCM", 4, 1.0),
    ],
)
def test_the_words_of_a_name_tell_how_many_steps(
    damaged: Path, name: str, steps: int, guidance: float
) -> None:
    card = store.card_for_folder(damaged.rename(damaged.parent / name))
    assert (card.steps, card.guidance) == (steps, guidance)


def test_a_renamed_turbo_is_known_by_its_scheduler(checkpoint: Get, tmp_path: Path) -> None:
    folder = shutil.copytree(checkpoint("stable-diffusion-turbo"), tmp_path / "mine")
    assert store.card_for_folder(folder).steps == 2
    folder = shutil.copytree(checkpoint("z-image-turbo"), tmp_path / "z")
    assert store.card_for_folder(folder).steps == 8
    change(folder / "scheduler" / "scheduler_config.json", shift=6.0)
    assert store.card_for_folder(folder).steps == 50


@pytest.mark.parametrize(("embedded", "guidance"), [(None, 1.0), (256, 8.0)])
def test_a_latent_consistency_model_is_known_by_its_scheduler(
    damaged: Path, embedded: int | None, guidance: float
) -> None:
    change(damaged / "scheduler" / "scheduler_config.json", _class_name="LCMScheduler")
    change(damaged / "unet" / "config.json", time_cond_proj_dim=embedded)
    card = store.card_for_folder(damaged)
    assert (card.steps, card.guidance) == (4, guidance)


def test_a_klein_that_is_not_distilled_takes_many_steps(checkpoint: Get, tmp_path: Path) -> None:
    folder = shutil.copytree(checkpoint("flux2-klein"), tmp_path / "klein")
    change(folder / "model_index.json", is_distilled=False)
    card = store.card_for_folder(folder)
    assert (card.steps, card.guidance) == (50, 4.0)


def test_a_sana_that_knows_positions_does_not_tile(checkpoint: Get, tmp_path: Path) -> None:
    folder = shutil.copytree(checkpoint("sana-sprint"), tmp_path / "sana")
    change(folder / "transformer" / "config.json", interpolation_scale=1)
    assert store.card_for_folder(folder).tiles is False


@pytest.mark.parametrize(
    ("sample", "size"), [(64, 128), ([64, 96], 192), (None, 512), (1, 64), (10**6, 2048)]
)
def test_the_size_is_what_the_model_was_trained_at(damaged: Path, sample: Any, size: int) -> None:
    change(damaged / "unet" / "config.json", sample_size=sample)
    assert store.card_for_folder(damaged).size == (size, size)


def test_the_channels_tell_what_a_model_is_for(checkpoint: Get) -> None:
    card = store.card_for_folder(checkpoint("material"))
    assert card.channels == ("rgb", "height", "roughness", "metallic")
    assert card.kinds == ("material", "picture")
    card = store.card_for_folder(checkpoint("material", "alpha", channels=4))
    assert card.channels == ("rgb", "alpha")
    assert card.kinds[0] == "illustration"


def test_a_model_made_for_inpainting_does_nothing_else(checkpoint: Get) -> None:
    card = store.card_for_folder(checkpoint("stable-diffusion", "for-inpainting", inputs=9))
    assert card.tasks == ("inpaint",)


@pytest.mark.parametrize(
    ("header", "licence"),
    [
        ("---\nlicense: apache-2.0\n---\n", "apache-2.0"),
        ("---\nlicense: other\nlicense_name: sai-nc\n---", "sai-nc"),
        ("---\ntags: []\n---", "unknown"),
        ("", "unknown"),
    ],
)
def test_the_licence_is_what_the_readme_says(damaged: Path, header: str, licence: str) -> None:
    assert store.card_for_folder(damaged).licence == "unknown"
    (damaged / "README.md").write_text(header)
    assert store.card_for_folder(damaged).licence == licence


def test_a_pipeline_of_no_family_is_named_with_those_that_are(damaged: Path) -> None:
    change(damaged / "model_index.json", _class_name="StableCascadePipeline")
    with pytest.raises(UnsupportedRequest, match=r"StableCascadePipeline.*sana-sprint"):
        store.card_for_folder(damaged)


def test_a_card_in_the_folder_counts(damaged: Path) -> None:
    card = dataclasses.replace(
        store.card_for_folder(damaged), id="mine", steps=3, hashes={"a": "b"}, description="Ü"
    )
    (damaged / CARD_FILE).write_text(card.to_json(), "utf-8")
    assert store.card_for_folder(damaged) == card
    assert store.card_for_folder(damaged).hashes == {"a": "b"}


@pytest.mark.parametrize(
    "changes",
    [
        {"words": "some"},
        {"steps": 0},
        {"steps": "4"},
        {"steps": True},
        {"size": [512]},
        {"size": [512, 0]},
        {"size": 512},
        {"multiple": 0},
        {"guidance": "much"},
        {"strength": -1},
        {"kinds": ["poem"]},
        {"kinds": []},
        {"tasks": ["upscale"]},
        {"channels": ["cmyk"]},
        {"tiles": "yes"},
        {"hashes": []},
        {"id": ""},
        {"id": 3},
        {"path": "/etc"},
        {"unheard": "of"},
    ],
)
def test_a_card_with_a_wrong_value_is_refused(damaged: Path, changes: dict[str, Any]) -> None:
    (damaged / CARD_FILE).write_text(store.card_for_folder(damaged).to_json())
    assert read_card(damaged).id == "damaged"
    change(damaged / CARD_FILE, **changes)
    with pytest.raises(DamagedModel, match="model card"):
        store.card_for_folder(damaged)


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "{}"])
def test_a_card_that_is_none_is_refused(damaged: Path, text: str) -> None:
    (damaged / CARD_FILE).write_text(text)
    with pytest.raises(DamagedModel, match=CARD_FILE):
        store.card_for_folder(damaged)


def test_models_are_found_in_a_folder_and_as_the_folder_itself(
    checkpoint: Get, tmp_path: Path
) -> None:
    first = shutil.copytree(checkpoint("sdxl-turbo"), tmp_path / "models" / "b")
    second = shutil.copytree(checkpoint("sdxl-turbo"), tmp_path / "models" / "a")
    (tmp_path / "models" / "empty").mkdir()
    (tmp_path / "models" / "file").touch()
    deeper = shutil.copytree(checkpoint("sdxl-turbo"), tmp_path / "models" / "empty" / "deep")
    assert store.model_folders(tmp_path / "models") == [second, first]
    assert store.model_folders(deeper) == [deeper]
    assert store.model_folders(tmp_path / "nowhere") == []
    assert store.model_folders(tmp_path / "models" / "file") == []


def test_each_model_is_listed_once_under_an_id_of_its_own(
    checkpoint: Get, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "embedded_folders", list)
    for parent in ("one", "two"):
        shutil.copytree(checkpoint("sdxl-turbo"), tmp_path / parent / "mine")
    (tmp_path / "link").symlink_to(tmp_path / "one")
    folders = [tmp_path / "one", tmp_path / "two", tmp_path / "one" / "mine", tmp_path / "link"]
    cards, problems = store.find_models(folders)
    assert {card.id: card.path.parent.name for card in cards} == {"mine": "one", "two/mine": "two"}
    assert problems == []


def test_a_link_names_the_model_that_it_leads_to(
    checkpoint: Get, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "embedded_folders", list)
    snapshot = shutil.copytree(checkpoint("sdxl-turbo"), tmp_path / "cache" / "5a7d0c2")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "sdxl-turbo").symlink_to(snapshot)
    [card], _ = store.find_models([tmp_path / "models"])
    assert card.id == "sdxl-turbo"


def test_one_bad_model_does_not_hide_the_others(
    checkpoint: Get,
    damaged: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(store, "embedded_folders", list)
    shutil.copytree(checkpoint("sdxl-turbo"), damaged.parent / "good")
    change(damaged / "model_index.json", unet=["evil", "UNet"])
    cards, problems = store.find_models([damaged.parent])
    assert [card.id for card in cards] == ["good"]
    assert [type(problem) for problem in problems] == [UnsafeModel]

    class Settings:
        model_folders = (damaged.parent,)

    monkeypatch.setattr("allaprima.config.load_config", Settings)
    assert [card.id for card in store.allaprima_models()] == ["good"]
    assert "evil" in caplog.text


def test_embedded_models_come_first(
    checkpoint: Get, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "embedded_folders", lambda: [checkpoint("material")])
    cards, _ = store.find_models([checkpoint("sdxl-turbo").parent])
    assert cards[0].id == "material"
    assert len({card.id for card in cards}) == len(cards)


def test_every_embedded_model_is_intact_and_says_what_it_is() -> None:
    for folder in store.embedded_folders():
        card = store.card_for_folder(folder)
        store.verify(card)
        assert (folder / CARD_FILE).is_file()
        assert card.hashes
        assert card.licence != "unknown"
        assert card.description


def test_a_card_holds_still() -> None:
    card = Card(id="x", name="x", family="x", path=Path())
    with pytest.raises(dataclasses.FrozenInstanceError):
        card.steps = 3  # type: ignore[misc]
    assert {card: 1}[card] == 1


def test_listing_models_imports_no_torch() -> None:
    code = (
        "import sys, allaprima.models.store as s, allaprima.models.diffusers_backend; "
        "s.find_models([]); "
        "sys.exit(any(m in sys.modules for m in ('torch', 'diffusers', 'transformers')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("written", "advice"),
    [
        ("stable-difusion", "Write 'stable-diffusion', if that is meant"),
        ("SDXL", "Write 'sdxl', if that is meant"),
        ("quantum", "Write one of stable-diffusion, sdxl"),
    ],
)
def test_a_misspelled_family_in_a_card_is_one_clear_error(
    damaged: Path, written: str, advice: str
) -> None:
    card = dataclasses.replace(store.card_for_folder(damaged), family=written)
    (damaged / CARD_FILE).write_text(card.to_json(), "utf-8")
    with pytest.raises(DamagedModel) as told:
        store.card_for_folder(damaged)
    assert f"has the family '{written}', which is not known" in str(told.value)
    assert advice in str(told.value)
    _, problems = store.find_models([damaged.parent])
    assert sum(CARD_FILE in str(problem) for problem in problems) == 1
