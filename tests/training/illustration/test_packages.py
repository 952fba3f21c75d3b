"""Packages are the ones expected, with the licences expected, or the stage says what is wrong."""

import shutil
from collections import namedtuple
from pathlib import Path

import pytest
from small_packages import Registry, icon_files, pack

from training.illustration import licences, sets, sources
from training.illustration.sets import FLUENT, ICONIFY, PERMISSIVE, SETS, SHARES, Set
from training.illustration.styles import style_of
from training.shards import TrainingError


def test_every_set_is_permissive_and_has_a_style() -> None:
    assert len({s.id for s in SETS}) == len(SETS)
    for entry in SETS:
        assert entry.licence in PERMISSIVE
        style_of(entry.id, "anything")


@pytest.mark.parametrize("share", SHARES)
def test_a_share_names_sets_that_exist(share: str) -> None:
    assert set(SHARES[share]) <= {s.id for s in SETS}


def test_the_notice_names_every_set_with_its_licence() -> None:
    notice = (Path(__file__).parents[3] / "NOTICE").read_text()
    for entry in SETS:
        [line] = [x for x in notice.splitlines() if x.strip().startswith(f"{entry.id} ")]
        assert entry.licence in line


def test_an_archive_that_is_there_is_not_downloaded_again(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    archive = sources.opened(
        registry.words, registry.cache, lambda name: name.endswith("data.json")
    )
    assert list(archive.names()) == ["en/data.json", "package.json"]


def test_a_damaged_archive_is_deleted_and_the_error_says_so(registry: Registry) -> None:
    path = registry.cache / registry.words.archive
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(TrainingError, match=r"was damaged.*Run the stage again"):
        sources.opened(registry.words, registry.cache, lambda _: True)
    assert not path.exists()


def test_without_npm_the_error_says_how_to_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(TrainingError, match=r"npm is needed.*put lobehub-fluent-emoji-3d"):
        sources.fetch(FLUENT, tmp_path)


def test_a_failing_download_says_what_npm_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho 'no such host' >&2\nexit 1\n")
    npm.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda _: str(npm))
    with pytest.raises(TrainingError, match="no such host Check the network"):
        sources.fetch(FLUENT, tmp_path / "cache")


def test_a_full_disk_is_noticed_before_anything_is_downloaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(100, 99, 1))
    with pytest.raises(TrainingError, match=r"are free. Make room"):
        sources.fetch(FLUENT, tmp_path / "not" / "there" / "yet")


def test_a_package_whose_licence_changed_is_refused(registry: Registry) -> None:
    changed = pack(ICONIFY, registry.cache, icon_files(), license="BUSL-1.1")
    with pytest.raises(TrainingError, match=r"is BUSL-1.1; it was MIT"):
        sources.opened(changed, registry.cache, lambda _: True)


def test_another_version_under_the_same_name_is_refused(registry: Registry) -> None:
    other = pack(ICONIFY, registry.cache, icon_files(), version="9.9.9")
    with pytest.raises(TrainingError, match=r"holds @iconify/json 9.9.9"):
        sources.opened(other, registry.cache, lambda _: True)


def test_a_missing_file_is_named(registry: Registry) -> None:
    archive = sources.opened(registry.vectors, registry.cache, lambda _: False)
    with pytest.raises(TrainingError, match=r"has no file json/noto.json"):
        archive.read("json/noto.json")


@pytest.mark.parametrize("info", [{}, {"license": "MIT"}, {"license": {"spdx": "CC-BY-NC-4.0"}}])
def test_a_set_with_another_licence_is_refused(info: dict[str, object]) -> None:
    with pytest.raises(TrainingError, match="noto of @iconify/json"):
        licences.check_set(Set("noto", "Apache-2.0", "emoji"), info)


def test_a_set_that_is_not_permissive_cannot_be_listed() -> None:
    entry = Set("openmoji", "CC-BY-SA-4.0", "emoji")
    with pytest.raises(TrainingError, match="not a permissive one"):
        licences.check_set(entry, {"license": {"spdx": "CC-BY-SA-4.0"}})


def test_share_alike_and_non_commercial_are_not_permissive() -> None:
    assert not any("SA" in x or "NC" in x or "GPL" in x for x in sets.PERMISSIVE)
