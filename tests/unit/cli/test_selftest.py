from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from crossread import sources
from crossread.cli import selftest
from crossread.cli.selftest_files import HEADLINE, PARAGRAPHS, all_files


@pytest.mark.parametrize("id", list(all_files()))
def test_every_format_reads_the_same_article(id: str, tmp_path: Path) -> None:
    name, data = all_files()[id]
    (tmp_path / name).write_bytes(data)
    (entry,) = sources.load(str(tmp_path / name))
    article = entry.article
    assert article.headline == HEADLINE
    assert tuple(" ".join(p.span.of(article.text).split()) for p in article.body) == PARAGRAPHS
    assert entry.capture.data == data


def answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *steps: tuple[str, object]
) -> tuple[int, dict[str, object]]:
    monkeypatch.setattr(selftest, "_steps", lambda *_: iter(steps))
    code = selftest.run(str(tmp_path / "out.json"), None)
    return code, json.loads((tmp_path / "out.json").read_text("utf-8"))


def test_one_failing_step_fails_the_test_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> str:
        raise ZeroDivisionError("by nothing")

    def lost() -> str:
        raise selftest.Failed("no findings")

    code, told = answer(
        tmp_path, monkeypatch, ("a", lambda: "fine"), ("b", broken), ("c", lost), ("d", lambda: "fine")
    )
    assert (code, told["ok"]) == (1, False)
    steps = told["steps"]
    assert isinstance(steps, list)
    assert [(s["name"], s["ok"], s["detail"]) for s in steps] == [
        ("a", True, "fine"),
        ("b", False, "ZeroDivisionError: by nothing"),
        ("c", False, "no findings"),
        ("d", True, "fine"),
    ]
    assert all(s["seconds"] >= 0 for s in steps)
    assert "FAILED  b: ZeroDivisionError" in capsys.readouterr().err


def test_it_does_not_touch_the_users_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CROSSREAD_HOME", str(tmp_path / "mine"))
    code, told = answer(tmp_path, monkeypatch, ("home", lambda: os.environ["CROSSREAD_HOME"]))
    steps = told["steps"]
    assert isinstance(steps, list)
    assert code == 0
    assert steps[0]["detail"] != str(tmp_path / "mine")
    assert os.environ["CROSSREAD_HOME"] == str(tmp_path / "mine")
    assert not (tmp_path / "mine").exists()


def test_control_c_is_not_swallowed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped() -> str:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        answer(tmp_path, monkeypatch, ("a", stopped))
