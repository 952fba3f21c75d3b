"""The way of a request, on the worker's thread, stage by stage.

    review_prompt -> prepare -> review_prompt, if something changed -> the model and its defaults
        -> for each picture: recall, or load and generate and finish -> review_picture

`review_picture` comes last, so that nobody receives anything but what was reviewed: a plug-in that
finishes may do more than add a watermark. For the same reason prompts are reviewed on both sides of
`prepare`, and a request that claims to be prepared is reviewed once more.
"""

from __future__ import annotations

import dataclasses
import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import pluggy

from allaprima import __version__
from allaprima.errors import (
    InvalidImage,
    OutOfMemory,
    PluginError,
    RequestRefused,
    ran_out_of_memory,
)
from allaprima.jobs import Job
from allaprima.models.cards import Card
from allaprima.models.generator import Output
from allaprima.plugins import blame, broken_contract, chain, first_result
from allaprima.request import MAX_SEED, SIZE_RANGE, Picture, Recipe, Request, UInt8Array
from allaprima.resolution import resolve, review_prompt
from allaprima.warm import WARM, Loaded

_GENERATE = "generate"

_Hashes = tuple[str | None, str | None]
"""Of the image and the mask."""


class Making:
    """The making of one job's pictures.

    Args:
        device: chooses the device; asked only if a model is needed.
    """

    def __init__(
        self,
        job: Job,
        plugins: pluggy.PluginManager,
        cards: Callable[[], Sequence[Card]],
        device: Callable[[], str],
    ) -> None:
        self._job = job
        self._plugins = plugins
        self._cards = cards
        self._device = device
        self._picture, self._pictures = 1, 1
        self._timings: dict[str, float] = {}

    def run(self, request: Request) -> list[Picture]:
        """Every picture that was asked for.

        Raises:
            AllaPrimaError: of any kind.
        """
        try:
            return self._run(request)
        except Exception as error:
            if not ran_out_of_memory(error):
                raise
        # Outside the block, so that the error is not kept as the context of what is raised here:
        # the frames on its traceback hold the very tensors that were too many.
        WARM.release()
        raise OutOfMemory(
            "The memory ran out.",
            f"{_smaller(request)}, close other programs, or choose a smaller model.",
        )

    def _run(self, request: Request) -> list[Picture]:
        self._pictures = request.count
        with self._stage("prepare"):
            if request.prepared:
                review_prompt(self._plugins, request)
            request, card = resolve(self._plugins, self._cards, request)
        self._pictures = request.count
        assert request.seed is not None
        hashes = _hash(request.image), _hash(request.mask)
        pictures = []
        for i in range(request.count):
            self._picture = i + 1
            one = request.replace(seed=(request.seed + i) % (MAX_SEED + 1), count=1)
            pictures.append(self._make_one(one, card, hashes))
            self._timings = {}
        return pictures

    def _make_one(self, request: Request, card: Card, hashes: _Hashes) -> Picture:
        hook = self._plugins.hook.allaprima_recall
        if hook.get_hookimpls():
            with self._stage("recall"):
                recalled = first_result(hook, Picture, request=request)
            if recalled is not None:
                self._review(recalled[1])
                self._report("finish", 1, 1)
                return recalled[1]
        picture = self._generate(request, card, hashes)
        with self._stage("finish"):
            picture = chain(self._plugins.hook.allaprima_finish, "picture", picture)
            self._review(picture)
        self._report("finish", 1, 1)
        recipe = dataclasses.replace(picture.recipe, timings=self._timings)
        return dataclasses.replace(picture, recipe=recipe)

    def _generate(self, request: Request, card: Card, hashes: _Hashes) -> Picture:
        begun = time.perf_counter()
        loading = False

        def on_load() -> None:
            nonlocal loading
            loading = True
            self._report("load")

        loaded = WARM.get(card, self._device(), self._plugins, on_load)
        if loading:
            self._timings["load"] = time.perf_counter() - begun
        self._job.check()
        output = self._call(loaded, request)
        # A model may load more of itself when first used, and then says so.
        for name, seconds in output.timings.items():
            self._timings[name] = self._timings.get(name, 0.0) + seconds
        return self._checked(loaded, request, output, hashes)

    def _call(self, loaded: Loaded, request: Request) -> Output:
        assert request.seed is not None
        begun = time.perf_counter()
        try:
            with blame(loaded.plugin, _GENERATE):
                output: object = loaded.generator.generate(request, request.seed, self._report)
        except PluginError:
            # What state it is in is anyone's guess.
            WARM.release()
            raise
        self._job.check()
        if not isinstance(output, Output):
            what = f"returned {type(output).__name__} instead of Output"
            raise broken_contract(loaded.plugin, _GENERATE, what)
        if output.timings:
            return output
        return dataclasses.replace(output, timings={_GENERATE: time.perf_counter() - begun})

    def _checked(
        self, loaded: Loaded, request: Request, output: Output, hashes: _Hashes
    ) -> Picture:
        """The picture with its recipe, if the generator kept to its contract."""
        recipe = _recipe(loaded, request, hashes)
        try:
            picture = Picture(pixels=output.pixels, maps=output.maps, recipe=recipe)
        except InvalidImage as error:
            raise broken_contract(loaded.plugin, _GENERATE, f"made no picture ({error})") from error
        if picture.size != request.size:
            what = f"made {picture.size} pixels instead of {request.size}"
            raise broken_contract(loaded.plugin, _GENERATE, what)
        for name, values in picture.maps.items():
            # NaN is neither above nor below anything, and so fails this too.
            if not (values.min() >= 0.0 and values.max() <= 1.0):
                what = f"made a {name} map with values outside 0..1"
                raise broken_contract(loaded.plugin, _GENERATE, what)
        return picture

    def _review(self, picture: Picture) -> None:
        refused = first_result(self._plugins.hook.allaprima_review_picture, str, picture=picture)
        if refused is not None:
            plugin, reason = refused
            raise RequestRefused(
                reason, f"Ask for something else; the plug-in {plugin} sets this rule."
            )

    @contextmanager
    def _stage(self, name: str) -> Iterator[None]:
        self._report(name)
        begun = time.perf_counter()
        yield
        self._timings[name] = time.perf_counter() - begun

    def _report(self, stage: str, step: int = 0, steps: int = 1) -> None:
        self._job.report(stage, step, steps, self._picture, self._pictures)


def _recipe(loaded: Loaded, request: Request, hashes: _Hashes) -> Recipe:
    assert request.size is not None
    assert request.seed is not None
    assert request.steps is not None
    assert request.guidance is not None
    return Recipe(
        prompt=request.prompt,
        kind=request.kind,
        size=request.size,
        seed=request.seed,
        model=loaded.card.id,
        model_hash=loaded.model_hash,
        steps=request.steps,
        guidance=request.guidance,
        tile=request.tiles,
        device=loaded.generator.device,
        dtype=loaded.generator.dtype,
        software=f"allaprima {__version__}",
        negative_prompt=request.negative_prompt,
        palette=request.palette,
        strength=request.strength,
        image_hash=hashes[0],
        mask_hash=hashes[1],
    )


def _hash(values: UInt8Array | None) -> str | None:
    if values is None:
        return None
    digest = hashlib.sha256(str(values.shape).encode())
    digest.update(np.ascontiguousarray(values).data)
    return digest.hexdigest()


def _smaller(request: Request) -> str:
    if request.size is None:
        return "Ask for a smaller size"
    low = SIZE_RANGE[0]
    width, height = (max(low, side // 2) for side in request.size)
    return f"Ask for a smaller size, {width}x{height} say"
