"""The plug-in "blender": Blender as a host, for `allaprima install`, `doctor` and `uninstall`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima import hookimpl

if TYPE_CHECKING:
    from allaprima import Host


@hookimpl
def allaprima_hosts() -> list[Host]:
    from allaprima import Host
    from allaprima_blender import finding, installing

    return [
        Host(
            name="blender",
            title="Blender",
            find=finding.find,
            install=installing.install,
            uninstall=installing.uninstall,
            check=installing.check,
            missing=finding.missing,
        )
    ]
