"""The Impress extension's file, and LibreOffice as a host: found, installed into, looked at, left."""

import io
import os
import stat
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from allaprima import OutputError, __version__
from allaprima_office.impress import host
from allaprima_office.impress.packaging import environment_in, extension

PYTHON, PACKAGES = Path("/env/bin/python"), [Path("/env/lib/packages")]
ENTRIES = {"insert", "fill", "change", "variations", "background"}

posix = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")


@pytest.fixture
def contents():
    with zipfile.ZipFile(io.BytesIO(extension(PYTHON, PACKAGES))) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_same_arguments_give_the_same_bytes():
    assert extension(PYTHON, PACKAGES) == extension(PYTHON, PACKAGES)


def test_every_file_of_the_manifest_and_every_icon_is_there(contents):
    manifest = ElementTree.fromstring(contents["META-INF/manifest.xml"])
    named = [value for entry in manifest for key, value in entry.items() if "full-path" in key]
    assert "allaprima_impress.py" in named
    assert set(named) <= set(contents)
    addons = contents["Addons.xcu"].decode()
    icons = {part.split("<")[0] for part in addons.split("%origin%/")[1:]}
    assert len(icons) == 2 * len(ENTRIES)
    assert icons <= set(contents)


def test_the_toolbar_has_the_entries_of_the_menu_that_make_pictures(contents):
    addons = contents["Addons.xcu"].decode()
    urls = [part.split("<")[0] for part in addons.split("<value>org.allaprima.impress:")[1:]]
    assert {urls.count(entry) for entry in ENTRIES} == {3}  # menu, toolbar, icon
    assert urls.count("export") == 1  # in the menu alone
    assert set(urls) == {*ENTRIES, "export"}


def test_the_extension_carries_its_version_and_says_where_the_libraries_are(contents, tmp_path):
    assert f'<version value="{__version__}"/>' in contents["description.xml"].decode()
    file = tmp_path / "a.oxt"
    file.write_bytes(extension(PYTHON, PACKAGES))
    assert environment_in(file) == {
        "version": __version__,
        "python": str(PYTHON),
        "site_packages": [str(PACKAGES[0])],
    }


@pytest.mark.parametrize("data", [None, b"", b"PK no zip"])
def test_a_damaged_extension_says_nothing(tmp_path, data):
    if data is not None:
        (tmp_path / "a.oxt").write_bytes(data)
    assert environment_in(tmp_path / "a.oxt") == {}


def test_the_component_is_plain_python_without_libraries(contents):
    source = contents["allaprima_impress.py"].decode()
    compile(source, "allaprima_impress.py", "exec")
    tops = {line.split()[1].partition(".")[0] for line in source.splitlines()
            if line.startswith(("import ", "from "))}  # fmt: skip
    assert tops <= {*sys.stdlib_module_names, "uno", "unohelper", "com"}


UNOPKG = """#!/bin/sh
echo "$@" >> "{folder}/calls"
if [ -e "{folder}/broken" ]; then echo "ERROR: unopkg failed." >&2; exit 1; fi
case "$1" in
  add) touch "{folder}/there";;
  remove) rm "{folder}/there";;
  list) if [ -e "{folder}/there" ]; then echo "Identifier: org.allaprima.impress"; fi;;
esac
"""


@pytest.fixture
def office(tmp_path, monkeypatch):
    """A program folder with a stand-in for `unopkg`, and a Python of its own."""
    folder = tmp_path / "program"
    folder.mkdir()
    for name, text in (
        ("unopkg", UNOPKG.format(folder=folder)),
        ("soffice", "#!/bin/sh\n"),
        ("python", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n'),
    ):
        (folder / name).write_text(text)
        (folder / name).chmod((folder / name).stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return folder


@pytest.fixture
def environment(monkeypatch, tmp_path):
    """Environments are made and looked at elsewhere; which users they have."""
    users = []
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\n")
    python.chmod(0o700)

    def environment_for(base, *, user, system_site_packages, report):
        assert base.is_file()
        users.append(user)
        return python

    monkeypatch.setattr(host, "environment_for", environment_for)
    monkeypatch.setattr(host, "leave_environment", users.remove)
    monkeypatch.setattr(host, "site_packages_of", lambda python: PACKAGES)
    return users


@posix
def test_libreoffice_is_found_on_the_path(office):
    assert host.find()[0] == office


@pytest.mark.parametrize(
    ("system", "variable", "place", "tool"),
    [
        ("win32", "PROGRAMFILES", "LibreOffice/program", "unopkg.com"),
        ("darwin", "HOME", "Applications/LibreOffice.app/Contents/MacOS", "unopkg"),
    ],
)
def test_libreoffice_is_found_where_its_installer_puts_it(
    tmp_path, monkeypatch, system, variable, place, tool
):
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.delenv("PROGRAMFILES(X86)", raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    assert host.find() == []
    (tmp_path / place).mkdir(parents=True)
    (tmp_path / place / tool).touch()
    assert host.find() == [tmp_path / place]


@posix
def test_it_is_installed_looked_at_and_taken_out(office, environment):
    [missing] = [host.check(office)]
    assert (missing.status, missing.remedy.split("`")[1]) == (
        "warning",
        "allaprima install impress",
    )
    told = []
    host.install(office, told.append)
    assert told == ["Adding the extension"]
    assert (host.check(office).status, environment) == ("ok", ["impress"])
    assert host.kept_file().exists()
    host.uninstall(office)
    assert (host.check(office).status, environment) == ("warning", [])
    assert not host.kept_file().parent.exists()


@posix
def test_another_version_and_a_broken_environment_are_problems(office, environment):
    host.install(office, print)
    host.kept_file().write_bytes(extension(Path("/nowhere/python"), []))
    assert "environment does not work" in host.check(office).message
    host.kept_file().write_bytes(b"")
    assert "another version" in host.check(office).message


@posix
def test_what_unopkg_says_is_passed_on(office, environment):
    (office / "broken").touch()
    with pytest.raises(OutputError, match="unopkg failed: ERROR: unopkg failed") as raised:
        host.install(office, print)
    assert "Close LibreOffice" in raised.value.remedy
    assert host.check(office).status == "problem"


@posix
def test_a_libreoffice_with_its_own_python_uses_that(office):
    assert host.python_of(office) == office / "python"
