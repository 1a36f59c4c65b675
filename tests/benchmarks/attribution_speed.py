"""Speed and memory of the tagger: word pieces a second on one core, an 800-word article, resident memory.

Prints ``wordpieces_per_second``, ``seconds_per_800_words`` (all mentions, after loading), ``model_megabytes``
and ``resident_megabytes`` (what loading and running the model adds to the process).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from crossread.mentions import read_mentions, tagger
from crossread.mentions.tagger_windows import windows
from crossread.model import Article
from crossread.paths import resource
from tests.benchmarks.__main__ import read_rows
from tests.benchmarks.attribution import article_from
from tests.shared import bench

ARTICLES = 12
ROUNDS = 3


def main() -> int:
    articles = [article_from(row["text"]) for row in read_rows(bench("attribution", "dev.jsonl"))[:ARTICLES]]
    before = resident()
    tagger.read_tags(articles[0])
    added = resident() - before
    pieces = sum(count_pieces(a) for a in articles)
    words = sum(len(a.text.split()) for a in articles)
    tags = min(timed(lambda: [tagger.read_tags(a) for a in articles]) for _ in range(ROUNDS))
    everything = min(timed(lambda: [read_mentions(a) for a in articles]) for _ in range(ROUNDS))
    print(f"wordpieces_per_second {pieces / tags:.0f}")
    print(f"seconds_per_800_words {800 * everything / words:.3f}")
    print(f"model_megabytes {resource('models', tagger.MODEL).stat().st_size / 1e6:.1f}")
    print(f"resident_megabytes {added:.0f}")
    return 0


def timed(act: Callable[[], object]) -> float:
    """Processor seconds of an act, so that other programs do not count."""
    began = time.process_time()
    act()
    return time.process_time() - began


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
