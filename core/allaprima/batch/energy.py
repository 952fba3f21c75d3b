"""How much energy the processor used, where the machine tells (RAPL on Linux)."""

from __future__ import annotations

from pathlib import Path

_COUNTERS = Path("/sys/class/powercap")


class Meter:
    """Counts from its making on. Of the processor's packages as a whole, whatever runs on them;
    a graphics card is not counted."""

    def __init__(self, counters: Path = _COUNTERS) -> None:
        # "intel-rapl:0" is a package, on AMD too; "intel-rapl:0:0" is a part of it.
        self._packages = [p for p in counters.glob("intel-rapl:*") if p.name.count(":") == 1]
        self._last = self._read()
        self._joules = 0.0

    def joules(self) -> float | None:
        """Joules so far; None if this machine does not tell. To be asked at least once an hour:
        the counters wrap around."""
        now = self._read()
        if now is None or self._last is None:
            return None
        for (before, wrap), (after, _) in zip(self._last, now, strict=True):
            used = after - before
            self._joules += (used if used >= 0 else used + wrap) / 1e6
        self._last = now
        return self._joules

    def _read(self) -> list[tuple[int, int]] | None:
        """Microjoules of each package, and where its counter wraps around."""
        try:
            return [
                (
                    int((package / "energy_uj").read_text()),
                    int((package / "max_energy_range_uj").read_text()),
                )
                for package in self._packages
            ] or None
        except (OSError, ValueError):  # most systems let only root read it
            return None
