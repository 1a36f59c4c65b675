"""Writing results: JSON to a file or standard output, and the short text for people."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from crossread.cli import terminal
from crossread.errors import ReportError, reason
from crossread.model import Article, Comparison, Entry, Stamp, letter


def write_json(value: Any, where: str) -> None:
    """``value`` as indented UTF-8 JSON to the file ``where``, or to standard output for ``-``."""
    write_text(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n", where)


def write_text(text: str, where: str) -> None:
    """Text to a file, or to standard output for ``-``. Raises ReportError with a plain sentence."""
    if where == "-":
        terminal.say(text)
        return
    try:
        Path(where).write_text(text, "utf-8", errors="replace", newline="\n")
    except OSError as error:
        raise ReportError("error.not-written", where=where, reason=reason(error)) from error


def summary(comparison: Comparison) -> str:
    """The comparison in a few lines: who is who, how many findings of which kind, the findings."""
    lines = [f"{letter(i)}  {_outlet(a)}: {a.headline}" for i, a in enumerate(comparison.articles)]
    listed = [f for f in comparison.findings if not f.trivial]
    counts = Counter(f.kind.value for f in listed)
    told = ", ".join(f"{kind} {count}" for kind, count in counts.items())
    lines += ["", f"{len(listed)} finding{'' if len(listed) == 1 else 's'}" + (f": {told}" if told else "")]
    lines += [f"{f.label}  {f.kind.value}, {f.relation.value}: {f.summary}" for f in listed]
    lines += ["", *comparison.notices] if comparison.notices else []
    return "\n".join(lines)


def article_text(entry: Entry) -> str:
    """An article as extracted: its metadata, then its paragraphs with their numbers."""
    article = entry.article
    facts = [
        ("Outlet", article.outlet),
        ("Byline", ", ".join(article.byline)),
        ("Published", _stamp(article.published)),
        ("Modified", _stamp(article.modified)),
        ("Language", article.language),
        ("Source", article.source.location),
        ("Format", article.source.format),
        ("SHA-256", article.source.sha256),
    ]
    lines = [f"{name + ':':<11}{value}" for name, value in facts if value]
    lines += [f"{'Note:':<11}{warning.sentence}" for warning in article.warnings]
    lines += [""] + [f"¶{p.number}  {p.span.of(article.text)}" for p in article.paragraphs]
    return "\n".join(lines) + "\n"


def article_json(entry: Entry) -> dict[str, Any]:
    """The same for programs. Offsets are code points into ``text``."""
    article = entry.article
    return {
        "headline": article.headline,
        "headlines": list(article.headlines),
        "byline": list(article.byline),
        "outlet": article.outlet,
        "published": _stamp(article.published),
        "modified": _stamp(article.modified),
        "language": article.language,
        "location": article.source.location,
        "address": article.source.canonical_address or article.source.final_address,
        "format": article.source.format,
        "sha256": article.source.sha256,
        "retrieved": article.source.retrieved.isoformat(),
        "extractor": article.source.extractor,
        "warnings": [{"kind": w.kind.value, "sentence": w.sentence} for w in article.warnings],
        "text": article.text,
        "paragraphs": [
            {"number": p.number, "start": p.span.start, "end": p.span.end, "text": p.span.of(article.text)}
            for p in article.paragraphs
        ],
    }


def _outlet(article: Article) -> str:
    return article.outlet or "outlet not known"


def _stamp(stamp: Stamp | None) -> str:
    if stamp is None:
        return ""
    return stamp.when.date().isoformat() if stamp.date_only else stamp.when.isoformat()
