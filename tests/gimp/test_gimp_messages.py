"""What went wrong, in words for the user."""

from __future__ import annotations

from allaprima import InvalidRequest
from allaprima_gimp.messages import in_words, told


def test_an_error_of_alla_primas_is_what_happened_and_what_to_do() -> None:
    error = InvalidRequest("Nothing is selected.", "Select what shall be filled.")
    assert told(error) == ("Nothing is selected.", "Select what shall be filled.")
    assert in_words(error) == "Nothing is selected. Select what shall be filled."


def test_where_nothing_can_be_done_only_what_happened_is_said() -> None:
    assert told(InvalidRequest("It is odd.")) == ("It is odd.", "")
    assert in_words(InvalidRequest("It is odd.")) == "It is odd."


def test_only_what_was_not_expected_names_the_log() -> None:
    what, more = told(ValueError("no such thing."))
    assert what == "Something unexpected happened: ValueError: no such thing."
    assert more.startswith("The log: ")
