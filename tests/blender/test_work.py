"""Work in the thread: progress, stopping, and the extension disabled in the middle of it."""

import threading

import pytest

bpy = pytest.importorskip("bpy")

from allaprima import Cancelled, Request  # noqa: E402


@pytest.fixture
def work(scene):
    from allaprima_blender.extension import work

    return work


def held(painter):
    """Have the painter wait before its second step; returns (reached, go on)."""
    reached, go = threading.Event(), threading.Event()

    def wait(step):
        if step == 1:
            reached.set()
            assert go.wait(60)

    painter.act = wait
    return reached, go


REQUEST = Request(prompt="oak", kind="material", size=(64, 64), seed=1)


def test_it_returns_what_the_function_returns(work):
    assert work.Work(lambda _: 3).result() == 3


def test_it_raises_what_the_function_raises(work):
    def fail(_):
        raise LookupError("none")

    with pytest.raises(LookupError, match="none"):
        work.Work(fail).result()


def test_progress_is_told_in_words_and_as_a_fraction_of_its_share(work, painter):
    reached, go = held(painter)
    begun = work.Work(lambda w: w.generate(REQUEST, share=(0.0, 0.5)))
    assert reached.wait(60)
    assert 0 < begun.fraction < 0.5
    assert begun.text == "Painting"
    go.set()
    begun.result()
    assert begun.fraction == pytest.approx(0.5)


def test_stopped_it_ends_at_the_next_step(work, painter):
    reached, go = held(painter)
    begun = work.Work(lambda w: w.generate(REQUEST))
    assert reached.wait(60)
    begun.cancel()
    go.set()
    with pytest.raises(Cancelled):
        begun.result()
    assert begun.done


def test_stopped_before_it_began_it_makes_nothing(work, painter):
    go = threading.Event()

    def late(w):
        assert go.wait(60)
        return w.generate(REQUEST)

    begun = work.Work(late)
    begun.cancel()
    go.set()
    with pytest.raises(Cancelled):
        begun.result()
    assert painter.seen == []


def test_the_extension_disabled_while_working_stops_the_work_and_gives_the_memory_back(
    extension, work, painter
):
    reached, go = held(painter)
    begun = work.Work(lambda w: w.generate(REQUEST))
    assert reached.wait(60)
    disabling = threading.Timer(0.0, go.set)
    begun.cancel()
    disabling.start()
    try:
        extension.unregister()
        assert begun.done
        assert work.engine_if_made() is None
        assert painter.released.is_set()
        assert not hasattr(bpy.types.Scene, "allaprima")
        assert not hasattr(bpy.types, "ALLAPRIMA_PT_view")
    finally:
        extension.register()


def test_registering_imports_no_engine():
    """Blender's start must not wait for it."""
    import subprocess
    import sys

    code = (
        "import sys, bpy\n"
        "from allaprima_blender import extension\n"
        "extension.register()\n"
        "heavy = {'torch', 'diffusers', 'allaprima.engine', 'PIL', 'pluggy'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
        "extension.unregister()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
