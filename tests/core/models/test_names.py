"""Words are found in the names that people give to models, however they write them."""

from __future__ import annotations

import pytest

from allaprima.models.names import words_in


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
