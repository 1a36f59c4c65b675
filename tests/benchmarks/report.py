"""``dev.py bench report``: what a report costs beside typst alone, and the largest ones' time and memory.

``pdf.ratio`` sets the whole export against typst's bare compile of the same document; times are the
best of three, since other programs run on the same machine. Memory is that of a process of its own.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import typst

from crossread.paths import resource
from crossread.report import ANY_STATE, Filter, Options, Part, build, export, fonts, pdf
from crossread.report.manifest import attachments
from tests.unit.report.fixture import NOW, many

SUMMARY = Options(NOW, filter=Filter(states=ANY_STATE))
FULL = Options(NOW, filter=Filter(states=ANY_STATE), parts=frozenset(Part))


def main() -> int:
    ratio()
    hundred_pages()
    other_formats()
    return 0


def ratio() -> None:
    """8 articles, 200 findings."""
    comparison = many(200)
    with tempfile.TemporaryDirectory() as folder:
        whole = best(lambda: export(comparison, None, SUMMARY, Path(folder, "report.pdf")))
    report = build(comparison, None, SUMMARY)
    inputs = {"report": json.dumps(pdf.document(report, SUMMARY, attachments(comparison, None)))}
    bare = best(lambda: compile_alone(inputs))
    say("report.pdf.findings", len(comparison.findings))
    say("report.pdf.seconds", whole)
    say("report.pdf.bare_seconds", bare)
    say("report.pdf.ratio", whole / bare)


def compile_alone(inputs: dict[str, str]) -> None:
    typst.compile(
        resource("report", "report.typ").read_bytes(),
        font_paths=typst.Fonts(False, True, [str(fonts.folder())]),
        sys_inputs=inputs,
        pdf_standards=pdf.STANDARDS,
        timestamp=NOW,
        format="pdf",
    )


def hundred_pages() -> None:
    """In a process of its own, so that the memory is this report's alone."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "report.pdf")
        command = [sys.executable, "-m", "tests.benchmarks.report", str(out)]
        runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(3)]
        measured = [tuple(map(float, run.stdout.split())) for run in runs]
        with pypdfium2.PdfDocument(out) as opened:
            say("report.large.pages", len(opened))
    say("report.large.seconds", min(seconds for seconds, _ in measured))
    say("report.large.memory_mb", max(memory for _, memory in measured))


def large(out: Path) -> None:
    comparison = many(250, 8, 36)
    started = time.perf_counter()
    export(comparison, None, FULL, out)
    seconds = time.perf_counter() - started
    print(f"{seconds:.2f} {peak():.0f}")


def peak() -> float:
    """Most memory this process held, MB. On Linux ``ru_maxrss`` would count the parent's as well."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource as system  # not on Windows

    return system.getrusage(system.RUSAGE_SELF).ru_maxrss / (1024 * 1024)


def other_formats() -> None:
    comparison = many(200)
    with tempfile.TemporaryDirectory() as folder:
        for ending in (".html", ".docx", ".xlsx", ".csv", ".json"):
            goal = Path(folder, f"report{ending}")
            say(f"report{ending}.seconds", best(lambda goal=goal: export(comparison, None, FULL, goal), 1))
        say("report.html.kilobytes", Path(folder, "report.html").stat().st_size / 1024)
        browser = shutil.which("chromium")
        if browser:
            empty = Path(folder, "empty.html")
            empty.write_text("<!DOCTYPE html><title>x</title>", "utf-8")
            base = best(lambda: opened(browser, empty))
            say(
                "report.html.opens_seconds", best(lambda: opened(browser, Path(folder, "report.html"))) - base
            )


def opened(browser: str, page: Path) -> None:
    """Load a page and lay it out, without a screen and without the network."""
    with tempfile.TemporaryDirectory() as profile:
        flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync"
        quiet = "--disable-background-networking --disable-component-update"
        command = [browser, *flags.split(), *quiet.split(), f"--user-data-dir={profile}"]
        subprocess.run(
            [*command, f"--screenshot={profile}/x.png", page.as_uri()], capture_output=True, timeout=120
        )


def best(work: Callable[[], object], times: int = 3) -> float:
    """Seconds of the quickest run."""
    taken = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return min(taken)


def say(name: str, value: float) -> None:
    print(f"{name} {value:.2f}" if isinstance(value, float) else f"{name} {value}", flush=True)


if __name__ == "__main__":
    large(Path(sys.argv[1])) if len(sys.argv) > 1 else main()
