"""The plug-in "office": the command `allaprima slides`, and LibreOffice Impress as a host."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allaprima import hookimpl

if TYPE_CHECKING:
    import click

    from allaprima import DemoStep, Host, Tool


@hookimpl
def allaprima_commands(app: click.Group) -> None:
    from allaprima_office.command import slides

    app.add_command(slides)


@hookimpl
def allaprima_demo() -> list[DemoStep]:
    from allaprima import DemoStep
    from allaprima_office.demo import fill_sample_deck

    return [DemoStep("slides with pictures", fill_sample_deck)]


@hookimpl
def allaprima_hosts() -> list[Host]:
    from allaprima_office.impress.host import impress

    return [impress()]


@hookimpl
def allaprima_tools() -> list[Tool]:
    from allaprima_office.tools import fill_slides

    return [fill_slides()]
