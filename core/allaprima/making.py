"""The way of a request, on the worker's thread, stage by stage.

    review_prompt -> prepare -> review_prompt, if something changed -> the model and its defaults
        -> for each picture: recall, or load and generate and finish -> review_picture -> notes

Pictures that differ in prompt and seed alone are generated several in one pass, where the model can
and where that measured faster.

`review_picture` comes last, so that nobody receives anything but what was reviewed: a plug-in that
finishes may do more than add a watermark. For the same reason prompts are reviewed on both sides of
`prepare`, and a request that claims to be prepared is reviewed once more.
"""

from __future__ import annotations

import dataclasses
import hashlib
import logging
import math
import time
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from typing import cast

import numpy as np
import pluggy

from allaprima import __version__
from allaprima.batch.sizes import batch_key
from allaprima.errors import (
    InvalidImage,
    OutOfMemory,
    PluginError,
    RequestRefused,
    ran_out_of_memory,
)
from allaprima.jobs import Job
from allaprima.materials.large import generate_large, too_large
from allaprima.models.cards import Card
from allaprima.models.generator import BatchGenerator, Output
from allaprima.plugins import all_items, blame, broken_contract, chain, first_result
from allaprima.request import MAX_SEED, SIZE_RANGE, DepthArray, Picture, Recipe, Request
from allaprima.resolution import as_read, resolve, review_prompt
from allaprima.warm import WARM, Loaded

log = logging.getLogger("allaprima")

_GENERATE = "generate"

_Hashes = tuple[str | None, str | None, str | None]
"""Of the image, the mask and the depth image."""


