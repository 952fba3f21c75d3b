"""What the plug-in offers: each gesture with its words and its arguments. Plain data, no imports."""

from __future__ import annotations

from dataclasses import dataclass

PREFIX = "allaprima-"
EXTENSION = "extension-allaprima"
MENU = "<Image>/Filters/Alla Prima"

KINDS = ("picture", "illustration", "material")
AUTO = "auto"
"""The kind that suits the gesture, see `kinds`, or else the words."""
SIDES = ("left", "right", "top", "bottom")


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a procedure, beside GIMP's own run mode, image and drawables.

    Attributes:
        name: as in the PDB.
        nick, blurb: a word, and a sentence.
        default: its type says the argument's.
        low, high: of a number.
        choices: of a text, if only these are allowed.
    """

    name: str
    nick: str
    blurb: str
    default: str | int | float
    low: float = 0
    high: float = 0
    choices: tuple[str, ...] = ()


PROMPT = Argument("prompt", "Prompt", "What to make, in words", "")
KIND = Argument(
    "kind",
    "Kind",
    "Picture, illustration (may be transparent) or material; auto takes what the words mean",
    AUTO,
    choices=(AUTO, *KINDS),
)
MODEL = Argument("model", "Model", "A model's id; empty takes the best for this", "")
SEED = Argument("seed", "Seed", "A whole number from 0; empty draws one", "")
COUNT = Argument("count", "Count", "How many, each as a layer of its own", 1, 1, 64)
STRENGTH = Argument(
    "strength",
    "Strength",
    "How far from the layer it may go; -1 is the model's choice",
    -1.0,
    -1,
    1,
)
TILE_SIZE = Argument("tile-size", "Size", "Of the tile, in pixels", 256, 16, 4096)
ADDED = tuple(
    Argument(side, side.capitalize(), f"Pixels added on this side ({side})", 0, 0, 4096)
    for side in SIDES
)
FILE = Argument("file", "File", "Where to write: .png, .jpg, .webp or .tif", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesture:
    """Something that a user can do.

    Attributes:
        name: of the procedure, after "allaprima-".
        label: in the menu, with its mnemonic.
        blurb: one sentence.
        verb: on the window's button.
        menus: where it is found.
        arguments: of the procedure.
        needs: "nothing", an "image", or a "layer".
        gives_layer: whether its procedure returns a layer.
        hint: below the field for the prompt; "" is none.
        wordless: whether it can do without words, by what is around.
    """

    name: str
    label: str
    blurb: str
    verb: str = "_Generate"
    menus: tuple[str, ...] = (MENU,)
    arguments: tuple[Argument, ...] = (PROMPT, KIND, MODEL, SEED)
    needs: str = "image"
    gives_layer: bool = True
    hint: str = ""
    wordless: bool = False

    @property
    def procedure(self) -> str:
        return PREFIX + self.name

    @property
    def title(self) -> str:
        """Without mnemonic and dots."""
        return self.label.replace("_", "").removesuffix("...")


GENERATE = Gesture(
    name="generate",
    label="_Generate...",
    blurb="Make a new layer from words, as large as the selection or the canvas",
    arguments=(PROMPT, KIND, MODEL, SEED, COUNT),
    needs="nothing",
)
FILL = Gesture(
    name="fill-selection",
    label="_Fill Selection...",
    blurb="Paint something else into the selection, matching what is around it",
    verb="_Fill",
    menus=(MENU, "<Image>/Edit/[Stroke]"),
    arguments=(PROMPT, KIND, MODEL, SEED, COUNT, STRENGTH),
    hint="Say what shall be there, or nothing: then it is filled from what is around.",
    wordless=True,
)
HEAL = Gesture(
    name="heal-selection",
    label="_Heal Selection",
    # Without the word "fill", by which the action search would take it for the other.
    blurb="Make what is selected go away, copied over from what is around it",
    menus=(MENU, "<Image>/Edit/[Stroke]"),
    arguments=(),
    wordless=True,
)
EDIT = Gesture(
    name="edit-layer",
    label="_Edit Layer...",
    blurb="Paint the active layer, or what is selected of it, anew",
    verb="_Edit",
    arguments=(PROMPT, KIND, MODEL, SEED, COUNT, STRENGTH),
    needs="layer",
)
VARIATIONS = Gesture(
    name="variations",
    label="_Variations...",
    blurb="Several pictures of the same words, to choose from",
    verb="Make Ot_hers",
    arguments=(PROMPT, KIND, MODEL, SEED, COUNT, STRENGTH),
)
PATTERN = Gesture(
    name="seamless-pattern",
    label="Seamless _Pattern...",
    blurb="Make a tile, add it to GIMP's patterns, and fill a new layer with it",
    verb="M_ake Pattern",
    arguments=(PROMPT, KIND, MODEL, SEED, TILE_SIZE),
)
EXTEND = Gesture(
    name="extend-canvas",
    label="E_xtend Canvas...",
    blurb="Make the canvas larger, and paint what lies beyond its edges",
    verb="E_xtend",
    arguments=(PROMPT, KIND, MODEL, SEED, *ADDED),
    hint="Say what shall be there, or nothing: then the picture goes on.",
    wordless=True,
)
RECIPE = Gesture(
    name="edit-recipe",
    label="Edit _Recipe...",
    blurb="Open the window with the values that made the active layer",
    arguments=(PROMPT, KIND, MODEL, SEED, COUNT, STRENGTH),
    needs="layer",
)
EXPORT = Gesture(
    name="export",
    label="Export with _Credentials...",
    blurb="Write the visible image to a file that says, signed, how it was made",
    menus=(MENU, "<Image>/File/[Export]"),
    arguments=(FILE,),
    gives_layer=False,
)
RELEASE = Gesture(
    name="release-memory",
    label="Release _Memory",
    blurb="Give back the memory of the model until it is needed again",
    arguments=(),
    needs="nothing",
    gives_layer=False,
)

GESTURES = (GENERATE, FILL, HEAL, EDIT, VARIATIONS, PATTERN, EXTEND, RECIPE, EXPORT, RELEASE)

# For `allaprima install`: writes what it finds, as JSON, into a file.
CHECK = PREFIX + "check"
