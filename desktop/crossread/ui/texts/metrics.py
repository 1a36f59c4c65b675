"""From zoom and column width to fonts and lines."""

from __future__ import annotations

from crossread.model import Article
from crossread.ui import fonts
from crossread.ui.texts.cells import Metrics
from crossread.ui.texts.paint import EDGE, gutter, small_print
from crossread.ui.typeface import Type

LINE_HEIGHT = 1.5


def metrics(chosen: Type, article: Article, width: float, *, widest: float = 1e9) -> Metrics:
    """The metrics of one article in a column of ``width`` pixels."""
    beside = gutter(chosen.zoom, len(article.paragraphs))
    text = max(80.0, min(width - beside - EDGE, chosen.longest_line(), widest))
    left = max(EDGE, width - beside - text) if article.right_to_left else beside
    size = chosen.pixels
    return Metrics(
        body=chosen.body(),
        headline=fonts.reading(size * 1.25, family=chosen.family, bold=True),
        pitch=round(size * LINE_HEIGHT),
        headline_pitch=round(size * 1.25 * 1.3),
        text_left=left,
        text_width=text,
        right_to_left=article.right_to_left,
        gutter=beside,
        small=max(1.0, small_print(chosen.zoom)),
    )
