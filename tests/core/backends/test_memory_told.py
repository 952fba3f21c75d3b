"""What too little memory does to pictures is said: in their notes, and by the doctor."""

from __future__ import annotations

from pathlib import Path

import checkpoints
import pytest

from allaprima import Engine, Request, plugin_manager
from allaprima.backends.plugin import allaprima_checks
from allaprima.models import parts
from allaprima.models.memory import LAYOUTS


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = checkpoints.FAMILIES["stable-diffusion"](tmp_path / "models" / "tiny")
    monkeypatch.setenv("ALLAPRIMA_MODELS", str(tmp_path / "models"))
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("layout", [LAYOUTS[0], LAYOUTS[2]])
def test_a_picture_tells_that_its_weights_were_rounded(
    layout: object, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "choose_layout", lambda needs, free: layout)
    request = Request(prompt="gold", model="tiny", size=(64, 64), steps=1, guidance=1.0)
    with Engine(plugins=plugin_manager()) as engine:
        [picture] = engine.generate(request)
    notes = [note for note in picture.notes if "8 bits" in note]
    assert len(notes) == (layout != LAYOUTS[0])
    assert ("int8" in picture.recipe.dtype) == (layout != LAYOUTS[0])


def test_the_doctor_names_the_models_that_are_too_large(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = next(check for check in allaprima_checks() if check.name == "memory of models")
    monkeypatch.setattr("allaprima.devices.free_memory", lambda device: 2**40)
    finding = check.run()
    assert finding.status == "ok"
    assert "tiny" in finding.message
    monkeypatch.setattr("allaprima.devices.free_memory", lambda device: 0)
    finding = check.run()
    assert finding.status == "warning"
    assert f"tiny (0.0 GiB): {LAYOUTS[-1].name}" in finding.message
    assert finding.remedy
