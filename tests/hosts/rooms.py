"""A root folder with real programs in it, entered with bubblewrap; nothing stays behind.

Inside, everything is read-only but /tmp, which is empty each time, and the home folder, which is a
folder of the test's. The user is not root.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SUITE = os.environ.get("ALLAPRIMA_HOSTS_SUITE", "trixie")
REPOSITORY = Path(__file__).parents[2]
HOME = Path("/home/user")
"""The home folder, as seen inside."""

Bind = Path | tuple[Path, Path | str]
"""A folder or file that is seen inside under its own name, or (outside, inside)."""

# Beside another program that computes, several threads wait for one another.
_ENVIRONMENT = {
    "HOME": str(HOME),
    "LANG": "C.UTF-8",
    "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "NO_AT_BRIDGE": "1",
}
_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


def root_folder() -> Path:
    """Where the root is, or would be: `make test-hosts` builds it there."""
    if named := os.environ.get("ALLAPRIMA_HOSTS_ROOT"):
        return Path(named)
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return cache / "allaprima-hosts" / SUITE


@dataclass(frozen=True)
class Root:
    """A root folder and a home folder.

    Attributes:
        folder: the root.
        home: outside; inside it is /home/user.
    """

    folder: Path
    home: Path

    def command(
        self,
        argv: Sequence[str | Path],
        *,
        binds: Sequence[Bind] = (),
        env: Mapping[str, str] | None = None,
        network: bool = False,
        options: Sequence[str] = (),
    ) -> list[str]:
        """The command line that runs `argv` inside.

        Args:
            binds: what else is seen inside, writable.
            options: more for bwrap, e.g. a file system of a certain size.
            env: environment variables besides the few that are always set.
            network: whether there is one.
        """
        line: list[str | Path] = ["bwrap", "--unshare-user", "--uid", "1000", "--gid", "1000"]
        line += ["--ro-bind", self.folder, "/", "--dev", "/dev", "--proc", "/proc"]
        # LibreOffice fails in a /tmp that is not everybody's.
        for place in ("/tmp", "/dev/shm"):
            line += ["--perms", "1777", "--tmpfs", place]
        # The message bus wants to know the user's name.
        for file in ("passwd", "group"):
            line += ["--ro-bind", Path(__file__).parent / "root" / file, f"/etc/{file}"]
        line += ["--tmpfs", "/run", "--tmpfs", "/home", "--bind", self.home, HOME]
        line += ["--unshare-pid", "--unshare-ipc", "--unshare-uts", "--die-with-parent"]
        line += ["--new-session", "--clearenv", "--chdir", HOME]
        values = {**_ENVIRONMENT, **(env or {})}
        if network:
            line += ["--ro-bind", os.path.realpath("/etc/resolv.conf"), "/etc/resolv.conf"]
            line += ["--ro-bind", _CERTIFICATES, _CERTIFICATES]
            values |= _pip_settings()
        else:
            line += ["--unshare-net"]
        for bind in binds:
            outside, inside = bind if isinstance(bind, tuple) else (bind, bind)
            line += ["--bind", outside, inside]
        line += options
        for name, value in values.items():
            line += ["--setenv", name, value]
        return [str(part) for part in [*line, *argv]]

    def run(
        self,
        argv: Sequence[str | Path],
        *,
        binds: Sequence[Bind] = (),
        env: Mapping[str, str] | None = None,
        network: bool = False,
        timeout: float = 300,
        check: bool = True,
    ) -> subprocess.CompletedProcess[str]:
        """Run it and wait; see `command`.

        Raises:
            AssertionError: it failed, if `check`; with what it said.
            subprocess.TimeoutExpired: everything in there has been killed.
        """
        # Into a file rather than a pipe, which a program left in the background would keep open.
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
            process = subprocess.run(
                self.command(argv, binds=binds, env=env, network=network),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                timeout=timeout,
                check=False,
            )
            said.seek(0)
            text = said.read()
        done = subprocess.CompletedProcess(argv, process.returncode, text, "")
        assert not check or done.returncode == 0, f"{argv} ended with {done.returncode}:\n{text}"
        return done

    def with_home(self, home: Path) -> Root:
        """The same root with another home folder."""
        return Root(self.folder, home)


@dataclass(frozen=True)
class Command:
    """The program `allaprima`, installed in the root.

    Attributes:
        path: inside.
        env: environment variables for it.
    """

    root: Root
    path: Path
    env: dict[str, str]

    def run(
        self, *arguments: str, network: bool = False, check: bool = True, **more: Any
    ) -> subprocess.CompletedProcess[str]:
        """Run it in the root; as `Root.run`."""
        env = self.env | more.pop("env", {})
        return self.root.run([self.path, *arguments], env=env, network=network, check=check, **more)


def install_command(root: Root) -> Command:
    """`allaprima` in the root, with what its `install` needs and no more.

    The engine's own libraries come with the environment that `install` makes for a host, from
    which all that use the same home folder profit. What is there already is kept.
    """
    source = refresh_source(root.home)
    env = {"PIP_CONSTRAINT": str(constraints(root.home)), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    place = root.home / "command"
    pip = [HOME / "command/bin/python", "-m", "pip", "install", "--quiet", "--no-input"]
    if not (place / "bin/pip").exists():
        root.run(["python3", "-m", "venv", "--system-site-packages", HOME / "command"])
        few = ["click", "filelock", "packaging", "platformdirs", "python-pptx", "rich"]
        root.run([*pip, *few], env=env, network=True)
    # A home folder that is kept from session to session must follow the project.
    project = (root.home / "source/pyproject.toml").read_bytes()
    stamp = place / "pyproject.toml"
    if not stamp.exists() or stamp.read_bytes() != project:
        root.run([*pip, "--no-deps", "--editable", source], env=env, network=True)
        stamp.write_bytes(project)
    path = HOME / "command/bin/allaprima"
    return Command(root, path, env)


def refresh_source(home: Path) -> Path:
    """Copy what Alla Prima is installed from into `home`; returns its path as seen inside."""
    target = home / "source"
    for name in ("core/allaprima", "plugins"):
        shutil.rmtree(target / name, ignore_errors=True)
        shutil.copytree(
            REPOSITORY / name,
            target / name,
            ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"),
        )
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(REPOSITORY / name, target / name)
    return HOME / "source"


def constraints(home: Path) -> Path:
    """The project's constraints without torch, which is Debian's own; as seen inside."""
    lines = (REPOSITORY / "constraints.txt").read_text("utf-8").splitlines()
    # Of these, too, the root has its own, and torch there was built beside them.
    own = ("torch", "sympy", "numpy", "pillow", "pip", "setuptools")
    kept = [line for line in lines if line.partition("==")[0] not in own]
    (home / "constraints.txt").write_text("\n".join(kept) + "\n", "utf-8")
    return HOME / "constraints.txt"


def _pip_settings() -> dict[str, str]:
    """pip and what it runs must reach the same packages as outside, and trust the same server."""
    proxies = ("http_proxy", "https_proxy", "no_proxy")
    names = {*proxies, *map(str.upper, proxies), "PIP_INDEX_URL"}
    settings = {name: os.environ[name] for name in names if name in os.environ}
    return settings | {"PIP_CERT": str(_CERTIFICATES), "SSL_CERT_FILE": str(_CERTIFICATES)}
