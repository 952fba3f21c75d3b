"""Whether results can be written is known before anything is made."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from allaprima import OutputError, Request
from allaprima.outputs import is_for_material, plan_outputs

TREE = Request(prompt="a tree", kind="picture", seed=7)


@pytest.mark.parametrize("name", ["y" * 300 + ".png", "a\0b.png"])
def test_a_name_that_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match="cannot be written") as caught:
        plan_outputs(tmp_path / name, TREE)
    assert "-o" in caught.value.remedy
    assert not is_for_material(tmp_path / name)


def test_a_folder_and_a_device_are_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(OutputError, match="is not a file"):
        plan_outputs(tmp_path / "pipe.png", TREE)
    (tmp_path / "tree.png").mkdir()
    assert plan_outputs(tmp_path / "tree.png", TREE) == [tmp_path / "tree.png" / "a-tree-7.png"]


def test_a_file_that_is_there_is_replaced_if_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "tree.png").write_bytes(b"old")
    assert plan_outputs(tmp_path / "tree.png", TREE) == [tmp_path / "tree.png"]
