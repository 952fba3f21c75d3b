"""The plug-in "gimp": names GIMP 3 as a host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima import hookimpl

if TYPE_CHECKING:
    from allaprima import Host


@hookimpl
def allaprima_hosts() -> list[Host]:
    from allaprima import Host
    from allaprima_gimp import inspection, installation, programs

    return [
        Host(
            name="gimp",
            title="GIMP 3",
            find=programs.plugin_folders,
            install=installation.install,
            uninstall=installation.uninstall,
            check=inspection.check,
            missing=programs.why_missing,
        )
    ]
