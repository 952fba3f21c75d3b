"""A clock in the past, and times that cannot be: never a crash, never as claimed, always a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from signers import NOW, RECIPE, YEAR, Authority, badly_signed, encoded

from allaprima import AllaPrimaError
from allaprima.trust import reading, signing
from allaprima.trust.claims import Claims
from allaprima.trust.clock import LENIENCE, not_yet, time_problem
from allaprima.trust.credentials import allaprima_sign
from allaprima.trust.verdicts import Verdict
from allaprima.trust.verify import verify_file

Sign = Callable[..., bytes]


def clock(monkeypatch: pytest.MonkeyPatch, module: Any, now: datetime) -> None:
    """Our own clock there. The library has the machine's; certificates are made to suit."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return now.astimezone(tz)

    monkeypatch.setattr(module, "datetime", Clock)


def check(folder: Path, data: bytes, anchors: str = "") -> Verdict:
    path = folder / "picture"
    path.write_bytes(data)
    [found] = verify_file(path, anchors=anchors)
    assert found.ok or found.status == "trusted" or found.claims == Claims()
    return found


@pytest.mark.parametrize("media_type", signing.MEDIA_TYPES)
def test_a_picture_from_the_future_is_not_as_claimed(
    tmp_path: Path, signed: Sign, monkeypatch: pytest.MonkeyPatch, media_type: str
) -> None:
    later = NOW + 2 * YEAR
    clock(monkeypatch, signing, later)
    data = signed(media_type)
    found = check(tmp_path, data)
    assert (found.status, found.problems) == ("invalid", ("timeOfSigning.outsideValidity",))
    assert f"signed on {later:%Y-%m-%d}, and here it is {NOW:%Y-%m-%d}" in found.message
    assert "clock" in found.message
    # By then it will be.
    clock(monkeypatch, reading, later)
    assert check(tmp_path, data).status == "trusted"


def test_clocks_may_differ_a_little(
    tmp_path: Path, signed: Sign, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock(monkeypatch, signing, NOW + timedelta(hours=14))
    assert check(tmp_path, signed()).status == "trusted"


def test_a_picture_that_says_to_be_older_than_its_certificate_is_not_as_claimed(
    tmp_path: Path,
    signed: Sign,
    organisation: Callable[..., None],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    organisation(begins=NOW - YEAR)
    # As one would sign who leaves out our check.
    monkeypatch.setattr(signing.Identity, "check_time", lambda *_: None)
    clock(monkeypatch, signing, NOW - 2 * YEAR)
    found = check(tmp_path, signed(), authority.root_pem)
    assert (found.status, found.problems) == ("invalid", ("timeOfSigning.outsideValidity",))
    assert "when its certificate did not hold" in found.message


def test_one_does_not_sign_with_a_certificate_that_does_not_hold_yet(
    signed: Sign, organisation: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    organisation(begins=NOW - YEAR)
    clock(monkeypatch, signing, NOW - 2 * YEAR)
    with pytest.raises(AllaPrimaError, match="holds only from") as failure:
        signed()
    assert "clock" in str(failure.value.remedy)


def test_a_certificate_that_does_not_hold_yet_is_not_called_expired(
    tmp_path: Path, authority: Authority
) -> None:
    """As the library sees every certificate from a clock in the past."""
    begins = NOW + YEAR / 2
    found = check(tmp_path, badly_signed(authority, begins=begins), authority.root_pem)
    assert (found.status, found.problems) == ("invalid", ("signingCredential.expired",))
    assert f"holds from {begins:%Y-%m-%d}, and here it is {NOW:%Y-%m-%d}" in found.message
    assert "expired" not in found.message
    expired = check(tmp_path, badly_signed(authority, ends=NOW - YEAR / 2), authority.root_pem)
    assert "has expired" in expired.message


def test_a_time_that_is_none_is_not_as_claimed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = signing.manifest

    def manifest(*given: Any, **named: Any) -> dict[str, Any]:
        definition = real(*given, **named)
        definition["assertions"][1]["data"]["signed_at"] = "tomorrow"
        return definition

    assert (
        "signed_at" in real(RECIPE, "image/png", NOW, include_prompt=True)["assertions"][1]["data"]
    )
    monkeypatch.setattr(signing, "manifest", manifest)
    data = allaprima_sign(data=encoded(), media_type="image/png", recipe=RECIPE, source=None)
    assert data is not None
    found = check(tmp_path, data)
    assert (found.status, found.message) == ("invalid", "When it was signed cannot be read.")


def test_what_says_no_time_has_none(tmp_path: Path, authority: Authority) -> None:
    assert check(tmp_path, badly_signed(authority), authority.root_pem).status == "trusted"


@given(st.text(max_size=40) | st.datetimes().map(datetime.isoformat))
def test_any_text_for_a_time_is_a_time_or_a_problem(text: str) -> None:
    problem = time_problem(text, None, NOW)
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        assert problem == "When it was signed cannot be read."
    else:
        if time.tzinfo is None:
            assert (problem is None) == (time.replace(tzinfo=UTC) - NOW <= LENIENCE)


def test_a_certificate_holds_from_its_first_second(authority: Authority, tmp_path: Path) -> None:
    from cryptography import x509

    file, _ = authority.files(tmp_path, begins=NOW, ends=NOW + YEAR)
    certificate = x509.load_pem_x509_certificates(file.read_bytes())[0]
    assert not_yet(certificate, NOW) is None
    assert not_yet(certificate, NOW - timedelta(seconds=1)) is not None
    assert time_problem(NOW.isoformat(), certificate, NOW) is None
    early = (NOW - timedelta(seconds=1)).isoformat()
    assert "did not hold" in str(time_problem(early, certificate, NOW))
