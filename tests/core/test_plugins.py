"""Plug-ins are found, ordered, switched off by name, and named when they fail."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pluggy
import pytest

from allaprima import InvalidRequest, PluginError, Request, hookimpl
from allaprima.plugins import BUILT_IN, all_items, chain, each, first_result, plugin_manager

A_TREE = Request(prompt="a tree")


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Offers these entry points, and no others: `offer(name=plug-in or exception)`."""

    def offer(**plugins: object) -> None:
        class EntryPoint(SimpleNamespace):
            def __hash__(self) -> int:
                return hash(self.name)

            def __lt__(self, other: Any) -> bool:
                return bool(self.name < other.name)

            def load(self) -> object:
                if isinstance(self.plugin, Exception):
                    raise self.plugin
                return self.plugin

        points = [EntryPoint(name=n, plugin=p) for n, p in plugins.items()]
        monkeypatch.setattr(metadata, "entry_points", lambda group: points)

    offer()
    return offer


def preparing(suffix: str) -> object:
    class Plugin:
        @hookimpl
        def allaprima_prepare(self, request: Request) -> Request:
            return request.replace(prompt=request.prompt + suffix)

    return Plugin()


def returning(hook: str, value: object) -> object:
    """A plug-in whose `hook`, which takes a request, returns `value`, or raises it."""

    def implementation(self: object, request: Request) -> object:
        if isinstance(value, BaseException):
            raise value
        return value

    return type("Returning", (), {hook: hookimpl(implementation)})()


# Finding and loading


def test_the_built_in_plugins_are_there_by_name(offer: Callable[..., None]) -> None:
    manager = plugin_manager()
    assert [name for name, _ in manager.list_name_plugin()] == list(BUILT_IN)
    manager.check_pending()


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_plugin_can_be_switched_off(offer: Callable[..., None], name: str) -> None:
    manager = plugin_manager(disabled=[name])
    assert not manager.has_plugin(name)
    assert {n for n in BUILT_IN if manager.has_plugin(n)} == set(BUILT_IN) - {name}


@pytest.mark.parametrize("name", BUILT_IN)
def test_every_built_in_plugin_implements_a_hook(offer: Callable[..., None], name: str) -> None:
    manager = plugin_manager()
    assert manager.get_hookcallers(manager.get_plugin(name))


def test_plugins_of_other_distributions_are_found_and_called_before_the_built_in_ones(
    offer: Callable[..., None],
) -> None:
    class Plugin:
        @hookimpl
        def allaprima_checks(self) -> list[object]:
            return []

    offer(brand=Plugin())
    manager = plugin_manager()
    called = [i.plugin_name for i in reversed(manager.hook.allaprima_checks.get_hookimpls())]
    assert (called[0], called[-1]) == ("brand", "checks")
    assert {"credentials", "safety"} < set(called)


def test_a_plugin_that_is_switched_off_is_not_even_imported(offer: Callable[..., None]) -> None:
    offer(brand=AssertionError("must not be imported"))
    assert not plugin_manager(disabled=["brand"]).has_plugin("brand")


def test_a_name_that_is_switched_off_cannot_be_registered_later(
    offer: Callable[..., None],
) -> None:
    manager = plugin_manager(disabled=["brand"])
    assert manager.register(preparing("!"), "brand") is None
    prepared_by = {i.plugin_name for i in manager.hook.allaprima_prepare.get_hookimpls()}
    assert "brand" not in prepared_by


def test_switching_off_what_is_not_there_does_no_harm(offer: Callable[..., None]) -> None:
    plugin_manager(disabled=["gone"])


@pytest.mark.parametrize(
    "plugin",
    [
        ImportError("no module named spam"),
        SyntaxError("invalid syntax"),
        type("Typo", (), {"allaprima_prepair": hookimpl(lambda self: None)})(),
        type("Extra", (), {"allaprima_prepare": hookimpl(lambda self, x: None)})(),
    ],
    ids=["missing module", "syntax", "unknown hook", "unknown argument"],
)
def test_a_plugin_that_cannot_be_loaded_is_named_and_not_left_out(
    offer: Callable[..., None], plugin: object
) -> None:
    offer(brand=plugin)
    with pytest.raises(PluginError, match="plug-in brand") as caught:
        plugin_manager()
    assert "ALLAPRIMA_DISABLE=brand" in caught.value.remedy


