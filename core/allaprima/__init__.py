"""Image generation in milliseconds, on your own machine, inside the program you have open.

    from allaprima import Engine, Request

    with Engine() as engine:
        [brick] = engine.generate(Request(prompt="red brick wall"))
        engine.save(brick, "brick.png")

The names below are what others may use. Each is imported on first use, so that a host's start-up
is not slowed down by a plug-in that nobody has used yet.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from allaprima.demo import DemoResult, DemoStep
    from allaprima.doctor import Check, Finding
    from allaprima.engine import Engine
    from allaprima.environments import environment_for, leave_environment, site_packages_of
    from allaprima.errors import (
        AllaPrimaError,
        Cancelled,
        DamagedModel,
        DocumentError,
        InvalidImage,
        InvalidRequest,
        ModelError,
        OutOfMemory,
        OutputError,
        PluginError,
        RequestRefused,
        UnknownModel,
        UnsafeModel,
        UnsupportedRequest,
    )
    from allaprima.exemplar.wording import asks_for_nothing
    from allaprima.files import open_atomically, write_atomically
    from allaprima.hookspecs import hookimpl
    from allaprima.hosts import Host
    from allaprima.jobs import Job
    from allaprima.kinds import KindScore
    from allaprima.languages.translating import Translation, name_in, translate
    from allaprima.live.session import Live
    from allaprima.materials.from_image import material_from_image
    from allaprima.materials.maps import RELIEF
    from allaprima.materials.refining import refine_material
    from allaprima.meaning import embed
    from allaprima.models.cards import Card
    from allaprima.models.generator import Generator, Output, Report
    from allaprima.pictures import (
        encode_map,
        encode_pixels,
        media_type_of,
        read_image,
        read_mask,
    )
    from allaprima.plugins import plugin_manager
    from allaprima.request import Picture, Progress, Recipe, Request
    from allaprima.terminal import progress_bar
    from allaprima.tools.tool import Tool, ToolResult, absolute_path, free_path
    from allaprima.trust.verdicts import Verdict
    from allaprima.trust.verify import verify_file

__all__ = [
    "RELIEF",
    "AllaPrimaError",
    "Cancelled",
    "Card",
    "Check",
    "DamagedModel",
    "DemoResult",
    "DemoStep",
    "DocumentError",
    "Engine",
    "Finding",
    "Generator",
    "Host",
    "InvalidImage",
    "InvalidRequest",
    "Job",
    "KindScore",
    "Live",
    "ModelError",
    "OutOfMemory",
    "Output",
    "OutputError",
    "Picture",
    "PluginError",
    "Progress",
    "Recipe",
    "Report",
    "Request",
    "RequestRefused",
    "Tool",
    "ToolResult",
    "Translation",
    "UnknownModel",
    "UnsafeModel",
    "UnsupportedRequest",
    "Verdict",
    "__version__",
    "absolute_path",
    "asks_for_nothing",
    "embed",
    "encode_map",
    "encode_pixels",
    "environment_for",
    "free_path",
    "hookimpl",
    "leave_environment",
    "material_from_image",
    "media_type_of",
    "name_in",
    "open_atomically",
    "plugin_manager",
    "progress_bar",
    "read_image",
    "read_mask",
    "refine_material",
    "site_packages_of",
    "translate",
    "verify_file",
    "write_atomically",
]

_HOMES = {
    "demo": ("DemoResult", "DemoStep"),
    "doctor": ("Check", "Finding"),
    "engine": ("Engine",),
    "environments": ("environment_for", "leave_environment", "site_packages_of"),
    "exemplar.wording": ("asks_for_nothing",),
    "files": ("open_atomically", "write_atomically"),
    "hookspecs": ("hookimpl",),
    "hosts": ("Host",),
    "jobs": ("Job",),
    "kinds": ("KindScore",),
    "languages.translating": ("Translation", "name_in", "translate"),
    "live.session": ("Live",),
    "materials.from_image": ("material_from_image",),
    "materials.maps": ("RELIEF",),
    "materials.refining": ("refine_material",),
    "meaning": ("embed",),
    "models.cards": ("Card",),
    "models.generator": ("Generator", "Output", "Report"),
    "pictures": ("encode_map", "encode_pixels", "media_type_of", "read_image", "read_mask"),
    "plugins": ("plugin_manager",),
    "request": ("Picture", "Progress", "Recipe", "Request"),
    "terminal": ("progress_bar",),
    "tools.tool": ("Tool", "ToolResult", "absolute_path", "free_path"),
    "trust.verdicts": ("Verdict",),
    "trust.verify": ("verify_file",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

# Hidden from type checkers, to whom it would say that every name exists.
if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = _HOME_OF.get(name, "errors")
        value = globals()[name] = getattr(import_module(f"{__name__}.{home}"), name)
        return value

    def __dir__():
        return sorted({*globals(), *__all__})
