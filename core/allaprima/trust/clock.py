"""Whether what a manifest says of its time can be: by its certificate, and by this machine's clock.

The library compares certificates with the clock alone. It says "expired" of one that does not hold yet, as
is seen from a clock in the past, and takes whatever time of signing it is told.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509

LENIENCE = timedelta(days=1)
"""By which two clocks may differ: a clock set to local time is wrong by half a day."""

_CHECK = "Check this computer's clock."


def not_yet(certificate: x509.Certificate, now: datetime) -> str | None:
    """A sentence if a certificate does not hold yet, or None.

    Args:
        now: with a time zone.
    """
    begins = certificate.not_valid_before_utc
    if now >= begins:
        return None
    return f"Its certificate holds from {begins:%Y-%m-%d}, and here it is {now:%Y-%m-%d}. {_CHECK}"


def time_problem(signed_at: str, certificate: x509.Certificate | None, now: datetime) -> str | None:
    """A sentence if a picture cannot have been signed when it says, or None.

    Args:
        signed_at: ISO 8601; without a time zone, in UTC.
        certificate: the signer's; None where a time-stamp says when, which has been compared already.
        now: with a time zone.
    """
    try:
        time = datetime.fromisoformat(signed_at)
        time = time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC)
    except (ValueError, OverflowError):
        return "When it was signed cannot be read."
    if time - now > LENIENCE:
        return f"It says that it was signed on {time:%Y-%m-%d}, and here it is {now:%Y-%m-%d}. {_CHECK}"
    if certificate is not None:
        begins, ends = certificate.not_valid_before_utc, certificate.not_valid_after_utc
        if not begins <= time <= ends:
            return (
                f"It says that it was signed on {time:%Y-%m-%d}, when its certificate did not hold: that is "
                f"one from {begins:%Y-%m-%d} to {ends:%Y-%m-%d}."
            )
    return None
