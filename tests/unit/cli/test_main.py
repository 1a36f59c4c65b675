from __future__ import annotations

from pathlib import Path

import pytest

from crossread import cli
from crossread.__main__ import main, wants_window


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["a.html"], True),
        (["https://example.org/x"], True),
        (["ftp://example.org/x"], True),
        (["C:\\news\\a"], True),
        (["./news"], True),
        (["bridge.crossread", "b.html"], True),
        (["compare", "a", "b"], False),
        (["verify", "bridge.crossread"], False),
        (["--version"], False),
        (["--self-test", "out.json"], False),
        (["compair", "a"], False),
    ],
)
def test_a_window_is_for_files_and_addresses(arguments: list[str], window: bool) -> None:
    assert wants_window(arguments) is window


def test_a_folder_by_its_bare_name_opens_a_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "news").mkdir()
    monkeypatch.chdir(tmp_path)
    assert wants_window(["news"])


def test_the_process_number_of_old_macos_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def noted(arguments: list[str], _show: object) -> int:
        seen.append(arguments)
        return 0

    monkeypatch.setattr(cli, "main", noted)
    assert main(["-psn_0_12345", "--version"]) == 0
    assert seen == [["--version"]]
