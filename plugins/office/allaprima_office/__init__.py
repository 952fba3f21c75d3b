"""Pictures in PowerPoint decks: a thin layer between .pptx files (python-pptx) and the engine."""

from pathlib import Path


def sample_deck() -> Path:
    """The deck that shows what the adapter does; `samples/make_sample_deck.py` made it."""
    return Path(__file__).with_name("sample.pptx")
