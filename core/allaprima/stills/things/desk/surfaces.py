"""Colours and surfaces of what is on a desk."""

from __future__ import annotations

import numpy as np

from allaprima.stills.patterns import between, noise

PAPER = "f1ede3"
BLACK = "1e1e21"


def leaves(p: np.ndarray) -> np.ndarray:
    lines = noise(p * (0.05, 22, 0.05), 1.0, 6) * 0.5 + noise(p * (0.1, 60, 0.1), 1.0, 9) * 0.5
    return between("cfc5ae", "f3eee1", 0.62 + 0.5 * lines)
