"""The command line: what comes out, what is said, which code it ends with."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from tests.e2e.command import ASKED, ROOT, SAMPLES, crossread, process, server

from crossread import __version__

HERALD, NEWSWIRE, COURIER = SAMPLES


def one_sentence(text: str) -> bool:
    return "Traceback" not in text and text.strip().endswith(".") and "fault of its own" not in text


@pytest.fixture(autouse=True)
def loopback_without_proxy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    monkeypatch.chdir(tmp_path)


def test_version_and_help() -> None:
    assert process("--version").stdout == f"Crossread {__version__}\n"
    told = crossread("--help").stdout
    for word in ("compare", "extract", "report", "verify", "batch", "exit codes", "130"):
        assert word in told


def test_no_qt_is_imported_without_a_window(tmp_path: Path) -> None:
    code = (
        "import sys; from crossread.__main__ import main; code = main(sys.argv[1:]); "
        "qt = [m for m in sys.modules if m.startswith(('PySide6', 'shiboken'))]; sys.exit(99 if qt else code)"
    )
    for arguments in (
        ["compare", *map(str, SAMPLES), "-o", str(tmp_path / "r.pdf"), "-o", str(tmp_path / "c.crossread")],
        ["extract", str(HERALD)],
        ["verify", str(tmp_path / "c.crossread")],
        ["report", str(tmp_path / "c.crossread"), "-o", str(tmp_path / "r.json")],
    ):
        result = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True)
        assert result.returncode == 0, arguments[0] + result.stderr


def test_compare_writes_json_with_findings_and_their_evidence(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    result = crossread("compare", *SAMPLES, "--json", out)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    data = json.loads(out.read_text("utf-8"))
    assert [a["outlet"] for a in data["articles"]] == [
        "Kestria Herald (invented)",
        "Meridian Newswire (invented)",
        "The Velm Courier (invented)",
    ]
    assert data["findings"]
    for finding in data["findings"]:
        for evidence in finding["evidence"]:
            article = data["articles"][ord(evidence["article"]) - ord("A")]
            assert article["text"][evidence["start"] : evidence["end"]] == evidence["text"] != ""


def test_json_to_standard_output_is_nothing_but_json() -> None:
    result = crossread("compare", *SAMPLES, "--json", "-", "--kinds", "quote")
    assert {f["kind"] for f in json.loads(result.stdout)["findings"]} == {"quote"}


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for name, seed in (("a", "1"), ("b", "2")):
        process("compare", *SAMPLES, "--json", tmp_path / name, env={"PYTHONHASHSEED": seed})
    first, second = (json.loads((tmp_path / name).read_text("utf-8")) for name in "ab")
    for data in (first, second):
        for article in data["articles"]:
            del article["source"]["retrieved"]
        del data["session"]
    assert first == second


def test_without_an_output_the_findings_are_listed() -> None:
    told = crossread("compare", *SAMPLES).stdout
    assert told.startswith("A  Kestria Herald (invented): Four soldiers fall")
    assert "F-001  " in told


def test_pages_from_a_server(tmp_path: Path) -> None:
    with server() as address:
        result = crossread(
            "compare", *(f"{address}/sample/{p.name}" for p in SAMPLES), "-o", tmp_path / "r.pdf"
        )
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-")


@pytest.fixture
def bad(tmp_path: Path) -> dict[str, Path]:
    binary, empty, blank = tmp_path / "photo.html", tmp_path / "empty.html", tmp_path / "blank.html"
    binary.write_bytes(bytes(range(256)) * 400)
    empty.write_bytes(b"")
    blank.write_text("<html><body><nav>Home</nav></body></html>", "utf-8")
    return {"missing": tmp_path / "nothing.html", "binary": binary, "empty": empty, "blank": blank}


@pytest.mark.parametrize("which", ["missing", "binary", "empty", "blank"])
def test_a_bad_file_is_named_and_the_others_are_compared(
    bad: dict[str, Path], which: str, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    result = crossread("compare", HERALD, bad[which], COURIER, "--json", out)
    assert result.returncode == 3
    assert bad[which].name in result.stderr
    assert one_sentence(result.stderr), result.stderr
    assert len(json.loads(out.read_text("utf-8"))["articles"]) == 2


def test_a_folder_is_all_its_files_and_bad_ones_are_named(bad: dict[str, Path], tmp_path: Path) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    for page in SAMPLES:
        (folder / page.name).write_bytes(page.read_bytes())
    bad["binary"].rename(folder / "photo.html")
    (folder / ".hidden.html").write_text("x", "utf-8")
    (folder / "notes.xyz").write_text("x", "utf-8")
    result = crossread("compare", folder, "--json", tmp_path / "out.json")
    assert result.returncode == 3
    assert len(result.stderr.splitlines()) == 1
    assert "photo.html" in result.stderr
    assert len(json.loads((tmp_path / "out.json").read_text("utf-8"))["articles"]) == 3


@pytest.mark.parametrize("which", ["missing", "binary", "empty", "blank"])
def test_extracting_a_bad_file_fails_with_a_sentence(bad: dict[str, Path], which: str) -> None:
    result = crossread("extract", bad[which])
    assert (result.returncode, result.stdout) == (1, "")
    assert one_sentence(result.stderr), result.stderr


def refused_address() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/page"


def test_bad_addresses_are_named_and_the_others_are_compared(tmp_path: Path) -> None:
    with server() as address:
        bad = [f"{address}/gone", refused_address(), "ftp://files.example/a.html", "javascript:alert(1)"]
        result = crossread("compare", HERALD, *bad, NEWSWIRE, "--json", tmp_path / "out.json")
    assert result.returncode == 3
    lines = result.stderr.splitlines()
    assert len(lines) == len(bad)
    for line, location in zip(lines, bad, strict=True):
        assert location in line
        assert one_sentence(line)
    assert len(json.loads((tmp_path / "out.json").read_text("utf-8"))["articles"]) == 2


@pytest.mark.parametrize(
    ("sources", "sentence"),
    [
        ([HERALD], "A comparison needs at least two articles; only one was given."),
        ([HERALD, HERALD], "The same article was given more than once."),
        ([HERALD, "nothing.html"], "Only one of the sources could be read"),
        (["nothing.html", "nowhere.html"], "None of the sources could be read"),
    ],
)
def test_one_article_is_not_a_comparison(sources: list[str | Path], sentence: str) -> None:
    result = crossread("compare", *sources)
    assert (result.returncode, result.stdout) == (1, "")
    assert sentence in result.stderr
    assert one_sentence(result.stderr)


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["-o", "report.xyz"], 1, "has no ending that says which format is meant"),
        (["-o", "no-such-folder/report.pdf"], 1, "There is no folder"),
        (["--json", "no-such-folder/out.json"], 1, "Could not write"),
        (["--base", "D"], 1, "There is no article D to be the base"),
        (["--kinds", "figures"], 2, "there is no kind of finding “figures”"),
        (["--findings", "7"], 2, "a number from -1 to 1 is needed"),
        (["--frobnicate"], 2, "unrecognized arguments"),
    ],
)
def test_what_is_not_understood_is_told(
    arguments: list[str], code: int, sentence: str, tmp_path: Path
) -> None:
    result = crossread("compare", *SAMPLES, *arguments)
    assert result.returncode == code
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr


def test_a_mistyped_verb_opens_no_window() -> None:
    result = crossread("compair", "a", "b")
    assert result.returncode == 2
    assert "compair" in result.stderr


def test_a_saved_comparison_is_verified_and_reported(tmp_path: Path) -> None:
    saved, paper = tmp_path / "bridge.crossread", tmp_path / "bridge.pdf"
    assert (
        crossread("compare", *SAMPLES, "-o", saved, "--title", "Tarn Bridge", "--base", "C").returncode == 0
    )
    verified = crossread("verify", saved)
    assert verified.returncode == 0
    assert "FAILED" not in verified.stdout
    assert "does not show that a page was real" in verified.stdout
    assert crossread("report", saved, "-o", paper, "-o", tmp_path / "bridge.json", "--all").returncode == 0
    assert crossread("report", saved, "-o", tmp_path / "bridge.html").returncode == 0
    assert "Compared on the command line" in (tmp_path / "bridge.html").read_text("utf-8")
    assert paper.read_bytes().startswith(b"%PDF-")
    data = json.loads((tmp_path / "bridge.json").read_text("utf-8"))
    assert (data["session"]["title"], data["session"]["base"]) == ("Tarn Bridge", "C")


def test_a_meddled_file_fails_verification(tmp_path: Path) -> None:
    saved = tmp_path / "bridge.crossread"
    crossread("compare", *SAMPLES, "-o", saved)
    connection = sqlite3.connect(saved)
    connection.execute("UPDATE meta SET value = 'Other' WHERE key = 'title'")
    connection.commit()
    connection.close()
    result = crossread("verify", saved)
    assert result.returncode == 1
    assert "FAILED  Articles, decisions or notes were changed" in result.stdout


@pytest.mark.parametrize(
    ("verb", "not_ours"),
    [
        (["verify"], "carries no data of Crossread's"),
        (["report", "-o", "x.pdf"], "not a comparison saved by"),
    ],
)
def test_verbs_on_files_that_are_not_comparisons(verb: list[str], not_ours: str, tmp_path: Path) -> None:
    for path, sentence in ((HERALD, not_ours), (tmp_path / "no.crossread", "There is no file")):
        result = crossread(*verb, path)
        assert result.returncode == 1
        assert sentence in result.stderr
        assert one_sentence(result.stderr)


def test_a_saved_comparison_is_not_an_article(tmp_path: Path) -> None:
    saved = tmp_path / "bridge.crossread"
    crossread("compare", *SAMPLES, "-o", saved)
    result = crossread("compare", HERALD, COURIER, saved, "--json", tmp_path / "out.json")
    assert result.returncode == 3
    assert "saved comparison, not an article" in result.stderr


def test_batch_takes_every_subfolder_and_goes_on_after_a_bad_one(tmp_path: Path) -> None:
    for name, pages in (("bridge", SAMPLES), ("empty", []), ("single", SAMPLES[:1])):
        folder = tmp_path / "events" / name
        folder.mkdir(parents=True)
        for page in pages:
            (folder / page.name).write_bytes(page.read_bytes())
    result = crossread("batch", tmp_path / "events", "-o", tmp_path / "out", "--format", "json,crossread")
    assert result.returncode == 3
    assert "1 of 3 events compared." in result.stdout
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["bridge.crossread", "bridge.json"]
    assert "single: A comparison needs at least two articles" in result.stderr
    again = crossread("batch", tmp_path / "events" / "bridge")
    assert again.returncode == 1
    assert "holds no folders" in again.stderr


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C cannot be sent to one process there")
def test_control_c_stops_cleanly(tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    environment["PYTHONPATH"] = str(ROOT / "desktop")
    with server() as address:
        command = [sys.executable, "-m", "crossread", "compare", f"{address}/slow", str(HERALD)]
        command += ["-o", str(tmp_path / "r.pdf")]
        with subprocess.Popen(
            command,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            # A test run started in the background hands down that Ctrl+C is to be ignored.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as running:
            assert ASKED.wait(60)
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=60)
    assert running.returncode == 130
    assert told.strip() == "Stopped."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="pipes end differently there")
def test_a_reader_that_goes_away_is_no_error() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    command = [sys.executable, "-m", "crossread", "compare", *map(str, SAMPLES), "--json", "-"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        told = running.stderr.read()
    assert (running.returncode, told) == (0, b"")


def test_a_saved_comparison_keeps_its_settings_and_json_its_english(tmp_path: Path) -> None:
    kept, again, turned = tmp_path / "x.crossread", tmp_path / "again.json", tmp_path / "turned.json"
    assert (
        crossread("compare", *SAMPLES, "--findings", "-0.5", "--kinds", "figure,quote", "-o", kept).returncode
        == 0
    )
    assert crossread("report", kept, "--language", "de", "-o", again).returncode == 0
    said = json.loads(again.read_text("utf-8"))
    assert said["session"]["settings"] == {"links": 0.0, "findings": -0.5, "kinds": ["figure", "quote"]}
    assert {f["kind"] for f in said["findings"]} <= {"figure", "quote"}
    for finding in said["findings"]:
        assert finding["messages"]["summary"]["id"].startswith(("figures.", "quotes."))
        assert finding["summary"].startswith("A")
        assert " give " in finding["summary"] or " quote " in finding["summary"]
    assert crossread("report", kept, "--findings", "1", "-o", turned).returncode == 0
    assert len(json.loads(turned.read_text("utf-8"))["findings"]) >= len(said["findings"])


def test_a_report_in_german_says_its_findings_in_german(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    assert crossread("compare", *SAMPLES, "--language", "de", "-o", page).returncode == 0
    shown, _, data = page.read_text("utf-8").partition('type="application/json"')
    assert "nennen verschiedene Zahlen für" in shown
    assert "give different numbers" not in shown
    assert "give different numbers" in data
