"""The log of a saved comparison as a sheet: when (here and in UTC), what was done, which sources came in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo

from crossread.model import LogEntry
from crossread.ui.models.sheets import Cell, Sheet
from crossread.ui.words import said, tr


def history_sheet(log: Iterable[LogEntry], zone: tzinfo | None = None) -> Sheet:
    """One row a line of the log, oldest first; ``zone`` is where the reader is, None for the system's."""
    return Sheet(
        "history",
        tr("What happened"),
        (
            tr("No."),
            tr("Time (UTC)"),
            tr("Local time"),
            tr("What happened"),
            tr("Fingerprints of sources (SHA-256)"),
        ),
        (None,) * 5,
        tuple(_row(line, zone) for line in log),
        tr("Lines are only ever added, each sealed with the one before. The reports print them all."),
        tr("Nothing has happened yet. The first line is written with the first article."),
    )


def _row(line: LogEntry, zone: tzinfo | None) -> tuple[Cell, ...]:
    sources = _fingerprints(line)
    utc, local = _times(line.time, zone)
    return (
        Cell(str(line.number), float(line.number), quiet=True),
        Cell(utc, line.time),
        Cell(local, line.time),
        Cell(said(line.act), said(line.act).casefold(), tip=f"{said(line.act)}\n{_program(line.program)}"),
        Cell(" ".join(sources), " ".join(sources), tip="\n".join(sources), quiet=True),
    )


def _program(written: str) -> str:
    """The program and its rule set, as the log has them: "Crossread 1.0, rules 1.0"."""
    program, comma, rules = written.partition(", rules ")
    return tr("{program}, rule set {rules}", program=program, rules=rules) if comma else written


def _times(written: str, zone: tzinfo | None) -> tuple[str, str]:
    """A line's time in UTC and where the reader is; as it stands where somebody has meddled with it."""
    try:
        when = datetime.fromisoformat(written)
        when = when if when.tzinfo else when.replace(tzinfo=UTC)
        local = when.astimezone(zone)
        return _clock(when.astimezone(UTC)), _clock(local)
    except (ValueError, OverflowError, OSError):
        return written, written


def _clock(when: datetime) -> str:
    # The zone is named in both: its letters also keep the digits in order in a mirrored window.
    offset = when.utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    hours, rest = divmod(abs(minutes), 60)
    away = f"{'−' if minutes < 0 else '+'}{hours}" if minutes else ""
    return f"{when:%Y-%m-%d %H:%M:%S} UTC{away}" + (f":{rest:02d}" if rest else "")


def _fingerprints(line: LogEntry) -> tuple[str, ...]:
    """Of the sources added by this act. The detail comes from a file: it may hold anything."""
    added = line.detail.get("added")
    sources = [s for s in added if isinstance(s, dict)] if isinstance(added, list) else []
    return tuple(str(s["sha256"]) for s in sources if "sha256" in s)
