"""The one way through: a request goes in, pictures come out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pluggy

from allaprima.config import check_device, load_config
from allaprima.devices import choose_device
from allaprima.encoding import Encoder
from allaprima.errors import AllaPrimaError
from allaprima.jobs import WORKER, Job, Task
from allaprima.making import Making
from allaprima.models.cards import Card
from allaprima.plugins import all_items, plugin_manager
from allaprima.remembering import REMEMBERING
from allaprima.request import Picture, Progress, Request, UInt8Array, check_request
from allaprima.resolution import choose_card, find_card, resolve, with_english, with_kind
from allaprima.warm import WARM

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from allaprima.live.session import Live
    from allaprima.materials.layouts import Layout
    from allaprima.tools.tool import Tool


class Engine:
    """Makes pictures. May be used from any thread, and as a context manager that closes it.

    Models work on one thread of the process, and one model is warm at a time, whatever the number
    of engines. Hooks are called there too, but for `allaprima_models` and what `resolve`, `encode`
    and `save` call.

    Args:
        device: "cpu", "cuda", "cuda:1" and so on, or "mps"; None takes the settings' one, or else
            the best there is.
        plugins: from `plugin_manager()`; None takes all that the settings do not switch off.
        idle_seconds: how long a model stays warm with nothing to do; None keeps it.

    Raises:
        AllaPrimaError: the settings are wrong, `device` is no device's name, or `idle_seconds` is negative.
        PluginError: a plug-in cannot be loaded.
    """

    def __init__(
        self,
        *,
        device: str | None = None,
        plugins: pluggy.PluginManager | None = None,
        idle_seconds: float | None = 300.0,
    ) -> None:
        config = load_config()
        if plugins is not None and not isinstance(plugins, pluggy.PluginManager):
            raise TypeError("An engine's plug-ins must come from plugin_manager().")
        if idle_seconds is not None and not idle_seconds >= 0:  # nor is NaN
            raise AllaPrimaError(
                f"A model cannot stay warm for {idle_seconds!r} seconds.",
                "Use 0 or more, or None to keep it.",
            )
        if device is not None:
            check_device(device, "The engine's device")
        self._wanted_device = device or config.device
        self._threads = config.threads
        self._device: str | None = None
        self._plugins = plugin_manager(disabled=config.disabled) if plugins is None else plugins
        self._encoder = Encoder(self._plugins)
        self._idle_seconds = idle_seconds
        self._lock = threading.RLock()
        self._cards: list[Card] | None = None
        self._jobs: set[Job] = set()
        self._closed = False

    def models(self) -> list[Card]:
        """The cards of all installed models, looked for at the first call.

        Raises:
            PluginError: a plug-in failed to list its own.
        """
        with self._lock:
            if self._cards is None:
                cards: dict[str, Card] = {}
                for card in all_items(self._plugins.hook.allaprima_models, Card):
                    cards.setdefault(card.id, card)
                self._cards = list(cards.values())
            return list(self._cards)

    def card(self, id: str) -> Card:  # noqa: A002 - the card's own name for it
        """The card of one model.

        Raises:
            UnknownModel: it is not installed.
        """
        return find_card(self.models(), id)

    def tools(self) -> list[Tool]:
        """What plug-ins offer to programs outside, by name; of two with one name the first counts.

        Raises:
            PluginError: a plug-in failed to list its own.
        """
        from allaprima.tools.tool import Tool

        tools: dict[str, Tool] = {}
        for tool in all_items(self._plugins.hook.allaprima_tools, Tool):
            tools.setdefault(tool.name, tool)
        return sorted(tools.values(), key=lambda tool: tool.name)

    def card_for(self, request: Request) -> Card:
        """The card of the model that a request names, or else of the best for its kind and task.

        No plug-in is asked what it would make of the request, but for its kind, where that is open, and
        for how well models by formula suit it.

        Raises:
            InvalidRequest: it is no request.
            UnknownModel: the one that it names is not installed.
            UnsupportedRequest: that one cannot do this, or no installed model can.
            PluginError: a plug-in failed.
        """
        check_request(request)
        cards = self.models()
        request = with_english(self._plugins, request)
        return choose_card(cards, with_kind(self._plugins, cards, request), self._plugins)

    def resolve(self, request: Request) -> Request:
        """The request as it will be made: prepared by plug-ins, nothing left open.

        `generate` does this by itself; call it to know the size or seed beforehand. A request
        that has been resolved comes back as it is.

        Raises:
            InvalidRequest: it is no request.
            RequestRefused: a policy said no.
            UnknownModel: the model that it names is not installed.
            UnsupportedRequest: no model can do this.
            PluginError: a plug-in failed.
        """
        check_request(request)
        return resolve(self._plugins, self.models, request)[0]

    def generate(
        self,
        request: Request | str,
        *,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> list[Picture]:
        """Make pictures, and wait for them.

        Ctrl-C stops the work and gets through as KeyboardInterrupt, once the work has stopped.

        Args:
            request: what to make; a string is a prompt, with all else left open.
            on_progress: called on the engine's thread between any two stages and steps. It must
                be short. If it raises, the work stops, and that error is raised here.

        Returns:
            As many pictures as `request.count` says.

        Raises:
            AllaPrimaError: any of its kinds but DocumentError and OutputError.
            RuntimeError: the engine is closed, or this is called on its own thread, in a hook or
                a callback, where the wait would never end.
        """
        if WORKER.is_current():
            raise RuntimeError("An engine cannot generate inside a hook or a job's callback.")
        job = self.submit(request, on_progress=on_progress)
        try:
            job.wait()
        except BaseException:
            job.cancel()
            job.wait()
            raise
        return job.result()

    def submit(
        self,
        request: Request | str,
        *,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Job:
        """Have pictures made, and return at once. Arguments as for `generate`.

        Whatever goes wrong is raised by the job's `result`.

        Raises:
            InvalidRequest: it is neither a request nor a prompt.
            RuntimeError: the engine is closed.
        """
        if isinstance(request, str):
            request = Request(prompt=request)
        check_request(request)
        return self._begin(lambda job: self._make(job, request), on_progress)

    def submit_all(
        self,
        requests: Sequence[Request],
        *,
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Job:
        """Have the pictures of several requests made as one job, which gives them in order.

        Neighbours that differ in prompt and seed alone share a pass of the network, where that
        measured faster. What one of them is refused for, or fails of, fails the job.

        Raises:
            InvalidRequest: one of them is no request.
            RuntimeError: the engine is closed.
        """
        requests = list(requests)
        for request in requests:
            check_request(request)

        def work(job: Job) -> list[Picture]:
            making = Making(job, self._plugins, self.models, self._choose_device)
            return making.run_all(requests) if requests else []

        return self._begin(work, on_progress)

    def live(
        self,
        on_picture: Callable[[Picture, Request, bool], None],
        *,
        on_error: Callable[[AllaPrimaError, Request], None] | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        preview: bool = True,
    ) -> Live:
        """A session for requests that come at typing and dragging speed: the newest wins.

        `Live.ask` returns at once. A request that is overtaken before its turn is never worked
        on; one that is overtaken while it runs is stopped at the next stage or step, unless it
        is quick. What is shown never goes back to an older request. Where the full picture takes
        long here, as measured, a preview comes first, with fewer steps or smaller, and the full
        picture once the hand rests.

        All callbacks are called on the engine's thread and must be short; what they raise is
        logged.

        Args:
            on_picture: `on_picture(picture, request, final)`; the picture has the size asked for,
                the request is the one that was given to `ask`, and `final` is false for a preview.
            on_error: told what went wrong with the newest request, which is not tried again;
                the session goes on. None logs it.
            on_progress: told how far the newest request's picture is.
            preview: False makes full pictures only.

        Raises:
            RuntimeError: the engine is closed.
        """
        from allaprima.live.session import Live

        if self._closed:
            raise RuntimeError("This engine is closed.")
        if not callable(on_picture):
            raise TypeError("on_picture must be a function of a picture, its request and final.")
        return Live(
            self._begin,
            self._make,
            on_picture,
            on_error=on_error,
            on_progress=on_progress,
            preview=preview,
        )

    def encode(self, picture: Picture, media_type: str = "image/png") -> bytes:
        """A file's bytes of the picture alone, without its maps: signed; and remembered, soon after.

        Args:
            media_type: "image/png", "image/jpeg", "image/webp" or "image/tiff".

        Raises:
            OutputError: there is no such media type, or its format cannot hold this size.
            PluginError: a plug-in that signs failed.
            TypeError: it is no picture.
        """
        return self._encoder.picture(picture, media_type)

    def encode_material(self, picture: Picture) -> dict[str, bytes]:
        """PNG files' bytes of a material and its maps, for programs that keep them in a document.

        Returns:
            "basecolor" (8 bits) first, then height, roughness, metallic, ambient_occlusion (16 bits, grey) and
            normal (8 bits), as far as it has them; all signed, and the base colour remembered.

        Raises:
            PluginError: a plug-in that signs failed.
            TypeError: it is no picture.
        """
        return self._encoder.material(picture)

    def encode_edited(
        self,
        pixels: UInt8Array,
        original: Picture,
        media_type: str = "image/png",
        *,
        unchanged: bool = False,
    ) -> bytes:
        """A file's bytes of what became of a picture in another program: signed as an edit of it.

        Args:
            pixels: (H, W, 3 or 4) uint8 sRGB, straight alpha; what the file will show.
            original: the picture that went into it, with the pixels that it has there now.
            media_type: as for `encode`.
            unchanged: whether those are the pixels that were generated. Then the original is
                signed, too, and its credentials become a part of the file's.

        Raises:
            InvalidImage: the pixels have another shape or dtype.
            OutputError: there is no such media type, or its format cannot hold this size.
            PluginError: a plug-in that signs failed.
            TypeError: it is no picture.
        """
        return self._encoder.edited(pixels, original, media_type, unchanged=unchanged)

    def save(
        self, picture: Picture, path: str | Path, *, layout: Layout = "separate"
    ) -> list[Path]:
        """Write the picture to a file, and a material to one or several, replacing what is there.

        Everything is encoded and signed first; each file is then written whole or not at all.

        Args:
            path: a file; its suffix says the format. A material's is .glb (glTF 2.0, everything in it, on a block
                that shows it), .mtlx (MaterialX 1.39, its maps beside it), or else none: its files are named
                after it, each a PNG: STEM_basecolor.png, and _height, _roughness, _metallic, _ambient_occlusion
                (16 bits, grey) and _normal (8 bits), as far as it has these maps.
            layout: "unreal", "unity" or "godot" packs a material's PNG files as that engine takes them; see
                `allaprima.materials.layouts`. Packed maps have 8 bits, here and in .glb.

        Returns:
            The files written, the base colour first.

        Raises:
            InvalidRequest: a picture that is no material is to become a .glb or .mtlx file or has a layout, a
                material's .glb or .mtlx file has one, or there is no such layout.
            OutputError: the suffix is unknown, or a file cannot be written.
            PluginError: a plug-in that signs failed.
            TypeError: it is no picture.
        """
        return self._encoder.save(picture, path, layout)

    @property
    def loaded(self) -> str | None:
        """Id of the model that is warm for this engine's plug-ins, if one is."""
        now = WARM.loaded
        return now.card.id if now is not None and now.plugins is self._plugins else None

    def release(self) -> None:
        """Give back the memory of the warm model, whichever engine loaded it.

        Waits for the job that is running, but not for those behind it. Called on the engine's
        own thread, in a hook or a callback, it does not wait: the memory is given back as soon as
        the job has ended.
        """
        if WORKER.stopped or (WARM.loaded is None and not self._jobs):
            return
        task: Task[None] = Task(WARM.release)
        WORKER.add(task, first=True)
        if not WORKER.is_current():
            task.wait()

    def close(self) -> None:
        """Cancel this engine's jobs, wait until they have stopped, and release its model.

        What was to be remembered is, before it returns. A model that is warm for other plug-ins stays. Closing twice does no harm.
        """
        with self._lock:
            self._closed = True
            jobs = list(self._jobs)
        for job in jobs:
            job.cancel()
        if not WORKER.is_current():
            for job in jobs:
                job.wait()
        if self.loaded is not None:
            self.release()
        REMEMBERING.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _begin(
        self,
        work: Callable[[Job], list[Picture]],
        on_progress: Callable[[Progress], None] | None = None,
        *,
        delay: float = 0.0,
    ) -> Job:
        """Have work done on the worker's thread, not before `delay` seconds have passed."""

        def then_idle(job: Job) -> list[Picture]:
            try:
                return work(job)
            finally:
                WORKER.when_idle(self._idle_seconds, WARM.release)

        job = Job(then_idle, on_progress)
        with self._lock:
            if self._closed:
                raise RuntimeError("This engine is closed.")
            self._jobs.add(job)
        job.add_done_callback(self._forget)
        WORKER.add(job, delay=delay)
        return job

    def _make(
        self,
        job: Job,
        request: Request,
        change: Callable[[Request, Card], Request] | None = None,
    ) -> list[Picture]:
        return Making(job, self._plugins, self.models, self._choose_device).run(request, change)

    def _forget(self, job: Job) -> None:
        with self._lock:
            self._jobs.discard(job)

    def _choose_device(self) -> str:
        if self._device is None:
            self._device = choose_device(self._wanted_device, self._threads)
        return self._device
