"""Speed and memory of the tagger: word pieces a second on one core, an 800-word article, resident memory.

The process is held on one core, warmed up, and every figure is the median of several rounds. Prints
``wordpieces_per_second`` and ``seconds_per_800_words`` (all mentions, after loading) by processor time, so
that other programs do not count, and both by the clock; ``model_megabytes``; and ``resident_megabytes``
(what loading and running the model adds to the process).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from crossread.mentions import read_mentions, tagger
from crossread.mentions.tagger_windows import windows
from crossread.model import Article
from crossread.paths import resource
from tests.benchmarks.__main__ import read_rows
from tests.benchmarks.attribution import article_from
from tests.shared import bench

ARTICLES = 12
ROUNDS = 7


def main() -> int:
    articles = [article_from(row["text"]) for row in read_rows(bench("attribution", "dev.jsonl"))[:ARTICLES]]
    with one_core():
        before = resident()
        tagger.read_tags(articles[0])
        added = resident() - before
        pieces = sum(count_pieces(a) for a in articles)
        words = sum(len(a.text.split()) for a in articles)
        tags, tags_clock = timed(lambda: [tagger.read_tags(a) for a in articles])
        everything, everything_clock = timed(lambda: [read_mentions(a) for a in articles])
    print(f"wordpieces_per_second {pieces / tags:.0f}")
    print(f"wordpieces_per_second_by_clock {pieces / tags_clock:.0f}")
    print(f"seconds_per_800_words {800 * everything / words:.3f}")
    print(f"seconds_per_800_words_by_clock {800 * everything_clock / words:.3f}")
    print(f"model_megabytes {resource('models', tagger.MODEL).stat().st_size / 1e6:.1f}")
    print(f"resident_megabytes {added:.0f}")
    return 0


@contextmanager
def one_core() -> Iterator[None]:
    """Hold the process on one core, where the system can (Linux)."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(allowed)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """Median processor seconds and clock seconds of an act, after one round to warm up."""
    act()
    rounds = []
    for _ in range(ROUNDS):
        processor, clock = time.process_time(), time.perf_counter()
        act()
        rounds.append((time.process_time() - processor, time.perf_counter() - clock))
    return median(p for p, _ in rounds), median(c for _, c in rounds)


def count_pieces(article: Article) -> int:
    """Word pieces the model sees of an article, separators included."""
    loaded = tagger._load()
    paragraphs = [tagger._pieces(loaded, article.text, p.span) for p in article.paragraphs]
    return sum(len(w.ids) for w in windows(article.text, paragraphs))


def resident() -> float:
    """Resident megabytes of this process (Linux; 0 elsewhere)."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    line = next(x for x in status.read_text("ascii").splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
