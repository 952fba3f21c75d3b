"""A LoRA becomes part of the weights, by its formula, whoever trained it; or is refused with a reason."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import loras
import pytest
import single_files
import torch
from safetensors.torch import save_file

from allaprima.adding.architectures import ARCHITECTURES, SD1, SD2, SDXL
from allaprima.adding.header import Header, Tensor, read_header
from allaprima.adding.lora import fuse
from allaprima.adding.lora_file import Lora, check_lora
from allaprima.errors import DamagedModel, UnsupportedRequest


def silent(what: str, share: float) -> None:
    """Nobody is told."""


@pytest.fixture(scope="module")
def made() -> Callable[[str], dict[str, Any]]:
    """The networks of a family but for the autoencoder, always with the same weights."""

    kept: dict[str, dict[str, Any]] = {}

    def get(title: str) -> dict[str, Any]:
        if title not in kept:
            kept[title] = single_files.networks(single_files.narrow(ARCHITECTURES[title]))
            del kept[title]["vae"]
        return copy.deepcopy(kept[title])

    return get


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return all(
        torch.allclose(value, other[part].state_dict()[name], atol=1e-6)
        for part in one
        for name, value in one[part].state_dict().items()
    )


@pytest.mark.slow
@pytest.mark.parametrize("chosen", [loras.attention, loras.any_layer])
@pytest.mark.parametrize("title", [SD1, SD2, SDXL])
def test_kohya_s_loras_are_fused_in_every_layer(
    title: str, chosen: Callable[[str], bool], made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    parts, expected = made(title), made(title)
    changes = loras.pairs(expected, chosen)
    path = loras.as_kohya(tmp_path / "ink.safetensors", expected, changes, alpha=1.0)
    assert fuse(Lora(read_header(path), 0.8), parts, silent) == (len(changes), 0)
    assert not same(parts, expected)
    loras.fused(expected, changes, 0.8 * 1.0 / loras.RANK)
    assert same(parts, expected)


@pytest.mark.parametrize(
    ("down", "up"),
    [
        (".lora_A.weight", ".lora_B.weight"),
        (".lora_A.default.weight", ".lora_B.default.weight"),
        (".lora.down.weight", ".lora.up.weight"),
        (".lora_linear_layer.down.weight", ".lora_linear_layer.up.weight"),
    ],
)
def test_the_names_that_diffusers_has_given_are_known(
    down: str, up: str, made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    parts, expected = made(SD1), made(SD1)
    changes = loras.pairs(expected)
    path = loras.as_diffusers(tmp_path / "ink.safetensors", changes, down, up)
    assert fuse(Lora(read_header(path)), parts, silent) == (len(changes), 0)
    loras.fused(expected, changes, 1.0)
    assert same(parts, expected)


def test_the_names_of_diffusers_first_loras_are_known(
    made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    def first(name: str) -> str:
        name = name.replace("text_encoder.encoder", "text_encoder.text_model.encoder")
        name = name.replace(".q_proj", ".to_q").replace(".to_out.0", ".to_out")
        for attention in ("attn1", "attn2"):
            name = name.replace(f"{attention}.", f"{attention}.processor.")
        return name

    parts, expected = made(SD1), made(SD1)
    changes = {k: v for k, v in loras.pairs(expected).items() if not k[1].endswith("fc1")}
    path = loras.as_diffusers(
        tmp_path / "ink.safetensors", changes, "_lora.down.weight", "_lora.up.weight", first
    )
    assert fuse(Lora(read_header(path)), parts, silent) == (len(changes), 0)
    loras.fused(expected, changes, 1.0)
    assert same(parts, expected)


@pytest.mark.parametrize(
    ("settings", "scale"),
    [
        ({"unet.lora_alpha": 8, "unet.r": 2}, 4.0),
        ({"unet.lora_alpha": 8, "unet.alpha_pattern": {"attn1.to_q": 2}}, 1.0),
        ({"unet.lora_alpha": 2, "unet.use_rslora": True}, 2**0.5),
        ({}, 1.0),
    ],
)
def test_the_settings_that_diffusers_writes_into_a_file_count(
    settings: dict[str, Any],
    scale: float,
    made: Callable[[str], dict[str, Any]],
    tmp_path: Path,
) -> None:
    parts, expected = made(SD1), made(SD1)
    changes = loras.pairs(expected, lambda name: name.endswith("attn1.to_q"))
    path = loras.as_diffusers(
        tmp_path / "ink.safetensors",
        changes,
        metadata={"lora_adapter_metadata": json.dumps(settings)},
    )
    fuse(Lora(read_header(path)), parts, silent)
    loras.fused(expected, changes, scale)
    assert same(parts, expected)


def test_the_settings_that_peft_writes_beside_a_file_count(
    made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    parts, expected = made(SD1), made(SD1)
    changes = loras.pairs({"unet": expected["unet"]})
    path = loras.as_diffusers(
        tmp_path / "adapter_model.safetensors",
        changes,
        rename=lambda name: name.replace("unet.", "base_model.model."),
    )
    (tmp_path / "adapter_config.json").write_text('{"r": 2, "lora_alpha": 6, "alpha_pattern": {}}')
    assert fuse(Lora(read_header(path)), parts, silent) == (len(changes), 0)
    loras.fused(expected, changes, 3.0)
    assert same(parts, expected)


def test_weights_keep_their_precision(
    made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    parts = {name: part.half() for name, part in made(SD1).items()}
    path = loras.as_diffusers(tmp_path / "ink.safetensors", loras.pairs(parts))
    fuse(Lora(read_header(path)), parts, silent)
    assert {v.dtype for part in parts.values() for v in part.parameters()} == {torch.float16}


def test_layers_that_a_model_lacks_are_counted(
    made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    parts = made(SD1)
    changes = loras.pairs(parts)
    layers = [("text_encoder", f"encoder.layers.{number}.mlp.fc1") for number in (7, 8)]
    more = {layer: (torch.zeros(2, 8), torch.zeros(8, 2)) for layer in layers}
    path = loras.as_diffusers(tmp_path / "ink.safetensors", {**changes, **more})
    assert fuse(Lora(read_header(path)), parts, silent) == (len(changes), 2)


def test_a_lora_for_another_network_changes_nothing(
    made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    parts = made(SD1)
    path = loras.as_diffusers(
        tmp_path / "x.safetensors", loras.pairs(parts), rename=lambda name: f"other.{name}"
    )
    with pytest.raises(UnsupportedRequest, match=r"changes \d+ layers, of which the model has 0"):
        fuse(Lora(read_header(path)), parts, silent)
    assert same(parts, made(SD1))


def test_a_lora_for_layers_of_another_size_is_told_by_one(
    made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    changes = {k: (down, up[:-1]) for k, (down, up) in loras.pairs(made(SD1)).items()}
    path = loras.as_diffusers(tmp_path / "x.safetensors", changes)
    with pytest.raises(UnsupportedRequest, match=r"layers of another size .* is \(8, 8\)"):
        fuse(Lora(read_header(path)), made(SD1), silent)


def test_numbers_that_are_not_finite_are_refused(
    made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    changes = {k: (down, up * torch.nan) for k, (down, up) in loras.pairs(made(SD1)).items()}
    path = loras.as_diffusers(tmp_path / "x.safetensors", changes)
    with pytest.raises(DamagedModel, match="not finite"):
        fuse(Lora(read_header(path)), made(SD1), silent)


@pytest.mark.parametrize(
    ("tensors", "said"),
    [
        ({"unet.a.lora_A.weight": 1}, "1 tensors that belong to no pair"),
        (
            {"unet.a.lora_A.weight": 1, "unet.a.lora_B.weight": 1, "unet.a.diff_b": 1},
            "unet.a.diff_b",
        ),
        ({"lora_unet_a.lora_up.weight": 1}, "lora_unet_a"),
    ],
)
def test_tensors_that_belong_to_nothing_are_told(
    tensors: dict[str, int], said: str, made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    save_file(
        {name: torch.zeros(size) for name, size in tensors.items()}, tmp_path / "x.safetensors"
    )
    with pytest.raises(DamagedModel, match=said):
        fuse(Lora(read_header(tmp_path / "x.safetensors")), made(SD1), silent)


@pytest.mark.parametrize("settings", ["{", "[]", '{"unet.lora_alpha": "much"}'])
def test_settings_that_cannot_be_read_are_told(
    settings: str, made: Callable[[str], dict[str, Any]], tmp_path: Path
) -> None:
    parts = made(SD1)
    path = loras.as_diffusers(
        tmp_path / "x.safetensors",
        loras.pairs(parts),
        metadata={"lora_adapter_metadata": settings},
    )
    with pytest.raises(DamagedModel, match="settings that cannot be read"):
        fuse(Lora(read_header(path)), parts, silent)


def header(**tensors: tuple[int, ...]) -> Header:
    named = {name.replace("__", "."): Tensor("F16", shape) for name, shape in tensors.items()}
    return Header(Path("ink.safetensors"), named, {})


@pytest.mark.parametrize("kind", ["lora_down", "lora_A"])
@pytest.mark.parametrize(("width", "family"), [(768, SD1), (1024, SD2), (2048, SDXL)])
def test_the_family_that_a_lora_was_made_for_is_told_by_its_width(
    kind: str, width: int, family: str
) -> None:
    given = header(**{f"lora_unet_blocks_0_attn2_to_k__{kind}__weight": (4, width)})
    check_lora(given, family, "mine")
    check_lora(given, None, "mine")
    other = SD1 if family != SD1 else SDXL
    with pytest.raises(
        UnsupportedRequest, match=rf"ink.* was made for {family}, and mine is a {other}"
    ):
        check_lora(given, other, "mine")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a__hada_w1_a", "LoHa"),
        ("a__lokr_w1", "LoKr"),
        ("a__dora_scale", "DoRA"),
        ("a__lora_mid__weight", "Tucker"),
    ],
)
def test_kin_of_loras_that_are_not_fused_are_named(name: str, said: str) -> None:
    with pytest.raises(UnsupportedRequest, match=said):
        check_lora(header(**{"a__lora_down__weight": (1,), name: (1,)}), None, "mine")


def test_what_is_no_lora_is_told() -> None:
    with pytest.raises(UnsupportedRequest, match=r"ink.safetensors is no LoRA"):
        check_lora(header(model__diffusion_model__out=(1,)), SD1, "mine")
