"""What is known of a machine's speed, and who may finish."""

from __future__ import annotations

from typing import Any

import pytest

from allaprima import Request
from allaprima.live.pace import QUICK, SLOW, STARVING, Pace, may_finish


def resolved(**values: Any) -> Request:
    return Request(
        **{
            "prompt": "a tree",
            "model": "fake",
            "size": (256, 256),
            "steps": 8,
            "guidance": 1.0,
            "seed": 0,
        }
        | values
    )


def test_nothing_is_known_before_something_was_measured() -> None:
    assert Pace().seconds(resolved()) is None


def test_the_median_of_the_last_times_counts_so_that_one_hiccup_does_not() -> None:
    pace = Pace()
    for seconds in (9.0, 0.2, 0.2, 5.0, 0.3, 0.2):
        pace.measured(resolved(), seconds)
    assert pace.seconds(resolved()) == 0.2


@pytest.mark.parametrize(
    ("changes", "expected"),
    [({"steps": 2}, 0.2), ({"size": (128, 128)}, 0.2), ({"size": (512, 256), "steps": 4}, 0.8)],
)
def test_what_was_not_measured_is_scaled_by_pixels_and_steps(
    changes: dict[str, Any], expected: float
) -> None:
    pace = Pace()
    pace.measured(resolved(), 0.8)
    assert pace.seconds(resolved(**changes)) == pytest.approx(expected)


@pytest.mark.parametrize("changes", [{"model": "other"}, {"guidance": 5.0}])
def test_another_model_or_one_that_is_guided_is_not_judged_by_this_one(
    changes: dict[str, Any],
) -> None:
    pace = Pace()
    pace.measured(resolved(), 0.8)
    assert pace.seconds(resolved(**changes)) is None


def test_no_more_is_kept_than_a_session_needs() -> None:
    pace = Pace()
    for steps in range(1, 1001):
        pace.measured(resolved(steps=steps), 0.1 * steps)
    assert len(pace._seconds) < 100
    assert pace.seconds(resolved(steps=1000)) == pytest.approx(100.0)


@pytest.mark.parametrize(
    ("expected", "waited", "may"),
    [
        (QUICK, 0.0, True),
        (QUICK + 0.1, 0.0, False),
        (QUICK + 0.1, STARVING, True),
        (QUICK + 0.1, STARVING - 0.1, False),
        (STARVING + 0.1, STARVING, False),
        (STARVING + 0.1, STARVING + 0.1, True),
        (SLOW + 0.1, 100.0, False),
    ],
)
def test_outdated_work_goes_on_if_it_is_quick_or_nothing_else_would_ever_be_seen(
    expected: float, waited: float, may: bool
) -> None:
    assert may_finish(expected, waited, sure=True, running=0.0) is may


@pytest.mark.parametrize("expected", [None, 30.0])
@pytest.mark.parametrize(
    ("waited", "running", "may"),
    [
        (STARVING - 0.1, 0.0, False),
        (STARVING, 0.0, True),
        (100.0, SLOW, True),
        (100.0, SLOW + 0.1, False),
    ],
)
def test_what_was_hardly_measured_is_let_through_for_a_while_or_its_time_would_never_be_known(
    expected: float | None, waited: float, running: float, may: bool
) -> None:
    assert may_finish(expected, waited, sure=False, running=running) is may


def test_a_first_time_with_all_that_is_loaded_once_does_not_count_beside_a_second() -> None:
    pace = Pace()
    assert not pace.is_sure(resolved())
    pace.measured(resolved(), 9.0)
    assert not pace.is_sure(resolved())
    pace.measured(resolved(), 0.1)
    assert pace.is_sure(resolved())
    assert not pace.is_sure(resolved(steps=2))
    assert pace.seconds(resolved()) == 0.1
