"""Checks of the installation: what is looked at, what was found, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from allaprima.errors import AllaPrimaError, in_words

if TYPE_CHECKING:
    import pluggy

    from allaprima.hosts import Host

Status = Literal["ok", "warning", "problem"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found.

    Attributes:
        status: `ok`; `warning` (works, but not as well as it could); `problem` (something that
            Alla Prima does will fail).
        message: one sentence.
        remedy: what to do about it, one sentence; empty when all is well.
    """

    status: Status
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at.

    Attributes:
        name: short, e.g. "disk space".
        run: looks, and says what it found; changes nothing.
    """

    name: str
    run: Callable[[], Finding]


def examine(plugins: pluggy.PluginManager) -> list[tuple[Check, Finding]]:
    """Run the checks of all plug-ins, built-in ones first, and look at their hosts.

    A check or a plug-in that itself fails becomes a problem in the list: a doctor that falls
    over at the first illness is of no use.
    """
    from allaprima.plugins import plugin_name

    findings = []
    # Not through `plugins.all_items`, where the first failure would hide the rest. Built-in
    # plug-ins are registered first, and pluggy lists them in that order.
    for implementation in plugins.hook.allaprima_checks.get_hookimpls():
        name = f"plug-in {plugin_name(implementation)}"
        try:
            checks: list[Check] = list(implementation.function())  # type: ignore[call-overload]
        except (Exception, SystemExit) as error:
            failed = Check(name, lambda: Finding("ok", ""))
            findings.append((failed, _failure("Its checks cannot be listed", error)))
            continue
        findings.extend((check, _run(check)) for check in checks)
    for implementation in plugins.hook.allaprima_hosts.get_hookimpls():
        name = f"plug-in {plugin_name(implementation)}"
        try:
            hosts: list[Host] = list(implementation.function())  # type: ignore[call-overload]
            places = [(host, host.find()) for host in hosts]
        except (Exception, SystemExit) as error:
            failed = Check(name, lambda: Finding("ok", ""))
            findings.append((failed, _failure("Its hosts cannot be looked for", error)))
            continue
        checks = [check for host, found in places for check in _host_checks(host, found)]
        findings.extend((check, _run(check)) for check in checks)
    return findings


def _host_checks(host: Host, places: Sequence[Path]) -> list[Check]:
    from allaprima.hosts import why_missing

    if not places:
        return [Check(host.title, lambda: why_missing(host))]
    return [Check(host.title, lambda place=place: host.check(place)) for place in places]  # type: ignore[misc]


def _run(check: Check) -> Finding:
    try:
        finding: object = check.run()
    except AllaPrimaError as error:  # it says itself what is wrong, and what to do
        return Finding("problem", error.message, error.remedy)
    except (Exception, SystemExit) as error:
        return _failure("The check itself failed", error)
    if not isinstance(finding, Finding):
        return _failure("The check itself failed", TypeError("it returned no Finding"))
    return finding


def _failure(what: str, error: BaseException) -> Finding:
    return Finding(
        "problem",
        f"{what}: {in_words(error)}.",
        "Update the plug-in that brings it, or switch it off with ALLAPRIMA_DISABLE.",
    )
