"""Words are found in the names that people give to models, however they write them."""

from __future__ import annotations

import pytest

from allaprima.models.names import name_made_safe, words_in


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sd-turbo", {"sd", "turbo"}),
        ("my_lcm_model.2", {"my", "lcm", "model"}),
        ("dreamshaperXL_v21TurboDPMSDE", {"dreamshaper", "xl", "turbo", "dpmsde"}),
        ("LCMv2", {"lcm"}),
        ("XLTurbo", {"xl", "turbo"}),
        ("alcmene", {"alcmene"}),
        ("1.5", set()),
    ],
)
def test_the_words_of_a_name(name: str, words: set[str]) -> None:
    assert words_in(name) == words


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("sd_xl_turbo_1.0", "sd_xl_turbo_1.0"),
        ("My Model (v2)", "My-Model-v2"),
        ("../../etc/passwd", "etc-passwd"),
        ("Öl+Tusche", "Öl+Tusche"),
        ("...", ""),
    ],
)
def test_a_name_is_made_safe_for_a_folder(name: str, safe: str) -> None:
    assert name_made_safe(name) == safe
