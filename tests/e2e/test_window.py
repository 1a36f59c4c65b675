"""The real window on a virtual screen, with real pages from disk and from a server, and bad input beside them."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.shared import bench, needs_shared

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen; gives its DISPLAY."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb, which is not installed here")
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL)
    os.close(theirs)
    try:
        with os.fdopen(ours) as number:
            yield ":" + number.readline().strip()
    finally:
        server.terminate()
        server.wait()


@contextmanager
def pages_server(pages: list[Path]) -> Iterator[str]:
    """Serves the pages unpacked, as a news site would; /empty has no text; all else is 404."""
    held = {f"/{n}": gzip.decompress(page.read_bytes()) for n, page in enumerate(pages)}
    held["/empty"] = b"<html><body></body></html>"

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = held.get(self.path)
            if body is None:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_address[1]}"
        http.shutdown()


def event_files(folder: Path) -> list[str]:
    """The first event of the divergence data, as text files a user might have saved."""
    with bench("divergence", "dev.jsonl").open(encoding="utf-8") as lines:
        event = json.loads(next(lines))
    folder.mkdir()
    files = []
    for n, article in enumerate(event["articles"]):
        path = folder / f"{n}.txt"
        path.write_text("\n\n".join([article["title"], *article["paragraphs"]]), "utf-8")
        files.append(str(path))
    return files


@needs_shared
@pytest.mark.xvfb
def test_real_pages_bad_input_and_a_review_on_a_real_screen(tmp_path: Path) -> None:
    every = sorted(bench("extraction", "pages").glob("*.html.gz"))
    pages = every[:: max(1, len(every) // 8)][:8]
    binary = tmp_path / "noise.bin"
    binary.write_bytes(bytes(range(256)) * 64)
    out = tmp_path / "out"
    out.mkdir()
    with screen() as display, pages_server(pages) as address:
        bad = [
            str(tmp_path / "missing.html"),
            str(binary),
            f"{address}/empty",
            f"{address}/nowhere",
            "http://127.0.0.1:9/refused",
            "ftp://127.0.0.1/file.html",
        ]
        plan = {
            "disk": [str(p) for p in pages],
            "server": [f"{address}/{n}" for n in range(len(pages))],
            "event": event_files(tmp_path / "event"),
            "bad": bad,
        }
        (tmp_path / "plan.json").write_text(json.dumps(plan), "utf-8")
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "CROSSREAD_HOME": str(tmp_path / "home"),
            "PYTHONPATH": f"{ROOT / 'desktop'}",
        }
        command = [sys.executable, str(HERE / "drive_window.py"), str(tmp_path / "plan.json"), str(out)]
        run = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=280)
    assert run.returncode == 0, run.stderr[-3000:]
    assert "Traceback" not in run.stderr
    result = json.loads((out / "result.json").read_text("utf-8"))
    assert result["platform"] == "xcb"
    assert set(result["bad alone"]) == set(bad)
    for step in ("disk", "server", "event"):
        got = result[step]
        assert got["articles"] == plan[step], step
        assert set(got["errors"]) == set(bad)
        assert all(sentence.endswith(".") and len(sentence) > 30 for sentence in got["errors"].values())
        assert got["findings"] is not None
        assert got["rows"] > 5
    assert result["event"]["findings"] > 0
    assert result["review"] == {
        "moved": True, "verified": True, "undone": True, "redone": True, "report": "%PDF-",
    }  # fmt: skip
    assert len(list(out.glob("*-dark.png"))) == 12
    if keep := os.environ.get("CROSSREAD_SHOTS"):
        shutil.copytree(out, keep, dirs_exist_ok=True)
