"""Real programs for the tests: `root`, and Alla Prima installed in it as a user would."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from rooms import SUITE, Command, Root, install_command, root_folder

# Before any test's own settings hide it.
_FOLDER = root_folder()


def _cannot(reason: str) -> None:
    """Skip; but where everything must be there, a test that does not run is a failure."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home folder that all tests of a session share; ALLAPRIMA_HOSTS_HOME names one to keep."""
    if named := os.environ.get("ALLAPRIMA_HOSTS_HOME"):
        Path(named).mkdir(parents=True, exist_ok=True)
        return Path(named)
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def root(home: Path) -> Root:
    """The root folder with the real programs; see `rooms.Root`. `make test-hosts` builds it."""
    if shutil.which("bwrap") is None:
        _cannot("bwrap is missing; install bubblewrap.")
    if not (_FOLDER / "usr/bin").is_dir():
        _cannot(f"There is no root folder for {SUITE}; `make test-hosts` builds it.")
    root = Root(_FOLDER, home)
    if root.run(["true"], check=False).returncode != 0:
        _cannot("bwrap cannot make namespaces here.")
    return root


@pytest.fixture(scope="session")
def allaprima(root: Root) -> Command:
    """`allaprima` in the root; see `rooms.install_command`."""
    return install_command(root)


@pytest.fixture(scope="session")
def gimp_plugin(allaprima: Command) -> None:
    """The plug-in, installed into the root's GIMP by `allaprima install gimp`."""
    allaprima.run("install", "gimp", network=True, timeout=900)
