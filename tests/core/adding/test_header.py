"""A file is looked at before it is believed."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from allaprima.adding.header import Tensor, read_header
from allaprima.errors import DamagedModel, UnsafeModel, UnsupportedRequest


def test_it_tells_names_shapes_precision_and_what_the_maker_wrote(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    tensors = {
        "w": torch.zeros(2, 3).half(),
        "n": torch.zeros(()),
        "f": torch.zeros(4).to(torch.float8_e5m2),
    }
    save_file(tensors, path, metadata={"modelspec.title": "Mine"})
    header = read_header(path)
    assert header.tensors == {
        "w": Tensor("F16", (2, 3)),
        "n": Tensor("F32", ()),
        "f": Tensor("F8_E5M2", (4,)),
    }
    assert [tensor.size for _, tensor in sorted(header.tensors.items())] == [4, 1, 6]
    assert header.metadata == {"modelspec.title": "Mine"}
    assert header.has("x", "w")
    assert not header.has("eight")


@pytest.mark.parametrize("name", ["old.ckpt", "old.PT", "old.bin", "renamed.safetensors"])
def test_a_pickle_is_refused_whatever_it_is_called(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("archive/data.pkl", b"")
    with pytest.raises(UnsafeModel, match=rf"{name} is a Python pickle.*\.safetensors version"):
        read_header(path)


def test_a_pickle_of_the_old_kind_is_refused_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "older.ckpt").write_bytes(b"\x80\x02}q\x00.")
    with pytest.raises(UnsafeModel, match="Python pickle"):
        read_header(tmp_path / "older.ckpt")


def test_a_gguf_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "flux.gguf").write_bytes(b"GGUF\x03\0\0\0" + bytes(100))
    with pytest.raises(UnsupportedRequest, match=r"flux.gguf is a GGUF file"):
        read_header(tmp_path / "flux.gguf")


def test_a_file_that_is_not_there_and_one_that_is_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(DamagedModel, match="does not exist"):
        read_header(tmp_path / "nowhere.safetensors")
    with pytest.raises(DamagedModel, match="cannot be read"):
        read_header(tmp_path)


@pytest.mark.parametrize("kept", [0, 4, 100, -1])
def test_a_truncated_file_is_told(tmp_path: Path, kept: int) -> None:
    path = tmp_path / "a.safetensors"
    save_file({"w": torch.zeros(20, 30)}, path)
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(DamagedModel, match=r"a.safetensors are truncated.*Fetch it again"):
        read_header(path)


def test_an_address_that_git_lfs_left_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    path.write_text("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")
    with pytest.raises(DamagedModel, match="git lfs pull"):
        read_header(path)
