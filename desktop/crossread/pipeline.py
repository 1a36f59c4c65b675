"""The story on one screen: articles → mentions → rows → findings → comparison."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from crossread import RULES
from crossread.alignment import align, prepare
from crossread.detectors import Context, find_all
from crossread.detectors._reading import prepare as prepare_sentences
from crossread.detectors._run import Run
from crossread.errors import ComparisonError
from crossread.mentions import is_tagged, read_said, read_stated
from crossread.mentions.tagger_ahead import Ahead
from crossread.model import (
    Article,
    Comparison,
    Finding,
    Kind,
    Mentions,
    Pin,
    Progress,
    Session,
    silent,
)
from crossread.settings import DEFAULT, Settings
from crossread.wording import say

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
    run = Run(progress)
    with seldom_collected():
        mentions = _read(articles, run)
        run.start(say("progress.aligning"), 0.6, 0.1)
        alignment = align(articles, mentions, pins=pins, base=base, settings=settings, pulse=run.pulse)
        context = Context(tuple(articles), tuple(mentions), alignment, settings)
        found, notices = find_all(context, lambda what, share: progress(what, 0.7 + 0.3 * share))
    progress(say("progress.done"), 1.0)
    heard = tuple(dict.fromkeys([n for m in mentions for n in m.notices] + list(notices)))
    return Comparison(
        tuple(articles), tuple(mentions), alignment, numbered(found), f"Crossread {RULES}", heard
    )


class _Seldom:
    """Lets Python look for garbage less often while anything compares.

    A comparison is a great many small values without cycles: to walk through all of them again and again took
    an eighth of the time. A threshold that is higher already stays. In the end all of it goes to the oldest
    generation unwalked (frozen and thawed), or the first look afterwards would walk through it all at once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._under_way = 0
        self._usual = gc.get_threshold()

    @contextmanager
    def __call__(self, *, aside: bool = False) -> Iterator[None]:
        """``aside``: what has come together is never looked through, which would stop all threads at once."""
        with self._lock:
            if not self._under_way:
                self._usual = gc.get_threshold()
                if 0 < self._usual[0] < _SELDOM[0]:
                    gc.set_threshold(*_SELDOM)
            self._under_way += 1
        try:
            yield
        finally:
            with self._lock:
                self._under_way -= 1
                if not self._under_way:
                    gc.freeze()
                    if not aside:
                        gc.unfreeze()
                    gc.set_threshold(*self._usual)


_SELDOM = (1_000_000, 20, 20)
seldom_collected = _Seldom()


def _title(article: Article) -> str:
    return article.outlet or article.headline or say("progress.article")


_READ: dict[tuple[str, str], Mentions] = {}
_REMEMBERED = 64


def _read(articles: Sequence[Article], run: Run) -> list[Mentions]:
    """Mentions of articles, remembered: a new pin or a new article must not read the others again.

    The tagger works beside, on threads of its own, while all that needs no tagger is read first.
    """
    known = {key: found for key in map(_key, articles) if (found := _READ.get(key))}
    new = {key: article for article in articles if (key := _key(article)) not in known}
    share, stated = 0.6 / max(1, len(new)), {}
    with Ahead(article for article in new.values() if is_tagged(article)) as ahead:
        for done, (key, article) in enumerate(new.items()):
            run.start(say("progress.reading", title=_title(article)), done * share / 3, share / 3)
            stated[key] = read_stated(article, run.pulse)
            prepare(article)
            prepare_sentences(articles.index(article), article, run.pulse)
        for done, (key, article) in enumerate(new.items()):
            begin = 0.2 + done * share * 2 / 3
            run.start(say("progress.reading", title=_title(article)), begin, share * 2 / 3)
            known[key] = read_said(article, stated[key], ahead.tags, run.pulse)
    _READ.update({key: known[key] for key in new})
    while len(_READ) > _REMEMBERED:
        _READ.pop(next(iter(_READ)))
    return [known[_key(article)] for article in articles]


def _key(article: Article) -> tuple[str, str]:
    published = article.published.when.isoformat() if article.published else ""
    return article.id, published + article.language


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
