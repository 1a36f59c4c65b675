"""What the publication times say about two versions: which may be the newer one."""

from __future__ import annotations

from collections.abc import Iterable

from crossread.model import Article, Stamp, letter
from crossread.wording import say


def label(articles: tuple[Article, ...], positions: Iterable[int]) -> str:
    """ "B may be newer", "order unknown", or "" where the articles carry the same time."""
    involved = sorted(set(positions))
    stamps = [_latest(articles[p]) for p in involved]
    if any(s is None for s in stamps):
        return say("clock.unknown")
    newest = max(range(len(involved)), key=lambda i: (_moment(stamps[i]), -i))
    others = [_moment(stamps[i]) for i in range(len(involved)) if i != newest]
    if not others or _moment(stamps[newest]) <= max(others):
        return ""
    return say("clock.newer", who=letter(involved[newest]))


def _latest(article: Article) -> Stamp | None:
    known = [s for s in (article.published, article.modified) if s is not None]
    return max(known, key=_moment, default=None)


def _moment(stamp: Stamp | None) -> str:
    """A sort key in days: without times of day and zones on all sides, no finer order is sure."""
    return stamp.when.date().isoformat() if stamp else ""
