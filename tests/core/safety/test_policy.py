"""The policy: built in, the user's, and the administrator's, which the user's cannot weaken."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from allaprima.config import config_path, load_config
from allaprima.errors import AllaPrimaError
from allaprima.safety import policy as policies
from allaprima.safety.policy import load_policy
from allaprima.safety.rules import built_in, strictest

Write = Callable[[str], Path]


def test_without_files_the_built_in_policy_holds() -> None:
    policy = load_policy()
    modes = {name: rule.mode for name, rule in policy.rules.items()}
    assert modes == {
        "minors": "block",
        "sexual": "block",
        "violence": "warn",
        "self_harm": "block",
        "hate": "block",
    }
    assert policy.picture.mode == "block"
    assert not policy.picture.demanded
    assert not policy.audit.enabled
    assert policy.files == policy.required == ()


def test_the_users_file_changes_modes_thresholds_and_adds_words(own_policy: Write) -> None:
    path = own_policy(
        """
        allow = ["a phrase"]
        [prompt.sexual]
        mode = "off"
        [prompt.violence]
        mode = "block"
        threshold = 0.6
        words = ["slaughter*"]
        examples = ["a bullfight"]
        harmless = ["a blood sausage"]
        [prompt.our_rivals]
        words = ["acme"]
        [picture]
        mode = "warn"
        threshold = 0.9
        [audit]
        enabled = true
        prompts = true
        folder = "logs"
        megabytes = 0.5
        files = 2
        """
    )
    policy = load_policy()
    assert "sexual" not in policy.rules
    violence = policy.rules["violence"]
    assert (violence.mode, violence.threshold) == ("block", 0.6)
    assert {"slaughter*", "gore"} <= set(violence.words)
    assert "a bullfight" in violence.examples
    assert "a blood sausage" in policy.harmless
    # Look-alikes of a rule that is off still tell the others what is harmless.
    assert set(built_in()[0]["sexual"].harmless) <= set(policy.harmless)
    rivals = policy.rules["our_rivals"]
    assert (rivals.title, rivals.mode, rivals.words) == ("our rivals", "block", ("acme",))
    assert "a phrase" in policy.allow
    assert (policy.picture.mode, policy.picture.threshold) == ("warn", 0.9)
    assert policy.picture.demanded
    assert policy.audit.folder == path.parent / "logs"
    assert policy.files == (path,)


def test_what_holds_is_read_anew_when_a_file_changes(own_policy: Write) -> None:
    own_policy('[prompt.hate]\nmode = "warn"')
    assert load_policy().rules["hate"].mode == "warn"
    own_policy('[prompt.hate]\nmode = "block" ')
    assert load_policy().rules["hate"].mode == "block"


@pytest.mark.parametrize("mode", ["off", "warn"])
def test_nobody_makes_sexual_content_with_children_possible(own_policy: Write, mode: str) -> None:
    own_policy(f'[prompt.minors]\nmode = "{mode}"\nthreshold = 1.0')
    rule = load_policy().rules["minors"]
    assert rule.mode == "block"
    assert rule.threshold == built_in()[0]["minors"].threshold


def test_the_administrators_policy_cannot_be_weakened(
    own_policy: Write, binding_policy: Write
) -> None:
    own_policy(
        """
        allow = ["anything"]
        [prompt.violence]
        mode = "off"
        threshold = 1.0
        harmless = ["a murder"]
        [prompt.rivals]
        mode = "off"
        words = ["other"]
        [picture]
        mode = "off"
        threshold = 1.0
        [audit]
        enabled = false
        prompts = true
        folder = "/nowhere"
        """
    )
    binding_policy(
        """
        allow = ["fine by us"]
        [prompt.violence]
        mode = "block"
        words = ["bullfight"]
        [prompt.rivals]
        words = ["acme"]
        [picture]
        mode = "warn"
        threshold = 0.7
        [audit]
        enabled = true
        """
    )
    policy = load_policy()
    violence = policy.rules["violence"]
    assert violence.mode == "block"
    assert violence.threshold == built_in()[0]["violence"].threshold
    assert "bullfight" in violence.words
    assert policy.rules["rivals"].mode == "block"
    assert set(policy.rules["rivals"].words) == {"acme", "other"}
    assert "fine by us" in policy.allow
    assert "anything" not in policy.allow
    assert "a murder" not in policy.harmless
    assert (policy.picture.mode, policy.picture.threshold) == ("warn", 0.7)
    assert policy.audit.enabled
    assert not policy.audit.prompts
    assert policy.audit.folder is None
    assert len(policy.files) == 2


def test_the_user_may_be_stricter_than_the_administrator(
    own_policy: Write, binding_policy: Write
) -> None:
    binding_policy('[prompt.violence]\nmode = "warn"\nthreshold = 0.5\n[picture]\nmode = "warn"')
    own_policy(
        '[prompt.violence]\nmode = "block"\nthreshold = 0.3\n'
        '[prompt.hate]\nmode = "warn"\n[picture]\nmode = "block"\n[audit]\nenabled = true'
    )
    policy = load_policy()
    assert (policy.rules["violence"].mode, policy.rules["violence"].threshold) == ("block", 0.3)
    assert policy.picture.mode == "block"
    assert policy.audit.enabled
    # What the administrator does not speak of is the user's own affair.
    assert policy.rules["hate"].mode == "warn"


def test_a_rule_that_the_administrator_alone_speaks_of_is_as_they_say_even_if_that_is_milder(
    own_policy: Write, binding_policy: Write
) -> None:
    binding_policy(
        """
        [prompt.minors]
        mode = "off"
        threshold = 1.0
        [prompt.violence]
        mode = "off"
        [prompt.sexual]
        mode = "warn"
        threshold = 0.9
        [picture]
        mode = "off"
        """
    )
    built = built_in()[0]
    for own in (None, '[prompt.self_harm]\nwords = ["sorrow"]'):
        if own is not None:
            own_policy(own)
        policy = load_policy()
        assert "violence" not in policy.rules
        assert (policy.rules["sexual"].mode, policy.rules["sexual"].threshold) == ("warn", 0.9)
        assert policy.rules["minors"] == built["minors"]
        assert policy.rules["hate"] == built["hate"]
        assert (policy.picture.mode, policy.picture.demanded) == ("off", False)


def test_where_both_speak_of_a_rule_the_stricter_of_each_holds(
    own_policy: Write, binding_policy: Write
) -> None:
    binding_policy('[prompt.hate]\nmode = "off"\nthreshold = 0.3\n[picture]\nmode = "off"')
    own_policy('[prompt.hate]\nmode = "warn"\nthreshold = 0.9\n[picture]\nmode = "warn"')
    policy = load_policy()
    assert (policy.rules["hate"].mode, policy.rules["hate"].threshold) == ("warn", 0.3)
    assert (policy.picture.mode, policy.picture.demanded) == ("warn", True)


def test_what_files_add_can_be_told_from_what_comes_along(own_policy: Write) -> None:
    own_policy(
        '[prompt.hate]\nwords = ["ziegel*"]\nexamples = ["a brick"]\n'
        '[prompt.house]\nwords = ["acme"]'
    )
    added = load_policy().without_built_in().rules
    assert (added["hate"].words, added["hate"].examples) == (("ziegel*",), ("a brick",))
    assert added["house"].words == ("acme",)
    assert not any(added["sexual"].words + added["sexual"].examples + added["sexual"].alone)


def test_what_the_administrator_requires_cannot_be_switched_off(
    binding_policy: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "safety,credentials,office")
    config_path().parent.mkdir(parents=True, exist_ok=True)
    config_path().write_text('disabled = ["safety", "demo"]')
    assert set(load_config().disabled) == {"safety", "credentials", "office", "demo"}
    binding_policy('required = ["credentials"]')
    assert load_policy().required == ("safety", "credentials")
    assert set(load_config().disabled) == {"office", "demo"}


def test_a_policy_that_is_not_understood_switches_nothing_off(
    binding_policy: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    binding_policy("mode = ")
    with pytest.raises(AllaPrimaError, match="policy"):
        load_policy()
    monkeypatch.setenv("ALLAPRIMA_DISABLE", "safety")
    with pytest.raises(AllaPrimaError, match="policy"):
        load_config()


@pytest.mark.parametrize(
    "text",
    [
        "nonsense = 1",
        "[prompts.sexual]\nmode = 'off'",
        "[prompt]\nsexual = 'off'",
        "[prompt.sexual]\nmode = 'of'",
        "[prompt.sexual]\nmode = true",
        "[prompt.sexual]\nneeds = ['x']",
        "[prompt.sexaul]\nmode = 'block'",
        "[prompt.sexual]\nthreshold = 1.5",
        "[prompt.sexual]\nthreshold = true",
        "[prompt.sexual]\nthreshold = nan",
        "[prompt.sexual]\nwords = 'porn'",
        "[prompt.sexual]\nwords = ['']",
        "[prompt.sexual]\nwords = ['po*rn']",
        "[prompt.sexual]\nwords = ['*porn']",
        "[prompt.sexual]\nwords = ['*']",
        "[prompt.sexual]\nwords = ['?!']",
        "[prompt.picture]\nwords = ['x']",
        "[picture]\nmode = 'maybe'",
        "[audit]\nenabled = 'yes'",
        "[audit]\nfiles = 0",
        "[audit]\nmegabytes = -1",
        "[audit]\nfolder = 3",
        "allow = [1]",
        "allow = ['*']",
        "audit = 3",
        "prompt = 3",
        "required = ['safety']",
        "\x00",
    ],
)
def test_a_wrong_policy_is_an_error_that_names_the_file(own_policy: Write, text: str) -> None:
    path = own_policy(text)
    with pytest.raises(AllaPrimaError) as caught:
        load_policy()
    assert str(path) in caught.value.message
    assert caught.value.remedy


def test_a_policy_may_begin_with_the_byte_order_mark_that_windows_programs_write(
    own_policy: Write,
) -> None:
    own_policy("\ufeffallow = ['blood eagle ale']\r\n")
    assert "blood eagle ale" in load_policy().allow


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="POSIX permissions")
def test_a_policy_that_cannot_be_read_is_an_error(binding_policy: Write) -> None:
    path = binding_policy("")
    path.unlink()
    path.mkdir()  # which nobody can read as a file, whatever the permissions
    with pytest.raises(AllaPrimaError, match="cannot be read"):
        load_policy()


@pytest.mark.parametrize(
    ("system", "place"),
    [("linux", "/etc/allaprima"), ("darwin", "/Library/Application Support/allaprima")],
)
def test_each_system_has_a_place_for_the_administrators_policy(
    monkeypatch: pytest.MonkeyPatch, system: str, place: str
) -> None:
    monkeypatch.undo()  # the fixture's own
    monkeypatch.setattr(sys, "platform", system)
    assert policies.administrator_file() == Path(place, "policy.toml")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is elsewhere")
def test_no_variable_of_the_environment_moves_the_administrators_policy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.undo()  # the fixture's own
    for name in ("XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "XDG_DATA_DIRS", "HOME", "PROGRAMDATA"):
        monkeypatch.setenv(name, "/elsewhere")
    assert policies.administrator_file() == Path("/etc/allaprima/policy.toml")


def test_the_strictest_mode_wins() -> None:
    assert strictest("off", "warn") == "warn"
    assert strictest("block", "warn") == "block"
    assert strictest("off", "off") == "off"
