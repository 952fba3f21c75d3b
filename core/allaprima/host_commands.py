"""The commands `allaprima install` and `allaprima uninstall`: words over `hosts.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from allaprima.environments import leave_environments_of
from allaprima.errors import OutputError
from allaprima.hosts import find_host, why_missing

if TYPE_CHECKING:
    import pluggy


@click.command(
    help="""Put Alla Prima into HOST, a program on this machine, and prove that it works there.

Where its Python needs an environment of its own, that is made, once; it may take some minutes.
`allaprima doctor` says later whether all is still well.

\b
Example:
  allaprima install gimp
"""
)
@click.argument("host")
@click.pass_obj
def install(plugins: pluggy.PluginManager, host: str) -> None:
    found = find_host(plugins, host)
    places = found.find()
    if not places:
        finding = why_missing(found)
        raise OutputError(
            finding.message, finding.remedy or f"Install {found.title}, then run this again."
        )
    for place in places:
        found.install(place, _tell)
        _tell("Looking whether it works")
        finding = found.check(place)
        if finding.status == "problem":
            raise OutputError(finding.message, finding.remedy)
        click.echo(f"{found.title}: {finding.message}")


@click.command(help="Take Alla Prima out of HOST again, and leave nothing of it behind.")
@click.argument("host")
@click.pass_obj
def uninstall(plugins: pluggy.PluginManager, host: str) -> None:
    found = find_host(plugins, host)
    places = found.find()
    for place in places:
        found.uninstall(place)
        click.echo(f"{found.title}: taken out of {place}")
    # A version that was updated, or a program that was removed first, cannot leave by itself.
    left = leave_environments_of(host)
    if not places:
        click.echo(why_missing(found).message)
    if not places and left:
        click.echo(f"{found.title}: what was installed for it is gone")


def _tell(line: str) -> None:
    # On stderr, line by line: each step may take minutes.
    click.echo(line, err=True)
