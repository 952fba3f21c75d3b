"""What comes out is valid Open XML, by the schemas and rules of Microsoft's Open XML SDK.

openxml-audit carries that SDK's schema data, which is ISO/IEC 29500 (transitional) with the
extensions that Office writes.
"""

import shutil
import zipfile

import pytest
from click.testing import CliRunner
from conftest import DECKS
from openxml_audit import OpenXmlValidator

from allaprima.cli import command_line
from allaprima_office import sample_deck

WAYS = {
    "one picture": ("--slide", "1", "--prompt", "oak <planks> & \u2603", "--fit", "contain"),
    "decoration": ("--slide", "1", "--prompt", "felt", "--decorative"),
    "a background": ("--background", "master", "--prompt", "linen", "--kind", "material"),
    "a contact sheet": ("--slide", "1", "--prompt", "moss", "--count", "7"),
}

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def validator():
    return OpenXmlValidator()


def wrong(validator, path):
    """What is wrong with a deck, by part."""
    return {(error.part_uri, error.description) for error in validator.validate(path).errors}


@pytest.fixture
def slides(plugins):
    return lambda *words: CliRunner().invoke(command_line(plugins), ["slides", *map(str, words)])


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("given", [sample_deck(), *DECKS], ids=lambda path: path.stem)
def test_nothing_is_wrong_that_was_not_wrong_before(validator, slides, tmp_path, given, way):
    assert slides(given, *WAYS[way], "-o", tmp_path / "out.pptx").exit_code == 0
    assert wrong(validator, tmp_path / "out.pptx") <= wrong(validator, given)


def test_replacing_and_making_again_keep_a_deck_valid(validator, slides, tmp_path):
    deck = shutil.copy(sample_deck(), tmp_path / "talk.pptx")
    for words in (
        (),
        ("--slide", "1", "--replace", "picture", "--prompt", "oak"),
        ("--remake", "all", "--style", "flat"),
        ("--background", "slide", "--slide", "2", "--prompt", "waves"),
    ):
        assert slides(deck, *words, "--in-place").exit_code == 0
        assert wrong(validator, deck) == set()


def test_the_validator_sees_what_is_wrong(validator, tmp_path):
    broken = tmp_path / "broken.pptx"
    with zipfile.ZipFile(sample_deck()) as old, zipfile.ZipFile(broken, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            if info.filename == "ppt/slides/slide1.xml":
                data = data.replace(b"<p:nvPr/>", b"<p:nvPr/><p:nvPr/>").replace(
                    b"<p:nvPr>", b"<p:no/><p:nvPr>"
                )
            new.writestr(info, data)
    assert {part for part, _ in wrong(validator, broken)} == {"/ppt/slides/slide1.xml"}
