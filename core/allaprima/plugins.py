"""The plug-in manager, and how the engine calls hooks.

Built-in plug-ins are registered first, then those of other distributions (entry points of the
group "allaprima"). pluggy calls the one registered last first, so anyone's plug-in comes before a
built-in one, unless either says `tryfirst` or `trylast`.

The engine calls a hook's implementations one by one instead of all at once, for two reasons: some
hooks pass on what the plug-in before returned, and an error must name the plug-in that caused it.
The price is that wrappers (`hookimpl(wrapper=True)`) cannot be offered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module, metadata
from typing import TYPE_CHECKING, Any, TypeVar

import pluggy

from allaprima import hookspecs
from allaprima.errors import AllaPrimaError, PluginError, in_words, ran_out_of_memory

if TYPE_CHECKING:
    from pluggy import HookImpl

T = TypeVar("T")

GROUP = "allaprima"
BUILT_IN = {
    "models": "allaprima.models.store",
    "languages": "allaprima.languages.plugin",
    "kinds": "allaprima.kinds",
    "symbols": "allaprima.symbols.plugin",
    "procedural": "allaprima.procedural.plugin",
    "resurface": "allaprima.resurface.plugin",
    "exemplar": "allaprima.exemplar.plugin",
    "scenes": "allaprima.scenes.plugin",
    "stills": "allaprima.stills.plugin",
    "diffusers": "allaprima.models.diffusers_backend",
    "materials": "allaprima.materials.plugin",
    "checks": "allaprima.checks",
    "watermark": "allaprima.trust.watermark.plugin",
    "credentials": "allaprima.trust.credentials",
    "verify": "allaprima.trust.verification",
    "safety": "allaprima.safety.reviews",
    "history": "allaprima.memory.plugin",
    "backends": "allaprima.backends.plugin",
    "batch": "allaprima.batch.plugin",
    "demo": "allaprima.demo",
    "tools": "allaprima.tools.plugin",
}
"""Name and module of each plug-in that comes along. None of them imports torch when imported."""


def plugin_manager(*, disabled: Iterable[str] = ()) -> pluggy.PluginManager:
    """A manager with every plug-in there is.

    Args:
        disabled: names to leave out, built-in or not. They are blocked: registering one of these
            names later has no effect. A name that nothing has is ignored, since a plug-in may
            have been uninstalled since it was switched off.

    Raises:
        PluginError: a plug-in cannot be imported, implements a hook that does not exist or in
            another form, or has a name that is taken. It is not left out silently: it may be one
            that refuses things.
    """
    manager = pluggy.PluginManager("allaprima")
    manager.add_hookspecs(hookspecs)
    off = set(disabled)
    for name in off:
        manager.set_blocked(name)
    for name, module in BUILT_IN.items():
        if name not in off:
            with _loading(name):
                manager.register(import_module(module), name)
    # A set: one distribution may be on the path twice.
    for entry_point in sorted({*metadata.entry_points(group=GROUP)}):
        name = entry_point.name
        if name in off:
            continue
        if manager.has_plugin(name):
            raise PluginError(
                f"Two plug-ins are called {name!r}.", "Uninstall one of them, or have it renamed."
            )
        with _loading(name):
            manager.register(entry_point.load(), name)
            manager.check_pending()
    return manager


def installed_names() -> set[str]:
    """Names of the plug-ins there are, built in and installed, switched off or not. Loads none."""
    return {*BUILT_IN, *(entry_point.name for entry_point in metadata.entry_points(group=GROUP))}


def chain(hook: pluggy.HookCaller, first: str, value: T, **rest: Any) -> T:
    """Call each implementation with what the one before returned.

    Args:
        first: name of the argument that `value` is passed as.
        rest: the hook's other arguments, the same for all.

    Returns:
        What the last returned. An implementation that returns None changes nothing.

    Raises:
        PluginError: an implementation failed, or returned something of another type.
    """
    for implementation in _implementations(hook):
        result = _call(hook, implementation, {first: value, **rest})
        if result is not None:
            value = _checked(hook, implementation, result, type(value))
    return value


def first_result(hook: pluggy.HookCaller, kind: type[T], **arguments: Any) -> tuple[str, T] | None:
    """The first result that is not None, with the name of the plug-in that gave it.

    Args:
        kind: what the result must be an instance of.

    Raises:
        PluginError: an implementation failed, or returned something of another type.
    """
    for implementation in _implementations(hook):
        result = _call(hook, implementation, arguments)
        if result is not None:
            return plugin_name(implementation), _checked(hook, implementation, result, kind)
    return None


def all_items(hook: pluggy.HookCaller, kind: type[T], **arguments: Any) -> Iterator[T]:
    """What all implementations list, one after the other.

    Raises:
        PluginError: an implementation failed, or listed something of another type.
    """
    for implementation in _implementations(hook):
        result = _call(hook, implementation, arguments)
        if result is None:
            continue
        if isinstance(result, str) or not isinstance(
            result, Iterable
        ):  # a text's letters are no items
            what = f"returned {type(result).__name__} instead of several {kind.__name__}"
            raise broken_contract(plugin_name(implementation), hook.name, what)
        with blame(plugin_name(implementation), hook.name):
            items = list(result)  # here, since a generator fails only now
        for item in items:
            yield _checked(hook, implementation, item, kind)


def each(hook: pluggy.HookCaller, **arguments: Any) -> Iterator[AllaPrimaError]:
    """Call every implementation, and yield the errors of those that failed."""
    for implementation in _implementations(hook):
        try:
            _call(hook, implementation, arguments)
        except AllaPrimaError as error:
            yield error


@contextmanager
def blame(plugin: str, where: str) -> Iterator[None]:
    """Turn what a plug-in raises into a PluginError that names it.

    Errors of Alla Prima's own pass through: the plug-in raised them on purpose. So do those that
    mean a lack of memory, which is not the plug-in's fault.
    """
    try:
        yield
    except AllaPrimaError:
        raise
    except (Exception, SystemExit) as error:  # what ends a program would end the host's
        if ran_out_of_memory(error):
            raise
        raise PluginError(
            f"The plug-in {plugin} failed in {where}: {in_words(error)}.",
            f"Update it, or switch it off: ALLAPRIMA_DISABLE={plugin}.",
        ) from error


def broken_contract(plugin: str, where: str, what: str) -> PluginError:
    """The error for a plug-in that did what its hook does not allow; `what` is e.g. "returned 3"."""
    return PluginError(
        f"The plug-in {plugin} broke the contract of {where}: it {what}.",
        f"Update it, or switch it off: ALLAPRIMA_DISABLE={plugin}.",
    )


def plugin_name(implementation: HookImpl) -> str:
    """The plug-in's name; for an object registered without one, its class's."""
    name = implementation.plugin_name
    return type(implementation.plugin).__name__ if name.isdecimal() else name


def _implementations(hook: pluggy.HookCaller) -> Iterator[HookImpl]:
    # pluggy lists them in the reverse of the order in which it calls them.
    for implementation in reversed(hook.get_hookimpls()):
        if implementation.wrapper or implementation.hookwrapper:
            name = plugin_name(implementation)
            raise broken_contract(name, hook.name, "is a wrapper, which is not supported")
        yield implementation


def _call(hook: pluggy.HookCaller, implementation: HookImpl, arguments: dict[str, Any]) -> Any:
    with blame(plugin_name(implementation), hook.name):
        return implementation.function(*(arguments[name] for name in implementation.argnames))


def _checked(hook: pluggy.HookCaller, implementation: HookImpl, value: object, kind: type[T]) -> T:
    if isinstance(value, kind):
        return value
    what = f"returned {type(value).__name__} instead of {kind.__name__}"
    raise broken_contract(plugin_name(implementation), hook.name, what)


@contextmanager
def _loading(name: str) -> Iterator[None]:
    try:
        yield
    except (Exception, SystemExit) as error:  # importing can raise anything
        raise PluginError(
            f"The plug-in {name} cannot be loaded: {in_words(error)}.",
            f"Update it, or switch it off: ALLAPRIMA_DISABLE={name}.",
        ) from error
