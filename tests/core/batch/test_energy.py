"""The processor's own energy counters, as Linux shows them."""

from __future__ import annotations

from pathlib import Path

from allaprima.batch.energy import Meter


def counter(folder: Path, name: str, microjoules: int, wrap: int = 10_000_000) -> None:
    (folder / name).mkdir(exist_ok=True)
    (folder / name / "energy_uj").write_text(f"{microjoules}\n")
    (folder / name / "max_energy_range_uj").write_text(f"{wrap}\n")


def test_packages_are_added_up_and_their_parts_are_not_counted_twice(tmp_path: Path) -> None:
    for name in ("intel-rapl:0", "intel-rapl:1", "intel-rapl:0:0"):
        counter(tmp_path, name, 1_000_000)
    meter = Meter(tmp_path)
    for name in ("intel-rapl:0", "intel-rapl:1", "intel-rapl:0:0"):
        counter(tmp_path, name, 3_500_000)
    assert meter.joules() == 5.0


def test_a_counter_that_wrapped_around_goes_on(tmp_path: Path) -> None:
    counter(tmp_path, "intel-rapl:0", 9_000_000)
    meter = Meter(tmp_path)
    counter(tmp_path, "intel-rapl:0", 1_000_000)
    assert meter.joules() == 2.0


def test_a_machine_that_does_not_tell_is_not_guessed_at(tmp_path: Path) -> None:
    assert Meter(tmp_path).joules() is None
    assert Meter(tmp_path / "nothing").joules() is None
    (tmp_path / "intel-rapl:0").mkdir()
    assert Meter(tmp_path).joules() is None
