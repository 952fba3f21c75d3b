"""A LoRA's file, as its header tells: whether it can be fused, and into what."""

from __future__ import annotations

from dataclasses import dataclass

from allaprima.adding.header import Header
from allaprima.adding.recognition import context_family, is_lora
from allaprima.errors import UnsupportedRequest

_KINDS = {
    "LoHa": (".hada_",),
    "LoKr": (".lokr_",),
    "DoRA": (".dora_scale", ".lora_magnitude_vector"),
    "Tucker decomposition": (".lora_mid.",),
}


@dataclass(frozen=True, slots=True)
class Lora:
    """Attributes:
    header: of its file.
    weight: how strongly it is fused; 1 is as it was trained.
    """

    header: Header
    weight: float = 1.0

    def touches_text(self) -> bool:
        """Whether it changes text encoders, too."""
        return self.header.has("lora_te", "text_encoder")


def check_lora(header: Header, family: str | None, model: str) -> None:
    """See from its header whether a LoRA can be fused.

    Args:
        family: title of the model's architecture; None where it is not known.
        model: its name, for the error.

    Raises:
        UnsupportedRequest: it is no LoRA, one of another kind, or made for another family.
    """
    name = header.path.name
    if not is_lora(header):
        raise UnsupportedRequest(
            f"{name} is no LoRA: it has no pairs of small matrices.",
            "Name a LoRA's .safetensors file with --lora.",
        )
    for kind, pieces in _KINDS.items():
        if header.contains(*pieces):
            raise UnsupportedRequest(
                f"{name} is a LoRA with {kind}, which is not fused here.",
                "Use a plain LoRA or LoCon.",
            )
    made_for = context_family(header)
    if family and made_for and made_for != family:
        raise UnsupportedRequest(
            f"The LoRA {name} was made for {made_for}, and {model} is a {family}.",
            f"Use its version for {family}, or a checkpoint of {made_for}.",
        )
