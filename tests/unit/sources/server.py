"""A loopback web server that counts what it is asked for."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.unit.sources.samples import SAMPLES, page

ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/ok": (200, {"Content-Type": "text/html; charset=utf-8"}, page().encode()),
    "/pdf": (200, {"Content-Type": "text/html"}, SAMPLES["pdf"][1]),
    "/packed": (200, {"Content-Encoding": "gzip"}, gzip.compress(page().encode())),
    "/bomb": (200, {"Content-Encoding": "gzip"}, gzip.compress(b"a" * 40_000_000)),
    "/long": (200, {}, b"a" * 21_000_000),
    "/moved": (302, {"Location": "/ok"}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/file": (302, {"Location": "file:///etc/hostname"}, b""),
    "/ftp": (302, {"Location": "ftp://example.org/x"}, b""),
    "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n" + b"\x00" * 50),
    "/busy": (429, {"Retry-After": "120"}, b""),
    "/memento": (
        200,
        {"Memento-Datetime": "Tue, 03 Mar 2026 12:00:00 GMT", "Content-Type": "text/html"},
        page().encode(),
    ),
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    asked: list[str]

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))  # type: ignore[attr-defined]
        if self.path == "/slow":
            time.sleep(1.5)
        if self.path == "/reset":
            self.connection.close()
            return
        if self.path.startswith("/gate/"):
            found = (302, {"Location": "/memento", "Vary": "accept-datetime"}, b"")
            status, headers, body = found if self.path.endswith("/ok") else (404, {}, b"")
        elif self.path[1:].isdigit():
            status, headers, body = int(self.path[1:]), {}, b""
        else:
            status, headers, body = ANSWERS.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
