"""A host program: where it is, and how Alla Prima gets into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from allaprima.errors import InvalidRequest

if TYPE_CHECKING:
    import pluggy

    from allaprima.doctor import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """What an adapter offers through the hook `allaprima_hosts`.

    The three functions that take a path take one that `find` returned.

    Attributes:
        name: short, lower case, e.g. "gimp"; for the command line.
        title: for people, e.g. "GIMP 3".
        find: the places on this machine where the host is, each one that can be installed into;
            empty if there is none. Changes nothing.
        install: puts the adapter there, replacing an older one, and proves that it works; the
            second argument is told, in lines for people, what is being done. Raises OutputError.
        uninstall: takes away what `install` put there, and nothing else. Raises OutputError.
        check: says whether the adapter is there and works, with the remedy if not.
        missing: says why `find` is empty, where that needs more words than that there is none.
    """

    name: str
    title: str
    find: Callable[[], list[Path]]
    install: Callable[[Path, Callable[[str], None]], None]
    uninstall: Callable[[Path], None]
    check: Callable[[Path], Finding]
    missing: Callable[[], Finding] | None = None


def find_host(plugins: pluggy.PluginManager, name: str) -> Host:
    """The host with this name.

    Raises:
        InvalidRequest: no plug-in names one.
        PluginError: a plug-in failed to name its own.
    """
    from allaprima.plugins import all_items

    hosts = {host.name: host for host in all_items(plugins.hook.allaprima_hosts, Host)}
    if name not in hosts:
        known = ", ".join(sorted(hosts)) or "none at all"
        raise InvalidRequest(f"There is no host {name!r}.", f"Known: {known}.")
    return hosts[name]


def why_missing(host: Host) -> Finding:
    """What there is to say of a host that `find` does not find."""
    from allaprima.doctor import Finding

    if host.missing is not None:
        return host.missing()
    return Finding("ok", f"{host.title} is not on this machine.")
