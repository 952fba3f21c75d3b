"""The tool that fills a deck, for programs outside."""

import json

import jsonschema
import pytest

from allaprima import DocumentError, InvalidRequest, OutputError, RequestRefused
from allaprima_office import sample_deck
from allaprima_office.deck import open_deck
from allaprima_office.pictures import pictures_in
from allaprima_office.tools import fill_slides

TOOL = fill_slides()


def fill(engine, **arguments):
    jsonschema.validate(arguments, TOOL.parameters)
    told = []
    made = TOOL.call(engine, arguments, lambda words, part: told.append((words, part)))
    assert told
    return json.loads(json.dumps(made.values))


def test_every_place_gets_its_picture_and_the_deck_stays_as_it_is(engine, tmp_path):
    before = sample_deck().read_bytes()
    file = tmp_path / "filled.pptx"
    told = fill(engine, deck=str(sample_deck()), file=str(file), style="flat")
    made = pictures_in(open_deck(file), None)
    assert told["file"] == str(file)
    assert len(told["pictures"]) == len([one for one in made if one.origin]) > 2
    assert all(row["alternative_text"] for row in told["pictures"])
    assert all(row["recipe"]["prompt"].endswith("flat") for row in told["pictures"])
    assert told["failed"] == []
    assert sample_deck().read_bytes() == before


def test_nothing_is_replaced_unless_that_is_said(engine, tmp_path):
    file = tmp_path / "mine.pptx"
    file.write_bytes(b"mine")
    with pytest.raises(InvalidRequest, match="is there already"):
        fill(engine, deck=str(sample_deck()), file=str(file))
    assert file.read_bytes() == b"mine"
    fill(engine, deck=str(sample_deck()), file=str(file), overwrite=True)
    assert file.read_bytes() != b"mine"


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"deck": "talk.pptx"}, InvalidRequest, "no absolute path"),
        ({"deck": "/missing/talk.pptx"}, DocumentError, "talk.pptx"),
        ({"file": "filled.pptx"}, InvalidRequest, "no absolute path"),
        ({"file": "/missing/filled.pptx"}, OutputError, "does not exist"),
        ({"file": "/filled.odp"}, OutputError, "does not end in .pptx"),
    ],
)
def test_bad_paths_are_told_in_a_sentence(engine, tmp_path, arguments, error, said):
    good = {"deck": str(sample_deck()), "file": str(tmp_path / "filled.pptx")}
    with pytest.raises(error, match=said):
        fill(engine, **good | arguments)


def test_a_deck_with_no_place_for_a_picture_is_told(engine, deck, add_slide, opened, tmp_path):
    add_slide(6)
    path = opened(deck).path
    with pytest.raises(DocumentError):
        fill(engine, deck=str(path), file=str(tmp_path / "filled.pptx"))
    assert not (tmp_path / "filled.pptx").exists()


def test_where_no_picture_could_be_made_nothing_is_written(
    engine, painter, deck, add_slide, opened, tmp_path
):
    add_slide(8, "Oak planks")
    path, file = opened(deck).path, tmp_path / "filled.pptx"

    def refuse(_request):
        raise RequestRefused("Not today.")

    painter.act = refuse
    with pytest.raises(RequestRefused, match="Not today"):
        TOOL.call(engine, {"deck": str(path), "file": str(file)}, lambda _words, _part: None)
    assert not file.exists()
