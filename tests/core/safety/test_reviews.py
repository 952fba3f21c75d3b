"""The built-in plug-in "safety" in an engine: what is refused, warned of, counted and logged."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import logging
import os
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pluggy
import psutil
import pytest
from click.testing import CliRunner
from fakes import FakeGenerator, FakeModels

from allaprima import AllaPrimaError, Engine, OutputError, Request, RequestRefused, hookimpl
from allaprima.cli import command_line
from allaprima.languages.translating import Translation
from allaprima.safety import audit, counts, pictures, reviews
from allaprima.safety.log import JsonLog

Write = Callable[[str], Path]
PRIVATE = "porn"
WARNED = "a man stabbed to death on the floor"


@pytest.fixture
def safe(engine: Engine, plugins: pluggy.PluginManager, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """An engine with the plug-in; the classifier finds nothing."""
    plugins.register(reviews, "safety")
    monkeypatch.setattr(pictures, "missing", lambda: None)
    monkeypatch.setattr(pictures, "score", lambda pixels: 0.01)
    return engine


@pytest.fixture
def score(monkeypatch: pytest.MonkeyPatch, safe: Engine) -> Callable[[float], None]:
    """Sets what the classifier finds."""
    return lambda value: monkeypatch.setattr(pictures, "score", lambda pixels: value)


@pytest.fixture
def log(tmp_path: Path, own_policy: Write) -> Callable[[], list[dict[str, Any]]]:
    """Switches the audit log on, and reads it."""
    own_policy("[audit]\nenabled = true\nfolder = '" + (tmp_path / "log").as_posix() + "'")

    def read() -> list[dict[str, Any]]:
        [path] = (tmp_path / "log").glob("audit-*.jsonl")
        return [json.loads(line) for line in path.read_text().splitlines()]

    return read


@pytest.fixture
def english(plugins: pluggy.PluginManager, fake: FakeModels) -> dict[str, str]:
    """What prompts are in English, for models that read nothing else; a test fills it."""
    known: dict[str, str] = {}

    class Translator:
        @hookimpl
        def allaprima_translate(self, prompt: str) -> Translation | None:
            return Translation(known[prompt], "xx") if prompt in known else None

    plugins.register(Translator())
    fake.cards = [dataclasses.replace(card, languages=("en",)) for card in fake.cards]
    return known


def test_a_refused_prompt_makes_nothing_and_names_the_rule(
    safe: Engine, generator: FakeGenerator
) -> None:
    with pytest.raises(RequestRefused, match="rule 'sexual'") as caught:
        safe.generate(PRIVATE)
    assert PRIVATE not in str(caught.value)
    assert generator.seen == []


def test_what_a_plugin_makes_of_a_prompt_is_reviewed_too(
    safe: Engine, plugins: pluggy.PluginManager, generator: FakeGenerator
) -> None:
    class Brand:
        @hookimpl
        def allaprima_prepare(self, request: Request) -> Request:
            return request.replace(prompt=PRIVATE)

    plugins.register(Brand())
    with pytest.raises(RequestRefused):
        safe.generate("a calm lake")
    assert generator.seen == []


def test_a_warned_prompt_is_made_with_a_note(safe: Engine) -> None:
    [picture] = safe.generate(WARNED)
    assert picture.notes == ("The prompt comes near the rule 'violence' (graphic violence).",)
    [other] = safe.generate("a calm lake")
    assert other.notes == ()


def test_words_of_a_policy_are_found_in_the_users_own_language_and_in_english(
    safe: Engine,
    english: dict[str, str],
    own_policy: Write,
    log: Callable[[], list[dict[str, Any]]],
    tmp_path: Path,
) -> None:
    english["Eichenbretter, Ziegel"] = "oak boards, bricks"
    own_policy(
        '[prompt.house]\nmode = "warn"\nwords = ["ziegel*"]\n'
        '[prompt.wood]\nmode = "warn"\nwords = ["oak"]\n'
        '[prompt.both]\nmode = "warn"\nwords = ["bricks", "ziegel*"]\n'
        f"[audit]\nenabled = true\nfolder = '{(tmp_path / 'log').as_posix()}'"
    )
    [picture] = safe.generate("Eichenbretter, Ziegel")
    assert sorted(picture.notes) == [
        "The prompt comes near the rule 'both' (both).",
        "The prompt comes near the rule 'house' (house).",
        "The prompt comes near the rule 'wood' (wood).",
    ]
    [made] = log()
    assert sorted(verdict["rule"] for verdict in made["verdicts"]) == ["both", "house", "wood"]


def test_a_word_of_another_language_is_not_taken_for_a_built_in_english_one(
    safe: Engine, english: dict[str, str]
) -> None:
    english["ośnieżone góry"] = "snowy mountains"
    assert safe.generate("ośnieżone góry")[0].notes == ()  # without accents: "gory"


def test_a_recalled_picture_has_its_note_as_well(
    safe: Engine, plugins: pluggy.PluginManager
) -> None:
    [made] = safe.generate(Request(prompt=WARNED, seed=1))

    class Memory:
        @hookimpl
        def allaprima_recall(self, request: Request) -> object:
            return made

    plugins.register(Memory())
    [recalled] = safe.generate(Request(prompt=WARNED, seed=1))
    assert recalled.notes == made.notes != ()


def test_a_picture_above_the_threshold_is_refused_or_warned_of(
    safe: Engine, score: Callable[[float], None], own_policy: Write
) -> None:
    score(0.85)
    with pytest.raises(RequestRefused, match=r"The picture was refused by the rule 'picture'"):
        safe.generate("a calm lake")
    own_policy('[picture]\nmode = "warn"')
    [picture] = safe.generate("a calm lake")
    assert picture.notes == (
        "The picture comes near the rule 'picture' (nudity and sexual content).",
    )
    own_policy("[picture]\nthreshold = 0.9")
    assert safe.generate("a calm lake")[0].notes == ()
    own_policy('[picture]\nmode = "off"\nthreshold = 0.0')
    assert safe.generate("a calm lake")[0].notes == ()


def test_what_a_formula_drew_from_words_alone_is_looked_at_only_where_a_policy_asks_for_it(
    safe: Engine, score: Callable[[float], None], own_policy: Write, fake: FakeModels
) -> None:
    score(0.97)
    fake.cards = [dataclasses.replace(card, trained=False) for card in fake.cards]
    assert safe.generate("a star")[0].notes == ()
    image = np.full((64, 64, 3), 128, np.uint8)
    with pytest.raises(RequestRefused):  # what is in the image is not the formula's
        safe.generate(Request(prompt="a star", image=image))
    own_policy('[picture]\nmode = "block"')
    with pytest.raises(RequestRefused):
        safe.generate("a star")


def test_a_missing_classifier_is_an_error_only_where_a_policy_asks_for_it(
    safe: Engine, monkeypatch: pytest.MonkeyPatch, own_policy: Write
) -> None:
    monkeypatch.setattr(pictures, "missing", lambda: "It is not installed.")
    assert safe.generate("a calm lake")[0].notes == ()
    own_policy('[picture]\nmode = "warn"')
    assert safe.generate("a calm lake")[0].notes == (
        "The picture was not reviewed: It is not installed.",
    )
    own_policy('[picture]\nmode = "block"')
    with pytest.raises(AllaPrimaError, match="not installed"):
        safe.generate("a calm lake")


def test_a_wrong_policy_lets_nothing_be_made(
    safe: Engine, own_policy: Write, generator: FakeGenerator
) -> None:
    own_policy("[prompt.sexual]\nmode = 'of'")
    with pytest.raises(AllaPrimaError, match="policy"):
        safe.generate("a calm lake")
    assert generator.seen == []


def test_refusals_are_counted_by_rule_and_nothing_else_is_kept(safe: Engine) -> None:
    assert counts.counts() == {}
    for prompt in (PRIVATE, PRIVATE, "swastika", "a calm lake", WARNED):
        with contextlib.suppress(RequestRefused):
            safe.generate(prompt)
    assert counts.counts() == {"sexual": 2, "hate": 1}
    assert PRIVATE not in counts.counts_file().read_text()


@pytest.mark.parametrize("text", ["", "[]", '{"sexual": "many"}', "[" * 5000, '{"sexual": -1}'])
def test_damaged_counts_begin_anew(text: str) -> None:
    counts.counts_file().parent.mkdir(parents=True)
    counts.counts_file().write_text(text)
    assert counts.counts() == {}
    counts.count("sexual")
    assert counts.counts() == {"sexual": 1}


def test_a_refusal_that_cannot_be_counted_is_one_all_the_same(
    safe: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    folder = counts.counts_file().parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file where the folder should be")
    with caplog.at_level(logging.WARNING), pytest.raises(RequestRefused):
        safe.generate(PRIVATE)
    assert "could not be counted" in caplog.text


def test_counts_of_several_threads_are_not_lost() -> None:
    threads = [threading.Thread(target=counts.count, args=("hate",)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts.counts() == {"hate": 8}


# The audit log.


def test_who_it_is_on_windows_says_the_process_and_no_variable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("psutil.Process.username", lambda process: "OFFICE\\Ada")
    for name in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.setenv(name, "someone-else")
    assert audit.user() == "Ada"

    def refuse(process: object) -> str:
        raise psutil.AccessDenied

    monkeypatch.setattr("psutil.Process.username", refuse)
    assert audit.user() == "unknown"


def test_there_is_no_log_unless_a_policy_wants_one(safe: Engine, tmp_path: Path) -> None:
    [picture] = safe.generate("a calm lake")
    safe.save(picture, tmp_path / "lake.png")
    assert not audit.log_of(audit.AuditRule()).path.parent.exists()


def test_the_log_tells_who_made_what_when_and_the_files(
    safe: Engine, log: Callable[[], list[dict[str, Any]]], tmp_path: Path
) -> None:
    [picture] = safe.generate(Request(prompt=WARNED, seed=3))
    safe.save(picture, tmp_path / "lake.png")
    made, file = log()
    assert made["event"] == "made"
    assert made["user"] == audit.user()
    assert made["model"] == "fake"
    [verdict] = made["verdicts"]
    assert (verdict["rule"], verdict["mode"], verdict["by"]) == ("violence", "warn", "meaning")
    assert made["time"].endswith("+00:00")
    assert file["event"] == "file"
    assert file["recipe"] == made["recipe"] == audit.recipe_hash(picture.recipe)
    data = (tmp_path / "lake.png").read_bytes()
    assert file["sha256"] == hashlib.sha256(data).hexdigest()
    assert (file["bytes"], file["media_type"]) == (len(data), "image/png")
    assert WARNED not in json.dumps(log())


def test_the_hash_in_the_log_is_of_the_signed_file(
    safe: Engine,
    plugins: pluggy.PluginManager,
    log: Callable[[], list[dict[str, Any]]],
    tmp_path: Path,
) -> None:
    class Signer:
        @hookimpl
        def allaprima_sign(self, data: bytes) -> bytes:
            return data + b"signed"

    plugins.register(Signer())
    [picture] = safe.generate("a calm lake")
    safe.save(picture, tmp_path / "lake.png")
    data = (tmp_path / "lake.png").read_bytes()
    assert data.endswith(b"signed")
    assert log()[-1]["sha256"] == hashlib.sha256(data).hexdigest()


def test_refusals_are_logged_and_prompts_only_if_the_policy_says_so(
    safe: Engine, log: Callable[[], list[dict[str, Any]]], own_policy: Write, tmp_path: Path
) -> None:
    with pytest.raises(RequestRefused):
        safe.generate(PRIVATE)
    own_policy(
        f"[audit]\nenabled = true\nprompts = true\nfolder = '{(tmp_path / 'log').as_posix()}'"
    )
    with pytest.raises(RequestRefused):
        safe.generate(PRIVATE)
    without, with_prompt = log()
    assert without["event"] == with_prompt["event"] == "refused"
    assert without["what"] == "prompt"
    assert "prompt" not in without
    assert with_prompt["prompt"] == PRIVATE


def test_a_log_that_cannot_be_written_stops_the_work(
    safe: Engine, log: Callable[[], list[dict[str, Any]]], tmp_path: Path
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    with pytest.raises(OutputError, match="audit log"):
        safe.generate("a calm lake")


def test_the_log_rotates_and_keeps_no_more_files_than_it_should(tmp_path: Path) -> None:
    log = JsonLog(tmp_path / "deep" / "a.jsonl", max_bytes=60, files=3)
    for number in range(10):
        log.append({"number": number, "text": "ö" * 3})
    names = {p.name for p in log.path.parent.iterdir()} - {"a.jsonl.lock"}
    assert names == {"a.jsonl", "a.jsonl.1", "a.jsonl.2"}
    kept = [
        json.loads(line)["number"]
        for name in ("a.jsonl.2", "a.jsonl.1", "a.jsonl")
        for line in (log.path.parent / name).read_text().splitlines()
    ]
    assert kept == list(range(kept[0], 10))
    assert all(p.stat().st_size <= 60 for p in log.path.parent.iterdir())


def test_a_log_of_one_file_begins_anew_and_a_long_line_is_written_whole(tmp_path: Path) -> None:
    log = JsonLog(tmp_path / "a.jsonl", max_bytes=10, files=1)
    log.append({"long": "x" * 100})
    log.append({"next": 1})
    assert json.loads(log.path.read_text()) == {"next": 1}


@pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")
def test_only_the_user_can_read_the_log(tmp_path: Path) -> None:
    log = JsonLog(tmp_path / "logs" / "a.jsonl", max_bytes=1000, files=2)
    log.append({})
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.path.parent.stat().st_mode) == 0o700


def test_lines_of_several_threads_stay_whole(tmp_path: Path) -> None:
    log = JsonLog(tmp_path / "a.jsonl", max_bytes=1_000_000, files=2)
    threads = [
        threading.Thread(
            target=lambda n=n: [log.append({"n": n, "x": "y" * 500}) for _ in range(5)]
        )
        for n in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = [json.loads(line)["n"] for line in log.path.read_text().splitlines()]
    assert sorted(lines) == sorted(list(range(6)) * 5)


# What people see.


def test_the_doctor_tells_of_a_plugin_that_is_required_and_not_there(
    binding_policy: Write,
) -> None:
    binding_policy('required = ["watermark", "credential"]')
    finding = reviews.safety()
    assert finding.status == "problem"
    assert "requires credential, and no plug-in" in finding.message


def test_the_doctor_tells_the_policy_and_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, own_policy: Write, tmp_path: Path
) -> None:
    monkeypatch.setattr(pictures, "missing", lambda: None)
    finding = reviews.safety()
    assert finding.status == "ok"
    assert "violence warn" in finding.message
    monkeypatch.setattr(pictures, "missing", lambda: "It is not installed.")
    assert reviews.safety().status == "warning"
    assert "pip install" in reviews.safety().remedy
    assert reviews.audit_log().message == "off"
    own_policy('[picture]\nmode = "block"\n[audit]\nenabled = true')
    assert reviews.safety().status == "problem"
    assert reviews.audit_log().status == "ok"
    own_policy("nonsense")
    assert reviews.safety().status == reviews.audit_log().status == "problem"


def test_the_command_shows_the_policy(plugins: pluggy.PluginManager, own_policy: Write) -> None:
    plugins.register(reviews, "safety")
    app = command_line(plugins)
    counts.count("hate")
    path = own_policy('[prompt.hate]\nmode = "warn"')
    shown = CliRunner().invoke(app, ["safety", "--json"])
    assert shown.exit_code == 0
    values = json.loads(shown.stdout)
    hate = next(row for row in values["rules"] if row["rule"] == "hate")
    assert (hate["mode"], hate["refused"]) == ("warn", 1)
    assert values["files"] == [str(path)]
    assert values["audit_log"] is None
    table = CliRunner().invoke(app, ["safety"])
    assert "self_harm" in table.stdout
    assert str(path) in table.stdout


def test_the_command_tries_prompts_without_counting_them(plugins: pluggy.PluginManager) -> None:
    plugins.register(reviews, "safety")
    app = command_line(plugins)
    result = CliRunner().invoke(app, ["safety", "shooting star", WARNED, PRIVATE])
    assert result.exit_code == 1
    assert result.stdout.splitlines()[0] == "pass   shooting star"
    assert "violence (graphic violence), by meaning" in result.stdout
    assert CliRunner().invoke(app, ["safety", "shooting star", WARNED]).exit_code == 0
    rows = json.loads(CliRunner().invoke(app, ["safety", "--json", PRIVATE]).stdout)["prompts"]
    assert rows[0]["verdict"] == "block"
    assert counts.counts() == {}


def test_the_command_line_prints_notes(
    plugins: pluggy.PluginManager, safe: Engine, tmp_path: Path
) -> None:
    out = str(tmp_path / "x.png")
    result = CliRunner().invoke(command_line(plugins), ["generate", WARNED, "-o", out])
    assert result.exit_code == 0, result.stderr
    assert result.stderr == "Note: The prompt comes near the rule 'violence' (graphic violence).\n"
