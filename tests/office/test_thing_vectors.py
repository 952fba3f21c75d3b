"""The vectors of things that come along."""

import numpy as np

from allaprima import embed
from allaprima_office import thing_vectors
from allaprima_office.thing_vectors import VECTORS, per_thing, phrases_of_table, starts


def test_the_vectors_that_come_along_are_those_of_the_table():
    kept = thing_vectors.read()
    phrases = list(dict.fromkeys(phrase for _, phrase in phrases_of_table()))
    assert list(kept) == phrases
    some = phrases[::97]
    vectors = np.stack([kept[phrase] for phrase in some])
    assert np.abs(vectors - embed(some)).max() < 2e-3
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert VECTORS.stat().st_size < 3_000_000


def test_the_file_is_written_as_it_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr(
        thing_vectors, "things", lambda: [("door", ("exit", "entry")), ("cat", ("pet",))]
    )
    thing_vectors.write(tmp_path / "things.npz")
    kept = thing_vectors.read(tmp_path / "things.npz")
    assert list(kept) == ["door", "exit", "entry", "cat", "pet"]
    assert {vector.shape for vector in kept.values()} == {(384,)}


def test_a_thing_is_as_near_as_the_nearest_of_its_phrases():
    cosines = np.zeros((2, len(phrases_of_table())), np.float32)
    cosines[0, starts()[3] + 1] = 0.5
    cosines[1, starts()[4] - 1] = 0.25
    near = per_thing(cosines)
    assert near.shape == (2, len(starts()))
    assert near[0].argmax() == near[1].argmax() == 3
    assert near[0, 3] == 0.5
