"""Running ``crossread`` as a user does, and a small web server to point it at."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

from crossread.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.html"))


class Result(NamedTuple):
    """What a run gave back."""

    returncode: int
    stdout: str
    stderr: str


def crossread(*arguments: str | Path) -> Result:
    """One command line, run in this process: the same program without the start of an interpreter."""
    out, err = io.StringIO(), io.StringIO()
    hook = sys.excepthook
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = stop.code if isinstance(stop.code, int) else 1
        finally:
            sys.excepthook = hook
    return Result(code, out.getvalue(), err.getvalue())


def process(
    *arguments: str | Path, env: dict[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """One run to its end, as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), **(env or {})}
    environment = {k: v for k, v in environment.items() if not k.lower().endswith("_proxy")}
    command = [sys.executable, "-m", "crossread", *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", env=environment, cwd=cwd, timeout=240
    )


ASKED = threading.Event()
"""Set once somebody waits for the page that never comes."""


class Handler(BaseHTTPRequestHandler):
    """/sample/NAME is a sample page; /slow never answers; every other address is 404."""

    def do_GET(self) -> None:
        if self.path == "/slow":
            ASKED.set()
            time.sleep(60)
            return
        page = ROOT / "resources" / "samples" / self.path.rpartition("/")[2]
        if self.path.startswith("/sample/") and page.is_file():
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(page.read_bytes())
        else:
            self.send_error(404)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the tests' output is not a server's log."""


@contextmanager
def server() -> Iterator[str]:
    """A web server on the loopback; gives its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        http.block_on_close = False
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_address[1]}"
        http.shutdown()
