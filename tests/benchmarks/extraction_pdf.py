"""Paragraph F1 on the synthetic PDF set, by number of columns.

A paragraph is found when its letters and digits are exactly those of a paragraph read, each used once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import UTC, datetime
from statistics import mean

from crossread.model import Capture, SourceKind
from crossread.sources import read_capture
from crossread.sources.html.blocks import fold
from tests.unit.sources.pdfs import Made, whole_set


def paragraph_f1(made: Made) -> float:
    capture = Capture(f"{made.name}.pdf", SourceKind.FILE, made.data, datetime(2026, 1, 1, tzinfo=UTC))
    article = read_capture(capture)[0]
    read = Counter(fold(p.span.of(article.text)) for p in article.body)
    meant = Counter(map(fold, made.paragraphs))
    found = sum((read & meant).values())
    return 2 * found / (sum(read.values()) + sum(meant.values()))


def main() -> int:
    scores: dict[int, list[float]] = defaultdict(list)
    for made in whole_set():
        score = paragraph_f1(made)
        scores[made.columns].append(score)
        print(f"  {made.name} {score:.3f}")
    for columns, values in sorted(scores.items()):
        print(f"pdf_paragraph_f1_{columns} {mean(values):.3f}")
    return 0
