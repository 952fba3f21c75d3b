"""What pip installs has every file that the program needs."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from setuptools import Distribution

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def packaged() -> set[str]:
    """Paths of the files in the wheel, from the repository's root."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        distribution = Distribution({"script_name": "setup.py"})
        distribution.parse_config_files()
        build = distribution.get_command_obj("build_py")
        build.ensure_finalized()
        modules = [path for _, _, path in build.find_all_modules()]
        data = [f"{folder}/{name}" for _, folder, _, names in build.data_files for name in names]
    return {Path(path).as_posix() for path in (*modules, *data)}


def test_every_file_of_the_packages_is_installed_but_for_notes_to_readers(
    packaged: set[str],
) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("This is no clone, so what belongs to the project is not known.")
    listed = subprocess.run(
        ["git", "ls-files", "core/allaprima", "plugins/*/allaprima_*"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    needed = {path for path in listed if not path.endswith((".md", "/ruff.toml"))}

    assert len(needed) > 400
    assert sorted(needed - packaged) == []


def test_nothing_else_is(packaged: set[str]) -> None:
    roots = {Path(path).parts[0] for path in packaged}

    assert roots == {"core", "plugins"}
    assert not [path for path in packaged if "/training/" in path or "/tests/" in path]
