"""The parts of a diffusers checkpoint in memory, as much of them at a time as there is room for."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import torch

from allaprima.devices import free_memory, free_unused
from allaprima.errors import ran_out_of_memory
from allaprima.models import tiling
from allaprima.models.cards import Card
from allaprima.models.families import Family
from allaprima.models.fused import Fused
from allaprima.models.integrity import Component, ModelIndex
from allaprima.models.loading import load_component, shared_text_encoder
from allaprima.models.memory import LAYOUTS, Layout, choose_layout, needs_of, next_layout
from allaprima.models.memory_int8 import round_weights
from allaprima.models.memory_offload import InTurn, by_layer
from allaprima.models.precision import choose_dtype, dtypes_of, name_of

log = logging.getLogger("allaprima")

_COPY = 1 / 4
"""Of the free memory, the share that a second copy of the weights may take."""


class Parts:
    """Loads them in the first layout that there is memory for.

    Args:
        before_leaving: called before parts that are in use are dropped, to forget what was made of them.

    Attributes:
        device: where they compute.
        dtype: what they compute in, unless the card says otherwise.
        layout: how much of the model is in memory.
        components: by name.
        denoiser, controlnet: two of them; None where there is none.
        convolutions, downsamplers: those that wrap around where a picture is seamless.
        turns: moves parts to the device and back, in layouts that do.
        fused: what lets plain torch compute sooner; None where it cannot, or where memory is not ample.
        fused_text: the same of the text encoders, by itself: an accelerator runs the other networks, but not
            these.

    Raises:
        DamagedModel: a part is unreadable.
    """

    def __init__(
        self,
        card: Card,
        index: ModelIndex,
        family: Family,
        device: str,
        before_leaving: Callable[[], None],
    ) -> None:
        self._card, self._family, self._before_leaving = card, family, before_leaving
        self.device = torch.device(device)
        self.dtype = choose_dtype(device, float16=family.float16)
        self._listed = [c for c in index.components if c.name not in family.unused]
        self.components: dict[str, Any] = {}
        self.convolutions: list[torch.nn.Conv2d] = []
        self.downsamplers: list[Any] = []
        self.denoiser: Any
        self.controlnet: Any
        self.turns: InTurn | None = None
        self.fused: Fused | None = None
        self.fused_text: Fused | None = None
        # In memory already, or to stay there when this model goes.
        self._shared = shared_text_encoder(index) if self.device.type == "cpu" else {}
        own = [part for part in self._listed if part.name not in self._shared]
        sizes = {name: dtype.itemsize for name, dtype in dtypes_of(card, self.dtype).items()}
        layout = choose_layout(needs_of(card, own, family.denoiser, sizes), free_memory(device))
        if layout != LAYOUTS[0]:
            log.info("%s: memory is short, so it runs like this: %s.", card.id, layout.name)
        self._lay_out_in(layout)

    @property
    def dtype_name(self) -> str:
        """What it computes in, and what the weights are rounded to besides."""
        name = name_of(self.dtype)
        return f"{name}, int8 weights" if self.layout.int8 else name

    @property
    def text_dtype(self) -> torch.dtype | None:
        """What the denoiser takes, if its text encoder computes in another type."""
        part = self.components.get("text_encoder")
        return self.dtype if getattr(part, "dtype", self.dtype) != self.dtype else None

    def shrink(self) -> None:
        """Go on in a layout that takes less memory. There is one."""
        self._lay_out_in(self._less_than(self.layout))

    def use_float32(self) -> None:
        """Compute in float32 from now on."""
        self.dtype = torch.float32
        if self.turns is not None:
            self._lay_out(self.layout)
            return
        self._before_leaving()
        for part in self.components.values():
            if isinstance(part, torch.nn.Module):
                torch.nn.Module.to(part, torch.float32)  # diffusers' own would write to the log
        self.fuse()

    def fuse(self) -> None:
        """Let plain torch compute sooner, where there is ample memory for its copy of the weights."""
        networks = [self.denoiser, self.components["vae"], self.controlnet]
        texts = [
            part
            for name, part in self.components.items()
            if name.startswith("text_encoder") and name not in self._shared
        ]
        modules = [n for n in (*networks, *texts) if isinstance(n, torch.nn.Module)]
        size = sum(w.nbytes for module in modules for w in module.parameters())
        ample = size <= free_memory(str(self.device)) * _COPY
        possible = ample and self.device.type == "cpu" and self.layout == LAYOUTS[0]
        networks = [m for m in modules if m not in texts]
        self.fused = Fused(networks, branches=self.dtype) if possible else None
        self.fused_text = Fused(m for m in modules if m in texts) if possible else None

    def release(self) -> None:
        """Give back the memory."""
        self._drop()
        self._shared.clear()

    def _lay_out_in(self, layout: Layout) -> None:
        while not self._fits(layout):
            layout = self._less_than(layout)

    def _fits(self, layout: Layout) -> bool:
        """Lay the model out so, unless the memory runs out; in the last layout that is an error."""
        try:
            self._lay_out(layout)
        except Exception as error:
            if not ran_out_of_memory(error) or next_layout(layout) is None:
                raise
            return False
        return True

    def _less_than(self, layout: Layout) -> Layout:
        less = next_layout(layout)
        assert less is not None
        log.warning(
            "%s: the memory ran out, so it runs like this from now on: %s.",
            self._card.id,
            less.name,
        )
        return less

    def _lay_out(self, layout: Layout) -> None:
        """Load what is on the device in this layout; what was loaded before is dropped."""
        self._drop()
        self.layout = layout
        self.components |= self._shared
        if layout.in_turn:
            self.turns = InTurn(self.device, self._read)
        for component in self._listed:
            if component.name not in self._shared:
                self.components[component.name] = self._placed(component)
        vae = self.components["vae"]
        self.denoiser = self.components[self._family.denoiser]
        self.controlnet = self.components.get("controlnet")
        networks = [n for n in (self.denoiser, vae, self.controlnet) if n is not None]
        # Of pieces of a picture opposite edges do not belong together.
        flat = set(vae.decoder.modules()) if layout.tiled else set()
        self.convolutions = [c for c in tiling.padded_convolutions(networks) if c not in flat]
        self.downsamplers = tiling.padding_downsamplers(networks)
        self.fuse()

    def _placed(self, component: Component) -> Any:
        """A part where the layout has it."""
        name = component.name
        if self.layout.layers and name == self._family.denoiser:
            part: Any = by_layer(component, self.dtype, self.device)
            if part is not None:
                assert self.turns is not None
                self.turns.watch(name, part)
                return part
        part = self._read(name)
        if isinstance(part, torch.nn.Module):
            if self.turns is not None:
                self.turns.add(name, part)
            else:
                part.to(self.device)
        return part

    def _read(self, name: str) -> Any:
        """A part, from its files, on the CPU."""
        [component] = [part for part in self._listed if part.name == name]
        dtypes = dtypes_of(self._card, self.dtype)
        part = load_component(component, dtypes.get(name, dtypes[""]))
        if isinstance(part, torch.nn.Module):
            if name == "vae":
                _stay_in_one_type(part)
            if self.layout.int8:
                round_weights(part)
            convolves = name in ("vae", "controlnet", self._family.denoiser)
            if convolves and self.device.type != "mps":
                tiling.use_channels_last(part)
        return part

    def _drop(self) -> None:
        self._before_leaving()
        if self.turns is not None:
            self.turns.release()
        self.components.clear()
        self.convolutions, self.downsamplers = [], []
        self.denoiser = self.controlnet = self.turns = None
        self.fused = self.fused_text = None
        free_unused()


def _stay_in_one_type(vae: Any) -> None:
    """Of an autoencoder that overflows in float16. The pipeline would make it float32 around each use, which
    neither weights that are on the disk nor packed ones survive: it is float32 for good, if it has to be."""
    if getattr(vae.config, "force_upcast", False):
        vae.register_to_config(force_upcast=False)
        if vae.dtype == torch.float16:
            vae.float()
