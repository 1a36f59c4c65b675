"""A comparison as JSON: the same from the command line, the export and the PDF's attachment.

The shape is published in ``resources/report/schema/comparison-1.json``. ``VERSION`` changes when a
field goes away or changes its meaning; new fields may come at any time. Offsets are code points.
Sentences of the engine are English in every language of the interface; ``messages`` beside them names the
sentence and its values, so that a reader's program can say it otherwise.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from crossread import __version__
from crossread.across.coverage import coverage_matrix
from crossread.across.ledger import figure_ledger
from crossread.across.names import names_table
from crossread.across.sources import source_matrix
from crossread.across.timeline import timeline
from crossread.model import (
    Article,
    Comparison,
    Decision,
    Evidence,
    Finding,
    Kind,
    Mentions,
    Message,
    Pulse,
    Row,
    Session,
    Span,
    Stamp,
    letter,
    still,
)
from crossread.report.references import comparison_id, paragraph_of, reference, text_sha256
from crossread.wording import parts

FORMAT = "crossread-comparison"
VERSION = 1

Json = dict[str, Any]


def as_json(comparison: Comparison, session: Session | None = None, pulse: Pulse = still) -> Json:
    """Articles, rows, mentions, findings and, where given, the user's session; ready for ``json.dumps``.

    ``pulse`` hears inside it, and may raise to stop.
    """
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": f"Crossread {__version__}",
        "rules": comparison.rules,
        "id": comparison_id(comparison),
        "articles": [_article(i, a, session) for i, a in enumerate(comparison.articles)],
        "rows": [_row(r) for r in comparison.alignment.rows],
        "links": [_link(link) for link in comparison.alignment.links],
        "shared": [_passage(comparison, p) for p in comparison.alignment.shared],
        "mentions": [_mentions(comparison, i, m) for i, m in enumerate(comparison.mentions)],
        "findings": [_finding(comparison, f, session) for f in comparison.findings],
        "tables": _tables(comparison, pulse),
        "notices": list(comparison.notices),
        "session": None if session is None else _session(session),
    }


def as_text(comparison: Comparison, session: Session | None = None, pulse: Pulse = still) -> str:
    """The JSON as a file holds it: indented, UTF-8 letters as they are, one line break at the end."""
    data = as_json(comparison, session, pulse)
    pulse(0, 1)
    text = json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
    # A lone surrogate, from a note pasted out of a broken program, cannot stand in a file.
    return text.encode("utf-8", "replace").decode("utf-8")


def plain(value: Any) -> Any:
    """A frozen value of ours as JSON values: spans as start and end, decimals and times as strings."""
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end}
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        held = {f.name: getattr(value, f.name) for f in fields(value)}
        return {name: plain(each) for name, each in held.items()} | _messages(**held)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    return value


def _messages(**fields: Any) -> Json:
    """The id and values of those fields that are sentences of the engine; their English is the field."""
    found = {name: parts(value) for name, value in fields.items() if isinstance(value, Message)}
    return {"messages": found} if found else {}


def _tables(comparison: Comparison, pulse: Pulse) -> Json:
    """The tables across the articles, as window and reports show them."""
    return {
        "ledger": plain(figure_ledger(comparison, pulse)),
        "sources": plain(source_matrix(comparison)),
        "names": plain(names_table(comparison)),
        "coverage": plain(coverage_matrix(comparison)),
        "timeline": plain(timeline(comparison)),
    }


def _article(position: int, article: Article, session: Session | None) -> Json:
    label = session.entries[position].label if session and position < len(session.entries) else ""
    return {
        "letter": letter(position),
        "id": article.id,
        "outlet": article.outlet,
        "label": label,
        "headline": article.headline,
        "byline": list(article.byline),
        "language": article.language,
        "published": _stamp(article.published),
        "modified": _stamp(article.modified),
        "source": plain(article.source),
        "warnings": plain(article.warnings),
        "cut_off": article.cut_off,
        "text": article.text,
        "text_sha256": text_sha256(article.text),
        "paragraphs": [
            {"number": p.number, "start": p.span.start, "end": p.span.end} for p in article.paragraphs
        ],
    }


def _stamp(stamp: Stamp | None) -> Json | None:
    if stamp is None:
        return None
    when = stamp.when.date().isoformat() if stamp.date_only else stamp.when.isoformat()
    return {"when": when, "zone": stamp.zone.value, "date_only": stamp.date_only, "guessed": stamp.guessed}


def _row(row: Row) -> Json:
    return {
        "cells": [list(cell) for cell in row.cells],
        "score": round(row.score, 4),
        "pinned": row.pinned,
        "also": [reference(ref) for ref in row.also],
        "headlines": [letter(i) for i in row.headlines],
    }


def _link(link: Any) -> Json:
    return {
        "a": reference(link.a),
        "b": reference(link.b),
        "score": round(link.score, 4),
        "band": link.band.value,
    }


def _passage(comparison: Comparison, passage: Any) -> Json:
    spans = [
        {"article": letter(i), "start": s.start, "end": s.end, "text": s.of(comparison.articles[i].text)}
        for i, s in passage.spans
    ]
    return {"words": passage.words, "spans": spans}


def _mentions(comparison: Comparison, position: int, mentions: Mentions) -> Json:
    text = comparison.articles[position].text
    found: Json = plain(mentions)
    found["article"] = letter(position)
    for kind in ("figures", "dates", "quotes", "names", "hedges"):
        for each in found[kind]:
            each["text"] = text[each["span"]["start"] : each["span"]["end"]]
    return found


def _finding(comparison: Comparison, finding: Finding, session: Session | None) -> Json:
    decision = decision_of(session, finding.id)
    return {
        "id": finding.id,
        "number": finding.number,
        "label": finding.label,
        "kind": finding.kind.value,
        "relation": finding.relation.value,
        "summary": finding.summary,
        "evidence": [_evidence(comparison, e) for e in finding.evidence],
        "why": plain(finding.why),
        "detector": finding.detector,
        "weight": round(finding.weight, 4),
        "confidence": round(finding.confidence, 4),
        "clock": finding.clock,
        "origins": list(finding.origins),
        "trivial": finding.trivial,
        "decision": None if decision is None else plain(decision),
        **_messages(summary=finding.summary, clock=finding.clock),
    }


def _evidence(comparison: Comparison, evidence: Evidence) -> Json:
    ref = paragraph_of(comparison, evidence)
    return {
        "article": letter(evidence.article),
        "paragraph": ref.number,
        "reference": reference(ref),
        "start": evidence.span.start,
        "end": evidence.span.end,
        "text": evidence.span.of(comparison.articles[evidence.article].text),
        "side": evidence.side,
        "value": evidence.value,
        "speaker": evidence.speaker,
        "standing": evidence.standing.value,
        "role": evidence.role,
    }


def decision_of(session: Session | None, finding: str) -> Decision | None:
    """What the user decided about the finding with this id, or None. The last decision counts."""
    if session is None:
        return None
    return next((d for id, d in reversed(session.decisions) if id == finding), None)


def _session(session: Session) -> Json:
    return {
        "id": session.id,
        "title": session.title,
        "preparer": session.preparer,
        "organisation": session.organisation,
        "base": letter(session.base),
        "settings": {
            "links": session.links,
            "findings": session.findings,
            "kinds": [kind.value for kind in Kind if kind in session.kinds],
        },
        "pins": plain(session.pins),
        "corrections": plain(session.corrections),
    }