@dataclasses.dataclass(eq=False)
class _Wanted:
    """One picture to be made: a resolved request with its own seed and a count of 1.

    Attributes:
        asked: whether plug-ins were asked to recall it, and `recalled` what they had.
    """

    request: Request
    card: Card
    hashes: _Hashes
    asked: bool = False
    recalled: Picture | None = None


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
        self._picture, self._pictures, self._together = 1, 1, 1
        self._timings: dict[str, float] = {}

    def run(
        self, request: Request, change: Callable[[Request, Card], Request] | None = None
    ) -> list[Picture]:
        """Every picture that was asked for.

        Args:
            change: what is made instead of the resolved request, for a quick preview: with other
                steps or another size, which reviewers do not ask for again.

        Raises:
            AllaPrimaError: of any kind.
        """
        return self.run_all([request], change)

    def run_all(
        self,
        requests: Sequence[Request],
        change: Callable[[Request, Card], Request] | None = None,
    ) -> list[Picture]:
        """Every picture of every request, in order; see `run`."""
        try:
            return self._run(requests, change)
        except Exception as error:
            if not ran_out_of_memory(error):
                raise
        # Outside the block, so that the error is not kept as the context of what is raised here:
        # the frames on its traceback hold the very tensors that were too many.
        WARM.release()
        raise OutOfMemory(
            "The memory ran out.",
            f"{_smaller(requests[0])}, close other programs, or choose a smaller model.",
        )

    def _run(
        self, requests: Sequence[Request], change: Callable[[Request, Card], Request] | None
    ) -> list[Picture]:
        self._pictures = sum(request.count for request in requests)
        wanted: list[_Wanted] = []
        with self._stage("prepare"):
            for request in requests:
                wanted += self._resolve(request, change)
        self._pictures = len(wanted)
        pictures: list[Picture] = []
        while len(pictures) < len(wanted):
            self._picture, self._together = len(pictures) + 1, 1
            pictures += self._make_next(wanted[len(pictures) :])
        return pictures

    def _resolve(
        self, request: Request, change: Callable[[Request, Card], Request] | None
    ) -> list[_Wanted]:
        if request.prepared:
            review_prompt(self._plugins, request)
        request, card = resolve(self._plugins, self._cards, request)
        if change is not None:
            request = change(request, card)
        assert request.seed is not None
        hashes = hash_of(request.image), hash_of(request.mask), hash_of(request.depth)
        return [
            _Wanted(
                request.replace(seed=(request.seed + i) % (MAX_SEED + 1), count=1), card, hashes
            )
            for i in range(request.count)
        ]

    def _make_next(self, wanted: Sequence[_Wanted]) -> list[Picture]:
        """The first of these pictures, and those that share a pass with it; none if the memory
        ran out and a smaller pass shall be tried."""
        first = wanted[0]
        if (recalled := self._recall(first)) is not None:
            self._review(recalled)
            self._report("finish", 1, 1)
            return [self._noted(recalled)]
        loaded = self._load(first.card)
        together = [first]
        for other in wanted[1 : self._batch_size(loaded, first)]:
            alike = other.card == first.card and _key(other) == _key(first)
            if not alike or self._recall(other) is not None:
                break
            together.append(other)
        self._together = len(together)
        outputs = self._call(loaded, together)
        # All are checked before any is finished: a broken contract is no picture's own fault.
        made = [self._checked(loaded, *pair) for pair in zip(together, outputs, strict=False)]
        return [self._finished(*pair) for pair in zip(made, outputs, strict=True)]

    def _recall(self, wanted: _Wanted) -> Picture | None:
        """A picture made before; the plug-ins are asked once for each."""
        hook = self._plugins.hook.allaprima_recall
        if not wanted.asked and hook.get_hookimpls():
            with self._stage("recall"):
                found = first_result(hook, Picture, request=wanted.request)
            wanted.recalled = found[1] if found else None
        wanted.asked = True
        return wanted.recalled

    def _finished(self, picture: Picture, output: Output) -> Picture:
        # A model may load more of itself when first used, and then says so.
        for name, seconds in output.timings.items():
            self._timings[name] = self._timings.get(name, 0.0) + seconds
        with self._stage("finish"):
            picture = chain(self._plugins.hook.allaprima_finish, "picture", picture)
            self._review(picture)
            picture = self._noted(picture)
        timings, self._timings = self._timings, {}
        self._report("finish", 1, 1)
        self._picture, self._together = self._picture + 1, max(1, self._together - 1)
        recipe = dataclasses.replace(picture.recipe, timings=timings)
        return dataclasses.replace(picture, recipe=recipe)

    def _load(self, card: Card) -> Loaded:
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
        return loaded

    def _batch_size(self, loaded: Loaded, first: _Wanted) -> int:
        """How many pictures like the first may be made in one pass."""
        if (
            not hasattr(loaded.generator, "generate_many")
            or _key(first) is None
            or too_large(first.request, loaded.card)
        ):
            return 1
        return loaded.batches.next_size(first.request)

    def _call(self, loaded: Loaded, together: Sequence[_Wanted]) -> list[Output]:
        """One output for each; none at all if there were several and the memory ran out."""
        first, begun = together[0].request, time.perf_counter()
        try:
            with blame(loaded.plugin, _GENERATE):
                outputs = self._paint(loaded, [as_read(one.request) for one in together])
        except PluginError:
            # What state it is in is anyone's guess.
            WARM.release()
            raise
        except Exception as error:
            if len(together) == 1 or not ran_out_of_memory(error):
                raise
            log.info("The memory ran out with %d pictures in one pass.", len(together))
            loaded.batches.ran_out_of_memory(first, len(together))
            return []
        self._job.check()
        spent = time.perf_counter() - begun
        if "load" not in self._timings:  # the first time tells of the warming up
            loaded.batches.measured(first, len(together), spent)
        if not isinstance(outputs, list) or len(outputs) != len(together):
            what = f"returned something else than a list of {len(together)} outputs"
            raise broken_contract(loaded.plugin, _GENERATE, what)
        for output in outputs:
            if not isinstance(output, Output):
                what = f"returned {type(output).__name__} instead of Output"
                raise broken_contract(loaded.plugin, _GENERATE, what)
        share = {_GENERATE: spent / len(together)}
        return [o if o.timings else dataclasses.replace(o, timings=share) for o in outputs]

    def _paint(self, loaded: Loaded, requests: Sequence[Request]) -> object:
        if len(requests) > 1:
            generator = cast("BatchGenerator", loaded.generator)
            return generator.generate_many(requests, self._report)
        [request] = requests
        assert request.seed is not None
        if too_large(request, loaded.card):
            return [
                generate_large(loaded.generator, loaded.card, request, request.seed, self._report)
            ]
        return [loaded.generator.generate(request, request.seed, self._report)]

    def _checked(self, loaded: Loaded, wanted: _Wanted, output: Output) -> Picture:
        """The picture with its recipe, if the generator kept to its contract."""
        request = wanted.request
        recipe = _recipe(loaded, request, wanted.hashes, output.width_m)
        if recipe.width_m is not None and not 0.0 < recipe.width_m < math.inf:
            what = f"made something {recipe.width_m} m wide"
            raise broken_contract(loaded.plugin, _GENERATE, what)
        try:
            picture = Picture(
                pixels=output.pixels, maps=output.maps, recipe=recipe, source=request.source
            )
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

    def _noted(self, picture: Picture) -> Picture:
        listed = all_items(self._plugins.hook.allaprima_notes, str, picture=picture)
        notes = tuple(dict.fromkeys(listed))
        return picture if notes == picture.notes else dataclasses.replace(picture, notes=notes)

    @contextmanager
    def _stage(self, name: str) -> Iterator[None]:
        self._report(name)
        begun = time.perf_counter()
        yield
        self._timings[name] = time.perf_counter() - begun

    def _report(self, stage: str, step: int = 0, steps: int = 1) -> None:
        self._job.report(stage, step, steps, self._picture, self._pictures, together=self._together)


def _key(wanted: _Wanted) -> Hashable | None:
    return batch_key(wanted.request)


def _recipe(loaded: Loaded, request: Request, hashes: _Hashes, width_m: float | None) -> Recipe:
    assert request.kind is not None
    assert request.size is not None
    assert request.seed is not None
    assert request.steps is not None
    assert request.guidance is not None
    return Recipe(
        prompt=request.prompt,
        english=request.english,
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
        depth_hash=hashes[2],
        trained=loaded.card.trained,
        width_m=width_m,
    )


def hash_of(values: DepthArray | None) -> str | None:
    """SHA-256 (hex) of an array's shape and bytes, as a recipe has it; None of nothing."""
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
