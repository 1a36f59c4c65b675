"""How a report names things: F-017, [B¶7], A–C, and the id of a comparison."""

from __future__ import annotations

import hashlib

from crossread.model import Comparison, Evidence, ParagraphRef, letter


def paragraph_of(comparison: Comparison, evidence: Evidence) -> ParagraphRef:
    """The paragraph that holds the first code point of an evidence span."""
    article = comparison.articles[evidence.article]
    number = article.paragraph_at(evidence.span.start).number if article.paragraphs else 0
    return ParagraphRef(evidence.article, number)


def reference(ref: ParagraphRef) -> str:
    """``B¶7``, as printed between brackets. The headline is ``B¶0``."""
    return f"{letter(ref.article)}¶{ref.number}"


def comparison_id(comparison: Comparison) -> str:
    """``CR-1a2b-3c4d-5e6f``: the same for the same articles, rules and findings, on every system."""
    digest = hashlib.sha256(comparison.rules.encode())
    for article in comparison.articles:
        digest.update(f"\n{article.id} {article.source.sha256}".encode("utf-8", "replace"))
    for finding in comparison.findings:
        digest.update(f"\n{finding.id}".encode("utf-8", "replace"))
    name = digest.hexdigest()
    return f"CR-{name[:4]}-{name[4:8]}-{name[8:12]}"


def text_sha256(text: str) -> str:
    """SHA-256 of an extracted text in UTF-8, hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
