"""From a Comparison to paper: content says what, each format only renders it.

export(comparison, session, Options(time=now), Path("report.pdf"), progress)
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from crossread.detectors._run import Run
from crossread.errors import ReportError
from crossread.model import Comparison, Progress, Session, silent
from crossread.report.content import build
from crossread.report.data import as_json, as_text
from crossread.report.files import write_all
from crossread.report.manifest import attachments
from crossread.report.options import ANY_STATE, REVIEWED, Filter, Options, Paper, Part
from crossread.wording import say

__all__ = [
    "ANY_STATE",
    "REVIEWED",
    "Filter",
    "Options",
    "Paper",
    "Part",
    "as_json",
    "as_text",
    "build",
    "endings",
    "export",
]

Files = dict[Path, bytes]
Maker = Callable[[Comparison, Session | None, Options, Path, Run], Files]


def _pdf(comparison: Comparison, session: Session | None, options: Options, path: Path, run: Run) -> Files:
    from crossread.report import pdf

    report = build(comparison, session, options, run.pulse)
    run.start(say("progress.setting"), 0.2, 0.7)
    return {path: pdf.render(report, options, attachments(comparison, session, run.pulse))}


def _html(comparison: Comparison, session: Session | None, options: Options, path: Path, run: Run) -> Files:
    from crossread.report import html

    report = build(comparison, session, options, run.pulse)
    run.start(say("progress.html"), 0.5, 0.4)
    return {path: html.render(report, options, attachments(comparison, session, run.pulse))}


def _docx(comparison: Comparison, session: Session | None, options: Options, path: Path, run: Run) -> Files:
    from crossread.report import docx

    report = build(comparison, session, options, run.pulse)
    run.start(say("progress.document"), 0.2, 0.7)
    return {path: docx.render(report, options)}


def _xlsx(comparison: Comparison, session: Session | None, options: Options, path: Path, run: Run) -> Files:
    from crossread.report import sheets

    return {path: sheets.xlsx_bytes(sheets.sheets(comparison, session, options, run.pulse), options)}


def _csv(comparison: Comparison, session: Session | None, options: Options, path: Path, run: Run) -> Files:
    """The findings under the name given, every other table beside it: ``report-sources.csv``, …"""
    from crossread.report import sheets

    first, *others = sheets.sheets(comparison, session, options, run.pulse)
    beside = {path.with_name(f"{path.stem}-{t.name}{path.suffix}"): sheets.csv_bytes(t) for t in others}
    return {path: sheets.csv_bytes(first), **beside}


def _json(comparison: Comparison, session: Session | None, _options: Options, path: Path, run: Run) -> Files:
    return {path: as_text(comparison, session, run.pulse).encode()}


MAKERS: dict[str, Maker] = {
    ".pdf": _pdf,
    ".html": _html,
    ".docx": _docx,
    ".xlsx": _xlsx,
    ".csv": _csv,
    ".json": _json,
}


def endings() -> tuple[str, ...]:
    """The file endings a report can have."""
    return tuple(MAKERS)


def export(
    comparison: Comparison,
    session: Session | None,
    options: Options,
    path: Path,
    progress: Progress = silent,
) -> None:
    """Write the report in the format that the ending of ``path`` names; CSV makes several files.

    Each file appears whole or not at all, and one that was there before stays until then. Raises
    ReportError for an unknown ending or a place that cannot be written, and what ``progress`` raises.
    """
    maker = MAKERS.get(path.suffix.lower())
    if maker is None:
        raise ReportError("error.report-ending", ending=path.suffix or path.name, known=endings())
    run = Run(progress)
    run.start(say("progress.report"), 0.0, 0.2)
    files = maker(comparison, session, options, path, run)
    progress(say("progress.writing"), 0.9)
    write_all(files)
    progress(say("progress.written"), 1.0)
