"""From a Comparison to paper: content says what, each format only renders it.

export(comparison, session, Options(time=now), Path("report.pdf"), progress)
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from crossread.errors import ReportError
from crossread.model import Comparison, Progress, Session, silent
from crossread.report.content import build
from crossread.report.data import as_json, as_text
from crossread.report.files import write
from crossread.report.manifest import attachments
from crossread.report.options import ANY_STATE, REVIEWED, Filter, Options, Paper, Part

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

Maker = Callable[[Comparison, Session | None, Options], bytes]


def _pdf(comparison: Comparison, session: Session | None, options: Options) -> bytes:
    from crossread.report import pdf

    return pdf.render(build(comparison, session, options), options, attachments(comparison, session))


def _html(comparison: Comparison, session: Session | None, options: Options) -> bytes:
    from crossread.report import html

    return html.render(build(comparison, session, options), attachments(comparison, session))


def _json(comparison: Comparison, session: Session | None, _options: Options) -> bytes:
    return as_text(comparison, session).encode()


MAKERS: dict[str, Maker] = {".pdf": _pdf, ".html": _html, ".json": _json}


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
    """Write the report in the format that the ending of ``path`` names.

    The file appears whole or not at all, and one that was there before stays until then. Raises
    ReportError for an unknown ending or a place that cannot be written, and what ``progress`` raises.
    """
    maker = MAKERS.get(path.suffix.lower())
    if maker is None:
        raise ReportError(
            f"A report cannot be written as “{path.suffix or path.name}”. "
            f"Use one of these endings: {', '.join(endings())}."
        )
    progress("Putting the report together", 0.0)
    made = maker(comparison, session, options)
    progress("Writing the report", 0.9)
    write(path, made)
    progress("Report written", 1.0)
