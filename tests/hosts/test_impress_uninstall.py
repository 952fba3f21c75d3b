"""Taking the extension out of LibreOffice again. Its name puts this after the other tests."""

# ruff: noqa: F811 - the fixture has the name of what is imported

from __future__ import annotations

from impress_session import installed  # noqa: F401 - a fixture


def test_uninstalling_leaves_nothing(installed):
    installed.run("uninstall", "impress")
    listed = installed.root.run(["unopkg", "list"], timeout=120).stdout
    assert "allaprima" not in listed
    assert not (installed.root.home / ".local/share/allaprima/impress").exists()
