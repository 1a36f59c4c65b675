"""Predictions for the extraction benchmark through the public engine API, and its speed."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crossread.errors import SourceError
from crossread.model import Article, Capture, SourceKind
from crossread.sources import read_capture

Row = dict[str, Any]
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


def capture_of(row: Row, pages_folder: Path) -> Capture:
    """The page of a gold row as if it had just been loaded from its address."""
    data = gzip.decompress((pages_folder / Path(row["file"]).name).read_bytes())
    return Capture(row["url"] or row["id"], SourceKind.ADDRESS, data, EPOCH, "text/html; charset=utf-8")


def predict(gold_rows: Iterable[Row], pages_folder: Path) -> list[Row]:
    """One prediction a gold row; a page that cannot be read gives an empty one."""
    return [_predict(row["id"], capture_of(row, Path(pages_folder))) for row in gold_rows]


def _predict(page: str, capture: Capture) -> Row:
    try:
        article = read_capture(capture)[0]
    except SourceError:
        return {"id": page, "title": "", "authors": [], "date": None, "paragraphs": []}
    return row_of(page, article)


def row_of(page: str, article: Article) -> Row:
    return {
        "id": page,
        "title": article.headline,
        "authors": list(article.byline),
        "date": article.published.when.isoformat() if article.published else None,
        "paragraphs": [p.span.of(article.text) for p in article.body],
    }
