"""The self-made key: made once, private, and recognised for as long as it is kept."""

from __future__ import annotations

import os
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from allaprima import AllaPrimaError, OutputError
from allaprima.trust import own
from allaprima.trust.credentials import credentials
from allaprima.trust.own import FILE, own_identity, own_roots

posix = pytest.mark.skipif(os.name != "posix", reason="permission bits are POSIX's")


def test_it_is_made_on_first_use_and_then_kept(own_folder: Path) -> None:
    assert own_roots() == ""
    assert not own_folder.exists()
    first = own_identity()
    assert own_identity() == first
    assert (first.algorithm, first.name) == ("es256", own.ORGANISATION)
    assert [p.name for p in own_folder.iterdir()] == [FILE]


@posix
def test_nobody_else_can_read_it(own_folder: Path) -> None:
    before = os.umask(0)
    try:
        own_identity()
    finally:
        os.umask(before)
    assert stat.S_IMODE(own_folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((own_folder / FILE).stat().st_mode) == 0o600


def test_the_key_of_the_root_is_not_kept(own_folder: Path) -> None:
    own_identity()
    data = (own_folder / FILE).read_bytes()
    assert data.count(b"PRIVATE KEY-----\n") == 2  # BEGIN and END of one
    certificate, root = x509.load_pem_x509_certificates(data)
    certificate.verify_directly_issued_by(root)
    assert own_roots().encode() in data


def test_those_who_start_at_once_get_the_same(own_folder: Path) -> None:
    barrier = threading.Barrier(8)
    found = []

    def start() -> None:
        barrier.wait()
        found.append(own_identity().certificates)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    assert [p.name for p in own_folder.iterdir()] == [FILE]


def test_a_file_system_without_hard_links_will_do(
    own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    assert own_identity() == own_identity()
    assert [p.name for p in own_folder.iterdir()] == [FILE]


def test_one_from_a_wrong_clock_is_replaced_but_still_recognised(own_folder: Path) -> None:
    own_folder.mkdir(parents=True)
    (own_folder / FILE).write_bytes(own._new_pem(datetime(1970, 1, 2, tzinfo=UTC)))
    old = own_roots()
    identity = own_identity()
    identity.check_time()
    assert old in own_roots()
    assert own_roots().count("BEGIN") == 2
    assert own_identity() == identity


def test_its_certificates_are_told_from_those_of_others(own_folder: Path) -> None:
    [mine] = x509.load_pem_x509_certificates(own_identity().certificates)
    [root] = x509.load_pem_x509_certificates(own_roots().encode())
    assert own.is_own(mine)
    assert not own.is_own(root)
    assert not own.is_own(x509.load_pem_x509_certificates(own._new_pem(datetime.now(UTC)))[0])


@pytest.mark.parametrize("damage", [b"", b"\0" * 100, b"-----BEGIN PRIVATE KEY-----\n"])
def test_a_damaged_one_is_named_with_what_to_do(own_folder: Path, damage: bytes) -> None:
    own_identity()
    path = own_folder / FILE
    path.write_bytes(damage)
    with pytest.raises(AllaPrimaError) as caught:
        own_identity()
    assert str(path) in caught.value.message
    assert f"Delete {path}" in caught.value.remedy
    assert own_roots() == ""
    finding = credentials()
    assert (finding.status, finding.remedy) == ("problem", caught.value.remedy)


def test_it_is_told_when_it_cannot_be_stored(own_folder: Path) -> None:
    own_folder.parent.write_text("a file where a folder should be")
    finding = credentials()
    assert finding.status == "problem"
    assert "cannot be stored" in finding.message
    with pytest.raises(OutputError, match=r"cannot be stored.*ALLAPRIMA_DISABLE=credentials"):
        own_identity()


def test_a_full_disk_leaves_nothing_behind(
    own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", no_space)
        with pytest.raises(OutputError, match="No space left"):
            own_identity()
    assert list(own_folder.iterdir()) == []
    assert own_identity().name
