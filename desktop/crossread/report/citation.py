"""A finding, a paragraph or an article as a citation, for the clipboard, footnotes and the data tables."""

from __future__ import annotations

from datetime import UTC, datetime

from crossread.model import Article, Comparison, Finding, ParagraphRef, SourceKind, Stamp, letter
from crossread.report.printable import printable
from crossread.report.references import paragraph_of, reference
from crossread.wording import told


def cite_article(article: Article) -> str:
    """Byline, headline, outlet, times, address, retrieved, archived, hash; what is unknown is left out."""
    source = article.source
    parts = (
        ", ".join(article.byline),
        f"“{article.headline}”" if article.headline else "",
        article.outlet,
        _stamp("published", article.published),
        _stamp("modified", article.modified),
        _place(article),
        f"retrieved {_utc(source.retrieved)}",
        f"archived at {source.archive_address}" if source.archive_address else "",
        f"SHA-256 {source.sha256}",
    )
    return printable(", ".join(part for part in parts if part) + ".")


def cite_paragraph(comparison: Comparison, ref: ParagraphRef) -> str:
    """The paragraph's words in quotation marks, its reference, and the article's citation.

    Raises KeyError where the article has no such paragraph.
    """
    article = comparison.articles[ref.article]
    text = article.paragraph(ref.number).span.of(article.text)
    return f"“{printable(text)}” [{reference(ref)}] {cite_article(article)}"


def cite_finding(comparison: Comparison, finding: Finding, language: str = "en") -> str:
    """One line for the finding, in a language; one for each version, one for each article cited."""
    lines = [printable(f"{finding.label}. {told(finding.summary, language)}")]
    cited: dict[int, None] = {}
    for evidence in finding.evidence:
        article = comparison.articles[evidence.article]
        said = printable(evidence.span.of(article.text))
        who = f" ({printable(evidence.speaker)})" if evidence.speaker else ""
        lines.append(f"[{reference(paragraph_of(comparison, evidence))}] “{said}”{who}")
        cited[evidence.article] = None
    lines.extend(f"{letter(i)}: {cite_article(comparison.articles[i])}" for i in sorted(cited))
    return "\n".join(lines)


def _stamp(word: str, stamp: Stamp | None) -> str:
    if stamp is None:
        return ""
    written = stamp.when.strftime("%Y-%m-%d") if stamp.date_only else _utc(stamp.when)
    return f"{word} {written}{' (guessed)' if stamp.guessed else ''}"


def _utc(when: datetime) -> str:
    if when.tzinfo is None:
        return when.strftime("%Y-%m-%d %H:%M (zone not known)")
    return when.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")


def _place(article: Article) -> str:
    """The address; for a file its name without the folders, which are the user's own."""
    source = article.source
    if source.kind is SourceKind.ADDRESS:
        return source.canonical_address or source.final_address or source.location
    if source.kind is SourceKind.FILE:
        return f"file {source.location.replace(chr(92), '/').rpartition('/')[2]}"
    return "pasted text"
