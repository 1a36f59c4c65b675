"""The story on one screen: articles → mentions → rows → findings → comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crossread import __version__
from crossread.alignment import align
from crossread.detectors import Context, find_all
from crossread.detectors._run import Run
from crossread.errors import ComparisonError
from crossread.mentions import read_mentions
from crossread.model import (
    Article,
    Comparison,
    Finding,
    Kind,
    Mentions,
    Pin,
    Progress,
    Pulse,
    Session,
    silent,
)
from crossread.settings import DEFAULT, Settings
from crossread.wording import say

RULES = f"{__version__}"
"""Version of the rule set; a change of any rule, weight or model changes it."""

MOST_ARTICLES = 40


def compare(
    articles: Sequence[Article],
    settings: Settings = DEFAULT,
    *,
    pins: Sequence[Pin] = (),
    base: int = 0,
    progress: Progress = silent,
) -> Comparison:
    """Set two or more articles side by side.

    Same input and same version give equal comparisons on every system. Raises ComparisonError for
    fewer than two articles or too many, and whatever ``progress`` raises to stop the work.
    """
    if len(articles) < 2:
        raise ComparisonError("error.two-needed")
    if len(articles) > MOST_ARTICLES:
        raise ComparisonError("error.too-many", count=MOST_ARTICLES)
    run, share = Run(progress), 0.6 / len(articles)
    mentions = []
    for done, article in enumerate(articles):
        run.start(say("progress.reading", title=_title(article)), done * share, share)
        mentions.append(_read(article, run.pulse))
    run.start(say("progress.aligning"), 0.6, 0.1)
    alignment = align(articles, mentions, pins=pins, base=base, settings=settings, pulse=run.pulse)
    context = Context(tuple(articles), tuple(mentions), alignment, settings)
    found, notices = find_all(context, lambda what, share: progress(what, 0.7 + 0.3 * share))
    progress(say("progress.done"), 1.0)
    heard = tuple(dict.fromkeys([n for m in mentions for n in m.notices] + list(notices)))
    return Comparison(
        tuple(articles), tuple(mentions), alignment, numbered(found), f"Crossread {RULES}", heard
    )


def _title(article: Article) -> str:
    return article.outlet or article.headline or say("progress.article")


_READ: dict[tuple[str, str], Mentions] = {}
_REMEMBERED = 64


def _read(article: Article, pulse: Pulse) -> Mentions:
    """Mentions of an article, remembered: a new pin or a new article must not read the others again."""
    published = article.published.when.isoformat() if article.published else ""
    key = (article.id, published + article.language)
    if key not in _READ:
        if len(_READ) >= _REMEMBERED:
            _READ.pop(next(iter(_READ)))
        _READ[key] = read_mentions(article, pulse)
    return _READ[key]


def numbered(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings sorted by weight, then by place and kind, and given their numbers F-001, F-002, …

    A finding met twice (equal id) is kept once; trivial ones come last.
    """
    kinds = list(Kind)
    once = {f.id: f for f in findings}.values()
    ordered = sorted(
        once,
        key=lambda f: (
            f.trivial,
            -f.weight,
            min((e.span.start for e in f.evidence), default=0),
            kinds.index(f.kind),
            f.id,
        ),
    )
    return tuple(replace(f, number=i) for i, f in enumerate(ordered, 1))


def compare_session(
    session: Session, settings: Settings | None = None, *, progress: Progress = silent
) -> Comparison:
    """The comparison of a session's articles, as corrected and pinned by the user. Raises as ``compare``.

    Without ``settings`` those of the session are used.
    """
    articles = [entry.article for entry in session.entries]
    return compare(
        articles, settings or Settings.of(session), pins=session.pins, base=session.base, progress=progress
    )