def test_two_plugins_of_one_name_are_refused(offer: Callable[..., None]) -> None:
    offer(materials=preparing("!"))
    with pytest.raises(PluginError, match="'materials'"):
        plugin_manager()


def test_a_real_distribution_s_entry_point_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    info = tmp_path / "brand-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: brand\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[allaprima]\nbrand = brand_for_a_test\n")
    (tmp_path / "brand_for_a_test.py").write_text(
        "from allaprima import hookimpl\n@hookimpl\ndef allaprima_prepare(): return None\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    try:
        assert plugin_manager().has_plugin("brand")
    finally:
        sys.modules.pop("brand_for_a_test", None)


# Calling


def test_a_chain_passes_on_what_the_one_before_returned(plugins: pluggy.PluginManager) -> None:
    plugins.register(preparing(" c"))
    plugins.register(preparing(" b"))
    plugins.register(preparing(" a"))
    result = chain(plugins.hook.allaprima_prepare, "request", A_TREE)
    assert result.prompt == "a tree a b c"  # registered last, called first


def test_in_a_chain_none_changes_nothing(plugins: pluggy.PluginManager) -> None:
    plugins.register(preparing("!"))
    plugins.register(returning("allaprima_prepare", None))
    assert chain(plugins.hook.allaprima_prepare, "request", A_TREE).prompt == "a tree!"


def test_a_chain_without_implementations_returns_the_value_itself(
    plugins: pluggy.PluginManager,
) -> None:
    assert chain(plugins.hook.allaprima_prepare, "request", A_TREE) is A_TREE


def test_a_chain_s_other_arguments_are_the_same_for_all(plugins: pluggy.PluginManager) -> None:
    class Plugin:
        @hookimpl
        def allaprima_sign(self, data: bytes, media_type: str) -> bytes:
            return data + media_type.encode()

    plugins.register(Plugin())
    hook = plugins.hook.allaprima_sign
    assert chain(hook, "data", b"x:", media_type="image/png", recipe=None) == b"x:image/png"


def test_tryfirst_and_trylast_hold(plugins: pluggy.PluginManager) -> None:
    class Last:
        @hookimpl(trylast=True)
        def allaprima_prepare(self, request: Request) -> Request:
            return request.replace(prompt=request.prompt + " last")

    plugins.register(preparing(" first"))
    plugins.register(Last())
    assert chain(plugins.hook.allaprima_prepare, "request", A_TREE).prompt == "a tree first last"


def test_the_first_result_comes_with_the_plugin_s_name_and_ends_the_asking(
    plugins: pluggy.PluginManager,
) -> None:
    hook = "allaprima_review_prompt"
    plugins.register(returning(hook, AssertionError("must not be asked")), "third")
    plugins.register(returning(hook, "No."), "second")
    plugins.register(returning(hook, None), "first")
    found = first_result(plugins.hook.allaprima_review_prompt, str, request=A_TREE)
    assert found == ("second", "No.")


def test_without_any_result_there_is_none(plugins: pluggy.PluginManager) -> None:
    assert first_result(plugins.hook.allaprima_review_prompt, str, request=A_TREE) is None


def test_items_of_all_plugins_are_listed_even_from_generators(
    plugins: pluggy.PluginManager,
) -> None:
    class Models:
        def __init__(self, *names: str) -> None:
            self.names = names

        @hookimpl
        def allaprima_models(self) -> Iterator[str]:
            yield from self.names

    class Nothing:
        @hookimpl
        def allaprima_models(self) -> None:
            return None

    plugins.register(Models("c"))
    plugins.register(Nothing())
    plugins.register(Models("a", "b"))
    assert list(all_items(plugins.hook.allaprima_models, str)) == ["a", "b", "c"]


def test_what_a_plugin_raises_names_it_and_its_hook(plugins: pluggy.PluginManager) -> None:
    error = ZeroDivisionError("division by zero")
    plugins.register(returning("allaprima_prepare", error), "brand")
    with pytest.raises(PluginError) as caught:
        chain(plugins.hook.allaprima_prepare, "request", A_TREE)
    for word in ("brand", "allaprima_prepare", "ZeroDivisionError", "division by zero"):
        assert word in caught.value.message
    assert "ALLAPRIMA_DISABLE=brand" in caught.value.remedy
    assert caught.value.__cause__ is error


def test_an_error_of_several_lines_is_told_on_one(plugins: pluggy.PluginManager) -> None:
    plugins.register(returning("allaprima_prepare", ValueError("first\n  second.")), "brand")
    with pytest.raises(PluginError) as caught:
        chain(plugins.hook.allaprima_prepare, "request", A_TREE)
    assert caught.value.message.endswith("ValueError: first second.")


def test_a_plugin_that_would_end_the_program_ends_its_own_call_only(
    plugins: pluggy.PluginManager,
) -> None:
    plugins.register(returning("allaprima_prepare", SystemExit(3)), "brand")
    with pytest.raises(PluginError, match=r"brand failed in allaprima_prepare: SystemExit: 3\."):
        chain(plugins.hook.allaprima_prepare, "request", A_TREE)


@pytest.mark.parametrize("value", ["a text", 5])
def test_what_is_no_list_is_not_taken_for_one(plugins: pluggy.PluginManager, value: object) -> None:
    """The letters of a text would each become an item."""
    plugins.register(returning("allaprima_kinds", value), "brand")
    kind = type(value).__name__
    with pytest.raises(PluginError, match=f"brand broke.*returned {kind} instead of several str"):
        list(all_items(plugins.hook.allaprima_kinds, str, request=A_TREE))


def test_a_generator_that_fails_late_is_named_too(plugins: pluggy.PluginManager) -> None:
    class Models:
        @hookimpl
        def allaprima_models(self) -> Iterator[object]:
            yield "a"
            raise OSError("disk gone")

    plugins.register(Models(), "brand")
    with pytest.raises(PluginError, match=r"brand.*allaprima_models.*disk gone"):
        list(all_items(plugins.hook.allaprima_models, str))


def test_a_plugin_without_a_name_is_called_after_its_class(plugins: pluggy.PluginManager) -> None:
    plugins.register(returning("allaprima_prepare", OSError()))
    with pytest.raises(PluginError, match="plug-in Returning failed"):
        chain(plugins.hook.allaprima_prepare, "request", A_TREE)


@pytest.mark.parametrize("error", [InvalidRequest("Too long.", "Cut it."), MemoryError()])
def test_errors_of_alla_prima_s_own_and_a_lack_of_memory_pass_through(
    plugins: pluggy.PluginManager, error: Exception
) -> None:
    plugins.register(returning("allaprima_prepare", error))
    with pytest.raises(type(error)) as caught:
        chain(plugins.hook.allaprima_prepare, "request", A_TREE)
    assert caught.value is error


@pytest.mark.parametrize("value", ["a prompt", {"prompt": "a tree"}, 0, False])
def test_a_result_of_another_type_names_the_plugin(
    plugins: pluggy.PluginManager, value: object
) -> None:
    plugins.register(returning("allaprima_prepare", value), "brand")
    with pytest.raises(PluginError, match=f"brand.*{type(value).__name__} instead of Request"):
        chain(plugins.hook.allaprima_prepare, "request", A_TREE)


def test_a_reason_that_is_no_text_names_the_plugin(plugins: pluggy.PluginManager) -> None:
    plugins.register(returning("allaprima_review_prompt", True), "brand")
    with pytest.raises(PluginError, match="bool instead of str"):
        first_result(plugins.hook.allaprima_review_prompt, str, request=A_TREE)


def test_a_wrapper_is_refused_by_name_instead_of_being_passed_over(
    plugins: pluggy.PluginManager,
) -> None:
    class Wrapper:
        @hookimpl(wrapper=True)
        def allaprima_prepare(self) -> Iterator[None]:
            return (yield)

    plugins.register(Wrapper(), "brand")
    with pytest.raises(PluginError, match=r"brand.*wrapper"):
        chain(plugins.hook.allaprima_prepare, "request", A_TREE)


def test_where_each_is_called_one_failure_does_not_keep_the_others_from_it(
    plugins: pluggy.PluginManager,
) -> None:
    seen: list[str] = []

    class Good:
        @hookimpl
        def allaprima_prepare(self, request: Request) -> None:
            seen.append(request.prompt)

    plugins.register(Good())
    plugins.register(returning("allaprima_prepare", OSError("full")), "bad")
    plugins.register(Good())
    [error] = each(plugins.hook.allaprima_prepare, request=A_TREE)
    assert "bad" in str(error)
    assert seen == ["a tree", "a tree"]
